// SPDX-License-Identifier: Apache-2.0
// The form of a product that is being edited: its fields, and what is wrong with them.
#include "catalogue.h"
#include "texts.h"
#include "vendor/product_edit_private.h"
#include "vendor/vendor_words.h"

#include <aura/app/app_context.h>

#include <algorithm>

namespace aura::app {

namespace {

constexpr qsizetype longestShort = 200; // of a brand, a tag
constexpr qsizetype mostTags = 100;

/// Split at commas, of whatever script.
QStringList listFrom(const QString &text) {
    QStringList found;
    QString plain = text;
    plain.replace(QChar(0x060c), u',').replace(QChar(0xff0c), u',');
    for (const auto &part : plain.split(u',')) {
        const auto entry = part.simplified().left(longestShort);
        if (!entry.isEmpty() && !found.contains(entry) && found.size() < mostTags)
            found.append(entry);
    }
    return found;
}

QString tagsText(const QStringList &list) {
    return list.join(VendorProductEditModel::tr(", "));
}

/// Without the spaces and dashes with which it is printed.
QString gtinFrom(const QString &text) {
    QString digits;
    for (const QChar letter : text) {
        if (letter.digitValue() >= 0)
            digits += QChar(u'0' + letter.digitValue());
        else if (!letter.isSpace() && letter != u'-')
            digits += letter;
    }
    return digits;
}

DraftField draftFieldOf(VendorProductEditModel::Field field) {
    return field == VendorProductEditModel::Field::Gtin ? DraftField::Gtin : DraftField::Name;
}

} // namespace

QString VendorProductEditModel::Private::problemText(const DraftProblem &problem) const {
    using Kind = DraftProblem::Kind;
    switch (problem.field) {
    case DraftField::Name:
        return tr("A product needs a name.");
    case DraftField::Category:
        return tr("Choose where people find it.");
    case DraftField::Gtin:
        return problem.kind == Kind::CheckDigit ? tr("A digit is wrong: with these digits, the last one would be %1.")
                                                      .arg(gtinCheckDigit(draft.wanted.gtin).value_or(0))
                                                : tr("A barcode number has 8, 12, 13 or 14 digits.");
    case DraftField::Price:
        return problem.kind == Kind::Missing ? tr("It needs a price.") : tr("This is no price.");
    case DraftField::ComparePrice:
        return problem.kind == Kind::NotHigher ? tr("It has to be higher than the price.") : tr("This is no price.");
    case DraftField::Sku:
        return tr("Another article of yours has this number.");
    case DraftField::Stock:
        return tr("This is no number of pieces.");
    case DraftField::Variants:
        return tr("At least one combination has to be offered.");
    }
    return {};
}

QString VendorProductEditModel::Private::problemAt(DraftField field, const Id &variantId) const {
    if (!showsProblem(field, variantId))
        return {};
    for (const auto &problem : problems) {
        if (problem.field == field && problem.variantId == variantId)
            return problemText(problem);
    }
    return {};
}

QString VendorProductEditModel::Private::textOf(DraftField field, const Id &variantId, const QString &value) const {
    const auto key = draftKey(field, variantId);
    if (const auto now = typing.constFind(key); now != typing.cend())
        return *now;
    return draft.typed.value(key, value);
}

void VendorProductEditModel::show(Parts parts) {
    if (!d->taken) {
        d->taken.emplace();
        for (const auto &product : app()->desk()->products()) {
            if (product.id == d->productId)
                continue;
            for (const auto &variant : product.variants) {
                if (!variant.sku.isEmpty())
                    d->taken->insert(variant.sku);
            }
        }
    }
    d->problems = problemsOf(d->draft, *d->taken);
    if (parts & Statuses)
        showStatuses();
    if (parts & Attributes)
        showAttributes();
    if (parts & Variants)
        showVariants();
    if (parts & Pictures)
        showPictures();
    Q_EMIT changed();
}

void VendorProductEditModel::showStatuses() {
    QList<ChoiceItem> statuses;
    const auto before = d->draft.base.status;
    for (const auto status : {ProductStatus::Draft, ProductStatus::Proposed, ProductStatus::Published,
                              ProductStatus::Rejected, ProductStatus::Archived}) {
        if (status != before && !vendorMayMove(before, status))
            continue;
        ChoiceItem choice;
        choice.value = productStatusName(status);
        choice.text =
            status == ProductStatus::Proposed && before != status ? tr("Propose it") : productStatusText(status);
        choice.checked = status == d->draft.wanted.status;
        statuses.append(choice);
    }
    d->statuses.setItems(statuses.size() > 1 ? statuses : QList<ChoiceItem>());
}

void VendorProductEditModel::setField(Field field, const QString &text) {
    if (d->state != State::Editing)
        return;
    auto &wanted = d->draft.wanted;
    switch (field) {
    case Field::Name:
        wanted.name = text.left(longestName);
        break;
    case Field::Description:
        wanted.description = text.left(longestDescription);
        break;
    case Field::Brand:
        wanted.brand = text.left(longestShort);
        break;
    case Field::ModelNumber:
        wanted.modelNumber = text.left(longestModelNumber);
        break;
    case Field::Gtin: {
        constexpr qsizetype longestGtin = 14;
        const auto digits = gtinFrom(text);
        d->typing.insert(draftKey(DraftField::Gtin), text);
        d->draft.typed.remove(draftKey(DraftField::Gtin));
        if (digits.size() > longestGtin)
            d->draft.typed.insert(draftKey(DraftField::Gtin), text.left(longestShort));
        else
            wanted.gtin = digits;
        break;
    }
    case Field::Tags:
        d->typing.insert(QStringLiteral("tags"), text);
        wanted.tags = listFrom(text);
        break;
    }
    edited(Fields);
}

void VendorProductEditModel::checkField(Field field) {
    if (d->state != State::Editing)
        return;
    if (field == Field::Tags)
        d->typing.remove(QStringLiteral("tags"));
    if (field == Field::Name || field == Field::Gtin) {
        const auto key = draftKey(draftFieldOf(field));
        d->typing.remove(key);
        d->left.insert(key);
    }
    show(Fields);
}

void VendorProductEditModel::setCategory(const QString &categoryId) {
    const Id id = idFrom(categoryId);
    auto &categories = d->draft.wanted.categories;
    if (d->state != State::Editing || id.isNil() || categories.value(0) == id)
        return;
    categories.removeAll(id);
    if (categories.isEmpty())
        categories.append(id);
    else
        categories.first() = id;
    suggestAttributes();
    edited(Attributes);
}

ProductFieldsItem VendorProductEditModel::fields() const {
    ProductFieldsItem item;
    const auto &wanted = d->draft.wanted;
    item.name = wanted.name;
    item.description = wanted.description;
    item.brand = wanted.brand;
    item.modelNumber = wanted.modelNumber;
    item.gtin = d->textOf(DraftField::Gtin, {}, wanted.gtin);
    item.tags = d->typing.value(QStringLiteral("tags"), tagsText(wanted.tags));
    const auto *index = app() == nullptr ? nullptr : app()->catalogue().index();
    if (!wanted.categories.isEmpty()) {
        const auto *node = index == nullptr ? nullptr : index->category(wanted.categories.first());
        item.category = node == nullptr ? tr("A category that is gone") : node->path.join(QStringLiteral(" › "));
    }
    return item;
}

ProductFieldsItem VendorProductEditModel::errors() const {
    ProductFieldsItem item;
    item.name = d->problemAt(DraftField::Name);
    item.gtin = d->problemAt(DraftField::Gtin);
    item.category = d->problemAt(DraftField::Category);
    item.variants = d->problemAt(DraftField::Variants);
    return item;
}

} // namespace aura::app
