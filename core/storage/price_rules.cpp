// SPDX-License-Identifier: Apache-2.0
#include <aura/storage/price_rules.h>

#include <aura/storage/catalogue_schema.h>
#include <aura/wire/pricing_json.h>

namespace aura::storage {

namespace {

constexpr std::string_view key = "pricing";

QStringList tagsFrom(const Statement &row, int column) {
    const auto bytes = row.utf8(column);
    const QByteArray wrapped =
        QByteArrayLiteral("{\"tags\":") + QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())) + '}';
    QStringList tags;
    if (const auto parsed = wire::parseObject(wrapped)) {
        for (const auto &tag : parsed->value(QLatin1StringView("tags")).toArray())
            tags.append(tag.toString());
    }
    return tags;
}

} // namespace

Result<QString> priceRulesText(Database &database) {
    return catalogue::metaValue(database, key);
}

Result<PriceRules> priceRulesFromText(const QString &text, const TaxPolicy &policy) {
    PriceRules none;
    none.tax = policy;
    if (text.isEmpty())
        return none;
    auto rules = wire::priceRulesFromBytes(text.toUtf8());
    if (!rules)
        return Error{ErrorCode::Corrupt, rules.error().detail};
    rules->tax = policy;
    return rules;
}

Result<PriceRules> priceRules(Database &database, const TaxPolicy &policy) {
    AURA_ASSIGN(const auto text, priceRulesText(database));
    return priceRulesFromText(text, policy);
}

Status setPriceRules(Database &database, const PriceRules &rules) {
    return catalogue::setMetaValue(database, key, QString::fromUtf8(wire::toBytes(wire::toJson(rules))));
}

Result<QHash<Id, ProductFacts>> productFacts(Database &database, const QList<Id> &products) {
    QHash<Id, ProductFacts> facts;
    for (const auto &id : products) {
        if (facts.contains(id))
            continue;
        AURA_ASSIGN(const auto num, database.queryInt64("SELECT num FROM product WHERE id = ?1", id));
        if (!num)
            continue;
        ProductFacts product;
        // The main category is the first of `product_category`, where there are several, and the product's own column.
        AURA_TRY(database.forEach(
            "WITH RECURSIVE up(num, place, depth) AS (SELECT category, -1, 0 FROM product WHERE num = ?1 AND category "
            "IS NOT NULL UNION ALL SELECT pc.category, pc.position, 0 FROM product_category pc WHERE pc.product = ?1 "
            "UNION ALL SELECT c.parent, up.place, up.depth + 1 FROM up JOIN category c ON c.num = up.num WHERE "
            "c.parent IS NOT NULL AND up.depth < 50) SELECT c.id FROM up JOIN category c ON c.num = up.num ORDER BY "
            "up.place, up.depth",
            [&](const Statement &row) {
                const auto category = row.id(0);
                if (!product.categories.contains(category))
                    product.categories.append(category);
            },
            *num));
        AURA_ASSIGN(auto row, database.prepare("SELECT tags FROM product_detail WHERE product = ?1"));
        AURA_ASSIGN(const bool found, row.bind(*num).step());
        if (found)
            product.tags = tagsFrom(row, 0);
        facts.insert(id, std::move(product));
    }
    return facts;
}

} // namespace aura::storage
