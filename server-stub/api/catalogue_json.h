// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/storage/catalogue_query.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/wire/catalogue_json.h>

#include <array>

namespace aura::server {

/// An entry of a product list. `category` is nil when the product has none.
QJsonObject cardToJson(const storage::ProductCard &card, const Id &category);
QJsonObject facetsToJson(const storage::Facets &facets);
/// {"average": 4.25, "count": 8, "histogram": [one star, …, five stars]}
QJsonObject ratingsToJson(const std::array<std::int64_t, 5> &histogram);

} // namespace aura::server
