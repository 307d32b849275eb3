// SPDX-License-Identifier: Apache-2.0
// When the engine acts: pokes, waits, limits and what a server that was restored from a backup has lost.
#include "sync_fixture.h"

using namespace aura;
using namespace aura::sync;
using namespace aura::sync::testing;

namespace {

constexpr std::uint64_t seed = 20'260'202;
constexpr std::int64_t day = 24LL * 3'600 * 1'000;

} // namespace

class SyncScheduleTest : public SyncFixture {
    Q_OBJECT

    qsizetype requestsFor(const QString &path) const {
        return std::count_if(m_server->requests.begin(), m_server->requests.end(),
                             [&](const QString &request) { return request.startsWith(path); });
    }
    /// Lets time pass as the engine's timer would.
    void pass(std::int64_t millis) {
        const auto end = m_clock->monotonic() + millis;
        settle();
        for (int i = 0; i < 100'000; ++i) {
            const auto at = m_core->wakeAt();
            if (!at || *at > end)
                break;
            m_clock->advance(std::max<std::int64_t>(0, *at - m_clock->monotonic()));
            settle();
        }
        m_clock->advance(std::max<std::int64_t>(0, end - m_clock->monotonic()));
        settle();
    }
    /// Signed in, everything fetched, and working by itself.
    void run() {
        publishCatalogue();
        QVERIFY(signIn());
        QVERIFY(syncNow());
        m_core->setAutomatic(true);
        settle();
    }
    Order orderOf(const QString &number) {
        Order order;
        order.id = m_ids->next();
        order.userId = m_server->user;
        order.number = number;
        order.rev = 1;
        order.createdAt = m_clock->now();
        for (auto *amount : {&order.subtotal, &order.shipping, &order.tax, &order.discount, &order.total})
            *amount = {100, Currency::of("EUR")};
        order.shippingAddress = order.billingAddress = checkoutRequest().shippingAddress;
        return order;
    }
    const QString m_pullOwn = u"/api/v1/sync/pull?scope=user"_s;
    const QString m_pullCatalogue = u"/api/v1/sync/pull?scope=catalogue"_s;
    const QString m_events = u"/api/v1/events"_s;

private Q_SLOTS:
    void initTestCase() { qInfo("seed %llu", static_cast<unsigned long long>(seed)); }
    void init() { setUp(seed); }
    void cleanup() { tearDown(); }

    // Pokes

    void aPokeBringsTheRowsAtOnce() {
        m_server->hasEvents = true;
        run();
        QCOMPARE(m_server->streams(), std::size_t{1});
        QCOMPARE(m_server->lastStreamBearer, m_server->validAccess);
        const auto order = orderOf(u"7"_s);
        m_server->touch(u"order"_s, order.id, 1, wire::toJson(order));
        const auto catalogue = requestsFor(m_pullCatalogue);
        m_server->poke(u"user:"_s + m_server->user.toString(), m_server->seq);
        settle();
        QCOMPARE(m_core->view()->orders.size(), 1);
        QCOMPARE(requestsFor(m_pullCatalogue), catalogue); // the other channel sleeps on
        QCOMPARE(m_server->streams(), std::size_t{1});
    }

