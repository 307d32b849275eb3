// SPDX-License-Identifier: Apache-2.0
// The real client against the real server over loopback, once it has its catalogue: changes pulled, operations pushed,
// syncs with nothing to do, local writes. Every figure that depends on the disk stands beside what the same fsync or
// the same rows cost raw in the same run. Measures everything, or the parts that are named: pull noop local push.
#include "bench_catalogue.h"
#include "bench_client.h"
#include "bench_disk.h"
#include "bench_server_process.h"

#include <aura/domain/operation.h>
#include <aura/storage/database.h>
#include <aura/wire/sync_json.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>

using namespace aura;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *benchName = "sync";

template <typename T>
T must(Result<T> result) {
    if (!result)
        bench::giveUp(result.error().detail);
    return std::move(*result);
}

void must(const Status &status) {
    if (!status)
        bench::giveUp(status.error().detail);
}

storage::Database openReadOnly(const QString &path) {
    storage::OpenOptions options;
    options.mode = storage::OpenOptions::Mode::ReadOnly;
    return must(storage::Database::open(path, options));
}

/// Variants to put into the cart, read from the local catalogue as the app would.
QList<Id> variantsInStock(const sync::Client &client, int count) {
    QList<Id> variants;
    auto database = openReadOnly(client.catalogue()->path);
    must(database.forEach(
        "SELECT id FROM variant WHERE availability = 2 ORDER BY num LIMIT ?1",
        [&](const storage::Statement &row) { variants += row.id(0); }, count));
    if (variants.size() != count)
        bench::giveUp(u"too few variants in stock"_s);
    return variants;
}

/// The first `count` products of a catalogue file with another name and price.
void writeChanged(const QString &source, const QString &target, int count) {
    QProcess zstd;
    zstd.start(u"zstd"_s, {u"-dc"_s, u"--"_s, source});
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        bench::giveUp(target);
    while (count > 0) {
        while (!zstd.canReadLine()) {
            if (!zstd.waitForReadyRead())
                bench::giveUp(u"cannot read "_s + source);
        }
        auto product = QJsonDocument::fromJson(zstd.readLine()).object();
        product["name"_L1] = QString(product["name"_L1].toString() + u" (new)"_s);
        product["price"_L1] = std::floor(product["price"_L1].toDouble()) + 1;
        file.write(QJsonDocument(product).toJson(QJsonDocument::Compact) + '\n');
        --count;
    }
    zstd.kill();
    zstd.waitForFinished();
}

/// The cursor of the snapshot that the server offers; -1 while it has none.
std::int64_t snapshotCursor(const QUrl &server) {
    QNetworkAccessManager network;
    QUrl url = server;
    url.setPath(u"/api/v1/sync/catalogue/snapshot"_s);
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        return -1;
    return static_cast<std::int64_t>(QJsonDocument::fromJson(reply->readAll()).object()["cursor"_L1].toDouble(-1));
}

