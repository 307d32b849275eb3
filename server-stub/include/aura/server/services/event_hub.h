// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/http/responder.h>

#include <QHash>
#include <QString>

#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace aura::server {

/// Tells listeners that a scope moved. Only the newest number of a scope is told: many commits in a row make one poke.
/// One thread for all; a listener costs a handle in each of its scopes. That somebody left without a word shows when
/// the connection writes its heartbeat.
class EventHub {
public:
    /// `inlined`: no thread; publish() does the sending. For simulations, where one thread does all.
    explicit EventHub(bool inlined = false);
    /// Stops.
    ~EventHub();
    EventHub(const EventHub &) = delete;
    EventHub &operator=(const EventHub &) = delete;

    /// The stream gets `poke` events of these scopes, {"scope", "seq"}, until its listener goes. Any thread.
    void subscribe(const QStringList &scopes, const http::EventStream &stream);
    /// Any thread; cheap: the sending happens elsewhere.
    void publish(const std::vector<std::pair<QString, std::int64_t>> &touched);
    /// Streams in all scopes, those who left and were not missed yet included. Any thread.
    std::size_t listenerCount();
    /// Closes the streams. A second call does nothing.
    void stop();

private:
    void run();
    void tell(const QHash<QString, std::int64_t> &moved);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    QHash<QString, std::int64_t> m_moved;
    struct Listeners {
        std::vector<http::EventStream> streams;
        std::size_t cleanAt = 64; // at this size those who left are sought
    };
    QHash<QString, Listeners> m_listeners;
    bool m_stopping = false;
    const bool m_inlined;
    std::thread m_thread;
};

} // namespace aura::server
