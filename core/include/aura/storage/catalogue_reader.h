// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/cart.h>
#include <aura/domain/catalogue.h>
#include <aura/storage/database.h>

#include <span>

namespace aura::storage {

/// What a list shows of a product.
struct ProductCard {
    std::int64_t num = 0; ///< Local number in this catalogue file.
    Id id;
    Id vendorId;
    QString externalId;
    QString name;
    QString brand;
    QString vendorName;
    UnitPrice price; ///< The default variant's.
    std::optional<UnitPrice> comparePrice;
    Availability availability = Availability::Out;
    std::int64_t ratingSum = 0;
    std::int64_t ratingCount = 0;
    QByteArray picture; ///< sha256 of the first picture; empty when there is none.
    std::uint32_t pictureColor = 0;
    std::int64_t categoryNum = 0; ///< 0 when the product has no category.
    int variantCount = 1;
    UnixMillis updatedAt = 0;
};

enum class ReviewOrder : std::uint8_t { MostHelpful, Newest, Lowest };

/// Reads rows of the public catalogue. Holds no state but the connection; one per thread.
class CatalogueReader {
public:
    explicit CatalogueReader(Database &database)
        : m_database(database) {}

    /// Cards in the order of `nums`; unknown numbers are left out.
    Result<QList<ProductCard>> cards(std::span<const std::int32_t> nums);
    /// NotFound when there is no such product.
    Result<Product> product(const Id &id);
    Result<Product> productByNum(std::int64_t num);
    Result<std::optional<Id>> productIdByExternalId(const Id &vendorId, const QString &externalId);
    /// The product that owns the variant; NotFound when unknown.
    Result<Product> productByVariant(const Id &variantId);
    /// One piece of a variant at its price, as it goes into a cart. NotFound when it is unknown.
    Result<CartLine> lineOfVariant(const Id &variantId);
    /// All categories, parents before children, siblings by position and name.
    Result<QList<Category>> categories();
    Result<QList<Vendor>> vendors();
    Result<Vendor> vendor(const Id &id);
    /// Published reviews of a product.
    Result<QList<Review>> reviews(const Id &productId, int limit, int offset = 0,
                                  ReviewOrder order = ReviewOrder::MostHelpful);
    /// How many published reviews gave 1 … 5 stars (index 0 is one star).
    Result<std::array<std::int64_t, 5>> ratingHistogram(const Id &productId);
    /// NotFound when the drawing is not inside this catalogue.
    Result<InlineBlob> inlineBlob(QByteArrayView sha256);
    Result<std::int64_t> productCount();

private:
    Result<Product> readProduct(Statement &row);

    Database &m_database;
};

} // namespace aura::storage
