// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/cart.h>
#include <aura/domain/order.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>

namespace aura {

/// An operation of a kind or version that this software does not know; its arguments are kept as received.
struct UnknownArgs {
    QByteArray json;
    friend bool operator==(const UnknownArgs &, const UnknownArgs &) = default;
};

using OperationArgs = std::variant<UnknownArgs, CartAdd, CartSet, CartRemove, OrderSubmit>;

/// One intent of a person, kept by the client until the server's answer is final. It takes effect once, however often
/// it is sent: the server stores effect, id and result in one transaction.
struct Operation {
    Id opId;
    QString lane;   ///< The aggregate it touches: "cart", "order:<id>". Order is kept within a lane only.
    Id prev;        ///< The operation before it in its lane, or nil.
    QList<Id> deps; ///< Operations of other lanes that must have been applied before.
    QString kind;   ///< "cart.add", "cart.set", "cart.remove", "order.submit"
    int version = 1;
    OperationArgs args;
    std::int64_t baseRev = 0;
    UnixMillis occurredAt = 0; ///< The client's clock; orders nothing.

    friend bool operator==(const Operation &, const Operation &) = default;
};

/// The kind's name for the arguments; empty for UnknownArgs.
QString operationKind(const OperationArgs &args);
/// The lane that arguments belong to.
QString operationLane(const OperationArgs &args);

enum class OperationStatus {
    Applied,
    Duplicate, ///< Applied earlier; the stored result again.
    Conflict,  ///< No effect; the server's state is attached and a person decides.
    Rejected,  ///< No effect, final, with a reason.
    Deferred,  ///< No effect yet: it waits for something (unknown kind, missing dependency); send again later.
};
QString operationStatusName(OperationStatus status);
Result<OperationStatus> operationStatusFromName(QStringView name);

/// What the server says of one operation.
struct OperationResult {
    Id opId;
    OperationStatus status = OperationStatus::Deferred;
    ErrorCode code = ErrorCode::Internal; ///< Of a conflict, rejection or deferral.
    QString detail;                       ///< For logs.
    QList<Order> orders;                  ///< order.submit: what was placed.
    std::optional<Quote> quote;           ///< order.submit in conflict: what it would cost now.
    QList<Id> shortVariants;              ///< order.submit rejected or in conflict: what is not in stock.

    friend bool operator==(const OperationResult &, const OperationResult &) = default;
};

/// The view of a cart: the server's cart with the pending operations folded in. An operation that no longer fits is
/// skipped (the server will say so); a submitted order takes its lines out of the cart.
Cart foldCart(Cart base, const QList<Operation> &pending);

/// The orders that a pending submission promises, shown as queued until the server answers.
QList<Order> queuedOrders(const Operation &submit, const QList<Vendor> &vendors, const TaxPolicy &policy);

/// A row's share in its scope's checksum; shares are added modulo 2^64, so rows may come in any order.
std::uint64_t rowChecksum(QStringView entity, const Id &id, std::int64_t rev);

} // namespace aura
