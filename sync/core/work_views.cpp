// SPDX-License-Identifier: Apache-2.0
#include "core/work_views.h"

#include <aura/planted.h>
#include <aura/wire/catalogue_json.h>
#include <aura/wire/order_json.h>
#include <aura/wire/stock_json.h>

#include <algorithm>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

QString scopeOf(const Id &vendor) {
    return u"vendor:"_s + vendor.toString();
}

template <typename T, typename Read>
Result<T> decode(const BaseRow &row, Read read) {
    wire::JsonReader reader(row.data);
    T value = read(reader);
    if (reader.failed())
        return reader.error();
    return value;
}

Error notFound(const Id &id) {
    return {ErrorCode::NotFound, u"nothing known of "_s + id.toString()};
}

/// What the operation touches; nil for a cart's and an order's making, which other views show.
Id touched(const OperationArgs &args) {
    if (const auto *adjust = std::get_if<StockAdjust>(&args))
        return adjust->variantId;
    if (const auto *count = std::get_if<StockCount>(&args))
        return count->variantId;
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
    if (const auto *review = std::get_if<ReviewPut>(&args))
        return review->productId;
    return {};
}

} // namespace

WorkViews::WorkViews(PrivateStore &store, const Outbox &outbox, const QSet<Id> &confirmed, Id user, QList<Id> vendors,
                     const QList<Operation> &trying)
    : m_store(store)
    , m_user(user)
    , m_vendors(std::move(vendors)) {
    const auto waiting = outbox.foldable() + trying;
    for (const auto &operation : waiting) {
        if (std::holds_alternative<ReviewVote>(operation.args) && !confirmed.contains(operation.opId))
            m_votes.append(operation);
        const auto id = touched(operation.args);
        if (id.isNil() || confirmed.contains(operation.opId) || AURA_PLANTED("work-not-folded"))
            continue;
        m_pending[id].append(operation);
        const auto makes = [&](const Id &productId, const QList<Variant> &variants) {
            for (const auto &variant : variants) {
                m_productOfVariant.insert(variant.id, productId);
                m_makers.insert(variant.id, operation.opId);
                m_removed.remove(variant.id);
            }
        };
        if (const auto *step = std::get_if<OrderTransition>(&operation.args)) {
            if (step->to == OrderStep::Shipped)
                m_shipments.append({operation.opId, step->orderId});
        } else if (const auto *parcel = std::get_if<ParcelShip>(&operation.args)) {
            m_shipments.append({operation.opId, parcel->orderId});
        } else if (const auto *create = std::get_if<ProductCreate>(&operation.args)) {
            m_created.append(*create);
            m_makers.insert(id, operation.opId);
            makes(id, create->product.variants);
        } else if (const auto *patch = std::get_if<ProductPatch>(&operation.args)) {
            makes(id, patch->addedVariants);
            for (const auto &variant : patch->removedVariants)
                m_removed.insert(variant);
        }
    }
}

const QList<Operation> &WorkViews::touching(const Id &id) const {
    static const QList<Operation> none;
    const auto found = m_pending.constFind(id);
    return found == m_pending.cend() ? none : *found;
}

QList<Id> WorkViews::makersOf(const Id &productId, const Id &variantId) const {
    QList<Id> makers;
    for (const auto &id : {productId, variantId}) {
        const auto maker = m_makers.value(id);
        if (!maker.isNil() && !makers.contains(maker))
            makers.append(maker);
    }
    return makers;
}

Result<QList<Product>> WorkViews::products(const Id &vendor, const QList<Id> &ids) {
    QList<Product> products;
    QSet<Id> seen;
    const auto take = [&](const Id &id, std::optional<Product> base) {
        seen.insert(id);
        if (auto folded = foldProduct(std::move(base), id, touching(id)); folded && folded->vendorId == vendor)
            products.append(std::move(*folded));
    };
    if (ids.isEmpty()) {
        AURA_ASSIGN(const auto rows, m_store.rows(scopeOf(vendor), u"product"_s));
        for (const auto &row : rows) {
            AURA_ASSIGN(auto product, decode<Product>(row, wire::productFromJson));
            take(row.id, std::move(product));
        }
        for (const auto &create : std::as_const(m_created)) {
            if (!seen.contains(create.product.id))
                take(create.product.id, std::nullopt);
        }
        return products;
    }
    for (const auto &id : ids) {
        AURA_ASSIGN(const auto row, m_store.row(scopeOf(vendor), u"product"_s, id));
        std::optional<Product> base;
        if (row) {
            AURA_ASSIGN(base, decode<Product>(*row, wire::productFromJson));
        }
        take(id, std::move(base));
    }
    return products;
}

