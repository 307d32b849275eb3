// SPDX-License-Identifier: Apache-2.0
// The part of the tour of somebody who works for a shop.
#include "tour.h"

#include <aura/app/app_context.h>
#include <aura/app/onboarding_model.h>
#include <aura/app/product_import.h>
#include <aura/app/shop_settings_model.h>
#include <aura/app/vendor_orders.h>
#include <aura/app/vendor_product_edit.h>
#include <aura/app/vendor_products.h>
#include <aura/app/vendor_stock.h>

#include <QFile>
#include <QLocale>
#include <QQuickItem>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aura::app {

namespace {

/// The newest order of the shop that fits; empty when there is none.
QString orderOf(const VendorDesk &desk, const std::function<bool(const Order &)> &fits) {
    const auto found = std::find_if(desk.orders().cbegin(), desk.orders().cend(), fits);
    return found == desk.orders().cend() ? QString() : found->id.toString();
}

} // namespace

void Tour::planPlaces() {
    auto &desk = *m_context.desk();
    const auto market = [&desk] {
        auto locations = desk.locations();
        return locations.size() > 1 ? locations.last() : StockLocation{};
    };
    const auto set = [&desk, market](bool closed) {
        auto mine = market();
        StockLocationPut put{desk.vendor(), {}, mine};
        if (mine.id.isNil())
            put.mine.name = u"Market stall"_s;
        else
            put.base = mine;
        put.mine.closed = closed;
        desk.perform(put);
    };
    // What lies on the first shelf that has some.
    const auto article = [&desk] {
        auto *stock = desk.stock().isEmpty() ? nullptr : &desk.stock();
        Id found;
        for (auto level = stock->cbegin(); stock != nullptr && level != stock->cend(); ++level) {
            if (level->onHand > 9 && (found.isNil() || level.key() < found))
                found = level.key();
        }
        return found;
    };
    add(
        {}, [set] { set(false); }, [&desk] { return desk.hasSeveralLocations(); });
    add(
        {},
        [&desk, market, article] {
            desk.perform(StockTransfer{article(), {}, market().id, 4});
        },
        [&desk, market, article] { return onHandAt(desk.stock().value(article()), market().id) > 0; });
    addScreen(u"sell-stock-places"_s, u"sell-stock"_s);
    add(
        u"sell-stock-market"_s,
        [this] {
            if (auto *stock = model<VendorStockModel>()) {
                stock->setPlace(2);
                stock->setFilter(VendorStockModel::Filter::Here);
            }
        },
        [] { return true; });
    add(
        {}, [] {},
        [this] {
            const auto *stock = model<VendorStockModel>();
            return stock != nullptr && stock->rows()->count() > 0 &&
                   press(u"Move %1 to another location"_s, stock->rows()->itemAt<StockItem>(0).name);
        });
    add(
        u"sell-stock-move"_s, [] {}, [this] { return findItem(u"All of them"_s) != nullptr; });
    addPress({}, u"Close"_s, [this] { return findItem(u"All of them"_s) == nullptr; });
    add(
        {}, [] {},
        [this] {
            const auto *stock = model<VendorStockModel>();
            return stock != nullptr && stock->rows()->count() > 0 &&
                   press(u"History of %1"_s, stock->rows()->itemAt<StockItem>(0).name);
        });
    add(
        u"sell-stock-history-places"_s, [] {}, [this] { return findItem(u"Movements"_s) != nullptr; });
    addPress({}, u"Close"_s, [this] { return findItem(u"Movements"_s) == nullptr; });
    addScreen({}, u"sell-settings"_s);
    add(
        u"sell-settings-places"_s, [this] { scrollToEnd(); }, [] { return true; });
    add(
        {},
        [this, &desk, market, article] {
            if (auto *stock = model<VendorStockModel>())
                stock->setPlace(0);
            // The next tour begins with one location again.
            desk.perform(
                StockTransfer{article(), market().id, {}, onHandAt(desk.stock().value(article()), market().id)});
        },
        [&desk, market, article] { return onHandAt(desk.stock().value(article()), market().id) == 0; });
    add(
        {}, [set] { set(true); }, [&desk] { return !desk.hasSeveralLocations(); });
}

