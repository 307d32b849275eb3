// SPDX-License-Identifier: Apache-2.0
#include "vendor/bulk_edit.h"

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t microsOfOne = 1'000'000;
constexpr std::int64_t highestPrice = std::int64_t{1'000'000'000} * microsOfOne;

/// The price after the edit, rounded half up to what can be paid in the currency.
Result<UnitPrice> priceAfter(const BulkEdit &edit, UnitPrice before) {
    std::int64_t micros = before.micros;
    if (edit.kind == BulkEdit::Kind::PriceAmount) {
        micros += edit.amount;
    } else {
        std::int64_t unit = microsOfOne;
        for (int i = 0; i < before.currency.exponent(); ++i)
            unit /= 10;
        // In hundredths of a percent; prices reach 10^15 micros, so the product needs more than 64 bits.
        const auto exact = static_cast<long double>(micros) * static_cast<long double>(10'000 + edit.amount) / 10'000;
        micros =
            static_cast<std::int64_t>((exact + static_cast<long double>(unit) / 2) / static_cast<long double>(unit)) *
            unit;
    }
    if (micros <= 0 || micros > highestPrice)
        return Error{ErrorCode::InvalidArgument, u"no price is left"_s};
    return UnitPrice{micros, before.currency};
}

FieldChange change(ProductField field, FieldValue base, FieldValue mine, const Id &variant = {}) {
    return {field, variant, std::move(base), std::move(mine)};
}

} // namespace

Result<QList<FieldChange>> changesOf(const BulkEdit &edit, const DeskProduct &product) {
    QList<FieldChange> changes;
    switch (edit.kind) {
    case BulkEdit::Kind::PricePercent:
    case BulkEdit::Kind::PriceAmount:
        for (const auto &variant : product.variants) {
            AURA_ASSIGN(const auto price, priceAfter(edit, variant.price));
            if (price != variant.price)
                changes.append(
                    change(ProductField::VariantPrice, std::optional(variant.price), std::optional(price), variant.id));
        }
        break;
    case BulkEdit::Kind::Status:
        if (product.status == edit.status)
            break;
        if (!vendorMayMove(product.status, edit.status))
            return Error{ErrorCode::PermissionDenied, u"that step is the market's"_s};
        changes.append(change(ProductField::Status, product.status, edit.status));
        break;
    case BulkEdit::Kind::AddTag:
        if (!product.tags.contains(edit.tag) && !edit.tag.isEmpty())
            changes.append(change(ProductField::Tags, product.tags, product.tags + QStringList{edit.tag}));
        break;
    case BulkEdit::Kind::RemoveTag:
        if (product.tags.contains(edit.tag)) {
            auto tags = product.tags;
            tags.removeAll(edit.tag);
            changes.append(change(ProductField::Tags, product.tags, tags));
        }
        break;
    case BulkEdit::Kind::Category:
        if (!edit.category.isNil() && product.categories.value(0) != edit.category) {
            auto categories = product.categories;
            categories.removeAll(edit.category);
            categories.prepend(edit.category);
            changes.append(change(ProductField::Categories, product.categories, categories));
        }
        break;
    }
    return changes;
}

QList<FieldChange> reversed(const QList<FieldChange> &changes) {
    auto back = changes;
    for (auto &change : back)
        std::swap(change.base, change.mine);
    return back;
}

} // namespace aura::app
