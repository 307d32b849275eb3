// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue_index.h"

#include <aura/storage/catalogue_query.h>

#include <QObject>
#include <QPointer>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

namespace aura::app {

/// What a job on the worker thread works with.
struct CatalogueSession {
    storage::Database database;
    std::shared_ptr<const CatalogueIndex> index;
    /// Nothing while the catalogue has no indexes.
    std::optional<storage::CatalogueSearch> search;
};

/// A thread with its own connection to the catalogue, for everything that the GUI thread must not wait for. All
/// functions belong to the thread that made it (the GUI thread), and so do all answers.
class CatalogueWorker {
public:
    using Index = std::shared_ptr<const CatalogueIndex>;

    /// `ready` gets every index: after open() and after productsChanged(). nullptr after open(nullptr).
    explicit CatalogueWorker(std::function<void(Result<Index>)> ready);
    /// Waits for the job that is running; the others are dropped without an answer.
    ~CatalogueWorker();
    CatalogueWorker(const CatalogueWorker &) = delete;
    CatalogueWorker &operator=(const CatalogueWorker &) = delete;

    void open(sync::CatalogueHandle handle);
    /// Rows were changed in place; everything is read again when `products` is empty.
    void productsChanged(const QList<Id> &products);
    /// The shop's rates in the catalogue are others.
    void ratesChanged();

    /// Runs `job` and hands its result to `done`, unless the requester has asked again by then or is gone: the newest
    /// question wins. Unavailable when there is no catalogue.
    template <typename T>
    void ask(QObject *requester, std::function<Result<T>(CatalogueSession &)> job,
             std::function<void(Result<T>)> done) {
        const std::uint64_t ticket = nextTicket(requester);
        enqueue(requester,
                [this, guard = QPointer<QObject>(requester), ticket, job = std::move(job),
                 done = std::move(done)](CatalogueSession *session) -> std::function<void()> {
                    auto result = std::make_shared<Result<T>>(
                        session != nullptr ? job(*session)
                                           : Error{ErrorCode::Unavailable, QStringLiteral("no catalogue")});
                    return [this, guard, ticket, done, result] {
                        if (guard && isNewest(guard, ticket))
                            done(std::move(*result));
                    };
                });
    }

    /// What search learns of the words of all names is learnt: beside the worker, as soon as a catalogue is there, so
    /// that neither the first search nor the first screen waits for it. Any thread.
    bool hasLearnt() const { return m_hasLearnt; }

private:
    /// Works on the worker thread; returns what is left to do on the owner's thread.
    using Job = std::function<std::function<void()>(CatalogueSession *)>;
    struct Entry {
        const QObject *requester;
        Job job;
    };

    std::uint64_t nextTicket(QObject *requester);
    bool isNewest(const QObject *requester, std::uint64_t ticket) const;
    void enqueue(const QObject *requester, Job job);
    void loop();
    Result<Index> reopen(const sync::CatalogueHandle &handle);
    Result<Index> reread(const QList<Id> &products);
    Result<Index> rereadRates();
    Result<Index> show(std::shared_ptr<const storage::CatalogueColumns> columns);
    void learn(const sync::CatalogueHandle &handle, std::shared_ptr<const storage::CatalogueColumns> columns);

    std::function<void(Result<Index>)> m_ready;
    QObject m_receiver;
    QHash<const QObject *, std::uint64_t> m_tickets;
    std::uint64_t m_lastTicket = 0;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Entry> m_queue;
    bool m_stop = false;

    std::unique_ptr<CatalogueSession> m_session; // worker thread only
    std::atomic<bool> m_hasLearnt{false};
    std::future<void> m_learning; // worker thread only; its end waits for the task, which writes m_hasLearnt
    std::thread m_thread;
};

} // namespace aura::app
