// SPDX-License-Identifier: Apache-2.0
#include <aura/testing/mail_catcher.h>

#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>

namespace aura::testing {

QByteArray CaughtMail::header(const QByteArray &name) const {
    const auto head = text.left(text.indexOf("\r\n\r\n"));
    for (const auto &line : head.split('\n')) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().toLower() == name.toLower())
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QByteArray CaughtMail::body() const {
    return part("text/plain");
}

QByteArray CaughtMail::html() const {
    return part("text/html");
}

QByteArray CaughtMail::part(const QByteArray &type) const {
    const QByteArray wanted = "Content-Type: " + type;
    qsizetype start = text.startsWith(wanted) ? 0 : text.indexOf(QByteArray("\r\n" + wanted));
    start = start < 0 ? -1 : text.indexOf("\r\n\r\n", start);
    if (start < 0)
        return {};
    const auto end = text.indexOf("\r\n--=_", start);
    QByteArray coded = text.mid(start + 4, end < 0 ? -1 : end - start - 4);
    coded.replace("=\r\n", "");
    QByteArray plain;
    for (qsizetype i = 0; i < coded.size(); ++i) {
        if (coded.at(i) == '=' && i + 2 < coded.size()) {
            plain += QByteArray::fromHex(coded.mid(i + 1, 2));
            i += 2;
        } else {
            plain += coded.at(i);
        }
    }
    return plain;
}

/// One client's side of RFC 5321, as far as a sender needs it.
class MailCatcher::Conversation : public QObject {
public:
    Conversation(MailCatcher &catcher, QTcpSocket *socket)
        : QObject(socket)
        , m_catcher(catcher)
        , m_socket(socket) {
        connect(socket, &QTcpSocket::readyRead, this, &Conversation::read);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        say("220 catcher.test ESMTP");
    }

private:
    void say(const QByteArray &line) { m_socket->write(line + "\r\n"); }

    void read() {
        m_buffer += m_socket->readAll();
        for (auto end = m_buffer.indexOf("\r\n"); end >= 0; end = m_buffer.indexOf("\r\n")) {
            const auto line = m_buffer.left(end);
            m_buffer.remove(0, end + 2);
            if (m_inData)
                take(line);
            else
                obey(line);
        }
    }

    static QByteArray between(const QByteArray &line) {
        const auto from = line.indexOf('<');
        return line.mid(from + 1, line.indexOf('>') - from - 1);
    }

    void obey(const QByteArray &line) {
        const auto command = line.left(4).toUpper();
        if (command == "EHLO" || command == "HELO") {
            say("250 catcher.test");
        } else if (command == "MAIL") {
            m_mail = {between(line), {}, {}};
            say("250 ok");
        } else if (command == "RCPT") {
            QByteArray refusal;
            {
                const std::scoped_lock lock(m_catcher.m_mutex);
                refusal = m_catcher.m_recipientAnswer;
            }
            if (refusal.isEmpty())
                m_mail.recipients.append(between(line));
            say(refusal.isEmpty() ? QByteArray("250 ok") : refusal);
        } else if (command == "DATA") {
            m_inData = true;
            say("354 go on");
        } else if (command == "QUIT") {
            say("221 bye");
            m_socket->disconnectFromHost();
        } else {
            say("250 ok");
        }
    }

    void take(const QByteArray &line) {
        if (line == ".") {
            m_inData = false;
            {
                const std::scoped_lock lock(m_catcher.m_mutex);
                m_catcher.m_mails.append(m_mail);
            }
            m_catcher.m_arrived.notify_all();
            say("250 kept");
            return;
        }
        m_mail.text += (line.startsWith('.') ? line.mid(1) : line) + "\r\n";
    }

    MailCatcher &m_catcher;
    QTcpSocket *m_socket;
    QByteArray m_buffer;
    CaughtMail m_mail;
    bool m_inData = false;
};

/// Lives on the catcher's thread.
class MailCatcher::Listener : public QObject {
public:
    explicit Listener(MailCatcher &catcher) {
        connect(&m_server, &QTcpServer::newConnection, this, [this, &catcher] {
            while (auto *socket = m_server.nextPendingConnection())
                new Conversation(catcher, socket);
        });
    }
    quint16 listen() { return m_server.listen(QHostAddress::LocalHost) ? m_server.serverPort() : 0; }

private:
    QTcpServer m_server{this};
};

MailCatcher::MailCatcher()
    : m_listener(std::make_unique<Listener>(*this)) {
    m_listener->moveToThread(&m_thread);
    m_thread.start();
    quint16 port = 0;
    QMetaObject::invokeMethod(
        m_listener.get(), [&] { port = m_listener->listen(); }, Qt::BlockingQueuedConnection);
    if (port != 0)
        m_url = "smtp://127.0.0.1:" + QByteArray::number(port);
}

MailCatcher::~MailCatcher() {
    QMetaObject::invokeMethod(
        m_listener.get(), [this] { m_listener.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void MailCatcher::answerRecipients(const QByteArray &line) {
    const std::scoped_lock lock(m_mutex);
    m_recipientAnswer = line;
}

QList<CaughtMail> MailCatcher::waitFor(qsizetype count) {
    std::unique_lock lock(m_mutex);
    m_arrived.wait_for(lock, std::chrono::seconds(30), [&] { return m_mails.size() >= count; });
    return m_mails;
}

QList<CaughtMail> MailCatcher::caught() {
    const std::scoped_lock lock(m_mutex);
    return m_mails;
}

} // namespace aura::testing
