// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/testing/programs.h>

#include <QString>
#include <QStringList>
#include <QUrl>

namespace aura::bench {

/// Imports catalogue files into the server's data folder, which is created. Gives up when a line is refused.
void importCatalogues(const QString &data, const QStringList &files);

/// aura-server on the loopback, from construction to destruction; gives up when it does not start.
class ServerProcess {
public:
    explicit ServerProcess(const QString &data);

    QUrl url() const { return m_server.url(); }
    void stop() { m_server.stop(); }
    /// After stop(): on the same port, because a client knows its server by the address.
    void start();

private:
    testing::ServerProcess m_server;
};

} // namespace aura::bench
