// SPDX-License-Identifier: Apache-2.0
// What a person watches and is told: wishes, lines saved for later, notices.
#include <aura/domain/operation.h>
#include <aura/testing/fake_ports.h>
#include <aura/wire/order_json.h>
#include <aura/wire/person_json.h>
#include <aura/wire/sync_json.h>

#include <QTest>

#include <random>

using namespace aura;
using namespace Qt::StringLiterals;

class WishesNoticesTest : public QObject {
    Q_OBJECT

    testing::FakeClock m_clock;
    testing::SeededRandom m_random{23};
    IdGenerator m_ids{m_clock, m_random};
    const Currency m_eur = Currency::of("EUR");

    CartLine line(std::int64_t quantity) {
        CartLine line;
        line.productId = m_ids.next();
        line.variantId = m_ids.next();
        line.vendorId = m_ids.next();
        line.productName = u"Mug"_s;
        line.quantity = quantity;
        line.unitPrice = {9'900'000, m_eur};
        return line;
    }
    Operation operation(OperationArgs args, UnixMillis at = 7) {
        Operation operation;
        operation.opId = m_ids.next();
        operation.lane = operationLane(args);
        operation.kind = operationKind(args);
        operation.args = std::move(args);
        operation.version = newestVersion(operation.args);
        operation.occurredAt = at;
        return operation;
    }
    static bool saved(const Cart &cart, const CartLine &line) {
        return std::any_of(cart.saved.begin(), cart.saved.end(),
                           [&](const CartLine &other) { return other.variantId == line.variantId; });
    }

private Q_SLOTS:
    void addingAWishTwiceKeepsTheFirst() {
        Wishlist wishes;
        const auto product = m_ids.next();
        const auto variant = m_ids.next();
        QVERIFY(*apply(wishes, WishAdd{product, {}, {5'000'000, m_eur}}, 10));
        QVERIFY(!*apply(wishes, WishAdd{product, {}, {4'000'000, m_eur}}, 20));
        QCOMPARE(wishes.first().price.micros, 5'000'000);
        QCOMPARE(wishes.first().addedAt, 10);
        QVERIFY(*apply(wishes, WishAdd{product, variant}, 30));
        QCOMPARE(wishes.size(), 1);
        QCOMPARE(wishes.first().variantId, variant);
        QVERIFY(!*apply(wishes, WishAdd{product}, 40)); // names none: the chosen one stays
        QCOMPARE(wishes.first().variantId, variant);
        QVERIFY(*apply(wishes, WishRemove{product}));
        QVERIFY(!*apply(wishes, WishRemove{product}));
        QCOMPARE(apply(wishes, WishAdd{}, 1).error().code, ErrorCode::InvalidArgument);
    }

    void wishesOfDifferentProductsComeInAnyOrder() {
        QList<Operation> operations;
        for (int i = 0; i < 6; ++i) {
            const auto product = m_ids.next();
            operations.append(operation(WishAdd{product}, i));
            if (i % 2 == 0)
                operations.append(operation(WishRemove{product}, i));
        }
        // Within a product the order counts: these stay pairs.
        QHash<QString, QList<Operation>> lanes;
        for (const auto &each : operations)
            lanes[each.lane].append(each);
        const auto products = [](Wishlist wishes) {
            QSet<Id> ids;
            for (const auto &entry : wishes)
                ids.insert(entry.productId);
            return ids;
        };
        const auto expected = products(foldWishlist({}, operations));
        QCOMPARE(expected.size(), 3);
        auto names = lanes.keys();
        std::mt19937 order(5);
        for (int round = 0; round < 20; ++round) {
            std::shuffle(names.begin(), names.end(), order);
            QList<Operation> shuffled;
            for (const auto &name : std::as_const(names))
                shuffled += lanes[name];
            QCOMPARE(products(foldWishlist({}, shuffled)), expected);
        }
    }

    void aWishlistEnds() {
        Wishlist wishes;
        for (qsizetype i = 0; i < mostWishes; ++i)
            QVERIFY(*apply(wishes, WishAdd{m_ids.next()}, 1));
        QCOMPARE(apply(wishes, WishAdd{m_ids.next()}, 1).error().code, ErrorCode::TooLarge);
        QVERIFY(!*apply(wishes, WishAdd{wishes.last().productId}, 1));
    }

