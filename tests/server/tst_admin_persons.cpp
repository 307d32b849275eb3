// SPDX-License-Identifier: Apache-2.0
// Those who run the platform see the shop as a person does, and take from a person what says who they are.
#include "admin_fixture.h"
#include "request_access.h"

#include <aura/server/api/platform_services.h>
#include <aura/wire/staff_role_json.h>

#include <functional>

using namespace aura;
using namespace aura::testing;

class TestAdminPersons : public QObject {
    Q_OBJECT

    std::unique_ptr<AdminFixture> f;

    Reply view(const Person &who, const Person &whom, const QString &reason = u"They cannot find it."_s) {
        return f->post(f->at("users", whom.id, "/view"), {{u"reason"_s, reason}}, who.token);
    }
    Reply refresh(const QByteArray &ticket) {
        return f->post("/api/v1/auth/refresh", {{u"refreshToken"_s, QString::fromLatin1(ticket)}});
    }
    wire::PersonView begun(const Person &who, const Person &whom) {
        const auto reply = view(who, whom);
        const auto made = wire::personViewFromBytes(reply.body);
        if (!made)
            qFatal("%d %s", reply.status, reply.body.constData());
        return *made;
    }
    QByteArray tokenOf(const wire::PersonView &view) {
        return refresh(view.ticket).json["accessToken"_L1].toString().toLatin1();
    }
    /// Its access token, and what renews it.
    std::pair<QByteArray, QByteArray> opened(const wire::PersonView &view) {
        const auto json = refresh(view.ticket).json;
        return {json["accessToken"_L1].toString().toLatin1(), json["refreshToken"_L1].toString().toLatin1()};
    }
    int assign(const Person &whom, Role seen, Role role, const Id &staffRole = {}) {
        return f
            ->call(http::Method::Post, f->at("users", whom.id, "/role"),
                   wire::toBytes(wire::RoleChange{seen, role, u"why"_s, {}, staffRole}), f->boss.token)
            .status;
    }
    StaffRole made(const StaffRole &role, const QByteArray &path = {}) {
        const auto reply = f->call(http::Method::Post, "/api/v1/admin/roles" + path,
                                   wire::toBytes(wire::StaffRoleChange{role, u"why"_s}), f->boss.token);
        if (reply.status != 200)
            qFatal("%s", reply.body.constData());
        return wire::staffRoleFromBytes(reply.body).value();
    }
    QByteArray sessionOf(const Person &who) {
        const auto sessions = f->get("/api/v1/users/me/sessions", who.token).json["data"_L1].toArray();
        for (const auto &session : sessions) {
            if (session["current"_L1].toBool())
                return session["id"_L1].toString().toLatin1();
        }
        return {};
    }
    void sweep() {
        f->write([&](Write &w) { return f->app().platform().views->sweep(w); });
    }
    Reply anonymize(const Person &who, const Person &whom, const QString &email) {
        return f->post(f->at("users", whom.id, "/anonymize"),
                       {{u"email"_s, email}, {u"reason"_s, u"They asked for it."_s}}, who.token);
    }

private Q_SLOTS:
    void init() { f = std::make_unique<AdminFixture>(); }
    void cleanup() { f.reset(); }

    void whoSeesAsAnotherChangesNothing() {
        (void)f->placed(1);
        f->prepare = [](http::Request &request) { http::RequestAccess::setPeer(request, "203.0.113.7"); };
        const auto begun = this->begun(f->admin, f->ada);
        QCOMPARE(begun.until, f->clock.now() + Impersonation::longestMillis);
        const auto token = tokenOf(begun);
        QVERIFY(!token.isEmpty());
        // They see what Ada sees …
        QCOMPARE(f->get("/api/v1/users/me", token).json["email"_L1].toString(), u"ada@example.org"_s);
        QCOMPARE(f->get("/api/v1/orders", token).json["data"_L1].toArray().size(), 1);
        QCOMPARE(f->pullReply(changeLog::userScope(f->ada.id), 0, 10, token).status, 200);
        // … and nothing that they do is done, whatever it is.
        const auto before = changeLog::head(f->db(), changeLog::userScope(f->ada.id))->seq;
        const auto operation = f->operation(ProfilePatch{u"Mallory"_s, {}});
        const auto pushed = f->call(http::Method::Post, "/api/v1/sync/push",
                                    wire::toBytes(f->ids.next(), {operation}, f->clock.now()), token);
        QCOMPARE(pushed.status, 403);
        QCOMPARE(pushed.code(), u"read_only"_s);
        const auto router = f->app().router();
        for (const auto &route : router.routes()) {
            const auto &options = route->options;
            if (route->method == http::Method::Get || options.access == http::Access::Admin ||
                options.name == "login" || options.name == "refresh" || options.name == "logout")
                continue;
            auto target =
                QByteArray::fromStdString((options.mount == http::Mount::Api ? "/api/v1" : "") + route->pattern);
            target.replace("{sha256}", QByteArray(64, 'a'));
            const auto reply = f->call(route->method, target, "{}", token);
            QVERIFY2(reply.status == 403,
                     qPrintable(u"%1: %2"_s.arg(QString::fromStdString(options.name)).arg(reply.status)));
        }
        QCOMPARE(f->get("/api/v1/users/me/export", token).status, 403); // all at once helps nobody
        QCOMPARE(f->get("/api/v1/admin/users", token).status, 403);
        QCOMPARE(changeLog::head(f->db(), changeLog::userScope(f->ada.id))->seq, before);
        // Where the one who looks is, is told the log and nobody else.
        QCOMPARE(
            f->number("SELECT count(*) FROM refresh_token WHERE address = '203.0.113.7' AND user_id = ?1", f->ada.id),
            0);
        // Ada goes on as ever, and sees that somebody is there.
        QCOMPARE(f->byAda(ProfilePatch{u"Ada L."_s, {}}).status, OperationStatus::Applied);
        QCOMPARE(f->get("/api/v1/users/me/sessions", f->ada.token).json["data"_L1].toArray().size(), 2);
    }

