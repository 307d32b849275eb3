// SPDX-License-Identifier: Apache-2.0
#include <aura/app/admin_orders.h>

#include "order_words.h"
#include "texts.h"
#include "vendor/field_values.h"

#include <aura/app/admin_commission.h>
#include <aura/app/country_names.h>
#include <aura/app/format.h>
#include <aura/sync/admin_client.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <QCoreApplication>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

// Each comes with its lines, parcels and returns.
constexpr int ordersAtOnce = 200;

struct AdminOrders {
    Q_DECLARE_TR_FUNCTIONS(AdminOrders)
};

std::int64_t piecesOf(const Order &order) {
    std::int64_t pieces = 0;
    for (const auto &line : order.lines)
        pieces += line.quantity - line.canceled;
    return pieces;
}

Money refundedOf(const AdminOrder &order) {
    Money sum{0, order.total.currency};
    for (const auto &refund : order.refunds)
        sum.minor += refund.amount.minor;
    return sum;
}

QString movementText(const QString &state) {
    if (state == "pending"_L1)
        return AdminOrders::tr("Not paid yet");
    if (state == "authorized"_L1)
        return paymentStateText(PaymentState::Authorized);
    if (state == "captured"_L1)
        return paymentStateText(PaymentState::Paid);
    if (state == "failed"_L1)
        return AdminOrders::tr("Failed");
    if (state == "voided"_L1)
        return paymentStateText(PaymentState::Voided);
    return state;
}

QString refundReasonText(const QString &reason) {
    if (reason == "canceled"_L1)
        return AdminOrders::tr("Canceled");
    if (reason == "return"_L1)
        return AdminOrders::tr("Sent back");
    return reason;
}

QString returnStateText(ReturnState state) {
    switch (state) {
    case ReturnState::Requested:
        return AdminOrders::tr("Asked for");
    case ReturnState::Approved:
        return AdminOrders::tr("Accepted");
    case ReturnState::Rejected:
        return AdminOrders::tr("Rejected");
    case ReturnState::Received:
        return AdminOrders::tr("Received");
    case ReturnState::Refunded:
        return AdminOrders::tr("Paid back");
    }
    return {};
}

/// What is not empty, on one line.
QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

OrderSection buyerOf(const AdminOrder &order) {
    OrderSection section{AdminOrders::tr("Buyer"), {order.buyer, order.buyerEmail}};
    if (order.isOpened()) {
        section.lines += addressLines(order.shippingAddress).split(u'\n');
        if (!order.shippingAddress.phone.isEmpty())
            section.lines.append(order.shippingAddress.phone);
        if (order.billingAddress != order.shippingAddress)
            section.lines.append(
                AdminOrders::tr("Invoice to: %1").arg(addressLines(order.billingAddress).replace(u'\n', u", "_s)));
    } else {
        section.lines.append(countryName(order.shippingAddress.country));
    }
    return section;
}

OrderSection articlesOf(const AdminOrder &order) {
    OrderSection section{AdminOrders::tr("Articles"), {}};
    for (const auto &line : order.lines)
        section.lines.append(
            joined({AdminOrders::tr("%1 × %2").arg(format::count(line.quantity),
                                                   format::lineName(line.productName, line.variantName)),
                    line.sku, format::money(line.total), canceledWords(line)}));
    return section;
}

OrderSection sumsOfAll(const AdminOrder &order) {
    OrderSection section{AdminOrders::tr("Sums"), {}};
    const auto add = [&](const QString &text, Money amount) {
        if (amount.minor != 0)
            section.lines.append(AdminOrders::tr("%1: %2").arg(text, format::money(amount)));
    };
    add(AdminOrders::tr("Goods"), order.subtotal);
    add(AdminOrders::tr("Delivery"), order.shipping);
    add(AdminOrders::tr("Discount"), {-order.discount.minor, order.discount.currency});
    add(order.taxIncluded ? AdminOrders::tr("Tax in it") : AdminOrders::tr("Tax"), order.tax);
    add(AdminOrders::tr("Total"), order.total);
    return section;
}

