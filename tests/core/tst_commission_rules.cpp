// SPDX-License-Identifier: Apache-2.0
// Which rule a sale meets, what it charges, and what of it goes back.
#include <aura/domain/commission.h>
#include <aura/wire/commission_json.h>

#include <QTest>

using namespace aura;
using namespace Qt::StringLiterals;

namespace {

const Currency eur = Currency::of("EUR");

Id idOf(char letter) {
    return Id::fromBytes(QByteArray(16, letter));
}

CommissionRule rule(char letter, int basisPoints = 1'000) {
    CommissionRule rule;
    rule.id = idOf(letter);
    rule.name = QChar::fromLatin1(letter);
    rule.basisPoints = basisPoints;
    return rule;
}

} // namespace

class TestCommissionRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstRuleThatFitsCounts() {
        auto ofShop = rule('a');
        ofShop.vendorId = idOf('s');
        auto ofCategory = rule('b');
        ofCategory.categoryId = idOf('c');
        auto dear = rule('d');
        dear.currency = eur;
        dear.priceFromMicros = 100'000'000;
        dear.priceBelowMicros = 200'000'000;
        auto dated = rule('e');
        dated.from = 1'000;
        dated.until = 2'000;
        const QList<CommissionRule> rules{ofShop, ofCategory, dear, dated, rule('z')};
        const auto met = [&](const CommissionSubject &subject) {
            const auto *found = commissionFor(rules, subject);
            return found == nullptr ? QString() : found->name;
        };
        const UnitPrice cheap{1'000'000, eur};
        QCOMPARE(met({idOf('s'), {idOf('c')}, cheap, 0}), u"a"_s);
        QCOMPARE(met({idOf('t'), {idOf('x'), idOf('c')}, cheap, 0}), u"b"_s);
        QCOMPARE(met({idOf('t'), {}, {99'999'999, eur}, 0}), u"z"_s);
        QCOMPARE(met({idOf('t'), {}, {100'000'000, eur}, 0}), u"d"_s);
        QCOMPARE(met({idOf('t'), {}, {199'999'999, eur}, 0}), u"d"_s);
        QCOMPARE(met({idOf('t'), {}, {200'000'000, eur}, 0}), u"z"_s);
        QCOMPARE(met({idOf('t'), {}, {150'000'000, Currency::of("USD")}, 0}), u"z"_s); // other money
        QCOMPARE(met({idOf('t'), {}, cheap, 999}), u"z"_s);
        QCOMPARE(met({idOf('t'), {}, cheap, 1'000}), u"e"_s);
        QCOMPARE(met({idOf('t'), {}, cheap, 1'999}), u"e"_s);
        QCOMPARE(met({idOf('t'), {}, cheap, 2'000}), u"z"_s);
        QVERIFY(commissionFor({ofShop}, {idOf('t'), {}, cheap, 0}) == nullptr);
    }

    void feesAreRoundedOnceAndNeverMoreThanTheLine() {
        auto twelve = rule('a', 1'250);
        QCOMPARE(feeOf(&twelve, {1'000, eur})->amount, (Money{125, eur}));
        QCOMPARE(feeOf(&twelve, {4, eur})->amount.minor, 1);  // 0.5
        QCOMPARE(feeOf(&twelve, {3, eur})->amount.minor, 0);  // 0.375
        QCOMPARE(feeOf(&twelve, {12, eur})->amount.minor, 2); // 1.5
        twelve.currency = eur;
        twelve.fixedMinor = 30;
        const auto fee = feeOf(&twelve, {1'000, eur});
        QCOMPARE(fee->amount.minor, 155);
        QCOMPARE(fee->ruleId, twelve.id);
        QCOMPARE(fee->ruleName, u"a"_s);
        QCOMPARE(fee->basisPoints, 1'250);
        QCOMPARE(fee->fixedMinor, 30);
        QCOMPARE(feeOf(&twelve, {20, eur})->amount.minor, 20); // no more than there is
        QCOMPARE(feeOf(&twelve, {0, eur})->amount.minor, 0);
        const auto none = feeOf(nullptr, {1'000, eur});
        QVERIFY(none->ruleId.isNil());
        QCOMPARE(none->amount, (Money{0, eur}));
        QVERIFY(feeOf(&twelve, {INT64_MAX, eur})); // 12.5 % of it is no overflow
        auto all = rule('b', 10'000);
        QCOMPARE(feeOf(&all, {777, eur})->amount.minor, 777);
    }

    void whatGoesBackOfAFeeIsItsShare() {
        QCOMPARE(feeGivenBack(100, 0, 1'000), 0);
        QCOMPARE(feeGivenBack(100, 1'000, 1'000), 100);
        QCOMPARE(feeGivenBack(100, 2'000, 1'000), 100);
        QCOMPARE(feeGivenBack(100, 333, 1'000), 33);
        QCOMPARE(feeGivenBack(101, 500, 1'000), 51); // 50.5
        QCOMPARE(feeGivenBack(0, 500, 1'000), 0);
        QCOMPARE(feeGivenBack(100, -5, 1'000), 0);
        // In whatever steps it goes back, it is neither more nor less in the end.
        std::int64_t last = 0;
        for (std::int64_t back = 0; back <= 997; ++back) {
            const auto now = feeGivenBack(123, back, 997);
            QVERIFY(now >= last);
            last = now;
        }
        QCOMPARE(last, 123);
        QCOMPARE(feeGivenBack(INT64_MAX / 2, INT64_MAX / 4, INT64_MAX / 2), INT64_MAX / 4);
    }

    void rulesThatMakeNoSenseAreNamed() {
        const auto problem = [](const CommissionRule &wrong) {
            const auto status = validateCommissionRules({rule('y'), wrong});
            return status ? QString() : status.error().detail;
        };
        QCOMPARE(problem(rule('a')), QString());
        QVERIFY(problem(rule('y')).startsWith(u"rule 2"_s)); // an id twice
        auto wrong = rule('a');
        wrong.id = {};
        QVERIFY(!problem(wrong).isEmpty());
        wrong = rule('a', 10'001);
        QVERIFY(!problem(wrong).isEmpty());
        wrong = rule('a', -1);
        QVERIFY(!problem(wrong).isEmpty());
        wrong = rule('a');
        wrong.name = u"  "_s;
        QVERIFY(!problem(wrong).isEmpty());
        wrong.name = QString(longestRuleName + 1, u'x');
        QVERIFY(!problem(wrong).isEmpty());
        wrong = rule('a');
        wrong.fixedMinor = 30; // of what?
        QVERIFY(!problem(wrong).isEmpty());
        wrong.currency = eur;
        QCOMPARE(problem(wrong), QString());
        wrong.fixedMinor = -1;
        QVERIFY(!problem(wrong).isEmpty());
        wrong.fixedMinor = 0;
        wrong.priceFromMicros = wrong.priceBelowMicros = 5;
        QVERIFY(!problem(wrong).isEmpty());
        wrong = rule('a');
        wrong.from = wrong.until = 5;
        QVERIFY(!problem(wrong).isEmpty());
        QList<CommissionRule> many;
        for (int i = 0; i <= mostCommissionRules; ++i) {
            QByteArray bytes(16, '\0');
            bytes[0] = static_cast<char>(i / 100 + 1);
            bytes[1] = static_cast<char>(i % 100);
            auto one = rule('a');
            one.id = Id::fromBytes(bytes);
            many.append(one);
        }
        QVERIFY(!validateCommissionRules(many));
        many.removeLast();
        QVERIFY(validateCommissionRules(many));
    }

    void theyGoThroughTheWireUnchanged() {
        auto full = rule('a', 1'234);
        full.vendorId = idOf('s');
        full.categoryId = idOf('c');
        full.currency = Currency::of("KWD");
        full.priceFromMicros = 1'234'567;
        full.priceBelowMicros = 9'000'000;
        full.from = 1'700'000'000'000;
        full.until = 1'800'000'000'000;
        full.fixedMinor = 1'005; // three decimals
        const CommissionRules rules{{full, rule('b', 0)}, 7, {{idOf('s'), u"Lights"_s}}, {{idOf('c'), u"A › B"_s}}};
        const auto back = wire::commissionRulesFromBytes(wire::toBytes(rules));
        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
        QCOMPARE(*back, rules);
        QVERIFY(!wire::commissionRulesFromBytes(
            R"({"rev":0,"rules":[{"id":"00000000-0000-4000-8000-000000000001","name":"x","basisPoints":1,"currency":"XYZ"}]})"));
        QVERIFY(!wire::commissionRulesFromBytes(
            R"({"rev":0,"rules":[{"id":"00000000-0000-4000-8000-000000000001","name":"x","basisPoints":1,"currency":"EUR","fixed":"0.001"}]})"));
        CommissionTrial trial{u"Lamp"_s, u"Lights"_s, {20'000'000, eur}, {2'000, eur}, *feeOf(&full, {2'000, eur}), 2};
        QCOMPARE(*wire::commissionTrialFromBytes(wire::toBytes(trial)), trial);
        trial.fee = *feeOf(nullptr, {2'000, eur});
        trial.place = 0;
        QCOMPARE(*wire::commissionTrialFromBytes(wire::toBytes(trial)), trial);
    }
};

QTEST_GUILESS_MAIN(TestCommissionRules)
#include "tst_commission_rules.moc"
