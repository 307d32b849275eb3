// SPDX-License-Identifier: Apache-2.0
// Somebody applies to sell, and those who run the platform look at their papers: the real window, server and client.
#include "console_fixture.h"

#include <aura/sync/shop_client.h>

using namespace aura;
using namespace aura::testing;
using namespace Qt::StringLiterals;

class TestConsoleShops : public ConsoleFixture {
    Q_OBJECT

    std::unique_ptr<sync::Client> m_bert;
    Id m_bowls;

    Onboarding standing() {
        sync::ShopClient market(*m_bert);
        return market.onboarding(m_bowls).result().value();
    }
    static ShopPapers papers() {
        ShopPapers papers;
        papers.sells = u"Bowls of <b>wood</b>."_s;
        papers.identity.legalName = u"Bert Berg"_s;
        papers.address = {u"Bert Berg"_s, u"Hafen 1"_s, {}, u"20095"_s, u"Hamburg"_s, {}, u"DE"_s, {}};
        papers.account = {u"Bert Berg"_s, u"DE89370400440532013000"_s, {}};
        return papers;
    }
    void apply() {
        m_bert = m_shop->client(m_folder->filePath(u"bert at home"_s));
        QVERIFY(m_bert->signIn(u"bert@example.org"_s, password).result());
        m_bowls = m_bert->newIds(1).result().value().first();
        sync::ShopClient market(*m_bert);
        QVERIFY(market.apply({m_bowls, u"Bowls"_s, u"Bowls."_s, u"DE"_s, {}, {}}).result());
        // The device hears that there is a shop, and how it delivers is written there.
        QVERIFY(m_bert->syncNow().result());
        QVERIFY(m_bert->syncNow().result());
        const auto vendor = m_bert->vendorShop(m_bowls).result();
        QVERIFY2(vendor, vendor ? "" : qPrintable(vendor.error().detail));
        auto mine = settingsOf(*vendor);
        mine.returnPolicy = u"Send it back."_s;
        mine.deliveryMethods = {{u"parcel"_s, u"Parcel"_s, {490, Currency::of("EUR")}, std::nullopt, 1, 3}};
        QVERIFY(m_bert->perform(ShopPatch{m_bowls, settingsOf(*vendor), mine}).result());
        QVERIFY(m_bert->syncNow().result());
        send(papers());
    }
    void send(const ShopPapers &papers) {
        sync::ShopClient market(*m_bert);
        const auto sent = market.change({m_bowls, standing().rev, papers, true}).result();
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
        QCOMPARE(sent->status, VendorStatus::ReadyForReview);
    }
    /// The papers of the shop that waits, in front of somebody.
    QDialog *open() {
        auto *shops = page(u"shops"_s);
        if (shops == nullptr || !QTest::qWaitFor([&] { return column(shops, 0).contains(u"Bowls"_s); }))
            return nullptr;
        choose(shops, {u"Bowls"_s});
        press(shops, u"Papers"_s);
        const bool there = QTest::qWaitFor([&] { return dialog() != nullptr && says(u"Bert Berg"_s); });
        return there ? dialog() : nullptr;
    }
    bool says(const QString &text) {
        const auto labels = dialog()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(text) && label->isVisible(); });
    }

private Q_SLOTS:
    void init() {
        begin();
        apply();
    }
    void cleanup() {
        m_bert.reset();
        end();
    }

    void papersAreLookedAtAndApproved() {
        openAs(u"Noor"_s);
        auto *papers = open();
        QVERIFY(papers != nullptr);
        QVERIFY(says(u"Hafen 1"_s) && says(u"Parcel"_s) && says(u"Send it back."_s));
        QVERIFY(says(u"Bowls of <b>wood</b>."_s)); // what people write is text
        QVERIFY(says(u"3000"_s) && !says(u"0532"_s));
        papers->findChild<QPushButton *>(u"approve"_s)->click();
        giveReason(u"Welcome"_s, Reason::Welcome);
        QTRY_COMPARE(standing().status, VendorStatus::Approved);
        auto *shops = page(u"shops"_s);
        QTRY_COMPARE(column(shops, 1)[column(shops, 0).indexOf(u"Bowls"_s)], u"Open"_s);
        QCOMPARE(m_shop->number("SELECT count(*) FROM audit_log WHERE action = 'vendor.papers'"), 1);
    }

    void whoIsRejectedReadsWhy() {
        openAs(u"Noor"_s);
        auto *papers = open();
        QVERIFY(papers != nullptr);
        papers->findChild<QPushButton *>(u"reject"_s)->click();
        giveReason(u"Which house?"_s);
        QTRY_COMPARE(standing().status, VendorStatus::Rejected);
        QCOMPARE(standing().reason, u"Which house?"_s);
    }

    void papersThatBecameOthersAreLookedAtAgain() {
        openAs(u"Noor"_s);
        auto *shown = open();
        QVERIFY(shown != nullptr);
        sync::ShopClient market(*m_bert);
        QVERIFY(market.reopen(m_bowls).result());
        auto other = papers();
        other.address.line1 = u"Elsewhere 9"_s;
        send(other);
        shown->findChild<QPushButton *>(u"approve"_s)->click();
        giveReason({}, Reason::Welcome);
        QTRY_VERIFY(dialog() != nullptr && says(u"Elsewhere 9"_s)); // it is still open, and as they are now
        QCOMPARE(standing().status, VendorStatus::ReadyForReview);
        dialog()->findChild<QPushButton *>(u"approve"_s)->click();
        giveReason({}, Reason::Welcome);
        QTRY_COMPARE(standing().status, VendorStatus::Approved);
    }
};

QTEST_MAIN(TestConsoleShops)
#include "tst_console_shops.moc"
