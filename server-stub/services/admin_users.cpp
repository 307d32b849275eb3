// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/admin_users.h>

#include <aura/server/services/api_keys.h>
#include <aura/server/services/people.h>
#include <aura/server/services/staff_roles.h>

#include <array>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view userColumns =
    "SELECT u.num, u.id, u.name, u.email, u.role, u.is_active, u.lock_until, u.deleted_at, u.created_at, u.rev, "
    "(SELECT role_id FROM staff_member m WHERE m.user_id = u.id), (SELECT r.name FROM staff_member m JOIN staff_role r "
    "ON r.id = m.role_id WHERE m.user_id = u.id) FROM ";

AdminUser userFrom(const storage::Statement &row) {
    AdminUser user;
    user.id = row.id(1);
    user.name = row.text(2);
    user.email = row.text(3);
    user.role = roleFromName(row.text(4));
    user.isActive = row.boolean(5);
    user.lockedUntil = row.int64(6);
    user.deletedAt = row.int64(7);
    user.createdAt = row.int64(8);
    user.rev = row.int64(9);
    if (!row.isNull(10)) {
        user.role = Role::Staff;
        user.staffRole = row.id(10);
        user.title = row.text(11);
    }
    // What they are called now is no address any more.
    if (user.deletedAt != 0)
        user.email.clear();
    return user;
}

/// What stands in other tables, by indexes of theirs.
Status addFigures(storage::Database &db, AdminUser &user, UnixMillis now) {
    {
        AURA_ASSIGN(auto row,
                    db.prepare("SELECT coalesce(sum(revoked_at IS NULL AND rotated_at IS NULL AND expires_at > "
                               "?2), 0), max(created_at) FROM refresh_token WHERE user_id = ?1"));
        AURA_ASSIGN(const bool found, row.bind(user.id, now).step());
        if (found) {
            user.sessions = row.int64(0);
            user.lastSeenAt = row.int64(1);
        }
    }
    AURA_ASSIGN(const auto orders, db.queryInt64("SELECT count(*) FROM order_group g JOIN customer_order o ON "
                                                 "o.group_num = g.num WHERE g.user_id = ?1",
                                                 user.id));
    user.orders = orders.value_or(0);
    return db.forEach(
        "SELECT v.name FROM vendor_member m JOIN vendor v ON v.id = m.vendor_id WHERE m.user_id = ?1 ORDER BY v.name",
        [&](const storage::Statement &row) { user.shops.append(row.text(0)); }, user.id);
}

std::string_view conditionOf(UserStanding standing) {
    switch (standing) {
    case UserStanding::Any:
        return "";
    case UserStanding::Active:
        return " AND u.is_active = 1 AND (u.lock_until IS NULL OR u.lock_until <= ?4)";
    case UserStanding::Locked:
        return " AND u.is_active = 1 AND u.lock_until > ?4";
    case UserStanding::Blocked:
        return " AND u.is_active = 0 AND u.deleted_at IS NULL";
    case UserStanding::Gone:
        return " AND u.deleted_at IS NOT NULL";
    }
    return "";
}

/// Staff have another role in their own table, which nobody sees but them.
std::string_view conditionOf(std::optional<Role> role) {
    if (!role)
        return "";
    return *role == Role::Staff ? " AND u.id IN (SELECT user_id FROM staff_member)"
                                : " AND u.role = ?3 AND u.id NOT IN (SELECT user_id FROM staff_member)";
}

QJsonObject stateOf(const AdminUser &user) {
    QJsonObject state{
        {u"role"_s, roleName(user.role)}, {u"isActive"_s, user.isActive}, {u"sessions"_s, qint64{user.sessions}}};
    if (!user.title.isEmpty())
        state.insert("title"_L1, user.title);
    return state;
}

/// NotFound for a custom role that is not there.
Result<Rights> rightsOf(storage::Database &db, Role role, const Id &staffRole) {
    if (role != Role::Staff)
        return Rights(role);
    AURA_ASSIGN(const auto custom, staffRoles::one(db, staffRole));
    return custom.rights;
}

/// Give somebody these rights, or take them: nobody goes beyond their own, and none but a super admin makes one.
bool mayHandle(const Actor &actor, Role role, const Rights &rights) {
    return actor.rights.cover(rights) && (role != Role::SuperAdmin || actor.role == Role::SuperAdmin);
}

} // namespace

