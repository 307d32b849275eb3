// SPDX-License-Identifier: Apache-2.0
// What is sent back to every shop in the console: found, read, and decided in a shop's place.
#include "console_fixture.h"

#include <QPlainTextEdit>

using namespace aura;
using namespace Qt::StringLiterals;
using testing::ConsoleFixture;

namespace {

const Address home{u"Ada"_s, u"Main St 1"_s, {}, u"10115"_s, u"Berlin"_s, {}, u"DE"_s, {}};

enum Column { OrderNumber, Asked, Buyer, Shop, State, Reason, Pieces, Worth, Refunded };

} // namespace

class ConsoleReturnsTest : public ConsoleFixture {
    Q_OBJECT

    void sendBack(const QString &name) {
        const auto device = m_shop->client(m_folder->filePath(u"shopping of "_s + name));
        QVERIFY(device->signIn(name.toLower() + u"@example.org"_s, password).result());
        QVERIFY(testing::inStep(*device));
        QVERIFY(device->addToCart(m_shop->products.first().variants.first().id, 2).result());
        sync::CheckoutRequest request;
        request.shippingAddress = request.billingAddress = home;
        request.paymentMethod = u"invoice"_s;
        QVERIFY(device->checkout(request).result());
        QVERIFY(testing::inStep(*device));
        m_shop->change([](server::Write &w) {
            return w.db.run("UPDATE customer_order SET state = 5, fulfilment_state = 3, rev = rev + 1");
        });
        m_shop->change([](server::Write &w) {
            return w.db.run("INSERT INTO return_request(id, order_num, user_id, state, reason, text, created_at, "
                            "updated_at) SELECT randomblob(16), num, user_id, 'requested', 'damaged', 'It flickers.', "
                            "?1, ?1 FROM customer_order WHERE num NOT IN (SELECT order_num FROM return_request)",
                            w.now);
        });
        m_shop->change([](server::Write &w) {
            return w.db.run("INSERT INTO return_line(return_id, position, quantity) SELECT id, 0, 1 FROM "
                            "return_request WHERE id NOT IN (SELECT return_id FROM return_line)");
        });
    }

    static void set(QWidget *page, const QString &box, const QString &value) {
        const auto boxes = page->findChildren<QComboBox *>();
        for (auto *each : boxes) {
            if (each->accessibleName() == box)
                each->setCurrentIndex(each->findText(value));
        }
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void whatIsSentBackIsReadAndDecided() {
        sendBack(u"Ada"_s);
        openAs(u"Noor"_s);
        auto *returns = page(u"returns"_s);
        QTRY_COMPARE(column(returns, Buyer), QStringList{u"Ada"_s});
        QCOMPARE(column(returns, State), QStringList{u"Waits for the shop"_s});
        tableOf(returns)->selectRow(0);
        QTRY_VERIFY2(textsOn(returns).contains(u"It flickers."_s), qPrintable(textsOn(returns)));
        QVERIFY(textsOn(returns).contains(u"Lamp"_s));

        picture(u"returns"_s);
        press(returns, u"Reject"_s);
        giveReason(u"No sign of it"_s);
        QTRY_COMPARE(column(returns, State), QStringList{u"Rejected"_s});
        QTRY_VERIFY(textsOn(returns).contains(u"No sign of it"_s));
        QVERIFY(!isOffered(returns, u"Reject"_s));
        press(returns, u"Accept"_s);
        giveReason(u"There is"_s);
        QTRY_COMPARE(column(returns, State), QStringList{u"Accepted"_s});

        press(returns, u"Pay back"_s);
        QTRY_VERIFY(dialog() != nullptr);
        auto *amount = dialog()->findChild<QLineEdit *>(u"amount"_s);
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"reason"_s), u"Half"_s);
        auto *button = dialog()->findChild<QPushButton *>(u"do"_s);
        amount->setText(u"9999"_s);
        QVERIFY(!button->isEnabled());
        amount->setText(u"5.00"_s);
        QVERIFY(button->isEnabled());
        button->click();
        QTRY_COMPARE(column(returns, State), QStringList{u"Paid back"_s});
        QVERIFY2(column(returns, Refunded).first().contains(u"5.00"_s), qPrintable(column(returns, Refunded).first()));
        QVERIFY(!isOffered(returns, u"Pay back"_s));

