// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/sync/category_client.h>
#include <aura/wire/api_key_json.h>
#include <aura/wire/webhook_json.h>

namespace aura::sync {

/// Programs beside the platform: the keys by which they ask, and the addresses that are told. As AdminClient.
class ProgramClient {
public:
    /// `admin` must outlive it.
    explicit ProgramClient(AdminClient &admin)
        : m_admin(admin) {}

    QFuture<Result<AdminPage<ApiKey>>> keys(const QString &cursor, int limit, bool isExport) {
        auto path = QStringLiteral("/keys?limit=%1").arg(limit);
        if (!cursor.isEmpty())
            path += QStringLiteral("&cursor=") + cursor;
        if (isExport)
            path += QStringLiteral("&export=1");
        return readAs(m_admin.send(HttpRequest::Method::Get, path), wire::apiKeysFromBytes);
    }
    /// The answer alone has the secret: Conflict for a repeat. PermissionDenied for what one does not have oneself.
    QFuture<Result<wire::ApiKeyMade>> createKey(const wire::ApiKeyDraft &draft) {
        return readAs(post(QStringLiteral("/keys"), wire::toBytes(draft)), wire::apiKeyMadeFromBytes);
    }
    QFuture<Result<ApiKey>> revokeKey(const Id &key, const QString &reason) {
        return readAs(post(QStringLiteral("/keys/%1/revoke").arg(key.toString()), wire::reasonToBytes(reason)),
                      wire::apiKeyFromBytes);
    }

    QFuture<Result<QList<Webhook>>> webhooks(bool isExport) {
        return readAs(m_admin.send(HttpRequest::Method::Get,
                                   isExport ? QStringLiteral("/webhooks?export=1") : QStringLiteral("/webhooks")),
                      wire::webhooksFromBytes);
    }
    /// InvalidArgument for an address that may not be told.
    QFuture<Result<wire::WebhookMade>> createWebhook(const wire::WebhookChange &change) {
        return readAs(post(QStringLiteral("/webhooks"), wire::toBytes(change)), wire::webhookMadeFromBytes);
    }
    /// Conflict when it is another one than was seen; here and below.
    QFuture<Result<Webhook>> changeWebhook(const wire::WebhookChange &change) {
        return readAs(post(under(change.hook.id), wire::toBytes(change)), wire::webhookFromBytes);
    }
    QFuture<Result<wire::WebhookMade>> rotate(const Id &hook, const wire::WebhookStep &step) {
        return readAs(post(under(hook) + QStringLiteral("/rotate"), wire::toBytes(step)), wire::webhookMadeFromBytes);
    }
    QFuture<Result<QByteArray>> remove(const Id &hook, const wire::WebhookStep &step) {
        return post(under(hook) + QStringLiteral("/remove"), wire::toBytes(step));
    }
    /// Conflict when it is switched off.
    QFuture<Result<QByteArray>> ping(const Id &hook) { return post(under(hook) + QStringLiteral("/ping"), {}); }

    QFuture<Result<AdminPage<WebhookDelivery>>> deliveries(const WebhookDeliveryQuery &query) {
        return readAs(m_admin.send(HttpRequest::Method::Get,
                                   QStringLiteral("/deliveries") + QString::fromLatin1(wire::toQuery(query))),
                      wire::webhookDeliveriesFromBytes);
    }
    /// Conflict when the webhook is switched off.
    QFuture<Result<WebhookDelivery>> replay(const Id &delivery, const QString &reason) {
        return readAs(
            post(QStringLiteral("/deliveries/%1/replay").arg(delivery.toString()), wire::reasonToBytes(reason)),
            wire::webhookDeliveryFromBytes);
    }

private:
    static QString under(const Id &hook) { return QStringLiteral("/webhooks/") + hook.toString(); }
    QFuture<Result<QByteArray>> post(const QString &path, const QByteArray &body) {
        return m_admin.send(HttpRequest::Method::Post, path, body);
    }

    AdminClient &m_admin;
};

} // namespace aura::sync
