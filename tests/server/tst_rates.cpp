// SPDX-License-Identifier: Apache-2.0
// The shop's exchange rates: how they are set, who learns of them, and what an order keeps of them.
#include "vendor_fixture.h"

#include <aura/server/services/rates_command.h>
#include <aura/storage/exchange_rates.h>
#include <aura/wire/exchange_json.h>

#include <QFile>

using namespace aura;
using namespace aura::testing;

class TestRates : public QObject {
    Q_OBJECT

    std::unique_ptr<VendorFixture> f;

    static Currency usd() { return Currency::of("USD"); }
    ExchangeRates rates(const QString &dollars) {
        return {Currency::of("EUR"), f->clock.now(), {{usd(), *exchangeRateFromDecimal(dollars)}}};
    }
    void maintain() {
        f->app().maintain();
        f->write([](Write &) -> Status { return {}; });
    }
    void set(const ExchangeRates &table) {
        // The file's time tells a change from none; a fast test writes twice within its resolution.
        QFile::remove(f->path() + u"/rates.json"_s);
        maintain();
        if (!RatesFile(f->path()).write(table))
            qFatal("no rates");
        QFile file(f->path() + u"/rates.json"_s);
        if (!file.open(QIODevice::ReadWrite) ||
            !file.setFileTime(QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + 1'000 * ++m_settings),
                              QFileDevice::FileModificationTime))
            qFatal("no time");
        file.close();
        maintain();
    }
    int m_settings = 0;

    OrderSubmit shown(const ExchangeRates &table) {
        auto submit = f->submission({f->line(f->lamp, 1)}, {f->shop});
        submit.converted = conversionOf(submit.expectedTotal, usd(), table);
        return submit;
    }

private Q_SLOTS:
    void init() {
        f = std::make_unique<VendorFixture>();
        m_settings = 0;
    }

    void aRunningServerTakesThemOver() {
        QCOMPARE(storage::exchangeRates(f->db())->base, Currency{});
        std::int64_t cursor = 0;
        VendorFixture::Rows rows;
        QVERIFY(f->follow(u"catalogue"_s, cursor, rows, {}));
        set(rates(u"1.1"_s));
        QCOMPARE(*storage::exchangeRates(f->db()), rates(u"1.1"_s));
        // Whoever follows the catalogue learns of it, and its checksum stays that of the rows.
        QVERIFY(f->follow(u"catalogue"_s, cursor, rows, {}));
        const auto row = rows.value({u"rates"_s, wire::ratesRowId()});
        wire::JsonReader reader(row.data);
        QCOMPARE(wire::exchangeRatesFromJson(reader), rates(u"1.1"_s));
        const auto before = cursor;
        maintain();
        QVERIFY(f->follow(u"catalogue"_s, cursor, rows, {}));
        QCOMPARE(cursor, before); // nothing new, nothing told
    }

    void aBrokenFileChangesNothing() {
        set(rates(u"1.1"_s));
        QFile file(f->path() + u"/rates.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"base\":\"EUR\",\"rates\":{\"USD\":1.2}}");
        file.close();
        maintain();
        QCOMPARE(*storage::exchangeRates(f->db()), rates(u"1.1"_s));
    }

    void anOrderKeepsWhatThePersonSaw() {
        const auto table = rates(u"1.0845"_s);
        set(table);
        const auto submit = shown(table);
        QVERIFY(submit.converted);
        const auto result = f->byAda(submit);
        QCOMPARE(result.status, OperationStatus::Applied);
        QCOMPARE(result.orders.first().total, submit.expectedTotal); // what is paid
        QCOMPARE(result.orders.first().converted, submit.converted); // what was shown
        set(rates(u"2"_s));
        const auto later = orderOf(result.orders.first().id);
        QCOMPARE(later.converted, submit.converted);
        QCOMPARE(later.rev, result.orders.first().rev);
    }

