// SPDX-License-Identifier: Apache-2.0
#include "core/account_sync.h"

#include "core/answers.h"

#include <aura/domain/admin_device.h>
#include <aura/planted.h>

#include <QUrl>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr int pullPageRows = 1'000;
constexpr qsizetype smallestBatch = 20;

bool takesEffect(OperationStatus status) {
    if (AURA_PLANTED("deferred-is-applied") && status == OperationStatus::Deferred)
        return true;
    return status == OperationStatus::Applied || status == OperationStatus::Duplicate;
}

/// Whether there is more in an answer than that it took effect.
bool saysMore(const OperationResult &result) {
    OperationResult bare;
    bare.opId = result.opId;
    bare.status = result.status;
    bare.code = result.code;
    bare.detail = result.detail;
    return result != bare;
}

} // namespace

void AccountSync::run(const RunOrder &order, std::function<void(RunResult)> done) {
    m_done = std::move(done);
    m_result = {};
    m_order = order;
    m_restarted.clear();
    m_followed = false;
    m_attempted.clear();
    push();
}

void AccountSync::finish(std::optional<Error> error, bool reached, std::int64_t wait) {
    m_result.error = std::move(error);
    m_result.reached = reached;
    m_result.waitMillis = wait;
    if (!m_result.error)
        m_backoff.reset();
    // Where the disk did not take it, nobody was told yet that they are not under way any more.
    if (m_outbox.endFlights())
        m_events.queueChanged();
    const auto done = std::exchange(m_done, nullptr);
    done(m_result);
}

void AccountSync::failPull(const Error &error, bool reached, std::int64_t wait) {
    m_result.mayPush = reached;
    finish(error, reached, wait);
}

void AccountSync::abandon(const Error &error) {
    const auto wait = m_backoff.next(m_context.random);
    if (!m_batch.isEmpty())
        returnBatch(std::exchange(m_batch, {}), error, wait, false);
    finish(error, false, wait);
}

std::optional<std::int64_t> AccountSync::cursor(const QString &scope) {
    if (scope != m_scope && !scopesToPull().contains(scope))
        return std::nullopt;
    const auto state = m_store.scope(scope);
    return state ? std::optional(state->cursor) : std::nullopt;
}

QSet<Id> AccountSync::heldBack() const {
    QSet<Id> held;
    if (m_blobs.waiting().empty())
        return held;
    for (const auto &[seq, entry] : m_outbox.entries()) {
        const auto pictures = picturesOf(entry->operation.args);
        if (std::any_of(pictures.begin(), pictures.end(),
                        [this](const QByteArray &sha256) { return m_blobs.isWaiting(sha256); }))
            held.insert(entry->operation.opId);
    }
    return held;
}

void AccountSync::push() {
    if (const auto taken = takeBatch(); !taken) {
        m_batch.clear();
        finish(taken.error(), true, m_backoff.next(m_context.random));
        return;
    }
    sendBatch();
}

Status AccountSync::takeBatch() {
    m_batch = m_outbox.due(static_cast<int>(m_batchLimit), m_order.force, heldBack() + m_attempted);
    if (m_batch.isEmpty())
        return {};
    m_deliveredBefore.clear();
    for (auto &operation : m_batch) {
        AURA_ASSIGN(operation, m_outbox.sendable(operation));
        if (m_outbox.find(operation.opId)->maybeDelivered)
            m_deliveredBefore.insert(operation.opId);
    }
    return m_outbox.markInFlight(m_batch);
}

void AccountSync::sendBatch() {
    m_progressAt = m_context.clock.monotonic();
    m_events.queueChanged();
    if (m_batch.isEmpty()) {
        if (m_order.pull && m_order.mayPull)
            beginPull();
        else
            finish();
        return;
    }
    for (const auto &operation : std::as_const(m_batch))
        m_attempted.insert(operation.opId);
    if (AURA_PLANTED("new-id-on-retry") && !m_deliveredBefore.isEmpty())
        m_batch.first().opId = m_context.ids.next();
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.path = u"/api/v1/sync/push"_s;
    request.contentType = "application/json";
    m_acknowledged = m_outbox.toAcknowledge(wire::mostAcknowledgedPerPush);
    request.body = wire::toBytes(m_deviceId, m_batch, m_context.clock.now(), m_acknowledged);
    m_session.send(std::move(request),
                   [this](const HttpAnswer &answer) { pushed(std::exchange(m_batch, {}), answer); });
}

