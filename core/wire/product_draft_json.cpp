// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/product_draft_json.h>

#include <aura/wire/catalogue_json.h>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr int version = 1;
constexpr qsizetype mostCombinations = 1'000;
constexpr qsizetype longestOption = 200;
constexpr qsizetype mostAxesKept = 20;

QStringList textsFrom(const QJsonArray &array) {
    QStringList texts;
    for (const auto &value : array)
        texts.append(value.toString().left(longestOption));
    return texts;
}

/// A product's document needs a name; a draft may still lack one. It stands beside the document.
QJsonObject documentOf(const Product &product) {
    Product named = product;
    named.name = u"-"_s;
    return {{u"name"_s, product.name}, {u"product"_s, toJson(named, Audience::Vendor)}};
}

Product productOf(JsonReader &reader, QLatin1StringView key) {
    auto document = reader.nested(key);
    auto nested = document.nested("product"_L1);
    auto product = productFromJson(nested);
    product.name = document.string("name"_L1, longestName, Need::Optional);
    document.absorb(nested);
    reader.absorb(document);
    return product;
}

} // namespace

QByteArray toBytes(const ProductDraft &draft) {
    QJsonArray axes;
    for (const auto &axis : draft.axes)
        axes.append(QJsonObject{{u"name"_s, axis.name}, {u"values"_s, QJsonArray::fromStringList(axis.values)}});
    QJsonArray leftOut;
    for (const auto &values : draft.leftOut)
        leftOut.append(QJsonArray::fromStringList(values));
    // Variants have no document of their own.
    Product withheld;
    withheld.id = draft.wanted.id;
    withheld.vendorId = draft.wanted.vendorId;
    withheld.variants = draft.withheld;
    QJsonObject received;
    for (auto it = draft.received.cbegin(); it != draft.received.cend(); ++it)
        received.insert(it.key().toString(), qint64{it.value()});
    QJsonObject typed;
    for (auto it = draft.typed.cbegin(); it != draft.typed.cend(); ++it)
        typed.insert(it.key(), it.value());
    return toBytes(QJsonObject{{u"version"_s, version},
                               {u"isNew"_s, draft.isNew},
                               {u"base"_s, documentOf(draft.base)},
                               {u"wanted"_s, documentOf(draft.wanted)},
                               {u"axes"_s, axes},
                               {u"leftOut"_s, leftOut},
                               {u"withheld"_s, documentOf(withheld)},
                               {u"received"_s, received},
                               {u"typed"_s, typed}});
}

Result<ProductDraft> productDraftFromBytes(QByteArrayView bytes) {
    AURA_ASSIGN(auto object, parseObject(bytes));
    JsonReader reader(std::move(object));
    if (reader.integer("version"_L1, 1) > version)
        return Error{ErrorCode::NewerVersion, u"a draft of newer software"_s};
    ProductDraft draft;
    draft.isNew = reader.boolean("isNew"_L1, false);
    draft.base = productOf(reader, "base"_L1);
    draft.wanted = productOf(reader, "wanted"_L1);
    for (const auto &value : reader.array("axes"_L1, mostAxesKept, Need::Optional)) {
        const auto axis = value.toObject();
        draft.axes.append(
            {axis.value("name"_L1).toString().left(longestOption), textsFrom(axis.value("values"_L1).toArray())});
    }
    for (const auto &value : reader.array("leftOut"_L1, mostCombinations, Need::Optional))
        draft.leftOut.append(textsFrom(value.toArray()));
    if (reader.has("withheld"_L1))
        draft.withheld = productOf(reader, "withheld"_L1).variants;
    const auto received = reader.object("received"_L1, Need::Optional);
    for (auto it = received.constBegin(); it != received.constEnd(); ++it) {
        if (const auto id = Id::parse(it.key()))
            draft.received.insert(*id, it.value().toInteger());
    }
    const auto typed = reader.object("typed"_L1, Need::Optional);
    for (auto it = typed.constBegin(); it != typed.constEnd(); ++it)
        draft.typed.insert(it.key(), it.value().toString());
    if (reader.failed())
        return reader.error();
    return draft;
}

} // namespace aura::wire
