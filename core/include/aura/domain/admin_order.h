// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin.h>
#include <aura/domain/commission.h>
#include <aura/domain/order.h>

namespace aura {

/// What was or is to be paid for an order.
struct AdminPayment {
    QString method;   ///< As Order::paymentMethod.
    QString provider; ///< Who moves the money; empty where nobody does.
    QString state;    ///< "pending", "authorized", "captured", "failed", "voided"
    Money amount;
    UnixMillis at = 0;

    friend bool operator==(const AdminPayment &, const AdminPayment &) = default;
};

/// What went back of it.
struct AdminRefund {
    Id id;
    Money amount;
    QString reason; ///< "canceled", "return", or the words of whoever runs the platform.
    UnixMillis at = 0;
    bool isDone = true; ///< False: the provider has not moved the money yet.

    friend bool operator==(const AdminRefund &, const AdminRefund &) = default;
};

/// An order as those see it who run the platform. In lists and after steps without notes, and its addresses have
/// nothing but a country: the whole of them is for who opens the order, which the audit log tells.
struct AdminOrder : Order {
    QString buyer; ///< The name now; empty for somebody who has left.
    QString buyerEmail;
    QList<AdminPayment> payments; ///< Oldest first.
    QList<AdminRefund> refunds;   ///< Oldest first.
    QList<LineFee> fees;          ///< What the lines were charged, in their order; empty for orders older than that.
    Money refundable;             ///< What can still be given back by card; zero when nothing.

    bool isOpened() const { return !shippingAddress.line1.isEmpty(); }
    friend bool operator==(const AdminOrder &, const AdminOrder &) = default;
};

/// Newest first.
struct AdminOrderQuery {
    /// The beginning of an order's number (isOrderNumber()), or else beginnings of words of the buyer's name and
    /// address, all of them; empty for every order.
    QString text;
    std::optional<OrderState> state;
    std::optional<FulfilmentState> fulfilment;
    std::optional<PaymentState> payment;
    Id vendor; ///< Nil for every shop.
    Id user;   ///< Nil for everybody.
    QString cursor;
    int limit = 100;       ///< 1 to mostAdminRows.
    bool isExport = false; ///< Goes into a file: the log says so.
};
/// Whether a text is the beginning of an order's number: "A-", "a-2026-0001".
bool isOrderNumber(QStringView text);

/// Whether the order waits to be sent and nothing of it has left, so that it can be canceled as a whole.
bool mayCancel(const Order &order);

struct OrderCancellation {
    QString reason; ///< Told to the buyer and to the shop.
    std::int64_t seenRev = 0;
};

struct OrderRefund {
    Id refundId; ///< Made by who asks: the same one again gives nothing more back.
    Money amount;
    QString reason; ///< Told to the buyer and to the shop.
    std::int64_t seenRev = 0;
};

} // namespace aura
