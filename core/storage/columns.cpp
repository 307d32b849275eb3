// SPDX-License-Identifier: Apache-2.0
#include <aura/storage/catalogue_columns.h>

#include "name_words.h"

#include <aura/storage/catalogue_writer.h>
#include <aura/storage/category_rules.h>
#include <aura/storage/exchange_rates.h>

#include <algorithm>
#include <limits>

namespace aura::storage {

namespace {

constexpr std::string_view columnsSql =
    "SELECT num, vendor, brand, price_micros, compare_micros, currency, availability, rating_sum, "
    "rating_count, status, is_active, created_at, facets FROM product INDEXED BY product_columns ";
enum Column {
    Num,
    VendorNum,
    Brand,
    Price,
    Compare,
    CurrencyCode,
    Band,
    RatingSum,
    RatingCount,
    State,
    Active,
    Created,
    Facets
};

// A tree is a few levels deep; a damaged one may be a circle.
constexpr int deepestCategory = 64;

/// The length of an array that is indexed by local numbers. Numbers are given out one by one, so a file whose largest
/// number is far beyond its row count was made to exhaust the memory.
Result<std::size_t> arrayLength(Database &database, const std::string &table) {
    AURA_ASSIGN(const auto largest, database.queryInt64("SELECT max(num) FROM " + table));
    constexpr std::int64_t harmless = 1'000'000;
    if (largest.value_or(0) > harmless) {
        AURA_ASSIGN(const auto count, database.queryInt64("SELECT count(*) FROM " + table));
        if (*largest > std::min<std::int64_t>(harmless + 64 * count.value_or(0), 100'000'000))
            return Error{ErrorCode::Corrupt, QStringLiteral("numbers of %1 reach %2 with %3 rows")
                                                 .arg(QString::fromStdString(table))
                                                 .arg(*largest)
                                                 .arg(count.value_or(0))};
    }
    return static_cast<std::size_t>(std::max<std::int64_t>(largest.value_or(0), 0)) + 1;
}

std::uint16_t meanRating(std::int64_t sum, std::int64_t count) {
    if (count <= 0 || sum <= 0)
        return 0;
    return static_cast<std::uint16_t>(
        std::clamp(100.0 * static_cast<double>(sum) / static_cast<double>(count), 0.0, 500.0));
}

/// The mean after adding a few ordinary ratings, times 10,000.
std::uint16_t dampedRating(std::int64_t sum, std::int64_t count) {
    if (count <= 0 || sum <= 0)
        return 0;
    constexpr double ordinaryMean = 3.5;
    constexpr double ordinaryCount = 5;
    const double mean =
        (static_cast<double>(sum) + ordinaryMean * ordinaryCount) / (static_cast<double>(count) + ordinaryCount);
    return static_cast<std::uint16_t>(std::clamp(mean, 0.0, 5.0) * 10'000);
}

std::uint16_t discountOf(std::int64_t price, std::int64_t compare) {
    if (compare <= price || compare <= 0)
        return 0;
    return static_cast<std::uint16_t>(10'000.0 * static_cast<double>(compare - price) / static_cast<double>(compare));
}

} // namespace

void CatalogueColumns::Rows::resize(std::size_t size) {
    price.resize(size);
    created.resize(size);
    brand.resize(size);
    vendor.resize(size, -1);
    rating.resize(size);
    ratingScore.resize(size);
    discount.resize(size);
    currency.resize(size);
    availability.resize(size);
    sellable.resize(size);
}

Status CatalogueColumns::loadVendors(Database &database) {
    AURA_ASSIGN(const auto length, arrayLength(database, "vendor"));
    m_vendors.clear();
    m_vendorByNum.assign(length, -1);
    return database.forEach(
        "SELECT num, id, name, status FROM vendor WHERE num > 0 ORDER BY num", [&](const Statement &row) {
            m_vendorByNum[static_cast<std::size_t>(row.int64(0))] = static_cast<std::int32_t>(m_vendors.size());
            m_vendors.push_back({row.int64(0), row.id(1), row.text(2),
                                 row.int64(3) == static_cast<std::int64_t>(VendorStatus::Approved)});
        });
}

Status CatalogueColumns::loadCategories(Database &database) {
    AURA_ASSIGN(const auto length, arrayLength(database, "category"));
    m_categories.clear();
    m_categoryByNum.assign(length, -1);
    m_mergedCategories.clear();
    AURA_ASSIGN(const auto merged, mergedCategories(database));
    std::vector<std::pair<std::int64_t, Id>> mergedNums;
    std::vector<std::int64_t> parents;
    AURA_TRY(database.forEach(
        "SELECT num, id, ifnull(parent, 0), name, position, is_active FROM category WHERE num > 0 "
        "ORDER BY num",
        [&](const Statement &row) {
            if (const auto id = row.id(1); merged.contains(id)) {
                mergedNums.emplace_back(row.int64(0), id);
                return;
            }
            m_categoryByNum[static_cast<std::size_t>(row.int64(0))] = static_cast<std::int32_t>(m_categories.size());
            parents.push_back(row.int64(2));
            m_categories.push_back({row.int64(0), row.id(1), -1, row.text(3), row.integer(4), row.boolean(5)});
        }));
    // What is in it still, and whoever asks for it, is where it has ended.
    for (const auto &[num, id] : mergedNums) {
        const auto place = categoryIndex(merged.value(id));
        m_categoryByNum[static_cast<std::size_t>(num)] = place;
        m_mergedCategories.insert(id, place);
    }
    std::vector<bool> ownActive;
    for (std::size_t i = 0; i < m_categories.size(); ++i) {
        ownActive.push_back(m_categories[i].active);
        if (parents[i] > 0 && static_cast<std::size_t>(parents[i]) < length)
            m_categories[i].parent = m_categoryByNum[static_cast<std::size_t>(parents[i])];
    }
    for (auto &category : m_categories) {
        int depth = 0;
        for (auto up = category.parent; up >= 0 && category.active; up = m_categories[index(up)].parent)
            category.active = ownActive[index(up)] && ++depth < deepestCategory;
    }
    return {};
}

Result<std::shared_ptr<const std::vector<std::int32_t>>> CatalogueColumns::attributeOfValue(Database &database) const {
    const std::scoped_lock lock(m_facetValues->mutex);
    if (!m_facetValues->attributes) {
        std::vector<std::int32_t> attributes(static_cast<std::size_t>(m_facetValueLimit));
        AURA_TRY(database.forEach(
            "SELECT num, attribute FROM facet_value WHERE num > 0 AND num < ?1",
            [&](const Statement &row) { attributes[static_cast<std::size_t>(row.int64(0))] = row.integer(1); },
            m_facetValueLimit));
        m_facetValues->attributes = std::make_shared<const std::vector<std::int32_t>>(std::move(attributes));
    }
    return m_facetValues->attributes;
}

Result<std::shared_ptr<const NameWords>> CatalogueColumns::words(Database &database) const {
    const std::scoped_lock lock(m_words->mutex);
    auto &[mutex, made, before, changed] = *m_words;
    if (made)
        return made;
    if (before) {
        AURA_ASSIGN(made, before->updated(database, *this, changed));
    } else {
        AURA_ASSIGN(made, NameWords::load(database, *this));
    }
    before.reset();
    changed.clear();
    return made;
}

Result<std::uint8_t> CatalogueColumns::currencyIndex(std::string_view code) {
    for (std::size_t i = 0; i < m_currencyCodes.size(); ++i) {
        if (m_currencyCodes[i] == code)
            return static_cast<std::uint8_t>(i);
    }
    AURA_ASSIGN(const auto currency,
                Currency::parse(QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()))));
    if (m_currencies.size() > std::numeric_limits<std::uint8_t>::max())
        return Error{ErrorCode::TooLarge, QStringLiteral("more than 256 currencies")};
    m_currencies.push_back(currency);
    m_currencyCodes.emplace_back(code);
    return static_cast<std::uint8_t>(m_currencies.size() - 1);
}

Status CatalogueColumns::takeRow(const Statement &row) {
    const auto at = static_cast<std::size_t>(row.int64(Num));
    const auto vendor = static_cast<std::size_t>(row.int64(VendorNum));
    const auto price = row.int64(Price);
    const auto ratingSum = row.int64(RatingSum);
    const auto ratingCount = row.int64(RatingCount);
    AURA_ASSIGN(m_rows.currency[at], currencyIndex(row.utf8(CurrencyCode)));
    m_rows.price[at] = price;
    m_rows.created[at] = row.int64(Created);
    m_rows.brand[at] = row.integer(Brand);
    m_rows.vendor[at] = vendor < m_vendorByNum.size() ? m_vendorByNum[vendor] : -1;
    m_rows.rating[at] = meanRating(ratingSum, ratingCount);
    m_rows.ratingScore[at] = dampedRating(ratingSum, ratingCount);
    m_rows.discount[at] = discountOf(price, row.int64(Compare));
    m_rows.availability[at] =
        static_cast<std::uint8_t>(std::clamp<std::int64_t>(row.int64(Band), 0, static_cast<int>(Availability::In)));
    m_rows.sellable[at] =
        row.int64(State) == static_cast<std::int64_t>(ProductStatus::Published) && row.boolean(Active) ? 1 : 0;
    return {};
}

void CatalogueColumns::clearRow(std::int32_t num) {
    m_rows.sellable[index(num)] = 0;
    m_rows.brand[index(num)] = 0;
    m_rows.vendor[index(num)] = -1;
}

void CatalogueColumns::finish() {
    const auto length = m_rows.price.size();
    m_visible.assign(length, 0);
    m_visibleCount = 0;
    const auto largestBrand = std::max(0, *std::max_element(m_rows.brand.begin(), m_rows.brand.end()));
    m_brandCounts.assign(static_cast<std::size_t>(largestBrand) + 1, 0);
    for (std::int32_t num = 1; num < size(); ++num) {
        const auto vendor = m_rows.vendor[index(num)];
        if (m_rows.sellable[index(num)] == 0 || vendor < 0 || !m_vendors[index(vendor)].approved)
            continue;
        const auto categories = categoriesOf(num);
        if (!categories.empty() && std::none_of(categories.begin(), categories.end(), [&](std::int32_t category) {
                return m_categories[index(category)].active;
            }))
            continue;
        m_visible[index(num)] = 1;
        ++m_visibleCount;
        ++m_brandCounts[index(std::max(0, m_rows.brand[index(num)]))];
    }
}

Result<std::shared_ptr<const CatalogueColumns>> CatalogueColumns::load(Database &database) {
    const std::shared_ptr<CatalogueColumns> columns(new CatalogueColumns);
    // One view of the file for all statements, also while another connection writes.
    AURA_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Deferred));
    // A table that cannot be read converts nothing; what is sold is there all the same.
    columns->m_rates = exchangeRates(database).value_or(ExchangeRates{});
    AURA_TRY(columns->loadVendors(database));
    AURA_TRY(columns->loadCategories(database));
    AURA_ASSIGN(const auto facetValues, arrayLength(database, "facet_value"));
    columns->m_facetValueLimit = static_cast<std::int32_t>(facetValues);
    AURA_ASSIGN(const auto length, arrayLength(database, "product"));
    columns->m_rows.resize(length);

    Lists facets;
    facets.start.reserve(length + 1);
    facets.start.push_back(0);
    const auto valueLimit = columns->m_facetValueLimit;
    const auto closeUpTo = [](Lists &lists, std::size_t num) {
        lists.start.resize(std::max(lists.start.size(), num + 1), static_cast<std::uint32_t>(lists.entries.size()));
    };
    Status failed;
    AURA_TRY(database.forEach(std::string(columnsSql) + "WHERE num > 0 ORDER BY num", [&](const Statement &row) {
        if (const auto taken = columns->takeRow(row); !taken)
            failed = taken;
        closeUpTo(facets, static_cast<std::size_t>(row.int64(Num)));
        unpackFacets(row.blobView(Facets), facets.entries);
        while (facets.entries.size() > facets.start.back() && facets.entries.back() >= valueLimit)
            facets.entries.pop_back();
    }));
    AURA_TRY(std::move(failed));
    closeUpTo(facets, length);
    columns->m_facetLists = std::make_shared<const Lists>(std::move(facets));

    Lists categories;
    categories.start.reserve(length + 1);
    categories.start.push_back(0);
    AURA_TRY(database.forEach("SELECT product, category FROM product_category ORDER BY product, position",
                              [&](const Statement &row) {
                                  const auto product = static_cast<std::size_t>(row.int64(0));
                                  const auto category = static_cast<std::size_t>(row.int64(1));
                                  if (product >= length || category >= columns->m_categoryByNum.size() ||
                                      columns->m_categoryByNum[category] < 0)
                                      return;
                                  closeUpTo(categories, product);
                                  categories.entries.push_back(columns->m_categoryByNum[category]);
                              }));
    closeUpTo(categories, length);
    columns->m_categoryLists = std::make_shared<const Lists>(std::move(categories));
    AURA_TRY(transaction.commit());
    columns->finish();
    return std::shared_ptr<const CatalogueColumns>(columns);
}

