// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/orders.h>

#include <aura/planted.h>
#include <aura/server/services/change_log.h>
#include <aura/server/services/commission.h>
#include <aura/server/services/notices.h>
#include <aura/server/services/promotions.h>
#include <aura/server/services/reservations.h>
#include <aura/server/services/settlement.h>
#include <aura/server/services/stock_ledger.h>
#include <aura/server/services/vendor_scope.h>
#include <aura/server/services/webhooks.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/storage/exchange_rates.h>
#include <aura/storage/price_rules.h>

#include "order_rows.h"

#include <QDateTime>

#include <algorithm>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t dayMillis = 24LL * 3'600 * 1'000;

Placement refusedWith(ErrorCode code, const QString &detail) {
    Placement placement;
    placement.refusal = Error{code, detail};
    return placement;
}

/// Promises stock to an order. False when there is not enough.
Result<bool> allocate(Write &write, const QuoteLine &line, const Id &order, const Id &user, const Id &opId) {
    stockLedger::Movement movement;
    movement.variantId = line.variantId;
    movement.kind = "allocate";
    movement.allocated = line.quantity;
    movement.orderId = order;
    movement.userId = user;
    movement.opId = opId;
    movement.occurredAt = write.now;
    AURA_ASSIGN(const bool taken, stockLedger::move(write, movement));
    if (taken)
        return true;
    // Perhaps it is held for a checkout whose time is over.
    AURA_TRY(reservations::expire(write, line.variantId));
    return stockLedger::move(write, movement);
}

/// What the person agreed to in their own currency still holds. When the rates were set is no part of it.
bool isSameConversion(const std::optional<Conversion> &a, const std::optional<Conversion> &b) {
    return a.has_value() == b.has_value() && (!a || (a->rate == b->rate && a->total == b->total));
}

/// The voucher was not in the total that the person saw, and all that is different is what it takes off: they wanted
/// just that. What a card holds is another amount then.
bool isOnlyCheaper(const OrderSubmit &submit, const Quote &quote, PriceBasis basis, const PriceRules &rules) {
    if (submit.voucher.isEmpty() || submit.voucherSeen || submit.paymentMethod == "card"_L1 ||
        quote.voucher.state != VoucherState::Applied || quote.total.minor > submit.expectedTotal.minor)
        return false;
    basis.voucher = {};
    const auto without = quoteOrder(basis, rules);
    return without && without->total == submit.expectedTotal;
}

bool seenAtAnotherPrice(const OrderSubmit &submit, const QHash<Id, Offer> &offers) {
    return std::any_of(submit.lines.begin(), submit.lines.end(), [&](const QuoteLine &line) {
        const auto offer = offers.constFind(line.variantId);
        return offer != offers.constEnd() && offer->price != line.unitPrice;
    });
}

/// What promotions, taxes and deliveries ask of an order; what nobody asks is not looked up.
Status completeBasis(storage::Database &db, const PriceRules &rules, const Id &user, const OrderSubmit &submit,
                     const QList<QuoteLine> &lines, PriceBasis &basis) {
    basis.lines = lines;
    basis.deliveries = submit.deliveries;
    basis.country = submit.shippingAddress.country;
    const bool hasPromotions = !rules.promotions.isEmpty() || basis.voucher.promotion.has_value();
    if (hasPromotions) {
        AURA_ASSIGN(basis.shopper, promotions::shopper(db, user));
    }
    if (hasPromotions || !rules.taxClasses.isEmpty()) {
        QList<Id> products;
        for (const auto &line : lines)
            products.append(line.productId);
        AURA_ASSIGN(basis.products, storage::productFacts(db, products));
    }
    return {};
}

} // namespace

Result<Vendor> OrderService::vendorOf(storage::Database &db, const Offer &offer) {
    const auto known = m_vendors.constFind(offer.vendorId);
    if (known != m_vendors.constEnd() && known->rev == offer.vendorRev)
        return *known;
    AURA_ASSIGN(auto vendor, storage::CatalogueReader(db).vendor(offer.vendorId));
    m_vendors.insert(offer.vendorId, vendor);
    return vendor;
}

Result<PriceRules> OrderService::rulesOf(storage::Database &db) {
    AURA_ASSIGN(const auto text, storage::priceRulesText(db));
    if (text != m_rulesText || !m_rules) {
        AURA_ASSIGN(m_rules, storage::priceRulesFromText(text, m_tax));
        m_rulesText = text;
    }
    return *m_rules;
}

Result<GivenVoucher> OrderService::voucher(storage::Database &db, const Id &user, const QString &code, UnixMillis now) {
    return promotions::given(db, m_tries, user, code, now);
}

