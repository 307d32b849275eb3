// SPDX-License-Identifier: Apache-2.0
// What shops are charged and paid, in the console.
#include "console_fixture.h"

#include <aura/server/services/card_sandbox.h>
#include <aura/server/services/payout_sandbox.h>
#include <aura/sync/money_client.h>

#include <QMessageBox>

using namespace aura;
using namespace Qt::StringLiterals;
using testing::ConsoleFixture;

namespace {

enum Column { Place, Name, ShopColumn, CategoryColumn, Prices, Days, Fee };

} // namespace

class ConsoleMoneyTest : public ConsoleFixture {
    Q_OBJECT

    QWidget *rules() { return page(u"commission"_s); }
    static void write(QDialog *dialog, const QString &field, const QString &text) {
        auto *line = dialog->findChild<QLineEdit *>(field);
        QVERIFY2(line != nullptr, qPrintable(field));
        line->setText(text);
    }
    static bool canSave(QDialog *dialog) { return dialog->findChild<QPushButton *>(u"do"_s)->isEnabled(); }
    static QString saidIn(QDialog *dialog) { return dialog->findChild<QLabel *>(u"said"_s)->text(); }
    void add(const QString &name, const QString &share) {
        rules()->findChild<QToolButton *>(u"add"_s)->click();
        QTRY_VERIFY(dialog() != nullptr);
        write(dialog(), u"name"_s, name);
        write(dialog(), u"share"_s, share);
        QVERIFY2(canSave(dialog()), qPrintable(saidIn(dialog())));
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_VERIFY(column(rules(), Name).contains(name));
    }

