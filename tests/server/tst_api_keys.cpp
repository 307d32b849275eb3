// SPDX-License-Identifier: Apache-2.0
// Keys by which programs use the API of those who run the platform.
#include "admin_fixture.h"

#include <aura/server/api/platform_services.h>
#include <aura/wire/api_key_json.h>

#include <QCryptographicHash>

#include <memory>

using namespace aura;
using namespace aura::testing;
using http::Method;

class TestApiKeys : public QObject {
    Q_OBJECT

    std::unique_ptr<AdminFixture> f;

    wire::ApiKeyDraft draft(const QList<Permission> &permissions, int perMinute = 600, UnixMillis expiresAt = 0) const {
        wire::ApiKeyDraft draft;
        draft.key.id = f->ids.next();
        draft.key.name = u"The warehouse"_s;
        draft.key.rights = Rights(permissions);
        draft.key.perMinute = perMinute;
        draft.key.expiresAt = expiresAt;
        draft.reason = u"They count."_s;
        return draft;
    }
    Reply create(const QByteArray &token, const wire::ApiKeyDraft &draft) {
        return f->call(Method::Post, "/api/v1/admin/keys", wire::toBytes(draft), token);
    }
    wire::ApiKeyMade made(const wire::ApiKeyDraft &draft) {
        const auto reply = create(f->boss.token, draft);
        if (reply.status != 200)
            qFatal("%s", reply.body.constData());
        return wire::apiKeyMadeFromBytes(reply.body).value();
    }
    Reply revoke(const QByteArray &token, const Id &id) {
        return f->call(Method::Post, "/api/v1/admin/keys/" + id.toString().toLatin1() + "/revoke",
                       wire::reasonToBytes(u"It leaked."_s), token);
    }
    int status(const QString &secret, const QByteArray &path) { return f->get(path, secret.toLatin1()).status; }
    QList<ApiKey> keys() {
        return wire::apiKeysFromBytes(f->get("/api/v1/admin/keys", f->boss.token).body)
            .value_or(AdminPage<ApiKey>())
            .rows;
    }

private Q_SLOTS:
    void init() { f = std::make_unique<AdminFixture>(); }
    void cleanup() { f.reset(); }

    void aKeyPermitsWhatItSaysAndNoMore() {
        const auto key = made(draft({Permission::UsersRead, Permission::UsersBlock}));
        QVERIFY(key.secret.startsWith(u"aurak_"_s));
        QVERIFY(key.secret.startsWith(key.key.hint));
        QCOMPARE(status(key.secret, "/api/v1/admin/users"), 200);
        QCOMPARE(status(key.secret, "/api/v1/admin/orders"), 403);
        const Person program{f->boss.id, key.secret.toLatin1(), {}};
        QCOMPARE(f->act(program, "/block", f->ada).status, 200);
        // What is done by it is done by who made it, and the log says by which key.
        const auto told = f->told("?action=user.block").first();
        QCOMPARE(told.actorId, f->boss.id);
        QCOMPARE(QJsonDocument::fromJson(told.detail).object()["apiKey"_L1].toString(), key.key.id.toString());
        // It is none of a person: their own things are not a program's.
        for (const auto *path : {"/api/v1/users/me", "/api/v1/orders", "/api/v1/cart", "/api/v1/users/me/export"})
            QCOMPARE(status(key.secret, path), 403);
        QCOMPARE(f->call(Method::Post, "/api/v1/auth/logout-everywhere", "{}", key.secret.toLatin1()).status, 403);
        QCOMPARE(status(key.secret, "/api/v1/products"), 200); // as everybody
        // And nothing of a sync that is somebody's.
        QCOMPARE(status(key.secret, "/api/v1/sync/pull?scope=" + changeLog::userScope(f->boss.id).toLatin1() +
                                        "&cursor=0&limit=10"),
                 401);
    }

