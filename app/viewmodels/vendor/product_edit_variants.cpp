// SPDX-License-Identifier: Apache-2.0
// The variants of a product that is being edited: the matrix of options, and what each costs.
#include "texts.h"
#include "vendor/field_values.h"
#include "vendor/product_edit_private.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/format.h>

#include <algorithm>

namespace aura::app {

namespace {

constexpr qsizetype mostAxes = 3;
constexpr qsizetype longestSku = 100;
constexpr qsizetype longestOption = 60;

DraftField draftFieldOf(VendorProductEditModel::VariantField field) {
    switch (field) {
    case VendorProductEditModel::VariantField::Price:
        return DraftField::Price;
    case VendorProductEditModel::VariantField::ComparePrice:
        return DraftField::ComparePrice;
    case VendorProductEditModel::VariantField::Sku:
        return DraftField::Sku;
    case VendorProductEditModel::VariantField::Stock:
        return DraftField::Stock;
    }
    return DraftField::Price;
}

std::optional<std::int64_t> piecesFrom(const QString &text) {
    const auto pieces = wholeFromText(text);
    return pieces && *pieces >= 0 && *pieces <= mostStock ? std::optional<std::int64_t>(*pieces) : std::nullopt;
}

} // namespace

Variant *VendorProductEditModel::Private::variant(const Id &id) {
    auto &variants = draft.wanted.variants;
    const auto it =
        std::find_if(variants.begin(), variants.end(), [&](const Variant &variant) { return variant.id == id; });
    return it == variants.end() ? nullptr : &*it;
}

void VendorProductEditModel::showVariants() {
    QList<OptionAxisItem> axes;
    for (const auto &axis : std::as_const(d->draft.axes)) {
        OptionAxisItem item;
        item.name = axis.name;
        item.values = axis.values;
        axes.append(item);
    }
    d->axes.setItems(axes);
    QSet<Id> shop;
    for (const auto &variant : std::as_const(d->draft.base.variants)) {
        if (!d->draft.isNew)
            shop.insert(variant.id);
    }
    const auto row = [&](const Variant &variant, const QStringList &values) {
        VariantEditItem item;
        item.variantId = idText(variant.id);
        item.values = values;
        item.name = d->draft.wanted.variants.size() > 1 || !values.isEmpty() ? variant.name : QString();
        const auto price = d->draft.typed.contains(draftKey(DraftField::Price, variant.id))
                               ? QString()
                               : priceFieldText(variant.price);
        item.price = d->textOf(DraftField::Price, variant.id, price);
        item.comparePrice = d->textOf(DraftField::ComparePrice, variant.id,
                                      variant.comparePrice ? priceFieldText(*variant.comparePrice) : QString());
        item.sku = variant.sku;
        item.stockIsNew = !shop.contains(variant.id);
        item.tracked = variant.trackInventory;
        if (item.stockIsNew) {
            const auto pieces = d->draft.received.constFind(variant.id);
            item.stock = d->textOf(
                DraftField::Stock, variant.id,
                pieces == d->draft.received.cend() ? QString() : wholeFieldText(static_cast<int>(*pieces), false));
        } else {
            const auto level = app()->desk()->stock().constFind(variant.id);
            item.stock = level == app()->desk()->stock().cend() ? format::count(0) : format::count(available(*level));
        }
        item.priceError = d->problemAt(DraftField::Price, variant.id);
        item.comparePriceError = d->problemAt(DraftField::ComparePrice, variant.id);
        item.skuError = d->problemAt(DraftField::Sku, variant.id);
        item.stockError = d->problemAt(DraftField::Stock, variant.id);
        return item;
    };
    QList<VariantEditItem> items;
    if (!isMatrix(d->draft)) {
        for (const auto &variant : std::as_const(d->draft.wanted.variants))
            items.append(row(variant, {}));
        d->variants.setItems(items);
        return;
    }
    QHash<QStringList, const Variant *> byValues;
    for (const auto &variant : std::as_const(d->draft.wanted.variants))
        byValues.insert(valuesOf(d->draft, variant), &variant);
    for (const auto &values : combinations(d->draft.axes)) {
        if (const auto *variant = byValues.value(values); variant != nullptr) {
            items.append(row(*variant, values));
            continue;
        }
        VariantEditItem item;
        item.values = values;
        item.name = variantNameOf(values);
        item.offered = false;
        items.append(item);
    }
    d->variants.setItems(items);
}

bool VendorProductEditModel::canAddAxis() const {
    return d->state == State::Editing && isMatrix(d->draft) && d->draft.axes.size() < mostAxes;
}

void VendorProductEditModel::changeAxes(const QList<OptionAxis> &axes) {
    qsizetype count = 1;
    for (const auto &axis : axes)
        count = std::min(count * std::max<qsizetype>(axis.values.size(), 1), mostVariants);
    if (!hasIds(count))
        return show(Variants);
    const auto done = aura::setAxes(d->draft, axes, d->newId());
    fetchIds();
    if (!done) {
        Q_EMIT failed(done.error().code == ErrorCode::TooLarge
                          ? tr("A product has at most %n variant(s).", nullptr, static_cast<int>(mostVariants))
                          : errorText(done.error()));
        show(Variants);
        return;
    }
    edited(Parts(Attributes) | Variants);
}

void VendorProductEditModel::addAxis(const QString &name) {
    if (!canAddAxis() || name.simplified().isEmpty())
        return;
    auto axes = d->draft.axes;
    axes.append({name.simplified().left(longestOption), {}});
    changeAxes(axes);
}

void VendorProductEditModel::renameAxis(int axis, const QString &name) {
    if (d->state != State::Editing)
        return;
    aura::renameAxis(d->draft, axis, name.simplified().left(longestOption));
    edited(Parts(Attributes) | Variants);
}

void VendorProductEditModel::renameValue(int axis, const QString &value, const QString &text) {
    if (d->state != State::Editing)
        return;
    aura::renameValue(d->draft, axis, value, text.simplified().left(longestOption));
    edited(Variants);
}

void VendorProductEditModel::removeAxis(int axis) {
    auto axes = d->draft.axes;
    if (d->state != State::Editing || axis < 0 || axis >= axes.size())
        return;
    axes.removeAt(axis);
    changeAxes(axes);
}

void VendorProductEditModel::addValue(int axis, const QString &text) {
    auto axes = d->draft.axes;
    if (d->state != State::Editing || axis < 0 || axis >= axes.size())
        return;
    QString plain = text;
    plain.replace(QChar(0x060c), u',').replace(u';', u',');
    for (const auto &value : plain.split(u','))
        axes[axis].values.append(value.simplified().left(longestOption));
    changeAxes(axes);
}

void VendorProductEditModel::removeValue(int axis, const QString &value) {
    auto axes = d->draft.axes;
    if (d->state != State::Editing || axis < 0 || axis >= axes.size())
        return;
    axes[axis].values.removeAll(value);
    changeAxes(axes);
}

void VendorProductEditModel::setOffered(const QStringList &values, bool offered) {
    if (d->state != State::Editing || !hasIds(1))
        return;
    if (offer(d->draft, values, offered, d->newId()))
        edited(Variants);
    fetchIds();
}

void VendorProductEditModel::setVariant(const QString &variantId, VariantField field, const QString &text) {
    const Id id = idFrom(variantId);
    auto *variant = d->variant(id);
    if (d->state != State::Editing || variant == nullptr)
        return;
    const auto key = draftKey(draftFieldOf(field), id);
    d->typing.insert(key, text);
    d->draft.typed.remove(key);
    const bool empty = text.trimmed().isEmpty();
    switch (field) {
    case VariantField::Price:
        if (const auto price = priceFromText(text, variant->price.currency))
            variant->price = *price;
        else
            d->draft.typed.insert(key, text.trimmed());
        break;
    case VariantField::ComparePrice:
        if (const auto price = priceFromText(text, variant->price.currency))
            variant->comparePrice = *price;
        else if (empty)
            variant->comparePrice.reset();
        else
            d->draft.typed.insert(key, text.trimmed());
        break;
    case VariantField::Sku:
        variant->sku = text.simplified().left(longestSku);
        break;
    case VariantField::Stock:
        if (const auto pieces = piecesFrom(text); pieces && *pieces > 0)
            d->draft.received.insert(id, *pieces);
        else
            d->draft.received.remove(id);
        if (!empty && !piecesFrom(text))
            d->draft.typed.insert(key, text.trimmed());
        break;
    }
    edited(Variants);
}

void VendorProductEditModel::checkVariant(const QString &variantId, VariantField field) {
    if (d->state != State::Editing)
        return;
    const auto key = draftKey(draftFieldOf(field), idFrom(variantId));
    d->typing.remove(key);
    d->left.insert(key);
    show(Variants);
}

void VendorProductEditModel::copyToAll(const QString &variantId, VariantField field) {
    const auto *source = d->variant(idFrom(variantId));
    if (d->state != State::Editing || source == nullptr || field == VariantField::Sku)
        return;
    const auto like = *source;
    const auto draftField = draftFieldOf(field);
    const auto typed = d->draft.typed.constFind(draftKey(draftField, like.id));
    const auto text = typed == d->draft.typed.cend() ? std::nullopt : std::optional(*typed);
    const auto pieces = d->draft.received.constFind(like.id);
    const auto received = pieces == d->draft.received.cend() ? 0 : *pieces;
    for (auto &variant : d->draft.wanted.variants) {
        const auto key = draftKey(draftField, variant.id);
        d->typing.remove(key);
        d->draft.typed.remove(key);
        if (text)
            d->draft.typed.insert(key, *text);
        if (field == VariantField::Price)
            variant.price = like.price;
        else if (field == VariantField::ComparePrice)
            variant.comparePrice = like.comparePrice;
        else if (received > 0)
            d->draft.received.insert(variant.id, received);
        else
            d->draft.received.remove(variant.id);
    }
    edited(Variants);
}

void VendorProductEditModel::setTracked(bool tracked) {
    if (d->state != State::Editing)
        return;
    for (auto &variant : d->draft.wanted.variants)
        variant.trackInventory = tracked;
    edited(Variants);
}

} // namespace aura::app
