// SPDX-License-Identifier: Apache-2.0
#include "offline_shop.h"

#include <aura/app/checkout_model.h>
#include <aura/app/order_models.h>
#include <aura/app/queue_models.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;
using Failure = QAbstractItemModelTester::FailureReportingMode;

namespace {

QString text(const QAbstractItemModel &model, int row, const char *role) {
    return model.data(model.index(row, 0), model.roleNames().key(role)).toString();
}

AddressItem someAddress() {
    AddressItem address;
    address.name = u"Ada Lovelace"_s;
    address.line1 = u"Harbour Lane 3"_s;
    address.postalCode = u"04109"_s;
    address.city = u"Leipzig"_s;
    address.country = u"de"_s;
    return address;
}

} // namespace

class BuyingModelsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<app::testing::OfflineShop> m_shop;
    AppContext &app() { return *m_shop->app; }
    const app::testing::ShopCatalogue &goods() { return m_shop->goods; }

    bool add(const Product &product, int quantity = 1) {
        QSignalSpy added(app().cart(), &CartModel::added);
        app().cart()->add(product.id.toString(), {}, quantity);
        return QTest::qWaitFor([&] { return added.size() == 1; });
    }

    /// Fills in and places what is in the cart; the ids of the payments.
    QStringList order() {
        CheckoutModel checkout;
        checkout.setApp(&app());
        checkout.setAddress(someAddress());
        QSignalSpy placed(&checkout, &CheckoutModel::placed);
        if (!QTest::qWaitFor([&] { return checkout.state() == CheckoutModel::State::Editing; }))
            return {};
        checkout.place();
        if (!QTest::qWaitFor([&] { return placed.size() == 1; }))
            qWarning("%s", qPrintable(checkout.errorText()));
        return placed.isEmpty() ? QStringList() : placed.first().first().toStringList();
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_shop = std::make_unique<app::testing::OfflineShop>();
        QVERIFY(m_shop->fetch());
        m_shop->far->reachable = false;
    }
    void cleanup() { m_shop.reset(); }

    void theCartIsGroupedByVendorAndTakesBack() {
        const QAbstractItemModelTester tester(app().cart()->lines(), Failure::QtTest);
        QVERIFY(app().cart()->isEmpty());
        QVERIFY(add(goods().mugs.at(0), 2));
        QVERIFY(add(goods().computers.at(0)));
        QVERIFY(add(goods().mugs.at(1)));
        const auto &lines = *app().cart()->lines();
        QCOMPARE(lines.count(), 3);
        QCOMPARE(text(lines, 0, "name"), u"Mug number 0"_s);
        QCOMPARE(text(lines, 1, "name"), u"Mug number 1"_s); // its vendor's, although it came last
        QCOMPARE(text(lines, 0, "firstOfVendor"), u"true"_s);
        QCOMPARE(text(lines, 1, "lastOfVendor"), u"true"_s);
        QCOMPARE(text(lines, 1, "vendorSubtotal"), u"€31.00"_s);
        QCOMPARE(text(lines, 0, "total"), u"€20.00"_s);
        QCOMPARE(app().cart()->count(), 4);
        QCOMPARE(app().cart()->totalText(), u"€531.00"_s);

        const QString mug = text(lines, 0, "variantId");
        app().cart()->remove(mug);
        QTRY_VERIFY(app().cart()->canUndo());
        QCOMPARE(lines.count(), 2);
        app().cart()->undo();
        QTRY_COMPARE(app().cart()->quantityOf(mug), 2);
        QVERIFY(!app().cart()->canUndo());
        app().cart()->setQuantity(mug, 5);
        QTRY_COMPARE(app().cart()->count(), 7);
    }

    void theCartOutlivesTheProgram() {
        QVERIFY(add(goods().mugs.at(0), 3));
        m_shop->start();
        QTRY_COMPARE(app().cart()->count(), 3);
        QTRY_COMPARE(text(*app().cart()->lines(), 0, "unitPrice"), u"€10.00"_s);
    }

    void aPassphraseDoesWhereThereIsNoKeychain() {
        m_shop->far->reachable = true;
        m_shop->startWithoutKeychain();
        auto &sync = *app().syncModel();
        QTRY_COMPARE(sync.passphrase(), SyncModel::Passphrase::Choose);
        sync.givePassphrase(u"short"_s);
        QTRY_VERIFY(!sync.passphraseError().isEmpty());
        sync.givePassphrase(u"a long enough one"_s);
        QTRY_VERIFY2(sync.passphrase() == SyncModel::Passphrase::NotAsked, qPrintable(sync.passphraseError()));
        QTRY_VERIFY(sync.passphraseError().isEmpty()); // the answer may come after the state
        QVERIFY(m_shop->signIn());

        m_shop->start();
        auto &again = *app().syncModel();
        QTRY_COMPARE(again.passphrase(), SyncModel::Passphrase::Enter);
        again.givePassphrase(u"another one entirely"_s);
        QTRY_VERIFY(!again.passphraseError().isEmpty());
        again.givePassphrase(u"a long enough one"_s);
        QTRY_VERIFY(app().session()->signedIn());
        QCOMPARE(again.passphrase(), SyncModel::Passphrase::NotAsked);
    }

    void anUnknownProductIsRefusedInWords() {
        QSignalSpy failed(app().cart(), &CartModel::failed);
        app().cart()->add(goods().kitchen.id.toString(), {}, 1);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.first().first().toString().isEmpty());
    }

    void signingInExplainsWhatIsWrong() {
        auto *session = app().session();
        session->signIn(u"nobody"_s, u"x"_s);
        QCOMPARE(session->errorField(), SessionModel::Field::Email);
        session->signIn(u"ada@example.org"_s, u"correct horse"_s);
        QVERIFY(session->busy());
        QTRY_VERIFY(!session->busy());
        QVERIFY(!session->signedIn()); // no network
        QVERIFY(session->errorText().contains(u"network"_s));
        m_shop->far->reachable = true;
        session->signIn(u"ada@example.org"_s, u"wrong"_s);
        QTRY_COMPARE(session->errorField(), SessionModel::Field::Password);
        QVERIFY(m_shop->signIn());
        QCOMPARE(session->name(), u"Ada Lovelace"_s);
        QVERIFY(session->errorText().isEmpty());
    }

    void checkoutHoldsAtWhatIsMissing() {
        CheckoutModel checkout;
        checkout.setApp(&app());
        QTest::qWait(0);
        QCOMPARE(checkout.state(), CheckoutModel::State::Empty);
        QVERIFY(add(goods().mugs.at(0)));
        QTRY_COMPARE(checkout.state(), CheckoutModel::State::Editing);
        QVERIFY(!checkout.next());
        QVERIFY(!checkout.addressErrors().name.isEmpty());
        QVERIFY(checkout.addressErrors().line2.isEmpty());
        checkout.setField(CheckoutModel::Field::Name, u"Ada"_s);
        QVERIFY(checkout.addressErrors().name.isEmpty()); // goes as soon as it is right
        checkout.setAddress(someAddress());
        QVERIFY(checkout.next());
        QCOMPARE(checkout.step(), CheckoutModel::Step::Delivery);
        checkout.goTo(CheckoutModel::Step::Review); // not reached yet
        QCOMPARE(checkout.step(), CheckoutModel::Step::Delivery);
        QVERIFY(checkout.next() && checkout.next());
        QVERIFY(!checkout.next());
        QSignalSpy asks(&checkout, &CheckoutModel::signInNeeded);
        checkout.place();
        QCOMPARE(asks.size(), 1);
        QCOMPARE(checkout.state(), CheckoutModel::State::Editing);
    }

    void deliveryChangesWhatItCosts() {
        QVERIFY(add(goods().mugs.at(0)));
        CheckoutModel checkout;
        checkout.setApp(&app());
        QTRY_COMPARE(checkout.totalText(), u"€14.90"_s); // 10.00 and the parcel
        QCOMPARE(checkout.deliveries()->count(), 1);
        QCOMPARE(checkout.deliveries()->valuesAt(0).count(), 2);
        checkout.chooseDelivery(goods().pottery.id.toString(), u"express"_s);
        QTRY_COMPARE(checkout.totalText(), u"€22.90"_s);
        QCOMPARE(text(checkout.deliveries()->valuesAt(0), 1, "checked"), u"true"_s);
        QCOMPARE(text(*checkout.quotes(), 0, "shipping"), u"€12.90"_s);
        app().cart()->setQuantity(text(*checkout.lines(), 0, "variantId"), 6);
        checkout.chooseDelivery(goods().pottery.id.toString(), u"parcel"_s);
        QTRY_COMPARE(text(*checkout.quotes(), 0, "shipping"), u"Free"_s); // from 50.00 on
    }

    void anOfflineOrderIsHonestlyQueued() {
        m_shop->far->reachable = true;
        QVERIFY(m_shop->signIn());
        m_shop->far->reachable = false;
        app().syncModel()->syncNow();
        QTRY_VERIFY(!app().syncModel()->online() && !app().syncModel()->busy());
        QVERIFY(add(goods().mugs.at(0), 2));
        CheckoutModel checkout;
        checkout.setApp(&app());
        QVERIFY(checkout.offline());
        QCOMPARE(checkout.placeText(), u"Queue order"_s);
        const auto groups = order();
        QCOMPARE(groups.size(), 1);
        QTRY_VERIFY(app().cart()->isEmpty());

        OrderListModel orders;
        orders.setApp(&app());
        QTRY_COMPARE(orders.count(), 1);
        QCOMPARE(text(orders, 0, "stateText"), u"Queued, not ordered yet"_s);
        QCOMPARE(text(orders, 0, "queued"), u"true"_s);
        QCOMPARE(orders.queuedCount(), 1);
        QCOMPARE(orders.attentionCount(), 0);
        QCOMPARE(text(orders, 0, "total"), u"€24.90"_s);
        OrderModel one;
        one.setApp(&app());
        one.setOrderId(text(orders, 0, "orderId"));
        QTRY_COMPARE(one.state(), OrderModel::State::Ready);
        QCOMPARE(one.timeline()->count(), 4);
        QCOMPARE(one.lines()->count(), 1);
        QCOMPARE(one.deliveryText(), u"Parcel"_s);
        QVERIFY(one.addressText().contains(u"Germany"_s));
        QVERIFY(one.queued() && !one.canConfirm());

        QCOMPARE(app().syncModel()->chip(), SyncModel::Chip::ChipOffline);
        QVERIFY(app().syncModel()->label().contains(u"pending"_s));
        const auto titles = [&] {
            QStringList all;
            for (int row = 0; row < app().queue()->count(); ++row)
                all += text(*app().queue(), row, "title");
            return all;
        };
        QVERIFY2(titles().contains(u"Order of 2 articles, €24.90"_s), qPrintable(titles().join(u'\n')));

        // The next checkout knows the address.
        CheckoutModel again;
        again.setApp(&app());
        QCOMPARE(again.address().city, u"Leipzig"_s);

        QSignalSpy refused(app().session(), &SessionModel::signOutRefused);
        app().session()->signOut();
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(refused.first().first().toInt() > 0);
    }

    void aDearerOrderAsksAgain() {
        m_shop->far->reachable = true;
        m_shop->far->dearer = true;
        QVERIFY(m_shop->signIn());
        QVERIFY(add(goods().mugs.at(0)));
        QCOMPARE(order().size(), 1);
        app().syncModel()->syncNow();
        QTRY_COMPARE(app().syncModel()->state(), SyncModel::State::NeedsAttention);
        OrderListModel orders;
        orders.setApp(&app());
        QTRY_COMPARE(orders.count(), 1);
        QTRY_COMPARE(orders.attentionCount(), 1);
        OrderModel one;
        one.setApp(&app());
        one.setOrderId(text(orders, 0, "orderId"));
        QTRY_VERIFY(one.canConfirm());
        QCOMPARE(one.stateText(), u"Please confirm"_s);
        QCOMPARE(one.oldTotal(), u"€14.90"_s);
        QCOMPARE(one.newTotal(), u"€15.90"_s);
        QSignalSpy discarded(&one, &OrderModel::discarded);
        one.discard();
        QTRY_COMPARE(discarded.size(), 1);
        QTRY_COMPARE(orders.count(), 0);
        QTRY_COMPARE(app().syncModel()->attentionCount(), 0);
    }

    void aDearerOrderIsConfirmedInTheQueue() {
        m_shop->far->reachable = true;
        m_shop->far->dearer = true;
        QVERIFY(m_shop->signIn());
        QVERIFY(add(goods().mugs.at(0)));
        QCOMPARE(order().size(), 1);
        app().syncModel()->syncNow();
        QTRY_COMPARE(app().syncModel()->attentionCount(), 1);
        QTRY_COMPARE(app().queue()->count(), 1);
        QCOMPARE(text(*app().queue(), 0, "newTotal"), u"€15.90"_s);
        QVERIFY(text(*app().queue(), 0, "changes").contains(u"€15.90 instead of €14.90"_s));
        m_shop->far->dearer = false;
        app().queue()->confirm(text(*app().queue(), 0, "opId"));
        app().syncModel()->syncNow();
        QTRY_COMPARE(app().syncModel()->attentionCount(), 0);
        QTRY_VERIFY(m_shop->far->ordered.has_value());
        QCOMPARE(m_shop->far->ordered->expectedTotal.minor, 1'590);
    }

    void aSoldOutOrderIsEditedAndSentAgain() {
        m_shop->far->reachable = true;
        m_shop->far->soldOut = true;
        QVERIFY(m_shop->signIn());
        QVERIFY(add(goods().mugs.at(0), 3));
        QVERIFY(add(goods().mugs.at(1)));
        QCOMPARE(order().size(), 1);
        app().syncModel()->syncNow();
        QTRY_COMPARE(app().syncModel()->attentionCount(), 1);
        QTRY_COMPARE(app().queue()->count(), 1);
        const auto opId = text(*app().queue(), 0, "opId");
        QVERIFY(!text(*app().queue(), 0, "changes").isEmpty());

        QueueEditModel edit;
        edit.setApp(&app());
        edit.setOpId(opId);
        QTRY_COMPARE(edit.state(), QueueEditModel::State::Editing);
        QCOMPARE(edit.lines()->count(), 2);
        QCOMPARE(text(*edit.lines(), 0, "isShort"), u"true"_s);
        const auto before = edit.totalText();
        edit.setQuantity(text(*edit.lines(), 0, "variantId"), 1);
        QVERIFY(edit.totalText() != before);
        edit.setField(CheckoutModel::Field::City, QString());
        QVERIFY(!edit.canSave());
        QVERIFY(!edit.addressErrors().city.isEmpty());
        edit.setField(CheckoutModel::Field::City, u"Dresden"_s);
        edit.setNotes(u"Ring twice"_s);
        QVERIFY(edit.canSave());
        m_shop->far->soldOut = false;
        QSignalSpy saved(&edit, &QueueEditModel::saved);
        edit.save();
        QTRY_COMPARE(saved.size(), 1);
        app().syncModel()->syncNow();
        QTRY_VERIFY(m_shop->far->ordered.has_value());
        const auto &ordered = *m_shop->far->ordered;
        QCOMPARE(ordered.lines.size(), 2);
        QCOMPARE(ordered.lines.at(0).quantity, 1);
        QCOMPARE(ordered.shippingAddress.city, u"Dresden"_s);
        QCOMPARE(ordered.billingAddress.city, u"Dresden"_s);
        QCOMPARE(ordered.notes, u"Ring twice"_s);
        // Under its new id the operation is another one.
        QTRY_COMPARE(edit.state(), QueueEditModel::State::Gone);
    }

    void whatNeedsADecisionIsDiscardedWithAWayBack() {
        m_shop->far->reachable = true;
        m_shop->far->soldOut = true;
        QVERIFY(m_shop->signIn());
        QVERIFY(add(goods().mugs.at(0)));
        QCOMPARE(order().size(), 1);
        app().syncModel()->syncNow();
        QTRY_COMPARE(app().syncModel()->attentionCount(), 1);
        QTRY_COMPARE(app().queue()->count(), 1);
        const auto opId = text(*app().queue(), 0, "opId");
        app().queue()->discard(opId);
        QVERIFY(app().queue()->canUndo());
        QCOMPARE(app().queue()->count(), 0);
        app().queue()->undo();
        QCOMPARE(app().queue()->count(), 1);
        QCOMPARE(app().syncModel()->attentionCount(), 1);
        app().queue()->discard(opId);
        app().queue()->forgetUndo();
        QTRY_COMPARE(app().syncModel()->attentionCount(), 0);
        QCOMPARE(app().queue()->count(), 0);
        QVERIFY(!app().queue()->canUndo());
    }

    void aCaptivePortalIsNotCalledOffline() {
        m_shop->far->reachable = true;
        m_shop->far->portal = true;
        app().syncModel()->syncNow();
        QTRY_COMPARE(app().syncModel()->problem(), SyncModel::Problem::Intercepted);
        QVERIFY(app().syncModel()->problemIsUrgent());
        app().syncModel()->dismissProblem();
        QVERIFY(!app().syncModel()->problemIsUrgent());
        m_shop->far->portal = false;
        app().syncModel()->syncNow();
        QTRY_COMPARE(app().syncModel()->problem(), SyncModel::Problem::NoProblem);
    }

    void theQueueCanBeTakenAway() {
        m_shop->far->reachable = true;
        QVERIFY(m_shop->signIn());
        m_shop->far->reachable = false;
        QVERIFY(add(goods().mugs.at(0)));
        QTRY_VERIFY(app().queue()->count() > 0);
        QTemporaryDir folder;
        QSignalSpy exported(app().queue(), &QueueModel::exported);
        app().queue()->exportTo(QUrl::fromLocalFile(folder.filePath(u"queue.json"_s)));
        QTRY_COMPARE(exported.size(), 1);
        QVERIFY(QFileInfo(folder.filePath(u"queue.json"_s)).size() > 10);
        QSignalSpy failed(app().queue(), &QueueModel::failed);
        app().queue()->exportTo(QUrl::fromLocalFile(folder.filePath(u"missing/queue.json"_s)));
        QTRY_COMPARE(failed.size(), 1);
        app().queue()->discard(text(*app().queue(), 0, "opId"));
        QTRY_COMPARE(app().queue()->count(), 0);
        QTRY_VERIFY(app().cart()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(BuyingModelsTest)
#include "tst_buying_models.moc"
