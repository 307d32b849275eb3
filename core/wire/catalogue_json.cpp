// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/catalogue_json.h>

#include <aura/wire/shop_json.h>

#include <aura/wire/json_writer.h>

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

QJsonValue scalarToJson(Attribute::Kind kind, const QString &value) {
    switch (kind) {
    case Attribute::Kind::Number: {
        bool whole = false;
        const qint64 integer = value.toLongLong(&whole);
        return whole ? QJsonValue(integer) : QJsonValue(value.toDouble());
    }
    case Attribute::Kind::Boolean:
        return value == "true"_L1;
    case Attribute::Kind::Json: {
        const auto document = QJsonDocument::fromJson(value.toUtf8());
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    case Attribute::Kind::Text:
        break;
    }
    return value;
}

void writeScalar(JsonWriter &json, Attribute::Kind kind, const QString &value) {
    switch (kind) {
    case Attribute::Kind::Number: {
        bool whole = false;
        const qint64 integer = value.toLongLong(&whole);
        const double real = whole ? 0 : value.toDouble();
        if (whole)
            json.number(integer);
        else if (std::isfinite(real))
            json.raw(QByteArray::number(real, 'g', QLocale::FloatingPointShortest).toStdString());
        else
            json.null();
        return;
    }
    case Attribute::Kind::Boolean:
        return json.boolean(value == "true"_L1);
    case Attribute::Kind::Json: {
        const auto tree = scalarToJson(kind, value);
        return json.raw((tree.isArray() ? toBytes(tree.toArray()) : toBytes(tree.toObject())).toStdString());
    }
    case Attribute::Kind::Text:
        break;
    }
    json.string(QStringView(value));
}

struct Scalar {
    Attribute::Kind kind;
    QString text;
};

Scalar scalarFromJson(const QJsonValue &value) {
    switch (value.type()) {
    case QJsonValue::Bool:
        return {Attribute::Kind::Boolean, value.toBool() ? u"true"_s : u"false"_s};
    case QJsonValue::Double: {
        const double real = value.toDouble();
        if (std::floor(real) == real && std::abs(real) < 9e15)
            return {Attribute::Kind::Number, QString::number(value.toInteger())};
        return {Attribute::Kind::Number, QString::number(real, 'g', QLocale::FloatingPointShortest)};
    }
    case QJsonValue::Array:
        return {Attribute::Kind::Json, QString::fromUtf8(toBytes(value.toArray()))};
    case QJsonValue::Object:
        return {Attribute::Kind::Json, QString::fromUtf8(toBytes(value.toObject()))};
    case QJsonValue::String:
        return {Attribute::Kind::Text, value.toString()};
    default:
        return {Attribute::Kind::Text, {}};
    }
}

QJsonValue optionalText(const QString &text) {
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue optionalId(const Id &id) {
    return id.isNil() ? QJsonValue(QJsonValue::Null) : QJsonValue(id.toString());
}

QString colorToString(std::uint32_t color) {
    return u'#' + QString::number(color & 0xffffff, 16).rightJustified(6, u'0');
}

std::uint32_t colorFromString(const QString &text) {
    return text.startsWith(u'#') ? text.mid(1).toUInt(nullptr, 16) & 0xffffff : 0;
}

QStringList stringsFrom(const QJsonArray &array) {
    QStringList list;
    for (const auto &value : array)
        list.append(value.toString());
    return list;
}

} // namespace

QJsonObject attributesToJson(const QList<Attribute> &attributes) {
    QJsonObject object;
    for (const auto &attribute : attributes) {
        if (attribute.isList) {
            QJsonArray list;
            for (const auto &value : attribute.values)
                list.append(scalarToJson(attribute.kind, value));
            object.insert(attribute.name, list);
        } else {
            object.insert(attribute.name, attribute.values.isEmpty()
                                              ? QJsonValue()
                                              : scalarToJson(attribute.kind, attribute.values.first()));
        }
    }
    return object;
}

QByteArray attributesToBytes(const QList<Attribute> &attributes) {
    // A tree sorts its names and keeps the last of two; what was read from one is sorted already.
    const auto ascends = [](const Attribute &a, const Attribute &b) { return a.name >= b.name; };
    if (std::adjacent_find(attributes.begin(), attributes.end(), ascends) != attributes.end())
        return toBytes(attributesToJson(attributes));
    JsonWriter json(qsizetype{32} * attributes.size());
    json.beginObject();
    for (const auto &attribute : attributes) {
        json.keyText(attribute.name);
        if (attribute.isList) {
            json.beginArray();
            for (const auto &value : attribute.values)
                writeScalar(json, attribute.kind, value);
            json.endArray();
        } else if (attribute.values.isEmpty()) {
            json.null();
        } else {
            writeScalar(json, attribute.kind, attribute.values.first());
        }
    }
    json.endObject();
    return json.take();
}

QList<Attribute> attributesFromJson(const QJsonObject &object) {
    QList<Attribute> attributes;
    attributes.reserve(object.size());
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isNull())
            continue;
        Attribute attribute;
        attribute.name = it.key();
        if (it.value().isArray()) {
            const auto array = it.value().toArray();
            bool uniform = true;
            for (const auto &entry : array)
                uniform = uniform && entry.type() == array.first().type() && !entry.isArray() && !entry.isObject();
            if (uniform) {
                attribute.isList = true;
                for (const auto &entry : array) {
                    auto scalar = scalarFromJson(entry);
                    attribute.kind = scalar.kind;
                    attribute.values.append(std::move(scalar.text));
                }
                attributes.append(std::move(attribute));
                continue;
            }
        }
        auto scalar = scalarFromJson(it.value());
        attribute.kind = scalar.kind;
        attribute.values.append(std::move(scalar.text));
        attributes.append(std::move(attribute));
    }
    return attributes;
}