void AccountSync::pushed(const QList<Operation> &batch, const HttpAnswer &answer) {
    auto judged = judge(answer);
    wire::PushResponse response;
    if (judged.verdict == Verdict::Good) {
        auto parsed = wire::pushResponseFromBytes(answer.body);
        if (parsed)
            response = std::move(*parsed);
        else if (AURA_PLANTED("half-answer-empties-queue"))
            (void)m_outbox.clear();
        else
            judged = {Verdict::NoAnswer, {ErrorCode::Unavailable, parsed.error().detail}};
    }
    switch (judged.verdict) {
    case Verdict::Good: {
        m_batchLimit = std::min(m_batchLimit * 2, wire::mostOperationsPerPush);
        // What was decided and what is sent next share a wait for the disk.
        const auto stored = m_outbox.together([&]() -> Status {
            AURA_TRY(settle(batch, response.results));
            return takeBatch();
        });
        if (!stored) {
            m_batch.clear();
            finish(stored.error(), true, m_backoff.next(m_context.random));
            return;
        }
        sendBatch();
        return;
    }
    case Verdict::Refused:
    case Verdict::Gone:
        refuseEnvelope(batch, judged.error);
        return;
    case Verdict::NoAnswer:
    case Verdict::Later:
    case Verdict::Unauthorized: {
        const auto wait = waitFor(answer, m_backoff.next(m_context.random));
        // A line that is too slow for many operations may carry a few.
        if (judged.verdict == Verdict::NoAnswer && !answer.neverSent)
            m_batchLimit = std::max(smallestBatch, m_batchLimit / 2);
        const bool untouched = answer.neverSent || judged.verdict != Verdict::NoAnswer;
        returnBatch(batch, judged.error, wait, untouched && answer.status < 500);
        finish(judged.error, judged.verdict != Verdict::NoAnswer || judged.error.code == ErrorCode::AuthRequired, wait);
        return;
    }
    }
}

Status AccountSync::settle(const QList<Operation> &batch, const QList<OperationResult> &results) {
    QHash<Id, const OperationResult *> byId;
    for (const auto &result : results)
        byId.insert(result.opId, &result);
    QList<Settlement> settlements;
    for (const auto &operation : batch) {
        Settlement settlement;
        settlement.opId = operation.opId;
        const auto *result = byId.value(operation.opId);
        const auto entry = m_outbox.find(operation.opId);
        if (entry == nullptr)
            continue;
        const auto later = [&] {
            Backoff perOperation;
            std::int64_t wait = 0;
            for (int i = 0; i < std::min(entry->attempts, 6); ++i)
                wait = perOperation.next(m_context.random);
            return m_context.clock.now() + wait;
        };
        if (result == nullptr) {
            settlement.state = QueueState::Pending;
            settlement.maybeDelivered = true;
            settlement.nextAttemptAt = later();
            settlement.reason = Error{ErrorCode::Unavailable, u"the answer does not name this operation"_s};
        } else if (takesEffect(result->status)) {
            settlement.state = QueueState::Applied;
            if (saysMore(*result))
                settlement.result = *result;
            m_result.operations += 1;
            m_order.pull = true;
        } else if (result->status == OperationStatus::Deferred) {
            settlement.state = QueueState::Parked;
            // A server restored from a backup may lack a picture that it had.
            for (const auto &sha256 :
                 AURA_PLANTED("picture-not-sent-again") ? QList<QByteArray>{} : picturesOf(operation.args))
                m_blobs.sendAgain(sha256);
            settlement.nextAttemptAt = later();
            settlement.reason = Error{result->code, result->detail};
        } else {
            settlement.state = AURA_PLANTED("refusal-not-shown") ? QueueState::Applied : QueueState::NeedsAttention;
            settlement.result = *result;
            settlement.reason = Error{result->code, result->detail};
            // A rejected change may have been folded into what the person saw: show the server's rows again.
            m_order.pull = true;
        }
        settlements.append(settlement);
    }
    return m_outbox.settle(settlements, m_acknowledged);
}