Result<QString> OrderService::nextNumber(Write &write) {
    const int year = QDateTime::fromMSecsSinceEpoch(write.now, Qt::UTC).date().year();
    AURA_ASSIGN(auto row, write.db.prepare("INSERT INTO order_counter(year, last) VALUES(?1, 1) ON CONFLICT(year) DO "
                                           "UPDATE SET last = last + 1 RETURNING last"));
    AURA_TRY(row.bind(year).step());
    const auto last = row.int64(0);
    AURA_TRY(row.run());
    return u"A-%1-%2"_s.arg(year).arg(last, 6, 10, QChar(u'0'));
}

Result<Placement> OrderService::place(Write &write, const Id &user, const OrderSubmit &submit, const Id &opId) {
    AURA_TRY(validateOrderSubmit(submit));
    auto &db = write.db;
    {
        AURA_ASSIGN(auto row, db.prepare("SELECT num, user_id FROM order_group WHERE id = ?1"));
        AURA_ASSIGN(const bool placed, row.bind(submit.groupId).step());
        if (placed) {
            if (row.id(1) != user)
                return Error{ErrorCode::Conflict, u"the order's id is taken"_s};
            Placement again;
            AURA_ASSIGN(again.orders, orderRows::ofGroup(db, row.int64(0)));
            return again;
        }
    }
    if (submit.expiresAt != 0 && submit.expiresAt < write.now)
        return refusedWith(ErrorCode::Canceled, u"the order lapsed before it arrived"_s);

    PriceBasis basis;
    // A wrong code is remembered, whatever becomes of the order.
    AURA_ASSIGN(basis.voucher, voucher(db, user, submit.voucher, write.now));

    // Everything from here on is undone unless the order is placed.
    AURA_ASSIGN(auto savepoint, storage::Transaction::begin(db));
    // What was held for this checkout is what it takes now.
    AURA_TRY(reservations::release(write, user, submit.groupId));
    Placement placement;
    QHash<Id, Offer> offers;
    QList<QuoteLine> lines;
    QList<Vendor> vendors;
    for (auto line : submit.lines) {
        AURA_ASSIGN(const auto offer, offerOf(db, line.variantId));
        if (!offer || !takesOrders(offer->holiday, write.now)) {
            placement.shortVariants.append(line.variantId);
            continue;
        }
        if (offer->tracked) {
            AURA_ASSIGN(const bool taken,
                        allocate(write, line, orderIdFor(submit.groupId, offer->vendorId), user, opId));
            if (!taken)
                placement.shortVariants.append(line.variantId);
        }
        line.productId = offer->productId;
        line.vendorId = offer->vendorId;
        line.productName = offer->productName;
        line.variantName = offer->variantName;
        line.unitPrice = offer->price;
        lines.append(line);
        const bool known = std::any_of(vendors.begin(), vendors.end(),
                                       [&](const Vendor &vendor) { return vendor.id == offer->vendorId; });
        if (!known) {
            AURA_ASSIGN(auto vendor, vendorOf(db, *offer));
            vendors.append(std::move(vendor));
        }
        offers.insert(line.variantId, *offer);
    }
    AURA_ASSIGN(const auto rules, rulesOf(db));
    std::optional<Conversion> convertedAsSeen;
    if (!lines.isEmpty()) {
        AURA_TRY(completeBasis(db, rules, user, submit, lines, basis));
        basis.vendors = vendors;
        basis.at = write.now;
        AURA_ASSIGN(placement.quote, quoteOrder(basis, rules));
        if (submit.converted) {
            AURA_ASSIGN(const auto rates, storage::exchangeRates(db));
            const auto into = submit.converted->total.currency;
            placement.quote->converted = conversionOf(placement.quote->total, into, rates);
            convertedAsSeen = conversionOf(submit.expectedTotal, into, rates);
        }
    }
    if (!placement.shortVariants.isEmpty()) {
        if (AURA_PLANTED("refused-order-keeps-stock"))
            AURA_TRY(savepoint.commit());
        placement.refusal = Error{ErrorCode::OutOfStock, u"not enough in stock"_s};
        return placement;
    }
    const Quote quote = *placement.quote;
    if (!isDeliverable(quote)) {
        placement.refusal = Error{ErrorCode::PermissionDenied, u"a shop does not deliver there"_s};
        return placement;
    }
    const bool isWithoutVoucher = !submit.voucher.isEmpty() && quote.voucher.state != VoucherState::Applied;
    const bool isCheaper = isOnlyCheaper(submit, quote, basis, rules);
    if (isWithoutVoucher) {
        placement.refusal = Error{ErrorCode::Conflict, u"the voucher does not count"_s};
        return placement;
    }
    if (((quote.total != submit.expectedTotal && !isCheaper) || seenAtAnotherPrice(submit, offers)) &&
        !AURA_PLANTED("price-not-compared")) {
        placement.refusal = Error{ErrorCode::Conflict, u"the price changed"_s};
        return placement;
    }
    if (!isSameConversion(isCheaper ? convertedAsSeen : quote.converted, submit.converted) &&
        !AURA_PLANTED("rate-not-compared")) {
        placement.refusal = Error{ErrorCode::Conflict, u"the exchange rate changed"_s};
        return placement;
    }
    QList<Conversion> converted;
    if (quote.converted) {
        QList<Money> totals;
        for (const auto &part : quote.vendors)
            totals.append(part.total);
        converted = spreadConversion(*quote.converted, totals);
    }

    cardPayments::Taken held;
    if (submit.paymentMethod == "card"_L1) {
        auto taken = cardPayments::take(write, user, submit, quote.total);
        if (!taken && taken.error().code == ErrorCode::Canceled) {
            placement.refusal = taken.error();
            return placement;
        }
        AURA_ASSIGN(held, std::move(taken));
    }

    AURA_TRY(db.run("INSERT INTO order_group(id, user_id, currency, total, payment_method, created_at) "
                    "VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
                    submit.groupId, user, quote.total.currency.code(), quote.total.minor, submit.paymentMethod,
                    write.now));
    const auto group = db.lastInsertRowId();
    for (const auto &part : quote.vendors) {
        Order order;
        order.id = orderIdFor(submit.groupId, part.vendorId);
        order.groupId = submit.groupId;
        AURA_ASSIGN(order.number, nextNumber(write));
        order.userId = user;
        order.vendorId = part.vendorId;
        order.state = OrderState::Placed;
        order.paymentState = held.provider.isEmpty() ? PaymentState::None : PaymentState::Authorized;
        order.shippingAddress = submit.shippingAddress;
        order.billingAddress = submit.billingAddress;
        order.paymentMethod = submit.paymentMethod;
        order.deliveryCode = part.deliveryCode;
        order.taxIncluded = quote.taxIncluded;
        order.subtotal = part.subtotal;
        order.shipping = part.shipping;
        order.tax = part.tax;
        order.discount = part.discount;
        order.total = part.total;
        order.discounts = part.discounts;
        order.taxes = part.taxes;
        if (!converted.isEmpty())
            order.converted = converted.takeFirst();
        order.notes = submit.notes;
        order.createdAt = order.updatedAt = write.now;
        order.rev = 1;
        for (const auto &vendor : vendors) {
            if (vendor.id != part.vendorId)
                continue;
            order.vendorName = vendor.name;
            for (const auto &method : vendor.deliveryMethods) {
                if (method.code == part.deliveryCode)
                    order.estimatedDelivery = write.now + method.maxDays * dayMillis;
            }
        }
        for (const auto &line : part.lines) {
            order.lines.append({line.productId, line.variantId, offers.value(line.variantId).sku, line.productName,
                                line.variantName, line.quantity, line.unitPrice, line.total, 0, line.taxBasisPoints});
        }
        AURA_TRY(insertOrder(write, group, order, offers, held));
        AURA_TRY(notices::tellOfOrder(write, order, NoticeKind::OrderPlaced));
        AURA_TRY(webhooks::record(write, WebhookEvent::OrderPlaced, webhooks::about(order)));
        placement.orders.append(order);
    }
    AURA_TRY(promotions::use(write, user, submit.groupId, quote));
    QList<Id> bought;
    for (const auto &line : submit.lines)
        bought.append(line.variantId);
    if (!AURA_PLANTED("bought-stays-in-cart"))
        AURA_TRY(m_carts.remove(write, user, bought, write.now));
    AURA_TRY(savepoint.commit());
    placement.quote.reset();
    return placement;
}

