// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/product_import.h>

#include <QSet>

#include <algorithm>

namespace aura {

namespace {

using Kind = ImportProblem::Kind;

bool sameOptions(const QList<Attribute> &a, const QList<Attribute> &b) {
    const auto has = [](const QList<Attribute> &list, const Attribute &wanted) {
        return std::any_of(list.cbegin(), list.cend(), [&](const Attribute &known) {
            return known.name == wanted.name && known.values == wanted.values;
        });
    };
    return a.size() == b.size() &&
           std::all_of(a.cbegin(), a.cend(), [&](const Attribute &option) { return has(b, option); });
}

Variant *variantFor(QList<Variant> &variants, const ImportedVariant &row, qsizetype rows) {
    const auto find = [&](auto &&fits) -> Variant * {
        const auto it = std::find_if(variants.begin(), variants.end(), fits);
        return it == variants.end() ? nullptr : &*it;
    };
    if (auto *known = find([&](const Variant &variant) { return !row.sku.isEmpty() && variant.sku == row.sku; }))
        return known;
    if (auto *known = find([&](const Variant &variant) { return sameOptions(variant.options, row.options); }))
        return known;
    // A product without options has one variant, whatever it is called.
    return rows == 1 && row.options.isEmpty() && variants.size() == 1 ? &variants.first() : nullptr;
}

QString nameOf(const QList<Attribute> &options) {
    QStringList values;
    for (const auto &option : options)
        values += option.values;
    return variantNameOf(values);
}

void takeVariant(ProductDraft &draft, ImportedProduct &product, const ImportedVariant &row, const ImportGround &ground,
                 QSet<Id> &taken) {
    auto &variants = draft.wanted.variants;
    auto *variant = variantFor(variants, row, product.variants.size());
    const bool isNew = variant == nullptr;
    if (isNew) {
        Variant made;
        made.id = ground.newId();
        made.price.currency = ground.currency;
        made.isDefault = variants.isEmpty();
        made.name = nameOf(row.options);
        made.options = row.options;
        variants.append(made);
        variant = &variants.last();
    }
    if (taken.contains(variant->id)) {
        product.problems.append({Kind::VariantTwice, row.line, nameOf(row.options)});
        return;
    }
    taken.insert(variant->id);
    if (!row.sku.isEmpty())
        variant->sku = row.sku;
    if (row.currency && *row.currency != ground.currency)
        product.problems.append({Kind::OtherCurrency, row.line, row.currency->code()});
    if (row.priceMicros)
        variant->price = {*row.priceMicros, ground.currency};
    else if (isNew)
        product.problems.append({Kind::PriceMissing, row.line, {}});
    if (row.comparePriceMicros) {
        variant->comparePrice.reset();
        if (*row.comparePriceMicros > 0)
            variant->comparePrice = UnitPrice{*row.comparePriceMicros, ground.currency};
    }
    if (row.weightGrams)
        variant->weightGrams = *row.weightGrams;
    if (row.stock && isNew && *row.stock > 0)
        draft.received.insert(variant->id, *row.stock);
}

void takeFields(Product &wanted, ImportedProduct &product, const ImportGround &ground, bool isNew) {
    const auto take = [](QString &field, const std::optional<QString> &value) {
        if (value)
            field = value->trimmed();
    };
    take(wanted.name, product.name);
    take(wanted.description, product.description);
    take(wanted.brand, product.brand);
    take(wanted.modelNumber, product.modelNumber);
    take(wanted.gtin, product.gtin);
    if (wanted.name.isEmpty())
        product.problems.append({Kind::NameMissing, product.line, {}});
    if (!wanted.gtin.isEmpty() && !isValidGtin(wanted.gtin))
        product.problems.append({Kind::GtinInvalid, product.line, wanted.gtin});
    if (product.tags)
        wanted.tags = *product.tags;
    if (product.category && !product.category->isEmpty()) {
        const auto category = ground.category(*product.category);
        if (category.isNil())
            product.problems.append({Kind::CategoryUnknown, product.line, *product.category});
        else if (wanted.categories.value(0) != category) {
            wanted.categories.removeAll(category);
            if (wanted.categories.isEmpty())
                wanted.categories.append(category);
            else
                wanted.categories.first() = category;
        }
    }
    for (const auto &attribute : std::as_const(product.attributes)) {
        const auto known = std::find_if(wanted.attributes.begin(), wanted.attributes.end(),
                                        [&](const Attribute &other) { return other.name == attribute.name; });
        const bool empty = attribute.values.join(QString()).trimmed().isEmpty();
        if (known == wanted.attributes.end() && !empty)
            wanted.attributes.append(attribute);
        else if (known != wanted.attributes.end() && empty)
            wanted.attributes.erase(known);
        else if (known != wanted.attributes.end() && known->values != attribute.values)
            *known = attribute;
    }
    if (!product.status)
        return;
    // Publishing is the market's; what a file calls published is proposed.
    const auto status = *product.status == ProductStatus::Published && wanted.status != ProductStatus::Published
                            ? ProductStatus::Proposed
                            : *product.status;
    if (isNew)
        wanted.status = status == ProductStatus::Proposed ? status : ProductStatus::Draft;
    else if (vendorMayMove(wanted.status, status))
        wanted.status = status;
}

} // namespace

ProductDraft draftFrom(ImportedProduct &product, const Product *existing, const ImportGround &ground) {
    ProductDraft draft;
    if (existing != nullptr) {
        draft.base = draft.wanted = *existing;
    } else {
        draft.isNew = true;
        draft.base.id = draft.wanted.id = ground.newId();
        draft.base.vendorId = draft.wanted.vendorId = ground.vendor;
        draft.base.status = draft.wanted.status = ProductStatus::Draft;
        draft.wanted.externalId = product.key;
    }
    takeFields(draft.wanted, product, ground, existing == nullptr);
    QSet<Id> taken;
    for (const auto &row : std::as_const(product.variants))
        takeVariant(draft, product, row, ground, taken);
    if (draft.wanted.variants.size() > mostVariants)
        product.problems.append({Kind::TooManyVariants, product.line, QString::number(draft.wanted.variants.size())});
    if (product.problems.isEmpty()) {
        if (const auto valid = validateProduct(draft.wanted); !valid)
            product.problems.append({Kind::Invalid, product.line, valid.error().detail});
    }
    return draft;
}

} // namespace aura