    void aPokeOfWhatIsKnownWakesNobody() {
        m_server->hasEvents = true;
        run();
        const auto before = m_server->requests.size();
        m_server->poke(u"user:"_s + m_server->user.toString(), m_server->seq);
        m_server->poke(u"catalogue"_s, m_server->catalogueCursor);
        m_server->poke(u"vendor:"_s + m_server->user.toString(), 1'000);
        m_server->tell("event: poke\ndata: [nonsense\n\nevent: poke\ndata: {}\n\n: heartbeat\n\n");
        pass(5'000);
        QCOMPARE(m_server->requests.size(), before);
        // A number that never becomes true costs one pull, not a storm.
        m_server->poke(u"user:"_s + m_server->user.toString(), 1'000'000);
        pass(5'000);
        QCOMPARE(m_server->requests.size(), before + 1);
    }

    void aPokeOfTheCatalogueIsSpreadOverAMoment() {
        m_server->hasEvents = true;
        run();
        const auto before = requestsFor(m_pullCatalogue);
        m_products[0].rev = 2;
        m_server->catalogueLog = {
            {m_server->catalogueCursor + 1,
             {u"product"_s, m_products[0].id, 2, wire::toJson(m_products[0], wire::Audience::Public)}}};
        m_server->poke(u"catalogue"_s, m_server->catalogueCursor + 1);
        pass(2'000);
        QCOMPARE(requestsFor(m_pullCatalogue), before + 1);
    }

    void aCutStreamIsOpenedAgainAndWhatWasMissedIsFetched() {
        m_server->hasEvents = true;
        run();
        m_server->hangUp();
        settle();
        const auto order = orderOf(u"7"_s);
        m_server->touch(u"order"_s, order.id, 1, wire::toJson(order));
        QCOMPARE(m_server->streams(), std::size_t{0});
        pass(2'000);
        QCOMPARE(m_server->streams(), std::size_t{1});
        QCOMPARE(m_core->view()->orders.size(), 1);
    }

    void aDeadStreamIsNoticed() {
        m_server->hasEvents = true;
        run();
        const auto opened = requestsFor(m_events);
        for (int i = 0; i < 20; ++i) {
            m_server->tell(": still here\n\n");
            pass(15'000);
        }
        QCOMPARE(requestsFor(m_events), opened);
        pass(60'000);
        QCOMPARE(requestsFor(m_events), opened + 1);
        QCOMPARE(m_server->streams(), std::size_t{1});
    }

    void reconnectingBacksOffAndPollingGoesOn() {
        m_server->hasEvents = true;
        run();
        const auto pulls = requestsFor(m_pullOwn);
        for (int i = 0; i < 200; ++i)
            m_server->faults.push_back({m_events, Fault::Portal});
        m_server->hangUp();
        pass(600'000);
        QVERIFY2(requestsFor(m_events) < 60, qPrintable(QString::number(requestsFor(m_events))));
        QVERIFY(requestsFor(m_pullOwn) >= pulls + 9);
        QVERIFY(status().online);
    }

    void whileItListensItPollsRarely() {
        m_server->hasEvents = true;
        run();
        const auto pulls = requestsFor(m_pullOwn);
        for (int i = 0; i < 40; ++i) {
            m_server->tell(":\n\n");
            pass(15'000);
        }
        QCOMPARE(requestsFor(m_pullOwn), pulls + 2);
    }

    void aServerWithoutEventsIsNotAskedAllTheTime() {
        run();
        QCOMPARE(requestsFor(m_events), 1);
        pass(280'000);
        QCOMPARE(requestsFor(m_events), 1);
        pass(40'000);
        QCOMPARE(requestsFor(m_events), 2);
    }

    void theStreamBelongsToWhoeverIsSignedIn() {
        m_server->hasEvents = true;
        m_core->setAutomatic(true);
        publishCatalogue();
        settle();
        QCOMPARE(m_server->streams(), std::size_t{1});
        QVERIFY(m_server->lastStreamBearer.isEmpty());
        QVERIFY(signIn());
        QCOMPARE(m_server->streams(), std::size_t{1});
        QCOMPARE(m_server->lastStreamBearer, m_server->validAccess);
        // A token that has run out is renewed for the stream as for anything else.
        m_clock->advance(3'600'000);
        m_server->hangUp();
        pass(3'000);
        QCOMPARE(m_server->streams(), std::size_t{1});
        QCOMPARE(m_server->refreshes, 1);
        QCOMPARE(m_server->lastStreamBearer, m_server->validAccess);
        QVERIFY(m_core->signOut(SignOut::RefuseWhenPending));
        settle();
        QCOMPARE(m_server->streams(), std::size_t{1});
        QVERIFY(m_server->lastStreamBearer.isEmpty());
        m_core->setAutomatic(false);
        settle();
        QCOMPARE(m_server->streams(), std::size_t{0});
    }

    // Waits and limits

    void whatHangsIsCancelledAndSentAgain_data() {
        QTest::addColumn<QString>("path");
        for (const auto *path : {"/api/v1/sync/push", "/api/v1/sync/pull?scope=user",
                                 "/api/v1/sync/pull?scope=catalogue", "/api/v1/auth/refresh"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void whatHangsIsCancelledAndSentAgain() {
        QFETCH(QString, path);
        run();
        m_clock->advance(3'600'000); // the token has run out
        m_server->faults.push_back({path, Fault::Silent});
        QVERIFY(add(0, 2));
        settle();
        pass(240'000);
        QCOMPARE(queued(), std::size_t{0});
        QCOMPARE(m_server->cart.lines.first().quantity, 2);
        QCOMPARE(status().state, State::Online);
        QVERIFY(m_server->faults.empty());
    }

    void tooManyRequestsAreWaitedForEvenByTheNextProcess() {
        run();
        m_server->faults.push_back({u"/api/v1/sync/push"_s, Fault::TooMany});
        QVERIFY(add(0, 1));
        settle();
        const auto pushes = requestsFor(u"/api/v1/sync/push"_s);
        pass(3'000);
        restart();
        m_core->setAutomatic(true);
        pass(3'900);
        QCOMPARE(requestsFor(u"/api/v1/sync/push"_s), pushes);
        pass(200);
        QCOMPARE(requestsFor(u"/api/v1/sync/push"_s), pushes + 1);
        QCOMPARE(queued(), std::size_t{0});
    }

    void aPullThatHasToWaitIsWaitedForEvenByTheNextProcess() {
        run();
        m_server->faults.push_back({m_pullOwn, Fault::TooMany});
        m_server->faults.push_back({m_pullCatalogue, Fault::TooMany});
        pass(61'000);
        QVERIFY(m_server->faults.empty());
        const auto pulls = requestsFor(u"/api/v1/sync/pull"_s);
        restart();
        m_core->setAutomatic(true);
        m_core->setReachable(Reachability::Hint::Online);
        pass(4'000);
        QCOMPARE(requestsFor(u"/api/v1/sync/pull"_s), pulls);
        pass(4'000);
        QCOMPARE(requestsFor(u"/api/v1/sync/pull"_s), pulls + 2);
        // Once it went well nothing is remembered.
        restart();
        m_core->setAutomatic(true);
        settle();
        QCOMPARE(requestsFor(u"/api/v1/sync/pull"_s), pulls + 4);
    }

    void anOldClientMayNotPullButItsOperationsGoOut() {
        run();
        for (int i = 0; i < 50; ++i)
            m_server->faults.push_back({u"/api/v1/sync/pull"_s, Fault::TooOld});
        pass(61'000);
        QCOMPARE(status().lastError->code, ErrorCode::NewerVersion);
        for (int i = 1; i <= 3; ++i) {
            QVERIFY(add(0, 1));
            settle();
            QCOMPARE(m_server->cart.lines.first().quantity, i);
            QCOMPARE(status().pending, 0);
        }
        QCOMPARE(status().lastError->code, ErrorCode::NewerVersion);
        QCOMPARE(cart().lines.first().quantity, 3);
        m_server->faults.clear();
        pass(6 * 60'000);
        QVERIFY(!status().lastError);
        QCOMPARE(queued(), std::size_t{0});
    }

    void settingTheClockNeitherStopsNorStormsTheEngine_data() {
        QTest::addColumn<std::int64_t>("jump");
        QTest::newRow("a year ahead") << 365 * day;
        QTest::newRow("a year back") << -365 * day;
        QTest::newRow("two minutes back") << std::int64_t{-120'000};
    }

    void settingTheClockNeitherStopsNorStormsTheEngine() {
        QFETCH(std::int64_t, jump);
        run();
        m_server->offline = true;
        QVERIFY(add(0, 1));
        pass(20'000);
        m_clock->jump(jump);
        const auto before = m_server->requests.size();
        pass(60'000);
        QVERIFY2(m_server->requests.size() < before + 20,
                 qPrintable(QString::number(m_server->requests.size() - before)));
        QVERIFY(add(0, 1));
        m_server->offline = false;
        pass(60'000);
        QCOMPARE(queued(), std::size_t{0});
        QCOMPARE(m_server->cart.lines.first().quantity, 2);
    }

    void aPortalIsNotTheInternet() {
        run();
        for (int i = 0; i < 100; ++i)
            m_server->faults.push_back({u"/api/v1"_s, Fault::Portal});
        QVERIFY(add(0, 1));
        pass(30'000);
        QVERIFY(!status().online);
        QCOMPARE(status().state, State::Offline);
        QCOMPARE(status().pending, 1);
        QVERIFY(m_core->view()->account.signedIn);
        // The system is sure that there is a network, again and again: that alone does no harm.
        for (int i = 0; i < 3; ++i) {
            m_core->setReachable(Reachability::Hint::Online);
            settle();
        }
        QCOMPARE(status().state, State::Offline);
        m_server->faults.clear();
        m_core->setReachable(Reachability::Hint::Online);
        settle();
        QCOMPARE(status().state, State::Online);
        QCOMPARE(queued(), std::size_t{0});
    }

    void aSystemThatBelievesToBeOfflineIsNotBelieved() {
        run();
        m_core->setReachable(Reachability::Hint::Offline);
        QVERIFY(add(0, 1));
        settle();
        QCOMPARE(queued(), std::size_t{0});
        QVERIFY(status().online);
    }

    // A server restored from a backup

    void whatARestoredServerHasForgottenIsSentAgain_data() {
        QTest::addColumn<bool>("otherEpoch");
        QTest::addColumn<bool>("cut");
        QTest::newRow("other epoch") << true << false;
        QTest::newRow("same epoch") << false << false;
        QTest::newRow("other epoch, killed on the way") << true << true;
    }

    void whatARestoredServerHasForgottenIsSentAgain() {
        QFETCH(bool, otherEpoch);
        QFETCH(bool, cut);
        publishCatalogue();
        QVERIFY(signIn());
        QVERIFY(syncNow());
        QVERIFY(add(0, 1));
        QVERIFY(syncNow());
        const auto backup = m_server->backup();
        // A day's work, all of it confirmed.
        m_clock->advance(day);
        QVERIFY(add(0, 1));
        QVERIFY(add(1, 2));
        QVERIFY(syncNow());
        QVERIFY(m_core->checkout(checkoutRequest()));
        QVERIFY(syncNow());
        QVERIFY(add(2, 5));
        QVERIFY(syncNow());
        QCOMPARE(queued(), std::size_t{0});
        const auto cartBefore = cart();
        QCOMPARE(m_core->view()->orders.size(), 1);

        m_server->restore(backup);
        if (otherEpoch)
            m_server->epoch = u"e2"_s;
        QVERIFY(m_server->orders.empty());
        if (cut) {
            m_server->rotates = false;
            for (int steps = 0; steps < 8; ++steps) {
                m_core->syncNow([](const Result<SyncReport> &) {});
                for (int i = 0; i < steps; ++i) {
                    m_core->tick();
                    m_executor.runOne();
                }
                restart();
            }
        }
        const auto report = syncNow();
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(m_server->orders.size(), std::size_t{1});
        QCOMPARE(m_core->view()->orders.size(), 1);
        QCOMPARE(m_server->cart.lines.size(), 1);
        QCOMPARE(m_server->cart.lines.first().quantity, 5);
        QCOMPARE(cart().lines, cartBefore.lines);
        QCOMPARE(queued(), std::size_t{0});
        for (const auto &[id, times] : m_server->effects)
            QCOMPARE(times, 1);
    }

    void aRefusalThatARestoredServerForgotHoldsNoLane() {
        publishCatalogue();
        QVERIFY(signIn());
        QVERIFY(syncNow());
        const auto backup = m_server->backup();
        m_server->decide = [](const Operation &) -> std::optional<OperationResult> {
            OperationResult result;
            result.status = OperationStatus::Rejected;
            result.code = ErrorCode::OutOfStock;
            return result;
        };
        QVERIFY(add(0, 1));
        QVERIFY(syncNow());
        QCOMPARE(status().needsAttention, 1);
        m_server->decide = nullptr;
        m_server->restore(backup);
        m_server->epoch = u"e2"_s;
        QVERIFY(add(1, 1));
        QVERIFY(syncNow());
        QCOMPARE(m_server->cart.lines.size(), 1);
        QCOMPARE(status().needsAttention, 1);
        QCOMPARE(status().pending, 0);
    }

    void aFreshStartThatTheServerRemembersSendsNothingAgain() {
        publishCatalogue();
        QVERIFY(signIn());
        QVERIFY(syncNow());
        QVERIFY(add(0, 1));
        QVERIFY(add(1, 2));
        QVERIFY(syncNow());
        const auto pushes = m_server->pushes.size();
        m_server->faults.push_back({m_pullOwn, Fault::Gone});
        QVERIFY(syncNow());
        QVERIFY(m_core->signOut(SignOut::RefuseWhenPending));
        QVERIFY(signIn());
        QVERIFY(syncNow());
        QCOMPARE(m_server->pushes.size(), pushes);
        QCOMPARE(cart().lines.size(), 2);
    }

    // Acknowledging

    void theServerIsToldOnceWhatIsStoredHere() {
        publishCatalogue();
        QVERIFY(signIn());
        QVERIFY(syncNow());
        const auto order = [&](int product) {
            QVERIFY(add(product, 1));
            QVERIFY(m_core->checkout(checkoutRequest()));
        };
        // A cart's bare success leaves nothing to tell; what was ordered does.
        order(0);
        QVERIFY(syncNow());
        const auto first = m_server->pushes.last().last();
        QVERIFY(m_server->acknowledged.isEmpty());
        // With the next operations, even when the first attempt and the process are lost.
        order(1);
        m_server->faults.push_back({u"/api/v1/sync/push"_s, Fault::Lost});
        QVERIFY(!syncNow());
        restart();
        QVERIFY(syncNow());
        QCOMPARE(m_server->acknowledged, QList<Id>{first});
        const auto second = m_server->pushes.last().last();
        restart();
        QVERIFY(add(0, 1));
        QVERIFY(syncNow());
        QCOMPARE(m_server->acknowledged, (QList<Id>{first, second}));
        QVERIFY(add(1, 1));
        QVERIFY(syncNow());
        QCOMPARE(m_server->acknowledged.size(), 2);
    }

    // Views

    void theViewFoldedStepByStepIsTheViewFoldedAnew() {
        publishCatalogue();
        QVERIFY(signIn());
        QVERIFY(syncNow());
        for (int step = 0; step < 150; ++step) {
            const int product = static_cast<int>(m_random->below(3));
            switch (m_random->below(8)) {
            case 0:
                QVERIFY(m_core->changeCart({{CartCommand::Kind::Remove, variantOf(product), 0}}).first());
                break;
            case 1:
                QVERIFY(m_core
                            ->changeCart({{CartCommand::Kind::Set, variantOf(product),
                                           static_cast<std::int64_t>(1 + m_random->below(50))}})
                            .first());
                break;
            case 2:
                m_server->faults.push_back(
                    {u"/api/v1/sync/push"_s, m_random->below(2) == 0 ? Fault::AnswerLost : Fault::BadRequest});
                (void)syncNow();
                break;
            case 3:
                (void)syncNow();
                break;
            case 4:
                if (!cart().lines.isEmpty())
                    QVERIFY(m_core->checkout(checkoutRequest()));
                break;
            case 5:
                if (!m_core->view()->queue.isEmpty()) {
                    const auto entry = m_core->view()->queue[m_random->below(queued())];
                    if (entry->state == QueueState::NeedsAttention || entry->state == QueueState::Blocked)
                        (void)(m_random->below(2) == 0 ? m_core->retry(entry->operation.opId)
                                                       : m_core->discard(entry->operation.opId));
                }
                break;
            default:
                (void)add(product, static_cast<std::int64_t>(1 + m_random->below(3)));
            }
            const auto anew = openCore(false).value();
            QCOMPARE(anew->view()->cart, cart());
            QCOMPARE(anew->view()->orders, m_core->view()->orders);
        }
    }
};

QTEST_GUILESS_MAIN(SyncScheduleTest)
#include "tst_sync_schedule.moc"
