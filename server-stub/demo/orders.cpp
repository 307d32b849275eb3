// SPDX-License-Identifier: Apache-2.0
#include "builder.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace aura::server::demo {

namespace {

constexpr int groupCount = 208;

const Money nothing{0, Currency::of("EUR")};

struct Parts {
    Builder &builder;
    Rng rng;
    IdMaker groupIds;
    IdMaker paymentIds;
    IdMaker shipmentIds;
    IdMaker returnIds;
    Weighted demand;
    int lastNumber = 0;
    int lastYear = 0;
};

/// What happens to an order, as far as it has come by now.
enum class Fate { Canceled, Waiting, NeedsConfirmation, Packed, PartlyShipped, Shipped, Delivered, Returned, Expired };

Fate fateAt(double ageDays, Rng &rng) {
    const double roll = rng.real();
    if (roll < 0.055)
        return Fate::Canceled;
    if (roll < 0.065)
        return Fate::Expired;
    if (ageDays < 1.5)
        return roll < 0.2 ? Fate::NeedsConfirmation : Fate::Waiting;
    if (ageDays < 4)
        return roll < 0.4 ? Fate::Waiting : roll < 0.7 ? Fate::Packed : Fate::PartlyShipped;
    if (ageDays < 10)
        return roll < 0.15 ? Fate::PartlyShipped : roll < 0.6 ? Fate::Shipped : Fate::Delivered;
    return roll < 0.115 ? Fate::Returned : Fate::Delivered;
}

const DemoUser *customerFor(UnixMillis at, int index, const std::vector<const DemoUser *> &customers, Rng &rng) {
    // The known customer orders often enough to show every state; others only after they joined.
    if (index % 21 == 0)
        return *std::find_if(customers.begin(), customers.end(),
                             [](const DemoUser *u) { return u->email == QLatin1String(demoCustomerEmail); });
    for (int attempt = 0; attempt < 200; ++attempt) {
        const auto *user = rng.pick(customers);
        if (user->createdAt < at)
            return user;
    }
    return customers.front();
}

QList<QuoteLine> chooseLines(Parts &parts, UnixMillis at) {
    const auto &products = parts.builder.shop.products;
    QList<QuoteLine> lines;
    const int wanted =
        1 + (parts.rng.chance(0.6) ? 1 : 0) + (parts.rng.chance(0.35) ? 1 : 0) + (parts.rng.chance(0.15) ? 2 : 0);
    for (int attempt = 0; attempt < 60 && lines.size() < wanted; ++attempt) {
        const auto &product = products[static_cast<qsizetype>(parts.demand.draw(parts.rng))];
        const bool twice =
            std::any_of(lines.begin(), lines.end(), [&](const QuoteLine &l) { return l.productId == product.id; });
        if (twice || product.createdAt > at)
            continue;
        const auto &variant = parts.rng.pick(product.variants);
        QuoteLine line;
        line.productId = product.id;
        line.variantId = variant.id;
        line.vendorId = product.vendorId;
        line.productName = product.name;
        line.variantName = variant.name;
        line.unitPrice = variant.price;
        const bool cheap = variant.price.micros < 30'000'000;
        line.quantity = cheap && parts.rng.chance(0.4) ? parts.rng.range(2, 4) : 1;
        lines.append(line);
    }
    return lines;
}

QString skuOf(const Builder &builder, const Id &productId, const Id &variantId) {
    for (const auto &product : builder.shop.products) {
        if (product.id != productId)
            continue;
        for (const auto &variant : product.variants) {
            if (variant.id == variantId)
                return variant.sku;
        }
    }
    return {};
}

QString numberAt(Parts &parts, UnixMillis at) {
    const int year = QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()).date().year();
    if (year != parts.lastYear)
        parts.lastNumber = 0;
    parts.lastYear = year;
    return QStringLiteral("A-%1-%2").arg(year).arg(++parts.lastNumber, 6, 10, QLatin1Char('0'));
}

Tracking trackingFor(Rng &rng) {
    static const Words carriers{"Postbote", "Nordfracht", "Colis Vert", "Paketrad"};
    QString number;
    for (int i = 0; i < 12; ++i)
        number += QChar(u'0' + rng.range(0, 9));
    return {toText(rng.pick(carriers)), number, {}};
}

/// Adds a shipment of the lines in [first, last) to an order that is on its way.
void addShipment(Parts &parts, Order &order, int first, int last, DemoShipmentState state, UnixMillis packed,
                 UnixMillis shipped, UnixMillis delivered) {
    DemoShipment shipment;
    shipment.orderId = order.id;
    shipment.state = state;
    for (int line = first; line < last; ++line)
        shipment.items.append({line, order.lines[line].quantity});
    shipment.createdAt = packed;
    if (state == DemoShipmentState::Shipped || state == DemoShipmentState::Delivered) {
        shipment.shippedAt = shipped;
        shipment.tracking = trackingFor(parts.rng);
        order.tracking = shipment.tracking;
    }
    if (state == DemoShipmentState::Delivered)
        shipment.deliveredAt = delivered;
    shipment.id = parts.shipmentIds.at(packed);
    parts.builder.shop.shipments.append(shipment);
}

