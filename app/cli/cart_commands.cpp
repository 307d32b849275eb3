// SPDX-License-Identifier: Apache-2.0
#include "shop.h"

#include <aura/app/format.h>
#include <aura/app/invoice.h>
#include <aura/documents/invoice_pdf.h>
#include <aura/storage/save_file.h>
#include <aura/wire/order_json.h>

#include <QSaveFile>

namespace aura::cli {

using namespace Qt::StringLiterals;

namespace {

Result<std::int64_t> quantityFrom(const QString &text, std::int64_t smallest) {
    bool ok = false;
    const std::int64_t quantity = text.toLongLong(&ok);
    if (!ok || quantity < smallest || quantity > mostPerLine)
        return Error{ErrorCode::InvalidArgument, u"the quantity must be a number up to %1"_s.arg(mostPerLine)};
    return quantity;
}

Reply cartReply(const Cart &cart) {
    Reply reply;
    reply.json = {{u"cart"_s, wire::toJson(cart)}};
    for (const auto &line : cart.lines) {
        reply.lines.append(u"%1 × %2  %3  %4"_s.arg(line.quantity)
                               .arg(line.productName, amount(line.unitPrice), line.variantId.toString()));
    }
    for (const auto &total : cartTotals(cart).value_or(QList<Money>{}))
        reply.lines.append(u"Total "_s + amount(total));
    if (cart.lines.isEmpty())
        reply.lines.append(u"The cart is empty."_s);
    for (const auto &line : cart.saved) {
        reply.lines.append(
            u"Saved for later: %1 × %2  %3"_s.arg(line.quantity).arg(line.productName, line.variantId.toString()));
    }
    return reply;
}

QJsonObject orderJson(const sync::OrderView &view) {
    auto object = wire::toJson(view.order);
    object.insert("queuedAs"_L1, view.queuedAs.isNil() ? QJsonValue() : QJsonValue(view.queuedAs.toString()));
    object.insert("queueState"_L1,
                  view.queuedAs.isNil() ? QJsonValue() : QJsonValue(sync::queueStateName(view.queueState)));
    return object;
}

QString orderLine(const sync::OrderView &view) {
    const auto &order = view.order;
    if (view.queuedAs.isNil())
        return u"%1  %2  %3  %4"_s.arg(order.number, orderStateName(order.state), amount(order.total),
                                       order.vendorName);
    const auto state =
        view.queueState == sync::QueueState::NeedsAttention ? u"needs a decision"_s : u"queued, not ordered yet"_s;
    return u"(%1)  %2  %3"_s.arg(state, amount(order.total), order.vendorName);
}

/// The server's order with that number, or one of the device with that id. NotFound.
Result<Order> orderNamed(Shop &shop, const QString &name) {
    for (const auto &view : shop.client().orders()) {
        if (view.queuedAs.isNil() && (view.order.number == name || view.order.id.toString() == name))
            return view.order;
    }
    return Error{ErrorCode::NotFound, u"no such order on this device: "_s + name};
}

Result<Reply> invoiceCommand(Shop &shop, const Arguments &arguments) {
    const auto path = arguments.value(u"out"_s);
    if (path.isEmpty())
        return Error{ErrorCode::InvalidArgument, u"orders invoice needs --out FILE"_s};
    app::Invoice invoice;
    AURA_ASSIGN(invoice.order, orderNamed(shop, arguments.words.value(2)));
    if (!app::hasInvoice(invoice.order))
        return Error{ErrorCode::Conflict, u"a canceled order has no invoice"_s};
    if (auto *database = shop.catalogue().value_or(nullptr)) {
        if (const auto vendor = storage::CatalogueReader(*database).vendor(invoice.order.vendorId))
            invoice.vendor = *vendor;
    }
    invoice.deliveryName = app::deliveryNameOf(invoice.order, invoice.vendor);
    invoice.paymentText = app::paymentWords(invoice.order);
    AURA_ASSIGN(const auto pdf, documents::invoicePdf(invoice));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !storage::commitWhole(file))
        return Error{ErrorCode::StorageReadOnly, path + u": "_s + file.errorString()};
    Reply reply;
    reply.json = {{u"orderNumber"_s, invoice.order.number}, {u"file"_s, path}, {u"bytes"_s, qint64{pdf.size()}}};
    reply.lines.append(u"The invoice of %1 is in %2"_s.arg(invoice.order.number, path));
    return reply;
}

} // namespace

