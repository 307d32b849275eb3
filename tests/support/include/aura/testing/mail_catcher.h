// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QThread>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace aura::testing {

/// A mail as it came in by SMTP.
struct CaughtMail {
    QByteArray sender;            ///< Of the envelope.
    QList<QByteArray> recipients; ///< Of the envelope.
    QByteArray text;              ///< Headers and body; doubled dots are undone.

    /// A header's value, "" when there is none.
    QByteArray header(const QByteArray &name) const;
    /// What it says as plain text, and as HTML, with the quoted-printable coding undone; empty when there is none.
    QByteArray body() const;
    QByteArray html() const;

private:
    QByteArray part(const QByteArray &type) const;
};

/// A mail server on the loopback that keeps what it is given. It runs on a thread of its own.
class MailCatcher {
public:
    MailCatcher();
    ~MailCatcher();
    MailCatcher(const MailCatcher &) = delete;
    MailCatcher &operator=(const MailCatcher &) = delete;

    /// "smtp://127.0.0.1:…"; empty when no port could be had.
    QByteArray url() const { return m_url; }
    /// What it answers to recipients from now on, such as "450 later"; empty to take them.
    void answerRecipients(const QByteArray &line);
    /// Waits until it has `count` mails, at most half a minute; what it has then.
    QList<CaughtMail> waitFor(qsizetype count);
    QList<CaughtMail> caught();

private:
    class Conversation;
    class Listener;

    QThread m_thread;
    std::unique_ptr<Listener> m_listener;
    QByteArray m_url;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    QList<CaughtMail> m_mails;
    QByteArray m_recipientAnswer;
};

} // namespace aura::testing