Result<AdminPage<AdminUser>> AdminUsers::page(storage::Database &db, const AdminUserQuery &query, UnixMillis now) {
    std::int64_t below = INT64_MAX;
    if (!query.cursor.isEmpty()) {
        bool isNumber = false;
        below = query.cursor.toLongLong(&isNumber);
        if (!isNumber || below < 1)
            return Error{ErrorCode::InvalidArgument, u"cursor"_s};
    }
    const auto match = people::matchOf(query.text);
    AdminPage<AdminUser> page;
    // People and their figures as of one moment.
    AURA_ASSIGN(auto transaction, storage::Transaction::begin(db, storage::Transaction::Kind::Deferred));
    // Only what cannot be a word was asked for.
    if (match.isEmpty() && !query.text.trimmed().isEmpty())
        return page;
    // The order of numbers is the order in which people came; every index that can be used has it.
    std::string sql(userColumns);
    sql += match.isEmpty()
               ? "user_account u WHERE u.num < ?1"
               : "user_search s CROSS JOIN user_account u ON u.num = s.rowid WHERE user_search MATCH ?2 AND "
                 "s.rowid < ?1";
    sql += conditionOf(query.role);
    sql += conditionOf(query.standing);
    sql += match.isEmpty() ? " ORDER BY u.num DESC LIMIT ?5" : " ORDER BY s.rowid DESC LIMIT ?5";
    std::int64_t last = 0;
    {
        AURA_ASSIGN(auto row, db.prepare(sql));
        row.bindAt(1, below);
        row.bindAt(2, match);
        row.bindAt(3, roleName(query.role.value_or(Role::Customer)));
        row.bindAt(4, now);
        row.bindAt(5, query.limit + 1);
        for (;;) {
            const auto more = row.step();
            // A letter that is younger than the index's alphabet parts a word for it alone, and it keeps no phrases.
            if (!more && !match.isEmpty() && more.error().code == ErrorCode::InvalidArgument)
                return page;
            if (!more)
                return more.error();
            if (!*more)
                break;
            if (page.rows.size() == query.limit) {
                page.next = QString::number(last);
                break;
            }
            last = row.int64(0);
            page.rows.append(userFrom(row));
        }
    }
    for (auto &user : page.rows)
        AURA_TRY(addFigures(db, user, now));
    return page;
}

