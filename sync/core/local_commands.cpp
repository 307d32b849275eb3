// SPDX-License-Identifier: Apache-2.0
// The commands of SyncCore that only write locally.
#include "core/pending_work.h"
#include "core/sync_core.h"

#include <aura/planted.h>
#include <aura/wire/sync_json.h>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t orderLifetime = 7LL * 24 * 3'600 * 1'000;

bool isDecidable(QueueState state) {
    return state == QueueState::NeedsAttention || state == QueueState::Blocked;
}

} // namespace

Operation SyncCore::makeOperation(OperationArgs args) {
    Operation operation;
    operation.opId = m_ids.next();
    operation.kind = operationKind(args);
    operation.lane = operationLane(args);
    operation.args = std::move(args);
    operation.baseRev = operation.lane == "cart"_L1 ? m_baseCart.rev : 0;
    operation.occurredAt = m_clock.now();
    return operation;
}

UnixMillis SyncCore::orderExpiry() const {
    // A clock that shows less than it did at the last exchange is wrong, and will be put right before the order leaves.
    return std::max(m_clock.now(), m_lastSync) + orderLifetime;
}

QList<Status> SyncCore::changeCart(const QList<CartCommand> &commands) {
    QList<Status> answers;
    QList<Operation> operations;
    if (const auto ready = isOpen(); !ready)
        return QList<Status>(commands.size(), ready);
    Cart cart = currentCart();
    const auto epoch = m_account.outbox->foldEpoch();
    const auto at = m_clock.now();
    for (const auto &command : commands) {
        auto args = aura::sync::changeCart(cart, command, at, m_catalogue->database());
        if (!args) {
            answers.append(args.error());
            continue;
        }
        answers.append(Status{});
        if (!*args)
            continue;
        operations.append(makeOperation(std::move(**args)));
        operations.last().occurredAt = at;
    }
    if (operations.isEmpty())
        return answers;
    if (const auto kept = m_account.outbox->append(operations); !kept) {
        for (auto &answer : answers) {
            if (answer)
                answer = kept;
        }
        return answers;
    }
    // Unless another process has changed the queue meanwhile, these are what is folded into the cart already.
    if (m_account.outbox->foldEpoch() == epoch)
        m_cartFold = {true, epoch, m_account.outbox->entries().rbegin()->first, std::move(cart)};
    rebuild(AURA_PLANTED("view-not-rebuilt") ? QList<Table>{Table::Queue} : QList<Table>{Table::Queue, Table::Cart});
    m_events.wake();
    return answers;
}

Result<QList<Quote>> SyncCore::quote(const CheckoutRequest &request) {
    AURA_TRY(isOpen());
    AURA_ASSIGN(const auto submissions, submissionsFor(request, currentCart(), m_catalogue->database(), pricing()));
    QList<Quote> quotes;
    for (const auto &submission : submissions)
        quotes.append(submission.quote);
    return quotes;
}

