// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace aura::testing {

/// One of the project's programs by name, in the folder that AURA_BIN_DIR names; without it, in ../bin seen from the
/// running program.
QString programPath(const QString &name);

/// How a program ended.
struct Ended {
    int exitCode = -1; ///< -1 when it was killed, crashed, did not start or did not end within five minutes.
    QByteArray output;
    QByteArray errors;

    /// The first line of the output as JSON; empty when it is none.
    QJsonObject json() const;
    /// For messages of failed tests.
    QByteArray summary() const;
};

/// Starts a program without waiting for it. Never null; a program that cannot start ends with -1 in finish().
std::unique_ptr<QProcess>
startProgram(const QString &name, const QStringList &arguments,
             const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
/// Waits for its end.
Ended finish(QProcess &process);
/// Ends it as a power cut would (SIGKILL), and waits until it is gone.
Ended kill(QProcess &process);
/// startProgram() and finish().
Ended runProgram(const QString &name, const QStringList &arguments,
                 const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

/// aura-server on the loopback, which may be killed and started again: it keeps its port. Stopped at destruction.
class ServerProcess {
public:
    /// `arguments` come behind `serve --data DIR --listen 127.0.0.1:PORT`.
    explicit ServerProcess(QString data, QStringList arguments = {});
    ~ServerProcess();
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;

    /// For what is started from now on.
    void setEnvironment(const QProcessEnvironment &environment) { m_environment = environment; }
    /// Returns when it has said that it listens. Unavailable, with what it said, when it does not.
    Status start();
    /// Ends it as a power cut would (SIGKILL).
    void kill();
    /// Asks it to end (SIGTERM) and waits. Its exit code; -1 when it crashed, did not run or did not end.
    int stop();
    bool isRunning() const { return m_process != nullptr && m_process->state() != QProcess::NotRunning; }
    /// Waits for its end, as long as `millis`; true when it has ended.
    bool waitForEnd(int millis);

    /// Valid since the first start(); the same afterwards.
    QUrl url() const { return m_url; }
    /// What the last process wrote to its standard error, after kill() or stop().
    QByteArray errors() const { return m_errors; }

private:
    QString m_data;
    QStringList m_arguments;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    std::unique_ptr<QProcess> m_process;
    QUrl m_url;
    QByteArray m_errors;
};

} // namespace aura::testing