void addReturn(Parts &parts, Order &order, UnixMillis delivered) {
    static const Words reasons{"It is smaller than I thought.", "The colour does not go with our room.",
                               "Arrived with a scratch.", "I ordered the wrong size.",
                               "It was a gift and they already have one."};
    DemoReturn back;
    back.orderId = order.id;
    back.line = parts.rng.range(0, static_cast<int>(order.lines.size()) - 1);
    const auto &line = order.lines[back.line];
    back.quantity = line.quantity;
    back.reason = toText(parts.rng.pick(reasons));
    std::vector<std::int64_t> totals;
    for (const auto &each : order.lines)
        totals.push_back(each.total.minor);
    const auto discounts = spread(order.discount.minor, totals);
    back.refund = {line.total.minor - discounts[static_cast<std::size_t>(back.line)], line.total.currency};
    back.createdAt = std::min(parts.builder.now - hourMillis, delivered + parts.rng.range(1, 9) * dayMillis);
    const auto age = parts.builder.now - back.createdAt;
    if (age < 2 * dayMillis)
        back.state = DemoReturnState::Requested;
    else if (age < 6 * dayMillis)
        back.state = DemoReturnState::Approved;
    else if (parts.rng.chance(0.12))
        back.state = DemoReturnState::Rejected;
    else
        back.state = age < 12 * dayMillis ? DemoReturnState::Received : DemoReturnState::Refunded;
    back.updatedAt = std::min(parts.builder.now, back.createdAt + parts.rng.range(1, 10) * dayMillis);
    if (back.state == DemoReturnState::Refunded)
        order.paymentState = back.refund == order.total ? PaymentState::Refunded : PaymentState::PartiallyRefunded;
    order.updatedAt = std::max(order.updatedAt, back.updatedAt);
    back.id = parts.returnIds.at(back.createdAt);
    parts.builder.shop.returns.append(back);
}

/// Lets an order live until now: its states, dates, shipments and returns.
void live(Parts &parts, Order &order, Fate fate, int maxDays) {
    auto &rng = parts.rng;
    const UnixMillis now = parts.builder.now;
    const bool invoice = order.paymentMethod == u"invoice";
    const bool card = order.paymentMethod == u"card";
    const auto hours = [&](double from, double to) {
        return static_cast<std::int64_t>(rng.between(from, to) * static_cast<double>(hourMillis));
    };
    order.state = OrderState::Placed;
    order.paymentState = card ? PaymentState::Paid : invoice ? PaymentState::Authorized : PaymentState::None;
    order.updatedAt = order.createdAt;
    order.estimatedDelivery = order.createdAt + maxDays * dayMillis;
    const UnixMillis packed = std::min(now, order.createdAt + hours(4, 30));
    const UnixMillis shipped = std::min(now, packed + hours(2, 30));
    const UnixMillis delivered = std::min(now, shipped + hours(22, 80));
    const int lines = static_cast<int>(order.lines.size());
    switch (fate) {
    case Fate::Canceled:
        order.state = OrderState::Canceled;
        order.fulfilmentState = FulfilmentState::Canceled;
        order.paymentState = card ? PaymentState::Refunded : invoice ? PaymentState::Voided : PaymentState::None;
        order.updatedAt = packed;
        break;
    case Fate::Expired:
        order.state = OrderState::Expired;
        order.fulfilmentState = FulfilmentState::Canceled;
        order.paymentState = PaymentState::None;
        order.updatedAt = std::min(now, order.createdAt + 2 * dayMillis);
        break;
    case Fate::NeedsConfirmation:
        order.state = OrderState::NeedsConfirmation;
        order.paymentState = PaymentState::None;
        break;
    case Fate::Waiting:
        break;
    case Fate::Packed:
        addShipment(parts, order, 0, lines, DemoShipmentState::Ready, packed, 0, 0);
        order.updatedAt = packed;
        break;
    case Fate::PartlyShipped:
        if (lines > 1) {
            addShipment(parts, order, 0, lines / 2, DemoShipmentState::Shipped, packed, shipped, 0);
            addShipment(parts, order, lines / 2, lines, DemoShipmentState::Pending, packed, 0, 0);
            order.fulfilmentState = FulfilmentState::Partial;
        } else {
            addShipment(parts, order, 0, lines, DemoShipmentState::Shipped, packed, shipped, 0);
            order.fulfilmentState = FulfilmentState::Fulfilled;
        }
        order.updatedAt = shipped;
        break;
    case Fate::Shipped:
        addShipment(parts, order, 0, lines, DemoShipmentState::Shipped, packed, shipped, 0);
        order.fulfilmentState = FulfilmentState::Fulfilled;
        order.paymentState = invoice || card ? PaymentState::Paid : PaymentState::None;
        order.updatedAt = shipped;
        break;
    case Fate::Delivered:
    case Fate::Returned:
        addShipment(parts, order, 0, lines, DemoShipmentState::Delivered, packed, shipped, delivered);
        order.fulfilmentState = FulfilmentState::Delivered;
        order.paymentState = PaymentState::Paid;
        order.state = now - delivered > 5 * dayMillis ? OrderState::Completed : OrderState::Placed;
        order.deliveredAt = delivered;
        order.updatedAt = delivered;
        if (fate == Fate::Returned)
            addReturn(parts, order, delivered);
        break;
    }
}