OrderSection paymentsOf(const AdminOrder &order) {
    OrderSection section{AdminOrders::tr("Payment"), {}};
    for (const auto &payment : order.payments)
        section.lines.append(joined({paymentMethodText(payment.method), payment.provider, format::money(payment.amount),
                                     movementText(payment.state), format::dateTime(payment.at)}));
    for (const auto &refund : order.refunds)
        section.lines.append(joined(
            {AdminOrders::tr("%1 paid back").arg(format::money(refund.amount)), refundReasonText(refund.reason),
             refund.isDone ? QString() : AdminOrders::tr("waits for the provider"), format::dateTime(refund.at)}));
    if (order.refundable.minor > 0)
        section.lines.append(AdminOrders::tr("Can be paid back: %1").arg(format::money(order.refundable)));
    return section;
}

OrderSection commissionOf(const AdminOrder &order) {
    OrderSection section{AdminOrders::tr("Commission"), {}};
    for (qsizetype i = 0; i < order.fees.size() && i < order.lines.size(); ++i) {
        const auto &fee = order.fees[i];
        const auto &line = order.lines[i];
        const auto name = format::lineName(line.productName, line.variantName);
        if (fee.ruleId.isNil())
            section.lines.append(AdminOrders::tr("%1: nothing, no rule fitted").arg(name));
        else
            section.lines.append(
                joined({AdminOrders::tr("%1: %2").arg(name, format::money(fee.amount)),
                        commissionFeeText(fee.basisPoints, {fee.fixedMinor, fee.amount.currency}), fee.ruleName}));
    }
    return section;
}

OrderSection parcelsOf(const AdminOrder &order) {
    OrderSection section{AdminOrders::tr("Parcels"), {}};
    for (const auto &parcel : parcelItems(order))
        section.lines.append(joined({parcel.title, parcel.stateText, parcel.time, parcel.content, parcel.tracking}));
    return section;
}

OrderSection returnsOf(const AdminOrder &order) {
    OrderSection section{AdminOrders::tr("Returns"), {}};
    for (const auto &entry : order.returns)
        section.lines.append(joined({returnTitle(order, entry.lines), returnStateText(entry.state),
                                     returnReasonText(entry.reason), entry.text, entry.answer,
                                     entry.refunded.currency.isNone() ? QString() : format::money(entry.refunded),
                                     format::dateTime(entry.updatedAt)}));
    return section;
}

} // namespace

QString orderStateText(OrderState state) {
    switch (state) {
    case OrderState::Submitted:
        return AdminOrders::tr("Submitted");
    case OrderState::Placed:
        return AdminOrders::tr("Placed");
    case OrderState::NeedsConfirmation:
        return AdminOrders::tr("To be confirmed");
    case OrderState::Expired:
        return AdminOrders::tr("Expired");
    case OrderState::Canceled:
        return AdminOrders::tr("Canceled");
    case OrderState::Completed:
        return AdminOrders::tr("Completed");
    }
    return {};
}

QString fulfilmentText(FulfilmentState state) {
    switch (state) {
    case FulfilmentState::Unfulfilled:
        return AdminOrders::tr("Not sent");
    case FulfilmentState::Partial:
        return AdminOrders::tr("Partly sent");
    case FulfilmentState::Fulfilled:
        return AdminOrders::tr("Sent");
    case FulfilmentState::Delivered:
        return AdminOrders::tr("Delivered");
    case FulfilmentState::Canceled:
        return AdminOrders::tr("Canceled");
    }
    return {};
}

QString paymentStateText(PaymentState state) {
    switch (state) {
    case PaymentState::None:
        return AdminOrders::tr("Not paid");
    case PaymentState::Authorized:
        return AdminOrders::tr("Held");
    case PaymentState::PartiallyPaid:
        return AdminOrders::tr("Partly paid");
    case PaymentState::Paid:
        return AdminOrders::tr("Paid");
    case PaymentState::PartiallyRefunded:
        return AdminOrders::tr("Partly paid back");
    case PaymentState::Refunded:
        return AdminOrders::tr("Paid back");
    case PaymentState::Voided:
        return AdminOrders::tr("Not charged");
    }
    return {};
}

QList<OrderSection> orderSections(const AdminOrder &order) {
    QList<OrderSection> sections{buyerOf(order),      articlesOf(order), sumsOfAll(order), paymentsOf(order),
                                 commissionOf(order), parcelsOf(order),  returnsOf(order)};
    if (!order.notes.isEmpty())
        sections.append({AdminOrders::tr("Notes"), {order.notes}});
    for (auto &section : sections)
        section.lines.removeAll(QString());
    sections.removeIf([](const OrderSection &section) { return section.lines.isEmpty(); });
    return sections;
}

