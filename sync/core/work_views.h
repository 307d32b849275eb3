// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pending_work.h"
#include "store/private_store.h"

#include <aura/domain/settlement.h>
#include <aura/sync/types.h>

#include <array>

namespace aura::sync {

/// What a person works on besides cart and orders: the rows of their vendors and their own reviews, each with the
/// pending operations that touch it folded in. Reads and folds only what is asked for, so a change costs the same
/// however many rows a vendor has. Made for one call; used by one thread.
class WorkViews {
public:
    /// `pending` is what waits and is not in the rows yet; what is in `trying` follows it. Everything referred to must
    /// outlive this.
    WorkViews(PrivateStore &store, const PendingWork &pending, const PendingWork &trying, Id user, QList<Id> vendors);

    /// A vendor's products, in all states: those named, or all of them when none is. Created ones that wait are
    /// included.
    Result<QList<Product>> products(const Id &vendor, const QList<Id> &ids = {});
    /// The ids of all of products().
    Result<QList<Id>> productIds(const Id &vendor);
    /// The stock of a vendor's variants: those named, or of all of which there is any. What waits to be removed has
    /// none.
    Result<QList<StockLevel>> stock(const Id &vendor, const QList<Id> &variants = {});
    Result<StockPolicy> stockPolicy(const Id &vendor);
    /// What the shop says of itself. PermissionDenied for another vendor's, NotFound before its rows are here.
    Result<Vendor> vendor(const Id &vendor);
    /// What is known of a variant's ledger; without a line when that is nothing.
    Result<StockHistoryView> stockHistory(const Id &vendor, const Id &variantId);
    /// What is known of what became of a product; without a line when that is nothing.
    Result<ProductHistoryView> productHistory(const Id &vendor, const Id &productId);
    /// A vendor's part of orders, newest first: those named, or all of them when none is.
    Result<QList<Order>> orders(const Id &vendor, const QList<Id> &ids = {});
    /// Of a vendor's products.
    Result<QList<Review>> reviews(const Id &vendor);
    /// What a shop is owed and paid, as far as its rows are here; of the entries all, or those of these ids.
    /// PermissionDenied for another vendor's.
    Result<ShopMoney> money(const Id &vendor, const std::optional<QList<Id>> &entries);
    Result<QList<Review>> ownReviews();
    /// The reviews that the person finds helpful.
    Result<QSet<Id>> ownVotes();

    // One of them, whosever; NotFound.
    struct Found {
        Id vendor;
        std::int64_t rev = 0; ///< Of the server's row; 0 when there is none yet.
    };
    struct FoundProduct : Found {
        Product product;
    };
    Result<FoundProduct> product(const Id &productId);
    struct FoundStock : Found {
        StockLevel level;
        std::int64_t baseLedgerSeq = 0;
    };
    Result<FoundStock> stockOf(const Id &variantId);
    struct FoundOrder : Found {
        Order order;
        OrderActor actor = OrderActor::Customer;
    };
    Result<FoundOrder> order(const Id &orderId);
    Result<std::optional<Review>> ownReview(const Id &productId);

    /// The pending operations that make a product or a variant: what touches it has to wait for them.
    QList<Id> makersOf(const Id &productId, const Id &variantId = {}) const;

    /// The same of locations of a shop.
    QList<Id> makersOfLocations(const QList<Id> &locations) const;

    /// Of the pending operations that move stock at a location, the last one of each variant, ascending: what needs the
    /// location as it is shown has to wait for them.
    QList<Id> lastMoversAt(const Id &location) const;

    /// The pending shipments of a variant: what is counted afterwards has them in the count already.
    Result<QList<Id>> shipmentsOf(const Id &variantId);

private:
    /// Pending operations by what they touch: product, variant, order, or a review's product.
    QList<Operation> touching(const Id &id) const;
    /// Whether a variant waits to go.
    bool isRemoved(const Id &variantId) const;
    /// Whether its shelf does, whatever becomes of the variant.
    bool isEmptied(const Id &variantId) const;
    Result<QHash<Id, QString>> members(const QString &scope);
    Result<bool> movesStock(const OperationArgs &args, const Id &variantId);
    Result<std::optional<StockLevel>> baseStock(const QString &scope, const Id &vendor, const Id &variantId);

    PrivateStore &m_store;
    std::array<const PendingWork *, 2> m_layers;
    Id m_user;
    QList<Id> m_vendors;
};

} // namespace aura::sync
