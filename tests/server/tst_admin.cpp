// SPDX-License-Identifier: Apache-2.0
// Those who run the platform: whom they find, what they may do to whom, and what the log says of it.
#include "admin_fixture.h"

#include <aura/server/services/reviews.h>

using namespace aura;
using namespace aura::testing;

class TestAdmin : public QObject {
    Q_OBJECT

    std::unique_ptr<AdminFixture> f;

private Q_SLOTS:
    void init() { f = std::make_unique<AdminFixture>(); }
    void cleanup() { f.reset(); }

    void peopleAreFoundByTheBeginningsOfWords() {
        QCOMPARE(f->found("", f->admin), (QStringList{u"colleague"_s, u"admin"_s, u"boss"_s, u"ada"_s, u"vera"_s}));
        QCOMPARE(f->found("?q=ver%20exam", f->admin), QStringList{u"vera"_s});
        QCOMPARE(f->found("?q=%22ver*", f->admin), QStringList{u"vera"_s}); // nothing of it is a query's syntax
        QCOMPARE(f->found("?q=era", f->admin), QStringList());
        QCOMPARE(f->found("?q=%E2%80%A6", f->admin), QStringList()); // no word in it: not everybody
        QCOMPARE(f->found("?role=admin", f->admin), (QStringList{u"colleague"_s, u"admin"_s}));
        QVERIFY(f->byAda(ProfilePatch{u"Grace Höpper"_s, {}}).status == OperationStatus::Applied);
        QCOMPARE(f->found("?q=hop", f->admin), QStringList{u"ada"_s});
        // Marks part words, pictures are none, and what lies beyond sixteen bits is one letter.
        QVERIFY(f->byAda(ProfilePatch{u"हिन्दी 𐐀𐐁 👩‍🔧"_s, {}}).status ==
                OperationStatus::Applied);
        const auto encoded = [](const QString &text) -> QByteArray {
            return "?q=" + text.toUtf8().toPercentEncoding();
        };
        QCOMPARE(f->found(encoded(u"हिन्"_s), f->admin), QStringList{u"ada"_s});
        QCOMPARE(f->found(encoded(u"हिन्दी"_s), f->admin), QStringList{u"ada"_s});
        QCOMPARE(f->found(encoded(u"𐐀"_s), f->admin), QStringList{u"ada"_s});
        QCOMPARE(f->found(encoded(u"👩 हिन्दी"_s), f->admin), QStringList{u"ada"_s});
        QCOMPARE(f->found(encoded(u"👩"_s), f->admin), QStringList());
        QCOMPARE(f->found(encoded(u"𖹀𞤀x"_s), f->admin), QStringList()); // letters that few alphabets know
        for (const auto *bad : {"?role=king", "?standing=tall", "?limit=0", "?limit=501", "?cursor=x", "?cursor=-1"})
            QCOMPARE(f->get(QByteArray("/api/v1/admin/users") + bad, f->admin.token).status, 400);
    }

    void pagesNeitherShiftNorRepeat() {
        QStringList all;
        QByteArray cursor;
        for (int page = 0; page < 9; ++page) {
            const auto answer =
                wire::adminUsersFromBytes(f->get("/api/v1/admin/users?limit=2" + cursor, f->admin.token).body);
            QVERIFY(answer);
            for (const auto &user : answer->rows)
                all.append(user.email.section(u'@', 0, 0));
            if (page == 0)
                (void)f->person(u"late@example.org"_s); // comes meanwhile, and shifts nothing
            if (answer->next.isEmpty())
                break;
            cursor = "&cursor=" + answer->next.toLatin1();
        }
        QCOMPARE(all, (QStringList{u"colleague"_s, u"admin"_s, u"boss"_s, u"ada"_s, u"vera"_s}));
    }

