// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/operation.h>
#include <aura/testing/fake_ports.h>
#include <aura/wire/order_json.h>
#include <aura/wire/sync_json.h>

#include <QTest>

using namespace aura;
using namespace Qt::StringLiterals;

class CartOrderTest : public QObject {
    Q_OBJECT

    testing::FakeClock m_clock;
    testing::SeededRandom m_random{11};
    IdGenerator m_ids{m_clock, m_random};
    const Currency m_eur = Currency::of("EUR");

    CartLine line(std::int64_t quantity, std::int64_t micros = 9'990'000) {
        return {m_ids.next(), m_ids.next(), m_ids.next(), u"Mug"_s, u"Blue"_s, quantity, {micros, m_eur}, 0, 0};
    }

    OrderSubmit someSubmit() {
        OrderSubmit submit;
        submit.groupId = m_ids.next();
        const auto first = line(2);
        const auto second = line(1, 5'000);
        submit.lines = {{first.productId, first.variantId, first.vendorId, u"Mug"_s, u"Blue"_s, 2, first.unitPrice, {}},
                        {second.productId, second.variantId, second.vendorId, u"Part"_s, {}, 1, second.unitPrice, {}}};
        submit.shippingAddress = {u"Ada"_s, u"1 Road"_s, {}, u"10115"_s, u"Berlin"_s, {}, u"DE"_s, {}};
        submit.billingAddress = submit.shippingAddress;
        submit.deliveries = {{first.vendorId, u"express"_s}};
        submit.paymentMethod = u"invoice"_s;
        submit.expectedTotal = {1'999, m_eur};
        submit.expiresAt = 1'750'000'000'000;
        return submit;
    }

private Q_SLOTS:
    void addingSumsAndCaps() {
        Cart cart;
        const auto mug = line(3);
        QVERIFY(apply(cart, CartAdd{mug}, 10));
        QVERIFY(apply(cart, CartAdd{mug}, 20));
        QCOMPARE(cart.lines.size(), 1);
        QCOMPARE(cart.lines[0].quantity, 6);
        auto many = mug;
        many.quantity = mostPerLine;
        QVERIFY(apply(cart, CartAdd{many}, 30));
        QCOMPARE(cart.lines[0].quantity, mostPerLine);
        QCOMPARE(cart.lines[0].addedAt, 10);
        QCOMPARE(cart.lines[0].updatedAt, 30);
        auto none = mug;
        none.quantity = 0;
        QCOMPARE(apply(cart, CartAdd{none}, 40).error().code, ErrorCode::InvalidArgument);
    }

    void settingZeroRemovesAndRemovingTwiceIsFine() {
        Cart cart;
        auto mug = line(3);
        QVERIFY(apply(cart, CartSet{mug}, 1));
        mug.quantity = 0;
        QVERIFY(apply(cart, CartSet{mug}, 2));
        QVERIFY(cart.lines.isEmpty());
        QVERIFY(apply(cart, CartRemove{mug.variantId}, 3));
    }

    void aFullCartRefusesAndStaysWhole() {
        Cart cart;
        for (int i = 0; i < mostCartLines; ++i)
            QVERIFY(apply(cart, CartAdd{line(1)}, i));
        const auto before = cart;
        QCOMPARE(apply(cart, CartAdd{line(1)}, 999).error().code, ErrorCode::TooLarge);
        QCOMPARE(cart, before);
        Cart guest;
        QVERIFY(apply(guest, CartAdd{cart.lines[0]}, 1));
        QVERIFY(apply(guest, CartAdd{line(1)}, 1));
        QCOMPARE(mergeGuestCart(cart, guest, 5).size(), 1);
        QCOMPARE(cart.lines[0].quantity, 2);
    }

    void totalsAreKeptByCurrency() {
        Cart cart;
        QVERIFY(apply(cart, CartAdd{line(3, 552'300)}, 1)); // 1.6569 → 1.66
        auto dollar = line(1, 1'000'000);
        dollar.unitPrice.currency = Currency::of("USD");
        QVERIFY(apply(cart, CartAdd{dollar}, 1));
        const auto totals = cartTotals(cart);
        QCOMPARE(totals->size(), 2);
        QCOMPARE(totals->at(0), (Money{166, m_eur}));
        QCOMPARE(totals->at(1).minor, 100);
    }

    void quotesAddUp() {
        Vendor vendor;
        vendor.id = m_ids.next();
        vendor.deliveryMethods = {{u"standard"_s, u"Parcel"_s, {490, m_eur}, Money{5'000, m_eur}, 2, 4},
                                  {u"express"_s, u"Express"_s, {1'290, m_eur}, {}, 1, 1}};
        QuoteLine mug{m_ids.next(), m_ids.next(), vendor.id, {}, {}, 2, {9'990'000, m_eur}, {}};
        auto quote = quoteOrder({mug}, {vendor}, {}, {true, 1'900});
        QVERIFY(quote);
        QCOMPARE(quote->subtotal.minor, 1'998);
        QCOMPARE(quote->shipping.minor, 490);
        QCOMPARE(quote->total.minor, 2'488);
        QCOMPARE(quote->tax.minor, 397); // 2488 − 2488/1.19
        quote = quoteOrder({mug}, {vendor}, {{vendor.id, u"express"_s}}, {false, 1'900});
        QCOMPARE(quote->total.minor, 1'998 + 1'290 + 625);
        mug.quantity = 6;
        QCOMPARE(quoteOrder({mug}, {vendor}, {}, {})->shipping.minor, 0);
        auto dollar = mug;
        dollar.unitPrice.currency = Currency::of("USD");
        QCOMPARE(quoteOrder({mug, dollar}, {vendor}, {}, {}).error().code, ErrorCode::InvalidArgument);
        QVERIFY(!quoteOrder({}, {vendor}, {}, {}));
    }

    void foldingShowsWhatWillBe() {
        Cart base;
        const auto mug = line(1);
        QVERIFY(apply(base, CartAdd{mug}, 1));
        Operation add;
        add.args = CartAdd{mug};
        Operation submit;
        auto args = someSubmit();
        args.lines[0].variantId = mug.variantId;
        submit.args = args;
        QCOMPARE(foldCart(base, {add}).lines[0].quantity, 2);
        QVERIFY(foldCart(base, {add, submit}).lines.isEmpty());
        QCOMPARE(base.lines[0].quantity, 1);
        const auto queued = queuedOrders(submit, {}, {});
        QCOMPARE(queued.size(), 2);
        QCOMPARE(queued[0].id, orderIdFor(args.groupId, args.lines[0].vendorId));
        QCOMPARE(queued[0].state, OrderState::Submitted);
    }

    void operationsSurviveTheWire() {
        for (const OperationArgs &args : {OperationArgs(CartAdd{line(2)}), OperationArgs(CartSet{line(0)}),
                                          OperationArgs(CartRemove{m_ids.next()}), OperationArgs(someSubmit())}) {
            Operation operation;
            operation.opId = m_ids.next();
            operation.prev = m_ids.next();
            operation.deps = {m_ids.next()};
            operation.args = args;
            operation.kind = operationKind(args);
            operation.lane = operationLane(args);
            operation.occurredAt = 1'750'000'000'123;
            const auto read = wire::operationFromJson(wire::toJson(operation));
            QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
            QCOMPARE(*read, operation);
            QCOMPARE(*wire::operationArgsFromBytes(operation.kind, 1, wire::operationArgsToBytes(args)), args);
        }
        auto future =
            wire::toJson(Operation{m_ids.next(), u"lane"_s, {}, {}, u"gift.wrap"_s, 3, UnknownArgs{"{\"x\":1}"}, 0, 5});
        QCOMPARE(wire::operationFromJson(future)->args, OperationArgs(UnknownArgs{"{\"x\":1}"}));
        future.insert("kind"_L1, u"cart.add"_s);
        future.insert("version"_L1, 1);
        QCOMPARE(wire::operationFromJson(future).error().code, ErrorCode::InvalidArgument);
    }

    void ordersSurviveTheWire() {
        Operation submit;
        submit.args = someSubmit();
        submit.occurredAt = 1'750'000'000'000;
        auto order = queuedOrders(submit, {}, {}).first();
        order.number = u"A-2026-000001"_s;
        order.state = OrderState::Placed;
        order.paymentState = PaymentState::Authorized;
        order.userId = m_ids.next();
        order.rev = 4;
        OperationResult result;
        result.opId = m_ids.next();
        result.status = OperationStatus::Applied;
        result.orders = {order};
        QCOMPARE(*wire::operationResultFromJson(wire::toJson(result)), result);
        result.orders.clear();
        result.status = OperationStatus::Conflict;
        result.code = ErrorCode::OutOfStock;
        result.quote = quoteOrder(std::get<OrderSubmit>(submit.args).lines, {}, {}, {}).value();
        result.shortVariants = {m_ids.next()};
        QCOMPARE(*wire::operationResultFromJson(wire::toJson(result)), result);
    }

    void pullAndManifestSurviveTheWire() {
        wire::PullResponse pull;
        pull.epoch = u"e1"_s;
        pull.rows = {{u"cart"_s, m_ids.next(), 4, QJsonObject{{u"a"_s, 1}}}};
        pull.tombstones = {{u"order"_s, m_ids.next()}};
        pull.acks = {m_ids.next()};
        pull.next = 77;
        pull.checksum = 0xfedcba9876543210ULL;
        pull.serverTime = 1'750'000'000'000;
        const auto read = wire::pullResponseFromBytes(wire::toBytes(pull));
        QVERIFY(read);
        QCOMPARE(read->checksum, pull.checksum);
        QCOMPARE(read->rows.first().data, pull.rows.first().data);
        QCOMPARE(read->acks, pull.acks);
        for (const auto *bad :
             {"", "[]", "{}",
              "{\"epoch\":\"x\",\"rows\":[1],\"next\":1,\"hasMore\":true,\"serverTime\":\"2026-01-01T00:00:00Z\"}",
              "<html>"})
            QVERIFY2(!wire::pullResponseFromBytes(bad), bad);
        wire::SnapshotManifest manifest{u"e1"_s, 5, 1, {{u"complete"_s, u"/x"_s, 10, 20, QByteArray(32, 'a')}}};
        QCOMPARE(wire::snapshotManifestFromBytes(wire::toBytes(manifest))->forms.first().sha256, QByteArray(32, 'a'));
    }

    void checksumsAddUpInAnyOrder() {
        const auto a = rowChecksum(u"order", m_ids.next(), 1);
        const auto b = rowChecksum(u"cart", m_ids.next(), 9);
        QVERIFY(a != b);
        QCOMPARE(a + b - a, b);
    }

    void ordersAreCanceledOnlyBeforeTheyShip() {
        QVERIFY(canTransition(OrderState::Placed, OrderState::Canceled, FulfilmentState::Unfulfilled));
        QVERIFY(!canTransition(OrderState::Placed, OrderState::Canceled, FulfilmentState::Partial));
        QVERIFY(!canTransition(OrderState::Canceled, OrderState::Placed, FulfilmentState::Unfulfilled));
    }

    void submissionsAreValidated() {
        auto submit = someSubmit();
        QVERIFY(validateOrderSubmit(submit));
        submit.lines[1].variantId = submit.lines[0].variantId;
        QVERIFY(!validateOrderSubmit(submit));
        submit = someSubmit();
        submit.shippingAddress.country = u"de"_s;
        QVERIFY(!validateOrderSubmit(submit));
        submit = someSubmit();
        submit.paymentMethod = u"4111111111111111"_s;
        QVERIFY(!validateOrderSubmit(submit));
    }
};

QTEST_APPLESS_MAIN(CartOrderTest)
#include "tst_cart_order.moc"
