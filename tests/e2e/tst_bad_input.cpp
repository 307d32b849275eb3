// SPDX-License-Identifier: Apache-2.0
// Bad input through the real programs: lines that are no products, and snapshots that are no catalogues. Each is a
// clear error, and the shop goes on.
#include "shop_world.h"

#include <aura/storage/catalogue_schema.h>
#include <aura/testing/fault_proxy.h>
#include <aura/testing/sign_snapshot.h>
#include <aura/wire/sync_json.h>

#include <QCryptographicHash>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

#include <zstd.h>

using namespace aura;
using namespace aura::e2e;
using namespace Qt::StringLiterals;
using testing::Exchange;
using testing::Fault;

namespace {

constexpr int goodProducts = 30;

QByteArray message(const QByteArray &status, const QByteArray &type, const QByteArray &body) {
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
           "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray packed(const QByteArray &bytes) {
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(bytes.size()))),
                   Qt::Uninitialized);
    const auto size = ZSTD_compress(out.data(), static_cast<std::size_t>(out.size()), bytes.constData(),
                                    static_cast<std::size_t>(bytes.size()), 1);
    out.truncate(static_cast<qsizetype>(size));
    return out;
}

QByteArray unpacked(const QByteArray &bytes, std::int64_t size) {
    QByteArray out(size, Qt::Uninitialized);
    const auto got = ZSTD_decompress(out.data(), static_cast<std::size_t>(out.size()), bytes.constData(),
                                     static_cast<std::size_t>(bytes.size()));
    return ZSTD_isError(got) != 0U || static_cast<std::int64_t>(got) != size ? QByteArray() : out;
}

/// What a snapshot's announcement and file say.
struct Offer {
    wire::SnapshotManifest manifest;
    QByteArray file; ///< As it is sent.
};

} // namespace

class BadInputTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<testing::ServerProcess> m_server;
    std::unique_ptr<testing::FaultProxy> m_proxy;
    Offer m_good;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QByteArray get(const QString &target) {
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(m_server->url().resolved(QUrl(target)))));
        const bool finished = QTest::qWaitFor([&] { return reply->isFinished(); }, 60'000);
        return finished && reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray();
    }

    /// The good database after `change`, announced with hashes and sizes that fit.
    Offer rewritten(const char *script) {
        auto offer = m_good;
        const QString file = path(u"rewritten.db"_s);
        QFile::remove(file);
        QFile database(file);
        if (!database.open(QIODevice::WriteOnly))
            return offer;
        database.write(unpacked(m_good.file, m_good.manifest.forms.first().unpackedBytes));
        database.close();
        {
            auto connection = storage::Database::open(file);
            if (!connection || !connection->execute(script) || !connection->execute("PRAGMA journal_mode=DELETE"))
                qWarning("cannot rewrite the snapshot");
        }
        if (!database.open(QIODevice::ReadOnly))
            return offer;
        announce(offer, database.readAll());
        return offer;
    }

    static void announce(Offer &offer, const QByteArray &content) {
        offer.file = packed(content);
        auto &form = offer.manifest.forms.first();
        form.bytes = offer.file.size();
        form.unpackedBytes = content.size();
        form.sha256 = QCryptographicHash::hash(offer.file, QCryptographicHash::Sha256);
    }

    Offer offerOf(const QString &kind) {
        auto offer = m_good;
        auto &form = offer.manifest.forms.first();
        if (kind == "truncated"_L1)
            offer.file.chop(offer.file.size() / 3);
        else if (kind == "one byte is wrong"_L1)
            offer.file[offer.file.size() / 2] = static_cast<char>(~offer.file[offer.file.size() / 2]);
        else if (kind == "bytes that are no database"_L1)
            announce(offer, QByteArray(100'000, 'x'));
        else if (kind == "not even packed"_L1)
            offer.file = QByteArray(form.bytes, 'x');
        else if (kind == "unpacks without end"_L1) {
            announce(offer, QByteArray(64 << 20, 'x'));
            offer.manifest.forms.first().unpackedBytes = 1'000'000;
        } else if (kind == "a trigger"_L1)
            return rewritten("CREATE TRIGGER t AFTER INSERT ON meta BEGIN DELETE FROM product; END");
        else if (kind == "a view"_L1)
            return rewritten("ALTER TABLE review RENAME TO hidden; CREATE VIEW review AS SELECT * FROM hidden");
        else if (kind == "another application's"_L1)
            return rewritten("PRAGMA application_id=1");
        else if (kind == "a newer schema inside"_L1)
            return rewritten("PRAGMA user_version=99");
        else if (kind == "a newer schema announced"_L1)
            offer.manifest.schema = 99;
        else if (kind == "a table is missing"_L1)
            return rewritten("DROP TABLE review");
        return offer;
    }

    void serve(const Offer &offer) {
        // The shop itself vouches for it: what is wrong has to be found in what it says.
        QFile key(path(u"server/keys/snapshot.key"_s));
        QVERIFY(key.open(QIODevice::ReadOnly));
        auto announced = offer.manifest;
        testing::signSnapshot(announced, key.readAll());
        const auto manifest = message("200 OK", "application/json", wire::toBytes(announced));
        const auto file = message("200 OK", "application/zstd", offer.file);
        const auto url = offer.manifest.forms.first().url.toUtf8();
        m_proxy->setPlan([=](const Exchange &exchange) {
            Fault fault{Fault::Kind::Replace, 0, 0, {}};
            if (exchange.target.endsWith("/sync/catalogue/snapshot"))
                fault.answer = manifest;
            else if (exchange.target.endsWith(url))
                fault.answer = file;
            else if (exchange.target.contains("/sync/pull?scope=catalogue&cursor=") && m_gone)
                fault.answer = message("410 Gone", "application/problem+json",
                                       R"({"status":410,"code":"cursor_gone","title":"Gone","retryable":false})");
            else
                fault.kind = Fault::Kind::None;
            return fault;
        });
    }

    std::atomic<bool> m_gone = false;

private Q_SLOTS:
    void initTestCase() {
        // Good lines with bad ones between them.
        QVERIFY(writeCatalogue(path(u"good.ndjson"_s), goodProducts, 5));
        QFile good(path(u"good.ndjson"_s));
        QVERIFY(good.open(QIODevice::ReadOnly));
        QFile mixed(path(u"mixed.ndjson"_s));
        QVERIFY(mixed.open(QIODevice::WriteOnly));
        mixed.write("this is not JSON\n");                                                         // 1
        mixed.write("{\"id\":\"neg\",\"name\":\"Negative\",\"price\":-3,\"currency\":\"EUR\"}\n"); // 2
        mixed.write(
            "{\"id\":\"gtin\",\"name\":\"Code\",\"price\":1,\"currency\":\"EUR\",\"gtin\":\"4006381333932\"}\n"); // 3
        mixed.write("{\"id\":\"long\",\"name\":\"Long\",\"price\":1,\"currency\":\"EUR\",\"description\":\"" +
                    QByteArray(10 << 20, 'x') + "\"}\n"); // 4
        mixed.write(good.readAll());                      // 5 …
        mixed.write("{\"id\":\"p3\",\"name\":\"Impostor\",\"price\":1,\"currency\":\"EUR\"}\n");
        QVERIFY(mixed.flush());
        const auto imported =
            testing::runProgram(u"aura-server"_s, {u"import"_s, u"--data"_s, path(u"server"_s), u"--json"_s,
                                                   u"--report"_s, path(u"refused.txt"_s), mixed.fileName()});
        QVERIFY2(imported.exitCode == 0, imported.summary().constData());
        const auto report = imported.json();
        QCOMPARE(report["added"_L1].toInt(), goodProducts);
        QCOMPARE(report["refused"_L1].toInt(), 5);
        const QList<std::pair<int, QString>> expected{{1, u"invalid_argument"_s},
                                                      {2, u"invalid_argument"_s},
                                                      {3, u"invalid_argument"_s},
                                                      {4, u"too_large"_s},
                                                      {4 + goodProducts + 1, u"already_exists"_s}};
        const auto refusals = report["refusals"_L1].toArray();
        QFile reportFile(path(u"refused.txt"_s));
        QVERIFY(reportFile.open(QIODevice::ReadOnly));
        const auto written = reportFile.readAll();
        QCOMPARE(written.count('\n'), 5);
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QCOMPARE(refusals[i]["line"_L1].toInt(), expected[i].first);
            QCOMPARE(refusals[i]["code"_L1].toString(), expected[i].second);
            QVERIFY(written.contains(u"line %1"_s.arg(expected[i].first).toUtf8()));
        }

        m_server = std::make_unique<testing::ServerProcess>(path(u"server"_s));
        const auto started = m_server->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        m_proxy = std::make_unique<testing::FaultProxy>();
        QVERIFY(m_proxy->url().isValid());
        m_proxy->setServer(m_server->url());
        // Until the first snapshot has been built, the server says so.
        QTRY_VERIFY_WITH_TIMEOUT(!get(u"/api/v1/sync/catalogue/snapshot"_s).isEmpty(), 60'000);
        m_good.manifest = wire::snapshotManifestFromBytes(get(u"/api/v1/sync/catalogue/snapshot"_s)).value();
        while (m_good.manifest.forms.first().form != "complete"_L1)
            m_good.manifest.forms.removeFirst();
        m_good.manifest.forms.resize(1);
        m_good.file = get(m_good.manifest.forms.first().url);
        QCOMPARE(m_good.file.size(), m_good.manifest.forms.first().bytes);
    }

    void refusedLinesAreNotInTheShop() {
        m_proxy->setPlan({});
        const Device device(path(u"clean"_s), m_proxy->url());
        QCOMPARE(device.syncUntilDone().exitCode, 0);
        QCOMPARE(device.run({u"search"_s}).json()["total"_L1].toInt(), goodProducts);
        QCOMPARE(device.run({u"show"_s, u"neg"_s}).exitCode, 3);
        const auto found = device.run({u"search"_s, u"p3"_s}).json()["products"_L1].toArray();
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first()["externalId"_L1].toString(), u"p3"_s);
        QCOMPARE(found.first()["name"_L1].toString(), u"Thing number 3"_s);
    }

    void badSnapshotsAreRefused_data() {
        QTest::addColumn<QString>("code");
        QTest::newRow("truncated") << u"unavailable"_s;
        QTest::newRow("one byte is wrong") << u"corrupt"_s;
        QTest::newRow("bytes that are no database") << u"corrupt"_s;
        QTest::newRow("not even packed") << u"corrupt"_s;
        QTest::newRow("unpacks without end") << u"corrupt"_s;
        QTest::newRow("a trigger") << u"corrupt"_s;
        QTest::newRow("a view") << u"corrupt"_s;
        QTest::newRow("another application's") << u"corrupt"_s;
        QTest::newRow("a table is missing") << u"corrupt"_s;
        QTest::newRow("a newer schema inside") << u"newer_version"_s;
        QTest::newRow("a newer schema announced") << u"newer_version"_s;
    }

    void badSnapshotsAreRefused() {
        QFETCH(QString, code);
        const QString kind = QString::fromUtf8(QTest::currentDataTag());
        const auto offer = offerOf(kind);
        const auto expectRefusal = [&](const Device &device) {
            const auto synced = device.run({u"sync"_s});
            QVERIFY2(synced.exitCode == (code == "unavailable"_L1 ? 5 : 7), synced.summary().constData());
            QCOMPARE(synced.json()["error"_L1].toObject()["code"_L1].toString(), code);
            QVERIFY(!synced.json()["error"_L1].toObject()["detail"_L1].toString().isEmpty());
        };
        // A new device has no shop then, and says so.
        m_gone = false;
        serve(offer);
        const Device fresh(path(u"fresh "_s + kind), m_proxy->url());
        expectRefusal(fresh);
        QCOMPARE(fresh.run({u"search"_s}).exitCode, 3);
        QCOMPARE(fresh.run({u"status"_s}).json()["catalogue"_L1].toObject()["browsable"_L1].toBool(true), false);

        // One that has a shop keeps it, and what its person does.
        m_proxy->setPlan({});
        const Device regular(path(u"regular "_s + kind), m_proxy->url());
        QCOMPARE(regular.syncUntilDone().exitCode, 0);
        m_gone = true;
        serve(offer);
        expectRefusal(regular);
        QCOMPARE(regular.run({u"search"_s}).json()["total"_L1].toInt(), goodProducts);
        const auto added = regular.run({u"cart"_s, u"add"_s, u"p1"_s, u"2"_s});
        QVERIFY2(added.exitCode == 0, added.summary().constData());
        QCOMPARE(regular.run({u"status"_s}).json()["catalogue"_L1].toObject()["searchable"_L1].toBool(), true);

        // Both are well as soon as the server is.
        m_proxy->setPlan({});
        for (const auto *device : {&fresh, &regular}) {
            QCOMPARE(device->syncUntilDone().exitCode, 0);
            QCOMPARE(device->run({u"search"_s}).json()["total"_L1].toInt(), goodProducts);
        }
        QCOMPARE(regular.cartLines().size(), 1);
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_bad_input.moc"
