// SPDX-License-Identifier: Apache-2.0
// What the shop's currencies are worth, in the console.
#include "console_fixture.h"

using namespace aura;
using namespace Qt::StringLiterals;
using testing::ConsoleFixture;

class ConsoleRatesTest : public ConsoleFixture {
    Q_OBJECT

    QWidget *rates() { return page(u"rates"_s); }
    static void write(QDialog *dialog, const QString &field, const QString &text) {
        auto *line = dialog->findChild<QLineEdit *>(field);
        QVERIFY2(line != nullptr, qPrintable(field));
        line->setText(text);
    }
    bool canSave() { return dialog()->findChild<QPushButton *>(u"do"_s)->isEnabled(); }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aTableIsKept() {
        openAs(u"Noor"_s);
        QTRY_COMPARE(status(rates()), u"Nothing found."_s);
        QVERIFY(!rates()->findChild<QToolButton *>(u"add"_s)->isEnabled()); // of what?
        rates()->findChild<QToolButton *>(u"base"_s)->click();
        QTRY_VERIFY(dialog() != nullptr);
        write(dialog(), u"reason"_s, u"We begin"_s);
        write(dialog(), u"code"_s, u"XX"_s);
        QVERIFY(!canSave());
        write(dialog(), u"code"_s, u"eur"_s);
        QVERIFY(canSave());
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_VERIFY(rates()->findChild<QToolButton *>(u"add"_s)->isEnabled());
        QVERIFY(textsOn(rates()).contains(u"EUR"_s));

        rates()->findChild<QToolButton *>(u"add"_s)->click();
        QTRY_VERIFY(dialog() != nullptr);
        write(dialog(), u"reason"_s, u"Guests"_s);
        write(dialog(), u"code"_s, u"USD"_s);
        for (const auto *wrong : {"0", "-1", "much", "10000000"}) {
            write(dialog(), u"rate"_s, QString::fromLatin1(wrong));
            QVERIFY2(!canSave(), wrong);
        }
        write(dialog(), u"rate"_s, u"1.0845"_s);
        QVERIFY(canSave());
        write(dialog(), u"code"_s, u"EUR"_s);
        QVERIFY(!canSave()); // the base itself
        write(dialog(), u"code"_s, u"USD"_s);
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_COMPARE(column(rates(), 0), QStringList{u"USD"_s});
        QCOMPARE(column(rates(), 1), QStringList{u"1.0845 USD"_s});
        QVERIFY2(column(rates(), 4).first().contains(u"108.45"_s), qPrintable(column(rates(), 4).first()));
        picture(u"rates"_s);

        choose(rates(), {u"USD"_s});
        press(rates(), u"Edit"_s);
        QTRY_VERIFY(dialog() != nullptr);
        write(dialog(), u"rate"_s, u"1.1"_s);
        write(dialog(), u"reason"_s, u"The bank"_s);
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_COMPARE(column(rates(), 1), QStringList{u"1.1 USD"_s});
        choose(rates(), {u"USD"_s});
        press(rates(), u"Remove"_s);
        giveReason(u"No more"_s);
        QTRY_COMPARE(status(rates()), u"Nothing found."_s);
        auto *history = page(u"rates-history"_s);
        QTRY_COMPARE(column(history, 0).size(), 4);
        QCOMPARE(column(history, 2)[1], u"USD 1.1"_s);
        QCOMPARE(column(history, 4).first(), u"Noor"_s);
        QCOMPARE(column(history, 5), (QStringList{u"No more"_s, u"The bank"_s, u"Guests"_s, u"We begin"_s}));
        picture(u"rates_history"_s);
        auto *log = page(u"audit"_s);
        QTRY_VERIFY(column(log, 2).contains(u"Changed the rates"_s));
    }

    void whoComesSecondSeesWhatThereIs() {
        m_shop->setRates({Currency::of("EUR"), 1'700'000'000'000, {{Currency::of("USD"), rateUnit}}});
        openAs(u"Noor"_s);
        QTRY_COMPARE(column(rates(), 1), QStringList{u"1 USD"_s});
        m_shop->setRates({Currency::of("EUR"), 1'700'000'000'001, {{Currency::of("USD"), 2 * rateUnit}}});
        choose(rates(), {u"USD"_s});
        press(rates(), u"Edit"_s);
        QTRY_VERIFY(dialog() != nullptr);
        write(dialog(), u"rate"_s, u"3"_s);
        write(dialog(), u"reason"_s, u"Mine"_s);
        QVERIFY(canSave());
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_VERIFY2(column(rates(), 1) == QStringList{u"2 USD"_s}, qPrintable(status(rates())));
        QVERIFY2(status(rates()).contains(u"·"_s), qPrintable(status(rates())));
    }
};

QTEST_MAIN(ConsoleRatesTest)
#include "tst_console_rates.moc"
