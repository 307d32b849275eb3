// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync_core.h"
#include "manual_executor.h"
#include "scripted_server.h"

#include <aura/storage/catalogue_reader.h>
#include <aura/storage/catalogue_schema.h>
#include <aura/storage/catalogue_writer.h>
#include <aura/sync/secret_stores.h>
#include <aura/testing/fake_ports.h>
#include <aura/wire/catalogue_json.h>
#include <aura/wire/order_json.h>

#include <QTemporaryDir>
#include <QTest>

namespace aura::sync::testing {

/// A client's core and its small server, a catalogue to publish and a person who signs in. Time stands still unless a
/// test moves it.
class SyncFixture : public QObject {
    Q_OBJECT

protected:
    std::unique_ptr<aura::testing::FakeClock> m_clock;
    std::unique_ptr<aura::testing::SeededRandom> m_random;
    std::unique_ptr<IdGenerator> m_ids;
    std::unique_ptr<QTemporaryDir> m_folder;
    ManualExecutor m_executor;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<SyncCore> m_core;
    QList<std::pair<Table, QList<Id>>> m_changes;
    int m_replaced = 0;
    QByteArray m_serverKey;
    Vendor m_vendor;
    Category m_category;
    QList<Product> m_products;

    /// Where the client keeps its secrets; a memory that always answers unless a test has another.
    virtual SecretStore &secretStore() { return *m_secrets; }

    Result<std::unique_ptr<SyncCore>> openCore(bool owner = true) { return openCore(secretStore(), owner); }
    Result<std::unique_ptr<SyncCore>> openCore(SecretStore &secrets, bool owner = true) {
        CoreConfig config;
        config.folder = m_folder->filePath(u"client"_s);
        config.secretScope = u"test"_s;
        config.owner = owner;
        config.serverKey = m_serverKey;
        SyncCore::Events events{[this](Table table, const QList<Id> &ids) {
                                    m_changes.append({table, ids});
                                },
                                [] {}, [this] { ++m_replaced; }, [] {}};
        return SyncCore::open(config, {*m_clock, *m_random, *m_server, secrets, m_executor}, std::move(events));
    }

    void start() {
        auto core = openCore();
        if (!core)
            qFatal("%s", qPrintable(core.error().detail));
        m_core = std::move(*core);
        m_core->setAutomatic(false);
    }

    /// As after kill -9: nothing but the files and the server remains.
    void restart() {
        m_executor.clear();
        m_core.reset();
        start();
    }

    /// Runs everything that is due without letting time pass.
    void settle() {
        for (int i = 0; i < 10'000; ++i) {
            const auto at = m_core->wakeAt();
            if (at && *at <= m_clock->monotonic())
                m_core->tick();
            if (!m_executor.runOne() && !(m_core->wakeAt() && *m_core->wakeAt() <= m_clock->monotonic()))
                return;
        }
        qFatal("the engine does not come to rest");
    }

    Result<SyncReport> syncNow() {
        std::optional<Result<SyncReport>> report;
        m_core->syncNow([&](Result<SyncReport> answer) { report = std::move(answer); });
        settle();
        if (!report)
            qFatal("syncNow() did not answer");
        return *report;
    }

    Result<Account> signIn(const QString &password = u"secret"_s) {
        std::optional<Result<Account>> account;
        m_core->signIn({{}, u"ada@example.org"_s, password, {}},
                       [&](Result<Account> answer) { account = std::move(answer); });
        settle();
        if (!account)
            qFatal("signIn() did not answer");
        return *account;
    }

    /// Signed in as somebody who works for the vendor of the catalogue.
    void signInAsVendor() {
        publishCatalogue();
        m_server->vendors = {m_vendor.id};
        for (auto product : std::as_const(m_products)) {
            m_server->products[product.id] = product;
            m_server->touchVendor(m_vendor.id, u"product"_s, product.id, product.rev,
                                  wire::toJson(product, wire::Audience::Vendor));
            StockLevel level;
            level.variantId = product.variants.first().id;
            level.productId = product.id;
            level.vendorId = m_vendor.id;
            level.onHand = 10;
            level.rev = 1;
            m_server->stock[level.variantId] = level;
            m_server->touchVendor(m_vendor.id, u"stock"_s, level.variantId, 1, wire::toJson(level));
        }
        QVERIFY(signIn());
        QVERIFY(syncNow());
    }

