// SPDX-License-Identifier: Apache-2.0
#include "decoder_process.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

// NOLINTNEXTLINE(readability-redundant-declaration): POSIX asks programs to declare it.
extern char **environ;

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAnswer = 4'096;

Error noProgram(const QString &program, int why) {
    return {ErrorCode::Unavailable, program + u": "_s + QString::fromLocal8Bit(std::strerror(why))};
}

/// What a program needs to run and to find its plugins. Keys and passwords of the server are in none of them.
std::vector<char *> harmlessEnvironment() {
    static constexpr std::array kept{
        "PATH=", "HOME=", "LANG=", "LC_", "QT_", "LD_LIBRARY_PATH=", "ASAN_", "UBSAN_", "TSAN_"};
    std::vector<char *> harmless;
    for (char **entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
        for (const auto *name : kept) {
            if (std::strncmp(*entry, name, std::strlen(name)) == 0) {
                harmless.push_back(*entry);
                break;
            }
        }
    }
    harmless.push_back(nullptr);
    return harmless;
}

} // namespace

Status DecoderProcess::start() {
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return noProgram(m_program, errno);
    QList<QByteArray> words{QFile::encodeName(m_program)};
    for (const auto &argument : m_arguments)
        words.append(QFile::encodeName(argument));
    std::vector<char *> arguments;
    for (auto &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    auto environment = harmlessEnvironment();

    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, ends[1], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, ends[1], STDOUT_FILENO);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    // Of its own group, with all signals: what the server blocks must not keep it alive, and Ctrl+C is for the server.
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
    const int failed =
        ::posix_spawn(&m_process, arguments[0], &files, &attributes, arguments.data(), environment.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    ::close(ends[1]);
    if (failed != 0) {
        ::close(ends[0]);
        m_process = -1;
        return noProgram(m_program, failed);
    }
    m_connection = ends[0];
    return {};
}

void DecoderProcess::end() {
    if (m_process < 0)
        return;
    ::close(std::exchange(m_connection, -1));
    ::kill(m_process, SIGKILL);
    while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
    }
    m_process = -1;
}

bool DecoderProcess::send(const QByteArray &line) {
    return m_process >= 0 &&
           ::send(m_connection, line.constData(), static_cast<std::size_t>(line.size()), MSG_NOSIGNAL) == line.size();
}

Result<QByteArray> DecoderProcess::ask(const QByteArray &line, int limitMillis) {
    const auto fell = [this](const QString &why) {
        end();
        return Error{ErrorCode::InvalidArgument, why};
    };
    const QByteArray question = line + '\n';
    // Whoever ended while nothing was asked of them did not fall over this picture.
    if (!send(question)) {
        end();
        AURA_TRY(start());
        if (!send(question)) {
            end();
            return Error{ErrorCode::Unavailable, u"the decoder does not listen"_s};
        }
    }
    using Clock = std::chrono::steady_clock;
    const auto until = Clock::now() + std::chrono::milliseconds(limitMillis);
    QByteArray answer;
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
        pollfd waited{m_connection, POLLIN, 0};
        const int ready = left <= 0 ? 0 : ::poll(&waited, 1, static_cast<int>(left));
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return fell(u"the decoder took too long"_s);
        std::array<char, 512> piece{};
        const auto received = ::recv(m_connection, piece.data(), piece.size(), 0);
        if (received < 0 && errno == EINTR)
            continue;
        if (received <= 0)
            return fell(u"the decoder fell over the picture"_s);
        answer.append(piece.data(), received);
        if (answer.endsWith('\n'))
            return answer.chopped(1);
        if (answer.size() > longestAnswer)
            return fell(u"the decoder talks nonsense"_s);
    }
}

} // namespace aura::server
