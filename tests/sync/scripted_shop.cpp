// SPDX-License-Identifier: Apache-2.0
// What the scripted server does with the operations that are pushed.
#include "scripted_server.h"

#include <aura/wire/catalogue_json.h>
#include <aura/wire/order_json.h>

#include <QCryptographicHash>

namespace aura::sync::testing {

using namespace Qt::StringLiterals;

HttpAnswer ScriptedServer::push(const QByteArray &body) {
    const auto request = wire::pushRequestFromBytes(body);
    if (!request)
        return problem(400, "invalid_argument");
    wire::PushResponse response;
    response.serverTime = m_clock.now();
    QList<Id> ids;
    for (const auto &object : request->operations) {
        const auto operation = wire::operationFromJson(object);
        if (!operation)
            qFatal("malformed operation: %s", qPrintable(operation.error().detail));
        ids.append(operation->opId);
        response.results.append(perform(*operation));
    }
    pushes.append(ids);
    for (const auto &id : request->acknowledged)
        acknowledged.append(id);
    return json(wire::toBytes(response));
}

OperationResult ScriptedServer::perform(const Operation &operation) {
    if (const auto known = results.find(operation.opId); known != results.end()) {
        auto again = known->second;
        if (again.status == OperationStatus::Applied)
            again.status = OperationStatus::Duplicate;
        return again;
    }
    OperationResult result;
    result.opId = operation.opId;
    if (decide) {
        if (const auto decided = decide(operation)) {
            result = *decided;
            result.opId = operation.opId;
            if (result.status != OperationStatus::Deferred)
                results[operation.opId] = result;
            return result;
        }
    }
    if (!operation.prev.isNil() && !results.contains(operation.prev)) {
        result.status = OperationStatus::Deferred;
        result.code = ErrorCode::Conflict;
        return result;
    }
    for (const auto &need : operation.deps) {
        const auto needed = results.find(need);
        if (needed == results.end() || needed->second.status != OperationStatus::Applied) {
            result.status = OperationStatus::Deferred;
            result.code = ErrorCode::NotFound;
            return result;
        }
    }
    result.status = OperationStatus::Applied;
    if (isWork(operation.args)) {
        work(operation, result);
        if (result.status == OperationStatus::Applied) {
            ++effects[operation.opId];
            acks.append({++seq, operation.opId});
        }
        if (result.status != OperationStatus::Deferred)
            results[operation.opId] = result;
        return result;
    }
    ++effects[operation.opId];
    cart = foldCart(cart, {operation});
    cart.rev += 1;
    if (cart.id.isNil())
        cart.id = m_ids.next();
    touch(u"cart"_s, cart.id, cart.rev, wire::toJson(cart));
    if (std::holds_alternative<OrderSubmit>(operation.args)) {
        auto placed = queuedOrders(operation, {}, TaxPolicy{});
        for (auto &order : placed) {
            order.state = OrderState::Placed;
            order.number = u"A-%1"_s.arg(orders.size() + 1);
            order.userId = user;
            order.rev = 1;
            orders[order.id] = order;
            touch(u"order"_s, order.id, order.rev, wire::toJson(order));
        }
        result.orders = placed;
    }
    acks.append({seq, operation.opId});
    results[operation.opId] = result;
    return result;
}

bool ScriptedServer::isWork(const OperationArgs &args) {
    return std::holds_alternative<StockAdjust>(args) || std::holds_alternative<StockCount>(args) ||
           std::holds_alternative<ProductCreate>(args) || std::holds_alternative<ProductPatch>(args) ||
           std::holds_alternative<MediaAttach>(args) || std::holds_alternative<OrderTransition>(args) ||
           std::holds_alternative<ReviewPut>(args) || std::holds_alternative<ReviewVote>(args) ||
           std::holds_alternative<ReturnRequest>(args);
}

void ScriptedServer::refuse(OperationResult &result, const Error &error) {
    result.status = OperationStatus::Rejected;
    result.code = error.code;
    result.detail = error.detail;
}

void ScriptedServer::put(const Product &product) {
    products[product.id] = product;
    touchVendor(product.vendorId, u"product"_s, product.id, product.rev, wire::toJson(product, wire::Audience::Vendor));
}

void ScriptedServer::work(const Operation &operation, OperationResult &result) {
    const auto at = m_clock.now();
    if (const auto *adjust = std::get_if<StockAdjust>(&operation.args)) {
        auto &level = stock[adjust->variantId];
        if (const auto done = apply(level, *adjust, at); !done)
            return refuse(result, done.error());
        ++level.rev;
        level.ledgerSeq = ++seq;
        touchVendor(level.vendorId, u"stock"_s, level.variantId, level.rev, wire::toJson(level));
    } else if (const auto *create = std::get_if<ProductCreate>(&operation.args)) {
        auto product = productFrom(*create, at);
        if (!product)
            return refuse(result, product.error());
        product->rev = 1;
        put(*product);
        for (const auto &variant : product->variants) {
            auto &level = stock[variant.id];
            level.variantId = variant.id;
            level.productId = product->id;
            level.vendorId = product->vendorId;
        }
    } else if (const auto *patch = std::get_if<ProductPatch>(&operation.args)) {
        auto product = products[patch->productId];
        const auto conflicts = apply(product, *patch, at);
        if (!conflicts)
            return refuse(result, conflicts.error());
        if (!conflicts->isEmpty()) {
            result.status = OperationStatus::Conflict;
            result.code = ErrorCode::Conflict;
            result.fields = *conflicts;
            return;
        }
        ++product.rev;
        put(product);
    } else if (const auto *step = std::get_if<OrderTransition>(&operation.args)) {
        auto &order = orders[step->orderId];
        const bool vendor = vendors.contains(order.vendorId);
        if (const auto moved = apply(order, *step, vendor ? OrderActor::Vendor : OrderActor::Customer, at); !moved)
            return refuse(result, moved.error());
        ++order.rev;
        if (vendor)
            touchVendor(order.vendorId, u"order"_s, order.id, order.rev, wire::toJson(order));
        else
            touch(u"order"_s, order.id, order.rev, wire::toJson(order));
    } else if (const auto *request = std::get_if<ReturnRequest>(&operation.args)) {
        auto &order = orders[request->orderId];
        if (const auto added = apply(order, *request, at); !added)
            return refuse(result, added.error());
        ++order.rev;
        touch(u"order"_s, order.id, order.rev, wire::toJson(order));
    } else if (const auto *vote = std::get_if<ReviewVote>(&operation.args)) {
        if (vote->helpful)
            touch(u"vote"_s, vote->reviewId, 1, {});
        else
            log.erase({u"vote"_s, vote->reviewId});
    } else if (const auto *review = std::get_if<ReviewPut>(&operation.args)) {
        const auto known = reviews.find(review->productId);
        auto now = known == reviews.end() ? std::nullopt : std::optional(known->second);
        if (const auto changed = apply(now, *review, at); !changed)
            return refuse(result, changed.error());
        ++now->rev;
        reviews[review->productId] = *now;
        touch(u"review"_s, now->id, now->rev, wire::toJson(*now));
    } else if (const auto *attach = std::get_if<MediaAttach>(&operation.args)) {
        const auto &sha256 = attach->picture.sha256;
        const auto blob = blobs.find(sha256);
        if (blob == blobs.end() || QCryptographicHash::hash(blob->second, QCryptographicHash::Sha256) != sha256) {
            result.status = OperationStatus::Deferred;
            result.code = ErrorCode::NotFound;
            return;
        }
        auto product = products[attach->productId];
        if (const auto done = apply(product, *attach, at); !done)
            return refuse(result, done.error());
        ++product.rev;
        put(product);
    } else {
        refuse(result, {ErrorCode::InvalidArgument, u"not taught"_s});
    }
}

} // namespace aura::sync::testing
