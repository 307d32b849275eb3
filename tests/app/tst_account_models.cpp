// SPDX-License-Identifier: Apache-2.0
#include "offline_shop.h"

#include <aura/app/account_models.h>
#include <aura/wire/account_json.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;

namespace {

HttpAnswer answerOf(int status, const QByteArray &body = "{}") {
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = status < 300 ? "application/json" : "application/problem+json";
    answer.body = status == 204 ? QByteArray() : body;
    return answer;
}

QString text(const QAbstractItemModel &model, int row, const char *role) {
    return model.data(model.index(row, 0), model.roleNames().key(role)).toString();
}

} // namespace

class AccountModelsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<app::testing::OfflineShop> m_shop;
    AppContext &app() { return *m_shop->app; }
    /// What the shop was told, oldest first. Written by the client's thread while a test waits.
    QList<HttpRequest> m_sent;
    std::function<HttpAnswer(const HttpRequest &)> m_answer;

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_sent.clear();
        m_answer = [](const HttpRequest &) { return answerOf(204); };
        m_shop = std::make_unique<app::testing::OfflineShop>();
        m_shop->far->account = [this](const HttpRequest &request) -> std::optional<HttpAnswer> {
            m_sent.append(request);
            return m_answer(request);
        };
    }
    void cleanup() { m_shop.reset(); }

    void aMailIsAskedFor() {
        m_answer = [](const HttpRequest &) { return answerOf(202); };
        PasswordResetModel reset;
        reset.setApp(&app());
        reset.sendTo(u"nobody"_s);
        QCOMPARE(reset.errorField(), PasswordResetModel::Field::Email);
        QVERIFY(m_sent.isEmpty());
        reset.sendTo(u" ada@example.org "_s);
        QTRY_COMPARE(reset.state(), PasswordResetModel::State::Sent);
        QVERIFY(reset.errorText().isEmpty());
        QCOMPARE(m_sent.first().path, u"/api/v1/auth/forgot"_s);
        QCOMPARE(m_sent.first().body, QByteArray(R"({"email":"ada@example.org"})"));
        reset.startOver();
        QCOMPARE(reset.state(), PasswordResetModel::State::Asking);
    }

    void withoutANetworkAMailHasToWait() {
        m_shop->far->reachable = false;
        PasswordResetModel reset;
        reset.setApp(&app());
        reset.sendTo(u"ada@example.org"_s);
        QTRY_VERIFY(!reset.busy());
        QCOMPARE(reset.state(), PasswordResetModel::State::Asking);
        QVERIFY(!reset.errorText().isEmpty());
    }

    void aNewPasswordIsChosen() {
        const QString code(43, u'k');
        PasswordResetModel reset;
        reset.setApp(&app());
        reset.choose(u"half"_s, u"a better horse"_s);
        QCOMPARE(reset.errorField(), PasswordResetModel::Field::Code);
        reset.choose(code, u"short"_s);
        QCOMPARE(reset.errorField(), PasswordResetModel::Field::Password);
        QVERIFY(m_sent.isEmpty());
        m_answer = [](const HttpRequest &) { return answerOf(404, R"({"code":"not_found"})"); };
        reset.choose(code, u"a better horse"_s);
        QTRY_COMPARE(reset.errorField(), PasswordResetModel::Field::Code);
        m_answer = [](const HttpRequest &) { return answerOf(204); };
        reset.choose(u"aura://reset/"_s + code, u"a better horse"_s);
        QTRY_COMPARE(reset.state(), PasswordResetModel::State::Changed);
        QVERIFY(m_sent.last().body.contains(code.toLatin1()));
    }

    void theLinkOfAMailOpensTheForm() {
        QSignalSpy asked(&app(), &AppContext::passwordResetRequested);
        const QString code(43, u'k');
        QVERIFY(app().openLink(u"aura://reset/"_s + code));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), code);
        QVERIFY(!app().openLink(u"aura://reset/short"_s));
        QVERIFY(!app().openLink(u"aura://reset/"_s));
    }

    void aLockTellsTheTimeLeft() {
        m_shop->far->lockedSeconds = 14 * 60;
        auto *session = app().session();
        session->signIn(u"ada@example.org"_s, u"correct horse"_s);
        QTRY_VERIFY(session->locked());
        QVERIFY2(session->errorText().contains(u"14"_s), qPrintable(session->errorText()));
        m_shop->far->lockedSeconds = 0;
        session->signIn(u"ada@example.org"_s, u"correct horse"_s);
        QTRY_VERIFY(session->signedIn());
        QVERIFY(!session->locked());
    }

    void aPasswordIsChanged() {
        QVERIFY(m_shop->signIn());
        PasswordChangeModel change;
        change.setApp(&app());
        QSignalSpy succeeded(&change, &PasswordChangeModel::succeeded);
        change.change({}, u"a better horse"_s);
        QCOMPARE(change.errorField(), PasswordChangeModel::Field::Current);
        change.change(u"correct horse"_s, u"short"_s);
        QCOMPARE(change.errorField(), PasswordChangeModel::Field::Fresh);
        m_answer = [](const HttpRequest &) { return answerOf(403, R"({"code":"permission_denied"})"); };
        change.change(u"wrong horse"_s, u"a better horse"_s);
        QTRY_COMPARE(change.errorField(), PasswordChangeModel::Field::Current);
        // A wrong password ends no session.
        QVERIFY(app().session()->signedIn());
        m_answer = [](const HttpRequest &) {
            auto answer = answerOf(423, R"({"code":"account_locked"})");
            answer.retryAfterSeconds = 600;
            return answer;
        };
        change.change(u"wrong horse"_s, u"a better horse"_s);
        QTRY_VERIFY(change.errorText().contains(u"10"_s));
        m_answer = [](const HttpRequest &) { return answerOf(204); };
        change.change(u"correct horse"_s, u"a better horse"_s);
        QTRY_COMPARE(succeeded.size(), 1);
        QVERIFY(change.errorText().isEmpty());
    }

    void devicesAreShownAndSignedOut() {
        const auto now = m_shop->clock.now();
        aura::testing::SeededRandom random{3};
        IdGenerator ids(m_shop->clock, random);
        QList<wire::SessionInfo> sessions{
            {ids.next(), u"Telephone"_s, now - 86'400'000, now - 3 * 3'600'000, false},
            {ids.next(), {}, now - 86'400'000, now - 60'000, false},
            {ids.next(), u"Laptop"_s, now - 3'600'000, now - 3'600'000, true},
        };
        m_answer = [&](const HttpRequest &request) {
            if (request.method == HttpRequest::Method::Get)
                return answerOf(200, wire::toBytes(sessions));
            if (request.method == HttpRequest::Method::Delete)
                sessions.removeIf([&](const auto &session) { return request.path.endsWith(session.id.toString()); });
            else
                sessions.removeIf([&](const auto &session) { return !session.current; });
            return answerOf(204);
        };
        DeviceListModel devices;
        const QAbstractItemModelTester tester(&devices, QAbstractItemModelTester::FailureReportingMode::QtTest);
        devices.setApp(&app());
        QTRY_COMPARE(devices.state(), DeviceListModel::State::Guest);
        QVERIFY(m_shop->signIn());
        QTRY_COMPARE(devices.state(), DeviceListModel::State::Ready);
        QCOMPARE(devices.count(), 3);
        QCOMPARE(devices.others(), 2);
        QCOMPARE(text(devices, 0, "name"), u"Laptop"_s); // this one is the first
        QCOMPARE(text(devices, 0, "current"), u"true"_s);
        QVERIFY(text(devices, 1, "seenText").contains(u"3 h"_s));
        QVERIFY(!text(devices, 2, "name").isEmpty());
        QSignalSpy signedOut(&devices, &DeviceListModel::signedOut);
        devices.signOut(text(devices, 1, "sessionId"));
        QTRY_COMPARE(devices.count(), 2);
        QCOMPARE(signedOut.size(), 1);
        devices.signOutOthers();
        QTRY_COMPARE(devices.count(), 1);
        QCOMPARE(devices.others(), 0);
        m_shop->far->reachable = false;
        devices.reload();
        QTRY_COMPARE(devices.state(), DeviceListModel::State::Failed);
        QVERIFY(!devices.errorText().isEmpty());
    }

    void aSessionThatWasEndedElsewhereKeepsWhatWaits() {
        QVERIFY(m_shop->fetch());
        QVERIFY(m_shop->signIn());
        QSignalSpy added(app().cart(), &CartModel::added);
        app().cart()->add(m_shop->goods.mugs.at(0).id.toString(), {}, 2);
        QTRY_COMPARE(added.size(), 1);
        m_shop->far->ended = true;
        app().syncModel()->syncNow();
        QTRY_COMPARE(app().session()->state(), SessionModel::State::Expired);
        QCOMPARE(app().session()->name(), u"Ada Lovelace"_s);
        QCOMPARE(app().cart()->count(), 2);
        QCOMPARE(app().syncModel()->pendingCount(), 1);
        m_shop->far->ended = false;
        QVERIFY(m_shop->signIn());
        app().syncModel()->syncNow();
        QTRY_COMPARE(app().syncModel()->pendingCount(), 0);
    }
};

QTEST_GUILESS_MAIN(AccountModelsTest)
#include "tst_account_models.moc"