std::optional<Money> amountFromText(const QString &text, Money most) {
    const auto price = priceFromText(text, most.currency);
    if (!price)
        return std::nullopt;
    // What has more decimals than there are coins is no amount.
    const auto amount = moneyFromDecimal(toDecimalString(*price), most.currency);
    return amount && amount->minor > 0 && amount->minor <= most.minor ? std::optional(*amount) : std::nullopt;
}

QString amountFieldText(Money amount) {
    return toDecimalString(amount).replace(u'.', QLocale().decimalPoint());
}

OrderTable::OrderTable(sync::Client &client, sync::AdminClient &admin, QObject *parent)
    : AdminTableOf({{u"number"_s, tr("Order"), 16},
                    {u"placed"_s, tr("Placed"), 22},
                    {u"buyer"_s, tr("Buyer"), 20},
                    {u"buyerEmail"_s, tr("Address"), 28, false, false},
                    {u"shop"_s, tr("Shop"), 20},
                    {u"state"_s, tr("Standing"), 14},
                    {u"fulfilment"_s, tr("Delivery"), 14},
                    {u"payment"_s, tr("Payment"), 16},
                    {u"method"_s, tr("Paid by"), 16, false, false},
                    {u"total"_s, tr("Total"), 12, true},
                    {u"refunded"_s, tr("Paid back"), 12, true, false},
                    {u"pieces"_s, tr("Pieces"), 8, true},
                    {u"country"_s, tr("Country"), 14, false, false},
                    {u"updated"_s, tr("Changed"), 22, false, false}},
                   parent)
    , m_client(client)
    , m_admin(admin) {}

void OrderTable::find(const Filter &filter) {
    m_query.text = filter.text.trimmed();
    m_query.state = filter.state;
    m_query.fulfilment = filter.fulfilment;
    m_query.payment = filter.payment;
    m_query.vendor = filter.vendor;
    m_query.user = filter.user;
    refresh();
}

OrderTable::Pages OrderTable::pages() {
    return [this, query = m_query](const QString &cursor, Purpose purpose, const PageDone &done) {
        sync::whenDone(m_admin.orders(placed(query, cursor, purpose, ordersAtOnce)), this, done);
    };
}

QString OrderTable::textOf(const AdminOrder &order, int column) const {
    switch (static_cast<Column>(column)) {
    case Number:
        return order.number;
    case Placed:
        return format::dateTime(order.createdAt);
    case Buyer:
        return order.buyer;
    case BuyerEmail:
        return order.buyerEmail;
    case Shop:
        return order.vendorName;
    case State:
        return orderStateText(order.state);
    case Fulfilment:
        return fulfilmentText(order.fulfilmentState);
    case Payment:
        return paymentStateText(order.paymentState);
    case Method:
        return paymentMethodText(order.paymentMethod);
    case Total:
        return format::money(order.total);
    case Refunded: {
        const auto refunded = refundedOf(order);
        return refunded.minor == 0 ? QString() : format::money(refunded);
    }
    case Pieces:
        return format::count(piecesOf(order));
    case Country:
        return countryName(order.shippingAddress.country);
    case Updated:
        return format::dateTime(order.updatedAt);
    }
    return {};
}

void OrderTable::open(const Id &order, const std::function<void(const Result<AdminOrder> &)> &done) {
    sync::whenDone(m_admin.order(order), this, done);
}

void OrderTable::follow(const QFuture<Result<AdminOrder>> &future, const StepDone &done) {
    sync::whenDone(future, this, [this, done](const Result<AdminOrder> &order) {
        if (order)
            replace(*order);
        done(order ? Status{} : Status(order.error()));
    });
}

void OrderTable::cancel(const AdminOrder &order, const QString &reason, const StepDone &done) {
    follow(m_admin.cancelOrder(order.id, {reason, order.rev}), done);
}

void OrderTable::refund(const AdminOrder &order, Money amount, const QString &reason, const StepDone &done) {
    sync::whenDone(m_client.newIds(1), this,
                   [this, id = order.id, rev = order.rev, amount, reason, done](const Result<QList<Id>> &ids) {
                       if (!ids)
                           return done(ids.error());
                       follow(m_admin.refundOrder(id, {ids->first(), amount, reason, rev}), done);
                   });
}

} // namespace aura::app
