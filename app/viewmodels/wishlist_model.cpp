// SPDX-License-Identifier: Apache-2.0
#include <aura/app/wishlist_model.h>

#include "catalogue.h"
#include "texts.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <algorithm>

namespace aura::app {

namespace {

const Variant *chosenOf(const Product &product, const Id &variantId) {
    const auto found = std::find_if(product.variants.cbegin(), product.variants.cend(),
                                    [&](const Variant &variant) { return variant.id == variantId; });
    return found == product.variants.cend() ? nullptr : &*found;
}

} // namespace

WishlistModel::WishlistModel(AppContext &app, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_items(new ItemListModel(&WishItem::staticMetaObject, this)) {
    refresh();
}

bool WishlistModel::isReady() const {
    return m_app.catalogue().index() != nullptr;
}

bool WishlistModel::anyCheaper() const {
    const auto drops = m_items->texts(QStringLiteral("dropText"));
    return std::any_of(drops.cbegin(), drops.cend(), [](const QString &text) { return !text.isEmpty(); });
}

QString WishlistModel::countText() const {
    return productCountText(count());
}

QString WishlistModel::undoText() const {
    return m_removed ? tr("%1 is off your wishlist").arg(m_removed->name) : QString();
}

bool WishlistModel::contains(const QString &productId) const {
    return m_products.contains(idFrom(productId));
}

QString WishlistModel::nameOf(const Id &productId) const {
    const auto product = m_app.catalogue().product(productId);
    return product ? product->name : tr("A product that the shop has no more");
}

void WishlistModel::refresh() {
    m_wishes = m_app.client().wishlist();
    m_products.clear();
    QList<WishItem> items;
    auto &catalogue = m_app.catalogue();
    for (auto entry = m_wishes.crbegin(); entry != m_wishes.crend(); ++entry) {
        m_products.insert(entry->productId);
        if (!isReady())
            continue;
        WishItem item;
        item.productId = idText(entry->productId);
        item.variantId = idText(entry->variantId);
        const auto product = catalogue.product(entry->productId);
        const auto num = catalogue.productNum(entry->productId);
        if (!product || !num || !*num) {
            item.name = nameOf(entry->productId);
            item.gone = true;
            items.append(item);
            continue;
        }
        const auto card = static_cast<std::int32_t>(**num);
        if (const auto cards = catalogue.items({&card, 1}); cards && !cards->isEmpty()) {
            const auto &shown = cards->first();
            item.brand = shown.brand;
            item.comparePrice = shown.comparePrice;
            item.availability = shown.availability;
            item.picture = shown.picture;
            item.pictureColor = shown.pictureColor;
            item.glyph = shown.glyph;
        }
        item.name = product->name;
        const auto price = watchedPrice(*product, entry->variantId);
        item.price = format::shownPrice(price);
        if (const auto *variant = chosenOf(*product, entry->variantId)) {
            item.variantName = product->variants.size() > 1 ? variant->name : QString();
            item.availability = stockLevel(variant->availability);
            const bool reduced = variant->comparePrice && variant->comparePrice->micros > price.micros;
            item.comparePrice = reduced ? format::shownPrice(*variant->comparePrice) : QString();
            if (const auto today = catalogue.variant(entry->variantId); today && !today->picture.isEmpty()) {
                item.picture = hexText(today->picture);
                item.pictureColor = colorText(today->pictureColor);
            }
        }
        if (entry->price.currency == price.currency && price.micros < entry->price.micros)
            item.dropText = tr("%1 less than when you added it")
                                .arg(format::shownPrice({entry->price.micros - price.micros, price.currency}));
        items.append(item);
    }
    m_items->setItems(items);
    ++m_revision;
    Q_EMIT changed();
}

void WishlistModel::refuse(const Error &error) {
    Q_EMIT failed(error.code == ErrorCode::TooLarge ? tr("Your wishlist is full.") : errorText(error));
}

void WishlistModel::toggle(const QString &productId, const QString &variantId) {
    if (contains(productId)) {
        remove(productId);
        return;
    }
    const Id id = idFrom(productId);
    sync::whenDone(m_app.client().perform(WishAdd{id, idFrom(variantId)}), this,
                   [this, name = nameOf(id)](const Result<Id> &done) {
                       refresh();
                       if (done)
                           Q_EMIT added(name);
                       else
                           refuse(done.error());
                   });
}

void WishlistModel::remove(const QString &productId) {
    const auto *entry = wishFor(m_wishes, idFrom(productId));
    if (entry == nullptr)
        return;
    const Removed removed{*entry, nameOf(entry->productId)};
    sync::whenDone(m_app.client().perform(WishRemove{entry->productId}), this, [this, removed](const Result<Id> &done) {
        refresh();
        if (!done) {
            refuse(done.error());
            return;
        }
        m_removed = removed;
        Q_EMIT undoChanged();
    });
}

void WishlistModel::moveToCart(const QString &productId) {
    const auto *entry = wishFor(m_wishes, idFrom(productId));
    if (entry == nullptr)
        return;
    Id variant = entry->variantId;
    if (variant.isNil() || !m_app.catalogue().variant(variant)) {
        const auto found = m_app.catalogue().defaultVariantOf(entry->productId);
        if (!found) {
            refuse(found.error());
            return;
        }
        variant = *found;
    }
    // First in the cart, then off the list: whatever happens in between, it is not lost.
    sync::whenDone(m_app.client().addToCart(variant, 1), this,
                   [this, id = entry->productId, name = nameOf(entry->productId)](const Status &status) {
                       if (!status) {
                           Q_EMIT failed(status.error().code == ErrorCode::TooLarge ? tr("The cart is full.")
                                                                                    : errorText(status.error()));
                           return;
                       }
                       (void)m_app.client().perform(WishRemove{id});
                       Q_EMIT movedToCart(name);
                   });
}

void WishlistModel::undo() {
    if (!m_removed)
        return;
    const auto entry = std::exchange(m_removed, std::nullopt)->entry;
    Q_EMIT undoChanged();
    sync::whenDone(m_app.client().perform(WishAdd{entry.productId, entry.variantId, entry.price}), this,
                   [this](const Result<Id> &done) {
                       refresh();
                       if (!done)
                           refuse(done.error());
                   });
}

void WishlistModel::forgetUndo() {
    if (!m_removed)
        return;
    m_removed.reset();
    Q_EMIT undoChanged();
}

} // namespace aura::app