void AccountSync::returnBatch(const QList<Operation> &batch, const Error &error, std::int64_t wait, bool neverSent) {
    QList<Settlement> settlements;
    for (const auto &operation : batch) {
        const auto entry = m_outbox.find(operation.opId);
        if (entry == nullptr)
            continue;
        Settlement settlement;
        settlement.opId = operation.opId;
        settlement.state = AURA_PLANTED("failure-is-applied") ? QueueState::Applied : QueueState::Pending;
        settlement.nextAttemptAt = m_context.clock.now() + wait;
        // An earlier attempt may have got through even if this one did not.
        settlement.maybeDelivered = !neverSent || m_deliveredBefore.contains(operation.opId);
        settlement.reason = error;
        settlements.append(settlement);
    }
    // A failure to store the wait costs a repeated request at worst: finish() makes them wait again.
    (void)m_outbox.settle(settlements);
    m_events.queueChanged();
}

void AccountSync::refuseEnvelope(const QList<Operation> &batch, const Error &error) {
    // This attempt had no effect, but an earlier one may have.
    const auto wasDelivered = [this](const Operation &operation) { return m_deliveredBefore.contains(operation.opId); };
    if (batch.size() > 1) {
        // One of them spoils the rest: halve until it stands alone.
        m_batchLimit = std::max<qsizetype>(1, batch.size() / 2);
        for (const auto &operation : batch)
            m_attempted.remove(operation.opId);
        QList<Settlement> settlements;
        for (const auto &operation : batch)
            settlements.append({operation.opId, QueueState::Pending, 0, wasDelivered(operation), std::nullopt, {}});
        if (const auto settled = m_outbox.settle(settlements); !settled) {
            finish(settled.error(), true, m_backoff.next(m_context.random));
            return;
        }
        push();
        return;
    }
    const auto &alone = batch.first();
    const auto settled =
        m_outbox.settle({{alone.opId, QueueState::NeedsAttention, 0, wasDelivered(alone), error, std::nullopt}});
    if (!settled) {
        finish(settled.error(), true, m_backoff.next(m_context.random));
        return;
    }
    m_events.queueChanged();
    push();
}

QStringList AccountSync::scopesToPull() const {
    QStringList scopes{m_scope};
    for (const auto &vendor : m_vendors())
        scopes.append(u"vendor:"_s + vendor.toString());
    return scopes;
}

Status AccountSync::dropForeignScopes() {
    AURA_ASSIGN(const auto kept, m_store.scopes());
    for (const auto &scope : kept) {
        // The person does not work for this vendor any more.
        if (!m_scopes.contains(scope))
            AURA_TRY(m_store.drop(scope));
    }
    return {};
}

void AccountSync::beginPull() {
    // Whatever has taken effect before the first page is asked for is in the rows once the last one has come.
    m_confirmedByPull.clear();
    for (const auto &[seq, entry] : m_outbox.entries()) {
        if (entry->state == QueueState::Applied || AURA_PLANTED("confirmed-too-early"))
            m_confirmedByPull.append(entry->operation.opId);
    }
    m_lastPages.clear();
    m_repairs.clear();
    m_scopes = scopesToPull();
    if (const auto dropped = dropForeignScopes(); !dropped) {
        failPull(dropped.error(), true, m_backoff.next(m_context.random));
        return;
    }
    m_scopeIndex = 0;
    pull();
}

QString AccountSync::reportOfQueue() const {
    const int waiting =
        m_outbox.count(QueueState::Pending) + m_outbox.count(QueueState::InFlight) + m_outbox.count(QueueState::Parked);
    const int attention = m_outbox.count(QueueState::NeedsAttention) + m_outbox.count(QueueState::Blocked);
    UnixMillis oldest = 0;
    if (waiting + attention > 0) {
        for (const auto &[seq, entry] : m_outbox.entries()) {
            if (entry->state == QueueState::Applied)
                continue;
            oldest = entry->operation.occurredAt;
            break;
        }
    }
    return u"&waiting=%1&attention=%2&oldest=%3"_s.arg(std::min(waiting, mostReported))
        .arg(std::min(attention, mostReported))
        .arg(std::max<UnixMillis>(oldest, 0));
}

void AccountSync::pull() {
    m_progressAt = m_context.clock.monotonic();
    const auto &scope = m_scopes.at(m_scopeIndex);
    const auto state = m_store.scope(scope);
    if (!state) {
        failPull(state.error(), true, m_backoff.next(m_context.random));
        return;
    }
    HttpRequest request;
    // Put together piece by piece: what is percent-encoded must not meet arg().
    request.path =
        u"/api/v1/sync/pull?scope="_s + scope + u"&cursor="_s + QString::number(state->cursor) + u"&limit="_s +
        QString::number(pullPageRows) + u"&epoch="_s +
        QString::fromLatin1(QUrl::toPercentEncoding(AURA_PLANTED("epoch-ignored") ? QString() : state->epoch));
    if (scope == m_scope)
        request.path += reportOfQueue();
    m_session.send(std::move(request), [this](const HttpAnswer &answer) { pulled(answer); });
}

