// SPDX-License-Identifier: Apache-2.0
#include <aura/testing/programs.h>

#include <aura/wire/json_reader.h>

#include <QCoreApplication>

#include <csignal>
#include <sys/prctl.h>

namespace aura::testing {

using namespace Qt::StringLiterals;

namespace {
constexpr int patienceMillis = 300'000;
}

QString programPath(const QString &name) {
    const auto folder = qEnvironmentVariable("AURA_BIN_DIR", QCoreApplication::applicationDirPath() + u"/../bin"_s);
    return folder + u'/' + name;
}

QJsonObject Ended::json() const {
    return wire::parseObject(output.left(output.indexOf('\n'))).value_or(QJsonObject{});
}

QByteArray Ended::summary() const {
    return "exit code " + QByteArray::number(exitCode) + "\n" + output.left(2'000) + "\n" + errors.right(2'000);
}

std::unique_ptr<QProcess> startProgram(const QString &name, const QStringList &arguments,
                                       const QProcessEnvironment &environment) {
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setStandardInputFile(QProcess::nullDevice());
    // It does not outlive who started it, however that ends.
    process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    process->start(programPath(name), arguments);
    return process;
}

Ended finish(QProcess &process) {
    Ended ended;
    // A process that has ended before is not an error here; one that never started has error() set.
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(patienceMillis))
        return kill(process);
    const bool exited = process.error() != QProcess::FailedToStart && process.exitStatus() == QProcess::NormalExit;
    ended.exitCode = exited ? process.exitCode() : -1;
    ended.output = process.readAllStandardOutput();
    ended.errors = process.readAllStandardError();
    if (!exited)
        ended.errors += process.errorString().toUtf8();
    return ended;
}

Ended kill(QProcess &process) {
    process.kill();
    process.waitForFinished(patienceMillis);
    Ended ended;
    ended.output = process.readAllStandardOutput();
    ended.errors = process.readAllStandardError();
    return ended;
}

Ended runProgram(const QString &name, const QStringList &arguments, const QProcessEnvironment &environment) {
    const auto process = startProgram(name, arguments, environment);
    return finish(*process);
}

ServerProcess::ServerProcess(QString data, QStringList arguments)
    : m_data(std::move(data))
    , m_arguments(std::move(arguments)) {}

ServerProcess::~ServerProcess() {
    stop();
}

Status ServerProcess::start() {
    const QString listen = u"127.0.0.1:%1"_s.arg(m_url.port(0));
    m_process =
        startProgram(u"aura-server"_s,
                     QStringList{u"serve"_s, u"--data"_s, m_data, u"--listen"_s, listen} + m_arguments, m_environment);
    while (!m_process->canReadLine()) {
        if (!m_process->waitForReadyRead(patienceMillis)) {
            m_errors = m_process->readAllStandardError();
            return Error{ErrorCode::Unavailable, u"aura-server did not start: "_s + QString::fromUtf8(m_errors)};
        }
    }
    m_url = QUrl(QString::fromUtf8(m_process->readLine()).trimmed().section(u' ', -1));
    return {};
}

void ServerProcess::kill() {
    if (m_process != nullptr)
        m_errors = testing::kill(*m_process).errors;
    m_process.reset();
}

int ServerProcess::stop() {
    if (m_process == nullptr)
        return -1;
    m_process->terminate();
    const auto ended = finish(*m_process);
    m_errors = ended.errors;
    m_process.reset();
    return ended.exitCode;
}

bool ServerProcess::waitForEnd(int millis) {
    return !isRunning() || m_process->waitForFinished(millis);
}

} // namespace aura::testing
