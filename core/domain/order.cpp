// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/order.h>

#include <aura/domain/pricing.h>

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cstring>

namespace aura {

namespace {

constexpr std::array orderStateNames{u"submitted", u"placed",   u"needs_confirmation",
                                     u"expired",   u"canceled", u"completed"};
constexpr std::array paymentStateNames{u"none",     u"authorized", u"partially_paid", u"paid", u"partially_refunded",
                                       u"refunded", u"voided"};
constexpr std::array fulfilmentStateNames{u"unfulfilled", u"partial", u"fulfilled", u"delivered", u"canceled"};
constexpr std::array shipmentStateNames{u"pending", u"ready", u"shipped", u"delivered", u"canceled"};
constexpr std::array orderStepNames{u"placed", u"packed", u"shipped", u"delivered", u"canceled"};

template <typename Enum, typename Names>
QString nameOf(Enum value, const Names &names) {
    const auto index = static_cast<std::size_t>(value);
    return index < names.size() ? QString::fromUtf16(names[index]) : QString{};
}

template <typename Enum, typename Names>
Result<Enum> fromName(QStringView name, const Names &names) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QStringView(names[i]))
            return static_cast<Enum>(i);
    }
    return Error{ErrorCode::InvalidArgument, QStringLiteral("unknown state: ") + name.left(32).toString()};
}

Error invalid(const QString &detail) {
    return {ErrorCode::InvalidArgument, detail};
}

Status validateTracking(const Tracking &tracking) {
    if (tracking.carrier.size() > 200 || tracking.number.size() > 200 || tracking.url.size() > 2'000)
        return invalid(QStringLiteral("tracking is too long"));
    return {};
}

bool hasLeft(const Shipment &shipment) {
    return shipment.state == ShipmentState::Shipped || shipment.state == ShipmentState::Delivered;
}

} // namespace

QString orderStateName(OrderState state) {
    return nameOf(state, orderStateNames);
}
Result<OrderState> orderStateFromName(QStringView name) {
    return fromName<OrderState>(name, orderStateNames);
}
QString paymentStateName(PaymentState state) {
    return nameOf(state, paymentStateNames);
}
Result<PaymentState> paymentStateFromName(QStringView name) {
    return fromName<PaymentState>(name, paymentStateNames);
}
QString fulfilmentStateName(FulfilmentState state) {
    return nameOf(state, fulfilmentStateNames);
}
Result<FulfilmentState> fulfilmentStateFromName(QStringView name) {
    return fromName<FulfilmentState>(name, fulfilmentStateNames);
}

QString shipmentStateName(ShipmentState state) {
    return nameOf(state, shipmentStateNames);
}
Result<ShipmentState> shipmentStateFromName(QStringView name) {
    return fromName<ShipmentState>(name, shipmentStateNames);
}

bool canTransition(OrderState from, OrderState to, FulfilmentState fulfilment) {
    switch (from) {
    case OrderState::Submitted:
        return to == OrderState::Placed || to == OrderState::NeedsConfirmation || to == OrderState::Expired ||
               to == OrderState::Canceled;
    case OrderState::NeedsConfirmation:
        return to == OrderState::Submitted || to == OrderState::Expired || to == OrderState::Canceled;
    case OrderState::Placed:
        return to == OrderState::Completed ||
               (to == OrderState::Canceled && fulfilment == FulfilmentState::Unfulfilled);
    case OrderState::Expired:
    case OrderState::Canceled:
    case OrderState::Completed:
        return false;
    }
    return false;
}

Status validateAddress(const Address &address) {
    if (address.name.trimmed().isEmpty() || address.line1.trimmed().isEmpty() || address.city.trimmed().isEmpty())
        return invalid(QStringLiteral("address: name, line1 and city are required"));
    for (const auto *part : {&address.name, &address.line1, &address.line2, &address.postalCode, &address.city,
                             &address.region, &address.phone}) {
        if (part->size() > 200)
            return invalid(QStringLiteral("address: a part is longer than 200 characters"));
    }
    if (!isCountryCode(address.country))
        return invalid(QStringLiteral("address: country must be two capital letters (ISO 3166-1)"));
    return {};
}

