// SPDX-License-Identifier: Apache-2.0
// What shops are charged and paid, in the console.
#include "console_fixture.h"

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
};

QTEST_MAIN(ConsoleMoneyTest)
#include "tst_console_money.moc"
