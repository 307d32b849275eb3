// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "offline_shop.h"

#include <aura/app/vendor_orders.h>
#include <aura/app/vendor_stock.h>
#include <aura/app/vendor_today.h>
#include <aura/wire/catalogue_json.h>
#include <aura/wire/order_json.h>

#include <QSignalSpy>

namespace aura::app::testing {

/// Ada works for Nordlicht Pottery: ten mugs with their stock, and what tests add.
class WorkShop : public OfflineShop {
public:
    explicit WorkShop(std::uint64_t seed = 91)
        : m_seeded(seed)
        , ids(clock, m_seeded) {
        far->works = {goods.pottery.id};
        for (int i = 0; i < 10; ++i) {
            Product mug = goods.mugs.at(i);
            mug.variants.first().sku = QStringLiteral("MUG-%1").arg(i);
            if (i == 3)
                mug.gtin = u"4006381333931"_s;
            products.append(mug);
            giveProduct(mug);
            giveStock(mug, 20 - 2 * i);
        }
        start();
    }

    bool open() {
        if (!fetch() || !signIn() || !pull())
            return false;
        app->desk()->open();
        return QTest::qWaitFor([this] { return app->desk()->isReady() && !app->desk()->products().isEmpty(); });
    }
    bool pull() { return client->syncNow().result().has_value(); }

    void giveProduct(const Product &product) {
        giveWork(u"product"_s, product.id, ++m_rev, wire::toJson(product, wire::Audience::Vendor));
    }
    void giveStock(const Product &product, std::int64_t onHand, std::int64_t allocated = 0) {
        aura::StockLevel level;
        level.variantId = product.variants.first().id;
        level.productId = product.id;
        level.vendorId = goods.pottery.id;
        level.onHand = onHand;
        level.allocated = allocated;
        level.ledgerSeq = ++m_rev;
        giveWork(u"stock"_s, level.variantId, m_rev, wire::toJson(level));
    }
    /// A placed order of so many of each of these.
    Order order(const QList<Product> &bought, std::int64_t quantity = 1) {
        clock.advance(60'000);
        Order made;
        made.id = ids.next();
        made.groupId = ids.next();
        made.number = QStringLiteral("A-2026-%1").arg(++m_orders, 6, 10, QLatin1Char('0'));
        made.userId = ids.next();
        made.vendorId = goods.pottery.id;
        made.vendorName = goods.pottery.name;
        made.state = OrderState::Placed;
        const Currency eur = Currency::of("EUR");
        for (const auto &product : bought) {
            OrderLine line;
            line.productId = product.id;
            line.variantId = product.variants.first().id;
            line.sku = product.variants.first().sku;
            line.productName = product.name;
            line.quantity = quantity;
            line.unitPrice = product.variants.first().price;
            line.total = lineTotal(line.unitPrice, quantity).value();
            made.subtotal = add(made.subtotal, line.total).value();
            made.lines.append(line);
        }
        made.shipping = {490, eur};
        made.total = add(made.subtotal, made.shipping).value();
        made.tax = taxOf(made.total, {}).value();
        made.discount = {0, eur};
        made.shippingAddress = {u"Grace Hopper"_s, u"Hafen 1"_s, {}, u"20095"_s, u"Hamburg"_s, {}, u"DE"_s, {}};
        made.billingAddress = made.shippingAddress;
        made.paymentMethod = u"invoice"_s;
        made.deliveryCode = u"parcel"_s;
        made.createdAt = made.updatedAt = clock.now();
        giveOrder(made);
        return made;
    }
    void giveOrder(const Order &order) { giveWork(u"order"_s, order.id, ++m_rev, wire::toJson(order)); }

private:
    std::int64_t m_rev = 0;
    int m_orders = 0;
    aura::testing::SeededRandom m_seeded;

public:
    QList<Product> products;
    IdGenerator ids;
};

inline QString text(const QAbstractItemModel &model, int row, const char *role) {
    return model.data(model.index(row, 0), model.roleNames().key(role)).toString();
}

} // namespace aura::app::testing