Result<WorkViews::FoundProduct> WorkViews::product(const Id &productId) {
    for (const auto &vendor : std::as_const(m_vendors)) {
        AURA_ASSIGN(auto found, products(vendor, {productId}));
        if (found.isEmpty())
            continue;
        AURA_ASSIGN(const auto row, m_store.row(scopeOf(vendor), u"product"_s, productId));
        FoundProduct product;
        product.vendor = vendor;
        product.rev = row ? row->rev : 0;
        product.product = std::move(found.first());
        return product;
    }
    return notFound(productId);
}

Result<std::optional<StockLevel>> WorkViews::baseStock(const QString &scope, const Id &vendor, const Id &variantId) {
    if (m_removed.contains(variantId))
        return std::optional<StockLevel>{};
    AURA_ASSIGN(const auto row, m_store.row(scope, u"stock"_s, variantId));
    if (row) {
        AURA_ASSIGN(auto level, decode<StockLevel>(*row, wire::stockLevelFromJson));
        return std::optional(std::move(level));
    }
    // A variant that waits to be made has an empty shelf.
    const auto product = m_productOfVariant.value(variantId);
    if (product.isNil())
        return std::optional<StockLevel>{};
    AURA_ASSIGN(const auto owned, products(vendor, {product}));
    if (owned.isEmpty())
        return std::optional<StockLevel>{};
    StockLevel level;
    level.variantId = variantId;
    level.productId = product;
    level.vendorId = vendor;
    return std::optional(level);
}

Result<QList<StockLevel>> WorkViews::stock(const Id &vendor, const QList<Id> &variants) {
    QList<StockLevel> levels;
    const auto scope = scopeOf(vendor);
    AURA_ASSIGN(const auto policy, stockPolicy(vendor));
    if (!variants.isEmpty()) {
        for (const auto &id : variants) {
            AURA_ASSIGN(auto base, baseStock(scope, vendor, id));
            if (base)
                levels.append(foldStock(std::move(*base), touching(id), policy.lowThreshold));
        }
        return levels;
    }
    QSet<Id> seen;
    AURA_ASSIGN(const auto rows, m_store.rows(scope, u"stock"_s));
    for (const auto &row : rows) {
        seen.insert(row.id);
        if (m_removed.contains(row.id))
            continue;
        AURA_ASSIGN(auto level, decode<StockLevel>(row, wire::stockLevelFromJson));
        levels.append(foldStock(std::move(level), touching(row.id), policy.lowThreshold));
    }
    QList<Id> waiting;
    for (auto it = m_productOfVariant.cbegin(); it != m_productOfVariant.cend(); ++it) {
        if (!seen.contains(it.key()))
            waiting.append(it.key());
    }
    std::sort(waiting.begin(), waiting.end());
    if (!waiting.isEmpty()) {
        AURA_ASSIGN(const auto made, stock(vendor, waiting));
        levels += made;
    }
    return levels;
}

Result<WorkViews::FoundStock> WorkViews::stockOf(const Id &variantId) {
    for (const auto &vendor : std::as_const(m_vendors)) {
        AURA_ASSIGN(const auto base, baseStock(scopeOf(vendor), vendor, variantId));
        if (!base)
            continue;
        FoundStock found;
        found.vendor = vendor;
        found.rev = base->rev;
        found.baseLedgerSeq = base->ledgerSeq;
        AURA_ASSIGN(const auto policy, stockPolicy(vendor));
        found.level = foldStock(*base, touching(variantId), policy.lowThreshold);
        return found;
    }
    return notFound(variantId);
}

