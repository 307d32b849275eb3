// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/catalogue.h>
#include <aura/domain/discount.h>
#include <aura/domain/exchange.h>
#include <aura/domain/money.h>
#include <aura/domain/order_return.h>

#include <QList>
#include <QString>

#include <optional>

namespace aura {

/// submitted → placed | needs_confirmation | expired | canceled; placed → completed | canceled (only while
/// unfulfilled).
enum class OrderState : std::uint8_t { Submitted, Placed, NeedsConfirmation, Expired, Canceled, Completed };
/// Derived from payments and refunds.
enum class PaymentState : std::uint8_t { None, Authorized, PartiallyPaid, Paid, PartiallyRefunded, Refunded, Voided };
/// Derived from shipments.
enum class FulfilmentState : std::uint8_t { Unfulfilled, Partial, Fulfilled, Delivered, Canceled };

QString orderStateName(OrderState state);
Result<OrderState> orderStateFromName(QStringView name);
QString paymentStateName(PaymentState state);
Result<PaymentState> paymentStateFromName(QStringView name);
QString fulfilmentStateName(FulfilmentState state);
Result<FulfilmentState> fulfilmentStateFromName(QStringView name);

/// Whether an order may go from one state to the other, given how far its delivery is.
bool canTransition(OrderState from, OrderState to, FulfilmentState fulfilment);

struct Address {
    QString name;
    QString line1;
    QString line2;
    QString postalCode;
    QString city;
    QString region;
    QString country; ///< ISO 3166-1 alpha-2.
    QString phone;

    friend bool operator==(const Address &, const Address &) = default;
};
/// Name, first line, city and a two-letter country are needed; every part at most 200 characters.
Status validateAddress(const Address &address);

/// How tax stands in prices. With `included` the total already holds it; otherwise it is added.
struct TaxPolicy {
    bool included = true;
    std::int64_t basisPoints = 1'900;

    friend bool operator==(const TaxPolicy &, const TaxPolicy &) = default;
};

/// The tax within (included) or on top of (not included) an amount.
Result<Money> taxOf(Money amount, const TaxPolicy &policy);

/// What of an amount is tax, for all that is taxed at one rate.
struct TaxPart {
    int basisPoints = 0;
    Money net; ///< Without the tax.
    Money tax;

    friend bool operator==(const TaxPart &, const TaxPart &) = default;
};

struct QuoteLine {
    Id productId;
    Id variantId;
    Id vendorId;
    QString productName; ///< For showing a queued order; the server takes its own names.
    QString variantName;
    std::int64_t quantity = 0;
    UnitPrice unitPrice;
    Money total;             ///< Filled by quoteOrder(), before discounts.
    int taxBasisPoints = -1; ///< Filled by quoteOrder(); -1 while nobody has said.

    friend bool operator==(const QuoteLine &, const QuoteLine &) = default;
};

struct DeliveryChoice {
    Id vendorId;
    QString code;

    friend bool operator==(const DeliveryChoice &, const DeliveryChoice &) = default;
};

struct VendorQuote {
    Id vendorId;
    QString deliveryCode; ///< Empty when the vendor names no delivery method in this currency; shipping is free then.
    QList<QuoteLine> lines;
    Money subtotal;
    Money shipping;
    Money tax;
    Money discount;
    Money total;
    QList<Discount> discounts{};  ///< They sum to `discount`.
    QList<TaxPart> taxes{};       ///< They sum to `tax`; the highest rate first.
    bool isUndeliverable = false; ///< The shop, or the platform, does not deliver to that country.

    friend bool operator==(const VendorQuote &, const VendorQuote &) = default;
};

/// What an order would cost: the same figures on the client without a network and on the server.
/// total = subtotal + shipping − discount, plus tax unless it is included.
struct Quote {
    QList<VendorQuote> vendors;
    bool taxIncluded = true;
    Money subtotal;
    Money shipping;
    Money tax;
    Money discount;
    Money total;
    std::optional<Conversion> converted{}; ///< Of the total, for somebody who reads prices in another currency.
    VoucherVerdict voucher{};

