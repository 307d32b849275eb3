// SPDX-License-Identifier: Apache-2.0
// What mails say, in the console.
#include "console_fixture.h"

#include <QPlainTextEdit>
#include <QTextBrowser>

using namespace aura;
using namespace Qt::StringLiterals;
using testing::ConsoleFixture;

class ConsoleMailsTest : public ConsoleFixture {
    Q_OBJECT

    QWidget *mails() { return page(u"mails"_s); }
    bool canSave() { return dialog()->findChild<QPushButton *>(u"do"_s)->isEnabled(); }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aMailIsWrittenAnewSeenAndPutBack() {
        openAs(u"Ellis"_s);
        QTRY_COMPARE(column(mails(), 0).size(), 32);
        QCOMPARE(column(mails(), 3).count(u"From the beginning"_s), 32);
        tableOf(mails())->selectRow(0);
        press(mails(), u"Edit"_s);
        QTRY_VERIFY(dialog() != nullptr);
        auto *html = dialog()->findChild<QTextBrowser *>(u"html"_s);
        QTRY_VERIFY(html->toPlainText().contains(u"Ada Lovelace"_s));
        auto *text = dialog()->findChild<QPlainTextEdit *>(u"text"_s);
        QVERIFY(text->toPlainText().contains(u"{shop}"_s));
        dialog()->findChild<QLineEdit *>(u"reason"_s)->setText(u"Shorter"_s);
        QVERIFY(!canSave()); // it says what it said
        text->setPlainText(u"Hello {nobody}"_s);
        QVERIFY(!canSave());
        QVERIFY(dialog()->findChild<QLabel *>(u"said"_s)->text().contains(u"In braces"_s));
        text->setPlainText(u"Here it is, {name}.\n\nFrom {shop}."_s);
        QVERIFY(canSave());
        QTRY_VERIFY(html->toPlainText().contains(u"Here it is, Ada Lovelace."_s));
        QVERIFY(dialog()->findChild<QPlainTextEdit *>(u"plain"_s)->toPlainText().contains(u"From "_s));
        if (const auto folder = qEnvironmentVariable("AURA_PICTURES"); !folder.isEmpty())
            QVERIFY(dialog()->grab().save(folder + u"/mail_dialog.png"_s));
        dialog()->findChild<QPushButton *>(u"do"_s)->click();
        QTRY_COMPARE(column(mails(), 3).first(), u"One's own"_s);
        picture(u"mails"_s);
        tableOf(mails())->selectRow(0);
        press(mails(), u"As from the beginning"_s);
        giveReason(u"It was better"_s);
        QTRY_COMPARE(column(mails(), 3).count(u"From the beginning"_s), 32);
        tableOf(mails())->selectRow(0);
        QVERIFY(!isOffered(mails(), u"As from the beginning"_s));
        // This server sends no mail.
        press(mails(), u"Send it to me"_s);
        QTRY_VERIFY(status(mails()).contains(u"·"_s));
        auto *log = page(u"audit"_s);
        QTRY_VERIFY(column(log, 2).contains(u"Put back what a mail says"_s));
    }

    void theyAreForThoseWhoMay() {
        openAs(u"Noor"_s);
        QVERIFY(page(u"mails"_s) == nullptr);
    }
};

QTEST_MAIN(ConsoleMailsTest)
#include "tst_console_mails.moc"
