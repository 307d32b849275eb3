// SPDX-License-Identifier: Apache-2.0
#include "bench_catalogue.h"

#include <aura/storage/catalogue_schema.h>
#include <aura/storage/catalogue_writer.h>
#include <aura/testing/fake_ports.h>
#include <aura/wire/import_line.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace aura::bench {

using namespace Qt::StringLiterals;

namespace {

class Builder {
public:
    explicit Builder(storage::Database &database)
        : m_writer(database) {}

    Status vendor(const QString &name) {
        Vendor vendor;
        vendor.id = m_ids.next();
        vendor.name = name;
        vendor.slug = slugify(name);
        m_vendor = vendor.id;
        return m_writer.putVendor(vendor);
    }

    Status product(wire::ImportedProduct imported) {
        auto &product = imported.product;
        product.id = m_ids.next();
        product.vendorId = m_vendor;
        product.createdAt = product.updatedAt = m_clock.now();
        product.variants.first().id = m_ids.next();
        Id parent;
        QString path;
        for (const auto &name : imported.categoryPath) {
            path += u'/' + name;
            Id &id = m_categories[path];
            if (id.isNil()) {
                Category category;
                category.id = m_ids.next();
                category.parentId = parent;
                category.name = name;
                category.slug = u"%1-%2"_s.arg(slugify(path)).arg(m_categories.size());
                AURA_TRY(m_writer.putCategory(category));
                id = category.id;
            }
            parent = id;
        }
        if (!parent.isNil())
            product.categories = {parent};
        m_clock.advance(1);
        return m_writer.putProduct(product);
    }

private:
    testing::FakeClock m_clock;
    testing::SeededRandom m_random{1};
    IdGenerator m_ids{m_clock, m_random};
    storage::CatalogueWriter m_writer;
    Id m_vendor;
    QHash<QString, Id> m_categories;
};

Status readFile(const QString &file, const std::function<void(QByteArrayView)> &visit) {
    if (!file.endsWith(u".zst")) {
        QFile plain(file);
        if (!plain.open(QIODevice::ReadOnly))
            return Error{ErrorCode::NotFound, file + u": " + plain.errorString()};
        while (!plain.atEnd())
            visit(plain.read(1 << 20));
        return {};
    }
    QProcess zstd;
    zstd.start(u"zstd"_s, {u"-dc"_s, u"--"_s, file});
    while (zstd.state() != QProcess::NotRunning || zstd.bytesAvailable() > 0) {
        zstd.waitForReadyRead(-1);
        visit(zstd.readAllStandardOutput());
    }
    if (zstd.error() == QProcess::FailedToStart || zstd.exitCode() != 0)
        return Error{ErrorCode::Corrupt, file + u": " + QString::fromUtf8(zstd.readAllStandardError())};
    return {};
}

} // namespace

Result<BuiltCatalogue> buildCatalogue(const QString &path, const QStringList &files) {
    storage::OpenOptions options;
    options.durability = storage::Durability::Normal;
    options.cacheKibibytes = 100'000;
    AURA_ASSIGN(auto database, storage::Database::open(path, options));
    AURA_TRY(storage::catalogue::create(database));
    AURA_ASSIGN(auto transaction, storage::Transaction::begin(database));
    Builder builder(database);
    BuiltCatalogue built;
    for (const auto &file : files) {
        AURA_TRY(builder.vendor(QFileInfo(file).baseName()));
        Status failed;
        const auto take = [&](Result<wire::ImportedProduct> imported) {
            if (!imported) {
                ++built.refused;
                std::fprintf(stderr, "%s\n", qPrintable(imported.error().detail));
                return;
            }
            if (const auto put = builder.product(std::move(*imported)); !put) {
                if (failed)
                    failed = put;
                return;
            }
            ++built.products;
        };
        wire::ImportReader reader;
        AURA_TRY(readFile(file, [&](QByteArrayView bytes) { reader.feed(bytes, take); }));
        reader.finish(take);
        AURA_TRY(std::move(failed));
    }
    AURA_TRY(transaction.commit());
    AURA_TRY(database.execute("INSERT INTO product_search(product_search) VALUES('optimize');"
                              "INSERT INTO product_search_more(product_search_more) VALUES('optimize');"
                              "PRAGMA wal_checkpoint(TRUNCATE); ANALYZE;"));
    return built;
}

QStringList sharedCatalogues() {
    const QDir folder(qEnvironmentVariable("AURA_SHARED_DATA"));
    QStringList files;
    for (const auto *name : {"icecat_19k.ndjson.zst", "jlcparts_bundle.ndjson.zst"}) {
        const QString path = folder.filePath(QLatin1StringView(name));
        if (qEnvironmentVariableIsEmpty("AURA_SHARED_DATA") || !QFileInfo::exists(path))
            return {};
        files += path;
    }
    return files;
}

void report(const char *bench, const char *metric, double value, const char *unit, std::int64_t n) {
    std::printf("{\"bench\":\"%s\",\"metric\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"n\":%lld}\n", bench, metric,
                value, unit, static_cast<long long>(n));
    std::fflush(stdout);
}

double quantile(std::vector<double> values, double q) {
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<std::size_t>(std::ceil(q * static_cast<double>(values.size())));
    return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
}

} // namespace aura::bench
