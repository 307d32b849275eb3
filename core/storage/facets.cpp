// SPDX-License-Identifier: Apache-2.0
#include "facets.h"

#include <aura/storage/category_rules.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace aura::storage {

namespace {

constexpr std::size_t mostBrands = 60;
constexpr std::size_t mostAttributes = 12;
constexpr std::size_t mostValues = 24;
constexpr int priceBuckets = 20;
/// An attribute that fewer than one in this many products have says little about a result.
constexpr std::int64_t leastCoverageShare = 12;

std::size_t at(std::int32_t index) {
    return static_cast<std::size_t>(index);
}

/// The numbers with a count, the most frequent ones first, equal ones in the order of their numbers; selected ones are
/// always kept.
template <typename IsSelected>
std::vector<std::int32_t> mostFrequent(std::vector<std::int32_t> nums, const std::vector<std::int32_t> &counts,
                                       std::size_t limit, IsSelected &&isSelected) {
    std::sort(nums.begin(), nums.end(), [&](std::int32_t a, std::int32_t b) {
        return counts[at(a)] != counts[at(b)] ? counts[at(a)] > counts[at(b)] : a < b;
    });
    const auto rest = nums.begin() + static_cast<std::ptrdiff_t>(std::min(limit, nums.size()));
    nums.erase(std::remove_if(rest, nums.end(), [&](std::int32_t num) { return !isSelected(num); }), nums.end());
    return nums;
}

class Counter {
public:
    Counter(Database &database, const CatalogueColumns &columns, const CatalogueQuery &query, const QueryFilter &filter)
        : m_database(database)
        , m_columns(columns)
        , m_query(query)
        , m_filter(filter)
        , m_brands(at(columns.brandLimit()))
        , m_vendors(columns.vendors().size())
        , m_values(at(columns.facetValueLimit()))
        , m_pricedIn(columns.currencies().size()) {}

    Result<Facets> count(const std::vector<Candidate> &candidates) {
        AURA_ASSIGN(m_attributeOfValue, m_columns.attributeOfValue(m_database));
        chooseCategoryLevel();
        for (const auto &candidate : candidates)
            take(candidate);
        Facets facets;
        facets.total = m_total;
        facets.ratingAtLeast = m_ratings;
        facets.inStock = m_inStock;
        facets.outOfStock = m_outOfStock;
        AURA_TRY(brands(facets));
        vendors(facets);
        categories(facets);
        prices(facets);
        AURA_TRY(attributes(facets));
        return facets;
    }

private:
    void take(const Candidate &candidate) {
        const auto num = candidate.num;
        const auto counts = [&](std::uint32_t bit) { return (candidate.failed & ~(1U << bit)) == 0; };
        if (counts(QueryFilter::Brand)) {
            if (const auto brand = m_columns.brand(num); brand > 0)
                ++m_brands[at(brand)];
        }
        if (counts(QueryFilter::Vendor))
            ++m_vendors[at(m_columns.vendor(num))];
        if (counts(QueryFilter::Category))
            takeCategories(num);
        if (counts(QueryFilter::Price)) {
            m_priced.push_back(num);
            ++m_pricedIn[m_columns.currency(num)];
        }
        if (counts(QueryFilter::Rating)) {
            for (std::size_t stars = 1; stars <= m_ratings.size(); ++stars)
                m_ratings[stars - 1] += m_columns.ratingHundredths(num) >= static_cast<int>(stars) * 100 ? 1 : 0;
        }
        if (counts(QueryFilter::Stock))
            ++(m_columns.availability(num) == Availability::Out ? m_outOfStock : m_inStock);
        if (candidate.failed == 0) {
            ++m_total;
            for (const auto value : m_columns.facetValuesOf(num))
                ++m_values[at(value)];
        } else {
            takeOwnAttribute(candidate);
        }
    }

    /// A product that fails just one attribute's selection counts for that attribute.
    void takeOwnAttribute(const Candidate &candidate) {
        std::uint32_t bit = QueryFilter::FirstAttribute;
        for (const auto &selection : m_filter.selections()) {
            if (candidate.failed == 1U << bit++) {
                for (const auto value : m_columns.facetValuesOf(candidate.num)) {
                    if ((*m_attributeOfValue)[at(value)] == selection.attribute)
                        ++m_values[at(value)];
                }
            }
        }
    }

