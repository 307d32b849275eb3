// SPDX-License-Identifier: Apache-2.0
// Orders of every shop in the console: found, opened, canceled and paid back.
#include "console_fixture.h"

#include <aura/server/services/card_sandbox.h>

using namespace aura;
using namespace Qt::StringLiterals;
using testing::ConsoleFixture;

namespace {

const Address home{u"Ada"_s, u"Main St 1"_s, {}, u"10115"_s, u"Berlin"_s, {}, u"DE"_s, {}};

enum Column { Number, Placed, Buyer, BuyerEmail, ShopName, State, Fulfilment, Payment };

} // namespace

class ConsoleOrdersTest : public ConsoleFixture {
    Q_OBJECT

    /// On a device of theirs, as a shopper does.
    void buy(const QString &name, const QString &product, bool byCard = false) {
        const auto device = m_shop->client(m_folder->filePath(u"shopping of "_s + name + product));
        QVERIFY(device->signIn(name.toLower() + u"@example.org"_s, password).result());
        QVERIFY(testing::inStep(*device));
        for (const auto &known : std::as_const(m_shop->products)) {
            if (known.name == product)
                QVERIFY(device->addToCart(known.variants.first().id, 1).result());
        }
        sync::CheckoutRequest request;
        request.shippingAddress = request.billingAddress = home;
        request.paymentMethod = byCard ? u"card"_s : u"invoice"_s;
        if (byCard) {
            const auto payment =
                device->pay(request, {u"4242424242424242"_s, u"Ada Lovelace"_s, 12, 2'099, u"123"_s}).result();
            QVERIFY(payment);
            request.payment = *payment;
        }
        QVERIFY(device->checkout(request).result());
        QVERIFY(testing::inStep(*device));
        QTRY_COMPARE(m_shop->number("SELECT count(*) FROM payment_job WHERE done_at IS NULL"), 0);
    }
    static QString chipOn(QWidget *page) {
        for (const auto *button : page->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text().endsWith(u"✕"_s))
                return button->text();
        }
        return {};
    }
    static QStringList chipsOn(QWidget *page) {
        QStringList texts;
        for (const auto *button : page->findChildren<QToolButton *>(u"filterChip"_s)) {
            if (button->isVisible())
                texts.append(button->text());
        }
        return texts;
    }
    static void clickChip(QWidget *page) {
        for (auto *button : page->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text().endsWith(u"✕"_s))
                return button->click();
        }
        QFAIL("no chip");
    }

private Q_SLOTS:
    void init() {
        begin();
        m_shop->goAway();
        m_shop->cards = std::make_shared<server::CardSandbox>();
        m_shop->comeBack();
    }
    void cleanup() { end(); }

    void anOrderIsFoundOpenedAndCanceled() {
        buy(u"Ada"_s, u"Lamp"_s);
        buy(u"Bert"_s, u"Desk"_s);
        openAs(u"Noor"_s);
        auto *orders = page(u"orders"_s);
        QTRY_COMPARE(column(orders, Buyer), (QStringList{u"Bert"_s, u"Ada"_s}));
        QCOMPARE(column(orders, ShopName), (QStringList{u"Nordlicht"_s, u"Nordlicht"_s}));
        const auto number = column(orders, Number).last();
        auto *text = orders->findChild<QLineEdit *>();
        QTest::keyClicks(text, u"ber"_s);
        QTRY_COMPARE(column(orders, Buyer), QStringList{u"Bert"_s});
        text->clear();
        QTest::keyClicks(text, number.toLower());
        QTRY_COMPARE(column(orders, Buyer), QStringList{u"Ada"_s});

        // What is chosen is read beside it, without where it goes.
        auto *view = tableOf(orders);
        view->selectRow(0);
        QTRY_VERIFY2(textsOn(orders).contains(u"Lamp"_s), qPrintable(textsOn(orders)));
        QVERIFY2(!textsOn(orders).contains(u"Main St"_s), qPrintable(textsOn(orders)));
        QCOMPARE(m_shop->number("SELECT count(*) FROM audit_log WHERE action = 'order.open'"), 0);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_VERIFY2(textsOn(orders).contains(u"Main St"_s), qPrintable(textsOn(orders)));
        QCOMPARE(m_shop->number("SELECT count(*) FROM audit_log WHERE action = 'order.open'"), 1);

        QVERIFY(!isOffered(orders, u"Pay back"_s)); // no card has paid
        press(orders, u"Cancel"_s);
        giveReason(u"Fraud"_s);
        QTRY_COMPARE(column(orders, State), QStringList{u"Canceled"_s});
        QCOMPARE(m_shop->number("SELECT sum(allocated) FROM stock"), 1);
        QVERIFY(!isOffered(orders, u"Cancel"_s));
        QTRY_VERIFY2(!textsOn(orders).contains(u"Main St"_s), qPrintable(textsOn(orders)));

        press(orders, u"History"_s);
        auto *log = page(u"audit"_s);
        QTRY_COMPARE(column(log, 2), (QStringList{u"Canceled an order"_s, u"Opened an order with its addresses"_s}));
        QCOMPARE(column(log, 4).first(), u"Fraud"_s);
    }

