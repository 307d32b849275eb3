// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/storage/catalogue_query.h>

namespace aura::storage {

/// A query's restrictions as numbers, checked one product at a time without the database. Keeps a reference to the
/// columns.
class QueryFilter {
public:
    /// The restrictions by their bit in a mask; attribute selection i has bit FirstAttribute + i.
    enum Bit : std::uint32_t { Category, Brand, Vendor, Price, Rating, Stock, FirstAttribute };

    static Result<QueryFilter> compile(Database &database, const CatalogueColumns &columns,
                                       const CatalogueQuery &query);

    /// Which restrictions the product does not meet; 0 when it is a match.
    std::uint32_t failed(std::int32_t num) const;

    struct Selection {
        std::int32_t attribute = 0; ///< 0 when no product has it.
        std::vector<std::int32_t> values;
    };
    const std::vector<Selection> &selections() const { return m_selections; }
    bool isSelectedBrand(std::int32_t brand) const {
        return static_cast<std::size_t>(brand) < m_brands.size() && m_brands[static_cast<std::size_t>(brand)] != 0;
    }

private:
    explicit QueryFilter(const CatalogueColumns &columns)
        : m_columns(columns) {}

    bool meetsPrice(std::int32_t num) const;

    const CatalogueColumns &m_columns;
    // Empty: everything is allowed.
    std::vector<std::uint8_t> m_categories;
    std::vector<std::uint8_t> m_brands;
    std::vector<std::uint8_t> m_vendors;
    CatalogueColumns::Prices m_prices; ///< Nothing without a limit.
    std::int64_t m_minPrice = 0;
    std::int64_t m_maxPrice = 0;
    int m_minRating = 0;
    bool m_inStockOnly = false;
    std::vector<Selection> m_selections;
};

} // namespace aura::storage
