// SPDX-License-Identifier: Apache-2.0
#include "category_paths.h"

#include "product_rows.h"

#include <aura/storage/catalogue_reader.h>

#include <algorithm>

namespace aura::storage {

Result<QString> categoryPath(Database &database, std::int64_t category, QHash<std::int64_t, QString> &known) {
    if (const auto path = known.constFind(category); path != known.constEnd())
        return *path;
    QStringList names;
    AURA_TRY(database.forEach(
        "WITH RECURSIVE up(num, parent, name, depth) AS (SELECT num, parent, name, 0 FROM category WHERE num = ?1 "
        "UNION ALL "
        "SELECT c.num, c.parent, c.name, up.depth + 1 FROM category c JOIN up ON c.num = up.parent WHERE up.depth < "
        "20) SELECT name FROM up",
        [&](const Statement &row) { names.prepend(row.text(0)); }, category));
    return *known.insert(category, names.join(u' '));
}

Status refreshPaths(Database &database, std::int64_t category) {
    AURA_TRY(refreshSomePaths(database, category, INT64_MAX));
    return {};
}

Result<bool> refreshSomePaths(Database &database, std::int64_t category, std::int64_t most) {
    // What each category below is called now, beside what its products were found by.
    std::vector<std::int64_t> categories;
    AURA_TRY(database.forEach(
        "WITH RECURSIVE down(num, depth) AS (SELECT ?1, 0 UNION ALL SELECT c.num, down.depth + 1 FROM category c JOIN "
        "down ON c.parent = down.num WHERE down.depth < 20) SELECT DISTINCT num FROM down",
        [&](const Statement &row) { categories.push_back(row.int64(0)); }, category));
    struct Entry {
        std::int64_t product;
        QString before;
        QString after;
    };
    std::vector<Entry> entries;
    QHash<std::int64_t, QString> paths;
    bool hasMore = false;
    for (const auto each : categories) {
        AURA_ASSIGN(const auto path, categoryPath(database, each, paths));
        const auto room = most - static_cast<std::int64_t>(entries.size());
        std::int64_t found = 0;
        AURA_TRY(database.forEach(
            "SELECT p.num, d.indexed_path FROM product p JOIN product_detail d ON d.product = p.num WHERE p.category = "
            "?1 AND d.indexed_path <> ?2 LIMIT ?3",
            [&](const Statement &row) {
                if (++found <= room)
                    entries.push_back({row.int64(0), row.text(1), path});
            },
            each, path, room == INT64_MAX ? room : room + 1));
        hasMore = found > room;
        if (hasMore)
            break;
    }
    // In the order of their numbers: a lower one than the last makes search write out.
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.product < b.product; });
    for (const auto &entry : entries) {
        AURA_ASSIGN(const auto product, CatalogueReader(database).productByNum(entry.product));
        AURA_TRY(changeSearch(database, entry.product, searchLines(product, entry.before),
                              searchLines(product, entry.after)));
        AURA_TRY(
            database.run("UPDATE product_detail SET indexed_path = ?2 WHERE product = ?1", entry.product, entry.after));
    }
    return hasMore;
}

} // namespace aura::storage
