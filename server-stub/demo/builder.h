// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue.h"
#include "rng.h"
#include "scenes.h"

#include <aura/server/demo/demo_shop.h>

#include <QHash>

#include <string_view>

namespace aura::server::demo {

inline constexpr std::int64_t hourMillis = 3'600'000;
inline constexpr std::int64_t dayMillis = 24 * hourMillis;

inline QString toText(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// What the parts of the generator share while the shop grows. Each function below adds its part.
struct Builder {
    std::uint64_t seed = 0;
    UnixMillis now = 0;
    DemoShop shop;
    QHash<QString, Id> categoryIds;         ///< By slug.
    QHash<QString, Id> vendorIds;           ///< By slug of a leaf category.
    std::vector<const ProductType *> types; ///< The kind of each product in shop.products.
    std::vector<double> popularity;         ///< Of each product; 0 when it is not for sale.
    std::vector<double> quality;            ///< The rating that each product deserves, 1 to 5.

    /// Adds the drawing to the blobs and describes it.
    Picture store(const Rendered &rendered, const QString &alt);
    QHash<QByteArray, bool> storedBlobs;
};

/// The most common look of a kind of product, for category tiles and banners.
Subject exampleOf(const ProductType &type, std::uint64_t seed);

void addVendors(Builder &builder);
void addCategories(Builder &builder);
void addProducts(Builder &builder);
void addPeople(Builder &builder);
void addOrders(Builder &builder);
void addReviews(Builder &builder);
void addBanners(Builder &builder);

} // namespace aura::server::demo
