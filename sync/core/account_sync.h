// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/context.h"
#include "outbox/outbox.h"
#include "session/session.h"
#include "store/private_store.h"

#include <aura/sync/types.h>

namespace aura::sync {

/// How a channel's run ended.
struct RunResult {
    std::optional<Error> error;
    bool reached = true; ///< The server answered.
    std::int64_t operations = 0;
    std::int64_t rows = 0;
    std::int64_t waitMillis = 0; ///< After an error: how long to wait before the next run.
};

/// Sends one account's operations and fetches its rows; never both at once, so that rows and results cannot overtake
/// each other. A run goes as far as it gets and reports once. Used by one thread.
class AccountSync {
public:
    struct Events {
        std::function<void()> queueChanged;
        std::function<void(const QList<std::pair<QString, Id>> &rows)> rowsChanged;
    };

    /// Everything referred to must outlive this.
    AccountSync(Context &context, Session &session, Id deviceId, Id user, Outbox &outbox, PrivateStore &store,
                Events events)
        : m_context(context)
        , m_session(session)
        , m_deviceId(deviceId)
        , m_outbox(outbox)
        , m_store(store)
        , m_events(std::move(events))
        , m_scope(QStringLiteral("user:") + user.toString()) {}

    bool busy() const { return m_done != nullptr; }
    /// Sends what is due (with `force`, whatever waits) and then pulls, if something was sent or `pull` is set.
    void run(bool force, bool pull, std::function<void(RunResult)> done);
    /// Finishes what a crash may have left between the two files.
    Status settleConfirmed();

private:
    void push();
    void pushed(const QList<Operation> &batch, HttpAnswer answer);
    Status settle(const QList<Operation> &batch, const QList<OperationResult> &results);
    void returnBatch(const QList<Operation> &batch, const Error &error, std::int64_t wait, bool neverSent);
    void refuseEnvelope(const QList<Operation> &batch, const Error &error);
    void beginPull();
    void pull();
    void pulled(const HttpAnswer &answer);
    void finish(std::optional<Error> error = std::nullopt, bool reached = true, std::int64_t wait = 0);

    Context &m_context;
    Session &m_session;
    Id m_deviceId;
    Outbox &m_outbox;
    PrivateStore &m_store;
    Events m_events;
    QString m_scope;

    std::function<void(RunResult)> m_done;
    RunResult m_result;
    bool m_force = false;
    bool m_pull = false;
    bool m_restarted = false;
    QSet<Id> m_attempted;
    QSet<Id> m_deliveredBefore; // of the batch under way: an earlier attempt may have got through
    QList<Id> m_confirmedByPull;
    qsizetype m_batchLimit = wire::mostOperationsPerPush;
    Backoff m_backoff;
};

} // namespace aura::sync
