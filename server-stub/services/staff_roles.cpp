// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/staff_roles.h>

#include <aura/server/services/change_log.h>
#include <aura/server/services/impersonation.h>

namespace aura::server::staffRoles {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view columns = "SELECT r.id, r.name, r.permissions, (SELECT count(*) FROM staff_member m WHERE "
                                     "m.role_id = r.id), r.updated_at, r.rev FROM staff_role r";

StaffRole roleFrom(const storage::Statement &row) {
    StaffRole role;
    role.id = row.id(0);
    role.name = row.text(1);
    role.rights = Rights::fromNames(row.text(2).split(u' ', Qt::SkipEmptyParts));
    role.people = row.int64(3);
    role.updatedAt = row.int64(4);
    role.rev = row.int64(5);
    return role;
}

QString kept(const Rights &rights) {
    return rights.names().join(u' ');
}

/// SQLite folds the case of plain letters only.
QString nameKey(const QString &name) {
    return name.toCaseFolded();
}

QJsonObject stateOf(const StaffRole &role) {
    return {{u"name"_s, role.name},
            {u"permissions"_s, QJsonArray::fromStringList(role.rights.names())},
            {u"people"_s, qint64{role.people}}};
}

Status mayGive(const Actor &actor, const Rights &rights) {
    if (actor.rights.cover(rights))
        return {};
    return Error{ErrorCode::PermissionDenied, u"nobody gives or takes what they do not have"_s};
}

Result<QList<Id>> members(storage::Database &db, const Id &role) {
    QList<Id> people;
    AURA_TRY(db.forEach(
        "SELECT user_id FROM staff_member WHERE role_id = ?1",
        [&](const storage::Statement &row) { people.append(row.id(0)); }, role));
    return people;
}

/// Their devices ask what they may now.
Status tellPeople(Write &write, const QList<Id> &people) {
    for (const auto &person : people) {
        AURA_TRY(
            write.db.run("UPDATE user_account SET rev = rev + 1, updated_at = ?2 WHERE id = ?1", person, write.now));
        AURA_ASSIGN(const auto rev, write.db.queryInt64("SELECT rev FROM user_account WHERE id = ?1", person));
        AURA_TRY(changeLog::record(write.db, changeLog::userScope(person), u"user", person, rev.value_or(0)));
    }
    return {};
}

/// What they see as others ends with the right to it; their own sessions go on.
Status endViews(Write &write, AuthService &auth, const QList<Id> &people, const Rights &rights) {
    if (may(rights, Permission::UsersImpersonate))
        return {};
    for (const auto &person : people)
        AURA_TRY(Impersonation::endOf(write, auth, person));
    return {};
}

/// One that the actor may change, as it was seen.
Result<StaffRole> handled(Write &write, const Actor &actor, const Id &id, std::int64_t seenRev) {
    AURA_ASSIGN(auto role, one(write.db, id));
    AURA_ASSIGN(const auto standing, RightsBook::standing(write.db, actor.id));
    if (standing && standing->staffRole == id)
        return Error{ErrorCode::PermissionDenied, u"nobody changes the role that they have"_s};
    AURA_TRY(mayGive(actor, role.rights));
    if (role.rev != seenRev)
        return Error{ErrorCode::Conflict, u"the role is another one than was seen"_s};
    return role;
}

Status refuseTaken(storage::Database &db, const StaffRole &role) {
    AURA_ASSIGN(const auto taken, db.queryInt64("SELECT 1 FROM staff_role WHERE name_key = ?1 AND id <> ?2",
                                                nameKey(role.name), role.id));
    if (taken)
        return Error{ErrorCode::AlreadyExists, u"a role has this name"_s};
    return {};
}

} // namespace

Result<QList<StaffRole>> all(storage::Database &db) {
    QList<StaffRole> roles;
    AURA_TRY(db.forEach(std::string(columns) + " ORDER BY r.name_key",
                        [&](const storage::Statement &row) { roles.append(roleFrom(row)); }));
    return roles;
}

