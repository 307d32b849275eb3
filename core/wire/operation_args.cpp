// SPDX-License-Identifier: Apache-2.0
// The arguments of every kind of operation, and the one place that knows their former versions.
#include "operation_args.h"

#include <aura/domain/whole_shop.h>
#include <aura/wire/catalogue_json.h>
#include <aura/wire/order_json.h>
#include <aura/wire/product_edit_json.h>
#include <aura/wire/return_thread_json.h>
#include <aura/wire/shop_json.h>
#include <aura/wire/stock_json.h>

#include <array>
#include <span>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr std::int64_t mostParcels = 100'000;

/// The shop's main location has no id.
QJsonValue idOrNull(const Id &id) {
    return id.isNil() ? QJsonValue() : QJsonValue(id.toString());
}

QJsonObject toJson(const OrderTransition &step) {
    return {{u"orderId"_s, step.orderId.toString()},
            {u"from"_s, orderStepName(step.from)},
            {u"to"_s, orderStepName(step.to)},
            {u"tracking"_s, wire::toJson(step.tracking)},
            {u"parcelsSeen"_s, step.parcelsSeen}};
}

QJsonObject toJson(const StockAdjust &adjust) {
    return {{u"variantId"_s, adjust.variantId.toString()},
            {u"delta"_s, qint64{adjust.delta}},
            {u"reason"_s, stockReasonName(adjust.reason)},
            {u"note"_s, adjust.note},
            {u"locationId"_s, idOrNull(adjust.locationId)}};
}

QJsonObject toJson(const StockCount &count) {
    return {{u"variantId"_s, count.variantId.toString()},
            {u"counted"_s, qint64{count.counted}},
            {u"observedSeq"_s, qint64{count.observedSeq}},
            {u"observedOnHand"_s, qint64{count.observedOnHand}},
            {u"locationId"_s, idOrNull(count.locationId)}};
}

QJsonObject toJson(const StockTransfer &transfer) {
    return {{u"variantId"_s, transfer.variantId.toString()},
            {u"from"_s, idOrNull(transfer.from)},
            {u"to"_s, idOrNull(transfer.to)},
            {u"quantity"_s, qint64{transfer.quantity}},
            {u"note"_s, transfer.note}};
}

QJsonObject toJson(const StockLocationPut &put) {
    return {{u"vendorId"_s, put.vendorId.toString()},
            {u"base"_s, put.base ? QJsonValue(wire::toJson(*put.base)) : QJsonValue()},
            {u"mine"_s, wire::toJson(put.mine)}};
}

QJsonObject toJson(const StockThreshold &threshold) {
    return {{u"variantId"_s, threshold.variantId.toString()},
            {u"low"_s, threshold.low ? QJsonValue(qint64{*threshold.low}) : QJsonValue()}};
}

QJsonObject toJson(const StockPolicySet &policy) {
    return {{u"vendorId"_s, policy.vendorId.toString()}, {u"low"_s, qint64{policy.low}}};
}

QJsonObject toJson(const ParcelShip &parcel) {
    return {{u"parcelId"_s, parcel.parcelId.toString()},
            {u"orderId"_s, parcel.orderId.toString()},
            {u"lines"_s, linePartsToJson(parcel.lines)},
            {u"tracking"_s, wire::toJson(parcel.tracking)},
            {u"parcelsSeen"_s, parcel.parcelsSeen}};
}

QJsonObject toJson(const OrderCancelRest &rest) {
    return {{u"orderId"_s, rest.orderId.toString()}, {u"parcelsSeen"_s, rest.parcelsSeen}};
}

QJsonObject toJson(const ShopPatch &patch) {
    return {{u"vendorId"_s, patch.vendorId.toString()},
            {u"base"_s, wire::toJson(patch.base)},
            {u"mine"_s, wire::toJson(patch.mine)}};
}

