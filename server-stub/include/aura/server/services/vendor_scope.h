// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/catalogue.h>
#include <aura/server/store/write_queue.h>

namespace aura::server {

/// Who works for a vendor, and what they pull: the scope `vendor:<id>` with the vendor itself, its settings, who works
/// there, its products in every state with the end of their histories, exact stock with the end of its ledger, its
/// orders and the reviews of its products.
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
/// PermissionDenied when the person works for the vendor: what the platform decides about it is for others.
Status refuseMember(storage::Database &db, const Id &vendor, const Id &user);

/// False for a scope that was opened by a server that did not know of settings, members and ledgers yet, too.
Result<bool> isOpen(storage::Database &db, const Id &vendor);
/// Logs everything that there is of the vendor and not logged yet. A success when the scope is open already.
Status open(Write &write, const Id &vendor);

/// As changeLog::record() and recordDeletion(), in an open scope; otherwise nothing.
Status record(storage::Database &db, const Id &vendor, QStringView entity, const Id &id, std::int64_t rev);
Status recordDeletion(storage::Database &db, const Id &vendor, QStringView entity, const Id &id, UnixMillis at);

/// To be called when somebody's name is another one, and before they stop working for all of their vendors.
Status recordMember(storage::Database &db, const Id &user, std::int64_t rev);
Status recordMemberGone(storage::Database &db, const Id &user, UnixMillis at);

} // namespace vendorScope

} // namespace aura::server
