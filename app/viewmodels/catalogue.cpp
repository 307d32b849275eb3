// SPDX-License-Identifier: Apache-2.0
#include "catalogue.h"

#include "texts.h"

#include <aura/app/format.h>
#include <aura/app/glyphs.h>
#include <aura/storage/price_rules.h>

namespace aura::app {

ProductItem productItem(const storage::ProductCard &card, const CatalogueIndex *index) {
    ProductItem item;
    item.productId = card.id.toString();
    item.name = card.name;
    item.brand = card.brand;
    item.vendorName = card.vendorName;
    item.price = format::shownPrice(card.price);
    if (card.comparePrice && card.comparePrice->micros > card.price.micros) {
        item.comparePrice = format::shownPrice(*card.comparePrice);
        item.discountPercent = discountPercent(card.price, *card.comparePrice);
    }
    item.availability = stockLevel(card.availability);
    if (card.ratingCount > 0)
        item.rating = static_cast<double>(card.ratingSum) / static_cast<double>(card.ratingCount);
    item.ratingCount = static_cast<int>(card.ratingCount);
    item.picture = hexText(card.picture);
    item.pictureColor = colorText(card.pictureColor);
    item.glyph = glyphFor(card.name, index != nullptr ? index->pathOfNum(card.categoryNum) : QStringList{});
    item.variantCount = card.variantCount;
    return item;
}

Result<QList<ProductItem>> productItems(storage::Database &database, const CatalogueIndex *index,
                                        std::span<const std::int32_t> nums) {
    AURA_ASSIGN(const auto cards, storage::CatalogueReader(database).cards(nums));
    QList<ProductItem> items;
    items.reserve(static_cast<qsizetype>(nums.size()));
    qsizetype next = 0; // cards come in the order of the numbers, without the unknown ones
    for (const std::int32_t num : nums) {
        if (next < cards.size() && cards.at(next).num == num)
            items.append(productItem(cards.at(next++), index));
        else
            items.append(ProductItem{});
    }
    return items;
}

Status Catalogue::use(std::shared_ptr<const CatalogueIndex> index) {
    const bool sameFile = m_index && index && m_index->handle == index->handle;
    if (!sameFile) {
        m_index.reset();
        m_database.close();
        if (index == nullptr)
            return {};
        storage::OpenOptions options;
        options.mode = storage::OpenOptions::Mode::ReadOnly;
        AURA_ASSIGN(m_database, storage::Database::open(index->handle->path, options));
    }
    m_index = std::move(index);
    return {};
}

Status Catalogue::needOpen() const {
    if (m_index)
        return {};
    return Error{ErrorCode::NotFound, QStringLiteral("no catalogue")};
}

Result<QList<ProductItem>> Catalogue::items(std::span<const std::int32_t> nums) {
    AURA_TRY(needOpen());
    return productItems(m_database, m_index.get(), nums);
}

Result<Product> Catalogue::product(const Id &id) {
    AURA_TRY(needOpen());
    return storage::CatalogueReader(m_database).product(id);
}

Result<Vendor> Catalogue::vendor(const Id &id) {
    AURA_TRY(needOpen());
    return storage::CatalogueReader(m_database).vendor(id);
}

Result<VariantView> Catalogue::variant(const Id &variantId) {
    AURA_TRY(needOpen());
    AURA_ASSIGN(auto row, m_database.prepare("SELECT p.id, v.price_micros, p.currency, v.availability, p.picture, "
                                             "p.picture_color, ifnull(p.category, 0), p.name, p.status, p.is_active "
                                             "FROM variant v JOIN product p ON p.num = v.product WHERE v.id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(variantId).step());
    if (!found)
        return Error{ErrorCode::NotFound, QStringLiteral("variant")};
    VariantView view;
    view.productId = row.id(0);
    view.price = {row.int64(1), Currency::parse(row.text(2)).value_or(Currency{})};
    view.availability = static_cast<Availability>(row.integer(3));
    view.picture = row.blob(4);
    view.pictureColor = static_cast<std::uint32_t>(row.int64(5));
    view.categoryNum = row.int64(6);
    view.productName = row.text(7);
    view.sellable = static_cast<ProductStatus>(row.integer(8)) == ProductStatus::Published && row.boolean(9);
    return view;
}

Result<std::optional<std::int64_t>> Catalogue::productNum(const Id &id) {
    AURA_TRY(needOpen());
    return m_database.queryInt64("SELECT num FROM product WHERE id = ?1", id);
}

Result<QHash<Id, ProductFacts>> Catalogue::facts(const QList<Id> &products) {
    AURA_TRY(needOpen());
    return storage::productFacts(m_database, products);
}

Result<Id> Catalogue::defaultVariantOf(const Id &productId) {
    AURA_TRY(needOpen());
    AURA_ASSIGN(auto row, m_database.prepare("SELECT v.id FROM variant v JOIN product p ON p.num = v.product "
                                             "WHERE p.id = ?1 ORDER BY v.is_default DESC, v.position LIMIT 1"));
    AURA_ASSIGN(const bool found, row.bind(productId).step());
    if (!found)
        return Error{ErrorCode::NotFound, QStringLiteral("product")};
    return row.id(0);
}

} // namespace aura::app