void AccountSync::pulled(const HttpAnswer &answer) {
    auto judged = judge(answer);
    wire::PullResponse page;
    if (judged.verdict == Verdict::Good) {
        auto parsed = wire::pullResponseFromBytes(answer.body);
        if (parsed)
            page = std::move(*parsed);
        else
            judged = {Verdict::NoAnswer, {ErrorCode::Unavailable, parsed.error().detail}};
    }
    const auto scope = m_scopes.at(m_scopeIndex);
    const auto wait = waitFor(answer, m_backoff.next(m_context.random));
    if (judged.verdict == Verdict::Gone) {
        if (AURA_PLANTED("gone-drops-outbox"))
            (void)m_outbox.clear();
        startOver(scope, judged.error, wait);
        return;
    }
    if (answer.status == 403 && judged.verdict == Verdict::Later && scope != m_scope) {
        // The person does not work for this vendor any more; their profile will say so.
        if (const auto dropped = m_store.drop(scope); !dropped)
            failPull(dropped.error(), true, wait);
        else
            nextScope();
        return;
    }
    if (judged.verdict != Verdict::Good) {
        failPull(judged.error, judged.verdict != Verdict::NoAnswer || judged.error.code == ErrorCode::AuthRequired,
                 wait);
        return;
    }
    const auto state = m_store.scope(scope);
    if (!state) {
        failPull(state.error(), true, wait);
        return;
    }
    if (!state->epoch.isEmpty() && state->epoch != page.epoch && !AURA_PLANTED("epoch-ignored")) {
        startOver(scope, {ErrorCode::Conflict, u"the server's history is another one"_s}, wait);
        return;
    }
    if (page.hasMore && !AURA_PLANTED("rows-before-last-page")) {
        if (const auto staged = m_store.stage(scope, page); !staged)
            failPull(staged.error(), true, wait);
        else
            pull();
        return;
    }
    m_lastPages.append({scope, std::move(page)});
    nextScope();
}

void AccountSync::nextScope() {
    if (++m_scopeIndex < m_scopes.size())
        pull();
    else
        applyPulled();
}

void AccountSync::startOver(const QString &scope, const Error &error, std::int64_t wait) {
    const auto restarted = m_store.restart(scope);
    // Once per run: a server that contradicts itself gets a pause.
    if (!restarted || m_restarted.contains(scope)) {
        failPull(restarted ? error : restarted.error(), true, wait);
        return;
    }
    m_restarted.insert(scope);
    beginPull();
}

Result<QSet<Id>> AccountSync::lostOperations() {
    AURA_ASSIGN(const auto state, m_store.scope(m_scope));
    if (!state.fresh)
        return QSet<Id>{};
    AURA_ASSIGN(auto known, m_store.stagedAcks(m_scope));
    for (const auto &last : std::as_const(m_lastPages)) {
        if (last.scope == m_scope)
            known.unite(QSet<Id>(last.page.acks.begin(), last.page.acks.end()));
    }
    AURA_ASSIGN(auto lost, m_outbox.archived());
    lost.unite(QSet<Id>(m_confirmedByPull.begin(), m_confirmedByPull.end()));
    return lost.subtract(known);
}

void AccountSync::applyPulled() {
    const auto giveUp = [this](const Error &error) { failPull(error, true, m_backoff.next(m_context.random)); };
    const auto lost = lostOperations();
    if (!lost) {
        giveUp(lost.error());
        return;
    }
    if (!lost->isEmpty()) {
        // Before the rows: a crash in between shows an effect twice for a moment, the other way round it would be lost.
        if (const auto revived = m_outbox.revive(*lost); !revived) {
            giveUp(revived.error());
            return;
        }
        m_confirmedByPull.removeIf([&](const Id &id) { return lost->contains(id); });
    }
    const auto applied = m_store.apply(m_lastPages, m_confirmedByPull, m_repairs);
    if (!applied) {
        giveUp(applied.error());
        return;
    }
    if (!applied->mismatched.isEmpty()) {
        repair(applied->mismatched.first());
        return;
    }
    m_result.rows += applied->rows;
    m_result.pulled = true;
    if (const auto settled = settleConfirmed(); !settled) {
        giveUp(settled.error());
        return;
    }
    m_events.rowsChanged(applied->changed);
    m_events.queueChanged();
    if (!lost->isEmpty()) {
        m_order.pull = false;
        push();
        return;
    }
    // The rows may say that the person works for a shop by now. Nobody pokes for what the device has not asked for yet,
    // so its rows come in the same run.
    const auto scopes = scopesToPull();
    const bool isMore =
        std::any_of(scopes.cbegin(), scopes.cend(), [this](const QString &scope) { return !m_scopes.contains(scope); });
    if (isMore && !std::exchange(m_followed, true)) {
        beginPull();
        return;
    }
    m_order.pull = false;
    finish();
}

