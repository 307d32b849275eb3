// SPDX-License-Identifier: Apache-2.0
// What a shop says of itself, written without a network, and what shoppers see of a closed one.
#include "work_shop.h"

#include <aura/app/cart_model.h>
#include <aura/app/checkout_model.h>
#include <aura/app/product_model.h>
#include <aura/app/queue_models.h>
#include <aura/app/shop_settings_model.h>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;
using app::testing::text;
using Field = ShopSettingsModel::Field;
using Part = ShopSettingsModel::Part;

class ShopSettingsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<app::testing::WorkShop> m_shop;
    AppContext &app() { return *m_shop->app; }

    /// The shop's rows are here, and the network is not.
    bool begin(ShopSettingsModel &model) { return begin(model, m_shop->goods.pottery); }
    bool begin(ShopSettingsModel &model, const Vendor &pottery) {
        m_shop->giveWork(u"vendor"_s, pottery.id, 1, wire::toJson(pottery));
        if (!m_shop->open())
            return false;
        m_shop->far->reachable = false;
        model.setApp(&app());
        return QTest::qWaitFor([&] { return model.state() == ShopSettingsModel::State::Editing; });
    }
    bool save(ShopSettingsModel &model) {
        QSignalSpy saved(&model, &ShopSettingsModel::saved);
        model.save();
        return QTest::qWaitFor([&] { return saved.size() == 1 && !model.dirty(); });
    }
    std::optional<ShopPatch> queued() {
        std::optional<ShopPatch> last;
        for (const auto &entry : app().client().queue()) {
            if (const auto *patch = std::get_if<ShopPatch>(&entry.operation.args))
                last = *patch;
        }
        return last;
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        m_shop = std::make_unique<app::testing::WorkShop>();
    }
    void cleanup() { m_shop.reset(); }

    void whatIsWrittenIsKeptOffline() {
        ShopSettingsModel model;
        QVERIFY(begin(model));
        QVERIFY(!model.dirty());
        QCOMPARE(model.text(Field::Name), m_shop->goods.pottery.name);
        QCOMPARE(text(*model.deliveries(), 0, "price"), u"4,90"_s);
        model.setText(Field::Contact, u" 0341 12 34 "_s);
        model.setText(Field::LowThreshold, u"7"_s);
        model.setDelivery(0, Part::FreeFrom, u"1.000,00"_s);
        model.addDelivery();
        const auto row = model.deliveries()->count() - 1;
        model.setDelivery(row, Part::Label, u"Fahrrad"_s);
        model.setDelivery(row, Part::Price, u"2,5"_s);
        QVERIFY(model.dirty());
        QVERIFY(save(model));
        const auto patch = queued();
        QVERIFY(patch);
        QCOMPARE(patch->mine.contact, u"0341 12 34"_s);
        QCOMPARE(patch->base, settingsOf(m_shop->goods.pottery));
        QCOMPARE(patch->mine.deliveryMethods.first().freeFrom->minor, 100'000);
        QCOMPARE(patch->mine.deliveryMethods.last().name, u"Fahrrad"_s);
        QCOMPARE(patch->mine.deliveryMethods.last().price.minor, 250);
        QTRY_VERIFY(model.waiting());
        QTRY_COMPARE(model.text(Field::Contact), u"0341 12 34"_s);
        // Whoever opens the page again finds it, and saves nothing twice.
        ShopSettingsModel again;
        again.setApp(&app());
        QTRY_COMPARE(again.text(Field::LowThreshold), u"7"_s);
        QTRY_COMPARE(again.deliveries()->count(), row + 1);
        QVERIFY(!again.dirty());
    }

    void whatCannotBeIsSaidWhereItIsWrong() {
        ShopSettingsModel model;
        QVERIFY(begin(model));
        QSignalSpy failed(&model, &ShopSettingsModel::failed);
        model.setText(Field::Name, u"  "_s);
        model.setText(Field::ReturnDays, u"vier"_s);
        model.setDelivery(0, Part::Price, u"4.90.1"_s);
        model.setClosed(true);
        model.setText(Field::ClosedUntil, u"neulich"_s);
        QVERIFY(model.problem(Field::Name).isEmpty()); // nobody wanted to save yet
        model.save();
        QCOMPARE(failed.size(), 1);
        QVERIFY(!queued());
        for (const auto field : {Field::Name, Field::ReturnDays, Field::ClosedUntil})
            QVERIFY(!model.problem(field).isEmpty());
        QVERIFY(!text(*model.deliveries(), 0, "problem").isEmpty());
        model.setText(Field::Name, u"Nordlicht"_s);
        QVERIFY(model.problem(Field::Name).isEmpty());
        model.reset();
        QTRY_COMPARE(model.text(Field::Name), m_shop->goods.pottery.name);
        QVERIFY(!model.dirty() && !model.closed());
        QVERIFY(model.problem(Field::ReturnDays).isEmpty());
    }

    void whatWasWrongBeforeIsInNobodysWay() {
        auto old = m_shop->goods.pottery;
        old.name = u"Nordlicht "_s;
        old.story = u"x"_s.repeated(longestShopStory + 1);
        old.returnDays = mostReturnDays + 1;
        old.deliveryMethods.first().maxDays = mostDeliveryDays + 1;
        old.holiday = {true, m_shop->clock.now() - 1, u"Over."_s};
        ShopSettingsModel model;
        QVERIFY(begin(model, old));
        QVERIFY(!model.closed());
        model.setText(Field::Contact, u"0341 12 34"_s);
        QVERIFY(save(model));
        auto wanted = settingsOf(old);
        wanted.contact = u"0341 12 34"_s;
        QCOMPARE(queued()->mine, wanted);
        QTRY_COMPARE(model.text(Field::Contact), u"0341 12 34"_s);
        // What is written is right.
        model.setText(Field::ReturnDays, u"367"_s);
        model.setDelivery(0, Part::Label, u"Paket"_s);
        model.save();
        QVERIFY(!model.problem(Field::ReturnDays).isEmpty());
        QVERIFY(model.problem(Field::Story).isEmpty());
        QVERIFY(!text(*model.deliveries(), 0, "problem").isEmpty());
    }

    void deliveriesThatOthersAddedMeanwhileAreNamedAsTheReason() {
        ShopSettingsModel model;
        QVERIFY(begin(model));
        while (model.canAdd()) {
            model.addDelivery();
            model.setDelivery(model.deliveries()->count() - 1, Part::Label, u"Fahrrad"_s);
        }
        auto theirs = m_shop->goods.pottery;
        theirs.deliveryMethods.append({u"pickup"_s, u"Abholung"_s, {0, Currency::of("EUR")}, {}, 0, 1});
        theirs.rev = 2;
        m_shop->far->reachable = true;
        m_shop->giveWork(u"vendor"_s, theirs.id, 2, wire::toJson(theirs));
        QVERIFY(m_shop->pull());
        m_shop->far->reachable = false;
        QSignalSpy refused(app().desk(), &VendorDesk::refused);
        model.save();
        QVERIFY(refused.wait());
        QVERIFY(refused.first().first().toString().contains(u"too many"_s));
        QVERIFY(model.dirty() && !queued()); // it stands there still
        model.removeDelivery(model.deliveries()->count() - 1);
        QVERIFY(save(model));
    }

    void aShopIsClosedUntilADay() {
        ShopSettingsModel model;
        QVERIFY(begin(model));
        const auto day = QDateTime::fromMSecsSinceEpoch(m_shop->clock.now()).date().addDays(10);
        model.setClosed(true);
        model.setText(Field::ClosedUntil, day.toString(u"dd.MM.yyyy"_s));
        model.setText(Field::ClosedNote, u"Wir sind am Meer."_s);
        QVERIFY(save(model));
        const auto patch = queued();
        QVERIFY(patch);
        QCOMPARE(patch->mine.holiday, (Holiday{true, day.startOfDay().toMSecsSinceEpoch(), u"Wir sind am Meer."_s}));
        QTRY_VERIFY(model.closed());
        QCOMPARE(model.text(Field::ClosedUntil), day.toString(u"dd.MM.yyyy"_s));
        // Written as it is stored, a day is understood everywhere.
        model.setText(Field::ClosedUntil, day.addDays(1).toString(Qt::ISODate));
        QVERIFY(save(model));
        QCOMPARE(queued()->mine.holiday.until, day.addDays(1).startOfDay().toMSecsSinceEpoch());
        model.setText(Field::ClosedUntil, day.addDays(-20).toString(Qt::ISODate));
        model.save();
        QVERIFY(!model.problem(Field::ClosedUntil).isEmpty());
    }

    void othersChangesStayWhileSomebodyWrites() {
        ShopSettingsModel model;
        QVERIFY(begin(model));
        model.setText(Field::Story, u"Seit 1921."_s);
        auto theirs = m_shop->goods.pottery;
        theirs.contact = u"mail@pottery.example"_s;
        theirs.rev = 2;
        m_shop->far->reachable = true;
        m_shop->giveWork(u"vendor"_s, theirs.id, 2, wire::toJson(theirs));
        QVERIFY(m_shop->pull());
        m_shop->far->reachable = false;
        QTRY_COMPARE(app().client().vendorShop(theirs.id).result().value().contact, theirs.contact);
        QCOMPARE(model.text(Field::Story), u"Seit 1921."_s);
        QVERIFY(save(model));
        const auto now = app().client().vendorShop(theirs.id).result().value();
        QCOMPARE(now.story, u"Seit 1921."_s);
        QCOMPARE(now.contact, theirs.contact);
        QTRY_COMPARE(model.text(Field::Contact), theirs.contact);
    }

    void shoppersSeeThatAShopIsClosed() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        app::testing::OfflineShop shop([](app::testing::ShopCatalogue &goods) {
            auto closed = goods.pottery;
            closed.contact = u"mail@pottery.example"_s;
            closed.holiday = {true, 0, u"At the sea."_s};
            goods.change([&](storage::CatalogueWriter &writer) { QVERIFY(writer.putVendor(closed)); });
        });
        QVERIFY(shop.fetch());
        shop.far->reachable = false;
        ProductModel product;
        product.setApp(shop.app.get());
        product.setProductId(shop.goods.mugs.at(0).id.toString());
        QTRY_COMPARE(product.state(), ProductModel::State::Ready);
        QVERIFY(!product.canBuy() && !product.closedText().isEmpty());
        QCOMPARE(product.closedNote(), u"At the sea."_s);
        QCOMPARE(product.vendorContact(), u"mail@pottery.example"_s);
        product.setProductId(shop.goods.computers.at(0).id.toString());
        QTRY_VERIFY(product.canBuy() && product.closedText().isEmpty());
        // What is in the cart says so, and the rest can be ordered without it.
        auto &cart = *shop.app->cart();
        QSignalSpy added(&cart, &CartModel::added);
        cart.add(shop.goods.mugs.at(0).id.toString(), {}, 1);
        QTRY_COMPARE(added.size(), 1);
        cart.add(shop.goods.computers.at(0).id.toString(), {}, 1);
        QTRY_COMPARE(added.size(), 2);
        QVERIFY(!text(*cart.lines(), 0, "notice").isEmpty());
        QVERIFY(text(*cart.lines(), 1, "notice").isEmpty());
        CheckoutModel checkout;
        checkout.setApp(shop.app.get());
        AddressItem address;
        address.name = u"Ada Lovelace"_s;
        address.line1 = u"Harbour Lane 3"_s;
        address.postalCode = u"04109"_s;
        address.city = u"Leipzig"_s;
        address.country = u"de"_s;
        checkout.setAddress(address);
        QTRY_COMPARE(checkout.state(), CheckoutModel::State::Editing);
        checkout.place();
        QVERIFY(checkout.errorText().contains(shop.goods.pottery.name));
        QCOMPARE(checkout.state(), CheckoutModel::State::Editing);
        QVERIFY(shop.client->queue().isEmpty() || shop.client->orders().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ShopSettingsTest)
#include "tst_shop_settings.moc"
