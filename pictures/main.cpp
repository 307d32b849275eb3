// SPDX-License-Identifier: Apache-2.0
// aura-thumbnailer BLOBS THUMBNAILS: makes thumbnails for aura-server. Each line on standard input names a picture of
// the folder BLOBS by its hash; each is answered by one line, "ok WIDTH HEIGHT RRGGBB" or "no REASON". It ends with its
// input. What it decodes comes from strangers, so it holds no secrets, opens no network and has little memory: a
// decoder that is broken breaks nothing else.
#include <aura/pictures/thumbnail.h>

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <iostream>
#include <string>
#include <sys/resource.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace {

using namespace Qt::StringLiterals;

void limit(decltype(RLIMIT_DATA) what, rlim_t most) {
    const rlimit limits{most, most};
    ::setrlimit(what, &limits);
}

void giveUpWhatIsNotNeeded() {
    constexpr int firstInherited = 3;
    ::close_range(firstInherited, ~0U, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 16U << 20);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    // Sanitizers map far more than they use.
    limit(RLIMIT_AS, rlim_t{2} << 30);
#endif
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
#endif
}

bool isName(const std::string &name) {
    constexpr std::size_t hexDigits = 64;
    return name.size() == hexDigits && name.find_first_not_of("0123456789abcdef") == std::string::npos;
}

} // namespace

int main(int argc, char **argv) {
    giveUpWhatIsNotNeeded();
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fprintf(stderr, "usage: aura-thumbnailer BLOBS THUMBNAILS\n");
        return 2;
    }
    std::string name;
    while (std::getline(std::cin, name)) {
        if (!isName(name)) {
            std::printf("no not the name of a picture\n");
        } else {
            const auto file = QString::fromStdString(name);
            const auto look = aura::pictures::writeThumbnails(arguments[1] + u'/' + file, arguments[2], file);
            if (look) {
                std::printf("ok %d %d %06x\n", look->width, look->height, look->color);
            } else {
                const auto why = look.error().detail.simplified().toUtf8();
                std::printf("no %s: %s\n", qPrintable(aura::errorCodeName(look.error().code)), why.constData());
            }
        }
        std::fflush(stdout);
    }
    return 0;
}
