// SPDX-License-Identifier: Apache-2.0
#include "core/work_views.h"

#include <aura/domain/whole_shop.h>
#include <aura/wire/catalogue_json.h>
#include <aura/wire/order_json.h>
#include <aura/wire/product_history_json.h>
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

} // namespace

WorkViews::WorkViews(PrivateStore &store, const PendingWork &pending, const PendingWork &trying, Id user,
                     QList<Id> vendors)
    : m_store(store)
    , m_layers{&pending, &trying}
    , m_user(user)
    , m_vendors(std::move(vendors)) {}

QList<Operation> WorkViews::touching(const Id &id) const {
    QList<Operation> operations;
    for (const auto *layer : m_layers) {
        if (layer->emptied().contains(id))
            operations.clear();
        for (const auto &operation : layer->touching(id))
            operations.append(*operation);
    }
    return operations;
}

bool WorkViews::isRemoved(const Id &variantId) const {
    const auto &[pending, trying] = m_layers;
    if (trying->removed().contains(variantId))
        return true;
    return trying->makerOf(variantId).isNil() && pending->removed().contains(variantId);
}

bool WorkViews::isEmptied(const Id &variantId) const {
    return std::any_of(m_layers.begin(), m_layers.end(),
                       [&](const auto *layer) { return layer->emptied().contains(variantId); });
}

QList<Id> WorkViews::makersOf(const Id &productId, const Id &variantId) const {
    QList<Id> makers;
    for (const auto &id : {productId, variantId}) {
        if (id.isNil())
            continue;
        for (const auto *layer : m_layers) {
            const auto maker = layer->makerOf(id);
            if (!maker.isNil() && !makers.contains(maker))
                makers.append(maker);
        }
    }
    return makers;
}

QList<Id> WorkViews::makersOfLocations(const QList<Id> &locations) const {
    QList<Id> makers;
    for (const auto &location : locations) {
        // The main one was always there.
        if (const auto known = location.isNil() ? QList<Id>() : makersOf(location); !known.isEmpty())
            makers += known;
    }
    return makers;
}

QList<Id> WorkViews::lastMoversAt(const Id &location) const {
    QHash<Id, Id> last;
    for (const auto *layer : m_layers) {
        // What was queued by software that knew of no locations may have been taken from there.
        for (const auto &place : {wholeShop(), location})
            for (const auto &[variant, operation] : layer->lastAt(place).asKeyValueRange())
                last[variant] = std::max(last.value(variant), operation);
    }
    auto movers = last.values();
    std::sort(movers.begin(), movers.end());
    return movers;
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
        for (const auto *layer : m_layers) {
            for (const auto &operation : layer->created()) {
                if (const auto id = std::get<ProductCreate>(operation->args).product.id; !seen.contains(id))
                    take(id, std::nullopt);
            }
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

Result<QList<Id>> WorkViews::productIds(const Id &vendor) {
    AURA_ASSIGN(auto ids, m_store.ids(scopeOf(vendor), u"product"_s));
    const QSet<Id> known(ids.cbegin(), ids.cend());
    for (const auto *layer : m_layers) {
        for (const auto &operation : layer->created()) {
            const auto &product = std::get<ProductCreate>(operation->args).product;
            if (product.vendorId == vendor && !known.contains(product.id))
                ids.append(product.id);
        }
    }
    return ids;
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
    if (isRemoved(variantId))
        return std::optional<StockLevel>{};
    std::optional<BaseRow> row;
    if (!isEmptied(variantId)) {
        AURA_ASSIGN(row, m_store.row(scope, u"stock"_s, variantId));
    }
    if (row) {
        AURA_ASSIGN(auto level, decode<StockLevel>(*row, wire::stockLevelFromJson));
        return std::optional(std::move(level));
    }
    // A variant that waits to be made has an empty shelf.
    Id product;
    for (const auto *layer : m_layers)
        product = layer->productOfVariant().value(variantId, product);
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
        if (isEmptied(row.id))
            continue; // unless it waits to be made again
        seen.insert(row.id);
        AURA_ASSIGN(auto level, decode<StockLevel>(row, wire::stockLevelFromJson));
        levels.append(foldStock(std::move(level), touching(row.id), policy.lowThreshold));
    }
    QList<Id> waiting;
    for (const auto *layer : m_layers) {
        const auto &made = layer->productOfVariant();
        for (auto it = made.cbegin(); it != made.cend(); ++it) {
            if (!seen.contains(it.key()))
                waiting.append(it.key());
        }
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

Result<QHash<Id, QString>> WorkViews::members(const QString &scope) {
    QHash<Id, QString> names;
    AURA_ASSIGN(const auto rows, m_store.rows(scope, u"member"_s));
    for (const auto &row : rows) {
        AURA_ASSIGN(const auto member, decode<wire::VendorMember>(row, wire::vendorMemberFromJson));
        names.insert(member.userId, member.name);
    }
    return names;
}

Result<ProductHistoryView> WorkViews::productHistory(const Id &vendor, const Id &productId) {
    const auto scope = scopeOf(vendor);
    ProductHistoryView view;
    view.history.productId = productId;
    AURA_ASSIGN(const auto row, m_store.row(scope, u"product_history"_s, productId));
    if (row) {
        AURA_ASSIGN(view.history, decode<ProductHistory>(*row, wire::productHistoryFromJson));
    }
    AURA_ASSIGN(view.members, members(scope));
    for (const auto &operation : touching(productId)) {
        if (std::holds_alternative<ProductCreate>(operation.args) ||
            std::holds_alternative<ProductPatch>(operation.args) || std::holds_alternative<MediaAttach>(operation.args))
            view.waiting.prepend(operation);
    }
    return view;
}

Result<StockHistoryView> WorkViews::stockHistory(const Id &vendor, const Id &variantId) {
    const auto scope = scopeOf(vendor);
    StockHistoryView view;
    view.history.variantId = variantId;
    AURA_ASSIGN(const auto row, m_store.row(scope, u"ledger"_s, variantId));
    if (row) {
        AURA_ASSIGN(view.history, decode<StockHistory>(*row, wire::stockHistoryFromJson));
    }
    AURA_ASSIGN(view.members, members(scope));
    auto moving = touching(variantId);
    for (const auto *layer : m_layers) {
        for (const auto &operation : layer->orderWork())
            moving.append(*operation);
    }
    for (const auto &operation : std::as_const(moving)) {
        AURA_ASSIGN(const bool moves, movesStock(operation.args, variantId));
        if (moves)
            view.waiting.append(operation);
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
    if (const auto *transfer = std::get_if<StockTransfer>(&args))
        return transfer->variantId == variantId;
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
    for (const auto &[opId, orderId] : m_layers.front()->shipments() + m_layers.back()->shipments()) {
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
    for (const auto *layer : m_layers)
        products.unite(layer->reviewed());
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
    return foldVotes(std::move(votes), m_layers.front()->votes() + m_layers.back()->votes());
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
