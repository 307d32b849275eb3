// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/order_json.h>

#include <aura/wire/exchange_json.h>
#include <aura/wire/pricing_json.h>
#include <aura/wire/return_thread_json.h>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr qsizetype mostLines = 500;
// Of orders of before there was mostReturnsOfOrder: each of their pieces may stand in one of its own.
constexpr qsizetype mostReturns = 10'000;

/// Reads each element of the list `key` with `read`; problems carry the element's index.
template <typename T, typename Read>
QList<T> listFrom(JsonReader &reader, QLatin1StringView key, qsizetype longest, Need need, Read read) {
    QList<T> list;
    const auto array = reader.array(key, longest, need);
    list.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        JsonReader nested(array[i].toObject(), reader.pointerTo(key) + u'/' + QString::number(i));
        list.append(read(nested));
        reader.absorb(nested);
    }
    return list;
}

QJsonObject toJson(const DeliveryChoice &choice);
QJsonObject toJson(const VendorQuote &quote);
QJsonObject toJson(const Shipment &shipment);
QJsonObject toJson(const OrderReturn &entry);
using wire::toJson;

template <typename T>
QJsonArray arrayOf(const QList<T> &list) {
    QJsonArray array;
    for (const auto &entry : list)
        array.append(toJson(entry));
    return array;
}

QJsonObject toJson(const DeliveryChoice &choice) {
    return {{u"vendorId"_s, choice.vendorId.toString()}, {u"code"_s, choice.code}};
}

DeliveryChoice deliveryChoiceFromJson(JsonReader &reader) {
    return {reader.id("vendorId"_L1), reader.string("code"_L1, 50, Need::Optional)};
}

/// Members that most orders have nothing to say in.
void insertParts(QJsonObject &object, const QList<Discount> &discounts, const QList<TaxPart> &taxes) {
    if (!discounts.isEmpty())
        object.insert("discounts"_L1, discountsToJson(discounts));
    if (!taxes.isEmpty())
        object.insert("taxes"_L1, taxesToJson(taxes));
}

void insertRate(QJsonObject &object, int basisPoints) {
    if (basisPoints >= 0)
        object.insert("taxRate"_L1, basisPoints);
}