    Product makeProduct(const QString &name) {
        Product product;
        product.id = m_ids->next();
        product.vendorId = m_vendor.id;
        product.externalId = name;
        product.name = name;
        product.categories = {m_category.id};
        product.rev = 1;
        Variant variant;
        variant.id = m_ids->next();
        variant.isDefault = true;
        variant.availability = Availability::In;
        variant.price = {static_cast<std::int64_t>(10'000'000 * (m_products.size() + 1)), Currency::of("EUR")};
        product.variants = {variant};
        return product;
    }
    Product draft(const QString &name) {
        auto product = makeProduct(name);
        product.status = ProductStatus::Draft;
        return product;
    }

    QString writeCatalogue(const QString &name, bool bare = false) {
        const auto path = m_folder->filePath(name);
        auto database = storage::Database::open(path).value();
        if (!storage::catalogue::create(database))
            qFatal("no catalogue");
        storage::CatalogueWriter writer(database);
        bool ok = bool(writer.putVendor(m_vendor)) && bool(writer.putCategory(m_category));
        for (const auto &product : std::as_const(m_products))
            ok = ok && bool(writer.putProduct(product));
        if (!ok)
            qFatal("cannot write the catalogue");
        if (bare) {
            (void)database.execute("DROP TABLE product_search; DROP TABLE product_search_more");
            QStringList indexes;
            (void)database.forEach("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL",
                                   [&](const storage::Statement &row) { indexes.append(row.text(0)); });
            for (const auto &index : indexes)
                (void)database.execute("DROP INDEX " + index.toStdString());
        }
        (void)database.execute("PRAGMA journal_mode=DELETE");
        return path;
    }

    /// `checksum` is what the file says of itself; nothing by default.
    void publishCatalogue(const QStringList &forms = {u"complete"_s}, std::optional<std::uint64_t> checksum = {}) {
        m_server->catalogueCursor += 10;
        const auto path = writeCatalogue(u"published-%1.db"_s.arg(m_ids->next().toString()));
        if (checksum) {
            auto database = storage::Database::open(path).value();
            if (!storage::catalogue::setMetaValue(database, "checksum", QString::number(*checksum, 16)) ||
                !database.execute("PRAGMA journal_mode=DELETE"))
                qFatal("cannot write the checksum");
        }
        m_server->publish(path, forms);
    }

    Status add(int product, std::int64_t quantity = 1) {
        return m_core->changeCart({{CartCommand::Kind::Add, variantOf(product), quantity}}).first();
    }
    Id variantOf(int product) const { return m_products[product].variants.first().id; }
    CheckoutRequest checkoutRequest() const {
        CheckoutRequest request;
        request.shippingAddress = {u"Ada"_s, u"1 Way"_s, {}, u"10115"_s, u"Berlin"_s, {}, u"DE"_s, {}};
        request.paymentMethod = u"invoice"_s;
        return request;
    }
    Cart cart() const { return m_core->view()->cart; }
    SyncStatus status() const { return m_core->view()->status; }
    std::size_t queued() const { return m_core->view()->queue.size(); }
    int productsSeen() const {
        storage::OpenOptions options;
        options.mode = storage::OpenOptions::Mode::ReadOnly;
        auto database = storage::Database::open(m_core->view()->catalogue->path, options);
        return static_cast<int>(storage::CatalogueReader(*database).productCount().value());
    }

    void setUp(std::uint64_t seed) {
        m_clock = std::make_unique<aura::testing::FakeClock>();
        m_random = std::make_unique<aura::testing::SeededRandom>(seed);
        m_ids = std::make_unique<IdGenerator>(*m_clock, *m_random);
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
        m_server = std::make_unique<ScriptedServer>(m_executor, *m_clock, *m_ids);
        m_server->user = m_ids->next();
        m_changes.clear();
        m_serverKey.clear();
        m_replaced = 0;
        m_vendor = {};
        m_vendor.id = m_ids->next();
        m_vendor.name = u"Nordlicht"_s;
        m_vendor.slug = u"nordlicht"_s;
        m_vendor.rev = 1;
        m_category = {};
        m_category.id = m_ids->next();
        m_category.name = u"Lighting"_s;
        m_category.slug = u"lighting"_s;
        m_category.rev = 1;
        m_products.clear();
        for (const auto *name : {"Lamp", "Desk", "Chair"})
            m_products.append(makeProduct(QString::fromLatin1(name)));
        start();
    }

    void tearDown() {
        m_executor.clear();
        m_core.reset();
    }
};

} // namespace aura::sync::testing
