// SPDX-License-Identifier: Apache-2.0
// What a person watches and hears: the wishlist, lines saved for later, notifications.
#include "work_shop.h"

#include <aura/wire/person_json.h>

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

/// Remembers what a desktop would show.
class Desktop final : public DesktopNotices {
public:
    void show(const QString &key, const QString &title, const QString &body) override {
        shown.append({key, title, body});
    }
    void withdrawAll() override { ++withdrawn; }

    QList<QStringList> shown;
    int withdrawn = 0;
};

} // namespace

class WatchModelsTest : public QObject {
    Q_OBJECT

    Desktop m_desktop;
    std::unique_ptr<app::testing::OfflineShop> m_shop;
    std::unique_ptr<aura::testing::SeededRandom> m_random;
    AppContext &app() { return *m_shop->app; }
    const app::testing::ShopCatalogue &goods() { return m_shop->goods; }
    WishlistModel &wishes() { return *app().wishlist(); }
    NoticeModel &notices() { return *app().notices(); }

    bool wish(const Product &product, const QString &variant = {}) {
        QSignalSpy added(&wishes(), &WishlistModel::added);
        wishes().toggle(product.id.toString(), variant);
        return QTest::qWaitFor([&] { return added.size() == 1; });
    }
    bool put(const Product &product, int quantity) {
        QSignalSpy added(app().cart(), &CartModel::added);
        app().cart()->add(product.id.toString(), {}, quantity);
        return QTest::qWaitFor([&] { return added.size() == 1; });
    }
    /// A notice that the next pull brings.
    Id happens(NoticeKind kind, const Id &subject = {}, std::int64_t millisAgo = 0) {
        IdGenerator ids(m_shop->clock, *m_random);
        m_shop->clock.advance(1'000);
        Notice notice;
        notice.id = ids.next();
        notice.kind = kind;
        notice.subject = subject.isNil() ? ids.next() : subject;
        notice.name = u"A-2026-000007"_s;
        notice.detail = u"Pottery"_s;
        notice.at = m_shop->clock.now() - millisAgo;
        m_shop->give(u"notice"_s, notice.id, 1, wire::toJson(notice));
        return notice.id;
    }
    bool pull() { return m_shop->client->syncNow().result().has_value(); }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_desktop = {};
        m_random = std::make_unique<aura::testing::SeededRandom>(77);
        m_shop = std::make_unique<app::testing::OfflineShop>();
        m_shop->desktop = &m_desktop;
        m_shop->start();
        QVERIFY(m_shop->fetch());
    }
    void cleanup() { m_shop.reset(); }

    void aHeartIsPressedOfflineAndAsAGuest() {
        m_shop->far->reachable = false;
        const QAbstractItemModelTester tester(wishes().items(), Failure::QtTest);
        const auto mug = goods().mugs.at(0);
        const int before = wishes().revision();
        QVERIFY(wish(mug));
        QVERIFY(wishes().revision() > before);
        QVERIFY(wishes().contains(mug.id.toString()));
        QVERIFY(wish(goods().computers.at(0)));
        QCOMPARE(wishes().countText(), u"2 products"_s);
        QCOMPARE(text(*wishes().items(), 0, "name"), goods().computers.at(0).name); // the last one first
        QCOMPARE(text(*wishes().items(), 1, "price"), u"€10.00"_s);
        QVERIFY(text(*wishes().items(), 1, "dropText").isEmpty());
        QVERIFY(!wishes().anyCheaper());
        m_shop->start();
        QTRY_COMPARE(wishes().items()->count(), 2); // the catalogue is read again behind the scenes
    }

    void whatIsTakenOffCanBePutBack() {
        const auto mug = goods().mugs.at(0);
        QVERIFY(wish(mug));
        const auto entry = m_shop->client->wishlist().first();
        wishes().toggle(mug.id.toString());
        QTRY_VERIFY(wishes().canUndo());
        QCOMPARE(wishes().undoText(), u"Mug number 0 is off your wishlist"_s);
        QCOMPARE(wishes().count(), 0);
        wishes().undo();
        QTRY_COMPARE(wishes().count(), 1);
        QCOMPARE(m_shop->client->wishlist().first().price, entry.price);
        QVERIFY(!wishes().canUndo());
        wishes().remove(mug.id.toString());
        QTRY_VERIFY(wishes().canUndo());
        wishes().forgetUndo();
        wishes().undo();
        QCOMPARE(wishes().count(), 0);
    }