    void whatGoesIntoAFileIsToldAsThat() {
        for (const auto *table : {"users", "vendors", "moderation", "orders", "audit"}) {
            QCOMPARE(f->get(QByteArray("/api/v1/admin/") + table + "?export=1&limit=2", f->admin.token).status, 200);
            const auto told = f->told(QByteArray("?action=") + table + ".export");
            QCOMPARE(told.size(), 1);
            QCOMPARE(told.first().actorId, f->admin.id);
            QCOMPARE(QJsonDocument::fromJson(told.first().detail)["limit"_L1].toString(), u"2"_s);
        }
        QCOMPARE(f->number("SELECT count(*) FROM audit_log WHERE action = 'users.list'"), 0);
    }

    void whoIsBlockedIsOutAndComesBack() {
        QCOMPARE(f->get("/api/v1/users/me", f->ada.token).status, 200);
        const auto blocked = wire::adminUserFromBytes(f->act(f->admin, "/block", f->ada).body);
        QVERIFY(blocked);
        QVERIFY(!blocked->isActive);
        QCOMPARE(blocked->sessions, 0);
        // The token that they hold as well as the one that would renew it.
        QCOMPARE(f->get("/api/v1/users/me", f->ada.token).status, 401);
        QCOMPARE(f->post("/api/v1/auth/refresh", {{u"refreshToken"_s, QString::fromLatin1(f->ada.refresh)}}).status,
                 401);
        QCOMPARE(f->tryToSignIn(u"ada@example.org"_s).status, 401);
        QCOMPARE(f->found("?standing=blocked", f->admin), QStringList{u"ada"_s});
        // A repeat tells nothing new.
        QCOMPARE(f->act(f->admin, "/block", f->ada).status, 200);
        QCOMPARE(f->told("?action=user.block").size(), 1);
        QCOMPARE(f->act(f->admin, "/unblock", f->ada).status, 200);
        QCOMPARE(f->tryToSignIn(u"ada@example.org"_s).status, 200);
        const auto rows = f->told("?entity=" + f->ada.id.toString().toLatin1());
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].action, u"user.unblock"_s);
        QCOMPARE(rows[1].action, u"user.read"_s); // the repeat showed the person again
        QCOMPARE(rows[2].actorId, f->admin.id);
        QCOMPARE(rows[2].actorRole, u"admin"_s);
        const auto detail = QJsonDocument::fromJson(rows[2].detail).object();
        QCOMPARE(detail["reason"_L1].toString(), u"why"_s);
        QCOMPARE(detail["before"_L1]["isActive"_L1].toBool(), true);
        QCOMPARE(detail["after"_L1]["isActive"_L1].toBool(), false);
    }

    void oneDeviceIsSignedOut() {
        const auto phone = f->signIn(u"ada@example.org"_s);
        const auto sessions = [&](const Person &whose) {
            return wire::sessionsFromBytes(
                       f->get(AdminFixture::at("users", whose.id, "/sessions"), f->admin.token).body)
                .value();
        };
        const auto open = sessions(f->ada);
        QCOMPARE(open.size(), 2);
        QVERIFY(!open[0].current && !open[1].current);
        QCOMPARE(f->told("?action=user.sessions").first().entityId, f->ada.id);
        QCOMPARE(f->get(AdminFixture::at("users", f->ids.next(), "/sessions"), f->admin.token).status, 404);
        const auto end = [&](const Person &whose, const Id &session, const QString &reason = u"Stolen"_s) {
            return f->post(AdminFixture::at("users", whose.id, "/sessions/") + session.toString().toLatin1() + "/end",
                           {{u"reason"_s, reason}}, f->admin.token);
        };
        // The other one is who asks here: its own session is the one that is not the phone's.
        const auto mine = f->get("/api/v1/users/me/sessions", phone.token).json["data"_L1].toArray();
        Id phones;
        for (const auto &value : mine) {
            if (value["current"_L1].toBool())
                phones = Id::parse(value["id"_L1].toString()).value();
        }
        QCOMPARE(end(f->ada, phones, u" "_s).status, 422);
        QCOMPARE(end(f->vera, phones).status, 404);                         // not hers
        QCOMPARE(end(f->admin, sessions(f->admin).first().id).status, 403); // oneself
        QCOMPARE(end(f->boss, sessions(f->boss).first().id).status, 403);   // above
        const auto after = wire::adminUserFromBytes(end(f->ada, phones).body);
        QVERIFY(after);
        QCOMPARE(after->sessions, 1);
        QCOMPARE(f->get("/api/v1/users/me", phone.token).status, 401);
        QCOMPARE(f->get("/api/v1/users/me", f->ada.token).status, 200);
        QCOMPARE(end(f->ada, phones).status, 200); // a repeat
        const auto told = f->told("?action=user.end-session");
        QCOMPARE(told.size(), 1);
        const auto detail = QJsonDocument::fromJson(told.first().detail).object();
        QCOMPARE(detail["session"_L1].toString(), phones.toString());
        QCOMPARE(detail["before"_L1]["sessions"_L1].toInt(), 2);
        QCOMPARE(detail["after"_L1]["sessions"_L1].toInt(), 1);
    }

    void aLockIsEndedByHand() {
        for (int i = 0; i < 5; ++i)
            (void)f->post("/api/v1/auth/login",
                          {{u"email"_s, u"ada@example.org"_s}, {u"password"_s, u"wrong horse"_s}});
        QCOMPARE(f->tryToSignIn(u"ada@example.org"_s).status, 423);
        QCOMPARE(f->found("?standing=locked", f->admin), QStringList{u"ada"_s});
        QCOMPARE(f->act(f->admin, "/unblock", f->ada).status, 200);
        QCOMPARE(f->tryToSignIn(u"ada@example.org"_s).status, 200);
    }

    void everyDecisionHasAReason() {
        QCOMPARE(f->act(f->admin, "/block", f->ada, u"  "_s).status, 422);
        QCOMPARE(f->act(f->admin, "/block", f->ada, QString(501, u'x')).status, 422);
        QCOMPARE(f->get("/api/v1/users/me", f->ada.token).status, 200);
    }

    void nobodyHandlesThemselvesOrThoseAbove() {
        for (const auto *action : {"/block", "/unblock", "/end-sessions"}) {
            QCOMPARE(f->act(f->admin, action, f->admin).status, 403);
            QCOMPARE(f->act(f->admin, action, f->boss).status, 403);
            QCOMPARE(f->act(f->admin, action, f->colleague).status, 403);
            QCOMPARE(f->act(f->boss, action, f->boss).status, 403);
        }
        QCOMPARE(f->act(f->boss, "/end-sessions", f->colleague).status, 200);
        QCOMPARE(f->get("/api/v1/admin/users", f->colleague.token).status, 401);
        QCOMPARE(f->get("/api/v1/admin/users", f->admin.token).status, 200);
        QCOMPARE(f->act(f->admin, "/block", Person{f->ids.next(), {}, {}}).status, 404);
    }

    void rolesAreAssignedByThoseWhoMay() {
        const auto change = [&](const Person &who, const Person &whom, Role seen, Role role) {
            return f->call(http::Method::Post, AdminFixture::at("users", whom.id, "/role"),
                           wire::toBytes(wire::RoleChange{seen, role, u"grows"_s}), who.token);
        };
        QCOMPARE(change(f->admin, f->ada, Role::Customer, Role::Admin).status, 403);
        QCOMPARE(change(f->boss, f->ada, Role::Vendor, Role::Admin).status, 409); // not what they are
        QCOMPARE(change(f->boss, f->ada, Role::Customer, Role::SuperAdmin).status, 200);
        QCOMPARE(change(f->boss, f->ada, Role::Customer, Role::SuperAdmin).status, 200); // a repeat
        // What they hold still says what they were.
        QCOMPARE(f->get("/api/v1/users/me", f->ada.token).status, 401);
        const auto second = f->signIn(u"ada@example.org"_s);
        QCOMPARE(f->get("/api/v1/admin/users", second.token).status, 200);
        QCOMPARE(change(second, f->boss, Role::SuperAdmin, Role::Customer).status, 200);
        QCOMPARE(change(second, second, Role::SuperAdmin, Role::Customer).status, 403);
        QCOMPARE(f->number("SELECT count(*) FROM audit_log WHERE action = 'user.role'"), 2);
        QCOMPARE(f->get("/api/v1/admin/users", f->boss.token).status, 401);
    }

    void aTokenIsNoRole_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("no role any more") << QByteArray("UPDATE user_account SET role = 'customer' WHERE id = ?1");
        QTest::newRow("kept out") << QByteArray("UPDATE user_account SET is_active = 0 WHERE id = ?1");
    }
    /// What takes a role away ends the sessions with it; a request that was let in just before comes after it.
    void aTokenIsNoRole() {
        QFETCH(QByteArray, sql);
        const auto desk = f->proposed(u"Desk"_s);
        const Id review = f->ids.next();
        QVERIFY(f->byAda(ReviewPut{review, f->lamp.id, {1, u"Buy at"_s, u"my.shop"_s}, std::nullopt}).status ==
                OperationStatus::Applied);
        f->write([&](Write &w) { return w.db.run(sql.toStdString(), f->boss.id); });
        const auto told = f->number("SELECT count(*) FROM audit_log");
        const auto decide = [&](const char *table, const Id &id, const QByteArray &body) {
            return f->call(http::Method::Post, AdminFixture::at(table, id), body, f->boss.token).status;
        };
        const auto decision = wire::toBytes(ModerationDecision{false, u"why"_s, 1});
        QCOMPARE(f->act(f->boss, "/block", f->ada).status, 403);
        QCOMPARE(decide("moderation/products", desk.id, decision), 403);
        QCOMPARE(decide("moderation/reviews", review, decision), 403);
        QCOMPARE(f->call(http::Method::Post, AdminFixture::at("vendors", f->shop.id, "/decision"),
                         wire::toBytes(VendorDecision{VendorStatus::Approved, VendorStatus::Suspended, u"why"_s}),
                         f->boss.token)
                     .status,
                 403);
        QCOMPARE(f->call(http::Method::Post, AdminFixture::at("users", f->ada.id, "/role"),
                         wire::toBytes(wire::RoleChange{Role::Customer, Role::Admin, u"why"_s}), f->boss.token)
                     .status,
                 403);
        QCOMPARE(f->number("SELECT count(*) FROM audit_log"), told);
        QCOMPARE(f->stored(desk.id).status, ProductStatus::Proposed);
        QCOMPARE(f->get("/api/v1/users/me", f->ada.token).status, 200);
    }

    void whoRunsThePlatformAloneStays() {
        const auto leave = [&](const Person &who) {
            return f->post("/api/v1/users/me/delete", {{u"password"_s, u"correct horse"_s}}, who.token);
        };
        QCOMPARE(leave(f->boss).status, 409);
        QCOMPARE(f->get("/api/v1/admin/users", f->boss.token).status, 200);
        const auto other = f->staff(u"other@example.org"_s, Role::SuperAdmin);
        // Somebody who is kept out is nobody who could go on.
        QCOMPARE(f->act(f->boss, "/block", other).status, 200);
        QCOMPARE(leave(f->boss).status, 409);
        QCOMPARE(f->act(f->boss, "/unblock", other).status, 200);
        QVERIFY(leave(f->boss).status < 300);
        QCOMPARE(f->number("SELECT count(*) FROM user_account WHERE role = 'super_admin' AND is_active = 1"), 1);
    }

    void aProposedProductIsLookedAtAndPublished() {
        const auto before = f->catalogue();
        const auto desk = f->proposed(u"Desk"_s);
        const auto chair = f->proposed(u"Chair"_s);
        auto items = f->waiting();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0].title, u"Desk"_s); // what waits longest
        QCOMPARE(items[0].author, u"lights"_s);
        QCOMPARE(items[0].price->micros, 99'000'000);
        const auto next = wire::moderationFromBytes(f->get("/api/v1/admin/moderation?limit=1", f->admin.token).body);
        QVERIFY(next && !next->next.isEmpty());
        QCOMPARE(f->waiting("?cursor=" + next->next.toLatin1()).first().id, chair.id);

        const auto decide = [&](const Id &id, bool approve, std::int64_t rev, const QString &reason) {
            return f->call(http::Method::Post, AdminFixture::at("moderation/products", id),
                           wire::toBytes(ModerationDecision{approve, reason, rev}), f->admin.token);
        };
        QCOMPARE(decide(desk.id, true, desk.rev - 1, {}).status, 409); // another one than was looked at
        QCOMPARE(decide(desk.id, false, desk.rev, {}).status, 422);    // rejected without a word
        QCOMPARE(decide(desk.id, true, desk.rev, {}).status, 204);
        QCOMPARE(decide(desk.id, true, desk.rev, {}).status, 204); // a repeat
        QCOMPARE(decide(chair.id, false, chair.rev, u"no picture"_s).status, 204);
        QCOMPARE(f->stored(desk.id).status, ProductStatus::Published);
        QCOMPARE(f->stored(chair.id).status, ProductStatus::Rejected);
        QVERIFY(f->waiting().isEmpty());
        const auto after = f->catalogue();
        QCOMPARE(after.size(), before.size() + 1);
        QVERIFY(after.contains({u"product"_s, desk.id}));
        QCOMPARE(f->toldTo(f->vera), (QList{NoticeKind::ProductRejected, NoticeKind::ProductPublished}));
        QCOMPARE(notices::of(f->db(), f->vera.id)->notices.first().detail, u"no picture"_s);
        QCOMPARE(f->told("?action=product.").size(), 2);
        QCOMPARE(decide(desk.id, false, f->stored(desk.id).rev, u"late"_s).status, 409);
        QCOMPARE(decide(f->ids.next(), true, 1, {}).status, 404);
    }

    void aReviewIsTakenAwayWithItsStars() {
        const Id id = f->ids.next();
        QVERIFY(f->byAda(ReviewPut{id, f->lamp.id, {1, u"Buy at"_s, u"my.shop"_s}, std::nullopt}).status ==
                OperationStatus::Applied);
        QCOMPARE(f->stored(f->lamp.id).ratingCount, 1);
        QVERIFY(f->catalogue().contains({u"review"_s, id}));
        const auto decide = [&](bool approve, std::int64_t rev) {
            return f->call(http::Method::Post, AdminFixture::at("moderation/reviews", id),
                           wire::toBytes(ModerationDecision{approve, u"advertising"_s, rev}), f->admin.token);
        };
        QCOMPARE(decide(false, 7).status, 409);
        QCOMPARE(decide(false, 1).status, 204);
        QCOMPARE(f->stored(f->lamp.id).ratingCount, 0);
        QCOMPARE(f->stored(f->lamp.id).ratingSum, 0);
        QVERIFY(!f->catalogue().contains({u"review"_s, id}));
        QCOMPARE(f->toldTo(f->ada).first(), NoticeKind::ReviewRejected);
        // One that is held back waits to be looked at.
        f->write([&](Write &w) { return w.db.run("UPDATE review SET status = 0 WHERE id = ?1", id); });
        const auto items = f->waiting("?kind=review");
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0].rating, 1);
        QCOMPARE(items[0].productName, u"Lamp"_s);
        QVERIFY(f->waiting("?kind=product").isEmpty());
        QCOMPARE(decide(true, items[0].rev).status, 204);
        QCOMPARE(f->stored(f->lamp.id).ratingCount, 1);
        QVERIFY(f->catalogue().contains({u"review"_s, id}));
    }

    void aShopIsSuspendedWithItsGoods() {
        const Id review = f->ids.next();
        QVERIFY(f->byAda(ReviewPut{review, f->lamp.id, {5, u"Bright"_s, u"Very."_s}, std::nullopt}).status ==
                OperationStatus::Applied);
        const auto decide = [&](VendorStatus from, VendorStatus to, const QString &reason) {
            return f->call(http::Method::Post, AdminFixture::at("vendors", f->shop.id, "/decision"),
                           wire::toBytes(VendorDecision{from, to, reason}), f->admin.token);
        };
        const auto before = f->catalogue();
        QCOMPARE(decide(VendorStatus::Suspended, VendorStatus::Approved, {}).status, 200); // stands so already
        QCOMPARE(decide(VendorStatus::Approved, VendorStatus::Suspended, {}).status, 422);
        QCOMPARE(decide(VendorStatus::Approved, VendorStatus::Rejected, u"no"_s).status, 422); // no such step
        QCOMPARE(decide(VendorStatus::ReadyForReview, VendorStatus::Rejected, u"no"_s).status, 409);
        const auto suspended =
            wire::adminVendorFromBytes(decide(VendorStatus::Approved, VendorStatus::Suspended, u"counterfeits"_s).body);
        QVERIFY(suspended);
        QCOMPARE(suspended->status, VendorStatus::Suspended);
        const auto rows = f->catalogue();
        QVERIFY(!rows.contains({u"product"_s, f->lamp.id}));
        QVERIFY(!rows.contains({u"review"_s, review}));
        QVERIFY(!rows.contains({u"vendor"_s, f->shop.id}));
        // Neither goes on: its people, and what others do with its goods.
        QCOMPARE(f->byVera(StockAdjust{f->lampVariant(), 1, StockReason::Found, {}}).status, OperationStatus::Rejected);
        const auto eve = f->person(u"eve@example.org"_s);
        QCOMPARE(f->pushOne(eve, f->operation(ReviewVote{review, f->lamp.id, true})).status, OperationStatus::Rejected);
        const auto mine = reviews::own(f->db(), f->ada.id, f->lamp.id).value();
        QCOMPARE(f->byAda(ReviewPut{review, f->lamp.id, {5, u"Bright"_s, u"Very, very."_s}, textOf(*mine)}).status,
                 OperationStatus::Rejected);
        // Not even what an admin decides of a review brings it back into sight, nor does its author's leaving.
        const auto decideReview = [&](bool approve) {
            const auto rev = f->number("SELECT rev FROM review WHERE id = ?1", review);
            return f->call(http::Method::Post, AdminFixture::at("moderation/reviews", review),
                           wire::toBytes(ModerationDecision{approve, u"looked at"_s, rev}), f->admin.token);
        };
        QCOMPARE(decideReview(false).status, 204);
        f->write([&](Write &w) { return w.db.run("UPDATE review SET status = 0 WHERE id = ?1", review); });
        QCOMPARE(decideReview(true).status, 204);
        const auto still = f->catalogue();
        QCOMPARE(still.size(), rows.size());
        QVERIFY(!still.contains({u"review"_s, review}));
        QVERIFY(f->byAda(f->submission({VendorFixture::line(f->lamp, 1)}, {f->shop})).orders.isEmpty());
        QCOMPARE(f->toldTo(f->vera).first(), NoticeKind::ShopSuspended);
        QCOMPARE(decide(VendorStatus::Suspended, VendorStatus::Approved, {}).status, 200);
        auto again = f->catalogue();
        QCOMPARE(again.size(), before.size());
        QVERIFY(again.contains({u"product"_s, f->lamp.id}) && again.contains({u"review"_s, review}));
        QCOMPARE(f->toldTo(f->vera).first(), NoticeKind::ShopApproved);
        QStringList actions;
        for (const auto &row : f->told("?action=vendor."))
            actions.append(row.action);
        // What stood so already was looked at.
        QCOMPARE(actions, (QStringList{u"vendor.approved"_s, u"vendor.suspended"_s, u"vendor.read"_s}));
    }

    /// A device refuses what is longer: it would be told to nobody.
    void whatIsToldIsAsLongAsADeviceTakes() {
        Notice notice;
        notice.kind = NoticeKind::ShopRejected;
        notice.name = QString(600, u'n');
        notice.detail = QString(499, u'd') + QString::fromUcs4(U"\U0001F600") + QString(100, u'e');
        f->write([&](Write &w) { return notices::tell(w, f->ada.id, notice); });
        const auto board = notices::of(f->db(), f->ada.id).value();
        QCOMPARE(board.notices.first().name.size(), 500);
        QCOMPARE(board.notices.first().detail, QString(499, u'd'));
    }

    void shopsThatWaitComeFirst() {
        const auto aardvark = f->vendor(u"aardvark"_s);
        const auto zebra = f->vendor(u"zebra"_s);
        f->write([&](Write &w) {
            return w.db.run("UPDATE vendor SET status = ?2 WHERE id = ?1", zebra.id, VendorStatus::ReadyForReview);
        });
        QStringList names;
        QByteArray cursor;
        for (int page = 0; page < 5; ++page) {
            const auto answer =
                wire::adminVendorsFromBytes(f->get("/api/v1/admin/vendors?limit=1" + cursor, f->admin.token).body);
            QVERIFY(answer);
            for (const auto &vendor : answer->rows)
                names.append(vendor.name);
            if (answer->next.isEmpty())
                break;
            cursor = "&cursor=" + answer->next.toUtf8().toPercentEncoding();
        }
        QCOMPARE(names, (QStringList{u"zebra"_s, u"aardvark"_s, u"lights"_s}));
        const auto approved = f->get("/api/v1/admin/vendors?status=approved&limit=1", f->admin.token);
        const auto firstOfThem = wire::adminVendorsFromBytes(approved.body);
        QCOMPARE(firstOfThem->rows[0].name, u"aardvark"_s);
        const auto rest = wire::adminVendorsFromBytes(f->get("/api/v1/admin/vendors?status=approved&limit=1&cursor=" +
                                                                 firstOfThem->next.toUtf8().toPercentEncoding(),
                                                             f->admin.token)
                                                          .body);
        QCOMPARE(rest->rows[0].name, u"lights"_s);
        QVERIFY(rest->next.isEmpty());
        const auto found = wire::adminVendorsFromBytes(f->get("/api/v1/admin/vendors?q=IGHT", f->admin.token).body);
        QCOMPARE(found->rows.size(), 1);
        QCOMPARE(found->rows[0].products, 1);
        QCOMPARE(found->rows[0].members, 1);
        (void)f->vendor(u"Ölmühle Žďár"_s);
        const auto folded = wire::adminVendorsFromBytes(
            f->get("/api/v1/admin/vendors?q=" + u"ÖLM"_s.toUtf8().toPercentEncoding(), f->admin.token).body);
        QCOMPARE(folded->rows.size(), 1);
        QCOMPARE(folded->rows[0].name, u"Ölmühle Žďár"_s);
    }

    void whatIsReadIsToldAndTheLogIsWhole() {
        (void)f->found("?q=vera", f->admin);
        (void)f->get(AdminFixture::at("users", f->vera.id), f->admin.token);
        const auto rows = f->told("?actor=" + f->admin.id.toString().toLatin1());
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].action, u"user.read"_s);
        QCOMPARE(rows[0].entityId, f->vera.id);
        QCOMPARE(rows[1].action, u"users.list"_s);
        QVERIFY(rows[1].detail.contains("vera"));
        const auto verdict = f->verdict();
        QVERIFY2(verdict.isWhole(), qPrintable(verdict.problem));
        QCOMPARE(verdict.rows, 3);
        // Another key, as of a stranger who has the database only.
        QVERIFY(!AuditLog(QByteArray(32, 'x')).verify(f->db())->isWhole());
    }

    void tamperingShows_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("firstBad");
        QTest::newRow("changed") << QByteArray("UPDATE audit_log SET detail = '{}' WHERE num = 3") << 3;
        QTest::newRow("another actor") << QByteArray("UPDATE audit_log SET actor_id = NULL WHERE num = 2") << 2;
        QTest::newRow("earlier") << QByteArray("UPDATE audit_log SET at = at - 1 WHERE num = 4") << 4;
        QTest::newRow("one is missing") << QByteArray("DELETE FROM audit_log WHERE num = 2") << 2;
        QTest::newRow("the first is missing") << QByteArray("DELETE FROM audit_log WHERE num = 1") << 1;
        QTest::newRow("the last is missing")
            << QByteArray("DELETE FROM audit_log WHERE num = (SELECT max(num) FROM audit_log)") << 5;
        QTest::newRow("all are missing") << QByteArray("DELETE FROM audit_log") << 1;
        QTest::newRow("cut off, and its end said to be there")
            << QByteArray("DELETE FROM audit_log WHERE num > 3; UPDATE setting SET value = (SELECT '3 ' || "
                          "lower(hex(hash)) || substr(value, instr(value, ' ') + 65) FROM audit_log WHERE num = 3) "
                          "WHERE key = 'audit.head'")
            << 4;
        QTest::newRow("all gone with their end")
            << QByteArray("DELETE FROM audit_log; DELETE FROM setting WHERE key = 'audit.head'") << 1;
        QTest::newRow("one more") << QByteArray("INSERT INTO audit_log(at, action, previous_hash, hash) SELECT at, "
                                                "'user.block', hash, zeroblob(32) FROM audit_log WHERE num = 5")
                                  << 6;
        QTest::newRow("two change places")
            << QByteArray("UPDATE audit_log SET num = 100 WHERE num = 2; UPDATE audit_log SET num = 2 WHERE num = 3; "
                          "UPDATE audit_log SET num = 3 WHERE num = 100")
            << 2;
    }
    void tamperingShows() {
        QFETCH(QByteArray, sql);
        QFETCH(int, firstBad);
        for (const auto *action : {"/block", "/unblock", "/block", "/unblock", "/block"})
            QCOMPARE(f->act(f->admin, action, f->ada).status, 200);
        QVERIFY(f->app().audit().verify(f->db())->isWhole());
        f->tamper(sql.constData());
        const auto verdict = f->app().audit().verify(f->db());
        QVERIFY(verdict);
        QCOMPARE(verdict->firstBad, firstBad);
        QVERIFY(!verdict->problem.isEmpty());
    }

    /// A lost key is no reason that nobody can run the platform, and no way to hide what went before.
    void aNewKeyGoesOnAndDoesNotVouchForWhatWasBefore() {
        QCOMPARE(f->act(f->admin, "/block", f->ada).status, 200);
        const AuditLog other(QByteArray(32, 'x'));
        const Actor actor{f->admin.id, Role::Admin, {}};
        const AuditEntry entry{u"user.block"_s, u"user"_s, f->ada.id, {}};
        f->write([&](Write &w) -> Status {
            const auto told = other.append(w, actor, entry);
            if (told || told.error().code != ErrorCode::Corrupt)
                return Error{ErrorCode::Internal, u"told under a key that is not the log's"_s};
            AURA_TRY(other.begin(w));
            return other.append(w, actor, entry);
        });
        const auto verdict = other.verify(f->db());
        QVERIFY(verdict);
        QCOMPARE(verdict->firstBad, 1);
        QCOMPARE(f->number("SELECT count(*) FROM audit_log"), 2);
    }

    void whatCannotBeToldIsNotDone() {
        f->tamper("CREATE TRIGGER audit_is_full BEFORE INSERT ON audit_log BEGIN SELECT RAISE(ABORT, 'full'); END");
        QVERIFY(f->act(f->admin, "/block", f->ada).status >= 400);
        QVERIFY(f->get("/api/v1/admin/users", f->admin.token).status >= 400);
        QCOMPARE(f->number("SELECT is_active FROM user_account WHERE id = ?1", f->ada.id), 1);
    }
};

QTEST_GUILESS_MAIN(TestAdmin)
#include "tst_admin.moc"
