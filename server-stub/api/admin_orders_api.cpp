// SPDX-License-Identifier: Apache-2.0
// Orders of every shop, for those who run the platform.
#include <aura/server/api/mounts.h>
#include <aura/server/services/admin_orders.h>
#include <aura/wire/admin_order_json.h>

#include "admin_routes.h"

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

using http::Method;
using http::Request;
using http::Responder;

/// A state of a query by its name; false, and it is answered, when it is none.
template <typename State, typename FromName>
bool stateOf(const Request &request, Responder &responder, std::string_view name, std::optional<State> &state,
             FromName fromName) {
    const auto text = request.query(name);
    if (!text)
        return true;
    const Result<State> known = fromName(textOf(*text));
    if (known)
        state = *known;
    else
        responder.send(invalidQuery(name, "is not a state of orders"));
    return known.has_value();
}

void list(ServerApp &app, const Request &request, Responder responder) {
    AdminOrderQuery query;
    query.text = admin::parameterOf(request, "q").left(admin::longestQuery);
    query.cursor = admin::parameterOf(request, "cursor");
    if (!stateOf(request, responder, "state", query.state, orderStateFromName) ||
        !stateOf(request, responder, "fulfilment", query.fulfilment, fulfilmentStateFromName) ||
        !stateOf(request, responder, "payment", query.payment, paymentStateFromName))
        return;
    const auto vendor = admin::idOf(request, responder, "vendor");
    const auto user = vendor ? admin::idOf(request, responder, "user") : std::nullopt;
    const auto limit = user ? admin::limitOf(request, responder, query.limit) : std::nullopt;
    if (!limit)
        return;
    query.vendor = *vendor;
    query.user = *user;
    query.limit = *limit;
    admin::readAndTell(app, request, std::move(responder), admin::listed(u"orders"_s, request),
                       [query](storage::Database &db) -> Result<QByteArray> {
                           AURA_ASSIGN(const auto page, adminOrders::page(db, query));
                           return wire::toBytes(page);
                       });
}

} // namespace

void mountAdminOrders(http::Router &router, ServerApp &app) {
    router.add(Method::Get, "/admin/orders",
               admin::route("adminOrders", Permission::OrdersRead, "Orders of every shop, newest first."),
               [&app](Request &&request, Responder responder) { list(app, request, std::move(responder)); });

    router.add(Method::Get, "/admin/orders/{id}",
               admin::route("adminOrder", Permission::OrdersRead, "One order, with its addresses."),
               [&app](Request &&request, Responder responder) {
                   const auto id = Id::parse(textOf(request.parameter("id")));
                   if (!id)
                       return responder.send(admin::notThere());
                   admin::readAndTell(app, request, std::move(responder), {u"order.open"_s, u"order"_s, *id, {}},
                                      [id = *id](storage::Database &db) -> Result<QByteArray> {
                                          AURA_ASSIGN(const auto order, adminOrders::opened(db, id));
                                          return wire::toBytes(wire::toJson(order));
                                      });
               });

    router.add(
        Method::Post, "/admin/orders/{id}/cancel",
        admin::change("adminCancelOrder", Permission::OrdersCancel, "Cancels an order that has not left."),
        admin::changing(wire::orderCancellationFromJson, [&app](const Actor &actor, const Id &id,
                                                                const OrderCancellation &asked, Responder responder) {
            admin::write(app, actor, Permission::OrdersCancel, std::move(responder),
                         [&app, id, asked](Write &write, const Actor &present) -> Result<QByteArray> {
                             AURA_ASSIGN(const auto order,
                                         adminOrders::cancel(write, app.orders(), app.audit(), present, id, asked));
                             return wire::toBytes(wire::toJson(order));
                         });
        }));

    router.add(Method::Post, "/admin/orders/{id}/refund",
               admin::change("adminRefundOrder", Permission::OrdersRefund, "Gives back what was paid by card."),
               admin::changing(wire::orderRefundFromJson, [&app](const Actor &actor, const Id &id,
                                                                 const OrderRefund &asked, Responder responder) {
                   admin::write(app, actor, Permission::OrdersRefund, std::move(responder),
                                [&app, id, asked](Write &write, const Actor &present) -> Result<QByteArray> {
                                    AURA_ASSIGN(const auto order,
                                                adminOrders::refund(write, app.audit(), present, id, asked));
                                    return wire::toBytes(wire::toJson(order));
                                });
               }));
}

} // namespace aura::server
