// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace aura::server {

/// A few threads for work that would hold up the I/O threads, with a bounded queue. With no threads, work is done
/// within tryPost(): for simulations, where one thread does all.
class WorkerPool {
public:
    WorkerPool(unsigned threads, std::size_t capacity);
    /// Stops.
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    /// False, and `work` is not taken, when the queue is full or the pool stopped. Any thread.
    [[nodiscard]] bool tryPost(std::function<void()> work);
    /// Finishes what is queued and ends the threads. A second call does nothing.
    void stop();

private:
    void run();

    const std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_queue;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace aura::server
