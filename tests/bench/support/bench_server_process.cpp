// SPDX-License-Identifier: Apache-2.0
#include "bench_server_process.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <cstdlib>

namespace aura::bench {

using namespace Qt::StringLiterals;

namespace {

QString program(const QString &name) {
    return qEnvironmentVariable("AURA_BIN_DIR", QCoreApplication::applicationDirPath() + u"/../bin"_s) + u'/' + name;
}

constexpr int patienceMillis = 300'000;

} // namespace

void giveUp(const QString &why) {
    std::fprintf(stderr, "%s: %s\n", qPrintable(QCoreApplication::applicationName()), qPrintable(why));
    std::exit(1);
}

double runProgram(const QString &name, const QStringList &arguments) {
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program(name), arguments);
    if (!process.waitForFinished(patienceMillis) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        giveUp(name + u" failed: "_s + arguments.join(u' '));
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

ServerProcess::ServerProcess(const QString &data) {
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program(u"aura-server"_s), {u"serve"_s, u"--data"_s, data, u"--listen"_s, u"127.0.0.1:0"_s});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patienceMillis))
            giveUp(u"aura-server did not start"_s);
    }
    m_url = QUrl(QString::fromUtf8(m_process.readLine()).trimmed().section(u' ', -1));
}

ServerProcess::~ServerProcess() {
    m_process.terminate();
    m_process.waitForFinished();
}

} // namespace aura::bench
