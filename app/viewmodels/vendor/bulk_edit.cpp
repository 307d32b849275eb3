// SPDX-License-Identifier: Apache-2.0
#include "vendor/bulk_edit.h"

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

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
            AURA_ASSIGN(const auto price, edit.kind == BulkEdit::Kind::PriceAmount
                                              ? raisedByAmount(variant.price, edit.amount)
                                              : raisedBy(variant.price, edit.amount));
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
