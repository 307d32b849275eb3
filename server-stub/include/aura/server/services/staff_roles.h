// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/audit_log.h>
#include <aura/server/services/auth.h>
#include <aura/wire/staff_role_json.h>

/// Roles that are made of the permissions there are. Nobody gives what they do not have, nor takes from those who have
/// more; the roles that are always there are not among these. What is changed counts at once for those who are signed
/// in, and is told by the log in the same transaction.
namespace aura::server::staffRoles {

/// By name.
Result<QList<StaffRole>> all(storage::Database &db);
/// NotFound.
Result<StaffRole> one(storage::Database &db, const Id &id);

/// A repeat answers what there is. InvalidArgument as checkStaffRole(); AlreadyExists for a name that is taken;
/// PermissionDenied for what the actor does not have; Conflict when there are too many.
Result<StaffRole> create(Write &write, const AuditLog &log, const Actor &actor, const wire::StaffRoleChange &change);
/// Refusals as create(); PermissionDenied also for the role that one has oneself; Conflict for another one than was
/// seen.
Result<StaffRole> change(Write &write, AuthService &auth, const AuditLog &log, const Actor &actor, const Id &id,
                         const wire::StaffRoleChange &change);
/// Gives those who have it the replacement. Conflict when somebody has it and there is none.
Status remove(Write &write, AuthService &auth, const AuditLog &log, const Actor &actor, const Id &id,
              const wire::StaffRoleRemoval &removal);

} // namespace aura::server::staffRoles