    void neverAsWhoRunsThePlatform() {
        QCOMPARE(view(f->boss, f->admin).status, 403);
        QCOMPARE(view(f->admin, f->boss).status, 403);
        QCOMPARE(view(f->admin, f->admin).status, 403);
        QCOMPARE(view(f->admin, f->ada, u" "_s).status, 422);
        QCOMPARE(f->post(f->at("users", f->ids.next(), "/view"), {{u"reason"_s, u"x"_s}}, f->admin.token).status, 404);
        QCOMPARE(f->act(f->admin, "/block", f->ada).status, 200);
        QCOMPARE(view(f->admin, f->ada).status, 409);
        // Who becomes one is seen no more.
        const auto begun = this->begun(f->admin, f->vera);
        const auto token = tokenOf(begun);
        QCOMPARE(f->post(f->at("users", f->vera.id, "/role"),
                         {{u"seen"_s, u"customer"_s}, {u"role"_s, u"admin"_s}, {u"reason"_s, u"x"_s}}, f->boss.token)
                     .status,
                 200);
        QCOMPARE(f->get("/api/v1/users/me", token).status, 401);
        QCOMPARE(refresh(begun.ticket).status, 401);
    }

    /// The sign-in may end between the question and the write.
    void noneBeginsInASignInThatIsOver() {
        const auto sessions = wire::sessionsFromBytes(f->get("/api/v1/users/me/sessions", f->admin.token).body).value();
        const auto from = sessions.first().id;
        const Actor actor{f->admin.id, Role::Admin, {}};
        std::optional<ErrorCode> refused;
        const auto begin = [&] {
            refused.reset();
            f->write([&](Write &w) -> Status {
                const auto view = f->app().platform().views->begin(w, actor, from, f->ada.id, u"why"_s);
                if (!view)
                    refused = view.error().code;
                return {};
            });
        };
        begin();
        QVERIFY(!refused);
        QCOMPARE(f->act(f->boss, "/end-sessions", f->admin).status, 200);
        begin();
        QVERIFY(refused == ErrorCode::PermissionDenied);
    }

    void beginningAndEndAreTold() {
        const auto first = begun(f->admin, f->ada);
        const auto token = tokenOf(first);
        // Another one ends it.
        const auto second = begun(f->admin, f->vera);
        QCOMPARE(f->get("/api/v1/users/me", token).status, 401);
        const auto other = tokenOf(second);
        QCOMPARE(f->post("/api/v1/admin/views/" + second.id.toString().toLatin1() + "/end", {}, f->admin.token).status,
                 204);
        QCOMPARE(f->get("/api/v1/users/me", other).status, 401);
        QCOMPARE(f->post("/api/v1/admin/views/" + second.id.toString().toLatin1() + "/end", {}, f->admin.token).status,
                 204); // once
        QCOMPARE(
            f->post("/api/v1/admin/views/" + f->ids.next().toString().toLatin1() + "/end", {}, f->admin.token).status,
            404);
        const auto told = f->told("?action=user.view");
        QStringList actions;
        for (const auto &row : told)
            actions.prepend(row.action);
        QCOMPARE(actions, (QStringList{u"user.view"_s, u"user.view-end"_s, u"user.view"_s, u"user.view-end"_s}));
        QCOMPARE(told.first().entityId, f->vera.id);
        QCOMPARE(QJsonDocument::fromJson(told.last().detail)["reason"_L1].toString(), u"They cannot find it."_s);
        QVERIFY(f->verdict().isWhole());
    }

