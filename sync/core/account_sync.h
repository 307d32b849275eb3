// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "blobs/blob_files.h"
#include "core/context.h"
#include "outbox/outbox.h"
#include "session/session.h"
#include "store/private_store.h"

#include <aura/sync/types.h>

namespace aura::sync {

/// How a channel's run ended.
struct RunResult {
    std::optional<Error> error;
    bool reached = true;  ///< The server answered.
    bool pulled = false;  ///< The rows are the server's.
    bool mayPush = false; ///< After an error: it concerns pulls alone, operations may be sent as before.
    std::int64_t operations = 0;
    std::int64_t rows = 0;
    std::int64_t waitMillis = 0; ///< After an error: how long to wait before the next run.
};

/// What a run is to do.
struct RunOrder {
    bool force = false;  ///< Sends whatever waits, even before its next attempt.
    bool pull = false;   ///< Pulls, even when nothing was sent.
    bool mayPull = true; ///< False: the server does not want to be pulled from yet.
};

/// Sends one account's operations and fetches its rows; never both at once, so that rows and results cannot overtake
/// each other. The rows of all its scopes show together. A run goes as far as it gets and reports once. Used by one
/// thread.
///
/// A pull from the start (the cursor was refused, the server's history is another one, the file is new) brings the ids
/// of all operations that the server knows. What this device has seen applied and the server does not know any more was
/// lost with a restored backup: it is sent again.
class AccountSync {
public:
    struct Events {
        std::function<void()> queueChanged;
        std::function<void(const QList<std::pair<QString, Id>> &rows)> rowsChanged;
    };

    /// Everything referred to must outlive this. `vendors` tells whose scopes are pulled besides the person's own.
    AccountSync(Context &context, Session &session, Id deviceId, Id user, Outbox &outbox, PrivateStore &store,
                BlobFiles &blobs, std::function<QList<Id>()> vendors, Events events)
        : m_context(context)
        , m_session(session)
        , m_deviceId(deviceId)
        , m_outbox(outbox)
        , m_store(store)
        , m_blobs(blobs)
        , m_vendors(std::move(vendors))
        , m_events(std::move(events))
        , m_scope(QStringLiteral("user:") + user.toString()) {}

    bool busy() const { return m_done != nullptr; }
    /// When there is something to send, in monotonic milliseconds.
    std::optional<std::int64_t> nextDue() const { return m_outbox.nextDue(heldBack()); }
    /// Sends what is due and then pulls, if something was sent or the order says so.
    void run(const RunOrder &order, std::function<void(RunResult)> done);
    /// When the run under way last got anywhere, in monotonic milliseconds.
    std::int64_t progressAt() const { return m_progressAt; }
    /// Ends a run that hangs as if the answer had been lost. The session's calls must have been dropped.
    void abandon(const Error &error);
    /// The server's number of the scope that this client has reached; nothing when the scope is not pulled.
    std::optional<std::int64_t> cursor(const QString &scope);
    /// Finishes what a crash may have left between the two files.
    Status settleConfirmed();

private:
    /// What waits for its picture to be on the server.
    QSet<Id> heldBack() const;
    void push();
    /// Fills m_batch with what is due next, marked as being sent; it may stay empty.
    Status takeBatch();
    /// Sends m_batch, or goes on to the pull when there is nothing to send.
    void sendBatch();
    void pushed(const QList<Operation> &batch, const HttpAnswer &answer);
    Status settle(const QList<Operation> &batch, const QList<OperationResult> &results);
    void returnBatch(const QList<Operation> &batch, const Error &error, std::int64_t wait, bool neverSent);
    void refuseEnvelope(const QList<Operation> &batch, const Error &error);
    QStringList scopesToPull() const;
    Status dropForeignScopes();
    void beginPull();
    /// What those who run the platform see of this device: how many operations wait, and since when.
    QString reportOfQueue() const;
    void pull();
    void pulled(const HttpAnswer &answer);
    void nextScope();
    void applyPulled();
    Result<QSet<Id>> lostOperations();
    void repair(const QString &scope);
    void bucketsCame(const HttpAnswer &answer);
    void pullBuckets();
    void bucketsPulled(const HttpAnswer &answer);
    void startOver(const QString &scope, const Error &error, std::int64_t wait);
    void failPull(const Error &error, bool reached, std::int64_t wait);
    void finish(std::optional<Error> error = std::nullopt, bool reached = true, std::int64_t wait = 0);

    Context &m_context;
    Session &m_session;
    Id m_deviceId;
    Outbox &m_outbox;
    PrivateStore &m_store;
    BlobFiles &m_blobs;
    std::function<QList<Id>()> m_vendors;
    Events m_events;
    QString m_scope;

    std::function<void(RunResult)> m_done;
    RunResult m_result;
    RunOrder m_order;
    std::int64_t m_progressAt = 0;
    QSet<Id> m_attempted;
    QList<Operation> m_batch;   // under way
    QSet<Id> m_deliveredBefore; // of the batch: an earlier attempt may have got through
    QList<Id> m_acknowledged;   // with the batch
    qsizetype m_batchLimit = wire::mostOperationsPerPush;
    Backoff m_backoff;

    // Of the pull under way.
    QStringList m_scopes;
    qsizetype m_scopeIndex = 0;
    QList<LastPage> m_lastPages;
    QList<Id> m_confirmedByPull;
    QSet<QString> m_restarted;
    bool m_followed = false; ///< This run has begun again for scopes that its own rows named.
    QList<Repair> m_repairs; // the last one may be under way
    std::int64_t m_repairCursor = 0;
};

} // namespace aura::sync
