// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/operation.h>
#include <aura/domain/sales.h>
#include <aura/domain/text_merge.h>
#include <aura/domain/whole_shop.h>
#include <aura/testing/fake_ports.h>
#include <aura/wire/catalogue_json.h>
#include <aura/wire/order_json.h>
#include <aura/wire/shop_json.h>
#include <aura/wire/sync_json.h>

#include <QTest>

#include <random>

using namespace aura;
using namespace Qt::StringLiterals;

class OperationsTest : public QObject {
    Q_OBJECT

    testing::FakeClock m_clock;
    testing::SeededRandom m_random{19};
    IdGenerator m_ids{m_clock, m_random};
    const Currency m_eur = Currency::of("EUR");

    StockLevel level(std::int64_t onHand) {
        StockLevel level;
        level.variantId = m_ids.next();
        level.vendorId = m_ids.next();
        level.onHand = onHand;
        return level;
    }

    Product product() {
        Product product;
        product.id = m_ids.next();
        product.vendorId = m_ids.next();
        product.name = u"Lamp"_s;
        product.description = u"A lamp.\nIt glows.\nMade of oak.\nTwo years of warranty."_s;
        product.status = ProductStatus::Published;
        product.tags = {u"light"_s, u"oak"_s};
        product.categories = {m_ids.next(), m_ids.next()};
        product.attributes = {{u"colour"_s, Attribute::Kind::Text, false, {u"Brown"_s}},
                              {u"watts"_s, Attribute::Kind::Number, false, {u"5"_s}}};
        for (int i = 0; i < 2; ++i) {
            Variant variant;
            variant.id = m_ids.next();
            variant.sku = u"L-%1"_s.arg(i);
            variant.price = {19'990'000 + i, m_eur};
            variant.isDefault = i == 0;
            variant.pictures = {i};
            product.variants.append(variant);
            Picture picture;
            picture.sha256 = QByteArray(32, static_cast<char>('a' + i));
            product.pictures.append(picture);
        }
        return product;
    }

    static FieldChange change(const Product &seen, ProductField field, const FieldValue &mine, const Id &variant = {}) {
        return {field, variant, *valueOf(seen, field, variant), mine};
    }
    static ProductPatch patch(const Product &seen, const QList<FieldChange> &changes) {
        return {seen.id, changes, {}, {}};
    }
    static FieldValue price(std::int64_t micros) {
        return std::optional<UnitPrice>(UnitPrice{micros, Currency::of("EUR")});
    }

    Operation operation(OperationArgs args, UnixMillis at = 1'750'000'000'123) {
        Operation operation;
        operation.opId = m_ids.next();
        operation.args = std::move(args);
        operation.kind = operationKind(operation.args);
        operation.lane = operationLane(operation.args);
        operation.version = newestVersion(operation.args);
        operation.occurredAt = at;
        return operation;
    }

    Order placedOrder() {
        Order order;
        order.id = m_ids.next();
        order.state = OrderState::Placed;
        return order;
    }
    static Result<bool> step(Order &order, OrderStep from, OrderStep to, OrderActor actor = OrderActor::Vendor) {
        return apply(order, OrderTransition{order.id, from, to, {}}, actor, 7);
    }