/// The payment of a group follows from its orders.
DemoPayment paymentOf(const QList<Order> &orders) {
    DemoPayment payment;
    payment.groupId = orders.front().groupId;
    payment.userId = orders.front().userId;
    payment.method = orders.front().paymentMethod;
    payment.createdAt = orders.front().createdAt;
    payment.amount = payment.refunded = nothing;
    int paid = 0;
    int voided = 0;
    bool authorized = false;
    for (const auto &order : orders) {
        payment.amount.minor += order.total.minor;
        const bool captured = order.paymentState == PaymentState::Paid ||
                              order.paymentState == PaymentState::PartiallyRefunded ||
                              order.paymentState == PaymentState::Refunded;
        if (captured) {
            ++paid;
            payment.capturedAt =
                std::max({payment.capturedAt, order.deliveredAt, order.deliveredAt == 0 ? order.updatedAt : 0});
        }
        voided += order.paymentState == PaymentState::Voided ? 1 : 0;
        authorized = authorized || order.paymentState == PaymentState::Authorized;
    }
    const auto all = static_cast<int>(orders.size());
    if (paid == all)
        payment.state = PaymentState::Paid;
    else if (paid > 0)
        payment.state = PaymentState::PartiallyPaid;
    else if (voided == all)
        payment.state = PaymentState::Voided;
    else
        payment.state = authorized ? PaymentState::Authorized : PaymentState::None;
    return payment;
}

const Vendor &vendorOf(const Builder &builder, const Id &id) {
    return *std::find_if(builder.shop.vendors.begin(), builder.shop.vendors.end(),
                         [&](const Vendor &v) { return v.id == id; });
}