        press(returns, u"History"_s);
        auto *log = page(u"audit"_s);
        // That it was looked at, too, whenever that was written down.
        QTRY_COMPARE(column(log, 2).size(), 4);
        auto done = column(log, 2);
        done.removeAll(u"Looked at a return"_s);
        QCOMPARE(done, (QStringList{u"Paid back for a return"_s, u"Accepted a return"_s, u"Rejected a return"_s}));
        auto reasons = column(log, 4);
        reasons.removeAll(QString());
        QCOMPARE(reasons, (QStringList{u"Half"_s, u"There is"_s, u"No sign of it"_s}));
    }

    /// It ends for good then, and who does that says so.
    void whatIsDisputedIsNotMerelyRejected() {
        sendBack(u"Ada"_s);
        openAs(u"Noor"_s);
        auto *returns = page(u"returns"_s);
        QTRY_COMPARE(column(returns, Buyer), QStringList{u"Ada"_s});
        tableOf(returns)->selectRow(0);
        QTRY_VERIFY(isOffered(returns, u"Reject"_s));
        QVERIFY(!isOffered(returns, u"The shop is right"_s));
        m_shop->change([](server::Write &w) {
            return w.db.run("UPDATE return_request SET dispute = 'open', disputed_at = ?1", w.now);
        });
        set(returns, u"Standing"_s, u"Disputed"_s);
        QTRY_VERIFY(column(returns, State).value(0).endsWith(u", disputed"_s));
        tableOf(returns)->selectRow(0);
        QTRY_VERIFY(isOffered(returns, u"The shop is right"_s));
        QVERIFY(!isOffered(returns, u"Reject"_s));
    }

    void aDisputeIsReadTalkedAboutAndDecided() {
        sendBack(u"Ada"_s);
        m_shop->change([](server::Write &w) {
            return w.db.run("UPDATE return_request SET state = 'rejected', answer = 'It was worn.', dispute = 'open', "
                            "disputed_at = ?1",
                            w.now);
        });
        m_shop->change([](server::Write &w) {
            return w.db.run("INSERT INTO return_message(return_id, position, id, side, user_id, text, written_at) "
                            "SELECT id, 0, randomblob(16), 'buyer', user_id, 'It was new.' || char(10) || 'Market: "
                            "Right.', ?1 FROM return_request",
                            w.now);
        });
        sendBack(u"Bert"_s);
        openAs(u"Noor"_s);
        auto *returns = page(u"returns"_s);
        QTRY_COMPARE(column(returns, Buyer).size(), 2);
        set(returns, u"Standing"_s, u"Disputed"_s);
        QTRY_COMPARE(column(returns, Buyer), QStringList{u"Ada"_s});
        QCOMPARE(column(returns, State), QStringList{u"Rejected, disputed"_s});
        auto *words = returns->findChild<QPlainTextEdit *>();
        auto *send = returns->findChild<QPushButton *>(u"write"_s);
        QVERIFY(words != nullptr && send != nullptr);
        QVERIFY(!words->isVisible()); // about nothing
        tableOf(returns)->selectRow(0);
        QTRY_VERIFY2(textsOn(returns).contains(u"It was new."_s), qPrintable(textsOn(returns)));
        QVERIFY(textsOn(returns).contains(u"\n        Market: Right."_s)); // in the buyer's name
        QVERIFY(words->isVisible() && !send->isEnabled());
        words->setFocus();
        QTest::keyClicks(words, u"Please send a picture."_s);
        QVERIFY(send->isEnabled());
        words->appendPlainText(QString(longestReturnText, u'x'));
        QVERIFY(!send->isEnabled());
        words->setPlainText(u"Please send a picture."_s);
        QTest::keyClick(words, Qt::Key_Tab);
        QTRY_VERIFY(send->hasFocus());
        QTest::keyClick(send, Qt::Key_Space);
        QTRY_VERIFY2(textsOn(returns).contains(u"Please send a picture."_s), qPrintable(textsOn(returns)));
        QTRY_VERIFY(words->toPlainText().isEmpty());
        picture(u"returns-dispute"_s);

        press(returns, u"The shop is right"_s);
        giveReason(u"The picture shows it"_s);
        QTRY_COMPARE(column(returns, State), QStringList{u"Rejected"_s});
        QTRY_VERIFY(textsOn(returns).contains(u"Decided for the shop."_s));
        QVERIFY(textsOn(returns).contains(u"The picture shows it"_s));
        QVERIFY(!words->isVisible());
        QVERIFY(!isOffered(returns, u"The shop is right"_s));
        press(returns, u"History"_s);
        auto *log = page(u"audit"_s);
        QTRY_VERIFY(column(log, 2).contains(u"Wrote about a return"_s));
        QVERIFY(column(log, 2).contains(u"Decided a dispute for the shop"_s));
    }

    void filtersAndTheWayToTheOrder() {
        sendBack(u"Ada"_s);
        openAs(u"Noor"_s);
        auto *returns = page(u"returns"_s);
        QTRY_COMPARE(column(returns, Buyer).size(), 1);
        const auto number = column(returns, OrderNumber).first();
        set(returns, u"Standing"_s, u"Received"_s);
        QTRY_COMPARE(column(returns, Buyer).size(), 0);
        set(returns, u"Standing"_s, u"Waits for the shop"_s);
        QTRY_COMPARE(column(returns, Buyer).size(), 1);
        set(returns, u"Last step"_s, u"7 days ago or more"_s);
        QTRY_COMPARE(column(returns, Buyer).size(), 0);
        set(returns, u"Last step"_s, u"At any time"_s);
        QTRY_COMPARE(column(returns, Buyer).size(), 1);
        tableOf(returns)->selectRow(0);
        press(returns, u"Order"_s);
        auto *orders = m_window->findChild<QDockWidget *>(u"orders"_s)->widget();
        QTRY_COMPARE(column(orders, 0), QStringList{number});
    }
};

QTEST_MAIN(ConsoleReturnsTest)
#include "tst_console_returns.moc"
