// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/webhooks.h>

#include <QByteArray>
#include <QList>

#include <atomic>

namespace aura::server {

/// One POST to an address that somebody has named. Blocking; any thread.
struct WebhookCall {
    QByteArray url;
    QList<QByteArray> headers; ///< "Name: value"
    QByteArray body;
    bool isPrivateAllowed = false;
};
/// An attempt without a problem when the answer was 200 to 299. isRefused when the address is none that may be told.
webhooks::Attempt callWebhook(const WebhookCall &call, const std::atomic<bool> &stopping);

} // namespace aura::server
