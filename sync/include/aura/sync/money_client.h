// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/settlement.h>

#include <QFuture>

namespace aura::sync {

class Client;

/// What a shop is owed and paid, for those who work for it. Any thread; futures finish once.
class MoneyClient {
public:
    /// `client` must outlive it.
    explicit MoneyClient(Client &client)
        : m_client(client) {}

    /// As far as this device has it; needs no network. Of the entries all, or those of the ids that are some's (such as
    /// Client::changed() names, which are of other rows as well). PermissionDenied for another vendor's.
    QFuture<Result<ShopMoney>> money(const Id &vendor, const std::optional<QList<Id>> &entries = std::nullopt);

    /// Names where payouts go, at the provider's, by an IBAN that is kept nowhere else: waits for the network, and
    /// nothing of it is queued or kept. Unavailable without it, InvalidArgument for what is no account,
    /// PermissionDenied for anybody but an owner of a shop that may work, NotFound where nothing is paid out.
    QFuture<Result<PayoutAccount>> setAccount(const Id &vendor, const QString &holder, const QString &iban);

private:
    Client &m_client;
};

} // namespace aura::sync
