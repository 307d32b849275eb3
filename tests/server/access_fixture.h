// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendor_fixture.h"

#include <aura/server/api/platform_services.h>
#include <aura/server/services/card_sandbox.h>
#include <aura/server/services/payout_sandbox.h>
#include <aura/wire/admin_json.h>
#include <aura/wire/staff_role_json.h>

#include <QCryptographicHash>

#include <map>

namespace aura::testing {

/// Takes every mail, and nobody reads it.
class NoPost final : public MailTransport {
public:
    Status send(const QString &, const MailMessage &, const std::atomic<bool> &) override { return {}; }
};

/// A shop in which Ada has bought, asked to send back and reviewed, Vera sells, Oskar sells elsewhere and Eve only
/// looks.
class AccessFixture : public VendorFixture {
public:
    Person eve = person(u"eve@example.org"_s);
    Person oskar = person(u"oskar@example.org"_s);
    Person handled = person(u"handled@example.org"_s); // by those who run the platform
    std::map<Role, Person> byRole;
    Id customRole; // of the platform's own making; nobody has it
    Id apiKey = ids.next();
    Id webhook;
    Id oneRole;  // permits one thing, to One
    Id restRole; // permits all but that, to Rest
    Person one;
    Person rest;
    Vendor elsewhere = vendor(u"elsewhere"_s);
    Person clerk = person(u"clerk@example.org"_s);
    Id applying = ids.next(); // a shop of Vera's that may not sell yet; Clerk works there and does not own it
    Order order;              // of Ada: delivered, and to be sent back
    Order delivered;          // of Ada
    // Of Ada, not on their way yet: one for each way to change that.
    Order waiting;
    Order toPack;
    Order toSend;
    Order partlySent;
    Order toCancel;
    Id returnId = ids.next();
    Id refused = ids.next(); // a return of Ada's that the shop has rejected
    Order refusedOf;
    Id review = ids.next();
    Id address = ids.next();
    Id held = ids.next(); // what Ada has in a checkout
    Id payment = ids.next();
    Id session; // of Ada, on another device
    Id handledSession;
    OrderSubmit byCard;
    Id paid;                      // an order of Ada's that a card has paid
    Id unsent;                    // one that has not left
    Id proposed;                  // a product that waits to be published
    Id pending = ids.next();      // a review of it that waits
    Id failedPayout = ids.next(); // to Vera's shop
    Person leaving = person(u"leaving@example.org"_s);
    Id view = ids.next(); // of somebody who runs the platform, as Ada
    Id backup;
    Id otherBackup;
    Id category = ids.next();
    Id disputed = ids.next(); // another return of Ada's
    Id otherCategory = ids.next();
    Id market = ids.next(); // another location of Vera's shop
    QByteArray picture = "\x89PNG\r\n\x1a\n and more";
    QByteArray hash = QCryptographicHash::hash(picture, QCryptographicHash::Sha256);