QJsonObject toJson(const ReviewText &text) {
    return {{u"rating"_s, text.rating},
            {u"title"_s, text.title},
            {u"content"_s, text.content},
            {u"pictures"_s, hashesToJson(text.pictures)}};
}

QJsonObject toJson(const ReviewPut &put) {
    return {{u"reviewId"_s, put.reviewId.toString()},
            {u"productId"_s, put.productId.toString()},
            {u"text"_s, toJson(put.text)},
            {u"base"_s, put.base ? QJsonValue(toJson(*put.base)) : QJsonValue()}};
}

QJsonObject toJson(const ReviewVote &vote) {
    return {{u"reviewId"_s, vote.reviewId.toString()},
            {u"productId"_s, vote.productId.toString()},
            {u"helpful"_s, vote.helpful}};
}

QJsonObject toJson(const ReturnRequest &request) {
    return {{u"returnId"_s, request.returnId.toString()},
            {u"orderId"_s, request.orderId.toString()},
            {u"lines"_s, linePartsToJson(request.lines)},
            {u"reason"_s, returnReasonName(request.reason)},
            {u"text"_s, request.text}};
}

QJsonObject toJson(const ReturnTransition &step) {
    return {{u"returnId"_s, step.returnId.toString()},
            {u"orderId"_s, step.orderId.toString()},
            {u"from"_s, returnStateName(step.from)},
            {u"to"_s, returnStateName(step.to)},
            {u"answer"_s, step.answer}};
}

QJsonObject toJson(const AddressPut &put) {
    return {{u"addressId"_s, put.addressId.toString()},
            {u"address"_s, wire::toJson(put.address)},
            {u"preferred"_s, put.preferred},
            {u"base"_s, put.base ? QJsonValue(wire::toJson(*put.base)) : QJsonValue()}};
}

QJsonObject toJson(const ProfilePatch &patch) {
    QJsonObject object;
    if (patch.name)
        object.insert("name"_L1, *patch.name);
    if (patch.language)
        object.insert("language"_L1, *patch.language);
    return object;
}

QJsonObject toJson(const CartSave &save) {
    auto object = wire::toJson(save.line);
    object.insert("unlessInCart"_L1, save.unlessInCart);
    return object;
}

QJsonObject toJson(const WishAdd &add) {
    QJsonObject object{{u"productId"_s, add.productId.toString()}};
    if (!add.variantId.isNil())
        object.insert("variantId"_L1, add.variantId.toString());
    if (!add.price.currency.isNone())
        object.insert("price"_L1, wire::toJson(add.price));
    return object;
}

OperationArgs cartSaveFrom(JsonReader &reader) {
    return CartSave{cartLineFromJson(reader), reader.boolean("unlessInCart"_L1, false)};
}

OperationArgs wishAddFrom(JsonReader &reader) {
    WishAdd add{reader.id("productId"_L1), reader.id("variantId"_L1, Need::Optional)};
    if (reader.has("price"_L1))
        add.price = reader.unitPrice("price"_L1);
    return add;
}

OperationArgs addressPutFrom(JsonReader &reader) {
    AddressPut put;
    put.addressId = reader.id("addressId"_L1);
    auto address = reader.nested("address"_L1);
    put.address = addressFromJson(address);
    reader.absorb(address);
    put.preferred = reader.boolean("preferred"_L1, false);
    if (reader.has("base"_L1)) {
        auto base = reader.nested("base"_L1);
        put.base = addressFromJson(base);
        reader.absorb(base);
    }
    return put;
}

OperationArgs profilePatchFrom(JsonReader &reader) {
    ProfilePatch patch;
    if (reader.has("name"_L1))
        patch.name = reader.string("name"_L1, longestPersonName);
    if (reader.has("language"_L1))
        patch.language = reader.string("language"_L1, 20, Need::Optional);
    return patch;
}

