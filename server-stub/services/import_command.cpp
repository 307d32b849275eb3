// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/import_command.h>

#include <aura/server/services/catalogue_import.h>
#include <aura/wire/json_reader.h>

#include <QCommandLineParser>
#include <QFile>
#include <QLocale>

#include <cmath>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int failed = 1;
constexpr int wrongUse = 2;
constexpr std::size_t refusalsShown = 20;
constexpr qsizetype longestReasonShown = 300;

void say(std::FILE *stream, const QString &text) {
    const auto utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stream);
}

QString grouped(std::int64_t number) {
    return QLocale(QLocale::English).toString(qlonglong{number});
}

/// The bar on a terminal; says nothing anywhere else.
class ProgressBar {
public:
    explicit ProgressBar(const Clock &clock)
        : m_clock(clock)
        , m_shown(::isatty(STDERR_FILENO) == 1) {}
    ~ProgressBar() { clear(); }
    ProgressBar(const ProgressBar &) = delete;
    ProgressBar &operator=(const ProgressBar &) = delete;

    void show(const QString &name, std::int64_t done, std::int64_t total, std::int64_t rows) {
        constexpr std::int64_t between = 100;
        const auto now = m_clock.monotonic();
        if (!m_shown || (m_drawn && now - m_last < between))
            return;
        m_last = now;
        m_drawn = true;
        winsize size{};
        const bool known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
        const double share = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 1;
        // One column stays free: some terminals wrap when the last one is written.
        say(stderr, u"\r\x1b[K"_s + progressLine(name, share, rows, known ? size.ws_col - 1 : 79));
    }
    void clear() {
        if (m_drawn)
            say(stderr, u"\r\x1b[K"_s);
        m_drawn = false;
    }

private:
    const Clock &m_clock;
    const bool m_shown;
    bool m_drawn = false;
    std::int64_t m_last = 0;
};

/// Every refused line, one a line.
class RefusalFile {
public:
    Status open(const QString &path) {
        m_file.setFileName(path);
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return Error{ErrorCode::Unavailable, path + u": "_s + m_file.errorString()};
        return {};
    }
    void write(const QString &source, const ImportRefusal &refusal) {
        if (m_file.isOpen())
            m_file.write(u"%1: %2: %3\n"_s.arg(source, errorCodeName(refusal.code), refusal.reason).toUtf8());
    }
    Status finish() {
        if (m_file.isOpen() && (!m_file.flush() || m_file.error() != QFileDevice::NoError))
            return Error{ErrorCode::Unavailable, m_file.fileName() + u": "_s + m_file.errorString()};
        return {};
    }

private:
    QFile m_file;
};

struct FileReport {
    QString path;
    ImportReport counts;
    std::vector<ImportRefusal> firstRefusals;
    Status status;
    double seconds = 0;
};

QJsonObject toJson(const FileReport &report) {
    QJsonArray refusals;
    for (const auto &refusal : report.firstRefusals) {
        refusals.append(QJsonObject{{u"line"_s, qint64{refusal.line}},
                                    {u"code"_s, errorCodeName(refusal.code)},
                                    {u"reason"_s, refusal.reason}});
    }
    const auto &counts = report.counts;
    QJsonObject object{{u"file"_s, report.path},
                       {u"vendor"_s, counts.vendorName},
                       {u"vendorId"_s, counts.vendorId.isNil() ? QJsonValue() : counts.vendorId.toString()},
                       {u"rows"_s, qint64{counts.rows()}},
                       {u"added"_s, qint64{counts.added}},
                       {u"changed"_s, qint64{counts.changed}},
                       {u"unchanged"_s, qint64{counts.unchanged}},
                       {u"refused"_s, qint64{counts.refused}},
                       {u"categoriesAdded"_s, qint64{counts.categoriesAdded}},
                       {u"refusals"_s, refusals},
                       {u"seconds"_s, report.seconds}};
    if (!report.status) {
        object.insert("error"_L1, QJsonObject{{u"code"_s, errorCodeName(report.status.error().code)},
                                              {u"detail"_s, report.status.error().detail}});
    }
    return object;
}

void print(const FileReport &report) {
    const auto &counts = report.counts;
    say(stdout, u"%1: %2 rows read: %3 added, %4 changed, %5 unchanged, %6 refused; %7 new categories (%8 s)\n"_s.arg(
                    counts.vendorName, grouped(counts.rows()), grouped(counts.added), grouped(counts.changed),
                    grouped(counts.unchanged), grouped(counts.refused), grouped(counts.categoriesAdded),
                    QString::number(report.seconds, 'f', 1)));
    for (const auto &refusal : report.firstRefusals)
        say(stdout, u"  refused: "_s + refusal.reason.left(longestReasonShown) + u'\n');
    const auto more = counts.refused - static_cast<std::int64_t>(report.firstRefusals.size());
    if (more > 0)
        say(stdout, u"  … and %1 more; --report FILE lists them all\n"_s.arg(grouped(more)));
}

