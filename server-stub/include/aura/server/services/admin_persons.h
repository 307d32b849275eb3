// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/admin_users.h>
#include <aura/wire/admin_view_json.h>

namespace aura::server {

namespace adminPersons {

/// Takes everything from a person that says who they are, as if they had deleted their account: orders and the books
/// stay, without names. Cannot be undone. Their sessions end, and what their devices hold goes when these ask next. The
/// log keeps who did it and why, and no name. InvalidArgument when the address that was typed is not theirs;
/// PermissionDenied for oneself and for whoever runs the platform; Conflict for somebody who has left, and for the last
/// who works for a shop.
Result<AdminUser> anonymize(Write &write, AuthService &auth, const AuditLog &log, const Actor &actor, const Id &user,
                            const wire::Anonymization &asked);

} // namespace adminPersons

} // namespace aura::server
