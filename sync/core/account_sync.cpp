// SPDX-License-Identifier: Apache-2.0
#include "core/account_sync.h"

#include "core/answers.h"

#include <QUrl>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr int pullPageRows = 1'000;

bool takesEffect(OperationStatus status) {
    return status == OperationStatus::Applied || status == OperationStatus::Duplicate;
}

} // namespace

void AccountSync::run(bool force, bool pull, std::function<void(RunResult)> done) {
    m_done = std::move(done);
    m_result = {};
    m_force = force;
    m_pull = pull;
    m_restarted = false;
    m_attempted.clear();
    push();
}

void AccountSync::finish(std::optional<Error> error, bool reached, std::int64_t wait) {
    m_result.error = std::move(error);
    m_result.reached = reached;
    m_result.waitMillis = wait;
    if (!m_result.error)
        m_backoff.reset();
    m_outbox.endFlights();
    const auto done = std::exchange(m_done, nullptr);
    done(m_result);
}

void AccountSync::push() {
    auto batch = m_outbox.due(m_context.clock.now(), static_cast<int>(m_batchLimit), m_force, m_attempted);
    if (batch.isEmpty()) {
        if (m_pull)
            beginPull();
        else
            finish();
        return;
    }
    m_deliveredBefore.clear();
    for (auto &operation : batch) {
        operation.prev = m_outbox.judgedBefore(operation.prev);
        if (m_outbox.find(operation.opId)->maybeDelivered)
            m_deliveredBefore.insert(operation.opId);
    }
    if (const auto marked = m_outbox.markInFlight(batch); !marked) {
        finish(marked.error(), true, m_backoff.next(m_context.random));
        return;
    }
    for (const auto &operation : batch)
        m_attempted.insert(operation.opId);
    m_events.queueChanged();
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.path = u"/api/v1/sync/push"_s;
    request.contentType = "application/json";
    request.body = wire::toBytes(m_deviceId, batch, m_context.clock.now());
    m_session.send(std::move(request), [this, batch](HttpAnswer answer) { pushed(batch, std::move(answer)); });
}

void AccountSync::pushed(const QList<Operation> &batch, HttpAnswer answer) {
    auto judged = judge(answer);
    wire::PushResponse response;
    if (judged.verdict == Verdict::Good) {
        auto parsed = wire::pushResponseFromBytes(answer.body);
        if (parsed)
            response = std::move(*parsed);
        else
            judged = {Verdict::NoAnswer, {ErrorCode::Unavailable, parsed.error().detail}};
    }
    switch (judged.verdict) {
    case Verdict::Good: {
        m_batchLimit = std::min(m_batchLimit * 2, wire::mostOperationsPerPush);
        if (const auto settled = settle(batch, response.results); !settled) {
            finish(settled.error(), true, m_backoff.next(m_context.random));
            return;
        }
        m_events.queueChanged();
        push();
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
            settlement.result = *result;
            m_result.operations += 1;
            m_pull = true;
        } else if (result->status == OperationStatus::Deferred) {
            settlement.state = QueueState::Parked;
            settlement.nextAttemptAt = later();
            settlement.reason = Error{result->code, result->detail};
        } else {
            settlement.state = QueueState::NeedsAttention;
            settlement.result = *result;
            settlement.reason = Error{result->code, result->detail};
            // A rejected change may have been folded into what the person saw: show the server's rows again.
            m_pull = true;
        }
        settlements.append(settlement);
    }
    return m_outbox.settle(settlements);
}

void AccountSync::returnBatch(const QList<Operation> &batch, const Error &error, std::int64_t wait, bool neverSent) {
    QList<Settlement> settlements;
    for (const auto &operation : batch) {
        const auto entry = m_outbox.find(operation.opId);
        if (entry == nullptr)
            continue;
        Settlement settlement;
        settlement.opId = operation.opId;
        settlement.state = QueueState::Pending;
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
    if (batch.size() > 1) {
        // One of them spoils the rest: halve until it stands alone.
        m_batchLimit = std::max<qsizetype>(1, batch.size() / 2);
        for (const auto &operation : batch)
            m_attempted.remove(operation.opId);
        QList<Settlement> settlements;
        for (const auto &operation : batch)
            settlements.append({operation.opId, QueueState::Pending, 0, false, std::nullopt, std::nullopt});
        if (const auto settled = m_outbox.settle(settlements); !settled) {
            finish(settled.error(), true, m_backoff.next(m_context.random));
            return;
        }
        push();
        return;
    }
    const auto settled = m_outbox.settle({{batch.first().opId, QueueState::NeedsAttention, 0, false, error, {}}});
    if (!settled) {
        finish(settled.error(), true, m_backoff.next(m_context.random));
        return;
    }
    m_events.queueChanged();
    push();
}

void AccountSync::beginPull() {
    // Whatever has taken effect before the first page is asked for is in the rows once the last one has come.
    m_confirmedByPull.clear();
    for (const auto &[seq, entry] : m_outbox.entries()) {
        if (entry->state == QueueState::Applied)
            m_confirmedByPull.append(entry->operation.opId);
    }
    pull();
}

void AccountSync::pull() {
    const auto state = m_store.scope(m_scope);
    if (!state) {
        finish(state.error(), true, m_backoff.next(m_context.random));
        return;
    }
    HttpRequest request;
    // Put together piece by piece: what is percent-encoded must not meet arg().
    request.path = u"/api/v1/sync/pull?scope="_s + m_scope + u"&cursor="_s + QString::number(state->cursor) +
                   u"&limit="_s + QString::number(pullPageRows) + u"&epoch="_s +
                   QString::fromLatin1(QUrl::toPercentEncoding(state->epoch));
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
    const auto giveUp = [&](const Error &error, bool reached) {
        finish(error, reached, waitFor(answer, m_backoff.next(m_context.random)));
    };
    const auto startOver = [&](const Error &error) {
        const auto restarted = m_store.restart(m_scope);
        // Once per run: a server that contradicts itself gets a pause.
        if (!restarted || std::exchange(m_restarted, true)) {
            giveUp(restarted ? error : restarted.error(), true);
            return;
        }
        beginPull();
    };
    if (judged.verdict == Verdict::Gone) {
        startOver(judged.error);
        return;
    }
    if (judged.verdict != Verdict::Good) {
        giveUp(judged.error, judged.verdict != Verdict::NoAnswer || judged.error.code == ErrorCode::AuthRequired);
        return;
    }
    const auto state = m_store.scope(m_scope);
    if (!state) {
        giveUp(state.error(), true);
        return;
    }
    if (!state->epoch.isEmpty() && state->epoch != page.epoch) {
        startOver({ErrorCode::Conflict, u"the server's history is another one"_s});
        return;
    }
    const auto applied = m_store.apply(m_scope, page, m_confirmedByPull);
    if (!applied) {
        if (applied.error().code == ErrorCode::Corrupt)
            startOver(applied.error());
        else
            giveUp(applied.error(), true);
        return;
    }
    m_result.rows += applied->rows;
    if (!applied->complete) {
        pull();
        return;
    }
    if (const auto settled = settleConfirmed(); !settled) {
        giveUp(settled.error(), true);
        return;
    }
    m_events.rowsChanged(applied->changed);
    m_events.queueChanged();
    finish();
}

Status AccountSync::settleConfirmed() {
    AURA_ASSIGN(const auto confirmed, m_store.confirmed());
    if (confirmed.isEmpty())
        return {};
    const QList<Id> ids(confirmed.begin(), confirmed.end());
    AURA_TRY(m_outbox.removeApplied(ids));
    return m_store.forgetConfirmed(ids);
}

} // namespace aura::sync
