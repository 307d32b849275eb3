// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/catalogue.h>
#include <aura/domain/exchange.h>
#include <aura/storage/database.h>

#include <QHash>

#include <array>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace aura::storage {

class NameWords;

/// Orders of a product list. All but NameAsc come from memory; products that are alike stand in popularity order.
enum class SortOrder : std::uint8_t {
    Relevance, ///< By the text; popularity when there is none.
    Popularity,
    PriceAsc, ///< By the shop's rates; what it has no rate for stands last, in either direction, by currency.
    PriceDesc,
    Rating, ///< A mean that a few ratings move little, so that one single rating does not win.
    Newest,
    NameAsc,
    Discount, ///< By the share saved against the comparison price.
};
inline constexpr std::size_t sortOrderCount = 8;

/// What filters, facets and sorting need of every product, as dense arrays in memory; nothing wide, no texts of
/// products. Immutable: share it freely between threads. It shows the catalogue as it was when it was read; ask for
/// updated() when products changed.
///
/// Products are named by their local number `num`; the arrays are indexed by it, so callers keep to 0 ≤ num < size().
/// Numbers that no visible product has are not visible: products that are not published and active, of a vendor who is
/// not approved, or with categories none of which is active.
class CatalogueColumns {
public:
    struct CategoryRow {
        std::int64_t num = 0;
        Id id;
        std::int32_t parent = -1; ///< Index into categories(), or -1 for a root.
        QString name;
        int position = 0;
        bool active = false; ///< It and all above it are active.
    };
    struct VendorRow {
        std::int64_t num = 0;
        Id id;
        QString name;
        bool approved = false;
    };

    /// Reads everything. InvalidArgument when the catalogue lacks its indexes.
    static Result<std::shared_ptr<const CatalogueColumns>> load(Database &database);
    /// A copy with the given products read again (those that are gone become invisible), and vendors and categories as
    /// they are now. Costs about a copy of the memory, whatever the catalogue's size on disk.
    Result<std::shared_ptr<const CatalogueColumns>> updated(Database &database,
                                                            std::span<const std::int64_t> changedNums) const;

    /// One more than the largest product number.
    std::int32_t size() const { return static_cast<std::int32_t>(m_rows.price.size()); }
    std::int64_t visibleCount() const { return m_visibleCount; }
    bool isVisible(std::int32_t num) const { return m_visible[index(num)] != 0; }

    /// In the vendor's currency.
    std::int64_t priceMicros(std::int32_t num) const { return m_rows.price[index(num)]; }
    /// Index into currencies().
    std::uint8_t currency(std::int32_t num) const { return m_rows.currency[index(num)]; }
    /// Local number of the brand, 0 for none.
    std::int32_t brand(std::int32_t num) const { return m_rows.brand[index(num)]; }
    /// Index into vendors().
    std::int32_t vendor(std::int32_t num) const { return m_rows.vendor[index(num)]; }
    Availability availability(std::int32_t num) const {
        return static_cast<Availability>(m_rows.availability[index(num)]);
    }
    /// The mean in hundredths of a star, 0 when nobody rated.
    int ratingHundredths(std::int32_t num) const { return m_rows.rating[index(num)]; }
    /// Indexes into categories(), the main one first.
    std::span<const std::int32_t> categoriesOf(std::int32_t num) const { return m_categoryLists->of(num); }
    /// Local numbers of facet values, ascending.
    std::span<const std::int32_t> facetValuesOf(std::int32_t num) const { return m_facetLists->of(num); }

    const std::vector<Currency> &currencies() const { return m_currencies; }
    /// The shop's rates; without a base when it has none, or none that can be read.
    const ExchangeRates &rates() const { return m_rates; }
    /// Of pricesIn(): the shop has no rate for it.
    static constexpr std::int64_t noPrice = -1;
    using Prices = std::shared_ptr<const std::vector<std::int64_t>>;
    /// The price of each number in one currency by the shop's rates, in micros, rounded as people are shown it. Made on
    /// first use and kept for the currencies that were used last. Not to be used longer than these columns.
    /// Thread-safe.
    Prices pricesIn(Currency currency) const;
    /// The same in any one currency in which all can be compared: the vendors' own where there are no rates.
    Prices comparablePrices() const { return pricesIn(m_rates.base); }
    const std::vector<CategoryRow> &categories() const { return m_categories; }
    const std::vector<VendorRow> &vendors() const { return m_vendors; }
    /// Where it has ended when it was merged into another; -1 when unknown.
    std::int32_t categoryIndex(const Id &id) const;
    std::int32_t vendorIndex(const Id &id) const;
    /// Visible products of a brand.
    std::int32_t brandCount(std::int32_t brand) const;
    std::int32_t brandLimit() const { return static_cast<std::int32_t>(m_brandCounts.size()); }
    /// One more than the largest number of a facet value.
    std::int32_t facetValueLimit() const { return m_facetValueLimit; }
    /// The attribute's number of each facet value, indexed by the value's number; 0 for numbers that do not exist.
    /// Read on first use and kept. Thread-safe.
    Result<std::shared_ptr<const std::vector<std::int32_t>>> attributeOfValue(Database &database) const;