Result<Vendor> WorkViews::vendor(const Id &vendor) {
    if (!m_vendors.contains(vendor))
        return Error{ErrorCode::PermissionDenied, u"another vendor's shop"_s};
    AURA_ASSIGN(const auto row, m_store.row(scopeOf(vendor), u"vendor"_s, vendor));
    if (!row)
        return Error{ErrorCode::NotFound, u"the shop is not on this device yet"_s};
    AURA_ASSIGN(auto base, decode<Vendor>(*row, wire::vendorFromJson));
    return foldVendor(std::move(base), touching(vendor));
}

Result<StockPolicy> WorkViews::stockPolicy(const Id &vendor) {
    AURA_ASSIGN(const auto row, m_store.row(scopeOf(vendor), u"shop"_s, vendor));
    StockPolicy policy;
    policy.vendorId = vendor;
    if (row) {
        AURA_ASSIGN(policy, decode<StockPolicy>(*row, wire::stockPolicyFromJson));
    }
    return foldStockPolicy(policy, touching(vendor));
}

Result<StockHistoryView> WorkViews::stockHistory(const Id &vendor, const Id &variantId) {
    const auto scope = scopeOf(vendor);
    StockHistoryView view;
    view.history.variantId = variantId;
    AURA_ASSIGN(const auto row, m_store.row(scope, u"ledger"_s, variantId));
    if (row) {
        AURA_ASSIGN(view.history, decode<StockHistory>(*row, wire::stockHistoryFromJson));
    }
    AURA_ASSIGN(const auto members, m_store.rows(scope, u"member"_s));
    for (const auto &member : members) {
        AURA_ASSIGN(const auto known, decode<wire::VendorMember>(member, wire::vendorMemberFromJson));
        view.members.insert(known.userId, known.name);
    }
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
        for (const auto &operation : *it) {
            AURA_ASSIGN(const bool moves, movesStock(operation.args, variantId));
            if (moves)
                view.waiting.append(operation);
        }
    }
    // A device's ids ascend.
    std::sort(view.waiting.begin(), view.waiting.end(),
              [](const Operation &a, const Operation &b) { return b.opId < a.opId; });
    return view;
}

Result<bool> WorkViews::movesStock(const OperationArgs &args, const Id &variantId) {
    if (const auto *adjust = std::get_if<StockAdjust>(&args))
        return adjust->variantId == variantId;
    if (const auto *count = std::get_if<StockCount>(&args))
        return count->variantId == variantId;
    const auto isIt = [&](const auto &line) { return line.variantId == variantId; };
    if (const auto *parcel = std::get_if<ParcelShip>(&args))
        return std::any_of(parcel->lines.cbegin(), parcel->lines.cend(), isIt);
    if (const auto *rest = std::get_if<OrderCancelRest>(&args)) {
        AURA_ASSIGN(const auto cut, order(rest->orderId));
        return std::any_of(cut.order.lines.cbegin(), cut.order.lines.cend(),
                           [&](const OrderLine &line) { return isIt(line) && line.canceled > 0; });
    }
    const auto *step = std::get_if<OrderTransition>(&args);
    const auto *back = std::get_if<ReturnTransition>(&args);
    const bool leaves = step != nullptr && (step->to == OrderStep::Shipped || step->to == OrderStep::Canceled);
    const bool returns = back != nullptr && back->to == ReturnState::Received;
    if (!leaves && !returns)
        return false;
    AURA_ASSIGN(const auto found, order(leaves ? step->orderId : back->orderId));
    if (leaves)
        return std::any_of(found.order.lines.cbegin(), found.order.lines.cend(), isIt);
    return std::any_of(found.order.returns.cbegin(), found.order.returns.cend(), [&](const OrderReturn &entry) {
        return entry.id == back->returnId && std::any_of(entry.lines.cbegin(), entry.lines.cend(), isIt);
    });
}

Result<QList<Order>> WorkViews::orders(const Id &vendor, const QList<Id> &ids) {
    QList<Order> orders;
    const auto take = [&](const BaseRow &row) -> Status {
        AURA_ASSIGN(auto order, decode<Order>(row, wire::orderFromJson));
        orders.append(foldOrder(std::move(order), OrderActor::Vendor, touching(row.id)));
        return {};
    };
    if (ids.isEmpty()) {
        AURA_ASSIGN(const auto rows, m_store.rows(scopeOf(vendor), u"order"_s));
        for (const auto &row : rows)
            AURA_TRY(take(row));
    }
    for (const auto &id : ids) {
        AURA_ASSIGN(const auto row, m_store.row(scopeOf(vendor), u"order"_s, id));
        if (row)
            AURA_TRY(take(*row));
    }
    std::stable_sort(orders.begin(), orders.end(),
                     [](const Order &a, const Order &b) { return a.createdAt > b.createdAt; });
    return orders;
}

