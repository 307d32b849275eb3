// SPDX-License-Identifier: Apache-2.0
#include "terminal.h"

#include <array>
#include <cstdio>
#ifndef Q_OS_WIN
#include <termios.h>
#include <unistd.h>
#endif

namespace aura::cli {

bool isTerminal() {
#ifdef Q_OS_WIN
    return false;
#else
    return ::isatty(STDIN_FILENO) != 0;
#endif
}

QString readSecret(const char *prompt) {
#ifndef Q_OS_WIN
    const bool ask = prompt != nullptr && isTerminal();
    termios before{};
    if (ask) {
        std::fprintf(stderr, "%s: ", prompt);
        ::tcgetattr(STDIN_FILENO, &before);
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
#endif
    // The C library's buffer is the only one, so that the next line is still there for the next secret.
    std::array<char, 4'096> buffer{};
    QByteArray line;
    if (std::fgets(buffer.data(), static_cast<int>(buffer.size()), stdin) != nullptr)
        line = buffer.data();
#ifndef Q_OS_WIN
    if (ask) {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::fputc('\n', stderr);
    }
#endif
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace aura::cli
