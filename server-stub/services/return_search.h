// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin_return.h>
#include <aura/storage/database.h>

#include <vector>

namespace aura::server::returnSearch {

struct Place {
    Id id;
    Id orderId;
    UnixMillis disputedAt = 0; ///< Of disputed ones.
};

/// The newest returns below one that fit, newest first: one more than asked for when there are more. Ids are in the
/// order of time, so that the index of them is the list. `below`: 16 bytes.
Result<std::vector<Place>> find(storage::Database &db, const AdminReturnQuery &query, const QByteArray &below);

/// Those that buyers want to have decided and that fit, behind one: who has waited longest first, and one more than
/// asked for as above. They are few.
Result<std::vector<Place>> disputed(storage::Database &db, const AdminReturnQuery &query, const Place &after);

} // namespace aura::server::returnSearch
