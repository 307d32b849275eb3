// SPDX-License-Identifier: Apache-2.0
#include <aura/storage/category_rules.h>

#include <aura/wire/category_rules_json.h>

#include "category_paths.h"
#include "product_rows.h"

namespace aura::storage {

namespace {

// Whoever merges a merged one again makes a chain; nobody makes one as long as this.
constexpr int longestChain = 64;

Result<CategoryRules> rulesFrom(const Statement &row) {
    CategoryRules rules;
    rules.categoryId = row.id(0);
    rules.mergedInto = row.id(1);
    AURA_ASSIGN(rules.attributes, wire::attributeRulesFromBytes(row.text(2).toUtf8()));
    return rules;
}

} // namespace

Status putCategoryRules(Database &database, const CategoryRules &rules) {
    if (rules.isEmpty())
        return database.run("DELETE FROM category_rules WHERE category_id = ?1", rules.categoryId);
    return database.run("INSERT OR REPLACE INTO category_rules(category_id, merged_into, attributes) "
                        "VALUES(?1, ?2, ?3)",
                        rules.categoryId, rules.mergedInto, storedJson(wire::toJson(rules.attributes)));
}

Result<CategoryRules> categoryRules(Database &database, const Id &category) {
    AURA_ASSIGN(auto row, database.prepare("SELECT category_id, merged_into, attributes FROM category_rules WHERE "
                                           "category_id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(category).step());
    return found ? rulesFrom(row) : Result<CategoryRules>(CategoryRules{category, {}, {}});
}

Result<QHash<Id, CategoryRules>> allCategoryRules(Database &database) {
    QHash<Id, CategoryRules> all;
    AURA_ASSIGN(auto row, database.prepare("SELECT category_id, merged_into, attributes FROM category_rules"));
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            return all;
        AURA_ASSIGN(const auto rules, rulesFrom(row));
        all.insert(rules.categoryId, rules);
    }
}

Result<QList<AttributeRule>> rulesFor(Database &database, const Id &category) {
    AURA_ASSIGN(const auto current, currentCategory(database, category));
    QList<AttributeRule> rules;
    AURA_ASSIGN(auto row, database.prepare(
                              "WITH RECURSIVE up(num, id, parent, depth) AS (SELECT num, id, parent, 0 FROM category "
                              "WHERE id = ?1 UNION ALL SELECT c.num, c.id, c.parent, up.depth + 1 FROM category c "
                              "JOIN up ON c.num = up.parent WHERE up.depth < 20) SELECT r.category_id, "
                              "r.merged_into, r.attributes FROM up JOIN category_rules r ON r.category_id = up.id "
                              "ORDER BY up.depth"));
    row.bind(current);
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            return rules;
        AURA_ASSIGN(const auto above, rulesFrom(row));
        rules = withInherited(std::move(rules), above.attributes);
    }
}

Result<QHash<Id, Id>> mergedCategories(Database &database) {
    QHash<Id, Id> next;
    AURA_TRY(database.forEach("SELECT category_id, merged_into FROM category_rules WHERE merged_into IS NOT NULL",
                              [&](const Statement &row) { next.insert(row.id(0), row.id(1)); }));
    QHash<Id, Id> ended;
    for (auto from = next.cbegin(); from != next.cend(); ++from) {
        auto to = from.value();
        int steps = 0;
        while (next.contains(to) && ++steps < longestChain)
            to = next.value(to);
        if (steps < longestChain)
            ended.insert(from.key(), to);
    }
    return ended;
}

Result<Id> currentCategory(Database &database, const Id &category) {
    auto current = category;
    for (int steps = 0; steps < longestChain; ++steps) {
        AURA_ASSIGN(auto row, database.prepare("SELECT merged_into FROM category_rules WHERE category_id = ?1 AND "
                                               "merged_into IS NOT NULL"));
        AURA_ASSIGN(const bool merged, row.bind(current).step());
        if (!merged)
            return current;
        current = row.id(0);
    }
    return category;
}

Status placeCategory(Database &database, const Category &category) {
    AURA_ASSIGN(const auto num, database.queryInt64("SELECT num FROM category WHERE id = ?1", category.id));
    if (!num)
        return Error{ErrorCode::NotFound, QStringLiteral("no category ") + category.id.toString()};
    std::optional<std::int64_t> parent;
    if (!category.parentId.isNil()) {
        AURA_ASSIGN(parent, database.queryInt64("SELECT num FROM category WHERE id = ?1", category.parentId));
        if (!parent)
            return Error{ErrorCode::NotFound, QStringLiteral("no parent category ") + category.parentId.toString()};
    }
    return database.run("UPDATE category SET parent = ?2, name = ?3, description = ?4, position = ?5, is_active = ?6, "
                        "updated_at = ?7, rev = ?8 WHERE num = ?1",
                        *num, parent, category.name, category.description, category.position, category.isActive,
                        category.updatedAt, category.rev);
}

Result<bool> refreshSearch(Database &database, const Id &category, std::int64_t most) {
    AURA_ASSIGN(const auto num, database.queryInt64("SELECT num FROM category WHERE id = ?1", category));
    return num ? refreshSomePaths(database, *num, most) : Result<bool>(false);
}

} // namespace aura::storage