    friend bool operator==(const Quote &, const Quote &) = default;
};
bool isDeliverable(const Quote &quote);

struct PriceBasis;
struct PriceRules;
/// Prices an order (see pricing.h): lines, deliveries, promotions and the voucher, taxes, in this order. All lines must
/// carry one currency (InvalidArgument otherwise; an order is one payment) and positive quantities. Vendors that are
/// not in the basis deliver free; an unknown delivery code, or one that does not go to that country, falls back to the
/// vendor's first method in the currency that does.
Result<Quote> quoteOrder(const PriceBasis &basis, const PriceRules &rules);

/// The same without promotions, at one rate of tax everywhere. All lines must carry one currency (InvalidArgument
/// otherwise; an order is one payment) and positive quantities; vendors that are not in `vendors` deliver free. An
/// unknown delivery code falls back to the vendor's first method in the currency.
Result<Quote> quoteOrder(const QList<QuoteLine> &lines, const QList<Vendor> &vendors,
                         const QList<DeliveryChoice> &choices, const TaxPolicy &policy);

/// A line as it was when the order was placed; later changes of the product do not touch it.
struct OrderLine {
    Id productId;
    Id variantId;
    QString sku;
    QString productName;
    QString variantName;
    std::int64_t quantity = 0;
    UnitPrice unitPrice;
    Money total;
    std::int64_t canceled = 0; ///< Of `quantity`: pieces that do not come, canceled when others had left already.
    int taxBasisPoints = -1;   ///< -1 in orders that are older than rates by category.

    friend bool operator==(const OrderLine &, const OrderLine &) = default;
};

struct Tracking {
    QString carrier;
    QString number;
    QString url;

    friend bool operator==(const Tracking &, const Tracking &) = default;
};

enum class ShipmentState : std::uint8_t { Pending, Ready, Shipped, Delivered, Canceled };
QString shipmentStateName(ShipmentState state);
Result<ShipmentState> shipmentStateFromName(QStringView name);

/// A parcel of an order.
struct Shipment {
    Id id;
    ShipmentState state = ShipmentState::Pending;
    Tracking tracking;
    QList<LinePart> lines; ///< What is in it.
    UnixMillis shippedAt = 0;
    UnixMillis deliveredAt = 0;

    friend bool operator==(const Shipment &, const Shipment &) = default;
};

/// One vendor's part of what a person ordered in one payment (the group).
struct Order {
    Id id;
    Id groupId;
    QString number; ///< "A-2026-000123", issued by the server; empty while queued on the client.
    Id userId;
    Id vendorId;
    QString vendorName;
    OrderState state = OrderState::Submitted;
    PaymentState paymentState = PaymentState::None;
    FulfilmentState fulfilmentState = FulfilmentState::Unfulfilled;
    QList<OrderLine> lines;
    Address shippingAddress;
    Address billingAddress;
    QString paymentMethod;
    QString deliveryCode;
    bool taxIncluded = true;
    Money subtotal;
    Money shipping;
    Money tax;
    Money discount;
    Money total;
    std::optional<Conversion> converted{}; ///< Of the total, as it was agreed to.
    QList<Discount> discounts{};           ///< They sum to `discount`; none in older orders.
    QList<TaxPart> taxes{};                ///< They sum to `tax`; none in older orders.
    QString notes;
    bool packed = false; ///< Ready for the carrier.
    Tracking tracking;
    QList<Shipment> shipments;        ///< Oldest first, without canceled ones.
    QList<OrderReturn> returns;       ///< Oldest first.
    UnixMillis estimatedDelivery = 0; ///< 0 when unknown.
    UnixMillis shippedAt = 0;         ///< 0 when not shipped.
    UnixMillis deliveredAt = 0;       ///< 0 when not delivered.
    UnixMillis restCanceledAt = 0;    ///< When what had not left was canceled; 0 when nothing was.
    UnixMillis createdAt = 0;
    UnixMillis updatedAt = 0;
    std::int64_t rev = 0;

    friend bool operator==(const Order &, const Order &) = default;
};

/// What a person asks for at checkout. The order ids are made on the device, so that a repeated submission is the same
/// order. No card data is ever part of it.
struct OrderSubmit {
    Id groupId;
    QList<QuoteLine> lines; ///< Prices as the person saw them.
    Address shippingAddress;
    Address billingAddress;
    QList<DeliveryChoice> deliveries;
    QString paymentMethod; ///< "cash_on_delivery", "invoice" or "card".
    Id paymentId;          ///< With "card": the amount that was authorized for this group before; otherwise nil.
    QString notes;
    Money expectedTotal;
    UnixMillis expiresAt = 0; ///< The intent lapses then if it was not placed.
    /// What the person was shown of the total in their own currency. With another rate the order is in conflict, as
    /// with another price.
    std::optional<Conversion> converted{};
    /// As the person wrote it; empty without one. `voucherSeen`: what it takes off is in the total that they saw.
    /// Otherwise it is checked when the order is placed, and can only make it cheaper without another question.
    QString voucher{};
    bool voucherSeen = false;
    QList<Discount> discounts{};       ///< As the person saw them; the server works out its own.
    std::optional<bool> taxIncluded{}; ///< As they saw it.

