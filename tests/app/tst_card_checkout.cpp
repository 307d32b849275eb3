// SPDX-License-Identifier: Apache-2.0
// Paying by card at the checkout: what a person is told, and that nothing of the card stays.
#include "offline_shop.h"

#include <aura/app/checkout_model.h>

#include <QDirIterator>
#include <QSignalSpy>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;

class CardCheckoutTest : public QObject {
    Q_OBJECT

    std::unique_ptr<app::testing::OfflineShop> m_shop;
    std::unique_ptr<CheckoutModel> m_checkout;

    AppContext &app() { return *m_shop->app; }
    using Field = CheckoutModel::CardField;

    void fill(const QString &number) {
        m_checkout->setCardField(Field::Number, number);
        m_checkout->setCardField(Field::Expiry, u"12/99"_s);
        m_checkout->setCardField(Field::Code, u"123"_s);
        m_checkout->setCardField(Field::Holder, u"Ada Lovelace"_s);
    }
    QString detailOf(const QString &method) {
        for (int row = 0; row < m_checkout->payments()->count(); ++row) {
            const auto item = m_checkout->payments()->itemAt<ChoiceItem>(row);
            if (item.value == method)
                return item.possible ? QString() : item.detail;
        }
        return u"not there"_s;
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_shop = std::make_unique<app::testing::OfflineShop>();
        QVERIFY(m_shop->fetch());
        QVERIFY(m_shop->signIn());
        QSignalSpy added(app().cart(), &CartModel::added);
        app().cart()->add(m_shop->goods.mugs.at(0).id.toString(), {}, 2);
        QTRY_COMPARE(added.size(), 1);
        m_checkout = std::make_unique<CheckoutModel>();
        m_checkout->setApp(&app());
        AddressItem address;
        address.name = u"Ada Lovelace"_s;
        address.line1 = u"Harbour Lane 3"_s;
        address.city = u"Leipzig"_s;
        address.country = u"DE"_s;
        m_checkout->setAddress(address);
        QTRY_COMPARE(m_checkout->totalText(), u"€24.90"_s);
        m_checkout->setPaymentMethod(u"card"_s);
        QVERIFY(m_checkout->byCard());
        QVERIFY(m_checkout->next() && m_checkout->next());
    }
    void cleanup() {
        m_checkout.reset();
        m_shop.reset();
    }

    void theFormSaysWhatIsWrong() {
        QVERIFY(!m_checkout->next());
        QVERIFY(!m_checkout->cardErrors().number.isEmpty());
        m_checkout->setCardField(Field::Number, u"4242424242424241"_s);
        QCOMPARE(m_checkout->card().number, u"4242 4242 4242 4241"_s);
        QVERIFY(m_checkout->cardErrors().number.contains(u"digit"_s));
        m_checkout->setCardField(Field::Number, u"4242-4242 42424242"_s);
        QVERIFY(m_checkout->cardErrors().number.isEmpty()); // goes as soon as it is right
        m_checkout->setCardField(Field::Expiry, u"01/20"_s);
        QVERIFY(m_checkout->cardErrors().expiry.contains(u"expired"_s));
        m_checkout->setCardField(Field::Expiry, u"13/99"_s);
        QVERIFY(m_checkout->cardErrors().expiry.contains(u"08/27"_s));
        m_checkout->setCardField(Field::Expiry, u"12/99"_s);
        m_checkout->setCardField(Field::Code, u"12"_s);
        QVERIFY(!m_checkout->next());
        m_checkout->setCardField(Field::Code, u"123"_s);
        m_checkout->setCardField(Field::Holder, u"Ada"_s);
        QVERIFY(m_checkout->next());
        QCOMPARE(m_checkout->step(), CheckoutModel::Step::Review);
    }

