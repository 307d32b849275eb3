// SPDX-License-Identifier: Apache-2.0
#include <aura/server/store/write_queue.h>

#include <aura/planted.h>

#include <algorithm>

namespace aura::server {

namespace {

Error lostTransaction() {
    return {ErrorCode::Unavailable, QStringLiteral("the transaction was rolled back by the storage")};
}

} // namespace

WriteQueue::WriteQueue(storage::Database database, const Clock &clock)
    : WriteQueue(std::move(database), clock, Options{}) {}

WriteQueue::WriteQueue(storage::Database database, const Clock &clock, Options options)
    : m_database(std::move(database))
    , m_clock(clock)
    , m_options(std::move(options)) {
    if (!m_options.inlined)
        m_thread = std::thread([this] { run(); });
}

WriteQueue::~WriteQueue() {
    stop();
}

void WriteQueue::submit(Job job, Done done) {
    bool wake = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_stopping && m_entries.size() < m_options.capacity) {
            wake = m_entries.empty();
            m_entries.push_back({std::move(job), std::move(done), std::nullopt});
            done = nullptr;
        }
    }
    if (done)
        done(Error{ErrorCode::Unavailable, QStringLiteral("too many writes are waiting")});
    else if (m_options.inlined)
        runInline();
    else if (wake)
        m_wake.notify_one();
}

void WriteQueue::stop() {
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

std::size_t WriteQueue::waiting() const {
    const std::scoped_lock lock(m_mutex);
    return m_entries.size();
}

bool WriteQueue::takeBatch(std::vector<Entry> &batch) {
    const auto count = static_cast<std::ptrdiff_t>(std::min(m_entries.size(), m_options.batch));
    batch.assign(std::make_move_iterator(m_entries.begin()), std::make_move_iterator(m_entries.begin() + count));
    m_entries.erase(m_entries.begin(), m_entries.begin() + count);
    return count > 0;
}

void WriteQueue::runInline() {
    for (;;) {
        std::vector<Entry> batch;
        {
            const std::scoped_lock lock(m_mutex);
            if (!takeBatch(batch))
                return;
        }
        runBatch(batch);
        for (auto &entry : batch)
            entry.done(*entry.outcome);
    }
}

void WriteQueue::run() {
    std::vector<Entry> batch;
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_entries.empty(); });
            if (!takeBatch(batch))
                return;
        }
        runBatch(batch);
        for (auto &entry : batch)
            entry.done(*entry.outcome);
        batch.clear();
    }
}

void WriteQueue::runBatch(std::vector<Entry> &batch) {
    const auto failFrom = [&](std::size_t first, const Error &error) {
        for (std::size_t i = first; i < batch.size(); ++i)
            batch[i].outcome = Status(error);
    };
    m_lastNow = std::max(m_lastNow, m_clock.now());
    Write write{m_database, m_lastNow};

    auto transaction = storage::Transaction::begin(m_database);
    if (!transaction)
        return failFrom(0, transaction.error());
    for (std::size_t i = 0; i < batch.size(); ++i) {
        auto savepoint = storage::Transaction::begin(m_database);
        if (!savepoint)
            return failFrom(0, savepoint.error());
        Status outcome = batch[i].job(write);
        if (outcome)
            outcome = savepoint->commit();
        else
            savepoint->rollback();
        // A full disk or an I/O error makes SQLite roll everything back, jobs that went well before included.
        if (!m_database.inTransaction())
            return failFrom(0, outcome ? lostTransaction() : outcome.error());
        batch[i].outcome = std::move(outcome);
    }
    for (auto &entry : batch) {
        if (AURA_PLANTED("told-before-commit"))
            std::exchange(entry.done, [](const Status &) {})(*entry.outcome);
    }
    if (const Status committed = transaction->commit(); !committed)
        return failFrom(0, committed.error());
    ++m_commits;
    if (m_options.afterCommit)
        m_options.afterCommit();
}

} // namespace aura::server
