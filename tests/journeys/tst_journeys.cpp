// SPDX-License-Identifier: Apache-2.0
// What people do in the shop, done through the tree that a screen reader sees, on a desktop's and on a phone's window.
#include "person.h"

#include <aura/testing/tiny_png.h>

#include <QTest>

using namespace aura;
using namespace aura::journeys;
using namespace Qt::StringLiterals;

class JourneysTest : public QObject {
    Q_OBJECT

    static void sizes() {
        QTest::addColumn<QString>("size");
        QTest::newRow("desktop") << u"1280x800"_s;
        QTest::newRow("phone") << u"390x844"_s;
    }

    static constexpr std::string_view ordersOfAda =
        "SELECT count(*) FROM customer_order o JOIN user_account u ON u.id = "
        "o.user_id WHERE u.email = 'ada@journeys.example'";
    static constexpr std::string_view cartOfAda =
        "SELECT count(*) FROM cart_line l JOIN cart c ON c.num = l.cart JOIN user_account u ON u.id = c.user_id "
        "WHERE u.email = 'ada@journeys.example'";

private Q_SLOTS:
    void somethingIsFoundAndBought_data() { sizes(); }
    void somethingIsFoundAndBought() {
        QFETCH(QString, size);
        ShopDesk desk(size);
        DO(desk.open());
        const Person person(desk);
        DO(person.makeAccount(ada));
        DO(person.findAndTake(u"carafe"_s));
        DO(person.goToReview());
        QCOMPARE(desk.serverSays(ordersOfAda), 0);
        DO(person.reach(named(u"Place order"_s)));
        DO(desk.app().press(named(u"Place order"_s)));
        DO(person.seen(named(u"Ordered"_s)));
        QCOMPARE(desk.awaitServer(ordersOfAda, 1), 1);
    }

    void anOfflineOrderOutlivesTheAppAndArrivesOnce_data() { sizes(); }
    void anOfflineOrderOutlivesTheAppAndArrivesOnce() {
        QFETCH(QString, size);
        ShopDesk desk(size);
        DO(desk.open());
        const Person person(desk);
        DO(person.makeAccount(ada));
        desk.setOnline(false);
        DO(person.findAndTake(u"carafe"_s));
        DO(person.goToReview());
        DO(person.reach(named(u"Queue order"_s)));
        DO(desk.app().press(named(u"Queue order"_s)));
        DO(person.seen(named(u"Queued"_s)));
        DO(desk.restartApp());
        DO(person.seen(named(u"Sync: Offline…"_s)));
        QCOMPARE(desk.serverSays(ordersOfAda), 0);
        desk.setOnline(true);
        QCOMPARE(desk.awaitServer(ordersOfAda, 1), 1);
        DO(person.seen(named(u"Sync: Online"_s)));
        QCOMPARE(desk.serverSays(ordersOfAda), 1);
        QCOMPARE(desk.serverSays(cartOfAda), 0);
    }

    void anythingIsReachedByAFewLetters_data() { sizes(); }
    void anythingIsReachedByAFewLetters() {
        QFETCH(QString, size);
        ShopDesk desk(size);
        DO(desk.open());
        const Person person(desk);
        const auto field = named(u"Command, place or product"_s, u"text"_s);
        const auto ask = [&]() -> Status {
            AURA_TRY(person.goTo(u"Account"_s, u"You"_s));
            return desk.app().press(named(u"Find a command or place"_s));
        };
        DO(ask());
        DO(desk.app().type(field, u"settngs"_s)); // as one types
        DO(AccessibleApp::key(u"Return"_s));
        DO(person.seen(named(u"As the system"_s)));
        if (desk.isPhone())
            DO(desk.app().press(named(u"Back"_s, u"push button"_s)));
        DO(ask());
        DO(desk.app().type(field, u"carafe"_s));
        DO(desk.app().press([](const Node &node) {
            return node.role == "push button"_L1 && node.name.contains(" carafe, "_L1) && node.name.contains(u'€');
        }));
        DO(person.seen(named(u"Add to cart"_s)));
    }

