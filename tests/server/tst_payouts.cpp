// SPDX-License-Identifier: Apache-2.0
// Paying shops: who says where it goes, that nothing is lost or paid twice whatever ends in between, and what becomes
// of what fails.
#include "money_fixture.h"

#include <aura/server/services/notices.h>
#include <aura/wire/onboarding_json.h>

#include <QDirIterator>
#include <QFile>

using namespace aura;
using namespace aura::testing;

class TestPayouts : public QObject {
    Q_OBJECT

    std::unique_ptr<MoneyFixture> f;

    /// 22.90 are available.
    void sell() {
        const auto order = f->buy(1, true);
        f->deliver(order);
        f->later(settlement::holdMillis);
    }
    /// The data folder as it is on the disk at this moment: what a crash would leave.
    void copyTo(const QString &path) {
        QDirIterator files(f->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto file = files.next();
            const auto relative = QDir(f->path()).relativeFilePath(file);
            QDir().mkpath(QFileInfo(QDir(path).filePath(relative)).path());
            if (!QFile::copy(file, QDir(path).filePath(relative)))
                qFatal("no copy of %s", qPrintable(file));
        }
    }

private Q_SLOTS:
    void init() { f = std::make_unique<MoneyFixture>(); }
    void cleanup() { f.reset(); }