    void itsSecretIsNowhere() {
        const auto key = made(draft({Permission::UsersRead}));
        QCOMPARE(f->number("SELECT count(*) FROM api_key WHERE instr(hash, ?1) > 0", Id{}), 0);
        const auto hash = QCryptographicHash::hash(key.secret.toLatin1(), QCryptographicHash::Sha256);
        f->write([&](Write &write) -> Status {
            AURA_ASSIGN(const auto found, write.db.queryInt64("SELECT 1 FROM api_key WHERE hash = ?1", hash));
            return found ? Status{} : Status(Error{ErrorCode::NotFound, {}});
        });
        QVERIFY(!f->get("/api/v1/admin/keys", f->boss.token).body.contains(key.secret.toLatin1()));
        for (const auto &row : f->told())
            QVERIFY(!row.detail.contains(key.secret.toLatin1()));
        QCOMPARE(create(f->boss.token,
                        [&] {
                            auto again = draft({Permission::UsersRead});
                            again.key.id = key.key.id;
                            return again;
                        }())
                     .status,
                 409); // told once
        QCOMPARE(status(key.secret.chopped(1), "/api/v1/admin/users"), 401);
        QCOMPARE(status(u"aurak_"_s, "/api/v1/admin/users"), 401);
        QCOMPARE(status(u"aurak_"_s + QString(5'000, u'x'), "/api/v1/admin/users"), 401);
    }

    /// What a view opens is a person's own.
    void noProgramSeesTheShopAsAPerson() {
        const auto key = made(draft({Permission::UsersImpersonate}));
        const auto view = [&](const QByteArray &token) {
            return f->post(AdminFixture::at("users", f->ada.id, "/view"), {{u"reason"_s, u"They asked."_s}}, token);
        };
        QCOMPARE(view(key.secret.toLatin1()).status, 403);
        QCOMPARE(f->number("SELECT count(*) FROM impersonation"), 0);
        QCOMPARE(view(f->boss.token).status, 200);
    }

    void itEnds() {
        const auto key = made(draft({Permission::UsersRead}, 600, f->clock.now() + 3'600'000));
        const auto other = made(draft({Permission::UsersRead}));
        f->clock.advance(3'599'000);
        QCOMPARE(status(key.secret, "/api/v1/admin/users"), 200);
        f->clock.advance(2'000);
        QCOMPARE(status(key.secret, "/api/v1/admin/users"), 401);
        f->boss = f->signIn(u"boss@example.org"_s);
        QCOMPARE(status(other.secret, "/api/v1/admin/users"), 200);
        QCOMPARE(revoke(f->boss.token, other.key.id).status, 200);
        QCOMPARE(status(other.secret, "/api/v1/admin/users"), 401); // at once
        QCOMPARE(revoke(f->boss.token, other.key.id).status, 200);  // a repeat
        QCOMPARE(f->number("SELECT count(*) FROM audit_log WHERE action = 'key.revoke'"), 1);
        QCOMPARE(revoke(f->boss.token, f->ids.next()).status, 404);
        QCOMPARE(create(f->boss.token, draft({Permission::UsersRead}, 600, f->clock.now())).status, 422);
    }

    /// Never more than the one who made it may by now.
    void itShrinksWithItsOwner() {
        const auto second = f->staff(u"second@example.org"_s, Role::SuperAdmin);
        const auto reply = create(second.token, draft({Permission::UsersRead, Permission::BackupsManage}));
        QCOMPARE(reply.status, 200);
        const auto key = wire::apiKeyMadeFromBytes(reply.body).value();
        QCOMPARE(status(key.secret, "/api/v1/admin/backups"), 200);
        const auto change = [&](Role seen, Role role) {
            return f
                ->call(Method::Post, AdminFixture::at("users", second.id, "/role"),
                       wire::toBytes(wire::RoleChange{seen, role, u"why"_s}), f->boss.token)
                .status;
        };
        QCOMPARE(change(Role::SuperAdmin, Role::Admin), 200);
        QCOMPARE(status(key.secret, "/api/v1/admin/backups"), 403);
        QCOMPARE(status(key.secret, "/api/v1/admin/users"), 200);
        QCOMPARE(change(Role::Admin, Role::Customer), 200);
        QCOMPARE(status(key.secret, "/api/v1/admin/users"), 403);
        QCOMPARE(change(Role::Customer, Role::SuperAdmin), 200);
        QCOMPARE(f->act(f->boss, "/block", second).status, 200);
        QCOMPARE(status(key.secret, "/api/v1/admin/users"), 401);
    }

    void nobodyGivesWhatTheyDoNotHave() {
        QCOMPARE(create(f->admin.token, draft({Permission::UsersRead})).status, 403); // makes none at all
        QCOMPARE(create(f->boss.token, draft({})).status, 422);
        QCOMPARE(create(f->boss.token, draft({Permission::UsersRead}, 0)).status, 422);
        auto nameless = draft({Permission::UsersRead});
        nameless.key.name = u" "_s;
        QCOMPARE(create(f->boss.token, nameless).status, 422);
        // A program makes none, nor ends any, whatever its key permits.
        const auto key = made(draft(allPermissions()));
        QCOMPARE(create(key.secret.toLatin1(), draft({Permission::UsersRead})).status, 403);
        QCOMPARE(revoke(key.secret.toLatin1(), key.key.id).status, 403);
        QCOMPARE(status(key.secret, "/api/v1/admin/keys"), 200);
    }

    void tooManyRequestsWait() {
        const auto key = made(draft({Permission::UsersRead}, 60)); // a quarter of them at once
        int good = 0;
        Reply refused;
        for (int i = 0; i < 20; ++i) {
            refused = f->get("/api/v1/admin/users", key.secret.toLatin1());
            good += refused.status == 200 ? 1 : 0;
        }
        QCOMPARE(good, 15);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.code(), u"too_many_requests"_s);
        f->clock.advance(1'000);
        QCOMPARE(status(key.secret, "/api/v1/admin/users"), 200);
        QCOMPARE(status(key.secret, "/api/v1/admin/users"), 429);
        // Others are not held up by it.
        QCOMPARE(status(made(draft({Permission::UsersRead}, 60)).secret, "/api/v1/admin/users"), 200);
    }

    void whenItWasUsedIsKept() {
        const auto key = made(draft({Permission::UsersRead}));
        QCOMPARE(keys().first().lastUsedAt, 0);
        QCOMPARE(status(key.secret, "/api/v1/admin/users"), 200);
        f->app().maintain();
        f->write([](Write &) -> Status { return {}; });
        QCOMPARE(keys().first().lastUsedAt, f->clock.now());
        QCOMPARE(keys().first().ownerId, f->boss.id);
        f->open();
        QCOMPARE(status(key.secret, "/api/v1/admin/users"), 200);
    }
};

QTEST_GUILESS_MAIN(TestApiKeys)
#include "tst_api_keys.moc"