    void aLowerPriceIsSaidAndSoIsWhatIsGone() {
        QVERIFY(m_shop->signIn());
        const auto mug = goods().mugs.at(0);
        m_shop->give(u"wish"_s, mug.id, 1,
                     wire::toJson(WishEntry{mug.id, {}, {12'500'000, Currency::of("EUR")}, 1'750'000'000'000, 1}));
        const Id gone = Id::parse(u"01890000-0000-7000-8000-000000000001"_s).value();
        m_shop->give(u"wish"_s, gone, 1, wire::toJson(WishEntry{gone, {}, {}, 1'750'000'000'001, 1}));
        QVERIFY(pull());
        QTRY_COMPARE(wishes().items()->count(), 2);
        QCOMPARE(text(*wishes().items(), 1, "dropText"), u"€2.50 less than when you added it"_s);
        QVERIFY(wishes().anyCheaper());
        QCOMPARE(text(*wishes().items(), 0, "gone"), u"true"_s);
        QVERIFY(!text(*wishes().items(), 0, "name").isEmpty());
    }

    void aWishMovesIntoTheCart() {
        const auto mug = goods().mugs.at(0);
        QVERIFY(wish(mug));
        QSignalSpy moved(&wishes(), &WishlistModel::movedToCart);
        wishes().moveToCart(mug.id.toString());
        QTRY_COMPARE(moved.size(), 1);
        QTRY_COMPARE(wishes().count(), 0);
        QTRY_COMPARE(app().cart()->count(), 1);
    }

    void aLineIsSavedForLaterAndComesBack() {
        auto &cart = *app().cart();
        const QAbstractItemModelTester tester(cart.saved(), Failure::QtTest);
        QVERIFY(put(goods().mugs.at(0), 2));
        QVERIFY(put(goods().computers.at(0), 1));
        const QString mug = goods().mugs.at(0).variants.first().id.toString();
        cart.saveForLater(mug);
        QTRY_COMPARE(cart.saved()->count(), 1);
        QCOMPARE(cart.count(), 1);
        QCOMPARE(cart.totalText(), u"€500.00"_s);
        QCOMPARE(text(*cart.saved(), 0, "total"), u"€20.00"_s);
        QCOMPARE(cart.undoText(), u"Mug number 0 saved for later"_s);
        cart.undo();
        QTRY_COMPARE(cart.quantityOf(mug), 2);
        QTRY_COMPARE(cart.saved()->count(), 0);
        cart.saveForLater(mug);
        QTRY_COMPARE(cart.saved()->count(), 1);
        // Removed from there, it goes back there.
        cart.remove(mug);
        QTRY_COMPARE(cart.saved()->count(), 0);
        QTRY_COMPARE(cart.undoText(), u"Mug number 0 removed"_s);
        cart.undo();
        QTRY_COMPARE(cart.saved()->count(), 1);
        QCOMPARE(text(*cart.saved(), 0, "quantity"), u"2"_s);
        cart.moveToCart(mug);
        QTRY_COMPARE(cart.quantityOf(mug), 2);
        QTRY_COMPARE(cart.saved()->count(), 0);
    }

