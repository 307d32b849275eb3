// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/admin_order_json.h>

#include <aura/wire/order_json.h>

#include "admin_rows.h"

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;
using rows::longestText;

constexpr qsizetype mostMovements = 1'000;

QJsonObject toJson(const AdminPayment &payment) {
    return {{u"method"_s, payment.method},
            {u"provider"_s, payment.provider},
            {u"state"_s, payment.state},
            {u"amount"_s, wire::toJson(payment.amount)},
            {u"at"_s, timeToString(payment.at)}};
}

QJsonObject toJson(const AdminRefund &refund) {
    return {{u"id"_s, refund.id.toString()},
            {u"amount"_s, wire::toJson(refund.amount)},
            {u"reason"_s, refund.reason},
            {u"at"_s, timeToString(refund.at)},
            {u"isDone"_s, refund.isDone}};
}

AdminPayment paymentFrom(JsonReader &reader) {
    AdminPayment payment;
    payment.method = reader.string("method"_L1, 50);
    payment.provider = reader.string("provider"_L1, 50, Need::Optional);
    payment.state = reader.string("state"_L1, 50);
    payment.amount = reader.money("amount"_L1);
    payment.at = reader.time("at"_L1);
    return payment;
}

AdminRefund refundFrom(JsonReader &reader) {
    AdminRefund refund;
    refund.id = reader.id("id"_L1);
    refund.amount = reader.money("amount"_L1);
    refund.reason = reader.string("reason"_L1, longestText, Need::Optional);
    refund.at = reader.time("at"_L1);
    refund.isDone = reader.boolean("isDone"_L1, true);
    return refund;
}

QJsonObject toJson(const LineFee &fee) {
    QJsonObject object{{u"basisPoints"_s, fee.basisPoints},
                       {u"fixedMinor"_s, qint64{fee.fixedMinor}},
                       {u"amount"_s, wire::toJson(fee.amount)}};
    if (!fee.ruleId.isNil()) {
        object.insert("ruleId"_L1, fee.ruleId.toString());
        object.insert("rule"_L1, fee.ruleName);
    }
    return object;
}

