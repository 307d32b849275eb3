// SPDX-License-Identifier: Apache-2.0
#include "core/pending_work.h"

namespace aura::sync {

namespace {

/// What the operation touches; nil for a cart's and an order's making, which other views show.
Id touched(const OperationArgs &args) {
    if (const auto *adjust = std::get_if<StockAdjust>(&args))
        return adjust->variantId;
    if (const auto *count = std::get_if<StockCount>(&args))
        return count->variantId;
    if (const auto *transfer = std::get_if<StockTransfer>(&args))
        return transfer->variantId;
    if (const auto *put = std::get_if<StockLocationPut>(&args))
        return put->vendorId;
    if (const auto *threshold = std::get_if<StockThreshold>(&args))
        return threshold->variantId;
    if (const auto *policy = std::get_if<StockPolicySet>(&args))
        return policy->vendorId;
    if (const auto *create = std::get_if<ProductCreate>(&args))
        return create->product.id;
    if (const auto *patch = std::get_if<ProductPatch>(&args))
        return patch->productId;
    if (const auto *attach = std::get_if<MediaAttach>(&args))
        return attach->productId;
    if (const auto *step = std::get_if<OrderTransition>(&args))
        return step->orderId;
    if (const auto *parcel = std::get_if<ParcelShip>(&args))
        return parcel->orderId;
    if (const auto *rest = std::get_if<OrderCancelRest>(&args))
        return rest->orderId;
    if (const auto *shop = std::get_if<ShopPatch>(&args))
        return shop->vendorId;
    if (const auto *request = std::get_if<ReturnRequest>(&args))
        return request->orderId;
    if (const auto *step = std::get_if<ReturnTransition>(&args))
        return step->orderId;
    if (const auto *say = std::get_if<ReturnSay>(&args))
        return say->orderId;
    if (const auto *dispute = std::get_if<ReturnDispute>(&args))
        return dispute->orderId;
    if (const auto *review = std::get_if<ReviewPut>(&args))
        return review->productId;
    return {};
}

} // namespace

void PendingWork::add(const OperationPointer &operation) {
    const auto &args = operation->args;
    if (std::holds_alternative<ReviewVote>(args))
        m_votes.append(*operation);
    const auto id = touched(args);
    if (id.isNil())
        return;
    m_touching[id].append(operation);
    if (std::holds_alternative<OrderTransition>(args) || std::holds_alternative<ParcelShip>(args) ||
        std::holds_alternative<OrderCancelRest>(args) || std::holds_alternative<ReturnTransition>(args))
        m_orderWork.append(operation);
    const auto moves = [&](const Id &location) { m_lastAt[location].insert(id, operation->opId); };
    if (const auto *adjust = std::get_if<StockAdjust>(&args)) {
        moves(adjust->locationId);
    } else if (const auto *count = std::get_if<StockCount>(&args)) {
        moves(count->locationId);
    } else if (const auto *transfer = std::get_if<StockTransfer>(&args)) {
        moves(transfer->from);
        moves(transfer->to);
    }
    const auto makes = [&](const Id &productId, const QList<Variant> &variants) {
        for (const auto &variant : variants) {
            m_productOfVariant.insert(variant.id, productId);
            m_makers.insert(variant.id, operation->opId);
            m_removed.remove(variant.id);
        }
    };
    const auto goes = [&](const Id &variant) {
        m_removed.insert(variant);
        m_emptied.insert(variant);
        m_touching.remove(variant);
    };
    if (const auto *step = std::get_if<OrderTransition>(&args)) {
        if (step->to == OrderStep::Shipped)
            m_shipments.append({operation->opId, step->orderId});
    } else if (const auto *parcel = std::get_if<ParcelShip>(&args)) {
        m_shipments.append({operation->opId, parcel->orderId});
    } else if (const auto *create = std::get_if<ProductCreate>(&args)) {
        m_created.append(operation);
        m_makers.insert(id, operation->opId);
        makes(id, create->product.variants);
    } else if (const auto *patch = std::get_if<ProductPatch>(&args)) {
        makes(id, patch->addedVariants);
        for (const auto &variant : patch->removedVariants)
            goes(variant);
    } else if (const auto *put = std::get_if<StockLocationPut>(&args)) {
        if (!put->base)
            m_makers.insert(put->mine.id, operation->opId);
    } else if (std::holds_alternative<ReviewPut>(args)) {
        m_reviewed.insert(id);
    }
}

} // namespace aura::sync
