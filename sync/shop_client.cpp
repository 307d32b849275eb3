// SPDX-License-Identifier: Apache-2.0
#include <aura/sync/shop_client.h>

#include "client_private.h"

#include <aura/wire/onboarding_json.h>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

using Method = HttpRequest::Method;

QFuture<Result<Onboarding>> ask(SyncEngine &engine, Method method, const QString &path, const QByteArray &body = {}) {
    const Answer<Result<Onboarding>> answer;
    HttpRequest request;
    request.method = method;
    request.path = u"/api/v1/vendor"_s + path;
    if (!body.isEmpty())
        request.contentType = "application/json";
    request.body = body;
    engine.submit([answer, request = std::move(request)](SyncCore &core) {
        core.ask(request, SyncCore::Asker::Person, [answer](const Result<QByteArray> &bytes) {
            answer(bytes ? wire::onboardingFromBytes(*bytes) : Result<Onboarding>(bytes.error()));
        });
    });
    return answer.future();
}

} // namespace

QFuture<Result<Onboarding>> ShopClient::apply(const ShopApplication &application) {
    return ask(*m_client.d->engine, Method::Post, u"/applications"_s, wire::toBytes(wire::toJson(application)));
}

QFuture<Result<Onboarding>> ShopClient::onboarding(const Id &vendor) {
    return ask(*m_client.d->engine, Method::Get, u"/onboarding?vendor="_s + vendor.toString());
}

QFuture<Result<Onboarding>> ShopClient::change(const PapersChange &change) {
    return ask(*m_client.d->engine, Method::Put, u"/onboarding"_s, wire::toBytes(wire::toJson(change)));
}

QFuture<Result<Onboarding>> ShopClient::reopen(const Id &vendor) {
    return ask(*m_client.d->engine, Method::Post, u"/onboarding/reopen"_s,
               wire::toBytes(QJsonObject{{u"vendorId"_s, vendor.toString()}}));
}

} // namespace aura::sync
