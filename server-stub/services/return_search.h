// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin_return.h>
#include <aura/storage/database.h>

#include <vector>

namespace aura::server::returnSearch {

struct Place {
    Id id;
    Id orderId;
};

/// The newest returns below one that fit, newest first: one more than asked for when there are more. Ids are in the
/// order of time, so that the index of them is the list. `below`: 16 bytes.
Result<std::vector<Place>> find(storage::Database &db, const AdminReturnQuery &query, const QByteArray &below);

} // namespace aura::server::returnSearch
