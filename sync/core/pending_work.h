// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/operation.h>

#include <QHash>
#include <QList>
#include <QSet>

#include <memory>
#include <utility>

namespace aura::sync {

/// How many operations one may need; the shop takes no more.
inline constexpr qsizetype mostDependencies = 100;

/// What waits of a person's work besides cart and orders, by what it touches: the part of WorkViews that is the same
/// from one look to the next, so that a look costs nothing for each operation that waits. Used by one thread.
class PendingWork {
public:
    using OperationPointer = std::shared_ptr<const Operation>;

    /// Operations in the order in which the person acted.
    void add(const OperationPointer &operation);

    /// Those that touch it: a product, a variant, an order, or a review's product.
    QList<OperationPointer> touching(const Id &id) const { return m_touching.value(id); }
    /// Products of which a review waits.
    const QSet<Id> &reviewed() const { return m_reviewed; }
    /// ReviewVote, all of them.
    const QList<Operation> &votes() const { return m_votes; }
    /// ProductCreate, all of them.
    const QList<OperationPointer> &created() const { return m_created; }
    /// Everything that is done to orders.
    const QList<OperationPointer> &orderWork() const { return m_orderWork; }
    /// (operation, order)
    const QList<std::pair<Id, Id>> &shipments() const { return m_shipments; }
    /// Of variants that wait to be made.
    const QHash<Id, Id> &productOfVariant() const { return m_productOfVariant; }
    /// Variants that wait to go, and not to come back behind that.
    const QSet<Id> &removed() const { return m_removed; }
    /// Variants that wait to go, whether or not they wait to come back: then with a new shelf, which is empty. What was
    /// done to the old one touches nothing any more.
    const QSet<Id> &emptied() const { return m_emptied; }
    /// The operation that makes a product, a variant or a location; nil when none waits to.
    Id makerOf(const Id &id) const { return m_makers.value(id); }
    /// Of what moves stock at a location, the last operation of each variant: the others go before it.
    QHash<Id, Id> lastAt(const Id &location) const { return m_lastAt.value(location); }

private:
    QHash<Id, QList<OperationPointer>> m_touching;
    QSet<Id> m_reviewed;
    QList<Operation> m_votes;
    QList<OperationPointer> m_created;
    QList<OperationPointer> m_orderWork;
    QList<std::pair<Id, Id>> m_shipments;
    QHash<Id, Id> m_productOfVariant;
    QHash<Id, Id> m_makers;
    QHash<Id, QHash<Id, Id>> m_lastAt; // by location and variant
    QSet<Id> m_removed;
    QSet<Id> m_emptied;
};

} // namespace aura::sync
