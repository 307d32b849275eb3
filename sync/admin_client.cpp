// SPDX-License-Identifier: Apache-2.0
#include <aura/sync/admin_client.h>

#include "client_private.h"

#include <aura/wire/onboarding_json.h>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

/// What the server answers to the person, read by `read`.
template <typename T, typename Read>
QFuture<Result<T>> ask(SyncEngine &engine, HttpRequest::Method method, const QString &path, QByteArray body,
                       Read read) {
    const Answer<Result<T>> answer;
    HttpRequest request;
    request.method = method;
    request.path = u"/api/v1/admin"_s + path;
    if (!body.isEmpty())
        request.contentType = "application/json";
    request.body = std::move(body);
    engine.submit([answer, read, request = std::move(request)](SyncCore &core) {
        core.ask(request, SyncCore::Asker::Person, [answer, read](const Result<QByteArray> &bytes) {
            if (!bytes)
                return answer(bytes.error());
            answer(read(*bytes));
        });
    });
    return answer.future();
}

template <typename T, typename Read>
QFuture<Result<T>> get(SyncEngine &engine, const QString &path, Read read) {
    return ask<T>(engine, HttpRequest::Method::Get, path, {}, read);
}

template <typename T, typename Read>
QFuture<Result<T>> post(SyncEngine &engine, const QString &path, QByteArray body, Read read) {
    return ask<T>(engine, HttpRequest::Method::Post, path, std::move(body), read);
}

QString under(QLatin1StringView table, const Id &id, const QString &what = {}) {
    return u"/"_s + table + u"/"_s + id.toString() + what;
}

QString withQuery(const QString &path, const QByteArray &query) {
    return path + QString::fromLatin1(query);
}

} // namespace

QFuture<Result<AdminPage<AdminUser>>> AdminClient::users(const AdminUserQuery &query) {
    return get<AdminPage<AdminUser>>(*m_client.d->engine, withQuery(u"/users"_s, wire::toQuery(query)),
                                     wire::adminUsersFromBytes);
}

QFuture<Result<AdminUser>> AdminClient::user(const Id &id) {
    return get<AdminUser>(*m_client.d->engine, under("users"_L1, id), wire::adminUserFromBytes);
}

QFuture<Result<AdminUser>> AdminClient::act(UserAction action, const Id &user, const QString &reason) {
    return post<AdminUser>(*m_client.d->engine, under("users"_L1, user, u"/"_s + userActionName(action)),
                           wire::reasonToBytes(reason), wire::adminUserFromBytes);
}

QFuture<Result<QList<wire::SessionInfo>>> AdminClient::sessions(const Id &user) {
    return get<QList<wire::SessionInfo>>(*m_client.d->engine, under("users"_L1, user, u"/sessions"_s),
                                         wire::sessionsFromBytes);
}

QFuture<Result<AdminUser>> AdminClient::endSession(const Id &user, const Id &session, const QString &reason) {
    return post<AdminUser>(*m_client.d->engine, under("users"_L1, user, u"/sessions/%1/end"_s.arg(session.toString())),
                           wire::reasonToBytes(reason), wire::adminUserFromBytes);
}

QFuture<Result<AdminUser>> AdminClient::setRole(const Id &user, const wire::RoleChange &change) {
    return post<AdminUser>(*m_client.d->engine, under("users"_L1, user, u"/role"_s), wire::toBytes(change),
                           wire::adminUserFromBytes);
}

QFuture<Result<AdminPage<AdminVendor>>> AdminClient::vendors(const AdminVendorQuery &query) {
    return get<AdminPage<AdminVendor>>(*m_client.d->engine, withQuery(u"/vendors"_s, wire::toQuery(query)),
                                       wire::adminVendorsFromBytes);
}

QFuture<Result<ShopDossier>> AdminClient::papers(const Id &vendor) {
    return get<ShopDossier>(*m_client.d->engine, under("vendors"_L1, vendor, u"/papers"_s), wire::shopDossierFromBytes);
}

QFuture<Result<AdminVendor>> AdminClient::decideVendor(const Id &vendor, const VendorDecision &decision) {
    return post<AdminVendor>(*m_client.d->engine, under("vendors"_L1, vendor, u"/decision"_s), wire::toBytes(decision),
                             wire::adminVendorFromBytes);
}

QFuture<Result<AdminPage<ModerationItem>>> AdminClient::moderation(const ModerationQuery &query) {
    return get<AdminPage<ModerationItem>>(*m_client.d->engine, withQuery(u"/moderation"_s, wire::toQuery(query)),
                                          wire::moderationFromBytes);
}

