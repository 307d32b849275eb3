// SPDX-License-Identifier: Apache-2.0
// SIGKILL, and a full disk, at every single change that the client and the server make to their files, and SIGKILL at
// random moments. What was acknowledged is there afterwards, nothing takes effect twice, and everything goes on.
//
// AURA_CRASHES is how many crashes each test tries (40 unless set, spread over all points; 0: every point, and 1,000
// random moments). AURA_SEED repeats a run.
#include "shop_world.h"

#include <aura/testing/disk_shim.h>

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace aura;
using namespace aura::e2e;
using namespace Qt::StringLiterals;
using testing::DiskShim;
using testing::Ended;

namespace {

constexpr int randomCrashes = 1'000;

int wantedCrashes() {
    bool given = false;
    const int crashes = qEnvironmentVariableIntValue("AURA_CRASHES", &given);
    return given ? crashes : 40;
}

bool isAcknowledged(const Ended &ended) {
    return ended.json()["ok"_L1].toBool();
}

/// A shopper who remembers what the shop has acknowledged.
struct Shopper {
    Device device;
    QString email;
    int orders = 0; ///< Placed ones, on the server.
};

} // namespace

class CrashTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<testing::ServerProcess> m_server;
    std::unique_ptr<Shopper> m_shopper;
    QRandomGenerator m_random;
    int m_people = 0;

    QString data() const { return m_folder.filePath(u"server"_s); }

    void startServer(const DiskShim *shim = nullptr) {
        const auto plain = QProcessEnvironment::systemEnvironment();
        m_server->setEnvironment(shim == nullptr ? plain : shim->over(plain));
        const auto started = m_server->start();
        // With a crash planned it may come before the server listens.
        QVERIFY2(started || shim != nullptr, started ? "" : qPrintable(started.error().detail));
    }

    QString freshAddress() { return u"ada%1@e2e.example"_s.arg(++m_people); }

    std::int64_t placedOrders() {
        return ServerTruth(data()).number("SELECT count(*) FROM customer_order o JOIN user_account u ON u.id = "
                                          "o.user_id WHERE u.email = ?1",
                                          m_shopper->email);
    }

    int quantityInCart(const QString &thing) {
        const auto product = m_shopper->device.run({u"show"_s, thing}).json()["product"_L1].toObject();
        for (const auto &line : m_shopper->device.cartLines()) {
            if (line["productId"_L1] == product["id"_L1])
                return line["quantity"_L1].toInt();
        }
        return 0;
    }

    int queuedOrders() {
        int queued = 0;
        for (const auto &order : m_shopper->device.orders())
            queued += order["queuedAs"_L1].isNull() ? 0 : 1;
        return queued;
    }

    /// Signs in whoever a crashed `register` was for.
    void signInSomehow() {
        const auto &device = m_shopper->device;
        if (device.run({u"status"_s}).json()["account"_L1]["email"_L1].toString() == m_shopper->email) {
            // The account may be chosen while its session was not kept yet; then the device says so.
            if (device.run({u"sync"_s}).exitCode == 4)
                QCOMPARE(device.run({u"login"_s, m_shopper->email}).exitCode, 0);
            return;
        }
        // Either the account was made before the crash, or it was not.
        const auto registered = device.run({u"register"_s, m_shopper->email, u"--name"_s, u"Ada"_s});
        if (registered.exitCode != 0) {
            QCOMPARE(registered.json()["error"_L1]["code"_L1].toString(), u"already_exists"_s);
            const auto entered = device.run({u"login"_s, m_shopper->email});
            QVERIFY2(entered.exitCode == 0, entered.summary().constData());
        }
    }

    /// Sends what waits and compares both sides: `orders` more than before are placed, and nothing is left over.
    void expectConvergence(int newOrders) {
        const auto synced = m_shopper->device.syncUntilDone();
        QVERIFY2(synced.exitCode == 0, synced.summary().constData());
        QCOMPARE(synced.json()["pending"_L1].toInt(), 0);
        QVERIFY(synced.json()["quarantined"_L1].toArray().isEmpty());
        m_shopper->orders += newOrders;
        const auto orders = m_shopper->device.orders();
        QCOMPARE(orders.size(), m_shopper->orders);
        for (const auto &order : orders)
            QCOMPARE(order["status"_L1].toString(), u"placed"_s);
        QCOMPARE(placedOrders(), m_shopper->orders);
        QVERIFY(m_shopper->device.queue().isEmpty());
        QVERIFY(m_shopper->device.cartLines().isEmpty());
        QCOMPARE(ServerTruth(data()).contradiction(), QString());
    }

    void newShopper() {
        m_shopper->device.run({u"logout"_s, u"--discard"_s});
        m_shopper->email = freshAddress();
        m_shopper->orders = 0;
        QVERIFY(m_shopper->device.signUp(m_shopper->email));
    }

    /// The commands of one purchase, and what each must have done once it is acknowledged.
    struct Step {
        const char *name;
        QStringList command;
    };
    static QList<Step> steps() {
        return {{"register", {u"register"_s}}, // completed with the address
                {"set", {u"cart"_s, u"set"_s, u"p1"_s, u"2"_s}},
                {"add", {u"cart"_s, u"add"_s, u"p2"_s, u"3"_s}},
                {"checkout", Device::checkout({u"--no-sync"_s})},
                {"sync", {u"sync"_s}}};
    }

    /// After the crash of a step: what was acknowledged must be there, what was not may be; then the step is done.
    void expectStep(const Step &step, bool acknowledged) {
        const auto &device = m_shopper->device;
        const auto status = device.run({u"status"_s});
        QVERIFY2(status.exitCode == 0, status.summary().constData());
        QVERIFY2(status.json()["quarantined"_L1].toArray().isEmpty(), status.summary().constData());
        const QByteArray name = step.name;
        if (name == "register") {
            const QJsonValue account = status.json()["account"_L1];
            if (acknowledged) {
                QCOMPARE(account["email"_L1].toString(), m_shopper->email);
                QCOMPARE(device.run({u"sync"_s}).exitCode, 0);
            }
            signInSomehow();
        } else if (name == "set") {
            const auto quantity = quantityInCart(u"p1"_s);
            QVERIFY2(quantity == 2 || (!acknowledged && quantity == 0), qPrintable(QString::number(quantity)));
            QCOMPARE(device.run(step.command).exitCode, 0);
        } else if (name == "add") {
            const auto quantity = quantityInCart(u"p2"_s);
            QVERIFY2(quantity == 3 || (!acknowledged && quantity == 0), qPrintable(QString::number(quantity)));
            if (quantity == 0)
                QCOMPARE(device.run(step.command).exitCode, 0);
        } else if (name == "checkout") {
            const auto queued = queuedOrders();
            QVERIFY2(queued == 1 || (!acknowledged && queued == 0), qPrintable(QString::number(queued)));
            if (queued == 0)
                QCOMPARE(device.run(step.command).exitCode, 0);
        }
    }

