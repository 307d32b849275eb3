// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/operation.h>

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace aura {

namespace {

constexpr std::array operationStatusNames{u"applied", u"duplicate", u"conflict", u"rejected", u"deferred"};

template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

void markWaiting(Order &order, const Id &returnId) {
    for (auto &entry : order.returns) {
        if (entry.id == returnId)
            entry.messages.last().isWaiting = true;
    }
}

} // namespace

QString operationKind(const OperationArgs &args) {
    return std::visit(Overloaded{
                          [](const UnknownArgs &) { return QString(); },
                          [](const CartAdd &) { return QStringLiteral("cart.add"); },
                          [](const CartSet &) { return QStringLiteral("cart.set"); },
                          [](const CartRemove &) { return QStringLiteral("cart.remove"); },
                          [](const OrderSubmit &) { return QStringLiteral("order.submit"); },
                          [](const OrderTransition &) { return QStringLiteral("order.transition"); },
                          [](const StockAdjust &) { return QStringLiteral("stock.adjust"); },
                          [](const StockCount &) { return QStringLiteral("stock.count"); },
                          [](const ProductCreate &) { return QStringLiteral("product.create"); },
                          [](const ProductPatch &) { return QStringLiteral("product.patch"); },
                          [](const MediaAttach &) { return QStringLiteral("media.attach"); },
                          [](const ReviewPut &) { return QStringLiteral("review.put"); },
                          [](const ReviewVote &) { return QStringLiteral("review.vote"); },
                          [](const ReturnRequest &) { return QStringLiteral("return.request"); },
                          [](const ReturnTransition &) { return QStringLiteral("return.transition"); },
                          [](const AddressPut &) { return QStringLiteral("address.put"); },
                          [](const AddressRemove &) { return QStringLiteral("address.remove"); },
                          [](const ProfilePatch &) { return QStringLiteral("profile.patch"); },
                          [](const CartSave &) { return QStringLiteral("cart.save"); },
                          [](const CartRestore &) { return QStringLiteral("cart.restore"); },
                          [](const WishAdd &) { return QStringLiteral("wishlist.add"); },
                          [](const WishRemove &) { return QStringLiteral("wishlist.remove"); },
                          [](const NoticesRead &) { return QStringLiteral("notification.read"); },
                          [](const StockThreshold &) { return QStringLiteral("stock.threshold"); },
                          [](const StockPolicySet &) { return QStringLiteral("stock.policy"); },
                          [](const ParcelShip &) { return QStringLiteral("parcel.ship"); },
                          [](const OrderCancelRest &) { return QStringLiteral("order.cancel_rest"); },
                          [](const ShopPatch &) { return QStringLiteral("shop.patch"); },
                          [](const StockTransfer &) { return QStringLiteral("stock.transfer"); },
                          [](const StockLocationPut &) { return QStringLiteral("stock.location"); },
                          [](const ReturnSay &) { return QStringLiteral("return.message"); },
                          [](const ReturnDispute &) { return QStringLiteral("return.dispute"); },
                      },
                      args);
}

QString operationLane(const OperationArgs &args) {
    const auto lane = [](const char *name, const Id &id) -> QString {
        return QLatin1StringView(name) + u':' + id.toString();
    };
    return std::visit(
        Overloaded{
            [](const UnknownArgs &) { return QString(); },
            [](const CartAdd &) { return QStringLiteral("cart"); },
            [](const CartSet &) { return QStringLiteral("cart"); },
            [](const CartRemove &) { return QStringLiteral("cart"); },
            [&](const OrderSubmit &submit) { return lane("order", submit.groupId); },
            [&](const OrderTransition &step) { return lane("order", step.orderId); },
            [&](const StockAdjust &adjust) { return lane("stock", adjust.variantId); },
            [&](const StockCount &count) { return lane("stock", count.variantId); },
            [&](const ProductCreate &create) { return lane("product", create.product.id); },
            [&](const ProductPatch &patch) { return lane("product", patch.productId); },
            [&](const MediaAttach &attach) -> QString {
                return lane("media", attach.productId) + u':' +
                       QString::fromLatin1(
                           attach.picture.sha256.first(std::min<qsizetype>(8, attach.picture.sha256.size())).toHex());
            },
            [&](const ReviewPut &put) { return lane("review", put.productId); },
            [&](const ReviewVote &vote) { return lane("vote", vote.reviewId); },
            [&](const ReturnRequest &request) { return lane("order", request.orderId); },
            [&](const ReturnTransition &step) { return lane("order", step.orderId); },
            // One lane for all of them: which one is preferred concerns every other.
            [](const AddressPut &) { return QStringLiteral("addresses"); },
            [](const AddressRemove &) { return QStringLiteral("addresses"); },
            [](const ProfilePatch &) { return QStringLiteral("profile"); },
            [](const CartSave &) { return QStringLiteral("cart"); },
            [](const CartRestore &) { return QStringLiteral("cart"); },
            [&](const WishAdd &add) { return lane("wish", add.productId); },
            [&](const WishRemove &remove) { return lane("wish", remove.productId); },
            [](const NoticesRead &) { return QStringLiteral("notices"); },
            [&](const StockThreshold &threshold) { return lane("stock", threshold.variantId); },
            [&](const StockPolicySet &policy) { return lane("shop", policy.vendorId); },
            [&](const ParcelShip &parcel) { return lane("order", parcel.orderId); },
            [&](const OrderCancelRest &rest) { return lane("order", rest.orderId); },
            [&](const ShopPatch &patch) { return lane("shop", patch.vendorId); },
            [&](const StockTransfer &transfer) { return lane("stock", transfer.variantId); },
            [&](const StockLocationPut &put) { return lane("shop", put.vendorId); },
            [&](const ReturnSay &say) { return lane("order", say.orderId); },
            [&](const ReturnDispute &dispute) { return lane("order", dispute.orderId); },
        },
        args);
}

QList<QByteArray> picturesOf(const OperationArgs &args) {
    if (const auto *attach = std::get_if<MediaAttach>(&args))
        return {attach->picture.sha256};
    if (const auto *put = std::get_if<ReviewPut>(&args))
        return put->text.pictures;
    return {};
}

int newestVersion(const OperationArgs &args) {
    if (std::holds_alternative<UnknownArgs>(args))
        return 0;
    if (std::holds_alternative<StockAdjust>(args))
        return 3;
    const bool second = std::holds_alternative<StockCount>(args) || std::holds_alternative<ReviewPut>(args) ||
                        std::holds_alternative<ProductPatch>(args) || std::holds_alternative<OrderTransition>(args);
    return second ? 2 : 1;
}

int versionOf(const Operation &operation) {
    return std::holds_alternative<UnknownArgs>(operation.args) ? operation.version : newestVersion(operation.args);
}

QString operationStatusName(OperationStatus status) {
    return QString::fromUtf16(operationStatusNames[static_cast<std::size_t>(status)]);
}

Result<OperationStatus> operationStatusFromName(QStringView name) {
    for (std::size_t i = 0; i < operationStatusNames.size(); ++i) {
        if (name == QStringView(operationStatusNames[i]))
            return static_cast<OperationStatus>(i);
    }
    return Error{ErrorCode::InvalidArgument, QStringLiteral("unknown operation status: ") + name.left(32).toString()};
}

Cart foldCart(Cart base, const QList<Operation> &pending) {
    for (const auto &operation : pending) {
        const auto at = operation.occurredAt;
        // A fold shows what will most likely be: what cannot be applied is left to the server's verdict.
        std::visit(Overloaded{
                       [](const auto &) {},
                       [&](const CartAdd &args) { (void)apply(base, args, at); },
                       [&](const CartSet &args) { (void)apply(base, args, at); },
                       [&](const CartRemove &args) { (void)apply(base, args, at); },
                       [&](const CartSave &args) { (void)apply(base, args, at); },
                       [&](const CartRestore &args) { (void)apply(base, args, at); },
                       [&](const OrderSubmit &args) {
                           for (const auto &line : args.lines)
                               (void)apply(base, CartRemove{line.variantId}, at);
                       },
                   },
                   operation.args);
    }
    return base;
}

QList<Order> queuedOrders(const Operation &submit, const QList<Vendor> &vendors, const TaxPolicy &policy) {
    QList<Order> orders;
    const auto *args = std::get_if<OrderSubmit>(&submit.args);
    if (args == nullptr)
        return orders;
    const auto quote = quoteAsSeen(*args, vendors, policy);
    if (!quote)
        return orders;
    QList<Conversion> converted;
    if (args->converted) {
        QList<Money> totals;
        for (const auto &part : quote->vendors)
            totals.append(part.total);
        converted = spreadConversion(*args->converted, totals);
    }
    for (const auto &part : quote->vendors) {
        Order order;
        order.id = orderIdFor(args->groupId, part.vendorId);
        order.groupId = args->groupId;
        order.vendorId = part.vendorId;
        const auto vendor =
            std::find_if(vendors.begin(), vendors.end(), [&](const Vendor &v) { return v.id == part.vendorId; });
        if (vendor != vendors.end())
            order.vendorName = vendor->name;
        order.shippingAddress = args->shippingAddress;
        order.billingAddress = args->billingAddress;
        order.paymentMethod = args->paymentMethod;
        order.deliveryCode = part.deliveryCode;
        order.taxIncluded = quote->taxIncluded;
        order.subtotal = part.subtotal;
        order.shipping = part.shipping;
        order.tax = part.tax;
        order.discount = part.discount;
        order.total = part.total;
        order.discounts = part.discounts;
        order.taxes = part.taxes;
        if (!converted.isEmpty())
            order.converted = converted.takeFirst();
        order.notes = args->notes;
        order.createdAt = order.updatedAt = submit.occurredAt;
        for (const auto &line : part.lines) {
            OrderLine frozen;
            frozen.productId = line.productId;
            frozen.variantId = line.variantId;
            frozen.quantity = line.quantity;
            frozen.unitPrice = line.unitPrice;
            frozen.total = line.total;
            frozen.taxBasisPoints = line.taxBasisPoints;
            frozen.productName = line.productName;
            frozen.variantName = line.variantName;
            order.lines.append(frozen);
        }
        orders.append(order);
    }
    return orders;
}

StockLevel foldStock(StockLevel base, const QList<Operation> &pending, std::int64_t shops) {
    if (!base.ownThreshold)
        base.lowThreshold = shops;
    for (const auto &operation : pending) {
        if (const auto *adjust = std::get_if<StockAdjust>(&operation.args)) {
            if (adjust->variantId == base.variantId)
                (void)apply(base, *adjust, operation.occurredAt);
        } else if (const auto *count = std::get_if<StockCount>(&operation.args)) {
            if (count->variantId == base.variantId)
                (void)apply(base, *count, onHandAt(base, count->locationId) - count->observedOnHand,
                            operation.occurredAt);
        } else if (const auto *transfer = std::get_if<StockTransfer>(&operation.args)) {
            if (transfer->variantId == base.variantId)
                (void)apply(base, *transfer, operation.occurredAt);
        } else if (const auto *threshold = std::get_if<StockThreshold>(&operation.args)) {
            if (threshold->variantId == base.variantId)
                (void)apply(base, *threshold, shops, operation.occurredAt);
        }
    }
    return base;
}

StockPolicy foldStockPolicy(StockPolicy base, const QList<Operation> &pending) {
    for (const auto &operation : pending) {
        if (const auto *policy = std::get_if<StockPolicySet>(&operation.args);
            policy && policy->vendorId == base.vendorId)
            (void)apply(base, *policy, operation.occurredAt);
        else if (const auto *put = std::get_if<StockLocationPut>(&operation.args);
                 put && put->vendorId == base.vendorId)
            (void)apply(base, *put, operation.occurredAt);
    }
    return base;
}

Vendor foldVendor(Vendor base, const QList<Operation> &pending) {
    for (const auto &operation : pending) {
        if (const auto *patch = std::get_if<ShopPatch>(&operation.args); patch && patch->vendorId == base.id)
            (void)apply(base, *patch, operation.occurredAt);
    }
    return base;
}

std::optional<Product> foldProduct(std::optional<Product> base, const Id &productId, const QList<Operation> &pending) {
    for (const auto &operation : pending) {
        const auto at = operation.occurredAt;
        if (const auto *create = std::get_if<ProductCreate>(&operation.args)) {
            if (create->product.id != productId || base)
                continue;
            if (auto fresh = productFrom(*create, at))
                base = std::move(*fresh);
        } else if (const auto *patch = std::get_if<ProductPatch>(&operation.args)) {
            if (base && patch->productId == productId)
                (void)apply(*base, *patch, at, OnConflict::TakeMine);
        } else if (const auto *attach = std::get_if<MediaAttach>(&operation.args)) {
            if (base && attach->productId == productId)
                (void)apply(*base, *attach, at);
        }
    }
    return base;
}

Order foldOrder(Order base, OrderActor actor, const QList<Operation> &pending) {
    for (const auto &operation : pending) {
        const auto at = operation.occurredAt;
        if (const auto *step = std::get_if<OrderTransition>(&operation.args)) {
            if (step->orderId == base.id)
                (void)apply(base, *step, actor, at);
        } else if (const auto *parcel = std::get_if<ParcelShip>(&operation.args)) {
            if (parcel->orderId == base.id && actor == OrderActor::Vendor)
                (void)apply(base, *parcel, at);
        } else if (const auto *rest = std::get_if<OrderCancelRest>(&operation.args)) {
            if (rest->orderId == base.id && actor == OrderActor::Vendor)
                (void)apply(base, *rest, at);
        } else if (const auto *request = std::get_if<ReturnRequest>(&operation.args)) {
            if (request->orderId == base.id && actor == OrderActor::Customer)
                (void)apply(base, *request, at);
        } else if (const auto *move = std::get_if<ReturnTransition>(&operation.args)) {
            if (move->orderId == base.id)
                (void)apply(base, *move, actor, at);
        } else if (const auto *say = std::get_if<ReturnSay>(&operation.args)) {
            const auto side = actor == OrderActor::Vendor ? MessageSide::Shop : MessageSide::Buyer;
            if (say->orderId == base.id && apply(base, *say, side, at).value_or(false))
                markWaiting(base, say->returnId);
        } else if (const auto *dispute = std::get_if<ReturnDispute>(&operation.args)) {
            if (dispute->orderId == base.id && apply(base, *dispute, actor, at, at).value_or(false))
                markWaiting(base, dispute->returnId);
        }
    }
    return base;
}

std::optional<Review> foldReview(std::optional<Review> base, const Id &productId, const QList<Operation> &pending) {
    for (const auto &operation : pending) {
        const auto *put = std::get_if<ReviewPut>(&operation.args);
        if (put != nullptr && put->productId == productId)
            (void)apply(base, *put, operation.occurredAt);
    }
    return base;
}

QSet<Id> foldVotes(QSet<Id> base, const QList<Operation> &pending) {
    for (const auto &operation : pending) {
        const auto *vote = std::get_if<ReviewVote>(&operation.args);
        if (vote == nullptr)
            continue;
        if (vote->helpful)
            base.insert(vote->reviewId);
        else
            base.remove(vote->reviewId);
    }
    return base;
}

AddressBook foldAddresses(AddressBook base, const QList<Operation> &pending) {
    for (const auto &operation : pending) {
        if (const auto *put = std::get_if<AddressPut>(&operation.args))
            (void)apply(base, *put, operation.occurredAt);
        else if (const auto *remove = std::get_if<AddressRemove>(&operation.args))
            (void)apply(base, *remove, operation.occurredAt);
    }
    return base;
}

UserProfile foldProfile(UserProfile base, const QList<Operation> &pending) {
    for (const auto &operation : pending) {
        if (const auto *patch = std::get_if<ProfilePatch>(&operation.args))
            (void)apply(base, *patch);
    }
    return base;
}

Wishlist foldWishlist(Wishlist base, const QList<Operation> &pending) {
    for (const auto &operation : pending) {
        if (const auto *add = std::get_if<WishAdd>(&operation.args))
            (void)apply(base, *add, operation.occurredAt);
        else if (const auto *remove = std::get_if<WishRemove>(&operation.args))
            (void)apply(base, *remove);
    }
    return base;
}

NoticeBoard foldNotices(NoticeBoard base, const QList<Operation> &pending) {
    for (const auto &operation : pending) {
        if (const auto *read = std::get_if<NoticesRead>(&operation.args))
            (void)apply(base, *read);
    }
    return base;
}

std::uint64_t rowChecksum(QStringView entity, const Id &id, std::int64_t rev) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(entity.toUtf8());
    hash.addData(id.view());
    const qint64 bigEndian = qToBigEndian(static_cast<qint64>(rev));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian));
    return qFromBigEndian<quint64>(hash.result().constData());
}

} // namespace aura
