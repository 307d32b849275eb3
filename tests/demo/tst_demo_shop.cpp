// SPDX-License-Identifier: Apache-2.0
#include <aura/server/demo/demo_shop.h>

#include <QCryptographicHash>
#include <QHash>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace aura;
using namespace aura::server;

namespace {

constexpr UnixMillis now = 1'760'000'000'000;
constexpr std::int64_t dayMillis = 86'400'000;

/// Everything that tells one shop from another, in one line of text.
QByteArray fingerprint(const DemoShop &shop) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString &text) { hash.addData(QString(text + u'\n').toUtf8()); };
    for (const auto &product : shop.products) {
        add(product.id.toString() + product.name + product.description + product.gtin + QString::number(product.views));
        for (const auto &variant : product.variants)
            add(variant.id.toString() + variant.sku + toDecimalString(variant.price) +
                QString::number(variant.stock.value_or(-1)));
        for (const auto &attribute : product.attributes + product.technicalSpecs)
            add(attribute.name + attribute.values.join(u'|'));
    }
    for (const auto &user : shop.users)
        add(user.id.toString() + user.email + user.phone);
    for (const auto &order : shop.orders)
        add(order.id.toString() + order.number + toDecimalString(order.total) + QString::number(order.updatedAt));
    for (const auto &review : shop.reviews)
        add(review.id.toString() + review.title + review.content + QString::number(review.rating));
    for (const auto &blob : shop.blobs)
        hash.addData(blob.sha256);
    return hash.result();
}

template <typename List>
QSet<Id> idsOf(const List &list) {
    QSet<Id> ids;
    for (const auto &thing : list)
        ids.insert(thing.id);
    return ids;
}

QSet<QByteArray> productPictures(const DemoShop &shop) {
    QSet<QByteArray> hashes;
    for (const auto &product : shop.products) {
        for (const auto &picture : product.pictures)
            hashes.insert(picture.sha256);
    }
    return hashes;
}

} // namespace

