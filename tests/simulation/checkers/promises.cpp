// SPDX-License-Identifier: Apache-2.0
#include "checkers/promises.h"

#include "checkers/book.h"
#include "world/device.h"

#include <aura/wire/sync_json.h>

namespace aura::simulation {

using namespace Qt::StringLiterals;

namespace {

QHash<Id, std::int64_t> quantitiesOf(const QList<CartLine> &lines) {
    QHash<Id, std::int64_t> quantities;
    for (const auto &line : lines)
        quantities.insert(line.variantId, line.quantity);
    return quantities;
}

/// What of the queue has to outlive the process.
QStringList durableQueue(Device &device) {
    QStringList lines;
    for (const auto &entry : device.view().queue) {
        const auto state = entry->state == sync::QueueState::InFlight ? sync::QueueState::Pending : entry->state;
        lines.append(u"%1 %2 after %3 attempts, next %4, delivered %5"_s
                         .arg(entry->operation.opId.toString(), sync::queueStateName(state))
                         .arg(entry->attempts)
                         .arg(entry->nextAttemptAt)
                         .arg(entry->maybeDelivered));
    }
    return lines;
}

/// Whoever has to decide is shown what the server has.
bool showsTheirs(const sync::QueueEntry &entry) {
    const auto &args = entry.operation.args;
    if (!entry.result)
        return false;
    if (std::holds_alternative<OrderSubmit>(args))
        return entry.result->quote.has_value();
    if (std::holds_alternative<ProductPatch>(args))
        return !entry.result->fields.isEmpty() && entry.result->product;
    if (std::holds_alternative<StockAdjust>(args) || std::holds_alternative<StockCount>(args) ||
        std::holds_alternative<StockTransfer>(args))
        return entry.result->stock.has_value();
    if (std::holds_alternative<OrderTransition>(args) || std::holds_alternative<ReturnRequest>(args) ||
        std::holds_alternative<ReturnTransition>(args))
        return !entry.result->orders.isEmpty();
    if (std::holds_alternative<ReviewPut>(args))
        return entry.result->review.has_value();
    return true;
}

} // namespace

Promises::Things Promises::thingsOf(const sync::View &view) {
    Things things{quantitiesOf(view.cart.lines), quantitiesOf(view.cart.saved), {}};
    for (const auto &wish : view.wishlist)
        things.wishes.insert(wish.productId, wish.variantId);
    return things;
}

QList<Id> Promises::queueOf(Device &device) const {
    QList<Id> ids;
    for (const auto &entry : device.view().queue)
        ids.append(entry->operation.opId);
    return ids;
}

void Promises::add(Device &device, const Operation &operation) {
    Promise promise;
    promise.device = device.index();
    promise.user = device.user();
    promise.operation = operation;
    m_promises.insert(operation.opId, promise);
    m_order.push_back(operation.opId);
}

void Promises::acknowledge(Device &device, const QList<Id> &before, bool acknowledged) {
    QList<Id> removed;
    const auto after = queueOf(device);
    for (const auto &id : before) {
        if (!after.contains(id))
            removed.append(id);
    }
    QList<Id> added;
    for (const auto &entry : device.view().queue) {
        const auto &id = entry->operation.opId;
        if (before.contains(id))
            continue;
        added.append(id);
        if (!m_promises.contains(id))
            add(device, entry->operation);
    }
    if (!acknowledged && !(removed.isEmpty() && added.isEmpty())) {
        m_complaint = u"a refused command changed the queue"_s;
        return;
    }
    // A replacement comes first of what is new, what it revives after it, in the old order.
    for (qsizetype i = 0; i < removed.size(); ++i) {
        auto &promise = m_promises[removed.at(i)];
        promise.fate = i < added.size() ? Fate::Replaced : Fate::Discarded;
        promise.successor = added.value(i);
    }
}

void Promises::leaveUnsure(Device &device, const QList<Id> &before) {
    m_shown[device.index()].unsure = before;
}

void Promises::noteStop(Device &device) {
    m_shown[device.index()].atStop = durableQueue(device);
}

std::optional<QString> Promises::noteStart(Device &device) {
    auto &shown = m_shown[device.index()];
    const auto atStop = std::exchange(shown.atStop, std::nullopt);
    const bool differs = atStop && shown.user == device.user() && *atStop != durableQueue(device);
    if (const auto before = std::exchange(shown.unsure, std::nullopt); before && shown.user == device.user())
        acknowledge(device, *before, true);
    noteAccount(device);
    return differs ? std::optional(u"the queue is not as it was when the app ended: was\n"_s + atStop->join(u'\n') +
                                   u"\nis\n"_s + durableQueue(device).join(u'\n'))
                   : std::nullopt;
}

std::optional<QString> Promises::checkGuest(Device &device) {
    if (!device.user().isNil() && m_shown[device.index()].owes)
        return u"what the guest had in the cart came into nobody's"_s;
    return std::nullopt;
}

void Promises::adopt(Device &device) {
    for (const auto &entry : device.view().queue) {
        if (!m_promises.contains(entry->operation.opId))
            add(device, entry->operation);
    }
}

void Promises::discardAll(std::uint32_t device, const Id &user) {
    for (auto &promise : m_promises) {
        if (promise.device == device && promise.user == user && promise.fate == Fate::Open)
            promise.fate = Fate::Abandoned;
    }
}

std::optional<QString> Promises::checkSent(Device &device, const QByteArray &push) const {
    const auto lost = m_lost.constFind(device.index());
    if (lost == m_lost.cend() || lost->isEmpty())
        return std::nullopt;
    const auto request = wire::pushRequestFromBytes(push);
    if (!request)
        return std::nullopt;
    const auto queue = queueOf(device);
    const auto isLost = [&](const Id &id) { return lost->contains(id) && !queue.contains(id); };
    for (const auto &object : request->operations) {
        const auto operation = wire::operationFromJson(object);
        if (!operation)
            continue;
        auto needed = operation->deps;
        needed.append(operation->prev);
        if (std::any_of(needed.begin(), needed.end(), isLost))
            return u"a %1 waits for what its device could not send again"_s.arg(operation->kind);
    }
    return std::nullopt;
}

void Promises::noteAccount(Device &device) {
    auto &shown = m_shown[device.index()];
    const auto user = device.user();
    if (shown.user.isNil() && !user.isNil() && shown.things != Things{}) {
        shown.owed = shown.things;
        shown.owes = true;
    }
    const auto things = thingsOf(device.view());
    if (!shown.user.isNil() && user.isNil()) {
        if (!shown.owes && things != shown.guest)
            m_complaint = u"the guest's cart and wishes are not what they were"_s;
        shown.owes = false;
    }
    shown.user = user;
    shown.things = things;
    if (user.isNil())
        shown.guest = things;
    auto &lost = m_lost[device.index()];
    QList<Operation> fresh;
    for (const auto &entry : device.view().queue) {
        // A guest's things that were merged once may be in the queue again.
        lost.remove(entry->operation.opId);
        if (!m_promises.contains(entry->operation.opId))
            fresh.append(entry->operation);
    }
    if (fresh.isEmpty())
        return;
    if (auto wrong = checkMerge(device, fresh))
        m_complaint = wrong;
    adopt(device);
}

std::optional<QString> Promises::checkMerge(Device &device, const QList<Operation> &fresh) {
    auto &shown = m_shown[device.index()];
    if (!shown.owes)
        return u"operations that nobody asked for are in the queue"_s;
    Things merged;
    for (const auto &operation : fresh) {
        const auto *save = std::get_if<CartSave>(&operation.args);
        if (const auto *add = std::get_if<CartAdd>(&operation.args))
            merged.cart[add->line.variantId] += add->line.quantity;
        else if (save != nullptr && save->unlessInCart)
            merged.saved[save->line.variantId] += save->line.quantity;
        else if (const auto *wish = std::get_if<WishAdd>(&operation.args))
            merged.wishes.insert(wish->productId, wish->variantId);
        else
            return u"a merge brought a %1"_s.arg(operation.kind);
    }
    if (merged != shown.owed)
        return u"a guest's things were merged, but not as they were: %1 lines, %2 saved and %3 wishes of %4, %5 and %6"_s
            .arg(merged.cart.size())
            .arg(merged.saved.size())
            .arg(merged.wishes.size())
            .arg(shown.owed.cart.size())
            .arg(shown.owed.saved.size())
            .arg(shown.owed.wishes.size());
    shown.owes = false;
    shown.guest = {};
    for (auto &promise : m_promises) {
        if (promise.device == device.index() && promise.user.isNil() && promise.fate == Fate::Open)
            promise.fate = Fate::Merged;
    }
    return std::nullopt;
}

std::optional<QString> Promises::check(Device &device, const Book &book, bool quiet) {
    const auto user = device.user();
    QSet<Id> queued;
    for (const auto &entry : device.view().queue) {
        const auto &id = entry->operation.opId;
        queued.insert(id);
        const auto *judged = book.find(id);
        if (entry->state == sync::QueueState::NeedsAttention && judged != nullptr &&
            judged->status == OperationStatus::Conflict && !showsTheirs(*entry))
            return u"the conflict of the %1 %2 is shown without what it met"_s.arg(entry->operation.kind,
                                                                                   id.toString());
    }
    for (const auto &id : m_order) {
        const auto &promise = *m_promises.constFind(id);
        if (promise.device != device.index() || promise.user != user || promise.fate != Fate::Open)
            continue;
        if (queued.contains(id))
            continue;
        const auto *entry = book.find(id);
        // It waits in the engine's archive until the server is told again. A copy of the old request that comes late
        // may have been refused by then, of which the device hears nothing before it has told the server itself.
        const bool isThere = entry != nullptr && entry->status == OperationStatus::Applied;
        if (!isThere && book.wasForgotten(id) && (!quiet || m_lost.value(device.index()).contains(id)))
            continue;
        if (entry == nullptr)
            return u"the %1 %2 was saved and is gone"_s.arg(promise.operation.kind, id.toString());
        if (entry->status != OperationStatus::Applied)
            return u"the refused %1 %2 is not shown"_s.arg(promise.operation.kind, id.toString());
    }
    return std::nullopt;
}

std::optional<QString> Promises::checkReplacements(const Book &book) const {
    for (const auto &[id, promise] : m_promises.asKeyValueRange()) {
        if (promise.fate == Fate::Discarded) {
            const auto *entry = book.find(id);
            if (entry != nullptr && entry->status == OperationStatus::Applied)
                return u"the %1 %2 was taken out of the queue and took effect"_s.arg(promise.operation.kind,
                                                                                     id.toString());
        }
        if (promise.fate != Fate::Replaced)
            continue;
        const auto *first = book.find(id);
        const auto *second = book.find(promise.successor);
        if (first != nullptr && second != nullptr && first->status == OperationStatus::Applied &&
            second->status == OperationStatus::Applied)
            return u"the %1 %2 took effect, and again as %3"_s.arg(promise.operation.kind, id.toString(),
                                                                   promise.successor.toString());
    }
    return std::nullopt;
}

QList<Id> Promises::usersWithWork(std::uint32_t device) const {
    QList<Id> users;
    for (const auto &id : m_order) {
        const auto &promise = *m_promises.constFind(id);
        if (promise.device == device && promise.fate == Fate::Open && !promise.user.isNil() &&
            !users.contains(promise.user))
            users.append(promise.user);
    }
    return users;
}

} // namespace aura::simulation
