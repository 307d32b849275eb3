// SPDX-License-Identifier: Apache-2.0
// Roles that are made of the permissions there are.
#include "admin_fixture.h"

#include <aura/wire/staff_role_json.h>

#include <memory>

using namespace aura;
using namespace aura::testing;
using http::Method;

namespace {

const QByteArray path = "/api/v1/admin/roles";

} // namespace

class TestAdminRoles : public QObject {
    Q_OBJECT

    std::unique_ptr<AdminFixture> f;

    StaffRole role(const QString &name, const QList<Permission> &permissions) const {
        return {f->ids.next(), name, Rights(permissions)};
    }
    Reply create(const Person &who, const StaffRole &role) {
        return f->call(Method::Post, path, wire::toBytes(wire::StaffRoleChange{role, u"It helps."_s}), who.token);
    }
    StaffRole made(const StaffRole &wanted) {
        const auto reply = create(f->boss, wanted);
        if (reply.status != 200)
            qFatal("%s", reply.body.constData());
        return wire::staffRoleFromBytes(reply.body).value();
    }
    Reply change(const Person &who, const StaffRole &role) {
        return f->call(Method::Post, path + '/' + role.id.toString().toLatin1(),
                       wire::toBytes(wire::StaffRoleChange{role, u"It changes."_s}), who.token);
    }
    Reply remove(const Person &who, const StaffRole &role, const Id &instead = {}) {
        return f->call(Method::Post, path + '/' + role.id.toString().toLatin1() + "/remove",
                       wire::toBytes(wire::StaffRoleRemoval{role.rev, instead, u"It goes."_s}), who.token);
    }
    StaffRole now(const Id &id) {
        const auto roles = wire::staffRolesFromBytes(f->get(path, f->boss.token).body).value();
        for (const auto &role : roles) {
            if (role.id == id)
                return role;
        }
        return {};
    }
    Reply assign(const Person &who, const Person &whom, const wire::RoleChange &change) {
        return f->call(Method::Post, AdminFixture::at("users", whom.id, "/role"), wire::toBytes(change), who.token);
    }
    Reply employ(const Person &who, const Person &whom, const StaffRole &role) {
        return assign(who, whom, {Role::Customer, Role::Staff, u"helps"_s, {}, role.id});
    }
    Person employed(const QString &name, const StaffRole &role) {
        const auto somebody = f->person(name + u"@example.org"_s);
        if (const auto reply = employ(f->boss, somebody, role); reply.status != 200)
            qFatal("%s", reply.body.constData());
        return f->signIn(name + u"@example.org"_s);
    }
    int status(const Person &who, const QByteArray &what) { return f->get("/api/v1/admin/" + what, who.token).status; }

private Q_SLOTS:
    void init() { f = std::make_unique<AdminFixture>(); }
    void cleanup() { f.reset(); }