    ShopSettings settings(const QString &name) {
        ShopSettings settings;
        settings.name = name;
        settings.story = u"Since 1921."_s;
        settings.contact = u"shop@example.org"_s;
        settings.returnPolicy = u"Send it back."_s;
        settings.returnDays = 14;
        settings.deliveryMethods = {{u"standard"_s, u"Parcel"_s, {490, m_eur}, Money{5'000, m_eur}, 2, 4}};
        settings.holiday = {true, 1'790'000'000'000, u"At the sea."_s};
        return settings;
    }

    QList<OperationArgs> someOfEach() {
        const auto lamp = product();
        auto cheaper = patch(lamp, {change(lamp, ProductField::VariantPrice, price(1'000), lamp.variants[1].id),
                                    change(lamp, ProductField::Status, ProductStatus::Archived),
                                    change(lamp, ProductField::Tags, QStringList{u"sale"_s}),
                                    change(lamp, ProductField::Categories, QList<Id>{m_ids.next()}),
                                    change(lamp, ProductField::Dimensions, Dimensions{1, 2, 3, 4}),
                                    change(lamp, ProductField::Active, false),
                                    change(lamp, ProductField::VariantComparePrice,
                                           std::optional<UnitPrice>{{2'000, m_eur}}, lamp.variants[0].id),
                                    change(lamp, ProductField::VariantWeight, std::int64_t{750}, lamp.variants[0].id),
                                    change(lamp, ProductField::Attributes,
                                           QList<Attribute>{{u"wide"_s, Attribute::Kind::Boolean, false, {u"true"_s}}}),
                                    change(lamp, ProductField::Gtin, u"4006381333931"_s)});
        cheaper.addedVariants = {lamp.variants[0]};
        cheaper.removedPictures = {QByteArray(32, 'a')};
        cheaper.removedVariants = {lamp.variants[1].id};
        cheaper.changes.append(change(lamp, ProductField::Pictures, QStringList{u"62"_s.repeated(32)}));
        MediaAttach attach{lamp.id, lamp.pictures[0], 2};
        attach.picture.alt = u"A lamp at night"_s;
        return {StockAdjust{m_ids.next(), -3, StockReason::Damaged, u"fell"_s},
                StockCount{m_ids.next(), 12, 99, 11},
                StockAdjust{m_ids.next(), 3, StockReason::Found, {}, m_ids.next()},
                StockCount{m_ids.next(), 12, 99, 11, m_ids.next()},
                StockTransfer{m_ids.next(), {}, m_ids.next(), 4, u"for Saturday"_s},
                StockTransfer{m_ids.next(), m_ids.next(), {}, 1, {}},
                StockLocationPut{m_ids.next(), {}, {m_ids.next(), u"Market"_s, u"Square 1"_s, 3, false}},
                StockLocationPut{m_ids.next(), StockLocation{}, {{}, u"Shop"_s, {}, 0, false}},
                ProductCreate{lamp},
                cheaper,
                attach,
                OrderTransition{m_ids.next(), OrderStep::Packed, OrderStep::Shipped, {u"DHL"_s, u"00340"_s, {}}},
                ReviewPut{m_ids.next(), m_ids.next(), {4, u"Good"_s, u"It glows."_s}, ReviewText{3, u"So so"_s, {}}},
                ReviewPut{m_ids.next(), m_ids.next(), {5, u"Look"_s, {}, {QByteArray(32, 'p')}}, {}},
                ReviewVote{m_ids.next(), m_ids.next(), false},
                ReturnRequest{m_ids.next(), m_ids.next(), {{m_ids.next(), 2}}, ReturnReason::WrongArticle, u"Red"_s},
                ReturnTransition{m_ids.next(), m_ids.next(), ReturnState::Requested, ReturnState::Rejected, u"Worn"_s},
                ReturnSay{m_ids.next(), m_ids.next(), m_ids.next(), u"Where is it?"_s},
                ReturnDispute{m_ids.next(), m_ids.next(), m_ids.next(), u"It was broken."_s},
                StockThreshold{m_ids.next(), 7},
                StockThreshold{m_ids.next(), {}},
                StockPolicySet{m_ids.next(), 0},
                ParcelShip{m_ids.next(), m_ids.next(), {{m_ids.next(), 2}}, {u"DHL"_s, u"00340"_s, {}}, 3},
                OrderCancelRest{m_ids.next(), 2},
                ShopPatch{m_ids.next(), settings(u"Before"_s), settings(u"After"_s)}};
    }

private Q_SLOTS:
    void aThresholdIsTheVariantsOrTheShops() {
        auto shelf = level(4);
        const Id vendor = shelf.vendorId;
        QCOMPARE(foldStock(shelf, {}, 9).lowThreshold, 9);
        const QList pending{operation(StockThreshold{shelf.variantId, 2}), operation(StockThreshold{m_ids.next(), 3})};
        const auto own = foldStock(shelf, pending, 9);
        QCOMPARE(own.lowThreshold, 2);
        QVERIFY(own.ownThreshold);
        QCOMPARE(foldStock(own, {}, 9).lowThreshold, 2);
        QCOMPARE(foldStock(own, {operation(StockThreshold{shelf.variantId, {}})}, 9).lowThreshold, 9);
        // What stands in the row of one without its own is not the shop's of today.
        const auto row = wire::toJson(foldStock(shelf, {}, 9));
        QCOMPARE(row.value("lowThreshold"_L1).toInt(), int{standardLowThreshold});
        QCOMPARE(foldStockPolicy({vendor}, {operation(StockPolicySet{vendor, 1})}).lowThreshold, 1);
        QCOMPARE(foldStockPolicy({vendor}, {operation(StockPolicySet{m_ids.next(), 1})}).lowThreshold, 5);
        QVERIFY(!*apply(shelf, StockThreshold{shelf.variantId, {}}, standardLowThreshold, 3));
        QCOMPARE(apply(shelf, StockThreshold{shelf.variantId, mostStock + 1}, 5, 3).error().code,
                 ErrorCode::InvalidArgument);
    }

    void parcelsTakeWhatIsLeft() {
        auto order = placedOrder();
        const Id mug = m_ids.next();
        const Id vase = m_ids.next();
        for (const auto &id : {mug, vase}) {
            OrderLine line;
            line.variantId = id;
            line.quantity = 2;
            order.lines.append(line);
        }
        order.packed = true;
        const ParcelShip first{m_ids.next(), order.id, {{mug, 2}, {vase, 1}}, {u"DHL"_s, u"1"_s, {}}, 0};
        const ParcelShip second{m_ids.next(), order.id, {{vase, 1}}, {u"DHL"_s, u"2"_s, {}}, 1};
        // Offline, both wait: the second one counts upon the first.
        const auto partly = foldOrder(order, OrderActor::Vendor, {operation(first)});
        QCOMPARE(partly.fulfilmentState, FulfilmentState::Partial);
        QVERIFY(!partly.packed);
        QCOMPARE(unshippedOf(partly), (QList<LinePart>{{vase, 1}}));
        QCOMPARE(foldOrder(order, OrderActor::Customer, {operation(first)}), order);
        auto whole = foldOrder(order, OrderActor::Vendor, {operation(first), operation(second)});
        QCOMPARE(whole.fulfilmentState, FulfilmentState::Fulfilled);
        QCOMPARE(sentParcels(whole), 2);
        QVERIFY(!*apply(whole, second, 9));
        QCOMPARE(apply(whole, ParcelShip{m_ids.next(), order.id, {{vase, 1}}, {}, 2}, 9).error().code,
                 ErrorCode::Conflict);
        auto seen = partly;
        QCOMPARE(apply(seen, ParcelShip{m_ids.next(), order.id, {{vase, 1}}, {}, 0}, 9).error().code,
                 ErrorCode::Conflict);
        QCOMPARE(apply(seen, ParcelShip{m_ids.next(), order.id, {{mug, 1}}, {}, 1}, 9).error().code,
                 ErrorCode::InvalidArgument);
        // Nor does the rest leave in one piece for somebody who has not seen that a parcel had left.
        OrderTransition rest{order.id, OrderStep::Placed, OrderStep::Shipped, {}, 0};
        QCOMPARE(apply(seen, rest, OrderActor::Vendor, 9).error().code, ErrorCode::Conflict);
        QCOMPARE(seen, partly);
        rest.parcelsSeen = 1;
        auto sent = partly;
        QVERIFY(*apply(sent, rest, OrderActor::Vendor, 9));
        QCOMPARE(stepOf(sent), OrderStep::Shipped);
        // Said twice, it could be counted once or twice.
        auto twice = order;
        QCOMPARE(apply(twice, ParcelShip{m_ids.next(), order.id, {{mug, 1}, {mug, 1}}, {}, 0}, 9).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(twice, order);
        QCOMPARE(seen, partly);
    }

    void theRestOfAnOrderIsCanceledOnceAndAsItWasSeen() {
        auto order = placedOrder();
        const Id mug = m_ids.next();
        const Id vase = m_ids.next();
        order.lines.clear();
        for (const auto &id : {mug, vase}) {
            OrderLine line;
            line.variantId = id;
            line.quantity = 3;
            line.unitPrice = {3'333'333, m_eur};
            line.total = Money{1'000, m_eur};
            order.lines.append(line);
        }
        order.subtotal = Money{2'000, m_eur};
        order.shipping = Money{490, m_eur};
        order.discount = Money{0, m_eur};
        order.total = Money{2'490, m_eur};
        order.shipments.clear();
        const OrderCancelRest rest{order.id, 1};
        auto untouched = order;
        QCOMPARE(apply(untouched, OrderCancelRest{order.id, 0}, 9).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(apply(untouched, rest, 9).error().code, ErrorCode::Conflict);
        QCOMPARE(untouched, order);
        const ParcelShip first{m_ids.next(), order.id, {{mug, 2}}, {}, 0};
        const auto cut = foldOrder(order, OrderActor::Vendor, {operation(first), operation(rest)});
        QCOMPARE(cut.lines[0].canceled, 1);
        QCOMPARE(cut.lines[1].canceled, 3);
        QCOMPARE(stepOf(cut), OrderStep::Shipped);
        QVERIFY(unshippedOf(cut).isEmpty() && cut.restCanceledAt > 0);
        QCOMPARE(foldOrder(order, OrderActor::Customer, {operation(rest)}), order);
        // Of ten euros for three a third, of the other ten all; the delivery was made.
        QCOMPARE(worthOfCanceled(cut).minor, 333 + 1'000);
        QCOMPARE(cut.paymentState, order.paymentState);
        auto again = cut;
        QVERIFY(!*apply(again, rest, 99));
        QCOMPARE(again, cut);
        QCOMPARE(apply(again, ParcelShip{m_ids.next(), order.id, {{vase, 1}}, {}, 1}, 9).error().code,
                 ErrorCode::Conflict);
        // Two parcels are another rest than one.
        auto two = foldOrder(order, OrderActor::Vendor,
                             {operation(first), operation(ParcelShip{m_ids.next(), order.id, {{vase, 1}}, {}, 1})});
        QCOMPARE(apply(two, rest, 9).error().code, ErrorCode::Conflict);
        QVERIFY(*apply(two, OrderCancelRest{order.id, 2}, 9));
        QCOMPARE(two.lines[1].canceled, 2);
        // A card has been charged for everything.
        auto card = foldOrder(order, OrderActor::Vendor, {operation(first)});
        card.paymentMethod = u"card"_s;
        QVERIFY(*apply(card, rest, 9));
        QCOMPARE(card.paymentState, PaymentState::PartiallyRefunded);
        wire::JsonReader reader(wire::toJson(cut));
        QCOMPARE(wire::orderFromJson(reader), cut);
        // What did not come cannot be sent back, and all returns together are worth what was left to pay.
        QCOMPARE(returnableQuantity(cut, mug), 2);
        QCOMPARE(returnableQuantity(cut, vase), 0);
        OrderReturn one;
        one.state = ReturnState::Received;
        one.lines = {{mug, 1}};
        QCOMPARE(worthOfReturns(cut, {one}).minor, 333);
        QCOMPARE(worthOfReturns(cut, {one, one}).minor, 2'490 - 1'333);
        // Figures know of what was sold in the end.
        const auto sale = saleOf(cut);
        QCOMPARE(sale->lines.size(), 1);
        QCOMPARE(sale->lines[0].quantity, 2);
        QCOMPARE(sale->lines[0].minor, 667);
    }

    void everyKindSurvivesTheWire() {
        for (const auto &args : someOfEach()) {
            const auto sent = operation(args);
            const auto read = wire::operationFromJson(wire::toJson(sent));
            QVERIFY2(read, read ? "" : qPrintable(sent.kind + u": "_s + read.error().detail));
            QCOMPARE(read->args, sent.args);
            QCOMPARE(*read, sent);
            QCOMPARE(*wire::operationArgsFromBytes(sent.kind, versionOf(sent), wire::operationArgsToBytes(args)), args);
            QVERIFY2(sent.lane.size() <= 100, qPrintable(sent.lane));
            // The newest version and the table of readers agree.
            const auto next = wire::operationArgsFromBytes(sent.kind, versionOf(sent) + 1, "{}");
            QVERIFY(next && std::holds_alternative<UnknownArgs>(*next));
        }
    }

    void lanesKeepApartWhatCanGoOnAlone() {
        const auto lamp = product();
        const MediaAttach first{lamp.id, lamp.pictures[0], 0};
        const MediaAttach second{lamp.id, lamp.pictures[1], 0};
        QVERIFY(operationLane(first) != operationLane(second));
        QVERIFY(operationLane(first) != operationLane(patch(lamp, {})));
        QCOMPARE(operationLane(patch(lamp, {})), operationLane(ProductCreate{lamp}));
        const Id variant = m_ids.next();
        QCOMPARE(operationLane(StockAdjust{variant, 1, {}, {}}), operationLane(StockCount{variant, 1, 0, 0}));
        QCOMPARE(operationLane(StockAdjust{variant, 1, {}, {}}), u"stock:"_s + variant.toString());
    }

    void oldVersionsAreLifted() {
        const Id variant = m_ids.next();
        const auto read = [&](const QString &reason) {
            return wire::operationArgsFromBytes(
                u"stock.adjust"_s, 1,
                wire::toBytes(
                    QJsonObject{{u"variantId"_s, variant.toString()}, {u"delta"_s, -2}, {u"reason"_s, reason}}));
        };
        QCOMPARE(std::get<StockAdjust>(*read(u"the cat did it"_s)),
                 (StockAdjust{variant, -2, StockReason::Correction, u"the cat did it"_s, wholeShop()}));
        QCOMPARE(std::get<StockAdjust>(*read(u"damaged"_s)),
                 (StockAdjust{variant, -2, StockReason::Damaged, {}, wholeShop()}));
        // The same text in version 2 is a mistake.
        auto sent = wire::toJson(operation(StockAdjust{variant, -2, StockReason::Lost, {}}));
        QCOMPARE(sent["version"_L1].toInt(), 3);
        auto args = sent["args"_L1].toObject();
        args.insert("reason"_L1, u"the cat did it"_s);
        sent.insert("args"_L1, args);
        QCOMPARE(wire::operationFromJson(sent).error().code, ErrorCode::InvalidArgument);
        sent.insert("version"_L1, 1);
        const auto lifted = wire::operationFromJson(sent);
        QCOMPARE(std::get<StockAdjust>(lifted->args).note, u"the cat did it"_s);
        QCOMPARE(lifted->version, 3);
        // Who sent an order before there were parcels had seen none.
        const auto step = wire::operationArgsFromBytes(
            u"order.transition"_s, 1,
            wire::toBytes(
                QJsonObject{{u"orderId"_s, variant.toString()}, {u"from"_s, u"placed"_s}, {u"to"_s, u"shipped"_s}}));
        QCOMPARE(std::get<OrderTransition>(*step),
                 (OrderTransition{variant, OrderStep::Placed, OrderStep::Shipped, {}, 0}));
        sent.insert("version"_L1, 4);
        QCOMPARE(std::get<UnknownArgs>(wire::operationFromJson(sent)->args).json, wire::toBytes(args));
    }

    void resultsSurviveTheWire() {
        const auto lamp = product();
        OperationResult result;
        result.opId = m_ids.next();
        result.status = OperationStatus::Conflict;
        result.code = ErrorCode::Conflict;
        result.fields = {{ProductField::VariantPrice, lamp.variants[0].id, price(3), price(2), price(1)},
                         {ProductField::Name, {}, u"a"_s, u"b"_s, u"c"_s}};
        result.product = lamp;
        result.stock = level(4);
        Review review;
        review.id = m_ids.next();
        review.productId = lamp.id;
        review.rating = 2;
        review.status = ReviewStatus::Hidden;
        result.review = review;
        const auto read = wire::operationResultFromJson(wire::toJson(result));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->fields, result.fields);
        QCOMPARE(read->stock, result.stock);
        QCOMPARE(read->review, result.review);
        QCOMPARE(*read, result);
        const Id device = m_ids.next();
        const QList<Id> seen{m_ids.next(), m_ids.next()};
        QCOMPARE(wire::pushRequestFromBytes(wire::toBytes(device, {}, m_clock.now(), seen))->acknowledged, seen);
    }

    void adjustmentsCommuteAndKeepPromises() {
        auto shelf = level(10);
        shelf.allocated = 4;
        shelf.safety = 1;
        QVERIFY(apply(shelf, StockAdjust{shelf.variantId, -5, StockReason::Lost, {}}, 3));
        QCOMPARE(shelf.onHand, 5);
        QCOMPARE(available(shelf), 0);
        const auto before = shelf;
        QCOMPARE(apply(shelf, StockAdjust{shelf.variantId, -1, StockReason::Lost, {}}, 4).error().code,
                 ErrorCode::OutOfStock);
        QCOMPARE(apply(shelf, StockAdjust{shelf.variantId, 0, StockReason::Lost, {}}, 4).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(apply(shelf, StockAdjust{shelf.variantId, mostStock, StockReason::Found, {}}, 4).error().code,
                 ErrorCode::TooLarge);
        QCOMPARE(shelf, before);
        auto one = level(100);
        auto other = one;
        for (const int delta : {5, -30, 7})
            QVERIFY(apply(one, StockAdjust{one.variantId, delta, StockReason::Found, {}}, 1));
        for (const int delta : {7, 5, -30})
            QVERIFY(apply(other, StockAdjust{one.variantId, delta, StockReason::Found, {}}, 1));
        QCOMPARE(one, other);
    }

    void aCountIsWhatWasCountedAndWhatCameLater() {
        auto shelf = level(10);
        QVERIFY(apply(shelf, StockCount{shelf.variantId, 7, 0, 10}, -2, 5));
        QCOMPARE(shelf.onHand, 5);
        QCOMPARE(apply(shelf, StockCount{shelf.variantId, 1, 0, 10}, -2, 5).error().code, ErrorCode::OutOfStock);
        QCOMPARE(apply(shelf, StockCount{shelf.variantId, -1, 0, 10}, 5, 5).error().code, ErrorCode::InvalidArgument);
    }

    void aViewOfStockKeepsTheCountWhileOthersMoveIt() {
        const auto shelf = level(10);
        // Two broke, then somebody counted seven; what broke was seen and is in the count.
        const auto pending = QList<Operation>{operation(StockAdjust{shelf.variantId, -2, StockReason::Damaged, {}}),
                                              operation(StockCount{shelf.variantId, 7, shelf.ledgerSeq, 8}),
                                              operation(StockAdjust{m_ids.next(), 50, StockReason::Found, {}})};
        QCOMPARE(foldStock(shelf, pending).onHand, 7);
        // The server took the first one: the base has it, the fold has it no more.
        auto rebased = shelf;
        rebased.onHand = 8;
        QCOMPARE(foldStock(rebased, {pending[1]}).onHand, 7);
        // Somebody else sold three meanwhile.
        rebased.onHand = 5;
        QCOMPARE(foldStock(rebased, {pending[1]}).onHand, 4);
    }

    void productsBeginAsDrafts() {
        auto wish = product();
        wish.status = ProductStatus::Published;
        wish.ratingSum = 500;
        wish.ratingCount = 100;
        wish.variants[0].stock = 40;
        wish.variants[1].trackInventory = false;
        const auto fresh = productFrom({wish}, 9);
        QCOMPARE(fresh->status, ProductStatus::Draft);
        QCOMPARE(fresh->ratingCount, 0);
        QVERIFY(!fresh->variants[0].stock);
        QCOMPARE(fresh->variants[0].availability, Availability::Out);
        QCOMPARE(fresh->variants[1].availability, Availability::In);
        QCOMPARE(fresh->createdAt, 9);
        auto bad = wish;
        bad.variants[1].id = bad.variants[0].id;
        QCOMPARE(productFrom({bad}, 9).error().code, ErrorCode::InvalidArgument);
        bad = wish;
        bad.variants[1].pictures = {2};
        QVERIFY(!productFrom({bad}, 9));
        bad = wish;
        bad.name.clear();
        QVERIFY(!productFrom({bad}, 9));
    }

    void changesOfDifferentFieldsMeetInPeace() {
        const auto seen = product();
        auto server = seen;
        QVERIFY(apply(server, patch(seen, {change(seen, ProductField::Name, u"Desk lamp"_s)}), 5)->isEmpty());
        const auto mine =
            patch(seen, {change(seen, ProductField::VariantPrice, price(15'000'000), seen.variants[0].id),
                         change(seen, ProductField::Tags, QStringList{u"oak"_s, u"sale"_s}),
                         change(seen, ProductField::Attributes,
                                QList<Attribute>{seen.attributes[0],
                                                 {u"dimmable"_s, Attribute::Kind::Boolean, false, {u"true"_s}}})});
        server.tags.append(u"new"_s);
        server.attributes[0].values = {u"Black"_s};
        QVERIFY(apply(server, mine, 6)->isEmpty());
        QCOMPARE(server.name, u"Desk lamp"_s);
        QCOMPARE(server.variants[0].price.micros, 15'000'000);
        QCOMPARE(server.variants[1].price, seen.variants[1].price);
        QCOMPARE(server.tags, (QStringList{u"oak"_s, u"new"_s, u"sale"_s}));
        QCOMPARE(server.attributes.size(), 2);
        QCOMPARE(server.attributes[0].values, QStringList{u"Black"_s});
        QCOMPARE(server.attributes[1].name, u"dimmable"_s);
        QCOMPARE(server.updatedAt, 6);
        // Once more, as after a lost answer: nothing is left to do.
        const auto before = server;
        QVERIFY(apply(server, mine, 99)->isEmpty());
        QCOMPARE(server, before);
    }

    void pricesAndVisibilityGoToAPerson() {
        const auto seen = product();
        auto server = seen;
        const Id variant = seen.variants[0].id;
        QVERIFY(apply(server,
                      patch(seen, {change(seen, ProductField::VariantPrice, price(25'000'000), variant),
                                   change(seen, ProductField::Active, false)}),
                      5)
                    ->isEmpty());
        const auto before = server;
        auto mine = patch(seen, {change(seen, ProductField::VariantPrice, price(15'000'000), variant),
                                 change(seen, ProductField::Name, u"Desk lamp"_s)});
        const auto conflicts = apply(server, mine, 6);
        QCOMPARE(conflicts->size(), 1);
        QCOMPARE(conflicts->first(), (FieldConflict{ProductField::VariantPrice, variant, price(15'000'000),
                                                    price(25'000'000), price(19'990'000)}));
        QCOMPARE(server, before);
        // The view shows what the person wrote until the server has spoken.
        const auto view = foldProduct(server, seen.id, {operation(mine)});
        QCOMPARE(view->variants[0].price.micros, 15'000'000);
        QCOMPARE(view->name, u"Desk lamp"_s);
        // The person insists: their value upon the other's.
        mine.changes[0].base = price(25'000'000);
        QVERIFY(apply(server, mine, 7)->isEmpty());
        QCOMPARE(server.variants[0].price.micros, 15'000'000);
        QVERIFY(!server.isActive);
        // Both hid it: nobody needs to be asked.
        QVERIFY(apply(server, patch(seen, {change(seen, ProductField::Active, false)}), 8)->isEmpty());
    }

    void aVendorTakesOnlyTheirStepsOfTheStatus() {
        auto server = product();
        const auto publish = [&](ProductStatus to) {
            return apply(server, patch(server, {change(server, ProductField::Status, to)}), 5);
        };
        server.status = ProductStatus::Draft;
        QCOMPARE(publish(ProductStatus::Published).error().code, ErrorCode::PermissionDenied);
        QVERIFY(publish(ProductStatus::Proposed));
        QCOMPARE(server.status, ProductStatus::Proposed);
        QCOMPARE(publish(ProductStatus::Published).error().code, ErrorCode::PermissionDenied);
        server.status = ProductStatus::Published;
        QVERIFY(publish(ProductStatus::Archived));
        QVERIFY(!isPublic(server));
    }

    void anOrderOfPicturesIsNoDispute() {
        auto seen = product();
        Picture third;
        third.sha256 = QByteArray(32, 'c');
        seen.pictures.append(third);
        const auto hex = [](char letter) { return QString::fromLatin1(QByteArray(32, letter).toHex()); };
        auto server = seen;
        // Somebody else has added one and taken one away meanwhile.
        MediaAttach added;
        added.picture.sha256 = QByteArray(32, 'd');
        QVERIFY(apply(server, added, 5));
        auto gone = patch(seen, {});
        gone.removedPictures = {QByteArray(32, 'b')};
        QVERIFY(apply(server, gone, 6)->isEmpty());
        const auto mine =
            patch(seen, {change(seen, ProductField::Pictures, QStringList{hex('c'), hex('b'), hex('a'), hex('x')})});
        QVERIFY(apply(server, mine, 7)->isEmpty());
        QByteArray order;
        for (const auto &picture : std::as_const(server.pictures))
            order += picture.sha256.front();
        QCOMPARE(order, QByteArray("cad"));
        QCOMPARE(server.variants[0].pictures, QList<int>{1}); // it still shows its own
        QVERIFY(server.variants[1].pictures.isEmpty());
        const auto before = server;
        QVERIFY(apply(server, mine, 99)->isEmpty());
        QCOMPARE(server, before);
    }

    void variantsGoAndOneIsTheDefault() {
        auto server = product();
        auto gone = patch(server, {});
        gone.removedVariants = {server.variants[0].id};
        QVERIFY(apply(server, gone, 5)->isEmpty());
        QCOMPARE(server.variants.size(), 1);
        QVERIFY(server.variants.first().isDefault);
        const auto before = server;
        QVERIFY(apply(server, gone, 6)->isEmpty()); // gone already
        QCOMPARE(server, before);
        gone.removedVariants.append(server.variants[0].id);
        QCOMPARE(apply(server, gone, 7).error().code, ErrorCode::InvalidArgument); // none would be left
    }

    void aProductKeepsItsCurrency() {
        auto server = product();
        QList<FieldChange> dollars;
        for (const auto &variant : std::as_const(server.variants))
            dollars.append(change(server, ProductField::VariantPrice,
                                  std::optional<UnitPrice>(UnitPrice{1'000'000, Currency::of("USD")}), variant.id));
        QCOMPARE(apply(server, patch(server, dollars), 5).error().code, ErrorCode::InvalidArgument);
    }

    void brokenPatchesLeaveTheProductAlone() {
        const auto seen = product();
        auto server = seen;
        auto wrongType = patch(seen, {{ProductField::Name, {}, u"Lamp"_s, std::int64_t{5}}});
        QCOMPARE(apply(server, wrongType, 5).error().code, ErrorCode::InvalidArgument);
        auto unknown = patch(seen, {{ProductField::VariantSku, m_ids.next(), u"a"_s, u"b"_s}});
        QCOMPARE(apply(server, unknown, 5).error().code, ErrorCode::NotFound);
        auto empty = patch(seen, {change(seen, ProductField::Name, QString())});
        QCOMPARE(apply(server, empty, 5).error().code, ErrorCode::InvalidArgument);
        auto twins = patch(seen, {change(seen, ProductField::VariantSku, u"L-1"_s, seen.variants[0].id)});
        QCOMPARE(apply(server, twins, 5).error().code, ErrorCode::InvalidArgument);
        auto noPrice =
            patch(seen, {change(seen, ProductField::VariantPrice, std::optional<UnitPrice>{}, seen.variants[0].id)});
        QCOMPARE(apply(server, noPrice, 5).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(server, seen);
    }

    void picturesMoveAndVariantsFollow() {
        auto lamp = product(); // pictures a, b; variant 0 shows a, variant 1 shows b
        Picture fresh;
        fresh.sha256 = QByteArray(32, 'c');
        QVERIFY(apply(lamp, MediaAttach{lamp.id, fresh, 0}, 5));
        QCOMPARE(lamp.pictures[0].sha256, fresh.sha256);
        QCOMPARE(lamp.variants[0].pictures, QList<int>{1});
        QCOMPARE(lamp.variants[1].pictures, QList<int>{2});
        const auto attached = lamp;
        QVERIFY(apply(lamp, MediaAttach{lamp.id, fresh, 0}, 9));
        QCOMPARE(lamp, attached);
        QVERIFY(apply(lamp, MediaAttach{lamp.id, fresh, 999}, 9));
        QCOMPARE(lamp.pictures[2].sha256, fresh.sha256);
        QCOMPARE(lamp.variants[1].pictures, QList<int>{1});
        auto remove = patch(lamp, {});
        remove.removedPictures = {QByteArray(32, 'a')};
        QVERIFY(apply(lamp, remove, 10)->isEmpty());
        QCOMPARE(lamp.pictures.size(), 2);
        QVERIFY(lamp.variants[0].pictures.isEmpty());
        QCOMPARE(lamp.variants[1].pictures, QList<int>{0});
        QCOMPARE(apply(lamp, MediaAttach{lamp.id, Picture{}, 0}, 5).error().code, ErrorCode::InvalidArgument);
        for (int i = 0; i < 48; ++i) {
            fresh.sha256 = QByteArray(31, 'x') + static_cast<char>(i);
            QVERIFY(apply(lamp, MediaAttach{lamp.id, fresh, 0}, 5));
        }
        fresh.sha256 = QByteArray(32, 'z');
        QCOMPARE(apply(lamp, MediaAttach{lamp.id, fresh, 0}, 5).error().code, ErrorCode::TooLarge);
    }

    void linesMergeUnlessTheyMeet() {
        const auto base = u"one\ntwo\nthree\nfour\nfive"_s;
        QCOMPARE(mergeLines(base, u"ONE\ntwo\nthree\nfour\nfive"_s, u"one\ntwo\nthree\nfour\nFIVE\nsix"_s),
                 u"ONE\ntwo\nthree\nfour\nFIVE\nsix"_s);
        QCOMPARE(mergeLines(base, u"one\nthree\nfour\nfive"_s, u"one\ntwo\nthree\nnew\nfour\nfive"_s),
                 u"one\nthree\nnew\nfour\nfive"_s);
        QCOMPARE(mergeLines(base, u"one\n2\nthree\nfour\nfive"_s, u"one\n2\nthree\nfour\n5"_s),
                 u"one\n2\nthree\nfour\n5"_s);
        QVERIFY(!mergeLines(base, u"one\n2\nthree\nfour\nfive"_s, u"one\nTWO\nthree\nfour\nfive"_s));
        QCOMPARE(mergeLines(base, base, u"other"_s), u"other"_s);
        QCOMPARE(mergeLines(base, u"other"_s, base), u"other"_s);
        QString long1;
        QString long2;
        for (int i = 0; i < 5'000; ++i) {
            long1 += u"a%1\n"_s.arg(i);
            long2 += u"b%1\n"_s.arg(i);
        }
        QVERIFY(!mergeLines(long1, long2, u"c"_s + long1)); // too different to be worth it
    }

    void editsFarApartAlwaysMerge() {
        const unsigned seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto upTo = [&](qsizetype bound) {
            return static_cast<qsizetype>(random() % static_cast<std::uint32_t>(bound));
        };
        for (int round = 0; round < 300; ++round) {
            QStringList base;
            for (int i = 0; i < 20; ++i)
                base.append(QString::number(i));
            auto mine = base;
            auto theirs = base;
            auto both = base;
            const auto first = upTo(8);
            const auto second = 11 + upTo(8);
            const auto kind = upTo(3);
            const auto edit = [&](QStringList &list, qsizetype at, const QString &text) {
                if (kind == 0)
                    list[at] = text;
                else if (kind == 1)
                    list.insert(at, text);
                else
                    list.removeAt(at);
            };
            edit(mine, first, u"mine"_s);
            edit(theirs, second, u"theirs"_s);
            edit(both, second, u"theirs"_s);
            edit(both, first, u"mine"_s);
            QCOMPARE(mergeLines(base.join(u'\n'), mine.join(u'\n'), theirs.join(u'\n')), both.join(u'\n'));
            QCOMPARE(mergeLines(base.join(u'\n'), theirs.join(u'\n'), mine.join(u'\n')), both.join(u'\n'));
        }
    }

    void descriptionsMergeWithinAPatch() {
        const auto seen = product();
        auto server = seen;
        server.description.replace(u"oak"_s, u"ash"_s);
        QVERIFY(apply(server,
                      patch(seen, {change(seen, ProductField::Description,
                                          QString(seen.description).replace(u"A lamp"_s, u"A fine lamp"_s))}),
                      5)
                    ->isEmpty());
        QCOMPARE(server.description, u"A fine lamp.\nIt glows.\nMade of ash.\nTwo years of warranty."_s);
    }

    void theMainCategoryIsChosenOnce() {
        const auto seen = product();
        auto server = seen;
        const Id extra = m_ids.next();
        server.categories.append(extra);
        const auto swap = change(seen, ProductField::Categories, QList<Id>{seen.categories[1], seen.categories[0]});
        QVERIFY(apply(server, patch(seen, {swap}), 5)->isEmpty());
        QCOMPARE(server.categories, (QList<Id>{seen.categories[1], seen.categories[0], extra}));
        auto other = seen;
        other.categories.prepend(m_ids.next());
        QCOMPARE(apply(other, patch(seen, {swap}), 5)->size(), 1);
    }

    void ordersWalkOneWay() {
        auto order = placedOrder();
        QVERIFY(*step(order, OrderStep::Placed, OrderStep::Packed));
        QVERIFY(order.packed);
        QVERIFY(!*step(order, OrderStep::Placed, OrderStep::Packed)); // there already
        QCOMPARE(order.fulfilmentState, FulfilmentState::Unfulfilled);
        QVERIFY(*apply(order, OrderTransition{order.id, OrderStep::Packed, OrderStep::Shipped, {u"DHL"_s, u"1"_s, {}}},
                       OrderActor::Vendor, 8));
        QCOMPARE(order.tracking.number, u"1"_s);
        QCOMPARE(order.shippedAt, 8);
        QCOMPARE(step(order, OrderStep::Packed, OrderStep::Canceled).error().code, ErrorCode::Conflict);
        QVERIFY(*step(order, OrderStep::Shipped, OrderStep::Delivered));
        QCOMPARE(order.deliveredAt, 7);
        QCOMPARE(step(order, OrderStep::Shipped, OrderStep::Packed).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(step(order, OrderStep::Delivered, OrderStep::Canceled).error().code, ErrorCode::InvalidArgument);
    }

    void customersOnlyCancel() {
        auto order = placedOrder();
        QCOMPARE(step(order, OrderStep::Placed, OrderStep::Shipped, OrderActor::Customer).error().code,
                 ErrorCode::PermissionDenied);
        auto partly = placedOrder();
        partly.fulfilmentState = FulfilmentState::Partial;
        QCOMPARE(step(partly, OrderStep::Placed, OrderStep::Canceled, OrderActor::Customer).error().code,
                 ErrorCode::Conflict);
        QVERIFY(*step(order, OrderStep::Placed, OrderStep::Canceled, OrderActor::Customer));
        QCOMPARE(order.state, OrderState::Canceled);
        QVERIFY(!*step(order, OrderStep::Placed, OrderStep::Canceled, OrderActor::Customer));
        Order waiting;
        waiting.id = m_ids.next();
        QCOMPARE(step(waiting, OrderStep::Placed, OrderStep::Packed).error().code, ErrorCode::Conflict);
        QCOMPARE(foldOrder(order, OrderActor::Customer,
                           {operation(OrderTransition{order.id, OrderStep::Placed, OrderStep::Packed, {}})}),
                 order);
    }

    void aReviewIsOnePersonsOnly() {
        std::optional<Review> review;
        const Id product = m_ids.next();
        const ReviewPut first{m_ids.next(), product, {5, u"Great"_s, {}}, {}};
        QVERIFY(*apply(review, first, 5));
        QVERIFY(!*apply(review, first, 6));
        QCOMPARE(review->updatedAt, 5);
        // Written anew elsewhere, unseen here.
        const ReviewPut blind{m_ids.next(), product, {1, u"Bad"_s, {}}, {}};
        QCOMPARE(apply(review, blind, 7).error().code, ErrorCode::Conflict);
        QCOMPARE(review->rating, 5);
        const ReviewPut seen{m_ids.next(), product, {4, u"Good"_s, {}}, ReviewText{5, u"Great"_s, {}}};
        QCOMPARE(foldReview(review, product, {operation(seen)})->rating, 4);
        QVERIFY(*apply(review, seen, 8));
        QCOMPARE(review->id, first.reviewId);
        QCOMPARE(apply(review, ReviewPut{m_ids.next(), product, {6, {}, {}}, {}}, 9).error().code,
                 ErrorCode::InvalidArgument);
    }

    void aSittingWithoutANetworkShowsAtOnce() {
        const auto lamp = product();
        const auto created = productFrom({lamp}, 1'750'000'000'123);
        Picture picture;
        picture.sha256 = QByteArray(32, 'q');
        const auto pending =
            QList<Operation>{operation(ProductCreate{lamp}), operation(MediaAttach{lamp.id, picture, 0}),
                             operation(patch(*created, {change(*created, ProductField::Name, u"Oak lamp"_s)})),
                             operation(ProductCreate{product()})};
        const auto view = foldProduct({}, lamp.id, pending);
        QCOMPARE(view->name, u"Oak lamp"_s);
        QCOMPARE(view->status, ProductStatus::Draft);
        QCOMPARE(view->pictures.first().sha256, picture.sha256);
        QVERIFY(!foldProduct({}, m_ids.next(), pending));
    }

    void bucketsSpreadRows() {
        QList<int> counts(checksumBuckets, 0);
        for (int i = 0; i < 25'600; ++i)
            ++counts[checksumBucket(m_ids.next())];
        QVERIFY(*std::min_element(counts.begin(), counts.end()) > 40);
        QVERIFY(*std::max_element(counts.begin(), counts.end()) < 180);
    }
};

QTEST_APPLESS_MAIN(OperationsTest)
#include "tst_operations.moc"
