// SPDX-License-Identifier: Apache-2.0
#include "account_words.h"

#include <aura/domain/account.h>

#include <QTest>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;

class AccountWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesAreReadAsTheyAreCopied_data() {
        QTest::addColumn<QString>("copied");
        QTest::addColumn<bool>("good");
        const QString code(43, u'a');
        QTest::newRow("the code") << code << true;
        QTest::newRow("with spaces around") << QString(u"  "_s + code + u"\n"_s) << true;
        QTest::newRow("broken into lines") << QString(code.left(20) + u"\r\n  "_s + code.mid(20)) << true;
        QTest::newRow("the link") << QString(u"aura://reset/"_s + code) << true;
        QTest::newRow("the link in a sentence") << QString(u"open aura://reset/"_s + code) << true;
        QTest::newRow("half of it") << code.left(12) << false;
        QTest::newRow("something else") << u"aura://product/"_s + code << false;
        QTest::newRow("a path") << QString(u"aura://reset/../"_s + code) << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("far too much") << QString(5'000, u'a') << false;
    }
    void codesAreReadAsTheyAreCopied() {
        QFETCH(QString, copied);
        QFETCH(bool, good);
        QCOMPARE(resetCode(copied), good ? QString(43, u'a') : QString());
    }

    void aLockSaysHowLong() {
        QVERIFY(lockedText(15 * 60'000).contains(u"15"_s));
        QVERIFY(lockedText(60'001).contains(u"2"_s));
        QVERIFY(lockedText(1).contains(u"1"_s));
        QVERIFY(!lockedText(0).contains(u"0"_s));
    }

    void passwordsAreJudgedAsByTheServer() {
        QVERIFY(newPasswordMessage(QString(shortestPassword, u'x')).isEmpty());
        QVERIFY(!newPasswordMessage(QString(shortestPassword - 1, u'x')).isEmpty());
        QVERIFY(newPasswordMessage(QString(longestPasswordBytes, u'x')).isEmpty());
        // Bytes count, not letters.
        QVERIFY(!newPasswordMessage(QString(longestPasswordBytes / 2 + 1, u'ä')).isEmpty());
        QVERIFY(!newPasswordMessage(u"nothing\0hidden"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(AccountWordsTest)
#include "tst_account_words.moc"
