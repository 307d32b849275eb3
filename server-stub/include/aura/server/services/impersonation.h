// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/admin_users.h>
#include <aura/wire/admin_view_json.h>

#include <QHash>

#include <shared_mutex>

namespace aura::server {

/// Somebody who runs the platform sees the shop as a person does, to help them: for half an hour at most, without
/// changing anything, and never as somebody who runs the platform as well. A view is a session of the person's, so that
/// whatever ends their sessions ends it, and they see it among those; it ends as well with the sign-in that began it,
/// and with the right to it. The log is told when it begins and when it ends.
class Impersonation {
public:
    static constexpr std::int64_t longestMillis = 30LL * 60 * 1'000;

    /// Knows those that have not ended. All must outlive it.
    static Result<std::unique_ptr<Impersonation>> open(storage::Database &db, AuthService &auth, const AuditLog &log,
                                                       Random &random, IdGenerator &ids);

    /// Ends what the actor has seen so far. `from` is the actor's session. NotFound when there is no such person;
    /// PermissionDenied for oneself and for whoever runs the platform; Conflict for somebody who was blocked or has
    /// left.
    Result<wire::PersonView> begin(Write &write, const Actor &actor, const Id &from, const Id &user,
                                   const QString &reason);
    /// Anybody's; success when it has ended already. NotFound when there never was one.
    Status end(Write &write, const Actor &actor, const Id &view);
    /// Ends those whose time is over or that nobody may have any more, and tells of those that ended with their
    /// session.
    Status sweep(Write &write);
    /// Ends what somebody sees who has lost the right to it, within whatever took it. Sweeping tells of it.
    static Status endOf(Write &write, AuthService &auth, const Id &actor);
    /// Whether who began it may see the shop as a person does, as the database has it; true for what is no view.
    static Result<bool> isPermitted(storage::Database &db, const Id &session);

    /// Whether a session is one of these. Any thread.
    bool isView(const Id &session) const;
    /// One of these whose time is over.
    bool isOver(const Id &session, UnixMillis now) const;

private:
    struct Active {
        Id session;
        Id actor;
        Id user;
        UnixMillis until = 0;
    };

    Impersonation(AuthService &auth, const AuditLog &log, Random &random, IdGenerator &ids)
        : m_auth(auth)
        , m_log(log)
        , m_random(random)
        , m_ids(ids) {}

    static Result<QList<Active>> active(storage::Database &db);
    Status finish(Write &write, const Actor &actor, const Active &view, const QString &how);

    AuthService &m_auth;
    const AuditLog &m_log;
    Random &m_random;
    IdGenerator &m_ids;
    mutable std::shared_mutex m_mutex;
    QHash<Id, UnixMillis> m_until; ///< By the session, also of some that have ended.
};

} // namespace aura::server