Result<Money> taxOf(Money amount, const TaxPolicy &policy) {
    if (!policy.included)
        return percentage(amount, policy.basisPoints);
    // The net part of a gross amount is gross / (1 + rate); spread() splits it without losing a cent.
    const auto parts = spread(amount.minor, {10'000, policy.basisPoints});
    return Money{parts[1], amount.currency};
}

Result<Quote> quoteOrder(const QList<QuoteLine> &lines, const QList<Vendor> &vendors,
                         const QList<DeliveryChoice> &choices, const TaxPolicy &policy) {
    PriceRules rules;
    rules.tax = policy;
    return quoteOrder({lines, vendors, choices}, rules);
}

bool isDeliverable(const Quote &quote) {
    return std::none_of(quote.vendors.cbegin(), quote.vendors.cend(),
                        [](const VendorQuote &part) { return part.isUndeliverable; });
}

void agreeTo(OrderSubmit &submit, const Quote &quote) {
    submit.lines.clear();
    submit.discounts.clear();
    for (const auto &part : quote.vendors) {
        submit.lines += part.lines;
        submit.discounts += part.discounts;
    }
    submit.taxIncluded = quote.taxIncluded;
    submit.expectedTotal = quote.total;
    submit.converted = quote.converted;
    submit.voucherSeen = quote.voucher.state == VoucherState::Applied;
    if (!submit.voucherSeen && quote.voucher.state != VoucherState::Unchecked)
        submit.voucher.clear();
}

Status validateOrderSubmit(const OrderSubmit &submit) {
    if (submit.groupId.isNil())
        return invalid(QStringLiteral("order without id"));
    if (submit.lines.isEmpty() || submit.lines.size() > 200)
        return invalid(QStringLiteral("an order has 1 to 200 lines"));
    QSet<Id> variants;
    for (const auto &line : submit.lines) {
        if (line.variantId.isNil() || line.quantity < 1 || line.quantity > 9'999)
            return invalid(QStringLiteral("an order line needs a variant and a quantity from 1 to 9999"));
        if (variants.contains(line.variantId))
            return invalid(QStringLiteral("a variant stands in two lines"));
        variants.insert(line.variantId);
    }
    const bool card = submit.paymentMethod == QStringLiteral("card");
    if (card != !submit.paymentId.isNil())
        return invalid(QStringLiteral("a card's payment is authorized before the order, and nothing else is"));
    if (!card && submit.paymentMethod != QStringLiteral("cash_on_delivery") &&
        submit.paymentMethod != QStringLiteral("invoice"))
        return invalid(QStringLiteral("unknown payment method: ") + submit.paymentMethod.left(40));
    if (submit.voucher.size() > 2 * longestVoucherCode)
        return invalid(QStringLiteral("the voucher's code is too long"));
    if (submit.notes.size() > 2'000)
        return invalid(QStringLiteral("notes are longer than 2000 characters"));
    AURA_TRY(validateAddress(submit.shippingAddress));
    return validateAddress(submit.billingAddress);
}

QString orderStepName(OrderStep step) {
    return nameOf(step, orderStepNames);
}
Result<OrderStep> orderStepFromName(QStringView name) {
    return fromName<OrderStep>(name, orderStepNames);
}

std::optional<OrderStep> stepOf(const Order &order) {
    if (order.state == OrderState::Canceled)
        return OrderStep::Canceled;
    if (order.state != OrderState::Placed && order.state != OrderState::Completed)
        return std::nullopt;
    switch (order.fulfilmentState) {
    case FulfilmentState::Delivered:
        return OrderStep::Delivered;
    case FulfilmentState::Fulfilled:
        return OrderStep::Shipped;
    case FulfilmentState::Canceled:
        return OrderStep::Canceled;
    case FulfilmentState::Unfulfilled:
    case FulfilmentState::Partial:
        break;
    }
    return order.packed ? OrderStep::Packed : OrderStep::Placed;
}

bool mayStep(OrderActor actor, OrderStep from, OrderStep to) {
    const bool open = from == OrderStep::Placed || from == OrderStep::Packed;
    if (to == OrderStep::Canceled)
        return open;
    if (actor == OrderActor::Customer)
        return false;
    switch (to) {
    case OrderStep::Placed:
        return from == OrderStep::Packed;
    case OrderStep::Packed:
        return from == OrderStep::Placed;
    case OrderStep::Shipped:
        return open;
    case OrderStep::Delivered:
        return from == OrderStep::Shipped;
    case OrderStep::Canceled:
        break;
    }
    return false;
}

QList<LinePart> unshippedOf(const Order &order) {
    QList<LinePart> left;
    for (const auto &line : order.lines) {
        auto quantity = line.quantity - line.canceled;
        for (const auto &shipment : order.shipments) {
            if (!hasLeft(shipment))
                continue;
            for (const auto &part : shipment.lines)
                quantity -= part.variantId == line.variantId ? part.quantity : 0;
        }
        if (quantity > 0)
            left.append({line.variantId, quantity});
    }
    return left;
}

int sentParcels(const Order &order) {
    return static_cast<int>(std::count_if(order.shipments.cbegin(), order.shipments.cend(), hasLeft));
}

Result<bool> apply(Order &order, const ParcelShip &operation, UnixMillis at) {
    AURA_TRY(validateTracking(operation.tracking));
    if (operation.parcelId.isNil() || operation.lines.isEmpty())
        return invalid(QStringLiteral("a parcel needs an id and something in it"));
    const bool sent = std::any_of(order.shipments.cbegin(), order.shipments.cend(),
                                  [&](const Shipment &shipment) { return shipment.id == operation.parcelId; });
    if (sent)
        return false;
    const auto step = stepOf(order);
    if (step != OrderStep::Placed && step != OrderStep::Packed)
        return Error{ErrorCode::Conflict, QStringLiteral("the order does not wait to be sent")};
    if (sentParcels(order) != operation.parcelsSeen)
        return Error{ErrorCode::Conflict, QStringLiteral("another parcel of the order was sent meanwhile")};
    auto left = unshippedOf(order);
    QSet<Id> seen;
    for (const auto &part : operation.lines) {
        if (seen.contains(part.variantId))
            return invalid(QStringLiteral("a variant stands in two lines"));
        seen.insert(part.variantId);
        const auto line =
            std::find_if(left.begin(), left.end(), [&](const LinePart &l) { return l.variantId == part.variantId; });
        if (line == left.end() || part.quantity < 1 || part.quantity > line->quantity)
            return invalid(QStringLiteral("more in the parcel than is left of the order"));
        line->quantity -= part.quantity;
        if (line->quantity == 0)
            left.erase(line);
    }
    // What was packed for sending in one piece is not packed any more.
    order.shipments.removeIf([](const Shipment &shipment) { return !hasLeft(shipment); });
    Shipment parcel;
    parcel.id = operation.parcelId;
    parcel.state = ShipmentState::Shipped;
    parcel.tracking = operation.tracking;
    parcel.lines = operation.lines;
    parcel.shippedAt = at;
    order.shipments.append(parcel);
    order.packed = false;
    order.fulfilmentState = left.isEmpty() ? FulfilmentState::Fulfilled : FulfilmentState::Partial;
    order.tracking = operation.tracking;
    order.shippedAt = std::max(order.shippedAt, at);
    order.updatedAt = std::max(order.updatedAt, at);
    return true;
}

Result<bool> apply(Order &order, const OrderCancelRest &operation, UnixMillis at) {
    if (operation.parcelsSeen < 1)
        return invalid(QStringLiteral("nothing of the order had left"));
    if (order.restCanceledAt != 0)
        return false;
    const auto step = stepOf(order);
    if (step != OrderStep::Placed && step != OrderStep::Packed)
        return Error{ErrorCode::Conflict, QStringLiteral("the order does not wait to be sent")};
    if (sentParcels(order) != operation.parcelsSeen)
        return Error{ErrorCode::Conflict, QStringLiteral("another parcel of the order was sent meanwhile")};
    for (const auto &part : unshippedOf(order)) {
        const auto line = std::find_if(order.lines.begin(), order.lines.end(),
                                       [&](const OrderLine &l) { return l.variantId == part.variantId; });
        line->canceled = part.quantity;
    }
    order.shipments.removeIf([](const Shipment &shipment) { return !hasLeft(shipment); });
    order.packed = false;
    order.fulfilmentState = FulfilmentState::Fulfilled;
    // A card is charged for all of it, if not yet then soon; whoever has not paid owes less.
    const bool paid = order.paymentMethod == QStringLiteral("card") || order.paymentState == PaymentState::Paid;
    if (paid)
        order.paymentState = PaymentState::PartiallyRefunded;
    order.restCanceledAt = at;
    order.updatedAt = std::max(order.updatedAt, at);
    return true;
}

Result<bool> apply(Order &order, const OrderTransition &operation, OrderActor actor, UnixMillis at) {
    if (!mayStep(OrderActor::Vendor, operation.from, operation.to))
        return invalid(QStringLiteral("no order goes from %1 to %2")
                           .arg(orderStepName(operation.from), orderStepName(operation.to)));
    if (!mayStep(actor, operation.from, operation.to))
        return Error{ErrorCode::PermissionDenied, QStringLiteral("this step is the vendor's")};
    const auto &tracking = operation.tracking;
    AURA_TRY(validateTracking(tracking));
    const auto step = stepOf(order);
    if (step == operation.to)
        return false;
    if (step != operation.from)
        return Error{ErrorCode::Conflict, QStringLiteral("the order is not ") + orderStepName(operation.from)};
    if (operation.to == OrderStep::Shipped && sentParcels(order) != operation.parcelsSeen)
        return Error{ErrorCode::Conflict, QStringLiteral("another parcel of the order was sent meanwhile")};
    switch (operation.to) {
    case OrderStep::Placed:
    case OrderStep::Packed:
        order.packed = operation.to == OrderStep::Packed;
        break;
    case OrderStep::Shipped:
        order.packed = false;
        order.fulfilmentState = FulfilmentState::Fulfilled;
        order.tracking = tracking;
        order.shippedAt = at;
        break;
    case OrderStep::Delivered:
        order.fulfilmentState = FulfilmentState::Delivered;
        order.deliveredAt = at;
        break;
    case OrderStep::Canceled:
        if (!canTransition(order.state, OrderState::Canceled, order.fulfilmentState))
            return Error{ErrorCode::Conflict, QStringLiteral("a part of the order is on its way")};
        order.packed = false;
        order.state = OrderState::Canceled;
        order.fulfilmentState = FulfilmentState::Canceled;
        break;
    }
    order.updatedAt = std::max(order.updatedAt, at);
    return true;
}

Id orderIdFor(const Id &groupId, const Id &vendorId) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(groupId.view());
    hash.addData(vendorId.view());
    const QByteArray digest = hash.result();
    // Keeps the group's time part, so that orders sort by age like every other UUIDv7; version and variant bits stay
    // valid.
    std::array<std::uint8_t, 16> bytes = groupId.bytes();
    std::memcpy(bytes.data() + 8, digest.constData(), 8);
    bytes[8] = static_cast<std::uint8_t>(0x80 | (bytes[8] & 0x3f));
    return Id{bytes};
}

} // namespace aura
