// SPDX-License-Identifier: Apache-2.0
// What was sold in a period: against an addition that is as plain as can be, and at the edges of days and months.
#include <aura/domain/sales.h>
#include <aura/testing/fake_ports.h>
#include <aura/wire/sales_json.h>

#include <QTest>

#include <numeric>
#include <random>

using namespace aura;
using namespace Qt::StringLiterals;

class SalesTest : public QObject {
    Q_OBJECT

    testing::FakeClock m_clock;
    testing::SeededRandom m_random{7};
    IdGenerator m_ids{m_clock, m_random};
    const Currency m_eur = Currency::of("EUR");

    static UnixMillis at(const QTimeZone &zone, QDate day, QTime time) {
        return QDateTime(day, time, zone).toMSecsSinceEpoch();
    }
    Sale sale(UnixMillis at, QList<Sale::Line> lines) { return {m_ids.next(), at, m_eur, std::move(lines), {}}; }
    Sale::Line line(std::int64_t quantity, std::int64_t minor) { return {m_ids.next(), m_ids.next(), quantity, minor}; }
    static SalesReport report(const std::vector<Sale> &sales, const SalesPeriod &period,
                              const QTimeZone &zone = QTimeZone::utc()) {
        SalesQuery query;
        query.period = period;
        query.zone = zone;
        return SalesBook(sales).report(query);
    }

