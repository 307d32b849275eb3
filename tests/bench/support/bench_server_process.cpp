// SPDX-License-Identifier: Apache-2.0
#include "bench_server_process.h"

#include "bench_report.h"

#include <QDir>

namespace aura::bench {

using namespace Qt::StringLiterals;

void importCatalogues(const QString &data, const QStringList &files) {
    QDir().mkpath(data);
    for (const auto &file : files) {
        const auto ended = testing::runProgram(u"aura-server"_s, {u"import"_s, u"--data"_s, data, u"--json"_s, file});
        if (ended.exitCode != 0)
            giveUp(u"cannot import "_s + file + u'\n' + QString::fromUtf8(ended.summary()));
    }
}

ServerProcess::ServerProcess(const QString &data)
    : m_server(data) {
    start();
}

void ServerProcess::start() {
    if (const auto started = m_server.start(); !started)
        giveUp(started.error().detail);
}

} // namespace aura::bench
