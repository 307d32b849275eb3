// SPDX-License-Identifier: Apache-2.0
#include "order_rows.h"

#include <aura/server/services/change_log.h>
#include <aura/server/services/promotions.h>
#include <aura/server/services/settlement.h>
#include <aura/server/services/vendor_scope.h>
#include <aura/wire/order_json.h>
#include <aura/wire/pricing_json.h>

#include <QHash>

#include <limits>

namespace aura::server::orderRows {

using namespace Qt::StringLiterals;

namespace {

#define AURA_ORDER_COLUMNS                                                                                             \
    "SELECT o.num, o.id, g.id, o.number, o.user_id, o.vendor_id, o.vendor_name, o.state, o.payment_state, "            \
    "o.fulfilment_state, o.shipping_address, o.billing_address, o.payment_method, o.delivery_code, o.tax_included, "   \
    "o.currency, o.subtotal, o.shipping, o.tax, o.discount, o.total, o.tracking_carrier, o.tracking_number, "          \
    "o.tracking_url, o.notes, ifnull(o.estimated_delivery, 0), ifnull(o.delivered_at, 0), o.created_at, "              \
    "o.updated_at, o.rev, EXISTS(SELECT 1 FROM shipment s WHERE s.order_num = o.num AND s.state = 'ready'), "          \
    "ifnull((SELECT max(s.shipped_at) FROM shipment s WHERE s.order_num = o.num), 0), o.converted_currency, "          \
    "o.converted_total, o.converted_rate, o.converted_rates_at, ifnull(o.rest_canceled_at, 0), o.pricing FROM "        \
    "customer_order o "                                                                                                \
    "JOIN order_group g ON g.num = "                                                                                   \
    "o.group_num "

QByteArrayView bytesOf(std::string_view text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

Result<Address> addressFrom(const storage::Statement &row, int column) {
    auto object = wire::parseObject(bytesOf(row.utf8(column)));
    if (!object)
        return Error{ErrorCode::Corrupt, object.error().detail};
    wire::JsonReader reader(std::move(*object));
    return wire::addressFromJson(reader);
}

Result<Order> orderFrom(const storage::Statement &row) {
    AURA_ASSIGN(const auto currency, Currency::parse(row.text(15)));
    const auto money = [&](int column) { return Money{row.int64(column), currency}; };
    Order order;
    order.id = row.id(1);
    order.groupId = row.id(2);
    order.number = row.text(3);
    order.userId = row.id(4);
    order.vendorId = row.id(5);
    order.vendorName = row.text(6);
    order.state = static_cast<OrderState>(row.integer(7));
    order.paymentState = static_cast<PaymentState>(row.integer(8));
    order.fulfilmentState = static_cast<FulfilmentState>(row.integer(9));
    AURA_ASSIGN(order.shippingAddress, addressFrom(row, 10));
    AURA_ASSIGN(order.billingAddress, addressFrom(row, 11));
    order.paymentMethod = row.text(12);
    order.deliveryCode = row.text(13);
    order.taxIncluded = row.boolean(14);
    order.subtotal = money(16);
    order.shipping = money(17);
    order.tax = money(18);
    order.discount = money(19);
    order.total = money(20);
    order.tracking = {row.text(21), row.text(22), row.text(23)};
    order.notes = row.text(24);
    order.estimatedDelivery = row.int64(25);
    order.deliveredAt = row.int64(26);
    order.createdAt = row.int64(27);
    order.updatedAt = row.int64(28);
    order.rev = row.int64(29);
    order.packed = row.boolean(30);
    order.shippedAt = row.int64(31);
    if (!row.isNull(32)) {
        AURA_ASSIGN(const auto shownIn, Currency::parse(row.text(32)));
        order.converted = Conversion{{row.int64(33), shownIn}, row.int64(34), row.int64(35)};
    }
    order.restCanceledAt = row.int64(36);
    if (const auto pricing = row.utf8(37); !pricing.empty()) {
        auto object = wire::parseObject(bytesOf(pricing));
        if (!object)
            return Error{ErrorCode::Corrupt, object.error().detail};
        wire::JsonReader reader(std::move(*object));
        order.discounts = wire::discountsFromJson(reader);
        order.taxes = wire::taxesFromJson(reader);
        if (reader.failed())
            return Error{ErrorCode::Corrupt, reader.error().detail};
    }
    return order;
}

/// Discounts and taxes, as they go over the wire.
QString pricingOf(const Order &order) {
    if (order.discounts.isEmpty() && order.taxes.isEmpty())
        return {};
    return QString::fromUtf8(wire::toBytes(QJsonObject{{u"discounts"_s, wire::discountsToJson(order.discounts)},
                                                       {u"taxes"_s, wire::taxesToJson(order.taxes)}}));
}

std::optional<UnixMillis> known(UnixMillis time) {
    return time == 0 ? std::nullopt : std::optional(time);
}

Status readLines(storage::Database &db, std::int64_t num, Order &order) {
    const auto currency = order.total.currency;
    return db.forEach(
        "SELECT product_id, variant_id, sku, product_name, variant_name, quantity, price_micros, total, canceled, "
        "tax_rate FROM order_line WHERE order_num = ?1 ORDER BY position",
        [&](const storage::Statement &row) {
            order.lines.append({row.id(0), row.id(1), row.text(2), row.text(3), row.text(4), row.int64(5),
                                UnitPrice{row.int64(6), currency}, Money{row.int64(7), currency}, row.int64(8),
                                row.integer(9)});
        },
        num);
}

Status readShipments(storage::Database &db, std::int64_t num, Order &order) {
    Status known;
    AURA_TRY(db.forEach(
        "SELECT s.id, s.state, s.carrier, s.tracking_number, s.tracking_url, ifnull(s.shipped_at, 0), "
        "ifnull(s.delivered_at, 0), l.variant_id, sl.quantity FROM shipment s LEFT JOIN shipment_line sl ON "
        "sl.shipment_id = s.id LEFT JOIN order_line l ON l.order_num = s.order_num AND l.position = sl.position WHERE "
        "s.order_num = ?1 AND s.state <> 'canceled' ORDER BY s.created_at, s.id, sl.position",
        [&](const storage::Statement &row) {
            if (order.shipments.isEmpty() || order.shipments.last().id != row.id(0)) {
                const auto named = shipmentStateFromName(row.text(1));
                if (!named) {
                    known = named.error();
                    return;
                }
                Shipment shipment;
                shipment.id = row.id(0);
                shipment.state = *named;
                shipment.tracking = {row.text(2), row.text(3), row.text(4)};
                shipment.shippedAt = row.int64(5);
                shipment.deliveredAt = row.int64(6);
                order.shipments.append(std::move(shipment));
            }
            if (!row.isNull(7))
                order.shipments.last().lines.append({row.id(7), row.int64(8)});
        },
        num));
    return known;
}

Status readMessages(storage::Database &db, std::int64_t num, Order &order) {
    Status known;
    QHash<Id, qsizetype> places;
    for (qsizetype i = 0; i < order.returns.size(); ++i)
        places.insert(order.returns[i].id, i);
    AURA_TRY(db.forEach(
        "SELECT m.return_id, m.id, m.side, m.text, m.written_at FROM return_request r JOIN return_message m ON "
        "m.return_id = r.id WHERE r.order_num = ?1 ORDER BY m.return_id, m.position",
        [&](const storage::Statement &row) {
            const auto side = messageSideFromName(row.text(2));
            if (!side) {
                known = side.error();
                return;
            }
            if (const auto place = places.constFind(row.id(0)); place != places.cend())
                order.returns[*place].messages.append({row.id(1), *side, row.text(3), row.int64(4)});
        },
        num));
    return known;
}

Status readReturns(storage::Database &db, std::int64_t num, Order &order) {
    Status known;
    AURA_TRY(db.forEach(
        "SELECT r.id, r.state, r.reason, r.text, r.answer, r.created_at, r.updated_at, r.refunded, l.variant_id, "
        "rl.quantity, ifnull(r.state_since, r.updated_at), r.dispute, r.disputed_at FROM return_request r JOIN "
        "return_line rl ON rl.return_id = r.id JOIN order_line l ON l.order_num "
        "= r.order_num AND l.position = rl.position WHERE "
        "r.order_num = ?1 ORDER BY r.created_at, r.id, rl.position",
        [&](const storage::Statement &row) {
            if (order.returns.isEmpty() || order.returns.last().id != row.id(0)) {
                const auto state = returnStateFromName(row.text(1));
                const auto reason = returnReasonFromName(row.text(2));
                const auto dispute = disputeStateFromName(row.text(11));
                if (!state || !reason || !dispute) {
                    known = !state ? state.error() : !reason ? reason.error() : dispute.error();
                    return;
                }
                OrderReturn entry;
                entry.id = row.id(0);
                entry.state = *state;
                entry.reason = *reason;
                entry.text = row.text(3);
                entry.answer = row.text(4);
                entry.createdAt = row.int64(5);
                entry.updatedAt = row.int64(6);
                entry.since = row.int64(10);
                entry.dispute = *dispute;
                entry.disputedAt = row.int64(12);
                if (!row.isNull(7))
                    entry.refunded = {row.int64(7), order.total.currency};
                order.returns.append(std::move(entry));
            }
            order.returns.last().lines.append({row.id(8), row.int64(9)});
        },
        num));
    AURA_TRY(known);
    return order.returns.isEmpty() ? Status{} : readMessages(db, num, order);
}

Status readParts(storage::Database &db, std::int64_t num, Order &order) {
    AURA_TRY(readLines(db, num, order));
    AURA_TRY(readShipments(db, num, order));
    return readReturns(db, num, order);
}

struct Place {
    UnixMillis createdAt = std::numeric_limits<UnixMillis>::max();
    std::int64_t num = 0;
};

QString cursorOf(const Place &place) {
    return QString::number(place.createdAt, 36) + u'.' + QString::number(place.num, 36);
}

Result<Place> placeOf(const QString &cursor) {
    if (cursor.isEmpty())
        return Place{};
    const auto dot = cursor.indexOf(u'.');
    bool first = false;
    bool second = false;
    const Place place{cursor.left(dot).toLongLong(&first, 36), cursor.mid(dot + 1).toLongLong(&second, 36)};
    if (dot < 0 || !first || !second)
        return Error{ErrorCode::InvalidArgument, u"cursor: not one of this server's"_s};
    return place;
}

} // namespace

Result<std::int64_t> insert(storage::Database &db, std::int64_t group, const Order &order,
                            const std::function<bool(const Id &variant)> &tracked) {
    const auto text = [](const Address &address) { return QString::fromUtf8(wire::toBytes(wire::toJson(address))); };
    const auto of = [&](auto part) { return order.converted ? std::optional(part(*order.converted)) : std::nullopt; };
    AURA_TRY(db.run(
        "INSERT INTO customer_order(id, group_num, number, user_id, vendor_id, vendor_name, state, payment_state, "
        "fulfilment_state, shipping_address, billing_address, payment_method, delivery_code, tax_included, currency, "
        "subtotal, shipping, tax, discount, total, notes, estimated_delivery, created_at, updated_at, rev, "
        "converted_currency, converted_total, converted_rate, converted_rates_at, pricing) "
        "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, "
        "?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30)",
        order.id, group, order.number, order.userId, order.vendorId, order.vendorName, order.state, order.paymentState,
        order.fulfilmentState, text(order.shippingAddress), text(order.billingAddress), order.paymentMethod,
        order.deliveryCode, order.taxIncluded, order.total.currency.code(), order.subtotal.minor, order.shipping.minor,
        order.tax.minor, order.discount.minor, order.total.minor, order.notes, known(order.estimatedDelivery),
        order.createdAt, order.updatedAt, order.rev, of([](const Conversion &c) { return c.total.currency.code(); }),
        of([](const Conversion &c) { return c.total.minor; }), of([](const Conversion &c) { return c.rate; }),
        of([](const Conversion &c) { return c.ratesSetAt; }), pricingOf(order)));
    const auto num = db.lastInsertRowId();
    int position = 0;
    for (const auto &line : order.lines) {
        AURA_TRY(
            db.run("INSERT INTO order_line(order_num, position, product_id, variant_id, vendor_id, sku, product_name, "
                   "variant_name, quantity, price_micros, total, tracked, tax_rate) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, "
                   "?8, ?9, "
                   "?10, ?11, ?12, ?13)",
                   num, position++, line.productId, line.variantId, order.vendorId, line.sku, line.productName,
                   line.variantName, line.quantity, line.unitPrice.micros, line.total.minor, tracked(line.variantId),
                   line.taxBasisPoints));
    }
    return num;
}

Result<Order> byId(storage::Database &db, const Id &id) {
    AURA_ASSIGN(auto row, db.prepare(AURA_ORDER_COLUMNS "WHERE o.id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(id).step());
    if (!found)
        return Error{ErrorCode::NotFound, u"no such order"_s};
    AURA_ASSIGN(auto order, orderFrom(row));
    AURA_TRY(readParts(db, row.int64(0), order));
    return order;
}

Result<Order> byNum(storage::Database &db, std::int64_t num) {
    AURA_ASSIGN(auto row, db.prepare(AURA_ORDER_COLUMNS "WHERE o.num = ?1"));
    AURA_ASSIGN(const bool found, row.bind(num).step());
    if (!found)
        return Error{ErrorCode::NotFound, u"no such order"_s};
    AURA_ASSIGN(auto order, orderFrom(row));
    AURA_TRY(readParts(db, num, order));
    return order;
}

Result<QList<Order>> ofGroup(storage::Database &db, std::int64_t group) {
    AURA_ASSIGN(auto row, db.prepare(AURA_ORDER_COLUMNS "WHERE o.group_num = ?1 ORDER BY o.num"));
    row.bind(group);
    QList<Order> orders;
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            return orders;
        AURA_ASSIGN(auto order, orderFrom(row));
        AURA_TRY(readParts(db, row.int64(0), order));
        orders.append(std::move(order));
    }
}

Result<OrderPage> page(storage::Database &db, const Id &user, std::optional<OrderState> state, int limit,
                       const QString &cursor) {
    AURA_ASSIGN(const auto from, placeOf(cursor));
    AURA_ASSIGN(auto row,
                db.prepare(state ? AURA_ORDER_COLUMNS "WHERE o.user_id = ?1 AND o.created_at <= ?2 AND (o.created_at < "
                                                      "?2 OR o.num > ?3) AND o.state = ?5 "
                                                      "ORDER BY o.created_at DESC, o.num LIMIT ?4"
                                 : AURA_ORDER_COLUMNS "WHERE o.user_id = ?1 AND o.created_at <= ?2 AND (o.created_at < "
                                                      "?2 OR o.num > ?3) ORDER BY o.created_at DESC, o.num LIMIT ?4"));
    row.bind(user, from.createdAt, from.num, limit + 1);
    if (state)
        row.bindAt(5, *state);
    OrderPage page;
    Place last;
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            return page;
        if (page.orders.size() == limit) {
            page.next = cursorOf(last);
            return page;
        }
        AURA_ASSIGN(auto order, orderFrom(row));
        last = {order.createdAt, row.int64(0)};
        AURA_TRY(readParts(db, last.num, order));
        page.orders.append(std::move(order));
    }
}

Status update(Write &write, Order &order) {
    order.updatedAt = write.now;
    ++order.rev;
    AURA_TRY(write.db.run("UPDATE customer_order SET state = ?2, payment_state = ?3, fulfilment_state = ?4, "
                          "tracking_carrier = ?5, tracking_number = ?6, tracking_url = ?7, delivered_at = ?8, "
                          "updated_at = ?9, rev = ?10, rest_canceled_at = ?11 WHERE id = ?1",
                          order.id, order.state, order.paymentState, order.fulfilmentState, order.tracking.carrier,
                          order.tracking.number, order.tracking.url, known(order.deliveredAt), order.updatedAt,
                          order.rev, known(order.restCanceledAt)));
    AURA_TRY(settlement::movedOn(write, order));
    if (order.state == OrderState::Canceled && !order.discounts.isEmpty())
        AURA_TRY(promotions::comeBack(write, order));
    AURA_TRY(changeLog::record(write.db, changeLog::userScope(order.userId), u"order", order.id, order.rev));
    return vendorScope::record(write.db, order.vendorId, u"order", order.id, order.rev);
}

} // namespace aura::server::orderRows