void addGroup(Parts &parts, const DemoUser &customer, UnixMillis at) {
    auto &builder = parts.builder;
    auto &rng = parts.rng;
    const auto lines = chooseLines(parts, at);
    if (lines.isEmpty())
        return;
    QList<DeliveryChoice> choices;
    for (const auto &line : lines) {
        const auto &methods = vendorOf(builder, line.vendorId).deliveryMethods;
        choices.append({line.vendorId, rng.chance(0.82) ? methods.front().code : rng.pick(methods).code});
    }
    const auto quote = quoteOrder(lines, builder.shop.vendors, choices, TaxPolicy{});
    if (!quote)
        return;
    const Id groupId = parts.groupIds.at(at);
    const bool invoice = rng.chance(0.7);
    // Most of those who do not pay at the door pay by card; the id decides, so that nothing else is another throw.
    const bool card = invoice && groupId.bytes().back() % 4 != 0;
    const bool welcome = rng.chance(0.08);
    const auto &shipTo = customer.addresses[rng.chance(0.85) ? 0 : customer.addresses.size() - 1];
    const double age = static_cast<double>(builder.now - at) / static_cast<double>(dayMillis);
    QList<Order> group;
    for (const auto &part : quote->vendors) {
        Order order;
        order.id = orderIdFor(groupId, part.vendorId);
        order.groupId = groupId;
        order.number = numberAt(parts, at);
        order.userId = customer.id;
        const auto &vendor = vendorOf(builder, part.vendorId);
        order.vendorId = vendor.id;
        order.vendorName = vendor.name;
        for (const auto &line : part.lines)
            order.lines.append({line.productId, line.variantId, skuOf(builder, line.productId, line.variantId),
                                line.productName, line.variantName, line.quantity, line.unitPrice, line.total});
        order.shippingAddress = shipTo;
        order.billingAddress = customer.addresses.front();
        order.paymentMethod = !invoice ? QStringLiteral("cash_on_delivery")
                              : card   ? QStringLiteral("card")
                                       : QStringLiteral("invoice");
        order.deliveryCode = part.deliveryCode;
        order.taxIncluded = quote->taxIncluded;
        order.subtotal = part.subtotal;
        order.shipping = part.shipping;
        order.discount = welcome ? percentage(part.subtotal, 1'000).value_or(nothing) : nothing;
        order.total = {part.subtotal.minor + part.shipping.minor - order.discount.minor, part.subtotal.currency};
        order.tax = taxOf(order.total, TaxPolicy{}).value_or(nothing);
        order.createdAt = at;
        if (welcome)
            order.notes = QStringLiteral("Welcome discount of 10 %.");
        else if (rng.chance(0.06))
            order.notes = QStringLiteral("Please leave it with the neighbours if nobody opens.");
        live(parts, order, fateAt(age, rng), vendor.deliveryMethods.front().maxDays);
        group.append(order);
    }
    DemoPayment payment = paymentOf(group);
    for (const auto &back : builder.shop.returns) {
        const bool ours = std::any_of(group.begin(), group.end(), [&](const Order &o) { return o.id == back.orderId; });
        if (ours && back.state == DemoReturnState::Refunded)
            payment.refunded.minor += back.refund.minor;
    }
    if (payment.refunded.minor > 0)
        payment.state =
            payment.refunded.minor == payment.amount.minor ? PaymentState::Refunded : PaymentState::PartiallyRefunded;
    payment.id = parts.paymentIds.at(at);
    builder.shop.payments.append(payment);
    builder.shop.orders.append(group);
}

const DemoUser &userOf(const Builder &builder, const char *email) {
    return *std::find_if(builder.shop.users.begin(), builder.shop.users.end(),
                         [&](const DemoUser &user) { return user.email == QLatin1String(email); });
}

/// Whoever looks around as the known customer or as the known vendor finds an order in two parcels, or in one so far.
void showParcels(Parts &parts) {
    auto &shop = parts.builder.shop;
    const auto &customer = userOf(parts.builder, demoCustomerEmail);
    const auto &seller = userOf(parts.builder, demoVendorEmail);
    const auto newest = [&](auto fits) {
        const auto found = std::find_if(shop.orders.rbegin(), shop.orders.rend(),
                                        [&](const Order &order) { return order.lines.size() > 1 && fits(order); });
        return found == shop.orders.rend() ? nullptr : &*found;
    };
    auto *const arrived = newest([&](const Order &order) {
        return order.userId == customer.id && order.fulfilmentState == FulfilmentState::Delivered;
    });
    const auto parcel = arrived == nullptr
                            ? shop.shipments.end()
                            : std::find_if(shop.shipments.begin(), shop.shipments.end(),
                                           [&](const DemoShipment &each) { return each.orderId == arrived->id; });
    if (parcel != shop.shipments.end()) {
        const DemoShipment whole = *parcel;
        parcel->items = {whole.items.first()};
        addShipment(parts, *arrived, 1, static_cast<int>(arrived->lines.size()), whole.state, whole.createdAt,
                    whole.shippedAt, whole.deliveredAt);
    }
    auto *const begun = newest([&](const Order &order) {
        return order.vendorId == seller.vendorId && order.state == OrderState::Placed &&
               order.fulfilmentState == FulfilmentState::Unfulfilled &&
               std::none_of(shop.shipments.begin(), shop.shipments.end(),
                            [&](const DemoShipment &each) { return each.orderId == order.id; });
    });
    if (begun != nullptr) {
        const auto sent = std::min(parts.builder.now, begun->createdAt + 5 * hourMillis);
        addShipment(parts, *begun, 0, 1, DemoShipmentState::Shipped, sent, sent, 0);
        begun->fulfilmentState = FulfilmentState::Partial;
        begun->updatedAt = sent;
    }
}

} // namespace

void addOrders(Builder &builder) {
    Parts parts{builder,
                Rng(builder.seed, "orders"),
                IdMaker(builder.seed, "group ids"),
                IdMaker(builder.seed, "payment ids"),
                IdMaker(builder.seed, "shipment ids"),
                IdMaker(builder.seed, "return ids"),
                Weighted(builder.popularity)};
    std::vector<const DemoUser *> customers;
    for (const auto &user : std::as_const(builder.shop.users)) {
        if (user.role == DemoRole::Customer)
            customers.push_back(&user);
    }
    std::vector<UnixMillis> times;
    for (int i = 0; i < groupCount; ++i) {
        // Business grows: the last months are the busiest, and the last days are never empty.
        const double age = i < 26 ? parts.rng.between(0.05, 12) : 360 * std::pow(parts.rng.real(), 1.35) + 1;
        times.push_back(builder.now - static_cast<std::int64_t>(age * static_cast<double>(dayMillis)));
    }
    std::sort(times.begin(), times.end());
    int index = 0;
    for (const UnixMillis at : times)
        addGroup(parts, *customerFor(at, index++, customers, parts.rng), at);
    showParcels(parts);
}

} // namespace aura::server::demo
