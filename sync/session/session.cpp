// SPDX-License-Identifier: Apache-2.0
#include "session/session.h"

#include "core/answers.h"
#include "session/ask_store.h"

#include <aura/planted.h>
#include <aura/wire/admin_view_json.h>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

// A token that ends within so long is renewed before it is used.
constexpr std::int64_t accessMargin = 20'000;

HttpRequest postRequest(const QString &path, QByteArray body) {
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.path = path;
    request.body = std::move(body);
    request.contentType = "application/json";
    return request;
}

HttpAnswer failed(const Error &error) {
    HttpAnswer answer;
    answer.failure = error;
    answer.neverSent = true;
    return answer;
}

} // namespace

Session::~Session() {
    dropCalls();
}

QString Session::secretName(const Id &user) const {
    return u"refresh/"_s + m_context.config.secretScope + u'/' + user.toString();
}

void Session::setState(State state) {
    if (std::exchange(m_state, state) != state)
        m_changed();
}

void Session::resume(const Id &user, State state) {
    dropCalls();
    m_user = user;
    m_access.clear();
    m_refresh.clear();
    m_unsaved = false;
    setState(user.isNil() ? State::Guest : state);
}

void Session::adopt(const wire::SessionTokens &tokens, std::function<void(Status)> done) {
    dropCalls();
    m_isGone = false;
    m_user = tokens.user.id;
    m_access = tokens.accessToken;
    m_accessUntil = m_context.clock.monotonic() + tokens.expiresInSeconds * 1'000;
    m_refresh = tokens.refreshToken;
    setState(State::Active);
    keep(std::move(done));
}

void Session::keep(std::function<void(Status)> done) {
    m_unsaved = true;
    const auto token = m_refresh;
    askStore<Status>(
        m_context.executor.poster(), m_alive,
        [&](auto answer) { m_context.secrets.write(secretName(m_user), token, std::move(answer)); },
        [this, token, done = std::move(done)](const Status &stored) {
            if (stored && token == m_refresh)
                m_unsaved = false;
            done(stored);
        });
}

void Session::end() {
    dropCalls();
    const auto tell = [this](const QByteArray &token) {
        if (!token.isEmpty())
            m_context.transport.send(
                postRequest(u"/api/v1/auth/logout"_s, wire::toBytes(wire::RefreshRequest{token, m_deviceId})),
                [](const HttpAnswer &) {});
    };
    const auto name = secretName(m_user);
    if (!m_refresh.isEmpty()) {
        tell(m_refresh);
        m_context.secrets.remove(name, [](const Status &) {});
    } else if (!m_user.isNil()) {
        m_context.secrets.read(name, [this, tell, name, alive = std::weak_ptr(m_alive),
                                      post = m_context.executor.poster()](Result<QByteArray> token) {
            post([this, tell, name, alive, token = std::move(token)] {
                if (alive.expired())
                    return;
                tell(token.value_or(QByteArray{}));
                m_context.secrets.remove(name, [](const Status &) {});
            });
        });
    }
    m_user = {};
    m_access.clear();
    m_refresh.clear();
    m_unsaved = false;
    setState(State::Guest);
}

void Session::signIn(const wire::Credentials &credentials, std::function<void(Result<wire::SessionTokens>)> done) {
    auto complete = credentials;
    complete.deviceId = m_deviceId;
    complete.deviceName = m_context.config.deviceName;
    const bool isTicket = credentials.email.isEmpty() && credentials.password.startsWith(wire::viewTicketPrefix);
    const auto path = isTicket                     ? u"/api/v1/auth/refresh"_s
                      : credentials.name.isEmpty() ? u"/api/v1/auth/login"_s
                                                   : u"/api/v1/auth/register"_s;
    const auto body = isTicket ? wire::toBytes(wire::RefreshRequest{credentials.password.toLatin1(), m_deviceId})
                               : wire::toBytes(complete);
    m_context.transport.send(postRequest(path, body), [done = std::move(done)](const HttpAnswer &answer) {
        const auto judged = judge(answer);
        if (judged.verdict != Verdict::Good) {
            done(judged.error);
            return;
        }
        done(wire::sessionTokensFromBytes(answer.body));
    });
}

Session::Ticket Session::send(HttpRequest request, Transport::Done done) {
    return enter({0, std::move(request), std::move(done)});
}

Session::Ticket Session::download(HttpRequest request, DownloadSink &sink, Transport::Done done) {
    return enter({0, std::move(request), std::move(done), &sink});
}

Session::Ticket Session::enter(Call call) {
    const auto ticket = ++m_lastTicket;
    call.ticket = ticket;
    withAccess(std::move(call));
    return ticket;
}

void Session::cancel(Ticket ticket) {
    if (const auto request = m_requests.constFind(ticket); request != m_requests.cend()) {
        const auto handle = *request;
        m_requests.erase(request);
        m_context.transport.cancel(handle);
    }
    m_waiting.removeIf([ticket](const Call &call) { return call.ticket == ticket; });
}

