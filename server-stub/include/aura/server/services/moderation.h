// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/audit_log.h>

namespace aura::server {

/// What waits for somebody to look at it before the public does: products that shops propose, and reviews that are held
/// back.
namespace moderation {

/// What waits longest comes first. InvalidArgument for a cursor that is none of these.
Result<AdminPage<ModerationItem>> page(storage::Database &db, const ModerationQuery &query);

/// Publishes or rejects a proposed product, and tells the shop. NotFound when there is none, Conflict when it is
/// another one than was looked at or waits no more, PermissionDenied for whoever works for the shop. A repeat of what
/// was decided so changes nothing.
Status decideProduct(Write &write, const AuditLog &log, const Actor &actor, const Id &id,
                     const ModerationDecision &decision);
/// The same for a review, whose author is told when it is rejected. One that is published can be taken away as well.
Status decideReview(Write &write, const AuditLog &log, const Actor &actor, const Id &id,
                    const ModerationDecision &decision);

} // namespace moderation

} // namespace aura::server
