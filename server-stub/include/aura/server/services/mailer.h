// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/mail_outbox.h>
#include <aura/server/services/mail_transport.h>
#include <aura/server/store/store.h>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace aura::server {

/// Sends what is in the outbox, on a thread of its own, until it is sent, refused or expired. A mail may be sent twice
/// when the server dies between handing it over and noting that; both carry the same Message-ID.
class Mailer {
public:
    struct Options {
        std::shared_ptr<MailTransport> transport; ///< nullptr: this server sends no mail.
        QString sender;                           ///< "shop@example.org"
        QString shopName = QStringLiteral("Aura Shop");
        bool ownThread = true; ///< False: start() does nothing, and whoever has the mailer calls sendDue().
    };
    /// What only those who made a secret can say again: the token of a password reset.
    using TokenOf = std::function<QByteArray(const Id &reset)>;

    /// Everything must outlive the mailer.
    Mailer(Store &store, const Clock &clock, Options options, TokenOf tokenOf);
    /// Stops.
    ~Mailer();
    Mailer(const Mailer &) = delete;
    Mailer &operator=(const Mailer &) = delete;

    bool canSend() const { return m_options.transport != nullptr; }
    /// Begins the thread; without a transport nothing.
    void start();
    /// There is something new. Any thread.
    void wake();
    /// Gives up what is under way, which is sent at the next start, and ends the thread. Before the store's writer
    /// stops.
    void stop();

    /// What the thread does: sends everything that is due now. The milliseconds until something else is; nothing when
    /// nothing waits.
    std::optional<std::int64_t> sendDue();

private:
    void run();
    Status sendOne(const mailOutbox::Mail &mail);

    Store &m_store;
    const Clock &m_clock;
    const Options m_options;
    const TokenOf m_tokenOf;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_woken = false;
    std::atomic<bool> m_stopping{false};
    std::thread m_thread;
};

} // namespace aura::server
