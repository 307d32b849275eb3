// SPDX-License-Identifier: Apache-2.0
// Forgotten and changed passwords, and sessions on several devices: what works, and what nobody can do.
#include "account_fixture.h"
#include "request_access.h"

#include <QFile>

#include <thread>

using namespace aura;
using namespace aura::testing;

namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;

} // namespace

class TestAccounts : public QObject {
    Q_OBJECT

    std::unique_ptr<AccountFixture> f;

    QString tokenFor(const QString &email) {
        if (f->forgot(email).status != 202)
            return {};
        f->deliver();
        return f->drawer->lastToken();
    }
    QJsonArray sessions(const QByteArray &token) {
        return f->get("/api/v1/users/me/sessions", token).json["data"_L1].toArray();
    }
    Reply changePassword(const QByteArray &token, const QString &current, const QString &fresh) {
        return f->post("/api/v1/users/me/password", {{u"current"_s, current}, {u"password"_s, fresh}}, token);
    }
    Reply changeEmail(const QByteArray &token, const QString &password, const QString &email) {
        return f->post("/api/v1/users/me/email", {{u"password"_s, password}, {u"email"_s, email}}, token);
    }
    Reply end(const QByteArray &token, const QString &session) {
        return f->call(http::Method::Delete, "/api/v1/users/me/sessions/" + session.toLatin1(), {}, token);
    }

private Q_SLOTS:
    void init() { f = std::make_unique<AccountFixture>(); }

    /// A deleted account knows neither name nor language; the last mail is in the language that it had.
    void theLastMailIsInTheLanguageOfTheAccount() {
        const auto ada = f->person(u"ada@example.org"_s);
        f->write([&](Write &write) {
            return write.db.run("UPDATE user_account SET language = 'es' WHERE id = ?1", ada.id);
        });
        QCOMPARE(f->post("/api/v1/users/me/delete", {{u"password"_s, u"correct horse"_s}}, ada.token).status, 204);
        f->deliver();
        QCOMPARE(f->drawer->mails.size(), 1);
        QVERIFY2(f->drawer->mails.first().text.contains("Content-Language: es\r\n"),
                 f->drawer->mails.first().text.constData());
    }

    // Forgotten passwords

    void aForgottenPasswordIsReplaced() {
        const auto ada = f->person(u"ada@example.org"_s);
        const auto token = tokenFor(u" Ada@Example.org"_s);
        QCOMPARE(f->drawer->mails.size(), 1);
        QCOMPARE(f->drawer->mails.first().recipient, u"ada@example.org"_s);
        QCOMPARE(token.size(), 43);
        QCOMPARE(f->reset(token, u"a better horse"_s).status, 204);
        QCOMPARE(f->login(u"ada@example.org"_s, u"correct horse"_s).status, 401);
        QCOMPARE(f->login(u"ada@example.org"_s, u"a better horse"_s).status, 200);
        // She is told that it happened, in case it was not her.
        f->deliver();
        QCOMPARE(f->drawer->mails.size(), 2);
        QVERIFY(f->drawer->mails.last().text.contains("Subject: Your password was changed"));
    }

    void aResetEndsEverySession() {
        const Id device = f->ids.next();
        const auto ada = f->person(u"ada@example.org"_s, device);
        const auto other = ApiFixture::personFrom(f->login(u"ada@example.org"_s, u"correct horse"_s));
        QCOMPARE(f->reset(tokenFor(u"ada@example.org"_s), u"a better horse"_s).status, 204);
        for (const auto &person : {ada, other}) {
            QCOMPARE(f->me(person.token), 401);
            QCOMPARE(f->refresh(person.refresh, person.id == ada.id ? device : Id{}).status, 401);
        }
    }

    void knownAndUnknownAddressesLookAlike() {
        f->person(u"ada@example.org"_s);
        const auto before = f->app().store().writes().commits();
        const auto known = f->forgot(u"ada@example.org"_s);
        const auto between = f->app().store().writes().commits();
        const auto unknown = f->forgot(u"nobody@example.org"_s);
        QCOMPARE(known.status, 202);
        QCOMPARE(unknown.status, known.status);
        QCOMPARE(unknown.body, known.body);
        // Both wait for the disk once.
        QCOMPARE(between - before, 1U);
        QCOMPARE(f->app().store().writes().commits() - between, 1U);
        f->deliver();
        QCOMPARE(f->drawer->mails.size(), 1);
    }

