// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/audit_log.h>
#include <aura/wire/webhook_json.h>

namespace aura {
struct Order;
}

namespace aura::server {

/// Addresses that are told of what happens. What is to be told is written in the transaction of what happened, so that
/// neither is there without the other; WebhookSender sends it until it is done or given up.
namespace webhooks {

/// To all that want to know of such. Nothing is written when nobody does. `data` says which things it is about and how
/// much they are, and names nobody: whoever listens asks for the rest with a key of their own.
Status record(Write &write, WebhookEvent event, const QJsonObject &data);
/// What is told of an order.
QJsonObject about(const Order &order);
/// Whether the writer's thread has recorded anything since this was asked last.
bool takeRecorded();

/// Newest first.
Result<QList<Webhook>> all(storage::Database &db);
/// NotFound.
Result<Webhook> one(storage::Database &db, const Id &id);

/// A repeat within ten minutes answers what there is, as long as it was not changed; later it is a Conflict, as the
/// secret is told once. InvalidArgument as checkWebhookUrl(), and when there is nothing to tell; Conflict when there
/// are too many.
Result<Webhook> create(Write &write, const AuditLog &log, const Actor &actor, const wire::WebhookChange &change);
/// Conflict for another one than was seen. Switched on again, it is told of what waits at once.
Result<Webhook> change(Write &write, const AuditLog &log, const Actor &actor, const Id &id,
                       const wire::WebhookChange &change);
/// Signs with another secret from now on, and for oldSecretMillis with the former one as well. Conflict as above.
Result<Webhook> rotate(Write &write, const AuditLog &log, const Actor &actor, const Id &id,
                       const wire::WebhookStep &step);
/// With all that was and is to be delivered there.
Status remove(Write &write, const AuditLog &log, const Actor &actor, const Id &id, const wire::WebhookStep &step);
/// Tells it that all is well, to see whether it listens. Conflict when it is switched off.
Status ping(Write &write, const AuditLog &log, const Actor &actor, const Id &id);

/// Newest first. InvalidArgument for a cursor that is none of these.
Result<AdminPage<WebhookDelivery>> deliveries(storage::Database &db, const WebhookDeliveryQuery &query);
/// Has one delivered again, or at once that waits: the same event under the same id. Conflict when the webhook is
/// switched off.
Result<WebhookDelivery> replay(Write &write, const AuditLog &log, const Actor &actor, const Id &delivery,
                               const QString &reason);

/// What is needed to send one.
struct Due {
    WebhookDelivery delivery;
    QByteArray body;
    std::int64_t secretNum = 1;
    bool signsWithOld = false;
};
/// The next one of each webhook whose time has come, the one that waits longest first.
Result<QList<Due>> due(storage::Database &db, UnixMillis now);
/// When the next one is.
Result<std::optional<UnixMillis>> nextDue(storage::Database &db);
/// How a delivery ended.
struct Attempt {
    int status = 0; ///< 0 when no answer came.
    std::int64_t millis = 0;
    std::int64_t requestBytes = 0;
    std::int64_t responseBytes = 0;
    QString problem;        ///< Empty when it was done.
    bool isRefused = false; ///< The address may not be told, now or later.
};
/// Notes it, and when the next attempt is; `jitter` (0 to 1) makes the wait up to half shorter. When no answer came, or
/// 429 or 503, all that waits for the webhook waits as long as it has been failing; any other answer puts off this
/// delivery alone, for a wait that doubles. Given up after a day; a webhook that has done nothing for three days, that
/// is gone, or that may not be told, is switched off, which those hear who may manage webhooks. Nothing is noted of a
/// failure at an address that is another one by now.
Status note(Write &write, const AuditLog &log, const Due &due, const Attempt &attempt, double jitter);
/// Forgets what is over for 30 days.
Status sweep(Write &write);

} // namespace webhooks

} // namespace aura::server
