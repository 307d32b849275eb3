// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/storage/catalogue_columns.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace aura::storage {

/// One attribute and the values of which a product must have at least one.
struct AttributeSelection {
    QString name;
    QStringList values;
};
/// More selected attributes than this are InvalidArgument.
inline constexpr std::size_t mostAttributeSelections = 24;

/// What a person looks for. Empty members do not restrict; members restrict together, the entries of one member are
/// alternatives. Unknown categories, brands, vendors and values match nothing.
struct CatalogueQuery {
    QString text;              ///< As typed; at most 200 characters and 16 words count.
    bool textComplete = false; ///< Submitted, not being typed: descriptions are searched too.
    QList<Id> categories;      ///< With all below them.
    QStringList brands;        ///< Names.
    QList<Id> vendors;
    /// Inclusive, as is the maximum. What is priced in another currency is converted by the shop's rates and rounded as
    /// people are shown it; what there is no rate for keeps to no limit.
    std::optional<std::int64_t> minPriceMicros;
    std::optional<std::int64_t> maxPriceMicros;
    /// In which the person reads prices: that of the limits, in which prices are compared and counted. None: limits and
    /// orders are in the base of the shop's rates (where it has none, in each vendor's own), and prices are counted in
    /// the one that most of the result is priced in. Restricts nothing by itself.
    Currency currency;
    int minRatingHundredths = 0; ///< 400: four stars or better.
    bool inStockOnly = false;
    QList<AttributeSelection> attributes;
    SortOrder sort = SortOrder::Relevance;
};

/// How the text had to be loosened to find anything.
enum class Relaxation : std::uint8_t {
    None,
    Descriptions, ///< Found in descriptions and attribute values only.
    Widened,      ///< Few products have all words; those that have some of them follow.
    Spelling,     ///< Words that no product has were read as similar ones: see corrected.
    AnyWord,      ///< No product has all words; these have some, those with most words first.
};

struct QueryResult {
    std::vector<std::int32_t> nums; ///< Every match in order.
    std::int64_t total = 0;
    Relaxation relaxed = Relaxation::None;
    QString corrected;   ///< The text that was searched instead; empty unless relaxed is Spelling.
    QStringList lacking; ///< What even the closest products lack; empty unless relaxed is AnyWord.
};

struct FacetValue {
    QString label; ///< What to show, and for brands and attributes what to select.
    Id id;         ///< Of categories and vendors.
    std::int64_t count = 0;
    bool selected = false;
};

struct PriceBucket {
    std::int64_t fromMicros = 0; ///< Inclusive.
    std::int64_t toMicros = 0;   ///< Exclusive, but inclusive in the last bucket.
    std::int64_t count = 0;
};

struct PriceFacet {
    Currency currency;
    std::int64_t minMicros = 0;
    std::int64_t maxMicros = 0;
    std::int64_t count = 0;
    std::int64_t converted = 0;       ///< So many of them are priced in another currency.
    std::vector<PriceBucket> buckets; ///< Up to 20 of equal ratio, from the minimum to the maximum.
};

struct AttributeFacet {
    QString name;              ///< For AttributeSelection.
    QString label;             ///< For people.
    bool numeric = false;      ///< The values are quantities and stand in rising order; otherwise by falling count.
    std::int64_t coverage = 0; ///< How many of the products have it (an upper bound when it holds lists).
    std::int64_t distinct = 0; ///< How many values there are; `values` holds the most frequent ones.
    QList<FacetValue> values;
};

/// How a result divides. Each facet is counted as if nothing were selected in it, so that further values can be added.
/// Values without a match are left out unless they are selected.
struct Facets {
    std::int64_t total = 0;
    QList<FacetValue> brands; ///< The most frequent ones.
    std::int64_t brandCount = 0;
    QList<FacetValue> vendors;
    /// Below the one selected category (its siblings when there is nothing below it); top-level ones otherwise. In tree
    /// order.
    QList<FacetValue> categories;
    /// The first one has all that can be counted in one currency (see CatalogueQuery::currency); what there is no rate
    /// for follows, one a currency, the most frequent one first.
    std::vector<PriceFacet> prices;
    std::array<std::int64_t, 4> ratingAtLeast{}; ///< 1, 2, 3, 4 stars and up.
    std::int64_t inStock = 0;
    std::int64_t outOfStock = 0;
    QList<AttributeFacet> attributes; ///< Selected ones first, then those that divide the result best.
};

struct QueryPage {
    QueryResult result;
    Facets facets;
};

struct Suggestion {
    enum class Kind : std::uint8_t { Words, Category, Brand, Product };
    Kind kind = Kind::Words;
    QString text;           ///< The whole text to search, or the name.
    Id id;                  ///< Of categories and products.
    std::int64_t count = 0; ///< How many products; 0 when not known.
};

/// Finds products: the one search of app, command line and server. Holds a connection and shared columns; used by one
/// thread at a time, one object a thread.
///
/// Text is read as terms: words, measures ("15.6 inch", "4k7"), compounds ("note book"), names of one thing ("hard
/// drive"). All must occur in a product's name, brand, codes, category path, tags or options, in either number and
/// under any of their names (resources/search/words.txt); the last one as a beginning unless the text is complete.
/// Codes are found with and without separators and leading zeros. No text is a syntax error; one without a letter or
/// digit restricts nothing.
///
/// By relevance: a product whose code or external id is the very text comes first; then what the text's noun says
/// ("laptop" is no laptop bag), by rules that are learnt from the catalogue's own names, attributes and categories;
/// availability and popularity decide between equals. One or two letters stand in popularity order.
class CatalogueSearch {
public:
    CatalogueSearch(Database &database, std::shared_ptr<const CatalogueColumns> columns);

    /// Later calls see these columns; for after CatalogueColumns::updated().
    void setColumns(std::shared_ptr<const CatalogueColumns> columns) { m_columns = std::move(columns); }
    const std::shared_ptr<const CatalogueColumns> &columns() const { return m_columns; }

    Result<QueryResult> run(const CatalogueQuery &query);
    Result<Facets> facets(const CatalogueQuery &query);
    /// Both for the price of the matching once.
    Result<QueryPage> runWithFacets(const CatalogueQuery &query);

    /// Completions of what is being typed, the most useful first: words, categories, brands, then products. Empty for a
    /// text without letters or digits.
    Result<QList<Suggestion>> suggest(const QString &prefix, int limit);

private:
    Result<QueryPage> evaluate(const CatalogueQuery &query, bool wantNums, bool wantFacets);

    Database &m_database;
    std::shared_ptr<const CatalogueColumns> m_columns;
};

} // namespace aura::storage