    void signingOutKeepsWhatWaits_data() { sizes(); }
    void signingOutKeepsWhatWaits() {
        QFETCH(QString, size);
        ShopDesk desk(size);
        DO(desk.open());
        const Person person(desk);
        DO(person.makeAccount(ada));
        desk.setOnline(false);
        DO(person.findAndTake(u"carafe"_s));
        DO(person.goTo(u"Account"_s, u"You"_s));
        DO(person.reach(named(u"Sign out"_s)));
        DO(desk.app().press(named(u"Sign out"_s)));
        DO(person.seen(named(u"Some things have not been sent yet"_s)));
        DO(desk.app().press(named(u"Keep and sign out"_s)));
        DO(person.seen(named(u"You shop as a guest"_s)));
        desk.setOnline(true);
        DO(person.signIn(ada, password));
        QCOMPARE(desk.awaitServer(cartOfAda, 1), 1);
    }

    void aShopIsRunWithoutANetwork_data() { sizes(); }
    void aShopIsRunWithoutANetwork() {
        QFETCH(QString, size);
        constexpr std::string_view adjusted = "SELECT count(*) FROM stock_movement WHERE kind = 'adjust'";
        constexpr std::string_view shipped =
            "SELECT count(DISTINCT order_id) FROM stock_movement WHERE kind = 'ship' AND op_id IS NOT NULL";
        ShopDesk desk(size);
        DO(desk.open());
        const Person person(desk);
        DO(person.goTo(u"Account"_s, u"You"_s));
        DO(person.signIn(u"vendor@aura.example"_s, u"aura-demo-1"_s));
        DO(person.seen(named(u"Your shop, …"_s)));
        DO(desk.app().press(named(u"Your shop, …"_s)));
        DO(person.seen(
            [](const Node &node) { return node.name.startsWith("To pack: "_L1) && node.name != "To pack: 0"_L1; }));
        desk.setOnline(false);
        DO(desk.app().press(named(u"Stock"_s)));
        DO(desk.app().press(named(u"One more of …"_s)));
        DO(desk.app().press(named(u"Save"_s)));
        DO(person.seen([](const Node &node) { return node.name.contains("of stock saved"_L1); }));
        DO(desk.app().press(named(u"Today"_s)));
        DO(desk.app().press(named(u"To pack: …"_s)));
        DO(desk.app().press([](const Node &node) { return node.name.contains(", To pack,"_L1); }));
        DO(desk.app().press(named(u"Ship it"_s)));
        DO(desk.app().press(named(u"Mark as shipped"_s)));
        DO(person.seen(named(u"Waits to be sent"_s)));
        QCOMPARE(desk.serverSays(adjusted), 0);
        QCOMPARE(desk.serverSays(shipped), 0);
        DO(desk.restartApp());
        desk.setOnline(true);
        QCOMPARE(desk.awaitServer(adjusted, 1), 1);
        QCOMPARE(desk.awaitServer(shipped, 1), 1);
    }

