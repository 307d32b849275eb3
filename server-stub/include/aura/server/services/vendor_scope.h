// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/catalogue.h>
#include <aura/server/store/write_queue.h>

namespace aura::server {

/// Who works for a vendor, and what they pull: the scope `vendor:<id>` with the vendor itself, its products in every
/// state, exact stock, its orders and the reviews of its products.
///
/// A scope is opened when somebody first asks for it; until then nothing is logged for it, so that a market of vendors
/// who never look costs nothing.
namespace vendorScope {

/// Whether the person works for the vendor, whatever state that one is in.
Result<bool> isMember(storage::Database &db, const Id &vendor, const Id &user);
/// Whether the person works for any vendor.
Result<bool> worksAnywhere(storage::Database &db, const Id &user);
/// PermissionDenied unless the person works for the vendor and that one may work (mayWork()).
Status requireMember(storage::Database &db, const Id &vendor, const Id &user);

Result<bool> isOpen(storage::Database &db, const Id &vendor);
/// Logs everything that there is of the vendor. A success when the scope is open already.
Status open(Write &write, const Id &vendor);

/// As changeLog::record() and recordDeletion(), in an open scope; otherwise nothing.
Status record(storage::Database &db, const Id &vendor, QStringView entity, const Id &id, std::int64_t rev);
Status recordDeletion(storage::Database &db, const Id &vendor, QStringView entity, const Id &id, UnixMillis at);

} // namespace vendorScope

} // namespace aura::server