OrderStep stepFrom(JsonReader &reader, QLatin1StringView key) {
    if (const auto step = orderStepFromName(reader.string(key, 20)))
        return *step;
    reader.fail(key, "format", u"is unknown"_s);
    return {};
}

OperationArgs orderTransitionFrom(JsonReader &reader) {
    OrderTransition step{reader.id("orderId"_L1), stepFrom(reader, "from"_L1), stepFrom(reader, "to"_L1), {}};
    auto tracking = reader.nested("tracking"_L1, Need::Optional);
    step.tracking = trackingFromJson(tracking);
    reader.absorb(tracking);
    step.parcelsSeen = static_cast<int>(reader.integer("parcelsSeen"_L1, 0, mostParcels));
    return step;
}

OperationArgs stockAdjustFrom(JsonReader &reader) {
    StockAdjust adjust;
    adjust.variantId = reader.id("variantId"_L1);
    adjust.delta = reader.integer("delta"_L1, -mostStock, mostStock);
    if (const auto reason = stockReasonFromName(reader.string("reason"_L1, 20)))
        adjust.reason = *reason;
    else
        reader.fail("reason"_L1, "format", u"is unknown"_s);
    adjust.note = reader.string("note"_L1, longestStockNote, Need::Optional);
    adjust.locationId = reader.id("locationId"_L1, Need::Optional);
    return adjust;
}

OperationArgs stockCountFrom(JsonReader &reader) {
    return StockCount{reader.id("variantId"_L1), reader.integer("counted"_L1, 0, mostStock),
                      reader.integer("observedSeq"_L1, 0),
                      reader.integer("observedOnHand"_L1, -mostStock, mostStock, Need::Optional),
                      reader.id("locationId"_L1, Need::Optional)};
}

OperationArgs stockTransferFrom(JsonReader &reader) {
    return StockTransfer{reader.id("variantId"_L1), reader.id("from"_L1, Need::Optional),
                         reader.id("to"_L1, Need::Optional), reader.integer("quantity"_L1, 1, mostStock),
                         reader.string("note"_L1, longestStockNote, Need::Optional)};
}

OperationArgs stockLocationFrom(JsonReader &reader) {
    StockLocationPut put;
    put.vendorId = reader.id("vendorId"_L1);
    if (reader.has("base"_L1)) {
        auto base = reader.nested("base"_L1);
        put.base = stockLocationFromJson(base);
        reader.absorb(base);
    }
    auto mine = reader.nested("mine"_L1);
    put.mine = stockLocationFromJson(mine);
    reader.absorb(mine);
    return put;
}

OperationArgs stockThresholdFrom(JsonReader &reader) {
    StockThreshold threshold{reader.id("variantId"_L1), {}};
    if (reader.has("low"_L1))
        threshold.low = reader.integer("low"_L1, 0, mostStock);
    return threshold;
}

OperationArgs stockPolicyFrom(JsonReader &reader) {
    return StockPolicySet{reader.id("vendorId"_L1), reader.integer("low"_L1, 0, mostStock)};
}

OperationArgs parcelShipFrom(JsonReader &reader) {
    ParcelShip parcel;
    parcel.parcelId = reader.id("parcelId"_L1);
    parcel.orderId = reader.id("orderId"_L1);
    parcel.lines = linePartsFromJson(reader, "lines"_L1);
    auto tracking = reader.nested("tracking"_L1, Need::Optional);
    parcel.tracking = trackingFromJson(tracking);
    reader.absorb(tracking);
    parcel.parcelsSeen = static_cast<int>(reader.integer("parcelsSeen"_L1, 0, mostParcels));
    return parcel;
}

OperationArgs orderCancelRestFrom(JsonReader &reader) {
    return OrderCancelRest{reader.id("orderId"_L1), static_cast<int>(reader.integer("parcelsSeen"_L1, 0, mostParcels))};
}

