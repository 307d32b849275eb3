// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/accounts.h>
#include <aura/server/services/audit_log.h>

namespace aura::server {

/// Shops as those see them and decide about them who run the platform.
namespace adminVendors {

/// InvalidArgument for a cursor that is none of these.
Result<AdminPage<AdminVendor>> page(storage::Database &db, const AdminVendorQuery &query);
/// NotFound when there is no such shop.
Result<AdminVendor> one(storage::Database &db, const Id &id);

/// Moves the shop, and its goods into the public's sight or out of it; its people are told, and its owners by mail as
/// well. Returns it as it is then; one that stands so already is left alone. Conflict when it is not where it was seen,
/// InvalidArgument for a step that there is not (mayDecide()), PermissionDenied for whoever works for the shop. Takes
/// time with the number of its products.
Result<AdminVendor> decide(Write &write, AccountService &accounts, const AuditLog &log, const Actor &actor,
                           const Id &id, const VendorDecision &decision);

} // namespace adminVendors

} // namespace aura::server
