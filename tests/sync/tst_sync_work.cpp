// SPDX-License-Identifier: Apache-2.0
// What vendors and reviewers do, without a network and with one.
#include "sync_fixture.h"

#include <QCryptographicHash>

using namespace aura;
using namespace aura::sync;
using namespace aura::sync::testing;

namespace {

constexpr std::uint64_t seed = 20'260'303;

} // namespace

class SyncWorkTest : public SyncFixture {
    Q_OBJECT

    std::int64_t onHand(const Id &variant) {
        const auto levels = m_core->workViews()->stock(m_vendor.id, {variant});
        return levels && levels->size() == 1 ? levels->first().onHand : -1;
    }
    std::optional<Product> productSeen(const Id &id) {
        const auto products = m_core->workViews()->products(m_vendor.id, {id});
        return products && products->size() == 1 ? std::optional(products->first()) : std::nullopt;
    }
    ProductPatch rename(const Product &product, const QString &name) {
        ProductPatch patch;
        patch.productId = product.id;
        patch.changes = {{ProductField::Name, {}, product.name, name}};
        return patch;
    }
    QueueState stateOf(const Id &opId) const {
        for (const auto &entry : m_core->view()->queue) {
            if (entry->operation.opId == opId)
                return entry->state;
        }
        return QueueState::Applied;
    }

private Q_SLOTS:
    void initTestCase() { qInfo("seed %llu", static_cast<unsigned long long>(seed)); }
    void init() { setUp(seed); }
    void cleanup() { tearDown(); }

    void aVendorSeesTheirRows() {
        signInAsVendor();
        QCOMPARE(m_core->workViews()->products(m_vendor.id)->size(), 3);
        QCOMPARE(m_core->workViews()->stock(m_vendor.id)->size(), 3);
        QCOMPARE(onHand(variantOf(0)), 10);
        m_server->offline = true;
        restart();
        QCOMPARE(onHand(variantOf(0)), 10);
        QVERIFY(m_core->workViews()->products(m_ids->next())->isEmpty());
    }

    void stockIsMovedOfflineAndAddsUp() {
        signInAsVendor();
        m_server->offline = true;
        QVERIFY(m_core->perform(StockAdjust{variantOf(0), 5, StockReason::Received, {}}));
        QVERIFY(m_core->perform(StockAdjust{variantOf(0), -2, StockReason::Damaged, {}}));
        QCOMPARE(onHand(variantOf(0)), 13);
        QCOMPARE(onHand(variantOf(1)), 10);
        restart();
        QCOMPARE(onHand(variantOf(0)), 13);
        // Somebody else moves it, too.
        m_server->stock[variantOf(0)].onHand += 100;
        m_server->offline = false;
        m_server->faults.push_back({u"/api/v1/sync/push"_s, Fault::AnswerLost});
        QVERIFY(!syncNow());
        QVERIFY(syncNow());
        QCOMPARE(m_server->stock[variantOf(0)].onHand, 113);
        QCOMPARE(onHand(variantOf(0)), 113);
        QCOMPARE(queued(), std::size_t{0});
    }

    /// Whoever shows a shop of many orders reads again what is another, and nothing else.
    void whatIsAnotherIsToldByName() {
        signInAsVendor();
        m_server->offline = true;
        m_changes.clear();
        QVERIFY(m_core->perform(StockAdjust{variantOf(0), 5, StockReason::Received, {}}));
        const auto dropped = m_core->perform(StockAdjust{variantOf(1), 5, StockReason::Received, {}});
        QVERIFY(dropped);
        QVERIFY(m_core->discard(*dropped));
        m_server->offline = false;
        QVERIFY(syncNow());
        QVERIFY(syncNow());
        QCOMPARE(queued(), std::size_t{0});
        QSet<Id> shelves;
        for (const auto &[table, ids] : std::as_const(m_changes)) {
            QVERIFY(table != Table::VendorProducts && table != Table::VendorOrders);
            if (table != Table::VendorStock)
                continue;
            QVERIFY(!ids.isEmpty());
            shelves += QSet<Id>(ids.cbegin(), ids.cend());
        }
        QCOMPARE(shelves, (QSet<Id>{variantOf(0), variantOf(1)}));
    }