    void aProductIsMadeWithoutANetworkAndFound_data() { sizes(); }
    void aProductIsMadeWithoutANetworkAndFound() {
        QFETCH(QString, size);
        constexpr std::string_view proposed = "SELECT count(*) FROM product WHERE name = 'Teapot of stoneware'";
        constexpr std::string_view pictures =
            "SELECT count(*) FROM product_picture q JOIN product p ON p.num = q.product "
            "WHERE p.name = 'Teapot of stoneware' AND q.width = 16";
        ShopDesk desk(size);
        DO(desk.open());
        const Person person(desk);
        DO(person.goTo(u"Account"_s, u"You"_s));
        DO(person.signIn(u"vendor@aura.example"_s, u"aura-demo-1"_s));
        DO(desk.app().press(named(u"Your shop, …"_s)));
        DO(person.seen(named(u"To pack: …"_s)));
        desk.setOnline(false);
        DO(desk.app().press(named(u"Products"_s)));
        DO(desk.app().press(named(u"New product"_s, u"push button"_s)));
        DO(desk.app().type(named(u"Name"_s, u"text"_s), u"Teapot of stoneware"_s));
        DO(desk.app().press(named(u"Category: …"_s)));
        DO(desk.app().type(named(u"Find a category"_s, u"text"_s), u"tableware"_s));
        DO(desk.app().press(
            [](const Node &node) { return node.role == "list item"_L1 && node.name.contains(u"Tableware"_s); }));
        DO(person.reach(named(u"Price …"_s, u"text"_s)));
        DO(desk.app().type(named(u"Price …"_s, u"text"_s), u"39.90"_s));
        DO(desk.app().type(named(u"On the shelf"_s, u"text"_s), u"7"_s));
        DO(person.seen(named(u"Not saved yet. Kept on this device."_s)));
        DO(person.reach(named(u"Add a picture"_s)));
        const auto picture = desk.file(u"teapot.png"_s, testing::tinyPng(80));
        QVERIFY(!picture.isEmpty());
        DO(desk.app().press(named(u"Add a picture"_s)));
        DO(desk.app().type(named(u"File"_s, u"text"_s), picture));
        DO(desk.app().press(named(u"Open"_s)));
        DO(person.seen(named(u"Picture 1 of 1…"_s)));
        DO(person.reach(named(u"Propose it"_s)));
        DO(desk.app().press(named(u"Propose it"_s)));
        DO(desk.app().press(named(u"Save and propose"_s)));
        DO(person.seen(named(u"Saved. …"_s)));
        QCOMPARE(desk.serverSays(proposed), 0);
        DO(desk.restartApp());
        desk.setOnline(true);
        QCOMPARE(desk.awaitServer(proposed, 1), 1);
        QCOMPARE(desk.awaitServer(pictures, 1), 1);
        QVERIFY(!desk.foundElsewhere(u"teapot stoneware"_s).contains(u"Teapot of stoneware"_s));
        DO(desk.publish(u"Teapot of stoneware"_s));
        const auto found = desk.foundElsewhere(u"teapot stoneware"_s);
        QVERIFY2(found.contains(u"Teapot of stoneware"_s), qPrintable(found));
    }

    void somethingIsSentBack_data() { sizes(); }
    void somethingIsSentBack() {
        QFETCH(QString, size);
        constexpr std::string_view returns = "SELECT count(*) FROM return_request r JOIN user_account u "
                                             "ON u.id = r.user_id WHERE u.email = 'demo@aura.example'";
        ShopDesk desk(size);
        DO(desk.open());
        const Person person(desk);
        DO(person.goTo(u"Account"_s, u"You"_s));
        // Somebody who has bought before.
        DO(person.signIn(u"demo@aura.example"_s, u"aura-demo-1"_s));
        DO(person.seen(named(u"Your data"_s)));
        const auto before = desk.serverSays(returns);
        QVERIFY(before >= 0);
        DO(person.goTo(u"Orders"_s, u"Orders"_s));
        DO(desk.app().press([](const Node &node) { return node.name.contains(", Delivered, "_L1); }));
        DO(person.reach(named(u"Send something back"_s)));
        DO(desk.app().press(named(u"Send something back"_s)));
        // What else could it be: the order has one article.
        DO(person.seen([](const Node &node) { return node.name.endsWith(", to send back: 1"_L1); }));
        DO(person.reach(named(u"It is damaged or does not work"_s)));
        DO(desk.app().press(named(u"It is damaged or does not work"_s)));
        DO(desk.app().press(named(u"Ask for the return"_s)));
        DO(person.seen(named(u"The seller is asked."_s)));
        QCOMPARE(desk.awaitServer(returns, before + 1), before + 1);

        // And says more about it.
        constexpr std::string_view words = "SELECT count(*) FROM return_message WHERE text = 'The handle is loose.'";
        DO(person.reach(named(u"Write to the seller"_s, u"text"_s)));
        DO(desk.app().type(named(u"Write to the seller"_s, u"text"_s), u"The handle is loose."_s));
        DO(person.reach(named(u"Send the message"_s)));
        DO(desk.app().press(named(u"Send the message"_s)));
        DO(person.seen([](const Node &node) { return node.name.startsWith("You, "_L1); }));
        QCOMPARE(desk.awaitServer(words, 1), 1);
    }
};

QTEST_GUILESS_MAIN(JourneysTest)
#include "tst_journeys.moc"
