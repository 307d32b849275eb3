// SPDX-License-Identifier: Apache-2.0
// How somebody becomes a shop: apply, fill in, be looked at, be approved or told why not.
#include "admin_fixture.h"

#include <aura/server/services/person_data.h>
#include <aura/wire/onboarding_json.h>
#include <aura/wire/person_json.h>

using namespace aura;
using namespace aura::testing;

class TestOnboarding : public QObject {
    Q_OBJECT

    std::unique_ptr<AdminFixture> f;
    Id m_shop;
    Person m_nora;

    static ShopPapers papers() {
        ShopPapers papers;
        papers.sells = u"Bowls."_s;
        papers.identity = {false, u"Nora Berg"_s, {}, {}};
        papers.address = {u"Nora Berg"_s, u"Hafen 1"_s, {}, u"20095"_s, u"Hamburg"_s, {}, u"DE"_s, {}};
        papers.account = {u"Nora Berg"_s, u"DE89370400440532013000"_s, {}};
        return papers;
    }
    Reply apply(const Person &person, const Id &shop, const QString &name = u"Bowls"_s) {
        return f->post("/api/v1/vendor/applications",
                       wire::toJson(ShopApplication{shop, name, u"Bowls."_s, u"DE"_s, u"Hamburg"_s, {}}), person.token);
    }
    Reply read(const Person &person) {
        return f->get("/api/v1/vendor/onboarding?vendor=" + m_shop.toString().toLatin1(), person.token);
    }
    Reply change(const Person &person, const ShopPapers &papers, bool submit, std::int64_t seen) {
        return f->call(http::Method::Put, "/api/v1/vendor/onboarding",
                       wire::toBytes(wire::toJson(PapersChange{m_shop, seen, papers, submit})), person.token);
    }
    Reply reopen(const Person &person) {
        return f->post("/api/v1/vendor/onboarding/reopen", {{u"vendorId"_s, m_shop.toString()}}, person.token);
    }
    Reply decide(VendorStatus from, VendorStatus to, const QString &reason = {}, std::int64_t seen = 0) {
        return f->call(http::Method::Post, AdminFixture::at("vendors", m_shop, "/decision"),
                       wire::toBytes(VendorDecision{from, to, reason, seen}), f->admin.token);
    }
    static Onboarding of(const Reply &reply) {
        const auto onboarding = wire::onboardingFromBytes(reply.body);
        if (!onboarding)
            qFatal("%d %s", reply.status, reply.body.constData());
        return *onboarding;
    }
    /// Deliveries and returns are settings like any other.
    void describe() {
        const auto vendor = storage::CatalogueReader(f->db()).vendor(m_shop).value();
        auto mine = settingsOf(vendor);
        mine.returnPolicy = u"Send it back."_s;
        mine.deliveryMethods = {{u"parcel"_s, u"Parcel"_s, {490, Currency::of("EUR")}, std::nullopt, 1, 3}};
        QCOMPARE(f->pushOne(m_nora, f->operation(ShopPatch{m_shop, settingsOf(vendor), mine})).status,
                 OperationStatus::Applied);
    }
    void begin() { QCOMPARE(apply(m_nora, m_shop).status, 200); }
    void submit() {
        describe();
        QCOMPARE(change(m_nora, papers(), true, of(read(m_nora)).rev).status, 200);
    }
    Product bowl() {
        Product product;
        product.id = f->ids.next();
        product.vendorId = m_shop;
        product.name = u"Bowl"_s;
        Variant variant;
        variant.id = f->ids.next();
        variant.price = {9'000'000, Currency::of("EUR")};
        variant.isDefault = true;
        variant.trackInventory = false;
        product.variants = {variant};
        return product;
    }
    QStringList told(const Person &person) {
        QStringList kinds;
        const auto board = notices::of(f->db(), person.id).value();
        for (const auto &notice : board.notices)
            kinds.append(noticeKindName(notice.kind) + u": "_s + notice.detail);
        return kinds;
    }

private Q_SLOTS:
    void init() {
        f = std::make_unique<AdminFixture>();
        m_shop = f->ids.next();
        m_nora = f->person(u"nora@example.org"_s);
    }

