// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>

namespace aura::server {

/// A whole message, ready to be handed over.
struct MailMessage {
    QString recipient;
    QByteArray text; ///< RFC 5322, lines end with CRLF.
};

/// Where mail goes. Used by one thread.
class MailTransport {
public:
    virtual ~MailTransport() = default;
    /// Blocks. Unavailable when trying again may help, InvalidArgument when it was refused for good. Gives up soon
    /// after `stopping` is true.
    virtual Status send(const QString &sender, const MailMessage &message, const std::atomic<bool> &stopping) = 0;
};

/// Hands mail to a mail server.
class SmtpTransport final : public MailTransport {
public:
    struct Options {
        QByteArray url; ///< "smtp://mail.example:587", "smtps://mail.example"
        QByteArray user;
        QByteArray password;
        QByteArray caFile; ///< Instead of the system's authorities; empty for those.
    };
    /// InvalidArgument for another kind of address. The connection is encrypted, except to this machine itself, where
    /// it is encrypted if the mail server can.
    static Result<std::unique_ptr<SmtpTransport>> open(Options options);
    Status send(const QString &sender, const MailMessage &message, const std::atomic<bool> &stopping) override;

private:
    explicit SmtpTransport(Options options, bool needsTls)
        : m_options(std::move(options))
        , m_needsTls(needsTls) {}

    const Options m_options;
    const bool m_needsTls;
};

/// Leaves mail as files in a folder, for a mail system that collects it there and for trying the shop out.
class FolderTransport final : public MailTransport {
public:
    explicit FolderTransport(QString folder)
        : m_folder(std::move(folder)) {}
    Status send(const QString &sender, const MailMessage &message, const std::atomic<bool> &stopping) override;

private:
    const QString m_folder;
};

} // namespace aura::server
