// SPDX-License-Identifier: Apache-2.0
#include "category_paths.h"

#include "product_rows.h"

#include <aura/storage/catalogue_reader.h>

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
    struct Entry {
        std::int64_t product;
        std::int64_t category;
        QString path;
    };
    std::vector<Entry> entries;
    // In the order of their numbers: a lower one than the last makes search write out.
    AURA_TRY(database.forEach(
        "WITH RECURSIVE down(num, depth) AS (SELECT ?1, 0 UNION ALL SELECT c.num, down.depth + 1 FROM category c JOIN "
        "down ON c.parent = down.num WHERE down.depth < 20) SELECT p.num, p.category, d.indexed_path FROM product p "
        "JOIN product_detail d ON d.product = p.num WHERE p.category IN (SELECT num FROM down) ORDER BY p.num",
        [&](const Statement &row) {
            entries.push_back({row.int64(0), row.int64(1), row.text(2)});
        },
        category));
    QHash<std::int64_t, QString> paths;
    for (const auto &entry : entries) {
        AURA_ASSIGN(const auto path, categoryPath(database, entry.category, paths));
        if (path == entry.path)
            continue;
        AURA_ASSIGN(const auto product, CatalogueReader(database).productByNum(entry.product));
        AURA_TRY(changeSearch(database, entry.product, searchLines(product, entry.path), searchLines(product, path)));
        AURA_TRY(database.run("UPDATE product_detail SET indexed_path = ?2 WHERE product = ?1", entry.product, path));
    }
    return {};
}

} // namespace aura::storage