OperationArgs shopPatchFrom(JsonReader &reader) {
    ShopPatch patch;
    patch.vendorId = reader.id("vendorId"_L1);
    for (const auto &[key, settings] : {std::pair{"base"_L1, &patch.base}, std::pair{"mine"_L1, &patch.mine}}) {
        auto nested = reader.nested(key);
        *settings = shopSettingsFromJson(nested);
        reader.absorb(nested);
    }
    return patch;
}

ReviewText reviewTextFrom(JsonReader &reader) {
    return {static_cast<int>(reader.integer("rating"_L1, 1, 5)),
            reader.string("title"_L1, longestReviewTitle, Need::Optional),
            reader.string("content"_L1, longestReviewContent, Need::Optional),
            hashesFromJson(reader, "pictures"_L1, mostReviewPictures)};
}

OperationArgs reviewPutFrom(JsonReader &reader) {
    ReviewPut put;
    put.reviewId = reader.id("reviewId"_L1);
    put.productId = reader.id("productId"_L1);
    auto text = reader.nested("text"_L1);
    put.text = reviewTextFrom(text);
    reader.absorb(text);
    if (reader.has("base"_L1)) {
        auto base = reader.nested("base"_L1);
        put.base = reviewTextFrom(base);
        reader.absorb(base);
    }
    return put;
}

OperationArgs reviewVoteFrom(JsonReader &reader) {
    return ReviewVote{reader.id("reviewId"_L1), reader.id("productId"_L1), reader.boolean("helpful"_L1, true)};
}

OperationArgs returnRequestFrom(JsonReader &reader) {
    ReturnRequest request;
    request.returnId = reader.id("returnId"_L1);
    request.orderId = reader.id("orderId"_L1);
    request.lines = linePartsFromJson(reader, "lines"_L1);
    if (const auto reason = returnReasonFromName(reader.string("reason"_L1, 20)))
        request.reason = *reason;
    else
        reader.fail("reason"_L1, "format", u"is unknown"_s);
    request.text = reader.string("text"_L1, longestReturnText, Need::Optional);
    return request;
}

OperationArgs returnTransitionFrom(JsonReader &reader) {
    const auto state = [&](QLatin1StringView key) {
        if (const auto known = returnStateFromName(reader.string(key, 20)))
            return *known;
        reader.fail(key, "format", u"is unknown"_s);
        return ReturnState{};
    };
    return ReturnTransition{reader.id("returnId"_L1), reader.id("orderId"_L1), state("from"_L1), state("to"_L1),
                            reader.string("answer"_L1, longestReturnText, Need::Optional)};
}

/// Version 1 knew no pictures; without the member there are none.
QJsonObject reviewPutFrom1(QJsonObject args) {
    return args;
}

/// Version 1 had one free text for why stock moved; since 2 the reason is one of a few and the text is a note.
QJsonObject stockAdjustFrom1(QJsonObject args) {
    const auto text = args.value("reason"_L1).toString();
    if (!stockReasonFromName(text)) {
        args.insert("reason"_L1, stockReasonName(StockReason::Correction));
        args.insert("note"_L1, text.left(longestStockNote));
    }
    return args;
}

/// Until version 2 a shop had one location, and so the whole shop was meant.
QJsonObject stockAdjustFrom2(QJsonObject args) {
    args.insert("locationId"_L1, wholeShop().toString());
    return args;
}

/// The same until version 1.
QJsonObject stockCountFrom1(QJsonObject args) {
    args.insert("locationId"_L1, wholeShop().toString());
    return args;
}

/// Version 1 knew no variants that go and no order of pictures; without them there are none.
QJsonObject productPatchFrom1(QJsonObject args) {
    return args;
}

/// Version 1 knew orders that leave in one piece only: whoever sent that had seen no parcel.
QJsonObject orderTransitionFrom1(QJsonObject args) {
    args.insert("parcelsSeen"_L1, 0);
    return args;
}

