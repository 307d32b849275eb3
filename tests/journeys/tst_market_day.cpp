// SPDX-License-Identifier: Apache-2.0
// A day at the market: a shop is run without a network from the morning to the evening, while somebody in the office
// works on the same shop. In the evening the server has what was done, and what met is for a person to decide.
#include "person.h"

#include <aura/domain/catalogue.h>
#include <aura/ports/clock.h>
#include <aura/ports/random.h>
#include <aura/server/services/carts.h>
#include <aura/server/services/orders.h>
#include <aura/server/services/products.h>
#include <aura/server/services/stock_ledger.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/testing/tiny_png.h>

using namespace aura;
using namespace aura::journeys;
using server::Write;

namespace {

constexpr int newProducts = 50;
constexpr int withPictures = 3;
constexpr int scansOfEach = 4; // 200 together
constexpr int sales = 10;
constexpr std::int64_t micros = 1'000'000;
// Of the demo shop; each has one variant, and so a price in the list.
const QString chair = u"Halden Anton dining chair, mustard"_s;
const QString wallClock = u"Halden Ida wall clock, chalk"_s;

QString newName(int number) {
    return u"Market bowl %1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

/// A code with the right check digit.
QString gtinOf(int number) {
    const auto stem = u"40063819%1"_s.arg(1'000 + number);
    return stem + QString::number(gtinCheckDigit(QString(stem + u'0')).value_or(0));
}

QByteArray table() {
    QByteArray csv = "key,name,sku,price,gtin\n";
    for (int i = 1; i <= newProducts; ++i)
        csv += u"market-%1,%2,MB-%1,%3,%4\n"_s.arg(i).arg(newName(i)).arg(5 + i).arg(gtinOf(i)).toUtf8();
    return csv;
}

Result<Id> idOf(Write &write, std::string_view sql, const QString &what) {
    AURA_ASSIGN(auto row, write.db.prepare(sql));
    AURA_ASSIGN(const bool found, row.bind(what).step());
    if (!found)
        return Error{ErrorCode::NotFound, what};
    return row.id(0);
}

Result<Product> productNamed(Write &write, const QString &name) {
    AURA_ASSIGN(const auto id, idOf(write, "SELECT id FROM product WHERE name = ?1", name));
    return storage::CatalogueReader(write.db).product(id);
}

/// People have bought, so that there is something to send.
Status sell(Write &write) {
    SystemClock clock;
    SystemRandom random;
    IdGenerator ids(clock, random);
    server::CartService carts(ids);
    const TaxPolicy tax;
    server::OrderService orders(ids, carts, tax);
    AURA_ASSIGN(const auto buyer, idOf(write, "SELECT id FROM user_account WHERE email = ?1", u"demo@aura.example"_s));
    AURA_ASSIGN(const auto product, productNamed(write, wallClock));
    AURA_ASSIGN(const auto vendor, storage::CatalogueReader(write.db).vendor(product.vendorId));
    const auto &variant = product.variants.first();
    server::stockLedger::Movement delivery;
    delivery.variantId = variant.id;
    delivery.kind = "adjust";
    delivery.onHand = sales;
    delivery.occurredAt = write.now;
    AURA_ASSIGN(const bool here, server::stockLedger::move(write, delivery));
    if (!here)
        return Error{ErrorCode::OutOfStock, wallClock};
    for (int i = 0; i < sales; ++i) {
        QuoteLine line;
        line.productId = product.id;
        line.variantId = variant.id;
        line.vendorId = product.vendorId;
        line.productName = product.name;
        line.variantName = variant.name;
        line.unitPrice = variant.price;
        line.quantity = 1;
        OrderSubmit submit;
        submit.groupId = ids.next();
        submit.lines = {line};
        submit.shippingAddress = {u"Alex Morgan"_s, u"Hafen 1"_s, {}, u"20095"_s, u"Hamburg"_s, {}, u"DE"_s, {}};
        submit.billingAddress = submit.shippingAddress;
        submit.paymentMethod = u"invoice"_s;
        AURA_ASSIGN(const auto quote, quoteOrder({line}, {vendor}, {}, tax));
        submit.expectedTotal = quote.total;
        AURA_ASSIGN(const auto placed, orders.place(write, buyer, submit, ids.next()));
        if (placed.refusal)
            return *placed.refusal;
    }
    return {};
}

/// The office sets a price, on a device of its own.
Status setPrice(Write &write, const QString &name, std::int64_t euros) {
    SystemClock clock;
    SystemRandom random;
    IdGenerator ids(clock, random);
    AURA_ASSIGN(const auto seller,
                idOf(write, "SELECT id FROM user_account WHERE email = ?1", u"vendor@aura.example"_s));
    AURA_ASSIGN(const auto product, productNamed(write, name));
    const auto &variant = product.variants.first();
    FieldChange change;
    change.field = ProductField::VariantPrice;
    change.variantId = variant.id;
    change.base = std::optional(variant.price);
    change.mine = std::optional(UnitPrice{euros * micros, variant.price.currency});
    AURA_ASSIGN(const auto patched, server::products::patch(write, {seller, ids.next(), ids.next()},
                                                            {product.id, {change}, {}, {}}, write.now));
    return patched.conflicts.isEmpty() ? Status{} : Status(Error{ErrorCode::Conflict, name});
}

std::string priceOf(const QString &name) {
    return "SELECT v.price_micros / 1000000 FROM variant v JOIN product p ON p.num = v.product WHERE p.name = '" +
           name.toStdString() + "'";
}

/// Somebody behind a stall.
class Seller : public Person {
public:
    explicit Seller(const ShopDesk &desk)
        : Person(desk)
        , m_desk(desk) {}

    Status begin() const {
        AURA_TRY(goTo(u"Account"_s, u"You"_s));
        AURA_TRY(signIn(u"vendor@aura.example"_s, u"aura-demo-1"_s));
        AURA_TRY(app().press(named(u"Your shop, …"_s)));
        return seen(
            [](const Node &node) { return node.name.startsWith("To pack: "_L1) && node.name != "To pack: 0"_L1; });
    }

    /// A page of the dashboard; from a page inside another one by the way back.
    Status goToDesk(const QString &page) const {
        // Pages have their name as a heading as well.
        const auto isPlace = [&](const Node &node) {
            return node.name == page && (node.role == "push button"_L1 || node.role == "page tab"_L1);
        };
        constexpr int mostPages = 6;
        for (int i = 0; i < mostPages && !app().seen(isPlace); ++i)
            AURA_TRY(app().press(named(u"Back"_s, u"push button"_s)));
        return app().press(isPlace);
    }

    Status importTable(const QString &path) const {
        AURA_TRY(goToDesk(u"Products"_s));
        AURA_TRY(app().press([](const Node &node) {
            return node.role == "push button"_L1 && (node.name == "Import"_L1 || node.name == "Import and export"_L1);
        }));
        AURA_TRY(app().type(named(u"Path of the file"_s, u"text"_s), path));
        AURA_TRY(app().press(named(u"Open"_s, u"push button"_s)));
        AURA_TRY(reach(named(u"Check the file"_s)));
        AURA_TRY(app().press(named(u"Check the file"_s)));
        const auto import = named(u"Import %1 products"_s.arg(newProducts));
        AURA_TRY(reach(import));
        AURA_TRY(app().press(import));
        return seen([](const Node &node) { return node.name.contains("products imported"_L1); });
    }

    /// One's product, found by something that only it has.
    Status findOwn(const QString &name, const QString &by) const {
        const auto isIt = [&](const Node &node) { return node.role == "list item"_L1 && node.name.startsWith(name); };
        constexpr int attempts = 4;
        constexpr int looks = 30;
        AURA_TRY(goToDesk(u"Products"_s));
        for (int i = 0; i < attempts; ++i) {
            // What is typed while the page arrives may be the leaving page's.
            AURA_TRY(app().type(named(u"Name, SKU or barcode"_s, u"text"_s), by));
            for (int look = 0; look < looks; ++look) {
                if (app().seen(isIt))
                    return {};
                QTest::qWait(100);
            }
        }
        return Error{ErrorCode::NotFound, name};
    }

    Status addPicture(int number, const QString &picture) const {
        const auto name = newName(number);
        AURA_TRY(findOwn(name, gtinOf(number)));
        AURA_TRY(app().press(named(u"Edit "_s + name)));
        AURA_TRY(reach(named(u"Add a picture"_s)));
        AURA_TRY(app().press(named(u"Add a picture"_s)));
        AURA_TRY(app().type(named(u"File"_s, u"text"_s), picture));
        AURA_TRY(app().press(named(u"Open"_s)));
        AURA_TRY(seen(named(u"Picture 1 of 1…"_s)));
        AURA_TRY(app().press(named(u"Save"_s, u"push button"_s)));
        return seen(named(u"Saved. …"_s));
    }

    /// Each new article some times, one after the other, as goods come out of their boxes.
    Status scanAll() const {
        AURA_TRY(goToDesk(u"Stock"_s));
        QStringList codes;
        for (int i = 0; i < newProducts * scansOfEach; ++i)
            codes.append(gtinOf(1 + i % newProducts));
        AURA_TRY(app().type(named(u"Name, SKU or barcode"_s, u"text"_s), codes.takeFirst()));
        AURA_TRY(AccessibleApp::key(u"Return"_s));
        AURA_TRY(AccessibleApp::scan(codes));
        // The last one is the last article's last.
        AURA_TRY(seen(named(u"%1: %2"_s.arg(newName(newProducts)).arg(scansOfEach))));
        AURA_TRY(seen(named(u"%1 changes"_s.arg(newProducts))));
        AURA_TRY(app().press(named(u"Save"_s, u"push button"_s)));
        return seen([](const Node &node) { return node.name.contains("of stock saved"_L1); });
    }

    Status changePrice(const QString &name, const QString &price) const {
        AURA_TRY(findOwn(name, name));
        AURA_TRY(app().type(named(u"Price of "_s + name, u"text"_s), price));
        AURA_TRY(AccessibleApp::key(u"Return"_s));
        return seen([&](const Node &node) {
            return node.role == "list item"_L1 && node.name.startsWith(name) && node.name.contains(price);
        });
    }

    /// How many orders wait to be packed, as the first page says.
    Result<int> toPack() const {
        AURA_ASSIGN(const auto tile, app().await(named(u"To pack: …"_s)));
        return tile.name.section(u' ', -1).toInt();
    }

    /// The first of those that are to be packed.
    Status shipOne(int left) const {
        AURA_TRY(goToDesk(u"Today"_s));
        AURA_TRY(app().press(named(u"To pack: %1"_s.arg(left))));
        AURA_TRY(app().press([](const Node &node) { return node.name.contains(", To pack,"_L1); }));
        AURA_TRY(app().press(named(u"Ship it"_s)));
        AURA_TRY(app().press(named(u"Mark as shipped"_s)));
        return seen(named(u"Waits to be sent"_s));
    }

private:
    const AccessibleApp &app() const { return m_desk.app(); }

    const ShopDesk &m_desk;
};

} // namespace

class MarketDayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDoneOfflineArrives_data() {
        QTest::addColumn<QString>("size");
        QTest::newRow("desktop") << u"1280x800"_s;
        QTest::newRow("phone") << u"390x844"_s;
    }
    void whatIsDoneOfflineArrives() {
        QFETCH(QString, size);
        constexpr std::string_view made = "SELECT count(*) FROM product WHERE name LIKE 'Market bowl %'";
        constexpr std::string_view pictures = "SELECT count(*) FROM product_picture q JOIN product p ON p.num = "
                                              "q.product WHERE p.name LIKE 'Market bowl %' AND q.width = 16";
        constexpr std::string_view scanned =
            "SELECT ifnull(sum(m.on_hand_delta), 0) FROM stock_movement m JOIN variant v ON v.id = m.variant_id JOIN "
            "product p ON p.num = v.product WHERE p.name LIKE 'Market bowl %' AND m.op_id IS NOT NULL";
        constexpr std::string_view wrongShelves =
            "SELECT count(*) FROM variant v JOIN product p ON p.num = v.product LEFT JOIN stock s ON s.variant_id = "
            "v.id WHERE p.name LIKE 'Market bowl %' AND ifnull(s.on_hand, 0) <> 4";
        constexpr std::string_view shipped =
            "SELECT count(DISTINCT order_id) FROM stock_movement WHERE kind = 'ship' AND op_id IS NOT NULL";
        constexpr std::string_view remembered =
            "SELECT count(*) FROM product_change c JOIN product p ON p.id = c.product_id WHERE c.event = 'created' AND "
            "p.name LIKE 'Market bowl %'";
        ShopDesk desk(size);
        DO(desk.open(sell));
        const Seller seller(desk);
        DO(seller.begin());
        const auto waiting = seller.toPack();
        QVERIFY2(waiting && *waiting >= sales, "too few orders");

        // In the morning the network goes.
        desk.setOnline(false);
        DO(seller.importTable(desk.file(u"market.csv"_s, table())));
        for (int i = 1; i <= withPictures; ++i)
            DO(seller.addPicture(i, desk.file(u"bowl%1.png"_s.arg(i), testing::tinyPng(60 + i))));
        DO(seller.scanAll());
        DO(seller.changePrice(chair, u"99.00"_s));
        DO(seller.changePrice(wallClock, u"33.00"_s));
        for (int i = 0; i < sales; ++i)
            DO(seller.shipOne(*waiting - i));
        // Meanwhile in the office.
        DO(desk.atTheOffice([](Write &write) -> Status {
            AURA_TRY(setPrice(write, chair, 120));
            return setPrice(write, wallClock, 40);
        }));
        QCOMPARE(desk.serverSays(made), 0);
        QCOMPARE(desk.serverSays(shipped), 0);
        DO(desk.restartApp());

        // In the evening it comes back.
        desk.setOnline(true);
        QCOMPARE(desk.awaitServer(made, newProducts), newProducts);
        QCOMPARE(desk.awaitServer(pictures, withPictures), withPictures);
        QCOMPARE(desk.awaitServer(scanned, newProducts * scansOfEach), newProducts * scansOfEach);
        QCOMPARE(desk.serverSays(wrongShelves), 0);
        QCOMPARE(desk.awaitServer(shipped, sales), sales);
        QCOMPARE(desk.serverSays(remembered), newProducts);
        // What met is nobody's loss: the office's prices stand until a person has decided.
        QCOMPARE(desk.serverSays(priceOf(chair)), 120);
        QCOMPARE(desk.serverSays(priceOf(wallClock)), 40);
        DO(seller.goTo(u"Account"_s, u"You"_s));
        DO(desk.app().press(named(u"Your shop, …"_s)));
        DO(seller.seen(named(u"2 changes need your decision…"_s)));
        DO(desk.app().press(named(u"Look at it"_s)));
        DO(seller.seen(named(chair + u'…')));
        // All at once, and then one of them otherwise.
        DO(desk.app().press(named(u"Theirs everywhere"_s)));
        DO(desk.app().press(
            [](const Node &node) { return node.name.startsWith("Yours, "_L1) && node.name.contains("99"_L1); }));
        DO(desk.app().press(named(u"Do it"_s)));
        QCOMPARE(desk.awaitServer(priceOf(chair), 99), 99);
        QCOMPARE(desk.serverSays(priceOf(wallClock)), 40);
        DO(seller.seen(named(u"Sync: Online"_s)));
    }
};

QTEST_GUILESS_MAIN(MarketDayTest)
#include "tst_market_day.moc"
