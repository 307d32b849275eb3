// SPDX-License-Identifier: Apache-2.0
#include "vendor_fixture.h"

#include <aura/server/services/products.h>
#include <aura/storage/catalogue_writer.h>

#include <random>

using namespace aura;
using namespace aura::testing;

class TestVendorOperations : public QObject {
    Q_OBJECT

    std::unique_ptr<VendorFixture> f;

    OperationResult adjust(std::int64_t delta) {
        return f->byVera(StockAdjust{f->lampVariant(), delta, StockReason::Received, {}});
    }
    OperationResult step(const Person &person, const Order &order, OrderStep from, OrderStep to,
                         const Tracking &tracking = {}) {
        return f->pushOne(person, f->operation(OrderTransition{order.id, from, to, tracking}));
    }
    Product draft() {
        Product product;
        product.id = f->ids.next();
        product.vendorId = f->shop.id;
        product.name = u"Oak table"_s;
        Variant variant;
        variant.id = f->ids.next();
        variant.sku = u"OAK-1"_s;
        variant.price = {99'000'000, Currency::of("EUR")};
        variant.isDefault = true;
        product.variants = {variant};
        return product;
    }
    ProductPatch patch(const Product &seen, const QList<FieldChange> &changes) { return {seen.id, changes, {}, {}}; }
    std::int64_t catalogueSeq() { return changeLog::head(f->db(), changeLog::catalogueScope)->seq; }

private Q_SLOTS:
    void init() { f = std::make_unique<VendorFixture>(); }

    void stockMovesByLedgerOnly() {
        auto received = f->operation(StockAdjust{f->lampVariant(), 7, StockReason::Received, u"pallet 3"_s});
        received.occurredAt = f->clock.now() - 86'400'000;
        const auto result = f->pushOne(f->vera, received);
        QCOMPARE(result.status, OperationStatus::Applied);
        QCOMPARE(result.stock->onHand, 12);
        QCOMPARE(result.stock->productId, f->lamp.id);
        QCOMPARE(f->pushOne(f->vera, received).status, OperationStatus::Duplicate);
        QCOMPARE(f->level(f->lampVariant()).onHand, 12);
        auto row = f->db().prepare("SELECT kind, on_hand_delta, reason, user_id, occurred_at, recorded_at FROM "
                                   "stock_movement WHERE op_id = ?1");
        QVERIFY(*row->bind(received.opId).step());
        QCOMPARE(row->text(0), u"adjust"_s);
        QCOMPARE(row->int64(1), 7);
        QCOMPARE(row->text(2), u"received: pallet 3"_s);
        QCOMPARE(row->id(3), f->vera.id);
        QCOMPARE(row->int64(4), received.occurredAt);
        QCOMPARE(row->int64(5), f->clock.now());
        QVERIFY(!*row->step());
    }

    void nobodyElseMovesIt() {
        const auto moved = StockAdjust{f->lampVariant(), 7, StockReason::Received, {}};
        QCOMPARE(f->byAda(moved).code, ErrorCode::PermissionDenied);
        const auto other = f->vendor(u"other"_s);
        f->join(other, f->ada);
        QCOMPARE(f->byAda(moved).status, OperationStatus::Rejected);
        f->setStatus(VendorStatus::Suspended);
        QCOMPARE(f->byVera(moved).code, ErrorCode::PermissionDenied);
        f->setStatus(VendorStatus::Approved);
        QCOMPARE(f->byVera(moved).status, OperationStatus::Applied);
        QCOMPARE(f->byVera(StockAdjust{f->ids.next(), 1, StockReason::Found, {}}).code, ErrorCode::NotFound);
        QCOMPARE(f->number("SELECT count(*) FROM stock_movement"), 1);
    }

    void whatIsPromisedStaysAndAPersonDecides() {
        f->placed(4);
        const auto lost = adjust(-2);
        QCOMPARE(lost.status, OperationStatus::Conflict);
        QCOMPARE(lost.code, ErrorCode::OutOfStock);
        QCOMPARE(lost.stock->onHand, 5);
        QCOMPARE(lost.stock->allocated, 4);
        QCOMPARE(adjust(-1).status, OperationStatus::Applied);
        QCOMPARE(f->available(f->lampVariant()), 0);
    }