    void theWatchedPriceIsTheVariantsOrTheCheapest() {
        Product product;
        QVERIFY(watchedPrice(product, {}).currency.isNone());
        for (const std::int64_t micros : {30, 20, 40}) {
            Variant variant;
            variant.id = m_ids.next();
            variant.price = {micros, m_eur};
            product.variants.append(variant);
        }
        QCOMPARE(watchedPrice(product, {}).micros, 20);
        QCOMPARE(watchedPrice(product, product.variants[2].id).micros, 40);
        QCOMPARE(watchedPrice(product, m_ids.next()).micros, 20);
    }

    void aLineGoesToSavedAndBack() {
        Cart cart;
        const auto mug = line(3);
        const auto lamp = line(1);
        QVERIFY(apply(cart, CartAdd{mug}, 1));
        QVERIFY(apply(cart, CartAdd{lamp}, 1));
        auto seen = mug;
        seen.quantity = 2; // what this device still shows: the cart's own quantity is what is saved
        QVERIFY(apply(cart, CartSave{seen}, 5));
        QCOMPARE(cart.lines.size(), 1);
        QCOMPARE(cart.saved.size(), 1);
        QCOMPARE(cart.saved.first().quantity, 3);
        QCOMPARE(cart.updatedAt, 5);
        QCOMPARE(totalItems(cart), 1);
        QCOMPARE(cartTotals(cart)->first().minor, 990);
        const auto before = cart;
        QVERIFY(apply(cart, CartSave{seen}, 9)); // saved already
        QCOMPARE(cart, before);
        QVERIFY(apply(cart, CartRestore{seen}, 6));
        QCOMPARE(cart.saved.size(), 0);
        QCOMPARE(cart.lines.last().variantId, mug.variantId);
        QCOMPARE(cart.lines.last().quantity, 3);
    }

    void whatIsGoneIsSavedOrPutBackAsItWasSeen() {
        Cart cart;
        const auto mug = line(4);
        QVERIFY(apply(cart, CartSave{mug}, 1));
        QCOMPARE(cart.saved.first().quantity, 4);
        QVERIFY(apply(cart, CartRemove{mug.variantId}, 2));
        QVERIFY(cart.saved.isEmpty());
        QVERIFY(apply(cart, CartRestore{mug}, 3));
        QCOMPARE(cart.lines.first().quantity, 4);
        QCOMPARE(apply(cart, CartSave{line(0)}, 1).error().code, ErrorCode::InvalidArgument);
    }

    void aVariantIsInOnePlaceOnly() {
        std::mt19937 random(11);
        const QList<CartLine> lines{line(1), line(2), line(3)};
        Cart cart;
        for (int step = 0; step < 400; ++step) {
            const auto &chosen = lines.at(random() % 3);
            switch (random() % 5) {
            case 0:
                QVERIFY(apply(cart, CartAdd{chosen}, step));
                break;
            case 1:
                QVERIFY(apply(cart, CartSet{chosen}, step));
                break;
            case 2:
                QVERIFY(apply(cart, CartSave{chosen}, step));
                break;
            case 3:
                QVERIFY(apply(cart, CartRestore{chosen}, step));
                break;
            default:
                QVERIFY(apply(cart, CartRemove{chosen.variantId}, step));
            }
            for (const auto &each : std::as_const(cart.lines))
                QVERIFY(!saved(cart, each));
            QVERIFY(cart.lines.size() + cart.saved.size() <= lines.size());
        }
    }

    void aGuestsSavedLinesTakeNothingOutOfTheCart() {
        Cart guest;
        const auto mug = line(1);
        const auto lamp = line(2);
        QVERIFY(apply(guest, CartSave{mug}, 1));
        QVERIFY(apply(guest, CartSave{lamp}, 1));
        Cart cart;
        QVERIFY(apply(cart, CartAdd{mug}, 1));
        QVERIFY(mergeGuestCart(cart, guest, 2).isEmpty());
        QCOMPARE(cart.lines.size(), 1);
        QVERIFY(!saved(cart, mug));
        QVERIFY(saved(cart, lamp));
    }

