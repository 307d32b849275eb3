// SPDX-License-Identifier: Apache-2.0
// Addresses that are told of what happens, and what became of it.
#include <aura/server/api/mounts.h>
#include <aura/server/api/platform_services.h>

#include "admin_routes.h"

namespace aura::server {

using namespace Qt::StringLiterals;
using http::Method;
using http::Request;
using http::Responder;

namespace {

Result<QByteArray> withSecret(ServerApp &app, Write &write, const Webhook &hook) {
    AURA_ASSIGN(const auto num, write.db.queryInt64("SELECT secret_num FROM webhook WHERE id = ?1", hook.id));
    return wire::toBytes(
        wire::WebhookMade{hook, QString::fromLatin1(app.platform().webhooks->secretOf(hook.id, num.value_or(1)))});
}

void listDeliveries(ServerApp &app, const Request &request, Responder responder) {
    WebhookDeliveryQuery query;
    query.cursor = admin::parameterOf(request, "cursor");
    if (const auto name = request.query("state")) {
        query.state = deliveryStateFromName(textOf(*name));
        if (!query.state)
            return responder.send(invalidQuery("state", "is not a state of deliveries"));
    }
    const auto hook = admin::idOf(request, responder, "webhook");
    const auto limit = hook ? admin::limitOf(request, responder, query.limit) : std::nullopt;
    if (!limit)
        return;
    query.webhook = *hook;
    query.limit = *limit;
    admin::readAndTell(app, request, std::move(responder), admin::listed(u"deliveries"_s, request),
                       [query](storage::Database &db) -> Result<QByteArray> {
                           AURA_ASSIGN(const auto page, webhooks::deliveries(db, query));
                           return wire::toBytes(page);
                       });
}

} // namespace

void mountAdminWebhooks(http::Router &router, ServerApp &app) {
    router.add(Method::Get, "/admin/webhooks",
               admin::route("adminWebhooks", Permission::WebhooksManage, "Who is told of what happens."),
               [&app](Request &&request, Responder responder) {
                   admin::readAndTell(app, request, std::move(responder), admin::listed(u"webhooks"_s, request),
                                      [](storage::Database &db) -> Result<QByteArray> {
                                          AURA_ASSIGN(const auto hooks, webhooks::all(db));
                                          return wire::toBytes(hooks);
                                      });
               });

    router.add(Method::Post, "/admin/webhooks",
               admin::change("adminCreateWebhook", Permission::WebhooksManage,
                             "Has an address told of what happens; answers the secret that signs it."),
               [&app](Request &&request, Responder responder) {
                   std::optional<http::Response> refusal;
                   const auto change = readBody(request, refusal, wire::webhookChangeFromJson);
                   if (refusal)
                       return responder.send(std::move(*refusal));
                   admin::write(app, admin::actorOf(request), Permission::WebhooksManage, std::move(responder),
                                [&app, change = *change](Write &write, const Actor &present) -> Result<QByteArray> {
                                    AURA_ASSIGN(const auto hook, webhooks::create(write, app.audit(), present, change));
                                    return withSecret(app, write, hook);
                                });
               });

    router.add(
        Method::Post, "/admin/webhooks/{id}",
        admin::change("adminChangeWebhook", Permission::WebhooksManage,
                      "Tells another address, or of other things; switches off and on."),
        admin::changing(wire::webhookChangeFromJson, [&app](const Actor &actor, const Id &id,
                                                            const wire::WebhookChange &change, Responder responder) {
            admin::write(app, actor, Permission::WebhooksManage, std::move(responder),
                         [&app, id, change](Write &write, const Actor &present) -> Result<QByteArray> {
                             AURA_ASSIGN(const auto hook, webhooks::change(write, app.audit(), present, id, change));
                             return wire::toBytes(wire::toJson(hook));
                         });
        }));

    router.add(Method::Post, "/admin/webhooks/{id}/rotate",
               admin::change("adminRotateWebhook", Permission::WebhooksManage,
                             "Signs by another secret; for a day by the former one as well."),
               admin::changing(wire::webhookStepFromJson, [&app](const Actor &actor, const Id &id,
                                                                 const wire::WebhookStep &step, Responder responder) {
                   admin::write(app, actor, Permission::WebhooksManage, std::move(responder),
                                [&app, id, step](Write &write, const Actor &present) -> Result<QByteArray> {
                                    AURA_ASSIGN(const auto hook,
                                                webhooks::rotate(write, app.audit(), present, id, step));
                                    return withSecret(app, write, hook);
                                });
               }));

    router.add(Method::Post, "/admin/webhooks/{id}/remove",
               admin::change("adminRemoveWebhook", Permission::WebhooksManage, "Tells an address nothing more."),
               admin::changing(wire::webhookStepFromJson, [&app](const Actor &actor, const Id &id,
                                                                 const wire::WebhookStep &step, Responder responder) {
                   admin::write(app, actor, Permission::WebhooksManage, std::move(responder),
                                [&app, id, step](Write &write, const Actor &present) -> Result<QByteArray> {
                                    AURA_TRY(webhooks::remove(write, app.audit(), present, id, step));
                                    return QByteArray();
                                });
               }));

    router.add(Method::Post, "/admin/webhooks/{id}/ping",
               admin::route("adminPingWebhook", Permission::WebhooksManage,
                            "Tells an address that all is well, to see whether it listens."),
               [&app](Request &&request, Responder responder) {
                   const auto id = Id::parse(textOf(request.parameter("id")));
                   if (!id)
                       return responder.send(admin::notThere());
                   admin::write(app, admin::actorOf(request), Permission::WebhooksManage, std::move(responder),
                                [&app, id = *id](Write &write, const Actor &present) -> Result<QByteArray> {
                                    AURA_TRY(webhooks::ping(write, app.audit(), present, id));
                                    return QByteArray();
                                });
               });

    router.add(Method::Get, "/admin/deliveries",
               admin::route("adminDeliveries", Permission::WebhooksManage, "What was and is to be told, newest first."),
               [&app](Request &&request, Responder responder) { listDeliveries(app, request, std::move(responder)); });

    router.add(Method::Post, "/admin/deliveries/{id}/replay",
               admin::change("adminReplayDelivery", Permission::WebhooksManage,
                             "Tells the same once more, under the same id."),
               admin::changing(wire::reasonFromJson, [&app](const Actor &actor, const Id &id, const QString &reason,
                                                            Responder responder) {
                   admin::write(app, actor, Permission::WebhooksManage, std::move(responder),
                                [&app, id, reason](Write &write, const Actor &present) -> Result<QByteArray> {
                                    AURA_ASSIGN(const auto delivery,
                                                webhooks::replay(write, app.audit(), present, id, reason));
                                    return wire::toBytes(wire::toJson(delivery));
                                });
               }));
}

} // namespace aura::server
