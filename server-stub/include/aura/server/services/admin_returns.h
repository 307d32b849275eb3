// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin_return.h>
#include <aura/server/services/audit_log.h>

namespace aura::server {

/// What is sent back, of every shop, as those see and decide it who run the platform.
namespace adminReturns {

/// Newest first, disputes oldest first, without what was written about them. InvalidArgument for a cursor that is none
/// of these.
Result<AdminPage<AdminReturn>> page(storage::Database &db, const AdminReturnQuery &query);
/// NotFound when there is none.
Result<AdminReturn> one(storage::Database &db, const Id &id);

/// By the service that the shop's own steps use; buyer and shop are told why, and the log of it. Returns it as it is
/// then, also when it was decided so already. Refusals as returns::decide().
Result<AdminReturn> decide(Write &write, const AuditLog &log, const Actor &actor, const Id &id,
                           const ReturnDecision &decision);

/// Writes to buyer and shop; the log has the words. Returns it as it is then, also when they were there already.
/// Refusals as returns::sayForPlatform().
Result<AdminReturn> say(Write &write, const AuditLog &log, const Actor &actor, const Id &id, const ReturnWords &words);

} // namespace adminReturns

} // namespace aura::server
