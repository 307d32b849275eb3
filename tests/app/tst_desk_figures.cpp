// SPDX-License-Identifier: Apache-2.0
// What a vendor's first page reckons, how a scanner is told from a person, and long lists.
#include "vendor/desk_figures.h"
#include "vendor/scan_buffer.h"

#include <aura/app/lazy_list_model.h>
#include <aura/app/slips.h>
#include <aura/app/vendor_today.h>
#include <aura/testing/fake_ports.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");

UnixMillis at(const QString &local) {
    return QDateTime(QDate::fromString(local.left(10), Qt::ISODate), QTime::fromString(local.mid(11), u"HH:mm"_s),
                     berlin)
        .toMSecsSinceEpoch();
}

Order sale(const QString &local, std::int64_t minor, OrderState state = OrderState::Placed,
           Currency currency = Currency::of("EUR")) {
    Order order;
    order.state = state;
    order.total = {minor, currency};
    order.createdAt = at(local);
    return order;
}

} // namespace

class DeskFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWeekIsComparedUpToTheSameMoment() {
        // A Wednesday at noon.
        const auto now = at(u"2026-03-04 12:00"_s);
        const auto sales = salesOf(
            {
                sale(u"2026-03-04 00:00"_s, 1'000),                        // today
                sale(u"2026-03-04 13:00"_s, 9'999),                        // by a clock that is ahead
                sale(u"2026-03-03 23:59"_s, 2'000),                        // yesterday
                sale(u"2026-03-02 00:00"_s, 3'000),                        // Monday
                sale(u"2026-03-01 23:59"_s, 4'000),                        // Sunday: last week, but later in it
                sale(u"2026-02-25 12:00"_s, 5'000),                        // a week ago to the minute
                sale(u"2026-02-25 12:01"_s, 7'000),                        // a minute too late
                sale(u"2026-02-23 00:00"_s, 6'000),                        // the Monday before
                sale(u"2026-03-04 09:00"_s, 8'000, OrderState::Canceled),  // never was one
                sale(u"2026-03-04 09:00"_s, 8'000, OrderState::Submitted), // nobody confirmed it
            },
            now, berlin, Qt::Monday);
        QCOMPARE(sales.today.sums, (QList<Money>{{1'000, Currency::of("EUR")}}));
        QCOMPARE(sales.week.sums, (QList<Money>{{6'000, Currency::of("EUR")}}));
        QCOMPARE(sales.week.orders, 3);
        QCOMPARE(sales.lastWeek.sums, (QList<Money>{{11'000, Currency::of("EUR")}}));
        QCOMPARE(sales.days.size(), 14);
        QCOMPARE(sales.days.last().orders, 1);
        QCOMPARE(sales.days.at(12).sums.first().minor, 2'000);
        QCOMPARE(changePercent(sales.week.sums, sales.lastWeek.sums), std::optional(-45));
    }

    void theWeekBeginsWhereThePlaceSays() {
        const auto now = at(u"2026-03-01 12:00"_s); // a Sunday
        const QList<Order> orders{sale(u"2026-02-28 12:00"_s, 100)};
        QCOMPARE(salesOf(orders, now, berlin, Qt::Sunday).week.orders, 0);
        QCOMPARE(salesOf(orders, now, berlin, Qt::Monday).week.orders, 1);
    }

    void aDayIsADayAlsoWhenTheClocksChange() {
        // Summer time began on 29 March 2026 at two in the morning.
        const auto sales = salesOf(
            {sale(u"2026-03-29 00:30"_s, 100), sale(u"2026-03-29 23:30"_s, 200), sale(u"2026-03-28 23:30"_s, 400)},
            at(u"2026-03-30 08:00"_s), berlin, Qt::Monday);
        QCOMPARE(sales.days.at(12).sums.first().minor, 300);
        QCOMPARE(sales.days.at(11).sums.first().minor, 400);
    }

    void nothingIsComparedThatCannotBe() {
        const Money euros{1'000, Currency::of("EUR")};
        const Money yen{1'000, Currency::of("JPY")};
        QCOMPARE(changePercent({euros}, {}), std::nullopt);
        QCOMPARE(changePercent({euros}, {yen}), std::nullopt);
        QCOMPARE(changePercent({euros, yen}, {euros}), std::nullopt);
        QCOMPARE(changePercent({}, {euros}), std::optional(-100));
        QCOMPARE(changePercent({{1'125, euros.currency}}, {euros}), std::optional(13));
    }

    void stockIsLowUpToItsThreshold() {
        DeskVariant variant;
        aura::StockLevel level;
        QCOMPARE(stockStateOf(variant, nullptr), StockState::Out);
        level.onHand = 10;
        level.allocated = 4;
        QCOMPARE(stockStateOf(variant, &level), StockState::Fine); // 6 can be sold, low is up to 5
        level.reserved = 1;
        QCOMPARE(stockStateOf(variant, &level), StockState::Low);
        level.safety = 5;
        QCOMPARE(stockStateOf(variant, &level), StockState::Out);
        variant.trackInventory = false;
        QCOMPARE(stockStateOf(variant, &level), StockState::Untracked);
    }

    void aPickListNamesAnArticleOnce() {
        aura::testing::FakeClock clock;
        aura::testing::SeededRandom random(4);
        IdGenerator ids(clock, random);
        OrderLine mug;
        mug.variantId = ids.next();
        mug.sku = u"B-2"_s;
        mug.productName = u"Mug"_s;
        mug.variantName = u"Blue"_s;
        mug.quantity = 2;
        OrderLine plate;
        plate.variantId = ids.next();
        plate.sku = u"A-1"_s;
        plate.productName = plate.variantName = u"Plate"_s;
        plate.quantity = 1;
        Order first;
        first.lines = {mug, plate};
        Order second;
        mug.quantity = 3;
        second.lines = {mug};
        const auto list = pickList({first, second});
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.at(0).sku, u"A-1"_s); // as shelves are
        QCOMPARE(list.at(0).name, u"Plate"_s);
        QCOMPARE(list.at(1).name, u"Mug, Blue"_s);
        QCOMPARE(list.at(1).quantity, 5);
        QCOMPARE(list.at(1).orders, 2);
        QVERIFY(pickList({}).isEmpty());
    }

    void aScannerIsToldFromAPerson() {
        ScanBuffer buffer;
        std::int64_t now = 1'000;
        const auto type = [&](const QString &text, std::int64_t gap) {
            std::optional<QString> code;
            for (const QChar letter : text) {
                now += gap;
                code = buffer.key(QString(letter), now);
            }
            return code;
        };
        QCOMPARE(type(u"4006381333931\r"_s, 20), std::optional(u"4006381333931"_s));
        QCOMPARE(type(u"4006381333931\r"_s, 90), std::nullopt); // a person
        QCOMPARE(type(u"12\r"_s, 20), std::nullopt);            // too short for a code
        now += 2'000;
        type(u"abc"_s, 20); // somebody began to type
        now += 500;
        QCOMPARE(type(u"MUG-7\n"_s, 10), std::optional(u"MUG-7"_s));
        // Enter alone, long after a burst, is no end of it.
        type(u"MUG-8"_s, 10);
        now += 500;
        QCOMPARE(buffer.key(u"\r"_s, now), std::nullopt);
    }

    void aLongListKeepsTheRowsThatStay() {
        aura::testing::FakeClock clock;
        aura::testing::SeededRandom random(3);
        IdGenerator ids(clock, random);
        QList<Id> all;
        for (int i = 0; i < 6; ++i)
            all.append(ids.next());
        QHash<Id, int> names;
        for (int i = 0; i < 6; ++i)
            names.insert(all.at(i), i);
        int made = 0;
        LazyListModel list(&DayItem::staticMetaObject, [&](const Id &id) {
            ++made;
            DayItem item;
            item.label = QString::number(names.value(id));
            return QVariant::fromValue(item);
        });
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int label = list.roleNames().key("label");
        list.setIds({all.at(0), all.at(1), all.at(4), all.at(5)});
        QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&list, &QAbstractItemModel::rowsRemoved);
        list.setIds({all.at(0), all.at(1), all.at(2), all.at(3), all.at(4), all.at(5)});
        QCOMPARE(list.count(), 6);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(list.data(list.index(2), label).toString(), u"2"_s);
        list.setIds({all.at(0), all.at(5)});
        QCOMPARE(removed.size(), 1);
        QCOMPARE(list.data(list.index(1), label).toString(), u"5"_s);
        // Nothing is made before it is asked for, and no row twice for its roles.
        made = 0;
        list.setIds(all);
        QCOMPARE(made, 0);
        list.data(list.index(3), label);
        list.data(list.index(3), label);
        QCOMPARE(made, 1);
        names[all.at(3)] = 33;
        list.touch(all.at(3));
        QCOMPARE(list.data(list.index(3), label).toString(), u"33"_s);
        list.setIds({});
        QCOMPARE(list.count(), 0);
        QCOMPARE(reset.size(), 0);
    }
};

QTEST_GUILESS_MAIN(DeskFiguresTest)
#include "tst_desk_figures.moc"
