// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/catalogue.h>
#include <aura/storage/database.h>

#include <QHash>

#include <functional>
#include <span>

namespace aura::storage {

struct Column;
class RowChange;
struct SearchText;

/// Writes the public catalogue's tables and keeps facets and full-text search in step. Works on any database that has
/// the tables and indexes of catalogue_schema.h (the search tables may be absent). The caller owns the transaction.
/// Keeps caches of names it has seen, so use a new one after a rollback.
class CatalogueWriter {
public:
    explicit CatalogueWriter(Database &database);

    /// Each inserts or replaces the row with the same id.
    /// AlreadyExists when another row holds the slug, the (parent, name) or the vendor's external id; NotFound when a
    /// parent, vendor or category is unknown.
    Status putVendor(const Vendor &vendor);
    Status putCategory(const Category &category);
    Status putProduct(const Product &product) { return putProducts({&product, 1}); }
    /// Many at once cost a fraction: full-text search writes out what it has collected whenever rows are written
    /// between two of its entries, so all entries come behind all rows.
    Status putProducts(std::span<const Product> products);
    /// The same for products that are made one by one; each is asked for once, in order, and must live until the next
    /// one is asked for. `product`'s error ends it.
    Status putProducts(std::size_t count, const std::function<Result<const Product *>(std::size_t)> &product);
    Status putReview(const Review &review);
    Status putInlineBlob(const InlineBlob &blob);

    /// Each is a success when there is no such row. A vendor or category that is still in use gives Conflict.
    Status removeVendor(const Id &id);
    Status removeCategory(const Id &id);
    Status removeProduct(const Id &id);
    Status removeReview(const Id &id);

    /// Sets one variant's public stock band, and the product's, without touching the rest. NotFound when unknown.
    Status setAvailability(const Id &variantId, Availability availability);

    /// The local number of a row; nothing when there is none.
    Result<std::optional<std::int64_t>> vendorNum(const Id &id);
    Result<std::optional<std::int64_t>> categoryNum(const Id &id);
    Result<std::optional<std::int64_t>> productNum(const Id &id);

private:
    Result<std::int64_t> internBrand(const QString &name);
    Result<std::int64_t> internFacet(const QString &attribute, const QString &value);
    Result<QByteArray> encodeFacets(const Product &product);
    struct SearchChange;
    struct Variants;
    Status putSearch(std::vector<SearchChange> changes);
    /// Nothing when search has nothing to learn.
    Result<std::optional<SearchChange>> putRows(const Product &product);
    Status putRows(const Product &product, std::vector<SearchChange> &changes);
    Status insertRows(const Product &product, std::int64_t vendor, std::vector<Column> columns,
                      const RowChange &detail);
    /// All but the facets, which only change with what they are derived from.
    Result<std::vector<Column>> productColumns(const Product &product, std::int64_t vendor);
    Result<Variants> compareVariants(std::int64_t num, std::int64_t vendor, const Product &product);
    Status putVariants(std::int64_t num, const Variants &variants);
    Status putLists(std::int64_t num, const Product &product);
    Result<bool> hasSearch();
    /// The names from the root to the main category, as search knows them; nothing where there is no search.
    Result<std::optional<QString>> indexedPath(const Product &product);

    Database &m_database;
    std::optional<bool> m_hasSearch;
    QHash<QString, std::int64_t> m_brands;
    QHash<QString, std::int64_t> m_attributes;
    QHash<std::pair<std::int64_t, QString>, std::int64_t> m_facetValues;
    QHash<Id, std::int64_t> m_categories;
    QHash<Id, std::int64_t> m_vendors;
    QHash<std::int64_t, QString> m_categoryPaths;
};

/// The facets column: local facet_value numbers, ascending, as differences in LEB128.
QByteArray packFacets(std::vector<std::int64_t> values);
/// Appends the numbers to `values`; stops at damaged input.
void unpackFacets(QByteArrayView packed, std::vector<std::int32_t> &values);

/// What the full-text tables index for a product. Updating needs the former text again, so it is a pure function of the
/// stored row. `categoryPath` is the names from the root to the main category, separated by spaces.
struct SearchText {
    QString name;
    QString brand;
    QString codes; ///< Model number, GTIN, external id and SKUs, as written and without separators.
    QString extra; ///< Category path, tags, option values.
    QString more;  ///< Description and attribute values.

    friend bool operator==(const SearchText &, const SearchText &) = default;
};
SearchText searchText(const Product &product, const QString &categoryPath);
/// The same without `more`, which is the longest part of it.
SearchText searchLines(const Product &product, const QString &categoryPath);

/// Letters and digits only, lower case: "DV7-1211ea" → "dv71211ea".
QString normalizedCode(QStringView code);

/// Empties the full-text tables and fills them from the rows.
Status rebuildSearch(Database &database);

} // namespace aura::storage
