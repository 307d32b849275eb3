// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/api/platform_services.h>
#include <aura/server/api/server_app.h>
#include <aura/server/http/server.h>
#include <aura/server/services/backup.h>
#include <aura/server/services/change_log.h>
#include <aura/server/services/products.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/storage/catalogue_writer.h>
#include <aura/sync/client.h>

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

namespace aura::testing {

using namespace aura::server;
using namespace Qt::StringLiterals;

/// A server that can be stopped, copied and put back, always at the same address.
class Shop {
public:
    Vendor vendor;
    QList<Product> products;
    QString thumbnailer;                     ///< Empty: no thumbnails are made. For the next start.
    std::shared_ptr<PaymentProvider> cards;  ///< Null: no cards are taken. For the next start.
    std::shared_ptr<PayoutProvider> payouts; ///< Null: nothing is paid out. For the next start.

    Shop() {
        start();
        vendor.id = m_ids.next();
        vendor.name = u"Nordlicht"_s;
        vendor.slug = u"nordlicht"_s;
        vendor.country = u"DE"_s;
        vendor.status = VendorStatus::Approved;
        vendor.rev = 1;
        write([&](Write &w) -> Status {
            AURA_TRY(storage::CatalogueWriter(w.db).putVendor(vendor));
            AURA_TRY(changeLog::record(w.db, changeLog::catalogueScope, u"vendor", vendor.id, vendor.rev));
            return {};
        });
        for (const auto *name : {"Lamp", "Desk", "Chair"})
            put(product(QString::fromLatin1(name)));
    }
    ~Shop() {
        if (m_app != nullptr)
            stop();
    }

    /// A device's client, with its data in `folder`. Polling is as good as off: it would hide what pokes do not bring.
    std::unique_ptr<sync::Client> client(const QString &folder, bool automatic = false,
                                         const QString &device = {}) const {
        sync::Options options;
        options.dataDir = folder;
        options.serverUrl = url();
        options.deviceName = device;
        options.automatic = automatic;
        options.pullIntervalMillis = 3'600'000;
        auto opened = sync::Client::open(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return std::move(*opened);
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_options.port)); }

    Product product(const QString &name) {
        Product product;
        product.id = m_ids.next();
        product.vendorId = vendor.id;
        product.name = name;
        product.createdAt = product.updatedAt = m_clock.now();
        product.rev = 1;
        Variant variant;
        variant.id = m_ids.next();
        variant.sku = name;
        variant.name = u"Blue"_s;
        variant.price = {19'900'000, Currency::of("EUR")};
        variant.isDefault = true;
        variant.trackInventory = true;
        variant.availability = Availability::In;
        product.variants = {variant};
        return product;
    }
    void put(const Product &product) {
        products.append(product);
        write([&](Write &w) -> Status {
            AURA_TRY(storage::CatalogueWriter(w.db).putProduct(product));
            AURA_TRY(changeLog::record(w.db, changeLog::catalogueScope, u"product", product.id, product.rev));
            return w.db.run("INSERT INTO stock(variant_id, vendor_id, on_hand, low_threshold, updated_at) "
                            "VALUES(?1, ?2, 100, 2, ?3)",
                            product.variants.first().id, vendor.id, w.now);
        });
    }
    std::int64_t number(std::string_view sql) {
        return (*m_app->store().reads().connection())->queryInt64(sql)->value_or(-1);
    }

    void run(const char *sql) {
        write([&](Write &w) { return w.db.run(sql); });
    }

    /// What falls due with time.
    void maintain() { m_app->maintain(); }

    QByteArray key() const { return m_app->snapshots().publicKey(); }

    /// Nobody can reach it until it comes back, under the same address.
    void goAway() { stop(); }
    void comeBack() { start(); }

    /// The shop's table, as its administrator sets it beside the running server.
    void setRates(const ExchangeRates &rates) {
        const QString path = m_data.path() + u"/rates.json"_s;
        QFile file(path);
        // The file's time tells a change from none; a fast test writes twice within its resolution.
        if (!RatesFile(m_data.path()).write(rates) || !file.open(QIODevice::ReadWrite) ||
            !file.setFileTime(QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + 1'000 * ++m_settings),
                              QFileDevice::FileModificationTime))
            qFatal("no rates");
        file.close();
        m_app->maintain();
        write([](Write &) -> Status { return {}; });
    }