int rateFrom(JsonReader &reader) {
    return reader.has("taxRate"_L1) ? static_cast<int>(reader.integer("taxRate"_L1, 0, 10'000)) : -1;
}

QJsonObject toJson(const VendorQuote &quote) {
    QJsonObject object{
        {u"vendorId"_s, quote.vendorId.toString()},
        {u"deliveryCode"_s, quote.deliveryCode},
        {u"lines"_s, arrayOf(quote.lines)},
        {u"subtotal"_s, wire::toJson(quote.subtotal)},
        {u"shipping"_s, wire::toJson(quote.shipping)},
        {u"tax"_s, wire::toJson(quote.tax)},
        {u"discount"_s, wire::toJson(quote.discount)},
        {u"total"_s, wire::toJson(quote.total)},
    };
    insertParts(object, quote.discounts, quote.taxes);
    if (quote.isUndeliverable)
        object.insert("undeliverable"_L1, true);
    return object;
}

VendorQuote vendorQuoteFromJson(JsonReader &reader) {
    VendorQuote quote;
    quote.vendorId = reader.id("vendorId"_L1);
    quote.deliveryCode = reader.string("deliveryCode"_L1, 50, Need::Optional);
    quote.lines = listFrom<QuoteLine>(reader, "lines"_L1, mostLines, Need::Required, quoteLineFromJson);
    quote.subtotal = reader.money("subtotal"_L1);
    quote.shipping = reader.money("shipping"_L1);
    quote.tax = reader.money("tax"_L1);
    quote.discount = reader.money("discount"_L1);
    quote.total = reader.money("total"_L1);
    quote.discounts = discountsFromJson(reader);
    quote.taxes = taxesFromJson(reader);
    quote.isUndeliverable = reader.boolean("undeliverable"_L1, false);
    return quote;
}

OrderLine orderLineFromJson(JsonReader &reader) {
    OrderLine line;
    line.productId = reader.id("productId"_L1);
    line.variantId = reader.id("variantId"_L1);
    line.sku = reader.string("sku"_L1, 100, Need::Optional);
    line.productName = reader.string("productName"_L1, longestName, Need::Optional);
    line.variantName = reader.string("variantName"_L1, longestName, Need::Optional);
    line.quantity = reader.integer("quantity"_L1, 1, INT32_MAX);
    line.unitPrice = reader.unitPrice("unitPrice"_L1);
    line.total = reader.money("total"_L1);
    line.canceled = reader.integer("canceled"_L1, 0, INT32_MAX, Need::Optional);
    line.taxBasisPoints = rateFrom(reader);
    return line;
}

/// A cart line may come without a price: the server has its own.
QJsonValue priceOrNull(const UnitPrice &price) {
    return price.currency.isNone() ? QJsonValue() : QJsonValue(toJson(price));
}

QJsonValue idOrNull(const Id &id) {
    return id.isNil() ? QJsonValue() : QJsonValue(id.toString());
}

/// A member only where there is something to say.
template <typename T>
QJsonObject with(QJsonObject object, QLatin1StringView key, const std::optional<T> &value) {
    if (value)
        object.insert(key, toJson(*value));
    return object;
}

std::optional<Conversion> convertedFrom(JsonReader &reader) {
    if (!reader.has("converted"_L1))
        return std::nullopt;
    auto nested = reader.nested("converted"_L1);
    const auto conversion = conversionFromJson(nested);
    reader.absorb(nested);
    return conversion;
}

QJsonValue timeOrNull(UnixMillis time) {
    return time == 0 ? QJsonValue() : QJsonValue(timeToString(time));
}

QJsonObject trackingToJson(const Tracking &tracking) {
    return {{u"carrier"_s, tracking.carrier}, {u"number"_s, tracking.number}, {u"url"_s, tracking.url}};
}

template <typename Enum, typename FromName>
Enum stateFrom(JsonReader &reader, QLatin1StringView key, FromName fromName) {
    const auto state = fromName(reader.string(key, 40));
    if (!state) {
        reader.fail(key, "format", u"is unknown"_s);
        return Enum{};
    }
    return *state;
}

QJsonObject toJson(const Shipment &shipment) {
    return {
        {u"id"_s, shipment.id.toString()},
        {u"state"_s, shipmentStateName(shipment.state)},
        {u"tracking"_s, trackingToJson(shipment.tracking)},
        {u"lines"_s, linePartsToJson(shipment.lines)},
        {u"shippedAt"_s, timeOrNull(shipment.shippedAt)},
        {u"deliveredAt"_s, timeOrNull(shipment.deliveredAt)},
    };
}

Shipment shipmentFromJson(JsonReader &reader) {
    Shipment shipment;
    shipment.id = reader.id("id"_L1);
    shipment.state = stateFrom<ShipmentState>(reader, "state"_L1, shipmentStateFromName);
    auto tracking = reader.nested("tracking"_L1, Need::Optional);
    shipment.tracking = trackingFromJson(tracking);
    reader.absorb(tracking);
    shipment.lines = linePartsFromJson(reader, "lines"_L1);
    shipment.shippedAt = reader.time("shippedAt"_L1, Need::Optional);
    shipment.deliveredAt = reader.time("deliveredAt"_L1, Need::Optional);
    return shipment;
}

QJsonObject toJson(const OrderReturn &entry) {
    QJsonObject object{
        {u"id"_s, entry.id.toString()},
        {u"state"_s, returnStateName(entry.state)},
        {u"reason"_s, returnReasonName(entry.reason)},
        {u"text"_s, entry.text},
        {u"answer"_s, entry.answer},
        {u"lines"_s, linePartsToJson(entry.lines)},
        {u"refunded"_s, entry.refunded.currency.isNone() ? QJsonValue() : QJsonValue(toJson(entry.refunded))},
        {u"createdAt"_s, timeToString(entry.createdAt)},
        {u"updatedAt"_s, timeToString(entry.updatedAt)},
        {u"since"_s, timeToString(entry.since)},
    };
    insertThread(object, entry.dispute, entry.disputedAt, entry.messages);
    return object;
}

OrderReturn orderReturnFromJson(JsonReader &reader) {
    OrderReturn entry;
    entry.id = reader.id("id"_L1);
    entry.state = stateFrom<ReturnState>(reader, "state"_L1, returnStateFromName);
    entry.reason = stateFrom<ReturnReason>(reader, "reason"_L1, returnReasonFromName);
    entry.text = reader.string("text"_L1, longestReturnText, Need::Optional);
    entry.answer = reader.string("answer"_L1, longestReturnText, Need::Optional);
    entry.lines = linePartsFromJson(reader, "lines"_L1);
    if (reader.has("refunded"_L1))
        entry.refunded = reader.money("refunded"_L1);
    entry.createdAt = reader.time("createdAt"_L1, Need::Optional);
    entry.updatedAt = reader.time("updatedAt"_L1, Need::Optional);
    // A server of before says only when it moved.
    entry.since = reader.has("since"_L1) ? reader.time("since"_L1) : entry.updatedAt;
    threadFromJson(reader, entry.dispute, entry.disputedAt, entry.messages);
    return entry;
}

} // namespace

QJsonArray linePartsToJson(const QList<LinePart> &parts) {
    QJsonArray array;
    for (const auto &part : parts)
        array.append(QJsonObject{{u"variantId"_s, part.variantId.toString()}, {u"quantity"_s, qint64{part.quantity}}});
    return array;
}

QList<LinePart> linePartsFromJson(JsonReader &reader, QLatin1StringView key) {
    return listFrom<LinePart>(reader, key, mostLines, Need::Optional, [](JsonReader &part) {
        return LinePart{part.id("variantId"_L1), part.integer("quantity"_L1, 1, INT32_MAX)};
    });
}

QJsonObject toJson(const CartLine &line) {
    return {
        {u"productId"_s, line.productId.toString()},    {u"variantId"_s, line.variantId.toString()},
        {u"vendorId"_s, idOrNull(line.vendorId)},       {u"productName"_s, line.productName},
        {u"variantName"_s, line.variantName},           {u"quantity"_s, qint64{line.quantity}},
        {u"unitPrice"_s, priceOrNull(line.unitPrice)},  {u"addedAt"_s, timeToString(line.addedAt)},
        {u"updatedAt"_s, timeToString(line.updatedAt)},
    };
}

void writeJson(JsonWriter &json, const CartLine &line) {
    const auto text = [&](std::string_view key, const QString &value) {
        json.key(key);
        json.string(QStringView(value));
    };
    json.beginObject();
    text("productId", line.productId.toString());
    text("variantId", line.variantId.toString());
    json.key("vendorId");
    line.vendorId.isNil() ? json.null() : json.string(QStringView(line.vendorId.toString()));
    text("productName", line.productName);
    text("variantName", line.variantName);
    json.key("quantity");
    json.number(line.quantity);
    json.key("unitPrice");
    if (line.unitPrice.currency.isNone()) {
        json.null();
    } else {
        json.beginObject();
        text("amount", toDecimalString(line.unitPrice));
        text("currency", line.unitPrice.currency.code());
        json.endObject();
    }
    text("addedAt", timeToString(line.addedAt));
    text("updatedAt", timeToString(line.updatedAt));
    json.endObject();
}

QJsonObject toJson(const Cart &cart) {
    return {
        {u"id"_s, idOrNull(cart.id)},
        {u"lines"_s, arrayOf(cart.lines)},
        {u"saved"_s, arrayOf(cart.saved)},
        {u"totalItems"_s, qint64{totalItems(cart)}},
        {u"totals"_s, arrayOf(cartTotals(cart).value_or(QList<Money>{}))},
        {u"updatedAt"_s, timeToString(cart.updatedAt)},
        {u"rev"_s, qint64{cart.rev}},
    };
}

QJsonObject toJson(const Address &address) {
    return {
        {u"name"_s, address.name},       {u"line1"_s, address.line1},
        {u"line2"_s, address.line2},     {u"postalCode"_s, address.postalCode},
        {u"city"_s, address.city},       {u"region"_s, address.region},
        {u"country"_s, address.country}, {u"phone"_s, address.phone},
    };
}

QJsonObject toJson(const QuoteLine &line) {
    QJsonObject object{
        {u"productId"_s, line.productId.toString()},
        {u"variantId"_s, line.variantId.toString()},
        {u"vendorId"_s, line.vendorId.toString()},
        {u"productName"_s, line.productName},
        {u"variantName"_s, line.variantName},
        {u"quantity"_s, qint64{line.quantity}},
        {u"unitPrice"_s, toJson(line.unitPrice)},
        {u"total"_s, line.total.currency.isNone() ? QJsonValue() : QJsonValue(toJson(line.total))},
    };
    insertRate(object, line.taxBasisPoints);
    return object;
}

QJsonObject toJson(const Quote &quote) {
    auto object = with(
        {
            {u"vendors"_s, arrayOf(quote.vendors)},
            {u"taxIncluded"_s, quote.taxIncluded},
            {u"subtotal"_s, toJson(quote.subtotal)},
            {u"shipping"_s, toJson(quote.shipping)},
            {u"tax"_s, toJson(quote.tax)},
            {u"discount"_s, toJson(quote.discount)},
            {u"total"_s, toJson(quote.total)},
        },
        "converted"_L1, quote.converted);
    if (quote.voucher.state != VoucherState::None)
        object.insert("voucher"_L1, toJson(quote.voucher));
    return object;
}

QJsonObject toJson(const OrderLine &line) {
    QJsonObject object{
        {u"productId"_s, line.productId.toString()},
        {u"variantId"_s, line.variantId.toString()},
        {u"sku"_s, line.sku},
        {u"productName"_s, line.productName},
        {u"variantName"_s, line.variantName},
        {u"quantity"_s, qint64{line.quantity}},
        {u"unitPrice"_s, toJson(line.unitPrice)},
        {u"total"_s, toJson(line.total)},
        {u"canceled"_s, qint64{line.canceled}},
    };
    insertRate(object, line.taxBasisPoints);
    return object;
}

QJsonObject toJson(const Order &order) {
    auto object = with(
        {
            {u"id"_s, order.id.toString()},
            {u"groupId"_s, order.groupId.toString()},
            {u"orderNumber"_s, order.number},
            {u"userId"_s, idOrNull(order.userId)},
            {u"vendorId"_s, order.vendorId.toString()},
            {u"vendorName"_s, order.vendorName},
            {u"status"_s, orderStateName(order.state)},
            {u"paymentStatus"_s, paymentStateName(order.paymentState)},
            {u"fulfillmentStatus"_s, fulfilmentStateName(order.fulfilmentState)},
            {u"items"_s, arrayOf(order.lines)},
            {u"shippingAddress"_s, toJson(order.shippingAddress)},
            {u"billingAddress"_s, toJson(order.billingAddress)},
            {u"paymentMethod"_s, order.paymentMethod},
            {u"deliveryCode"_s, order.deliveryCode},
            {u"taxIncluded"_s, order.taxIncluded},
            {u"subtotal"_s, toJson(order.subtotal)},
            {u"shippingCost"_s, toJson(order.shipping)},
            {u"tax"_s, toJson(order.tax)},
            {u"discount"_s, toJson(order.discount)},
            {u"total"_s, toJson(order.total)},
            {u"notes"_s, order.notes},
            {u"packed"_s, order.packed},
            {u"tracking"_s, trackingToJson(order.tracking)},
            {u"shipments"_s, arrayOf(order.shipments)},
            {u"returns"_s, arrayOf(order.returns)},
            {u"shippedAt"_s, timeOrNull(order.shippedAt)},
            {u"estimatedDelivery"_s, timeOrNull(order.estimatedDelivery)},
            {u"deliveredAt"_s, timeOrNull(order.deliveredAt)},
            {u"restCanceledAt"_s, timeOrNull(order.restCanceledAt)},
            {u"createdAt"_s, timeToString(order.createdAt)},
            {u"updatedAt"_s, timeToString(order.updatedAt)},
            {u"rev"_s, qint64{order.rev}},
        },
        "converted"_L1, order.converted);
    insertParts(object, order.discounts, order.taxes);
    return object;
}

QJsonObject toJson(const OrderSubmit &submit) {
    auto object = with(
        {
            {u"groupId"_s, submit.groupId.toString()},
            {u"lines"_s, arrayOf(submit.lines)},
            {u"shippingAddress"_s, toJson(submit.shippingAddress)},
            {u"billingAddress"_s, toJson(submit.billingAddress)},
            {u"deliveries"_s, arrayOf(submit.deliveries)},
            {u"paymentMethod"_s, submit.paymentMethod},
            {u"paymentId"_s, idOrNull(submit.paymentId)},
            {u"notes"_s, submit.notes},
            {u"expectedTotal"_s, toJson(submit.expectedTotal)},
            {u"expiresAt"_s, timeToString(submit.expiresAt)},
        },
        "converted"_L1, submit.converted);
    insertParts(object, submit.discounts, {});
    if (!submit.voucher.isEmpty())
        object.insert("voucher"_L1, submit.voucher);
    if (submit.voucherSeen)
        object.insert("voucherSeen"_L1, true);
    if (submit.taxIncluded)
        object.insert("taxIncluded"_L1, *submit.taxIncluded);
    return object;
}

QJsonObject toJson(const Tracking &tracking) {
    return trackingToJson(tracking);
}

CartLine cartLineFromJson(JsonReader &reader) {
    CartLine line;
    line.productId = reader.id("productId"_L1);
    line.variantId = reader.id("variantId"_L1);
    line.vendorId = reader.id("vendorId"_L1, Need::Optional);
    line.productName = reader.string("productName"_L1, longestName, Need::Optional);
    line.variantName = reader.string("variantName"_L1, longestName, Need::Optional);
    line.quantity = reader.integer("quantity"_L1, 0, mostPerLine);
    if (reader.has("unitPrice"_L1))
        line.unitPrice = reader.unitPrice("unitPrice"_L1);
    line.addedAt = reader.time("addedAt"_L1, Need::Optional);
    line.updatedAt = reader.time("updatedAt"_L1, Need::Optional);
    return line;
}

Cart cartFromJson(JsonReader &reader) {
    Cart cart;
    cart.id = reader.id("id"_L1, Need::Optional);
    cart.lines = listFrom<CartLine>(reader, "lines"_L1, mostCartLines, Need::Required, cartLineFromJson);
    cart.saved = listFrom<CartLine>(reader, "saved"_L1, mostCartLines, Need::Optional, cartLineFromJson);
    cart.updatedAt = reader.time("updatedAt"_L1, Need::Optional);
    cart.rev = reader.integer("rev"_L1, 0, INT64_MAX, Need::Optional);
    return cart;
}

Address addressFromJson(JsonReader &reader) {
    Address address;
    address.name = reader.string("name"_L1, 200);
    address.line1 = reader.string("line1"_L1, 200);
    address.line2 = reader.string("line2"_L1, 200, Need::Optional);
    address.postalCode = reader.string("postalCode"_L1, 200, Need::Optional);
    address.city = reader.string("city"_L1, 200);
    address.region = reader.string("region"_L1, 200, Need::Optional);
    address.country = reader.string("country"_L1, 2);
    address.phone = reader.string("phone"_L1, 200, Need::Optional);
    return address;
}

QuoteLine quoteLineFromJson(JsonReader &reader) {
    QuoteLine line;
    line.productId = reader.id("productId"_L1);
    line.variantId = reader.id("variantId"_L1);
    line.vendorId = reader.id("vendorId"_L1);
    line.productName = reader.string("productName"_L1, longestName, Need::Optional);
    line.variantName = reader.string("variantName"_L1, longestName, Need::Optional);
    line.quantity = reader.integer("quantity"_L1, 1, mostPerLine);
    line.unitPrice = reader.unitPrice("unitPrice"_L1);
    if (reader.has("total"_L1))
        line.total = reader.money("total"_L1);
    line.taxBasisPoints = rateFrom(reader);
    return line;
}

Quote quoteFromJson(JsonReader &reader) {
    Quote quote;
    quote.vendors = listFrom<VendorQuote>(reader, "vendors"_L1, mostLines, Need::Required, vendorQuoteFromJson);
    quote.taxIncluded = reader.boolean("taxIncluded"_L1, true);
    quote.subtotal = reader.money("subtotal"_L1);
    quote.shipping = reader.money("shipping"_L1);
    quote.tax = reader.money("tax"_L1);
    quote.discount = reader.money("discount"_L1);
    quote.total = reader.money("total"_L1);
    quote.converted = convertedFrom(reader);
    if (reader.has("voucher"_L1)) {
        auto nested = reader.nested("voucher"_L1);
        quote.voucher = voucherVerdictFromJson(nested);
        reader.absorb(nested);
    }
    return quote;
}

Tracking trackingFromJson(JsonReader &reader) {
    return {reader.string("carrier"_L1, 200, Need::Optional), reader.string("number"_L1, 200, Need::Optional),
            reader.string("url"_L1, 2'000, Need::Optional)};
}

Order orderFromJson(JsonReader &reader) {
    Order order;
    order.id = reader.id("id"_L1);
    order.groupId = reader.id("groupId"_L1);
    order.number = reader.string("orderNumber"_L1, 100, Need::Optional);
    order.userId = reader.id("userId"_L1, Need::Optional);
    order.vendorId = reader.id("vendorId"_L1);
    order.vendorName = reader.string("vendorName"_L1, 200, Need::Optional);
    order.state = stateFrom<OrderState>(reader, "status"_L1, orderStateFromName);
    order.paymentState = stateFrom<PaymentState>(reader, "paymentStatus"_L1, paymentStateFromName);
    order.fulfilmentState = stateFrom<FulfilmentState>(reader, "fulfillmentStatus"_L1, fulfilmentStateFromName);
    order.lines = listFrom<OrderLine>(reader, "items"_L1, mostLines, Need::Required, orderLineFromJson);
    auto shipping = reader.nested("shippingAddress"_L1);
    order.shippingAddress = addressFromJson(shipping);
    reader.absorb(shipping);
    auto billing = reader.nested("billingAddress"_L1);
    order.billingAddress = addressFromJson(billing);
    reader.absorb(billing);
    order.paymentMethod = reader.string("paymentMethod"_L1, 50, Need::Optional);
    order.deliveryCode = reader.string("deliveryCode"_L1, 50, Need::Optional);
    order.taxIncluded = reader.boolean("taxIncluded"_L1, true);
    order.subtotal = reader.money("subtotal"_L1);
    order.shipping = reader.money("shippingCost"_L1);
    order.tax = reader.money("tax"_L1);
    order.discount = reader.money("discount"_L1);
    order.total = reader.money("total"_L1);
    order.converted = convertedFrom(reader);
    order.discounts = discountsFromJson(reader);
    order.taxes = taxesFromJson(reader);
    order.notes = reader.string("notes"_L1, 2'000, Need::Optional);
    order.packed = reader.boolean("packed"_L1, false);
    auto tracking = reader.nested("tracking"_L1, Need::Optional);
    order.tracking = trackingFromJson(tracking);
    reader.absorb(tracking);
    order.shipments = listFrom<Shipment>(reader, "shipments"_L1, mostLines, Need::Optional, shipmentFromJson);
    order.returns = listFrom<OrderReturn>(reader, "returns"_L1, mostReturns, Need::Optional, orderReturnFromJson);
    order.shippedAt = reader.time("shippedAt"_L1, Need::Optional);
    order.estimatedDelivery = reader.time("estimatedDelivery"_L1, Need::Optional);
    order.deliveredAt = reader.time("deliveredAt"_L1, Need::Optional);
    order.restCanceledAt = reader.time("restCanceledAt"_L1, Need::Optional);
    order.createdAt = reader.time("createdAt"_L1, Need::Optional);
    order.updatedAt = reader.time("updatedAt"_L1, Need::Optional);
    order.rev = reader.integer("rev"_L1, 0, INT64_MAX, Need::Optional);
    return order;
}

OrderSubmit orderSubmitFromJson(JsonReader &reader) {
    OrderSubmit submit;
    submit.groupId = reader.id("groupId"_L1);
    submit.lines = listFrom<QuoteLine>(reader, "lines"_L1, mostCartLines, Need::Required, quoteLineFromJson);
    auto shipping = reader.nested("shippingAddress"_L1);
    submit.shippingAddress = addressFromJson(shipping);
    reader.absorb(shipping);
    auto billing = reader.nested("billingAddress"_L1);
    submit.billingAddress = addressFromJson(billing);
    reader.absorb(billing);
    submit.deliveries =
        listFrom<DeliveryChoice>(reader, "deliveries"_L1, mostCartLines, Need::Optional, deliveryChoiceFromJson);
    submit.paymentMethod = reader.string("paymentMethod"_L1, 50);
    submit.paymentId = reader.id("paymentId"_L1, Need::Optional);
    submit.notes = reader.string("notes"_L1, 2'000, Need::Optional);
    submit.expectedTotal = reader.money("expectedTotal"_L1);
    submit.expiresAt = reader.time("expiresAt"_L1, Need::Optional);
    submit.converted = convertedFrom(reader);
    submit.voucher = reader.string("voucher"_L1, 2 * longestVoucherCode, Need::Optional);
    submit.voucherSeen = reader.boolean("voucherSeen"_L1, false);
    submit.discounts = discountsFromJson(reader);
    if (reader.has("taxIncluded"_L1))
        submit.taxIncluded = reader.boolean("taxIncluded"_L1, true);
    return submit;
}

} // namespace aura::wire
