// SPDX-License-Identifier: Apache-2.0
// The real client against the real server over real sockets, both in this process.
#include "live_shop.h"

#include <aura/server/services/returns.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/testing/tiny_png.h>

using namespace aura;
using testing::Shop;
using namespace Qt::StringLiterals;

class SyncServerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<QTemporaryDir> m_folder;

    std::unique_ptr<sync::Client> client(const QString &name, bool automatic = false) const {
        return m_shop->client(m_folder->filePath(name), automatic, name);
    }
    static int productsSeen(const sync::Client &client) {
        storage::OpenOptions options;
        options.mode = storage::OpenOptions::Mode::ReadOnly;
        const auto handle = client.catalogue();
        if (handle == nullptr)
            return -1;
        auto database = storage::Database::open(handle->path, options);
        return static_cast<int>(storage::CatalogueReader(*database).productCount().value());
    }
    Id variant(int product) const { return m_shop->products[product].variants.first().id; }
    static sync::CheckoutRequest checkoutRequest() {
        sync::CheckoutRequest request;
        request.shippingAddress = {u"Ada"_s, u"1 Way"_s, {}, u"10115"_s, u"Berlin"_s, {}, u"DE"_s, {}};
        request.paymentMethod = u"invoice"_s;
        return request;
    }
    static constexpr int patience = 20'000;

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_shop = std::make_unique<Shop>();
    }
    void cleanup() { m_shop.reset(); }

    void whatOneDeviceDoesTheOtherOneShowsAtOnce() {
        const auto desk = client(u"desk"_s, true);
        QVERIFY(desk->registerAccount(u"Ada"_s, u"ada@example.org"_s, u"correct horse"_s).result());
        const auto phone = client(u"phone"_s);
        QVERIFY(phone->signIn(u"ada@example.org"_s, u"correct horse"_s).result());
        QVERIFY(phone->syncNow().result());
        QTRY_COMPARE_WITH_TIMEOUT(productsSeen(*desk), 3, patience);
        QVERIFY(phone->addToCart(variant(0), 2).result());
        QVERIFY(phone->syncNow().result());
        QTRY_COMPARE_WITH_TIMEOUT(desk->cart().lines.size(), 1, patience);
        QCOMPARE(desk->cart().lines.first().quantity, 2);
        // The catalogue, too, and by its changes alone.
        const auto path = desk->catalogue()->path;
        m_shop->put(m_shop->product(u"Sofa"_s));
        QTRY_COMPARE_WITH_TIMEOUT(productsSeen(*desk), 4, patience);
        QCOMPARE(desk->catalogue()->path, path);
    }

    void theStreamComesBackAfterTheServer() {
        const auto desk = client(u"desk"_s, true);
        QTRY_COMPARE_WITH_TIMEOUT(productsSeen(*desk), 3, patience);
        m_shop->backUp(); // stops and starts
        m_shop->put(m_shop->product(u"Sofa"_s));
        QTRY_COMPARE_WITH_TIMEOUT(productsSeen(*desk), 4, patience);
    }

    void onlyTheToldKeyIsBelieved() {
        sync::Options options;
        options.dataDir = m_folder->filePath(u"desk"_s);
        options.serverUrl = m_shop->url();
        options.automatic = false;
        options.serverKey = QByteArray(32, 'x');
        QCOMPARE(sync::Client::open(options).value()->syncNow().result().error().code, ErrorCode::Untrusted);
        options.serverKey = m_shop->key();
        QVERIFY(sync::Client::open(options).value()->syncNow().result());
        options.serverKey.clear();
        QVERIFY(sync::Client::open(options).value()->syncNow().result());
    }

    void whatIsBoughtIsReviewedVotedForAndSentBack() {
        const auto ada = client(u"ada"_s);
        QVERIFY(ada->registerAccount(u"Ada"_s, u"ada@example.org"_s, u"correct horse"_s).result());
        const auto vera = client(u"vera"_s);
        QVERIFY(vera->registerAccount(u"Vera"_s, u"vera@example.org"_s, u"correct horse"_s).result());
        m_shop->hire(u"vera@example.org"_s);
        QVERIFY(vera->signOut(sync::SignOut::DiscardPending).result());
        QVERIFY(vera->signIn(u"vera@example.org"_s, u"correct horse"_s).result());
        QVERIFY(ada->syncNow().result());
        QVERIFY(ada->addToCart(variant(0), 2).result());
        QVERIFY(ada->checkout(checkoutRequest()).result());
        QVERIFY(ada->syncNow().result());
        QVERIFY(vera->syncNow().result());
        const auto order = ada->orders().first().order;
        using Step = OrderStep;
        QVERIFY(vera->perform(OrderTransition{order.id, Step::Placed, Step::Shipped, {u"DHL"_s, u"1"_s, {}}}).result());
        QVERIFY(vera->perform(OrderTransition{order.id, Step::Shipped, Step::Delivered, {}}).result());
        QVERIFY(vera->syncNow().result());
        QVERIFY(ada->syncNow().result());
        QCOMPARE(ada->orders().first().order.shipments.size(), 1);

        // Written before anything is sent; seen at once.
        const auto sha256 = ada->keepPicture(testing::tinyPng(200)).result();
        QVERIFY(sha256);
        ReviewPut review;
        review.productId = m_shop->products[0].id;
        review.text = {5, u"Bright"_s, u"It glows."_s, {*sha256}};
        QVERIFY(ada->perform(review).result());
        ReturnRequest asked;
        asked.orderId = order.id;
        asked.lines = {{variant(0), 3}};
        QCOMPARE(ada->perform(asked).result().error().code, ErrorCode::InvalidArgument);
        asked.lines = {{variant(0), 1}};
        QVERIFY(ada->perform(asked).result());
        QCOMPARE(ada->orders().first().order.returns.size(), 1);
        QCOMPARE(ada->ownReviews().result()->first().pictures.size(), 1);
        QVERIFY(ada->syncNow().result());
        QTRY_VERIFY_WITH_TIMEOUT(ada->syncNow().result() && ada->queue().isEmpty(), patience);
        QCOMPARE(m_shop->number("SELECT count(*) FROM review_picture"), 1);
        const auto written = ada->ownReviews().result()->first();
        QVERIFY(written.isVerifiedPurchase);

        const auto bob = client(u"bob"_s);
        QVERIFY(bob->registerAccount(u"Bob"_s, u"bob@example.org"_s, u"correct horse"_s).result());
        const ReviewVote helpful{written.id, written.productId, true};
        QVERIFY(!bob->perform(helpful).result()->isNil());
        QVERIFY(bob->perform(helpful).result()->isNil()); // nothing is left to do
        QCOMPARE(*bob->ownVotes().result(), QSet<Id>{written.id});
        QVERIFY(bob->syncNow().result());
        QCOMPARE(m_shop->number("SELECT helpful_votes FROM review"), 1);
        QCOMPARE(*bob->ownVotes().result(), QSet<Id>{written.id});
        QVERIFY(!bob->perform(ReviewVote{written.id, written.productId, false}).result()->isNil());
        QCOMPARE(*bob->ownVotes().result(), QSet<Id>());
        QVERIFY(bob->syncNow().result());
        QCOMPARE(m_shop->number("SELECT helpful_votes FROM review"), 0);
        QCOMPARE(*bob->ownVotes().result(), QSet<Id>());
        // Somebody else's order is not there.
        QCOMPARE(bob->perform(asked).result().error().code, ErrorCode::NotFound);

        QVERIFY(vera->syncNow().result());
        const Id id = vera->vendorOrders(m_shop->vendor.id).result()->first().returns.first().id;
        using Return = ReturnState;
        for (const auto &[from, to] :
             {std::pair{Return::Requested, Return::Approved}, std::pair{Return::Approved, Return::Received},
              std::pair{Return::Received, Return::Refunded}})
            QVERIFY(vera->perform(ReturnTransition{id, order.id, from, to, {}}).result());
        QVERIFY(vera->syncNow().result());
        QVERIFY(ada->syncNow().result());
        QCOMPARE(ada->orders().first().order.returns.first().state, Return::Refunded);
        QCOMPARE(ada->orders().first().order.returns.first().refunded.minor, 1'990);
        QVERIFY(vera->queue().isEmpty() && ada->queue().isEmpty() && bob->queue().isEmpty());
    }

    void whatIsSaidOfAReturnWaitsAndArrives() {
        const auto ada = client(u"ada"_s);
        QVERIFY(ada->registerAccount(u"Ada"_s, u"ada@example.org"_s, u"correct horse"_s).result());
        const auto vera = client(u"vera"_s);
        QVERIFY(vera->registerAccount(u"Vera"_s, u"vera@example.org"_s, u"correct horse"_s).result());
        m_shop->hire(u"vera@example.org"_s);
        QVERIFY(vera->signOut(sync::SignOut::DiscardPending).result());
        QVERIFY(vera->signIn(u"vera@example.org"_s, u"correct horse"_s).result());
        QVERIFY(ada->syncNow().result());
        QVERIFY(ada->addToCart(variant(0), 2).result());
        QVERIFY(ada->checkout(checkoutRequest()).result());
        QVERIFY(ada->syncNow().result());
        QVERIFY(vera->syncNow().result());
        const auto order = ada->orders().first().order;
        QVERIFY(vera->perform(OrderTransition{order.id, OrderStep::Placed, OrderStep::Shipped, {}}).result());
        QVERIFY(vera->syncNow().result());
        QVERIFY(ada->syncNow().result());
        const auto adas = [&] { return ada->orders().first().order.returns.first(); };
        const auto veras = [&] { return vera->vendorOrders(m_shop->vendor.id).result()->first().returns.first(); };

        // Asked for and talked about before any of it is sent: one after the other.
        ReturnRequest asked;
        asked.orderId = order.id;
        asked.lines = {{variant(0), 1}};
        QVERIFY(ada->perform(asked).result());
        const Id id = adas().id;
        const auto say = [&](const QString &text) { return ReturnSay{{}, id, order.id, text}; };
        QVERIFY(ada->perform(say(u"It flickers."_s)).result());
        QVERIFY(ada->perform(say(u"Often."_s)).result());
        QCOMPARE(adas().messages.size(), 2);
        QVERIFY(adas().messages.last().isWaiting);
        QCOMPARE(ada->perform(say(u" "_s)).result().error().code, ErrorCode::InvalidArgument);
        QCOMPARE(ada->perform(ReturnDispute{{}, id, order.id, u"Now."_s}).result().error().code, ErrorCode::Conflict);
        QVERIFY(ada->syncNow().result());
        QTRY_VERIFY_WITH_TIMEOUT(ada->syncNow().result() && ada->queue().isEmpty(), patience);
        QCOMPARE(adas().messages.size(), 2);
        QVERIFY(!adas().messages.last().isWaiting);
        QVERIFY(vera->syncNow().result());
        QCOMPARE(veras().messages.first().text, u"It flickers."_s);
        QCOMPARE(veras().messages.first().side, MessageSide::Buyer);

        // The shop says no and why, without a network; the buyer answers meanwhile.
        QVERIFY(vera->perform(ReturnTransition{id, order.id, ReturnState::Requested, ReturnState::Rejected, u"No."_s})
                    .result());
        QVERIFY(vera->perform(say(u"It is worn."_s)).result());
        QCOMPARE(veras().messages.last().side, MessageSide::Shop);
        QVERIFY(veras().messages.last().isWaiting);
        QVERIFY(ada->perform(say(u"Hello?"_s)).result());
        QVERIFY(ada->syncNow().result());
        QVERIFY(vera->syncNow().result());
        QVERIFY(ada->syncNow().result());
        QStringList texts;
        const auto now = adas();
        for (const auto &message : now.messages)
            texts.append(message.text);
        QCOMPARE(texts, (QStringList{u"It flickers."_s, u"Often."_s, u"Hello?"_s, u"It is worn."_s}));
        QCOMPARE(veras().messages, now.messages);

        // Ada disputes; what she writes when it is decided already is not taken, and not lost.
        QVERIFY(ada->perform(ReturnDispute{{}, id, order.id, u"It was new."_s}).result());
        QCOMPARE(adas().dispute, DisputeState::Open);
        QVERIFY(ada->syncNow().result());
        QVERIFY(ada->perform(say(u"And I can prove it."_s)).result());
        const auto noor = client(u"noor"_s);
        QVERIFY(noor->registerAccount(u"Noor"_s, u"noor@example.org"_s, u"correct horse"_s).result());
        m_shop->change([&, decider = noor->account().user.id](server::Write &w) -> Status {
            ReturnDecision decision;
            decision.step = ReturnDecision::Step::Dismiss;
            decision.reason = u"The shop is right."_s;
            decision.seen = ReturnState::Rejected;
            const auto decided = server::returns::decide(w, decider, order.id, id, decision);
            return decided ? Status{} : Status(decided.error());
        });
        QVERIFY(ada->syncNow().result());
        QCOMPARE(adas().dispute, DisputeState::Dismissed);
        QCOMPARE(ada->queue().size(), 1);
        QCOMPARE(ada->queue().first().state, sync::QueueState::NeedsAttention);
        QCOMPARE(ada->queue().first().reason->code, ErrorCode::Conflict);
        QCOMPARE(std::get<ReturnSay>(ada->queue().first().operation.args).text, u"And I can prove it."_s);
        QCOMPARE(ada->perform(say(u"But!"_s)).result().error().code, ErrorCode::Conflict);
        QVERIFY(vera->syncNow().result());
        QCOMPARE(veras().messages.last().side, MessageSide::Platform);
    }

    void aRestoredBackupLosesNothing() {
        const auto desk = client(u"desk"_s);
        QVERIFY(desk->registerAccount(u"Ada"_s, u"ada@example.org"_s, u"correct horse"_s).result());
        QVERIFY(desk->syncNow().result());
        QVERIFY(desk->addToCart(variant(0), 1).result());
        QVERIFY(desk->syncNow().result());
        m_shop->backUp();
        // The day's work, all of it confirmed.
        QVERIFY(desk->addToCart(variant(0), 2).result());
        QVERIFY(desk->syncNow().result());
        const auto placed = desk->checkout(checkoutRequest()).result();
        QVERIFY2(placed, placed ? "" : qPrintable(placed.error().detail));
        QVERIFY(desk->syncNow().result());
        QVERIFY(desk->addToCart(variant(1), 5).result());
        QVERIFY(desk->syncNow().result());
        QVERIFY(desk->queue().isEmpty());
        QCOMPARE(m_shop->number("SELECT count(*) FROM customer_order"), 1);
        const auto number = desk->orders().first().order.total;

        m_shop->restore();
        QCOMPARE(m_shop->number("SELECT count(*) FROM customer_order"), 0);
        auto report = desk->syncNow().result();
        // The first request may still find the old server's connection.
        for (int i = 0; i < 5 && !report; ++i)
            report = desk->syncNow().result();
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QVERIFY(desk->queue().isEmpty());
        QCOMPARE(m_shop->number("SELECT count(*) FROM customer_order"), 1);
        QCOMPARE(m_shop->number("SELECT on_hand - allocated FROM stock WHERE on_hand - allocated < 100"), 97);
        QCOMPARE(desk->orders().size(), 1);
        QCOMPARE(desk->orders().first().order.total, number);
        // Another device sees the same.
        const auto phone = client(u"phone"_s);
        QVERIFY(phone->signIn(u"ada@example.org"_s, u"correct horse"_s).result());
        QVERIFY(phone->syncNow().result());
        QCOMPARE(phone->orders().size(), 1);
        QCOMPARE(phone->cart().lines.size(), 1);
        QCOMPARE(phone->cart().lines.first().quantity, 5);
        QCOMPARE(phone->cart().lines.first().variantId, variant(1));
        QCOMPARE(desk->cart().lines, phone->cart().lines);
    }
};

QTEST_GUILESS_MAIN(SyncServerTest)
#include "tst_sync_server.moc"
