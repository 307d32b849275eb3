// SPDX-License-Identifier: Apache-2.0
// What a person at a terminal does with an order that the shop did not take.
#include "shop_world.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aura;
using namespace aura::e2e;
using namespace Qt::StringLiterals;

class QueueCommandsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<testing::ServerProcess> m_server;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A signed-in device whose order of more than there is was refused; the operation's id, empty when it was not.
    static QString refusedOrder(const Device &device, const QString &product) {
        if (device.syncUntilDone().exitCode != 0 || device.run({u"cart"_s, u"set"_s, product, u"9"_s}).exitCode != 0 ||
            device.run(Device::checkout()).exitCode != 6)
            return {};
        const auto queue = device.queue();
        if (queue.size() != 1 || queue.first()["state"_L1].toString() != "needs_attention"_L1)
            return {};
        return queue.first()["opId"_L1].toString();
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(writeCatalogue(path(u"things.ndjson"_s), 4, 5));
        const auto imported = testing::runProgram(
            u"aura-server"_s, {u"import"_s, u"--data"_s, path(u"server"_s), path(u"things.ndjson"_s)});
        QVERIFY2(imported.exitCode == 0, imported.summary().constData());
        m_server = std::make_unique<testing::ServerProcess>(path(u"server"_s));
        const auto started = m_server->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    }

    void aRefusedOrderIsEditedAndOrdered() {
        const Device device(path(u"ada"_s), m_server->url());
        QVERIFY(device.signUp(u"ada@e2e.example"_s));
        const auto opId = refusedOrder(device, u"p0"_s);
        QVERIFY(!opId.isEmpty());

        const auto tooMuch = device.run({u"queue"_s, u"edit"_s, opId, u"--quantity"_s, u"10000"_s});
        QCOMPARE(tooMuch.exitCode, 2);
        QCOMPARE(device.run({u"queue"_s, u"edit"_s, opId, u"--country"_s, u"Atlantis"_s}).exitCode, 2);
        QCOMPARE(device.queue().first()["opId"_L1].toString(), opId); // nothing has changed

        const auto edited = device.run({u"queue"_s, u"edit"_s, opId, u"--quantity"_s, u"2"_s, u"--city"_s, u"Dresden"_s,
                                        u"--notes"_s, u"Ring twice"_s});
        QVERIFY2(edited.exitCode == 0, edited.summary().constData());
        QVERIFY(device.syncUntilDone().exitCode == 0);
        QVERIFY(device.queue().isEmpty());
        const auto orders = device.orders();
        QCOMPARE(orders.size(), 1);
        QCOMPARE(orders.first()["status"_L1].toString(), u"placed"_s);
        ServerTruth truth(path(u"server"_s));
        QCOMPARE(truth.number("SELECT quantity FROM order_line"), 2);
        QCOMPARE(truth.contradiction(), QString());
    }

    void aRefusedOrderIsDiscarded() {
        const Device device(path(u"grace"_s), m_server->url());
        QVERIFY(device.signUp(u"grace@e2e.example"_s));
        const auto opId = refusedOrder(device, u"p1"_s);
        QVERIFY(!opId.isEmpty());
        const auto exported = device.run({u"queue"_s, u"export"_s});
        QCOMPARE(exported.exitCode, 0);
        QCOMPARE(exported.json()["operations"_L1].toArray().size(), 1);
        QCOMPARE(device.run({u"queue"_s, u"discard"_s, opId}).exitCode, 0);
        QVERIFY(device.queue().isEmpty());
        QCOMPARE(device.run({u"queue"_s, u"edit"_s, opId, u"--quantity"_s, u"1"_s}).exitCode, 3);
    }

    void anInvoiceIsMadeOnTheDevice() {
        const Device device(path(u"hedy"_s), m_server->url());
        QVERIFY(device.signUp(u"hedy@e2e.example"_s));
        QVERIFY(device.syncUntilDone().exitCode == 0);
        QCOMPARE(device.run({u"cart"_s, u"set"_s, u"p2"_s, u"2"_s}).exitCode, 0);
        QCOMPARE(device.run(Device::checkout()).exitCode, 0);
        const auto orders = device.orders();
        QCOMPARE(orders.size(), 1);
        const auto number = orders.first()["orderNumber"_L1].toString();
        const auto invoice = [&](const QStringList &more) {
            return device.run(QStringList{u"orders"_s, u"invoice"_s} + more);
        };
        QCOMPARE(invoice({number}).exitCode, 2);
        QCOMPARE(invoice({u"A-1900-000001"_s, u"--out"_s, path(u"none.pdf"_s)}).exitCode, 3);
        QVERIFY(!QFile::exists(path(u"none.pdf"_s)));
        const auto made = invoice({number, u"--out"_s, path(u"invoice.pdf"_s)});
        QVERIFY2(made.exitCode == 0, made.summary().constData());
        QCOMPARE(made.json()["orderNumber"_L1].toString(), number);
        QFile file(path(u"invoice.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QCOMPARE(made.json()["bytes"_L1].toInteger(), bytes.size());
        QVERIFY(invoice({number, u"--out"_s, path(u"missing/invoice.pdf"_s)}).exitCode == 7);
    }

    void cleanupTestCase() { QCOMPARE(m_server->stop(), 0); }
};

QTEST_GUILESS_MAIN(QueueCommandsTest)
#include "tst_queue_commands.moc"