QJsonArray deliveryMethodsToJson(const QList<DeliveryMethod> &methods) {
    QJsonArray array;
    for (const auto &method : methods) {
        QJsonObject object{
            {u"code"_s, method.code},
            {u"name"_s, method.name},
            {u"price"_s, toJson(method.price)},
            {u"freeFrom"_s, method.freeFrom ? QJsonValue(toJson(*method.freeFrom)) : QJsonValue()},
            {u"minDays"_s, method.minDays},
            {u"maxDays"_s, method.maxDays},
        };
        if (!method.countries.isEmpty())
            object.insert("countries"_L1, QJsonArray::fromStringList(method.countries));
        array.append(object);
    }
    return array;
}

QList<DeliveryMethod> deliveryMethodsFromJson(const QJsonArray &array) {
    QList<DeliveryMethod> methods;
    for (const auto &value : array) {
        JsonReader reader(value.toObject());
        DeliveryMethod method;
        method.code = reader.string("code"_L1, 50);
        method.name = reader.string("name"_L1, 200);
        method.price = reader.money("price"_L1);
        if (reader.has("freeFrom"_L1))
            method.freeFrom = reader.money("freeFrom"_L1);
        method.minDays = static_cast<int>(reader.integer("minDays"_L1, 0, 365, Need::Optional));
        method.maxDays = static_cast<int>(reader.integer("maxDays"_L1, 0, 365, Need::Optional));
        for (const auto &country : reader.array("countries"_L1, mostDeliveryCountries, Need::Optional))
            method.countries.append(country.toString().left(2));
        if (!reader.failed())
            methods.append(std::move(method));
    }
    return methods;
}

QJsonObject toJson(const Dimensions &dimensions) {
    return {
        {u"widthMicrometres"_s, qint64{dimensions.widthMicrometres}},
        {u"heightMicrometres"_s, qint64{dimensions.heightMicrometres}},
        {u"depthMicrometres"_s, qint64{dimensions.depthMicrometres}},
        {u"weightGrams"_s, qint64{dimensions.weightGrams}},
    };
}

QJsonObject toJson(const Picture &picture) {
    return {
        {u"sha256"_s, optionalText(QString::fromLatin1(picture.sha256.toHex()))},
        {u"mime"_s, picture.mime},
        {u"alt"_s, picture.alt},
        {u"color"_s, colorToString(picture.color)},
        {u"width"_s, picture.width},
        {u"height"_s, picture.height},
        {u"sourceUrl"_s, optionalText(picture.sourceUrl)},
    };
}