void Session::dropCalls() {
    ++m_generation;
    const auto requests = std::exchange(m_requests, {});
    for (const auto handle : requests)
        m_context.transport.cancel(handle);
    m_waiting.clear();
    m_refreshing = false;
}

void Session::withAccess(Call call) {
    if (m_state != State::Active) {
        m_waiting.append(std::move(call));
        m_context.executor.post([this, generation = m_generation, alive = std::weak_ptr(m_alive)] {
            if (!alive.expired() && generation == m_generation)
                failWaiting({ErrorCode::AuthRequired, u"nobody is signed in"_s});
        });
        return;
    }
    if (!m_access.isEmpty() && m_context.clock.monotonic() < m_accessUntil - accessMargin) {
        transmit(std::move(call));
        return;
    }
    m_waiting.append(std::move(call));
    refresh();
}

void Session::transmit(Call call) {
    auto request = call.request;
    request.bearer = m_access;
    const auto ticket = call.ticket;
    auto *sink = call.sink;
    auto answered = [this, generation = m_generation, call = std::move(call)](HttpAnswer answer) mutable {
        if (generation != m_generation)
            return;
        m_requests.remove(call.ticket);
        if (judge(answer).verdict == Verdict::Unauthorized) {
            m_access.clear();
            if (!call.again && !AURA_PLANTED("one-401-signs-out")) {
                call.again = true;
                withAccess(std::move(call));
                return;
            }
            // A token just made is not accepted: the account is closed.
            setState(State::Ended);
            call.done(failed({ErrorCode::AuthRequired, u"the session has ended"_s}));
            return;
        }
        call.done(std::move(answer));
    };
    m_requests.insert(ticket, sink == nullptr
                                  ? m_context.transport.send(std::move(request), std::move(answered))
                                  : m_context.transport.download(std::move(request), *sink, std::move(answered)));
}

void Session::refresh() {
    if (std::exchange(m_refreshing, true))
        return;
    if (m_unsaved) {
        refreshWith(m_refresh);
        return;
    }
    m_context.secrets.read(secretName(m_user), [this, generation = m_generation, alive = std::weak_ptr(m_alive),
                                                post = m_context.executor.poster()](Result<QByteArray> token) {
        post([this, generation, alive, token = std::move(token)] {
            if (alive.expired() || generation != m_generation)
                return;
            if (token || !m_refresh.isEmpty()) {
                refreshWith(token.value_or(m_refresh));
                return;
            }
            m_refreshing = false;
            if (token.error().code == ErrorCode::NotFound)
                setState(State::Ended);
            failWaiting(m_state == State::Ended ? Error{ErrorCode::AuthRequired, u"no refresh token is kept"_s}
                                                : token.error());
        });
    });
}

void Session::refreshWith(const QByteArray &token) {
    m_refresh = token;
    const auto ticket = ++m_lastTicket;
    m_requests.insert(ticket,
                      m_context.transport.send(postRequest(u"/api/v1/auth/refresh"_s,
                                                           wire::toBytes(wire::RefreshRequest{token, m_deviceId})),
                                               [this, ticket, generation = m_generation](const HttpAnswer &answer) {
                                                   if (generation != m_generation)
                                                       return;
                                                   m_requests.remove(ticket);
                                                   refreshed(answer);
                                               }));
}

void Session::refreshed(const HttpAnswer &answer) {
    const auto judged = judge(answer);
    if (judged.verdict != Verdict::Good) {
        m_refreshing = false;
        const bool refused = judged.verdict == Verdict::Unauthorized || judged.verdict == Verdict::Refused ||
                             judged.verdict == Verdict::Gone || answer.status == 403 ||
                             (AURA_PLANTED("lost-refresh-signs-out") && answer.status == 0);
        // In the shop's own words: what the device holds goes then, and a gateway's 410 is no reason for that.
        m_isGone = isAccountGone(answer);
        if (refused)
            setState(State::Ended);
        auto passedOn = answer;
        if (refused)
            passedOn = failed({ErrorCode::AuthRequired, judged.error.detail});
        // Its operations were never part of this request.
        passedOn.neverSent = true;
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &call : waiting)
            call.done(passedOn);
        return;
    }
    const auto tokens = wire::sessionTokensFromBytes(answer.body);
    if (!tokens) {
        m_refreshing = false;
        failWaiting({ErrorCode::Unavailable, tokens.error().detail});
        return;
    }
    m_access = tokens->accessToken;
    m_accessUntil = m_context.clock.monotonic() + tokens->expiresInSeconds * 1'000;
    m_refresh = AURA_PLANTED("old-refresh-token") ? m_refresh : tokens->refreshToken;
    // The new token is kept before it is used: a crash in between costs nothing, the server repeats its answer.
    keep([this, generation = m_generation](const Status &) {
        if (generation != m_generation)
            return;
        m_refreshing = false;
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &call : waiting)
            transmit(call);
    });
}

void Session::failWaiting(const Error &error) {
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &call : waiting)
        call.done(failed(error));
}

} // namespace aura::sync
