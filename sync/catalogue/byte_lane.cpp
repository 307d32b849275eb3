// SPDX-License-Identifier: Apache-2.0
#include "catalogue/byte_lane.h"

namespace aura::sync {

namespace {
constexpr std::size_t mostPieces = 8;
}

ByteLane::ByteLane(Take take)
    : m_take(std::move(take))
    , m_thread(QThread::create([this] { run(); })) {
    m_thread->start();
}

void ByteLane::stop() {
    {
        const std::scoped_lock lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    m_thread->wait();
}

QByteArray ByteLane::spare() {
    const std::scoped_lock lock(m_mutex);
    if (m_spare.empty())
        return {};
    auto piece = std::move(m_spare.back());
    m_spare.pop_back();
    return piece;
}

Status ByteLane::put(QByteArray piece) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.size() < mostPieces || !m_status; });
    if (!m_status)
        return m_status;
    m_waiting.push_back(std::move(piece));
    m_changed.notify_all();
    return {};
}

Status ByteLane::drain() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return (m_waiting.empty() && !m_taking) || !m_status; });
    return m_status;
}

void ByteLane::run() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_stop || !m_waiting.empty(); });
        if (m_stop)
            return;
        auto piece = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_taking = true;
        lock.unlock();
        auto taken = m_take(piece);
        lock.lock();
        m_taking = false;
        m_spare.push_back(std::move(piece));
        if (!taken) {
            m_status = std::move(taken);
            m_waiting.clear();
        }
        m_changed.notify_all();
        if (!m_status)
            return;
    }
}

} // namespace aura::sync