    void itEndsByItself() {
        const auto begun = this->begun(f->admin, f->ada);
        auto token = tokenOf(begun);
        f->clock.advance(Impersonation::longestMillis - 60'000);
        // Renewed as any session, and over all the same.
        QCOMPARE(f->get("/api/v1/users/me", token).status, 401);
        const auto again = view(f->signIn(u"admin@example.org"_s), f->ada);
        token = tokenOf(*wire::personViewFromBytes(again.body));
        QCOMPARE(f->get("/api/v1/users/me", token).status, 200);
        f->clock.advance(10LL * 60'000);
        QCOMPARE(f->get("/api/v1/users/me", token).status, 200);
        const auto answer = f->post("/api/v1/auth/refresh", {{u"refreshToken"_s, QString()}}); // nobody's
        QVERIFY(answer.status >= 400);
        f->clock.advance(21LL * 60'000);
        QVERIFY(f->get("/api/v1/users/me", token).status == 401);
        sweep();
        f->boss = f->signIn(u"boss@example.org"_s);
        const auto ended = f->told("?action=user.view-end");
        QVERIFY(!ended.isEmpty());
        QCOMPARE(QJsonDocument::fromJson(ended.first().detail)["how"_L1].toString(), u"its time was over"_s);
        QCOMPARE(f->number("SELECT count(*) FROM impersonation WHERE ended_at IS NULL"), 0);
        // After a restart nobody is let in either.
        f->close();
        f->open();
        QCOMPARE(f->get("/api/v1/users/me", token).status, 401);
    }

    void itEndsWithTheRightToIt_data() {
        QTest::addColumn<std::function<void()>>("what");
        const auto row = [](const char *name, std::function<void()> what) { QTest::newRow(name) << std::move(what); };
        row("their role is taken", [this] { QCOMPARE(assign(f->admin, Role::Admin, Role::Customer), 200); });
        row("they are blocked", [this] { QCOMPARE(f->act(f->boss, "/block", f->admin).status, 200); });
        row("they are signed out everywhere",
            [this] { QCOMPARE(f->act(f->boss, "/end-sessions", f->admin).status, 200); });
        row("they sign out everywhere",
            [this] { QVERIFY(f->post("/api/v1/auth/logout-everywhere", {}, f->admin.token).status < 300); });
        row("the sign-in that began it is ended", [this] {
            QCOMPARE(f->call(http::Method::Delete, "/api/v1/users/me/sessions/" + sessionOf(f->admin), {},
                             f->signIn(u"admin@example.org"_s).token)
                         .status,
                     204);
        });
        row("they sign out", [this] {
            QVERIFY(f->post("/api/v1/auth/logout", {{u"refreshToken"_s, QString::fromLatin1(f->admin.refresh)}}, {})
                        .status < 300);
        });
        row("they have left", [this] {
            f->write([&](Write &w) {
                return w.db.run("UPDATE user_account SET is_active = 0, deleted_at = ?2 WHERE id = ?1", f->admin.id,
                                w.now);
            });
        });
    }
    void itEndsWithTheRightToIt() {
        QFETCH(std::function<void()>, what);
        auto [token, ticket] = opened(begun(f->admin, f->ada));
        const auto others = opened(begun(f->colleague, f->vera)).first;
        QCOMPARE(f->get("/api/v1/users/me", token).status, 200);
        what();
        QCOMPARE(f->get("/api/v1/users/me", token).status, 401);
        QCOMPARE(refresh(ticket).status, 401);
        QCOMPARE(f->get("/api/v1/users/me", f->ada.token).status, 200);
        QCOMPARE(f->get("/api/v1/users/me", others).status, 200);
        sweep();
        QCOMPARE(f->number("SELECT count(*) FROM impersonation WHERE ended_at IS NULL"), 1);
        const auto told = f->told("?action=user.view-end");
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().entityId, f->ada.id);
        // A right that comes back brings nothing back.
        f->write([&](Write &w) {
            return w.db.run("UPDATE user_account SET is_active = 1, role = 'admin' WHERE id = ?1", f->admin.id);
        });
        QCOMPARE(f->get("/api/v1/users/me", token).status, 401);
        f->close();
        f->open();
        QCOMPARE(f->get("/api/v1/users/me", token).status, 401);
    }

    void itEndsWithTheCustomRole_data() {
        QTest::addColumn<bool>("isRemoved");
        QTest::newRow("changed") << false;
        QTest::newRow("another one instead") << true;
    }
    void itEndsWithTheCustomRole() {
        QFETCH(bool, isRemoved);
        auto helps = made({f->ids.next(), u"Helpers"_s, Rights({Permission::UsersImpersonate, Permission::UsersRead})});
        const auto other = made({f->ids.next(), u"Readers"_s, Rights({Permission::UsersRead})});
        const auto sam = f->person(u"sam@example.org"_s);
        QCOMPARE(assign(sam, Role::Customer, Role::Staff, helps.id), 200);
        auto [token, ticket] = opened(begun(f->signIn(u"sam@example.org"_s), f->ada));
        // One that still permits it ends nothing.
        helps.rights = Rights({Permission::UsersImpersonate});
        helps = made(helps, '/' + helps.id.toString().toLatin1());
        QCOMPARE(f->get("/api/v1/users/me", token).status, 200);
        const auto seq = [&] { return changeLog::head(f->db(), changeLog::userScope(f->ada.id))->seq; };
        const auto before = seq();
        if (isRemoved) {
            QCOMPARE(f->call(http::Method::Post, f->at("roles", helps.id, "/remove"),
                             wire::toBytes(wire::StaffRoleRemoval{helps.rev, other.id, u"It goes."_s}), f->boss.token)
                         .status,
                     204);
        } else {
            helps.rights = other.rights;
            (void)made(helps, '/' + helps.id.toString().toLatin1());
        }
        QCOMPARE(f->get("/api/v1/users/me", token).status, 401);
        QCOMPARE(refresh(ticket).status, 401);
        // The window that shows it hears of it, as it listens to Ada's scope.
        QVERIFY(seq() > before);
        sweep();
        QCOMPARE(f->told("?action=user.view-end").size(), 1);
    }

    void anotherSignInOfTheirsEndsNothing() {
        const auto token = opened(begun(f->admin, f->ada)).first;
        const auto elsewhere = f->signIn(u"admin@example.org"_s);
        QVERIFY(
            f->post("/api/v1/auth/logout", {{u"refreshToken"_s, QString::fromLatin1(elsewhere.refresh)}}, {}).status <
            300);
        QCOMPARE(f->get("/api/v1/users/me", token).status, 200);
        sweep();
        QCOMPARE(f->get("/api/v1/users/me", token).status, 200);
    }

    void aRestartKnowsWhoOnlyLooks() {
        const auto token = tokenOf(begun(f->admin, f->ada));
        f->close();
        f->open();
        QCOMPARE(f->get("/api/v1/users/me", token).status, 200);
        QCOMPARE(f->post("/api/v1/auth/logout-everywhere", {}, token).status, 403);
    }

    void whoIsAnonymizedIsGoneForGood() {
        const auto order = f->placed(1);
        QCOMPARE(f->byVera(OrderTransition{order.id, OrderStep::Placed, OrderStep::Canceled, {}}).status,
                 OperationStatus::Applied);
        const auto ada = f->signIn(u"ada@example.org"_s);
        const auto signedIn = f->tryToSignIn(u"ada@example.org"_s).json["refreshToken"_L1].toString().toLatin1();
        QCOMPARE(anonymize(f->boss, f->ada, u"bert@example.org"_s).status, 422); // not theirs: nothing happens
        QCOMPARE(anonymize(f->boss, f->admin, u"admin@example.org"_s).status, 403);
        QCOMPARE(anonymize(f->boss, f->boss, u"boss@example.org"_s).status, 403);
        QCOMPARE(anonymize(f->boss, f->vera, u"vera@example.org"_s).status, 409); // nobody else works for the shop
        QCOMPARE(anonymize(f->admin, f->ada, u"ada@example.org"_s).status, 403);
        QCOMPARE(f->get("/api/v1/users/me", ada.token).status, 200);

        const auto left = wire::adminUserFromBytes(anonymize(f->boss, f->ada, u"Ada@Example.org"_s).body);
        QVERIFY(left);
        QVERIFY(left->deletedAt != 0);
        QCOMPARE(left->name, QString());
        QCOMPARE(left->orders, 1); // the books stay
        QCOMPARE(f->get("/api/v1/users/me", ada.token).status, 401);
        QCOMPARE(f->tryToSignIn(u"ada@example.org"_s).status, 401);
        // A device that asks is told that there is nothing to keep any more.
        const auto asked = refresh(signedIn);
        QCOMPARE(asked.status, 410);
        QCOMPARE(asked.code(), u"account_gone"_s);
        QCOMPARE(anonymize(f->boss, f->ada, u"ada@example.org"_s).status, 409);
        const auto all = f->number("SELECT count(*) FROM customer_order WHERE anonymized_at IS NOT NULL AND "
                                   "shipping_address NOT LIKE '%Ada%'");
        QCOMPARE(all, 1);
        const auto told = f->told("?action=user.anonymize");
        QCOMPARE(told.size(), 1);
        QVERIFY(!told.first().detail.contains("ada@") && !told.first().detail.contains("Ada"));
        QVERIFY(told.first().detail.contains("They asked for it."));
        QVERIFY(f->verdict().isWhole());
    }
};

QTEST_GUILESS_MAIN(TestAdminPersons)
#include "tst_admin_persons.moc"
