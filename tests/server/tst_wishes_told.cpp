// SPDX-License-Identifier: Apache-2.0
// What the server does with wishes and saved lines, and what it tells people of orders, returns, wishes and sign-ins.
#include "vendor_fixture.h"

#include <QRegularExpression>
#include <aura/server/services/notices.h>
#include <aura/server/services/tellings.h>
#include <aura/server/services/wishes.h>
#include <aura/wire/person_json.h>

using namespace aura;
using namespace aura::testing;

class TestWishesTold : public QObject {
    Q_OBJECT

    std::unique_ptr<VendorFixture> f;

    NoticeBoard board() { return notices::of(f->db(), f->ada.id).value(); }
    QList<NoticeKind> kinds() {
        QList<NoticeKind> kinds;
        for (const auto &notice : board().notices)
            kinds.append(notice.kind);
        return kinds;
    }
    void step(const Order &order, OrderStep from, OrderStep to) {
        QCOMPARE(f->byVera(OrderTransition{order.id, from, to, {}}).status, OperationStatus::Applied);
    }
    void costs(std::int64_t cents) {
        const auto seen = f->stored(f->lamp.id);
        QCOMPARE(
            f
                ->byVera(ProductPatch{
                    seen.id, {f->change(seen, ProductField::VariantPrice, f->price(cents), f->lampVariant())}, {}, {}})
                .status,
            OperationStatus::Applied);
    }
    void stock(std::int64_t delta) {
        QCOMPARE(f->byVera(StockAdjust{f->lampVariant(), delta, StockReason::Received, {}}).status,
                 OperationStatus::Applied);
    }
    Status tell(const Id &user) {
        return f->app().store().writes().runAndWait([&](Write &write) -> Status {
            Notice notice;
            notice.kind = NoticeKind::BackInStock;
            notice.subject = f->ids.next();
            return notices::tell(write, user, notice);
        });
    }
    /// So many people who wish for the lamp.
    std::int64_t admirers(std::int64_t count) {
        const auto done = f->app().store().writes().runAndWait([&](Write &write) -> Status {
            for (std::int64_t i = 0; i < count; ++i) {
                const auto id = f->ids.next();
                AURA_TRY(write.db.run("INSERT INTO user_account(id, email, name, password, created_at, updated_at) "
                                      "VALUES(?1, ?2, 'Admirer', '', ?3, ?3)",
                                      id, QString(u"admirer%1@example.org"_s.arg(i)), write.now));
                AURA_TRY(write.db.run("INSERT INTO wishlist_entry(user_id, product_id, added_at) VALUES(?1, ?2, ?3)",
                                      id, f->lamp.id, write.now));
            }
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        return count;
    }
    /// From now on one thread does all: what is begun goes on only when it is told to.
    void alone() {
        f->options.inlined = true;
        f->open();
    }
    VendorFixture::Rows rows() {
        VendorFixture::Rows rows;
        std::int64_t cursor = 0;
        if (!f->follow(changeLog::userScope(f->ada.id), cursor, rows, f->ada.token))
            qFatal("the scope does not add up");
        return rows;
    }

private Q_SLOTS:
    void init() { f = std::make_unique<VendorFixture>(); }

    void wishesAreRowsOfTheirPerson() {
        const WishAdd add{f->lamp.id, f->lampVariant(), {20'000'000, Currency::of("EUR")}};
        const auto operation = f->operation(add);
        QCOMPARE(f->pushOne(f->ada, operation).status, OperationStatus::Applied);
        QCOMPARE(f->pushOne(f->ada, operation).status, OperationStatus::Duplicate);
        QCOMPARE(f->byAda(add).status, OperationStatus::Applied); // says the same
        QCOMPARE(f->number("SELECT count(*) FROM wishlist_entry"), 1);
        const auto row = rows().value({u"wish"_s, f->lamp.id});
        wire::JsonReader reader(row.data);
        const auto entry = wire::wishEntryFromJson(reader);
        QCOMPARE(entry.variantId, f->lampVariant());
        QCOMPARE(entry.price, add.price);
        QCOMPARE(row.rev, 1);
        QCOMPARE(f->byAda(WishRemove{f->lamp.id}).status, OperationStatus::Applied);
        QVERIFY(!rows().contains({u"wish"_s, f->lamp.id}));
        QCOMPARE(f->byAda(WishRemove{f->lamp.id}).status, OperationStatus::Applied);
        QCOMPARE(f->byAda(WishAdd{f->ids.next()}).code, ErrorCode::NotFound);
    }

    void whatIsNotSoldAnyMoreMayBeWishedFor() {
        const auto seen = f->stored(f->lamp.id);
        QCOMPARE(
            f->byVera(ProductPatch{seen.id, {f->change(seen, ProductField::Status, ProductStatus::Archived)}, {}, {}})
                .status,
            OperationStatus::Applied);
        QCOMPARE(f->byAda(WishAdd{f->lamp.id}).status, OperationStatus::Applied);
    }

    void savedLinesAreKeptBesideTheCart() {
        auto mug = f->product(f->shop, u"Mug"_s, 900, 9);
        const auto lampLine = CartLine{f->lamp.id, f->lampVariant(), f->shop.id, {}, {}, 2, {}, 0, 0};
        auto mugLine = lampLine;
        mugLine.productId = mug.id;
        mugLine.variantId = mug.variants.first().id;
        for (const OperationArgs &args :
             {OperationArgs(CartAdd{lampLine}), OperationArgs(CartAdd{mugLine}), OperationArgs(CartSave{lampLine})})
            QCOMPARE(f->byAda(args).status, OperationStatus::Applied);
        auto cart = CartService::read(f->db(), f->ada.id).value();
        QCOMPARE(cart.lines.size(), 1);
        QCOMPARE(cart.saved.size(), 1);
        QCOMPARE(cart.saved.first().quantity, 2);
        QCOMPARE(cart.saved.first().productName, u"Lamp"_s);
        // Back again it is the last one of the cart, in the file as in the answer.
        QCOMPARE(f->byAda(CartRestore{lampLine}).status, OperationStatus::Applied);
        cart = CartService::read(f->db(), f->ada.id).value();
        QCOMPARE(cart.lines.last().variantId, f->lampVariant());
        QVERIFY(cart.saved.isEmpty());
        QCOMPARE(f->byAda(CartSave{lampLine}).status, OperationStatus::Applied);
        wire::JsonReader reader(rows().value({u"cart"_s, cart.id}).data);
        QCOMPARE(wire::cartFromJson(reader), CartService::read(f->db(), f->ada.id).value());
        auto nothing = mugLine;
        nothing.variantId = f->ids.next();
        QCOMPARE(f->byAda(CartSave{nothing}).code, ErrorCode::NotFound);
        // What lapses is the cart, not what is kept for later.
        f->clock.advance(cartLifetimeMillis + 1);
        f->app().maintain();
        QTRY_COMPARE(f->number("SELECT count(*) FROM cart_line WHERE NOT saved"), 0);
        QCOMPARE(f->number("SELECT count(*) FROM cart_line WHERE saved"), 1);
    }

    void anOrderTellsOfItsWay() {
        const auto order = f->placed(1);
        QCOMPARE(kinds(), (QList{NoticeKind::OrderPlaced}));
        step(order, OrderStep::Placed, OrderStep::Packed);
        step(order, OrderStep::Packed, OrderStep::Placed);
        step(order, OrderStep::Placed, OrderStep::Shipped);
        step(order, OrderStep::Shipped, OrderStep::Delivered);
        QCOMPARE(kinds(), (QList{NoticeKind::OrderDelivered, NoticeKind::OrderShipped, NoticeKind::OrderPacked,
                                 NoticeKind::OrderPlaced}));
        const auto newest = board().notices.first();
        QCOMPARE(newest.subject, order.id);
        QCOMPARE(newest.name, order.number);
        QCOMPARE(newest.detail, f->shop.name);
        wire::JsonReader reader(rows().value({u"notice"_s, newest.id}).data);
        QCOMPARE(wire::noticeFromJson(reader), newest);
    }

    void whoCancelsKnowsIt() {
        const auto mine = f->placed(1);
        QCOMPARE(f->byAda(OrderTransition{mine.id, OrderStep::Placed, OrderStep::Canceled, {}}).status,
                 OperationStatus::Applied);
        QCOMPARE(kinds(), (QList{NoticeKind::OrderPlaced}));
        const auto theirs = f->placed(1);
        step(theirs, OrderStep::Placed, OrderStep::Canceled);
        QCOMPARE(kinds().first(), NoticeKind::OrderCanceled);
    }

    void aReturnTellsHowItIsDecidedAndWhatComesBack() {
        const auto order = f->placed(2);
        step(order, OrderStep::Placed, OrderStep::Shipped);
        step(order, OrderStep::Shipped, OrderStep::Delivered);
        const ReturnRequest asked{f->ids.next(), order.id, {{f->lampVariant(), 2}}, ReturnReason::Damaged, {}};
        QCOMPARE(f->byAda(asked).status, OperationStatus::Applied);
        const auto move = [&](ReturnState from, ReturnState to) {
            QCOMPARE(f->byVera(ReturnTransition{asked.returnId, order.id, from, to, {}}).status,
                     OperationStatus::Applied);
        };
        move(ReturnState::Requested, ReturnState::Approved);
        QCOMPARE(kinds().first(), NoticeKind::ReturnApproved);
        move(ReturnState::Approved, ReturnState::Received);
        QCOMPARE(kinds().first(), NoticeKind::ReturnApproved); // on the way; nothing to do for the buyer
        move(ReturnState::Received, ReturnState::Refunded);
        const auto refund = board().notices.first();
        QCOMPARE(refund.kind, NoticeKind::ReturnRefunded);
        QCOMPARE(refund.amount, order.total);
    }

    void aLowerPriceTellsThoseWhoWish() {
        costs(1'900); // nobody wishes yet
        QCOMPARE(f->byAda(WishAdd{f->lamp.id}).status, OperationStatus::Applied);
        costs(2'500);
        QVERIFY(board().notices.isEmpty());
        costs(1'500);
        QCOMPARE(board().notices.size(), 1);
        const auto first = board().notices.first();
        QCOMPARE(first.kind, NoticeKind::PriceDropped);
        QCOMPARE(first.former.micros, 25'000'000);
        QCOMPARE(first.price.micros, 15'000'000);
        QCOMPARE(first.name, u"Lamp"_s);
        // The newest price is what there is to tell.
        costs(1'400);
        QCOMPARE(board().notices.size(), 1);
        QCOMPARE(board().notices.first().price.micros, 14'000'000);
        QVERIFY(board().notices.first().id > first.id);
        QVERIFY(!rows().contains({u"notice"_s, first.id}));
    }

    void whatComesBackTellsOnceADay() {
        QCOMPARE(f->byAda(WishAdd{f->lamp.id, f->lampVariant()}).status, OperationStatus::Applied);
        stock(3); // was never gone
        QVERIFY(board().notices.isEmpty());
        stock(-8);
        stock(4);
        QCOMPARE(kinds(), (QList{NoticeKind::BackInStock}));
        stock(-4);
        stock(2);
        QCOMPARE(board().notices.size(), 1);
        stock(-2);
        f->clock.advance(25LL * 3'600 * 1'000);
        f->vera = ApiFixture::personFrom(
            f->post("/api/v1/auth/login", {{u"email"_s, u"vera@example.org"_s}, {u"password"_s, u"correct horse"_s}}));
        stock(1);
        QCOMPARE(board().notices.size(), 1);
        QCOMPARE(board().notices.first().at, f->clock.now());
    }

    void manyAreToldStepByStep() {
        const auto others = admirers(1'000);
        const auto commits = f->app().store().writes().commits();
        costs(1'500);
        // Whoever writes meanwhile waits for a step, not for a thousand people.
        QTRY_COMPARE(f->number("SELECT count(*) FROM notice"), others);
        QVERIFY(f->app().store().writes().commits() >=
                commits + static_cast<std::uint64_t>(others / tellings::peopleAtOnce));
        QTRY_COMPARE(f->number("SELECT count(*) FROM telling"), 0);
        QCOMPARE(f->number("SELECT count(*) FROM telling_price"), 0);
        QCOMPARE(f->number("SELECT count(DISTINCT user_id) FROM notice WHERE price_micros = 15000000 AND "
                           "former_micros = 20000000"),
                 others);
        stock(-5);
        stock(5);
        QTRY_COMPARE(f->number("SELECT count(*) FROM notice WHERE kind = 'wish.back_in_stock'"), others);
    }

    void nobodyIsLeftOutOrToldTwiceWhenTheServerEnds() {
        alone();
        const auto others = admirers(3 * tellings::peopleAtOnce + 7);
        costs(1'500);
        QCOMPARE(f->number("SELECT count(*) FROM notice"), tellings::peopleAtOnce);
        QSet<QByteArray> ids;
        const auto collect = [&] {
            QVERIFY(f->db().forEach("SELECT id FROM notice",
                                    [&](const storage::Statement &row) { ids.insert(row.blob(0)); }));
        };
        collect();
        // A step that does not reach the disk told nobody.
        QVERIFY(!f->app().store().writes().runAndWait([](Write &write) -> Status {
            if (const auto told = tellings::step(write); !told || !*told)
                return {};
            return Error{ErrorCode::StorageFull, u"lost"_s};
        }));
        QCOMPARE(f->number("SELECT count(*) FROM notice"), tellings::peopleAtOnce);
        f->open();
        QVERIFY(f->app().store().writes().runAndWait([](Write &write) { return tellings::step(write); }).value());
        QCOMPARE(f->number("SELECT count(*) FROM notice"), 2 * tellings::peopleAtOnce);
        collect();
        f->open();
        f->app().maintain();
        collect();
        QCOMPARE(f->number("SELECT count(DISTINCT user_id) FROM notice"), others);
        // Nobody's was replaced by a second one.
        QCOMPARE(ids.size(), others);
        QCOMPARE(f->number("SELECT count(*) FROM telling"), 0);
    }

    void aLiveServerGoesOnWhereItWas() {
        alone();
        const auto others = admirers(3 * tellings::peopleAtOnce);
        costs(1'500);
        f->options.inlined = false;
        f->open();
        QTRY_COMPARE(f->number("SELECT count(*) FROM notice"), others);
    }

    void whoIsReachedLateIsToldWhatIsTrueThen() {
        alone();
        const auto others = admirers(2 * tellings::peopleAtOnce);
        costs(1'500);
        f->clock.advance(1'000);
        costs(1'200); // begins a second telling; both are at their first hundred
        f->clock.advance(1'000);
        f->app().maintain();
        QCOMPARE(f->number("SELECT count(*) FROM notice WHERE price_micros = 12000000"), others);
        QCOMPARE(f->number("SELECT count(*) FROM notice"), others);
        // Those who heard nothing meanwhile are told of the whole way, the others of what came after.
        QCOMPARE(f->number("SELECT count(*) FROM notice WHERE former_micros = 20000000"), tellings::peopleAtOnce);
        costs(900);
        costs(2'500);
        f->app().maintain();
        QCOMPARE(f->number("SELECT count(*) FROM notice WHERE price_micros = 9000000"), tellings::peopleAtOnce);
        QCOMPARE(f->number("SELECT count(*) FROM notice WHERE price_micros = 25000000"), 0);
        stock(-5);
        stock(5);
        stock(-5);
        f->app().maintain(); // gone again before the second hundred
        QCOMPARE(f->number("SELECT count(*) FROM notice WHERE kind = 'wish.back_in_stock'"), tellings::peopleAtOnce);
    }

    void whoBeginsToWishMeanwhileSawThePrice() {
        alone();
        const auto others = admirers(2 * tellings::peopleAtOnce);
        costs(1'500);
        f->clock.advance(1'000);
        QVERIFY(f->app().store().writes().runAndWait([&](Write &write) -> Status {
            const auto late = f->ids.next();
            AURA_TRY(write.db.run("INSERT INTO user_account(id, email, name, password, created_at, updated_at) "
                                  "VALUES(?1, 'late@example.org', 'Late', '', ?2, ?2)",
                                  late, write.now));
            return write.db.run("INSERT INTO wishlist_entry(user_id, product_id, added_at) VALUES(?1, ?2, ?3)", late,
                                f->lamp.id, write.now);
        }));
        f->app().maintain();
        QCOMPARE(f->number("SELECT count(*) FROM notice"), others);
        QCOMPARE(f->number("SELECT count(*) FROM telling"), 0);
        // The next time they are told as everybody is.
        costs(1'000);
        f->app().maintain();
        QCOMPARE(f->number("SELECT count(*) FROM notice WHERE price_micros = 10000000"), others + 1);
    }

    void whatCanNeverBeToldHoldsUpNothing() {
        alone();
        const auto others = admirers(2 * tellings::peopleAtOnce);
        QVERIFY(f->app().store().writes().runAndWait([&](Write &write) {
            return write.db.run("INSERT INTO telling(kind, product_id, variant_id, is_first, created_at) "
                                "VALUES('wish.of_tomorrow', ?1, NULL, 0, ?2)",
                                f->lamp.id, write.now);
        }));
        costs(1'500);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is given up"_s));
        f->app().maintain();
        QCOMPARE(f->number("SELECT count(*) FROM notice"), others);
        QCOMPARE(f->number("SELECT count(*) FROM telling"), 0);
    }

    /// What fails for a reason that is not the telling's own is tried again, and nobody is left out.
    void whatFailsForNowIsToldLater() {
        alone();
        const auto others = admirers(2 * tellings::peopleAtOnce);
        costs(1'500);
        const auto change = [&](std::string_view sql) {
            QVERIFY(f->app().store().writes().runAndWait([&](Write &write) { return write.db.execute(sql); }));
        };
        change("CREATE TRIGGER broken BEFORE INSERT ON notice BEGIN SELECT RAISE(ABORT, 'broken'); END");
        const auto failed = f->app().store().writes().runAndWait([](Write &write) { return tellings::step(write); });
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Conflict);
        QCOMPARE(f->number("SELECT count(*) FROM telling"), 1);
        change("DROP TRIGGER broken");
        f->app().maintain();
        QCOMPARE(f->number("SELECT count(*) FROM notice"), others);
        QCOMPARE(f->number("SELECT count(*) FROM telling"), 0);
    }

    void aWishForAnotherVariantIsNotToldOfThisOne() {
        QCOMPARE(f->byAda(WishAdd{f->lamp.id, f->ids.next()}).status, OperationStatus::Applied);
        stock(-5);
        stock(5);
        QVERIFY(board().notices.isEmpty());
    }

    void anUnknownDeviceIsToldOf() {
        const auto login = [&](const Id &device, const QString &name) {
            QCOMPARE(f->post("/api/v1/auth/login", {{u"email"_s, u"ada@example.org"_s},
                                                    {u"password"_s, u"correct horse"_s},
                                                    {u"device"_s, f->deviceValue(device)},
                                                    {u"deviceName"_s, name}})
                         .status,
                     200);
        };
        const auto desk = f->ids.next();
        login(desk, u"Desk"_s); // the first one that says what it is
        QVERIFY(board().notices.isEmpty());
        login(desk, u"Desk"_s);
        QVERIFY(board().notices.isEmpty());
        const auto phone = f->ids.next();
        login(phone, u"Phone"_s);
        QCOMPARE(kinds(), (QList{NoticeKind::NewSignIn}));
        QCOMPARE(board().notices.first().name, u"Phone"_s);
        QCOMPARE(board().notices.first().subject, phone);
        login({}, {});
        QCOMPARE(board().notices.size(), 2);
    }

    void readIsHowFar() {
        for (int i = 0; i < 3; ++i)
            QVERIFY(tell(f->ada.id));
        const auto all = board().notices;
        QCOMPARE(unreadCount(board()), 3);
        const auto operation = f->operation(NoticesRead{all[1].id});
        QCOMPARE(f->pushOne(f->ada, operation).status, OperationStatus::Applied);
        QCOMPARE(unreadCount(board()), 1);
        QCOMPARE(f->byAda(NoticesRead{all[2].id}).status, OperationStatus::Applied); // late
        QCOMPARE(unreadCount(board()), 1);
        wire::JsonReader reader(rows().value({u"notice_mark"_s, f->ada.id}).data);
        QCOMPARE(wire::noticeMarkFromJson(reader), all[1].id);
        // Nobody reads the future: what comes next is unread, even after such a claim and with a clock set back.
        QCOMPARE(f->byAda(NoticesRead{Id::parse(u"ffffffff-ffff-7fff-bfff-ffffffffffff"_s).value()}).status,
                 OperationStatus::Applied);
        QCOMPARE(unreadCount(board()), 0);
        f->clock.jump(-3'600'000);
        QVERIFY(tell(f->ada.id));
        QCOMPARE(unreadCount(board()), 1);
        QVERIFY(board().notices.first().id > all.first().id);
    }

    void neitherTooManyNorTooOldAreKept() {
        for (qsizetype i = 0; i < mostNotices + 5; ++i)
            QVERIFY(tell(f->ada.id));
        QCOMPARE(board().notices.size(), mostNotices);
        const auto known = rows();
        QCOMPARE(
            std::count_if(known.keyBegin(), known.keyEnd(), [](const auto &key) { return key.first == u"notice"; }),
            mostNotices);
        f->clock.advance(noticeLifetimeMillis + 1);
        QVERIFY(tell(f->ada.id));
        f->app().maintain();
        QTRY_COMPARE(f->number("SELECT count(*) FROM notice"), 1);
    }

    void ratherNothingForWhoHasLeft() {
        QVERIFY(f->app().store().writes().runAndWait([&](Write &write) {
            return write.db.run("UPDATE user_account SET deleted_at = ?2 WHERE id = ?1", f->ada.id, write.now);
        }));
        QVERIFY(tell(f->ada.id));
        QCOMPARE(f->number("SELECT count(*) FROM notice"), 0);
    }
};

QTEST_GUILESS_MAIN(TestWishesTold)
#include "tst_wishes_told.moc"
