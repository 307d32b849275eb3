// SPDX-License-Identifier: Apache-2.0
// The real client against the real server over loopback. Every figure that depends on the disk stands beside what the
// same bytes or the same fsync cost raw in the same run.
#include "bench_catalogue.h"

#include <aura/storage/catalogue_reader.h>
#include <aura/sync/client.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace aura;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *benchName = "sync";

[[noreturn]] void giveUp(const QString &why) {
    std::fprintf(stderr, "bench_sync: %s\n", qPrintable(why));
    std::exit(1);
}

double millisSince(const QElapsedTimer &timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Runs the event loop until `condition` holds; looks whenever the client says something, and twice a second besides.
template <typename Condition>
void waitFor(sync::Client &client, const char *what, Condition condition) {
    QElapsedTimer patience;
    patience.start();
    while (!condition()) {
        if (patience.elapsed() > 120'000)
            giveUp(QStringLiteral("%1 did not happen within two minutes").arg(QLatin1StringView(what)));
        QEventLoop loop;
        QObject::connect(&client, &sync::Client::statusChanged, &loop, &QEventLoop::quit);
        QObject::connect(&client, &sync::Client::catalogueReplaced, &loop, &QEventLoop::quit);
        QTimer::singleShot(500, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

template <typename T>
T await(QFuture<Result<T>> future) {
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcher<Result<T>>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    const auto result = future.result();
    if (!result)
        giveUp(result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return *result;
}

void reportTimes(const char *metric, const std::vector<double> &times) {
    const auto n = static_cast<std::int64_t>(times.size());
    bench::report(benchName, (std::string(metric) + "_p50").c_str(), bench::quantile(times, 0.5), "ms", n);
    bench::report(benchName, (std::string(metric) + "_p99").c_str(), bench::quantile(times, 0.99), "ms", n);
}

/// Writes `bytes` into a new file and waits for the disk. A file that is written over would get its own pages back,
/// which is several times cheaper than what anything that brings new bytes can have.
double copyWithFsync(const QByteArray &bytes, const QString &path) {
    QElapsedTimer timer;
    timer.start();
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_TRUNC | O_WRONLY, 0600);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto written = ::write(file, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (written <= 0)
            giveUp(u"cannot write "_s + path);
        done += written;
    }
    ::fsync(file);
    ::close(file);
    return millisSince(timer);
}

class Server {
public:
    Server(const QString &binDir, const QString &data) {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(binDir + u"/aura-server"_s, {u"serve"_s, u"--data"_s, data, u"--listen"_s, u"127.0.0.1:0"_s});
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(60'000))
                giveUp(u"aura-server did not start"_s);
        }
        m_url = QUrl(QString::fromUtf8(m_process.readLine()).trimmed().section(u' ', -1));
    }
    ~Server() {
        m_process.terminate();
        m_process.waitForFinished();
    }
    QUrl url() const { return m_url; }

private:
    QProcess m_process;
    QUrl m_url;
};

std::unique_ptr<sync::Client> open(const QString &folder, const QUrl &url, bool automatic = true) {
    sync::Options options;
    options.dataDir = folder;
    options.serverUrl = url;
    options.automatic = automatic;
    auto client = sync::Client::open(std::move(options));
    if (!client)
        giveUp(client.error().detail);
    return std::move(*client);
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const QStringList catalogues = bench::sharedCatalogues();
    if (catalogues.isEmpty()) {
        std::fprintf(stderr, "# bench_sync skipped: icecat_19k or jlcparts_bundle is absent (AURA_SHARED_DATA)\n");
        return 0;
    }
    const QString binDir = qEnvironmentVariable("AURA_BIN_DIR", QCoreApplication::applicationDirPath() + u"/../bin"_s);
    QTemporaryDir folder(QDir::currentPath() + u"/build/bench-sync-XXXXXX"_s);
    const QString data = folder.filePath(u"server"_s);
    QDir().mkpath(data);
    for (const auto &file : catalogues) {
        QElapsedTimer timer;
        timer.start();
        QProcess import;
        import.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        import.start(binDir + u"/aura-server"_s, {u"import"_s, u"--data"_s, data, file});
        if (!import.waitForFinished(300'000) || import.exitCode() != 0)
            giveUp(u"cannot import "_s + file);
        bench::report(benchName, ("import_" + QFileInfo(file).baseName().toStdString()).c_str(), millisSince(timer),
                      "ms", 1);
    }
    const Server server(binDir, data);
    // The first client waits until the server has built its snapshot; it is not measured.
    {
        const auto client = open(folder.filePath(u"warm"_s), server.url());
        waitFor(*client, "the first sync", [&] { return client->status().searchable; });
    }

    std::vector<double> browsable;
    std::vector<double> searchable;
    std::vector<double> copies;
    for (int round = 0; round < 7; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto client = open(folder.filePath(u"first-%1"_s.arg(round)), server.url());
        waitFor(*client, "a first sync", [&] { return client->status().browsable; });
        browsable.push_back(millisSince(timer));
        waitFor(*client, "a first search", [&] { return client->status().searchable; });
        searchable.push_back(millisSince(timer));
        QFile file(client->catalogue()->path);
        if (!file.open(QIODevice::ReadOnly))
            giveUp(file.fileName());
        copies.push_back(copyWithFsync(file.readAll(), folder.filePath(u"copy-%1"_s.arg(round))));
        if (round == 0)
            bench::report(benchName, "catalogue_file", static_cast<double>(file.size()) / 1e6, "MB", 1);
    }
    const auto rounds = static_cast<std::int64_t>(copies.size());
    const double copy = bench::quantile(copies, 0.5);
    bench::report(benchName, "first_sync_browsable", bench::quantile(browsable, 0.5), "ms", rounds);
    bench::report(benchName, "first_sync_searchable", bench::quantile(searchable, 0.5), "ms", rounds);
    bench::report(benchName, "copy_with_fsync", copy, "ms", rounds);
    bench::report(benchName, "searchable_to_copy", bench::quantile(searchable, 0.5) / copy, "ratio", rounds);

    const auto client = open(folder.filePath(u"first-0"_s), server.url(), false);
    await(client->registerAccount(u"Bench"_s, u"bench@aura.example"_s, u"correct horse battery"_s));
    await(client->syncNow());
    std::vector<double> idle;
    for (int i = 0; i < 100; ++i) {
        QElapsedTimer timer;
        timer.start();
        await(client->syncNow());
        idle.push_back(millisSince(timer));
    }
    reportTimes("noop_sync", idle);

    // Variants to put into the cart, read from the local catalogue as the app would.
    storage::OpenOptions options;
    options.mode = storage::OpenOptions::Mode::ReadOnly;
    auto database = storage::Database::open(client->catalogue()->path, options);
    if (!database)
        giveUp(database.error().detail);
    QList<Id> variants;
    const auto read = database->forEach("SELECT id FROM variant WHERE availability = 2 ORDER BY num LIMIT 100",
                                        [&](const storage::Statement &row) { variants += row.id(0); });
    if (!read)
        giveUp(read.error().detail);

    std::vector<double> fsyncs;
    const int raw = ::open(QFile::encodeName(folder.filePath(u"raw"_s)).constData(), O_CREAT | O_WRONLY, 0600);
    for (int i = 0; i < 500; ++i) {
        QElapsedTimer timer;
        timer.start();
        const QByteArray page(4'096, 'x');
        if (::write(raw, page.constData(), 4'096) != 4'096)
            giveUp(u"cannot write"_s);
        ::fsync(raw);
        fsyncs.push_back(millisSince(timer));
    }
    ::close(raw);
    reportTimes("raw_fsync", fsyncs);

    std::vector<double> writes;
    for (int i = 0; i < 500; ++i) {
        QElapsedTimer timer;
        timer.start();
        await(client->setQuantity(variants[i % variants.size()], 1 + i % 7));
        writes.push_back(millisSince(timer));
    }
    reportTimes("local_write", writes);
    bench::report(benchName, "local_write_p99_to_fsync_p99",
                  bench::quantile(writes, 0.99) / bench::quantile(fsyncs, 0.99), "ratio", 500);

    for (int i = 0; i < 500; ++i)
        await(client->setQuantity(variants[i % variants.size()], 1 + i % 5));
    QElapsedTimer timer;
    timer.start();
    await(client->syncNow());
    bench::report(benchName, "push_1000", millisSince(timer), "ms", 1);
    if (client->status().pending != 0)
        giveUp(u"operations are left after the push"_s);
    return 0;
}