    /// The words of all names, for ranking. Read on first use, which takes about as long as load(), and kept; read
    /// again when a name changed. Thread-safe.
    Result<std::shared_ptr<const NameWords>> words(Database &database) const;

    /// Every product number that may be visible in the order asked for (Relevance and Popularity: ascending numbers).
    /// Made on first use and kept; NameAsc is read from the database. Thread-safe. `currency` is in which prices are
    /// compared; none: the base of the rates.
    Result<std::shared_ptr<const std::vector<std::int32_t>>> order(Database &database, SortOrder sort,
                                                                   Currency currency = {}) const;

private:
    /// The numbers that belong to each product, all lists one after the other.
    struct Lists {
        std::vector<std::uint32_t> start; ///< size() + 1 entries.
        std::vector<std::int32_t> entries;

        std::span<const std::int32_t> of(std::int32_t num) const {
            const auto at = static_cast<std::size_t>(num);
            return std::span(entries).subspan(start[at], start[at + 1] - start[at]);
        }
    };
    struct Rows {
        std::vector<std::int64_t> price;
        std::vector<std::int64_t> created;
        std::vector<std::int32_t> brand;
        std::vector<std::int32_t> vendor;
        std::vector<std::uint16_t> rating;
        std::vector<std::uint16_t> ratingScore;
        std::vector<std::uint16_t> discount; ///< Hundredths of a percent.
        std::vector<std::uint8_t> currency;
        std::vector<std::uint8_t> availability;
        std::vector<std::uint8_t> sellable; ///< Published and active.

        void resize(std::size_t size);
    };
    struct Orders {
        std::mutex mutex;
        std::array<std::shared_ptr<const std::vector<std::int32_t>>, sortOrderCount> made;
    };

    struct Converted {
        std::mutex mutex;
        std::vector<std::pair<Currency, Prices>> made; ///< What was used last stands last.
    };

    struct FacetValues {
        std::mutex mutex;
        std::shared_ptr<const std::vector<std::int32_t>> attributes;
    };

    struct Words {
        std::mutex mutex;
        std::shared_ptr<const NameWords> made;
        /// What the columns before these had, and the products that changed since.
        std::shared_ptr<const NameWords> before;
        std::vector<std::int64_t> changed;
    };

    CatalogueColumns() = default;
    static std::size_t index(std::int32_t num) { return static_cast<std::size_t>(num); }

    Status loadVendors(Database &database);
    Status loadCategories(Database &database);
    Result<std::uint8_t> currencyIndex(std::string_view code);
    Status takeRow(const Statement &row);
    void clearRow(std::int32_t num);
    void finish();
    std::vector<std::int32_t> sorted(SortOrder sort, Currency currency) const;
    void sortByPrice(std::vector<std::int32_t> &nums, bool rising, Currency currency) const;
    Prices converted(Currency currency) const;

    Rows m_rows;
    std::vector<std::uint8_t> m_visible;
    std::int64_t m_visibleCount = 0;
    // Shared with the columns that these were updated from, as long as they are alike.
    std::shared_ptr<const Lists> m_categoryLists;
    std::shared_ptr<const Lists> m_facetLists;
    ExchangeRates m_rates;
    std::vector<Currency> m_currencies;
    std::vector<std::string> m_currencyCodes;
    std::vector<CategoryRow> m_categories;
    std::vector<VendorRow> m_vendors;
    std::vector<std::int32_t> m_categoryByNum;  ///< Index into m_categories by local number, -1 for none.
    QHash<Id, std::int32_t> m_mergedCategories; ///< Where those are that became another one.
    std::vector<std::int32_t> m_vendorByNum;
    std::vector<std::int32_t> m_brandCounts;
    std::int32_t m_facetValueLimit = 1;
    std::shared_ptr<FacetValues> m_facetValues = std::make_shared<FacetValues>();
    std::shared_ptr<Orders> m_orders = std::make_shared<Orders>();
    std::shared_ptr<Converted> m_converted = std::make_shared<Converted>();
    std::shared_ptr<Words> m_words = std::make_shared<Words>();
};

} // namespace aura::storage
