// SPDX-License-Identifier: Apache-2.0
// What is acknowledged waits for the disk exactly once: a local change (or those that came together), and a push.
// Counted at the system's door, below SQLite.
//
// The client runs in a process of its own, with the library that counts in it: this program again, with an argument.
#include "shop_world.h"

#include <aura/storage/catalogue_reader.h>
#include <aura/sync/client.h>
#include <aura/testing/disk_shim.h>
#include <aura/wire/session_json.h>
#include <aura/wire/sync_json.h>

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

using namespace aura;
using namespace aura::e2e;
using namespace Qt::StringLiterals;
using testing::DiskShim;

namespace {

constexpr int alone = 50;
constexpr int together = 200;

/// Leaves a line in the log of changes.
void mark(const QString &folder, const char *name) {
    QFile file(folder + u'/' + QLatin1StringView(name));
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write(".");
}

/// The process under test: changes one at a time, then many at once.
int changeTheCart(const QString &folder, const QUrl &server) {
    sync::Options options;
    options.dataDir = folder;
    options.serverUrl = server;
    options.automatic = false;
    auto client = sync::Client::open(options);
    if (!client || (*client)->catalogue() == nullptr)
        return 1;
    storage::OpenOptions readOnly;
    readOnly.mode = storage::OpenOptions::Mode::ReadOnly;
    auto database = storage::Database::open((*client)->catalogue()->path, readOnly);
    QList<Id> variants;
    if (!database || !database->forEach("SELECT id FROM variant ORDER BY num",
                                        [&](const storage::Statement &row) { variants.append(row.id(0)); }))
        return 2;
    // The first change also makes the journal.
    if (!(*client)->setQuantity(variants[0], 1).result())
        return 3;
    mark(folder, "alone");
    for (int i = 0; i < alone; ++i) {
        if (!(*client)->setQuantity(variants[i % variants.size()], 2 + i % 7).result())
            return 4;
    }
    mark(folder, "together");
    QList<QFuture<Status>> changes;
    for (int i = 0; i < together; ++i)
        changes.append((*client)->addToCart(variants[i % variants.size()], 1));
    for (auto &change : changes) {
        if (!change.result())
            return 5;
    }
    mark(folder, "end");
    return 0;
}

/// How many times the disk was waited for between two marks, on files of that name.
int waits(const QStringList &changes, const QString &from, const QString &to, const QString &file) {
    int count = 0;
    bool between = false;
    for (const auto &change : changes) {
        if (change.contains(u'/' + from + u' '))
            between = true;
        else if (change.contains(u'/' + to + u' '))
            between = false;
        else if (between && change.startsWith("fsync "_L1) && change.contains(file))
            ++count;
    }
    return count;
}

} // namespace

class FsyncTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<testing::ServerProcess> m_server;
    DiskShim m_serverShim;
    QNetworkAccessManager m_network;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    Result<QByteArray> post(const QString &target, const QByteArray &body, const QByteArray &token = {}) {
        QNetworkRequest request(m_server->url().resolved(QUrl(target)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 60'000) || reply->error() != QNetworkReply::NoError)
            return Error{ErrorCode::Unavailable, reply->errorString()};
        return reply->readAll();
    }

    int serverWaits() const {
        int count = 0;
        for (const auto &change : m_serverShim.changes())
            count += change.startsWith("fsync "_L1) && change.contains("/aura.db"_L1) ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(writeCatalogue(path(u"things.ndjson"_s), 40, 1'000));
        const auto imported = testing::runProgram(
            u"aura-server"_s, {u"import"_s, u"--data"_s, path(u"server"_s), path(u"things.ndjson"_s)});
        QVERIFY2(imported.exitCode == 0, imported.summary().constData());
        m_serverShim.folder = path(u"server"_s);
        m_serverShim.log = path(u"server.log"_s);
        m_server = std::make_unique<testing::ServerProcess>(path(u"server"_s));
        m_server->setEnvironment(m_serverShim.over(QProcessEnvironment::systemEnvironment()));
        const auto started = m_server->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    }

    void aLocalChangeWaitsOnce() {
        const Device device(path(u"device"_s), m_server->url());
        QCOMPARE(device.syncUntilDone().exitCode, 0);
        DiskShim shim;
        shim.folder = device.folder();
        shim.log = path(u"client.log"_s);
        QProcess process;
        process.setProcessEnvironment(shim.over(QProcessEnvironment::systemEnvironment()));
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--change-the-cart"_s, device.folder(), m_server->url().toString()});
        const auto ended = testing::finish(process);
        QVERIFY2(ended.exitCode == 0, ended.summary().constData());
        const auto changes = shim.changes();
        QCOMPARE(waits(changes, u"alone"_s, u"together"_s, u"/outbox.db"_s), alone);
        // Nothing else waits with them.
        QCOMPARE(waits(changes, u"alone"_s, u"together"_s, u"/"_s), alone);
        const auto grouped = waits(changes, u"together"_s, u"end"_s, u"/"_s);
        qInfo("%d changes alone: %d waits; %d together: %d", alone, alone, together, grouped);
        QVERIFY(grouped >= 1);
        QVERIFY2(grouped < together / 4, qPrintable(QString::number(grouped)));
    }

    void aPushWaitsOnce() {
        SystemClock clock;
        SystemRandom random;
        IdGenerator ids(clock, random);
        wire::Credentials credentials;
        credentials.name = u"Ada"_s;
        credentials.email = u"ada@e2e.example"_s;
        credentials.password = u"correct horse battery staple"_s;
        credentials.deviceId = ids.next();
        const auto registered = post(u"/api/v1/auth/register"_s, wire::toBytes(credentials));
        QVERIFY2(registered, registered ? "" : qPrintable(registered.error().detail));
        const auto session = wire::sessionTokensFromBytes(*registered);
        QVERIFY(session);
        QList<CartLine> lines;
        {
            storage::OpenOptions readOnly;
            readOnly.mode = storage::OpenOptions::Mode::ReadOnly;
            auto database = storage::Database::open(path(u"server/aura.db"_s), readOnly);
            QVERIFY(database);
            QVERIFY(database->forEach("SELECT v.id, p.id FROM variant v JOIN product p ON p.num = v.product",
                                      [&](const storage::Statement &row) {
                                          CartLine line;
                                          line.variantId = row.id(0);
                                          line.productId = row.id(1);
                                          line.quantity = 1;
                                          lines.append(line);
                                      }));
        }
        Id previous;
        for (const int size : {1, 1, 1, 100, 1, 100}) {
            QJsonArray operations;
            for (int i = 0; i < size; ++i) {
                Operation operation;
                operation.opId = ids.next();
                operation.args = CartAdd{lines[i % lines.size()]};
                operation.kind = operationKind(operation.args);
                operation.lane = operationLane(operation.args);
                operation.prev = std::exchange(previous, operation.opId);
                operation.occurredAt = clock.now();
                operations.append(wire::toJson(operation));
            }
            const auto before = serverWaits();
            const auto answer = post(u"/api/v1/sync/push"_s,
                                     wire::toBytes(QJsonObject{{u"device"_s, credentials.deviceId.toString()},
                                                               {u"operations"_s, operations}}),
                                     session->accessToken);
            QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
            QCOMPARE(answer->count("\"applied\""), size);
            QCOMPARE(serverWaits() - before, 1);
        }
    }

    void cleanupTestCase() { m_server.reset(); }
};

int main(int argc, char **argv) {
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--change-the-cart"_L1)
        return changeTheCart(arguments.value(2), QUrl(arguments.value(3)));
    FsyncTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fsyncs.moc"