    void filtersAreForHowOrdersStand() {
        buy(u"Ada"_s, u"Lamp"_s, true);
        buy(u"Bert"_s, u"Desk"_s);
        openAs(u"Noor"_s);
        auto *orders = page(u"orders"_s);
        QTRY_COMPARE(column(orders, Payment), (QStringList{u"Not paid"_s, u"Paid"_s}));
        for (auto *box : orders->findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Payment"_s)
                box->setCurrentIndex(box->findText(u"Paid"_s));
        }
        QTRY_COMPARE(column(orders, Buyer), QStringList{u"Ada"_s});
    }

    void whatACardPaidIsPaidBackInPartAndWhole() {
        buy(u"Ada"_s, u"Lamp"_s, true);
        openAs(u"Noor"_s);
        auto *orders = page(u"orders"_s);
        QTRY_COMPARE(column(orders, Payment), QStringList{u"Paid"_s});
        const auto all = m_shop->number("SELECT captured FROM card_payment");
        tableOf(orders)->selectRow(0);
        press(orders, u"Pay back"_s);
        QTRY_VERIFY(dialog() != nullptr);
        auto *amount = dialog()->findChild<QLineEdit *>(u"amount"_s);
        auto *button = dialog()->findChild<QPushButton *>(u"do"_s);
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"reason"_s), u"Late"_s);
        QVERIFY(button->isEnabled()); // all of it stands there
        for (const auto *wrong : {"", "0", "-1", "1.234", "much", "99999"}) {
            amount->setText(QString::fromLatin1(wrong));
            QVERIFY2(!button->isEnabled(), wrong);
        }
        amount->setText(u"5.50"_s);
        QVERIFY(button->isEnabled());
        button->click();
        QTRY_COMPARE(m_shop->number("SELECT refunded FROM card_payment"), 550);
        QTRY_COMPARE(column(orders, Payment), QStringList{u"Partly paid back"_s});
        QTRY_VERIFY2(textsOn(orders).contains(u"Late"_s), qPrintable(textsOn(orders)));
        // What is left is offered the next time.
        press(orders, u"Pay back"_s);
        giveReason(u"Lost"_s);
        QTRY_COMPARE(m_shop->number("SELECT refunded FROM card_payment"), all);
        QTRY_COMPARE(column(orders, Payment), QStringList{u"Paid back"_s});
        QVERIFY(!isOffered(orders, u"Pay back"_s));
    }

    void theOrdersOfOneShopOrPersonAreLookedAt() {
        buy(u"Ada"_s, u"Lamp"_s);
        buy(u"Bert"_s, u"Desk"_s);
        openAs(u"Noor"_s);
        auto *people = page(u"users"_s);
        QTRY_COMPARE(column(people, 0).size(), 5);
        choose(people, {u"Bert"_s});
        press(people, u"Orders"_s);
        auto *orders = m_window->findChild<QDockWidget *>(u"orders"_s)->widget();
        QTRY_COMPARE(column(orders, Buyer), QStringList{u"Bert"_s});
        QTRY_COMPARE(chipOn(orders), u"Buyer: Bert ✕"_s);
        clickChip(orders);
        QTRY_COMPARE(column(orders, Buyer), (QStringList{u"Bert"_s, u"Ada"_s}));
        auto *shops = page(u"shops"_s);
        QTRY_COMPARE(column(shops, 0), QStringList{u"Nordlicht"_s});
        choose(shops, {u"Nordlicht"_s});
        press(shops, u"Orders"_s);
        QTRY_COMPARE(chipOn(orders), u"Shop: Nordlicht ✕"_s);
        QTRY_COMPARE(column(orders, Buyer).size(), 2);
    }

    void whatNarrowsIsTakenAwayByItsChip() {
        openAs(u"Noor"_s);
        auto *people = page(u"users"_s);
        QTRY_COMPARE(column(people, 0).size(), 5);
        QVERIFY(chipsOn(people).isEmpty());
        auto *text = people->findChild<QLineEdit *>();
        const auto boxes = people->findChildren<QComboBox *>();
        const auto role = std::find_if(boxes.begin(), boxes.end(),
                                       [](const QComboBox *box) { return box->accessibleName() == u"Role"_s; });
        QVERIFY(role != boxes.end());
        (*role)->setCurrentIndex((*role)->findText(u"Admin"_s));
        QTRY_COMPARE(column(people, 0), QStringList{u"Noor"_s});
        QCOMPARE(chipsOn(people), QStringList{u"Role: Admin ✕"_s});
        QVERIFY(people->findChild<QToolButton *>(u"clearFilters"_s) == nullptr);
        QTest::keyClicks(text, u"b&"_s);
        QTRY_COMPARE(column(people, 0), QStringList());
        QCOMPARE(chipsOn(people), (QStringList{u"Search: b&& ✕"_s, u"Role: Admin ✕"_s}));
        // The Tab key comes to them between the filters and the table.
        QStringList tabbed;
        for (auto *at = people->findChild<QTableView *>()->previousInFocusChain(); at != *role && tabbed.size() < 50;
             at = at->previousInFocusChain()) {
            if ((at->focusPolicy() & Qt::TabFocus) != 0)
                tabbed += at->accessibleName();
        }
        QCOMPARE(tabbed.mid(0, 3),
                 (QStringList{u"Remove all filters"_s, u"Remove filter Role: Admin"_s, u"Remove filter Search: b&"_s}));
        QVERIFY2(tabbed.contains(u"View"_s) && tabbed.size() < 50, qPrintable(tabbed.join(u", ")));
        picture(u"chips"_s);
        m_window->setLayoutDirection(Qt::RightToLeft);
        picture(u"chips-rtl"_s);
        m_window->setLayoutDirection(Qt::LeftToRight);

        // By the keys alone; the next one has the focus then.
        auto *chip = people->findChildren<QToolButton *>(u"filterChip"_s).last();
        QCOMPARE(chip->accessibleName(), u"Remove filter Role: Admin"_s);
        QVERIFY((chip->focusPolicy() & Qt::TabFocus) != 0);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE((*role)->currentIndex(), 0);
        QCOMPARE(chipsOn(people), QStringList{u"Search: b&& ✕"_s});
        chip = people->findChild<QToolButton *>(u"filterChip"_s);
        QTRY_VERIFY(chip->hasFocus());
        QTest::keyClick(chip, Qt::Key_Backspace);
        QVERIFY(text->text().isEmpty());
        QTRY_COMPARE(column(people, 0).size(), 5);
        QVERIFY(chipsOn(people).isEmpty());

        // And all at once.
        QTest::keyClicks(text, u"ada"_s);
        (*role)->setCurrentIndex((*role)->findText(u"Admin"_s));
        QTRY_COMPARE(column(people, 0), QStringList());
        QTRY_COMPARE(chipsOn(people).size(), 2);
        people->findChild<QToolButton *>(u"clearFilters"_s)->click();
        QTRY_COMPARE(column(people, 0).size(), 5);
        QVERIFY(chipsOn(people).isEmpty() && text->text().isEmpty() && (*role)->currentIndex() == 0);
    }
};

QTEST_MAIN(ConsoleOrdersTest)
#include "tst_console_orders.moc"
