// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/admin_persons.h>

#include <aura/server/services/person_data.h>

namespace aura::server::adminPersons {

using namespace Qt::StringLiterals;

Result<AdminUser> anonymize(Write &write, AuthService &auth, const AuditLog &log, const Actor &actor, const Id &user,
                            const wire::Anonymization &asked) {
    AURA_ASSIGN(const auto before, AdminUsers::one(write.db, user, write.now));
    if (user == actor.id)
        return Error{ErrorCode::PermissionDenied, u"nobody does this to themselves"_s};
    if (runsThePlatform(before.role))
        return Error{ErrorCode::PermissionDenied, u"this person runs the platform"_s};
    if (before.deletedAt != 0)
        return Error{ErrorCode::Conflict, u"the person has left"_s};
    if (AuthService::normalizedEmail(asked.email) != before.email)
        return Error{ErrorCode::InvalidArgument, u"email: is not theirs"_s};
    AURA_TRY(personData::forget(write, user));
    AURA_TRY(write.db.run("DELETE FROM mail WHERE user_id = ?1", user));
    const auto stateOf = [](const AdminUser &person) {
        return QJsonObject{{u"role"_s, roleName(person.role)},
                           {u"isActive"_s, person.isActive},
                           {u"orders"_s, qint64{person.orders}},
                           {u"hasLeft"_s, person.deletedAt != 0}};
    };
    AURA_ASSIGN(auto after, AdminUsers::one(write.db, user, write.now));
    AURA_TRY(log.append(write, actor,
                        {u"user.anonymize"_s,
                         u"user"_s,
                         user,
                         {{u"reason"_s, asked.reason}, {u"before"_s, stateOf(before)}, {u"after"_s, stateOf(after)}}}));
    // Only now: a session ends at once, whatever becomes of the transaction.
    AURA_TRY(auth.endSessions(write, user));
    after.sessions = 0;
    return after;
}

} // namespace aura::server::adminPersons