QFuture<Status> AdminClient::decide(ModerationItem::Kind kind, const Id &id, const ModerationDecision &decision) {
    const Answer<Status> answer;
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.path =
        u"/api/v1/admin/moderation"_s + under(kind == ModerationItem::Kind::Product ? "products"_L1 : "reviews"_L1, id);
    request.contentType = "application/json";
    request.body = wire::toBytes(decision);
    m_client.d->engine->submit([answer, request = std::move(request)](SyncCore &core) {
        core.ask(request, SyncCore::Asker::Person,
                 [answer](const Result<QByteArray> &body) { answer(body ? Status{} : Status(body.error())); });
    });
    return answer.future();
}

QFuture<Result<AdminPage<AdminOrder>>> AdminClient::orders(const AdminOrderQuery &query) {
    return get<AdminPage<AdminOrder>>(*m_client.d->engine, withQuery(u"/orders"_s, wire::toQuery(query)),
                                      wire::adminOrdersFromBytes);
}

QFuture<Result<AdminOrder>> AdminClient::order(const Id &id) {
    return get<AdminOrder>(*m_client.d->engine, under("orders"_L1, id), wire::adminOrderFromBytes);
}

QFuture<Result<AdminOrder>> AdminClient::cancelOrder(const Id &order, const OrderCancellation &cancellation) {
    return post<AdminOrder>(*m_client.d->engine, under("orders"_L1, order, u"/cancel"_s), wire::toBytes(cancellation),
                            wire::adminOrderFromBytes);
}

QFuture<Result<AdminOrder>> AdminClient::refundOrder(const Id &order, const OrderRefund &refund) {
    return post<AdminOrder>(*m_client.d->engine, under("orders"_L1, order, u"/refund"_s), wire::toBytes(refund),
                            wire::adminOrderFromBytes);
}

QFuture<Result<CommissionRules>> AdminClient::commission(bool isExport) {
    return get<CommissionRules>(*m_client.d->engine, isExport ? u"/commission?export=1"_s : u"/commission"_s,
                                wire::commissionRulesFromBytes);
}

QFuture<Result<CommissionRules>> AdminClient::changeCommission(const CommissionRules &rules) {
    return ask<CommissionRules>(*m_client.d->engine, HttpRequest::Method::Put, u"/commission"_s, wire::toBytes(rules),
                                wire::commissionRulesFromBytes);
}

QFuture<Result<CommissionTrial>> AdminClient::tryCommission(const QString &product) {
    return get<CommissionTrial>(*m_client.d->engine,
                                u"/commission/trial?product="_s + QString::fromLatin1(QUrl::toPercentEncoding(product)),
                                wire::commissionTrialFromBytes);
}

QFuture<Result<QByteArray>> AdminClient::send(HttpRequest::Method method, const QString &path, const QByteArray &body) {
    return ask<QByteArray>(*m_client.d->engine, method, path, body,
                           [](const QByteArray &bytes) -> Result<QByteArray> { return bytes; });
}

QFuture<Result<AdminPage<AdminPayout>>> AdminClient::payouts(const AdminPayoutQuery &query) {
    return get<AdminPage<AdminPayout>>(*m_client.d->engine, withQuery(u"/payouts"_s, wire::toQuery(query)),
                                       wire::adminPayoutsFromBytes);
}

QFuture<Result<AdminPayout>> AdminClient::retryPayout(const Id &payout, const PayoutRetry &retry) {
    return post<AdminPayout>(*m_client.d->engine, under("payouts"_L1, payout, u"/retry"_s), wire::toBytes(retry),
                             wire::adminPayoutFromBytes);
}

QFuture<Result<SystemSummary>> AdminClient::system() {
    return get<SystemSummary>(*m_client.d->engine, u"/system"_s, wire::systemSummaryFromBytes);
}

QFuture<Result<ServerCounters>> AdminClient::counters() {
    const Answer<Result<ServerCounters>> answer;
    HttpRequest request;
    request.path = u"/metrics?format=json"_s;
    m_client.d->engine->submit([answer, request = std::move(request)](SyncCore &core) {
        core.ask(request, SyncCore::Asker::Anybody, [answer](const Result<QByteArray> &body) {
            answer(body ? wire::serverCountersFromBytes(*body) : Result<ServerCounters>(body.error()));
        });
    });
    return answer.future();
}

QFuture<Result<AdminPage<AuditRow>>> AdminClient::audit(const AuditQuery &query) {
    return get<AdminPage<AuditRow>>(*m_client.d->engine, withQuery(u"/audit"_s, wire::toQuery(query)),
                                    wire::auditFromBytes);
}

QFuture<Result<AuditVerdict>> AdminClient::verifyAudit() {
    return get<AuditVerdict>(*m_client.d->engine, u"/audit/verify"_s, wire::auditVerdictFromBytes);
}

} // namespace aura::sync
