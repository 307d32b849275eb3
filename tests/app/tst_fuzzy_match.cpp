// SPDX-License-Identifier: Apache-2.0
#include "fuzzy_match.h"

#include <QTest>

using namespace aura::app;
using namespace Qt::StringLiterals;

class FuzzyMatchTest : public QObject {
    Q_OBJECT

    static int score(const QString &typed, const QString &text, const QString &keywords = {}) {
        const auto match = FuzzyQuery(typed).match(text, keywords);
        return match ? match->score : 0;
    }
    static QString marked(const QString &typed, const QString &text) {
        const auto match = FuzzyQuery(typed).match(text);
        return match ? markedText(text, match->marks) : u"no"_s;
    }

private Q_SLOTS:
    void whatSomebodyTypesIsFound_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // "no": it is not found
        const auto row = [](const char *tag, const QString &typed, const QString &text, const QString &expected) {
            QTest::newRow(tag) << typed << text << expected;
        };
        row("a beginning", u"set"_s, u"Settings"_s, u"<b>Set</b>tings"_s);
        row("of the second word", u"pass"_s, u"Change the password"_s, u"Change the <b>pass</b>word"_s);
        row("two words in any order", u"pass chan"_s, u"Change the password"_s, u"<b>Chan</b>ge the <b>pass</b>word"_s);
        row("inside", u"mark"_s, u"Bookmarks"_s, u"Book<b>mark</b>s"_s);
        row("two letters inside are none", u"ma"_s, u"Bookmarks"_s, u"no"_s);
        row("initials", u"cp"_s, u"Change password"_s, u"<b>C</b>hange <b>p</b>assword"_s);
        row("without the space", u"signo"_s, u"Sign out"_s, u"<b>Sign</b> <b>o</b>ut"_s);
        row("letters left out", u"stngs"_s, u"Settings"_s, u"<b>S</b>e<b>t</b>ti<b>ngs</b>"_s);
        row("a wrong letter", u"settimgs"_s, u"Settings"_s, u"<b>Settings</b>"_s);
        row("exchanged", u"caregories"_s, u"Categories"_s, u"<b>Categories</b>"_s);
        row("a letter too many", u"cartt"_s, u"Cart"_s, u"<b>Cart</b>"_s);
        row("one word that is not there", u"cart zebra"_s, u"Cart"_s, u"no"_s);
        row("another text", u"orders"_s, u"Settings"_s, u"no"_s);
        row("case and accents", u"MUNCHEN"_s, u"Lager München"_s, u"Lager <b>München</b>"_s);
        row("sharp s", u"strasse"_s, u"Straße"_s, u"<b>Straße</b>"_s);
        row("Arabic without its hamza", u"اعدادات"_s, u"الإعدادات"_s, u"ال<b>إعدادات</b>"_s);
        row("Arabic with vowel signs", u"سله"_s, u"سَلَّة التسوق"_s, u"<b>سَلَّة</b> التسوق"_s);
        row("markup stays text", u"b"_s, u"<b> & co"_s, u"&lt;<b>b</b>&gt; &amp; co"_s);
        row("nothing typed", u" – "_s, u"Cart"_s, u"no"_s);
    }
    void whatSomebodyTypesIsFound() {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(marked(typed, text), expected);
    }

    void theNearerIsTheBetter() {
        QVERIFY(score(u"cart"_s, u"Cart"_s) > score(u"cart"_s, u"Cartography"_s));
        QVERIFY(score(u"cart"_s, u"Cartography"_s) > score(u"cart"_s, u"The cartography"_s));
        QVERIFY(score(u"cart"_s, u"The cartography"_s) > score(u"cart"_s, u"Gocarts"_s));
        QVERIFY(score(u"cart"_s, u"Gocarts"_s) > score(u"cart"_s, u"Caret"_s));
        QVERIFY(score(u"basket"_s, u"Cart"_s, u"basket trolley"_s) > 0);
        QVERIFY(score(u"cart"_s, u"Cart"_s) > score(u"cart"_s, u"Basket"_s, u"cart"_s));
        for (const auto *typed : {"c", "ca", "cart"})
            QVERIFY(score(QString::fromLatin1(typed), u"Cart"_s) <= 100);
    }

    void keywordsMarkNothing() {
        const auto match = FuzzyQuery(u"basket"_s).match(u"Cart"_s, u"basket trolley"_s);
        QVERIFY(match.has_value());
        QVERIFY(match->marks.isEmpty());
    }

    void anythingCanBeTyped() {
        // Lone halves of pairs, signs without a letter, and long texts.
        const QString odd = QString(QChar(0xd83d)) + u"x\u0301\u0301"_s + QString(QChar(0xdc00)) + u"😀"_s;
        QVERIFY(FuzzyQuery(odd).match(odd).has_value());
        QVERIFY(!FuzzyQuery(QString(10'000, u'x')).match(u"x"_s).has_value());
        QVERIFY(markedText(odd, {0, 1, 2, 3, 4, 5}).contains(u"😀"_s));
    }
};

QTEST_APPLESS_MAIN(FuzzyMatchTest)
#include "tst_fuzzy_match.moc"