Result<QList<PlacedIntent>> SyncCore::checkout(const CheckoutRequest &request) {
    AURA_TRY(isOpen());
    if (m_account.user.isNil())
        return Error{ErrorCode::AuthRequired, u"ordering needs an account"_s};
    AURA_ASSIGN(auto submissions, submissionsFor(request, currentCart(), m_catalogue->database(), pricing()));
    // The server must have put the lines into the cart before the order takes them out.
    QHash<Id, Id> lastTouch;
    for (const auto &[seq, entry] : m_account.outbox->entries()) {
        const auto &args = entry->operation.args;
        if (entry->state == QueueState::NeedsAttention || entry->state == QueueState::Blocked)
            continue;
        if (const auto *added = std::get_if<CartAdd>(&args))
            lastTouch.insert(added->line.variantId, entry->operation.opId);
        else if (const auto *set = std::get_if<CartSet>(&args))
            lastTouch.insert(set->line.variantId, entry->operation.opId);
        else if (const auto *restored = std::get_if<CartRestore>(&args))
            lastTouch.insert(restored->line.variantId, entry->operation.opId);
    }
    QList<PlacedIntent> intents;
    QList<Operation> operations;
    const bool byCard = request.paymentMethod == "card"_L1;
    if (byCard && (!request.payment || submissions.size() != 1))
        return Error{ErrorCode::InvalidArgument, u"a card pays first, in one currency"_s};
    for (auto &[submit, quoted] : submissions) {
        submit.groupId = byCard ? request.payment->groupId : m_ids.next();
        if (byCard) {
            submit.paymentId = request.payment->paymentId;
            // The cart, or a price in it, has changed since the money was held.
            if (request.payment->amount != submit.expectedTotal)
                return Error{ErrorCode::Conflict, u"another amount is held than the order costs"_s};
        }
        submit.expiresAt = orderExpiry();
        if (!isDeliverable(quoted))
            return Error{ErrorCode::PermissionDenied, u"a shop does not deliver there"_s};
        AURA_TRY(validateOrderSubmit(submit));
        QSet<Id> deps;
        for (const auto &line : std::as_const(submit.lines)) {
            if (const auto touch = lastTouch.value(line.variantId); !touch.isNil() && deps.size() < mostDependencies)
                deps.insert(touch);
        }
        auto operation = makeOperation(submit);
        operation.deps = QList<Id>(deps.begin(), deps.end());
        intents.append({operation.opId, submit.groupId, quoted});
        operations.append(std::move(operation));
    }
    AURA_TRY(m_account.outbox->append(operations));
    rebuild(foldedTables);
    m_events.wake();
    return intents;
}

Result<QueuePointer> SyncCore::entryForDecision(const Id &opId) const {
    AURA_TRY(isOpen());
    auto entry = m_account.outbox->find(opId);
    if (entry == nullptr)
        return Error{ErrorCode::NotFound, u"no such operation"_s};
    if (entry->state == QueueState::InFlight)
        return Error{ErrorCode::Conflict, u"the operation is under way"_s};
    if (entry->state == QueueState::Applied)
        return Error{ErrorCode::Conflict, u"the operation has taken effect"_s};
    return entry;
}

Id SyncCore::doubtBehind(const QueueEntry &entry) const {
    if (!entry.maybeDelivered || std::holds_alternative<UnknownArgs>(entry.operation.args))
        return {};
    if (entry.state == QueueState::NeedsAttention)
        return entry.operation.opId;
    if (entry.state == QueueState::Blocked) {
        for (const auto &dep : entry.operation.deps) {
            const auto needed = m_account.outbox->find(dep);
            const auto root = needed == nullptr ? Id{} : doubtBehind(*needed);
            if (!root.isNil())
                return root;
        }
    }
    return {};
}

Status SyncCore::replaceOperation(const Id &opId, OperationArgs args) {
    const auto old = m_account.outbox->find(opId);
    if (auto *submit = std::get_if<OrderSubmit>(&args)) {
        submit->expiresAt = orderExpiry();
        AURA_TRY(validateOrderSubmit(*submit));
    }
    auto fresh = makeOperation(std::move(args));
    // What this software cannot read keeps the name that it came with.
    fresh.kind = old->operation.kind;
    fresh.lane = old->operation.lane;
    fresh.version = old->operation.version;
    fresh.deps = old->operation.deps;
    const auto replaced = fresh.args;
    AURA_TRY(m_account.outbox->replace(opId, std::move(fresh), m_ids));
    rebuild(foldedTables);
    tellDependantWork(replaced);
    m_events.wake();
    return {};
}

Status SyncCore::retry(const Id &opId) {
    AURA_ASSIGN(const auto entry, entryForDecision(opId));
    if (m_blobSync != nullptr) {
        for (const auto &sha256 : picturesOf(entry->operation.args))
            m_blobSync->forgive(sha256);
    }
    const auto doubted = doubtBehind(*entry);
    if (isDecidable(entry->state) && doubted.isNil())
        return replaceOperation(opId, entry->operation.args);
    AURA_TRY(doubted.isNil() ? m_account.outbox->hurry(opId) : m_account.outbox->tryAgain(doubted));
    m_accountChannel.notBefore = 0;
    rebuild(foldedTables);
    m_events.wake();
    return {};
}