void Tour::planSeller() {
    auto &desk = *m_context.desk();
    add(
        {},
        [this] {
            if (m_context.session()->signedIn())
                m_context.session()->signOut();
        },
        [this] { return m_context.catalogueState() == AppContext::CatalogueState::Searchable; });
    addScreen(u"sell-nobody"_s, u"sell"_s);
    add(
        {}, [this] { m_context.session()->signIn(m_seller.email, m_seller.password); },
        [this, &desk] { return m_context.session()->signedIn() && desk.available(); });
    add(
        u"sell-account"_s, [this] { navigate(u"account"_s); },
        [this] { return findItem(u"Your shop"_s) != nullptr || isCalm(); });
    add(
        u"sell-today"_s, [this] { navigate(u"sell"_s); },
        [this, &desk] { return desk.isReady() && !desk.orders().isEmpty() && !m_context.syncModel()->busy(); });
    addScreen(u"sell-orders"_s, u"sell-orders"_s);
    addScreen(u"sell-orders-returns"_s, u"sell-orders/returns"_s);
    const auto openOrder = [this, &desk](const QString &name, const std::function<bool(const Order &)> &fits) {
        add(
            name, [this, &desk, fits] { navigate(u"sell-order/"_s + orderOf(desk, fits)); },
            [this] { return route().startsWith(u"sell-order/"); });
    };
    openOrder(u"sell-order"_s, [](const Order &order) { return stepOf(order) == OrderStep::Placed; });
    addPress(u"sell-order-ship"_s, u"Ship it"_s, [this] { return findItem(u"Mark as shipped"_s) != nullptr; });
    addPress({}, u"Close"_s, [this] { return findItem(u"Mark as shipped"_s) == nullptr; });
    openOrder(u"sell-order-return"_s, [](const Order &order) { return !order.returns.isEmpty(); });
    addScreen(u"sell-stock"_s, u"sell-stock"_s);
    add(
        u"sell-stock-changed"_s,
        [this] {
            auto *stock = model<VendorStockModel>();
            for (int row = 0; stock != nullptr && row < 2; ++row)
                stock->step(stock->rows()->itemAt<StockItem>(row).variantId, 3 - row);
        },
        [] { return true; });
    add(
        u"sell-stock-counting"_s,
        [this] {
            if (auto *stock = model<VendorStockModel>())
                stock->setCounting(true);
        },
        [] { return true; });
    add(
        {},
        [this] {
            // What is entered stays entered; the next time begins with nothing.
            if (auto *stock = model<VendorStockModel>()) {
                stock->setCounting(false);
                stock->discard();
            }
        },
        [] { return true; });
    add(
        {}, [] {}, [this] { return press(u"Low up to %1, in the whole shop"_s, QLocale().toString(5)); });
    add(
        u"sell-stock-threshold"_s, [] {}, [this] { return findItem(u"Save"_s) != nullptr; });
    addPress({}, u"Close"_s, [this] { return findItem(u"Save"_s) == nullptr; });
    addPress(u"sell-stock-labels"_s, u"Labels"_s, [this] { return findItem(u"Close"_s) != nullptr; });
    addPress({}, u"Close"_s, [this] { return findItem(u"Close"_s) == nullptr; });
    // The first one on the page.
    add(
        {}, [] {},
        [this] {
            const auto *stock = model<VendorStockModel>();
            return stock != nullptr && stock->rows()->count() > 0 &&
                   press(u"History of %1"_s, stock->rows()->itemAt<StockItem>(0).name);
        });
    add(
        u"sell-stock-history"_s, [] {}, [this] { return findItem(u"Movements"_s) != nullptr; });
    addPress({}, u"Close"_s, [this] { return findItem(u"Movements"_s) == nullptr; });
    addScreen(u"sell-stock-low"_s, u"sell-stock/low"_s);
    planPlaces();
    addScreen(u"sell-settings"_s, u"sell-settings"_s);
    add(
        u"sell-settings-closed"_s,
        [this] {
            if (auto *shop = model<ShopSettingsModel>()) {
                shop->setClosed(true);
                shop->setText(ShopSettingsModel::Field::ClosedUntil, u"sometime"_s);
                shop->save();
            }
        },
        [] { return true; });
    add(
        u"sell-settings-end"_s, [this] { scrollToEnd(); }, [] { return true; });
    add(
        {},
        [this] {
            // The next tour finds the shop open.
            if (auto *shop = model<ShopSettingsModel>())
                shop->reset();
        },
        [] { return true; });
    addScreen(u"sell-reviews"_s, u"sell-reviews"_s);
    addScreen(u"sell-analytics"_s, u"sell-analytics"_s);
    addScreen(u"sell-money"_s, u"sell-money"_s);
    addPress(u"sell-money-account"_s, u"Change"_s, [this] { return findItem(u"IBAN"_s) != nullptr; });
    addPress({}, u"Close"_s, [this] { return findItem(u"IBAN"_s) == nullptr; });
    addScreen(u"sell-products"_s, u"sell-products"_s);
    add(
        u"sell-products-bulk"_s,
        [this] {
            auto *products = model<VendorProductListModel>();
            for (int row = 0; products != nullptr && row < 4; ++row)
                products->select(products->rows()->itemAt<VendorProductItem>(row).productId, true);
        },
        [this] { return press(u"Change"_s); });
    add(
        u"sell-products-preview"_s, [this] { typeInto(u"Percent, such as -10"_s, u"-15"_s); }, [] { return true; });
    addPress({}, u"Close"_s, [this] { return findItem(u"What to change: Prices by percent"_s) == nullptr; });
    planEditor();
    planImport();
    addScreen(u"sell-decide"_s, u"sell-decide"_s);
}