LineFee feeFrom(JsonReader &reader) {
    LineFee fee;
    fee.ruleId = reader.id("ruleId"_L1, Need::Optional);
    fee.ruleName = reader.string("rule"_L1, longestRuleName, Need::Optional);
    fee.basisPoints = static_cast<int>(reader.integer("basisPoints"_L1, 0, 10'000));
    fee.fixedMinor = reader.integer("fixedMinor"_L1, 0);
    fee.amount = reader.money("amount"_L1);
    return fee;
}

template <typename Row, typename Read>
QList<Row> listFrom(JsonReader &reader, QLatin1StringView key, Read read) {
    QList<Row> list;
    for (const auto &value : reader.array(key, mostMovements, Need::Optional)) {
        JsonReader row(value.toObject(), u'/' + QString(key));
        list.append(read(row));
        reader.absorb(row);
    }
    return list;
}

/// An order has addresses, in lists as well; what stands for those that nobody has opened is taken away again.
QJsonObject withAddresses(QJsonObject object) {
    if (!object.contains("shippingAddress"_L1)) {
        const QJsonObject nowhere{{u"name"_s, u"-"_s},
                                  {u"line1"_s, u"-"_s},
                                  {u"city"_s, u"-"_s},
                                  {u"country"_s, object.value("country"_L1).toString(u"ZZ"_s)}};
        object.insert("shippingAddress"_L1, nowhere);
        object.insert("billingAddress"_L1, nowhere);
    }
    return object;
}

AdminOrder orderFrom(JsonReader &reader, bool isOpened) {
    AdminOrder order;
    static_cast<Order &>(order) = orderFromJson(reader);
    if (!isOpened) {
        order.shippingAddress = {};
        order.shippingAddress.country = reader.string("country"_L1, 2, Need::Optional);
        order.billingAddress = {};
    }
    order.buyer = reader.string("buyer"_L1, longestText, Need::Optional);
    order.buyerEmail = reader.string("buyerEmail"_L1, longestText, Need::Optional);
    order.payments = listFrom<AdminPayment>(reader, "payments"_L1, paymentFrom);
    order.refunds = listFrom<AdminRefund>(reader, "refunds"_L1, refundFrom);
    order.fees = listFrom<LineFee>(reader, "fees"_L1, feeFrom);
    order.refundable = reader.money("refundable"_L1);
    return order;
}

} // namespace

QByteArray toQuery(const AdminOrderQuery &query) {
    rows::Query text;
    text.add("q", query.text);
    if (query.state)
        text.add("state", orderStateName(*query.state));
    if (query.fulfilment)
        text.add("fulfilment", fulfilmentStateName(*query.fulfilment));
    if (query.payment)
        text.add("payment", paymentStateName(*query.payment));
    text.addId("vendor", query.vendor);
    text.addId("user", query.user);
    text.addPlace(query);
    return text.take();
}

QJsonObject toJson(const AdminOrder &order) {
    auto object = toJson(static_cast<const Order &>(order));
    if (!order.isOpened()) {
        object.remove("shippingAddress"_L1);
        object.remove("billingAddress"_L1);
        object.insert("country"_L1, order.shippingAddress.country);
    }
    object.insert("buyer"_L1, order.buyer);
    object.insert("buyerEmail"_L1, order.buyerEmail);
    QJsonArray payments;
    for (const auto &payment : order.payments)
        payments.append(toJson(payment));
    object.insert("payments"_L1, payments);
    QJsonArray refunds;
    for (const auto &refund : order.refunds)
        refunds.append(toJson(refund));
    object.insert("refunds"_L1, refunds);
    QJsonArray fees;
    for (const auto &fee : order.fees)
        fees.append(toJson(fee));
    object.insert("fees"_L1, fees);
    object.insert("refundable"_L1, wire::toJson(order.refundable));
    return object;
}

QByteArray toBytes(const AdminPage<AdminOrder> &page) {
    QJsonArray data;
    for (const auto &order : page.rows)
        data.append(toJson(order));
    QJsonObject object{{u"data"_s, data}};
    if (!page.next.isEmpty())
        object.insert("next"_L1, page.next);
    return toBytes(object);
}

Result<AdminPage<AdminOrder>> adminOrdersFromBytes(QByteArrayView bytes) {
    AURA_ASSIGN(auto object, parseObject(bytes));
    JsonReader reader(std::move(object));
    AdminPage<AdminOrder> page;
    for (const auto &value : reader.array("data"_L1, mostAdminRows)) {
        const auto row = value.toObject();
        JsonReader of(withAddresses(row), u"/data"_s);
        page.rows.append(orderFrom(of, row.contains("shippingAddress"_L1)));
        reader.absorb(of);
    }
    page.next = reader.string("next"_L1, longestText, Need::Optional);
    if (reader.failed())
        return reader.error();
    return page;
}

Result<AdminOrder> adminOrderFromBytes(QByteArrayView bytes) {
    AURA_ASSIGN(const auto object, parseObject(bytes));
    JsonReader reader(withAddresses(object));
    auto order = orderFrom(reader, object.contains("shippingAddress"_L1));
    if (reader.failed())
        return reader.error();
    return order;
}

QByteArray toBytes(const OrderCancellation &cancellation) {
    return toBytes(QJsonObject{{u"reason"_s, cancellation.reason}, {u"seenRev"_s, qint64{cancellation.seenRev}}});
}

OrderCancellation orderCancellationFromJson(JsonReader &reader) {
    OrderCancellation cancellation;
    cancellation.reason = reasonFromJson(reader);
    cancellation.seenRev = reader.integer("seenRev"_L1, 0);
    return cancellation;
}

QByteArray toBytes(const OrderRefund &refund) {
    return toBytes(QJsonObject{{u"refundId"_s, refund.refundId.toString()},
                               {u"amount"_s, wire::toJson(refund.amount)},
                               {u"reason"_s, refund.reason},
                               {u"seenRev"_s, qint64{refund.seenRev}}});
}

OrderRefund orderRefundFromJson(JsonReader &reader) {
    OrderRefund refund;
    refund.refundId = reader.id("refundId"_L1);
    refund.amount = reader.money("amount"_L1);
    refund.reason = reasonFromJson(reader);
    refund.seenRev = reader.integer("seenRev"_L1, 0);
    if (!reader.failed() && refund.amount.minor <= 0)
        reader.fail("amount"_L1, "range", u"must be more than nothing"_s);
    return refund;
}

} // namespace aura::wire
