// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/webhooks.h>
#include <aura/server/store/store.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace aura::server {

/// Signs what is to be told and sends it, on a thread of its own, until it is done or given up. What was sent when the
/// server died is sent again, under the same event id.
///
/// It goes nowhere but where everybody may: no address within somebody's own network is connected to, whatever a name
/// leads to by then, no redirection is followed, and no proxy is asked.
class WebhookSender {
public:
    /// Secrets are made of `key`, so that the database has none. Everything must outlive the sender.
    WebhookSender(Store &store, const AuditLog &log, const Clock &clock, Random &random, QByteArray key)
        : m_store(store)
        , m_log(log)
        , m_clock(clock)
        , m_random(random)
        , m_key(std::move(key)) {}
    /// Stops.
    ~WebhookSender() { stop(); }
    WebhookSender(const WebhookSender &) = delete;
    WebhookSender &operator=(const WebhookSender &) = delete;

    /// Addresses of private networks as well, for receivers beside the server.
    void allowPrivate(bool isAllowed) { m_isPrivateAllowed = isAllowed; }
    /// Begins the thread.
    void start();
    /// There is something new. Any thread.
    void wake();
    /// Gives up what is under way, which is sent at the next start, and ends the thread. Before the writer stops.
    void stop();

    /// What the thread does: one attempt for each webhook that has something due, until nothing has. The milliseconds
    /// until something is; nothing when nothing waits.
    std::optional<std::int64_t> sendDue();

    /// What the receiver is told once: "whsec_…". It is the key of its signatures, as it stands.
    QByteArray secretOf(const Id &webhook, std::int64_t num) const;
    /// "t=1700000000,v1=…": HMAC-SHA256 in hexadecimal, over the seconds of the time, a point and the body; once more
    /// by the former secret while that counts too.
    QByteArray signature(const webhooks::Due &due, std::int64_t seconds) const;

private:
    void run();
    webhooks::Attempt send(const webhooks::Due &due);

    Store &m_store;
    const AuditLog &m_log;
    const Clock &m_clock;
    Random &m_random;
    const QByteArray m_key;
    std::atomic<bool> m_isPrivateAllowed{false};
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_woken = false;
    std::atomic<bool> m_stopping{false};
    std::thread m_thread;
};

} // namespace aura::server