    /// Maps every category to the one of the shown level above it, or to itself.
    void chooseCategoryLevel() {
        const auto &all = m_columns.categories();
        std::int32_t parent = -1;
        if (m_query.categories.size() == 1) {
            parent = m_columns.categoryIndex(m_query.categories.first());
            const bool isLeaf = parent >= 0 && std::none_of(all.begin(), all.end(), [&](const auto &category) {
                                    return category.parent == parent;
                                });
            if (isLeaf)
                parent = all[at(parent)].parent;
        }
        m_shownAbove.assign(all.size(), -1);
        m_categories.assign(all.size(), 0);
        for (std::size_t i = 0; i < all.size(); ++i) {
            auto up = static_cast<std::int32_t>(i);
            // Bounded, because a damaged tree may be a circle.
            for (int depth = 0; up >= 0 && all[at(up)].parent != parent && depth < 64; ++depth)
                up = all[at(up)].parent;
            if (up >= 0 && all[at(up)].parent == parent)
                m_shownAbove[i] = up;
        }
    }

    void takeCategories(std::int32_t num) {
        const auto categories = m_columns.categoriesOf(num);
        for (std::size_t i = 0; i < categories.size(); ++i) {
            const auto shown = m_shownAbove[at(categories[i])];
            // In two categories of one branch it is still one product.
            const bool again = std::any_of(categories.begin(), categories.begin() + static_cast<std::ptrdiff_t>(i),
                                           [&](std::int32_t other) { return m_shownAbove[at(other)] == shown; });
            if (shown >= 0 && !again)
                ++m_categories[at(shown)];
        }
    }

    Status brands(Facets &facets) {
        std::vector<std::int32_t> nums;
        for (std::int32_t brand = 1; brand < m_columns.brandLimit(); ++brand) {
            const bool selected = m_filter.isSelectedBrand(brand);
            if (m_brands[at(brand)] > 0 || selected)
                nums.push_back(brand);
        }
        facets.brandCount = static_cast<std::int64_t>(nums.size());
        const auto isSelected = [&](std::int32_t brand) { return m_filter.isSelectedBrand(brand); };
        AURA_ASSIGN(auto name, m_database.prepare("SELECT name FROM brand WHERE num = ?1"));
        for (const auto brand : mostFrequent(std::move(nums), m_brands, mostBrands, isSelected)) {
            name.reset();
            AURA_ASSIGN(const bool row, name.bind(brand).step());
            if (row)
                facets.brands.append({name.text(0), {}, m_brands[at(brand)], isSelected(brand)});
        }
        return {};
    }

    void vendors(Facets &facets) {
        std::vector<std::int32_t> indexes;
        const auto isSelected = [&](std::int32_t vendor) {
            return m_query.vendors.contains(m_columns.vendors()[at(vendor)].id);
        };
        for (std::int32_t vendor = 0; at(vendor) < m_vendors.size(); ++vendor) {
            if (m_vendors[at(vendor)] > 0 || isSelected(vendor))
                indexes.push_back(vendor);
        }
        for (const auto vendor : mostFrequent(std::move(indexes), m_vendors, mostBrands, isSelected)) {
            const auto &row = m_columns.vendors()[at(vendor)];
            facets.vendors.append({row.name, row.id, m_vendors[at(vendor)], isSelected(vendor)});
        }
    }

    void categories(Facets &facets) {
        const auto &all = m_columns.categories();
        std::vector<std::int32_t> shown;
        for (std::int32_t i = 0; at(i) < all.size(); ++i) {
            if (m_categories[at(i)] > 0 || (m_shownAbove[at(i)] == i && m_query.categories.contains(all[at(i)].id)))
                shown.push_back(i);
        }
        std::sort(shown.begin(), shown.end(), [&](std::int32_t a, std::int32_t b) {
            const auto &left = all[at(a)];
            const auto &right = all[at(b)];
            if (left.position != right.position)
                return left.position < right.position;
            const int order = left.name.compare(right.name, Qt::CaseInsensitive);
            return order != 0 ? order < 0 : a < b;
        });
        for (const auto i : shown) {
            const auto &row = all[at(i)];
            facets.categories.append({row.name, row.id, m_categories[at(i)], m_query.categories.contains(row.id)});
        }
    }

    /// That of the query, or the one that most are priced in.
    Currency countedIn() const {
        const auto most = std::max_element(m_pricedIn.begin(), m_pricedIn.end());
        if (!m_query.currency.isNone() || most == m_pricedIn.end())
            return m_query.currency;
        return m_columns.currencies()[static_cast<std::size_t>(most - m_pricedIn.begin())];
    }

