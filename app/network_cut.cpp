// SPDX-License-Identifier: Apache-2.0
#include "network_cut.h"

#include <QTcpSocket>

namespace aura::app {

namespace {

void passOn(QTcpSocket *from, QTcpSocket *to) {
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] {
        if (from->isOpen() && to->isOpen())
            to->write(from->readAll());
    });
    QObject::connect(from, &QTcpSocket::disconnected, to, [from, to] {
        if (from->isOpen() && to->isOpen())
            to->write(from->readAll());
        to->disconnectFromHost();
    });
}

} // namespace

NetworkCut::NetworkCut(const QUrl &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_url(server) {
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (auto *client = m_listener.nextPendingConnection())
            pass(client);
    });
    if (server.scheme() != u"http" || !m_listener.listen(QHostAddress::LocalHost))
        return;
    m_port = m_listener.serverPort();
    m_url.setHost(QStringLiteral("127.0.0.1"));
    m_url.setPort(m_port);
}

void NetworkCut::pass(QTcpSocket *client) {
    if (m_captured) {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        const auto answer = [client] {
            client->readAll();
            client->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 18\r\n"
                          "Connection: close\r\n\r\n<p>Please sign in.");
            client->disconnectFromHost();
        };
        connect(client, &QTcpSocket::readyRead, client, answer, Qt::SingleShotConnection);
        return;
    }
    auto *upstream = new QTcpSocket(client);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(upstream, &QTcpSocket::errorOccurred, client, [client] { client->disconnectFromHost(); });
    passOn(client, upstream);
    passOn(upstream, client);
    upstream->connectToHost(m_server.host(), static_cast<quint16>(m_server.port(80)));
}

void NetworkCut::cut() {
    m_listener.close();
    const auto connections = m_listener.findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
    for (auto *connection : connections)
        connection->abort();
}

void NetworkCut::capture() {
    cut();
    m_captured = true;
    m_listener.listen(QHostAddress::LocalHost, m_port);
}

void NetworkCut::mend() {
    cut();
    m_captured = false;
    m_listener.listen(QHostAddress::LocalHost, m_port);
}

} // namespace aura::app