Result<StaffRole> one(storage::Database &db, const Id &id) {
    AURA_ASSIGN(auto row, db.prepare(std::string(columns) + " WHERE r.id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(id).step());
    if (!found)
        return Error{ErrorCode::NotFound, u"no such role"_s};
    return roleFrom(row);
}

Result<StaffRole> create(Write &write, const AuditLog &log, const Actor &actor, const wire::StaffRoleChange &change) {
    const auto &wanted = change.role;
    if (wanted.id.isNil())
        return Error{ErrorCode::InvalidArgument, u"id: is missing"_s};
    AURA_TRY(checkStaffRole(wanted));
    AURA_TRY(mayGive(actor, wanted.rights));
    if (const auto there = one(write.db, wanted.id)) {
        if (there->name != wanted.name || !(there->rights == wanted.rights))
            return Error{ErrorCode::Conflict, u"there is another one of this id"_s};
        AURA_TRY(log.append(write, actor, {u"role.read"_s, u"role"_s, wanted.id, {}}));
        return *there;
    } else if (there.error().code != ErrorCode::NotFound) {
        return there.error();
    }
    AURA_TRY(refuseTaken(write.db, wanted));
    AURA_ASSIGN(const auto count, write.db.queryInt64("SELECT count(*) FROM staff_role"));
    if (count.value_or(0) >= mostStaffRoles)
        return Error{ErrorCode::Conflict, u"there are too many roles"_s};
    AURA_TRY(write.db.run("INSERT INTO staff_role(id, name, name_key, permissions, created_at, updated_at, rev) "
                          "VALUES(?1, ?2, ?3, ?4, ?5, ?5, 1)",
                          wanted.id, wanted.name, nameKey(wanted.name), kept(wanted.rights), write.now));
    AURA_ASSIGN(const auto made, one(write.db, wanted.id));
    AURA_TRY(log.append(
        write, actor,
        {u"role.create"_s, u"role"_s, made.id, {{u"reason"_s, change.reason}, {u"after"_s, stateOf(made)}}}));
    return made;
}

Result<StaffRole> change(Write &write, AuthService &auth, const AuditLog &log, const Actor &actor, const Id &id,
                         const wire::StaffRoleChange &change) {
    auto wanted = change.role;
    wanted.id = id;
    AURA_TRY(checkStaffRole(wanted));
    AURA_ASSIGN(const auto before, handled(write, actor, id, wanted.rev));
    AURA_TRY(mayGive(actor, wanted.rights));
    if (before.name == wanted.name && before.rights == wanted.rights) {
        AURA_TRY(log.append(write, actor, {u"role.read"_s, u"role"_s, id, {}}));
        return before;
    }
    AURA_TRY(refuseTaken(write.db, wanted));
    AURA_TRY(write.db.run("UPDATE staff_role SET name = ?2, name_key = ?3, permissions = ?4, updated_at = ?5, rev = "
                          "rev + 1 WHERE id = ?1",
                          id, wanted.name, nameKey(wanted.name), kept(wanted.rights), write.now));
    AURA_ASSIGN(const auto people, members(write.db, id));
    AURA_TRY(tellPeople(write, people));
    AURA_ASSIGN(const auto after, one(write.db, id));
    AURA_TRY(
        log.append(write, actor,
                   {u"role.change"_s,
                    u"role"_s,
                    id,
                    {{u"reason"_s, change.reason}, {u"before"_s, stateOf(before)}, {u"after"_s, stateOf(after)}}}));
    AURA_TRY(endViews(write, auth, people, after.rights));
    // Last, and earlier than the commit: if that fails, the next change or start puts it right.
    AURA_TRY(auth.rights().load(write.db));
    return after;
}

Status remove(Write &write, AuthService &auth, const AuditLog &log, const Actor &actor, const Id &id,
              const wire::StaffRoleRemoval &removal) {
    AURA_ASSIGN(const auto before, handled(write, actor, id, removal.seenRev));
    AURA_ASSIGN(const auto people, members(write.db, id));
    QJsonObject told{{u"reason"_s, removal.reason}, {u"before"_s, stateOf(before)}};
    if (!people.isEmpty()) {
        if (removal.replacement.isNil())
            return Error{ErrorCode::Conflict, u"somebody has the role"_s};
        if (removal.replacement == id)
            return Error{ErrorCode::InvalidArgument, u"replacement: is the role itself"_s};
        AURA_ASSIGN(const auto instead, one(write.db, removal.replacement));
        AURA_TRY(mayGive(actor, instead.rights));
        AURA_TRY(write.db.run("UPDATE staff_member SET role_id = ?2, created_at = ?3 WHERE role_id = ?1", id,
                              instead.id, write.now));
        AURA_TRY(tellPeople(write, people));
        AURA_TRY(endViews(write, auth, people, instead.rights));
        told.insert("replacement"_L1, instead.name);
        for (const auto &person : people) {
            const auto state = [](const QString &title) {
                return QJsonObject{{u"role"_s, roleName(Role::Staff)}, {u"title"_s, title}};
            };
            AURA_TRY(log.append(write, actor,
                                {u"user.role"_s,
                                 u"user"_s,
                                 person,
                                 {{u"reason"_s, removal.reason},
                                  {u"before"_s, state(before.name)},
                                  {u"after"_s, state(instead.name)}}}));
        }
    }
    AURA_TRY(write.db.run("DELETE FROM staff_role WHERE id = ?1", id));
    AURA_TRY(log.append(write, actor, {u"role.remove"_s, u"role"_s, id, told}));
    return auth.rights().load(write.db);
}

} // namespace aura::server::staffRoles
