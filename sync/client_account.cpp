// SPDX-License-Identifier: Apache-2.0
// The part of Client that asks the server about accounts.
#include "client_private.h"

#include <aura/wire/account_json.h>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

using Asker = SyncCore::Asker;

HttpRequest requestFor(HttpRequest::Method method, const QString &path, QByteArray body = {}) {
    HttpRequest request;
    request.method = method;
    request.path = path;
    if (!body.isEmpty())
        request.contentType = "application/json";
    request.body = std::move(body);
    return request;
}

HttpRequest post(const QString &path, QByteArray body) {
    return requestFor(HttpRequest::Method::Post, path, std::move(body));
}

QFuture<Status> tell(SyncEngine &engine, const HttpRequest &request, Asker asker) {
    const Answer<Status> answer;
    engine.submit([answer, request, asker](SyncCore &core) {
        core.ask(request, asker,
                 [answer](const Result<QByteArray> &body) { answer(body ? Status{} : Status(body.error())); });
    });
    return answer.future();
}

} // namespace

QFuture<Status> Client::requestPasswordReset(const QString &email) {
    return tell(*d->engine, post(u"/api/v1/auth/forgot"_s, wire::forgotToBytes(email)), Asker::Anybody);
}

QFuture<Status> Client::resetPassword(const QString &token, const QString &password) {
    return tell(*d->engine,
                post(u"/api/v1/auth/reset"_s, wire::toBytes(wire::PasswordReset{token.toLatin1(), password})),
                Asker::Anybody);
}

QFuture<Result<QList<wire::SessionInfo>>> Client::sessions() {
    const Answer<Result<QList<wire::SessionInfo>>> answer;
    d->engine->submit([answer](SyncCore &core) {
        core.ask(requestFor(HttpRequest::Method::Get, u"/api/v1/users/me/sessions"_s), Asker::Person,
                 [answer](const Result<QByteArray> &body) {
                     if (!body)
                         return answer(body.error());
                     answer(wire::sessionsFromBytes(*body));
                 });
    });
    return answer.future();
}

QFuture<Status> Client::endSession(const Id &session) {
    return tell(*d->engine,
                requestFor(HttpRequest::Method::Delete, u"/api/v1/users/me/sessions/"_s + session.toString()),
                Asker::Person);
}

QFuture<Status> Client::endOtherSessions() {
    return tell(*d->engine, post(u"/api/v1/users/me/sessions/end-others"_s, "{}"), Asker::Person);
}

QFuture<Status> Client::changePassword(const QString &current, const QString &fresh) {
    return tell(*d->engine, post(u"/api/v1/users/me/password"_s, wire::toBytes(wire::PasswordChange{current, fresh})),
                Asker::Person);
}

QFuture<Status> Client::changeEmail(const QString &password, const QString &email) {
    return tell(*d->engine, post(u"/api/v1/users/me/email"_s, wire::toBytes(wire::EmailChange{password, email})),
                Asker::Person);
}

QFuture<Result<QByteArray>> Client::exportAccount() {
    const Answer<Result<QByteArray>> answer;
    d->engine->submit([answer](SyncCore &core) {
        core.ask(requestFor(HttpRequest::Method::Get, u"/api/v1/users/me/export"_s), Asker::Person,
                 [answer](Result<QByteArray> body) { answer(std::move(body)); });
    });
    return answer.future();
}

QFuture<Status> Client::deleteAccount(const QString &password) {
    const Answer<Status> answer;
    d->engine->submit([answer, password](SyncCore &core) {
        core.ask(post(u"/api/v1/users/me/delete"_s, wire::confirmationToBytes(password)), Asker::Person,
                 [answer, &core](const Result<QByteArray> &body) {
                     answer(body ? core.eraseAccount() : Status(body.error()));
                 });
    });
    return answer.future();
}

} // namespace aura::sync