// Repair: of a scope that does not add up, only the parts that differ are fetched. If that is not possible or does not
// help, all of it.

void AccountSync::repair(const QString &scope) {
    const bool tried =
        std::any_of(m_repairs.begin(), m_repairs.end(), [&](const Repair &other) { return other.scope == scope; });
    if (tried || m_restarted.contains(scope)) {
        startOver(scope, {ErrorCode::Corrupt, u"the rows of %1 do not add up to the server's checksum"_s.arg(scope)},
                  m_backoff.next(m_context.random));
        return;
    }
    m_repairs.append({scope, {}, {}, 0});
    m_repairCursor = 0;
    m_progressAt = m_context.clock.monotonic();
    HttpRequest request;
    request.path = u"/api/v1/sync/buckets?scope="_s + scope;
    m_session.send(std::move(request), [this](const HttpAnswer &answer) { bucketsCame(answer); });
}

void AccountSync::bucketsCame(const HttpAnswer &answer) {
    auto &current = m_repairs.last();
    const auto page = std::find_if(m_lastPages.begin(), m_lastPages.end(),
                                   [&](const LastPage &last) { return last.scope == current.scope; });
    const auto judged = judge(answer);
    if (judged.verdict == Verdict::NoAnswer) {
        failPull(judged.error, false, m_backoff.next(m_context.random));
        return;
    }
    const auto theirs = wire::bucketSumsFromBytes(answer.body);
    const auto ours = m_store.bucketSums(*page);
    if (judged.verdict == Verdict::Good && theirs && ours && theirs->epoch == page->page.epoch) {
        for (int bucket = 0; bucket < checksumBuckets; ++bucket) {
            const auto at = static_cast<std::size_t>(bucket);
            if (theirs->buckets[at] != (*ours)[at])
                current.buckets.insert(bucket);
        }
    }
    if (current.buckets.empty())
        repair(QString(current.scope));
    else
        pullBuckets();
}

void AccountSync::pullBuckets() {
    m_progressAt = m_context.clock.monotonic();
    const auto &current = m_repairs.last();
    QStringList buckets;
    for (const int bucket : current.buckets)
        buckets.append(QString::number(bucket));
    HttpRequest request;
    request.path = u"/api/v1/sync/pull?scope="_s + current.scope + u"&cursor="_s + QString::number(m_repairCursor) +
                   u"&limit="_s + QString::number(pullPageRows) + u"&buckets="_s + buckets.join(u',');
    m_session.send(std::move(request), [this](const HttpAnswer &answer) { bucketsPulled(answer); });
}

void AccountSync::bucketsPulled(const HttpAnswer &answer) {
    auto &current = m_repairs.last();
    const auto judged = judge(answer);
    if (judged.verdict == Verdict::NoAnswer) {
        failPull(judged.error, false, m_backoff.next(m_context.random));
        return;
    }
    auto page = wire::pullResponseFromBytes(answer.body);
    if (judged.verdict != Verdict::Good || !page) {
        repair(QString(current.scope));
        return;
    }
    current.rows += page->rows;
    current.checksum = page->checksum;
    m_repairCursor = page->next;
    if (page->hasMore)
        pullBuckets();
    else
        applyPulled();
}

Status AccountSync::settleConfirmed() {
    AURA_ASSIGN(const auto confirmed, m_store.confirmed());
    if (confirmed.isEmpty())
        return {};
    const QList<Id> ids(confirmed.begin(), confirmed.end());
    AURA_TRY(m_outbox.archive(ids));
    return m_store.forgetConfirmed(ids);
}

} // namespace aura::sync
