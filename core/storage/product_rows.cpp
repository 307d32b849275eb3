// SPDX-License-Identifier: Apache-2.0
#include "product_rows.h"

#include <aura/wire/catalogue_json.h>

namespace aura::storage {

std::optional<QString> textOrNull(const QString &text) {
    return text.isEmpty() ? std::nullopt : std::optional<QString>(text);
}

std::optional<QByteArray> blobOrNull(const QByteArray &bytes) {
    return bytes.isEmpty() ? std::nullopt : std::optional<QByteArray>(bytes);
}

std::string storedJson(const QJsonObject &object) {
    return wire::toBytes(object).toStdString();
}

std::string storedJson(const QJsonArray &array) {
    return wire::toBytes(array).toStdString();
}

RowChange variantRow(const Variant &variant, int position, std::int64_t vendor) {
    QJsonArray pictures;
    for (const int picture : variant.pictures)
        pictures.append(picture);
    return {"variant",
            "num",
            {{"id", rowValue(variant.id)},
             {"vendor", rowValue(vendor)},
             {"position", rowValue(position)},
             {"sku", rowValue(textOrNull(variant.sku))},
             {"name", rowValue(variant.name)},
             {"price_micros", rowValue(variant.price.micros)},
             {"compare_micros",
              rowValue(variant.comparePrice ? std::optional(variant.comparePrice->micros) : std::nullopt)},
             {"weight_g", rowValue(variant.weightGrams)},
             {"track_inventory", rowValue(variant.trackInventory)},
             {"is_default", rowValue(variant.isDefault)},
             {"availability", rowValue(variant.availability)},
             {"options", rowValue(wire::attributesToBytes(variant.options).toStdString())},
             {"pictures", rowValue(storedJson(pictures))}}};
}

RowChange detailRow(const Product &product, const std::optional<QString> &path) {
    return {"product_detail",
            "product",
            {{"description", rowValue(product.description)},
             {"attributes", rowValue(wire::attributesToBytes(product.attributes).toStdString())},
             {"technical_specs", rowValue(wire::attributesToBytes(product.technicalSpecs).toStdString())},
             {"tags", rowValue(storedJson(QJsonArray::fromStringList(product.tags)))},
             {"width_um", rowValue(product.dimensions.widthMicrometres)},
             {"height_um", rowValue(product.dimensions.heightMicrometres)},
             {"depth_um", rowValue(product.dimensions.depthMicrometres)},
             {"weight_g", rowValue(product.dimensions.weightGrams)},
             {"indexed_path", rowValue(path.value_or(QString())), !path}}};
}

namespace {

Status removeLines(Database &database, std::int64_t num, const SearchText &text) {
    return database.run("INSERT INTO product_search(product_search, rowid, name, brand, codes, extra) "
                        "VALUES('delete', ?1, ?2, ?3, ?4, ?5)",
                        num, text.name, text.brand, text.codes, text.extra);
}

Status removeMore(Database &database, std::int64_t num, const SearchText &text) {
    return database.run("INSERT INTO product_search_more(product_search_more, rowid, body) VALUES('delete', ?1, ?2)",
                        num, text.more);
}

bool sameLines(const SearchText &a, const SearchText &b) {
    return a.name == b.name && a.brand == b.brand && a.codes == b.codes && a.extra == b.extra;
}

} // namespace

Status changeSearch(Database &database, std::int64_t num, const std::optional<SearchText> &before,
                    const SearchText &after) {
    if (!before || !sameLines(*before, after)) {
        if (before)
            AURA_TRY(removeLines(database, num, *before));
        AURA_TRY(database.run("INSERT INTO product_search(rowid, name, brand, codes, extra) VALUES(?1, ?2, ?3, ?4, ?5)",
                              num, after.name, after.brand, after.codes, after.extra));
    }
    if (!before || before->more != after.more) {
        if (before)
            AURA_TRY(removeMore(database, num, *before));
        AURA_TRY(database.run("INSERT INTO product_search_more(rowid, body) VALUES(?1, ?2)", num, after.more));
    }
    return {};
}

Status removeSearch(Database &database, std::int64_t num, const SearchText &text) {
    AURA_TRY(removeLines(database, num, text));
    return removeMore(database, num, text);
}

} // namespace aura::storage
