// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/auth.h>
#include <aura/server/services/mailer.h>
#include <aura/wire/account_json.h>

namespace aura::server {

/// What people do with their accounts besides signing in and out. Answers come on other threads, except refusals, which
/// may come at once.
class AccountService {
public:
    struct Options {
        std::int64_t resetMillis = 3'600'000; ///< How long the token of a mail is good.
        int resetsPerHour = 3;                ///< No more mails than these to one account.
    };
    using Done = AuthService::OutcomeDone;

    /// Reads or makes the key that the tokens of mails follow from. Everything must outlive the service.
    static Result<std::unique_ptr<AccountService>> open(Store &store, AuthService &auth, const Clock &clock,
                                                        Random &random, const Options &options, Mailer::Options mailer);
    /// Begins to send mail.
    void start() { m_mailer->start(); }
    void stop() { m_mailer->stop(); }
    Mailer &mailer() { return *m_mailer; }

    /// Writes to those who own a shop what was decided about it, as far as mail can be sent.
    Status tellOwners(Write &write, const Id &vendor, MailKind kind, const QString &name, const QString &reason);

    /// Sends a mail with a token to the address, if there is such an account. Success, after one wait for the disk,
    /// whether there is or not, and also when the account has had its mails of this hour. Unavailable when this server
    /// sends no mail.
    void forgot(const QString &email, Done done);
    /// Sets a new password, ends all sessions and every lock. NotFound when the token was used, is too old or never
    /// was: nothing tells these apart. InvalidArgument for a password that AuthService::problemsOfPassword() refuses.
    void reset(wire::PasswordReset request, Done done);

    /// The sign-ins of a person that have not ended, last seen first; `asking` is the one that wants to know.
    static Result<QList<wire::SessionInfo>> sessions(storage::Database &db, const Session &asking, UnixMillis now);
    /// Ends one of the person's sessions. NotFound when it is not theirs, or over.
    void endSession(const Session &asking, const Id &session, Done done);
    /// Ends all but the one that asks.
    void endOtherSessions(const Session &asking, Done done);
    /// Sets a new password and ends all other sessions. PermissionDenied, AccountLocked and Unavailable as
    /// AuthService::withPassword(); InvalidArgument as reset().
    void changePassword(const Session &asking, wire::PasswordChange change, Done done);
    /// The address by which the person signs in; the former one is told. Refusals as changePassword(); AlreadyExists
    /// for an address that somebody has.
    void changeEmail(const Session &asking, wire::EmailChange change, Done done);

    /// Forgets the person and ends all sessions; see personData::forget(). Refusals as changePassword(); Conflict when
    /// a shop would be left alone.
    void remove(const Session &asking, const QString &password, Done done);

    /// Forgets resets that are too old.
    static Status sweep(Write &write);

private:
    AccountService(Store &store, AuthService &auth, const Clock &clock, Random &random, const Options &options,
                   QByteArray resetKey);

    QByteArray tokenOf(const Id &reset) const;
    Status beginReset(Write &write, const QString &email);
    /// The account for which a reset's token is good now; nothing when it is not.
    Result<std::optional<Id>> holderOf(storage::Database &db, const QByteArray &token) const;
    Status tell(Write &write, const Id &user, MailKind kind, const QString &recipient, const QString &language = {});
    Status tell(Write &write, const Id &user, MailKind kind);
    /// `done`, after the mailer was told to look.
    Done sending(Done done);

    Store &m_store;
    AuthService &m_auth;
    const Clock &m_clock;
    const Options m_options;
    const QByteArray m_resetKey;
    IdGenerator m_ids;
    std::unique_ptr<Mailer> m_mailer;
};

} // namespace aura::server
