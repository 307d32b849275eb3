// SPDX-License-Identifier: Apache-2.0
#include "sync_effects.h"

#include <aura/planted.h>
#include <aura/server/services/notices.h>
#include <aura/server/services/people.h>
#include <aura/server/services/products.h>
#include <aura/server/services/returns.h>
#include <aura/server/services/reviews.h>
#include <aura/server/services/shops.h>
#include <aura/server/services/stock_ledger.h>
#include <aura/server/services/stock_policy.h>
#include <aura/server/services/wishes.h>
#include <aura/storage/platform_state.h>

#include "order_rows.h"

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

Status requireFeature(Write &write, Feature feature) {
    AURA_ASSIGN(const auto state, storage::platformState(write.db));
    if (!state.has(feature))
        return Error{ErrorCode::PermissionDenied, u"switched off: "_s + featureName(feature)};
    return {};
}

/// Results are kept until they were read; how an order stands is told by them, not what was said about it.
Order withoutThreads(Order order) {
    for (auto &entry : order.returns)
        entry.messages.clear();
    return order;
}

} // namespace

Status SyncEffects::operator()(const UnknownArgs &) {
    return Error{ErrorCode::NewerVersion, u"unknown operation "_s + operation.kind};
}

Status SyncEffects::operator()(const CartAdd &args) {
    AURA_TRY(carts.change(write, user, args, operation.occurredAt));
    return {};
}

Status SyncEffects::operator()(const CartSet &args) {
    AURA_TRY(carts.change(write, user, args, operation.occurredAt));
    return {};
}

Status SyncEffects::operator()(const CartRemove &args) {
    AURA_TRY(carts.change(write, user, args, operation.occurredAt));
    return {};
}

Status SyncEffects::operator()(const OrderSubmit &args) {
    auto byOurClock = args;
    if (byOurClock.expiresAt != 0)
        byOurClock.expiresAt += behind;
    AURA_ASSIGN(auto placement, orders.place(write, user, byOurClock, operation.opId));
    result.orders = std::move(placement.orders);
    if (!placement.refusal)
        return {};
    conflict = placement.refusal->code == ErrorCode::Conflict;
    result.quote = std::move(placement.quote);
    result.shortVariants = std::move(placement.shortVariants);
    return *placement.refusal;
}

Status SyncEffects::takeOrder(const Id &orderId, Result<Order> changed) {
    if (changed) {
        result.orders = {withoutThreads(std::move(*changed))};
        return {};
    }
    // Whoever learns that the order is elsewhere may see where.
    if (changed.error().code == ErrorCode::Conflict) {
        conflict = true;
        AURA_ASSIGN(auto current, orderRows::byId(write.db, orderId));
        result.orders = {withoutThreads(std::move(current))};
    }
    return changed.error();
}

/// The order comes by the pull: with every letter, taken or refused, all of them would only fill the table of results.
Status SyncEffects::takeWords(const Result<Order> &written) {
    if (written)
        return {};
    conflict = written.error().code == ErrorCode::Conflict;
    return written.error();
}

Status SyncEffects::operator()(const OrderTransition &args) {
    return takeOrder(args.orderId, orders.transition(write, user, args, operation.opId, operation.occurredAt));
}

Status SyncEffects::operator()(const ParcelShip &args) {
    return takeOrder(args.orderId, orders.shipParcel(write, user, args, operation.opId, operation.occurredAt));
}

Status SyncEffects::operator()(const OrderCancelRest &args) {
    return takeOrder(args.orderId, orders.cancelRest(write, user, args, operation.opId, operation.occurredAt));
}

Status SyncEffects::operator()(const ReturnRequest &args) {
    AURA_TRY(requireFeature(write, Feature::Returns));
    return takeOrder(args.orderId, returns::request(write, user, args, operation.occurredAt));
}

Status SyncEffects::operator()(const ReturnTransition &args) {
    return takeOrder(args.orderId, returns::transition(write, user, args, operation.opId, operation.occurredAt));
}

Status SyncEffects::operator()(const ReturnSay &args) {
    return takeWords(returns::say(write, user, args, operation.occurredAt));
}

Status SyncEffects::operator()(const ReturnDispute &args) {
    return takeWords(returns::dispute(write, user, args, operation.occurredAt));
}

