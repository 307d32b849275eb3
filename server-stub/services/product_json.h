// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/storage/database.h>
#include <aura/wire/json_writer.h>

namespace aura::server {

/// Writes the product as wire::toJson() of it would be, straight from its rows: what is stored as JSON goes out as it
/// is. False, and nothing is written, when there is no such product or, with `publishedOnly`, when it is not published.
Result<bool> writeProduct(wire::JsonWriter &json, storage::Database &db, const Id &id, bool publishedOnly);

} // namespace aura::server