Status SyncCore::confirm(const Id &opId) {
    AURA_ASSIGN(const auto entry, entryForDecision(opId));
    const auto *submit = std::get_if<OrderSubmit>(&entry->operation.args);
    if (submit == nullptr || entry->state != QueueState::NeedsAttention || !entry->result || !entry->result->quote)
        return Error{ErrorCode::Conflict, u"there is no offer to confirm"_s};
    auto agreed = *submit;
    const auto &quote = *entry->result->quote;
    agreeTo(agreed, quote);
    return replaceOperation(opId, agreed);
}

Status SyncCore::edit(const Id &opId, const OperationArgs &args) {
    AURA_ASSIGN(const auto entry, entryForDecision(opId));
    if (!isDecidable(entry->state))
        return Error{ErrorCode::Conflict, u"only what needs attention can be edited"_s};
    if (!doubtBehind(*entry).isNil())
        return Error{ErrorCode::Conflict, u"the operation may have taken effect; send it again first"_s};
    if (operationKind(args) != entry->operation.kind)
        return Error{ErrorCode::InvalidArgument, u"the kind of an operation stays the same"_s};
    return replaceOperation(opId, args);
}

Status SyncCore::discard(const Id &opId) {
    AURA_ASSIGN(const auto entry, entryForDecision(opId));
    if (entry->maybeDelivered && !AURA_PLANTED("discarded-under-way"))
        return Error{ErrorCode::Conflict, u"the operation may have taken effect; its answer must come first"_s};
    AURA_TRY(m_account.outbox->discard(opId));
    rebuild(foldedTables);
    tellDependantWork(entry->operation.args);
    return {};
}

Result<QByteArray> SyncCore::exportQueue() const {
    AURA_TRY(isOpen());
    QJsonArray operations;
    for (const auto &[seq, entry] : m_account.outbox->entries()) {
        auto object = wire::toJson(entry->operation);
        object.insert("state"_L1, queueStateName(entry->state));
        object.insert("attempts"_L1, entry->attempts);
        object.insert("maybeDelivered"_L1, entry->maybeDelivered);
        if (entry->reason) {
            object.insert("reason"_L1, QJsonObject{{u"code"_s, errorCodeName(entry->reason->code)},
                                                   {u"detail"_s, entry->reason->detail}});
        }
        operations.append(object);
    }
    const auto account = m_account.user.isNil() ? QJsonValue() : QJsonValue(wire::toJson(m_profile));
    return wire::toBytes(QJsonObject{
        {u"account"_s, account}, {u"exportedAt"_s, wire::timeToString(m_clock.now())}, {u"operations"_s, operations}});
}

Status SyncCore::clearCatalogue() {
    if (!m_context.config.owner)
        return Error{ErrorCode::StorageBusy, u"another process syncs this folder"_s};
    if (m_catalogueSync->busy())
        return Error{ErrorCode::StorageBusy, u"the catalogue is being fetched"_s};
    AURA_TRY(m_catalogue->abandon());
    m_catalogueAt = 0;
    AURA_TRY(m_device->setNumber("catalogue_at", 0));
    readVendors();
    readPricing();
    rebuild({Table::Catalogue});
    m_events.catalogueReplaced();
    // What readers still hold goes at the next start.
    m_catalogue->sweep();
    return {};
}

void SyncCore::checkCatalogue(std::function<void(Result<bool>)> done) {
    const auto handle = m_catalogue->handle();
    if (handle == nullptr) {
        done(false);
        return;
    }
    m_context.executor.background([path = handle->path] { return examineCatalogue(path); },
                                  [this, handle, done = std::move(done)](const Status &examined) {
                                      if (examined || m_catalogue->handle() != handle) {
                                          done(false);
                                          return;
                                      }
                                      if (examined.error().code != ErrorCode::Corrupt) {
                                          done(examined.error());
                                          return;
                                      }
                                      if (const auto noted = m_catalogue->noteDamage(); !noted) {
                                          done(noted.error());
                                          return;
                                      }
                                      m_catalogueChannel.notBefore = 0;
                                      m_catalogueChannel.dueAt = m_clock.monotonic();
                                      m_events.wake();
                                      done(true);
                                  });
}

void SyncCore::clearPictures(std::function<void(Status)> done) {
    m_context.executor.background(
        [pictures = m_context.config.pictures] {
            pictures->clear();
            return Status{};
        },
        std::move(done));
}

} // namespace aura::sync
