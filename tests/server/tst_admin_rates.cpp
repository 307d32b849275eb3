// SPDX-License-Identifier: Apache-2.0
// The shop's table of rates as those keep it who run the platform.
#include "admin_fixture.h"

#include <aura/server/services/rates_desk.h>
#include <aura/storage/exchange_rates.h>

#include <QFile>

#include <memory>

using namespace aura;
using namespace aura::testing;
using http::Method;

class TestAdminRates : public QObject {
    Q_OBJECT

    std::unique_ptr<AdminFixture> f;

    static Currency eur() { return Currency::of("EUR"); }
    static Currency usd() { return Currency::of("USD"); }
    static ExchangeRates table(const QString &dollars) {
        return {eur(), 0, {{usd(), *exchangeRateFromDecimal(dollars)}}};
    }
    Reply change(const ExchangeRates &to, UnixMillis seen, const QByteArray &token = {}) {
        return f->call(Method::Put, "/api/v1/admin/rates",
                       wire::toBytes(wire::RatesChange{to, seen, u"The bank says so."_s}),
                       token.isEmpty() ? f->admin.token : token);
    }
    ExchangeRates now() {
        return wire::exchangeRatesFromBytes(f->get("/api/v1/admin/rates", f->admin.token).body).value();
    }
    QList<RatesEntry> history(const QByteArray &query = {}) {
        return wire::ratesHistoryFromBytes(f->get("/api/v1/admin/rates/history" + query, f->admin.token).body)
            .value()
            .rows;
    }
    void maintain() {
        f->app().maintain();
        f->write([](Write &) -> Status { return {}; });
    }

private Q_SLOTS:
    void init() { f = std::make_unique<AdminFixture>(); }
    void cleanup() { f.reset(); }

    void aTableIsSetAndKeptInTheHistory() {
        QVERIFY(now().base.isNone());
        std::int64_t cursor = 0;
        VendorFixture::Rows rows;
        QVERIFY(f->follow(u"catalogue"_s, cursor, rows, {}));
        QCOMPARE(change(table(u"1.1"_s), 0).status, 200);
        QCOMPARE(now().rates.first().rate, *exchangeRateFromDecimal(u"1.1"_s));
        QCOMPARE(now().setAt, f->clock.now());
        // The public's readers are told.
        const auto before = cursor;
        QVERIFY(f->follow(u"catalogue"_s, cursor, rows, {}));
        QVERIFY(cursor > before);
        const auto seen = now().setAt;
        f->clock.advance(60'000);
        QCOMPARE(change(table(u"1.2"_s), 0).status, 409); // not what is there
        QCOMPARE(change(table(u"1.2"_s), seen).status, 200);
        QCOMPARE(change(table(u"1.2"_s), seen).status, 200); // a repeat
        QCOMPARE(now().setAt, f->clock.now());
        const auto all = history();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].rates, now());
        QCOMPARE(all[0].source, u"console"_s);
        QCOMPARE(all[0].reason, u"The bank says so."_s);
        QCOMPARE(all[0].actorName, u"Ada"_s);
        QCOMPARE(all[1].rates.rates.first().rate, *exchangeRateFromDecimal(u"1.1"_s));
        QCOMPARE(history("?limit=1").size(), 1);
        const auto told = f->told("?action=rates.change");
        QCOMPARE(told.size(), 2);
        const auto detail = QJsonDocument::fromJson(told.first().detail).object();
        QCOMPARE(detail["before"_L1]["rates"_L1]["USD"_L1].toString(), u"1.1"_s);
        QCOMPARE(detail["after"_L1]["rates"_L1]["USD"_L1].toString(), u"1.2"_s);
    }

    /// The file beside the server and the console are one table, whoever changes it.
    void theFileFollowsAndLeads() {
        QCOMPARE(change(table(u"1.1"_s), 0).status, 200);
        QCOMPARE(RatesFile(f->path()).read().value(), now());
        maintain();
        QCOMPARE(history().size(), 1); // its own file is no news
        f->open();
        maintain();
        QCOMPARE(now().rates.first().rate, *exchangeRateFromDecimal(u"1.1"_s));
        QCOMPARE(history().size(), 1);
        auto other = table(u"1.3"_s);
        other.setAt = f->clock.now() + 5;
        QVERIFY(RatesFile(f->path()).write(other));
        QFile file(f->path() + u"/rates.json"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(1'700'000'000'000), QFileDevice::FileModificationTime));
        file.close();
        maintain();
        QCOMPARE(now(), other);
        QCOMPARE(history().size(), 2);
        QCOMPARE(history().first().source, u"file"_s);
        QVERIFY(history().first().actorName.isEmpty());
    }

    void ordersKeepWhatWasAgreed() {
        QCOMPARE(change(table(u"1.1"_s), 0).status, 200);
        const auto order = [&] {
            auto submit = f->submission({f->line(f->lamp, 1)}, {f->shop});
            submit.converted = conversionOf(submit.expectedTotal, usd(), now());
            return f->byAda(submit).orders.first();
        }();
        QVERIFY(order.converted);
        f->clock.advance(1'000);
        QCOMPARE(change(table(u"2"_s), now().setAt).status, 200);
        f->clock.advance(1'000);
        QCOMPARE(change({eur(), 0, {}}, now().setAt).status, 200);
        const auto kept = f->get("/api/v1/orders/" + order.id.toString().toLatin1(), f->ada.token);
        QCOMPARE(kept.json["converted"_L1]["rate"_L1].toString(), u"1.1"_s);
    }

    void whatMakesNoSenseIsRefused() {
        QCOMPARE(change({eur(), 0, {{eur(), rateUnit}}}, 0).status, 422);
        QCOMPARE(change({Currency{}, 0, {{usd(), rateUnit}}}, 0).status, 422);
        QCOMPARE(f->call(Method::Put, "/api/v1/admin/rates",
                         R"({"table":{"base":"EUR","rates":{"USD":"-1"}},"reason":"why"})", f->admin.token)
                     .status,
                 422);
        QCOMPARE(f->call(Method::Put, "/api/v1/admin/rates", R"({"table":{"base":"EUR"},"reason":" "})", f->admin.token)
                     .status,
                 422);
        QVERIFY(history().isEmpty());
        QVERIFY(now().base.isNone());
        QCOMPARE(change(table(u"1.1"_s), 0, f->ada.token).status, 403);
    }
};

QTEST_GUILESS_MAIN(TestAdminRates)
#include "tst_admin_rates.moc"
