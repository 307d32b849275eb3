// SPDX-License-Identifier: Apache-2.0
// Real clients and a real server with a network between them that breaks in every way, and many clients at once.
// Whatever happens, an order is placed once, nothing that was acknowledged is lost, and the queue is empty soon after
// the network is well. AURA_SEED repeats a run, AURA_ROUNDS (20 unless set) is its length.
#include "shop_world.h"

#include <aura/testing/fault_proxy.h>

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace aura;
using namespace aura::e2e;
using namespace Qt::StringLiterals;
using testing::Exchange;
using testing::Fault;

class HostileNetworkTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<testing::ServerProcess> m_server;
    std::unique_ptr<testing::FaultProxy> m_proxy;
    QRandomGenerator m_random;
    int m_people = 0;

    QString data() const { return m_folder.filePath(u"server"_s); }
    QString freshAddress() { return u"ada%1@e2e.example"_s.arg(++m_people); }

    std::int64_t ordersOf(const QString &email) {
        return ServerTruth(data()).number("SELECT count(*) FROM customer_order o JOIN user_account u ON u.id = "
                                          "o.user_id WHERE u.email = ?1",
                                          email);
    }

    /// What one operation did: a run of `cart.add` counts up, so that doing it twice shows.
    std::int64_t boughtBy(const QString &email, const QString &externalId) {
        return ServerTruth(data()).number(
            "SELECT ifnull(sum(l.quantity), 0) FROM order_line l JOIN customer_order o ON o.num = l.order_num JOIN "
            "user_account u ON u.id = o.user_id JOIN product p ON p.id = l.product_id WHERE u.email = ?1 AND "
            "p.external_id = ?2",
            email, externalId);
    }

    void expectHealed(const Device &device, const QString &email, std::int64_t orders, std::int64_t things) {
        m_proxy->setPlan({});
        const auto synced = device.syncUntilDone(2);
        QVERIFY2(synced.exitCode == 0, synced.summary().constData());
        QCOMPARE(synced.json()["state"_L1].toString(), u"online"_s);
        QCOMPARE(synced.json()["pending"_L1].toInt(), 0);
        QVERIFY(device.queue().isEmpty());
        QVERIFY(device.cartLines().isEmpty());
        QCOMPARE(device.orders().size(), orders);
        QCOMPARE(ordersOf(email), orders);
        QCOMPARE(boughtBy(email, u"p1"_s), things);
        QCOMPARE(ServerTruth(data()).contradiction(), QString());
    }

public:
    /// A busy machine may take longer for one of these than Qt Test's five minutes.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); }

