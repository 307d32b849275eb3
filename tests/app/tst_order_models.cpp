// SPDX-License-Identifier: Apache-2.0
// What people do with orders that they have placed: follow, cancel, send back, order again.
#include "offline_shop.h"

#include <aura/app/order_models.h>
#include <aura/wire/order_json.h>

#include <QFile>
#include <QSignalSpy>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;

namespace {

QString text(const QAbstractItemModel &model, int row, const char *role) {
    return model.data(model.index(row, 0), model.roleNames().key(role)).toString();
}

} // namespace

class OrderModelsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<app::testing::OfflineShop> m_shop;
    aura::testing::SeededRandom m_random{77};
    std::unique_ptr<IdGenerator> m_ids;

    AppContext &app() { return *m_shop->app; }
    const app::testing::ShopCatalogue &goods() { return m_shop->goods; }

    /// Two mugs for what they cost today, a notebook that has become dearer, and something that is gone.
    Order order(FulfilmentState state) {
        const Currency eur = Currency::of("EUR");
        Order order;
        order.id = m_ids->next();
        order.groupId = m_ids->next();
        order.number = u"A-2026-000042"_s;
        order.userId = m_shop->far->user;
        order.vendorId = goods().pottery.id;
        order.vendorName = goods().pottery.name;
        order.state = OrderState::Placed;
        order.fulfilmentState = state;
        const auto line = [&](const Product &product, const Id &variant, std::int64_t quantity, std::int64_t cents) {
            OrderLine line;
            line.productId = product.id;
            line.variantId = variant;
            line.productName = product.name;
            line.quantity = quantity;
            line.unitPrice = {cents * 10'000, eur};
            line.total = {cents * quantity, eur};
            return line;
        };
        Product gone;
        gone.id = m_ids->next();
        gone.name = u"Forgotten bowl"_s;
        order.lines = {line(goods().mugs.at(0), goods().mugs.at(0).variants.first().id, 2, 1'000),
                       line(goods().computers.at(0), goods().computers.at(0).variants.first().id, 1, 45'000),
                       line(gone, m_ids->next(), 1, 500)};
        order.subtotal = order.total = {47'500, eur};
        order.shipping = order.discount = {0, eur};
        order.tax = {7'584, eur};
        order.shippingAddress = {u"Ada"_s, u"Main St 1"_s, {}, u"10115"_s, u"Berlin"_s, {}, u"DE"_s, {}};
        order.billingAddress = order.shippingAddress;
        order.paymentMethod = u"invoice"_s;
        order.deliveryCode = u"parcel"_s;
        order.createdAt = order.updatedAt = m_shop->clock.now();
        order.rev = 1;
        if (state != FulfilmentState::Unfulfilled) {
            Shipment parcel;
            parcel.id = m_ids->next();
            parcel.state = state == FulfilmentState::Delivered ? ShipmentState::Delivered : ShipmentState::Shipped;
            parcel.tracking = {u"DHL"_s, u"0034"_s, u"javascript:alert(1)"_s};
            for (const auto &part : std::as_const(order.lines))
                parcel.lines.append({part.variantId, part.quantity});
            parcel.shippedAt = m_shop->clock.now();
            order.shipments = {parcel};
        }
        return order;
    }
    bool has(const Order &order) {
        m_shop->far->reachable = true;
        if (!app().session()->signedIn() && !m_shop->signIn())
            return false;
        m_shop->give(u"order"_s, order.id, order.rev, wire::toJson(order));
        app().syncModel()->syncNow();
        const bool came = QTest::qWaitFor([&] { return !m_shop->client->orders().isEmpty(); });
        const bool calm = QTest::qWaitFor([&] { return !app().syncModel()->busy(); });
        m_shop->far->reachable = false;
        return came && calm;
    }
    bool show(OrderModel &model, const Order &order) {
        model.setApp(&app());
        model.setOrderId(order.id.toString());
        return QTest::qWaitFor([&] { return model.state() == OrderModel::State::Ready; });
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_shop = std::make_unique<app::testing::OfflineShop>();
        m_ids = std::make_unique<IdGenerator>(m_shop->clock, m_random);
        QVERIFY(m_shop->fetch());
    }
    void cleanup() { m_shop.reset(); }

    void parcelsAreFollowedOnlyOnTheWeb() {
        auto sent = order(FulfilmentState::Fulfilled);
        QVERIFY(has(sent));
        OrderModel model;
        QVERIFY(show(model, sent));
        QCOMPARE(model.parcels()->count(), 1);
        QCOMPARE(text(*model.parcels(), 0, "tracking"), u"DHL 0034"_s);
        QCOMPARE(text(*model.parcels(), 0, "stateText"), u"On its way"_s);
        QCOMPARE(text(*model.parcels(), 0, "trackingUrl"), QString()); // no address of the web
        QVERIFY(text(*model.parcels(), 0, "content").startsWith(u"2 × Mug number 0"_s));
        sent.shipments.first().tracking.url = u"https://example.org/0034"_s;
        sent.rev = 2;
        QVERIFY(has(sent));
        QTRY_COMPARE(text(*model.parcels(), 0, "trackingUrl"), u"https://example.org/0034"_s);
        QVERIFY(!model.canCancel());
    }

    void anOrderIsCanceledOfflineAndSaysSo() {
        const auto placed = order(FulfilmentState::Unfulfilled);
        QVERIFY(has(placed));
        OrderModel model;
        QVERIFY(show(model, placed));
        QVERIFY(model.canCancel() && !model.canReturn());
        QSignalSpy canceled(&model, &OrderModel::canceled);
        model.cancel();
        QTRY_COMPARE(canceled.size(), 1);
        QTRY_COMPARE(model.stateText(), u"Being canceled"_s);
        QCOMPARE(model.changeTone(), Tone::Warning);
        QVERIFY(model.changeText().contains(u"may still send"_s));
        QVERIFY(!model.canCancel());
        OrderListModel list;
        list.setApp(&app());
        QTRY_COMPARE(text(list, 0, "stateText"), u"Being canceled"_s);
        QCOMPARE(text(list, 0, "needsAttention"), u"false"_s);
        QVERIFY(!model.hasInvoice());

        // The seller was faster: nothing pretends that it was canceled.
        m_shop->far->tooLate = true;
        m_shop->far->reachable = true;
        app().syncModel()->syncNow();
        QTRY_COMPARE(app().syncModel()->attentionCount(), 1);
        QTRY_COMPARE(model.changeTone(), Tone::Danger);
        QCOMPARE(model.stateText(), u"Placed"_s);
        QVERIFY(model.changeText().contains(u"already sent it"_s));
        QTRY_COMPARE(text(list, 0, "needsAttention"), u"true"_s);
    }

    void somethingIsSentBackOffline() {
        const auto delivered = order(FulfilmentState::Delivered);
        QVERIFY(has(delivered));
        OrderModel model;
        QVERIFY(show(model, delivered));
        QVERIFY(model.canReturn());
        ReturnModel asking;
        asking.setApp(&app());
        asking.setOrderId(delivered.id.toString());
        QTRY_COMPARE(asking.state(), ReturnModel::State::Editing);
        QCOMPARE(asking.lines()->count(), 3);
        QCOMPARE(asking.reasons()->count(), 5);
        QVERIFY(!asking.canSend());
        const QString mug = delivered.lines[0].variantId.toString();
        asking.setQuantity(mug, 5);
        QCOMPARE(text(*asking.lines(), 0, "quantity"), u"2"_s); // no more than was bought
        asking.setQuantity(mug, 1);
        QVERIFY(!asking.canSend()); // why?
        asking.chooseReason(u"because"_s);
        QVERIFY(!asking.canSend());
        asking.chooseReason(u"damaged"_s);
        asking.setText(u"  The handle is off.  "_s);
        QVERIFY(asking.canSend());
        QSignalSpy sent(&asking, &ReturnModel::sent);
        asking.send();
        QVERIFY(!asking.canSend());
        QTRY_COMPARE(sent.size(), 1);
        QTRY_COMPARE(model.returns()->count(), 1);
        QCOMPARE(text(*model.returns(), 0, "title"), u"1 × Mug number 0"_s);
        QCOMPARE(text(*model.returns(), 0, "stateText"), u"Return requested"_s);
        QVERIFY(text(*model.returns(), 0, "reason").endsWith(u"The handle is off."_s));
        QCOMPARE(model.changeTone(), Tone::Warning);
        QCOMPARE(text(*model.timeline(), model.timeline()->count() - 1, "title"), u"Return requested"_s);

        // What is on its way back cannot go back twice.
        asking.setOrderId(delivered.id.toString());
        QTRY_COMPARE(text(*asking.lines(), 0, "most"), u"1"_s);

        // And the answer of the seller.
        auto answered = delivered;
        answered.rev = 2;
        OrderReturn entry;
        entry.id = m_ids->next();
        entry.state = ReturnState::Refunded;
        entry.reason = ReturnReason::Damaged;
        entry.answer = u"We are sorry."_s;
        entry.lines = {{delivered.lines[0].variantId, 1}};
        entry.refunded = {1'000, Currency::of("EUR")};
        entry.createdAt = entry.updatedAt = m_shop->clock.now();
        answered.returns = {entry};
        QVERIFY(has(answered));
        QTRY_COMPARE(model.returns()->count(), 1);
        QTRY_COMPARE(text(*model.returns(), 0, "stateText"), u"Refunded"_s);
        QCOMPARE(text(*model.returns(), 0, "detail"), u"€10.00 goes back to you."_s);
        QCOMPARE(text(*model.returns(), 0, "answer"), u"We are sorry."_s);
        QTRY_VERIFY(model.changeTitle().isEmpty());
    }

    void orderingAgainSaysWhatChanged() {
        const auto delivered = order(FulfilmentState::Delivered);
        QVERIFY(has(delivered));
        OrderModel model;
        QVERIFY(show(model, delivered));
        QSignalSpy again(&model, &OrderModel::orderedAgain);
        model.orderAgain();
        QTRY_COMPARE(again.size(), 1);
        QCOMPARE(again.first().at(0).toInt(), 2);
        const auto changes = again.first().at(1).toString().split(u'\n');
        QCOMPARE(changes, (QStringList{u"Feather notebook 0 costs €500.00 now; you paid €450.00."_s,
                                       u"Forgotten bowl is not sold any more."_s}));
        QCOMPARE(app().cart()->quantityOf(delivered.lines[0].variantId.toString()), 2);
        QCOMPARE(app().cart()->count(), 3);
    }

    void anInvoiceIsWrittenWhereThePersonWants() {
        const auto placed = order(FulfilmentState::Unfulfilled);
        QVERIFY(has(placed));
        OrderModel model;
        QVERIFY(show(model, placed));
        QVERIFY(model.hasInvoice());
        QCOMPARE(model.invoiceName(), u"Invoice A-2026-000042.pdf"_s);
        QTemporaryDir folder;
        QSignalSpy saved(&model, &OrderModel::invoiceSaved);
        QSignalSpy failed(&model, &OrderModel::failed);
        model.saveInvoice(QUrl::fromLocalFile(folder.filePath(u"missing/invoice.pdf"_s)));
        QCOMPARE(failed.size(), 1);
        model.saveInvoice(QUrl::fromLocalFile(folder.filePath(u"invoice.pdf"_s)));
        QCOMPARE(saved.size(), 1);
        QFile file(folder.filePath(u"invoice.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("A-2026-000042 Nordlicht Pottery Parcel"));
    }
};

QTEST_GUILESS_MAIN(OrderModelsTest)
#include "tst_order_models.moc"