void Tour::planApplication() {
    const auto fills = [this] {
        const auto *edit = model<OnboardingModel>();
        return edit != nullptr && edit->state() == OnboardingModel::State::Filling;
    };
    addScreen(u"sell-apply"_s, u"sell-apply"_s);
    addPress(u"sell-apply-incomplete"_s, u"Apply"_s, [] { return true; });
    add(
        {},
        [this] {
            if (auto *edit = model<OnboardingModel>()) {
                edit->setText(OnboardingModel::Field::ShopName, u"Morgenstern & Töchter"_s);
                edit->setText(OnboardingModel::Field::Sells, u"Bowls and boards of ash and oak."_s);
                edit->apply();
            }
        },
        fills);
    add(
        u"sell-apply-checklist"_s, [] {}, fills);
    addPress(u"sell-apply-problems"_s, u"Send for review"_s, [] { return true; });
    add(
        u"sell-apply-end"_s, [this] { scrollToEnd(); }, [] { return true; });
}

void Tour::planEditor() {
    auto &desk = *m_context.desk();
    const auto editing = [this] {
        const auto *edit = model<VendorProductEditModel>();
        return edit != nullptr && edit->state() == VendorProductEditModel::State::Editing;
    };
    add(
        u"sell-product"_s,
        [this, &desk] {
            // The one with the most variants has the most to show.
            const auto most = std::max_element(
                desk.products().cbegin(), desk.products().cend(), [](const DeskProduct &a, const DeskProduct &b) {
                    return std::pair(a.variants.size(), b.id) < std::pair(b.variants.size(), a.id);
                });
            // So that its history has something to tell.
            const auto &variant = most->variants.first();
            desk.perform(
                ProductPatch{most->id,
                             {{ProductField::VariantPrice, variant.id, std::optional(variant.price),
                               std::optional(UnitPrice{variant.price.micros + 1'000'000, variant.price.currency})},
                              {ProductField::Tags, {}, most->tags, QStringList(most->tags) << u"new tag"_s}},
                             {},
                             {}});
            navigate(u"sell-product/"_s + most->id.toString());
        },
        editing);
    addPress(u"sell-product-history"_s, u"History"_s, [this] { return findItem(u"Changes"_s) != nullptr; });
    addPress({}, u"Close"_s, [this] { return findItem(u"Changes"_s) == nullptr; });
    add(
        u"sell-product-end"_s, [this] { scrollToEnd(); }, [] { return true; });
    add(
        u"sell-new"_s, [this] { navigate(u"sell-new"_s); },
        [this, editing] { return route() == u"sell-new"_s && editing(); });
    add(
        u"sell-new-matrix"_s,
        [this] {
            auto *edit = model<VendorProductEditModel>();
            if (edit == nullptr)
                return;
            edit->setField(VendorProductEditModel::Field::Name, u"Teapot of stoneware"_s);
            edit->setField(VendorProductEditModel::Field::Gtin, u"4006381333932"_s);
            edit->checkField(VendorProductEditModel::Field::Gtin);
            edit->addAxis(u"Size"_s);
            edit->addValue(0, u"Small, Large"_s);
            edit->addAxis(u"Glaze"_s);
            edit->addValue(1, u"Matt, Shiny"_s);
            edit->setOffered({u"Small"_s, u"Shiny"_s}, false);
        },
        [] { return true; });
    add(
        u"sell-new-end"_s, [this] { scrollToEnd(); }, [] { return true; });
    addPress(u"sell-new-category"_s, u"Category: Choose a category"_s,
             [this] { return findItem(u"Find a category"_s) != nullptr; });
    addPress({}, u"Close"_s, [this] { return findItem(u"Find a category"_s) == nullptr; });
    add(
        {},
        [this] {
            // The next tour finds it as this one did.
            if (auto *edit = model<VendorProductEditModel>())
                edit->drop();
        },
        [this] { return route() != u"sell-new"_s; });
}

void Tour::planImport() {
    using State = ProductImportModel::State;
    auto *load = m_context.productImport();
    const auto write = [this](const QString &name, const QByteArray &table) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
            fail(u"cannot write "_s + name);
        return QUrl::fromLocalFile(file.fileName());
    };
    addScreen(u"sell-import"_s, u"sell-import"_s);
    add(
        u"sell-import-columns"_s,
        [write, load] {
            load->choose(write(u"pottery.csv"_s,
                               "key,name,category,brand,sku,price,gtin,stock,weight,glaze\n"
                               "bowl,Bowl of stoneware,,Nordlicht,BOWL-1,24.50,4006381333931,12,640 g,Matt\n"
                               "plate,Plate with a blue rim,,Nordlicht,PLATE-1,18,4006381333932,20,520 g,Shiny\n"
                               "jug,Jug,Somewhere else,Nordlicht,JUG-1,\"1,234\",,5,900 g,Matt\n"
                               "vase,Tall vase,,Nordlicht,VASE-1,49.00,,3,1.2 kg,Shiny\n"));
        },
        [load] { return load->state() == State::Chosen; });
    add(
        u"sell-import-checked"_s, [load] { load->check(); }, [load] { return load->state() == State::Checked; });
    add(
        {}, [load] { load->clear(); }, [load] { return load->state() == State::Empty; });
}

} // namespace aura::app