    void anotherRateIsAConflictWithAQuote() {
        const auto table = rates(u"1.0845"_s);
        set(table);
        auto submit = shown(table);
        set(rates(u"1.2"_s));
        auto result = f->byAda(submit);
        QCOMPARE(result.status, OperationStatus::Conflict);
        QVERIFY(result.quote && result.quote->converted);
        QCOMPARE(result.quote->total, submit.expectedTotal);
        QCOMPARE(result.quote->converted->rate, *exchangeRateFromDecimal(u"1.2"));
        QCOMPARE(f->number("SELECT count(*) FROM customer_order"), 0);
        // Agreed to, as it is now.
        submit.converted = result.quote->converted;
        result = f->byAda(submit);
        QCOMPARE(result.status, OperationStatus::Applied);
        QCOMPARE(result.orders.first().converted->rate, *exchangeRateFromDecimal(u"1.2"));
    }

    void theSameRateSetAgainIsNoConflict() {
        const auto table = rates(u"1.0845"_s);
        set(table);
        const auto submit = shown(table);
        f->clock.advance(60'000);
        set(rates(u"1.0845"_s));
        const auto result = f->byAda(submit);
        QCOMPARE(result.status, OperationStatus::Applied);
        // The order says which setting of the rates it was priced with: the server's.
        QCOMPARE(result.orders.first().converted->ratesSetAt, f->clock.now());
    }

    void aCurrencyThatIsNotOfferedAnyMoreIsAConflict() {
        const auto table = rates(u"1.0845"_s);
        set(table);
        auto submit = shown(table);
        auto without = table;
        without.rates.clear();
        set(without);
        auto result = f->byAda(submit);
        QCOMPARE(result.status, OperationStatus::Conflict);
        QVERIFY(result.quote && !result.quote->converted);
        submit.converted.reset();
        QCOMPARE(f->byAda(submit).status, OperationStatus::Applied);
    }

    void ordersWithoutAConversionAreAsEver() {
        set(rates(u"1.0845"_s));
        const auto result = f->byAda(f->submission({f->line(f->lamp, 1)}, {f->shop}));
        QCOMPARE(result.status, OperationStatus::Applied);
        QVERIFY(!result.orders.first().converted);
        QCOMPARE(f->number("SELECT count(*) FROM customer_order WHERE converted_currency IS NULL"), 1);
    }

    void theCommandWritesTheFile() {
        const auto command = [&](const QStringList &words) {
            return ratesCommand(QStringList{u"--data"_s, f->path()} + words);
        };
        QCOMPARE(command({u"USD=1.1"_s}), 2); // of what?
        QCOMPARE(command({u"--base"_s, u"eur"_s, u"usd=1.1"_s, u"JPY=161.2"_s}), 0);
        auto read = RatesFile(f->path()).read();
        QCOMPARE(read->rates.size(), 2);
        QVERIFY(read->setAt > 0);
        QCOMPARE(command({u"USD="_s, u"KWD=0.33"_s}), 0);
        read = RatesFile(f->path()).read();
        QCOMPARE(read->rates.size(), 2);
        QCOMPARE(read->rates[0].currency, Currency::of("JPY"));
        QCOMPARE(command({}), 0);
        for (const auto *wrong : {"USD", "USD=0", "USD=1,1", "EUR=1", "ABC=1", "USD=-1"})
            QVERIFY2(command({QString::fromLatin1(wrong)}) == 2, wrong);
        QCOMPARE(RatesFile(f->path()).read()->rates.size(), 2);
        QCOMPARE(ratesCommand({u"--data"_s, f->path() + u"/nowhere"_s}), 2);
        QCOMPARE(command({u"--base"_s, u"USD"_s, u"EUR=0.92"_s}), 0); // other rates altogether
        QCOMPARE(RatesFile(f->path()).read()->rates.size(), 1);
    }

private:
    Order orderOf(const Id &id) {
        const auto reply = f->get("/api/v1/orders/" + id.toString().toLatin1(), f->ada.token);
        wire::JsonReader reader(reply.json);
        return wire::orderFromJson(reader);
    }
};

QTEST_GUILESS_MAIN(TestRates)
#include "tst_rates.moc"
