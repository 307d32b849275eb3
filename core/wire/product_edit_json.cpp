// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/product_edit_json.h>

#include <aura/wire/catalogue_json.h>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr qsizetype mostChanges = 1'000;
constexpr qsizetype mostEntries = 500;

struct ToJson {
    QJsonValue operator()(const QString &text) const { return text; }
    QJsonValue operator()(bool value) const { return value; }
    QJsonValue operator()(std::int64_t number) const { return qint64{number}; }
    QJsonValue operator()(const std::optional<UnitPrice> &price) const {
        return price ? QJsonValue(toJson(*price)) : QJsonValue();
    }
    QJsonValue operator()(ProductStatus status) const { return productStatusName(status); }
    QJsonValue operator()(const Dimensions &dimensions) const { return toJson(dimensions); }
    QJsonValue operator()(const QStringList &list) const { return QJsonArray::fromStringList(list); }
    QJsonValue operator()(const QList<Id> &ids) const {
        QJsonArray array;
        for (const auto &id : ids)
            array.append(id.toString());
        return array;
    }
    QJsonValue operator()(const QList<Attribute> &attributes) const { return attributesToJson(attributes); }
};

/// Reads the member in place of an empty value, whose type says what to read.
struct FromJson {
    JsonReader &reader;
    QLatin1StringView key;

    void operator()(QString &text) const { text = reader.string(key, longestDescription, Need::Optional); }
    void operator()(bool &value) const { value = reader.boolean(key, value); }
    void operator()(std::int64_t &number) const { number = reader.integer(key, 0, 1'000'000'000, Need::Optional); }
    void operator()(std::optional<UnitPrice> &price) const {
        price.reset();
        if (reader.has(key))
            price = reader.unitPrice(key);
    }
    void operator()(ProductStatus &status) const {
        if (const auto known = productStatusFromName(reader.string(key, 20)))
            status = *known;
        else
            reader.fail(key, "format", u"is unknown"_s);
    }
    void operator()(Dimensions &dimensions) const {
        auto nested = reader.nested(key, Need::Optional);
        dimensions = dimensionsFromJson(nested);
        reader.absorb(nested);
    }
    void operator()(QStringList &list) const {
        for (const auto &value : reader.array(key, mostEntries, Need::Optional))
            list.append(value.toString());
    }
    void operator()(QList<Id> &ids) const {
        for (const auto &value : reader.array(key, mostEntries, Need::Optional)) {
            if (const auto id = Id::parse(value.toString()))
                ids.append(*id);
            else
                reader.fail(key, "format", u"must be ids"_s);
        }
    }
    void operator()(QList<Attribute> &attributes) const {
        attributes = attributesFromJson(reader.object(key, Need::Optional));
    }
};

/// The field and, where it is a variant's, the variant.
template <typename T>
bool readAddress(JsonReader &reader, T &change) {
    const auto field = productFieldFromName(reader.string("field"_L1, 40));
    if (!field) {
        reader.fail("field"_L1, "format", u"is unknown"_s);
        return false;
    }
    change.field = *field;
    if (isOfVariant(*field))
        change.variantId = reader.id("variantId"_L1);
    return true;
}

template <typename T>
QJsonObject addressToJson(const T &change) {
    QJsonObject object{{u"field"_s, productFieldName(change.field)}};
    if (isOfVariant(change.field))
        object.insert("variantId"_L1, change.variantId.toString());
    return object;
}

template <typename T, typename Read>
QList<T> listFrom(JsonReader &reader, QLatin1StringView key, qsizetype longest, Read read) {
    QList<T> list;
    const auto array = reader.array(key, longest, Need::Optional);
    list.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        JsonReader nested(array[i].toObject(), reader.pointerTo(key) + u'/' + QString::number(i));
        list.append(read(nested));
        reader.absorb(nested);
    }
    return list;
}

} // namespace

QJsonValue fieldValueToJson(const FieldValue &value) {
    return std::visit(ToJson{}, value);
}