    void aCardPaysAndNothingOfItStays() {
        fill(u"4242 4242 4242 4242"_s);
        QVERIFY(m_checkout->next());
        QSignalSpy placed(m_checkout.get(), &CheckoutModel::placed);
        m_checkout->place();
        QTRY_COMPARE(placed.size(), 1);
        QCOMPARE(placed.first().at(1).toBool(), false);
        QCOMPARE(m_checkout->card(), CardItem());
        app().syncModel()->syncNow();
        QTRY_VERIFY(m_shop->far->ordered.has_value());
        QCOMPARE(m_shop->far->ordered->paymentMethod, u"card"_s);
        QCOMPARE(m_shop->far->ordered->paymentId, m_shop->far->payment.paymentId);
        QCOMPARE(m_shop->far->ordered->groupId, m_shop->far->payment.groupId);
        QCOMPARE(m_shop->far->payment.amount.minor, 2'490);
        QTRY_VERIFY(!app().syncModel()->busy());
        m_checkout.reset();
        m_shop->app.reset();
        m_shop->client.reset();
        int files = 0;
        QDirIterator it(m_shop->folder(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("4242424242424242"), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 2);
    }

    void aDeclinedCardOrdersNothing() {
        fill(u"4000000000000002"_s);
        QVERIFY(m_checkout->next());
        m_checkout->place();
        QTRY_VERIFY(m_checkout->errorText().contains(u"declined"_s));
        QCOMPARE(m_checkout->state(), CheckoutModel::State::Editing);
        QVERIFY(m_shop->client->orders().isEmpty());
        QCOMPARE(app().cart()->count(), 2);
        // Another one pays.
        fill(u"4242424242424242"_s);
        QSignalSpy placed(m_checkout.get(), &CheckoutModel::placed);
        m_checkout->place();
        QTRY_COMPARE(placed.size(), 1);
        QCOMPARE(m_shop->far->payments, 2);
    }

    void theBankIsAnswered() {
        fill(u"4000002760003184"_s);
        QVERIFY(m_checkout->next());
        m_checkout->place();
        QTRY_COMPARE(m_checkout->bankQuestion(), u"The bank asks for a code."_s);
        QVERIFY(!m_checkout->bankIsOnTheWeb());
        m_checkout->refuseBank();
        QCOMPARE(m_checkout->state(), CheckoutModel::State::Editing);
        m_checkout->place();
        QTRY_VERIFY(!m_checkout->bankQuestion().isEmpty());
        m_checkout->answerBank(u"000000"_s);
        QTRY_VERIFY(m_checkout->errorText().contains(u"make sure that it was you"_s));
        QVERIFY(m_checkout->bankQuestion().isEmpty());
        m_checkout->place();
        QTRY_VERIFY(!m_checkout->bankQuestion().isEmpty());
        QSignalSpy placed(m_checkout.get(), &CheckoutModel::placed);
        m_checkout->answerBank(u" 123456 "_s);
        QTRY_COMPARE(placed.size(), 1);
    }

    void withoutAConnectionNoCardPays() {
        fill(u"4242424242424242"_s);
        QVERIFY(detailOf(u"card"_s).isEmpty());
        m_shop->far->reachable = false;
        app().syncModel()->syncNow();
        QTRY_VERIFY(m_checkout->offline());
        QTRY_VERIFY(detailOf(u"card"_s).contains(u"never kept on this device"_s));
        QVERIFY(detailOf(u"cash_on_delivery"_s).isEmpty());
        QVERIFY(!m_checkout->next());
        QVERIFY(m_checkout->errorText().contains(u"needs a connection"_s));
        // Cash at the door works all the same.
        m_checkout->setPaymentMethod(u"cash_on_delivery"_s);
        QVERIFY(m_checkout->next());
        QSignalSpy placed(m_checkout.get(), &CheckoutModel::placed);
        m_checkout->place();
        QTRY_COMPARE(placed.size(), 1);
        QCOMPARE(placed.first().at(1).toBool(), true);
    }

    void theNetworkMayGoWhileItIsPaid() {
        fill(u"4242424242424242"_s);
        QVERIFY(m_checkout->next());
        m_shop->far->reachable = false;
        m_checkout->place();
        QTRY_VERIFY(m_checkout->errorText().contains(u"nothing is ordered"_s));
        QVERIFY(m_shop->client->orders().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CardCheckoutTest)
#include "tst_card_checkout.moc"
