// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/search_words_command.h>

#include <aura/ports/random.h>
#include <aura/server/services/catalogue_import.h>
#include <aura/storage/search_words.h>

#include <QCommandLineParser>
#include <QFile>

#include <cstdio>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int failed = 1;
constexpr int wrongUse = 2;

int refuse(const QString &why, int exitCode) {
    std::fprintf(stderr, "aura-server search-words: %s\n", qPrintable(why));
    return exitCode;
}

} // namespace

int searchWordsCommand(const QStringList &arguments) {
    QCommandLineParser parser;
    const QCommandLineOption data(u"data"_s, u"The server's data folder."_s, u"DIR"_s);
    parser.addOption(data);
    if (!parser.parse(QStringList{u"aura-server search-words"_s} + arguments))
        return refuse(parser.errorText(), wrongUse);
    const auto files = parser.positionalArguments();
    if (parser.value(data).isEmpty() || files.size() > 1)
        return refuse(u"needs --data DIR and at most one file"_s, wrongUse);

    SystemRandom random;
    const auto folder = DataFolder::open(parser.value(data));
    if (!folder && folder.error().code == ErrorCode::StorageBusy)
        return refuse(parser.value(data) + u": a running server (or an import) holds this data folder"_s, failed);
    if (!folder)
        return refuse(folder.error().detail, failed);
    auto database = CatalogueImport::openDatabase(*folder, random);
    if (!database)
        return refuse(database.error().detail, failed);
    if (files.isEmpty()) {
        const auto words = storage::searchWords(*database);
        if (!words)
            return refuse(words.error().detail, failed);
        std::fputs(words->toUtf8().constData(), stdout);
        return 0;
    }
    QFile file(files.first());
    const bool opened =
        files.first() == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return refuse(files.first() + u": "_s + file.errorString(), failed);
    const auto set = storage::setSearchWords(*database, QString::fromUtf8(file.readAll()));
    return set ? 0 : refuse(files.first() + u": "_s + set.error().detail, failed);
}

} // namespace aura::server
