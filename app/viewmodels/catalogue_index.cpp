// SPDX-License-Identifier: Apache-2.0
#include "catalogue_index.h"

#include <aura/app/glyphs.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/storage/category_rules.h>

namespace aura::app {

const CategoryNode *CatalogueIndex::category(const Id &id) const {
    const auto found = categoryById.constFind(id);
    return found == categoryById.constEnd() ? nullptr : &categories[static_cast<std::size_t>(*found)];
}

const CategoryNode *CatalogueIndex::categoryOfNum(std::int64_t num) const {
    const auto found = categoryByNum.constFind(num);
    return found == categoryByNum.constEnd() ? nullptr : &categories[static_cast<std::size_t>(*found)];
}

QStringList CatalogueIndex::pathOfNum(std::int64_t num) const {
    const auto *node = categoryOfNum(num);
    return node == nullptr ? QStringList{} : node->path;
}

Result<std::shared_ptr<const CatalogueIndex>>
CatalogueIndex::load(storage::Database &database, sync::CatalogueHandle handle,
                     std::shared_ptr<const storage::CatalogueColumns> columns) {
    auto index = std::make_shared<CatalogueIndex>();
    index->handle = std::move(handle);
    index->columns = std::move(columns);
    AURA_TRY(index->readCategories(database));
    AURA_TRY(index->countProducts(database));
    return std::shared_ptr<const CatalogueIndex>(std::move(index));
}

Status CatalogueIndex::readCategories(storage::Database &database) {
    struct Row {
        CategoryNode node;
        std::int64_t parentNum = 0;
    };
    std::vector<Row> rows;
    AURA_TRY(database.forEach("SELECT num, id, ifnull(parent, 0), name, picture, color FROM category "
                              "WHERE is_active = 1 ORDER BY position, name",
                              [&](const storage::Statement &row) {
                                  Row &added = rows.emplace_back();
                                  added.node.num = row.int64(0);
                                  added.node.id = row.id(1);
                                  added.parentNum = row.int64(2);
                                  added.node.name = row.text(3);
                                  added.node.picture = row.blob(4);
                                  added.node.color = static_cast<std::uint32_t>(row.int64(5));
                              }));
    QHash<std::int64_t, std::vector<std::size_t>> below;
    for (std::size_t i = 0; i < rows.size(); ++i)
        below[rows[i].parentNum].push_back(i);
    // Breadth first from the roots: what hangs below an inactive category, or in a ring, is never reached.
    std::vector<std::int64_t> queue{0};
    for (std::size_t at = 0; at < queue.size(); ++at) {
        const std::int64_t parentNum = queue[at];
        const int parent = categoryByNum.value(parentNum, -1);
        for (const std::size_t i : below.value(parentNum)) {
            CategoryNode &node = rows[i].node;
            const int position = static_cast<int>(categories.size());
            node.parent = parent;
            if (parent >= 0) {
                auto &above = categories[static_cast<std::size_t>(parent)];
                node.path = above.path;
                above.children.push_back(position);
            } else {
                roots.push_back(position);
            }
            node.glyph = glyphFor(node.name, node.path);
            node.path += node.name;
            categoryById.insert(node.id, position);
            categoryByNum.insert(node.num, position);
            queue.push_back(node.num);
            categories.push_back(std::move(node));
        }
    }
    // Whoever remembers one that has become another comes to that.
    AURA_ASSIGN(const auto merged, storage::mergedCategories(database));
    for (auto each = merged.cbegin(); each != merged.cend(); ++each) {
        const auto place = categoryById.constFind(each.value());
        if (place == categoryById.constEnd())
            continue;
        const int at = *place;
        categoryById.insert(each.key(), at);
        AURA_ASSIGN(const auto num, database.queryInt64("SELECT num FROM category WHERE id = ?1", each.key()));
        if (num)
            categoryByNum.insert(*num, at);
    }
    return {};
}

Status CatalogueIndex::countProducts(storage::Database &database) {
    if (columns == nullptr) {
        AURA_ASSIGN(productCount, storage::CatalogueReader(database).productCount());
        AURA_TRY(database.forEach("SELECT category, count(*) FROM product_category GROUP BY category",
                                  [&](const storage::Statement &row) {
                                      int at = categoryByNum.value(row.int64(0), -1);
                                      while (at >= 0) {
                                          auto &node = categories[static_cast<std::size_t>(at)];
                                          node.products += row.int64(1);
                                          at = node.parent;
                                      }
                                  }));
        return {};
    }
    productCount = columns->visibleCount();
    std::vector<int> byColumn;
    for (const auto &row : columns->categories())
        byColumn.push_back(categoryByNum.value(row.num, -1));
    std::vector<int> counted; // of one product: it counts once in a category that it reaches on two ways
    for (std::int32_t num = 0; num < columns->size(); ++num) {
        if (!columns->isVisible(num))
            continue;
        counted.clear();
        for (const std::int32_t entry : columns->categoriesOf(num)) {
            int at = byColumn[static_cast<std::size_t>(entry)];
            while (at >= 0 && std::find(counted.begin(), counted.end(), at) == counted.end()) {
                counted.push_back(at);
                auto &node = categories[static_cast<std::size_t>(at)];
                ++node.products;
                at = node.parent;
            }
        }
    }
    return {};
}

} // namespace aura::app