    void whatIsReadOnlyGrows() {
        NoticeBoard board;
        QList<Id> ids;
        for (int i = 0; i < 3; ++i) {
            Notice notice;
            notice.id = m_ids.next();
            ids.append(notice.id);
            board.notices.prepend(notice);
        }
        QCOMPARE(unreadCount(board), 3);
        QVERIFY(*apply(board, NoticesRead{ids[1]}));
        QCOMPARE(unreadCount(board), 1);
        QVERIFY(!*apply(board, NoticesRead{ids[0]})); // late, and less
        QCOMPARE(board.readUpTo, ids[1]);
        QVERIFY(*apply(board, NoticesRead{ids[2]}));
        QCOMPARE(unreadCount(board), 0);
        QCOMPARE(apply(board, NoticesRead{}).error().code, ErrorCode::InvalidArgument);
    }

    void operationsSurviveTheWire() {
        const auto mug = line(2);
        for (const OperationArgs &args :
             {OperationArgs(CartSave{mug}), OperationArgs(CartSave{mug, true}), OperationArgs(CartRestore{mug}),
              OperationArgs(WishAdd{m_ids.next(), m_ids.next(), {1'500'000, m_eur}}),
              OperationArgs(WishAdd{m_ids.next()}), OperationArgs(WishRemove{m_ids.next()}),
              OperationArgs(NoticesRead{m_ids.next()})}) {
            const auto sent = operation(args);
            const auto read = wire::operationFromJson(wire::toJson(sent));
            QVERIFY2(read, qPrintable(operationKind(args)));
            QCOMPARE(*read, sent);
        }
        QCOMPARE(operationLane(CartSave{mug}), u"cart"_s);
        QCOMPARE(operationLane(CartRestore{mug}), u"cart"_s);
    }

    void rowsSurviveTheWire() {
        const WishEntry wish{m_ids.next(), m_ids.next(), {12'340'000, m_eur}, 1'750'000'000'000, 3};
        wire::JsonReader wishReader(wire::toJson(wish));
        QCOMPARE(wire::wishEntryFromJson(wishReader), wish);
        QVERIFY(!wishReader.failed());
        for (int kind = 0; kind <= static_cast<int>(lastNoticeKind); ++kind) {
            Notice notice{m_ids.next(),       static_cast<NoticeKind>(kind),
                          m_ids.next(),       u"A-2026-000001"_s,
                          u"Shop"_s,          {1, m_eur},
                          {2'000'000, m_eur}, {990, m_eur},
                          1'750'000'000'000};
            wire::JsonReader reader(wire::toJson(notice));
            QCOMPARE(wire::noticeFromJson(reader), notice);
            QVERIFY(!reader.failed());
        }
        auto newer = wire::toJson(Notice{m_ids.next(), {}, {}, {}, {}, {}, {}, {}, 5});
        newer.insert("kind"_L1, u"lottery.won"_s);
        wire::JsonReader reader(newer);
        (void)wire::noticeFromJson(reader);
        QVERIFY(reader.failed());
        const auto upTo = m_ids.next();
        wire::JsonReader mark(wire::noticeMarkToJson(upTo));
        QCOMPARE(wire::noticeMarkFromJson(mark), upTo);
    }

    void aCartWithoutSavedLinesIsReadAsBefore() {
        Cart cart;
        QVERIFY(apply(cart, CartAdd{line(1)}, 1'750'000'000'000));
        QVERIFY(apply(cart, CartSave{line(2)}, 1'750'000'000'000));
        auto json = wire::toJson(cart);
        wire::JsonReader whole(json);
        QCOMPARE(wire::cartFromJson(whole), cart);
        json.remove("saved"_L1);
        wire::JsonReader former(json);
        QCOMPARE(wire::cartFromJson(former).saved.size(), 0);
        QVERIFY(!former.failed());
    }
};

QTEST_GUILESS_MAIN(WishesNoticesTest)
#include "tst_wishes_notices.moc"
