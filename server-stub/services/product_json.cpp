// SPDX-License-Identifier: Apache-2.0
#include "product_json.h"

#include <aura/wire/catalogue_json.h>

namespace aura::server {

namespace {

using storage::Statement;
using wire::JsonWriter;

void writeId(JsonWriter &json, const Id &id) {
    json.string(QStringView(id.toString()));
}

void writeHash(JsonWriter &json, QByteArrayView hash) {
    const QByteArray hex = QByteArray::fromRawData(hash.data(), hash.size()).toHex();
    json.optionalString({hex.constData(), static_cast<std::size_t>(hex.size())});
}

void writePrice(JsonWriter &json, std::int64_t micros, Currency currency) {
    json.beginObject();
    json.key("amount");
    json.string(QStringView(toDecimalString(UnitPrice{micros, currency})));
    json.key("currency");
    json.string(QStringView(currency.code()));
    json.endObject();
}

/// A column that holds JSON; `absent` stands for a row that is not there.
void writeStored(JsonWriter &json, const Statement &row, int column, std::string_view absent) {
    const auto stored = row.utf8(column);
    json.raw(stored.empty() ? absent : stored);
}

void writePicture(JsonWriter &json, const Statement &row) {
    static constexpr char digits[] = "0123456789abcdef";
    const auto color = static_cast<std::uint32_t>(row.int64(3));
    char text[7] = {'#'};
    for (int i = 0; i < 6; ++i)
        text[1 + i] = digits[color >> (20 - 4 * i) & 15];
    json.beginObject();
    json.key("sha256");
    writeHash(json, row.blobView(0));
    json.key("mime");
    json.string(row.utf8(1));
    json.key("alt");
    json.string(row.utf8(2));
    json.key("color");
    json.string(std::string_view(text, sizeof text));
    json.key("width");
    json.number(row.int64(4));
    json.key("height");
    json.number(row.int64(5));
    json.key("sourceUrl");
    json.optionalString(row.utf8(6));
    json.endObject();
}

void writeVariant(JsonWriter &json, const Statement &row, Currency currency) {
    json.beginObject();
    json.key("id");
    writeId(json, row.id(0));
    json.key("sku");
    json.optionalString(row.utf8(1));
    json.key("name");
    json.string(row.utf8(2));
    json.key("price");
    writePrice(json, row.int64(3), currency);
    json.key("comparePrice");
    if (row.isNull(4))
        json.null();
    else
        writePrice(json, row.int64(4), currency);
    json.key("weightGrams");
    json.number(row.int64(5));
    json.key("trackInventory");
    json.boolean(row.boolean(6));
    json.key("isDefault");
    json.boolean(row.boolean(7));
    json.key("availability");
    json.string(QStringView(availabilityName(static_cast<Availability>(row.integer(8)))));
    json.key("attributes");
    writeStored(json, row, 9, "{}");
    json.key("pictures");
    writeStored(json, row, 10, "[]");
    json.endObject();
}

/// What the product's own row and its details hold.
void writeOwn(JsonWriter &json, const Statement &row) {
    json.key("id");
    writeId(json, row.id(1));
    json.key("vendorId");
    writeId(json, row.id(2));
    json.key("name");
    json.string(row.utf8(3));
    json.key("description");
    json.string(row.utf8(4));
    int column = 5;
    for (const auto *name : {"externalId", "brand", "modelNumber", "gtin"}) {
        json.key(name);
        json.optionalString(row.utf8(column++));
    }
    json.key("status");
    json.string(QStringView(productStatusName(static_cast<ProductStatus>(row.integer(9)))));
    json.key("isActive");
    json.boolean(row.boolean(10));
    json.key("attributes");
    writeStored(json, row, 11, "{}");
    json.key("technicalSpecs");
    writeStored(json, row, 12, "{}");
    json.key("tags");
    writeStored(json, row, 13, "[]");
    json.key("dimensions");
    json.beginObject();
    column = 14;
    for (const auto *name : {"widthMicrometres", "heightMicrometres", "depthMicrometres", "weightGrams"}) {
        json.key(name);
        json.number(row.int64(column++));
    }
    json.endObject();
    json.key("ratings");
    json.beginObject();
    json.key("sum");
    json.number(row.int64(18));
    json.key("count");
    json.number(row.int64(19));
    json.endObject();
    json.key("views");
    json.number(row.int64(20));
    json.key("createdAt");
    json.string(QStringView(wire::timeToString(row.int64(21))));
    json.key("updatedAt");
    json.string(QStringView(wire::timeToString(row.int64(22))));
    json.key("rev");
    json.number(row.int64(23));
}

} // namespace

Result<bool> writeProduct(JsonWriter &json, storage::Database &db, const Id &id, bool publishedOnly) {
    AURA_ASSIGN(
        auto row,
        db.prepare("SELECT p.num, p.id, v.id, p.name, d.description, p.external_id, b.name, p.model_number, p.gtin, "
                   "p.status, p.is_active, d.attributes, d.technical_specs, d.tags, d.width_um, d.height_um, "
                   "d.depth_um, d.weight_g, p.rating_sum, p.rating_count, p.views, p.created_at, p.updated_at, p.rev, "
                   "p.currency FROM product p JOIN vendor v ON v.num = p.vendor LEFT JOIN brand b ON b.num = p.brand "
                   "LEFT JOIN product_detail d ON d.product = p.num WHERE p.id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(id).step());
    if (!found || (publishedOnly && static_cast<ProductStatus>(row.integer(9)) != ProductStatus::Published))
        return false;
    const auto num = row.int64(0);
    const auto currency = Currency::parse(row.text(24)).value_or(Currency{});
    json.beginObject();
    writeOwn(json, row);
    json.key("categories");
    json.beginArray();
    AURA_TRY(db.forEach(
        "SELECT c.id FROM product_category pc JOIN category c ON c.num = pc.category WHERE pc.product = ?1 ORDER BY "
        "pc.position",
        [&](const Statement &category) { writeId(json, category.id(0)); }, num));
    json.endArray();
    json.key("pictures");
    json.beginArray();
    AURA_TRY(db.forEach(
        "SELECT sha256, mime, alt, color, width, height, source_url FROM product_picture WHERE "
        "product = ?1 ORDER BY position",
        [&](const Statement &picture) { writePicture(json, picture); }, num));
    json.endArray();
    json.key("variants");
    json.beginArray();
    AURA_TRY(db.forEach(
        "SELECT id, sku, name, price_micros, compare_micros, weight_g, track_inventory, is_default, "
        "availability, options, pictures FROM variant WHERE product = ?1 ORDER BY position",
        [&](const Statement &variant) { writeVariant(json, variant, currency); }, num));
    json.endArray();
    json.endObject();
    return true;
}

} // namespace aura::server
