// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace aura::app {

/// The tour's network: passes bytes on to the shop's server, until it is cut. What the app sees then is what a dead
/// network looks like: connections break, new ones are refused. GUI thread.
class NetworkCut : public QObject {
    Q_OBJECT

public:
    /// `server` is a plain http address; it is used as it is when nothing can listen here.
    explicit NetworkCut(const QUrl &server, QObject *parent = nullptr);

    /// Where the app is to look for the server.
    QUrl url() const { return m_url; }
    void cut();
    void mend();
    /// A captive portal: whatever is asked, a page of its own comes back. Until mend().
    void capture();

private:
    void pass(QTcpSocket *client);

    QUrl m_server;
    QUrl m_url;
    QTcpServer m_listener;
    quint16 m_port = 0;
    bool m_captured = false;
};

} // namespace aura::app
