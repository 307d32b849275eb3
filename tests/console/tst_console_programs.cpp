// SPDX-License-Identifier: Apache-2.0
// Keys of programs and webhooks, in the console.
#include "console_fixture.h"

#include <aura/server/api/platform_services.h>

#include <QListWidget>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace aura;
using namespace Qt::StringLiterals;
using testing::ConsoleFixture;

class ConsoleProgramsTest : public ConsoleFixture {
    Q_OBJECT

    /// Chooses by their words what a dialog lists.
    void check(const QString &list, const QStringList &texts) {
        auto *items = dialog()->findChild<QListWidget *>(list);
        QVERIFY(items != nullptr);
        for (int i = 0; i < items->count(); ++i)
            items->item(i)->setCheckState(texts.contains(items->item(i)->text()) ? Qt::Checked : Qt::Unchecked);
    }
    bool canSave() { return dialog()->findChild<QPushButton *>(u"do"_s)->isEnabled(); }
    QString takeSecret() {
        const auto isThere = [this] {
            return dialog() != nullptr && dialog()->findChild<QLineEdit *>(u"secret"_s) != nullptr;
        };
        if (!QTest::qWaitFor(isThere))
            return {};
        const auto secret = dialog()->findChild<QLineEdit *>(u"secret"_s)->text();
        dialog()->reject();
        return secret;
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aKeyIsMadeShownOnceAndRevoked() {
        openAs(u"Ellis"_s);
        auto *keys = page(u"keys"_s);
        QTRY_COMPARE(status(keys), u"Nothing found."_s);
        press(keys, u"New key"_s);
        QTRY_VERIFY(dialog() != nullptr);
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"name"_s), u"Warehouse"_s);
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"reason"_s), u"They count"_s);
        QVERIFY(!canSave()); // it permits nothing
        check(u"permissions"_s, {u"See the orders of all shops"_s});
        QVERIFY(canSave());
        QTest::keyClick(dialog(), Qt::Key_Return);
        const auto secret = takeSecret();
        QVERIFY2(secret.startsWith(u"aurak_"_s), qPrintable(secret));
        QTRY_COMPARE(column(keys, 0), QStringList{u"Warehouse"_s});
        QCOMPARE(column(keys, 1).first(), secret.left(10) + u'…');
        QCOMPARE(column(keys, 2), QStringList{u"Good"_s});
        QCOMPARE(column(keys, 3), QStringList{u"See the orders of all shops"_s});
        QCOMPARE(column(keys, 4), QStringList{u"Ellis"_s});
        picture(u"keys"_s);
        choose(keys, {u"Warehouse"_s});
        press(keys, u"Revoke"_s);
        giveReason(u"It leaked"_s);
        QTRY_COMPARE(column(keys, 2), QStringList{u"Revoked"_s});
        choose(keys, {u"Warehouse"_s});
        QVERIFY(!isOffered(keys, u"Revoke"_s));
        auto *log = page(u"audit"_s);
        QTRY_VERIFY(column(log, 2).contains(u"Revoked a key"_s));
    }

    void aWebhookIsMadeTestedAndSwitchedOff() {
        // Somebody who listens, and says that all is well.
        QTcpServer receiver;
        QVERIFY(receiver.listen(QHostAddress::LocalHost));
        QByteArray received;
        connect(&receiver, &QTcpServer::newConnection, &receiver, [&] {
            auto *socket = receiver.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&received, socket] {
                received += socket->readAll();
                if (received.contains("}"))
                    socket->write("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
            });
        });
        openAs(u"Ellis"_s);
        auto *hooks = page(u"webhooks"_s);
        QTRY_COMPARE(status(hooks), u"Nothing found."_s);
        press(hooks, u"New webhook"_s);
        QTRY_VERIFY(dialog() != nullptr);
        auto *url = dialog()->findChild<QLineEdit *>(u"url"_s);
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"reason"_s), u"They asked"_s);
        check(u"events"_s, {u"An order is placed"_s, u"A payout fails"_s});
        url->setText(u"http://example.org/"_s);
        QVERIFY(!canSave());
        QVERIFY(!dialog()->findChild<QLabel *>(u"said"_s)->text().isEmpty());
        const auto address = u"http://127.0.0.1:%1/told"_s.arg(receiver.serverPort());
        url->setText(address);
        QVERIFY(canSave());
        picture(u"webhook_dialog"_s);
        QTest::keyClick(dialog(), Qt::Key_Return);
        QVERIFY(takeSecret().startsWith(u"whsec_"_s));
        QTRY_COMPARE(column(hooks, 0), QStringList{address});
        QCOMPARE(column(hooks, 1), QStringList{u"On"_s});
        QCOMPARE(column(hooks, 2), QStringList{u"An order is placed · A payout fails"_s});

        choose(hooks, {address});
        press(hooks, u"Send a test"_s);
        QTRY_VERIFY(received.contains("Aura-Signature: t="));
        QTRY_VERIFY(received.contains(R"("event":"ping")"));
        QTRY_COMPARE(m_shop->number("SELECT count(*) FROM webhook_delivery WHERE state = 'done'"), 1);
        choose(hooks, {address});
        press(hooks, u"Deliveries"_s);
        auto *deliveries = page(u"deliveries"_s);
        QTRY_COMPARE(column(deliveries, 1), QStringList{u"A test"_s});
        QCOMPARE(column(deliveries, 3), QStringList{u"Done"_s});
        QCOMPARE(column(deliveries, 5), QStringList{u"204"_s});
        picture(u"deliveries"_s);
        choose(deliveries, {u"A test"_s}, 1);
        press(deliveries, u"Send again"_s);
        giveReason(u"They lost it"_s);
        QTRY_COMPARE(m_shop->number("SELECT attempts FROM webhook_delivery"), 2);

        page(u"webhooks"_s);
        choose(hooks, {address});
        const QSignalSpy readAgain(tableOf(hooks)->model(), &QAbstractItemModel::modelReset);
        press(hooks, u"New secret"_s);
        giveReason(u"It leaked"_s);
        QVERIFY(takeSecret().startsWith(u"whsec_"_s));
        QTRY_COMPARE(m_shop->number("SELECT secret_num FROM webhook"), 2);
        QTRY_COMPARE(readAgain.count(), 1); // as it is now
        choose(hooks, {address});
        QTRY_VERIFY(isOffered(hooks, u"Switch off"_s));
        press(hooks, u"Switch off"_s);
        giveReason(u"For a while"_s);
        QTRY_COMPARE(column(hooks, 1), QStringList{u"Off"_s});
        choose(hooks, {address});
        QVERIFY(!isOffered(hooks, u"Send a test"_s));
        picture(u"webhooks"_s);
        press(hooks, u"Remove"_s);
        giveReason(u"No more"_s);
        QTRY_COMPARE(status(hooks), u"Nothing found."_s);
        QCOMPARE(m_shop->number("SELECT count(*) FROM webhook_delivery"), 0);
    }

    void theyAreForThoseWhoMay() {
        openAs(u"Noor"_s);
        for (const auto &key : {u"keys"_s, u"webhooks"_s, u"deliveries"_s})
            QVERIFY(page(key) == nullptr);
    }
};

QTEST_MAIN(ConsoleProgramsTest)
#include "tst_console_programs.moc"