Result<AdminUser> AdminUsers::one(storage::Database &db, const Id &id, UnixMillis now) {
    AURA_ASSIGN(auto row, db.prepare(std::string(userColumns) + "user_account u WHERE u.id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(id).step());
    if (!found)
        return Error{ErrorCode::NotFound, u"no such person"_s};
    auto user = userFrom(row);
    AURA_TRY(addFigures(db, user, now));
    return user;
}

Result<Actor> AdminUsers::present(Write &write, const Actor &actor, Permission permission) {
    AURA_ASSIGN(const auto standing, RightsBook::standing(write.db, actor.id));
    auto now = actor;
    if (standing) {
        now.role = standing->role;
        now.rights = standing->rights;
    }
    if (!actor.keyId.isNil()) {
        AURA_ASSIGN(const auto permitted, apiKeys::rightsOf(write.db, actor.keyId, write.now));
        now.rights = now.rights & permitted.value_or(Rights());
    }
    if (!standing || !may(now.rights, permission))
        return Error{ErrorCode::PermissionDenied, u"they may not do this any more"_s};
    return now;
}

Result<AdminUser> AdminUsers::handled(Write &write, const Actor &actor, const Id &id) {
    AURA_ASSIGN(auto user, one(write.db, id, write.now));
    if (user.id == actor.id)
        return Error{ErrorCode::PermissionDenied, u"nobody does this to themselves"_s};
    if (runsThePlatform(user.role)) {
        AURA_ASSIGN(const auto theirs, rightsOf(write.db, user.role, user.staffRole));
        if (!may(actor.rights, Permission::RolesAssign) || !mayHandle(actor, user.role, theirs))
            return Error{ErrorCode::PermissionDenied, u"this person runs the platform as well"_s};
    }
    if (user.deletedAt != 0)
        return Error{ErrorCode::Conflict, u"the person has left"_s};
    return user;
}

Status AdminUsers::tell(Write &write, const Actor &actor, const QString &action, const AdminUser &before,
                        const AdminUser &after, const QString &reason, QJsonObject detail) const {
    detail.insert("name"_L1, before.name);
    detail.insert("reason"_L1, reason);
    detail.insert("before"_L1, stateOf(before));
    detail.insert("after"_L1, stateOf(after));
    return m_log.append(write, actor, {action, u"user"_s, before.id, detail});
}

Result<AdminUser> AdminUsers::seen(Write &write, const Actor &actor, const AdminUser &user) const {
    AURA_TRY(m_log.append(write, actor, {u"user.read"_s, u"user"_s, user.id, {}}));
    return user;
}

Result<AdminUser> AdminUsers::act(Write &write, const Actor &actor, UserAction action, const Id &id,
                                  const QString &reason) {
    AURA_ASSIGN(const auto before, handled(write, actor, id));
    switch (action) {
    case UserAction::Block:
        if (!before.isActive)
            return seen(write, actor, before);
        AURA_TRY(write.db.run("UPDATE user_account SET is_active = 0, updated_at = ?2, rev = rev + 1 WHERE id = ?1", id,
                              write.now));
        AURA_TRY(m_auth.endSessions(write, id));
        break;
    case UserAction::Unblock:
        if (standingOf(before, write.now) == UserStanding::Active)
            return seen(write, actor, before);
        AURA_TRY(
            write.db.run("UPDATE user_account SET is_active = 1, login_attempts = 0, lock_until = NULL, updated_at "
                         "= ?2, rev = rev + 1 WHERE id = ?1",
                         id, write.now));
        break;
    case UserAction::EndSessions:
        AURA_TRY(m_auth.endSessions(write, id));
        break;
    }
    AURA_ASSIGN(const auto after, one(write.db, id, write.now));
    AURA_TRY(tell(write, actor, u"user."_s + userActionName(action), before, after, reason));
    return after;
}

Result<AdminUser> AdminUsers::endSession(Write &write, const Actor &actor, const Id &id, const Id &session,
                                         const QString &reason) {
    AURA_ASSIGN(const auto before, handled(write, actor, id));
    const Status ended = m_auth.endSession(write, id, session);
    if (!ended && ended.error().code == ErrorCode::NotFound) {
        AURA_ASSIGN(const auto was, write.db.queryInt64("SELECT 1 FROM refresh_token WHERE family = ?1 AND user_id = "
                                                        "?2 LIMIT 1",
                                                        session, id));
        return was ? seen(write, actor, before) : ended.error();
    }
    AURA_TRY(ended);
    AURA_ASSIGN(const auto after, one(write.db, id, write.now));
    AURA_TRY(tell(write, actor, u"user.end-session"_s, before, after, reason, {{u"session"_s, session.toString()}}));
    return after;
}

Result<AdminUser> AdminUsers::setRole(Write &write, const Actor &actor, const Id &id, const wire::RoleChange &change) {
    AURA_ASSIGN(const auto before, handled(write, actor, id));
    if (before.role == change.role && before.staffRole == change.staffRole)
        return seen(write, actor, before);
    if (before.role != change.seen || before.staffRole != change.seenStaffRole)
        return Error{ErrorCode::Conflict, u"the person is %1 now"_s.arg(roleName(before.role))};
    AURA_ASSIGN(const auto rights, rightsOf(write.db, change.role, change.staffRole));
    if (!mayHandle(actor, change.role, rights))
        return Error{ErrorCode::PermissionDenied, u"nobody gives what they do not have"_s};
    AURA_TRY(write.db.run("DELETE FROM staff_member WHERE user_id = ?1", id));
    const bool isStaff = change.role == Role::Staff;
    if (isStaff)
        AURA_TRY(write.db.run("INSERT INTO staff_member(user_id, role_id, created_at) VALUES(?1, ?2, ?3)", id,
                              change.staffRole, write.now));
    // Who sells goes on selling beside it; who ran the platform by another role does not any more.
    AURA_TRY(write.db.run("UPDATE user_account SET role = CASE WHEN ?4 AND role = 'vendor' THEN role ELSE ?2 END, "
                          "updated_at = ?3, rev = rev + 1 WHERE id = ?1",
                          id, roleName(isStaff ? Role::Customer : change.role), write.now, isStaff ? 1 : 0));
    AURA_TRY(m_auth.endSessions(write, id));
    AURA_ASSIGN(const auto after, one(write.db, id, write.now));
    AURA_TRY(tell(write, actor, u"user.role"_s, before, after, change.reason));
    AURA_TRY(m_auth.rights().load(write.db));
    return after;
}

} // namespace aura::server
