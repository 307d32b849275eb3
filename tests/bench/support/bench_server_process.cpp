// SPDX-License-Identifier: Apache-2.0
#include "bench_server_process.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <cstdlib>

namespace aura::bench {

using namespace Qt::StringLiterals;

void giveUp(const QString &why) {
    std::fprintf(stderr, "%s: %s\n", qPrintable(QCoreApplication::applicationName()), qPrintable(why));
    std::exit(1);
}

double runProgram(const QString &name, const QStringList &arguments) {
    QElapsedTimer timer;
    timer.start();
    const auto ended = testing::runProgram(name, arguments);
    if (ended.exitCode != 0)
        giveUp(name + u" failed: "_s + arguments.join(u' ') + u'\n' + QString::fromUtf8(ended.errors));
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

ServerProcess::ServerProcess(const QString &data)
    : m_server(data) {
    if (const auto started = m_server.start(); !started)
        giveUp(started.error().detail);
}

} // namespace aura::bench
