// SPDX-License-Identifier: Apache-2.0
// Wishes, lines saved for later and notices, on several devices and at a real server.
#include "live_shop.h"

using namespace aura;
using namespace Qt::StringLiterals;
using testing::inStep;
using testing::Shop;

namespace {

const auto email = u"ada@example.org"_s;
const auto password = u"correct horse"_s;

} // namespace

class WishesServerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<QTemporaryDir> m_folder;

    std::unique_ptr<sync::Client> client(const QString &name, bool automatic = false) const {
        return m_shop->client(m_folder->filePath(name), automatic, name);
    }
    Id variant(int index = 0) const { return m_shop->products[index].variants.first().id; }
    Id product(int index = 0) const { return m_shop->products[index].id; }
    static QList<Id> wished(const sync::Client &client) {
        QList<Id> ids;
        for (const auto &entry : client.wishlist())
            ids.append(entry.productId);
        return ids;
    }
    static constexpr int patience = 20'000;

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_shop = std::make_unique<Shop>();
    }
    void cleanup() { m_shop.reset(); }

    void wishesAreKeptOfflineAndShowEverywhere() {
        const auto desk = client(u"desk"_s);
        QVERIFY(desk->registerAccount(u"Ada"_s, email, password).result());
        QVERIFY(inStep(*desk)); // the catalogue
        const auto phone = client(u"phone"_s);
        QVERIFY(phone->signIn(email, password).result());
        QVERIFY(desk->perform(WishAdd{product(0)}).result());
        QVERIFY(desk->perform(WishAdd{product(1)}).result());
        QCOMPARE(wished(*desk), (QList{product(0), product(1)}));
        QCOMPARE(desk->wishlist().first().price.micros, 19'900'000); // filled in
        const auto again = desk->perform(WishAdd{product(0)}).result();
        QVERIFY(again && again->isNil());
        QVERIFY(phone->perform(WishAdd{product(2)}).result());
        QVERIFY(inStep(*phone));
        QVERIFY(inStep(*desk));
        QVERIFY(inStep(*phone));
        QCOMPARE(wished(*desk).size(), 3);
        QCOMPARE(phone->wishlist(), desk->wishlist());
        QVERIFY(phone->perform(WishRemove{product(0)}).result());
        QVERIFY(desk->perform(WishRemove{product(0)}).result());
        QVERIFY(inStep(*phone));
        QVERIFY(inStep(*desk));
        QVERIFY(inStep(*phone));
        QCOMPARE(phone->wishlist(), desk->wishlist());
        QVERIFY(!wished(*desk).contains(product(0)));
    }

    void aGuestsWishesAndSavedLinesBecomeThePersonsOnce() {
        {
            const auto desk = client(u"desk"_s);
            QVERIFY(desk->registerAccount(u"Ada"_s, email, password).result());
            QVERIFY(inStep(*desk));
            QVERIFY(desk->addToCart(variant(1), 2).result());
            QVERIFY(desk->perform(WishAdd{product(2)}).result());
            QVERIFY(inStep(*desk));
        }
        const auto phone = client(u"phone"_s);
        QVERIFY(phone->syncNow().result());
        QVERIFY(phone->perform(WishAdd{product(2)}).result());
        QVERIFY(phone->perform(WishAdd{product(0)}).result());
        QVERIFY(phone->perform(WishAdd{product(1)}).result());
        QVERIFY(phone->perform(WishRemove{product(1)}).result());
        QVERIFY(phone->saveForLater(variant(0), 3).result());
        QVERIFY(phone->saveForLater(variant(1), 1).result());
        QCOMPARE(phone->status().pending, 0); // a guest's wishes go nowhere
        QCOMPARE(wished(*phone), (QList{product(2), product(0)}));
        QVERIFY(phone->signIn(email, password).result());
        QVERIFY(inStep(*phone));
        QCOMPARE(wished(*phone).size(), 2);
        QCOMPARE(phone->cart().saved.size(), 1); // the other one is in the person's cart
        QCOMPARE(phone->cart().saved.first().quantity, 3);
        QCOMPARE(phone->cart().lines.size(), 1);
        QCOMPARE(m_shop->number("SELECT count(*) FROM wishlist_entry"), 2);
        QVERIFY(phone->signOut(sync::SignOut::RefuseWhenPending).result());
        QVERIFY(phone->wishlist().isEmpty());
        QVERIFY(phone->notices().notices.isEmpty());
        QVERIFY(phone->signIn(email, password).result());
        QVERIFY(inStep(*phone));
        QCOMPARE(wished(*phone).size(), 2);
        QCOMPARE(phone->cart().saved.first().quantity, 3);
    }

    void savedForLaterIsOutOfTheCheckout() {
        const auto desk = client(u"desk"_s);
        QVERIFY(desk->registerAccount(u"Ada"_s, email, password).result());
        QVERIFY(inStep(*desk));
        QVERIFY(desk->addToCart(variant(0), 1).result());
        QVERIFY(desk->addToCart(variant(1), 2).result());
        QVERIFY(desk->saveForLater(variant(1)).result());
        QCOMPARE(desk->cart().lines.size(), 1);
        QCOMPARE(desk->cart().saved.first().quantity, 2);
        sync::CheckoutRequest request;
        const auto quotes = desk->quote(request).result();
        QVERIFY(quotes);
        QCOMPARE(quotes->first().subtotal.minor, 1'990);
        request.variants = {variant(1)};
        QCOMPARE(desk->quote(request).result().error().code, ErrorCode::NotFound);
        QVERIFY(inStep(*desk));
        const auto phone = client(u"phone"_s);
        QVERIFY(phone->signIn(email, password).result());
        QVERIFY(inStep(*phone));
        QCOMPARE(phone->cart(), desk->cart());
        // Put back here while it is removed there: whoever comes last counts, and nobody has it twice.
        QVERIFY(phone->moveToCart(variant(1)).result());
        QVERIFY(desk->removeFromCart(variant(1)).result());
        QVERIFY(desk->saveForLater(variant(1), 2).result()); // undone
        QVERIFY(inStep(*phone));
        QVERIFY(inStep(*desk));
        QVERIFY(inStep(*phone));
        QCOMPARE(phone->cart(), desk->cart());
        QCOMPARE(desk->cart().saved.size(), 1);
        QCOMPARE(desk->cart().lines.size(), 1);
        const auto nothing = desk->saveForLater(variant(1)).result();
        QVERIFY(nothing); // is saved already
        QVERIFY(desk->queue().isEmpty());
    }

    void whatHappensToAnOrderArrivesByItself() {
        const auto desk = client(u"desk"_s, true);
        QVERIFY(desk->registerAccount(u"Ada"_s, email, password).result());
        QVERIFY(desk->syncNow().result());
        QList<Id> told;
        QObject::connect(desk.get(), &sync::Client::changed, this, [&](sync::Table table, const QList<Id> &ids) {
            if (table == sync::Table::Notices)
                told += ids;
        });
        QVERIFY(desk->addToCart(variant(0), 1).result());
        sync::CheckoutRequest request;
        request.shippingAddress = {u"Ada"_s, u"Harbour Lane 3"_s, {}, u"04109"_s, u"Leipzig"_s, {}, u"DE"_s, {}};
        request.paymentMethod = u"invoice"_s;
        QVERIFY(desk->checkout(request).result());
        QTRY_COMPARE_WITH_TIMEOUT(desk->notices().notices.size(), 1, patience);
        const auto notice = desk->notices().notices.first();
        QCOMPARE(notice.kind, NoticeKind::OrderPlaced);
        QTRY_VERIFY_WITH_TIMEOUT(told.contains(notice.id), patience);
        QCOMPARE(notice.subject, desk->orders().first().order.id);
        // Another device signs in: that is told to this one without being asked.
        const auto phone = client(u"phone"_s);
        QVERIFY(phone->signIn(email, password).result());
        QTRY_COMPARE_WITH_TIMEOUT(desk->notices().notices.size(), 2, patience);
        QCOMPARE(desk->notices().notices.first().kind, NoticeKind::NewSignIn);
        QCOMPARE(desk->notices().notices.first().name, u"phone"_s);
    }

    void readHereIsReadThere() {
        const auto desk = client(u"desk"_s);
        QVERIFY(desk->registerAccount(u"Ada"_s, email, password).result());
        const auto phone = client(u"phone"_s);
        QVERIFY(phone->signIn(email, password).result());
        QVERIFY(client(u"tablet"_s)->signIn(email, password).result());
        QVERIFY(inStep(*desk));
        QVERIFY(inStep(*phone));
        QCOMPARE(unreadCount(desk->notices()), 2);
        const auto newest = desk->notices().notices.first().id;
        QVERIFY(desk->perform(NoticesRead{newest}).result()); // offline
        QCOMPARE(unreadCount(desk->notices()), 0);
        QVERIFY(phone->perform(NoticesRead{phone->notices().notices.last().id}).result());
        QCOMPARE(unreadCount(phone->notices()), 1);
        QVERIFY(inStep(*desk));
        QVERIFY(inStep(*phone)); // says less, later
        QVERIFY(inStep(*desk));
        QCOMPARE(unreadCount(phone->notices()), 0);
        QCOMPARE(phone->notices(), desk->notices());
        QVERIFY(desk->signOut(sync::SignOut::RefuseWhenPending).result());
        QCOMPARE(desk->perform(NoticesRead{newest}).result().error().code, ErrorCode::AuthRequired);
    }
};

QTEST_GUILESS_MAIN(WishesServerTest)
#include "tst_wishes_server.moc"
