// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/orders.h>
#include <aura/wire/sync_json.h>

namespace aura::server {

/// Takes people's operations, each exactly once.
class PushService {
public:
    /// Both must outlive the service.
    PushService(CartService &carts, OrderService &orders)
        : m_carts(carts)
        , m_orders(orders) {}

    /// An operation as it arrived: readable, or refused with what could be read of it.
    struct Incoming {
        Operation operation;
        std::optional<Error> malformed;
    };
    /// Reads operations one by one; on any thread.
    static QList<Incoming> decode(const QList<QJsonObject> &operations);

    /// Applies operations in their order, each with its id and result as one: in a savepoint of its own, or in that of
    /// the changes of the cart around it, which are written together. One result for each.
    ///  - known already: the stored result, `duplicate` when it was applied;
    ///  - unknown kind, its predecessor or a dependency has not arrived, or it waits for a picture's bytes: `deferred`,
    ///    nothing is stored;
    ///  - it met another change that a person must judge: `conflict`, with the server's state;
    ///  - a dependency was refused for good: `rejected`;
    ///  - a predecessor that was refused does not hold its lane up.
    /// `sentAt` is the time of the device's clock as it sent them, 0 when unknown: what lapses at a time of that clock
    /// is judged by how far the clock is off. An error only when the transaction is lost.
    Result<QList<OperationResult>> push(Write &write, const Id &user, const Id &device,
                                        const QList<Incoming> &operations, UnixMillis sentAt = 0);

    /// The person's device has stored these results: they are forgotten, and only the ids stay, so that a repeated
    /// operation is still answered with what became of it. Unknown and other people's ids are passed over.
    static Status acknowledge(Write &write, const Id &user, const QList<Id> &operations);

private:
    CartService &m_carts;
    OrderService &m_orders;
};

} // namespace aura::server