/// Takes arguments from one version to the next.
using Lift = QJsonObject (*)(QJsonObject);
constexpr std::array stockAdjustLifts{Lift{stockAdjustFrom1}, Lift{stockAdjustFrom2}};
constexpr std::array stockCountLifts{Lift{stockCountFrom1}};
constexpr std::array reviewPutLifts{Lift{reviewPutFrom1}};
constexpr std::array productPatchLifts{Lift{productPatchFrom1}};
constexpr std::array orderTransitionLifts{Lift{orderTransitionFrom1}};

struct Kind {
    QLatin1StringView name;
    OperationArgs (*read)(JsonReader &);
    std::span<const Lift> lifts{}; // the first one takes version 1 to 2

    int newest() const { return static_cast<int>(lifts.size()) + 1; }
};

constexpr std::array kinds{
    Kind{"cart.add"_L1, [](JsonReader &reader) -> OperationArgs { return CartAdd{cartLineFromJson(reader)}; }},
    Kind{"cart.set"_L1, [](JsonReader &reader) -> OperationArgs { return CartSet{cartLineFromJson(reader)}; }},
    Kind{"cart.remove"_L1, [](JsonReader &reader) -> OperationArgs { return CartRemove{reader.id("variantId"_L1)}; }},
    Kind{"order.submit"_L1, [](JsonReader &reader) -> OperationArgs { return orderSubmitFromJson(reader); }},
    Kind{"order.transition"_L1, orderTransitionFrom, orderTransitionLifts},
    Kind{"stock.adjust"_L1, stockAdjustFrom, stockAdjustLifts},
    Kind{"stock.count"_L1, stockCountFrom, stockCountLifts},
    Kind{"product.create"_L1,
         [](JsonReader &reader) -> OperationArgs { return ProductCreate{productFromJson(reader)}; }},
    Kind{"product.patch"_L1, [](JsonReader &reader) -> OperationArgs { return productPatchFromJson(reader); },
         productPatchLifts},
    Kind{"media.attach"_L1, [](JsonReader &reader) -> OperationArgs { return mediaAttachFromJson(reader); }},
    Kind{"review.put"_L1, reviewPutFrom, reviewPutLifts},
    Kind{"review.vote"_L1, reviewVoteFrom},
    Kind{"return.request"_L1, returnRequestFrom},
    Kind{"return.transition"_L1, returnTransitionFrom},
    Kind{"address.put"_L1, addressPutFrom},
    Kind{"address.remove"_L1,
         [](JsonReader &reader) -> OperationArgs { return AddressRemove{reader.id("addressId"_L1)}; }},
    Kind{"profile.patch"_L1, profilePatchFrom},
    Kind{"cart.save"_L1, cartSaveFrom},
    Kind{"cart.restore"_L1, [](JsonReader &reader) -> OperationArgs { return CartRestore{cartLineFromJson(reader)}; }},
    Kind{"wishlist.add"_L1, wishAddFrom},
    Kind{"wishlist.remove"_L1,
         [](JsonReader &reader) -> OperationArgs { return WishRemove{reader.id("productId"_L1)}; }},
    Kind{"notification.read"_L1, [](JsonReader &reader) -> OperationArgs { return NoticesRead{reader.id("upTo"_L1)}; }},
    Kind{"stock.threshold"_L1, stockThresholdFrom},
    Kind{"stock.policy"_L1, stockPolicyFrom},
    Kind{"parcel.ship"_L1, parcelShipFrom},
    Kind{"order.cancel_rest"_L1, orderCancelRestFrom},
    Kind{"shop.patch"_L1, shopPatchFrom},
    Kind{"stock.transfer"_L1, stockTransferFrom},
    Kind{"stock.location"_L1, stockLocationFrom},
    Kind{"return.message"_L1, [](JsonReader &reader) -> OperationArgs { return returnSayFromJson(reader); }},
    Kind{"return.dispute"_L1, [](JsonReader &reader) -> OperationArgs { return returnDisputeFromJson(reader); }},
};

