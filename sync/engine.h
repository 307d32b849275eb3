// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync_core.h"
#include "session/vault.h"
#include "store/folder_lock.h"

#include <aura/sync/client.h>

#include <QElapsedTimer>
#include <QMutex>
#include <QThreadPool>
#include <QTimer>

#include <deque>

namespace aura::sync {

/// Answers a QFuture once; with Canceled when nobody has by the time the last copy is gone.
template <typename T>
class Answer {
public:
    Answer()
        : m_state(std::make_shared<State>()) {
        m_state->promise.start();
    }
    QFuture<T> future() const { return m_state->promise.future(); }
    /// Nobody waits for it any more.
    bool unwanted() const { return m_state->promise.isCanceled(); }
    void operator()(T value) const {
        if (std::exchange(m_state->answered, true))
            return;
        m_state->promise.addResult(std::move(value));
        m_state->promise.finish();
    }

private:
    struct State {
        QPromise<T> promise;
        bool answered = false;
        ~State() {
            if (answered)
                return;
            promise.addResult(T(Error{ErrorCode::Canceled, QStringLiteral("the client was closed")}));
            promise.finish();
        }
    };
    std::shared_ptr<State> m_state;
};

/// Drives a SyncCore on a worker thread: the real transport, one timer, and the queue of commands. Cart changes that
/// wait together are written together.
class SyncEngine final : public QObject {
    Q_OBJECT

public:
    using Command = std::function<void(SyncCore &)>;
    /// With the secrets, for commands that move them.
    using VaultCommand = std::function<void(SyncCore &, Vault &)>;

    SyncEngine(Options options, QString folder, QString secretScope, const Clock &clock, Random &random,
               std::shared_ptr<PictureCache> pictures);
    ~SyncEngine() override;

    /// On the worker thread, once.
    Status open();
    /// On the worker thread, before it ends.
    void close();

    // Thread-safe. Commands are carried out in order, once the secret store has answered.
    void submit(Command command);
    void submitToVault(VaultCommand command);
    /// Does not wait for the secret store: for what concerns nobody's account.
    void submitAtOnce(Command command);
    Executor::Poster poster() const;
    void submitCart(const CartCommand &command, const Answer<Status> &answer);
    std::shared_ptr<const View> view() const;
    void setReachable(Reachability::Hint hint);
    const Clock &clock() const { return m_clock; }

Q_SIGNALS:
    void changed(aura::sync::Table table, const QList<aura::Id> &ids);
    void statusChanged();
    void catalogueReplaced();

private:
    struct Queued {
        Command command; // empty: a cart change
        CartCommand cart;
        std::optional<Answer<Status>> answer;
    };
    class ThreadExecutor;

    void enqueue(Queued queued);
    void drain();
    void drainSoon();
    void schedule();
    void poll();
    void publish();

    Options m_options;
    QString m_folder;
    QString m_secretScope;
    const Clock &m_clock;
    Random &m_random;
    const std::shared_ptr<PictureCache> m_pictures;
    FolderLock m_lock;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<ThreadExecutor> m_executor;
    std::unique_ptr<SyncCore> m_core;
    QTimer m_wake;
    QTimer m_poll;

    QMutex m_queueMutex;
    std::deque<Queued> m_queue;
    bool m_drainPosted = false;
    bool m_closed = false;
    mutable QMutex m_viewMutex;
    std::shared_ptr<const View> m_view = std::make_shared<const View>();
};

} // namespace aura::sync
