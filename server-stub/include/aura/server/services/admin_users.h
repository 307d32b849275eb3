// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/audit_log.h>
#include <aura/server/services/auth.h>
#include <aura/wire/admin_json.h>

namespace aura::server {

/// People as those see and handle them who run the platform. What is changed is told by the log in the same
/// transaction.
class AdminUsers {
public:
    /// Both must outlive it.
    AdminUsers(AuthService &auth, const AuditLog &log)
        : m_auth(auth)
        , m_log(log) {}

    /// InvalidArgument for a cursor that is none of these.
    static Result<AdminPage<AdminUser>> page(storage::Database &db, const AdminUserQuery &query, UnixMillis now);
    /// NotFound when there is no such person.
    static Result<AdminUser> one(storage::Database &db, const Id &id, UnixMillis now);

    /// PermissionDenied when the actor may not do this, or not any more: a token still says what somebody was. With
    /// the role that they have now.
    static Result<Actor> present(Write &write, const Actor &actor, Permission permission);

    /// Returns the person as they are then; what is so already changes nothing. PermissionDenied for oneself and,
    /// unless one may assign roles, for those who run the platform; Conflict for somebody who has left.
    Result<AdminUser> act(Write &write, const Actor &actor, UserAction action, const Id &user, const QString &reason);
    /// Signs one of their devices out; one that is signed out already is left alone. NotFound for a session that never
    /// was theirs, otherwise refusals as act().
    Result<AdminUser> endSession(Write &write, const Actor &actor, const Id &user, const Id &session,
                                 const QString &reason);
    /// Ends the person's sessions, as the role stands in their tokens. Refusals as act(); Conflict also when the role
    /// is not the one that was seen. Somebody who assigns roles is always left: the one who does this.
    Result<AdminUser> setRole(Write &write, const Actor &actor, const Id &user, const wire::RoleChange &change);

private:
    Result<AdminUser> handled(Write &write, const Actor &actor, const Id &user);
    /// Nothing is changed, but the person is answered with: that is told as having been read.
    Result<AdminUser> seen(Write &write, const Actor &actor, const AdminUser &user) const;
    Status tell(Write &write, const Actor &actor, const QString &action, const AdminUser &before,
                const AdminUser &after, const QString &reason, QJsonObject detail = {}) const;

    AuthService &m_auth;
    const AuditLog &m_log;
};

} // namespace aura::server