private Q_SLOTS:
    void initTestCase() {
        const auto given = qEnvironmentVariable("AURA_SEED").toUInt();
        const auto seed = given != 0 ? given : QRandomGenerator::global()->generate();
        qInfo("AURA_SEED=%u", seed);
        m_random.seed(seed);
        QVERIFY(writeCatalogue(m_folder.filePath(u"things.ndjson"_s), 60, 1'000'000));
        // Of these there is one each.
        QVERIFY(writeCatalogue(m_folder.filePath(u"rarities.ndjson"_s), 50, 1, u'r'));
        for (const auto *name : {"things.ndjson", "rarities.ndjson"}) {
            const auto imported = testing::runProgram(
                u"aura-server"_s, {u"import"_s, u"--data"_s, data(), m_folder.filePath(QLatin1StringView(name))});
            QVERIFY2(imported.exitCode == 0, imported.summary().constData());
        }
        m_server = std::make_unique<testing::ServerProcess>(data());
        const auto started = m_server->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        m_proxy = std::make_unique<testing::FaultProxy>();
        m_proxy->setServer(m_server->url());
    }

    void cleanup() { m_proxy->setPlan({}); }

    void eachFaultAtEachExchange_data() {
        QTest::addColumn<Fault::Kind>("kind");
        QTest::addColumn<QByteArray>("target");
        const std::initializer_list<std::pair<const char *, Fault::Kind>> kinds{
            {"refused", Fault::Kind::Refuse},         {"request cut", Fault::Kind::CutRequest},
            {"answer lost", Fault::Kind::LoseAnswer}, {"answer cut", Fault::Kind::CutAnswer},
            {"delayed", Fault::Kind::Delay},          {"doubled", Fault::Kind::Duplicate},
            {"captive portal", Fault::Kind::Portal}};
        for (const auto &[name, kind] : kinds) {
            for (const auto *target : {"/sync/push", "/sync/pull", "/auth/refresh"})
                QTest::addRow("%s at %s", name, target) << kind << QByteArray(target);
        }
    }

    /// The first two exchanges with a target go wrong in one way.
    void eachFaultAtEachExchange() {
        QFETCH(Fault::Kind, kind);
        QFETCH(QByteArray, target);
        m_proxy->setPlan({});
        const auto email = freshAddress();
        const Device device(m_folder.filePath(email), m_proxy->url());
        QVERIFY(device.signUp(email));
        QCOMPARE(device.syncUntilDone().exitCode, 0);
        QCOMPARE(device.run({u"cart"_s, u"add"_s, u"p1"_s, u"3"_s}).exitCode, 0);
        QCOMPARE(device.run({u"cart"_s, u"add"_s, u"p2"_s, u"1"_s}).exitCode, 0);

        auto left = std::make_shared<int>(2);
        m_proxy->setPlan([=](const Exchange &exchange) {
            if (!exchange.target.contains(target) || *left == 0)
                return Fault{};
            --*left;
            // Cut within the head once, and within the body once.
            return Fault{kind, *left == 1 ? 40 : 400, 300, {}};
        });
        const auto ordered = device.run(Device::checkout());
        QVERIFY2(ordered.exitCode == 0, ordered.summary().constData());
        for (int i = 0; i < 3 && *left > 0; ++i)
            device.run({u"sync"_s});
        // What is slow or doubled is not tried again.
        const bool arrives = kind == Fault::Kind::Delay || kind == Fault::Kind::Duplicate;
        QVERIFY(*left == 0 || (arrives && *left == 1));
        expectHealed(device, email, 1, 3);
    }

    void signingInOverABadLine() {
        for (const auto kind : {Fault::Kind::LoseAnswer, Fault::Kind::CutAnswer, Fault::Kind::Portal,
                                Fault::Kind::Refuse, Fault::Kind::CutRequest}) {
            const auto email = freshAddress();
            const Device device(m_folder.filePath(email), m_proxy->url());
            m_proxy->setPlan([=](const Exchange &exchange) {
                return exchange.target.contains("/auth/") ? Fault{kind, 60, 0, {}} : Fault{};
            });
            const auto failed = device.run({u"register"_s, email, u"--name"_s, u"Ada"_s});
            QVERIFY2(failed.exitCode == 5, failed.summary().constData());
            const QJsonValue account = device.run({u"status"_s}).json()["account"_L1];
            QVERIFY(account.isNull());
            m_proxy->setPlan({});
            // Whether the account was made is unknown to this side; either way there is one way on.
            const auto again = device.run({u"register"_s, email, u"--name"_s, u"Ada"_s});
            if (again.exitCode != 0)
                QCOMPARE(device.run({u"login"_s, email}).exitCode, 0);
            QCOMPARE(ServerTruth(data()).number("SELECT count(*) FROM user_account WHERE email = ?1", email), 1);
        }
    }

    void everythingAtOnce() {
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("AURA_ROUNDS", &given);
        const int rounds = given ? asked : 20;
        const auto email = freshAddress();
        const Device device(m_folder.filePath(email), m_proxy->url());
        m_proxy->setPlan({});
        QVERIFY(device.signUp(email));
        QCOMPARE(device.syncUntilDone().exitCode, 0);
        const auto seed = m_random.generate();
        std::int64_t orders = 0;
        std::int64_t things = 0;
        int faults = 0;
        for (int round = 0; round < rounds; ++round) {
            auto random = std::make_shared<QRandomGenerator>(seed + static_cast<quint32>(round));
            auto broken = std::make_shared<std::atomic<int>>(0);
            m_proxy->setPlan([=](const Exchange &) {
                if (random->bounded(2) == 0)
                    return Fault{};
                ++*broken;
                const auto kind = static_cast<Fault::Kind>(1 + random->bounded(7));
                return Fault{kind, random->bounded(1, 2'000), random->bounded(1, 200), {}};
            });
            const int quantity = m_random.bounded(1, 5);
            QCOMPARE(device.run({u"cart"_s, u"add"_s, u"p1"_s, QString::number(quantity)}).exitCode, 0);
            device.run({u"sync"_s});
            const auto ordered = device.run(Device::checkout());
            QVERIFY2(ordered.exitCode == 0, ordered.summary().constData());
            for (int i = 0; i < 3; ++i)
                device.run({u"sync"_s});
            // Sometimes the server dies of all this.
            if (m_random.bounded(4) == 0) {
                m_server->kill();
                QVERIFY(m_server->start());
            }
            ++orders;
            things += quantity;
            faults += *broken;
            expectHealed(device, email, orders, things);
            if (QTest::currentTestFailed()) {
                qWarning("round %d", round);
                return;
            }
        }
        qInfo("%d rounds, %d faults; every order once", rounds, faults);
        QVERIFY(faults > rounds / 2);
    }

    /// Twenty processes want the last piece of each of fifty things.
    void theLastPieces() {
        constexpr int clients = 20;
        constexpr int rarities = 50;
        m_proxy->setPlan({});
        std::vector<Device> devices;
        QStringList variants;
        for (int i = 0; i < clients; ++i) {
            const auto email = freshAddress();
            devices.emplace_back(m_folder.filePath(email), m_server->url());
            QVERIFY(devices.back().signUp(email));
            QCOMPARE(devices.back().syncUntilDone().exitCode, 0);
        }
        {
            storage::OpenOptions options;
            options.mode = storage::OpenOptions::Mode::ReadOnly;
            auto database = storage::Database::open(data() + u"/aura.db"_s, options);
            QVERIFY(database);
            QVERIFY(database->forEach("SELECT variant_id FROM stock WHERE on_hand = 1 ORDER BY variant_id",
                                      [&](const storage::Statement &row) { variants.append(row.id(0).toString()); }));
        }
        QCOMPARE(variants.size(), rarities);
        // Everybody wants seven, and everything is wanted by at least two.
        for (int i = 0; i < clients; ++i) {
            for (int k = 0; k < 7; ++k) {
                const auto &variant = variants[(i * 5 + k * 7) % rarities];
                const auto added = devices[static_cast<std::size_t>(i)].run({u"cart"_s, u"add"_s, variant, u"1"_s});
                QVERIFY2(added.exitCode == 0, added.summary().constData());
            }
        }
        // Who is refused leaves out what is gone and tries again, until everybody has what could be had.
        std::vector<bool> finished(clients, false);
        for (int round = 0; std::count(finished.begin(), finished.end(), true) < clients; ++round) {
            QVERIFY2(round < 20, "somebody never gets to an end");
            std::vector<std::unique_ptr<QProcess>> racing(clients);
            for (std::size_t i = 0; i < clients; ++i) {
                if (!finished[i])
                    racing[i] = devices[i].start(Device::checkout());
            }
            for (std::size_t i = 0; i < clients; ++i) {
                if (racing[i] == nullptr)
                    continue;
                const auto &device = devices[i];
                const auto ended = testing::finish(*racing[i]);
                QVERIFY2(ended.exitCode == 0 || ended.exitCode == 6, ended.summary().constData());
                QCOMPARE(device.syncUntilDone().exitCode, ended.exitCode);
                const auto queue = device.queue();
                if (ended.exitCode == 0) {
                    QVERIFY(queue.isEmpty());
                    finished[i] = true;
                    continue;
                }
                QCOMPARE(queue.size(), 1);
                QCOMPARE(queue[0]["reason"_L1]["code"_L1].toString(), u"out_of_stock"_s);
                QCOMPARE(device.run({u"queue"_s, u"discard"_s, queue[0]["opId"_L1].toString()}).exitCode, 0);
                const auto gone = queue[0]["result"_L1]["shortVariants"_L1].toArray();
                QVERIFY(!gone.isEmpty());
                for (const auto &variant : gone)
                    QCOMPARE(device.run({u"cart"_s, u"remove"_s, variant.toString()}).exitCode, 0);
                finished[i] = device.cartLines().isEmpty();
            }
        }
        ServerTruth truth(data());
        QCOMPARE(truth.number("SELECT count(*) FROM stock WHERE on_hand = 1 AND allocated = 1"), rarities);
        QCOMPARE(truth.number("SELECT sum(l.quantity) FROM order_line l JOIN stock s ON s.variant_id = l.variant_id "
                              "WHERE s.on_hand = 1"),
                 rarities);
        QCOMPARE(truth.contradiction(), QString());
    }

    void cleanupTestCase() {
        m_proxy.reset();
        m_server.reset();
    }
};

QTEST_GUILESS_MAIN(HostileNetworkTest)
#include "tst_hostile_network.moc"