Status SyncEffects::takeStock(const Id &variant, const Result<StockLevel> &changed) {
    if (changed) {
        result.stock = *changed;
        return {};
    }
    // Less on the shelf than was sold: cancel something, or count again.
    if (changed.error().code == ErrorCode::OutOfStock) {
        conflict = true;
        AURA_ASSIGN(result.stock, stockLedger::level(write.db, variant));
    }
    return changed.error();
}

Status SyncEffects::operator()(const StockAdjust &args) {
    return takeStock(args.variantId,
                     stockChanges::adjust(write, {user, device, operation.opId}, args, operation.occurredAt));
}

Status SyncEffects::operator()(const StockCount &args) {
    return takeStock(args.variantId,
                     stockChanges::count(write, {user, device, operation.opId}, args, operation.occurredAt));
}

Status SyncEffects::operator()(const ProductCreate &args) {
    AURA_TRY(products::create(write, {user, device, operation.opId}, args, operation.occurredAt));
    return {};
}

Status SyncEffects::operator()(const ProductPatch &args) {
    AURA_ASSIGN(auto patched, products::patch(write, {user, device, operation.opId}, args, operation.occurredAt));
    // What was changed comes by the pull; a document for every change would only fill the table of results.
    if (patched.conflicts.isEmpty())
        return {};
    conflict = true;
    result.product = std::move(patched.product);
    const auto first = productFieldName(patched.conflicts.first().field);
    if (!AURA_PLANTED("conflict-without-fields"))
        result.fields = std::move(patched.conflicts);
    return Error{ErrorCode::Conflict, u"changed elsewhere: "_s + first};
}

Status SyncEffects::operator()(const MediaAttach &args) {
    AURA_TRY(products::attach(write, {user, device, operation.opId}, args, operation.occurredAt));
    return {};
}

Status SyncEffects::operator()(const ReviewPut &args) {
    AURA_TRY(requireFeature(write, Feature::Reviews));
    auto review = reviews::put(write, user, args, operation.occurredAt);
    if (review) {
        result.review = std::move(*review);
        return {};
    }
    if (review.error().code == ErrorCode::Conflict) {
        conflict = true;
        AURA_ASSIGN(result.review, reviews::own(write.db, user, args.productId));
    }
    return review.error();
}

Status SyncEffects::operator()(const ReviewVote &args) {
    return reviews::vote(write, user, args);
}

Status SyncEffects::operator()(const AddressPut &args) {
    return people::change(write, user, args, operation.occurredAt);
}

Status SyncEffects::operator()(const AddressRemove &args) {
    return people::change(write, user, args, operation.occurredAt);
}

Status SyncEffects::operator()(const ProfilePatch &args) {
    return people::change(write, user, args);
}

Status SyncEffects::operator()(const CartSave &args) {
    AURA_TRY(carts.change(write, user, args, operation.occurredAt));
    return {};
}

Status SyncEffects::operator()(const CartRestore &args) {
    AURA_TRY(carts.change(write, user, args, operation.occurredAt));
    return {};
}

Status SyncEffects::operator()(const WishAdd &args) {
    return wishes::change(write, user, args, operation.occurredAt);
}

Status SyncEffects::operator()(const WishRemove &args) {
    return wishes::change(write, user, args);
}

Status SyncEffects::operator()(const NoticesRead &args) {
    return notices::change(write, user, args);
}

Status SyncEffects::operator()(const StockThreshold &args) {
    return takeStock(args.variantId, stockPolicy::set(write, user, args, operation.occurredAt));
}

Status SyncEffects::operator()(const ShopPatch &args) {
    return shops::change(write, user, args, operation.occurredAt);
}

Status SyncEffects::operator()(const StockTransfer &args) {
    return takeStock(args.variantId,
                     stockChanges::transfer(write, {user, device, operation.opId}, args, operation.occurredAt));
}

Status SyncEffects::operator()(const StockLocationPut &args) {
    return stockPolicy::set(write, user, args, operation.occurredAt);
}

Status SyncEffects::operator()(const StockPolicySet &args) {
    return stockPolicy::set(write, user, args, operation.occurredAt);
}

} // namespace aura::server