    void aCountKeepsWhatOthersMoved() {
        const auto seen = f->level(f->lampVariant());
        const Id sams = f->ids.next();
        const auto sam = f->person(u"sam@example.org"_s);
        f->join(f->shop, sam, u"staff"_s);
        // Vera broke one, then counted four; Sam received ten before the count arrived.
        const auto broke = f->operation(StockAdjust{f->lampVariant(), -1, StockReason::Damaged, {}});
        const auto counted = f->operation(StockCount{f->lampVariant(), 4, seen.ledgerSeq, 4});
        const auto later = f->operation(StockAdjust{f->lampVariant(), -2, StockReason::Lost, {}});
        const auto delivery = f->operation(StockAdjust{f->lampVariant(), 10, StockReason::Received, {}});
        QCOMPARE(f->push(sam, sams, {delivery}).first().status, OperationStatus::Applied);
        const auto results = f->push(f->vera, f->verasDevice, {broke, counted, later});
        QCOMPARE(results[1].status, OperationStatus::Applied);
        QCOMPARE(results[1].stock->onHand, 14);
        QCOMPARE(results[2].stock->onHand, 12);
        QCOMPARE(
            f->level(f->lampVariant()).onHand,
            5 + f->number("SELECT sum(on_hand_delta) FROM stock_movement WHERE variant_id = ?1", f->lampVariant()));
    }

    void aCountOverridesWhatTheSameDeviceDidBeforeOnly() {
        const auto seen = f->level(f->lampVariant());
        const auto counted = f->operation(StockCount{f->lampVariant(), 3, seen.ledgerSeq, 5});
        const auto after = f->operation(StockAdjust{f->lampVariant(), 1, StockReason::Found, {}});
        // Another lane overtook: what the device did after the count arrives before it.
        QCOMPARE(f->pushOne(f->vera, after).status, OperationStatus::Applied);
        QCOMPARE(f->pushOne(f->vera, counted).stock->onHand, 4);
    }

    void thePublicHearsOfBandsOnly() {
        auto seq = catalogueSeq();
        QCOMPARE(adjust(20).status, OperationStatus::Applied); // in stays in
        QCOMPARE(catalogueSeq(), seq);
        QCOMPARE(adjust(-23).status, OperationStatus::Applied); // 2 left: low
        QCOMPARE(catalogueSeq(), seq + 1);
        QCOMPARE(adjust(-1).status, OperationStatus::Applied); // low stays low
        QCOMPARE(catalogueSeq(), seq + 1);
        QCOMPARE(adjust(-1).status, OperationStatus::Applied);
        QCOMPARE(catalogueSeq(), seq + 2);
        QCOMPARE(f->number("SELECT availability FROM product WHERE id = ?1", f->lamp.id),
                 static_cast<std::int64_t>(Availability::Out));
    }

    void aProductIsMadeInOneSittingWithoutANetwork() {
        const auto table = draft();
        const auto create = f->operation(ProductCreate{table});
        auto count = f->operation(StockCount{table.variants[0].id, 12, 0, 0});
        count.deps = {create.opId};
        auto propose = f->operation(
            patch(*productFrom({table}, 0),
                  {VendorFixture::change(*productFrom({table}, 0), ProductField::Status, ProductStatus::Proposed)}));
        propose.prev = create.opId;
        const auto seq = catalogueSeq();
        QCOMPARE(f->pushOne(f->vera, count).status, OperationStatus::Deferred);
        const auto results = f->push(f->vera, f->verasDevice, {create, count, propose});
        for (const auto &result : results)
            QCOMPARE(result.status, OperationStatus::Applied);
        const auto stored = f->stored(table.id);
        QCOMPARE(stored.status, ProductStatus::Proposed);
        QCOMPARE(stored.rev, 2);
        QCOMPARE(f->level(table.variants[0].id).onHand, 12);
        QCOMPARE(catalogueSeq(), seq); // a draft is nobody else's business
        QCOMPARE(f->get("/api/v1/products/" + table.id.toString().toLatin1()).status, 404);
        // Made once.
        QCOMPARE(f->byVera(ProductCreate{table}).code, ErrorCode::AlreadyExists);
        auto twin = draft();
        twin.name = u"Another"_s;
        QCOMPARE(f->byVera(ProductCreate{twin}).code, ErrorCode::AlreadyExists); // the SKU
        QCOMPARE(f->number("SELECT count(*) FROM product WHERE name = 'Another'"), 0);
        QCOMPARE(f->number("SELECT count(*) FROM stock WHERE variant_id = ?1", twin.variants[0].id), 0);
        auto foreign = draft();
        foreign.vendorId = f->vendor(u"other"_s).id;
        QCOMPARE(f->byVera(ProductCreate{foreign}).code, ErrorCode::PermissionDenied);
    }