    /// The same sums, asked of the calendar for each sale.
    static SalesTotals plainly(const std::vector<Sale> &sales, const SalesPeriod &period, const QTimeZone &zone,
                               Currency currency) {
        const auto isIn = [&](UnixMillis moment) {
            const auto day = QDateTime::fromMSecsSinceEpoch(moment, zone).date();
            return day >= period.first && day <= period.last;
        };
        SalesTotals sum;
        for (const auto &sale : sales) {
            if (sale.currency != currency)
                continue;
            if (isIn(sale.at)) {
                ++sum.orders;
                for (const auto &line : sale.lines) {
                    sum.units += line.quantity;
                    sum.revenue += line.minor;
                }
            }
            for (const auto &back : sale.returns) {
                sum.returned += isIn(back.at) ? back.pieces : 0;
                sum.refunded += isIn(back.at) ? back.minor : 0;
            }
        }
        return sum;
    }

private Q_SLOTS:
    void onlyWhatIsPlacedIsSold() {
        Order order;
        order.id = m_ids.next();
        order.createdAt = 5;
        order.total = {1'490, m_eur};
        order.lines = {{m_ids.next(), m_ids.next(), {}, {}, {}, 2, {}, {1'000, m_eur}}};
        OrderReturn back;
        back.createdAt = 9;
        back.lines = {{order.lines.first().variantId, 1}};
        back.refunded = {500, m_eur};
        order.returns = {back};
        back.state = ReturnState::Rejected;
        order.returns.append(back);
        for (const auto state :
             {OrderState::Submitted, OrderState::NeedsConfirmation, OrderState::Expired, OrderState::Canceled}) {
            order.state = state;
            QVERIFY(!saleOf(order));
        }
        for (const auto state : {OrderState::Placed, OrderState::Completed}) {
            order.state = state;
            const auto sale = saleOf(order);
            QVERIFY(sale);
            QCOMPARE(sale->currency, m_eur);
            QCOMPARE(sale->lines.first().minor, 1'000); // delivery is no revenue
            QCOMPARE(sale->returns.size(), 1);          // a rejected one never was
            QCOMPARE(sale->returns.first().pieces, 1);
            QCOMPARE(sale->returns.first().minor, 500);
        }
    }

    void daysAreThoseOfThePlace() {
        const QTimeZone berlin("Europe/Berlin");
        const QDate day(2026, 3, 29); // clocks go from two to three in the morning
        std::vector<Sale> sales{
            sale(at(berlin, day, {0, 0}), {line(1, 1)}), sale(at(berlin, day, {3, 30}), {line(1, 10)}),
            sale(at(berlin, day, {23, 59}), {line(1, 100)}), sale(at(berlin, day.addDays(1), {0, 0}), {line(1, 1'000)}),
            sale(at(berlin, day.addDays(-1), {23, 59}), {line(1, 10'000)})};
        const auto found = report(sales, {day, day}, berlin);
        QCOMPARE(found.now.revenue, 111);
        QCOMPARE(found.before.revenue, 10'000);
        const auto &sunday = found.hours.at(6);
        QCOMPARE(sunday.at(0), 1);
        QCOMPARE(sunday.at(3), 1);
        QCOMPARE(sunday.at(23), 1);
        // Elsewhere it is another day.
        QCOMPARE(report(sales, {day, day}, QTimeZone("Pacific/Auckland")).now.revenue, 10'011);
        QCOMPARE(report(sales, {day.addDays(1), day.addDays(1)}, QTimeZone("Pacific/Auckland")).now.revenue, 1'100);
    }

    void pointsFollowTheLengthOfThePeriod() {
        const QDate first(2025, 11, 20);
        auto found = report({}, {first, first.addDays(61)});
        QCOMPARE(found.step, SalesStep::Day);
        QCOMPARE(found.points.size(), 62);
        QVERIFY(found.currency.isNone());
        found = report({}, {first, first.addDays(62)});
        QCOMPARE(found.step, SalesStep::Week);
        QCOMPARE(found.points.size(), 9);
        QCOMPARE(found.pointsBefore.size(), 9);
        QCOMPARE(found.points.at(1).first, first.addDays(7));
        found = report({}, {first, first.addDays(400)});
        QCOMPARE(found.step, SalesStep::Month);
        QCOMPARE(found.points.at(1).first, QDate(2025, 12, 1));
        QCOMPARE(found.points.last().first, QDate(2026, 12, 1));
        QCOMPARE(found.period.before().last, first.addDays(-1));
        QCOMPARE(found.period.before().days(), 401);
    }

    void currenciesStayApart() {
        const auto usd = Currency::of("USD");
        const QDate day(2026, 5, 1);
        const auto noon = at(QTimeZone::utc(), day, {12, 0});
        const auto shared = line(3, 300);
        std::vector<Sale> sales{sale(noon, {shared}), sale(noon, {line(1, 5)}), sale(noon, {shared})};
        sales.back().currency = usd;
        SalesQuery query;
        query.period = {day, day};
        query.stock = {{shared.variantId, 12}, {m_ids.next(), 4}, {m_ids.next(), 0}};
        const SalesBook book(sales);
        auto found = book.report(query);
        QCOMPARE(found.currencies, (QList<Currency>{m_eur, usd}));
        QCOMPARE(found.currency, m_eur);
        QCOMPARE(found.now.revenue, 305);
        // What leaves the shelf does so in any currency.
        QCOMPARE(found.cover, (QList<StockCover>{{shared.variantId, 12, 6, 2}}));
        QCOMPARE(found.unsold, 1);
        query.currency = usd;
        found = book.report(query);
        QCOMPARE(found.now.revenue, 300);
        QCOMPARE(found.products.size(), 1);
        query.currency = Currency::of("JPY");
        found = book.report(query);
        QCOMPARE(found.now, SalesTotals{});
        QCOMPARE(found.currency, query.currency);
    }

    void sharesAddUpToTheWhole() {
        const QDate day(2026, 5, 1);
        const auto noon = at(QTimeZone::utc(), day, {12, 0});
        const auto cup = line(2, 200);
        const auto plate = line(1, 900);
        const auto lamp = line(1, 50);
        const auto kitchen = m_ids.next();
        SalesQuery query;
        query.period = {day.addDays(-6), day};
        query.categories = {{cup.productId, kitchen}, {plate.productId, kitchen}};
        const auto found = SalesBook({sale(noon, {cup, lamp}), sale(noon, {cup, plate})}).report(query);
        QCOMPARE(found.products.size(), 3);
        QCOMPARE(found.products.at(0).id, plate.productId);
        QCOMPARE(found.products.at(1), (SalesShare{cup.productId, 4, 400}));
        QCOMPARE(found.categories, (QList<SalesShare>{{kitchen, 5, 1'300}, {{}, 1, 50}}));
        QCOMPARE(found.now.averageBasket(), 675);
        QCOMPARE((SalesTotals{3, 0, 100, 0, 0}).averageBasket(), 33);
        QCOMPARE((SalesTotals{}).averageBasket(), 0);
    }

    void periodsAreChecked() {
        const QDate day(2026, 5, 1);
        QVERIFY(validateSalesPeriod({day, day}));
        QVERIFY(!validateSalesPeriod({day, day.addDays(-1)}));
        QVERIFY(!validateSalesPeriod({{}, day}));
        QVERIFY(!validateSalesPeriod({day, day.addYears(21)}));
    }

    void anyPeriodIsWhatAPlainAdditionSays() {
        constexpr unsigned seed = 20'260'501;
        qInfo("seed %u", seed);
        std::mt19937_64 random(seed);
        const auto upTo = [&](std::int64_t most) { return static_cast<std::int64_t>(random() % std::uint64_t(most)); };
        const std::array currencies{m_eur, Currency::of("USD")};
        const std::array zones{QTimeZone::utc(), QTimeZone("America/New_York"), QTimeZone("Asia/Kathmandu"),
                               QTimeZone("Australia/Lord_Howe"), QTimeZone("Pacific/Apia")};
        const QDate begin(2011, 1, 1); // Apia skips a day at the end of this year
        const auto start = at(QTimeZone::utc(), begin, {0, 0});
        constexpr std::int64_t days = 900;
        QList<Sale::Line> things;
        for (int i = 0; i < 12; ++i)
            things.append(line(1, 1));
        std::vector<Sale> sales;
        for (int i = 0; i < 3'000; ++i) {
            auto one = sale(start + upTo(days * 86'400'000), {});
            one.currency = currencies.at(std::size_t(upTo(5) == 0));
            for (auto lines = upTo(4); lines >= 0; --lines) {
                auto part = things.at(upTo(things.size()));
                part.quantity = 1 + upTo(9);
                part.minor = upTo(100'000);
                one.lines.append(part);
            }
            if (upTo(10) == 0)
                one.returns.append({one.at + upTo(40) * 86'400'000, 1 + upTo(3), upTo(5'000)});
            sales.push_back(std::move(one));
        }
        const SalesBook book(sales);
        for (int round = 0; round < 25; ++round) {
            SalesQuery query;
            query.zone = zones.at(std::size_t(upTo(std::int64_t(zones.size()))));
            query.currency = currencies.at(std::size_t(upTo(2)));
            query.period.first = begin.addDays(upTo(days) - 20);
            query.period.last = query.period.first.addDays(upTo(500));
            const auto found = book.report(query);
            QCOMPARE(found.now, plainly(sales, query.period, query.zone, query.currency));
            QCOMPARE(found.before, plainly(sales, query.period.before(), query.zone, query.currency));
            std::int64_t hours = 0;
            for (const auto &day : found.hours)
                hours = std::accumulate(day.begin(), day.end(), hours);
            QCOMPARE(hours, found.now.orders);
            std::int64_t revenue = 0;
            for (const auto &share : found.products)
                revenue += share.revenue;
            QCOMPARE(revenue, found.now.revenue);
            for (qsizetype i = 0; i < found.points.size(); ++i) {
                const auto last =
                    i + 1 < found.points.size() ? found.points.at(i + 1).first.addDays(-1) : query.period.last;
                QCOMPARE(found.points.at(i).totals,
                         plainly(sales, {found.points.at(i).first, last}, query.zone, query.currency));
            }
            // And it comes through the wire as it was.
            wire::JsonReader reader(wire::toJson(found));
            QCOMPARE(wire::salesReportFromJson(reader), found);
            QVERIFY2(!reader.failed(), reader.failed() ? qPrintable(reader.error().detail) : "");
        }
    }

    void nothingComesThroughTheWireAsWell() {
        const auto nothing = report({}, {QDate(2026, 1, 1), QDate(2026, 1, 7)});
        wire::JsonReader reader(wire::toJson(nothing));
        QCOMPARE(wire::salesReportFromJson(reader), nothing);
        QVERIFY(!reader.failed());
    }
};

QTEST_APPLESS_MAIN(SalesTest)
#include "tst_sales.moc"
