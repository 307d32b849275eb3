// SPDX-License-Identifier: Apache-2.0
#include <aura/server/command.h>
#include <aura/server/services/backup.h>
#include <aura/server/services/demo_seed.h>
#include <aura/server/services/import_command.h>
#include <aura/server/services/rates_command.h>
#include <aura/server/services/search_words_command.h>

#include <QCoreApplication>

#include <array>
#include <cstdio>
#include <sys/stat.h>

using namespace aura::server;

namespace {

constexpr std::array commands{
    Command{"serve",
            "serve --data DIR [--listen 127.0.0.1:8080] [--cert FILE --key FILE] [--threads N] [--thumbnailer PROGRAM] "
            "[--mail-server URL | --mail-folder DIR] [--mail-from ADDRESS] [--mail-user NAME] [--mail-password FILE] "
            "[--mail-ca FILE]",
            serveCommand},
    Command{"import", "import --data DIR FILE... [--vendor NAME] [--report FILE] [--json]", importCommand},
    Command{"backup", "backup --data DIR FILE", backupCommand},
    Command{"restore", "restore --data DIR FILE", restoreCommand},
    Command{"rates", "rates --data DIR [--base CODE] [CODE=RATE...]", ratesCommand},
    Command{"search-words", "search-words --data DIR [FILE]", searchWordsCommand},
    Command{"demo", "demo --data DIR [--seed N] [--json]", demoCommand},
};

int usage() {
    std::fprintf(stderr, "usage:\n");
    for (const auto &command : commands)
        std::fprintf(stderr, "  aura-server %s\n", command.usage);
    return 2;
}

} // namespace

int main(int argc, char **argv) {
    // The data holds addresses and password hashes: nobody but its owner reads it.
    ::umask(S_IRWXG | S_IRWXO);
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return usage();
    for (const auto &command : commands) {
        if (arguments[1] == QLatin1StringView(command.name))
            return command.run(arguments.mid(2));
    }
    return usage();
}
