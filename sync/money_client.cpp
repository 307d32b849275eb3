// SPDX-License-Identifier: Apache-2.0
#include <aura/sync/money_client.h>

#include "client_private.h"

#include <aura/wire/settlement_json.h>

namespace aura::sync {

using namespace Qt::StringLiterals;

QFuture<Result<ShopMoney>> MoneyClient::money(const Id &vendor, const std::optional<QList<Id>> &entries) {
    const Answer<Result<ShopMoney>> answer;
    m_client.d->engine->submit([answer, vendor, entries](SyncCore &core) {
        auto views = core.workViews();
        answer(views ? views->money(vendor, entries) : Result<ShopMoney>(views.error()));
    });
    return answer.future();
}

QFuture<Result<PayoutAccount>> MoneyClient::setAccount(const Id &vendor, const QString &holder, const QString &iban) {
    const Answer<Result<PayoutAccount>> answer;
    // What is no account never leaves the device.
    const auto number = normalizedIban(iban);
    if (!number || holder.trimmed().isEmpty() || holder.trimmed().size() > longestAccountHolder) {
        answer(Error{ErrorCode::InvalidArgument, number ? u"holder"_s : u"iban"_s});
        return answer.future();
    }
    HttpRequest request;
    request.method = HttpRequest::Method::Put;
    request.path = u"/api/v1/vendor/payout-account"_s;
    request.contentType = "application/json";
    request.body = wire::toBytes(wire::PayoutAccountRequest{vendor, holder.trimmed(), *number});
    m_client.d->engine->submit([answer, request = std::move(request)](SyncCore &core) {
        core.ask(request, SyncCore::Asker::Person, [&core, answer](const Result<QByteArray> &body) {
            if (!body)
                return answer(body.error());
            // The rows that say so come with the next pull.
            core.syncNow([](const Result<SyncReport> &) {});
            answer(wire::payoutAccountFromBytes(*body));
        });
    });
    return answer.future();
}

} // namespace aura::sync
