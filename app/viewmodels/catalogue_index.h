// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/storage/catalogue_columns.h>
#include <aura/sync/types.h>

#include <QHash>
#include <QStringList>

namespace aura::app {

struct CategoryNode {
    std::int64_t num = 0;
    Id id;
    int parent = -1; ///< Index, -1 for a root.
    QString name;
    QStringList path; ///< Names from the root to this one.
    QByteArray picture;
    std::uint32_t color = 0;
    QString glyph;
    std::int64_t products = 0; ///< Visible ones, here and below.
    std::vector<int> children; ///< In the shop's order.
};

/// What screens need of the whole catalogue at once. Immutable, shared between threads; made by the worker.
struct CatalogueIndex {
    sync::CatalogueHandle handle;
    /// Nothing while the file lacks its indexes: it can be browsed, but not searched.
    std::shared_ptr<const storage::CatalogueColumns> columns;
    std::vector<CategoryNode> categories; ///< Active ones, parents before children.
    std::vector<int> roots;
    QHash<Id, int> categoryById;
    QHash<std::int64_t, int> categoryByNum;
    std::int64_t productCount = 0;

    /// nullptr when unknown.
    const CategoryNode *category(const Id &id) const;
    const CategoryNode *categoryOfNum(std::int64_t num) const;
    QStringList pathOfNum(std::int64_t num) const;
    bool isVisible(std::int32_t num) const {
        return columns == nullptr || (num >= 0 && num < columns->size() && columns->isVisible(num));
    }

    /// Reads categories and counts; `columns` may be nullptr.
    static Result<std::shared_ptr<const CatalogueIndex>> load(storage::Database &database, sync::CatalogueHandle handle,
                                                              std::shared_ptr<const storage::CatalogueColumns> columns);

private:
    Status readCategories(storage::Database &database);
    Status countProducts(storage::Database &database);
};

} // namespace aura::app