    void aRoleIsMadeGivenChangedAndTakenAway() {
        const auto support = made(role(u"  Support   team "_s, {Permission::UsersRead}));
        QCOMPARE(support.name, u"Support team"_s);
        QCOMPARE(support.people, 0);
        const auto sam = employed(u"sam"_s, support);
        QCOMPARE(now(support.id).people, 1);
        const auto me = f->get("/api/v1/users/me", sam.token).json;
        QCOMPARE(me["role"_L1].toString(), u"staff"_s);
        QCOMPARE(me["title"_L1].toString(), u"Support team"_s);
        QCOMPARE(me["rights"_L1].toArray(), QJsonArray{u"users.read"_s});
        QCOMPARE(status(sam, "users"), 200);
        QCOMPARE(status(sam, "orders"), 403);
        QCOMPARE(f->act(sam, "/block", f->ada).status, 403);
        QCOMPARE(f->found("?role=staff", f->boss), QStringList{u"sam"_s});
        QVERIFY(!f->found("?role=customer", f->boss).contains(u"sam"_s));
        // Their scope moves, so that their devices ask what they may.
        const auto head = changeLog::head(f->db(), changeLog::userScope(sam.id))->seq;
        auto more = now(support.id);
        more.rights = Rights({Permission::OrdersRead, Permission::UsersBlock});
        QCOMPARE(change(f->boss, more).status, 200);
        QVERIFY(changeLog::head(f->db(), changeLog::userScope(sam.id))->seq > head);
        // The same token, at once.
        QCOMPARE(status(sam, "users"), 403);
        QCOMPARE(status(sam, "orders"), 200);
        QCOMPARE(f->act(sam, "/block", f->ada).status, 200);
        QCOMPARE(change(f->boss, more).status, 409); // seen before

        const auto told = f->told("?action=role.").first();
        QCOMPARE(told.action, u"role.change"_s);
        const auto detail = QJsonDocument::fromJson(told.detail).object();
        QCOMPARE(detail["before"_L1]["permissions"_L1].toArray(), QJsonArray{u"users.read"_s});
        QCOMPARE(detail["after"_L1]["permissions"_L1].toArray(), (QJsonArray{u"users.block"_s, u"orders.read"_s}));
        QCOMPARE(detail["reason"_L1].toString(), u"It changes."_s);

        QCOMPARE(remove(f->boss, now(support.id)).status, 409); // somebody has it
        const auto other = made(role(u"Other"_s, {Permission::AuditRead}));
        QCOMPARE(remove(f->boss, now(support.id), f->ids.next()).status, 404);
        QCOMPARE(remove(f->boss, now(support.id), support.id).status, 422);
        QCOMPARE(remove(f->boss, now(support.id), other.id).status, 204);
        QCOMPARE(status(sam, "audit"), 200);
        QCOMPARE(status(sam, "orders"), 403);
        QCOMPARE(now(support.id), StaffRole());
        QCOMPARE(f->number("SELECT count(*) FROM audit_log WHERE action = 'user.role'"), 2); // given, and replaced
        QCOMPARE(assign(f->boss, sam, {Role::Staff, Role::Customer, u"leaves"_s, other.id, {}}).status, 200);
        QCOMPARE(status(sam, "audit"), 401);
        QCOMPARE(status(f->signIn(u"sam@example.org"_s), "audit"), 403);
        QCOMPARE(remove(f->boss, other).status, 204);
        const auto verdict = wire::auditVerdictFromBytes(f->get("/api/v1/admin/audit/verify", f->boss.token).body);
        QVERIFY(verdict && verdict->isWhole());
    }

    void nobodyGivesWhatTheyDoNotHave() {
        const auto chief =
            made(role(u"Chief"_s, {Permission::RolesAssign, Permission::UsersRead, Permission::UsersBlock}));
        const auto finance = made(role(u"Finance"_s, {Permission::FinanceDecide}));
        const auto small = made(role(u"Small"_s, {Permission::UsersRead}));
        const auto cleo = employed(u"cleo"_s, chief);
        const auto fin = employed(u"fin"_s, finance);
        const auto eve = f->person(u"eve@example.org"_s);

        QCOMPARE(create(cleo, role(u"Mine"_s, {Permission::UsersRead})).status, 200);
        QCOMPARE(create(cleo, role(u"Too much"_s, {Permission::UsersRead, Permission::OrdersRead})).status, 403);
        QCOMPARE(employ(cleo, f->ada, small).status, 200);
        QCOMPARE(employ(cleo, eve, finance).status, 403);
        for (const auto to : {Role::Admin, Role::SuperAdmin})
            QCOMPARE(assign(cleo, eve, {Role::Customer, to, u"why"_s}).status, 403);
        // What one has not given one does not take.
        QCOMPARE(assign(cleo, fin, {Role::Staff, Role::Customer, u"why"_s, finance.id, {}}).status, 403);
        QCOMPARE(assign(cleo, f->admin, {Role::Admin, Role::Customer, u"why"_s}).status, 403);
        QCOMPARE(assign(cleo, f->boss, {Role::SuperAdmin, Role::Customer, u"why"_s}).status, 403);
        QCOMPARE(f->act(cleo, "/block", fin).status, 403);
        QCOMPARE(f->act(cleo, "/block", f->boss).status, 403);
        QCOMPARE(f->act(cleo, "/block", f->ada).status, 200); // small is within theirs
        auto grown = now(small.id);
        grown.rights = Rights({Permission::UsersRead, Permission::SystemManage});
        QCOMPARE(change(cleo, grown).status, 403);
        auto less = now(finance.id);
        less.rights = Rights({Permission::UsersRead});
        QCOMPARE(change(cleo, less).status, 403);
        QCOMPARE(remove(cleo, now(finance.id), small.id).status, 403);
        auto own = now(chief.id);
        own.rights = Rights({Permission::RolesAssign});
        QCOMPARE(change(cleo, own).status, 403);
        QCOMPARE(remove(cleo, own, small.id).status, 403);
        QCOMPARE(assign(cleo, cleo, {Role::Staff, Role::Customer, u"why"_s, chief.id, {}}).status, 403);
        QCOMPARE(now(finance.id).rights, finance.rights);
        QCOMPARE(now(chief.id).rights, chief.rights);
    }

