// SPDX-License-Identifier: Apache-2.0
#include "api_fixture.h"

#include <aura/server/api/guard.h>

#include <QFileInfo>

using namespace aura;
using namespace aura::testing;

class TestAuth : public QObject {
    Q_OBJECT

    std::unique_ptr<ApiFixture> f;

    Reply login(const QString &email, const QString &password, const Id &device = {}) {
        return f->post(
            "/api/v1/auth/login",
            {{u"email"_s, email}, {u"password"_s, password}, {u"device"_s, ApiFixture::deviceValue(device)}});
    }
    Reply refresh(const QByteArray &token, const Id &device = {}) {
        return f->post("/api/v1/auth/refresh", {{u"refreshToken"_s, QString::fromLatin1(token)},
                                                {u"device"_s, ApiFixture::deviceValue(device)}});
    }
    int me(const QByteArray &token) { return f->get("/api/v1/users/me", token).status; }

private Q_SLOTS:
    void init() { f = std::make_unique<ApiFixture>(); }

    void registersAndSignsIn() {
        const auto ada = f->person(u"Ada@Example.org"_s);
        QCOMPARE(me(ada.token), 200);
        const auto reply = login(u"ada@example.ORG "_s, u"correct horse"_s);
        QCOMPARE(reply.status, 200);
        QCOMPARE(ApiFixture::personFrom(reply).id, ada.id);
        QCOMPARE(reply.json["expiresIn"_L1].toInt(), 900);
        QCOMPARE(reply.json["user"_L1]["role"_L1].toString(), u"customer"_s);
        auto row = f->db().prepare("SELECT password FROM user_account");
        QVERIFY(row->step());
        QVERIFY(row->text(0).startsWith(u"$2b$04$"));
    }

    void aTakenAddressIsRefused() {
        f->person(u"ada@example.org"_s);
        const auto reply =
            f->post("/api/v1/auth/register",
                    {{u"name"_s, u"Eve"_s}, {u"email"_s, u"ADA@example.org"_s}, {u"password"_s, u"another horse"_s}});
        QCOMPARE(reply.status, 409);
        QCOMPARE(reply.code(), u"already_exists"_s);
        QCOMPARE(f->number("SELECT count(*) FROM user_account"), 1);
    }

