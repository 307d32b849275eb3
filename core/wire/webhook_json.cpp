// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/webhook_json.h>

#include <aura/wire/admin_json.h>

#include "admin_rows.h"

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr qsizetype mostEvents = 100;
constexpr qsizetype longestSecret = 200;

void insertTime(QJsonObject &object, QLatin1StringView key, UnixMillis time) {
    if (time != 0)
        object.insert(key, timeToString(time));
}

QJsonArray namesOf(const QList<WebhookEvent> &events) {
    QJsonArray names;
    for (const auto event : events)
        names.append(webhookEventName(event));
    return names;
}

/// Once each, in their own order.
QList<WebhookEvent> eventsFrom(JsonReader &reader, bool isStrict) {
    QList<WebhookEvent> named;
    for (const auto &value : reader.array("events"_L1, mostEvents)) {
        const auto event = webhookEventFromName(value.toString());
        if (event && webhookEvents().contains(*event))
            named.append(*event);
        else if (isStrict)
            reader.fail("events"_L1, "format", u"\"%1\" is nothing to be told of"_s.arg(value.toString().left(100)));
    }
    QList<WebhookEvent> events;
    for (const auto event : webhookEvents()) {
        if (named.contains(event))
            events.append(event);
    }
    return events;
}

Webhook hookFrom(JsonReader &reader) {
    Webhook hook;
    hook.id = reader.id("id"_L1);
    hook.url = reader.string("url"_L1, longestWebhookUrl);
    hook.events = eventsFrom(reader, false);
    hook.isActive = reader.boolean("isActive"_L1, true);
    hook.problem = reader.string("problem"_L1, rows::longestText, Need::Optional);
    hook.createdAt = reader.time("createdAt"_L1);
    hook.updatedAt = reader.time("updatedAt"_L1);
    hook.oldSecretUntil = reader.time("oldSecretUntil"_L1, Need::Optional);
    hook.lastDoneAt = reader.time("lastDoneAt"_L1, Need::Optional);
    hook.waiting = reader.integer("waiting"_L1, 0);
    hook.failed = reader.integer("failed"_L1, 0);
    hook.rev = reader.integer("rev"_L1, 0);
    return hook;
}

WebhookDelivery deliveryFrom(JsonReader &reader) {
    WebhookDelivery delivery;
    delivery.id = reader.id("id"_L1);
    delivery.webhookId = reader.id("webhookId"_L1);
    delivery.url = reader.string("url"_L1, longestWebhookUrl, Need::Optional);
    delivery.eventId = reader.id("eventId"_L1);
    const auto event = webhookEventFromName(reader.string("event"_L1, 50));
    const auto state = deliveryStateFromName(reader.string("state"_L1, 20));
    if ((!event || !state) && !reader.failed())
        reader.fail("event"_L1, "format", u"is not known of deliveries"_s);
    delivery.event = event.value_or(WebhookEvent::Ping);
    delivery.state = state.value_or(WebhookDelivery::State::Failed);
    delivery.attempts = static_cast<int>(reader.integer("attempts"_L1, 0, INT32_MAX));
    delivery.createdAt = reader.time("createdAt"_L1);
    delivery.nextAttemptAt = reader.time("nextAttemptAt"_L1, Need::Optional);
    delivery.attemptedAt = reader.time("attemptedAt"_L1, Need::Optional);
    delivery.status = static_cast<int>(reader.integer("status"_L1, 0, 999));
    delivery.millis = reader.integer("millis"_L1, 0);
    delivery.requestBytes = reader.integer("requestBytes"_L1, 0);
    delivery.responseBytes = reader.integer("responseBytes"_L1, 0);
    delivery.problem = reader.string("problem"_L1, rows::longestText, Need::Optional);
    return delivery;
}

} // namespace

QJsonObject toJson(const Webhook &hook) {
    QJsonObject object{{u"id"_s, hook.id.toString()},
                       {u"url"_s, hook.url},
                       {u"events"_s, namesOf(hook.events)},
                       {u"isActive"_s, hook.isActive},
                       {u"problem"_s, hook.problem},
                       {u"createdAt"_s, timeToString(hook.createdAt)},
                       {u"updatedAt"_s, timeToString(hook.updatedAt)},
                       {u"waiting"_s, qint64{hook.waiting}},
                       {u"failed"_s, qint64{hook.failed}},
                       {u"rev"_s, qint64{hook.rev}}};
    insertTime(object, "oldSecretUntil"_L1, hook.oldSecretUntil);
    insertTime(object, "lastDoneAt"_L1, hook.lastDoneAt);
    return object;
}