    /// Who has every permission is still no super admin: the last of those cannot be taken away by others.
    void onlySuperAdminsHandleSuperAdmins() {
        const auto everything = made(role(u"Everything"_s, allPermissions()));
        const auto evi = employed(u"evi"_s, everything);
        QCOMPARE(assign(evi, f->boss, {Role::SuperAdmin, Role::Customer, u"why"_s}).status, 403);
        QCOMPARE(f->act(evi, "/block", f->boss).status, 403);
        QCOMPARE(assign(evi, f->ada, {Role::Customer, Role::SuperAdmin, u"why"_s}).status, 403);
        QCOMPARE(assign(evi, f->ada, {Role::Customer, Role::Admin, u"why"_s}).status, 200);
        QCOMPARE(f->number("SELECT count(*) FROM user_account WHERE role = 'super_admin' AND is_active = 1"), 1);
    }

    void whatMakesNoSenseIsRefused() {
        const auto support = made(role(u"Support"_s, {Permission::UsersRead}));
        QCOMPARE(create(f->boss, role(u"SUPPORT"_s, {Permission::UsersRead})).status, 409);
        QCOMPARE(create(f->boss, role(u"Süd"_s, {Permission::UsersRead})).status, 200);
        QCOMPARE(create(f->boss, role(u"SÜD"_s, {Permission::UsersRead})).status, 409);
        QCOMPARE(create(f->boss, role(u" "_s, {Permission::UsersRead})).status, 422);
        QCOMPARE(create(f->boss, role(u"Super admin"_s, {Permission::UsersRead})).status, 422);
        QCOMPARE(create(f->boss, role(QString(61, u'x'), {Permission::UsersRead})).status, 422);
        QCOMPARE(create(f->boss, role(u"Nothing"_s, {})).status, 422);
        QCOMPARE(create(f->boss, support).status, 200); // a repeat
        auto another = support;
        another.name = u"Another"_s;
        QCOMPARE(create(f->boss, another).status, 409); // of the same id
        const auto raw = [&](const QByteArray &body) {
            return f->call(Method::Post, path, body, f->boss.token).status;
        };
        QCOMPARE(raw(R"({"id":")" + f->ids.next().toString().toLatin1() +
                     R"(","name":"New","permissions":["everything"],"reason":"why"})"),
                 422);
        QCOMPARE(raw(R"({"name":"New","permissions":["users.read"],"reason":"why"})"), 422); // no id
        QCOMPARE(raw(R"({"id":")" + f->ids.next().toString().toLatin1() +
                     R"(","name":"New","permissions":["users.read"],"reason":"  "})"),
                 422);
        QCOMPARE(f->number("SELECT count(*) FROM staff_role"), 2);
        QCOMPARE(assign(f->boss, f->ada, {Role::Customer, Role::Staff, u"why"_s, {}, f->ids.next()}).status, 404);
        QCOMPARE(change(f->boss, role(u"Not there"_s, {Permission::UsersRead})).status, 404);
    }

    void whoSellsGoesOnSelling() {
        const auto support = made(role(u"Support"_s, {Permission::UsersRead}));
        f->write(
            [&](Write &w) { return w.db.run("UPDATE user_account SET role = 'vendor' WHERE id = ?1", f->vera.id); });
        QCOMPARE(assign(f->boss, f->vera, {Role::Vendor, Role::Staff, u"helps"_s, {}, support.id}).status, 200);
        const auto vera = f->signIn(u"vera@example.org"_s);
        QCOMPARE(status(vera, "users"), 200);
        QCOMPARE(
            f->get("/api/v1/vendor/analytics?from=2026-01-01&to=2026-01-31&vendor=" + f->shop.id.toString().toLatin1(),
                   vera.token)
                .status,
            200);
        QCOMPARE(f->number("SELECT role = 'vendor' FROM user_account WHERE id = ?1", vera.id), 1);
    }

    void whoDecidesAboutOneKindSeesThat() {
        (void)f->proposed(u"Desk"_s);
        const Id review = f->ids.next();
        QCOMPARE(f->byAda(ReviewPut{review, f->lamp.id, {1, u"Dark"_s, u"No."_s}, std::nullopt}).status,
                 OperationStatus::Applied);
        f->write([&](Write &w) { return w.db.run("UPDATE review SET status = 0 WHERE id = ?1", review); });
        const auto shops = employed(u"sam"_s, made(role(u"Shops"_s, {Permission::ProductsDecide})));
        const auto people = employed(u"tim"_s, made(role(u"People"_s, {Permission::ReviewsDecide})));
        const auto both =
            employed(u"kim"_s, made(role(u"Both"_s, {Permission::ProductsDecide, Permission::ReviewsDecide})));
        using Kinds = QList<ModerationItem::Kind>;
        const auto kinds = [&](const Person &who, const QByteArray &query = {}) {
            Kinds found;
            const auto page = wire::moderationFromBytes(f->get("/api/v1/admin/moderation" + query, who.token).body);
            for (const auto &item : page.value().rows)
                found.append(item.kind);
            return found;
        };
        QCOMPARE(kinds(shops), Kinds{ModerationItem::Kind::Product});
        QCOMPARE(kinds(people), Kinds{ModerationItem::Kind::Review});
        QCOMPARE(kinds(both).size(), 2);
        QCOMPARE(kinds(shops, "?kind=product"), Kinds{ModerationItem::Kind::Product});
        QCOMPARE(kinds(people, "?kind=review"), Kinds{ModerationItem::Kind::Review});
        QCOMPARE(status(shops, "moderation?kind=review"), 403);
        QCOMPARE(status(people, "moderation?kind=product"), 403);
        QCOMPARE(status(people, "moderation?kind=product&export=1"), 403);
        // The log says what they have seen, though they asked for all.
        const auto ofTim = f->told("?action=moderation.&actor=" + people.id.toString().toLatin1());
        QCOMPARE(ofTim.size(), 2);
        for (const auto &row : ofTim)
            QCOMPARE(QJsonDocument::fromJson(row.detail)["kind"_L1].toString(), u"review"_s);
        QCOMPARE(f->get("/api/v1/admin/moderation", f->vera.token).status, 403);
    }

    /// What the platform decides about a shop is not for those who work there.
    void nobodyDecidesAboutTheirOwnShop() {
        const auto desk = f->proposed(u"Desk"_s);
        const Id review = f->ids.next();
        QCOMPARE(f->byAda(ReviewPut{review, f->lamp.id, {1, u"Dark"_s, u"No."_s}, std::nullopt}).status,
                 OperationStatus::Applied);
        const auto decider = made(
            role(u"Deciders"_s, {Permission::ProductsDecide, Permission::ReviewsDecide, Permission::VendorsDecide}));
        f->write(
            [&](Write &w) { return w.db.run("UPDATE user_account SET role = 'vendor' WHERE id = ?1", f->vera.id); });
        QCOMPARE(assign(f->boss, f->vera, {Role::Vendor, Role::Staff, u"helps"_s, {}, decider.id}).status, 200);
        const auto vera = f->signIn(u"vera@example.org"_s);
        const auto other = employed(u"sam"_s, decider);
        const auto aboutProduct = [&](const Person &who, bool approve) {
            return f
                ->call(Method::Post, AdminFixture::at("moderation/products", desk.id),
                       wire::toBytes(ModerationDecision{approve, u"why"_s, desk.rev}), who.token)
                .status;
        };
        const auto aboutReview = [&](const Person &who) {
            const auto rev = f->number("SELECT rev FROM review WHERE id = ?1", review);
            return f
                ->call(Method::Post, AdminFixture::at("moderation/reviews", review),
                       wire::toBytes(ModerationDecision{false, u"why"_s, rev}), who.token)
                .status;
        };
        const auto aboutShop = [&](const Person &who, const Vendor &vendor, VendorStatus from, VendorStatus to) {
            return f
                ->call(Method::Post, AdminFixture::at("vendors", vendor.id, "/decision"),
                       wire::toBytes(VendorDecision{from, to, u"why"_s}), who.token)
                .status;
        };
        const auto changes = f->number("SELECT max(num) FROM audit_log");
        QCOMPARE(aboutProduct(vera, true), 403);
        QCOMPARE(aboutProduct(vera, false), 403);
        QCOMPARE(aboutReview(vera), 403);
        QCOMPARE(aboutShop(vera, f->shop, VendorStatus::Approved, VendorStatus::Suspended), 403);
        f->setStatus(VendorStatus::Suspended);
        QCOMPARE(aboutShop(vera, f->shop, VendorStatus::Suspended, VendorStatus::Approved), 403);
        f->setStatus(VendorStatus::ReadyForReview);
        for (const auto to : {VendorStatus::Approved, VendorStatus::Rejected})
            QCOMPARE(aboutShop(vera, f->shop, VendorStatus::ReadyForReview, to), 403);
        f->setStatus(VendorStatus::Approved);
        QCOMPARE(f->number("SELECT max(num) FROM audit_log"), changes);
        QCOMPARE(f->stored(desk.id).status, ProductStatus::Proposed);
        // Others do, and they about others.
        QCOMPARE(aboutProduct(other, true), 204);
        QCOMPARE(aboutReview(other), 204);
        QCOMPARE(aboutShop(other, f->shop, VendorStatus::Approved, VendorStatus::Suspended), 200);
        QCOMPARE(aboutShop(vera, f->vendor(u"elsewhere"_s), VendorStatus::Approved, VendorStatus::Suspended), 200);
    }

    /// What is looked up is there again after a start, and who leaves leaves the role.
    void itOutlivesTheServer() {
        const auto support = made(role(u"Support"_s, {Permission::UsersRead}));
        const auto sam = employed(u"sam"_s, support);
        f->open();
        QCOMPARE(status(sam, "users"), 200);
        QCOMPARE(status(sam, "audit"), 403);
        QCOMPARE(f->post("/api/v1/users/me/delete", {{u"password"_s, u"correct horse"_s}}, sam.token).status, 204);
        QCOMPARE(now(support.id).people, 0);
        QCOMPARE(remove(f->boss, now(support.id)).status, 204);
    }
};

QTEST_GUILESS_MAIN(TestAdminRoles)
#include "tst_admin_roles.moc"
