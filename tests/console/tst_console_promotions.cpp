// SPDX-License-Identifier: Apache-2.0
// Promotions with their codes, taxes and deliveries, in the console.
#include "console_fixture.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QSpinBox>
#include <QTableWidget>

using namespace aura;
using namespace Qt::StringLiterals;
using testing::ConsoleFixture;

namespace {

enum Column { Name, Standing, Takes, For, Days, Uses, Codes };

} // namespace

class ConsolePromotionsTest : public ConsoleFixture {
    Q_OBJECT

    QWidget *promotions() { return page(u"promotions"_s); }
    static void write(QWidget *where, const QString &field, const QString &text) {
        auto *line = where->findChild<QLineEdit *>(field);
        QVERIFY2(line != nullptr, qPrintable(field));
        line->setText(text);
    }
    static bool canSave(QDialog *dialog) { return dialog->findChild<QPushButton *>(u"do"_s)->isEnabled(); }
    static QString saidIn(QDialog *dialog) { return dialog->findChild<QLabel *>(u"said"_s)->text(); }
    void add(const QString &name, const QString &share, bool needsCode = false) {
        promotions()->findChild<QToolButton *>(u"add"_s)->click();
        QTRY_VERIFY(dialog() != nullptr);
        write(dialog(), u"name_en"_s, name);
        write(dialog(), u"share"_s, share);
        dialog()->findChild<QCheckBox *>(u"needsCode"_s)->setChecked(needsCode);
        QVERIFY2(canSave(dialog()), qPrintable(saidIn(dialog())));
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_VERIFY(column(promotions(), Name).contains(name));
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void promotionsAreWrittenTriedAndSwitchedOff() {
        openAs(u"Noor"_s);
        QTRY_COMPARE(status(promotions()), u"Nothing found."_s);
        promotions()->findChild<QToolButton *>(u"add"_s)->click();
        QTRY_VERIFY(dialog() != nullptr);
        auto *form = dialog();
        QVERIFY(!canSave(form)); // no name
        write(form, u"name_en"_s, u"Autumn"_s);
        QVERIFY(!canSave(form)); // takes nothing off
        write(form, u"amounts"_s, u"5 EUR; 6.50 USD"_s);
        QVERIFY2(canSave(form), qPrintable(saidIn(form)));
        write(form, u"amounts"_s, u"5"_s);
        QVERIFY(!canSave(form));
        write(form, u"amounts"_s, {});
        write(form, u"share"_s, u"10"_s);
        QVERIFY2(canSave(form), qPrintable(saidIn(form)));
        QCOMPARE(saidIn(form), u"10 % off each article"_s);
        form->findChild<QPushButton *>(u"addCondition"_s)->click();
        QVERIFY(!canSave(form)); // from how much on?
        auto *conditions = form->findChild<QTableWidget *>(u"conditions"_s);
        qobject_cast<QLineEdit *>(conditions->cellWidget(0, 1))->setText(u"50 EUR"_s);
        QVERIFY2(canSave(form), qPrintable(saidIn(form)));
        picture(u"promotion"_s);
        QTest::keyClick(form, Qt::Key_Return);
        QTRY_COMPARE(column(promotions(), Name), QStringList{u"Autumn"_s});
        QCOMPARE(column(promotions(), Standing), QStringList{u"Runs"_s});
        QVERIFY2(column(promotions(), For).first().contains(u"50"_s), qPrintable(column(promotions(), For).first()));

        const auto name = m_shop->products.first().name;
        write(promotions(), u"trial"_s, u"9 "_s + name);
        QTest::keyClick(promotions()->findChild<QLineEdit *>(u"trial"_s), Qt::Key_Return);
        auto *said = promotions()->findChild<QLabel *>(u"trialSaid"_s);
        QTRY_VERIFY2(said->text().contains(u"Autumn"_s), qPrintable(said->text()));
        picture(u"promotions"_s);
        choose(promotions(), {u"Autumn"_s});
        press(promotions(), u"Switch off"_s);
        QTRY_COMPARE(column(promotions(), Standing), QStringList{u"Off"_s});
        QTest::keyClick(promotions()->findChild<QLineEdit *>(u"trial"_s), Qt::Key_Return);
        QTRY_VERIFY2(!said->text().contains(u"Autumn"_s), qPrintable(said->text()));
        choose(promotions(), {u"Autumn"_s});
        press(promotions(), u"Figures"_s);
        QTRY_VERIFY2(status(promotions()).contains(u"Used in"_s), qPrintable(status(promotions())));
    }

    void codesAreMadeAndFoundTaken() {
        openAs(u"Noor"_s);
        QTRY_COMPARE(status(promotions()), u"Nothing found."_s);
        add(u"Half"_s, u"50"_s, true);
        choose(promotions(), {u"Half"_s});
        press(promotions(), u"Codes…"_s);
        QTRY_VERIFY(dialog() != nullptr);
        auto *form = dialog();
        auto *button = form->findChild<QPushButton *>(u"addCode"_s);
        QVERIFY(!button->isEnabled());
        write(form, u"code"_s, u"half price"_s);
        button->click();
        QTRY_VERIFY2(saidIn(form).contains(u"HALFPRICE"_s), qPrintable(saidIn(form)));
        write(form, u"code"_s, u"HALF-PRICE"_s);
        button->click();
        QTRY_VERIFY(saidIn(form).contains(u"HALF-PRICE"_s));
        write(form, u"code"_s, u"half-price"_s);
        button->click();
        QTRY_VERIFY2(saidIn(form).contains(u"already"_s), qPrintable(saidIn(form)));
        picture(u"codes"_s);
        QCOMPARE(m_shop->number("SELECT count(*) FROM promotion_code"), 2);
        form->reject();
        QTRY_COMPARE(column(promotions(), Codes), QStringList{u"2"_s});
        choose(promotions(), {u"Half"_s});
        press(promotions(), u"Remove"_s);
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        QApplication::activeModalWidget()->findChild<QPushButton *>(u"do"_s)->click();
        QTRY_COMPARE(column(promotions(), Name), QStringList{});
        QCOMPARE(m_shop->number("SELECT count(*) FROM promotion_code"), 0);
    }

    void taxesAndDeliveriesAreWritten() {
        openAs(u"Noor"_s);
        auto *taxes = page(u"taxes"_s);
        auto *save = taxes->findChild<QPushButton *>(u"save"_s);
        auto *rates = taxes->findChild<QTableWidget *>(u"rates"_s);
        QTRY_VERIFY(textsOn(taxes).contains(u"19 %"_s));
        QVERIFY(!save->isEnabled());
        taxes->findChild<QPushButton *>(u"addRate"_s)->click();
        rates->item(0, 0)->setText(u"de"_s);
        rates->item(0, 2)->setText(u"much"_s);
        QVERIFY(!save->isEnabled());
        rates->item(0, 2)->setText(u"19"_s);
        rates->item(0, 3)->setText(u"7"_s);
        QVERIFY2(save->isEnabled(), qPrintable(textsOn(taxes)));
        auto *limit = taxes->findChild<QComboBox *>(u"limit"_s);
        limit->setCurrentIndex(2);
        QVERIFY(!save->isEnabled()); // not to which countries?
        write(taxes, u"countries"_s, u"ch, li"_s);
        QVERIFY2(save->isEnabled(), qPrintable(textsOn(taxes)));
        picture(u"taxes"_s);
        save->click();
        QTRY_VERIFY2(textsOn(taxes).contains(u"Saved"_s), qPrintable(textsOn(taxes)));
        QTRY_COMPARE(rates->item(0, 0)->text(), u"DE"_s);
        QTRY_VERIFY(testing::inStep(*m_client) && m_client->priceRules().taxRules.size() == 1);
        QCOMPARE(m_client->priceRules().delivery.countries, (QStringList{u"CH"_s, u"LI"_s}));
        // Somebody else is faster: nothing of theirs is lost.
        m_shop->run("UPDATE meta SET value = replace(value, '\"rev\":1', '\"rev\":2') WHERE key = 'pricing'");
        rates->item(0, 2)->setText(u"20"_s);
        save->click();
        QTRY_VERIFY2(textsOn(taxes).contains(u"Somebody else"_s), qPrintable(textsOn(taxes)));
        taxes->findChild<QPushButton *>(u"revert"_s)->click();
        QTRY_COMPARE(rates->item(0, 2)->text(), u"19"_s);
        QVERIFY(!save->isEnabled());
    }
};

QTEST_MAIN(ConsolePromotionsTest)
#include "tst_console_promotions.moc"
