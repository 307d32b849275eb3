// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/exchange.h>
#include <aura/storage/catalogue_schema.h>
#include <aura/storage/exchange_rates.h>
#include <aura/wire/exchange_json.h>

#include <QTest>

using namespace aura;
using namespace Qt::StringLiterals;

class TestExchange : public QObject {
    Q_OBJECT

    static Currency c(const char (&code)[4]) { return Currency::of(code); }
    static ExchangeRate rate(QStringView text) { return *exchangeRateFromDecimal(text); }
    static ExchangeRates table() {
        return {c("EUR"),
                1'750'000'000'000,
                {{c("JPY"), rate(u"161.2")}, {c("KWD"), rate(u"0.3334")}, {c("USD"), rate(u"1.0845")}}};
    }
    static Money inCurrency(std::int64_t minor, Currency from, Currency to) {
        return *convert(Money{minor, from}, to, *rateBetween(table(), from, to));
    }

private Q_SLOTS:
    void ratesAreExactDecimals() {
        for (const auto *text : {"1.0845", "161.2", "0.000001", "1000000", "0.123456789012", "1"})
            QCOMPARE(toDecimalString(rate(QString::fromLatin1(text))), QString::fromLatin1(text));
        for (const auto *text : {"", "0", "-1", "1,5", "1.", ".5", "1e2", "1.1234567890123", "9000000", "nan", " 1"})
            QVERIFY2(!exchangeRateFromDecimal(QString::fromLatin1(text)), text);
    }

