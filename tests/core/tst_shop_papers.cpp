// SPDX-License-Identifier: Apache-2.0
// What a shop shows of itself before it may sell.
#include <aura/domain/onboarding.h>
#include <aura/wire/onboarding_json.h>

#include <QtTest>

using namespace aura;
using namespace Qt::StringLiterals;

class TestShopPapers : public QObject {
    Q_OBJECT

    static Id id(int n) { return *Id::parse(u"00000000-0000-7000-8000-%1"_s.arg(n, 12, 10, QLatin1Char('0'))); }
    static ShopPapers whole() {
        ShopPapers papers;
        papers.sells = u"Lamps."_s;
        papers.identity = {true, u"Lund Leuchten GmbH"_s, u"Hamburg HRB 1234"_s, u"DE123456789"_s};
        papers.address = {u"Vera Lund"_s, u"Hafen 1"_s, {}, u"20095"_s, u"Hamburg"_s, {}, u"DE"_s, {}};
        papers.account = {u"Lund Leuchten GmbH"_s, u"DE89370400440532013000"_s, u"COBADEFFXXX"_s};
        return papers;
    }
    static Vendor shop() {
        Vendor vendor;
        vendor.id = id(1);
        vendor.name = u"Lamps"_s;
        vendor.slug = u"lamps"_s;
        vendor.country = u"DE"_s;
        vendor.returnPolicy = u"Send it back."_s;
        vendor.deliveryMethods = {{u"parcel"_s, u"Parcel"_s, {490, Currency::of("EUR")}, std::nullopt, 1, 3}};
        return vendor;
    }

private Q_SLOTS:
    void accounts_data() {
        QTest::addColumn<QString>("iban");
        QTest::addColumn<bool>("valid");
        QTest::newRow("German") << u"DE89370400440532013000"_s << true;
        QTest::newRow("British") << u"GB29NWBK60161331926819"_s << true;
        QTest::newRow("Spanish") << u"ES9121000418450200051332"_s << true;
        QTest::newRow("Norwegian, the shortest") << u"NO9386011117947"_s << true;
        QTest::newRow("Saudi") << u"SA0380000000608010167519"_s << true;
        QTest::newRow("of a country that is not listed") << u"BR1800360305000010009795493C1"_s << true;
        QTest::newRow("one digit another") << u"DE89370400440532013001"_s << false;
        QTest::newRow("two digits changed places") << u"DE89370400440532010300"_s << false;
        QTest::newRow("too short for its country") << u"DE8937040044053201300"_s << false;
        QTest::newRow("small letters") << u"de89370400440532013000"_s << false;
        QTest::newRow("spaces") << u"DE89 3704 0044 0532 0130 00"_s << false;
        QTest::newRow("no digits in front") << u"DEXX370400440532013000"_s << false;
        QTest::newRow("other digits") << u"DE89\u0663\u0667040044053201300"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("very long") << QString(10'000, u'1') << false;
    }
    void accounts() {
        QFETCH(QString, iban);
        QFETCH(bool, valid);
        QCOMPARE(isValidIban(iban), valid);
    }

    void anAccountIsWrittenAsPeopleDo() {
        QCOMPARE(plainIban(u" de89 3704-0044 0532 0130 00\n"_s), u"DE89370400440532013000"_s);
        const auto masked = maskedIban(u"DE89370400440532013000"_s);
        QVERIFY(masked.startsWith(u"DE") && masked.endsWith(u"3000") && !masked.contains(u"0532"));
        QVERIFY(maskedIban({}).isEmpty());
    }

    void theChecklistSaysWhatIsLeft() {
        using enum OnboardingStep;
        QCOMPARE(missingSteps(whole(), shop()), QList<OnboardingStep>());
        QCOMPARE(missingSteps({}, {}), (QList{Identity, OnboardingStep::Address, Payout, Delivery, Returns}));
        auto papers = whole();
        papers.identity.registration.clear(); // a company has one
        QCOMPARE(missingSteps(papers, shop()), QList{Identity});
        papers.identity.isCompany = false;
        QVERIFY(missingSteps(papers, shop()).isEmpty());
        papers.account.iban = u"DE00"_s;
        papers.address.city.clear();
        QCOMPARE(missingSteps(papers, shop()), (QList{OnboardingStep::Address, Payout}));
        auto vendor = shop();
        vendor.returnPolicy = u"  "_s;
        vendor.deliveryMethods.clear();
        QCOMPARE(missingSteps(whole(), vendor), (QList{Delivery, Returns}));
    }

    void whatIsWrittenKeepsTheRules() {
        QVERIFY(validatePapers({}));
        QVERIFY(validatePapers(whole()));
        const auto refused = [](auto change, QLatin1StringView field) {
            auto papers = whole();
            change(papers);
            const auto status = validatePapers(papers);
            return !status && status.error().code == ErrorCode::InvalidArgument &&
                   status.error().detail.startsWith(field);
        };
        QVERIFY(refused([](ShopPapers &p) { p.account.iban = u"DE1"_s; }, "iban"_L1));
        QVERIFY(refused([](ShopPapers &p) { p.account.bic = u"COBA"_s; }, "bic"_L1));
        QVERIFY(refused([](ShopPapers &p) { p.identity.legalName = u"a\nb"_s; }, "legalName"_L1));
        QVERIFY(refused([](ShopPapers &p) { p.identity.taxId = QString(201, u'1'); }, "taxId"_L1));
        QVERIFY(refused([](ShopPapers &p) { p.address.country = u"d"_s; }, "address"_L1));
        QVERIFY(refused([](ShopPapers &p) { p.sells = QString(1'001, u'a'); }, "sells"_L1));
        ShopApplication application{id(1), u"Lamps"_s, u"Lamps."_s, u"DE"_s, {}, {}};
        QVERIFY(validateApplication(application));
        for (auto change :
             {+[](ShopApplication &a) { a.vendorId = {}; }, +[](ShopApplication &a) { a.name = u" "_s; },
              +[](ShopApplication &a) { a.sells.clear(); }, +[](ShopApplication &a) { a.country = u"Germany"_s; },
              +[](ShopApplication &a) { a.country = u"de"_s; },
              +[](ShopApplication &a) { a.name = QString(101, u'a'); }}) {
            auto wrong = application;
            change(wrong);
            QVERIFY(!validateApplication(wrong));
        }
    }

    void nothingIsLostOnTheWay() {
        const ShopApplication application{id(1), u"Lamps"_s, u"Lamps."_s, u"DE"_s, u"Hamburg"_s, u"me@example.org"_s};
        wire::JsonReader first(wire::toJson(application));
        QCOMPARE(wire::shopApplicationFromJson(first), application);
        const PapersChange change{id(1), 7, whole(), true};
        wire::JsonReader second(wire::toJson(change));
        QCOMPARE(wire::papersChangeFromJson(second), change);
        QVERIFY(!second.failed());
        // Half of it is written.
        wire::JsonReader third(wire::toJson(ShopPapers{}));
        QCOMPARE(wire::shopPapersFromJson(third), ShopPapers{});
        QVERIFY(!third.failed());
        ShopDossier dossier;
        dossier.shop = shop();
        dossier.onboarding = {
            id(1), VendorStatus::Rejected, whole(), {OnboardingStep::Payout}, u"Which house?"_s, 10'000, 20'000, 3};
        dossier.onboarding.papers.account.iban = maskedIban(dossier.onboarding.papers.account.iban);
        const auto again = wire::shopDossierFromBytes(wire::toBytes(wire::toJson(dossier)));
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(*again, dossier);
        OnboardingDraft draft;
        QVERIFY(wire::toBytes(draft).isEmpty());
        draft.application = ShopApplication{id(2), {}, u"Bo"_s, {}, {}, {}};
        draft.known = dossier.onboarding;
        draft.mine = whole();
        draft.mine->account.iban = u"DE12"_s; // as far as somebody has come
        QCOMPARE(wire::onboardingDraftFromBytes(wire::toBytes(draft)).value(), draft);
        QVERIFY(!wire::onboardingDraftFromBytes("{"));
    }
};

QTEST_GUILESS_MAIN(TestShopPapers)
#include "tst_shop_papers.moc"
