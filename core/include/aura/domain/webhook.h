// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin.h>
#include <aura/domain/id.h>

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace aura {

/// What others can be told of as it happens.
enum class WebhookEvent : std::uint8_t {
    OrderPlaced,
    OrderCanceled,
    OrderShipped,
    ReturnOpened,
    ProductPublished,
    ReviewWaiting,
    PayoutFailed,
    ReturnDisputed,
    Ping, ///< Sent by hand, to see whether anybody listens; nobody chooses it.
};
/// "order.placed", "order.canceled", …, "ping"
QString webhookEventName(WebhookEvent event);
std::optional<WebhookEvent> webhookEventFromName(QStringView name);
/// Those that can be chosen.
const QList<WebhookEvent> &webhookEvents();

/// An address that is told of what happens.
struct Webhook {
    Id id;
    QString url;
    QList<WebhookEvent> events; ///< In the order of webhookEvents().
    bool isActive = true;
    QString problem; ///< Why the server switched it off; empty when somebody did, or nobody.
    UnixMillis createdAt = 0;
    UnixMillis updatedAt = 0;
    UnixMillis oldSecretUntil = 0; ///< Until then the former secret signs as well; 0 when there is none.
    UnixMillis lastDoneAt = 0;     ///< When it last answered well; 0 when it never has.
    std::int64_t waiting = 0;      ///< Deliveries that are still to be made.
    std::int64_t failed = 0;       ///< That were given up.
    std::int64_t rev = 0;

    friend bool operator==(const Webhook &, const Webhook &) = default;
};

inline constexpr qsizetype longestWebhookUrl = 1'000;
inline constexpr int mostWebhooks = 50;
inline constexpr std::int64_t oldSecretMillis = 24LL * 3'600 * 1'000;

/// Each is tried until it is done or given up. What is received twice has the same event id.
struct WebhookDelivery {
    enum class State : std::uint8_t { Waiting, Done, Failed };

    Id id;
    Id webhookId;
    QString url;
    Id eventId;
    WebhookEvent event = WebhookEvent::Ping;
    State state = State::Waiting;
    int attempts = 0;
    UnixMillis createdAt = 0;
    UnixMillis nextAttemptAt = 0; ///< While it waits.
    UnixMillis attemptedAt = 0;   ///< 0: not yet. Figures of the last attempt:
    int status = 0;               ///< The answer's; 0 when none came.
    std::int64_t millis = 0;
    std::int64_t requestBytes = 0;
    std::int64_t responseBytes = 0;
    QString problem; ///< Why it was not done; how the answer began, if one came.

    friend bool operator==(const WebhookDelivery &, const WebhookDelivery &) = default;
};
/// "waiting", "done", "failed"
QString deliveryStateName(WebhookDelivery::State state);
std::optional<WebhookDelivery::State> deliveryStateFromName(QStringView name);

/// Newest first.
struct WebhookDeliveryQuery {
    Id webhook; ///< Nil: of all.
    std::optional<WebhookDelivery::State> state;
    QString cursor;
    int limit = 100;
    bool isExport = false;
};

/// InvalidArgument for what is no address that may be told: only https, or http on this machine; nobody's name and
/// password in it; no fragment; not too long.
Status checkWebhookUrl(const QString &url);
/// Whether the host of an address is this machine by its literal name: localhost, 127.0.0.0/8 or ::1.
bool isLoopbackHost(const QString &host);

enum class AddressKind : std::uint8_t { Public, Loopback, Private };
/// Of 4 or 16 bytes in network order. Private is all that is not for everybody: networks of one's own, links, groups,
/// what is reserved, and whatever leads there by an IPv6 address that holds an IPv4 one.
AddressKind addressKind(QByteArrayView address);

} // namespace aura
