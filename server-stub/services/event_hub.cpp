// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/event_hub.h>

#include <aura/wire/json_reader.h>

#include <algorithm>

namespace aura::server {

EventHub::EventHub(bool inlined)
    : m_inlined(inlined) {
    if (!inlined)
        m_thread = std::thread([this] { run(); });
}

EventHub::~EventHub() {
    stop();
}

void EventHub::subscribe(const QStringList &scopes, const http::EventStream &stream) {
    const std::scoped_lock lock(m_mutex);
    for (const auto &scope : scopes) {
        auto &listeners = m_listeners[scope];
        // A scope that never moves would otherwise collect those who left. Not every time: thousands listen.
        if (listeners.streams.size() >= listeners.cleanAt) {
            std::erase_if(listeners.streams, [](const http::EventStream &other) { return other.isClosed(); });
            listeners.cleanAt = std::max<std::size_t>(64, 2 * listeners.streams.size());
        }
        listeners.streams.push_back(stream);
    }
}

std::size_t EventHub::listenerCount() {
    const std::scoped_lock lock(m_mutex);
    std::size_t count = 0;
    for (const auto &listeners : std::as_const(m_listeners))
        count += listeners.streams.size();
    return count;
}

void EventHub::publish(const std::vector<std::pair<QString, std::int64_t>> &touched) {
    if (touched.empty())
        return;
    QHash<QString, std::int64_t> moved;
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto &[scope, seq] : touched) {
            if (m_listeners.contains(scope))
                m_moved[scope] = seq;
        }
        if (m_moved.isEmpty())
            return;
        if (m_inlined)
            moved.swap(m_moved);
    }
    if (m_inlined)
        tell(moved);
    else
        m_wake.notify_one();
}

void EventHub::stop() {
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
    m_listeners.clear();
}

void EventHub::run() {
    for (;;) {
        QHash<QString, std::int64_t> moved;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_moved.isEmpty(); });
            if (m_stopping)
                return;
            moved.swap(m_moved);
        }
        tell(moved);
    }
}

void EventHub::tell(const QHash<QString, std::int64_t> &moved) {
    for (auto entry = moved.cbegin(); entry != moved.cend(); ++entry) {
        const auto data = wire::toBytes(
            QJsonObject{{QStringLiteral("scope"), entry.key()}, {QStringLiteral("seq"), qint64{entry.value()}}});
        const auto frame = http::EventStream::frame("poke", {data.constData(), static_cast<std::size_t>(data.size())});
        std::vector<http::EventStream> gone;
        const std::scoped_lock lock(m_mutex);
        const auto found = m_listeners.find(entry.key());
        if (found == m_listeners.end())
            continue;
        auto &streams = found->streams;
        const auto dead = std::partition(streams.begin(), streams.end(),
                                         [&](const http::EventStream &stream) { return stream.sendFrame(frame); });
        gone.assign(std::make_move_iterator(dead), std::make_move_iterator(streams.end()));
        streams.erase(dead, streams.end());
        if (streams.empty())
            m_listeners.erase(found);
    }
}

} // namespace aura::server