QJsonObject toJson(const Variant &variant, Audience audience) {
    QJsonArray pictures;
    for (const int index : variant.pictures)
        pictures.append(index);
    QJsonObject object{
        {u"id"_s, variant.id.toString()},
        {u"sku"_s, optionalText(variant.sku)},
        {u"name"_s, variant.name},
        {u"price"_s, toJson(variant.price)},
        {u"comparePrice"_s, variant.comparePrice ? QJsonValue(toJson(*variant.comparePrice)) : QJsonValue()},
        {u"weightGrams"_s, qint64{variant.weightGrams}},
        {u"trackInventory"_s, variant.trackInventory},
        {u"isDefault"_s, variant.isDefault},
        {u"availability"_s, availabilityName(variant.availability)},
        {u"attributes"_s, attributesToJson(variant.options)},
        {u"pictures"_s, pictures},
    };
    if (audience == Audience::Vendor && variant.stock)
        object.insert("stock"_L1, qint64{*variant.stock});
    return object;
}

QJsonObject toJson(const Product &product, Audience audience) {
    QJsonArray categories;
    for (const auto &id : product.categories)
        categories.append(id.toString());
    QJsonArray variants;
    for (const auto &variant : product.variants)
        variants.append(toJson(variant, audience));
    QJsonArray pictures;
    for (const auto &picture : product.pictures)
        pictures.append(toJson(picture));
    return {
        {u"id"_s, product.id.toString()},
        {u"vendorId"_s, product.vendorId.toString()},
        {u"externalId"_s, optionalText(product.externalId)},
        {u"name"_s, product.name},
        {u"description"_s, product.description},
        {u"brand"_s, optionalText(product.brand)},
        {u"modelNumber"_s, optionalText(product.modelNumber)},
        {u"gtin"_s, optionalText(product.gtin)},
        {u"categories"_s, categories},
        {u"status"_s, productStatusName(product.status)},
        {u"isActive"_s, product.isActive},
        {u"attributes"_s, attributesToJson(product.attributes)},
        {u"technicalSpecs"_s, attributesToJson(product.technicalSpecs)},
        {u"dimensions"_s, toJson(product.dimensions)},
        {u"tags"_s, QJsonArray::fromStringList(product.tags)},
        {u"ratings"_s, QJsonObject{{u"sum"_s, qint64{product.ratingSum}}, {u"count"_s, qint64{product.ratingCount}}}},
        {u"views"_s, qint64{product.views}},
        {u"variants"_s, variants},
        {u"pictures"_s, pictures},
        {u"createdAt"_s, timeToString(product.createdAt)},
        {u"updatedAt"_s, timeToString(product.updatedAt)},
        {u"rev"_s, qint64{product.rev}},
    };
}

QJsonObject toJson(const Category &category) {
    return {
        {u"id"_s, category.id.toString()},
        {u"parentId"_s, optionalId(category.parentId)},
        {u"name"_s, category.name},
        {u"slug"_s, category.slug},
        {u"description"_s, category.description},
        {u"position"_s, category.position},
        {u"isActive"_s, category.isActive},
        {u"seo"_s, QJsonObject{{u"title"_s, category.seoTitle}, {u"description"_s, category.seoDescription}}},
        {u"picture"_s, optionalText(QString::fromLatin1(category.picture.toHex()))},
        {u"color"_s, colorToString(category.color)},
        {u"createdAt"_s, timeToString(category.createdAt)},
        {u"updatedAt"_s, timeToString(category.updatedAt)},
        {u"rev"_s, qint64{category.rev}},
    };
}

QJsonObject toJson(const Vendor &vendor) {
    return {
        {u"id"_s, vendor.id.toString()},
        {u"name"_s, vendor.name},
        {u"slug"_s, vendor.slug},
        {u"story"_s, vendor.story},
        {u"contact"_s, vendor.contact},
        {u"city"_s, vendor.city},
        {u"country"_s, vendor.country},
        {u"status"_s, vendorStatusName(vendor.status)},
        {u"deliveryMethods"_s, deliveryMethodsToJson(vendor.deliveryMethods)},
        {u"returnPolicy"_s, vendor.returnPolicy},
        {u"returnDays"_s, vendor.returnDays},
        {u"holiday"_s, vendor.holiday == Holiday{} ? QJsonValue() : QJsonValue(toJson(vendor.holiday))},
        {u"createdAt"_s, timeToString(vendor.createdAt)},
        {u"updatedAt"_s, timeToString(vendor.updatedAt)},
        {u"rev"_s, qint64{vendor.rev}},
    };
}

