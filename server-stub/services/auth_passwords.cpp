// SPDX-License-Identifier: Apache-2.0
// The part of AuthService that is about passwords: what a good one is, who knows the right one, and who tried too
// often.
#include "auth_known.h"
#include "keep_answer.h"

#include <algorithm>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeEmail(const QString &email) {
    const auto at = email.indexOf(u'@');
    if (at < 1 || at != email.lastIndexOf(u'@') || email.size() > 254)
        return false;
    const auto domain = QStringView(email).mid(at + 1);
    if (domain.isEmpty() || domain.startsWith(u'.') || domain.endsWith(u'.'))
        return false;
    return std::none_of(email.begin(), email.end(), [](QChar c) { return c.isSpace() || c < u' ' || c == u'\x7f'; });
}

AuthService::Outcome locked(UnixMillis until) {
    return {Error{ErrorCode::AccountLocked, u"too many failed attempts"_s}, until};
}

} // namespace

QString AuthService::normalizedEmail(const QString &email) {
    return email.trimmed().toLower();
}

QList<wire::FieldError> AuthService::problemsOfEmail(const QString &email) {
    if (looksLikeEmail(normalizedEmail(email)))
        return {};
    return {{u"/email"_s, u"format"_s, u"must be an e-mail address"_s}};
}

QList<wire::FieldError> AuthService::problemsOfPassword(const QString &password, const QString &pointer) {
    switch (passwordProblem(password)) {
    case PasswordProblem::None:
        break;
    case PasswordProblem::TooShort:
        return {{pointer, u"too_short"_s, u"must have at least %1 characters"_s.arg(shortestPassword)}};
    case PasswordProblem::TooLong:
        return {{pointer, u"too_long"_s, u"must have at most %1 bytes"_s.arg(longestPasswordBytes)}};
    case PasswordProblem::Unreadable:
        return {{pointer, u"format"_s, u"must not hold a null character"_s}};
    }
    return {};
}

QList<wire::FieldError> AuthService::problemsOf(const wire::Credentials &credentials) {
    QList<wire::FieldError> problems;
    const auto name = credentials.name.trimmed();
    if (name.isEmpty() || name.size() > 200)
        problems.append({u"/name"_s, u"range"_s, u"must have 1 to 200 characters"_s});
    problems += problemsOfEmail(credentials.email);
    problems += problemsOfPassword(credentials.password, u"/password"_s);
    return problems;
}

Result<std::optional<AuthService::Known>> AuthService::find(const QString &email) const {
    AURA_ASSIGN(auto *db, m_store.reads().connection());
    AURA_ASSIGN(auto row, db->prepare("SELECT id, password, lock_until FROM user_account WHERE email = ?1"));
    AURA_ASSIGN(const bool found, row.bind(email).step());
    if (!found)
        return std::optional<Known>{};
    return std::optional(Known{row.id(0), QByteArray(row.text(1).toLatin1()), row.int64(2)});
}

