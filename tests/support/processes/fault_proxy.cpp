// SPDX-License-Identifier: Apache-2.0
#include <aura/testing/fault_proxy.h>

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <atomic>

namespace aura::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestHead = 64 * 1024;

/// The value of a header, "" when there is none. `name` in lower case.
QByteArray header(const QByteArray &head, const QByteArray &name) {
    const auto lines = head.split('\n');
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().toLower() == name)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

/// The same request with a connection that ends with its answer.
QByteArray closing(const QByteArray &request, qsizetype headEnd) {
    QByteArray rest = request;
    const auto lineEnd = rest.indexOf("\r\n") + 2;
    auto head = rest.mid(lineEnd, headEnd - lineEnd);
    QByteArray kept;
    const auto lines = head.split('\n');
    for (const auto &line : lines) {
        if (!line.trimmed().isEmpty() && !line.toLower().startsWith("connection:"))
            kept += line.trimmed() + "\r\n";
    }
    return rest.left(lineEnd) + kept + "Connection: close\r\n\r\n" + rest.mid(headEnd);
}

QByteArray portalPage() {
    const QByteArray page = "<!DOCTYPE html><title>Welcome</title><p>Please accept our terms to use this network.";
    return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\nContent-Length: " +
           QByteArray::number(page.size()) + "\r\n\r\n" + page;
}

} // namespace

/// Lives on the proxy's thread, but for the two settings.
class FaultProxy::Gate : public QObject {
public:
    Gate() { connect(&m_listener, &QTcpServer::newConnection, this, &Gate::accept); }

    quint16 listen() { return m_listener.listen(QHostAddress::LocalHost) ? m_listener.serverPort() : 0; }

    void setServer(const QUrl &server) { m_server = server; }
    void setPlan(Plan plan) { m_plan = std::move(plan); }
    std::int64_t exchanges() const { return m_exchanges; }

private:
    void accept() {
        while (auto *client = m_listener.nextPendingConnection()) {
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            auto request = std::make_shared<QByteArray>();
            connect(client, &QTcpSocket::readyRead, client, [this, client, request] {
                request->append(client->readAll());
                read(client, request);
            });
        }
    }

    void read(QTcpSocket *client, const std::shared_ptr<QByteArray> &request) {
        const auto headEnd = request->indexOf("\r\n\r\n") + 4;
        if (headEnd < 4) {
            if (request->size() > largestHead)
                client->abort();
            return;
        }
        const auto head = request->left(headEnd);
        if (request->size() < headEnd + header(head, "content-length").toLongLong())
            return;
        // One exchange a connection: whatever the client sends behind it was not asked for.
        disconnect(client, &QTcpSocket::readyRead, nullptr, nullptr);
        const auto words = head.left(head.indexOf('\r')).split(' ');
        const Exchange exchange{words.value(0), words.value(1), request->mid(headEnd)};
        ++m_exchanges;
        act(client, closing(*request, headEnd), m_plan ? m_plan(exchange) : Fault{});
    }

    void act(QTcpSocket *client, const QByteArray &request, const Fault &fault) {
        using Kind = Fault::Kind;
        switch (fault.kind) {
        case Kind::None:
            pass(client, request);
            return;
        case Kind::Refuse:
            client->abort();
            return;
        case Kind::CutRequest: {
            auto *server = dial(client);
            server->write(request.left(fault.bytes));
            connect(server, &QTcpSocket::bytesWritten, client, [client, server] {
                if (server->bytesToWrite() == 0) {
                    server->disconnectFromHost();
                    client->abort();
                }
            });
            return;
        }
        case Kind::Portal:
            reply(client, portalPage());
            return;
        case Kind::Replace:
            reply(client, fault.answer);
            return;
        case Kind::LoseAnswer:
            collect(client, request, [client](const QByteArray &) { client->abort(); });
            return;
        case Kind::CutAnswer:
            collect(client, request,
                    [client, bytes = fault.bytes](const QByteArray &answer) { reply(client, answer.left(bytes)); });
            return;
        case Kind::Delay:
            collect(client, request, [client, millis = fault.millis](const QByteArray &answer) {
                QTimer::singleShot(millis, client, [client, answer] { reply(client, answer); });
            });
            return;
        case Kind::Duplicate:
            collect(client, request, [this, client, request](const QByteArray &) {
                collect(client, request, [client](const QByteArray &answer) { reply(client, answer); });
            });
            return;
        }
    }

    /// A connection to the server that lives no longer than the client's.
    QTcpSocket *dial(QTcpSocket *client) {
        auto *server = new QTcpSocket(client);
        server->connectToHost(m_server.host(), static_cast<quint16>(m_server.port()));
        return server;
    }

    /// Bytes go through as they come, so that a stream of events stays one.
    void pass(QTcpSocket *client, const QByteArray &request) {
        auto *server = dial(client);
        server->write(request);
        connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::errorOccurred, client, [client, server] {
            client->write(server->readAll());
            client->disconnectFromHost();
        });
    }

    template <typename Then>
    void collect(QTcpSocket *client, const QByteArray &request, Then then) {
        auto *server = dial(client);
        server->write(request);
        auto answer = std::make_shared<QByteArray>();
        connect(server, &QTcpSocket::readyRead, client, [server, answer] { answer->append(server->readAll()); });
        // The end of the connection is the end of the answer; without an answer the client sees none either.
        connect(server, &QTcpSocket::errorOccurred, client, [client, server, answer, then] {
            answer->append(server->readAll());
            if (answer->isEmpty())
                client->abort();
            else
                then(*answer);
        });
    }

    static void reply(QTcpSocket *client, const QByteArray &answer) {
        client->write(answer);
        client->disconnectFromHost();
    }

    QTcpServer m_listener{this};
    QUrl m_server;
    Plan m_plan;
    std::atomic<std::int64_t> m_exchanges{0};
};

FaultProxy::FaultProxy()
    : m_gate(std::make_unique<Gate>()) {
    m_gate->moveToThread(&m_thread);
    m_thread.setObjectName(u"fault-proxy"_s);
    m_thread.start();
    quint16 port = 0;
    QMetaObject::invokeMethod(
        m_gate.get(), [&] { port = m_gate->listen(); }, Qt::BlockingQueuedConnection);
    if (port != 0)
        m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
}

FaultProxy::~FaultProxy() {
    // Sockets must go on the thread that they live on.
    QMetaObject::invokeMethod(
        m_gate.get(), [this] { m_gate.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void FaultProxy::setServer(const QUrl &server) {
    QMetaObject::invokeMethod(
        m_gate.get(), [&] { m_gate->setServer(server); }, Qt::BlockingQueuedConnection);
}

void FaultProxy::setPlan(Plan plan) {
    QMetaObject::invokeMethod(
        m_gate.get(), [&] { m_gate->setPlan(std::move(plan)); }, Qt::BlockingQueuedConnection);
}

std::int64_t FaultProxy::exchanges() const {
    return m_gate->exchanges();
}

} // namespace aura::testing
