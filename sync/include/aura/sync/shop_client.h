// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/onboarding.h>
#include <aura/domain/result.h>

#include <QFuture>

namespace aura::sync {

class Client;

/// What somebody who wants to sell asks of the market, as the person who is signed in. The market decides, so each
/// waits for the network; what is written meanwhile is the caller's to keep (Client::keepDraft()). Any thread; futures
/// finish once. Unavailable without a network, AuthRequired for a guest, PermissionDenied for who does not own the
/// shop.
class ShopClient {
public:
    /// `client` must outlive it.
    explicit ShopClient(Client &client)
        : m_client(client) {}

    /// AlreadyExists for a name that another shop has, Conflict when the person has an application that is not decided.
    /// The same application once more answers what there is.
    QFuture<Result<Onboarding>> apply(const ShopApplication &application);
    QFuture<Result<Onboarding>> onboarding(const Id &vendor);
    /// Conflict when the papers were changed elsewhere or are not the shop's to change now, InvalidArgument when they
    /// break a rule or are sent for review unfinished.
    QFuture<Result<Onboarding>> change(const PapersChange &change);
    /// Takes back what waits for a decision or was rejected.
    QFuture<Result<Onboarding>> reopen(const Id &vendor);

private:
    Client &m_client;
};

} // namespace aura::sync
