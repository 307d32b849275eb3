// SPDX-License-Identifier: Apache-2.0
#include "checkers/book.h"

#include "checkers/promises.h"
#include "world/shop_server.h"

#include <aura/server/services/change_log.h>
#include <aura/server/services/settlement.h>
#include <aura/server/services/sync_pull.h>
#include <aura/wire/sync_json.h>

namespace aura::simulation {

using namespace Qt::StringLiterals;

std::optional<QString> Book::enterPush(const HttpRequest &request, const Promises &promises) {
    const auto push = wire::pushRequestFromBytes(request.body);
    if (!push)
        return std::nullopt;
    QSet<Id> before;
    std::optional<QString> wrong;
    for (const auto &object : push->operations) {
        auto operation = wire::operationFromJson(object);
        if (!operation)
            continue;
        if (!promises.contains(operation->opId))
            wrong = u"a %1 arrives that nobody asked for"_s.arg(operation->kind);
        auto needed = operation->deps;
        if (!operation->prev.isNil())
            needed.append(operation->prev);
        for (const auto &id : std::as_const(needed)) {
            // After a restore the server may have to be told again, in several rounds.
            if (!before.contains(id) && !m_results.contains(id) && !m_forgotten.contains(id))
                wrong = u"a %1 arrives before what it waits for"_s.arg(operation->kind);
        }
        before.insert(operation->opId);
        m_open.append(std::move(*operation));
    }
    return wrong;
}

void Book::restore(const Book &earlier) {
    auto forgotten = m_forgotten;
    for (auto entry = m_results.cbegin(); entry != m_results.cend(); ++entry) {
        if (!earlier.m_results.contains(entry.key()))
            forgotten.insert(entry.key());
    }
    *this = earlier;
    m_open.clear();
    m_forgotten = std::move(forgotten);
}

std::optional<QString> Book::checkTotal(ShopServer &server, const OrderSubmit &submit) const {
    const auto total = server.db().queryInt64("SELECT total FROM order_group WHERE id = ?1", submit.groupId);
    if (!total || !*total)
        return u"an order that was placed is not there"_s;
    if (**total != submit.expectedTotal.minor)
        return u"an order costs %1, the person was shown %2"_s.arg(**total).arg(submit.expectedTotal.minor);
    return std::nullopt;
}

std::optional<QString> Book::settle(ShopServer &server) {
    for (const auto &operation : std::exchange(m_open, {})) {
        if (auto wrong = enter(server, operation))
            return wrong;
    }
    return compare(server);
}

std::optional<QString> Book::enter(ShopServer &server, const Operation &operation) {
    auto row = server.db().prepare("SELECT user_id, status FROM operation_result WHERE op_id = ?1");
    if (!row)
        return row.error().detail;
    const auto found = row->bind(operation.opId).step();
    if (!found)
        return found.error().detail;
    const auto known = m_results.constFind(operation.opId);
    if (!*found) {
        // Deferred, or the server died before its commit; what was once final stays.
        if (known != m_results.cend())
            return u"the result of %1 is gone"_s.arg(operation.opId.toString());
        return std::nullopt;
    }
    const auto status = static_cast<OperationStatus>(row->integer(1));
    if (known != m_results.cend()) {
        if (known->status != status)
            return u"the result of %1 changed"_s.arg(operation.opId.toString());
        return std::nullopt;
    }
    m_results.insert(operation.opId, {row->id(0), status, operation});
    if (status != OperationStatus::Applied)
        return std::nullopt;
    const auto *submit = std::get_if<OrderSubmit>(&operation.args);
    const bool again = submit != nullptr && m_groups.contains(submit->groupId);
    applyCart(row->id(0), operation);
    applyHome(row->id(0), operation);
    // Before the work: it needs to know prices and steps as they were.
    if (auto wrong = applyWatching(server, row->id(0), operation))
        return wrong;
    if (auto wrong = applyWork(row->id(0), operation))
        return wrong;
    return submit != nullptr && !again ? checkTotal(server, *submit) : std::nullopt;
}

void Book::applyCart(const Id &user, const Operation &operation) {
    auto &lines = m_carts[user].lines;
    auto &saved = m_carts[user].saved;
    const auto remove = [&](const Id &variant) {
        lines.remove(variant);
        saved.remove(variant);
    };
    if (const auto *add = std::get_if<CartAdd>(&operation.args)) {
        auto &quantity = lines[add->line.variantId];
        quantity = std::min(quantity + add->line.quantity, mostPerLine);
        saved.remove(add->line.variantId);
    } else if (const auto *set = std::get_if<CartSet>(&operation.args)) {
        remove(set->line.variantId);
        if (set->line.quantity != 0)
            lines[set->line.variantId] = set->line.quantity;
    } else if (const auto *gone = std::get_if<CartRemove>(&operation.args)) {
        remove(gone->variantId);
    } else if (const auto *save = std::get_if<CartSave>(&operation.args)) {
        const auto &variant = save->line.variantId;
        if ((save->unlessInCart && lines.contains(variant)) || saved.contains(variant))
            return;
        saved[variant] = lines.contains(variant) ? lines.take(variant) : save->line.quantity;
    } else if (const auto *back = std::get_if<CartRestore>(&operation.args)) {
        const auto &variant = back->line.variantId;
        if (!lines.contains(variant))
            lines[variant] = saved.contains(variant) ? saved.take(variant) : back->line.quantity;
    } else if (const auto *submit = std::get_if<OrderSubmit>(&operation.args)) {
        for (const auto &line : submit->lines)
            remove(line.variantId);
        m_groups.insert(submit->groupId, submit->converted);
    }
}

std::optional<QString> Book::compare(ShopServer &server) {
    if (auto wrong = compareCarts(server))
        return wrong;
    if (auto wrong = compareStock(server))
        return wrong;
    if (auto wrong = comparePlaces(server))
        return wrong;
    // What shops are owed is the sum of what their ledgers say.
    if (const auto owed = server::settlement::audit(server.db()); !owed || !owed->isEmpty())
        return owed ? *owed : owed.error().detail;
    if (auto wrong = compareWatching(server))
        return wrong;
    if (auto wrong = compareWork(server))
        return wrong;
    return compareHome(server);
}

std::optional<QString> Book::compareCarts(ShopServer &server) {
    QHash<Id, Cart> carts;
    const auto read = server.db().forEach(
        "SELECT c.user_id, l.variant_id, l.quantity, l.saved FROM cart_line l JOIN cart c ON c.num = l.cart",
        [&](const storage::Statement &row) {
            auto &cart = carts[row.id(0)];
            (row.boolean(3) ? cart.saved : cart.lines).insert(row.id(1), row.int64(2));
        });
    if (!read)
        return read.error().detail;
    for (auto cart = m_carts.cbegin(); cart != m_carts.cend(); ++cart) {
        const auto actual = carts.take(cart.key());
        if (actual == *cart)
            continue;
        for (const auto part : {&Cart::lines, &Cart::saved}) {
            for (auto line = ((*cart).*part).cbegin(); line != ((*cart).*part).cend(); ++line) {
                const auto quantity = (actual.*part).value(line.key());
                if (quantity != *line)
                    return u"the server's cart has %1 of %2%3, the operations give %4"_s.arg(quantity)
                        .arg(line.key().toString(), part == &Cart::saved ? u" saved"_s : QString())
                        .arg(*line);
            }
        }
        return u"the server's cart has a line that no operation put there"_s;
    }
    if (!carts.isEmpty())
        return u"the server has a cart that no operation made"_s;
    const auto groups = server.db().queryInt64("SELECT count(*) FROM order_group");
    if (!groups || *groups != m_groups.size())
        return u"the server has %1 orders, the operations give %2"_s.arg(groups ? groups->value_or(0) : -1)
            .arg(m_groups.size());
    return std::nullopt;
}

std::optional<QString> Book::compareStock(ShopServer &server) {
    QHash<Id, std::int64_t> sold;
    QHash<Id, std::pair<std::int64_t, std::int64_t>> moved;
    std::optional<QString> wrong;
    auto status = server.db().forEach(
        "SELECT l.variant_id, sum(l.quantity) FROM order_line l JOIN customer_order o ON o.num = l.order_num WHERE "
        "l.tracked AND o.state <> ?1 AND o.fulfilment_state NOT IN (?2, ?3) GROUP BY l.variant_id",
        [&](const storage::Statement &row) { sold.insert(row.id(0), row.int64(1)); }, OrderState::Canceled,
        FulfilmentState::Fulfilled, FulfilmentState::Delivered);
    if (!status)
        return status.error().detail;
    status = server.db().forEach(
        "SELECT variant_id, sum(on_hand_delta), sum(allocated_delta) FROM stock_movement GROUP BY variant_id",
        [&](const storage::Statement &row) {
            moved.insert(row.id(0), {row.int64(1), row.int64(2)});
        });
    if (!status)
        return status.error().detail;
    QHash<Id, std::int64_t> initial;
    for (const auto &variant : ShopTemplate::instance().variants)
        initial.insert(variant.id, std::max<std::int64_t>(0, variant.stock));
    status = server.db().forEach(
        "SELECT variant_id, on_hand, allocated, reserved, safety FROM stock", [&](const storage::Statement &row) {
            const auto id = row.id(0);
            const auto [onHandDelta, allocatedDelta] = moved.value(id);
            if (row.int64(1) - row.int64(2) - row.int64(3) - row.int64(4) < 0)
                wrong = u"oversold: "_s + id.toString();
            else if (row.int64(1) != initial.value(id) + onHandDelta)
                wrong = u"stock of %1 is %2, its movements give %3"_s.arg(id.toString())
                            .arg(row.int64(1))
                            .arg(initial.value(id) + onHandDelta);
            else if (row.int64(2) != allocatedDelta || row.int64(2) != sold.value(id))
                wrong = u"of %1 are %2 allocated; its movements give %3, the orders %4"_s.arg(id.toString())
                            .arg(row.int64(2))
                            .arg(allocatedDelta)
                            .arg(sold.value(id));
        });
    return status ? wrong : std::optional(status.error().detail);
}

} // namespace aura::simulation
