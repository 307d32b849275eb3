// SPDX-License-Identifier: Apache-2.0
// How the catalogue comes to a device: snapshots whole, bare, cut, forged and on a full disk; changes, and what happens
// when they do not add up.
#include "sync_fixture.h"

#include <QCryptographicHash>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace aura;
using namespace aura::sync;
using namespace aura::sync::testing;

namespace {

constexpr std::uint64_t seed = 20'260'101;

#ifdef Q_OS_LINUX
/// While it lives, writes beyond a file size fail as on a full disk.
class ScopedFileLimit {
public:
    explicit ScopedFileLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &m_former);
        const rlimit limit{bytes, m_former.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~ScopedFileLimit() {
        ::setrlimit(RLIMIT_FSIZE, &m_former);
        (void)std::signal(SIGXFSZ, m_handler);
    }
    ScopedFileLimit(const ScopedFileLimit &) = delete;
    ScopedFileLimit &operator=(const ScopedFileLimit &) = delete;

private:
    rlimit m_former{};
    void (*m_handler)(int);
};
#endif

} // namespace

class SyncCatalogueTest : public SyncFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qInfo("seed %llu", static_cast<unsigned long long>(seed)); }

    void init() { setUp(seed); }
    void cleanup() { tearDown(); }

    void theFirstSyncMakesTheShopBrowsable() {
        publishCatalogue();
        QVERIFY(!status().browsable);
        const auto report = syncNow();
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QVERIFY(report->catalogueReplaced);
        QVERIFY(status().browsable);
        QVERIFY(status().searchable);
        QCOMPARE(productsSeen(), 3);
        QCOMPARE(m_replaced, 1);
        m_server->offline = true;
        restart();
        QCOMPARE(productsSeen(), 3);
    }

    void aServerThatIsNotReadyIsWaitedForAWhile() {
        std::optional<Result<SyncReport>> report;
        m_core->syncNow([&](Result<SyncReport> answer) { report = std::move(answer); });
        settle();
        QVERIFY(!report);
        publishCatalogue();
        m_clock->advance(2'000);
        settle();
        QVERIFY(report && *report);

        m_core.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_server->manifest.reset();
        start();
        report.reset();
        m_core->syncNow([&](Result<SyncReport> answer) { report = std::move(answer); });
        for (int i = 0; i < 60 && !report; ++i) {
            m_clock->advance(1'000);
            settle();
        }
        QVERIFY(report);
        QCOMPARE(report->error().code, ErrorCode::Unavailable);
    }

    void aBareCatalogueBecomesSearchable() {
        m_server->catalogueCursor = 10;
        m_server->publish(writeCatalogue(u"bare.db"_s, true), {u"bare"_s});
        QVERIFY(syncNow());
        QVERIFY(status().searchable);
        QCOMPARE(m_replaced, 2);
        QVERIFY(add(0));
    }

    void theFormFollowsTheBandwidth() {
        wire::SnapshotManifest manifest;
        manifest.forms = {{u"complete"_s, u"/c"_s, 20'000'000, 60'000'000, {}},
                          {u"bare"_s, u"/b"_s, 15'000'000, 45'000'000, {}}};
        QCOMPARE(chooseForm(manifest, 0)->form, u"complete"_s);
        QCOMPARE(chooseForm(manifest, 100'000'000)->form, u"complete"_s);
        QCOMPARE(chooseForm(manifest, 500'000)->form, u"bare"_s);
    }

    void aCutDownloadGoesOnWhereItStopped() {
        for (int i = 0; i < 400; ++i)
            m_products.append(makeProduct(u"Thing %1 %2"_s.arg(i).arg(m_random->below(1'000'000'000))));
        publishCatalogue();
        m_server->cutDownloadAt = 20'000;
        QVERIFY(!syncNow());
        QVERIFY(!status().browsable);
        restart();
        QVERIFY(syncNow());
        QVERIFY(m_server->requests.filter(u" from 20000"_s).size() == 1);
        QCOMPARE(productsSeen(), 403);
    }

    void badSnapshots_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("other bytes") << u"corrupt"_s << int(ErrorCode::Corrupt);
        QTest::newRow("truncated file") << u"truncated"_s << int(ErrorCode::Corrupt);
        QTest::newRow("no database") << u"text"_s << int(ErrorCode::Corrupt);
        QTest::newRow("trigger inside") << u"hostile"_s << int(ErrorCode::Corrupt);
        QTest::newRow("newer inside") << u"newer"_s << int(ErrorCode::NewerVersion);
        QTest::newRow("newer manifest") << u"newer manifest"_s << int(ErrorCode::NewerVersion);
        QTest::newRow("bomb") << u"bomb"_s << int(ErrorCode::Corrupt);
        QTest::newRow("longer than announced") << u"longer"_s << int(ErrorCode::Corrupt);
        QTest::newRow("portal") << u"portal"_s << int(ErrorCode::Unavailable);
        QTest::newRow("unsigned") << u"unsigned"_s << int(ErrorCode::Untrusted);
        QTest::newRow("another key") << u"another key"_s << int(ErrorCode::Untrusted);
        QTest::newRow("older file under a newer number") << u"older file"_s << int(ErrorCode::Untrusted);
    }

    void badSnapshots() {
        QFETCH(QString, kind);
        QFETCH(int, code);
        publishCatalogue();
        QVERIFY(syncNow());
        const auto good = m_core->view()->catalogue->path;

        m_products.append(makeProduct(u"Sofa"_s));
        m_server->catalogueEpoch = u"c2"_s;
        const auto path = writeCatalogue(u"next.db"_s);
        if (kind == "hostile"_L1 || kind == "newer"_L1) {
            auto database = storage::Database::open(path).value();
            QVERIFY(database.execute(kind == "newer"_L1
                                         ? "PRAGMA user_version=99"
                                         : "CREATE TRIGGER t AFTER INSERT ON meta BEGIN DELETE FROM meta; END"));
            QVERIFY(database.execute("PRAGMA journal_mode=DELETE"));
        }
        if (kind == "text"_L1) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("not a database, but long enough to look at");
        }
        m_server->publish(path);
        auto &form = m_server->manifest->forms.first();
        auto &bytes = m_server->files[form.url];
        if (kind == "corrupt"_L1)
            bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x55);
        else if (kind == "truncated"_L1) {
            bytes.chop(100);
            form.bytes = bytes.size();
            form.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        } else if (kind == "bomb"_L1)
            form = m_server->addFile(u"complete"_s, QByteArray(64 << 20, 'a'));
        else if (kind == "newer manifest"_L1)
            m_server->manifest->schema = 99;
        else if (kind == "longer"_L1)
            bytes += "more";
        else if (kind == "portal"_L1)
            m_server->faults.push_back({form.url, Fault::Portal});
        if (kind == "bomb"_L1)
            form.unpackedBytes = 1'000'000;
        if (kind == "unsigned"_L1) {
            m_server->manifest->publicKey.clear();
            form.signature.clear();
        } else if (kind == "older file"_L1) {
            m_server->manifest->cursor += 1; // what a replay would claim
        } else {
            m_server->sign(kind == "another key"_L1 ? 'x' : 'k');
        }

        const auto report = syncNow();
        QVERIFY(!report);
        QCOMPARE(int(report.error().code), code);
        QCOMPARE(m_core->view()->catalogue->path, good);
        QCOMPARE(productsSeen(), 3);
        QVERIFY(add(0));
        qint64 left = 0;
        for (const auto &file : QDir(m_folder->filePath(u"client/catalogue"_s)).entryInfoList(QDir::Files))
            left += file.size();
        QVERIFY2(left < 4'000'000, "what was refused stays on disk");

        // Once the server is mended, so is the client.
        m_server->publish(writeCatalogue(u"mended.db"_s));
        QVERIFY(syncNow());
        QCOMPARE(productsSeen(), 4);
    }

    void theKeyOfTheFirstCatalogueIsKept() {
        publishCatalogue();
        QVERIFY(syncNow());
        // Another server under the same address, after a restart.
        restart();
        m_server->catalogueEpoch = u"c2"_s;
        m_products.append(makeProduct(u"Sofa"_s));
        publishCatalogue();
        m_server->sign('x');
        QCOMPARE(syncNow().error().code, ErrorCode::Untrusted);
        QCOMPARE(productsSeen(), 3);
        QCOMPARE(status().lastError->code, ErrorCode::Untrusted);
        // Somebody has told the person that the key has changed.
        m_serverKey = m_server->manifest->publicKey;
        restart();
        QVERIFY(syncNow());
        QCOMPARE(productsSeen(), 4);
        m_serverKey.clear();
        restart();
        QVERIFY(syncNow());
    }

    void aGivenKeyIsTheOnlyOne() {
        publishCatalogue();
        m_serverKey = QByteArray(32, 'z');
        restart();
        QCOMPARE(syncNow().error().code, ErrorCode::Untrusted);
        QVERIFY(!status().browsable);
        m_serverKey = m_server->manifest->publicKey;
        restart();
        QVERIFY(syncNow());
    }

    void partsOfAFormerSnapshotAreDropped() {
        for (int i = 0; i < 400; ++i)
            m_products.append(makeProduct(u"Thing %1 %2"_s.arg(i).arg(m_random->below(1'000'000'000))));
        publishCatalogue();
        m_server->cutDownloadAt = 20'000;
        QVERIFY(!syncNow());
        const QDir folder(m_folder->filePath(u"client/catalogue"_s));
        QCOMPARE(folder.entryList({u"*.part"_s}).size(), 1);
        m_products.append(makeProduct(u"Sofa"_s));
        publishCatalogue();
        restart();
        QVERIFY(syncNow());
        QCOMPARE(m_server->requests.filter(u" from 0"_s).size(), 2);
        QCOMPARE(productsSeen(), 404);
        QVERIFY(folder.entryList({u"*.part"_s, u"*.unpacking"_s}).isEmpty());
    }

#ifdef Q_OS_LINUX
    void aFullDiskWhileUnpackingLeavesTheOldCatalogue() {
        publishCatalogue();
        QVERIFY(syncNow());
        for (int i = 0; i < 2'000; ++i)
            m_products.append(makeProduct(u"Thing %1"_s.arg(i)));
        m_server->catalogueEpoch = u"c2"_s;
        publishCatalogue();
        const auto &form = m_server->manifest->forms.first();
        QVERIFY(form.unpackedBytes > 2 * form.bytes);
        {
            // No file may grow beyond this: the compressed one fits, the unpacked one does not.
            const ScopedFileLimit limit(static_cast<rlim_t>(form.bytes + form.unpackedBytes) / 2);
            QCOMPARE(syncNow().error().code, ErrorCode::StorageFull);
            QCOMPARE(productsSeen(), 3);
            QVERIFY(add(0));
        }
        const auto fetched = m_server->requests.filter(u" from "_s).size();
        QVERIFY(syncNow());
        QCOMPARE(productsSeen(), 2'003);
        // What had come is not fetched twice.
        QVERIFY(!m_server->requests.filter(u" from "_s).sliced(fetched).contains(form.url + u" from 0"_s));
    }
#endif

    void changesArriveWithoutANewSnapshot() {
        publishCatalogue();
        QVERIFY(syncNow());
        const auto path = m_core->view()->catalogue->path;
        m_products[0].name = u"Lamp of brass"_s;
        m_products[0].rev = 2;
        const auto sofa = makeProduct(u"Sofa"_s);
        m_server->pageRows = 1;
        m_server->catalogueLog = {
            {11, {u"product"_s, m_products[0].id, 2, wire::toJson(m_products[0], wire::Audience::Public)}},
            {12, {u"product"_s, sofa.id, 1, wire::toJson(sofa, wire::Audience::Public)}},
            {13, {u"availability"_s, variantOf(1), 0, {{u"availability"_s, u"out"_s}}}},
        };
        m_changes.clear();
        QVERIFY(syncNow());
        QCOMPARE(m_core->view()->catalogue->path, path);
        QCOMPARE(productsSeen(), 4);
        auto database = storage::Database::open(path).value();
        storage::CatalogueReader reader(database);
        QCOMPARE(reader.product(m_products[0].id)->name, u"Lamp of brass"_s);
        QCOMPARE(reader.product(m_products[1].id)->variants.first().availability, Availability::Out);
        QVERIFY(m_changes.contains({Table::Products, {m_products[0].id, sofa.id}}));
    }

    void aCatalogueThatDoesNotAddUpIsFetchedAfresh() {
        const auto share = [](const Product &product) { return rowChecksum(u"product", product.id, product.rev); };
        // Only products count here; what the other rows add is the same on both sides.
        const auto publish = [&] {
            m_server->catalogueChecksum = 7;
            for (const auto &product : std::as_const(m_products))
                m_server->catalogueChecksum += share(product);
            publishCatalogue({u"complete"_s}, m_server->catalogueChecksum);
        };
        const auto row = [](const Product &product) {
            return wire::PullRow{u"product"_s, product.id, product.rev, wire::toJson(product, wire::Audience::Public)};
        };
        const auto snapshots = [&] { return m_server->requests.filter(u"catalogue/snapshot"_s).size(); };
        publish();
        QVERIFY(syncNow());
        QCOMPARE(snapshots(), 1);

        // A change that adds up costs no snapshot.
        m_server->catalogueChecksum -= share(m_products[0]);
        m_products[0].rev = 2;
        m_server->catalogueChecksum += share(m_products[0]);
        m_server->catalogueLog = {{11, row(m_products[0])}};
        QVERIFY(syncNow());
        QVERIFY(syncNow());
        QCOMPARE(snapshots(), 1);

        // One that the client never hears of is found out.
        m_products.append(makeProduct(u"Sofa"_s));
        m_server->catalogueCursor = 1;
        m_server->catalogueLog.clear();
        publish();
        QVERIFY(syncNow());
        QCOMPARE(snapshots(), 2);
        QCOMPARE(productsSeen(), 4);

        // A server whose sum is wrong for good is believed after one attempt, and asked again much later.
        m_server->catalogueChecksum += 1;
        m_clock->advance(7 * 3'600'000);
        for (int i = 0; i < 3; ++i)
            QVERIFY(syncNow());
        QCOMPARE(snapshots(), 3);
        m_server->catalogueLog = {{m_server->catalogueCursor + 1, row(makeProduct(u"Stool"_s))}};
        QVERIFY(syncNow());
        QCOMPARE(productsSeen(), 5);
        QCOMPARE(snapshots(), 3);
    }

    void aServerThatCannotSayNowWhatDiffersIsAskedAgain() {
        m_server->catalogueChecksum = 7;
        publishCatalogue({u"complete"_s}, m_server->catalogueChecksum);
        QVERIFY(syncNow());
        const auto snapshots = [&] { return m_server->requests.filter(u"catalogue/snapshot"_s).size(); };
        m_server->catalogueChecksum = 8;
        m_server->catalogueBuckets = 503;
        QCOMPARE(syncNow().error().code, ErrorCode::Unavailable);
        QCOMPARE(snapshots(), 1);
        // It has answered: the network is there, and it is not told that nothing helped.
        QVERIFY(status().online);
        m_server->catalogueBuckets = 404;
        QVERIFY(syncNow());
        QCOMPARE(snapshots(), 2);
    }

    void whatChangesBetweenTwoPagesCountsOnce() {
        const auto share = [](const Product &product) { return rowChecksum(u"product", product.id, product.rev); };
        const auto row = [](const Product &product) {
            return wire::PullRow{u"product"_s, product.id, product.rev, wire::toJson(product, wire::Audience::Public)};
        };
        auto &sum = m_server->catalogueChecksum;
        for (const auto &product : std::as_const(m_products))
            sum += share(product);
        publishCatalogue({u"complete"_s}, sum);
        QVERIFY(syncNow());

        auto lamp = m_products[0];
        auto desk = m_products[1];
        const auto sofa = makeProduct(u"Sofa"_s);
        sum += share(sofa) - share(lamp) - share(desk);
        lamp.rev = desk.rev = 2;
        sum += share(lamp) + share(desk);
        m_server->pageRows = 2;
        m_server->catalogueLog = {{11, row(lamp)}, {12, row(desk)}, {13, row(sofa)}};
        m_server->afterCataloguePage = [&] {
            // The lamp changes again and the desk is withdrawn: the log names a row once, at its newest place.
            sum -= share(lamp) + share(desk);
            lamp.rev = 3;
            lamp.name = u"Lamp of brass"_s;
            sum += share(lamp);
            m_server->catalogueLog = {{13, row(sofa)}, {14, row(lamp)}, {15, {u"product"_s, desk.id, 0, {}}}};
        };
        QVERIFY(syncNow());
        QCOMPARE(m_server->requests.filter(u"catalogue/snapshot"_s).size(), 1);
        QCOMPARE(productsSeen(), 3);
        auto database = storage::Database::open(m_core->view()->catalogue->path).value();
        storage::CatalogueReader reader(database);
        QCOMPARE(reader.product(lamp.id)->name, u"Lamp of brass"_s);
        QCOMPARE(reader.product(desk.id).error().code, ErrorCode::NotFound);
    }

    void aGoneCursorFetchesASnapshotAndKeepsTheQueue() {
        publishCatalogue();
        QVERIFY(signIn());
        QVERIFY(syncNow());
        const auto old = m_core->view()->catalogue;
        m_server->offline = true;
        QVERIFY(add(0, 3));
        m_server->offline = false;
        m_products.append(makeProduct(u"Sofa"_s));
        publishCatalogue();
        m_server->faults.push_back({u"/api/v1/sync/pull?scope=catalogue"_s, Fault::Gone});
        m_server->faults.push_back({u"/api/v1/sync/pull?scope=user"_s, Fault::Gone});
        m_server->faults.push_back({u"/api/v1/sync/push"_s, Fault::Broken});
        QVERIFY(!syncNow());
        QCOMPARE(productsSeen(), 4);
        QVERIFY(QFile::exists(old->path)); // somebody still reads it
        QCOMPARE(cart().lines.first().quantity, 3);
        QCOMPARE(status().pending, 1);
        QVERIFY(syncNow());
        QCOMPARE(m_server->cart.lines.first().quantity, 3);
    }
};

QTEST_GUILESS_MAIN(SyncCatalogueTest)
#include "tst_sync_catalogue.moc"