    AccessFixture() {
        options.mail.transport = std::make_shared<NoPost>();
        options.mail.sender = u"shop@example.org"_s;
        open();
        options.payments.provider = std::make_shared<CardSandbox>();
        options.payouts.provider = std::make_shared<PayoutSandbox>();
        open();
        join(elsewhere, oskar);
        must(byVera(StockLocationPut{shop.id, {}, {market, u"Market"_s}}));
        must(byVera(StockAdjust{lampVariant(), 50, StockReason::Received, {}}));
        order = placed(1);
        delivered = placed(1);
        waiting = placed(1);
        toPack = placed(1);
        toSend = placed(1);
        toCancel = placed(1);
        partlySent = placed(2);
        must(byVera(ParcelShip{ids.next(), partlySent.id, {{lampVariant(), 1}}, {}, 0}));
        for (const auto &sent : {order, delivered}) {
            must(byVera(OrderTransition{sent.id, OrderStep::Placed, OrderStep::Shipped, {}}));
            must(byVera(OrderTransition{sent.id, OrderStep::Shipped, OrderStep::Delivered, {}}));
        }
        must(byAda(ReturnRequest{returnId, order.id, {{lampVariant(), 1}}, ReturnReason::Other, {}}));
        refusedOf = placed(1);
        must(byVera(OrderTransition{refusedOf.id, OrderStep::Placed, OrderStep::Shipped, {}}));
        must(byAda(ReturnRequest{refused, refusedOf.id, {{lampVariant(), 1}}, ReturnReason::Other, {}}));
        must(byVera(ReturnTransition{refused, refusedOf.id, ReturnState::Requested, ReturnState::Rejected, u"No."_s}));
        const auto sentBack = placed(1);
        must(byVera(OrderTransition{sentBack.id, OrderStep::Placed, OrderStep::Shipped, {}}));
        must(byAda(ReturnRequest{disputed, sentBack.id, {{lampVariant(), 1}}, ReturnReason::Damaged, {}}));
        must(byAda(ReviewPut{review, lamp.id, {5, u"Bright"_s, u"Very."_s}, std::nullopt}));
        Product desk = product(shop, u"Desk"_s, 9'900, 1);
        must(pushOne(handled, operation(ReviewPut{pending, desk.id, {1, u"Buy at"_s, u"my.shop"_s}, std::nullopt})));
        write([&](Write &w) -> Status {
            for (const auto &id : {category, otherCategory}) {
                Category made;
                made.id = id;
                made.name = made.slug = id.toString();
                made.rev = 1;
                AURA_TRY(storage::CatalogueWriter(w.db).putCategory(made));
            }
            AURA_TRY(w.db.run("UPDATE review SET status = ?2 WHERE id = ?1", pending, ReviewStatus::Pending));
            return w.db.run("UPDATE product SET status = ?2 WHERE id = ?1", desk.id, ProductStatus::Proposed);
        });
        proposed = desk.id;
        must(byAda(AddressPut{address, order.shippingAddress, true, std::nullopt}));
        must(post(
            "/api/v1/checkout",
            {{u"groupId"_s, held.toString()},
             {u"lines"_s, QJsonArray{QJsonObject{{u"variantId"_s, lampVariant().toString()}, {u"quantity"_s, 1}}}}},
            ada.token));
        must(call(http::Method::Put, "/api/v1/blobs/" + hash.toHex(), picture, vera.token));
        must(pullReply(vendorScopeName(), 0, 10, vera.token)); // the scope begins
        must(post("/api/v1/auth/login", {{u"email"_s, u"ada@example.org"_s}, {u"password"_s, u"correct horse"_s}}));
        const auto sessions = get("/api/v1/users/me/sessions", ada.token).json["data"_L1].toArray();
        for (const auto &value : sessions) {
            if (!value["current"_L1].toBool())
                session = Id::parse(value["id"_L1].toString()).value_or(Id{});
        }
        const auto theirs = get("/api/v1/users/me/sessions", handled.token).json["data"_L1].toArray();
        handledSession = Id::parse(theirs.first()["id"_L1].toString()).value_or(Id{});
        byCard = submission({line(lamp, 1)}, {shop});
        must(post("/api/v1/payments", adasPayment(), ada.token));
        unsent = placed(1).id;
        failAPayout();
        paid = paidByCard();
        must(post("/api/v1/vendor/applications",
                  {{u"vendorId"_s, applying.toString()},
                   {u"name"_s, u"Lanterns"_s},
                   {u"sells"_s, u"Lanterns."_s},
                   {u"country"_s, u"DE"_s}},
                  vera.token));
        write([&](Write &w) {
            return w.db.run("INSERT INTO vendor_member(vendor_id, user_id, role, created_at) VALUES(?1, ?2, 'staff', "
                            "?3)",
                            applying, clerk.id, w.now);
        });
        for (const auto role : {Role::Customer, Role::Vendor, Role::Admin, Role::SuperAdmin}) {
            const QString email = roleName(role) + u"@example.org"_s;
            const auto made = person(email);
            write([&](Write &w) {
                return w.db.run("UPDATE user_account SET role = ?2 WHERE id = ?1", made.id, roleName(role));
            });
            // The role stands in the token.
            const auto signedIn =
                post("/api/v1/auth/login", {{u"email"_s, email}, {u"password"_s, u"correct horse"_s}});
            must(signedIn);
            byRole[role] = personFrom(signedIn);
        }
        customRole = makeRole({Permission::RolesAssign});
        webhook = makeWebhook();
        write([&](Write &w) {
            return w.db.run("INSERT INTO api_key(id, name, hint, hash, permissions, per_minute, owner_id, created_at) "
                            "VALUES(?1, 'A program', '', ?1, 'keys.manage', 60, ?2, ?3)",
                            apiKey, ada.id, w.now);
        });
        one = employed(u"one@example.org"_s, oneRole = makeRole({Permission::UsersRead}));
        rest = employed(u"rest@example.org"_s, restRole = makeRole({Permission::UsersRead}));
        for (auto *made : {&backup, &otherBackup})
            needBackup(*made);
        write([&](Write &w) {
            return w.db.run("INSERT INTO impersonation(id, actor_id, user_id, reason, created_at, expires_at) "
                            "VALUES(?1, ?2, ?3, 'why', ?4, ?4)",
                            view, byRole[Role::SuperAdmin].id, handled.id, w.now);
        });
    }

    /// At a port of this machine where nobody listens.
    Id makeWebhook() {
        const Id id = ids.next();
        write([&](Write &w) {
            return w.db.run("INSERT INTO webhook(id, url, events, created_at, updated_at) VALUES(?1, "
                            "'http://127.0.0.1:9/', 'payout.failed', ?2, ?2)",
                            id, w.now);
        });
        return id;
    }
    Id makeDelivery() {
        const Id id = ids.next();
        const Id hook = makeWebhook();
        write([&](Write &w) -> Status {
            AURA_TRY(w.db.run("INSERT INTO webhook_event(id, event, body, created_at) VALUES(?1, 'ping', '{}', ?2)", id,
                              w.now));
            return w.db.run("INSERT INTO webhook_delivery(id, webhook_id, event_num, state, next_attempt_at, "
                            "created_at) SELECT ?1, ?2, max(num), 'failed', ?3, ?3 FROM webhook_event",
                            id, hook, w.now);
        });
        return id;
    }
    qint64 webhookRev(const Id &id) { return number("SELECT rev FROM webhook WHERE id = ?1", id); }
    static QJsonObject mailWords() {
        return {{u"kind"_s, u"email_changed"_s},
                {u"language"_s, u"de"_s},
                {u"subject"_s, u"Neu"_s},
                {u"text"_s, u"Neu bei {shop}."_s}};
    }
    Id makeRole(const QList<Permission> &permissions) {
        const Id id = ids.next();
        write([&](Write &w) {
            return w.db.run("INSERT INTO staff_role(id, name, name_key, permissions, created_at, updated_at, rev) "
                            "VALUES(?1, ?2, ?2, ?3, ?4, ?4, 1)",
                            id, id.toString(), Rights(permissions).names().join(u' '), w.now);
        });
        return id;
    }
    /// Somebody new who has the role, by those who may give it.
    Person employed(const QString &email, const Id &role) {
        const auto made = person(email);
        must(call(http::Method::Post, "/api/v1/admin/users/" + made.id.toString().toLatin1() + "/role",
                  wire::toBytes(wire::RoleChange{Role::Customer, Role::Staff, u"helps"_s, {}, role}),
                  byRole[Role::SuperAdmin].token));
        return personFrom(post("/api/v1/auth/login", {{u"email"_s, email}, {u"password"_s, u"correct horse"_s}}));
    }
    QJsonObject roleChange(StaffRole role) {
        role.rev = std::max<std::int64_t>(0, number("SELECT rev FROM staff_role WHERE id = ?1", role.id));
        return wire::parseObject(wire::toBytes(wire::StaffRoleChange{role, u"It must be."_s})).value();
    }
    /// Another set of permissions for those who are signed in.
    void permit(const Id &role, const Rights &rights) {
        must(call(http::Method::Post, "/api/v1/admin/roles/" + role.toString().toLatin1(),
                  wire::toBytes(roleChange({role, role.toString(), rights})), byRole[Role::SuperAdmin].token));
    }

    std::int64_t papersRev() { return number("SELECT rev FROM vendor_papers WHERE vendor_id = ?1", applying); }
    void waitForBackups() {
        const auto isAtRest = [&] {
            const auto all = app().platform().backups->all();
            return std::all_of(all.begin(), all.end(), [](const BackupEntry &entry) {
                return entry.state != BackupEntry::State::Running && entry.verdict != BackupEntry::Verdict::Running;
            });
        };
        if (!QTest::qWaitFor(isAtRest))
            qFatal("no backup");
    }
    /// Another one when it is not there any more.
    void needBackup(Id &backup) {
        waitForBackups();
        const auto all = app().platform().backups->all();
        if (std::any_of(all.begin(), all.end(), [&](const BackupEntry &entry) { return entry.id == backup; }))
            return;
        const Actor boss{byRole[Role::SuperAdmin].id, Role::SuperAdmin, {}};
        backup = app().platform().backups->begin(boss, u"The boss"_s).value().id;
        waitForBackups();
    }
    std::int64_t revOf(const Id &id) { return number("SELECT rev FROM customer_order WHERE id = ?1", id); }
    QJsonObject adasPayment() const { return paymentFor(payment, byCard, u"4000002760003184"_s); } // asks for a code
    static QJsonObject paymentFor(const Id &id, const OrderSubmit &submit, const QString &card) {
        return {{u"paymentId"_s, id.toString()},
                {u"groupId"_s, submit.groupId.toString()},
                {u"amount"_s, wire::toJson(submit.expectedTotal)},
                {u"card"_s, QJsonObject{{u"number"_s, card},
                                        {u"holder"_s, u"Ada Lovelace"_s},
                                        {u"month"_s, 12},
                                        {u"year"_s, 2'099},
                                        {u"cvc"_s, u"123"_s}}}};
    }

    /// Of everything that is Ada's or of Vera's shop: moves with each change of it.
    std::pair<std::int64_t, std::int64_t> state() {
        return {changeLog::head(db(), changeLog::userScope(ada.id))->seq,
                changeLog::head(db(), changeLog::vendorScope(shop.id))->seq};
    }

private:
    /// Of money that is there again, to an account that nothing is sent to any more.
    void failAPayout() {
        write([&](Write &w) -> Status {
            AURA_TRY(w.db.run("INSERT INTO payout_account(vendor_id, provider, reference, holder, ending, problem, "
                              "since) VALUES(?1, 'sandbox', 'sandbox-waiting-x', 'Vera', '0004', 'account_closed', ?2)",
                              shop.id, w.now));
            AURA_TRY(w.db.run("INSERT INTO payout(id, vendor_id, currency, amount, state, provider, "
                              "account_reference, account, next_attempt_at, created_at, changed_at) VALUES(?1, ?2, "
                              "'EUR', 500, 'failed', 'sandbox', 'sandbox-waiting-x', '0004', 0, ?3, ?3)",
                              failedPayout, shop.id, w.now));
            AURA_TRY(w.db.run("INSERT INTO ledger_entry(id, vendor_id, currency, kind, gross, fee, direct, pending, "
                              "available, on_way, at) VALUES(?1, ?2, 'EUR', 'sale', 500, 0, 0, 0, 500, 0, ?3)",
                              ids.next(), shop.id, w.now));
            return w.db.run("UPDATE shop_balance SET available = available + 500 WHERE vendor_id = ?1", shop.id);
        });
    }
    Id paidByCard() {
        auto submit = submission({line(lamp, 1)}, {shop});
        submit.paymentMethod = u"card"_s;
        submit.paymentId = ids.next();
        must(post("/api/v1/payments", paymentFor(submit.paymentId, submit, u"4242424242424242"_s), ada.token));
        const auto result = byAda(submit);
        must(result);
        // Taken by another thread, which changes the order.
        if (!QTest::qWaitFor([&] { return number("SELECT count(*) FROM payment_job WHERE done_at IS NULL") == 0; }))
            qFatal("the card was not charged");
        return result.orders.first().id;
    }
    static void must(const Reply &reply) {
        if (reply.status >= 300)
            qFatal("%d %s", reply.status, reply.body.constData());
    }
    static void must(const OperationResult &result) {
        if (result.status != OperationStatus::Applied)
            qFatal("%s", qPrintable(result.detail));
    }
};

} // namespace aura::testing
