// SPDX-License-Identifier: Apache-2.0
#include "query_filter.h"

#include <algorithm>
#include <limits>

namespace aura::storage {

namespace {

std::size_t at(std::int32_t index) {
    return static_cast<std::size_t>(index);
}

std::vector<std::uint8_t> subtrees(const CatalogueColumns &columns, const QList<Id> &roots) {
    const auto &categories = columns.categories();
    std::vector<std::uint8_t> chosen(categories.size() + 1, 0);
    for (const auto &id : roots) {
        if (const auto index = columns.categoryIndex(id); index >= 0)
            chosen[at(index)] = 1;
    }
    // Parents may stand behind their children, so repeat until nothing is added; bounded by the depth of the tree.
    for (bool added = true; added;) {
        added = false;
        for (std::size_t i = 0; i < categories.size(); ++i) {
            if (chosen[i] == 0 && categories[i].parent >= 0 && chosen[at(categories[i].parent)] != 0) {
                chosen[i] = 1;
                added = true;
            }
        }
    }
    return chosen;
}

} // namespace

Result<QueryFilter> QueryFilter::compile(Database &database, const CatalogueColumns &columns,
                                         const CatalogueQuery &query) {
    if (static_cast<std::size_t>(query.attributes.size()) > mostAttributeSelections)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("too many attributes are selected")};
    QueryFilter filter(columns);
    if (!query.categories.isEmpty())
        filter.m_categories = subtrees(columns, query.categories);
    if (!query.brands.isEmpty()) {
        filter.m_brands.assign(at(columns.brandLimit()) + 1, 0);
        for (const auto &name : query.brands) {
            AURA_ASSIGN(const auto num, database.queryInt64("SELECT num FROM brand WHERE name = ?1", name));
            if (num && *num > 0 && *num < columns.brandLimit())
                filter.m_brands[static_cast<std::size_t>(*num)] = 1;
        }
    }
    if (!query.vendors.isEmpty()) {
        filter.m_vendors.assign(columns.vendors().size() + 1, 0);
        for (const auto &id : query.vendors) {
            if (const auto index = columns.vendorIndex(id); index >= 0)
                filter.m_vendors[at(index)] = 1;
        }
    }
    if (query.minPriceMicros || query.maxPriceMicros) {
        filter.m_prices = query.currency.isNone() ? columns.comparablePrices() : columns.pricesIn(query.currency);
        // What has no price in this currency is below every limit.
        filter.m_minPrice = std::max<std::int64_t>(query.minPriceMicros.value_or(0), 0);
        filter.m_maxPrice = query.maxPriceMicros.value_or(std::numeric_limits<std::int64_t>::max());
    }
    filter.m_minRating = query.minRatingHundredths;
    filter.m_inStockOnly = query.inStockOnly;
    for (const auto &selection : query.attributes) {
        Selection selected;
        AURA_ASSIGN(const auto attribute,
                    database.queryInt64("SELECT num FROM attribute WHERE name = ?1", selection.name));
        selected.attribute = static_cast<std::int32_t>(attribute.value_or(0));
        for (const auto &value : selection.values) {
            AURA_ASSIGN(const auto num,
                        database.queryInt64("SELECT num FROM facet_value WHERE attribute = ?1 AND value = ?2",
                                            selected.attribute, value));
            if (num)
                selected.values.push_back(static_cast<std::int32_t>(*num));
        }
        std::sort(selected.values.begin(), selected.values.end());
        filter.m_selections.push_back(std::move(selected));
    }
    return filter;
}

bool QueryFilter::meetsPrice(std::int32_t num) const {
    static_assert(CatalogueColumns::noPrice < 0);
    if (m_prices == nullptr)
        return true;
    const auto price = (*m_prices)[at(num)];
    return price >= m_minPrice && price <= m_maxPrice;
}

std::uint32_t QueryFilter::failed(std::int32_t num) const {
    std::uint32_t mask = 0;
    const auto require = [&](bool met, std::uint32_t bit) { mask |= met ? 0U : 1U << bit; };
    if (!m_categories.empty()) {
        const auto categories = m_columns.categoriesOf(num);
        require(std::any_of(categories.begin(), categories.end(),
                            [&](std::int32_t category) { return m_categories[at(category)] != 0; }),
                Category);
    }
    if (!m_brands.empty())
        require(isSelectedBrand(m_columns.brand(num)), Brand);
    if (!m_vendors.empty())
        require(m_vendors[at(m_columns.vendor(num))] != 0, Vendor);
    require(meetsPrice(num), Price);
    require(m_columns.ratingHundredths(num) >= m_minRating, Rating);
    require(!m_inStockOnly || m_columns.availability(num) != Availability::Out, Stock);
    std::uint32_t bit = FirstAttribute;
    for (const auto &selection : m_selections) {
        const auto values = m_columns.facetValuesOf(num);
        require(std::any_of(values.begin(), values.end(),
                            [&](std::int32_t value) {
                                return std::binary_search(selection.values.begin(), selection.values.end(), value);
                            }),
                bit++);
    }
    return mask;
}

} // namespace aura::storage
