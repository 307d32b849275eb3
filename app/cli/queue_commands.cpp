// SPDX-License-Identifier: Apache-2.0
#include "shop.h"

#include <aura/ports/clock.h>
#include <aura/storage/price_rules.h>
#include <aura/wire/sync_json.h>

namespace aura::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject entryJson(const sync::QueueEntry &entry) {
    auto object = wire::toJson(entry.operation);
    object.insert("state"_L1, sync::queueStateName(entry.state));
    object.insert("attempts"_L1, entry.attempts);
    object.insert("nextAttemptAt"_L1,
                  entry.nextAttemptAt == 0 ? QJsonValue() : QJsonValue(wire::timeToString(entry.nextAttemptAt)));
    object.insert("maybeDelivered"_L1, entry.maybeDelivered);
    object.insert("reason"_L1, entry.reason ? QJsonValue(QJsonObject{{u"code"_s, errorCodeName(entry.reason->code)},
                                                                     {u"detail"_s, entry.reason->detail}})
                                            : QJsonValue());
    object.insert("result"_L1, entry.result ? QJsonValue(wire::toJson(*entry.result)) : QJsonValue());
    return object;
}

Reply listReply(Shop &shop) {
    Reply reply;
    QJsonArray operations;
    for (const auto &entry : shop.client().queue()) {
        operations.append(entryJson(entry));
        QString line = u"%1  %2  %3"_s.arg(entry.operation.opId.toString(), entry.operation.kind,
                                           sync::queueStateName(entry.state));
        if (entry.reason)
            line += u"  "_s + errorCodeName(entry.reason->code);
        reply.lines.append(line);
    }
    reply.json = {{u"operations"_s, operations}};
    if (reply.lines.isEmpty())
        reply.lines.append(u"Nothing waits."_s);
    return reply;
}

/// What `--quantity` asks for: a number for each variant, and one for whatever is not named (nil).
Result<QHash<Id, std::int64_t>> wantedQuantities(const Arguments &arguments) {
    QHash<Id, std::int64_t> wanted;
    for (const auto &text : arguments.values(u"quantity"_s)) {
        const auto equals = text.indexOf(u'=');
        Id variant;
        if (equals >= 0) {
            AURA_ASSIGN(variant, Id::parse(QStringView(text).left(equals)));
        }
        bool ok = false;
        const auto number = text.mid(equals + 1).toLongLong(&ok);
        if (!ok || number < 0 || number > mostPerLine)
            return Error{ErrorCode::InvalidArgument, u"--quantity takes 0 to %1"_s.arg(mostPerLine)};
        wanted.insert(variant, number);
    }
    return wanted;
}

void editAddress(Address &address, const Arguments &arguments) {
    const std::pair<QString, QString *> parts[] = {
        {u"name"_s, &address.name},       {u"line1"_s, &address.line1},
        {u"line2"_s, &address.line2},     {u"postal-code"_s, &address.postalCode},
        {u"city"_s, &address.city},       {u"region"_s, &address.region},
        {u"country"_s, &address.country}, {u"phone"_s, &address.phone},
    };
    for (const auto &[option, part] : parts) {
        if (arguments.has(option))
            *part = arguments.value(option);
    }
}

/// Lines with quantity 0 are taken out, and the total that the person agrees to is that of what is left.
Status editOrder(Shop &shop, OrderSubmit &submit, const QHash<Id, std::int64_t> &wanted, const Arguments &arguments) {
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const Id variant = it.key();
        const auto line = std::find_if(submit.lines.begin(), submit.lines.end(), [&](const QuoteLine &candidate) {
            return variant.isNil() ? submit.lines.size() == 1 : candidate.variantId == variant;
        });
        if (line == submit.lines.end())
            return Error{ErrorCode::NotFound, u"the order has no such line; name it as VARIANT=N"_s};
        line->quantity = it.value();
    }
    submit.lines.removeIf([](const QuoteLine &line) { return line.quantity == 0; });
    const bool sameAddress = submit.billingAddress == submit.shippingAddress;
    editAddress(submit.shippingAddress, arguments);
    AURA_TRY(validateAddress(submit.shippingAddress));
    if (sameAddress)
        submit.billingAddress = submit.shippingAddress;
    if (arguments.has(u"notes"_s))
        submit.notes = arguments.value(u"notes"_s);
    AURA_ASSIGN(auto *const database, shop.catalogue());
    PriceBasis basis;
    basis.lines = submit.lines;
    AURA_ASSIGN(basis.vendors, storage::CatalogueReader(*database).vendors());
    basis.deliveries = submit.deliveries;
    basis.country = submit.shippingAddress.country;
    QList<Id> products;
    for (const auto &line : std::as_const(submit.lines))
        products.append(line.productId);
    AURA_ASSIGN(basis.products, storage::productFacts(*database, products));
    basis.shopper = shop.client().shopper();
    basis.voucher.code = submit.voucher;
    basis.at = SystemClock().now();
    AURA_ASSIGN(auto quote, quoteOrder(basis, shop.client().priceRules()));
    if (submit.converted)
        quote.converted = conversionOf(quote.total, submit.converted->total.currency, shop.client().exchangeRates());
    agreeTo(submit, quote);
    return {};
}

Status editCommand(Shop &shop, const Id &opId, const Arguments &arguments) {
    const auto queue = shop.client().queue();
    const auto entry = std::find_if(queue.cbegin(), queue.cend(), [&](const sync::QueueEntry &candidate) {
        return candidate.operation.opId == opId;
    });
    if (entry == queue.cend())
        return Error{ErrorCode::NotFound, u"no such operation"_s};
    AURA_ASSIGN(const auto wanted, wantedQuantities(arguments));
    auto args = entry->operation.args;
    if (auto *submit = std::get_if<OrderSubmit>(&args)) {
        AURA_TRY(editOrder(shop, *submit, wanted, arguments));
    } else {
        auto *add = std::get_if<CartAdd>(&args);
        auto *set = std::get_if<CartSet>(&args);
        if (wanted.size() != 1 || (add == nullptr && set == nullptr))
            return Error{ErrorCode::InvalidArgument, u"this operation can only be retried or discarded"_s};
        (add != nullptr ? add->line : set->line).quantity = *wanted.cbegin();
    }
    return await(shop.client().edit(opId, args));
}

} // namespace

Result<Reply> queueCommand(Shop &shop, const Arguments &arguments) {
    const auto &words = arguments.words;
    const auto action = words.value(1);
    if (words.size() == 1)
        return listReply(shop);
    if (action == "export"_L1 && words.size() == 2) {
        AURA_ASSIGN(const auto document, await(shop.client().exportQueue()));
        AURA_ASSIGN(const auto object, wire::parseObject(document));
        Reply reply;
        reply.json = object;
        reply.lines.append(QString::fromUtf8(document));
        return reply;
    }
    if (words.size() != 3)
        return Error{ErrorCode::InvalidArgument, u"queue takes retry ID, confirm ID, edit ID, discard ID or export"_s};
    AURA_ASSIGN(const auto opId, Id::parse(words[2]));
    if (action == "retry"_L1)
        AURA_TRY(await(shop.client().retry(opId)));
    else if (action == "confirm"_L1)
        AURA_TRY(await(shop.client().confirm(opId)));
    else if (action == "edit"_L1)
        AURA_TRY(editCommand(shop, opId, arguments));
    else if (action == "discard"_L1)
        AURA_TRY(await(shop.client().discard(opId)));
    else
        return Error{ErrorCode::InvalidArgument, u"unknown: queue "_s + action};
    return listReply(shop);
}

} // namespace aura::cli