    void prices(Facets &facets) {
        if (m_priced.empty())
            return;
        const auto currency = countedIn();
        const auto converted = m_columns.pricesIn(currency);
        std::vector<std::int64_t> counted;
        counted.reserve(m_priced.size());
        std::vector<std::vector<std::int64_t>> apart(m_pricedIn.size());
        std::int64_t foreign = 0;
        for (const auto num : m_priced) {
            const auto own = m_columns.currency(num);
            if (const auto price = (*converted)[at(num)]; price != CatalogueColumns::noPrice) {
                counted.push_back(price);
                foreign += m_columns.currencies()[own] == currency ? 0 : 1;
            } else {
                apart[own].push_back(m_columns.priceMicros(num));
            }
        }
        for (std::size_t i = 0; i < apart.size(); ++i)
            addPrices(facets, m_columns.currencies()[i], apart[i], 0);
        std::stable_sort(facets.prices.begin(), facets.prices.end(),
                         [](const PriceFacet &a, const PriceFacet &b) { return a.count > b.count; });
        const auto rest = std::move(facets.prices);
        facets.prices.clear();
        addPrices(facets, currency, counted, foreign);
        facets.prices.insert(facets.prices.end(), rest.begin(), rest.end());
    }

    static void addPrices(Facets &facets, Currency currency, const std::vector<std::int64_t> &prices,
                          std::int64_t converted) {
        if (prices.empty())
            return;
        const auto [least, most] = std::minmax_element(prices.begin(), prices.end());
        PriceFacet facet{currency, *least, *most, static_cast<std::int64_t>(prices.size()), converted, {}};
        fillBuckets(facet, prices);
        facets.prices.push_back(std::move(facet));
    }

