// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/ports/clock.h>
#include <aura/storage/database.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace aura::server {

/// What a job may use.
struct Write {
    storage::Database &db;
    UnixMillis now; ///< Of the batch; never goes back within one queue.
};

/// The one thread that writes. It takes everything that is waiting, runs each job in a savepoint of one transaction,
/// commits once, and only then tells the callers: one wait for the disk serves many requests.
///
/// A job that returns an error leaves no trace and does not disturb the others. When the commit fails, every job of
/// the batch failed, whatever it returned.
class WriteQueue {
public:
    /// Runs on the writer's thread. Must not commit, and must not keep the database.
    using Job = std::function<Status(Write &)>;
    /// Called exactly once, after the commit, on the writer's thread (at once on the caller's when refused).
    using Done = std::function<void(const Status &)>;

    struct Options {
        std::size_t capacity = 20'000; ///< Jobs waiting; one more is refused with Unavailable.
        std::size_t batch = 2'000;     ///< Most jobs in one transaction.
        /// No thread: submit() does the work and tells before it returns. For simulations, where one thread does all.
        bool inlined = false;
        /// Called on the writer's thread after each successful commit, before the jobs' callers are told.
        std::function<void()> afterCommit{};
    };

    /// `database` must be open for writing; `clock` must outlive the queue.
    WriteQueue(storage::Database database, const Clock &clock, Options options);
    WriteQueue(storage::Database database, const Clock &clock);
    /// Stops.
    ~WriteQueue();
    WriteQueue(const WriteQueue &) = delete;
    WriteQueue &operator=(const WriteQueue &) = delete;

    /// Any thread.
    void submit(Job job, Done done);

    /// Runs `job`, a Result<T>(Write &), and waits. Not from a job or from an I/O thread.
    template <typename F>
    auto runAndWait(F job) -> std::invoke_result_t<F, Write &> {
        using R = std::invoke_result_t<F, Write &>;
        std::optional<R> result;
        std::promise<Status> finished;
        submit(
            [&](Write &write) -> Status {
                result.emplace(job(write));
                if (!*result)
                    return result->error();
                return {};
            },
            [&](const Status &status) { finished.set_value(status); });
        const Status status = finished.get_future().get();
        if (!status)
            return status.error();
        return std::move(*result);
    }

    /// Refuses new jobs, finishes those waiting, ends the thread. A second call does nothing.
    void stop();

    std::size_t waiting() const;
    bool isFull() const { return waiting() >= m_options.capacity; }
    /// Transactions committed so far.
    std::uint64_t commits() const { return m_commits; }

private:
    struct Entry {
        Job job;
        Done done;
        std::optional<Status> outcome;
    };

    void run();
    bool takeBatch(std::vector<Entry> &batch);
    void runInline();
    void runBatch(std::vector<Entry> &batch);

    storage::Database m_database;
    const Clock &m_clock;
    Options m_options;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Entry> m_entries;
    bool m_stopping = false;
    UnixMillis m_lastNow = 0;
    std::atomic<std::uint64_t> m_commits{0};
    std::thread m_thread;
};

} // namespace aura::server
