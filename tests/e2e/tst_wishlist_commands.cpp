// SPDX-License-Identifier: Apache-2.0
// The wishlist and what is saved for later, with the real programs: offline as a guest, then on two devices of a
// person, with a death after each acknowledged change.
#include "shop_world.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aura;
using namespace aura::e2e;
using namespace Qt::StringLiterals;

class WishlistCommandsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static QStringList wished(const Device &device) {
        QStringList ids;
        for (const auto &entry : device.run({u"wishlist"_s}).json()["wishlist"_L1].toArray())
            ids.append(entry.toObject()["name"_L1].toString());
        ids.sort();
        return ids;
    }
    static QJsonArray saved(const Device &device) {
        return device.run({u"cart"_s}).json()["cart"_L1].toObject()["saved"_L1].toArray();
    }

private Q_SLOTS:
    void fromAGuestToTwoDevices() {
        const auto data = m_folder.filePath(u"server"_s);
        const auto file = m_folder.filePath(u"goods.ndjson"_s);
        QVERIFY(writeCatalogue(file, 4, 9));
        const auto imported = testing::runProgram(u"aura-server"_s, {u"import"_s, u"--data"_s, data, file});
        QVERIFY2(imported.exitCode == 0, imported.summary().constData());
        testing::ServerProcess server(data);
        QVERIFY(server.start());
        const Device desk(m_folder.filePath(u"desk"_s), server.url());
        QCOMPARE(desk.syncUntilDone().exitCode, 0);

        // Without a network and without an account.
        server.kill();
        for (const auto *name : {"p0", "p1", "p2"})
            QCOMPARE(desk.runAndKill({u"wishlist"_s, u"add"_s, QString::fromLatin1(name)}).exitCode, 0);
        QCOMPARE(desk.runAndKill({u"wishlist"_s, u"add"_s, u"p1"_s}).exitCode, 0); // says the same
        QCOMPARE(desk.runAndKill({u"wishlist"_s, u"remove"_s, u"p2"_s}).exitCode, 0);
        QCOMPARE(desk.run({u"wishlist"_s, u"add"_s, u"nothing"_s}).exitCode, 3);
        QCOMPARE(desk.run({u"wishlist"_s, u"love"_s, u"p0"_s}).exitCode, 2);
        QCOMPARE(desk.runAndKill({u"cart"_s, u"add"_s, u"p3"_s, u"2"_s}).exitCode, 0);
        QCOMPARE(desk.runAndKill({u"cart"_s, u"save"_s, u"p3"_s}).exitCode, 0);
        QCOMPARE(wished(desk).size(), 2);
        QCOMPARE(saved(desk).size(), 1);
        QVERIFY(desk.cartLines().isEmpty());

        // The account takes over what the guest has, once.
        QVERIFY(server.start());
        QVERIFY(desk.signUp(u"ada@e2e.example"_s));
        QCOMPARE(desk.syncUntilDone().exitCode, 0);
        QCOMPARE(wished(desk).size(), 2);
        QVERIFY(desk.queue().isEmpty());
        QCOMPARE(ServerTruth(data).number("SELECT count(*) FROM wishlist_entry"), 2);
        QCOMPARE(ServerTruth(data).number("SELECT quantity FROM cart_line WHERE saved"), 2);

        // Another device sees it and gives it back to the cart.
        const Device phone(m_folder.filePath(u"phone"_s), server.url());
        QVERIFY(phone.run({u"login"_s, u"ada@e2e.example"_s}).exitCode == 0);
        QCOMPARE(phone.syncUntilDone().exitCode, 0);
        QCOMPARE(wished(phone), wished(desk));
        QCOMPARE(phone.runAndKill({u"cart"_s, u"restore"_s, u"p3"_s}).exitCode, 0);
        QCOMPARE(phone.runAndKill({u"wishlist"_s, u"remove"_s, u"p0"_s}).exitCode, 0);
        QCOMPARE(phone.syncUntilDone().exitCode, 0);
        QCOMPARE(desk.syncUntilDone().exitCode, 0);
        QCOMPARE(wished(desk), wished(phone));
        QCOMPARE(wished(desk).size(), 1);
        QVERIFY(saved(desk).isEmpty());
        QCOMPARE(desk.cartLines().first().toObject()["quantity"_L1].toInt(), 2);
        // The other device's sign-in is told.
        QCOMPARE(ServerTruth(data).number("SELECT count(*) FROM notice WHERE kind = 'account.new_sign_in'"), 1);
    }
};

QTEST_GUILESS_MAIN(WishlistCommandsTest)
#include "tst_wishlist_commands.moc"