QJsonArray hashesToJson(const QList<QByteArray> &hashes) {
    QJsonArray array;
    for (const auto &hash : hashes)
        array.append(QString::fromLatin1(hash.toHex()));
    return array;
}

QList<QByteArray> hashesFromJson(JsonReader &reader, QLatin1StringView key, qsizetype longest) {
    QList<QByteArray> hashes;
    for (const auto &value : reader.array(key, longest, Need::Optional)) {
        const auto hash = QByteArray::fromHex(value.toString().toLatin1());
        if (hash.size() == 32)
            hashes.append(hash);
        else
            reader.fail(key, "format", u"must be SHA-256 hashes"_s);
    }
    return hashes;
}

namespace {

QJsonArray looksToJson(const QList<PictureLook> &looks) {
    QJsonArray array;
    for (const auto &look : looks) {
        array.append(
            QJsonObject{{u"color"_s, colorToString(look.color)}, {u"width"_s, look.width}, {u"height"_s, look.height}});
    }
    return array;
}

QList<PictureLook> looksFromJson(JsonReader &reader, qsizetype count) {
    QList<PictureLook> looks;
    const auto array = reader.array("pictureLooks"_L1, 100, Need::Optional);
    for (qsizetype i = 0; i < array.size() && i < count; ++i) {
        JsonReader nested(array[i].toObject(), reader.pointerTo("pictureLooks"_L1) + u'/' + QString::number(i));
        looks.append({colorFromString(nested.string("color"_L1, 7, Need::Optional)),
                      static_cast<int>(nested.integer("width"_L1, 0, 100'000, Need::Optional)),
                      static_cast<int>(nested.integer("height"_L1, 0, 100'000, Need::Optional))});
        reader.absorb(nested);
    }
    looks.resize(count);
    return looks;
}

} // namespace

QJsonObject toJson(const Review &review) {
    return {
        {u"id"_s, review.id.toString()},
        {u"productId"_s, review.productId.toString()},
        {u"author"_s, review.author},
        {u"rating"_s, review.rating},
        {u"title"_s, review.title},
        {u"content"_s, review.content},
        {u"isVerifiedPurchase"_s, review.isVerifiedPurchase},
        {u"helpfulVotes"_s, qint64{review.helpfulVotes}},
        {u"pictures"_s, hashesToJson(review.pictures)},
        {u"pictureLooks"_s, looksToJson(review.looks)},
        {u"status"_s, reviewStatusName(review.status)},
        {u"createdAt"_s, timeToString(review.createdAt)},
        {u"updatedAt"_s, timeToString(review.updatedAt)},
        {u"rev"_s, qint64{review.rev}},
    };
}

Dimensions dimensionsFromJson(JsonReader &reader) {
    constexpr std::int64_t kilometre = 1'000'000'000;
    return {reader.integer("widthMicrometres"_L1, 0, kilometre, Need::Optional),
            reader.integer("heightMicrometres"_L1, 0, kilometre, Need::Optional),
            reader.integer("depthMicrometres"_L1, 0, kilometre, Need::Optional),
            reader.integer("weightGrams"_L1, 0, kilometre, Need::Optional)};
}

Picture pictureFromJson(JsonReader &reader) {
    Picture picture;
    picture.sha256 = reader.hex("sha256"_L1, 32, Need::Optional);
    picture.mime = reader.string("mime"_L1, 100, Need::Optional);
    picture.alt = reader.string("alt"_L1, 1'000, Need::Optional);
    picture.color = colorFromString(reader.string("color"_L1, 7, Need::Optional));
    picture.width = static_cast<int>(reader.integer("width"_L1, 0, 100'000, Need::Optional));
    picture.height = static_cast<int>(reader.integer("height"_L1, 0, 100'000, Need::Optional));
    picture.sourceUrl = reader.string("sourceUrl"_L1, 2'000, Need::Optional);
    return picture;
}

Variant variantFromJson(JsonReader &reader) {
    Variant variant;
    variant.id = reader.id("id"_L1);
    variant.sku = reader.string("sku"_L1, 100, Need::Optional);
    variant.name = reader.string("name"_L1, longestName, Need::Optional);
    variant.price = reader.unitPrice("price"_L1);
    if (reader.has("comparePrice"_L1))
        variant.comparePrice = reader.unitPrice("comparePrice"_L1);
    variant.weightGrams = reader.integer("weightGrams"_L1, 0, 1'000'000'000, Need::Optional);
    variant.trackInventory = reader.boolean("trackInventory"_L1, true);
    variant.isDefault = reader.boolean("isDefault"_L1, false);
    if (reader.has("availability"_L1)) {
        if (const auto band = availabilityFromName(reader.string("availability"_L1, 10)))
            variant.availability = *band;
        else
            reader.fail("availability"_L1, "format", u"must be out, low or in"_s);
    }
    if (reader.has("stock"_L1))
        variant.stock = reader.integer("stock"_L1, -1'000'000'000, 1'000'000'000);
    variant.options = attributesFromJson(reader.object("attributes"_L1, Need::Optional));
    for (const auto &index : reader.array("pictures"_L1, 50, Need::Optional))
        variant.pictures.append(index.toInt());
    return variant;
}

Product productFromJson(JsonReader &reader) {
    Product product;
    product.id = reader.id("id"_L1);
    product.vendorId = reader.id("vendorId"_L1);
    product.externalId = reader.string("externalId"_L1, 200, Need::Optional);
    product.name = reader.string("name"_L1, longestName);
    product.description = reader.string("description"_L1, longestDescription, Need::Optional);
    product.brand = reader.string("brand"_L1, 200, Need::Optional);
    product.modelNumber = reader.string("modelNumber"_L1, longestModelNumber, Need::Optional);
    product.gtin = reader.string("gtin"_L1, 14, Need::Optional);
    for (const auto &value : reader.array("categories"_L1, 50, Need::Optional)) {
        if (const auto id = Id::parse(value.toString()))
            product.categories.append(*id);
        else
            reader.fail("categories"_L1, "format", u"must be ids"_s);
    }
    if (reader.has("status"_L1)) {
        if (const auto status = productStatusFromName(reader.string("status"_L1, 20)))
            product.status = *status;
        else
            reader.fail("status"_L1, "format", u"is unknown"_s);
    }
    product.isActive = reader.boolean("isActive"_L1, true);
    product.attributes = attributesFromJson(reader.object("attributes"_L1, Need::Optional));
    product.technicalSpecs = attributesFromJson(reader.object("technicalSpecs"_L1, Need::Optional));
    auto dimensions = reader.nested("dimensions"_L1, Need::Optional);
    product.dimensions = dimensionsFromJson(dimensions);
    reader.absorb(dimensions);
    product.tags = stringsFrom(reader.array("tags"_L1, 100, Need::Optional));
    auto ratings = reader.nested("ratings"_L1, Need::Optional);
    product.ratingSum = ratings.integer("sum"_L1, 0, INT64_MAX, Need::Optional);
    product.ratingCount = ratings.integer("count"_L1, 0, INT64_MAX, Need::Optional);
    reader.absorb(ratings);
    product.views = reader.integer("views"_L1, 0, INT64_MAX, Need::Optional);
    const auto variants = reader.array("variants"_L1, 100);
    for (qsizetype i = 0; i < variants.size(); ++i) {
        JsonReader nested(variants[i].toObject(), reader.pointerTo("variants"_L1) + u'/' + QString::number(i));
        product.variants.append(variantFromJson(nested));
        reader.absorb(nested);
    }
    const auto pictures = reader.array("pictures"_L1, 50, Need::Optional);
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        JsonReader nested(pictures[i].toObject(), reader.pointerTo("pictures"_L1) + u'/' + QString::number(i));
        product.pictures.append(pictureFromJson(nested));
        reader.absorb(nested);
    }
    product.createdAt = reader.time("createdAt"_L1, Need::Optional);
    product.updatedAt = reader.time("updatedAt"_L1, Need::Optional);
    product.rev = reader.integer("rev"_L1, 0, INT64_MAX, Need::Optional);
    return product;
}

Category categoryFromJson(JsonReader &reader) {
    Category category;
    category.id = reader.id("id"_L1);
    category.parentId = reader.id("parentId"_L1, Need::Optional);
    category.name = reader.string("name"_L1, 200);
    category.slug = reader.string("slug"_L1, 300);
    category.description = reader.string("description"_L1, 10'000, Need::Optional);
    category.position = static_cast<int>(reader.integer("position"_L1, 0, 1'000'000, Need::Optional));
    category.isActive = reader.boolean("isActive"_L1, true);
    auto seo = reader.nested("seo"_L1, Need::Optional);
    category.seoTitle = seo.string("title"_L1, 300, Need::Optional);
    category.seoDescription = seo.string("description"_L1, 1'000, Need::Optional);
    reader.absorb(seo);
    category.picture = reader.hex("picture"_L1, 32, Need::Optional);
    category.color = colorFromString(reader.string("color"_L1, 7, Need::Optional));
    category.createdAt = reader.time("createdAt"_L1, Need::Optional);
    category.updatedAt = reader.time("updatedAt"_L1, Need::Optional);
    category.rev = reader.integer("rev"_L1, 0, INT64_MAX, Need::Optional);
    return category;
}

Vendor vendorFromJson(JsonReader &reader) {
    Vendor vendor;
    vendor.id = reader.id("id"_L1);
    vendor.name = reader.string("name"_L1, 200);
    vendor.slug = reader.string("slug"_L1, 200);
    vendor.story = reader.string("story"_L1, 10'000, Need::Optional);
    vendor.contact = reader.string("contact"_L1, 200, Need::Optional);
    vendor.city = reader.string("city"_L1, 200, Need::Optional);
    vendor.country = reader.string("country"_L1, 2, Need::Optional);
    if (reader.has("status"_L1)) {
        if (const auto status = vendorStatusFromName(reader.string("status"_L1, 30)))
            vendor.status = *status;
        else
            reader.fail("status"_L1, "format", u"is unknown"_s);
    }
    vendor.deliveryMethods = deliveryMethodsFromJson(reader.array("deliveryMethods"_L1, 20, Need::Optional));
    vendor.returnPolicy = reader.string("returnPolicy"_L1, 10'000, Need::Optional);
    vendor.returnDays = static_cast<int>(reader.integer("returnDays"_L1, 0, 3'650, Need::Optional));
    auto holiday = reader.nested("holiday"_L1, Need::Optional);
    vendor.holiday = holidayFromJson(holiday);
    reader.absorb(holiday);
    vendor.createdAt = reader.time("createdAt"_L1, Need::Optional);
    vendor.updatedAt = reader.time("updatedAt"_L1, Need::Optional);
    vendor.rev = reader.integer("rev"_L1, 0, INT64_MAX, Need::Optional);
    return vendor;
}

Review reviewFromJson(JsonReader &reader) {
    Review review;
    review.id = reader.id("id"_L1);
    review.productId = reader.id("productId"_L1);
    review.author = reader.string("author"_L1, 200, Need::Optional);
    review.rating = static_cast<int>(reader.integer("rating"_L1, 1, 5));
    review.title = reader.string("title"_L1, 300, Need::Optional);
    review.content = reader.string("content"_L1, 20'000, Need::Optional);
    review.isVerifiedPurchase = reader.boolean("isVerifiedPurchase"_L1, false);
    review.helpfulVotes = reader.integer("helpfulVotes"_L1, 0, INT64_MAX, Need::Optional);
    review.pictures = hashesFromJson(reader, "pictures"_L1, 100);
    review.looks = looksFromJson(reader, review.pictures.size());
    if (reader.has("status"_L1)) {
        if (const auto status = reviewStatusFromName(reader.string("status"_L1, 20)))
            review.status = *status;
        else
            reader.fail("status"_L1, "format", u"is unknown"_s);
    }
    review.createdAt = reader.time("createdAt"_L1, Need::Optional);
    review.updatedAt = reader.time("updatedAt"_L1, Need::Optional);
    review.rev = reader.integer("rev"_L1, 0, INT64_MAX, Need::Optional);
    return review;
}

} // namespace aura::wire