Result<std::optional<AuthService::Known>> AuthService::findById(const Id &user) const {
    AURA_ASSIGN(auto *db, m_store.reads().connection());
    AURA_ASSIGN(auto row, db->prepare("SELECT id, password, lock_until FROM user_account WHERE id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(user).step());
    if (!found)
        return std::optional<Known>{};
    return std::optional(Known{row.id(0), QByteArray(row.text(1).toLatin1()), row.int64(2)});
}

Result<AuthService::Outcome> AuthService::judgePassword(Write &write, const Known &known, bool right) {
    const Error refused{ErrorCode::AuthRequired, u"the address or the password is wrong"_s};
    std::int64_t attempts = 0;
    UnixMillis lockUntil = 0;
    bool valid = right;
    {
        AURA_ASSIGN(auto row, write.db.prepare("SELECT login_attempts, lock_until, is_active, password FROM "
                                               "user_account WHERE id = ?1"));
        AURA_ASSIGN(const bool found, row.bind(known.id).step());
        if (!found)
            return Outcome{refused};
        attempts = row.int64(0);
        lockUntil = row.int64(1);
        // The password may have been changed while the old one was being checked.
        valid = valid && row.boolean(2) && row.text(3).toLatin1() == known.hash;
    }
    if (isLocked(lockUntil, m_clock.now()))
        return locked(lockUntil);
    if (!valid) {
        attempts = lockUntil != 0 ? 1 : attempts + 1;
        const auto until = attempts >= m_options.failuresUntilLock
                               ? std::optional<UnixMillis>(m_clock.now() + m_options.lockMillis)
                               : std::nullopt;
        AURA_TRY(write.db.run("UPDATE user_account SET login_attempts = ?2, lock_until = ?3 WHERE id = ?1", known.id,
                              attempts, until));
        return Outcome{refused};
    }
    AURA_TRY(write.db.run("UPDATE user_account SET login_attempts = 0, lock_until = NULL WHERE id = ?1 AND "
                          "(login_attempts > 0 OR lock_until IS NOT NULL)",
                          known.id));
    return Outcome{};
}

void AuthService::judgeAndRun(const Known &known, bool right, WriteQueue::Job job, const OutcomeDone &done) {
    submitFor<Outcome>(
        m_store.writes(),
        [this, known, right, job = std::move(job)](Write &write) -> Result<Outcome> {
            AURA_ASSIGN(auto outcome, judgePassword(write, known, right));
            if (outcome.status)
                AURA_TRY(job(write));
            else if (outcome.status.error().code == ErrorCode::AuthRequired)
                // Whoever asks is signed in: it is not the session that is refused.
                outcome.status = Error{ErrorCode::PermissionDenied, u"the password is wrong"_s};
            return outcome;
        },
        done);
}

void AuthService::withPassword(const Id &user, const QString &password, WriteQueue::Job job, OutcomeDone done) {
    const auto known = findById(user);
    if (!known || !*known)
        return done({known ? Error{ErrorCode::NotFound, u"no such person"_s} : known.error()});
    if (isLocked((*known)->lockUntil, m_clock.now()))
        return done(locked((*known)->lockUntil));
    const bool taken = m_passwords.tryPost([this, known = **known, password, job = std::move(job), done] {
        judgeAndRun(known, passwordMatches(password, known.hash), job, done);
    });
    if (!taken)
        done({passwordsBusy()});
}

void AuthService::withHash(const QString &password, std::function<Status(Write &, const QString &)> job,
                           OutcomeDone done) {
    const bool taken = m_passwords.tryPost([this, password, job = std::move(job), done] {
        const auto hash = hashPassword(password, m_options.bcryptCost, m_random);
        if (!hash)
            return done({hash.error()});
        m_store.writes().submit([job, hash = QString::fromLatin1(*hash)](Write &write) { return job(write, hash); },
                                [done](const Status &status) { done({status}); });
    });
    if (!taken)
        done({passwordsBusy()});
}

void AuthService::withPasswordAndHash(const Id &user, const QString &password, const QString &fresh,
                                      std::function<Status(Write &, const QString &)> job, OutcomeDone done) {
    const auto known = findById(user);
    if (!known || !*known)
        return done({known ? Error{ErrorCode::NotFound, u"no such person"_s} : known.error()});
    if (isLocked((*known)->lockUntil, m_clock.now()))
        return done(locked((*known)->lockUntil));
    const bool taken = m_passwords.tryPost([this, known = **known, password, fresh, job = std::move(job), done] {
        const bool right = passwordMatches(password, known.hash);
        const auto hash =
            right ? hashPassword(fresh, m_options.bcryptCost, m_random) : Result<QByteArray>(QByteArray());
        if (!hash)
            return done({hash.error()});
        judgeAndRun(
            known, right, [job, hash = QString::fromLatin1(*hash)](Write &write) { return job(write, hash); }, done);
    });
    if (!taken)
        done({passwordsBusy()});
}

} // namespace aura::server
