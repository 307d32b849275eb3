// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin_order.h>
#include <aura/storage/database.h>

#include <vector>

namespace aura::server::orderSearch {

/// The numbers (in the table) of the newest orders below one that fit, newest first: one more than asked for when there
/// are more.
Result<std::vector<std::int64_t>> find(storage::Database &db, const AdminOrderQuery &query, std::int64_t below);

} // namespace aura::server::orderSearch