    void whatHappensIsSaidInTheAppAndOnTheDesktopOtherwise() {
        QVERIFY(m_shop->signIn());
        QSignalSpy arrived(&notices(), &NoticeModel::arrived);
        const auto first = happens(NoticeKind::OrderShipped);
        QVERIFY(pull());
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(arrived[0][0].toString(), u"Order A-2026-000007 is on its way"_s);
        QCOMPARE(arrived[0][1].toString(), first.toString());
        QVERIFY(m_desktop.shown.isEmpty());
        QCOMPARE(notices().unread(), 1);
        QCOMPARE(notices().unreadText(), u"1 unread"_s);

        notices().setActive(false);
        const auto second = happens(NoticeKind::OrderDelivered);
        QVERIFY(pull());
        QTRY_COMPARE(m_desktop.shown.size(), 1);
        QCOMPARE(m_desktop.shown[0],
                 (QStringList{second.toString(), u"Order A-2026-000007 has been delivered"_s, u"Pottery"_s}));
        QCOMPARE(arrived.size(), 1);
        // Of many only their number is said.
        for (int i = 0; i < 3; ++i)
            happens(NoticeKind::PriceDropped);
        QVERIFY(pull());
        QTRY_COMPARE(m_desktop.shown.size(), 2);
        QCOMPARE(m_desktop.shown[1][1], u"3 new notifications"_s);
        const int before = m_desktop.withdrawn;
        notices().setActive(true);
        QCOMPARE(m_desktop.withdrawn, before + 1);
    }

