// SPDX-License-Identifier: Apache-2.0
#include "operation_words.h"

#include "order_words.h"
#include "texts.h"

#include <aura/app/format.h>

#include <QCoreApplication>

namespace aura::app {

namespace {

struct OperationWords {
    Q_DECLARE_TR_FUNCTIONS(OperationWords)
};

template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

template <typename Line>
QString nameOf(const Line &line) {
    return format::lineName(line.productName, line.variantName);
}

QString named(const std::function<QString(const Id &)> &name, const Id &id, const QString &otherwise) {
    const QString text = name ? name(id) : QString();
    return text.isEmpty() ? otherwise : text;
}

QString stockReasonText(StockReason reason) {
    switch (reason) {
    case StockReason::Received:
        return OperationWords::tr("Goods received");
    case StockReason::Returned:
        return OperationWords::tr("Came back from a customer");
    case StockReason::Damaged:
        return OperationWords::tr("Damaged");
    case StockReason::Lost:
        return OperationWords::tr("Lost");
    case StockReason::Found:
        return OperationWords::tr("Found");
    case StockReason::Correction:
        return OperationWords::tr("Correction");
    }
    return {};
}

QString stepTitle(const OrderTransition &step, const QString &order) {
    switch (step.to) {
    case OrderStep::Placed:
        return OperationWords::tr("Unpack %1").arg(order);
    case OrderStep::Packed:
        return OperationWords::tr("%1 is packed").arg(order);
    case OrderStep::Shipped:
        return OperationWords::tr("%1 is shipped").arg(order);
    case OrderStep::Delivered:
        return OperationWords::tr("%1 is delivered").arg(order);
    case OrderStep::Canceled:
        return OperationWords::tr("Cancel %1").arg(order);
    }
    return {};
}

QString returnStepTitle(const ReturnTransition &step, const QString &order) {
    switch (step.to) {
    case ReturnState::Approved:
        return OperationWords::tr("Approve a return of %1").arg(order);
    case ReturnState::Rejected:
        return OperationWords::tr("Reject a return of %1").arg(order);
    case ReturnState::Received:
        return OperationWords::tr("A return of %1 is here").arg(order);
    case ReturnState::Refunded:
        return OperationWords::tr("Pay back a return of %1").arg(order);
    case ReturnState::Requested:
        break;
    }
    return {};
}

QString statusText(ProductStatus status) {
    switch (status) {
    case ProductStatus::Draft:
        return OperationWords::tr("draft");
    case ProductStatus::Proposed:
        return OperationWords::tr("proposed");
    case ProductStatus::Published:
        return OperationWords::tr("published");
    case ProductStatus::Rejected:
        return OperationWords::tr("rejected");
    case ProductStatus::Archived:
        return OperationWords::tr("archived");
    }
    return {};
}

/// A field's value where it is short enough to be read in a line; empty otherwise.
QString shortValue(const FieldValue &value) {
    constexpr qsizetype longest = 60;
    return std::visit(
        Overloaded{
            [](const QString &text) { return text.size() > longest ? text.left(longest) + QChar(u'…') : text; },
            [](bool on) { return on ? OperationWords::tr("yes") : OperationWords::tr("no"); },
            [](std::int64_t number) { return format::count(number); },
            [](const std::optional<UnitPrice> &price) {
                return price ? format::price(*price) : OperationWords::tr("none");
            },
            [](ProductStatus status) { return statusText(status); },
            [](const QStringList &texts) { return texts.join(QStringLiteral(", ")).left(longest); },
            [](const auto &) { return QString(); },
        },
        value);
}

QString changeText(const FieldChange &change) {
    const QString mine = shortValue(change.mine);
    const QString field = productFieldText(change.field);
    const bool known = !mine.isEmpty() && !shortValue(change.base).isEmpty();
    return known ? OperationWords::tr("%1: %2 instead of %3").arg(field, mine, shortValue(change.base)) : field;
}

} // namespace

QString productFieldText(ProductField field) {
    switch (field) {
    case ProductField::Name:
    case ProductField::VariantName:
        return OperationWords::tr("Name");
    case ProductField::Description:
        return OperationWords::tr("Description");
    case ProductField::Brand:
        return OperationWords::tr("Brand");
    case ProductField::ModelNumber:
        return OperationWords::tr("Model number");
    case ProductField::Gtin:
        return OperationWords::tr("Barcode");
    case ProductField::Categories:
        return OperationWords::tr("Categories");
    case ProductField::Tags:
        return OperationWords::tr("Tags");
    case ProductField::Attributes:
        return OperationWords::tr("Properties");
    case ProductField::TechnicalSpecs:
        return OperationWords::tr("Technical data");
    case ProductField::Dimensions:
        return OperationWords::tr("Size and weight");
    case ProductField::Status:
        return OperationWords::tr("Status");
    case ProductField::Active:
        return OperationWords::tr("Shown in the shop");
    case ProductField::Pictures:
        return OperationWords::tr("Order of pictures");
    case ProductField::VariantSku:
        return OperationWords::tr("Article number");
    case ProductField::VariantPrice:
        return OperationWords::tr("Price");
    case ProductField::VariantComparePrice:
        return OperationWords::tr("Price before");
    case ProductField::VariantWeight:
        return OperationWords::tr("Weight");
    case ProductField::VariantTracking:
        return OperationWords::tr("Stock is counted");
    case ProductField::VariantOptions:
        return OperationWords::tr("Options");
    }
    return {};
}

QString operationTitle(const Operation &operation, const OperationNames &names) {
    const auto product = [&](const Id &id) { return named(names.product, id, OperationWords::tr("a product")); };
    const auto variant = [&](const Id &id) { return named(names.variant, id, OperationWords::tr("an article")); };
    const auto order = [&](const Id &id) {
        const QString number = named(names.order, id, {});
        return number.isEmpty() ? OperationWords::tr("an order") : OperationWords::tr("order %1").arg(number);
    };
    // A sentence may begin with a name that does not: "order A-1 is packed".
    const auto sentence = [](QString text) {
        if (!text.isEmpty())
            text[0] = text[0].toUpper();
        return text;
    };
    return std::visit(
        Overloaded{
            [](const UnknownArgs &) { return OperationWords::tr("A change made by a newer version"); },
            [](const OrderSubmit &submit) {
                std::int64_t pieces = 0;
                for (const auto &line : submit.lines)
                    pieces += line.quantity;
                return OperationWords::tr("Order of %1, %2")
                    .arg(articleCount(pieces), format::money(submit.expectedTotal));
            },
            [](const CartAdd &add) {
                return OperationWords::tr("Put %1 × %2 into the cart")
                    .arg(format::count(add.line.quantity), nameOf(add.line));
            },
            [](const CartSet &set) {
                return OperationWords::tr("Set %2 to %1 in the cart")
                    .arg(format::count(set.line.quantity), nameOf(set.line));
            },
            [](const CartRemove &) { return OperationWords::tr("Take an article out of the cart"); },
            [&](const OrderTransition &step) { return sentence(stepTitle(step, order(step.orderId))); },
            [&](const ParcelShip &parcel) {
                std::int64_t pieces = 0;
                for (const auto &line : parcel.lines)
                    pieces += line.quantity;
                return OperationWords::tr("Send %1 of %2").arg(articleCount(pieces), order(parcel.orderId));
            },
            [&](const OrderCancelRest &rest) {
                return OperationWords::tr("Cancel the rest of %1").arg(order(rest.orderId));
            },
            [&](const StockAdjust &adjust) {
                return adjust.delta < 0 ? OperationWords::tr("Stock of %1: %2 fewer")
                                              .arg(variant(adjust.variantId), format::count(-adjust.delta))
                                        : OperationWords::tr("Stock of %1: %2 more")
                                              .arg(variant(adjust.variantId), format::count(adjust.delta));
            },
            [&](const StockCount &count) {
                return OperationWords::tr("Stock of %1: %2 counted")
                    .arg(variant(count.variantId), format::count(count.counted));
            },
            [&](const StockTransfer &transfer) {
                return OperationWords::tr("Stock of %1: %2 to another location")
                    .arg(variant(transfer.variantId), format::count(transfer.quantity));
            },
            [](const StockLocationPut &put) {
                if (!put.base)
                    return OperationWords::tr("New location: %1").arg(put.mine.name);
                if (put.mine.closed && !put.base->closed)
                    return OperationWords::tr("Close the location %1").arg(put.mine.name);
                return put.mine.name.isEmpty() ? OperationWords::tr("Change a location")
                                               : OperationWords::tr("Change the location %1").arg(put.mine.name);
            },
            [](const ProductCreate &create) { return OperationWords::tr("New product: %1").arg(create.product.name); },
            [&](const ProductPatch &patch) { return OperationWords::tr("Change %1").arg(product(patch.productId)); },
            [&](const MediaAttach &attach) {
                return OperationWords::tr("Picture of %1").arg(product(attach.productId));
            },
            [&](const ReviewPut &put) {
                return put.text.rating == 1 ? OperationWords::tr("Review of %1: one star").arg(product(put.productId))
                                            : OperationWords::tr("Review of %1: %2 stars")
                                                  .arg(product(put.productId), format::count(put.text.rating));
            },
            [&](const ReviewVote &vote) {
                return vote.helpful ? OperationWords::tr("A review of %1 is helpful").arg(product(vote.productId))
                                    : OperationWords::tr("Take back a vote on %1").arg(product(vote.productId));
            },
            [&](const ReturnRequest &request) {
                std::int64_t pieces = 0;
                for (const auto &line : request.lines)
                    pieces += line.quantity;
                return OperationWords::tr("Send back %1 of %2").arg(articleCount(pieces), order(request.orderId));
            },
            [&](const ReturnTransition &step) { return returnStepTitle(step, order(step.orderId)); },
            [&](const ReturnSay &say) {
                return OperationWords::tr("Message about a return of %1").arg(order(say.orderId));
            },
            [&](const ReturnDispute &dispute) {
                return OperationWords::tr("Ask the market to decide about a return of %1").arg(order(dispute.orderId));
            },
            [](const AddressPut &put) {
                return put.base ? OperationWords::tr("Change the address of %1").arg(put.address.name)
                                : OperationWords::tr("Keep the address of %1").arg(put.address.name);
            },
            [](const AddressRemove &) { return OperationWords::tr("Remove an address"); },
            [](const ProfilePatch &) { return OperationWords::tr("Change your profile"); },
            [](const CartSave &save) { return OperationWords::tr("Save %1 for later").arg(nameOf(save.line)); },
            [](const CartRestore &restore) {
                return OperationWords::tr("Put %1 back into the cart").arg(nameOf(restore.line));
            },
            [&](const WishAdd &add) {
                return OperationWords::tr("Put %1 on the wishlist").arg(product(add.productId));
            },
            [&](const WishRemove &remove) {
                return OperationWords::tr("Take %1 off the wishlist").arg(product(remove.productId));
            },
            [](const NoticesRead &) { return OperationWords::tr("Mark notifications as read"); },
            [&](const StockThreshold &threshold) {
                return threshold.low ? OperationWords::tr("Stock of %1 is low up to %2")
                                           .arg(variant(threshold.variantId), format::count(*threshold.low))
                                     : OperationWords::tr("Stock of %1 is low as anywhere in the shop")
                                           .arg(variant(threshold.variantId));
            },
            [](const ShopPatch &) { return OperationWords::tr("Change the settings of the shop"); },
            [](const StockPolicySet &policy) {
                return OperationWords::tr("Stock of the shop is low up to %1").arg(format::count(policy.low));
            },
        },
        operation.args);
}

QString operationDetail(const Operation &operation) {
    return std::visit(
        Overloaded{
            [](const auto &) { return QString(); },
            [](const OrderSubmit &submit) {
                QStringList names;
                for (const auto &line : submit.lines)
                    names += OperationWords::tr("%1 × %2").arg(format::count(line.quantity), nameOf(line));
                return names.join(QStringLiteral(", "));
            },
            [](const OrderTransition &step) {
                return QString(step.tracking.carrier + QChar(u' ') + step.tracking.number).trimmed();
            },
            [](const ParcelShip &parcel) {
                return QString(parcel.tracking.carrier + QChar(u' ') + parcel.tracking.number).trimmed();
            },
            [](const StockAdjust &adjust) {
                const QString reason = stockReasonText(adjust.reason);
                return adjust.note.isEmpty() ? reason : OperationWords::tr("%1: %2").arg(reason, adjust.note);
            },
            [](const StockTransfer &transfer) { return transfer.note; },
            [](const StockLocationPut &put) { return put.mine.address; },
            [](const ProductPatch &patch) {
                QStringList texts;
                for (const auto &change : patch.changes)
                    texts += changeText(change);
                texts.removeDuplicates();
                return texts.join(QStringLiteral(", "));
            },
            [](const MediaAttach &attach) { return attach.picture.alt; },
            [](const ReviewPut &put) { return put.text.title; },
            [](const ReturnRequest &request) {
                const QString reason = returnReasonText(request.reason);
                return request.text.isEmpty() ? reason : OperationWords::tr("%1: %2").arg(reason, request.text);
            },
            [](const ReturnTransition &step) { return step.answer; },
            [](const ReturnSay &say) { return say.text; },
            [](const ReturnDispute &dispute) { return dispute.text; },
        },
        operation.args);
}

QString operationIcon(const Operation &operation) {
    return std::visit(Overloaded{
                          [](const UnknownArgs &) { return QStringLiteral("sync"); },
                          [](const OrderSubmit &) { return QStringLiteral("box"); },
                          [](const OrderTransition &step) {
                              return step.to == OrderStep::Canceled ? QStringLiteral("close") : QStringLiteral("truck");
                          },
                          [](const ParcelShip &) { return QStringLiteral("truck"); },
                          [](const OrderCancelRest &) { return QStringLiteral("close"); },
                          [](const StockAdjust &) { return QStringLiteral("barcode"); },
                          [](const StockCount &) { return QStringLiteral("barcode"); },
                          [](const StockTransfer &) { return QStringLiteral("barcode"); },
                          [](const StockLocationPut &) { return QStringLiteral("map-pin"); },
                          [](const StockThreshold &) { return QStringLiteral("barcode"); },
                          [](const StockPolicySet &) { return QStringLiteral("barcode"); },
                          [](const ShopPatch &) { return QStringLiteral("store"); },
                          [](const ProductCreate &) { return QStringLiteral("tag"); },
                          [](const ProductPatch &) { return QStringLiteral("edit"); },
                          [](const MediaAttach &) { return QStringLiteral("image"); },
                          [](const ReviewPut &) { return QStringLiteral("star"); },
                          [](const ReviewVote &) { return QStringLiteral("thumb-up"); },
                          [](const ReturnRequest &) { return QStringLiteral("return"); },
                          [](const ReturnTransition &) { return QStringLiteral("return"); },
                          [](const ReturnSay &) { return QStringLiteral("return"); },
                          [](const ReturnDispute &) { return QStringLiteral("return"); },
                          [](const AddressPut &) { return QStringLiteral("map-pin"); },
                          [](const AddressRemove &) { return QStringLiteral("map-pin"); },
                          [](const ProfilePatch &) { return QStringLiteral("user"); },
                          [](const WishAdd &) { return QStringLiteral("heart"); },
                          [](const WishRemove &) { return QStringLiteral("heart"); },
                          [](const NoticesRead &) { return QStringLiteral("bell"); },
                          [](const auto &) { return QStringLiteral("cart"); },
                      },
                      operation.args);
}

QString refusalText(const Operation &operation, ErrorCode code, const std::optional<OperationResult> &result) {
    const auto &args = operation.args;
    if (const auto *step = std::get_if<OrderTransition>(&args); step != nullptr && code == ErrorCode::Conflict) {
        const auto now = result && !result->orders.isEmpty() ? stepOf(result->orders.first()) : std::nullopt;
        if (now == OrderStep::Canceled)
            return OperationWords::tr("The order has been canceled meanwhile.");
        if (now == OrderStep::Shipped || now == OrderStep::Delivered)
            return OperationWords::tr("The order has been shipped meanwhile.");
        return OperationWords::tr("The order is not where it was when you decided.");
    }
    if (std::holds_alternative<ParcelShip>(args) && code == ErrorCode::Conflict)
        return OperationWords::tr("Another parcel of the order was sent meanwhile, or it was canceled.");
    if (std::holds_alternative<OrderCancelRest>(args) && code == ErrorCode::Conflict)
        return OperationWords::tr("Another parcel of the order was sent meanwhile. What is left is another rest now.");
    if (std::holds_alternative<ShopPatch>(args) && code == ErrorCode::AlreadyExists)
        return OperationWords::tr("Another shop has this name.");
    if (std::holds_alternative<ShopPatch>(args) && code == ErrorCode::TooLarge)
        return OperationWords::tr("Others have added deliveries meanwhile; with yours there are too many. Nothing of "
                                  "your change was taken.");
    if (std::holds_alternative<ReturnRequest>(args) && code == ErrorCode::Conflict)
        return OperationWords::tr("Not that much of the order can be sent back any more.");
    if (std::holds_alternative<ReturnRequest>(args) && code == ErrorCode::TooLarge)
        return OperationWords::tr("The order has as many returns as it may have.");
    if (std::holds_alternative<ReturnTransition>(args) && code == ErrorCode::Conflict)
        return OperationWords::tr("The return was decided elsewhere meanwhile.");
    if (std::holds_alternative<ReturnSay>(args) && code == ErrorCode::Conflict)
        return OperationWords::tr("The return is over by now. Nobody got the message.");
    if (std::holds_alternative<ReturnSay>(args) && code == ErrorCode::TooLarge)
        return OperationWords::tr("No more can be written about the returns of this order.");
    if (std::holds_alternative<ReturnDispute>(args) && code == ErrorCode::Conflict)
        return OperationWords::tr(
            "The shop has moved on with the return meanwhile, or has more time for it, or it is too late.");
    if (const auto *transfer = std::get_if<StockTransfer>(&args);
        transfer != nullptr && code == ErrorCode::OutOfStock) {
        const auto there = result && result->stock ? onHandAt(*result->stock, transfer->from) : 0;
        return OperationWords::tr("There were not that many at the location any more, but %1. Nothing was moved.")
            .arg(format::count(there));
    }
    if (std::holds_alternative<StockLocationPut>(args) && code == ErrorCode::Conflict)
        return OperationWords::tr("Pieces have arrived at the location meanwhile. It stays open.");
    if (std::holds_alternative<StockLocationPut>(args) && code == ErrorCode::TooLarge)
        return OperationWords::tr("The shop has too many locations.");
    if (const auto *adjust = std::get_if<StockAdjust>(&args);
        adjust != nullptr && code == ErrorCode::OutOfStock && result && result->stock &&
        onHandAt(*result->stock, adjust->locationId) + adjust->delta < 0)
        return OperationWords::tr("There are not that many at this location. Count there again.");
    const bool stock = std::holds_alternative<StockAdjust>(args) || std::holds_alternative<StockCount>(args);
    if (stock && code == ErrorCode::OutOfStock)
        return OperationWords::tr("Fewer pieces would be left than orders were promised. Cancel one of them, or count "
                                  "again.");
    if (std::holds_alternative<ProductPatch>(args) && code == ErrorCode::Conflict)
        return OperationWords::tr("Somebody changed the same meanwhile. Nothing of your change was taken.");
    if (std::holds_alternative<ProductCreate>(args) && code == ErrorCode::AlreadyExists)
        return OperationWords::tr("There is such a product already.");
    const bool review = std::holds_alternative<ReviewPut>(args);
    if (review && code == ErrorCode::Conflict)
        return OperationWords::tr("You changed this review on another device meanwhile.");
    if ((review || std::holds_alternative<ReviewVote>(args)) && code == ErrorCode::PermissionDenied)
        return review ? OperationWords::tr("Nobody reviews what they sell.")
                      : OperationWords::tr("Nobody votes for themselves.");
    if ((review || std::holds_alternative<MediaAttach>(args)) && code == ErrorCode::TooLarge)
        return OperationWords::tr("The picture is too large.");
    return {};
}

QString fieldChanges(const QList<FieldConflict> &conflicts) {
    QStringList lines;
    for (const auto &conflict : conflicts) {
        const QString field = productFieldText(conflict.field);
        const QString mine = shortValue(conflict.mine);
        const QString theirs = shortValue(conflict.theirs);
        lines += mine.isEmpty() && theirs.isEmpty()
                     ? OperationWords::tr("%1: differs").arg(field)
                     : OperationWords::tr("%1: you want %2, the shop has %3").arg(field, mine, theirs);
    }
    return lines.join(QChar(u'\n'));
}

} // namespace aura::app