class TestDemoShop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_shop = generateDemoShop(1, now); }

    void isAsLargeAsPromised() {
        QCOMPARE(m_shop.vendors.size(), 8);
        QVERIFY(m_shop.categories.size() >= 14);
        const auto published = std::count_if(m_shop.products.begin(), m_shop.products.end(),
                                             [](const Product &p) { return p.status == ProductStatus::Published; });
        QVERIFY2(published >= 640, qPrintable(QString::number(published)));
        QVERIFY(published < m_shop.products.size());
        QSet<QString> brands;
        for (const auto &product : m_shop.products)
            brands.insert(product.brand);
        QVERIFY(brands.size() >= 40);
        const auto customers = std::count_if(m_shop.users.begin(), m_shop.users.end(),
                                             [](const DemoUser &u) { return u.role == DemoRole::Customer; });
        QCOMPARE(customers, 60);
        QVERIFY2(m_shop.orders.size() >= 380, qPrintable(QString::number(m_shop.orders.size())));
        QCOMPARE(m_shop.reviews.size(), 1'800);
        QVERIFY(m_shop.banners.size() >= 3);
    }

    void idsAndKeysAreUnique() {
        QSet<QString> keys;
        const auto once = [&](const QString &kind, const QString &key) {
            const QString whole = kind + u':' + key;
            if (key.isEmpty() || keys.contains(whole))
                return false;
            keys.insert(whole);
            return true;
        };
        for (const auto &category : m_shop.categories) {
            QVERIFY(once(QStringLiteral("id"), category.id.toString()));
            QVERIFY(once(QStringLiteral("category"), category.slug));
            QVERIFY(once(QStringLiteral("category name"), category.name));
        }
        for (const auto &vendor : m_shop.vendors) {
            QVERIFY(once(QStringLiteral("id"), vendor.id.toString()));
            QVERIFY(once(QStringLiteral("vendor"), vendor.slug));
        }
        for (const auto &product : m_shop.products) {
            QVERIFY(once(QStringLiteral("id"), product.id.toString()));
            QVERIFY(once(QStringLiteral("gtin"), product.gtin));
            QVERIFY(once(QStringLiteral("external"), product.externalId));
            QVERIFY2(once(QStringLiteral("name"), product.name), qPrintable(product.name));
            for (const auto &variant : product.variants) {
                QVERIFY(once(QStringLiteral("id"), variant.id.toString()));
                QVERIFY2(once(QStringLiteral("sku"), variant.sku), qPrintable(variant.sku));
            }
        }
        for (const auto &user : m_shop.users) {
            QVERIFY(once(QStringLiteral("id"), user.id.toString()));
            QVERIFY2(once(QStringLiteral("email"), user.email), qPrintable(user.email));
            QCOMPARE(user.email, user.email.toLower());
        }
        for (const auto &order : m_shop.orders) {
            QVERIFY(once(QStringLiteral("id"), order.id.toString()));
            QVERIFY(once(QStringLiteral("order"), order.number));
        }
        for (const auto &review : m_shop.reviews) {
            QVERIFY(once(QStringLiteral("id"), review.id.toString()));
            QVERIFY(once(QStringLiteral("review"), review.productId.toString() + review.userId.toString()));
        }
    }

    void productsKeepTheRulesOfThePlatform() {
        int variants = 0;
        int reduced = 0;
        QHash<Availability, int> bands;
        for (const auto &product : m_shop.products) {
            const auto valid = validateProduct(product);
            QVERIFY2(valid, qPrintable(product.name + u' ' + (valid ? QString() : valid.error().detail)));
            QVERIFY(isValidGtin(product.gtin));
            QVERIFY(product.gtin.size() == 13 && product.gtin.startsWith(u'2'));
            QVERIFY(!product.pictures.isEmpty() && product.pictures.size() <= 3);
            QVERIFY(product.description.count(u'.') >= 2);
            QVERIFY2(!product.description.contains(u'{'), qPrintable(product.description));
            QVERIFY(product.createdAt <= product.updatedAt && product.updatedAt <= now);
            QVERIFY(product.createdAt > now - 731 * dayMillis);
            QCOMPARE(std::count_if(product.variants.begin(), product.variants.end(),
                                   [](const Variant &v) { return v.isDefault; }),
                     1);
            for (const auto &variant : product.variants) {
                ++variants;
                ++bands[variant.availability];
                QVERIFY(variant.price.micros > 0);
                if (variant.comparePrice) {
                    ++reduced;
                    QVERIFY(variant.comparePrice->micros > variant.price.micros);
                }
            }
        }
        QVERIFY(variants > 2 * m_shop.products.size());
        QVERIFY(reduced > variants / 20 && reduced < variants / 3);
        for (const auto band : {Availability::Out, Availability::Low, Availability::In})
            QVERIFY(bands.value(band) > variants / 40);
    }

    void everyReferenceResolves() {
        const auto categories = idsOf(m_shop.categories);
        const auto vendors = idsOf(m_shop.vendors);
        const auto products = idsOf(m_shop.products);
        const auto users = idsOf(m_shop.users);
        const auto orders = idsOf(m_shop.orders);
        QSet<QByteArray> pictures;
        for (const auto &blob : m_shop.blobs)
            pictures.insert(blob.sha256);
        QSet<QString> slugs;
        for (const auto &category : m_shop.categories) {
            QVERIFY(category.parentId.isNil() || categories.contains(category.parentId));
            QVERIFY(pictures.contains(category.picture));
            slugs.insert(category.slug);
        }
        for (const auto &terms : m_shop.vendorTerms)
            QVERIFY(vendors.contains(terms.vendorId) && users.contains(terms.ownerId));
        for (const auto &product : m_shop.products) {
            QVERIFY(vendors.contains(product.vendorId));
            QCOMPARE(product.categories.size(), 2);
            for (const auto &category : product.categories)
                QVERIFY(categories.contains(category));
            for (const auto &picture : product.pictures) {
                QVERIFY(pictures.contains(picture.sha256));
                QVERIFY(!picture.alt.isEmpty());
            }
            for (const auto &variant : product.variants) {
                QVERIFY(!variant.pictures.isEmpty());
                for (const int picture : variant.pictures)
                    QVERIFY(picture >= 0 && picture < product.pictures.size());
            }
        }
        QSet<Id> groups;
        for (const auto &order : m_shop.orders) {
            groups.insert(order.groupId);
            QVERIFY(users.contains(order.userId) && vendors.contains(order.vendorId));
            QCOMPARE(order.id, orderIdFor(order.groupId, order.vendorId));
            for (const auto &line : order.lines)
                QVERIFY(products.contains(line.productId) && !line.sku.isEmpty());
        }
        QCOMPARE(m_shop.payments.size(), groups.size());
        for (const auto &payment : m_shop.payments)
            QVERIFY(groups.contains(payment.groupId) && users.contains(payment.userId));
        for (const auto &shipment : m_shop.shipments)
            QVERIFY(orders.contains(shipment.orderId) && !shipment.items.isEmpty());
        for (const auto &back : m_shop.returns)
            QVERIFY(orders.contains(back.orderId));
        for (const auto &review : m_shop.reviews)
            QVERIFY(products.contains(review.productId) && users.contains(review.userId));
        for (const auto &banner : m_shop.banners)
            QVERIFY(pictures.contains(banner.picture.sha256) && slugs.contains(banner.categorySlug));
    }

    void ordersAddUp() {
        QHash<Id, std::int64_t> groups;
        for (const auto &order : m_shop.orders) {
            std::int64_t lines = 0;
            for (const auto &line : order.lines) {
                const auto total = lineTotal(line.unitPrice, line.quantity);
                QVERIFY(total);
                QCOMPARE(line.total, *total);
                lines += line.total.minor;
            }
            QCOMPARE(order.subtotal.minor, lines);
            const std::int64_t tax = order.taxIncluded ? 0 : order.tax.minor;
            QCOMPARE(order.total.minor, lines + order.shipping.minor + tax - order.discount.minor);
            QVERIFY(order.tax.minor > 0 && order.tax.minor < order.total.minor);
            QVERIFY(validateAddress(order.shippingAddress) && validateAddress(order.billingAddress));
            QVERIFY(order.createdAt > now - 366 * dayMillis && order.updatedAt <= now);
            groups[order.groupId] += order.total.minor;
        }
        for (const auto &payment : m_shop.payments) {
            QCOMPARE(payment.amount.minor, groups.value(payment.groupId));
            QVERIFY(payment.refunded.minor <= payment.amount.minor);
        }
    }

    void ordersAreInEveryState() {
        QSet<OrderState> states;
        QSet<FulfilmentState> fulfilments;
        QHash<Id, const Order *> byId;
        for (const auto &order : m_shop.orders) {
            states.insert(order.state);
            fulfilments.insert(order.fulfilmentState);
            byId.insert(order.id, &order);
            QCOMPARE(order.deliveredAt != 0, order.fulfilmentState == FulfilmentState::Delivered);
        }
        for (const auto state : {OrderState::Placed, OrderState::Canceled, OrderState::Completed})
            QVERIFY(states.contains(state));
        QCOMPARE(fulfilments.size(), 5);
        QVERIFY(m_shop.returns.size() > 5);
        for (const auto &back : m_shop.returns) {
            const auto &order = *byId.value(back.orderId);
            QVERIFY(order.deliveredAt != 0 && back.createdAt >= order.deliveredAt);
            QVERIFY(back.line < order.lines.size());
            QVERIFY(back.refund.minor > 0 && back.refund.minor <= order.total.minor);
            QCOMPARE(order.discount.minor == 0, back.refund == order.lines[back.line].total);
        }
        for (const auto &shipment : m_shop.shipments) {
            for (const auto &item : shipment.items)
                QCOMPARE(item.quantity, byId.value(shipment.orderId)->lines[item.line].quantity);
            QCOMPARE(shipment.shippedAt != 0, !shipment.tracking.number.isEmpty());
        }
    }

    void verifiedReviewsHaveTheirOrder() {
        QHash<Id, const Order *> orders;
        for (const auto &order : m_shop.orders)
            orders.insert(order.id, &order);
        QHash<Id, std::pair<std::int64_t, std::int64_t>> ratings;
        std::array<int, 6> stars{};
        int verified = 0;
        for (const auto &review : m_shop.reviews) {
            QVERIFY(review.rating >= 1 && review.rating <= 5);
            QVERIFY(!review.title.isEmpty() && !review.content.isEmpty() && !review.content.contains(u'{'));
            QVERIFY(review.createdAt <= now);
            ++stars[static_cast<std::size_t>(review.rating)];
            QCOMPARE(review.isVerifiedPurchase, !review.orderId.isNil());
            if (review.status == ReviewStatus::Published) {
                ratings[review.productId].first += review.rating;
                ++ratings[review.productId].second;
            }
            if (!review.isVerifiedPurchase)
                continue;
            ++verified;
            const auto *order = orders.value(review.orderId);
            QVERIFY(order);
            QCOMPARE(order->userId, review.userId);
            QVERIFY(order->deliveredAt != 0 && review.createdAt > order->deliveredAt);
            QVERIFY(std::any_of(order->lines.begin(), order->lines.end(),
                                [&](const OrderLine &line) { return line.productId == review.productId; }));
        }
        QVERIFY(verified > 200);
        QVERIFY(stars[5] + stars[4] > m_shop.reviews.size() * 6 / 10);
        QVERIFY(stars[1] + stars[2] > m_shop.reviews.size() / 50);
        for (const auto &product : m_shop.products) {
            QCOMPARE(product.ratingSum, ratings.value(product.id).first);
            QCOMPARE(product.ratingCount, ratings.value(product.id).second);
        }
    }

    void knownPeopleCanSignIn() {
        QHash<QString, const DemoUser *> users;
        for (const auto &user : m_shop.users)
            users.insert(user.email, &user);
        const auto role = [&](const char *email) { return users.value(QString::fromLatin1(email))->role; };
        for (const auto *email : {demoCustomerEmail, demoVendorEmail, demoAdminEmail, demoSuperAdminEmail})
            QVERIFY(users.contains(QString::fromLatin1(email)));
        QCOMPARE(role(demoCustomerEmail), DemoRole::Customer);
        QCOMPARE(role(demoVendorEmail), DemoRole::Vendor);
        QCOMPARE(role(demoAdminEmail), DemoRole::Admin);
        QCOMPARE(role(demoSuperAdminEmail), DemoRole::SuperAdmin);
        const Id customer = users.value(QString::fromLatin1(demoCustomerEmail))->id;
        const auto orders = std::count_if(m_shop.orders.begin(), m_shop.orders.end(),
                                          [&](const Order &o) { return o.userId == customer; });
        QVERIFY(orders >= 10);
        for (const auto &vendor : m_shop.vendors) {
            QVERIFY(std::any_of(m_shop.products.begin(), m_shop.products.end(),
                                [&](const Product &p) { return p.vendorId == vendor.id; }));
            QVERIFY(!vendor.deliveryMethods.isEmpty() && !vendor.returnPolicy.isEmpty());
        }
    }

    void picturesAreSmallPlainSvg() {
        const auto ofProducts = productPictures(m_shop);
        static const QSet<QString> known{QStringLiteral("svg"),     QStringLiteral("defs"),
                                         QStringLiteral("g"),       QStringLiteral("path"),
                                         QStringLiteral("rect"),    QStringLiteral("circle"),
                                         QStringLiteral("ellipse"), QStringLiteral("linearGradient"),
                                         QStringLiteral("stop"),    QStringLiteral("radialGradient")};
        for (const auto &blob : m_shop.blobs) {
            const auto most = ofProducts.contains(blob.sha256) ? 4'096 : largestInlineBlob;
            QVERIFY2(blob.bytes.size() < most, qPrintable(QString::number(blob.bytes.size())));
            QCOMPARE(QCryptographicHash::hash(blob.bytes, QCryptographicHash::Sha256), blob.sha256);
            QSet<QString> defined;
            QStringList used;
            QXmlStreamReader xml(blob.bytes);
            while (!xml.atEnd()) {
                if (xml.readNext() != QXmlStreamReader::StartElement)
                    continue;
                QVERIFY2(known.contains(xml.name().toString()), qPrintable(xml.name().toString()));
                for (const auto &attribute : xml.attributes()) {
                    const QString value = attribute.value().toString();
                    QVERIFY(!attribute.qualifiedName().contains(u"href"));
                    QVERIFY2(!value.contains(u"nan") && !value.contains(u"inf"), blob.bytes.constData());
                    if (attribute.name() == u"id") {
                        QVERIFY(!defined.contains(value));
                        defined.insert(value);
                    }
                    if (value.startsWith(u"url(")) {
                        QVERIFY(value.startsWith(u"url(#"));
                        used.append(value.mid(5).chopped(1));
                    }
                }
            }
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            for (const auto &name : used)
                QVERIFY2(defined.contains(name), qPrintable(name));
            QCOMPARE(blob.bytes.count("http"), 1); // the name of the namespace
        }
    }

    void drawingsDiffer() {
        // Products of one kind share a drawing, but not a picture.
        QSet<QByteArray> first;
        for (const auto &product : m_shop.products)
            first.insert(product.pictures.front().sha256);
        QCOMPARE(first.size(), m_shop.products.size());
    }

    void sameSeedSameShop() {
        QCOMPARE(fingerprint(generateDemoShop(1, now)), fingerprint(m_shop));
        QVERIFY(fingerprint(generateDemoShop(2, now)) != fingerprint(m_shop));
        QVERIFY(fingerprint(generateDemoShop(1, now + 1'000)) != fingerprint(m_shop));
    }

    void everySeedKeepsTheRules() {
        for (const std::uint64_t seed : {7ULL, 42ULL, 987'654'321ULL}) {
            const auto shop = generateDemoShop(seed, now);
            for (const auto &product : shop.products) {
                const auto valid = validateProduct(product);
                QVERIFY2(valid, qPrintable(QString::number(seed) + u' ' + product.name));
            }
            const auto ofProducts = productPictures(shop);
            for (const auto &blob : shop.blobs)
                QVERIFY2(blob.bytes.size() < (ofProducts.contains(blob.sha256) ? 4'096 : largestInlineBlob),
                         qPrintable(QString::number(seed)));
        }
    }

private:
    DemoShop m_shop;
};

QTEST_GUILESS_MAIN(TestDemoShop)
#include "tst_demo_shop.moc"