    void minorUnitsAreThoseOfTheCurrency() {
        QCOMPARE(inCurrency(1'000, c("EUR"), c("USD")), (Money{1'085, c("USD")})); // 10.845
        QCOMPARE(inCurrency(1'000, c("EUR"), c("JPY")), (Money{1'612, c("JPY")}));
        QCOMPARE(inCurrency(1'000, c("EUR"), c("KWD")), (Money{3'334, c("KWD")}));
        QCOMPARE(inCurrency(1'612, c("JPY"), c("EUR")), (Money{1'000, c("EUR")}));
        QCOMPARE(inCurrency(3'334, c("KWD"), c("JPY")), (Money{1'612, c("JPY")})); // through the base
        QCOMPARE(inCurrency(777, c("EUR"), c("EUR")), (Money{777, c("EUR")}));
    }

    void amountsAreRoundedOnceHalfAwayFromZero() {
        const auto half = rate(u"0.5");
        QCOMPARE(convert(Money{1, c("EUR")}, c("USD"), half)->minor, 1);
        QCOMPARE(convert(Money{-1, c("EUR")}, c("USD"), half)->minor, -1);
        QCOMPARE(convert(Money{3, c("EUR")}, c("USD"), half)->minor, 2);
        QCOMPARE(convert(Money{99, c("EUR")}, c("JPY"), half)->minor, 0); // 0.495
        QCOMPARE(convert(Money{100, c("EUR")}, c("JPY"), half)->minor, 1);
        QCOMPARE(convert(Money{2'000'000'000'000'000, c("EUR")}, c("USD"), half).error().code, ErrorCode::TooLarge);
        QCOMPARE(convert(Money{1'000'000'000'000'000, c("JPY")}, c("KWD"), rate(u"8999999")).error().code,
                 ErrorCode::TooLarge);
    }

    void pricesAreShownLikeAmounts() {
        const auto toUsd = rate(u"1.0845");
        QCOMPARE(convert(UnitPrice{10'000'000, c("EUR")}, c("USD"), toUsd)->micros, 10'850'000);
        QCOMPARE(convert(UnitPrice{10'000'000, c("EUR")}, c("JPY"), rate(u"161.29"))->micros, 1'613'000'000);
        // A fraction of a cent keeps two decimals more.
        QCOMPARE(convert(UnitPrice{4'200, c("EUR")}, c("USD"), toUsd)->micros, 4'600);
        // Whole in its own currency: whole in the other.
        QCOMPARE(convert(UnitPrice{19'990'000, c("EUR")}, c("KWD"), rate(u"0.3334"))->micros, 6'665'000);
    }

    void whatIsNotInTheTableIsNotConverted() {
        QVERIFY(!rateBetween(table(), c("EUR"), c("CHF")));
        QVERIFY(!rateBetween(table(), c("CHF"), c("USD")));
        QVERIFY(!rateBetween({}, c("EUR"), c("USD")));
        QVERIFY(rateBetween({}, c("EUR"), c("EUR")));
        QVERIFY(!conversionOf({100, c("EUR")}, c("EUR"), table()));
        QVERIFY(!conversionOf({100, c("EUR")}, Currency{}, table()));
        QVERIFY(!conversionOf({100, c("EUR")}, c("CHF"), table()));
        const auto conversion = conversionOf({1'000, c("EUR")}, c("JPY"), table());
        QCOMPARE(conversion, (Conversion{{1'612, c("JPY")}, rate(u"161.2"), table().setAt}));
        QCOMPARE(currenciesOf(table()), (QList<Currency>{c("EUR"), c("JPY"), c("KWD"), c("USD")}));
        QVERIFY(currenciesOf({}).isEmpty());
    }

    void convertedPartsSumToTheConvertedTotal() {
        const auto whole = *conversionOf({1'000, c("EUR")}, c("JPY"), table());
        const auto parts = spreadConversion(whole, {{333, c("EUR")}, {333, c("EUR")}, {334, c("EUR")}});
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts[0].total.minor + parts[1].total.minor + parts[2].total.minor, 1'612);
        for (const auto &part : parts)
            QCOMPARE(part.rate, whole.rate);
    }

    void tablesAreChecked() {
        QVERIFY(validateExchangeRates(table()));
        QVERIFY(validateExchangeRates({}));
        auto wrong = table();
        wrong.base = {};
        QVERIFY(!validateExchangeRates(wrong));
        wrong = table();
        wrong.rates.append({c("EUR"), rateUnit});
        QVERIFY(!validateExchangeRates(wrong));
        wrong = table();
        wrong.rates.append({c("USD"), rateUnit});
        QVERIFY(!validateExchangeRates(wrong));
        wrong = table();
        wrong.rates[0].rate = 0;
        QVERIFY(!validateExchangeRates(wrong));
    }

    void formsComeBack() {
        const auto bytes = wire::toBytes(wire::toJson(table()));
        QCOMPARE(*wire::exchangeRatesFromBytes(bytes), table());
        QVERIFY(!wire::exchangeRatesFromBytes("{\"base\":\"EUR\",\"rates\":{\"USD\":1.08}}"));
        QVERIFY(!wire::exchangeRatesFromBytes("{\"base\":\"XXQ\"}"));
        QVERIFY(!wire::exchangeRatesFromBytes("[]"));
        const auto conversion = *conversionOf({1'000, c("EUR")}, c("KWD"), table());
        wire::JsonReader reader(wire::toJson(conversion));
        QCOMPARE(wire::conversionFromJson(reader), conversion);
        QVERIFY(!reader.failed());
    }

    void aCatalogueKeepsThem() {
        storage::OpenOptions options;
        options.mode = storage::OpenOptions::Mode::Memory;
        auto database = storage::Database::open({}, options);
        QVERIFY(database && storage::catalogue::create(*database));
        QCOMPARE(*storage::exchangeRates(*database), ExchangeRates{});
        QVERIFY(storage::setExchangeRates(*database, table()));
        QCOMPARE(*storage::exchangeRates(*database), table());
        QVERIFY(storage::catalogue::setMetaValue(*database, "rates", u"{\"base\":"_s));
        QCOMPARE(storage::exchangeRates(*database).error().code, ErrorCode::Corrupt);
    }
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