int refuse(const Error &error) {
    say(stderr, u"aura-server import: "_s + error.detail + u'\n');
    return failed;
}

} // namespace

QString progressLine(const QString &name, double share, std::int64_t rows, int columns) {
    constexpr qsizetype shortestBar = 10;
    constexpr qsizetype longestBar = 40;
    share = std::clamp(share, 0.0, 1.0);
    const QString tail = u" %1 % %2 rows"_s.arg(static_cast<int>(share * 100), 3).arg(grouped(rows));
    const auto forName = columns - tail.size() - shortestBar - 3;
    if (forName < 4)
        return tail.trimmed().left(std::max(columns, 0));
    const QString head = name.size() > forName ? name.left(forName - 1) + u'…' : name;
    const auto width = std::min(columns - tail.size() - head.size() - 3, longestBar);
    const auto filled = static_cast<qsizetype>(std::lround(share * static_cast<double>(width)));
    return head + u" ["_s + QString(filled, u'#') + QString(width - filled, u'·') + u']' + tail;
}

int importCommand(const QStringList &arguments) {
    QCommandLineParser parser;
    const QCommandLineOption data(u"data"_s, u"The server's data folder."_s, u"DIR"_s);
    const QCommandLineOption vendor(u"vendor"_s, u"Whose goods these are; the file's name otherwise."_s, u"NAME"_s);
    const QCommandLineOption reportFile(u"report"_s, u"Write every refused line to FILE."_s, u"FILE"_s);
    const QCommandLineOption json(u"json"_s, u"Print the report as JSON, one line a file."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this."_s);
    parser.addOptions({data, vendor, reportFile, json, help});
    parser.addPositionalArgument(u"FILE"_s, u"A catalogue: NDJSON, plain or compressed with zstd."_s, u"FILE…"_s);
    const bool understood = parser.parse(QStringList{u"aura-server import"_s} + arguments);
    if (understood && parser.isSet(help)) {
        say(stdout, parser.helpText());
        return 0;
    }
    const auto files = parser.positionalArguments();
    if (!understood || files.isEmpty() || parser.value(data).isEmpty()) {
        const QString why = !understood ? parser.errorText() : u"needs --data DIR and a FILE"_s;
        say(stderr, u"aura-server import: "_s + why + u"\n"_s + parser.helpText());
        return wrongUse;
    }

    const SystemClock clock;
    SystemRandom random;
    IdGenerator ids(clock, random);
    RefusalFile refusals;
    if (parser.isSet(reportFile)) {
        if (const auto opened = refusals.open(parser.value(reportFile)); !opened)
            return refuse(opened.error());
    }
    const auto folder = DataFolder::open(parser.value(data));
    if (!folder && folder.error().code == ErrorCode::StorageBusy)
        return refuse({ErrorCode::StorageBusy,
                       parser.value(data) + u": a running server (or another import) holds this data folder"_s});
    if (!folder)
        return refuse(folder.error());
    auto database = CatalogueImport::openDatabase(*folder, random);
    if (!database)
        return refuse(database.error());

    int exitCode = 0;
    for (const auto &path : files) {
        FileReport report;
        report.path = path;
        ImportOptions options;
        options.vendorName = parser.isSet(vendor) ? parser.value(vendor) : vendorNameFromFile(path);
        const auto begun = clock.monotonic();
        {
            ProgressBar bar(clock);
            CatalogueImport import(*database, clock, ids, options);
            report.status = import.run(
                path, report.counts,
                [&](std::int64_t done, std::int64_t total, const ImportReport &soFar) {
                    bar.show(options.vendorName, done, total, soFar.rows());
                },
                [&](const ImportRefusal &refusal) {
                    refusals.write(path, refusal);
                    if (report.firstRefusals.size() < refusalsShown)
                        report.firstRefusals.push_back(refusal);
                });
        }
        report.seconds = static_cast<double>(clock.monotonic() - begun) / 1'000;
        if (parser.isSet(json))
            say(stdout, QString::fromUtf8(wire::toBytes(toJson(report))) + u'\n');
        else
            print(report);
        if (!report.status)
            exitCode = refuse(report.status.error());
    }
    if (const auto written = refusals.finish(); !written)
        return refuse(written.error());
    return exitCode;
}

} // namespace aura::server
