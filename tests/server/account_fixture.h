// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api_fixture.h"

#include <QRegularExpression>

namespace aura::testing {

/// Keeps mail instead of sending it, and fails on demand.
class MailDrawer final : public MailTransport {
public:
    Status send(const QString &, const MailMessage &message, const std::atomic<bool> &) override {
        ++attempts;
        if (failing)
            return *failing;
        mails.append(message);
        return {};
    }

    /// The token in the last mail, with what quoted-printable breaks put together again.
    QString lastToken() const {
        QByteArray text = mails.isEmpty() ? QByteArray() : mails.last().text;
        text.replace("=\r\n", "");
        static const QRegularExpression link(u"aura://reset/([A-Za-z0-9_-]{43})"_s);
        return link.match(QString::fromUtf8(text)).captured(1);
    }

    std::optional<Error> failing;
    int attempts = 0;
    QList<MailMessage> mails;
};

/// A server that can send mail, with people who have passwords. Nothing is sent before deliver().
class AccountFixture : public ApiFixture {
public:
    std::shared_ptr<MailDrawer> drawer = std::make_shared<MailDrawer>();

    AccountFixture() {
        options.mail.transport = drawer;
        options.mail.sender = u"shop@example.org"_s;
        options.mail.ownThread = false;
        open();
    }

    std::optional<std::int64_t> deliver() { return app().accounts().mailer().sendDue(); }

    Reply login(const QString &email, const QString &password, const Id &device = {}, const QString &name = {}) {
        return post("/api/v1/auth/login", {{u"email"_s, email},
                                           {u"password"_s, password},
                                           {u"device"_s, deviceValue(device)},
                                           {u"deviceName"_s, name}});
    }
    Reply refresh(const QByteArray &token, const Id &device = {}) {
        return post("/api/v1/auth/refresh",
                    {{u"refreshToken"_s, QString::fromLatin1(token)}, {u"device"_s, deviceValue(device)}});
    }
    Reply forgot(const QString &email) { return post("/api/v1/auth/forgot", {{u"email"_s, email}}); }
    Reply reset(const QString &token, const QString &password) {
        return post("/api/v1/auth/reset", {{u"token"_s, token}, {u"password"_s, password}});
    }
    int me(const QByteArray &token) { return get("/api/v1/users/me", token).status; }
};

} // namespace aura::testing
