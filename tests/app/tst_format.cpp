// SPDX-License-Identifier: Apache-2.0
#include <aura/app/country_names.h>
#include <aura/app/error_text.h>
#include <aura/app/format.h>

#include <QSet>
#include <QTest>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;

class FormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moneyFollowsTheLocale() {
        const Money euro{123'456, Currency::of("EUR")};
        QCOMPARE(format::money(euro, QLocale(u"de_DE"_s)), u"1.234,56\u00a0€"_s);
        QCOMPARE(format::money(euro, QLocale(u"en_US"_s)), u"€1,234.56"_s);
        QCOMPARE(format::money({700, Currency::of("JPY")}, QLocale(u"en_US"_s)), u"¥700"_s);
        QCOMPARE(format::money({}, QLocale(u"en_US"_s)), QString());
        QVERIFY(format::money({100, Currency::of("CHF")}, QLocale(u"en_US"_s)).contains("CHF"_L1));
    }

    void whatIsTakenOffHasAMinus() {
        const Money off{-250, Currency::of("EUR")};
        QCOMPARE(format::money(off, QLocale(u"en_US"_s)), u"-€2.50"_s);
        QCOMPARE(format::money(off, QLocale(u"de_DE"_s)), u"-2,50\u00a0€"_s);
        QCOMPARE(format::money({-250, Currency::of("JPY")}, QLocale(u"en_US"_s)), u"-¥250"_s);
    }

    void pricesShowEveryDigitTheyHave() {
        const QLocale locale(u"en_US"_s);
        QCOMPARE(format::price({552'300, Currency::of("USD")}, locale), u"$0.5523"_s);
        QCOMPARE(format::price({12'500'000, Currency::of("USD")}, locale), u"$12.50"_s);
    }

    void agesReadAsPeopleSayThem() {
        const QLocale locale(u"en_US"_s);
        constexpr UnixMillis now = 1'750'000'000'000;
        QCOMPARE(format::ago(now - 5'000, now, locale), u"just now"_s);
        QCOMPARE(format::ago(now + 3'600'000, now, locale), u"just now"_s);
        QVERIFY(format::ago(now - 180'000, now, locale).startsWith("3 min"_L1));
        QCOMPARE(format::ago(now - 26 * 3'600'000LL, now, locale), u"yesterday"_s);
        QCOMPARE(format::ago(0, now, locale), QString());
    }

    void countriesAreNamedInTheLanguageOfThePerson() {
        const QLocale german(u"de_DE"_s);
        const QLocale spanish(u"es_ES"_s);
        const QLocale arabic(u"ar"_s);
        QCOMPARE(app::countryName(u"GB"_s, german), u"Vereinigtes Königreich"_s);
        QCOMPARE(app::countryName(u"DE"_s, spanish), u"Alemania"_s);
        QCOMPARE(app::countryName(u"EG"_s, arabic), u"مصر"_s);
        QCOMPARE(app::countryName(u"DE"_s, QLocale(u"en_GB"_s)), u"Germany"_s);
        // Regions whose names are those of the language at large.
        for (const auto *region : {"de_LU", "de_BE", "de_CH"})
            QCOMPARE(app::countryName(u"GB"_s, QLocale(QLatin1StringView(region))), u"Vereinigtes Königreich"_s);
        QCOMPARE(app::countryName(u"DE"_s, QLocale(u"es_MX"_s)), u"Alemania"_s);
        QCOMPARE(app::countryName(u"EG"_s, QLocale(u"ar_DE"_s)), u"مصر"_s);
        QCOMPARE(app::countryName(u"ZZ"_s, german), u"ZZ"_s);
        QCOMPARE(app::countryName({}, german), QString());
    }

    void everyErrorHasItsOwnWords() {
        QSet<QString> texts;
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
            const QString text = errorText(static_cast<ErrorCode>(code));
            QVERIFY2(!text.isEmpty(), qPrintable(QString::number(code)));
            QVERIFY2(!texts.contains(text), qPrintable(text));
            texts += text;
        }
    }
};

QTEST_APPLESS_MAIN(FormatTest)
#include "tst_format.moc"
