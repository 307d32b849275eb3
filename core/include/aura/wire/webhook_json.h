// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/webhook.h>
#include <aura/wire/json_reader.h>

namespace aura::wire {

QJsonObject toJson(const Webhook &hook);
Result<Webhook> webhookFromBytes(QByteArrayView bytes);
/// GET /admin/webhooks: {"data": […]}, newest first.
QByteArray toBytes(const QList<Webhook> &hooks);
Result<QList<Webhook>> webhooksFromBytes(QByteArrayView bytes);

/// POST /admin/webhooks, which names an id of its own, and POST /admin/webhooks/{id}, which names the revision that was
/// seen: 409 when it is another one.
struct WebhookChange {
    Webhook hook; ///< id (of a new one), url, events, isActive, and rev as it was seen.
    QString reason;
};
QByteArray toBytes(const WebhookChange &change);
WebhookChange webhookChangeFromJson(JsonReader &reader);

/// What POST /admin/webhooks and POST /admin/webhooks/{id}/rotate answer: no other answer has the secret.
struct WebhookMade {
    Webhook hook;
    QString secret;
};
QByteArray toBytes(const WebhookMade &made);
Result<WebhookMade> webhookMadeFromBytes(QByteArrayView bytes);

/// POST …/rotate and …/remove.
struct WebhookStep {
    std::int64_t seenRev = 0;
    QString reason;
};
QByteArray toBytes(const WebhookStep &step);
WebhookStep webhookStepFromJson(JsonReader &reader);

QJsonObject toJson(const WebhookDelivery &delivery);
Result<WebhookDelivery> webhookDeliveryFromBytes(QByteArrayView bytes);
/// GET /admin/deliveries?webhook=&state=&cursor=&limit=
QByteArray toQuery(const WebhookDeliveryQuery &query);
QByteArray toBytes(const AdminPage<WebhookDelivery> &page);
Result<AdminPage<WebhookDelivery>> webhookDeliveriesFromBytes(QByteArrayView bytes);

} // namespace aura::wire
