// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QByteArray>
#include <QStringList>

#include <sys/types.h>

namespace aura::server {

/// A program that answers lines with lines, started when it is first asked. It gets nothing of this process but its
/// arguments, a connection as standard input and output, and an environment without secrets. For one thread.
class DecoderProcess {
public:
    DecoderProcess(QString program, QStringList arguments)
        : m_program(std::move(program))
        , m_arguments(std::move(arguments)) {}
    /// Ends the program.
    ~DecoderProcess() { end(); }
    DecoderProcess(const DecoderProcess &) = delete;
    DecoderProcess &operator=(const DecoderProcess &) = delete;

    /// What it answers, without the line's end. InvalidArgument when it fell over this line or had no answer within
    /// the limit: it is ended then, and the next call starts another. Unavailable when it cannot be started.
    Result<QByteArray> ask(const QByteArray &line, int limitMillis);

private:
    Status start();
    bool send(const QByteArray &line);
    void end();

    const QString m_program;
    const QStringList m_arguments;
    pid_t m_process = -1;
    int m_connection = -1;
};

} // namespace aura::server