public:
    /// A busy machine may take longer for one of these than Qt Test's five minutes.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "14400000"); }

private Q_SLOTS:
    void initTestCase() {
        const auto given = qEnvironmentVariable("AURA_SEED").toUInt();
        const auto seed = given != 0 ? given : QRandomGenerator::global()->generate();
        qInfo("AURA_SEED=%u AURA_CRASHES=%d", seed, wantedCrashes());
        m_random.seed(seed);
        QVERIFY(writeCatalogue(m_folder.filePath(u"things.ndjson"_s), 30, 1'000'000));
        const auto imported = testing::runProgram(
            u"aura-server"_s, {u"import"_s, u"--data"_s, data(), m_folder.filePath(u"things.ndjson"_s)});
        QVERIFY2(imported.exitCode == 0, imported.summary().constData());
        m_server = std::make_unique<testing::ServerProcess>(data());
        startServer();
        m_shopper = std::make_unique<Shopper>(
            Shopper{Device(m_folder.filePath(u"device"_s), m_server->url()), freshAddress(), 0});
        QVERIFY(m_shopper->device.signUp(m_shopper->email));
        QCOMPARE(m_shopper->device.syncUntilDone().exitCode, 0);
    }

    void init() {
        if (!m_server->isRunning())
            startServer();
        newShopper();
    }

    void theClientAtEveryChange_data() {
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("full");
        for (const bool full : {false, true}) {
            for (int i = 0; i < steps().size(); ++i)
                QTest::addRow("%s, %s", steps()[i].name, full ? "the disk is full" : "killed") << i << full;
        }
    }

    void theClientAtEveryChange() {
        QFETCH(int, step);
        QFETCH(bool, full);
        const auto &device = m_shopper->device;
        const auto all = steps();
        // One life without a crash counts the points.
        int points = 1;
        int stride = 1;
        int tried = 0;
        for (int at = 0; at <= points + 2; at += at == 0 ? 1 : stride) {
            DiskShim shim;
            shim.folder = m_folder.path();
            shim.log = QDir::tempPath() + u"/aura-shim-%1.log"_s.arg(QCoreApplication::applicationPid());
            QFile::remove(shim.log);
            // A torn write is more than a kill can do, but not more than a machine that loses its power.
            (full ? shim.fullAt : at % 2 == 0 ? shim.killAt : shim.tearAt) = at;
            for (int i = 0; i < all.size(); ++i) {
                auto command = all[i].command;
                if (i == 0) {
                    if (step != 0)
                        continue;
                    device.run({u"logout"_s, u"--discard"_s});
                    m_shopper->email = freshAddress();
                    m_shopper->orders = 0;
                    command += {m_shopper->email, u"--name"_s, u"Ada"_s};
                }
                if (i != step) {
                    const auto done = device.run(command);
                    if (done.exitCode != 0)
                        qWarning("after a crash at change %d", at);
                    QVERIFY2(done.exitCode == 0, done.summary().constData());
                    continue;
                }
                auto crashing = device;
                crashing.environment = shim.over(device.environment);
                const auto ended = crashing.run(command);
                if (at == 0) {
                    QVERIFY2(ended.exitCode == 0, ended.summary().constData());
                    points = static_cast<int>(shim.changes().size());
                    const int wanted = wantedCrashes();
                    stride = wanted == 0 ? 1 : std::max(1, points * 10 / wanted);
                    QVERIFY(points > 0);
                } else {
                    tried += ended.exitCode != 0 ? 1 : 0;
                    if (full && ended.exitCode != 0) {
                        QVERIFY2(ended.exitCode == 7, ended.summary().constData());
                        QVERIFY2(ended.json()["error"_L1]["code"_L1].toString() == "storage_full"_L1,
                                 ended.summary().constData());
                    }
                    expectStep(all[i], isAcknowledged(ended));
                }
                if (QTest::currentTestFailed()) {
                    qWarning("crash at change %d of %d: %s", at, points, shim.changes().value(at - 1).toUtf8().data());
                    return;
                }
            }
            expectConvergence(1);
            if (QTest::currentTestFailed()) {
                qWarning("after a crash at change %d of %d", at, points);
                return;
            }
            QFile::remove(shim.log);
        }
        qInfo("%d crashes at %d points of %s", tried, points, all[step].name);
        QVERIFY(tried > 0);
    }

    void theServerAtEveryChange_data() {
        QTest::addColumn<bool>("full");
        QTest::newRow("killed") << false;
        QTest::newRow("the disk is full") << true;
    }

    void theServerAtEveryChange() {
        QFETCH(bool, full);
        const auto &device = m_shopper->device;
        int points = 1;
        int stride = 1;
        int tried = 0;
        for (int at = 0; at <= points + 2; at += at == 0 ? 1 : stride) {
            QCOMPARE(device.run({u"cart"_s, u"set"_s, u"p1"_s, u"1"_s}).exitCode, 0);
            QCOMPARE(device.run({u"cart"_s, u"add"_s, u"p2"_s, u"2"_s}).exitCode, 0);
            QCOMPARE(device.run(Device::checkout({u"--no-sync"_s})).exitCode, 0);
            m_server->kill();
            DiskShim shim;
            shim.folder = data();
            shim.log = m_folder.filePath(u"server.log"_s);
            QFile::remove(shim.log);
            (full ? shim.fullAt : at % 2 == 0 ? shim.killAt : shim.tearAt) = at;
            startServer(&shim);
            device.run({u"sync"_s});
            if (at == 0) {
                points = static_cast<int>(shim.changes().size());
                stride = wantedCrashes() == 0 ? 1 : std::max(1, points / wantedCrashes());
            }
            tried += at > 0 && (full || !m_server->isRunning() || m_server->waitForEnd(0)) ? 1 : 0;
            m_server->kill();
            startServer();
            if (QTest::currentTestFailed())
                return;
            expectConvergence(1);
            if (QTest::currentTestFailed()) {
                qWarning("after a crash at change %d of %d: %s", at, points,
                         shim.changes().value(at - 1).toUtf8().data());
                return;
            }
        }
        qInfo("%d crashes at %d points of the server", tried, points);
        QVERIFY(tried > 0);
    }

    void bothAtRandomMoments_data() {
        QTest::addColumn<bool>("client");
        QTest::newRow("client") << true;
        QTest::newRow("server") << false;
    }

    void bothAtRandomMoments() {
        QFETCH(bool, client);
        const auto &device = m_shopper->device;
        const int wanted = wantedCrashes() == 0 ? randomCrashes : wantedCrashes();
        int inTheMiddle = 0;
        int placed = 0;
        for (int crash = 0; crash < wanted;) {
            for (const auto &step : steps().mid(1)) {
                // Only what talks to the server can be hit by its end.
                if (!client && qstrcmp(step.name, "sync") != 0) {
                    QCOMPARE(device.run(step.command).exitCode, 0);
                    continue;
                }
                const auto process = device.start(step.command);
                if (m_random.bounded(2) == 0)
                    process->waitForFinished(m_random.bounded(1, 150));
                else
                    process->waitForFinished(m_random.bounded(1, 40));
                Ended ended;
                if (client) {
                    inTheMiddle += process->state() == QProcess::NotRunning ? 0 : 1;
                    ended = testing::kill(*process);
                } else {
                    inTheMiddle += process->state() == QProcess::NotRunning ? 0 : 1;
                    m_server->kill();
                    startServer();
                    ended = testing::finish(*process);
                }
                ++crash;
                expectStep(step, isAcknowledged(ended));
                if (QTest::currentTestFailed()) {
                    qWarning("crash %d, in %s", crash, step.name);
                    return;
                }
            }
            expectConvergence(1);
            ++placed;
            if (QTest::currentTestFailed()) {
                qWarning("crash %d", crash);
                return;
            }
        }
        qInfo("%d crashes, %d of them in the middle of a command; %d orders, each placed once", wanted, inTheMiddle,
              placed);
        QVERIFY(inTheMiddle > 0);
    }

    void cleanupTestCase() {
        m_server.reset();
        m_shopper.reset();
    }
};

QTEST_GUILESS_MAIN(CrashTest)
#include "tst_crashes.moc"
