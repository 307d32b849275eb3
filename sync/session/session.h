// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/context.h"

#include <aura/wire/session_json.h>

#include <QHash>

#include <optional>

namespace aura::sync {

/// The tokens of the account in use. The refresh token lives in the secret store, the access token in memory only.
/// Used by one thread.
class Session {
public:
    enum class State : std::uint8_t { Guest, Active, Ended };

    /// `deviceId` goes with every token request. `changed` is called after each change of state().
    Session(Context &context, Id deviceId, std::function<void()> changed)
        : m_context(context)
        , m_deviceId(deviceId)
        , m_changed(std::move(changed)) {}
    ~Session();

    State state() const { return m_state; }
    /// Whether it has ended because the account does not exist any more.
    bool isGone() const { return m_isGone; }

    /// The name of a person's refresh token in the secret store.
    QString secretName(const Id &user) const;

    /// Goes on with an account whose refresh token is in the secret store.
    void resume(const Id &user, State state);
    /// Takes over what login or register answered; `stored` tells how the secret store took it.
    void adopt(const wire::SessionTokens &tokens, std::function<void(Status stored)> done);
    /// Forgets the tokens here and tells the server if it can be reached now.
    void end();

    /// POST /auth/login, or /auth/register when there is a name, or /auth/refresh when there is no address and the
    /// password is a ticket to see the shop as somebody does.
    void signIn(const wire::Credentials &credentials, std::function<void(Result<wire::SessionTokens>)> done);

    using Ticket = std::uint64_t;
    /// Sends with the access token, after a refresh when it is needed, and once more after a 401. An answer of status 0
    /// with AuthRequired means that the session has ended.
    Ticket send(HttpRequest request, Transport::Done done);
    /// The same for Transport::download().
    Ticket download(HttpRequest request, DownloadSink &sink, Transport::Done done);
    /// `done` is not called any more. Unknown and finished tickets are ignored.
    void cancel(Ticket ticket);
    /// No pending send() answers any more.
    void dropCalls();

private:
    struct Call {
        Ticket ticket = 0;
        HttpRequest request;
        Transport::Done done;
        DownloadSink *sink = nullptr; // of a download
        bool again = false;
    };

    Ticket enter(Call call);
    void withAccess(Call call);
    void transmit(Call call);
    void refresh();
    /// Sends what the store holds: whoever synced this folder before may have traded our token since.
    void refreshWith(const QByteArray &token);
    void keep(std::function<void(Status)> done);
    void refreshed(const HttpAnswer &answer);
    void failWaiting(const Error &error);
    void setState(State state);

    Context &m_context;
    Id m_deviceId;
    std::function<void()> m_changed;
    State m_state = State::Guest;
    bool m_isGone = false;
    Id m_user;
    QByteArray m_access;
    std::int64_t m_accessUntil = 0; // monotonic
    QByteArray m_refresh;
    bool m_unsaved = false; // the store did not take m_refresh
    bool m_refreshing = false;
    QList<Call> m_waiting;
    QHash<Ticket, Transport::Handle> m_requests;
    Ticket m_lastTicket = 0;
    // Continuations of an earlier account or of dropped calls find another number here.
    std::int64_t m_generation = 0;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace aura::sync