    void whatCannotBeIsSaidAtOnce() {
        signInAsVendor();
        QCOMPARE(m_core->perform(StockAdjust{variantOf(0), -11, StockReason::Lost, {}}).error().code,
                 ErrorCode::OutOfStock);
        QCOMPARE(m_core->perform(StockAdjust{m_ids->next(), 1, StockReason::Found, {}}).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(m_core->perform(CartRemove{variantOf(0)}).error().code, ErrorCode::InvalidArgument);
        auto foreign = draft(u"Somebody else's"_s);
        foreign.vendorId = m_ids->next();
        QCOMPARE(m_core->perform(ProductCreate{foreign}).error().code, ErrorCode::PermissionDenied);
        QCOMPARE(m_core->perform(ProductCreate{m_products[0]}).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(m_core->perform(rename(m_products[0], {})).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(queued(), std::size_t{0});
        QVERIFY(m_core->signOut(SignOut::RefuseWhenPending));
        QCOMPARE(m_core->perform(StockAdjust{variantOf(0), 1, StockReason::Found, {}}).error().code,
                 ErrorCode::AuthRequired);
    }

    /// Also on a shelf of which nothing has ever moved.
    void theFirstCountKeepsWhatCameMeanwhile() {
        signInAsVendor();
        auto &shelf = m_server->stock[variantOf(0)];
        QCOMPARE(shelf.ledgerSeq, 0);
        const auto before = onHand(variantOf(0));
        const StockCount counted{variantOf(0), 3, shelf.ledgerSeq, before};
        shelf.onHand += 10;
        shelf.ledgerSeq = 1;
        shelf.rev += 1;
        m_server->touchVendor(m_vendor.id, u"stock"_s, shelf.variantId, shelf.rev, wire::toJson(shelf));
        QVERIFY(syncNow());
        m_server->offline = true;
        QVERIFY(m_core->perform(counted));
        QCOMPARE(onHand(variantOf(0)), 13);
    }

    void whatWasCountedBeforeSomethingMovedIsSavedLater() {
        signInAsVendor();
        auto &shelf = m_server->stock[variantOf(0)];
        const auto moved = [&](std::int64_t delta) {
            shelf.onHand += delta;
            shelf.ledgerSeq += 1;
            shelf.rev += 1;
            m_server->touchVendor(m_vendor.id, u"stock"_s, shelf.variantId, shelf.rev, wire::toJson(shelf));
            return syncNow();
        };
        QVERIFY(moved(2));
        QCOMPARE(onHand(variantOf(0)), 12);
        const StockCount counted{variantOf(0), 10, shelf.ledgerSeq, 12};
        // A colleague ships two before it is saved.
        QVERIFY(moved(-2));
        m_server->offline = true;
        const auto opId = m_core->perform(counted);
        QVERIFY2(opId, opId ? "" : qPrintable(opId.error().detail));
        QCOMPARE(onHand(variantOf(0)), 8);
        const auto sent = std::get<StockCount>(m_core->view()->queue.last()->operation.args);
        QCOMPARE(sent.counted, 8);
        QCOMPARE(sent.observedSeq, shelf.ledgerSeq);
        QCOMPARE(sent.observedOnHand, 10);
        // What this device moves meanwhile is not in the count either.
        QVERIFY(m_core->perform(StockAdjust{variantOf(0), -3, StockReason::Damaged, {}}));
        QVERIFY(m_core->perform(StockCount{variantOf(0), 8, shelf.ledgerSeq, 8}));
        QCOMPARE(onHand(variantOf(0)), 5);
        QCOMPARE(m_core->perform(StockCount{variantOf(0), 2, shelf.ledgerSeq, 8}).error().code, ErrorCode::OutOfStock);
    }

    void muchIsQueuedAtOnceAndEachAnswersForItself() {
        signInAsVendor();
        m_server->offline = true;
        const auto answered = m_core->performAll({
            StockAdjust{variantOf(0), 5, StockReason::Received, {}},
            StockAdjust{variantOf(1), -11, StockReason::Lost, {}},
            rename(m_products[2], u"Brass lamp"_s),
            StockAdjust{m_ids->next(), 1, StockReason::Found, {}},
        });
        QVERIFY(answered);
        const auto &answers = *answered;
        QCOMPARE(answers.size(), 4);
        QVERIFY(answers.at(0) && answers.at(2));
        QCOMPARE(answers.at(1).error().code, ErrorCode::OutOfStock);
        QCOMPARE(answers.at(3).error().code, ErrorCode::NotFound);
        QCOMPARE(stateOf(*answers.at(0)), QueueState::Pending);
        QCOMPARE(queued(), std::size_t{2});
        restart();
        QCOMPARE(onHand(variantOf(0)), 15);
        QCOMPARE(onHand(variantOf(1)), 10);
        QCOMPARE(productSeen(m_products[2].id)->name, u"Brass lamp"_s);
        QVERIFY(m_core->performAll({})->isEmpty());
        // What is discarded was never on the shelf, and whoever shows it is told.
        QVERIFY(m_core->discard(*answers.at(0)));
        QCOMPARE(onHand(variantOf(0)), 10);
    }

    void aProductIsMadeCountedAndChangedInOneSittingOffline() {
        signInAsVendor();
        m_server->offline = true;
        const auto sofa = draft(u"Sofa"_s);
        const auto variant = sofa.variants.first().id;
        const auto created = m_core->perform(ProductCreate{sofa});
        QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
        const auto moved = m_core->perform(StockAdjust{variant, 7, StockReason::Received, {}});
        QVERIFY(moved);
        QVERIFY(m_core->perform(rename(sofa, u"Red sofa"_s)));
        QCOMPARE(onHand(variant), 7);
        QCOMPARE(productSeen(sofa.id)->name, u"Red sofa"_s);
        QCOMPARE(m_core->workViews()->products(m_vendor.id)->size(), 4);
        QCOMPARE(m_core->workViews()->stock(m_vendor.id)->size(), 4);
        restart();
        QCOMPARE(productSeen(sofa.id)->name, u"Red sofa"_s);
        m_server->offline = false;
        QVERIFY(syncNow());
        QCOMPARE(m_server->products[sofa.id].name, u"Red sofa"_s);
        QCOMPARE(m_server->stock[variant].onHand, 7);
        QCOMPARE(productSeen(sofa.id)->name, u"Red sofa"_s);
        QCOMPARE(onHand(variant), 7);
        QCOMPARE(queued(), std::size_t{0});
    }

    void aRefusedCreationHoldsItsOwnAndNothingElse() {
        signInAsVendor();
        m_server->offline = true;
        const auto sofa = draft(u"Sofa"_s);
        const auto created = m_core->perform(ProductCreate{sofa}).value();
        const auto stocked =
            m_core->perform(StockAdjust{sofa.variants.first().id, 7, StockReason::Received, {}}).value();
        QVERIFY(m_core->perform(StockAdjust{variantOf(0), 1, StockReason::Found, {}}));
        m_server->decide = [&](const Operation &operation) -> std::optional<OperationResult> {
            if (!std::holds_alternative<ProductCreate>(operation.args))
                return std::nullopt;
            OperationResult result;
            result.status = OperationStatus::Rejected;
            result.code = ErrorCode::InvalidArgument;
            return result;
        };
        m_server->offline = false;
        QVERIFY(syncNow());
        QCOMPARE(stateOf(created), QueueState::NeedsAttention);
        QCOMPARE(stateOf(stocked), QueueState::Blocked);
        QCOMPARE(m_server->stock[variantOf(0)].onHand, 11);
        QVERIFY(!productSeen(sofa.id));
        // Corrected, it takes what hung on it along.
        m_server->decide = nullptr;
        auto better = sofa;
        better.name = u"Sofa, red"_s;
        QVERIFY(m_core->edit(created, ProductCreate{better}));
        QVERIFY(syncNow());
        QCOMPARE(m_server->products[sofa.id].name, u"Sofa, red"_s);
        QCOMPARE(m_server->stock[sofa.variants.first().id].onHand, 7);
        QCOMPARE(queued(), std::size_t{0});
    }

    void aConflictGoesToThePersonWithAllThreeSides() {
        signInAsVendor();
        m_server->offline = true;
        const auto &variant = m_products[0].variants.first();
        ProductPatch patch;
        patch.productId = m_products[0].id;
        const std::optional<UnitPrice> mine = UnitPrice{99'000'000, Currency::of("EUR")};
        const std::optional<UnitPrice> theirs = UnitPrice{77'000'000, Currency::of("EUR")};
        patch.changes = {{ProductField::VariantPrice, variant.id, std::optional(variant.price), mine}};
        const auto opId = m_core->perform(patch).value();
        QCOMPARE(productSeen(patch.productId)->variants.first().price, *mine);
        auto &there = m_server->products[patch.productId];
        there.variants.first().price = *theirs;
        there.rev = 2;
        m_server->touchVendor(m_vendor.id, u"product"_s, there.id, 2, wire::toJson(there, wire::Audience::Vendor));
        m_server->offline = false;
        QVERIFY(syncNow());
        QCOMPARE(stateOf(opId), QueueState::NeedsAttention);
        const auto entry = m_core->view()->queue.first();
        QCOMPARE(entry->result->fields.size(), 1);
        QCOMPARE(entry->result->fields.first().theirs, FieldValue(theirs));
        QCOMPARE(productSeen(patch.productId)->variants.first().price, *theirs);
        // They decide for their own price, now knowing the other.
        patch.changes.first().base = theirs;
        QVERIFY(m_core->edit(opId, patch));
        QVERIFY(syncNow());
        QCOMPARE(m_server->products[patch.productId].variants.first().price, *mine);
        QCOMPARE(queued(), std::size_t{0});
    }

    void reviewsAreWrittenOfflineAndOnlyOnce() {
        publishCatalogue();
        QVERIFY(signIn());
        QVERIFY(syncNow());
        m_server->offline = true;
        ReviewPut put;
        put.productId = m_products[0].id;
        put.text = {4, u"Good"_s, u"Bright."_s};
        QVERIFY(m_core->perform(put));
        put.text.rating = 5;
        QVERIFY(m_core->perform(put));
        QCOMPARE(m_core->perform(put).value(), Id{});
        QCOMPARE(m_core->workViews()->ownReviews()->size(), 1);
        QCOMPARE(m_core->workViews()->ownReviews()->first().rating, 5);
        m_server->offline = false;
        QVERIFY(syncNow());
        QCOMPARE(m_server->reviews.size(), std::size_t{1});
        QCOMPARE(m_server->reviews.begin()->second.rating, 5);
        QCOMPARE(m_core->workViews()->ownReviews()->first().rating, 5);
        QCOMPARE(queued(), std::size_t{0});
    }

    void aReviewShowsBesideOtherWorkOnItsProduct() {
        signInAsVendor();
        m_server->offline = true;
        const auto product = m_core->workViews()->products(m_vendor.id)->first();
        const FieldChange name{ProductField::Name, {}, product.name, u"Lamp of brass"_s};
        QVERIFY(m_core->perform(ProductPatch{product.id, {name}, {}, {}}));
        ReviewPut put;
        put.productId = product.id;
        put.text = {4, u"Good"_s, u"Bright."_s};
        QVERIFY(m_core->perform(put));
        QCOMPARE(m_core->workViews()->ownReviews()->size(), 1);
    }

    void whatIsPromisedKeepsItsVariant() {
        signInAsVendor();
        auto lamp = m_products[0];
        const auto sold = variantOf(0);
        auto large = lamp.variants.first();
        large.id = m_ids->next();
        large.sku = u"LARGE"_s;
        large.isDefault = false;
        lamp.variants.append(large);
        lamp.rev = 2;
        m_server->products[lamp.id] = lamp;
        m_server->touchVendor(m_vendor.id, u"product"_s, lamp.id, 2, wire::toJson(lamp, wire::Audience::Vendor));
        for (const auto &id : {sold, large.id}) {
            StockLevel level;
            level.variantId = id;
            level.productId = lamp.id;
            level.vendorId = m_vendor.id;
            level.onHand = 10;
            level.allocated = id == sold ? 2 : 0;
            level.rev = 2;
            m_server->stock[id] = level;
            m_server->touchVendor(m_vendor.id, u"stock"_s, id, 2, wire::toJson(level));
        }
        Order order;
        order.id = m_ids->next();
        order.groupId = m_ids->next();
        order.vendorId = m_vendor.id;
        order.userId = m_ids->next();
        order.number = u"A-2"_s;
        order.state = OrderState::Placed;
        order.rev = 1;
        for (auto *amount : {&order.subtotal, &order.shipping, &order.tax, &order.discount, &order.total})
            *amount = {100, Currency::of("EUR")};
        OrderLine line;
        line.productId = lamp.id;
        line.variantId = sold;
        line.productName = lamp.name;
        line.quantity = 2;
        line.unitPrice = {500'000, Currency::of("EUR")};
        line.total = {100, Currency::of("EUR")};
        order.lines = {line};
        order.shippingAddress = order.billingAddress = checkoutRequest().shippingAddress;
        auto other = order;
        other.id = m_ids->next();
        other.number = u"A-3"_s;
        other.lines.first().variantId = large.id;
        other.state = OrderState::Completed;
        for (const auto &one : {order, other})
            m_server->touchVendor(m_vendor.id, u"order"_s, one.id, 1, wire::toJson(one));
        QVERIFY(syncNow());
        QCOMPARE(m_core->workViews()->orders(m_vendor.id)->size(), 2);
        QCOMPARE(m_core->workViews()->orders(m_vendor.id, {other.id, m_ids->next()}).value(), QList<Order>{other});
        m_server->offline = true;
        const auto without = [&](const Id &variant) {
            ProductPatch patch;
            patch.productId = lamp.id;
            patch.removedVariants = {variant};
            return patch;
        };
        QCOMPARE(m_core->perform(without(sold)).error().code, ErrorCode::OutOfStock);
        QCOMPARE(m_core->performTogether({without(sold)}, {}).error().code, ErrorCode::OutOfStock);
        QCOMPARE(queued(), std::size_t{0});
        // What nobody has bought may go, and takes its shelf with it; discarded, both are there again.
        const auto gone = m_core->perform(without(large.id));
        QVERIFY(gone);
        QCOMPARE(onHand(large.id), -1);
        QCOMPARE(m_core->workViews()->stock(m_vendor.id)->size(), 3);
        QCOMPARE(m_core->perform(StockAdjust{large.id, 1, StockReason::Found, {}}).error().code, ErrorCode::NotFound);
        // Made again behind that, it has a shelf of its own, to which nothing of the old one belongs.
        ProductPatch again;
        again.productId = lamp.id;
        again.addedVariants = {large};
        const auto back = m_core->perform(again);
        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
        QCOMPARE(onHand(large.id), 0);
        QCOMPARE(m_core->workViews()->stock(m_vendor.id)->size(), 4);
        const auto found = m_core->perform(StockAdjust{large.id, 2, StockReason::Found, {}});
        QVERIFY(found);
        QCOMPARE(onHand(large.id), 2);
        for (const auto &id : {*found, *back, *gone})
            QVERIFY(m_core->discard(id));
        QCOMPARE(onHand(large.id), 10);
        // Once it is shipped, the shop judges: when it knows of that.
        const auto shipped = m_core->perform(OrderTransition{order.id, OrderStep::Placed, OrderStep::Shipped, {}});
        QVERIFY(shipped);
        const auto removed = m_core->perform(without(sold));
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().detail));
        QCOMPARE(m_core->view()->queue.last()->operation.deps, QList<Id>{*shipped});
    }

    void anOrderIsSteppedByItsVendor() {
        signInAsVendor();
        Order order;
        order.id = m_ids->next();
        order.groupId = m_ids->next();
        order.vendorId = m_vendor.id;
        order.userId = m_ids->next();
        order.number = u"A-1"_s;
        order.state = OrderState::Placed;
        order.rev = 1;
        for (auto *amount : {&order.subtotal, &order.shipping, &order.tax, &order.discount, &order.total})
            *amount = {100, Currency::of("EUR")};
        order.shippingAddress = order.billingAddress = checkoutRequest().shippingAddress;
        m_server->orders[order.id] = order;
        m_server->touchVendor(m_vendor.id, u"order"_s, order.id, 1, wire::toJson(order));
        QVERIFY(syncNow());
        m_server->offline = true;
        QVERIFY(m_core->perform(OrderTransition{order.id, OrderStep::Placed, OrderStep::Packed, {}}));
        QVERIFY(m_core->perform(OrderTransition{order.id, OrderStep::Packed, OrderStep::Shipped, {}}));
        QCOMPARE(stepOf(m_core->workViews()->orders(m_vendor.id)->first()), std::optional(OrderStep::Shipped));
        QCOMPARE(m_core->perform(OrderTransition{order.id, OrderStep::Placed, OrderStep::Canceled, {}}).error().code,
                 ErrorCode::Conflict);
        // Already there: nothing is left to do.
        QCOMPARE(m_core->perform(OrderTransition{order.id, OrderStep::Packed, OrderStep::Shipped, {}}).value(), Id{});
        m_server->offline = false;
        QVERIFY(syncNow());
        QCOMPARE(stepOf(m_server->orders[order.id]), std::optional(OrderStep::Shipped));
        QCOMPARE(queued(), std::size_t{0});
    }

    // Pictures

    QByteArray pictureOf(qsizetype bytes) {
        QByteArray picture = "picture ";
        while (picture.size() < bytes)
            picture += QByteArray::number(static_cast<qulonglong>(m_random->below(1'000'000'000)));
        picture.truncate(bytes);
        return picture;
    }

    void aPictureIsSentInPartsAndGoesOnAfterACut() {
        signInAsVendor();
        m_server->offline = true;
        const auto sofa = draft(u"Sofa"_s);
        QVERIFY(m_core->perform(ProductCreate{sofa}));
        const auto picture = pictureOf(900'000);
        const auto attached = m_core->attachPicture(sofa.id, picture, u"A sofa"_s, 0);
        QVERIFY2(attached, attached ? "" : qPrintable(attached.error().detail));
        const auto sha256 = QCryptographicHash::hash(picture, QCryptographicHash::Sha256);
        QCOMPARE(productSeen(sofa.id)->pictures.size(), 1);
        QCOMPARE(m_core->keptPicture(sha256).value(), picture);
        restart();
        m_server->offline = false;
        // Two parts arrive, the answer to the second one is lost, and so is the process.
        m_server->faults.push_back({u"/api/v1/blobs"_s, Fault::None});
        m_server->faults.push_back({u"/api/v1/blobs"_s, Fault::None});
        m_server->faults.push_back({u"/api/v1/blobs"_s, Fault::AnswerLost});
        QVERIFY(!syncNow());
        restart();
        QVERIFY(syncNow());
        QCOMPARE(m_server->blobs[sha256], picture);
        QCOMPARE(m_server->blobBytes, picture.size()); // no byte twice
        QCOMPARE(m_server->products[sofa.id].pictures.size(), 1);
        QCOMPARE(productSeen(sofa.id)->pictures.first().alt, u"A sofa"_s);
        QCOMPARE(queued(), std::size_t{0});
        QCOMPARE(m_core->keptPicture(sha256).value(), picture);
    }

    void aStuckPictureHoldsNothingButItself() {
        signInAsVendor();
        const auto good = pictureOf(1'000);
        const auto bad = pictureOf(2'000);
        const auto badHash = QCryptographicHash::hash(bad, QCryptographicHash::Sha256);
        m_server->refusedBlobs.insert(badHash);
        const auto stuck = m_core->attachPicture(m_products[0].id, bad, {}, 0).value();
        const auto fine = m_core->attachPicture(m_products[0].id, good, {}, 0).value();
        QVERIFY(m_core->perform(rename(m_products[0], u"Brass lamp"_s)));
        QVERIFY(m_core->perform(StockAdjust{variantOf(0), 1, StockReason::Found, {}}));
        QVERIFY(syncNow());
        QCOMPARE(stateOf(stuck), QueueState::NeedsAttention);
        QCOMPARE(stateOf(fine), QueueState::Applied);
        QCOMPARE(m_server->products[m_products[0].id].name, u"Brass lamp"_s);
        QCOMPARE(m_server->products[m_products[0].id].pictures.size(), 1);
        QCOMPARE(queued(), std::size_t{1});
        // A person insists, and the server has learnt the format.
        m_server->refusedBlobs.clear();
        QVERIFY(m_core->retry(stuck));
        QVERIFY(syncNow());
        QCOMPARE(m_server->products[m_products[0].id].pictures.size(), 2);
        QCOMPARE(queued(), std::size_t{0});
    }

    void aRestoredServerGetsItsPicturesAgain() {
        signInAsVendor();
        const auto picture = pictureOf(5'000);
        const auto sha256 = QCryptographicHash::hash(picture, QCryptographicHash::Sha256);
        const auto backup = m_server->backup();
        const auto products = m_server->products;
        const auto rows = m_server->vendorLogs;
        QVERIFY(m_core->attachPicture(m_products[0].id, picture, {}, 0));
        QVERIFY(syncNow());
        QCOMPARE(queued(), std::size_t{0});
        m_server->restore(backup);
        m_server->products = products;
        m_server->vendorLogs = rows;
        m_server->blobs.clear();
        m_server->epoch = u"e2"_s;
        m_core->setAutomatic(true);
        settle();
        for (int i = 0; i < 10; ++i) {
            m_clock->advance(30'000);
            settle();
        }
        QCOMPARE(queued(), std::size_t{0});
        QCOMPARE(m_server->blobs[sha256], picture);
        QCOMPARE(m_server->products[m_products[0].id].pictures.size(), 1);
    }

    void rowsOfAllScopesShowTogetherAndOnlyWhenTheyAddUp() {
        signInAsVendor();
        QVERIFY(m_core->perform(StockAdjust{variantOf(0), 5, StockReason::Received, {}}));
        // The vendor's rows fail to come: the operation stays folded, the person's own rows wait.
        m_server->faults.push_back({u"/api/v1/sync/pull?scope=vendor"_s, Fault::Broken});
        QVERIFY(!syncNow());
        QCOMPARE(onHand(variantOf(0)), 15);
        restart();
        QCOMPARE(onHand(variantOf(0)), 15);
        QVERIFY(syncNow());
        QCOMPARE(onHand(variantOf(0)), 15);
        QCOMPARE(queued(), std::size_t{0});
    }

    void whoBeginsToWorkForAVendorHasItsRowsWithTheNews() {
        publishCatalogue();
        QVERIFY(signIn());
        QVERIFY(syncNow());
        m_server->vendors = {m_vendor.id};
        for (const auto &product : std::as_const(m_products))
            m_server->touchVendor(m_vendor.id, u"product"_s, product.id, product.rev,
                                  wire::toJson(product, wire::Audience::Vendor));
        m_server->touch(u"user"_s, m_server->user, 2, wire::toJson(m_server->profile()));
        QVERIFY(syncNow());
        QCOMPARE(m_core->workViews()->products(m_vendor.id)->size(), 3);
    }

    void whoLeavesAVendorKeepsNothingOfIt() {
        signInAsVendor();
        m_server->vendors.clear();
        QVERIFY(syncNow());
        QVERIFY(m_core->workViews()->products(m_vendor.id)->isEmpty());
        m_server->touch(u"user"_s, m_server->user, 2, wire::toJson(m_server->profile()));
        QVERIFY(syncNow());
        const auto pulls = m_server->requests.filter(u"scope=vendor"_s).size();
        QVERIFY(syncNow());
        QCOMPARE(m_server->requests.filter(u"scope=vendor"_s).size(), pulls);
    }
};

QTEST_GUILESS_MAIN(SyncWorkTest)
#include "tst_sync_work.moc"