FieldValue fieldValueFromJson(JsonReader &reader, QLatin1StringView key, ProductField field) {
    FieldValue value = emptyValue(field);
    std::visit(FromJson{reader, key}, value);
    return value;
}

QJsonObject toJson(const FieldChange &change) {
    auto object = addressToJson(change);
    object.insert("base"_L1, fieldValueToJson(change.base));
    object.insert("mine"_L1, fieldValueToJson(change.mine));
    return object;
}

QJsonObject toJson(const FieldConflict &conflict) {
    auto object = addressToJson(conflict);
    object.insert("base"_L1, fieldValueToJson(conflict.base));
    object.insert("mine"_L1, fieldValueToJson(conflict.mine));
    object.insert("theirs"_L1, fieldValueToJson(conflict.theirs));
    return object;
}

QJsonObject toJson(const ProductPatch &patch) {
    QJsonArray changes;
    for (const auto &change : patch.changes)
        changes.append(toJson(change));
    QJsonArray variants;
    for (const auto &variant : patch.addedVariants)
        variants.append(toJson(variant, Audience::Vendor));
    QJsonArray pictures;
    for (const auto &sha256 : patch.removedPictures)
        pictures.append(QString::fromLatin1(sha256.toHex()));
    return {{u"productId"_s, patch.productId.toString()},
            {u"changes"_s, changes},
            {u"addedVariants"_s, variants},
            {u"removedPictures"_s, pictures},
            {u"removedVariants"_s, ToJson{}(patch.removedVariants)}};
}

QJsonObject toJson(const MediaAttach &attach) {
    return {{u"productId"_s, attach.productId.toString()},
            {u"picture"_s, toJson(attach.picture)},
            {u"position"_s, attach.position}};
}

FieldChange fieldChangeFromJson(JsonReader &reader) {
    FieldChange change;
    if (readAddress(reader, change)) {
        change.base = fieldValueFromJson(reader, "base"_L1, change.field);
        change.mine = fieldValueFromJson(reader, "mine"_L1, change.field);
    }
    return change;
}

FieldConflict fieldConflictFromJson(JsonReader &reader) {
    FieldConflict conflict;
    if (readAddress(reader, conflict)) {
        conflict.base = fieldValueFromJson(reader, "base"_L1, conflict.field);
        conflict.mine = fieldValueFromJson(reader, "mine"_L1, conflict.field);
        conflict.theirs = fieldValueFromJson(reader, "theirs"_L1, conflict.field);
    }
    return conflict;
}

ProductPatch productPatchFromJson(JsonReader &reader) {
    ProductPatch patch;
    patch.productId = reader.id("productId"_L1);
    patch.changes = listFrom<FieldChange>(reader, "changes"_L1, mostChanges, fieldChangeFromJson);
    patch.addedVariants = listFrom<Variant>(reader, "addedVariants"_L1, 100, variantFromJson);
    for (const auto &value : reader.array("removedPictures"_L1, 100, Need::Optional)) {
        const auto sha256 = QByteArray::fromHex(value.toString().toLatin1());
        if (sha256.size() == 32)
            patch.removedPictures.append(sha256);
        else
            reader.fail("removedPictures"_L1, "format", u"must be hashes"_s);
    }
    FromJson{reader, "removedVariants"_L1}(patch.removedVariants);
    return patch;
}

MediaAttach mediaAttachFromJson(JsonReader &reader) {
    MediaAttach attach;
    attach.productId = reader.id("productId"_L1);
    auto picture = reader.nested("picture"_L1);
    attach.picture = pictureFromJson(picture);
    reader.absorb(picture);
    if (attach.picture.sha256.isEmpty())
        reader.fail("picture"_L1, "missing", u"needs its sha256"_s);
    attach.position = static_cast<int>(reader.integer("position"_L1, 0, 1'000, Need::Optional));
    return attach;
}

} // namespace aura::wire
