// SPDX-License-Identifier: Apache-2.0
// What shops are charged: who changes the rules and what the log keeps of it, and that a sale keeps what it was
// charged whatever becomes of them.
#include "admin_fixture.h"

#include <aura/server/services/commission.h>
#include <aura/wire/admin_order_json.h>
#include <aura/wire/commission_json.h>

#include <thread>

using namespace aura;
using namespace aura::testing;

namespace {

class CommissionFixture : public AdminFixture {
public:
    Vendor other = vendor(u"chairs"_s);
    Product chair = product(other, u"Chair"_s, 6'000, 50);
    Category home = category(u"Home"_s, {});
    Category lamps = category(u"Lamps"_s, home.id);

    CommissionFixture() {
        write([&](Write &w) -> Status {
            AURA_TRY(w.db.run("UPDATE stock SET on_hand = 50"));
            AURA_TRY(w.db.run("UPDATE product SET category = (SELECT num FROM category WHERE id = ?2) WHERE id = ?1",
                              lamp.id, lamps.id));
            return {};
        });
    }
    Category category(const QString &name, const Id &parent) {
        Category category;
        category.id = ids.next();
        category.parentId = parent;
        category.name = name;
        category.slug = name.toLower();
        write([&](Write &w) -> Status { return storage::CatalogueWriter(w.db).putCategory(category); });
        return category;
    }
    CommissionRule rule(const QString &name, int basisPoints) {
        CommissionRule rule;
        rule.id = ids.next();
        rule.name = name;
        rule.basisPoints = basisPoints;
        return rule;
    }
    Reply put(const QList<CommissionRule> &rules, std::int64_t rev) {
        return call(http::Method::Put, "/api/v1/admin/commission", wire::toBytes(CommissionRules{rules, rev}),
                    admin.token);
    }
    CommissionRules now() {
        return wire::commissionRulesFromBytes(get("/api/v1/admin/commission", admin.token).body).value();
    }
    CommissionRules set(const QList<CommissionRule> &rules) {
        const auto reply = put(rules, now().rev);
        if (reply.status != 200)
            qFatal("%d %s", reply.status, reply.body.constData());
        return wire::commissionRulesFromBytes(reply.body).value();
    }
    CommissionTrial trial(const QByteArray &product) {
        const auto reply = get("/api/v1/admin/commission/trial?product=" + product, admin.token);
        const auto read = wire::commissionTrialFromBytes(reply.body);
        if (!read)
            qFatal("%d %s", reply.status, reply.body.constData());
        return *read;
    }
    QList<LineFee> feesOf(const Order &order) { return commission::frozen(db(), order).value(); }
    QJsonObject lastChange() {
        return QJsonDocument::fromJson(told("?action=commission.change").first().detail).object();
    }
};

} // namespace

class TestCommission : public QObject {
    Q_OBJECT

    std::unique_ptr<CommissionFixture> f;

private Q_SLOTS:
    void init() { f = std::make_unique<CommissionFixture>(); }
    void cleanup() { f.reset(); }