Result<WorkViews::FoundOrder> WorkViews::order(const Id &orderId) {
    const auto look = [&](const QString &scope, const Id &vendor,
                          OrderActor actor) -> Result<std::optional<FoundOrder>> {
        AURA_ASSIGN(const auto row, m_store.row(scope, u"order"_s, orderId));
        if (!row)
            return std::optional<FoundOrder>{};
        AURA_ASSIGN(auto order, decode<Order>(*row, wire::orderFromJson));
        FoundOrder found;
        found.vendor = vendor;
        found.rev = row->rev;
        found.actor = actor;
        found.order = foldOrder(std::move(order), actor, touching(orderId));
        return std::optional(std::move(found));
    };
    for (const auto &vendor : std::as_const(m_vendors)) {
        AURA_ASSIGN(auto found, look(scopeOf(vendor), vendor, OrderActor::Vendor));
        if (found)
            return std::move(*found);
    }
    AURA_ASSIGN(auto own, look(u"user:"_s + m_user.toString(), {}, OrderActor::Customer));
    if (own)
        return std::move(*own);
    return notFound(orderId);
}

Result<QList<Id>> WorkViews::shipmentsOf(const Id &variantId) {
    QList<Id> operations;
    for (const auto &[opId, orderId] : std::as_const(m_shipments)) {
        AURA_ASSIGN(const auto found, order(orderId));
        const auto &lines = found.order.lines;
        if (std::any_of(lines.begin(), lines.end(), [&](const auto &line) { return line.variantId == variantId; }))
            operations.append(opId);
    }
    return operations;
}

Result<QList<Review>> WorkViews::reviews(const Id &vendor) {
    QList<Review> reviews;
    AURA_ASSIGN(const auto rows, m_store.rows(scopeOf(vendor), u"review"_s));
    for (const auto &row : rows) {
        AURA_ASSIGN(auto review, decode<Review>(row, wire::reviewFromJson));
        reviews.append(std::move(review));
    }
    return reviews;
}

Result<QList<Review>> WorkViews::ownReviews() {
    QHash<Id, Review> base;
    AURA_ASSIGN(const auto rows, m_store.rows(u"user:"_s + m_user.toString(), u"review"_s));
    for (const auto &row : rows) {
        AURA_ASSIGN(auto review, decode<Review>(row, wire::reviewFromJson));
        base.insert(review.productId, std::move(review));
    }
    QSet<Id> products(base.keyBegin(), base.keyEnd());
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
        // A product that a vendor works on may be one that they have reviewed: any of the operations may be the review.
        if (std::any_of(it->cbegin(), it->cend(),
                        [](const Operation &operation) { return std::holds_alternative<ReviewPut>(operation.args); }))
            products.insert(it.key());
    }
    QList<Review> reviews;
    for (const auto &product : std::as_const(products)) {
        const auto known = base.constFind(product);
        auto review = known == base.cend() ? std::nullopt : std::optional(*known);
        if (auto folded = foldReview(std::move(review), product, touching(product)))
            reviews.append(std::move(*folded));
    }
    std::sort(reviews.begin(), reviews.end(), [](const Review &a, const Review &b) {
        return std::tie(b.updatedAt, b.id) < std::tie(a.updatedAt, a.id);
    });
    return reviews;
}

Result<QSet<Id>> WorkViews::ownVotes() {
    QSet<Id> votes;
    AURA_ASSIGN(const auto rows, m_store.rows(u"user:"_s + m_user.toString(), u"vote"_s));
    for (const auto &row : rows)
        votes.insert(row.id);
    return foldVotes(std::move(votes), m_votes);
}

Result<std::optional<Review>> WorkViews::ownReview(const Id &productId) {
    AURA_ASSIGN(const auto reviews, ownReviews());
    for (const auto &review : reviews) {
        if (review.productId == productId)
            return std::optional(review);
    }
    return std::optional<Review>{};
}

} // namespace aura::sync