    void whoAppliesHasAShopThatSellsNothing() {
        const auto reply = apply(m_nora, m_shop);
        QCOMPARE(reply.status, 200);
        const auto begun = of(reply);
        QCOMPARE(begun.status, VendorStatus::Onboarding);
        QCOMPARE(begun.papers.sells, u"Bowls."_s);
        QCOMPARE(begun.missing.size(), onboardingSteps);
        // Their device hears that they work for it.
        QVERIFY(f->get("/api/v1/users/me", m_nora.token).body.contains(m_shop.toString().toLatin1()));
        VendorFixture::Rows rows;
        std::int64_t cursor = 0;
        QVERIFY(f->follow(changeLog::vendorScope(m_shop), cursor, rows, m_nora.token));
        QVERIFY(rows.contains({u"vendor"_s, m_shop}));
        // The public does not, and nothing of it can be bought, whatever state its products are in.
        auto product = bowl();
        QCOMPARE(f->pushOne(m_nora, f->operation(ProductCreate{product})).status, OperationStatus::Applied);
        f->write([&](Write &w) {
            return w.db.run("UPDATE product SET status = ?2 WHERE id = ?1", product.id, ProductStatus::Published);
        });
        VendorFixture::Rows shown;
        cursor = 0;
        QVERIFY(f->follow(changeLog::catalogueScope.toString(), cursor, shown, f->ada.token));
        QVERIFY(!shown.contains({u"vendor"_s, m_shop}) && !shown.contains({u"product"_s, product.id}));
        const auto bought = f->byAda(f->submission({VendorFixture::line(f->stored(product.id), 1)},
                                                   {storage::CatalogueReader(f->db()).vendor(m_shop).value()}));
        QCOMPARE(bought.code, ErrorCode::OutOfStock);
    }

    void anApplicationIsMadeOnce() {
        begin();
        QCOMPARE(apply(m_nora, m_shop).status, 200); // the answer was lost
        QCOMPARE(f->number("SELECT count(*) FROM vendor WHERE id = ?1", m_shop), 1);
        QCOMPARE(apply(m_nora, f->ids.next(), u"Plates"_s).status, 409);  // one at a time
        QCOMPARE(apply(f->ada, m_shop, u"Plates"_s).status, 409);         // somebody else's id
        QCOMPARE(apply(f->ada, f->ids.next(), u" bOWLS "_s).status, 409); // and name
        QCOMPARE(apply(f->ada, f->ids.next(), QString()).status, 422);
        QCOMPARE(apply(f->ada, f->ids.next(), u"Plates"_s).status, 200);
        QCOMPARE(apply(f->vera, f->ids.next(), u"Lanterns"_s).status, 200); // who has a shop may have another
    }

    void thePapersAreTheOwnersAlone() {
        begin();
        const auto sam = f->person(u"sam@example.org"_s);
        f->write([&](Write &w) {
            return w.db.run(
                "INSERT INTO vendor_member(vendor_id, user_id, role, created_at) VALUES(?1, ?2, 'staff', 0)", m_shop,
                sam.id);
        });
        for (const auto &person : {sam, f->ada, f->admin}) {
            QCOMPARE(read(person).status, 403);
            QCOMPARE(change(person, papers(), false, 1).status, 403);
            QCOMPARE(reopen(person).status, 403);
        }
        QCOMPARE(change(m_nora, papers(), false, 1).status, 200);
        QCOMPARE(of(read(m_nora)).papers, papers());
        // None of it is in what the shop's people pull.
        VendorFixture::Rows rows;
        std::int64_t cursor = 0;
        QVERIFY(f->follow(changeLog::vendorScope(m_shop), cursor, rows, sam.token));
        for (const auto &row : std::as_const(rows))
            QVERIFY(!wire::toBytes(row.data).contains("DE8937"));
    }

    void whatIsWrittenOverSomethingElseIsAConflict() {
        begin();
        QCOMPARE(of(change(m_nora, papers(), false, 1)).rev, 2);
        QCOMPARE(of(change(m_nora, papers(), false, 1)).rev, 2); // the same once more
        auto other = papers();
        other.identity.legalName = u"Nora B."_s;
        QCOMPARE(change(m_nora, other, false, 1).status, 409);
        other.account.iban = u"DE1"_s;
        QCOMPARE(change(m_nora, other, false, 2).status, 422);
        QCOMPARE(of(read(m_nora)).papers, papers());
    }

    void itIsSentForReviewWhenNothingIsMissing() {
        begin();
        const auto early = change(m_nora, papers(), true, 1);
        QCOMPARE(early.status, 422);
        QVERIFY(early.body.contains("delivery, returns"));
        QCOMPARE(of(read(m_nora)).status, VendorStatus::Onboarding);
        QCOMPARE(of(read(m_nora)).rev, 1); // all or nothing
        submit();
        const auto sent = of(read(m_nora));
        QCOMPARE(sent.status, VendorStatus::ReadyForReview);
        QVERIFY(sent.missing.isEmpty() && sent.submittedAt == f->clock.now());
        QCOMPARE(change(m_nora, papers(), true, 1).status, 200); // sent already
        auto other = papers();
        other.account.holder = u"Somebody"_s;
        QCOMPARE(change(m_nora, other, false, sent.rev).status, 409); // what is looked at does not move
        QCOMPARE(of(reopen(m_nora)).status, VendorStatus::Onboarding);
        QCOMPARE(change(m_nora, other, false, sent.rev + 1).status, 200);
    }

