// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/backup.h>

#include <QCommandLineParser>

#include <cstdio>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int failed = 1;
constexpr int wrongUse = 2;

struct Wanted {
    QString data;
    QString file;
};

std::optional<Wanted> read(const char *name, const QStringList &arguments) {
    QCommandLineParser parser;
    const QCommandLineOption data(u"data"_s, u"The server's data folder."_s, u"DIR"_s);
    parser.addOption(data);
    const bool parsed = parser.parse(QStringList{u"aura-server "_s + QLatin1StringView(name)} + arguments);
    if (!parsed || parser.value(data).isEmpty() || parser.positionalArguments().size() != 1) {
        std::fprintf(stderr, "aura-server %s: needs --data DIR and one FILE%s%s\n", name, parsed ? "" : ": ",
                     parsed ? "" : qPrintable(parser.errorText()));
        return std::nullopt;
    }
    return Wanted{parser.value(data), parser.positionalArguments().first()};
}

int refuse(const char *name, const Error &error) {
    std::fprintf(stderr, "aura-server %s: %s\n", name, qPrintable(error.detail));
    return failed;
}

} // namespace

int backupCommand(const QStringList &arguments) {
    const auto wanted = read("backup", arguments);
    if (!wanted)
        return wrongUse;
    if (const auto written = backup::write(wanted->data, wanted->file); !written)
        return refuse("backup", written.error());
    std::printf("backed up into %s\n", qPrintable(wanted->file));
    return 0;
}

int restoreCommand(const QStringList &arguments) {
    const auto wanted = read("restore", arguments);
    if (!wanted)
        return wrongUse;
    const auto folder = DataFolder::open(wanted->data);
    if (!folder)
        return refuse("restore", folder.error().code == ErrorCode::StorageBusy
                                     ? Error{folder.error().code, u"stop the server first: it holds "_s + wanted->data}
                                     : folder.error());
    SystemRandom random;
    const auto restored = backup::restore(*folder, wanted->file, random);
    if (!restored)
        return refuse("restore", restored.error());
    std::printf("restored; the new epoch is %s\n", qPrintable(restored->epoch));
    if (!restored->former.isEmpty())
        std::printf("the former database is kept as %s\n", qPrintable(restored->former));
    return 0;
}

} // namespace aura::server