    static void fillBuckets(PriceFacet &facet, const std::vector<std::int64_t> &prices) {
        // A free product would stretch a scale of equal ratios without end; a hundredth of the top is low enough to
        // start from.
        const double low =
            static_cast<double>(std::max(facet.minMicros, std::max<std::int64_t>(facet.maxMicros / 100'000, 1)));
        const double ratio = static_cast<double>(facet.maxMicros) / low;
        std::vector<std::int64_t> edges{facet.minMicros};
        for (int i = 1; i < priceBuckets; ++i) {
            const auto edge = static_cast<std::int64_t>(low * std::pow(ratio, static_cast<double>(i) / priceBuckets));
            if (edge > edges.back() && edge < facet.maxMicros)
                edges.push_back(edge);
        }
        for (std::size_t i = 0; i < edges.size(); ++i)
            facet.buckets.push_back({edges[i], i + 1 < edges.size() ? edges[i + 1] : facet.maxMicros, 0});
        for (const auto price : prices) {
            const auto after = std::upper_bound(edges.begin(), edges.end(), price);
            ++facet.buckets[static_cast<std::size_t>(after - edges.begin()) - 1].count;
        }
    }

    /// What the platform says of the properties, where one category is looked at.
    Status learnRules() {
        if (m_query.categories.size() != 1)
            return {};
        AURA_ASSIGN(const auto rules, rulesFor(m_database, m_query.categories.first()));
        for (const auto &rule : rules) {
            AURA_ASSIGN(const auto num, m_database.queryInt64("SELECT num FROM attribute WHERE name = ?1", rule.name));
            if (num)
                m_rules.insert(static_cast<std::int32_t>(*num), rule);
        }
        return {};
    }

    struct AttributeCounts {
        std::int32_t attribute = 0;
        std::int64_t coverage = 0;
        std::int64_t distinct = 0;
        bool selected = false;
        double worth = 0;
    };

    std::vector<AttributeCounts> chooseAttributes() {
        const auto &attributeOf = *m_attributeOfValue;
        const auto most = attributeOf.empty() ? 0 : *std::max_element(attributeOf.begin(), attributeOf.end());
        std::vector<AttributeCounts> all(at(std::max(most, 0)) + 1);
        for (std::size_t value = 0; value < m_values.size(); ++value) {
            if (m_values[value] > 0 && attributeOf[value] > 0) {
                auto &counts = all[at(attributeOf[value])];
                counts.attribute = attributeOf[value];
                counts.coverage += m_values[value];
                ++counts.distinct;
            }
        }
        for (const auto &selection : m_filter.selections()) {
            if (selection.attribute > 0 && at(selection.attribute) < all.size()) {
                all[at(selection.attribute)].attribute = selection.attribute;
                all[at(selection.attribute)].selected = true;
            }
        }
        std::erase_if(all, [&](AttributeCounts &counts) {
            // A value of which every product has its own, or the one that all share, narrows nothing down.
            const auto rule = m_rules.constFind(counts.attribute);
            // Somebody has said that people narrow it down by this, or that they do not.
            if (rule != m_rules.constEnd() && !rule->isFilter && !counts.selected)
                return true;
            const bool divides = (rule != m_rules.constEnd() && counts.distinct >= 2) ||
                                 (counts.distinct >= 2 && counts.distinct * 4 <= counts.coverage * 3 &&
                                  counts.coverage * leastCoverageShare >= m_total);
            if (counts.attribute == 0 || (!divides && !counts.selected))
                return true;
            // Many values make a long list that few people read.
            const double length = std::max(1.0, static_cast<double>(counts.distinct) / static_cast<double>(mostValues));
            counts.coverage = std::min(counts.coverage, std::max(m_total, std::int64_t{1}));
            counts.worth = static_cast<double>(counts.coverage) / std::sqrt(length);
            return false;
        });
        std::sort(all.begin(), all.end(), [](const AttributeCounts &a, const AttributeCounts &b) {
            if (a.selected != b.selected)
                return a.selected;
            return a.worth != b.worth ? a.worth > b.worth : a.attribute < b.attribute;
        });
        if (all.size() > mostAttributes)
            all.resize(std::max(mostAttributes, m_filter.selections().size()));
        return all;
    }

    Status attributes(Facets &facets) {
        AURA_TRY(learnRules());
        const auto chosen = chooseAttributes();
        std::vector<std::int32_t> slotOf;
        for (std::size_t slot = 0; slot < chosen.size(); ++slot) {
            slotOf.resize(std::max(slotOf.size(), at(chosen[slot].attribute) + 1), -1);
            slotOf[at(chosen[slot].attribute)] = static_cast<std::int32_t>(slot);
        }
        std::vector<std::uint8_t> selected(m_values.size());
        for (const auto &selection : m_filter.selections()) {
            for (const auto value : selection.values) {
                if (at(value) < selected.size())
                    selected[at(value)] = 1;
            }
        }
        std::vector<std::vector<std::int32_t>> values(chosen.size());
        for (std::size_t value = 0; value < m_values.size(); ++value) {
            const auto attribute = (*m_attributeOfValue)[value];
            if ((m_values[value] > 0 || selected[value] != 0) && at(attribute) < slotOf.size() &&
                slotOf[at(attribute)] >= 0)
                values[at(slotOf[at(attribute)])].push_back(static_cast<std::int32_t>(value));
        }
        AURA_ASSIGN(auto nameOf, m_database.prepare("SELECT name FROM attribute WHERE num = ?1"));
        AURA_ASSIGN(auto textOf, m_database.prepare("SELECT value FROM facet_value WHERE num = ?1"));
        for (std::size_t slot = 0; slot < chosen.size(); ++slot) {
            nameOf.reset();
            AURA_ASSIGN(const bool known, nameOf.bind(chosen[slot].attribute).step());
            if (!known)
                continue;
            AttributeFacet facet;
            facet.name = nameOf.text(0);
            const auto rule = m_rules.constFind(chosen[slot].attribute);
            facet.label = rule != m_rules.constEnd() ? ruleLabel(*rule) : attributeLabel(facet.name);
            facet.coverage = chosen[slot].coverage;
            facet.distinct = chosen[slot].distinct;
            for (const auto value : mostFrequent(std::move(values[slot]), m_values, mostValues,
                                                 [&](std::int32_t value) { return selected[at(value)] != 0; })) {
                textOf.reset();
                AURA_ASSIGN(const bool row, textOf.bind(value).step());
                if (row)
                    facet.values.append({textOf.text(0), {}, m_values[at(value)], selected[at(value)] != 0});
            }
            sortQuantities(facet);
            facets.attributes.append(std::move(facet));
        }
        return {};
    }

    static void sortQuantities(AttributeFacet &facet) {
        QStringList labels;
        for (const auto &value : facet.values)
            labels += value.label;
        const auto amounts = commonQuantities(labels);
        if (!amounts)
            return;
        facet.numeric = true;
        std::vector<std::size_t> order(amounts->size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return (*amounts)[a] < (*amounts)[b]; });
        QList<FacetValue> sorted;
        for (const auto i : order)
            sorted += facet.values[static_cast<qsizetype>(i)];
        facet.values = std::move(sorted);
    }

    Database &m_database;
    const CatalogueColumns &m_columns;
    const CatalogueQuery &m_query;
    const QueryFilter &m_filter;
    std::shared_ptr<const std::vector<std::int32_t>> m_attributeOfValue;
    QHash<std::int32_t, AttributeRule> m_rules; ///< By the attribute's number.
    std::vector<std::int32_t> m_brands;
    std::vector<std::int32_t> m_vendors;
    std::vector<std::int32_t> m_values;
    std::vector<std::int32_t> m_categories;
    std::vector<std::int32_t> m_shownAbove;
    std::vector<std::int32_t> m_priced;   ///< What counts by its price.
    std::vector<std::int64_t> m_pricedIn; ///< How many of it, by currency.
    std::array<std::int64_t, 4> m_ratings{};
    std::int64_t m_inStock = 0;
    std::int64_t m_outOfStock = 0;
    std::int64_t m_total = 0;
};

} // namespace

Result<Facets> countFacets(Database &database, const CatalogueColumns &columns, const CatalogueQuery &query,
                           const QueryFilter &filter, const std::vector<Candidate> &candidates) {
    return Counter(database, columns, query, filter).count(candidates);
}

} // namespace aura::storage
