// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue_index.h"

#include <aura/app/items.h>
#include <aura/domain/pricing.h>
#include <aura/storage/catalogue_reader.h>

#include <span>

namespace aura::app {

/// One variant as a cart or an order shows it today.
struct VariantView {
    Id productId;
    UnitPrice price;
    Availability availability = Availability::Out;
    QByteArray picture;
    std::uint32_t pictureColor = 0;
    std::int64_t categoryNum = 0;
    QString productName;
    bool sellable = false; ///< Published and active.
};

/// The GUI thread's reads: one page, one product, a cart. Each takes well under a frame; whatever grows with the
/// catalogue is asked of CatalogueWorker. Everything is NotFound while there is no catalogue.
class Catalogue {
public:
    /// Reads the file of this index from now on; nullptr closes.
    Status use(std::shared_ptr<const CatalogueIndex> index);

    /// nullptr while there is no catalogue.
    const CatalogueIndex *index() const { return m_index.get(); }
    /// Names which file the local numbers belong to; 0 for none.
    std::int64_t generation() const { return m_index ? m_index->handle->generation : 0; }

    /// One item for each number; items of unknown numbers have no productId.
    Result<QList<ProductItem>> items(std::span<const std::int32_t> nums);
    Result<Product> product(const Id &id);
    Result<Vendor> vendor(const Id &id);
    Result<VariantView> variant(const Id &variantId);
    Result<std::optional<std::int64_t>> productNum(const Id &id);
    Result<Id> defaultVariantOf(const Id &productId);
    /// What rules of prices ask of products.
    Result<QHash<Id, ProductFacts>> facts(const QList<Id> &products);

private:
    Status needOpen() const;

    std::shared_ptr<const CatalogueIndex> m_index;
    storage::Database m_database;
};

/// The item of a card; `index` may be nullptr. Any thread.
ProductItem productItem(const storage::ProductCard &card, const CatalogueIndex *index);
/// One item for each number, in order; items of unknown numbers have no productId. Any thread with its own connection.
Result<QList<ProductItem>> productItems(storage::Database &database, const CatalogueIndex *index,
                                        std::span<const std::int32_t> nums);

} // namespace aura::app