    void whoDecidesSeesTheChecklistAndIsToldOf() {
        begin();
        submit();
        const auto before = f->number("SELECT count(*) FROM audit_log WHERE action = 'vendor.papers'");
        const auto reply = f->get(AdminFixture::at("vendors", m_shop, "/papers"), f->admin.token);
        QCOMPARE(reply.status, 200);
        const auto dossier = wire::shopDossierFromBytes(reply.body).value();
        QCOMPARE(dossier.onboarding.papers.identity, papers().identity);
        QCOMPARE(dossier.onboarding.papers.account.iban, maskedIban(papers().account.iban));
        QVERIFY(!reply.body.contains("370400440532"));
        QCOMPARE(dossier.shop.deliveryMethods.size(), 1);
        QCOMPARE(f->number("SELECT count(*) FROM audit_log WHERE action = 'vendor.papers'"), before + 1);
        QCOMPARE(f->get(AdminFixture::at("vendors", f->ids.next(), "/papers"), f->admin.token).status, 404);
        // A shop from before there were papers has none.
        QCOMPARE(f->get(AdminFixture::at("vendors", f->shop.id, "/papers"), f->admin.token).status, 200);
    }

    void whatIsApprovedIsWhatWasLookedAt() {
        begin();
        submit();
        const auto looked = of(read(m_nora)).rev;
        // Another account is put in while somebody looks.
        QCOMPARE(reopen(m_nora).status, 200);
        auto other = papers();
        other.account.iban = u"GB29NWBK60161331926819"_s;
        QCOMPARE(change(m_nora, other, true, of(read(m_nora)).rev).status, 200);
        QCOMPARE(decide(VendorStatus::ReadyForReview, VendorStatus::Approved, {}, looked).status, 409);
        QCOMPARE(of(read(m_nora)).status, VendorStatus::ReadyForReview);
        QCOMPARE(decide(VendorStatus::ReadyForReview, VendorStatus::Approved, {}, of(read(m_nora)).rev).status, 200);
        QCOMPARE(of(read(m_nora)).status, VendorStatus::Approved);
        QCOMPARE(reopen(m_nora).status, 409);
        QVERIFY(told(m_nora).first().startsWith(noticeKindName(NoticeKind::ShopApproved)));
    }

    void whoIsRejectedIsToldWhyAndMayApplyAgain() {
        begin();
        submit();
        QCOMPARE(decide(VendorStatus::ReadyForReview, VendorStatus::Rejected, u"Which house?"_s).status, 200);
        auto now = of(read(m_nora));
        QCOMPARE(now.status, VendorStatus::Rejected);
        QCOMPARE(now.reason, u"Which house?"_s);
        QVERIFY(told(m_nora).first().contains(u"Which house?"_s));
        QCOMPARE(f->pushOne(m_nora, f->operation(ProductCreate{bowl()})).code, ErrorCode::PermissionDenied);
        QCOMPARE(change(m_nora, papers(), true, now.rev).status, 409);
        now = of(reopen(m_nora));
        QCOMPARE(now.status, VendorStatus::Onboarding);
        QCOMPARE(now.reason, u"Which house?"_s); // still to be read while it is put right
        auto other = papers();
        other.address.line1 = u"Hafen 1b"_s;
        now = of(change(m_nora, other, true, now.rev));
        QCOMPARE(now.status, VendorStatus::ReadyForReview);
        QVERIFY(now.reason.isEmpty());
        QCOMPARE(decide(VendorStatus::ReadyForReview, VendorStatus::Approved).status, 200);
        QCOMPARE(f->pushOne(m_nora, f->operation(ProductCreate{bowl()})).status, OperationStatus::Applied);
    }

    void whoLeavesTakesTheApplicationAlong() {
        begin();
        QCOMPARE(change(m_nora, papers(), false, 1).status, 200);
        QVERIFY(QString::fromUtf8(wire::toBytes(*personData::document(f->db(), m_nora.id, f->clock.now())))
                    .contains(u"DE89370400440532013000"));
        f->write([&](Write &w) { return personData::forget(w, m_nora.id); });
        QCOMPARE(f->number("SELECT count(*) FROM vendor_papers"), 0);
        const auto left = storage::CatalogueReader(f->db()).vendor(m_shop).value();
        QCOMPARE(left.status, VendorStatus::Rejected);
        QVERIFY(!left.name.contains(u"Bowls") && left.city.isEmpty());
        QCOMPARE(apply(f->ada, f->ids.next()).status, 200); // the name is free again
        // Who has a shop that sells cannot leave it alone.
        QCOMPARE(f->post("/api/v1/users/me/delete", {{u"password"_s, u"correct horse"_s}}, f->vera.token).status, 409);
    }
};

QTEST_GUILESS_MAIN(TestOnboarding)
#include "tst_onboarding.moc"