Status OrderService::insertOrder(Write &write, std::int64_t group, const Order &order, const QHash<Id, Offer> &offers,
                                 const cardPayments::Taken &held) {
    AURA_ASSIGN(const auto num, orderRows::insert(write.db, group, order,
                                                  [&](const Id &variant) { return offers.value(variant).tracked; }));
    AURA_ASSIGN(const auto fee, commission::freeze(write, order));
    AURA_TRY(settlement::sold(write, order, fee));
    AURA_TRY(write.db.run("INSERT INTO payment(id, group_num, order_num, method, provider, provider_reference, state, "
                          "amount, currency, created_at, updated_at) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, "
                          "?10)",
                          m_ids.next(), group, num, order.paymentMethod, held.provider, held.reference,
                          held.provider.isEmpty() ? u"pending"_s : u"authorized"_s, order.total.minor,
                          order.total.currency.code(), write.now));
    AURA_TRY(changeLog::record(write.db, changeLog::userScope(order.userId), u"order", order.id, order.rev));
    return vendorScope::record(write.db, order.vendorId, u"order", order.id, order.rev);
}

Result<Order> OrderService::read(storage::Database &db, const Id &user, const Id &orderId) {
    AURA_ASSIGN(auto order, orderRows::byId(db, orderId));
    if (order.userId != user)
        return Error{ErrorCode::NotFound, u"no such order"_s};
    return order;
}

Result<OrderPage> OrderService::list(storage::Database &db, const Id &user, std::optional<OrderState> state, int limit,
                                     const QString &cursor) {
    return orderRows::page(db, user, state, limit, cursor);
}

} // namespace aura::server