struct ArgsToJson {
    QJsonObject operator()(const UnknownArgs &args) const { return parseObject(args.json).value_or(QJsonObject{}); }
    QJsonObject operator()(const CartAdd &args) const { return wire::toJson(args.line); }
    QJsonObject operator()(const CartSet &args) const { return wire::toJson(args.line); }
    QJsonObject operator()(const CartRemove &args) const { return {{u"variantId"_s, args.variantId.toString()}}; }
    QJsonObject operator()(const OrderSubmit &args) const { return wire::toJson(args); }
    QJsonObject operator()(const OrderTransition &args) const { return toJson(args); }
    QJsonObject operator()(const StockAdjust &args) const { return toJson(args); }
    QJsonObject operator()(const StockCount &args) const { return toJson(args); }
    QJsonObject operator()(const ProductCreate &args) const { return wire::toJson(args.product, Audience::Vendor); }
    QJsonObject operator()(const ProductPatch &args) const { return wire::toJson(args); }
    QJsonObject operator()(const MediaAttach &args) const { return wire::toJson(args); }
    QJsonObject operator()(const ReviewPut &args) const { return toJson(args); }
    QJsonObject operator()(const ReviewVote &args) const { return toJson(args); }
    QJsonObject operator()(const ReturnRequest &args) const { return toJson(args); }
    QJsonObject operator()(const ReturnTransition &args) const { return toJson(args); }
    QJsonObject operator()(const AddressPut &args) const { return toJson(args); }
    QJsonObject operator()(const AddressRemove &args) const { return {{u"addressId"_s, args.addressId.toString()}}; }
    QJsonObject operator()(const ProfilePatch &args) const { return toJson(args); }
    QJsonObject operator()(const CartSave &args) const { return toJson(args); }
    QJsonObject operator()(const CartRestore &args) const { return wire::toJson(args.line); }
    QJsonObject operator()(const WishAdd &args) const { return toJson(args); }
    QJsonObject operator()(const WishRemove &args) const { return {{u"productId"_s, args.productId.toString()}}; }
    QJsonObject operator()(const NoticesRead &args) const { return {{u"upTo"_s, args.upTo.toString()}}; }
    QJsonObject operator()(const StockThreshold &args) const { return toJson(args); }
    QJsonObject operator()(const StockPolicySet &args) const { return toJson(args); }
    QJsonObject operator()(const ParcelShip &args) const { return toJson(args); }
    QJsonObject operator()(const OrderCancelRest &args) const { return toJson(args); }
    QJsonObject operator()(const ShopPatch &args) const { return toJson(args); }
    QJsonObject operator()(const StockTransfer &args) const { return toJson(args); }
    QJsonObject operator()(const StockLocationPut &args) const { return toJson(args); }
    QJsonObject operator()(const ReturnSay &args) const { return wire::toJson(args); }
    QJsonObject operator()(const ReturnDispute &args) const { return wire::toJson(args); }
};

} // namespace

QJsonObject argsToJson(const OperationArgs &args) {
    return std::visit(ArgsToJson{}, args);
}

Result<OperationArgs> argsFromJson(const QString &kind, int version, const QJsonObject &object) {
    const auto known = std::find_if(kinds.begin(), kinds.end(), [&](const Kind &k) { return k.name == kind; });
    if (known == kinds.end() || version < 1 || version > known->newest())
        return OperationArgs(UnknownArgs{toBytes(object)});
    QJsonObject lifted = object;
    for (const auto lift : known->lifts.subspan(static_cast<std::size_t>(version - 1)))
        lifted = lift(std::move(lifted));
    JsonReader reader(std::move(lifted), u"/args"_s);
    auto args = known->read(reader);
    if (reader.failed())
        return reader.error();
    return args;
}

} // namespace aura::wire