Result<Reply> cartCommand(Shop &shop, const Arguments &arguments) {
    const auto &words = arguments.words;
    const auto action = words.value(1);
    if (action.isEmpty() && words.size() == 1)
        return cartReply(shop.client().cart());
    Status changed;
    if (action == "add"_L1 && (words.size() == 3 || words.size() == 4)) {
        AURA_ASSIGN(const auto quantity, quantityFrom(words.value(3, u"1"_s), 1));
        AURA_ASSIGN(const auto variant, shop.variant(words[2]));
        changed = await(shop.client().addToCart(variant, quantity));
    } else if (action == "set"_L1 && words.size() == 4) {
        AURA_ASSIGN(const auto quantity, quantityFrom(words[3], 0));
        AURA_ASSIGN(const auto variant, shop.variant(words[2]));
        changed = await(shop.client().setQuantity(variant, quantity));
    } else if (action == "remove"_L1 && words.size() == 3) {
        AURA_ASSIGN(const auto variant, shop.variant(words[2]));
        changed = await(shop.client().removeFromCart(variant));
    } else if (words.size() == 3 && (action == "save"_L1 || action == "restore"_L1)) {
        AURA_ASSIGN(const auto variant, shop.variant(words[2]));
        changed = await(action == "save"_L1 ? shop.client().saveForLater(variant) : shop.client().moveToCart(variant));
    } else {
        return Error{ErrorCode::InvalidArgument, u"cart takes add PRODUCT [QUANTITY], set PRODUCT QUANTITY, remove "
                                                 u"PRODUCT, save PRODUCT or restore PRODUCT"_s};
    }
    AURA_TRY(changed);
    return cartReply(shop.client().cart());
}

Result<Reply> ordersCommand(Shop &shop, const Arguments &arguments) {
    const auto &words = arguments.words;
    if (words.size() == 3 && words[1] == "invoice"_L1)
        return invoiceCommand(shop, arguments);
    if (words.size() != 1)
        return Error{ErrorCode::InvalidArgument, u"orders takes invoice NUMBER --out FILE, or nothing"_s};
    Reply reply;
    QJsonArray orders;
    for (const auto &view : shop.client().orders()) {
        orders.append(orderJson(view));
        reply.lines.append(orderLine(view));
    }
    reply.json = {{u"orders"_s, orders}};
    if (reply.lines.isEmpty())
        reply.lines.append(u"No orders."_s);
    return reply;
}

Result<Reply> checkoutCommand(Shop &shop, const Arguments &arguments) {
    sync::CheckoutRequest request;
    auto &address = request.shippingAddress;
    address.name = arguments.value(u"name"_s);
    address.line1 = arguments.value(u"line1"_s);
    address.line2 = arguments.value(u"line2"_s);
    address.postalCode = arguments.value(u"postal-code"_s);
    address.city = arguments.value(u"city"_s);
    address.region = arguments.value(u"region"_s);
    address.country = arguments.value(u"country"_s);
    address.phone = arguments.value(u"phone"_s);
    AURA_TRY(validateAddress(address));
    request.paymentMethod = arguments.has(u"payment"_s) ? arguments.value(u"payment"_s) : u"invoice"_s;
    request.notes = arguments.value(u"notes"_s);
    request.shownIn = app::format::shownCurrency();
    for (const auto &name : arguments.values(u"variant"_s)) {
        AURA_ASSIGN(const auto variant, shop.variant(name));
        request.variants.append(variant);
    }
    for (const auto &pair : arguments.values(u"delivery"_s)) {
        const auto equals = pair.indexOf(u'=');
        AURA_ASSIGN(const auto vendor, Id::parse(QStringView(pair).left(std::max<qsizetype>(equals, 0))));
        request.deliveries.append({vendor, pair.mid(equals + 1)});
    }
    AURA_ASSIGN(const auto intents, await(shop.client().checkout(request)));

    Reply reply;
    std::optional<Error> trouble;
    if (!arguments.has(u"no-sync"_s)) {
        const auto synced = await(shop.client().syncNow());
        if (!synced)
            trouble = synced.error();
    }
    QJsonArray groups;
    const auto views = shop.client().orders();
    bool waiting = false;
    for (const auto &intent : intents) {
        QJsonArray orders;
        for (const auto &view : views) {
            if (view.order.groupId != intent.groupId)
                continue;
            orders.append(orderJson(view));
            reply.lines.append(orderLine(view));
            waiting = waiting || (!view.queuedAs.isNil() && view.queueState != sync::QueueState::NeedsAttention);
            if (!view.queuedAs.isNil() && view.queueState == sync::QueueState::NeedsAttention)
                reply.exitCode = NeedsDecision;
        }
        groups.append(QJsonObject{{u"opId"_s, intent.opId.toString()},
                                  {u"groupId"_s, intent.groupId.toString()},
                                  {u"total"_s, wire::toJson(intent.quote.total)},
                                  {u"orders"_s, orders}});
    }
    reply.json = {{u"queued"_s, waiting}, {u"groups"_s, groups}};
    if (waiting)
        reply.lines.prepend(u"Queued, not ordered yet"_s);
    else if (reply.exitCode == NeedsDecision)
        reply.lines.prepend(u"Not ordered: see aura queue"_s);
    else
        reply.lines.prepend(u"Ordered"_s);
    if (trouble)
        reply.notes.append(u"aura: "_s + sentenceFor(*trouble));
    return reply;
}

} // namespace aura::cli