    void aSaleKeepsWhatItWasCharged() {
        auto fixed = f->rule(u"Lamps"_s, 1'000);
        fixed.categoryId = f->home.id; // above the product's own
        fixed.currency = Currency::of("EUR");
        fixed.fixedMinor = 30;
        f->set({fixed, f->rule(u"Rest"_s, 500)});
        const auto order = f->placed(3); // 60.00
        QCOMPARE(f->feesOf(order).size(), 1);
        const auto fee = f->feesOf(order).first();
        QCOMPARE(fee.ruleId, fixed.id);
        QCOMPARE(fee.ruleName, u"Lamps"_s);
        QCOMPARE(fee.basisPoints, 1'000);
        QCOMPARE(fee.fixedMinor, 30);
        QCOMPARE(fee.amount, (Money{630, Currency::of("EUR")}));
        // Those who run the platform see it beside the order.
        const auto seen = wire::adminOrderFromBytes(f->get(f->at("orders", order.id), f->admin.token).body);
        QVERIFY2(seen, seen ? "" : qPrintable(seen.error().detail));
        QCOMPARE(seen->fees, QList<LineFee>{fee});
        // Another order of the day after, by other rules; the first one stays.
        fixed.basisPoints = 9'000;
        f->set({fixed});
        f->set({});
        QCOMPARE(f->feesOf(order).first(), fee);
        const auto free = f->placed(1);
        QVERIFY(f->feesOf(free).first().ruleId.isNil());
        QCOMPARE(f->feesOf(free).first().amount.minor, 0);
        // Not even by hand.
        QVERIFY(!f->app().store().writes().runAndWait(
            [](Write &w) -> Status { return w.db.run("UPDATE order_line_fee SET amount = 1"); }));
    }

    void eachLineMeetsItsOwnRule() {
        auto ofOther = f->rule(u"Chairs"_s, 2'000);
        ofOther.vendorId = f->other.id;
        auto ofLamps = f->rule(u"Lamps"_s, 1'000);
        ofLamps.categoryId = f->lamps.id;
        f->set({ofOther, ofLamps});
        const auto result =
            f->byAda(f->submission({ApiFixture::line(f->lamp, 1), ApiFixture::line(f->chair, 2)}, {f->shop, f->other}));
        QCOMPARE(result.orders.size(), 2);
        for (const auto &order : result.orders) {
            const auto fee = f->feesOf(order).first();
            QCOMPARE(fee.ruleName, order.vendorId == f->shop.id ? u"Lamps"_s : u"Chairs"_s);
            QCOMPARE(fee.amount.minor, order.vendorId == f->shop.id ? 200 : 2'400);
        }
        // An order that is refused leaves no fee behind.
        const auto before = f->number("SELECT count(*) FROM order_line_fee");
        auto dear = f->submission({ApiFixture::line(f->lamp, 1)}, {f->shop});
        dear.expectedTotal.minor += 1;
        QCOMPARE(f->byAda(dear).status, OperationStatus::Conflict);
        QCOMPARE(f->number("SELECT count(*) FROM order_line_fee"), before);
    }

    void theLogKeepsWhatWasBeforeAndAfter() {
        const auto first = f->rule(u"First"_s, 100);
        const auto second = f->rule(u"Second"_s, 200);
        f->set({first, second});
        QCOMPARE(f->lastChange()["before"_L1].toArray().size(), 0);
        QCOMPARE(f->lastChange()["after"_L1].toArray().size(), 2);
        auto changed = second;
        changed.basisPoints = 300;
        f->set({first, changed});
        QCOMPARE(f->lastChange()["before"_L1].toArray().size(), 1); // the first one is as it was
        QCOMPARE(f->lastChange()["before"_L1][0]["basisPoints"_L1].toInt(), 200);
        QCOMPARE(f->lastChange()["after"_L1][0]["basisPoints"_L1].toInt(), 300);
        QVERIFY(!f->lastChange().contains("orderBefore"_L1));
        f->set({changed, first});
        QCOMPARE(f->lastChange()["before"_L1].toArray().size(), 0);
        QCOMPARE(f->lastChange()["orderBefore"_L1][0].toString(), u"First"_s);
        QCOMPARE(f->lastChange()["orderAfter"_L1][0].toString(), u"Second"_s);
        f->set({changed});
        QCOMPARE(f->lastChange()["before"_L1][0]["name"_L1].toString(), u"First"_s);
        const auto told = f->number("SELECT count(*) FROM audit_log WHERE action = 'commission.change'");
        const auto rev = f->now().rev;
        QCOMPARE(f->set({changed}).rev, rev); // a repeat changes nothing
        QCOMPARE(f->number("SELECT count(*) FROM audit_log WHERE action = 'commission.change'"), told);
        QVERIFY(f->verdict().isWhole());
        f->get("/api/v1/admin/commission?export=1", f->admin.token);
        QCOMPARE(f->told().first().action, u"commission.export"_s);
        QCOMPARE(f->number("SELECT count(*) FROM audit_log WHERE action = 'commission.export'"), 1);
    }

    void whoComesSecondIsTold() {
        const auto rev = f->now().rev;
        QCOMPARE(f->put({f->rule(u"Mine"_s, 100)}, rev).status, 200);
        QCOMPARE(f->put({f->rule(u"Theirs"_s, 200)}, rev).status, 409);
        QCOMPARE(f->now().rules.first().name, u"Mine"_s);
    }

    void rulesThatMakeNoSenseAreRefused() {
        auto wrong = f->rule(u"Wrong"_s, 100);
        wrong.vendorId = f->ids.next();
        QCOMPARE(f->put({wrong}, 0).status, 422);
        wrong.vendorId = {};
        wrong.categoryId = f->shop.id;
        QCOMPARE(f->put({wrong}, 0).status, 422);
        wrong.categoryId = {};
        QCOMPARE(f->put({wrong, wrong}, 0).status, 422);
        QCOMPARE(f->call(http::Method::Put, "/api/v1/admin/commission", "{}", f->admin.token).status, 422);
        QCOMPARE(f->now().rules.size(), 0);
        // What names a shop that has gone stays, and others can be changed.
        auto ofOther = f->rule(u"Chairs"_s, 100);
        ofOther.vendorId = f->other.id;
        f->set({ofOther});
        f->write(
            [&](Write &w) { return w.db.run("UPDATE vendor SET id = ?2 WHERE id = ?1", f->other.id, f->ids.next()); });
        QCOMPARE(f->set({ofOther, f->rule(u"More"_s, 1)}).rules.size(), 2);
        QCOMPARE(f->now().shops.size(), 0);
    }

    void aProductIsTried() {
        auto ofLamps = f->rule(u"Lamps"_s, 1'000);
        ofLamps.categoryId = f->home.id;
        f->set({f->rule(u"Other money"_s, 1), ofLamps});
        // The first one fits everything.
        QCOMPARE(f->trial("Lamp").place, 1);
        auto other = f->now().rules.first();
        other.currency = Currency::of("USD");
        f->set({other, ofLamps});
        for (const auto &text : {QByteArray("Lamp"), QByteArray("la"), f->lamp.id.toString().toLatin1()}) {
            const auto trial = f->trial(text);
            QCOMPARE(trial.productName, u"Lamp"_s);
            QCOMPARE(trial.vendorName, f->shop.name);
            QCOMPARE(trial.place, 2);
            QCOMPARE(trial.fee.amount.minor, 200);
        }
        QCOMPARE(f->trial("Chair").place, 0);
        QCOMPARE(f->get("/api/v1/admin/commission/trial?product=Nothing", f->admin.token).status, 404);
        QCOMPARE(f->get("/api/v1/admin/commission/trial?product=%25", f->admin.token).status, 404);
        QCOMPARE(f->get("/api/v1/admin/commission/trial?product=", f->admin.token).status, 404);
        QCOMPARE(f->now().categories.last().name, u"Home › Lamps"_s);
    }

    void ordersOfOneMomentMeetTheRulesOfThatMoment() {
        // Rules change while people buy: each order has the fee of one list or the other, never none.
        f->set({f->rule(u"One"_s, 1'000)});
        f->write([&](Write &w) { return w.db.run("UPDATE stock SET on_hand = 500"); });
        std::thread changer([&] {
            for (int i = 0; i < 20; ++i)
                f->set({f->rule(u"One"_s, i % 2 == 0 ? 2'000 : 1'000)});
        });
        QList<Order> orders;
        for (int i = 0; i < 20; ++i)
            orders.append(f->placed(1));
        changer.join();
        for (const auto &order : std::as_const(orders)) {
            const auto amount = f->feesOf(order).value(0).amount.minor;
            QVERIFY2(amount == 200 || amount == 400, qPrintable(QString::number(amount)));
        }
    }
};

QTEST_GUILESS_MAIN(TestCommission)
#include "tst_commission.moc"
