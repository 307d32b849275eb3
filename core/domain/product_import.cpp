// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/product_import.h>

#include <QSet>

#include <algorithm>

namespace aura {

namespace {

using Kind = ImportProblem::Kind;

// What a document of a product may hold: see wire::productFromJson().
constexpr qsizetype longestKey = 200;
constexpr qsizetype longestBrand = 200;
constexpr qsizetype longestSku = 100;
constexpr qsizetype mostTags = 100;

constexpr QStringView listSeparator = u", ";

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
    if (const auto id = Id::parse(row.key)) {
        if (auto *known = find([&](const Variant &variant) { return variant.id == *id; }))
            return known;
    }
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

/// On that line, or on any.
bool hasProblem(const ImportedProduct &product, Kind kind, std::optional<std::int64_t> line = {}) {
    return std::any_of(product.problems.cbegin(), product.problems.cend(), [&](const ImportProblem &known) {
        return known.kind == kind && (!line || known.line == *line);
    });
}

void checkLength(ImportedProduct &product, const QString &text, qsizetype longest, std::int64_t line) {
    constexpr qsizetype shown = 40;
    if (text.size() > longest)
        product.problems.append({Kind::TooLong, line, text.left(shown)});
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
        const auto name = nameOf(row.options);
        const auto other = row.sku.isEmpty() ? draft.wanted.name : row.sku;
        product.problems.append({Kind::VariantTwice, row.line, name.isEmpty() ? other : name});
        return;
    }
    taken.insert(variant->id);
    if (!row.sku.isEmpty())
        variant->sku = row.sku;
    checkLength(product, row.sku, longestSku, row.line);
    checkLength(product, variant->name, longestName, row.line);
    if (row.currency && *row.currency != ground.currency)
        product.problems.append({Kind::OtherCurrency, row.line, row.currency->code()});
    if (row.priceMicros)
        variant->price = {*row.priceMicros, ground.currency};
    else if (isNew && !hasProblem(product, Kind::PriceMalformed, row.line))
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

/// The text as an attribute like the known one: a number stays a number, a list a list.
Attribute like(const Attribute &known, const QString &text) {
    Attribute attribute{known.name, known.kind, known.isList, {text}};
    if (known.isList) {
        attribute.values.clear();
        for (const auto &part : text.split(text.contains(u';') ? u';' : u',', Qt::SkipEmptyParts))
            attribute.values.append(part.trimmed());
    }
    const auto fits = [&](const QString &value) {
        if (known.kind == Attribute::Kind::Number) {
            bool number = false;
            (void)value.toDouble(&number);
            return number;
        }
        return known.kind != Attribute::Kind::Boolean || value == u"true" || value == u"false";
    };
    if (!std::all_of(attribute.values.cbegin(), attribute.values.cend(), fits))
        attribute.kind = Attribute::Kind::Text;
    return attribute;
}

void takeAttributes(Product &wanted, const ImportedProduct &product) {
    for (const auto &attribute : product.attributes) {
        const auto text = attribute.values.value(0).trimmed();
        const auto known = std::find_if(wanted.attributes.begin(), wanted.attributes.end(),
                                        [&](const Attribute &other) { return other.name == attribute.name; });
        if (known == wanted.attributes.end()) {
            if (!text.isEmpty())
                wanted.attributes.append(Attribute{attribute.name, Attribute::Kind::Text, false, {text}});
        } else if (known->kind == Attribute::Kind::Json || cellOf(*known).trimmed() == text) {
            continue;
        } else if (text.isEmpty()) {
            wanted.attributes.erase(known);
        } else {
            *known = like(*known, text);
        }
    }
}

void takeCategory(Product &wanted, ImportedProduct &product, const ImportGround &ground) {
    if (!product.category || product.category->isEmpty())
        return;
    const auto category = ground.category(*product.category);
    if (category.isNil()) {
        product.problems.append({Kind::CategoryUnknown, product.line, *product.category});
    } else if (wanted.categories.value(0) != category) {
        wanted.categories.removeAll(category);
        if (wanted.categories.isEmpty())
            wanted.categories.append(category);
        else
            wanted.categories.first() = category;
    }
}

/// Last of all: whether a product is shown to the market once more depends on what else the file changes of it.
void takeStatus(ProductDraft &draft, const ImportedProduct &product) {
    if (!product.status)
        return;
    auto &wanted = draft.wanted;
    // Publishing is the market's; what a file calls published is proposed.
    auto status = *product.status;
    if (status == ProductStatus::Published && wanted.status != ProductStatus::Published)
        status = ProductStatus::Proposed;
    if (status == ProductStatus::Proposed && wanted.categories.isEmpty())
        return;
    // What was looked at and refused is refused again as long as it is the same: a file that is brought in every night
    // would ask every night.
    if (*product.status == ProductStatus::Published && wanted.status == ProductStatus::Rejected &&
        operationsOf(draft).isEmpty())
        return;
    if (draft.isNew ? status == ProductStatus::Proposed : vendorMayMove(wanted.status, status))
        wanted.status = status;
}

void takeFields(Product &wanted, ImportedProduct &product, const ImportGround &ground) {
    const auto take = [&](QString &field, const std::optional<QString> &value, qsizetype longest) {
        if (!value || value->trimmed() == field.trimmed())
            return;
        field = value->trimmed();
        checkLength(product, field, longest, product.line);
    };
    take(wanted.name, product.name, longestName);
    take(wanted.description, product.description, longestDescription);
    take(wanted.brand, product.brand, longestBrand);
    take(wanted.modelNumber, product.modelNumber, longestModelNumber);
    take(wanted.gtin, product.gtin, longestBrand);
    checkLength(product, product.key, longestKey, product.line);
    if (wanted.name.isEmpty())
        product.problems.append({Kind::NameMissing, product.line, {}});
    if (!wanted.gtin.isEmpty() && !isValidGtin(wanted.gtin))
        product.problems.append({Kind::GtinInvalid, product.line, wanted.gtin});
    if (product.tags && *product.tags != listFromText(wanted.tags.join(listSeparator)))
        wanted.tags = *product.tags;
    if (wanted.tags.size() > mostTags)
        product.problems.append({Kind::TooLong, product.line, wanted.tags.first()});
    takeCategory(wanted, product, ground);
    takeAttributes(wanted, product);
}

} // namespace

QString cellOf(const Attribute &attribute) {
    const bool commas = std::any_of(attribute.values.cbegin(), attribute.values.cend(),
                                    [](const QString &value) { return value.contains(u','); });
    return attribute.values.join(attribute.isList && commas ? QStringView(u"; ") : listSeparator);
}

QStringList listFromText(const QString &text) {
    QStringList list;
    QSet<QString> known;
    for (const auto &part : text.split(u',')) {
        const auto entry = part.simplified();
        if (!entry.isEmpty() && !known.contains(entry))
            list.append(entry);
        known.insert(entry);
    }
    return list;
}

ProductDraft draftFrom(ImportedProduct &product, const Product *existing, const ImportGround &ground, QSet<Id> &taken) {
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
    takeFields(draft.wanted, product, ground);
    for (const auto &row : std::as_const(product.variants))
        takeVariant(draft, product, row, ground, taken);
    takeStatus(draft, product);
    if (draft.wanted.variants.size() > mostVariants && !hasProblem(product, Kind::TooManyVariants))
        product.problems.append({Kind::TooManyVariants, product.line, QString::number(draft.wanted.variants.size())});
    if (product.problems.isEmpty()) {
        if (const auto valid = validateProduct(draft.wanted); !valid)
            product.problems.append({Kind::Invalid, product.line, valid.error().detail});
    }
    return draft;
}

void ImportBook::forget(const Product &product) {
    const auto remove = [&](QHash<QString, Id> &index, const QString &name) {
        if (const auto it = index.constFind(name); it != index.cend() && *it == product.id)
            index.erase(it);
    };
    remove(m_byGtin, product.gtin);
    remove(m_byName, product.name);
    for (const auto &variant : product.variants)
        remove(m_bySku, variant.sku);
}

void ImportBook::know(const Product &product) {
    // What it was called before may be another product's name from now on.
    if (const auto former = m_products.constFind(product.id); former != m_products.cend())
        forget(*former);
    m_products.insert(product.id, product);
    if (!product.externalId.isEmpty())
        m_byKey.insert(product.externalId, product.id);
    if (!product.gtin.isEmpty())
        m_byGtin.insert(product.gtin, product.id);
    if (const auto named = m_byName.constFind(product.name); named == m_byName.cend())
        m_byName.insert(product.name, product.id);
    else if (*named != product.id)
        m_byName.insert(product.name, Id{});
    for (const auto &variant : product.variants) {
        if (!variant.sku.isEmpty())
            m_bySku.insert(variant.sku, product.id);
    }
}

const Product *ImportBook::find(const ImportedProduct &product) const {
    const auto known = [&](const QHash<QString, Id> &index, const QString &name) -> const Product * {
        const auto id = name.isEmpty() ? Id{} : index.value(name);
        const auto found = id.isNil() ? m_products.cend() : m_products.constFind(id);
        return found == m_products.cend() ? nullptr : &*found;
    };
    if (const auto id = Id::parse(product.key); id && m_products.contains(*id))
        return &*m_products.constFind(*id);
    if (const auto *found = known(m_byKey, product.key))
        return found;
    bool named = !product.key.isEmpty();
    for (const auto &variant : product.variants) {
        if (const auto *found = known(m_bySku, variant.sku))
            return found;
        named = named || !variant.sku.isEmpty();
    }
    const auto gtin = product.gtin.value_or(QString());
    // One that the file has called otherwise before is another product with the same number: see compareNames().
    if (const auto *found = known(m_byGtin, gtin); found != nullptr && !(named && m_seen.contains(found->id)))
        return found;
    return named || !gtin.isEmpty() ? nullptr : known(m_byName, product.name.value_or(QString()).trimmed());
}

void ImportBook::compareNames(ImportedProduct &product, const ProductDraft &draft) const {
    const auto &wanted = draft.wanted;
    // What the shop has twice already is no matter of the file's.
    if (wanted.gtin != draft.base.gtin) {
        const auto other = m_byGtin.value(wanted.gtin);
        if (!other.isNil() && other != wanted.id)
            product.problems.append({Kind::GtinTwice, product.line, wanted.gtin});
    }
    for (const auto &variant : wanted.variants) {
        const auto other = variant.sku.isEmpty() ? Id{} : m_bySku.value(variant.sku);
        const bool had = std::any_of(draft.base.variants.cbegin(), draft.base.variants.cend(),
                                     [&](const Variant &before) { return before.sku == variant.sku; });
        if (!other.isNil() && other != wanted.id && !had)
            product.problems.append({Kind::SkuTwice, product.line, variant.sku});
    }
}

ImportBook::Step ImportBook::take(ImportedProduct &product) {
    Step step;
    step.name = product.name.value_or(QString());
    const auto *known = find(product);
    if (m_refusedKeys.contains(product.key))
        product.problems.append({Kind::KeyRefused, product.line, product.key});
    if (known != nullptr && m_seen.contains(known->id)) {
        // What is said of the product itself was said by its first rows.
        ImportedProduct more;
        more.line = product.line;
        more.key = product.key;
        more.variants = product.variants;
        more.problems = product.problems;
        product = more;
    }
    const auto draft = draftFrom(product, known, m_ground, m_taken);
    if (step.name.isEmpty())
        step.name = draft.wanted.name;
    compareNames(product, draft);
    m_seen.insert(draft.wanted.id);
    if (!product.problems.isEmpty()) {
        step.outcome = Outcome::Wrong;
        if (!product.key.isEmpty())
            m_refusedKeys.insert(product.key);
        return step;
    }
    step.operations = operationsOf(draft);
    if (!step.operations.isEmpty())
        step.outcome = draft.isNew ? Outcome::New : Outcome::Changed;
    know(draft.wanted);
    // Found by an SKU or a GTIN, it is what its further rows mean by that key.
    if (!product.key.isEmpty())
        m_byKey.insert(product.key, draft.wanted.id);
    return step;
}

} // namespace aura