    void whatIsAvailableIsPaidOnceAndArrives() {
        sell();
        QCOMPARE(f->provider->calls, 0); // nobody knows where to
        QCOMPARE(f->cents(), (QList<std::int64_t>{0, 2'290, 0}));
        QCOMPARE(f->nameAccount(f->vera).status, 200);
        f->later(1);
        QCOMPARE(f->provider->sum(), 2'290);
        QCOMPARE(f->cents(), (QList<std::int64_t>{0, 0, 2'290}));
        QCOMPARE(f->payouts().first().state, PayoutState::OnWay);
        QCOMPARE(f->payouts().first().vendorName, f->shop.name);
        f->later(60'000);
        QCOMPARE(f->payouts().first().state, PayoutState::Paid);
        QCOMPARE(f->cents(), (QList<std::int64_t>{0, 0, 0}));
        for (int i = 0; i < 5; ++i)
            f->later(MoneyFixture::dayMillis);
        QCOMPARE(f->provider->calls, 1);
        QCOMPARE(f->wrong(), QString());
    }

    /// Who has written it down in the papers need not do so again.
    void anApprovedShopIsPaidToTheAccountOfItsPapers() {
        ShopPapers papers;
        papers.account = {u"Vera Lund"_s, plainIban(MoneyFixture::goodIban), {}};
        const auto written = QString::fromUtf8(wire::toBytes(wire::toJson(papers)));
        const auto waiting = f->vendor(u"waiting"_s); // nobody has approved it
        f->write([&](Write &w) -> Status {
            AURA_TRY(w.db.run("INSERT INTO vendor_papers(vendor_id, papers, updated_at, rev) VALUES(?1, ?2, ?3, 1)",
                              f->shop.id, written, w.now));
            AURA_TRY(w.db.run("INSERT INTO vendor_papers(vendor_id, papers, updated_at, rev) VALUES(?1, ?2, ?3, 1)",
                              waiting.id, written, w.now));
            return w.db.run("UPDATE vendor SET status = ?2 WHERE id = ?1", waiting.id, VendorStatus::ReadyForReview);
        });
        sell();
        f->later(60'000);
        QCOMPARE(f->number("SELECT count(*) FROM payout_account"), 1);
        QCOMPARE(f->provider->sum(), 2'290);
        f->later(60'000);
        QCOMPARE(f->payouts().first().state, PayoutState::Paid);
        QCOMPARE(f->payouts().first().account, u"3000"_s);
        // One that the shop names itself stays.
        QCOMPARE(f->nameAccount(f->vera, u"GB82 WEST 1234 5698 7654 32"_s).status, 200);
        f->later(60'000);
        QCOMPARE(payouts::account(f->db(), f->shop.id)->ending, u"5432"_s);
        QCOMPARE(f->wrong(), QString());
    }

    void onlyAnOwnerSaysWhereItGoes() {
        const auto staff = f->person(u"staff@example.org"_s);
        f->join(f->shop, staff, u"staff"_s);
        for (const auto &who : {staff, f->ada, f->admin})
            QCOMPARE(f->nameAccount(who).status, 403);
        f->setStatus(VendorStatus::Suspended);
        QCOMPARE(f->nameAccount(f->vera).status, 403);
        f->setStatus(VendorStatus::Approved);
        for (const auto *wrong :
             {"", "DE88 3704 0044 0532 0130 00", "DE89", "hello", "DE89370400440532013000000000000000"})
            QCOMPARE(f->nameAccount(f->vera, QString::fromLatin1(wrong)).status, 422);
        QCOMPARE(f->nameAccount(f->vera, MoneyFixture::goodIban, u"  "_s).status, 422);
        QCOMPARE(f->number("SELECT count(*) FROM payout_account"), 0);
        QCOMPARE(f->nameAccount(f->vera, u"de89 3704 0044 0532 0130 00"_s).status, 200);
    }

    void aSuspendedShopWaits() {
        sell();
        f->nameAccount(f->vera);
        f->setStatus(VendorStatus::Suspended);
        f->later(MoneyFixture::dayMillis);
        QCOMPARE(f->provider->calls, 0);
        f->setStatus(VendorStatus::Approved);
        f->later(1);
        QCOMPARE(f->provider->calls, 1);
    }

    void littleWaitsForMore() {
        f->options.payouts.leastMinor = 3'000;
        f->open();
        f->nameAccount(f->vera);
        sell();
        QCOMPARE(f->provider->calls, 0);
        sell();
        QCOMPARE(f->provider->sum(), 2 * 2'290);
    }

    void thatItIsAskedIsWrittenDownBefore() {
        f->nameAccount(f->vera);
        QStringList seen;
        f->provider->whilePaying = [&] {
            storage::OpenOptions options;
            options.mode = storage::OpenOptions::Mode::ReadOnly;
            auto disk = storage::Database::open(f->path() + u"/aura.db"_s, options);
            (void)disk->forEach("SELECT state FROM payout",
                                [&](const storage::Statement &row) { seen.append(row.text(0)); });
        };
        sell();
        QCOMPARE(seen, QStringList{u"sending"_s});
    }

    void whatEndsInBetweenPaysNothingTwice_data() {
        QTest::addColumn<bool>("before");
        QTest::newRow("killed before the provider was asked") << true;
        QTest::newRow("killed before its answer was written") << false;
    }
    void whatEndsInBetweenPaysNothingTwice() {
        QFETCH(bool, before);
        f->nameAccount(f->vera);
        QTemporaryDir crashed;
        if (before)
            f->provider->refuseWith = Error{ErrorCode::Unavailable, u"away"_s};
        else
            f->provider->whilePaying = [&] { copyTo(crashed.path()); };
        sell();
        if (before)
            copyTo(crashed.path());
        f->provider->refuseWith.reset();
        f->provider->whilePaying = {};
        QCOMPARE(f->provider->paid.size(), before ? 0 : 1);
        f->close();
        // What the crash left goes on, with the same provider.
        auto app = ServerApp::open(crashed.path(), f->clock, f->random, f->options);
        QVERIFY2(app, app ? "" : qPrintable(app.error().detail));
        auto &db = **(*app)->store().reads().connection();
        QCOMPARE(*settlement::audit(db), QString());
        QCOMPARE(*db.queryInt64("SELECT count(*) FROM payout WHERE state = 'sending'"), 1);
        for (int i = 0; i < 10; ++i) {
            f->clock.advance(3'600'000);
            (*app)->maintain();
        }
        QCOMPARE(f->provider->paid.size(), 1);
        QCOMPARE(f->provider->sum(), 2'290);
        QCOMPARE(f->provider->calls, 2);
        QCOMPARE(*settlement::audit(db), QString());
        QCOMPARE(*db.queryInt64("SELECT count(*) FROM payout WHERE state = 'paid'"), 1);
        const auto balance = settlement::balanceOf(db, f->shop.id, f->eur);
        QCOMPARE((*balance)->available.minor + (*balance)->onWay.minor, 0);
    }

    void anAnswerThatIsLostIsAskedForAgain() {
        f->nameAccount(f->vera);
        f->provider->answerWith = Error{ErrorCode::Unavailable, u"lost"_s};
        sell();
        QCOMPARE(f->payouts().first().state, PayoutState::Sending);
        QCOMPARE(f->payouts().first().lastProblem, u"lost"_s);
        QCOMPARE(f->cents(), (QList<std::int64_t>{0, 0, 2'290}));
        f->later(59'000); // not at once
        QCOMPARE(f->provider->calls, 1);
        f->provider->answerWith.reset();
        f->later(1'000);
        QCOMPARE(f->provider->calls, 2);
        QCOMPARE(f->provider->sum(), 2'290);
        QCOMPARE(f->payouts().first().state, PayoutState::OnWay);
    }

    void whatFailsComesBackAndWaitsForAnotherAccount() {
        f->nameAccount(f->vera);
        f->provider->lookAnswer = {PayoutState::Failed, {}, u"account_closed"_s};
        sell();
        QCOMPARE(f->cents(), (QList<std::int64_t>{0, 0, 2'290}));
        f->later(60'000);
        QCOMPARE(f->payouts().first().state, PayoutState::Failed);
        QCOMPARE(f->payouts().first().reason, u"account_closed"_s);
        QCOMPARE(f->cents(), (QList<std::int64_t>{0, 2'290, 0}));
        QCOMPARE(f->onDevice().account->problem, u"account_closed"_s);
        QCOMPARE(f->wrong(), QString());
        // Those who work for the shop hear of it, once, and nobody else does.
        const auto heard = [&](const Id &person) {
            auto notices = notices::of(f->db(), person)->notices;
            notices.removeIf([](const Notice &notice) { return notice.kind != NoticeKind::PayoutFailed; });
            return notices;
        };
        QCOMPARE(heard(f->vera.id).size(), 1);
        QCOMPARE(heard(f->vera.id).first().subject, f->payouts().first().id);
        QCOMPARE(heard(f->vera.id).first().detail, u"account_closed"_s);
        QCOMPARE(heard(f->vera.id).first().amount, (Money{2'290, Currency::of("EUR")}));
        QVERIFY(heard(f->ada.id).isEmpty());
        // Nothing more goes there by itself.
        f->later(10 * MoneyFixture::dayMillis);
        QCOMPARE(f->provider->calls, 1);
        QCOMPARE(heard(f->vera.id).size(), 1);
        f->provider->lookAnswer = {PayoutState::Paid, {}, {}};
        f->nameAccount(f->vera);
        QCOMPARE(f->onDevice().account->problem, QString());
        f->later(1);
        f->later(60'000);
        QCOMPARE(f->cents(), (QList<std::int64_t>{0, 0, 0}));
        QCOMPARE(f->onDevice().payouts.size(), 2);
        QCOMPARE(f->wrong(), QString());
    }

    void aFinalRefusalComesBackAtOnce() {
        f->nameAccount(f->vera);
        f->provider->refuseWith = Error{ErrorCode::InvalidArgument, u"no_such_account"_s};
        sell();
        QCOMPARE(f->payouts().first().state, PayoutState::Failed);
        QCOMPARE(f->payouts().first().reason, u"no_such_account"_s);
        QCOMPARE(f->cents(), (QList<std::int64_t>{0, 2'290, 0}));
    }

    void aFailedOneIsMadeAnewOnce() {
        f->nameAccount(f->vera);
        f->provider->lookAnswer = {PayoutState::Failed, {}, u"account_closed"_s};
        sell();
        f->later(60'000);
        f->provider->lookAnswer = {PayoutState::Paid, {}, {}};
        sell(); // so more is available
        const auto failed = f->payouts().last();
        QVERIFY(failed.mayRetry);
        auto stale = failed;
        stale.rev = 0;
        QCOMPARE(f->retry(stale).status, 409);
        QCOMPARE(f->retry(failed).status, 200);
        QCOMPARE(f->retry(failed).status, 200); // the same again
        QCOMPARE(f->payouts().size(), 2);
        QCOMPARE(f->payouts().first().retryOf, failed.id);
        QCOMPARE(f->payouts().first().amount.minor, 2 * 2'290);
        QVERIFY(!f->payouts().last().mayRetry);
        f->later(1);
        f->later(60'000);
        QCOMPARE(f->payouts().first().state, PayoutState::Paid);
        QCOMPARE(f->retry(f->payouts().first()).status, 409); // it has arrived
        QCOMPARE(f->cents(), (QList<std::int64_t>{0, 0, 0}));
        QCOMPARE(f->number("SELECT count(*) FROM audit_log WHERE action = 'payout.retry'"), 2);
        QVERIFY(f->verdict().isWhole());
        QCOMPARE(f->wrong(), QString());
    }

    void oneThatWaitsIsAskedForAtOnce() {
        f->nameAccount(f->vera);
        f->provider->refuseWith = Error{ErrorCode::Unavailable, u"away"_s};
        sell();
        for (int i = 0; i < 5; ++i)
            f->later(3'600'000);
        f->provider->refuseWith.reset();
        const auto waiting = f->payouts().first();
        QCOMPARE(waiting.state, PayoutState::Sending);
        QVERIFY(waiting.mayRetry);
        QCOMPARE(f->retry(waiting).status, 200);
        f->later(1);
        QCOMPARE(f->payouts().first().state, PayoutState::OnWay);
        QCOMPARE(f->provider->paid.size(), 1);
    }

    void pagesGoOnWhereTheyEnd() {
        f->options.payouts.intervalMillis = 0;
        f->open();
        f->nameAccount(f->vera);
        for (int i = 0; i < 5; ++i) {
            sell();
            f->later(60'000);
        }
        QCOMPARE(f->payouts().size(), 5);
        QCOMPARE(f->payouts("?state=paid").size(), 5);
        QCOMPARE(f->payouts("?state=failed").size(), 0);
        QCOMPARE(f->payouts("?vendor=" + f->shop.id.toString().toLatin1()).size(), 5);
        QCOMPARE(f->payouts("?vendor=" + f->ada.id.toString().toLatin1()).size(), 0);
        QList<Id> seen;
        QByteArray cursor;
        for (int i = 0; i < 3; ++i) {
            const auto page =
                wire::adminPayoutsFromBytes(f->get("/api/v1/admin/payouts?limit=2" + cursor, f->admin.token).body);
            for (const auto &payout : page->rows)
                seen.append(payout.id);
            cursor = "&cursor=" + page->next.toLatin1();
        }
        QCOMPARE(QSet<Id>(seen.begin(), seen.end()).size(), 5);
        for (const auto *bad : {"?state=tall", "?vendor=1", "?limit=0", "?cursor=x"})
            QCOMPARE(f->get(QByteArray("/api/v1/admin/payouts") + bad, f->admin.token).status, 400);
    }

    void theSandboxDoesWhatTheAccountSays_data() {
        QTest::addColumn<QString>("iban");
        QTest::addColumn<PayoutState>("state");
        QTest::addColumn<QString>("reason");
        QTest::newRow("arrives") << MoneyFixture::goodIban << PayoutState::Paid << QString();
        QTest::newRow("closed") << u"DE79 0000 0000 0000 0000 02"_s << PayoutState::Failed << u"account_closed"_s;
        QTest::newRow("blocked") << u"DE52 0000 0000 0000 0000 03"_s << PayoutState::Failed << u"account_blocked"_s;
        QTest::newRow("on its way") << u"DE25 0000 0000 0000 0000 04"_s << PayoutState::OnWay << QString();
    }
    void theSandboxDoesWhatTheAccountSays() {
        QFETCH(QString, iban);
        QFETCH(PayoutState, state);
        QFETCH(QString, reason);
        f->options.payouts.provider = std::make_shared<PayoutSandbox>();
        f->open();
        QCOMPARE(f->nameAccount(f->vera, iban).status, 200);
        sell();
        f->later(60'000);
        QCOMPARE(f->payouts().first().state, state);
        QCOMPARE(f->payouts().first().reason, reason);
        QCOMPARE(f->wrong(), QString());
    }

    void withoutAProviderMoneyIsKept() {
        f->options.payouts.provider.reset();
        f->open();
        QCOMPARE(f->nameAccount(f->vera).status, 404);
        sell();
        QCOMPARE(f->cents(), (QList<std::int64_t>{0, 2'290, 0}));
        QCOMPARE(f->payouts().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPayouts)
#include "tst_payouts.moc"
