// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/product_history.h>
#include <aura/server/services/products.h>
#include <aura/wire/json_writer.h>

namespace aura::server::productHistory {

/// What the shop's devices will be told of a product that was just saved: a line for each difference (`before` is
/// nullptr for one that was made). Older lines than mostProductChanges go. To be called in the write that saves it,
/// when the revision is set.
Status record(Write &write, const Product *before, const Product &after, ChangedBy by, const products::Actor &actor);

/// Writes a product's history as its shop sees it; false, and nothing is written, when there is no line.
Result<bool> write(wire::JsonWriter &json, storage::Database &db, const Id &productId);

} // namespace aura::server::productHistory
