// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/money.h>

#include <QTest>

#include <numeric>
#include <random>

using namespace aura;

class MoneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unitPricesKeepEveryDigit() {
        const Currency usd = Currency::of("USD");
        const auto price = unitPriceFromDecimal(u"0.5523", usd);
        QVERIFY(price);
        QCOMPARE(price->micros, std::int64_t{552'300});
        QCOMPARE(toDecimalString(*price), QStringLiteral("0.5523"));
        QCOMPARE(toDecimalString(*unitPriceFromDecimal(u"12.5", usd)), QStringLiteral("12.50"));
        QCOMPARE(toDecimalString(*unitPriceFromDecimal(u"1200", Currency::of("JPY"))), QStringLiteral("1200"));
    }

    void refusesPrices_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QString() << ErrorCode::InvalidArgument;
        QTest::newRow("negative") << QStringLiteral("-1") << ErrorCode::InvalidArgument;
        QTest::newRow("exponent") << QStringLiteral("1e2") << ErrorCode::InvalidArgument;
        QTest::newRow("comma") << QStringLiteral("1,20") << ErrorCode::InvalidArgument;
        QTest::newRow("no integer part") << QStringLiteral(".5") << ErrorCode::InvalidArgument;
        QTest::newRow("no fraction") << QStringLiteral("5.") << ErrorCode::InvalidArgument;
        QTest::newRow("seven decimals") << QStringLiteral("0.0000001") << ErrorCode::InvalidArgument;
        QTest::newRow("huge") << QStringLiteral("1000000000001") << ErrorCode::TooLarge;
        QTest::newRow("overflow") << QStringLiteral("99999999999999999999999999999999999999999999")
                                  << ErrorCode::TooLarge;
    }
    void refusesPrices() {
        QFETCH(const QString, text);
        QFETCH(const ErrorCode, code);
        const auto price = unitPriceFromDecimal(text, Currency::of("USD"));
        QVERIFY(!price);
        QCOMPARE(price.error().code, code);
    }

    void lineTotalsRoundHalfUpOnce() {
        const Currency usd = Currency::of("USD");
        // 3 × 0.5523 = 1.6569; rounding each piece first would give 1.65.
        QCOMPARE(lineTotal({552'300, usd}, 3)->minor, std::int64_t{166});
        QCOMPARE(lineTotal({5'000, usd}, 1)->minor, std::int64_t{1}); // 0.005 rounds up
        QCOMPARE(lineTotal({4'999, usd}, 1)->minor, std::int64_t{0});
        QCOMPARE(lineTotal({500'000, Currency::of("JPY")}, 1)->minor, std::int64_t{1});
        QCOMPARE(lineTotal({1'500, Currency::of("KWD")}, 1)->minor, std::int64_t{2});
        QCOMPARE(lineTotal({1'000'000'000'000'000'000, usd}, 1'000'000).error().code, ErrorCode::TooLarge);
        QCOMPARE(lineTotal({1, usd}, -1).error().code, ErrorCode::InvalidArgument);
    }

    void pricesAreRaisedInTheirOwnSteps() {
        const auto usd = Currency::of("USD");
        const auto jpy = Currency::of("JPY");
        QCOMPARE(raisedBy({9'990'000, usd}, 1'500).value(), (UnitPrice{11'490'000, usd})); // 11.4885
        QCOMPARE(raisedBy({10'000, usd}, -5'000).value(), (UnitPrice{10'000, usd}));       // half a cent is a cent
        // What costs less than a cent keeps its decimals.
        QCOMPARE(raisedBy({552'300, usd}, 1'000).value(), (UnitPrice{607'500, usd})); // 0.60753
        QCOMPARE(raisedBy({1, usd}, 5'000).value(), (UnitPrice{2, usd}));
        QCOMPARE(raisedByAmount({1'999'000'000, jpy}, 500'000).value(), (UnitPrice{2'000'000'000, jpy}));
        QCOMPARE(raisedByAmount({1'999'000'000, jpy}, 499'999).value(), (UnitPrice{1'999'000'000, jpy}));
        QCOMPARE(raisedByAmount({552'300, usd}, -52'300).value(), (UnitPrice{500'000, usd}));
        QCOMPARE(raisedByAmount({552'300, usd}, -552'300).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(raisedBy({552'300, usd}, -10'000).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(raisedBy({INT64_MAX, usd}, INT64_MAX).error().code, ErrorCode::TooLarge);
        QCOMPARE(raisedByAmount({INT64_MAX, usd}, INT64_MAX).error().code, ErrorCode::TooLarge);
        // More than the 53 bits of a double are exact.
        QCOMPARE(raisedBy({999'999'999'999'999'999, usd}, 0).value().micros, 999'999'999'999'999'999);
    }

    void mixedCurrenciesAreRefused() {
        const Money euro{100, Currency::of("EUR")};
        QCOMPARE(add(euro, Money{1, Currency::of("USD")}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(*add(Money{}, euro), euro);
        QCOMPARE(add(Money{INT64_MAX, euro.currency}, euro).error().code, ErrorCode::TooLarge);
    }

    void spreadAlwaysSumsToTheTotal() {
        QCOMPARE(spread(100, {1, 1, 1}), (std::vector<std::int64_t>{34, 33, 33}));
        QCOMPARE(spread(-100, {1, 1, 1}), (std::vector<std::int64_t>{-34, -33, -33}));
        QCOMPARE(spread(5, {0, 0}), (std::vector<std::int64_t>{5, 0}));
        const unsigned seed = 20'240'607;
        std::mt19937_64 random(seed);
        for (int round = 0; round < 2'000; ++round) {
            std::vector<std::int64_t> weights(1 + random() % 12);
            for (auto &weight : weights)
                weight = static_cast<std::int64_t>(random() % 100'000);
            const auto total = static_cast<std::int64_t>(random() % 2'000'000) - 1'000'000;
            const auto parts = spread(total, weights);
            QCOMPARE(std::accumulate(parts.begin(), parts.end(), std::int64_t{0}), total);
        }
    }

    void decimalsRoundTrip() {
        const Currency eur = Currency::of("EUR");
        for (const std::int64_t minor : {std::int64_t{0}, std::int64_t{5}, std::int64_t{-5}, std::int64_t{123'456},
                                         std::int64_t{INT64_MIN}, std::int64_t{INT64_MAX}}) {
            const QString text = toDecimalString(Money{minor, eur});
            if (minor != INT64_MIN) {
                QCOMPARE(moneyFromDecimal(text, eur)->minor, minor);
            }
        }
        QCOMPARE(toDecimalString(Money{-5, eur}), QStringLiteral("-0.05"));
        QCOMPARE(toDecimalString(Money{7, Currency::of("JPY")}), QStringLiteral("7"));
    }

    void unknownCurrenciesAreRefused() {
        for (const auto *code : {u"", u"eur", u"EURO", u"XXX", u"D A"})
            QVERIFY(!Currency::parse(code));
        QCOMPARE(Currency::of("KWD").exponent(), 3);
    }

    void percentagesRoundHalfAwayFromZero() {
        const Currency eur = Currency::of("EUR");
        QCOMPARE(percentage({250, eur}, 1'900)->minor, std::int64_t{48}); // 47.5
        QCOMPARE(percentage({-250, eur}, 1'900)->minor, std::int64_t{-48});
    }
};

QTEST_APPLESS_MAIN(MoneyTest)
#include "tst_money.moc"