    void wrongFieldsAreNamed_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("blank name") << u"  "_s << u"a@b.c"_s << u"long enough"_s << u"/name"_s;
        QTest::newRow("no at") << u"Ada"_s << u"ab.c"_s << u"long enough"_s << u"/email"_s;
        QTest::newRow("two ats") << u"Ada"_s << u"a@@b.c"_s << u"long enough"_s << u"/email"_s;
        QTest::newRow("line break") << u"Ada"_s << u"a@b.c\nBcc: x"_s << u"long enough"_s << u"/email"_s;
        QTest::newRow("short password") << u"Ada"_s << u"a@b.c"_s << u"123456789"_s << u"/password"_s;
        QTest::newRow("more than bcrypt sees") << u"Ada"_s << u"a@b.c"_s << QString(73, u'x') << u"/password"_s;
        QTest::newRow("null in password")
            << u"Ada"_s << u"a@b.c"_s << QString(u"abc"_s + QChar(0) + u"defghijkl"_s) << u"/password"_s;
    }
    void wrongFieldsAreNamed() {
        QFETCH(QString, name);
        QFETCH(QString, email);
        QFETCH(QString, password);
        QFETCH(QString, pointer);
        const auto reply =
            f->post("/api/v1/auth/register", {{u"name"_s, name}, {u"email"_s, email}, {u"password"_s, password}});
        QCOMPARE(reply.status, 422);
        QCOMPARE(reply.json["errors"_L1][0]["pointer"_L1].toString(), pointer);
    }

    void whatIsNotJsonIsMalformed() {
        QCOMPARE(f->call(http::Method::Post, "/api/v1/auth/login", "{\"email\":").status, 400);
        QCOMPARE(f->call(http::Method::Post, "/api/v1/auth/login", "[]").status, 400);
        QCOMPARE(f->post("/api/v1/auth/login", {{u"email"_s, 5}}).status, 422);
    }

    void wrongAndUnknownLookAlike() {
        f->person(u"ada@example.org"_s);
        const auto wrong = login(u"ada@example.org"_s, u"wrong horse"_s);
        const auto unknown = login(u"nobody@example.org"_s, u"wrong horse"_s);
        QCOMPARE(wrong.status, 401);
        QCOMPARE(unknown.body, wrong.body);
        QCOMPARE(unknown.status, wrong.status);
    }

    void locksAfterFiveFailures() {
        f->person(u"ada@example.org"_s);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(login(u"ada@example.org"_s, u"wrong horse"_s).status, 401);
        const auto locked = login(u"ada@example.org"_s, u"correct horse"_s);
        QCOMPARE(locked.status, 423);
        QCOMPARE(locked.code(), u"account_locked"_s);
        QCOMPARE(locked.json["until"_L1].toString(), wire::timeToString(f->clock.now() + 15 * 60 * 1'000));
        QCOMPARE(QByteArray(locked.response.header("Retry-After").data()).left(3), QByteArray("900"));
        f->clock.advance(15 * 60 * 1'000);
        // One more failure is the first of a new count.
        QCOMPARE(login(u"ada@example.org"_s, u"wrong horse"_s).status, 401);
        QCOMPARE(login(u"ada@example.org"_s, u"correct horse"_s).status, 200);
        QCOMPARE(f->number("SELECT login_attempts FROM user_account"), 0);
    }

    void successResetsTheCount() {
        f->person(u"ada@example.org"_s);
        for (int round = 0; round < 3; ++round) {
            for (int i = 0; i < 4; ++i)
                QCOMPARE(login(u"ada@example.org"_s, u"wrong horse"_s).status, 401);
            QCOMPARE(login(u"ada@example.org"_s, u"correct horse"_s).status, 200);
        }
    }

    void failuresThatArriveTogetherLockToo() {
        f->person(u"ada@example.org"_s);
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([this] { login(u"ada@example.org"_s, u"wrong horse"_s); });
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(login(u"ada@example.org"_s, u"correct horse"_s).status, 423);
    }

    void aFullPoolAnswers503() {
        f->options.auth.passwordThreads = 0;
        f->options.auth.passwordsWaiting = 0;
        f->open();
        const auto reply = login(u"ada@example.org"_s, u"correct horse"_s);
        QCOMPARE(reply.status, 503);
        QVERIFY(reply.json["retryable"_L1].toBool());
        QVERIFY(!reply.response.header("Retry-After").empty());
    }

    void accessTokensExpire() {
        const auto ada = f->person(u"ada@example.org"_s);
        f->clock.advance(15 * 60 * 1'000 - 1'000);
        QCOMPARE(me(ada.token), 200);
        f->clock.advance(1'000);
        QCOMPARE(me(ada.token), 401);
    }

    void forgedTokensAreRefused() {
        const auto ada = f->person(u"ada@example.org"_s);
        const auto parts = ada.token.split('.');
        const auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
        const auto none = QByteArray(R"({"alg":"none","typ":"JWT"})").toBase64(base64);
        QCOMPARE(me(none + '.' + parts[1] + '.'), 401);
        QCOMPARE(me(none + '.' + parts[1] + '.' + parts[2]), 401);
        auto claims = QByteArray::fromBase64(parts[1], base64);
        claims.replace("customer", "admin");
        QCOMPARE(me(parts[0] + '.' + claims.toBase64(base64) + '.' + parts[2]), 401);
        QCOMPARE(me("x.y.z"), 401);
        QCOMPARE(me(QByteArray(5'000, 'x')), 401);
        // Another key, the same claims.
        const AccessTokens other(QByteArray(32, 'k'));
        QCOMPARE(me(other.sign({ada.id, f->ids.next(), Role::Admin, f->clock.now() / 1'000 + 900}, f->clock.now())),
                 401);
    }

    void refreshRotates() {
        const Id device = f->ids.next();
        const auto ada = f->person(u"ada@example.org"_s, device);
        const auto first = refresh(ada.refresh, device);
        QCOMPARE(first.status, 200);
        const auto second = ApiFixture::personFrom(first);
        QVERIFY(second.refresh != ada.refresh);
        QCOMPARE(me(second.token), 200);
        QCOMPARE(refresh(second.refresh, device).status, 200);
        auto row = f->db().prepare("SELECT count(*) FROM refresh_token WHERE hash = ?1 OR hash = ?2");
        QVERIFY(row->bind(ada.refresh, second.refresh).step());
        QCOMPARE(row->int64(0), 0); // only hashes are stored
    }

    void aLostAnswerIsRepeated() {
        const Id device = f->ids.next();
        const auto ada = f->person(u"ada@example.org"_s, device);
        const auto first = ApiFixture::personFrom(refresh(ada.refresh, device));
        f->clock.advance(60'000);
        const auto again = refresh(ada.refresh, device);
        QCOMPARE(again.status, 200);
        QCOMPARE(ApiFixture::personFrom(again).refresh, first.refresh);
        QCOMPARE(refresh(first.refresh, device).status, 200);
    }

    void reuseAfterTheGraceEndsTheSession() {
        const Id device = f->ids.next();
        const auto ada = f->person(u"ada@example.org"_s, device);
        const auto next = ApiFixture::personFrom(refresh(ada.refresh, device));
        f->clock.advance(60'001);
        QCOMPARE(refresh(ada.refresh, device).status, 401);
        QCOMPARE(refresh(next.refresh, device).status, 401);
        QCOMPARE(me(next.token), 401);
        QCOMPARE(me(ada.token), 401);
    }

    void reuseFromAnotherDeviceEndsTheSessionAtOnce() {
        const Id device = f->ids.next();
        const auto ada = f->person(u"ada@example.org"_s, device);
        const auto next = ApiFixture::personFrom(refresh(ada.refresh, device));
        f->clock.advance(1'000);
        QCOMPARE(refresh(ada.refresh, f->ids.next()).status, 401);
        QCOMPARE(refresh(next.refresh, device).status, 401);
        QCOMPARE(me(next.token), 401);
        QCOMPARE(me(ada.token), 401);
    }

    void reuseEndsOneSessionOnly() {
        const Id device = f->ids.next();
        const auto ada = f->person(u"ada@example.org"_s, device);
        const auto other = ApiFixture::personFrom(login(u"ada@example.org"_s, u"correct horse"_s, f->ids.next()));
        QCOMPARE(refresh(ada.refresh, device).status, 200);
        f->clock.advance(60'001);
        QCOMPARE(refresh(ada.refresh, device).status, 401);
        QCOMPARE(me(other.token), 200);
    }

    void aLostAnswerIsRepeatedByARestartedServer() {
        const Id device = f->ids.next();
        const auto ada = f->person(u"ada@example.org"_s, device);
        const auto first = ApiFixture::personFrom(refresh(ada.refresh, device));
        f->clock.advance(30'000);
        f->open();
        QCOMPARE(ApiFixture::personFrom(refresh(ada.refresh, device)).refresh, first.refresh);
        f->clock.advance(30'001);
        QCOMPARE(refresh(ada.refresh, device).status, 401);
        QCOMPARE(refresh(first.refresh, device).status, 401);
    }

    void settingTheClockNeitherStretchesNorCutsTheGrace() {
        const Id device = f->ids.next();
        const auto ada = f->person(u"ada@example.org"_s, device);
        const auto first = ApiFixture::personFrom(refresh(ada.refresh, device));
        f->clock.jump(3'600'000);
        f->clock.advance(59'000);
        QCOMPARE(ApiFixture::personFrom(refresh(ada.refresh, device)).refresh, first.refresh);
        f->clock.jump(-2 * 3'600'000);
        f->clock.advance(1'001);
        QCOMPARE(refresh(ada.refresh, device).status, 401);
        QCOMPARE(refresh(first.refresh, device).status, 401);
    }

    void twoRefreshesAtOnceFromOneDeviceAgree() {
        const Id device = f->ids.next();
        const auto ada = f->person(u"ada@example.org"_s, device);
        std::vector<QByteArray> answers(8);
        std::vector<std::thread> threads;
        for (auto &answer : answers)
            threads.emplace_back([&] { answer = ApiFixture::personFrom(refresh(ada.refresh, device)).refresh; });
        for (auto &thread : threads)
            thread.join();
        for (const auto &answer : answers) {
            QVERIFY(!answer.isEmpty());
            QCOMPARE(answer, answers.front());
        }
        QCOMPARE(refresh(answers.front(), device).status, 200);
    }

    void aClockThatWasSetBackLocksNobodyOutForYears() {
        f->person(u"ada@example.org"_s);
        constexpr std::int64_t year = 365LL * 24 * 3'600 * 1'000;
        f->clock.jump(year);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(login(u"ada@example.org"_s, u"wrong horse"_s).status, 401);
        QCOMPARE(login(u"ada@example.org"_s, u"correct horse"_s).status, 423);
        f->clock.jump(-year);
        QCOMPARE(login(u"ada@example.org"_s, u"correct horse"_s).status, 200);
    }

    void accessTokensOfAFutureThatDidNotComeAreTraded() {
        const Id device = f->ids.next();
        constexpr std::int64_t year = 365LL * 24 * 3'600 * 1'000;
        f->clock.jump(year);
        const auto ada = f->person(u"ada@example.org"_s, device);
        QCOMPARE(me(ada.token), 200);
        f->clock.jump(-year);
        QCOMPARE(me(ada.token), 401);
        const auto traded = ApiFixture::personFrom(refresh(ada.refresh, device));
        QCOMPARE(me(traded.token), 200);
    }

    void anOldRefreshTokenEndsTheSessionEvenAfterManyTrades() {
        const Id device = f->ids.next();
        const auto ada = f->person(u"ada@example.org"_s, device);
        auto last = ada;
        for (int i = 0; i < 5; ++i) {
            f->clock.advance(20 * 60'000);
            last = ApiFixture::personFrom(refresh(last.refresh, device));
            QVERIFY(!last.refresh.isEmpty());
        }
        QCOMPARE(me(last.token), 200);
        QCOMPARE(refresh(ada.refresh, device).status, 401);
        QCOMPARE(me(last.token), 401);
        QCOMPARE(refresh(last.refresh, device).status, 401);
    }

    void graceNeedsAKnownDevice() {
        const auto ada = f->person(u"ada@example.org"_s);
        const auto next = ApiFixture::personFrom(refresh(ada.refresh));
        QCOMPARE(refresh(ada.refresh).status, 401);
        QCOMPARE(refresh(next.refresh).status, 401);
    }

    void aTokenIsBoundToItsDevice() {
        const Id device = f->ids.next();
        const auto ada = f->person(u"ada@example.org"_s, device);
        QCOMPARE(refresh(ada.refresh, f->ids.next()).status, 401);
        QCOMPARE(refresh(ada.refresh, device).status, 200);
    }

    void refreshTokensExpire() {
        const auto ada = f->person(u"ada@example.org"_s);
        f->clock.advance(7LL * 24 * 3'600 * 1'000);
        QCOMPARE(refresh(ada.refresh).status, 401);
    }

    void logoutEndsOneSession() {
        const auto ada = f->person(u"ada@example.org"_s);
        const auto other = ApiFixture::personFrom(login(u"ada@example.org"_s, u"correct horse"_s));
        const QJsonObject body{{u"refreshToken"_s, QString::fromLatin1(ada.refresh)}};
        QCOMPARE(f->post("/api/v1/auth/logout", body).status, 204);
        QCOMPARE(f->post("/api/v1/auth/logout", body).status, 204);
        QCOMPARE(f->post("/api/v1/auth/logout", {{u"refreshToken"_s, u"unknown"_s}}).status, 204);
        QCOMPARE(me(ada.token), 401);
        QCOMPARE(refresh(ada.refresh).status, 401);
        QCOMPARE(me(other.token), 200);
    }

    void logoutEverywhereEndsAll() {
        const auto ada = f->person(u"ada@example.org"_s);
        const auto eve = f->person(u"eve@example.org"_s);
        const auto other = ApiFixture::personFrom(login(u"ada@example.org"_s, u"correct horse"_s));
        QCOMPARE(f->post("/api/v1/auth/logout-everywhere", {}, ada.token).status, 204);
        QCOMPARE(me(ada.token), 401);
        QCOMPARE(me(other.token), 401);
        QCOMPARE(refresh(other.refresh).status, 401);
        QCOMPARE(me(eve.token), 200);
    }

    void endedSessionsStayEndedAfterARestart() {
        const auto ada = f->person(u"ada@example.org"_s);
        const auto eve = f->person(u"eve@example.org"_s);
        QCOMPARE(f->post("/api/v1/auth/logout-everywhere", {}, ada.token).status, 204);
        f->open();
        QCOMPARE(me(ada.token), 401);
        QCOMPARE(me(eve.token), 200);
        QCOMPARE(refresh(eve.refresh).status, 200);
    }

    void keysAreReadByTheOwnerOnly() {
        for (const auto *name : {"access.key", "refresh.key"}) {
            const QFileInfo file(f->path() + u"/keys/"_s + QString::fromLatin1(name));
            QCOMPARE(file.size(), 32);
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                     QFile::Permissions());
        }
    }

    void routesAreForTheirRoles() {
        http::Router router;
        const auto ok = http::answering([](http::Request &) { return http::Response::empty(204); });
        for (const auto &[name, access] : {std::pair("anybody", http::Access::Public),
                                           {"user", http::Access::User},
                                           {"vendor", http::Access::Vendor},
                                           {"admin", http::Access::Admin}}) {
            http::RouteOptions route;
            route.name = name;
            route.access = access;
            router.add(http::Method::Get, std::string("/") + name, route, ok);
        }
        router.setGuard(makeGuard(f->app().auth()));
        const auto key = loadOrCreateKey(f->path() + u"/keys/access.key"_s, f->random);
        const AccessTokens tokens(*key);
        const auto status = [&](const char *path, std::optional<Role> role) {
            QByteArray bearer = "Bearer bad";
            if (role)
                bearer = "Bearer " + tokens.sign({f->ids.next(), f->ids.next(), *role, f->clock.now() / 1'000 + 60},
                                                 f->clock.now());
            auto request = http::Request::make(http::Method::Get, std::string("/api/v1/") + path,
                                               {{"Authorization", bearer.constData()}});
            auto sink = std::make_shared<OneAnswer>();
            auto future = sink->future();
            router.dispatch(std::move(*request), http::Responder(sink, 1));
            return future.get().status();
        };
        QCOMPARE(status("anybody", std::nullopt), 204);
        QCOMPARE(status("user", std::nullopt), 401);
        QCOMPARE(status("user", Role::Customer), 204);
        QCOMPARE(status("vendor", Role::Customer), 403);
        QCOMPARE(status("vendor", Role::Vendor), 204);
        QCOMPARE(status("admin", Role::Vendor), 403);
        QCOMPARE(status("admin", Role::Admin), 204);
        QCOMPARE(status("admin", Role::SuperAdmin), 204);
    }
};

QTEST_GUILESS_MAIN(TestAuth)
#include "tst_auth.moc"