    void whatIsNoAddressIsNamed() {
        const auto reply = f->forgot(u"ada\nBcc: everybody@example.org"_s);
        QCOMPARE(reply.status, 422);
        QCOMPARE(reply.json["errors"_L1][0]["pointer"_L1].toString(), u"/email"_s);
    }

    void aTokenWorksOnce() {
        f->person(u"ada@example.org"_s);
        const auto token = tokenFor(u"ada@example.org"_s);
        QCOMPARE(f->reset(token, u"a better horse"_s).status, 204);
        const auto again = f->reset(token, u"the thief's horse"_s);
        QCOMPARE(again.status, 404);
        QCOMPARE(again.body, f->reset(u"never was"_s, u"the thief's horse"_s).body);
        QCOMPARE(f->login(u"ada@example.org"_s, u"a better horse"_s).status, 200);
    }

    void ofManyAtOnceOneWins() {
        f->person(u"ada@example.org"_s);
        const auto token = tokenFor(u"ada@example.org"_s);
        std::atomic<int> won{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&, i] {
                if (f->reset(token, u"horse number %1"_s.arg(i)).status == 204)
                    ++won;
            });
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(won.load(), 1);
    }

    void oneTokenUsedSpoilsTheOthers() {
        f->person(u"ada@example.org"_s);
        const auto first = tokenFor(u"ada@example.org"_s);
        const auto second = tokenFor(u"ada@example.org"_s);
        QVERIFY(first != second);
        QCOMPARE(f->reset(second, u"a better horse"_s).status, 204);
        QCOMPARE(f->reset(first, u"the thief's horse"_s).status, 404);
    }

    void tokensExpire() {
        f->person(u"ada@example.org"_s);
        const auto early = tokenFor(u"ada@example.org"_s);
        f->clock.advance(hour);
        QCOMPARE(f->reset(early, u"a better horse"_s).status, 404);
        const auto late = tokenFor(u"ada@example.org"_s);
        f->clock.advance(hour - 1);
        QCOMPARE(f->reset(late, u"a better horse"_s).status, 204);
    }

    void aTokenOfAFutureThatDidNotComeIsNotGood() {
        f->person(u"ada@example.org"_s);
        constexpr std::int64_t year = 365LL * 24 * hour;
        f->clock.jump(year);
        const auto token = tokenFor(u"ada@example.org"_s);
        f->clock.jump(-year);
        QCOMPARE(f->reset(token, u"a better horse"_s).status, 404);
    }

    void nobodyIsFloodedWithMail() {
        f->person(u"ada@example.org"_s);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(f->forgot(u"ada@example.org"_s).status, 202);
        f->deliver();
        QCOMPARE(f->drawer->mails.size(), 3);
        f->clock.advance(hour);
        QCOMPARE(f->forgot(u"ada@example.org"_s).status, 202);
        f->deliver();
        QCOMPARE(f->drawer->mails.size(), 4);
    }

    void aWeakPasswordCostsNoToken() {
        f->person(u"ada@example.org"_s);
        const auto token = tokenFor(u"ada@example.org"_s);
        const auto reply = f->reset(token, u"short"_s);
        QCOMPARE(reply.status, 422);
        QCOMPARE(reply.json["errors"_L1][0]["pointer"_L1].toString(), u"/password"_s);
        QCOMPARE(f->reset(token, u"a better horse"_s).status, 204);
    }

    void aResetOpensALockedAccount() {
        f->person(u"ada@example.org"_s);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(f->login(u"ada@example.org"_s, u"wrong horse"_s).status, 401);
        QCOMPARE(f->login(u"ada@example.org"_s, u"correct horse"_s).status, 423);
        QCOMPARE(f->reset(tokenFor(u"ada@example.org"_s), u"a better horse"_s).status, 204);
        QCOMPARE(f->login(u"ada@example.org"_s, u"a better horse"_s).status, 200);
    }

    void noFileHoldsAToken() {
        f->person(u"ada@example.org"_s);
        QCOMPARE(f->forgot(u"ada@example.org"_s).status, 202);
        // Before and after it was sent, the journal included.
        const auto holds = [&](const QByteArray &text) {
            for (const auto *name : {"/aura.db", "/aura.db-wal"}) {
                QFile file(f->path() + QString::fromLatin1(name));
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                    return true;
            }
            return false;
        };
        QVERIFY(holds("ada@example.org"));
        f->deliver();
        const auto token = f->drawer->lastToken().toLatin1();
        QCOMPARE(token.size(), 43);
        QVERIFY(!holds(token));
    }

    void aRestartedServerSendsWhatWaits() {
        f->person(u"ada@example.org"_s);
        QCOMPARE(f->forgot(u"ada@example.org"_s).status, 202);
        f->open();
        f->deliver();
        QCOMPARE(f->reset(f->drawer->lastToken(), u"a better horse"_s).status, 204);
    }

    void withoutMailTheServerSaysSo() {
        f->options.mail.transport.reset();
        f->open();
        f->person(u"ada@example.org"_s);
        const auto known = f->forgot(u"ada@example.org"_s);
        QCOMPARE(known.status, 503);
        QCOMPARE(f->forgot(u"nobody@example.org"_s).body, known.body);
        QCOMPARE(f->number("SELECT count(*) FROM mail"), 0);
    }

    // Mail that does not get through

    void mailIsTriedAgainUntilItIsSent() {
        f->person(u"ada@example.org"_s);
        QCOMPARE(f->forgot(u"ada@example.org"_s).status, 202);
        f->drawer->failing = Error{ErrorCode::Unavailable, u"450 later"_s};
        QCOMPARE(f->deliver(), std::optional(minute));
        QCOMPARE(f->drawer->attempts, 1);
        // Not before its time.
        f->clock.advance(minute - 1);
        QCOMPARE(f->deliver(), std::optional<std::int64_t>(1));
        QCOMPARE(f->drawer->attempts, 1);
        f->clock.advance(1);
        QCOMPARE(f->deliver(), std::optional(2 * minute));
        f->drawer->failing.reset();
        f->clock.advance(2 * minute);
        QCOMPARE(f->deliver(), std::nullopt);
        QCOMPARE(f->drawer->mails.size(), 1);
        QCOMPARE(f->number("SELECT count(*) FROM mail"), 0);
    }

    void mailThatIsRefusedIsNotTriedAgain() {
        f->person(u"ada@example.org"_s);
        QCOMPARE(f->forgot(u"ada@example.org"_s).status, 202);
        f->drawer->failing = Error{ErrorCode::InvalidArgument, u"550 no such mailbox"_s};
        QCOMPARE(f->deliver(), std::nullopt);
        f->clock.advance(24 * hour);
        QCOMPARE(f->deliver(), std::nullopt);
        QCOMPARE(f->drawer->attempts, 1);
        QCOMPARE(f->number("SELECT count(*) FROM mail WHERE failure = '550 no such mailbox'"), 1);
        f->clock.advance(31 * 24 * hour);
        f->app().maintain();
        QTRY_COMPARE(f->number("SELECT count(*) FROM mail"), 0);
        QCOMPARE(f->number("SELECT count(*) FROM password_reset"), 0);
    }

    void mailThatCameTooLateIsNotSent() {
        f->person(u"ada@example.org"_s);
        QCOMPARE(f->forgot(u"ada@example.org"_s).status, 202);
        f->clock.advance(hour);
        QCOMPARE(f->deliver(), std::nullopt);
        QCOMPARE(f->drawer->attempts, 0);
    }

    // Passwords and addresses of who is signed in

    void aPasswordIsChanged() {
        const auto here = f->person(u"ada@example.org"_s);
        const auto there = ApiFixture::personFrom(f->login(u"ada@example.org"_s, u"correct horse"_s));
        QCOMPARE(changePassword(here.token, u"correct horse"_s, u"a better horse"_s).status, 204);
        QCOMPARE(f->me(here.token), 200);
        QCOMPARE(f->me(there.token), 401);
        QCOMPARE(f->refresh(there.refresh).status, 401);
        QCOMPARE(f->refresh(here.refresh).status, 200);
        QCOMPARE(f->login(u"ada@example.org"_s, u"correct horse"_s).status, 401);
        QCOMPARE(f->login(u"ada@example.org"_s, u"a better horse"_s).status, 200);
    }

    void aChangedPasswordSpoilsTokensOfMails() {
        const auto ada = f->person(u"ada@example.org"_s);
        const auto token = tokenFor(u"ada@example.org"_s);
        QCOMPARE(changePassword(ada.token, u"correct horse"_s, u"a better horse"_s).status, 204);
        QCOMPARE(f->reset(token, u"the thief's horse"_s).status, 404);
    }

    void aStolenSessionGuessesNoPassword() {
        const auto ada = f->person(u"ada@example.org"_s);
        for (int i = 0; i < 5; ++i) {
            const auto reply = changePassword(ada.token, u"wrong horse"_s, u"the thief's horse"_s);
            // 401 would tell a client that its session is over.
            QCOMPARE(reply.status, 403);
        }
        const auto locked = changePassword(ada.token, u"correct horse"_s, u"the thief's horse"_s);
        QCOMPARE(locked.status, 423);
        QVERIFY(!locked.response.header("Retry-After").empty());
        QCOMPARE(f->login(u"ada@example.org"_s, u"correct horse"_s).status, 423);
        f->clock.advance(15 * minute);
        QCOMPARE(f->login(u"ada@example.org"_s, u"correct horse"_s).status, 200);
    }

    void anAddressIsChanged() {
        const auto ada = f->person(u"ada@example.org"_s);
        f->person(u"eve@example.org"_s);
        QCOMPARE(changeEmail(ada.token, u"wrong horse"_s, u"ada@new.example"_s).status, 403);
        QCOMPARE(changeEmail(ada.token, u"correct horse"_s, u"EVE@example.org"_s).status, 409);
        QCOMPARE(changeEmail(ada.token, u"correct horse"_s, u"nonsense"_s).status, 422);
        const auto token = tokenFor(u"ada@example.org"_s);
        QCOMPARE(changeEmail(ada.token, u"correct horse"_s, u"Ada@new.example"_s).status, 204);
        const auto profile = f->get("/api/v1/users/me", ada.token).json;
        QCOMPARE(profile["email"_L1].toString(), u"ada@new.example"_s);
        QCOMPARE(profile["rev"_L1].toInt(), 2);
        f->deliver();
        QCOMPARE(f->drawer->mails.last().recipient, u"ada@example.org"_s);
        // What was mailed to the former address opens nothing.
        QCOMPARE(f->reset(token, u"the thief's horse"_s).status, 404);
        QCOMPARE(f->login(u"ada@new.example"_s, u"correct horse"_s).status, 200);
        QCOMPARE(f->login(u"ada@example.org"_s, u"correct horse"_s).status, 401);
    }

    // Sessions

    void sessionsAreListed() {
        const Id laptop = f->ids.next();
        const auto started = f->clock.now();
        f->person(u"ada@example.org"_s);
        f->clock.advance(minute);
        const auto here =
            ApiFixture::personFrom(f->login(u"ada@example.org"_s, u"correct horse"_s, laptop, u"Laptop"_s));
        f->person(u"eve@example.org"_s);
        f->clock.advance(minute);
        const auto list = sessions(here.token);
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0]["deviceName"_L1].toString(), u"Laptop"_s);
        QVERIFY(list[0]["current"_L1].toBool());
        QCOMPARE(list[0]["lastSeenAt"_L1].toString(), wire::timeToString(started + minute));
        QCOMPARE(list[1]["deviceName"_L1].toString(), QString());
        QVERIFY(!list[1]["current"_L1].toBool());
        QCOMPARE(list[1]["startedAt"_L1].toString(), wire::timeToString(started));
        // Renewing it is being seen.
        const auto renewed = ApiFixture::personFrom(f->refresh(here.refresh, laptop));
        QCOMPARE(sessions(renewed.token)[0]["lastSeenAt"_L1].toString(), wire::timeToString(f->clock.now()));
        QCOMPARE(sessions(renewed.token)[0]["startedAt"_L1].toString(), wire::timeToString(started + minute));
    }

    void sessionsSayFromWhere() {
        std::string place = "203.0.113.7";
        f->prepare = [&](http::Request &request) { http::RequestAccess::setPeer(request, place); };
        const Id laptop = f->ids.next();
        const auto here = f->person(u"ada@example.org"_s, laptop);
        QCOMPARE(sessions(here.token)[0]["signedInFrom"_L1].toString(), u"203.0.113.7"_s);
        QCOMPARE(sessions(here.token)[0]["lastSeenFrom"_L1].toString(), u"203.0.113.7"_s);
        // Renewed elsewhere, twice: where it was in between is forgotten.
        place = "198.51.100.20";
        f->clock.advance(minute);
        const auto moved = ApiFixture::personFrom(f->refresh(here.refresh, laptop));
        place = "::ffff:192.0.2.44"; // to a socket for both
        f->clock.advance(minute);
        const auto again = ApiFixture::personFrom(f->refresh(moved.refresh, laptop));
        QCOMPARE(sessions(again.token)[0]["signedInFrom"_L1].toString(), u"203.0.113.7"_s);
        QCOMPARE(sessions(again.token)[0]["lastSeenFrom"_L1].toString(), u"192.0.2.44"_s);
        const auto kept = [&](const char *address) {
            return f->db()
                .queryInt64("SELECT count(*) FROM refresh_token WHERE address = ?1 OR signed_in_from = ?1",
                            QString::fromLatin1(address))
                ->value_or(-1);
        };
        QCOMPARE(kept("198.51.100.20"), 0);
        // A sign-in has its own, also when there was none before.
        place = "2001:db8::1";
        const auto there = ApiFixture::personFrom(f->login(u"ada@example.org"_s, u"correct horse"_s));
        QCOMPARE(sessions(there.token)[0]["signedInFrom"_L1].toString(), u"2001:db8::1"_s);
        // What is over says nothing of where it was.
        QCOMPARE(f->post("/api/v1/users/me/sessions/end-others", {}, there.token).status, 204);
        QCOMPARE(kept("203.0.113.7"), 0);
        QCOMPARE(kept("192.0.2.44"), 0);
        QVERIFY(kept("2001:db8::1") > 0);
    }

    void aSessionIsEndedFromElsewhere() {
        const auto here = f->person(u"ada@example.org"_s);
        const auto there = ApiFixture::personFrom(f->login(u"ada@example.org"_s, u"correct horse"_s));
        const auto list = sessions(here.token);
        const auto other = list[0]["current"_L1].toBool() ? list[1] : list[0];
        const auto scope = changeLog::userScope(here.id);
        const auto before = changeLog::head(f->db(), scope)->seq;
        QCOMPARE(end(here.token, other["id"_L1].toString()).status, 204);
        QCOMPARE(f->me(there.token), 401);
        QCOMPARE(f->refresh(there.refresh).status, 401);
        QCOMPARE(f->me(here.token), 200);
        QCOMPARE(sessions(here.token).size(), 1);
        // Its scope moved, so that a device that listens asks at once, and hears that it is over.
        QVERIFY(changeLog::head(f->db(), scope)->seq > before);
        QCOMPARE(end(here.token, other["id"_L1].toString()).status, 404);
    }

    void nobodyEndsTheSessionsOfOthers() {
        const auto ada = f->person(u"ada@example.org"_s);
        const auto eve = f->person(u"eve@example.org"_s);
        const auto session = sessions(ada.token)[0]["id"_L1].toString();
        QCOMPARE(end(eve.token, session).status, 404);
        QCOMPARE(end(eve.token, u"nonsense"_s).status, 404);
        QCOMPARE(end({}, session).status, 401);
        QCOMPARE(f->me(ada.token), 200);
    }

    void allOthersAreEnded() {
        const auto here = f->person(u"ada@example.org"_s);
        QList<Person> others;
        for (int i = 0; i < 3; ++i)
            others.append(ApiFixture::personFrom(f->login(u"ada@example.org"_s, u"correct horse"_s)));
        const auto eve = f->person(u"eve@example.org"_s);
        QCOMPARE(f->post("/api/v1/users/me/sessions/end-others", {}, here.token).status, 204);
        QCOMPARE(sessions(here.token).size(), 1);
        for (const auto &other : others)
            QCOMPARE(f->me(other.token), 401);
        QCOMPARE(f->me(here.token), 200);
        QCOMPARE(f->me(eve.token), 200);
    }

    void anEndedSessionStaysEndedAfterARestart() {
        const auto here = f->person(u"ada@example.org"_s);
        const auto there = ApiFixture::personFrom(f->login(u"ada@example.org"_s, u"correct horse"_s));
        QCOMPARE(f->post("/api/v1/users/me/sessions/end-others", {}, here.token).status, 204);
        f->open();
        QCOMPARE(f->me(there.token), 401);
        QCOMPARE(f->me(here.token), 200);
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