Result<std::shared_ptr<const CatalogueColumns>>
CatalogueColumns::updated(Database &database, std::span<const std::int64_t> changedNums) const {
    const std::shared_ptr<CatalogueColumns> columns(new CatalogueColumns(*this));
    columns->m_orders = std::make_shared<Orders>();
    columns->m_converted = std::make_shared<Converted>();
    columns->m_words = std::make_shared<Words>();
    {
        const std::scoped_lock lock(m_words->mutex);
        columns->m_words->before = m_words->made ? m_words->made : m_words->before;
        if (!m_words->made)
            columns->m_words->changed = m_words->changed;
        columns->m_words->changed.insert(columns->m_words->changed.end(), changedNums.begin(), changedNums.end());
    }
    AURA_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Deferred));
    // A table that cannot be read converts nothing; what is sold is there all the same.
    columns->m_rates = exchangeRates(database).value_or(ExchangeRates{});
    AURA_TRY(columns->loadVendors(database));
    AURA_TRY(columns->loadCategories(database));
    AURA_ASSIGN(const auto facetValues, arrayLength(database, "facet_value"));
    columns->m_facetValueLimit = static_cast<std::int32_t>(facetValues);
    AURA_ASSIGN(const auto length, arrayLength(database, "product"));
    // Values are only ever added.
    if (columns->m_facetValueLimit != m_facetValueLimit)
        columns->m_facetValues = std::make_shared<FacetValues>();
    // Indexes of vendors and categories stay what they are as long as none is removed; then everything is read again.
    const auto keepsOrder = [](const auto &before, const auto &after) {
        return before.size() <= after.size() && std::equal(before.begin(), before.end(), after.begin(),
                                                           [](const auto &a, const auto &b) { return a.num == b.num; });
    };
    if (!keepsOrder(m_vendors, columns->m_vendors) || !keepsOrder(m_categories, columns->m_categories)) {
        AURA_TRY(transaction.commit());
        return load(database);
    }
    if (length > columns->m_rows.price.size())
        columns->m_rows.resize(length);

    struct NewLists {
        std::vector<std::int32_t> categories;
        std::vector<std::int32_t> facets;
    };
    std::vector<std::pair<std::int32_t, NewLists>> changes;
    AURA_ASSIGN(auto product, database.prepare(std::string(columnsSql) + "WHERE num = ?1"));
    AURA_ASSIGN(auto membership,
                database.prepare("SELECT category FROM product_category WHERE product = ?1 ORDER BY position"));
    std::vector<std::int64_t> nums(changedNums.begin(), changedNums.end());
    std::sort(nums.begin(), nums.end());
    nums.erase(std::unique(nums.begin(), nums.end()), nums.end());
    for (const auto num : nums) {
        if (num <= 0 || num >= columns->size())
            continue;
        product.reset();
        AURA_ASSIGN(const bool exists, product.bind(num).step());
        NewLists lists;
        if (exists) {
            AURA_TRY(columns->takeRow(product));
            unpackFacets(product.blobView(Facets), lists.facets);
            std::erase_if(lists.facets, [&](std::int32_t value) { return value >= columns->m_facetValueLimit; });
            membership.reset();
            membership.bind(num);
            for (;;) {
                AURA_ASSIGN(const bool more, membership.step());
                if (!more)
                    break;
                const auto category = static_cast<std::size_t>(membership.int64(0));
                if (category < columns->m_categoryByNum.size() && columns->m_categoryByNum[category] >= 0)
                    lists.categories.push_back(columns->m_categoryByNum[category]);
            }
        } else {
            columns->clearRow(static_cast<std::int32_t>(num));
        }
        changes.emplace_back(static_cast<std::int32_t>(num), std::move(lists));
    }
    product.reset();
    membership.reset();
    AURA_TRY(transaction.commit());

    const auto patch = [&](std::shared_ptr<const Lists> &lists, auto member) {
        const auto &old = *lists;
        const auto oldSize = static_cast<std::int32_t>(old.start.size()) - 1;
        const bool same =
            oldSize == columns->size() && std::all_of(changes.begin(), changes.end(), [&](const auto &change) {
                const auto before = old.of(change.first);
                const auto &after = change.second.*member;
                return std::equal(before.begin(), before.end(), after.begin(), after.end());
            });
        if (same)
            return;
        Lists patched;
        patched.start.reserve(columns->m_rows.price.size() + 1);
        patched.entries.reserve(old.entries.size() + 64 * changes.size());
        auto change = changes.begin();
        for (std::int32_t num = 0; num < columns->size(); ++num) {
            patched.start.push_back(static_cast<std::uint32_t>(patched.entries.size()));
            if (change != changes.end() && change->first == num) {
                const auto &entries = change->second.*member;
                patched.entries.insert(patched.entries.end(), entries.begin(), entries.end());
                ++change;
            } else if (num < oldSize) {
                const auto entries = old.of(num);
                patched.entries.insert(patched.entries.end(), entries.begin(), entries.end());
            }
        }
        patched.start.push_back(static_cast<std::uint32_t>(patched.entries.size()));
        lists = std::make_shared<const Lists>(std::move(patched));
    };
    patch(columns->m_categoryLists, &NewLists::categories);
    patch(columns->m_facetLists, &NewLists::facets);
    columns->finish();
    return std::shared_ptr<const CatalogueColumns>(columns);
}

std::int32_t CatalogueColumns::categoryIndex(const Id &id) const {
    const auto found =
        std::find_if(m_categories.begin(), m_categories.end(), [&](const auto &row) { return row.id == id; });
    return found == m_categories.end() ? m_mergedCategories.value(id, -1)
                                       : static_cast<std::int32_t>(found - m_categories.begin());
}

std::int32_t CatalogueColumns::vendorIndex(const Id &id) const {
    const auto found = std::find_if(m_vendors.begin(), m_vendors.end(), [&](const auto &row) { return row.id == id; });
    return found == m_vendors.end() ? -1 : static_cast<std::int32_t>(found - m_vendors.begin());
}

std::int32_t CatalogueColumns::brandCount(std::int32_t brand) const {
    return brand > 0 && brand < brandLimit() ? m_brandCounts[index(brand)] : 0;
}

} // namespace aura::storage