    void whatWasThereBeforeIsOnlyCounted() {
        happens(NoticeKind::OrderShipped);
        m_shop->clock.advance(60'000);
        QSignalSpy arrived(&notices(), &NoticeModel::arrived);
        QVERIFY(m_shop->signIn());
        QVERIFY(pull());
        QTRY_COMPARE(notices().unread(), 1);
        QVERIFY(arrived.isEmpty());
    }

    void aSilencedKindIsOnlyCounted() {
        QVERIFY(m_shop->signIn());
        notices().setSpeaksOfWishes(false);
        QVERIFY(!notices().speaksOfWishes() && notices().speaksOfOrders());
        QSignalSpy arrived(&notices(), &NoticeModel::arrived);
        happens(NoticeKind::BackInStock);
        QVERIFY(pull());
        QTRY_COMPARE(notices().unread(), 1);
        QVERIFY(arrived.isEmpty());
        m_shop->start(); // the device remembers it
        QVERIFY(!notices().speaksOfWishes());
        notices().setSpeaksOfWishes(true);
        QVERIFY(notices().speaksOfWishes());
    }

    void oneIsOpenedAndAllAreRead() {
        QVERIFY(m_shop->signIn());
        const QAbstractItemModelTester tester(&notices(), Failure::QtTest);
        const auto order = Id::parse(u"01890000-0000-7000-8000-00000000000a"_s).value();
        const auto first = happens(NoticeKind::OrderPlaced, order, 24LL * 3'600 * 1'000);
        happens(NoticeKind::NewSignIn);
        QVERIFY(pull());
        QTRY_COMPARE(notices().count(), 2);
        QCOMPARE(text(notices(), 0, "day"), u"Today"_s);
        QCOMPARE(text(notices(), 1, "day"), u"Yesterday"_s);
        QCOMPARE(text(notices(), 1, "firstOfDay"), u"true"_s);
        QSignalSpy wanted(&notices(), &NoticeModel::routeRequested);
        notices().open(first.toString());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), u"order/"_s + order.toString());
        QTRY_COMPARE(notices().unread(), 1);
        QCOMPARE(text(notices(), 1, "unread"), u"false"_s);
        notices().markAllRead();
        QTRY_COMPARE(notices().unread(), 0);
        QVERIFY(notices().unreadText().isEmpty());
        // From the desktop, the window comes forward.
        m_desktop.chosen({});
        QCOMPARE(wanted.last()[0].toString(), u"notifications"_s);
        QVERIFY(wanted.last()[1].toBool());
    }

    /// Both sides of an order are told when it is canceled; who sold it has no page of it among what they bought.
    void whoSellsComesToTheOrderAsTheShopHasIt() {
        m_shop->far->works = {m_shop->goods.pottery.id};
        QVERIFY(m_shop->signIn());
        const auto order = Id::parse(u"01890000-0000-7000-8000-00000000000a"_s).value();
        const auto canceled = happens(NoticeKind::OrderCanceled, order);
        QVERIFY(pull());
        QTRY_COMPARE(notices().count(), 1);
        QSignalSpy wanted(&notices(), &NoticeModel::routeRequested);
        notices().open(canceled.toString());
        QCOMPARE(wanted[0][0].toString(), u"sell-order/"_s + order.toString());
    }

    /// What is decided in the console is opened there by those who have one; who sells comes to the order.
    void whoRunsThePlatformComesToTheConsole() {
        QVERIFY(m_shop->signIn());
        const auto disputed = happens(NoticeKind::ReturnDisputed);
        const auto stopped = happens(NoticeKind::WebhookStopped);
        const auto answered = happens(NoticeKind::ReturnMessage);
        QVERIFY(pull());
        QTRY_COMPARE(notices().count(), 3);
        QSignalSpy wanted(&notices(), &NoticeModel::routeRequested);
        notices().open(stopped.toString());
        QCOMPARE(wanted.size(), 1); // somebody who has no console (any more)
        int opened = 0;
        app().actions()->add(this, [&] {
            Action console;
            console.id = u"console"_s;
            console.text = u"Console"_s;
            console.run = [&] { ++opened; };
            return QList<Action>{console};
        });
        notices().open(stopped.toString());
        notices().open(disputed.toString());
        notices().open(answered.toString());
        QCOMPARE(opened, 3);
        QCOMPARE(wanted.size(), 1);
    }

    /// Who decides and has a shop beside it comes to their shop's orders there, and to those of others in the console.
    void whoRunsThePlatformAndSellsComesToBoth() {
        app::testing::WorkShop shop;
        QVERIFY(shop.open());
        const auto sold = shop.order({shop.products.first()});
        QVERIFY(shop.pull());
        QTRY_VERIFY(!shop.app->desk()->orders().isEmpty());
        int opened = 0;
        shop.app->actions()->add(this, [&] {
            Action console;
            console.id = u"console"_s;
            console.text = u"Console"_s;
            console.run = [&] { ++opened; };
            return QList<Action>{console};
        });
        QList<Id> told;
        for (const auto &subject : {sold.id, shop.ids.next()}) {
            Notice notice;
            notice.id = shop.ids.next();
            notice.kind = NoticeKind::ReturnDisputed;
            notice.subject = subject;
            notice.name = u"A-2026-000007"_s;
            notice.at = shop.clock.now();
            shop.give(u"notice"_s, notice.id, 1, wire::toJson(notice));
            told.append(notice.id);
        }
        QVERIFY(shop.pull());
        auto &board = *shop.app->notices();
        QTRY_COMPARE(board.count(), 2);
        QSignalSpy wanted(&board, &NoticeModel::routeRequested);
        board.open(told[0].toString());
        QCOMPARE(opened, 0);
        QCOMPARE(wanted[0][0].toString(), u"sell-order/"_s + sold.id.toString());
        board.open(told[1].toString());
        QCOMPARE(opened, 1);
        QCOMPARE(wanted.size(), 1);
    }

    void everyKindHasWordsAndAPlace() {
        QVERIFY(m_shop->signIn());
        QSet<QString> titles;
        for (int kind = 0; kind <= static_cast<int>(lastNoticeKind); ++kind)
            happens(static_cast<NoticeKind>(kind));
        QVERIFY(pull());
        QTRY_COMPARE(notices().count(), static_cast<int>(lastNoticeKind) + 1);
        QSignalSpy wanted(&notices(), &NoticeModel::routeRequested);
        for (int row = 0; row < notices().count(); ++row) {
            titles.insert(text(notices(), row, "title"));
            QVERIFY(!text(notices(), row, "icon").isEmpty());
            notices().open(text(notices(), row, "noticeId"));
            QVERIFY(!wanted.last()[0].toString().isEmpty());
        }
        QCOMPARE(titles.size(), notices().count());
        QVERIFY(m_shop->client->signOut(sync::SignOut::DiscardPending).result());
        QTRY_COMPARE(notices().count(), 0);
        QCOMPARE(notices().unread(), 0);
    }
};

QTEST_GUILESS_MAIN(WatchModelsTest)
#include "tst_watch_models.moc"
