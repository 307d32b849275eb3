// SPDX-License-Identifier: Apache-2.0
// An empty device's first sync over loopback, from opening the client until the shop can be browsed and until it can be
// searched, beside what it costs in the same round to copy the file that comes out of it and wait for the disk.
#include "bench_catalogue.h"
#include "bench_client.h"
#include "bench_disk.h"
#include "bench_server_process.h"

#include <aura/storage/catalogue_query.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace aura;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *benchName = "first_sync";
constexpr int rounds = 9;

/// One answer from the new catalogue: what "searchable" has to mean.
void mustFindSomething(const QString &path) {
    storage::OpenOptions options;
    options.mode = storage::OpenOptions::Mode::ReadOnly;
    auto database = storage::Database::open(path, options);
    if (!database)
        bench::giveUp(database.error().detail);
    auto columns = storage::CatalogueColumns::load(*database);
    if (!columns)
        bench::giveUp(columns.error().detail);
    storage::CatalogueQuery query;
    query.text = u"usb"_s;
    const auto found = storage::CatalogueSearch(*database, *columns).run(query);
    if (!found || found->total == 0)
        bench::giveUp(u"nothing is found in the new catalogue"_s);
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const QStringList catalogues = bench::sharedCatalogues();
    if (catalogues.isEmpty()) {
        std::fprintf(stderr,
                     "# bench_first_sync skipped: icecat_19k or jlcparts_bundle is absent (AURA_SHARED_DATA)\n");
        return 0;
    }
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"server"_s);
    for (const auto &file : catalogues)
        bench::report(benchName, u"import_"_s + QFileInfo(file).baseName(),
                      bench::millis([&] { bench::importCatalogues(data, {file}); }), "ms", 1);
    const bench::ServerProcess server(data);
    // The first client waits until the server has built its snapshot; it is not measured.
    {
        const auto client = bench::openClient(folder.filePath(u"warm"_s), server.url(), true);
        bench::waitFor(*client, u"the first sync"_s, [&] { return client->status().searchable; });
        mustFindSomething(client->catalogue()->path);
    }

    std::vector<double> browsable;
    std::vector<double> searchable;
    std::vector<double> copies;
    for (int round = 0; round < rounds; ++round) {
        const QString device = folder.filePath(u"device-%1"_s.arg(round));
        bench::settleDisk();
        QElapsedTimer timer;
        timer.start();
        auto client = bench::openClient(device, server.url(), true);
        bench::waitFor(*client, u"a first sync"_s, [&] { return client->status().browsable; });
        browsable.push_back(bench::millisSince(timer));
        bench::waitFor(*client, u"a first search"_s, [&] { return client->status().searchable; });
        searchable.push_back(bench::millisSince(timer));

        QFile file(client->catalogue()->path);
        if (!file.open(QIODevice::ReadOnly))
            bench::giveUp(file.fileName());
        const auto bytes = file.readAll();
        if (round == 0)
            bench::report(benchName, u"catalogue_file"_s, static_cast<double>(bytes.size()) / 1e6, "MB", 1);
        client.reset();
        bench::settleDisk();
        copies.push_back(bench::copyWithFsync(bytes, folder.filePath(u"copy"_s)));
        QDir(device).removeRecursively();
    }
    const double copy = bench::quantile(copies, 0.5);
    bench::report(benchName, u"browsable"_s, bench::quantile(browsable, 0.5), "ms", rounds);
    bench::report(benchName, u"searchable"_s, bench::quantile(searchable, 0.5), "ms", rounds);
    bench::report(benchName, u"copy_with_fsync"_s, copy, "ms", rounds);
    bench::report(benchName, u"browsable_to_copy"_s, bench::quantile(browsable, 0.5) / copy, "ratio", rounds);
    bench::report(benchName, u"searchable_to_copy"_s, bench::quantile(searchable, 0.5) / copy, "ratio", rounds);
    return 0;
}
