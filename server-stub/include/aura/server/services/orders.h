// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/order.h>
#include <aura/server/services/card_payments.h>
#include <aura/server/services/carts.h>
#include <aura/server/services/offers.h>
#include <aura/server/services/promotions.h>

#include <QHash>

namespace aura::server {

/// What became of a submitted order.
struct Placement {
    QList<Order> orders; ///< Placed; empty when refused.
    /// Conflict: a person must confirm the quote. OutOfStock. PermissionDenied: a shop does not deliver there (its part
    /// of the quote says so). Canceled: it lapsed.
    std::optional<Error> refusal;
    std::optional<Quote> quote; ///< With a refusal: what it would cost now.
    QList<Id> shortVariants;    ///< With OutOfStock.
};

struct OrderPage {
    QList<Order> orders;
    QString next; ///< Cursor of the next page; empty at the end.
};

class OrderService {
public:
    /// Both must outlive the service.
    OrderService(IdGenerator &ids, CartService &carts, const TaxPolicy &tax)
        : m_ids(ids)
        , m_carts(carts)
        , m_tax(tax) {}

    /// Places an order in the job's transaction: takes the stock, freezes the lines, empties them from the cart, tells
    /// the scopes. A refusal leaves no trace. The same group again answers what was placed. InvalidArgument when the
    /// request breaks a rule, Conflict when the group is somebody else's. An order that is paid by card takes what is
    /// held for it: NotFound when that was never held, a refusal (Canceled) when it is held no more.
    Result<Placement> place(Write &write, const Id &user, const OrderSubmit &submit, const Id &opId);

    /// What a code stands for, and a wrong one is counted: the writer's thread.
    Result<GivenVoucher> voucher(storage::Database &db, const Id &user, const QString &code, UnixMillis now);

    /// At which tax rate where no rule says another.
    const TaxPolicy &taxPolicy() const { return m_tax; }

    /// Moves an order on its way, for its buyer or for a member of its vendor: packing, shipping (takes the pieces from
    /// the shelf) and delivering keep the shipments, canceling gives the stock back. Returns the order as it is now,
    /// also when it was at the target already. NotFound for an unknown or another one's order, PermissionDenied for a
    /// step that is not theirs or a vendor that may not work, Conflict when the order is elsewhere. `at` is when the
    /// person acted.
    Result<Order> transition(Write &write, const Id &user, const OrderTransition &step, const Id &opId, UnixMillis at);

    /// Sends a part of an order on its way: takes its pieces from the shelf and tells the buyer. Returns the order as
    /// it is now, also when the parcel was sent already. NotFound for an unknown or another one's order,
    /// PermissionDenied for anybody but a member of a vendor that may work, otherwise the reducer's errors. `at` as
    /// above.
    Result<Order> shipParcel(Write &write, const Id &user, const ParcelShip &parcel, const Id &opId, UnixMillis at);

    /// Cancels what has not left of a partly shipped order: its pieces can be sold again, what was paid for them goes
    /// back, and the buyer is told. Returns the order as it is now, also when that was done already. Errors as above.
    Result<Order> cancelRest(Write &write, const Id &user, const OrderCancelRest &rest, const Id &opId, UnixMillis at);

    /// Gives the stock back. NotFound for an unknown or another person's order, Conflict when it is on its way; success
    /// when it is canceled already.
    Result<Order> cancel(Write &write, const Id &user, const Id &orderId);

    /// The same by somebody who runs the platform, who has been let in before. The buyer and the shop are told why.
    /// NotFound, and Conflict when something of it has left.
    Result<Order> cancelForPlatform(Write &write, const Id &actor, const Id &orderId, const QString &reason);

    /// NotFound for an unknown or another person's order.
    static Result<Order> read(storage::Database &db, const Id &user, const Id &orderId);
    /// Newest first. InvalidArgument for a malformed cursor.
    static Result<OrderPage> list(storage::Database &db, const Id &user, std::optional<OrderState> state, int limit,
                                  const QString &cursor);

private:
    /// What a step does that the order has taken: stock, parcels, money, and both sides' rows.
    Status moveOn(Write &write, Order &order, const OrderTransition &step, const Id &user, const Id &opId,
                  UnixMillis at);
    /// The order, if this person may send what is in it; see shipParcel().
    static Result<Order> toSend(Write &write, const Id &user, const Id &orderId);
    Result<PriceRules> rulesOf(storage::Database &db);
    Result<Vendor> vendorOf(storage::Database &db, const Offer &offer);
    Result<QString> nextNumber(Write &write);
    Status insertOrder(Write &write, std::int64_t group, const Order &order, const QHash<Id, Offer> &offers,
                       const cardPayments::Taken &held);

    IdGenerator &m_ids;
    CartService &m_carts;
    const TaxPolicy m_tax;
    // Used by the writer's thread only.
    QHash<Id, Vendor> m_vendors;
    VoucherTries m_tries;
    QString m_rulesText;
    std::optional<PriceRules> m_rules; // as m_rulesText says
};

} // namespace aura::server
