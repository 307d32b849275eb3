// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/worker_pool.h>

namespace aura::server {

WorkerPool::WorkerPool(unsigned threads, std::size_t capacity)
    : m_capacity(capacity) {
    m_threads.reserve(threads);
    for (unsigned i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { run(); });
}

WorkerPool::~WorkerPool() {
    stop();
}

bool WorkerPool::tryPost(std::function<void()> work) {
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping || m_queue.size() >= m_capacity)
            return false;
        if (!m_threads.empty())
            m_queue.push_back(std::move(work));
    }
    if (m_threads.empty())
        work();
    else
        m_wake.notify_one();
    return true;
}

void WorkerPool::stop() {
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (auto &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

void WorkerPool::run() {
    for (;;) {
        std::function<void()> work;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            work = std::move(m_queue.front());
            m_queue.pop_front();
        }
        work();
    }
}

} // namespace aura::server
