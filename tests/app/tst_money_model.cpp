// SPDX-License-Identifier: Apache-2.0
// What a shop is owed and paid, as those who work for it see it on their device.
#include "work_shop.h"

#include <aura/app/item_list_model.h>
#include <aura/app/lazy_list_model.h>
#include <aura/app/vendor_money.h>
#include <aura/wire/settlement_json.h>

#include <QAbstractItemModelTester>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;
using app::testing::text;
using Failure = QAbstractItemModelTester::FailureReportingMode;

class MoneyModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<app::testing::WorkShop> m_shop;
    AppContext &app() { return *m_shop->app; }
    const Currency eur = Currency::of("EUR");
    std::int64_t m_rev = 5'000;

    static constexpr std::int64_t day = 24LL * 3'600 * 1'000;

    LedgerEntry entry(EntryKind kind, std::int64_t gross, std::int64_t fee, std::int64_t direct, int daysAgo) {
        LedgerEntry made;
        made.id = m_shop->ids.next();
        made.kind = kind;
        made.gross = {gross, eur};
        made.fee = {fee, eur};
        made.direct = {direct, eur};
        made.at = m_shop->clock.now() - daysAgo * day;
        if (kind == EntryKind::Sale || kind == EntryKind::Refund) {
            made.orderId = m_shop->ids.next();
            made.orderNumber = u"A-2026-000042"_s;
        } else {
            made.payoutId = m_shop->ids.next();
        }
        m_shop->giveWork(u"money"_s, made.id, 1, wire::toJson(made));
        return made;
    }
    void balance(std::int64_t pending, std::int64_t available, std::int64_t onWay, Currency currency) {
        const ShopBalance made{{pending, currency}, {available, currency}, {onWay, currency}, 1};
        m_shop->giveWork(u"balance"_s, balanceIdFor(m_shop->goods.pottery.id, currency), ++m_rev, wire::toJson(made));
    }
    void payout(std::int64_t amount, PayoutState state, const QString &reason = {}) {
        m_shop->clock.advance(1'000);
        Payout made;
        made.id = m_shop->ids.next();
        made.vendorId = m_shop->goods.pottery.id;
        made.amount = {amount, eur};
        made.state = state;
        made.reason = reason;
        made.account = u"3000"_s;
        made.createdAt = made.changedAt = m_shop->clock.now();
        m_shop->giveWork(u"payout"_s, made.id, ++m_rev, wire::toJson(made));
    }
    void account(const QString &problem = {}) {
        const PayoutAccount made{u"Vera Lund"_s, u"3000"_s, problem, m_shop->clock.now(), 1};
        m_shop->giveWork(u"payout_account"_s, m_shop->goods.pottery.id, ++m_rev, wire::toJson(made));
    }
    static QStringList column(const QAbstractItemModel *model, const char *role) {
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(text(*model, row, role));
        return texts;
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_shop = std::make_unique<app::testing::WorkShop>();
    }
    void cleanup() { m_shop.reset(); }

    void aShopWithoutAnythingIsToldWhatItNeeds() {
        QVERIFY(m_shop->open());
        VendorMoneyModel money;
        money.setApp(&app());
        QTRY_VERIFY(money.isReady());
        QVERIFY(money.isEmpty());
        QVERIFY(!money.hasAccount());
        QCOMPARE(money.accountProblem(), QString());
        QVERIFY(!money.canGoEarlier() && !money.canGoLater());
    }

    void theStatementOfAMonthAddsUp() {
        entry(EntryKind::Sale, 10'000, -1'000, 0, 65);
        entry(EntryKind::Sale, 4'490, -400, 0, 1);
        entry(EntryKind::Sale, 2'490, -200, -2'490, 1);
        entry(EntryKind::Refund, -2'000, 178, 0, 0);
        entry(EntryKind::Payout, -9'000, 0, 0, 0);
        balance(4'090, -178, 9'000, eur);
        QVERIFY(m_shop->open());
        VendorMoneyModel money;
        const QAbstractItemModelTester sums(money.sums(), Failure::QtTest);
        const QAbstractItemModelTester entries(money.entries(), Failure::QtTest);
        money.setApp(&app());
        QTRY_VERIFY(money.isReady() && !money.isEmpty());
        QVERIFY(money.pending().contains(u"40.90"_s));
        QVERIFY(money.onWay().contains(u"90.00"_s));
        QVERIFY(money.isOwing());
        const auto amounts = column(money.sums(), "amount");
        QCOMPARE(money.sums()->count(), 7);
        QVERIFY2(amounts.first().contains(u"90.00"_s), qPrintable(amounts.first())); // what was left of the first sale
        QVERIFY2(amounts.at(1).startsWith(u'+') && amounts.at(1).contains(u"69.80"_s), qPrintable(amounts.at(1)));
        QVERIFY2(amounts.at(2).startsWith(QChar(u'\u2212')) && amounts.at(2).contains(u"4.22"_s),
                 qPrintable(amounts.at(2)));
        QVERIFY2(amounts.last().contains(u"20.68"_s), qPrintable(amounts.last())); // 90 + 40.90 - 2 - 18.22 - 90
        QCOMPARE(money.entries()->count(), 4);
        QCOMPARE(column(money.entries(), "title").last(), u"Sale"_s);
        QVERIFY(column(money.entries(), "detail").last().startsWith(u"A-2026-000042 · "_s));
        QVERIFY(!column(money.entries(), "orderId").last().isEmpty());

        QVERIFY(money.canGoEarlier());
        QVERIFY(!money.canGoLater());
        const auto now = money.periodText();
        money.earlier();
        QVERIFY(money.periodText() != now);
        while (money.canGoEarlier())
            money.earlier();
        QCOMPARE(money.entries()->count(), 1);
        QVERIFY(column(money.sums(), "amount").first().contains(u"0.00"_s));
        while (money.canGoLater())
            money.later();
        QCOMPARE(money.periodText(), now);

        const QTemporaryDir folder;
        const auto path = folder.filePath(money.csvName());
        QSignalSpy saved(&money, &VendorMoneyModel::saved);
        money.saveCsv(QUrl::fromLocalFile(path));
        QCOMPARE(saved.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = file.readAll().split('\n');
        QCOMPARE(lines.first().trimmed(),
                 QByteArray("at,kind,order,gross,commission,paid_to_shop_directly,amount,currency,payout"));
        QCOMPARE(lines.at(1).trimmed(), QByteArray(",opening,,0.00,0.00,0.00,90.00,EUR,"));
        QVERIFY(lines.at(2).contains(",sale,A-2026-000042,"));
        QVERIFY(lines.at(lines.size() - 2).startsWith(",closing,,"));
    }

    void payoutsSayHowFarTheyAre() {
        account(u"account_closed"_s);
        payout(1'000, PayoutState::Paid);
        payout(2'000, PayoutState::Failed, u"account_closed"_s);
        payout(3'000, PayoutState::Sending);
        payout(4'000, PayoutState::Scheduled);
        QVERIFY(m_shop->open());
        VendorMoneyModel money;
        money.setApp(&app());
        QTRY_COMPARE(money.payouts()->count(), 4);
        QCOMPARE(column(money.payouts(), "stateText"),
                 (QStringList{u"Scheduled"_s, u"On its way"_s, u"Failed"_s, u"Paid"_s}));
        QVERIFY(column(money.payouts(), "detail").at(2).contains(u"The account is closed."_s));
        QVERIFY(money.hasAccount());
        QCOMPARE(money.accountText(), u"Vera Lund, account ending in 3000"_s);
        QCOMPARE(money.accountProblem(), u"The account is closed."_s);
        // It follows what the market says later.
        payout(5'000, PayoutState::OnWay);
        account();
        QVERIFY(m_shop->pull());
        QTRY_COMPARE(money.payouts()->count(), 5);
        QTRY_COMPARE(money.accountProblem(), QString());
    }

    void whatComesLaterIsAddedToWhatWasRead() {
        entry(EntryKind::Sale, 1'000, 0, 0, 1);
        balance(1'000, 0, 0, eur);
        QVERIFY(m_shop->open());
        VendorMoneyModel money;
        money.setApp(&app());
        VendorMoneyModel brief;
        brief.setBrief(true);
        brief.setApp(&app());
        QTRY_COMPARE(money.entries()->count(), 1);
        QTRY_VERIFY(brief.needsAccount());
        QCOMPARE(brief.entries()->count(), 0);
        QVERIFY(brief.pending().contains(u"10.00"_s));
        entry(EntryKind::Sale, 2'000, 0, 0, 0);
        balance(3'000, 0, 0, eur);
        account();
        QVERIFY(m_shop->pull());
        QTRY_COMPARE(money.entries()->count(), 2);
        QVERIFY(money.pending().contains(u"30.00"_s));
        QVERIFY2(column(money.sums(), "amount").last().contains(u"30.00"_s),
                 qPrintable(column(money.sums(), "amount").last()));
        QTRY_VERIFY(!brief.needsAccount());
        QCOMPARE(brief.entries()->count(), 0);
    }

    void currenciesAreToldApart() {
        const auto usd = Currency::of("USD");
        entry(EntryKind::Sale, 1'000, 0, 0, 0);
        auto dollars = entry(EntryKind::Sale, 700, 0, 0, 0);
        dollars.gross.currency = dollars.fee.currency = dollars.direct.currency = usd;
        m_shop->giveWork(u"money"_s, dollars.id, 2, wire::toJson(dollars));
        balance(1'000, 0, 0, eur);
        balance(700, 0, 0, usd);
        QVERIFY(m_shop->open());
        VendorMoneyModel money;
        money.setApp(&app());
        QTRY_COMPARE(money.currencies()->count(), 2);
        QCOMPARE(money.currencyIndex(), 0);
        QVERIFY(money.pending().contains(u"10.00"_s));
        money.setCurrency(u"USD"_s);
        QCOMPARE(money.currencyIndex(), 1);
        QVERIFY(money.pending().contains(u"7.00"_s));
        QCOMPARE(money.entries()->count(), 1);
        money.setCurrency(u"nothing"_s);
        QCOMPARE(money.currencyIndex(), 1);
    }

    void whatIsNoAccountNeverLeavesTheDevice() {
        QVERIFY(m_shop->open());
        VendorMoneyModel money;
        money.setApp(&app());
        QTRY_VERIFY(money.isReady());
        QSignalSpy saved(&money, &VendorMoneyModel::accountSaved);
        money.saveAccount(u"Vera"_s, u"DE88 3704 0044 0532 0130 00"_s);
        QTRY_VERIFY(!money.isSaving());
        QVERIFY2(money.saveProblem().contains(u"IBAN"_s), qPrintable(money.saveProblem()));
        money.saveAccount(u" "_s, u"DE89 3704 0044 0532 0130 00"_s);
        QTRY_VERIFY(!money.isSaving());
        QCOMPARE(money.saveProblem(), u"Whose account is it?"_s);
        QCOMPARE(saved.count(), 0);
        money.forgetProblem();
        QCOMPARE(money.saveProblem(), QString());
    }
};

QTEST_GUILESS_MAIN(MoneyModelTest)
#include "tst_money_model.moc"