    void dependantsOfARefusedCreationAreRefused() {
        auto broken = draft();
        broken.name.clear();
        Operation create = f->operation(ProductCreate{broken});
        auto count = f->operation(StockCount{broken.variants[0].id, 12, 0, 0});
        count.deps = {create.opId};
        const auto results = f->push(f->vera, f->verasDevice, {create, count});
        QCOMPARE(results[0].status, OperationStatus::Rejected);
        QCOMPARE(results[1].status, OperationStatus::Rejected);
        QCOMPARE(results[1].code, ErrorCode::Conflict);
    }

    void patchesMergeAndPricesAskAPerson() {
        const auto seen = f->stored(f->lamp.id);
        const Id variant = f->lampVariant();
        QCOMPARE(f->byVera(patch(seen, {VendorFixture::change(seen, ProductField::Name, u"Desk lamp"_s),
                                        VendorFixture::change(seen, ProductField::VariantPrice,
                                                              VendorFixture::price(2'500), variant)}))
                     .status,
                 OperationStatus::Applied);
        QCOMPARE(f->stored(f->lamp.id).rev, 2);
        QCOMPARE(f->byVera(patch(seen, {VendorFixture::change(seen, ProductField::Brand, u"Glow"_s)})).status,
                 OperationStatus::Applied);
        auto stored = f->stored(f->lamp.id);
        QCOMPARE(stored.name, u"Desk lamp"_s);
        QCOMPARE(stored.brand, u"Glow"_s);
        const auto clash = f->operation(
            patch(seen, {VendorFixture::change(seen, ProductField::VariantPrice, VendorFixture::price(1'500), variant),
                         VendorFixture::change(seen, ProductField::ModelNumber, u"L1"_s)}));
        const auto result = f->pushOne(f->vera, clash);
        QCOMPARE(result.status, OperationStatus::Conflict);
        QCOMPARE(result.code, ErrorCode::Conflict);
        QCOMPARE(result.fields.size(), 1);
        QCOMPARE(result.fields[0].theirs, VendorFixture::price(2'500));
        QCOMPARE(result.fields[0].mine, VendorFixture::price(1'500));
        QCOMPARE(result.fields[0].base, VendorFixture::price(2'000));
        QCOMPARE(result.product->name, u"Desk lamp"_s);
        QVERIFY(f->stored(f->lamp.id).modelNumber.isEmpty());
        QCOMPARE(f->pushOne(f->vera, clash), result); // the same answer again
        // The public sees the new name in search, and the price in the cart is the new one.
        QCOMPARE(f->get("/api/v1/products?q=desk").json["data"_L1].toArray().size(), 1);
    }

    void archivingTakesAProductFromThePublic() {
        VendorFixture::Rows rows;
        std::int64_t cursor = 0;
        QVERIFY(f->follow(u"catalogue"_s, cursor, rows, {}));
        QVERIFY(rows.contains({u"product"_s, f->lamp.id}));
        const auto seen = f->stored(f->lamp.id);
        QCOMPARE(
            f->byVera(patch(seen, {VendorFixture::change(seen, ProductField::Status, ProductStatus::Archived)})).status,
            OperationStatus::Applied);
        QVERIFY(f->follow(u"catalogue"_s, cursor, rows, {}));
        QVERIFY(!rows.contains({u"product"_s, f->lamp.id}));
        const auto now = f->stored(f->lamp.id);
        QCOMPARE(
            f->byVera(patch(now, {VendorFixture::change(now, ProductField::Status, ProductStatus::Published)})).code,
            ErrorCode::PermissionDenied);
        QCOMPARE(f->byAda(CartAdd{CartLine{f->lamp.id, f->lampVariant(), {}, {}, {}, 1, {}, 0, 0}}).code,
                 ErrorCode::NotFound);
    }

    void aShopSellsInOneCurrency() {
        auto table = draft();
        table.variants.first().price.currency = Currency::of("USD");
        const auto refused = f->byVera(ProductCreate{table});
        QCOMPARE(refused.status, OperationStatus::Rejected);
        QCOMPARE(refused.code, ErrorCode::InvalidArgument);
        QVERIFY(refused.detail.contains(u"EUR"_s));
        QCOMPARE(f->number("SELECT count(*) FROM product WHERE name = 'Oak table'"), 0);
        table.variants.first().price.currency = Currency::of("EUR");
        QCOMPARE(f->byVera(ProductCreate{table}).status, OperationStatus::Applied);
    }

    void variantsComeAndGoButNotWhatIsPromised() {
        auto table = draft();
        auto large = table.variants.first();
        large.id = f->ids.next();
        large.sku = u"OAK-2"_s;
        large.isDefault = false;
        table.variants.append(large);
        QCOMPARE(f->byVera(ProductCreate{table}).status, OperationStatus::Applied);
        auto gone = patch(table, {});
        gone.removedVariants = {table.variants.first().id};
        QCOMPARE(f->byAda(gone).code, ErrorCode::PermissionDenied);
        QCOMPARE(f->byVera(gone).status, OperationStatus::Applied);
        QCOMPARE(f->stored(table.id).variants.size(), 1);
        QVERIFY(f->stored(table.id).variants.first().isDefault);
        QCOMPARE(f->byVera(gone).status, OperationStatus::Applied); // gone already
        gone.removedVariants = {large.id};
        QCOMPARE(f->byVera(gone).code, ErrorCode::InvalidArgument); // none would be left
        // Of the lamp two are sold.
        auto glow = f->lamp.variants.first();
        glow.id = f->ids.next();
        glow.sku = u"GLOW"_s;
        glow.isDefault = false;
        auto more = patch(f->lamp, {});
        more.addedVariants = {glow};
        QCOMPARE(f->byVera(more).status, OperationStatus::Applied);
        f->placed(2);
        auto sold = patch(f->lamp, {});
        sold.removedVariants = {f->lampVariant()};
        QCOMPARE(f->byVera(sold).code, ErrorCode::OutOfStock);
        QCOMPARE(f->stored(f->lamp.id).variants.size(), 2);
    }

    void aVariantTakesItsShelfWithIt() {
        auto table = draft();
        auto large = table.variants.first();
        large.id = f->ids.next();
        large.sku = u"OAK-2"_s;
        large.isDefault = false;
        table.variants.append(large);
        QCOMPARE(f->byVera(ProductCreate{table}).status, OperationStatus::Applied);
        QCOMPARE(f->byVera(StockAdjust{large.id, 4, StockReason::Received, {}}).status, OperationStatus::Applied);
        std::int64_t cursor = 0;
        VendorFixture::Rows rows;
        QVERIFY(f->follow(f->vendorScopeName(), cursor, rows, f->vera.token));
        QVERIFY(rows.contains({u"stock"_s, large.id}));
        auto gone = patch(table, {});
        gone.removedVariants = {large.id};
        QCOMPARE(f->byVera(gone).status, OperationStatus::Applied);
        QCOMPARE(f->number("SELECT count(*) FROM stock WHERE variant_id = ?1", large.id), 0);
        QVERIFY(f->follow(f->vendorScopeName(), cursor, rows, f->vera.token));
        QVERIFY(!rows.contains({u"stock"_s, large.id}));
        QCOMPARE(f->byVera(StockAdjust{large.id, 1, StockReason::Received, {}}).code, ErrorCode::NotFound);
        // It comes back to an empty shelf, and the ledger knows why.
        auto back = patch(table, {});
        back.addedVariants = {large};
        QCOMPARE(f->byVera(back).status, OperationStatus::Applied);
        QCOMPARE(f->level(large.id).onHand, 0);
        QCOMPARE(f->byVera(StockAdjust{large.id, 3, StockReason::Received, {}}).status, OperationStatus::Applied);
        QCOMPARE(f->level(large.id).onHand, 3);
        QCOMPARE(f->number("SELECT sum(on_hand_delta) FROM stock_movement WHERE variant_id = ?1", large.id), 3);
        QVERIFY(f->follow(f->vendorScopeName(), cursor, rows, f->vera.token));
        QVERIFY(rows.contains({u"stock"_s, large.id}));
    }

    void whatIsNotCountedIsAlwaysThere() {
        adjust(-5);
        QCOMPARE(f->stored(f->lamp.id).variants[0].availability, Availability::Out);
        auto seen = f->stored(f->lamp.id);
        QCOMPARE(f->byVera(patch(seen,
                                 {VendorFixture::change(seen, ProductField::VariantTracking, false, f->lampVariant())}))
                     .status,
                 OperationStatus::Applied);
        QCOMPARE(f->stored(f->lamp.id).variants[0].availability, Availability::In);
        adjust(1);
        QCOMPARE(f->stored(f->lamp.id).variants[0].availability, Availability::In);
        seen = f->stored(f->lamp.id);
        f->byVera(patch(seen, {VendorFixture::change(seen, ProductField::VariantTracking, true, f->lampVariant())}));
        QCOMPARE(f->stored(f->lamp.id).variants[0].availability, Availability::Low);
    }

    void ordersGoOutAndTheShelfEmpties() {
        const auto order = f->placed(2);
        QCOMPARE(f->level(f->lampVariant()).allocated, 2);
        QCOMPARE(step(f->vera, order, OrderStep::Placed, OrderStep::Packed).status, OperationStatus::Applied);
        QVERIFY(OrderService::read(f->db(), f->ada.id, order.id)->packed);
        // Two packers at once: the second finds it done.
        const auto again = step(f->vera, order, OrderStep::Placed, OrderStep::Packed);
        QCOMPARE(again.status, OperationStatus::Applied);
        const auto shipped = step(f->vera, order, OrderStep::Packed, OrderStep::Shipped, {u"DHL"_s, u"0034"_s, {}});
        QCOMPARE(shipped.orders.first().tracking.number, u"0034"_s);
        auto level = f->level(f->lampVariant());
        QCOMPARE(level.onHand, 3);
        QCOMPARE(level.allocated, 0);
        QCOMPARE(available(level), 3);
        QCOMPARE(step(f->ada, order, OrderStep::Packed, OrderStep::Canceled).status, OperationStatus::Conflict);
        QCOMPARE(step(f->vera, order, OrderStep::Shipped, OrderStep::Delivered).status, OperationStatus::Applied);
        const auto read = OrderService::read(f->db(), f->ada.id, order.id);
        QCOMPARE(read->fulfilmentState, FulfilmentState::Delivered);
        QCOMPARE(read->deliveredAt, f->clock.now());
        QCOMPARE(read->shippedAt, f->clock.now());
        QVERIFY(!read->packed);
        QCOMPARE(f->number("SELECT count(*) FROM shipment WHERE state = 'delivered'"), 1);
        QCOMPARE(f->number("SELECT sum(quantity) FROM shipment_line l JOIN shipment s ON s.id = l.shipment_id WHERE "
                           "s.state = 'delivered'"),
                 2);
        QCOMPARE(f->number("SELECT count(*) FROM stock_movement WHERE kind = 'ship' AND on_hand_delta = -2"), 1);
    }

    void ordersElsewhereAreShownAsTheyAre() {
        const auto order = f->placed(1);
        QCOMPARE(step(f->vera, order, OrderStep::Placed, OrderStep::Shipped).status, OperationStatus::Applied);
        const auto late = step(f->vera, order, OrderStep::Placed, OrderStep::Packed);
        QCOMPARE(late.status, OperationStatus::Conflict);
        QCOMPARE(late.orders.first().fulfilmentState, FulfilmentState::Fulfilled);
        const auto eve = f->person(u"eve@example.org"_s);
        QCOMPARE(step(eve, order, OrderStep::Shipped, OrderStep::Delivered).code, ErrorCode::NotFound);
        QCOMPARE(step(f->ada, order, OrderStep::Shipped, OrderStep::Delivered).code, ErrorCode::PermissionDenied);
    }

    void cancelingGivesBackOnce() {
        const auto order = f->placed(5);
        QCOMPARE(f->available(f->lampVariant()), 0);
        const auto cancel = f->operation(OrderTransition{order.id, OrderStep::Placed, OrderStep::Canceled, {}});
        QCOMPARE(f->pushOne(f->ada, cancel).orders.first().state, OrderState::Canceled);
        QCOMPARE(f->pushOne(f->ada, cancel).status, OperationStatus::Duplicate);
        QCOMPARE(step(f->vera, order, OrderStep::Placed, OrderStep::Canceled).status, OperationStatus::Applied);
        QCOMPARE(f->available(f->lampVariant()), 5);
        QCOMPARE(f->number("SELECT count(*) FROM stock_movement WHERE kind = 'deallocate'"), 1);
        QCOMPARE(f->number("SELECT count(*) FROM payment WHERE state = 'voided'"), 1);
    }

    void unpackedOrdersMayBeCanceled() {
        const auto order = f->placed(1);
        step(f->vera, order, OrderStep::Placed, OrderStep::Packed);
        QCOMPARE(step(f->vera, order, OrderStep::Packed, OrderStep::Placed).status, OperationStatus::Applied);
        QVERIFY(!OrderService::read(f->db(), f->ada.id, order.id)->packed);
        step(f->vera, order, OrderStep::Placed, OrderStep::Packed);
        QCOMPARE(f->post("/api/v1/orders/" + order.id.toString().toLatin1() + "/cancel", {}, f->ada.token).status, 200);
        QCOMPARE(f->number("SELECT count(*) FROM shipment WHERE state <> 'canceled'"), 0);
        QCOMPARE(f->available(f->lampVariant()), 5);
    }

    void reviewsAreOnePersonsAndCounted() {
        const Id id = f->ids.next();
        const auto first = f->byAda(ReviewPut{id, f->lamp.id, {4, u"Good"_s, u"It glows."_s}, {}});
        QCOMPARE(first.status, OperationStatus::Applied);
        QVERIFY(!first.review->isVerifiedPurchase);
        QCOMPARE(first.review->author, u"Ada"_s);
        auto lamp = f->stored(f->lamp.id);
        QCOMPARE(lamp.ratingSum, 4);
        QCOMPARE(lamp.ratingCount, 1);
        // Another device never saw it.
        const auto blind = f->byAda(ReviewPut{f->ids.next(), f->lamp.id, {1, u"Bad"_s, {}}, {}});
        QCOMPARE(blind.status, OperationStatus::Conflict);
        QCOMPARE(blind.review->rating, 4);
        f->placed(1);
        const auto second =
            f->byAda(ReviewPut{f->ids.next(), f->lamp.id, {2, u"Meh"_s, {}}, ReviewText{4, u"Good"_s, u"It glows."_s}});
        QCOMPARE(second.status, OperationStatus::Applied);
        QCOMPARE(second.review->id, id);
        QCOMPARE(second.review->rev, 2);
        QVERIFY(second.review->isVerifiedPurchase);
        lamp = f->stored(f->lamp.id);
        QCOMPARE(lamp.ratingSum, 2);
        QCOMPARE(lamp.ratingCount, 1);
        QCOMPARE(f->byVera(ReviewPut{f->ids.next(), f->lamp.id, {5, {}, {}}, {}}).code, ErrorCode::PermissionDenied);
        QCOMPARE(f->byAda(ReviewPut{f->ids.next(), f->ids.next(), {5, {}, {}}, {}}).code, ErrorCode::NotFound);
        // In the person's scope, and in everybody's.
        VendorFixture::Rows rows;
        std::int64_t cursor = 0;
        QVERIFY(f->follow(changeLog::userScope(f->ada.id), cursor, rows, f->ada.token));
        QVERIFY(rows.contains({u"review"_s, id}));
        rows.clear();
        cursor = 0;
        QVERIFY(f->follow(u"catalogue"_s, cursor, rows, {}));
        QCOMPARE(rows[std::pair(u"review"_s, id)].data["rating"_L1].toInt(), 2);
    }

    void reviewsComeAndGoWithTheirProduct() {
        const auto put = f->byAda(ReviewPut{f->ids.next(), f->lamp.id, {4, u"Good"_s, {}}, {}});
        QCOMPARE(put.status, OperationStatus::Applied);
        const std::pair review(u"review"_s, put.review->id);
        VendorFixture::Rows rows;
        std::int64_t cursor = 0;
        QVERIFY(f->follow(u"catalogue"_s, cursor, rows, {}));
        QVERIFY(rows.contains(review));
        const auto move = [&](ProductStatus from, ProductStatus to) {
            const FieldChange change{ProductField::Status, {}, from, to};
            return f->byVera(ProductPatch{f->lamp.id, {change}, {}, {}}).status;
        };
        QCOMPARE(move(ProductStatus::Published, ProductStatus::Archived), OperationStatus::Applied);
        QVERIFY(f->follow(u"catalogue"_s, cursor, rows, {}));
        QVERIFY(!rows.contains({u"product"_s, f->lamp.id}));
        QVERIFY(!rows.contains(review));
        f->write([&](Write &w) -> Status {
            AURA_ASSIGN(auto lamp, storage::CatalogueReader(w.db).product(f->lamp.id));
            lamp.status = ProductStatus::Published;
            ++lamp.rev;
            AURA_TRY(storage::CatalogueWriter(w.db).putProduct(lamp));
            return products::publish(w, lamp, false);
        });
        QVERIFY(f->follow(u"catalogue"_s, cursor, rows, {}));
        QVERIFY(rows.contains({u"product"_s, f->lamp.id}));
        QVERIFY(rows.contains(review));
    }

    void aVendorPullsTheirShop() {
        const auto order = f->placed(2);
        f->byVera(ProductCreate{draft()});
        VendorFixture::Rows rows;
        std::int64_t cursor = 0;
        const auto scope = f->vendorScopeName();
        QCOMPARE(f->pullReply(scope, 0, 10, f->ada.token).status, 403);
        QCOMPARE(f->pullReply(scope, 0, 10, {}).status, 401);
        QVERIFY(f->follow(scope, cursor, rows, f->vera.token, 3));
        QStringList entities;
        for (const auto &row : std::as_const(rows))
            entities.append(row.entity);
        entities.sort();
        QCOMPARE(entities,
                 (QStringList{u"balance"_s, u"ledger"_s, u"member"_s, u"money"_s, u"order"_s, u"product"_s,
                              u"product"_s, u"product_history"_s, u"shop"_s, u"stock"_s, u"stock"_s, u"vendor"_s}));
        wire::JsonReader stock(rows[std::pair(u"stock"_s, f->lampVariant())].data);
        QCOMPARE(wire::stockLevelFromJson(stock), f->level(f->lampVariant()));
        wire::JsonReader orderRow(rows[std::pair(u"order"_s, order.id)].data);
        QCOMPARE(wire::orderFromJson(orderRow), order);
        // Whatever happens next arrives.
        adjust(3);
        step(f->vera, order, OrderStep::Placed, OrderStep::Shipped);
        f->byAda(ReviewPut{f->ids.next(), f->lamp.id, {4, {}, {}}, {}});
        const auto seen = f->stored(f->lamp.id);
        f->byVera(patch(seen, {VendorFixture::change(seen, ProductField::Status, ProductStatus::Archived)}));
        QVERIFY(f->follow(scope, cursor, rows, f->vera.token, 2));
        QCOMPARE(rows[std::pair(u"product"_s, f->lamp.id)].data["status"_L1].toString(), u"archived"_s);
        QCOMPARE(rows[std::pair(u"stock"_s, f->lampVariant())].data["onHand"_L1].toInt(), 6);
        QCOMPARE(rows[std::pair(u"order"_s, order.id)].data["fulfillmentStatus"_L1].toString(), u"fulfilled"_s);
        QVERIFY(rows.contains({u"product_history"_s, f->lamp.id}));
        QCOMPARE(rows.size(), 14);
        // Who works where stands in the profile.
        QCOMPARE(AuthService::profile(f->db(), f->vera.id)->vendors, QList<Id>{f->shop.id});
    }

    void resultsAreForgottenWhenTheyAreAcknowledged() {
        const auto applied = f->operation(StockAdjust{f->lampVariant(), 7, StockReason::Received, {}});
        const auto refused = f->operation(StockAdjust{f->ids.next(), 7, StockReason::Received, {}});
        f->push(f->vera, f->verasDevice, {applied, refused});
        const auto kept = [&] { return f->number("SELECT count(*) FROM operation_result WHERE result IS NOT NULL"); };
        QCOMPARE(kept(), 2);
        f->push(f->ada, f->ada.id, {}, {applied.opId}); // not hers
        QCOMPARE(kept(), 2);
        f->push(f->vera, f->verasDevice, {}, {applied.opId, refused.opId, f->ids.next()});
        QCOMPARE(kept(), 0);
        // The ids stay: a copy that was under way still has no second effect.
        const auto again = f->push(f->vera, f->verasDevice, {applied, refused});
        QCOMPARE(again[0].status, OperationStatus::Duplicate);
        QCOMPARE(again[1].status, OperationStatus::Rejected);
        QCOMPARE(f->level(f->lampVariant()).onHand, 12);
        constexpr std::int64_t day = 86'400'000;
        f->clock.advance(399 * day);
        f->app().maintain();
        f->write([](Write &) -> Status { return {}; });
        QCOMPARE(f->number("SELECT count(*) FROM operation_result"), 2);
        f->clock.advance(2 * day);
        f->app().maintain();
        f->write([](Write &) -> Status { return {}; });
        QCOMPARE(f->number("SELECT count(*) FROM operation_result"), 0);
    }

    void differingPartsAreFoundAndFetchedAlone() {
        QList<Product> products;
        for (int i = 0; i < 60; ++i)
            products.append(f->product(f->shop, u"P%1"_s.arg(i), 100, 5));
        const auto sums = wire::bucketSumsFromBytes(f->get("/api/v1/sync/buckets?scope=catalogue").body);
        QVERIFY(sums);
        QCOMPARE(sums->epoch, f->app().store().epoch());
        QCOMPARE(sums->cursor, catalogueSeq());
        std::uint64_t total = 0;
        for (const auto sum : sums->buckets)
            total += sum;
        QCOMPARE(total, changeLog::head(f->db(), changeLog::catalogueScope)->checksum);
        const auto &lost = products[17];
        std::uint64_t expected = 0;
        QSet<Id> members;
        for (const auto &product : products + QList<Product>{f->lamp}) {
            if (checksumBucket(product.id) == checksumBucket(lost.id)) {
                expected += rowChecksum(u"product", product.id, product.rev);
                members.insert(product.id);
            }
        }
        if (checksumBucket(f->shop.id) == checksumBucket(lost.id)) {
            expected += rowChecksum(u"vendor", f->shop.id, 1);
            members.insert(f->shop.id);
        }
        QCOMPARE(sums->buckets[static_cast<std::size_t>(checksumBucket(lost.id))], expected);
        const QByteArray bucket = "&buckets=" + QByteArray::number(checksumBucket(lost.id));
        const auto page = wire::pullResponseFromBytes(f->pullReply(u"catalogue"_s, 0, 10, {}, bucket).body);
        QSet<Id> got;
        for (const auto &row : page->rows)
            got.insert(row.id);
        QCOMPARE(got, members);
        QVERIFY(!page->hasMore);
        QCOMPARE(f->pullReply(u"catalogue"_s, 0, 10, {}, "&buckets=256").status, 400);
        QCOMPARE(f->pullReply(u"catalogue"_s, 0, 10, {}, "&buckets=1,x").status, 400);
        QCOMPARE(f->get("/api/v1/sync/buckets?scope=" + f->vendorScopeName().toLatin1(), f->ada.token).status, 403);
        QCOMPARE(f->get("/api/v1/sync/buckets?scope=" + f->vendorScopeName().toLatin1(), f->vera.token).status, 200);
        QCOMPARE(f->get("/api/v1/sync/buckets").status, 400);
    }

    void everythingAddsUpWhateverHappens() {
        const unsigned seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto upTo = [&](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
        VendorFixture::Rows verasRows;
        VendorFixture::Rows everybodys;
        std::int64_t verasCursor = 0;
        std::int64_t cursor = 0;
        QVERIFY(f->follow(f->vendorScopeName(), verasCursor, verasRows, f->vera.token));
        QList<Order> orders;
        QList<Operation> sent;
        for (int round = 0; round < 150; ++round) {
            const auto seen = f->stored(f->lamp.id);
            Operation next;
            bool veras = true;
            switch (upTo(8)) {
            case 0:
                next = f->operation(StockAdjust{f->lampVariant(), 1 + upTo(6), StockReason::Received, {}});
                break;
            case 1:
                next = f->operation(StockAdjust{f->lampVariant(), -1 - upTo(3), StockReason::Lost, {}});
                break;
            case 2:
                next = f->operation(
                    StockCount{f->lampVariant(), upTo(12), f->level(f->lampVariant()).ledgerSeq - upTo(4), 0});
                break;
            case 3:
                next = f->operation(
                    patch(seen, {VendorFixture::change(seen, ProductField::Brand, u"B%1"_s.arg(upTo(3)))}));
                break;
            case 4:
            case 5:
                veras = false;
                next = f->operation(f->submission({ApiFixture::line(seen, 1 + upTo(3))}, {f->shop}));
                break;
            case 6:
                if (!orders.isEmpty()) {
                    next = f->operation(OrderTransition{orders[upTo(static_cast<int>(orders.size()))].id,
                                                        static_cast<OrderStep>(upTo(3)),
                                                        static_cast<OrderStep>(upTo(5)),
                                                        {}});
                    break;
                }
                [[fallthrough]];
            default:
                if (sent.isEmpty())
                    continue;
                next = sent[upTo(static_cast<int>(sent.size()))];
                veras = operationKind(next.args) != u"order.submit";
            }
            sent.append(next);
            const auto &person = veras ? f->vera : f->ada;
            const auto result = f->push(person, veras ? f->verasDevice : f->ada.id, {next}).first();
            if (result.status == OperationStatus::Applied && operationKind(next.args) == u"order.submit")
                orders += result.orders;
            f->clock.advance(upTo(5'000));
            const auto level = f->level(f->lampVariant());
            QVERIFY(available(level) >= 0);
            QCOMPARE(level.onHand, 5 + f->number("SELECT ifnull(sum(on_hand_delta), 0) FROM stock_movement"));
            QCOMPARE(level.allocated, f->number("SELECT ifnull(sum(allocated_delta), 0) FROM stock_movement"));
            QCOMPARE(level.allocated, f->number("SELECT ifnull(sum(l.quantity), 0) FROM order_line l JOIN "
                                                "customer_order o ON o.num = l.order_num WHERE o.state = 1 AND "
                                                "o.fulfilment_state = 0"));
        }
        QVERIFY(f->follow(f->vendorScopeName(), verasCursor, verasRows, f->vera.token, 7));
        QVERIFY(f->follow(u"catalogue"_s, cursor, everybodys, {}, 7));
        // The rows that were pulled are the rows that are there.
        wire::JsonReader stock(verasRows[std::pair(u"stock"_s, f->lampVariant())].data);
        QCOMPARE(wire::stockLevelFromJson(stock), f->level(f->lampVariant()));
    }
};

QTEST_GUILESS_MAIN(TestVendorOperations)
#include "tst_vendor_operations.moc"
