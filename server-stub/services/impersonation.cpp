// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/impersonation.h>

#include <mutex>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

QByteArray freshTicket(Random &random) {
    constexpr qsizetype ticketBytes = 32;
    QByteArray bytes(ticketBytes, Qt::Uninitialized);
    random.fill({reinterpret_cast<std::uint8_t *>(bytes.data()), static_cast<std::size_t>(ticketBytes)});
    return wire::viewTicketPrefix.latin1() +
           bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

Result<std::unique_ptr<Impersonation>> Impersonation::open(storage::Database &db, AuthService &auth,
                                                           const AuditLog &log, Random &random, IdGenerator &ids) {
    std::unique_ptr<Impersonation> made(new Impersonation(auth, log, random, ids));
    AURA_ASSIGN(const auto known, active(db));
    for (const auto &view : known)
        made->m_until.insert(view.session, view.until);
    return made;
}

Result<QList<Impersonation::Active>> Impersonation::active(storage::Database &db) {
    QList<Active> found;
    AURA_TRY(db.forEach("SELECT id, actor_id, user_id, expires_at FROM impersonation WHERE ended_at IS NULL",
                        [&](const storage::Statement &row) {
                            found.append({row.id(0), row.id(1), row.id(2), row.int64(3)});
                        }));
    return found;
}

Result<wire::PersonView> Impersonation::begin(Write &write, const Actor &actor, const Id &from, const Id &user,
                                              const QString &reason) {
    // A view opens what is a person's own, which no key does.
    if (!actor.keyId.isNil())
        return Error{ErrorCode::PermissionDenied, u"no program sees the shop as a person"_s};
    AURA_ASSIGN(const auto person, AdminUsers::one(write.db, user, write.now));
    if (user == actor.id)
        return Error{ErrorCode::PermissionDenied, u"nobody does this to themselves"_s};
    // Whoever could, would have what they may not have themselves, or what others may not see.
    if (runsThePlatform(person.role))
        return Error{ErrorCode::PermissionDenied, u"this person runs the platform as well"_s};
    if (!person.isActive || person.deletedAt != 0)
        return Error{ErrorCode::Conflict, u"the person cannot sign in"_s};
    // It may have been ended since this was asked for; what begins in it would outlive it.
    AURA_ASSIGN(const auto ended, write.db.queryInt64("SELECT max(revoked_at IS NOT NULL) FROM refresh_token WHERE "
                                                      "family = ?1",
                                                      from));
    if (ended.value_or(1) != 0)
        return Error{ErrorCode::PermissionDenied, u"the sign-in is over"_s};
    AURA_ASSIGN(const auto before, active(write.db));
    for (const auto &view : before) {
        if (view.actor == actor.id)
            AURA_TRY(finish(write, actor, view, u"another one began"_s));
    }
    wire::PersonView view;
    view.id = m_ids.next();
    view.name = person.name;
    view.until = write.now + longestMillis;
    view.ticket = freshTicket(m_random);
    AURA_TRY(write.db.run("INSERT INTO impersonation(id, actor_id, user_id, reason, created_at, expires_at, begun_in) "
                          "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                          view.id, actor.id, user, reason, write.now, view.until, from));
    AURA_TRY(write.db.run("INSERT INTO refresh_token(hash, family, user_id, device_id, created_at, expires_at) "
                          "VALUES(?1, ?2, ?3, NULL, ?4, ?5)",
                          RefreshTokens::hash(view.ticket), view.id, user, write.now, view.until));
    AURA_TRY(m_log.append(write, actor,
                          {u"user.view"_s,
                           u"user"_s,
                           user,
                           {{u"name"_s, person.name},
                            {u"reason"_s, reason},
                            {u"session"_s, view.id.toString()},
                            {u"until"_s, wire::timeToString(view.until)}}}));
    const std::unique_lock lock(m_mutex);
    m_until.insert(view.id, view.until);
    return view;
}

Status Impersonation::finish(Write &write, const Actor &actor, const Active &view, const QString &how) {
    AURA_TRY(write.db.run("UPDATE impersonation SET ended_at = ?2 WHERE id = ?1", view.session, write.now));
    auto ended = m_auth.endSession(write, view.user, view.session);
    if (!ended && ended.error().code != ErrorCode::NotFound)
        return ended;
    AURA_ASSIGN(const auto person, AdminUsers::one(write.db, view.user, write.now));
    return m_log.append(write, actor,
                        {u"user.view-end"_s,
                         u"user"_s,
                         view.user,
                         {{u"name"_s, person.name}, {u"session"_s, view.session.toString()}, {u"how"_s, how}}});
}

Status Impersonation::end(Write &write, const Actor &actor, const Id &session) {
    Active view;
    bool hasEnded = false;
    {
        AURA_ASSIGN(auto row, write.db.prepare("SELECT actor_id, user_id, expires_at, ended_at IS NOT NULL FROM "
                                               "impersonation WHERE id = ?1"));
        AURA_ASSIGN(const bool found, row.bind(session).step());
        if (!found)
            return Error{ErrorCode::NotFound, u"no such view"_s};
        view = {session, row.id(0), row.id(1), row.int64(2)};
        hasEnded = row.boolean(3);
    }
    if (hasEnded)
        return {};
    return finish(write, actor, view, view.actor == actor.id ? u"ended by who began it"_s : u"ended by another"_s);
}

Status Impersonation::sweep(Write &write) {
    AURA_ASSIGN(const auto known, active(write.db));
    for (const auto &view : known) {
        AURA_ASSIGN(const auto alive,
                    write.db.queryInt64("SELECT 1 FROM refresh_token WHERE family = ?1 AND revoked_at IS NULL LIMIT 1",
                                        view.session));
        AURA_ASSIGN(const bool permitted, isPermitted(write.db, view.session));
        const bool isOver = view.until <= write.now;
        if (!isOver && alive && permitted)
            continue;
        // Nobody asked for it just now: it is told in the name of whoever looked.
        AURA_TRY(finish(write, {view.actor, Role::Admin, {}}, view,
                        !permitted ? u"the right to it was lost"_s
                        : isOver   ? u"its time was over"_s
                                   : u"the session was ended"_s));
    }
    const std::unique_lock lock(m_mutex);
    // Tokens that were made last live a little longer than the view.
    constexpr std::int64_t tokenMillis = 24LL * 3'600 * 1'000;
    m_until.removeIf(
        [&](const std::pair<const Id &, UnixMillis &> &entry) { return entry.second + tokenMillis < write.now; });
    return {};
}

Status Impersonation::endOf(Write &write, AuthService &auth, const Id &actor) {
    AURA_ASSIGN(const auto known, active(write.db));
    for (const auto &view : known) {
        if (view.actor != actor)
            continue;
        auto ended = auth.endSession(write, view.user, view.session);
        if (!ended && ended.error().code != ErrorCode::NotFound)
            return ended;
    }
    return {};
}

Result<bool> Impersonation::isPermitted(storage::Database &db, const Id &session) {
    Id actor;
    {
        AURA_ASSIGN(auto row, db.prepare("SELECT actor_id FROM impersonation WHERE id = ?1"));
        AURA_ASSIGN(const bool found, row.bind(session).step());
        if (!found)
            return true;
        actor = row.id(0);
    }
    AURA_ASSIGN(const auto standing, RightsBook::standing(db, actor));
    return standing && may(standing->rights, Permission::UsersImpersonate);
}

bool Impersonation::isView(const Id &session) const {
    const std::shared_lock lock(m_mutex);
    return m_until.contains(session);
}

bool Impersonation::isOver(const Id &session, UnixMillis now) const {
    const std::shared_lock lock(m_mutex);
    const auto until = m_until.constFind(session);
    return until != m_until.constEnd() && *until <= now;
}

} // namespace aura::server