/// Building a snapshot takes a processor for a while; what is measured should not share it.
void waitForSnapshotAfter(const QUrl &server, std::int64_t cursor) {
    QElapsedTimer patience;
    patience.start();
    while (snapshotCursor(server) <= cursor) {
        if (patience.elapsed() > 120'000)
            bench::giveUp(u"the server built no snapshot within two minutes"_s);
        QEventLoop loop;
        QTimer::singleShot(100, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

/// Changes the cart `count` times, all at once, so that many changes share a wait for the disk.
void queueOperations(sync::Client &client, const QList<Id> &variants, int count) {
    QList<QFuture<Status>> changes;
    for (int i = 0; i < count; ++i) {
        const Id &variant = variants[i % variants.size()];
        changes += i % 4 == 3 ? client.addToCart(variant, 1) : client.setQuantity(variant, 1 + i % 7);
    }
    for (const auto &change : changes)
        bench::await(change);
    if (client.status().pending != count)
        bench::giveUp(u"%1 operations wait, not %2"_s.arg(client.status().pending).arg(count));
}

/// Milliseconds of writing the queue's operations into a new SQLite file in one durable transaction.
double writeStraight(const sync::Client &client, const QString &path) {
    struct Row {
        Id id;
        QString lane;
        QString kind;
        QByteArray args;
        std::int64_t at = 0;
    };
    std::vector<Row> rows;
    for (const auto &entry : client.queue()) {
        const auto &operation = entry.operation;
        rows.push_back({operation.opId, operation.lane, operation.kind, wire::operationArgsToBytes(operation.args),
                        operation.occurredAt});
    }
    storage::OpenOptions options;
    options.durability = storage::Durability::Full;
    auto database = must(storage::Database::open(path, options));
    must(database.execute("CREATE TABLE operation(seq INTEGER PRIMARY KEY, op_id BLOB NOT NULL UNIQUE, lane TEXT, "
                          "kind TEXT, args BLOB, occurred_at INTEGER)"));
    bench::settleDisk();
    return bench::millis([&] {
        auto transaction = must(storage::Transaction::begin(database));
        for (const auto &row : rows)
            must(database.run("INSERT INTO operation(op_id, lane, kind, args, occurred_at) VALUES(?1, ?2, ?3, ?4, ?5)",
                              row.id, row.lane, row.kind, row.args, row.at));
        must(transaction.commit());
    });
}

/// Operations queued without a network, then sent: `rounds` times, of which the medians count.
void measurePush(sync::Client &client, const bench::Traffic &traffic, const QList<Id> &variants, int count, int rounds,
                 const QString &folder) {
    std::vector<double> pushes;
    std::vector<double> straight;
    std::vector<double> fsyncs;
    std::int64_t requests = 0;
    std::int64_t carriers = 0;
    std::int64_t sent = 0;
    std::int64_t received = 0;
    for (int round = 0; round < rounds; ++round) {
        queueOperations(client, variants, count);
        straight.push_back(writeStraight(client, folder + u"/straight-%1-%2.db"_s.arg(count).arg(round)));
        bench::settleDisk();
        requests = -traffic.requests;
        carriers = -traffic.pushes;
        sent = -traffic.bytesSent;
        received = -traffic.bytesReceived;
        const auto waited = bench::fsyncCalls();
        pushes.push_back(bench::millis([&] { bench::await(client.syncNow()); }));
        fsyncs.push_back(static_cast<double>(bench::fsyncCalls() - waited));
        requests += traffic.requests;
        carriers += traffic.pushes;
        sent += traffic.bytesSent;
        received += traffic.bytesReceived;
        if (client.status().pending != 0)
            bench::giveUp(u"operations are left after the push"_s);
    }
    const QString metric = u"push_%1"_s.arg(count);
    const double pushed = bench::quantile(pushes, 0.5);
    const double written = bench::quantile(straight, 0.5);
    bench::report(benchName, metric, pushed, "ms", rounds);
    bench::report(benchName, metric + u"_push_requests"_s, static_cast<double>(carriers), "count", rounds);
    bench::report(benchName, metric + u"_all_requests"_s, static_cast<double>(requests), "count", rounds);
    bench::report(benchName, metric + u"_bytes_sent"_s, static_cast<double>(sent), "bytes", rounds);
    bench::report(benchName, metric + u"_bytes_received"_s, static_cast<double>(received), "bytes", rounds);
    bench::report(benchName, metric + u"_client_fsyncs"_s, bench::quantile(fsyncs, 0.5), "count", rounds);
    bench::report(benchName, metric + u"_straight_into_sqlite"_s, written, "ms", rounds);
    bench::report(benchName, metric + u"_to_straight"_s, pushed / written, "ratio", rounds);
}

void measureIdle(sync::Client &client) {
    std::vector<double> idle;
    for (int i = 0; i < 200; ++i)
        idle.push_back(bench::millis([&] { bench::await(client.syncNow()); }));
    bench::reportTimes(benchName, u"noop_sync"_s, idle);
}

/// Local writes and raw fsyncs in turns, so that both meet the same disk.
void measureLocalWrites(sync::Client &client, const QList<Id> &variants, const QString &folder) {
    constexpr int turns = 10;
    constexpr int each = 100;
    std::vector<double> raw;
    std::vector<double> writes;
    std::int64_t fsyncs = 0;
    bench::settleDisk();
    for (int turn = 0; turn < turns; ++turn) {
        const auto appended = bench::appendWithFsync(folder + u"/raw"_s, each);
        raw.insert(raw.end(), appended.begin(), appended.end());
        const auto before = bench::fsyncCalls();
        for (int i = 0; i < each; ++i) {
            const Id &variant = variants[(turn * each + i) % variants.size()];
            writes.push_back(bench::millis([&] { bench::await(client.setQuantity(variant, 1 + (turn + i) % 9)); }));
        }
        fsyncs += bench::fsyncCalls() - before;
    }
    bench::reportTimes(benchName, u"raw_fsync"_s, raw);
    bench::reportTimes(benchName, u"local_write"_s, writes);
    const auto n = static_cast<std::int64_t>(writes.size());
    bench::report(benchName, u"local_write_p99_to_fsync_p99"_s,
                  bench::quantile(writes, 0.99) / bench::quantile(raw, 0.99), "ratio", n);
    bench::report(benchName, u"fsyncs_per_local_write"_s, static_cast<double>(fsyncs) / static_cast<double>(n), "count",
                  n);
}

/// The view of the cart over what waits in the queue: folded anew, and a change with its view on top of it.
void measureFold(sync::Client &client, const QList<Id> &variants) {
    QList<Operation> pending;
    for (const auto &entry : client.queue())
        pending += entry.operation;
    std::vector<double> folds;
    for (int i = 0; i < 50; ++i)
        folds.push_back(bench::millis([&] {
            if (foldCart({}, pending).lines.isEmpty())
                bench::giveUp(u"an empty cart"_s);
        }));
    bench::report(benchName, u"fold_pending"_s, static_cast<double>(pending.size()), "count", 1);
    bench::reportTimes(benchName, u"fold"_s, folds);
    std::vector<double> writes;
    for (int i = 0; i < 100; ++i)
        writes.push_back(bench::millis([&] { bench::await(client.setQuantity(variants[i], 3)); }));
    bench::reportTimes(benchName, u"local_write_over_pending"_s, writes);
}

/// Changes on the server that devices with an older catalogue pull, each on a connection of its own.
void measurePull(const QString &folder, const QString &data, const QString &catalogue) {
    constexpr int changed = 500;
    constexpr int devices = 7;
    const auto device = [&](int number) -> QString { return folder + u"/pull-%1"_s.arg(number); };
    bench::ServerProcess server(data);
    const QUrl url = server.url();
    waitForSnapshotAfter(url, -1);
    const auto cursor = snapshotCursor(url);
    for (int i = 0; i < devices; ++i)
        bench::await(bench::openClient(device(i), url, false)->syncNow());
    // Another name would make it another vendor's file.
    const QString file = folder + u'/' + QFileInfo(catalogue).baseName() + u".ndjson"_s;
    writeChanged(catalogue, file, changed);
    server.stop();
    bench::importCatalogues(data, {file});
    server.start();
    waitForSnapshotAfter(url, cursor);

    std::vector<double> pulls;
    bench::Traffic traffic;
    for (int i = 0; i < devices; ++i) {
        const auto client = bench::openClient(device(i), url, false, &traffic);
        bench::settleDisk();
        sync::SyncReport done;
        pulls.push_back(bench::millis([&] { done = bench::await(client->syncNow()); }));
        if (done.rowsReceived < changed || done.catalogueReplaced)
            bench::giveUp(u"%1 changed rows were pulled, not %2"_s.arg(done.rowsReceived).arg(changed));
    }
    bench::report(benchName, u"pull_500"_s, bench::quantile(pulls, 0.5), "ms", devices);
    bench::report(benchName, u"pull_500_max"_s, bench::quantile(pulls, 1), "ms", devices);
    bench::report(benchName, u"pull_500_requests"_s, static_cast<double>(traffic.requests) / devices, "count", devices);
    bench::report(benchName, u"pull_500_bytes_received"_s, static_cast<double>(traffic.bytesReceived) / devices,
                  "bytes", devices);
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const QStringList catalogues = bench::sharedCatalogues();
    if (catalogues.isEmpty()) {
        std::fprintf(stderr, "# bench_sync skipped: icecat_19k or jlcparts_bundle is absent (AURA_SHARED_DATA)\n");
        return 0;
    }
    const QStringList parts = QCoreApplication::arguments().mid(1);
    const auto wanted = [&](QLatin1StringView part) { return parts.isEmpty() || parts.contains(part); };
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"server"_s);
    bench::importCatalogues(data, catalogues);
    if (wanted("pull"_L1))
        measurePull(folder.path(), data, catalogues.first());
    if (parts == QStringList{u"pull"_s})
        return 0;

    const bench::ServerProcess server(data);
    bench::Traffic traffic;
    const auto client = bench::openClient(folder.filePath(u"device"_s), server.url(), false, &traffic);
    bench::await(client->registerAccount(u"Bench"_s, u"bench@aura.example"_s, u"correct horse battery"_s));
    bench::await(client->syncNow());
    if (wanted("noop"_L1))
        measureIdle(*client);
    const auto variants = variantsInStock(*client, 100);
    if (wanted("local"_L1)) {
        measureLocalWrites(*client, variants, folder.path());
        measureFold(*client, variants);
        bench::await(client->syncNow());
    }
    if (wanted("push"_L1)) {
        measurePush(*client, traffic, variants, 1'000, 7, folder.path());
        measurePush(*client, traffic, variants, 10'000, 3, folder.path());
    }
    return 0;
}
