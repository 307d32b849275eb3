// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/testing/programs.h>

#include <QString>
#include <QStringList>
#include <QUrl>

namespace aura::bench {

/// Says why on the standard error and ends the program: a bench that cannot go on has no figure to print.
[[noreturn]] void giveUp(const QString &why);

/// Runs one of the project's programs to its end and returns the milliseconds it took; gives up when it fails.
double runProgram(const QString &name, const QStringList &arguments);

/// aura-server on a free port of the loopback, from construction to destruction; gives up when it does not start.
class ServerProcess {
public:
    explicit ServerProcess(const QString &data);

    QUrl url() const { return m_server.url(); }

private:
    testing::ServerProcess m_server;
};

} // namespace aura::bench