    void backUp() { swap(m_data.path(), m_backup.path()); }
    void restore() { swap(m_backup.path(), m_data.path()); }
    /// As whoever runs the server does with a backup that was made beside it.
    void restoreFrom(const Id &backup) {
        const auto file = m_app->platform().backups->fileOf(backup);
        stop();
        {
            const auto folder = DataFolder::open(m_data.path()); // held, as the server holds it
            if (!folder)
                qFatal("%s", qPrintable(folder.error().detail));
            if (const auto restored = server::backup::restore(*folder, file, m_random); !restored)
                qFatal("%s", qPrintable(restored.error().detail));
        }
        start();
    }

    /// The market publishes a product.
    void publish(const Id &id) {
        write([&](Write &w) -> Status {
            AURA_ASSIGN(auto product, storage::CatalogueReader(w.db).product(id));
            product.status = ProductStatus::Published;
            ++product.rev;
            AURA_TRY(storage::CatalogueWriter(w.db).putProduct(product));
            return server::products::publish(w, product, false);
        });
    }

    /// The person with this address works for the vendor from now on.
    void hire(const QString &email) {
        write([&](Write &w) {
            return w.db.run("INSERT INTO vendor_member(vendor_id, user_id, role, created_at) SELECT ?1, id, 'owner', "
                            "?3 FROM user_account WHERE email = ?2",
                            vendor.id, email, w.now);
        });
    }

    /// From their next sign-in on.
    void giveRole(const QString &email, Role role) {
        write([&](Write &w) {
            return w.db.run("UPDATE user_account SET role = ?2 WHERE email = ?1", email, roleName(role));
        });
    }
    /// Whatever else has become of it.
    void change(const std::function<Status(Write &)> &job) { write(job); }

    /// Held back until somebody has looked at it.
    void propose(const QString &name) {
        auto proposed = product(name);
        proposed.status = ProductStatus::Proposed;
        proposed.description = name + u" <b>as it is</b>"_s;
        write([&](Write &w) -> Status {
            AURA_TRY(storage::CatalogueWriter(w.db).putProduct(proposed));
            return server::products::publish(w, proposed, false);
        });
    }
    ServerApp &app() { return *m_app; }

private:
    template <typename Job>
    void write(Job job) {
        if (const Status status = m_app->store().writes().runAndWait(std::move(job)); !status)
            qFatal("%s", qPrintable(status.error().detail));
    }
    void start() {
        ServerApp::Options options;
        options.auth.bcryptCost = 4;
        options.snapshots.lookMillis = 10;
        options.thumbnails.program = thumbnailer;
        options.payments.provider = cards;
        options.payouts.provider = payouts;
        auto app = ServerApp::open(m_data.path(), m_clock, m_random, options);
        if (!app)
            qFatal("%s", qPrintable(app.error().detail));
        m_app = std::move(*app);
        m_options.onAnswered = [this](const http::RequestMetrics &metrics) { m_app->onAnswered(metrics); };
        m_http = std::make_unique<http::HttpServer>(m_app->router(), m_options, m_clock, m_random);
        const auto port = m_http->start();
        if (!port)
            qFatal("%s", qPrintable(port.error().detail));
        m_options.port = *port;
    }
    void stop() {
        m_app->closeStreams();
        m_http->stop();
        m_app->stop();
        m_http.reset();
        m_app.reset();
    }
    void swap(const QString &from, const QString &to) {
        stop();
        if (!QDir(to).removeRecursively() || !QDir().mkpath(to))
            qFatal("cannot empty %s", qPrintable(to));
        QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto source = files.next();
            const QString target = to + source.sliced(from.size());
            QDir().mkpath(QFileInfo(target).path());
            if (!QFile::copy(source, target))
                qFatal("cannot copy %s", qPrintable(source));
        }
        start();
    }

    int m_settings = 0;
    QTemporaryDir m_data;
    QTemporaryDir m_backup;
    SystemClock m_clock;
    SystemRandom m_random;
    IdGenerator m_ids{m_clock, m_random};
    http::ServerOptions m_options;
    std::unique_ptr<ServerApp> m_app;
    std::unique_ptr<http::HttpServer> m_http;
};

/// Syncs, and says whether nothing waits afterwards.
inline bool inStep(sync::Client &client) {
    const auto report = client.syncNow().result();
    if (!report)
        qWarning("%s", qPrintable(report.error().detail));
    return report && client.queue().isEmpty();
}

} // namespace aura::testing