    /// Ada buys a lamp by card, and it can be paid out.
    void sellByCard() {
        const Address home{u"Ada"_s, u"Main St 1"_s, {}, u"10115"_s, u"Berlin"_s, {}, u"DE"_s, {}};
        const auto device = m_shop->client(m_folder->filePath(u"shopping"_s));
        QVERIFY(device->signIn(u"ada@example.org"_s, password).result());
        QVERIFY(testing::inStep(*device));
        QVERIFY(device->addToCart(m_shop->products.first().variants.first().id, 1).result());
        sync::CheckoutRequest request;
        request.shippingAddress = request.billingAddress = home;
        request.paymentMethod = u"card"_s;
        const auto payment =
            device->pay(request, {u"4242424242424242"_s, u"Ada Lovelace"_s, 12, 2'099, u"123"_s}).result();
        QVERIFY(payment);
        request.payment = *payment;
        QVERIFY(device->checkout(request).result());
        QVERIFY(testing::inStep(*device));
        QTRY_COMPARE(m_shop->number("SELECT count(*) FROM payment WHERE state = 'captured'"), 1);
        m_shop->run("UPDATE order_money SET due_at = 1");
    }
    std::int64_t payoutsIn(const char *state) {
        return m_shop->number(std::string("SELECT count(*) FROM payout WHERE state = '") + state + "'");
    }
    /// The provider has had its time.
    void lookAtPayouts() {
        m_shop->run("UPDATE payout SET next_attempt_at = 0 WHERE state = 'on_way'");
        m_shop->maintain();
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void rulesAreWrittenMovedAndRemoved() {
        openAs(u"Noor"_s);
        QTRY_COMPARE(status(rules()), u"Nothing found."_s);
        rules()->findChild<QToolButton *>(u"add"_s)->click();
        QTRY_VERIFY(dialog() != nullptr);
        auto *form = dialog();
        QVERIFY(!canSave(form)); // no name
        write(form, u"name"_s, u"Dear lamps"_s);
        write(form, u"share"_s, u"12.5"_s);
        QVERIFY2(canSave(form), qPrintable(saidIn(form)));
        write(form, u"fixed"_s, u"0.30"_s);
        QVERIFY(!canSave(form)); // of what?
        QVERIFY(saidIn(form).contains(u"currency"_s));
        write(form, u"currency"_s, u"eur"_s);
        QVERIFY2(canSave(form), qPrintable(saidIn(form)));
        for (const auto *wrong : {"101", "-1", "1.234", "much"}) {
            write(form, u"share"_s, QString::fromLatin1(wrong));
            QVERIFY2(!canSave(form), wrong);
        }
        write(form, u"share"_s, u"12.5"_s);
        write(form, u"priceFrom"_s, u"10"_s);
        write(form, u"priceBelow"_s, u"5"_s);
        QVERIFY(!canSave(form));
        write(form, u"priceBelow"_s, u"5000"_s);
        write(form, u"from"_s, u"2026-12-24"_s);
        write(form, u"until"_s, u"2026-12-01"_s);
        QVERIFY(!canSave(form));
        write(form, u"from"_s, u"2026-01-01"_s);
        write(form, u"until"_s, u"2099-12-31"_s);
        QVERIFY2(canSave(form), qPrintable(saidIn(form)));
        auto *shop = form->findChild<QComboBox *>(u"shop"_s);
        QTRY_VERIFY(shop->findText(u"Nordlicht"_s) >= 0);
        shop->setEditText(u"Nobody's"_s);
        QTest::keyClick(shop->lineEdit(), Qt::Key_Space);
        QVERIFY(!canSave(form));
        shop->setCurrentIndex(shop->findText(u"Nordlicht"_s));
        QVERIFY2(canSave(form), qPrintable(saidIn(form)));
        QTest::keyClick(form, Qt::Key_Return);
        QTRY_COMPARE(column(rules(), Name), QStringList{u"Dear lamps"_s});
        QCOMPARE(column(rules(), ShopColumn), QStringList{u"Nordlicht"_s});
        QVERIFY2(column(rules(), Fee).first().startsWith(u"12.5 % + "_s), qPrintable(column(rules(), Fee).first()));
        QVERIFY2(column(rules(), Prices).first().contains(u"5,000"_s), qPrintable(column(rules(), Prices).first()));
        QCOMPARE(m_shop->number("SELECT valid_until FROM commission_rule"), 4'102'444'800'000); // the day after

        add(u"Everything"_s, u"8"_s);
        choose(rules(), {u"Everything"_s}, Name);
        QVERIFY(!isOffered(rules(), u"Down"_s));
        press(rules(), u"Up"_s);
        QTRY_COMPARE(column(rules(), Name), (QStringList{u"Everything"_s, u"Dear lamps"_s}));
        QCOMPARE(column(rules(), Place), (QStringList{u"1"_s, u"2"_s}));
        QTRY_VERIFY(isOffered(rules(), u"Down"_s)); // it stays chosen
        press(rules(), u"Edit"_s);
        QTRY_VERIFY(dialog() != nullptr);
        QCOMPARE(dialog()->findChild<QLineEdit *>(u"share"_s)->text(), u"8"_s);
        write(dialog(), u"share"_s, u"9"_s);
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_COMPARE(column(rules(), Fee).first(), u"9 %"_s);
        QCOMPARE(m_shop->number("SELECT count(*) FROM audit_log WHERE action = 'commission.change'"), 4);

        choose(rules(), {u"Everything"_s}, Name);
        press(rules(), u"Remove"_s);
        QTRY_VERIFY(dialog() != nullptr);
        QCOMPARE(column(rules(), Name).size(), 2); // not before somebody has said yes
        dialog()->findChild<QPushButton *>(u"do"_s)->click();
        QTRY_COMPARE(column(rules(), Name), QStringList{u"Dear lamps"_s});
        auto *log = page(u"audit"_s);
        QTRY_VERIFY(column(log, 2).contains(u"Changed what shops are charged"_s));
    }

    void aProductIsTriedOnThem() {
        openAs(u"Noor"_s);
        QTRY_COMPARE(status(rules()), u"Nothing found."_s);
        auto *text = rules()->findChild<QLineEdit *>(u"trial"_s);
        auto *said = rules()->findChild<QLabel *>(u"trialSaid"_s);
        QTest::keyClicks(text, u"lamp"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_VERIFY2(said->text().contains(u"nothing is charged"_s), qPrintable(said->text()));
        add(u"Everything"_s, u"10"_s);
        // It is asked again by itself.
        QTRY_VERIFY2(said->text().contains(u"rule 1, “Everything”, charges 10 %"_s), qPrintable(said->text()));
        text->setText(u"No such thing"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(said->text(), u"There is no such product."_s);
    }

    void whoComesSecondSeesWhatThereIs() {
        openAs(u"Noor"_s);
        QTRY_COMPARE(status(rules()), u"Nothing found."_s);
        add(u"Mine"_s, u"10"_s);
        // Somebody else, elsewhere.
        m_shop->run("UPDATE setting SET value = value + 1 WHERE key = 'commission.rev'");
        m_shop->run("UPDATE commission_rule SET name = 'Theirs'");
        choose(rules(), {u"Mine"_s}, Name);
        press(rules(), u"Edit"_s);
        QTRY_VERIFY(dialog() != nullptr);
        write(dialog(), u"share"_s, u"20"_s);
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_COMPARE(column(rules(), Name), QStringList{u"Theirs"_s});
        QCOMPARE(column(rules(), Fee), QStringList{u"10 %"_s});
        QVERIFY2(status(rules()).contains(u"·"_s), qPrintable(status(rules())));
    }

    void aPayoutThatFailedIsMadeAnew() {
        m_shop->goAway();
        m_shop->cards = std::make_shared<server::CardSandbox>();
        m_shop->payouts = std::make_shared<server::PayoutSandbox>();
        m_shop->comeBack();
        m_shop->hire(u"carla@example.org"_s);
        const auto carlas = m_shop->client(m_folder->filePath(u"shop of Carla"_s));
        QVERIFY(carlas->signIn(u"carla@example.org"_s, password).result());
        sync::MoneyClient money(*carlas);
        const auto owed = [&] {
            (void)testing::inStep(*carlas);
            return money.money(m_shop->vendor.id).result().value_or(ShopMoney{});
        };
        QVERIFY(!owed().account);
        // It is told apart who asks: Bert does not work here.
        const auto berts = m_shop->client(m_folder->filePath(u"device of Bert"_s));
        QVERIFY(berts->signIn(u"bert@example.org"_s, password).result());
        QCOMPARE(sync::MoneyClient(*berts).money(m_shop->vendor.id).result().error().code, ErrorCode::PermissionDenied);
        QCOMPARE(sync::MoneyClient(*berts)
                     .setAccount(m_shop->vendor.id, u"Bert"_s, u"DE89370400440532013000"_s)
                     .result()
                     .error()
                     .code,
                 ErrorCode::PermissionDenied);

        const auto closed = money.setAccount(m_shop->vendor.id, u"Carla"_s, u"DE79 0000 0000 0000 0000 02"_s).result();
        QVERIFY2(closed, closed ? "" : qPrintable(closed.error().detail));
        sellByCard();
        m_shop->maintain();
        QTRY_COMPARE(payoutsIn("on_way"), 1);
        lookAtPayouts();
        QTRY_COMPARE(payoutsIn("failed"), 1);
        QTRY_COMPARE(owed().payouts.size(), 1);
        QCOMPARE(owed().payouts.first().reason, u"account_closed"_s);
        QCOMPARE(owed().account->problem, u"account_closed"_s);
        QVERIFY(owed().balances.first().available.minor > 0);

        openAs(u"Noor"_s);
        enum PayoutColumn { Created, PayoutShop, Amount, State, Problem };
        auto *payouts = page(u"payouts"_s);
        QTRY_COMPARE(column(payouts, State), QStringList{u"Failed"_s});
        QCOMPARE(column(payouts, PayoutShop), QStringList{u"Nordlicht"_s});
        QCOMPARE(column(payouts, Problem), QStringList{u"The account is closed."_s});
        QVERIFY(money.setAccount(m_shop->vendor.id, u"Carla"_s, u"DE89370400440532013000"_s).result());
        choose(payouts, {u"Failed"_s}, State);
        press(payouts, u"Try again"_s);
        giveReason(u"They have another bank"_s);
        QTRY_COMPARE(payoutsIn("on_way"), 1);
        tableOf(payouts)->setFocus();
        qobject_cast<QAbstractItemView *>(tableOf(payouts))->clearSelection();
        QTRY_COMPARE(column(payouts, Created).size(), 2);
        lookAtPayouts();
        QTRY_COMPARE(payoutsIn("paid"), 1);
        for (auto *action : payouts->actions()) {
            if (action->shortcut() == QKeySequence(Qt::Key_F5))
                action->trigger();
        }
        QTRY_COMPARE(column(payouts, State), (QStringList{u"Paid"_s, u"Failed"_s}));
        choose(payouts, {u"Failed"_s, u"Paid"_s}, State);
        QVERIFY(!isOffered(payouts, u"Try again"_s)); // it was, once
        QTRY_COMPARE(owed().balances.first().onWay.minor, 0);
        QCOMPARE(owed().balances.first().available.minor, 0);
        auto *log = page(u"audit"_s);
        QTRY_VERIFY(column(log, 2).contains(u"Had a payout tried again"_s));
    }
};

QTEST_MAIN(ConsoleMoneyTest)
#include "tst_console_money.moc"