    friend bool operator==(const OrderSubmit &, const OrderSubmit &) = default;
};
Status validateOrderSubmit(const OrderSubmit &submit);
/// Takes over what a quote says: its lines, discounts, tax, total and conversion, and the voucher if it counts in it.
void agreeTo(OrderSubmit &submit, const Quote &quote);
/// What the person was shown of it, from what the submission holds, whatever has become of rules and promotions.
/// `policy` for submissions that do not say how they are taxed.
Result<Quote> quoteAsSeen(const OrderSubmit &submit, const QList<Vendor> &vendors, const TaxPolicy &policy);

/// How far a placed order is on its way: the axes of Order in the order in which people walk them.
enum class OrderStep : std::uint8_t { Placed, Packed, Shipped, Delivered, Canceled };
QString orderStepName(OrderStep step);
Result<OrderStep> orderStepFromName(QStringView name);
/// Nothing while the order is not placed (submitted, needs confirmation, expired). A partly shipped order is Placed or
/// Packed.
std::optional<OrderStep> stepOf(const Order &order);

enum class OrderActor : std::uint8_t { Customer, Vendor };

/// Moves an order from where the person saw it to where they want it: a compare-and-swap.
struct OrderTransition {
    Id orderId;
    OrderStep from = OrderStep::Placed;
    OrderStep to = OrderStep::Placed;
    Tracking tracking;   ///< With Shipped; may be empty for a vendor who delivers in person.
    int parcelsSeen = 0; ///< With Shipped: how many parcels of the order had been sent, as the person saw it.

    friend bool operator==(const OrderTransition &, const OrderTransition &) = default;
};
/// placed ⇄ packed; placed, packed → shipped → delivered: the vendor. placed, packed → canceled: either, while nothing
/// was shipped.
bool mayStep(OrderActor actor, OrderStep from, OrderStep to);

/// The reducer of orders, the same in client and server. True when the order moved, false when it is at the target
/// already. Conflict when it is at neither end (or is partly shipped and cannot be canceled, or other parcels have been
/// sent than the person saw who sends the rest), PermissionDenied when the
/// actor may not make this step, InvalidArgument when nobody may or the tracking is too long; the order is unchanged
/// then.
Result<bool> apply(Order &order, const OrderTransition &operation, OrderActor actor, UnixMillis at);

/// What of an order has not left the vendor yet and is to, in the order of its lines; empty when nothing is.
QList<LinePart> unshippedOf(const Order &order);

/// Sends a part of a placed order on its way, in a parcel of its own: a compare-and-swap on what was sent before, so
/// that two people who pack the same parcel send it once.
struct ParcelShip {
    Id parcelId; ///< Made on the device: the same parcel again is no second one.
    Id orderId;
    QList<LinePart> lines; ///< What is in it; each article once.
    Tracking tracking;     ///< May be empty for a vendor who delivers in person.
    int parcelsSeen = 0;   ///< How many parcels of the order had been sent, as the person saw it.

    friend bool operator==(const ParcelShip &, const ParcelShip &) = default;
};

/// How many parcels of the order have left.
int sentParcels(const Order &order);

/// True when the parcel is on its way now, false when it was already. Conflict when the order is not waiting to be sent
/// or other parcels have been sent meanwhile; InvalidArgument for an empty parcel, for an article that is not of this
/// order, for more than is left of one, or for tracking that is too long. The order is unchanged then. With the last
/// piece the order is shipped; until then it is partly shipped, and what is left is not packed.
Result<bool> apply(Order &order, const ParcelShip &operation, UnixMillis at);

/// Cancels what has not left of an order of which a part is on its way: a compare-and-swap on what was sent before.
struct OrderCancelRest {
    Id orderId;
    int parcelsSeen = 0; ///< How many parcels of the order had been sent, as the person saw it; at least 1.

    friend bool operator==(const OrderCancelRest &, const OrderCancelRest &) = default;
};

/// What of the order's price falls on the pieces that were canceled after others had left. Delivery does not: it was
/// delivered. Zero when nothing was.
Money worthOfCanceled(const Order &order);

/// True when the rest is canceled now, false when it was already. The order is shipped then. What was paid for the
/// pieces goes back; what was not is not owed any more. InvalidArgument when no parcel had been sent (the whole order
/// is canceled by OrderTransition), Conflict when the order does not wait to be sent any more or other parcels have
/// been sent meanwhile; the order is unchanged then.
Result<bool> apply(Order &order, const OrderCancelRest &operation, UnixMillis at);

/// The id of a vendor's order within a group: derived, so that client and server name it alike before they have met.
Id orderIdFor(const Id &groupId, const Id &vendorId);

} // namespace aura