Result<Webhook> webhookFromBytes(QByteArrayView bytes) {
    return rows::valueFromBytes<Webhook>(bytes, hookFrom);
}

QByteArray toBytes(const QList<Webhook> &hooks) {
    QJsonArray data;
    for (const auto &hook : hooks)
        data.append(toJson(hook));
    return toBytes(QJsonObject{{u"data"_s, data}});
}

Result<QList<Webhook>> webhooksFromBytes(QByteArrayView bytes) {
    AURA_ASSIGN(auto page, rows::pageFromBytes<Webhook>(bytes, hookFrom));
    return std::move(page.rows);
}

QByteArray toBytes(const WebhookChange &change) {
    return toBytes(QJsonObject{{u"id"_s, change.hook.id.toString()},
                               {u"url"_s, change.hook.url},
                               {u"events"_s, namesOf(change.hook.events)},
                               {u"isActive"_s, change.hook.isActive},
                               {u"seenRev"_s, qint64{change.hook.rev}},
                               {u"reason"_s, change.reason}});
}

WebhookChange webhookChangeFromJson(JsonReader &reader) {
    WebhookChange change;
    change.hook.id = reader.id("id"_L1, Need::Optional);
    change.hook.url = reader.string("url"_L1, longestWebhookUrl).trimmed();
    change.hook.events = eventsFrom(reader, true);
    change.hook.isActive = reader.boolean("isActive"_L1, true);
    change.hook.rev = reader.integer("seenRev"_L1, 0, INT64_MAX, Need::Optional);
    change.reason = reasonFromJson(reader);
    return change;
}

QByteArray toBytes(const WebhookMade &made) {
    return toBytes(QJsonObject{{u"webhook"_s, toJson(made.hook)}, {u"secret"_s, made.secret}});
}

Result<WebhookMade> webhookMadeFromBytes(QByteArrayView bytes) {
    return rows::valueFromBytes<WebhookMade>(bytes, [](JsonReader &reader) {
        WebhookMade made;
        auto hook = reader.nested("webhook"_L1);
        made.hook = hookFrom(hook);
        reader.absorb(hook);
        made.secret = reader.string("secret"_L1, longestSecret);
        return made;
    });
}

QByteArray toBytes(const WebhookStep &step) {
    return toBytes(QJsonObject{{u"seenRev"_s, qint64{step.seenRev}}, {u"reason"_s, step.reason}});
}

WebhookStep webhookStepFromJson(JsonReader &reader) {
    WebhookStep step;
    step.seenRev = reader.integer("seenRev"_L1, 0);
    step.reason = reasonFromJson(reader);
    return step;
}

QJsonObject toJson(const WebhookDelivery &delivery) {
    QJsonObject object{{u"id"_s, delivery.id.toString()},
                       {u"webhookId"_s, delivery.webhookId.toString()},
                       {u"url"_s, delivery.url},
                       {u"eventId"_s, delivery.eventId.toString()},
                       {u"event"_s, webhookEventName(delivery.event)},
                       {u"state"_s, deliveryStateName(delivery.state)},
                       {u"attempts"_s, delivery.attempts},
                       {u"createdAt"_s, timeToString(delivery.createdAt)},
                       {u"status"_s, delivery.status},
                       {u"millis"_s, qint64{delivery.millis}},
                       {u"requestBytes"_s, qint64{delivery.requestBytes}},
                       {u"responseBytes"_s, qint64{delivery.responseBytes}},
                       {u"problem"_s, delivery.problem}};
    insertTime(object, "nextAttemptAt"_L1, delivery.nextAttemptAt);
    insertTime(object, "attemptedAt"_L1, delivery.attemptedAt);
    return object;
}

Result<WebhookDelivery> webhookDeliveryFromBytes(QByteArrayView bytes) {
    return rows::valueFromBytes<WebhookDelivery>(bytes, deliveryFrom);
}

QByteArray toQuery(const WebhookDeliveryQuery &query) {
    rows::Query text;
    text.addId("webhook", query.webhook);
    if (query.state)
        text.add("state", deliveryStateName(*query.state));
    text.addPlace(query);
    return text.take();
}

QByteArray toBytes(const AdminPage<WebhookDelivery> &page) {
    QJsonArray data;
    for (const auto &delivery : page.rows)
        data.append(toJson(delivery));
    return toBytes(QJsonObject{{u"data"_s, data}, {u"next"_s, page.next}});
}

Result<AdminPage<WebhookDelivery>> webhookDeliveriesFromBytes(QByteArrayView bytes) {
    return rows::pageFromBytes<WebhookDelivery>(bytes, deliveryFrom);
}

} // namespace aura::wire
