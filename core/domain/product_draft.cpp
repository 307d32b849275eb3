// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/product_draft.h>

#include <QSet>

#include <algorithm>
#include <array>

namespace aura {

namespace {

constexpr std::array fieldKeys{u"name", u"category", u"gtin", u"price", u"comparePrice", u"sku", u"stock", u"variants"};

/// Those that make variants.
QList<OptionAxis> effective(const QList<OptionAxis> &axes) {
    QList<OptionAxis> found;
    for (const auto &axis : axes) {
        if (!axis.name.isEmpty() && !axis.values.isEmpty())
            found.append(axis);
    }
    return found;
}

/// How many combinations they have; more than mostVariants stands for any number of that kind.
qsizetype countOf(const QList<OptionAxis> &axes) {
    qsizetype count = 1;
    for (const auto &axis : effective(axes))
        count = std::min(count * axis.values.size(), mostVariants + 1);
    return count;
}

/// Trimmed, without what is empty or there twice.
QList<OptionAxis> cleaned(const QList<OptionAxis> &axes) {
    QList<OptionAxis> found;
    for (const auto &axis : axes) {
        OptionAxis clean{axis.name.simplified(), {}};
        for (const auto &value : axis.values) {
            const auto text = value.simplified();
            if (!text.isEmpty() && !clean.values.contains(text))
                clean.values.append(text);
        }
        const bool twice = std::any_of(found.cbegin(), found.cend(), [&](const OptionAxis &other) {
            return !clean.name.isEmpty() && other.name == clean.name;
        });
        if (!twice)
            found.append(clean);
    }
    return found;
}

const Attribute *option(const Variant &variant, const QString &name) {
    const auto it = std::find_if(variant.options.cbegin(), variant.options.cend(),
                                 [&](const Attribute &attribute) { return attribute.name == name; });
    return it == variant.options.cend() ? nullptr : &*it;
}

/// The variant's values of these axes; the first one where it has none.
QStringList placeOf(const Variant &variant, const QList<OptionAxis> &axes) {
    QStringList values;
    for (const auto &axis : axes) {
        const auto *attribute = option(variant, axis.name);
        values.append(attribute != nullptr && !attribute->values.isEmpty() ? attribute->values.first()
                                                                           : axis.values.first());
    }
    return values;
}

bool isAxis(const Attribute &attribute) {
    return !attribute.isList && attribute.kind != Attribute::Kind::Json && attribute.values.size() == 1;
}

QList<OptionAxis> axesOf(const Product &product) {
    QList<OptionAxis> axes;
    for (const auto &variant : product.variants) {
        for (const auto &attribute : variant.options) {
            if (!isAxis(attribute))
                continue;
            auto axis = std::find_if(axes.begin(), axes.end(),
                                     [&](const OptionAxis &known) { return known.name == attribute.name; });
            if (axis == axes.end())
                axis = axes.insert(axes.end(), OptionAxis{attribute.name, {}});
            if (!axis->values.contains(attribute.values.first()))
                axis->values.append(attribute.values.first());
        }
    }
    return axes;
}

/// Whether its name says its values: of these axes, or of those that it had when it was taken out.
bool isNamedByValues(const Variant &variant, const QList<OptionAxis> &axes) {
    QStringList own;
    for (const auto &attribute : variant.options) {
        if (isAxis(attribute))
            own.append(attribute.values.first());
    }
    return variant.name == variantNameOf(placeOf(variant, effective(axes))) || variant.name == variantNameOf(own);
}

/// Gives the variant these values; what it has already stays as it is, numbers as numbers.
void setValues(Variant &variant, const QList<OptionAxis> &axes, const QStringList &values) {
    for (qsizetype i = 0; i < axes.size(); ++i) {
        const auto it = std::find_if(variant.options.begin(), variant.options.end(),
                                     [&](const Attribute &attribute) { return attribute.name == axes.at(i).name; });
        if (it == variant.options.end())
            variant.options.append(Attribute{axes.at(i).name, Attribute::Kind::Text, false, {values.at(i)}});
        else if (it->values != QStringList{values.at(i)})
            *it = Attribute{axes.at(i).name, Attribute::Kind::Text, false, {values.at(i)}};
    }
}

/// Exactly one: that of the product as it was before any other that is marked, and the first one if none is.
void chooseDefault(QList<Variant> &variants, const QList<Variant> &base) {
    const auto isDefault = [](const Variant &variant) { return variant.isDefault; };
    const auto before = std::find_if(base.cbegin(), base.cend(), isDefault);
    auto chosen = std::find_if(variants.begin(), variants.end(), [&](const Variant &variant) {
        return variant.isDefault && before != base.cend() && variant.id == before->id;
    });
    if (chosen == variants.end())
        chosen = std::find_if(variants.begin(), variants.end(), isDefault);
    if (chosen == variants.end())
        chosen = variants.begin();
    for (auto it = variants.begin(); it != variants.end(); ++it)
        it->isDefault = it == chosen;
}

bool knows(const QList<Variant> &variants, const Id &id) {
    return std::any_of(variants.cbegin(), variants.cend(), [&](const Variant &variant) { return variant.id == id; });
}

/// Of which variant a text of ProductDraft::typed is; nothing for those of the product.
std::optional<Id> variantOf(const QString &key) {
    const auto slash = key.indexOf(u'/');
    if (slash < 0)
        return std::nullopt;
    const auto id = Id::parse(QStringView(key).sliced(slash + 1));
    return id ? std::optional(*id) : std::nullopt;
}

/// The texts of fields of variants that cannot come back.
void forgetTyped(ProductDraft &draft) {
    const auto gone = [&](const Id &id) { return !knows(draft.wanted.variants, id) && !knows(draft.withheld, id); };
    draft.typed.removeIf([&](const QMap<QString, QString>::iterator &typed) {
        const auto id = variantOf(typed.key());
        return id && gone(*id);
    });
    for (auto it = draft.received.begin(); it != draft.received.end();)
        it = gone(it.key()) ? draft.received.erase(it) : std::next(it);
}

/// The variant whose price a new one begins with: the first one, or the last that was taken out.
Variant modelOf(const ProductDraft &draft) {
    for (const auto *list : {&draft.wanted.variants, &draft.withheld}) {
        if (!list->isEmpty())
            return list->first();
    }
    return draft.base.variants.value(0);
}

/// Holds back at most mostVariants; what the shop has stays before what it does not know yet.
void limitWithheld(ProductDraft &draft) {
    auto &withheld = draft.withheld;
    for (auto at = withheld.size(); at-- > 0 && withheld.size() > mostVariants;) {
        if (!knows(draft.base.variants, withheld.at(at).id))
            withheld.removeAt(at);
    }
}

/// Makes the variants of the draft's axes anew. `former` are the axes that the variants have now.
void arrange(ProductDraft &draft, const QList<OptionAxis> &former, const std::function<Id()> &newId) {
    const auto axes = effective(draft.axes);
    const auto all = combinations(draft.axes);
    draft.leftOut.removeIf([&](const QStringList &values) { return !all.contains(values); });
    // What was taken out remembers options by which variants do not differ any more.
    const auto dropped = [&](const Attribute &attribute) {
        const auto named = [&](const OptionAxis &axis) { return axis.name == attribute.name; };
        return isAxis(attribute) && std::none_of(axes.cbegin(), axes.cend(), named);
    };
    const auto first = modelOf(draft);
    const auto firstTyped = draft.typed.constFind(draftKey(DraftField::Price, first.id));
    const auto priceText = firstTyped == draft.typed.cend() ? std::nullopt : std::optional(*firstTyped);
    // What there is comes first; what had been taken out comes back as what it was, the last one before others.
    QHash<QStringList, Variant> byPlace;
    QSet<Id> placed;
    const auto offered = draft.wanted.variants;
    for (const auto &list : {offered, draft.withheld}) {
        for (const auto &variant : list) {
            const auto place = placeOf(variant, axes);
            if (placed.contains(variant.id) || byPlace.contains(place))
                continue;
            byPlace.insert(place, variant);
            placed.insert(variant.id);
        }
    }
    QList<Variant> variants;
    for (const auto &values : all) {
        if (draft.leftOut.contains(values))
            continue;
        const auto known = byPlace.constFind(values);
        Variant variant;
        if (known != byPlace.cend()) {
            variant = *known;
        } else {
            variant.id = newId();
            variant.price = first.price;
            variant.comparePrice = first.comparePrice;
            variant.weightGrams = first.weightGrams;
            variant.trackInventory = first.trackInventory;
            if (priceText)
                draft.typed.insert(draftKey(DraftField::Price, variant.id), *priceText);
        }
        const bool named = variant.name.isEmpty() || isNamedByValues(variant, former);
        variant.options.removeIf(dropped);
        setValues(variant, axes, values);
        if (named)
            variant.name = variantNameOf(values);
        variants.append(variant);
    }
    chooseDefault(variants, draft.base.variants);
    draft.withheld.removeIf([&](const Variant &variant) { return knows(variants, variant.id); });
    for (auto it = offered.crbegin(); it != offered.crend(); ++it) {
        if (!knows(variants, it->id))
            draft.withheld.prepend(*it);
    }
    limitWithheld(draft);
    draft.wanted.variants = variants;
    forgetTyped(draft);
}

QList<QByteArray> hashesOf(const QList<Picture> &pictures) {
    QList<QByteArray> hashes;
    for (const auto &picture : pictures) {
        if (!picture.sha256.isEmpty())
            hashes.append(picture.sha256);
    }
    return hashes;
}

void addPictures(const ProductDraft &draft, QList<OperationArgs> &operations) {
    for (int place = 0; place < draft.wanted.pictures.size(); ++place) {
        const auto &picture = draft.wanted.pictures.at(place);
        const auto known =
            std::find_if(draft.base.pictures.cbegin(), draft.base.pictures.cend(),
                         [&](const Picture &seen) { return !draft.isNew && seen.sha256 == picture.sha256; });
        if (!picture.sha256.isEmpty() && (known == draft.base.pictures.cend() || known->alt != picture.alt))
            operations.append(MediaAttach{draft.wanted.id, picture, place});
    }
}

/// The change of the order of what was there and stays, if any.
std::optional<FieldChange> orderChange(const ProductDraft &draft) {
    const auto before = hashesOf(draft.base.pictures);
    const auto after = hashesOf(draft.wanted.pictures);
    auto stays = before;
    stays.removeIf([&](const QByteArray &sha256) { return !after.contains(sha256); });
    auto wanted = after;
    wanted.removeIf([&](const QByteArray &sha256) { return !before.contains(sha256); });
    if (stays == wanted)
        return std::nullopt;
    Product arranged = draft.base;
    arranged.pictures = draft.wanted.pictures;
    arranged.pictures.removeIf([&](const Picture &picture) { return !before.contains(picture.sha256); });
    return FieldChange{ProductField::Pictures,
                       {},
                       *valueOf(draft.base, ProductField::Pictures, {}),
                       *valueOf(arranged, ProductField::Pictures, {})};
}

ProductPatch patchOf(const ProductDraft &draft) {
    ProductPatch patch;
    patch.productId = draft.wanted.id;
    const auto compare = [&](ProductField field, const Id &variantId) {
        const auto base = valueOf(draft.base, field, variantId);
        const auto mine = valueOf(draft.wanted, field, variantId);
        if (base && mine && *base != *mine)
            patch.changes.append({field, variantId, *base, *mine});
    };
    for (int i = 0; i <= static_cast<int>(ProductField::VariantOptions); ++i) {
        const auto field = static_cast<ProductField>(i);
        if (field == ProductField::Pictures)
            continue;
        if (!isOfVariant(field)) {
            compare(field, {});
            continue;
        }
        for (const auto &variant : draft.wanted.variants)
            compare(field, variant.id);
    }
    if (const auto order = orderChange(draft))
        patch.changes.append(*order);
    for (const auto &variant : draft.wanted.variants) {
        if (!knows(draft.base.variants, variant.id)) {
            patch.addedVariants.append(variant);
            // Which one is the default is the product's matter, and it has one.
            patch.addedVariants.last().isDefault = false;
        }
    }
    for (const auto &variant : draft.base.variants) {
        if (!knows(draft.wanted.variants, variant.id))
            patch.removedVariants.append(variant.id);
    }
    const auto kept = hashesOf(draft.wanted.pictures);
    for (const auto &sha256 : hashesOf(draft.base.pictures)) {
        if (!kept.contains(sha256))
            patch.removedPictures.append(sha256);
    }
    return patch;
}

void checkVariant(const ProductDraft &draft, const Variant &variant, const QSet<QString> &taken, QSet<QString> &ownSkus,
                  QList<DraftProblem> &problems) {
    using Kind = DraftProblem::Kind;
    const auto typed = [&](DraftField field) { return draft.typed.constFind(draftKey(field, variant.id)); };
    if (const auto price = typed(DraftField::Price); price != draft.typed.cend())
        problems.append({DraftField::Price, variant.id, price->isEmpty() ? Kind::Missing : Kind::Malformed});
    else if (variant.price.micros <= 0 && draft.wanted.status != ProductStatus::Draft)
        problems.append({DraftField::Price, variant.id, Kind::Missing});
    if (typed(DraftField::ComparePrice) != draft.typed.cend())
        problems.append({DraftField::ComparePrice, variant.id, Kind::Malformed});
    else if (variant.comparePrice && variant.comparePrice->micros <= variant.price.micros)
        problems.append({DraftField::ComparePrice, variant.id, Kind::NotHigher});
    if (!variant.sku.isEmpty() && (taken.contains(variant.sku) || ownSkus.contains(variant.sku)))
        problems.append({DraftField::Sku, variant.id, Kind::Twice});
    ownSkus.insert(variant.sku);
    if (typed(DraftField::Stock) != draft.typed.cend())
        problems.append({DraftField::Stock, variant.id, Kind::Malformed});
}

} // namespace

QString draftKey(DraftField field, const Id &variantId) {
    const auto key = QString::fromUtf16(fieldKeys.at(static_cast<std::size_t>(field)));
    return variantId.isNil() ? key : key + u'/' + variantId.toString();
}

ProductDraft draftOf(const Product &product) {
    ProductDraft draft;
    draft.base = draft.wanted = product;
    draft.axes = axesOf(product);
    // Combinations that the product does not have are not offered.
    QSet<QStringList> there;
    for (const auto &variant : product.variants)
        there.insert(placeOf(variant, draft.axes));
    if (countOf(draft.axes) > mostVariants || there.size() != product.variants.size()) {
        draft.axes.clear();
        return draft;
    }
    for (const auto &values : combinations(draft.axes)) {
        if (!there.contains(values))
            draft.leftOut.append(values);
    }
    return draft;
}

ProductDraft newDraft(const Id &productId, const Id &variantId, const Id &vendorId, Currency currency) {
    ProductDraft draft;
    draft.isNew = true;
    draft.base.id = productId;
    draft.base.vendorId = vendorId;
    draft.base.status = ProductStatus::Draft;
    Variant variant;
    variant.id = variantId;
    variant.price.currency = currency;
    variant.isDefault = true;
    draft.base.variants = {variant};
    draft.wanted = draft.base;
    draft.typed.insert(draftKey(DraftField::Price, variantId), QString());
    return draft;
}

ProductDraft copyOf(const Product &product, const std::function<Id()> &newId) {
    ProductDraft draft = draftOf(product);
    draft.isNew = true;
    auto &wanted = draft.wanted;
    wanted.id = newId();
    wanted.externalId.clear();
    wanted.modelNumber.clear();
    wanted.gtin.clear();
    wanted.status = ProductStatus::Draft;
    wanted.isActive = true;
    wanted.ratingSum = wanted.ratingCount = wanted.views = 0;
    wanted.createdAt = wanted.updatedAt = 0;
    wanted.rev = 0;
    wanted.pictures.removeIf([](const Picture &picture) { return picture.sha256.isEmpty(); });
    for (auto &variant : wanted.variants) {
        variant.id = newId();
        variant.sku.clear();
        variant.stock.reset();
        variant.pictures.clear();
    }
    draft.base = Product{};
    draft.base.id = wanted.id;
    draft.base.vendorId = wanted.vendorId;
    draft.base.status = ProductStatus::Draft;
    return draft;
}

QList<QStringList> combinations(const QList<OptionAxis> &axes) {
    QList<QStringList> all{{}};
    for (const auto &axis : effective(axes)) {
        QList<QStringList> longer;
        for (const auto &values : std::as_const(all)) {
            for (const auto &value : axis.values)
                longer.append(values + QStringList{value});
        }
        all = longer;
    }
    return all;
}

Status setAxes(ProductDraft &draft, const QList<OptionAxis> &axes, const std::function<Id()> &newId) {
    const auto clean = cleaned(axes);
    // What is left out counts as well: it can be offered again at any time.
    if (countOf(clean) > mostVariants)
        return Error{ErrorCode::TooLarge, QStringLiteral("more than %1 variants").arg(mostVariants)};
    const auto former = draft.axes;
    // Combinations of other axes say nothing about these.
    const auto names = [](const QList<OptionAxis> &list) {
        QStringList found;
        for (const auto &axis : effective(list))
            found.append(axis.name);
        return found;
    };
    if (names(former) != names(clean))
        draft.leftOut.clear();
    draft.axes = clean;
    arrange(draft, former, newId);
    return {};
}

Status offer(ProductDraft &draft, const QStringList &values, bool offered, const std::function<Id()> &newId) {
    if (!combinations(draft.axes).contains(values))
        return Error{ErrorCode::NotFound, QStringLiteral("no such combination")};
    draft.leftOut.removeAll(values);
    if (!offered)
        draft.leftOut.append(values);
    arrange(draft, draft.axes, newId);
    return {};
}

void renameAxis(ProductDraft &draft, qsizetype axis, const QString &name) {
    const auto word = name.simplified();
    if (axis < 0 || axis >= draft.axes.size() || word.isEmpty())
        return;
    const auto former = draft.axes.at(axis).name;
    const bool taken = std::any_of(draft.axes.cbegin(), draft.axes.cend(),
                                   [&](const OptionAxis &other) { return other.name == word; }) ||
                       std::any_of(draft.wanted.variants.cbegin(), draft.wanted.variants.cend(),
                                   [&](const Variant &variant) { return option(variant, word) != nullptr; });
    if (taken)
        return;
    draft.axes[axis].name = word;
    for (auto *list : {&draft.wanted.variants, &draft.withheld}) {
        for (auto &variant : *list) {
            // What was taken out may remember an option of that name which is none any more.
            variant.options.removeIf([&](const Attribute &attribute) { return attribute.name == word; });
            for (auto &attribute : variant.options) {
                if (attribute.name == former)
                    attribute.name = word;
            }
        }
    }
}

void renameValue(ProductDraft &draft, qsizetype axis, const QString &from, const QString &to) {
    const auto word = to.simplified();
    if (axis < 0 || axis >= draft.axes.size() || word.isEmpty())
        return;
    auto &values = draft.axes[axis].values;
    const auto at = values.indexOf(from);
    if (at < 0 || values.contains(word))
        return;
    const auto before = draft.axes;
    values[at] = word;
    for (auto *list : {&draft.wanted.variants, &draft.withheld}) {
        for (auto &variant : *list) {
            const auto *attribute = option(variant, draft.axes.at(axis).name);
            if (attribute == nullptr || attribute->values != QStringList{from})
                continue;
            const bool named = isNamedByValues(variant, before);
            setValues(variant, {draft.axes.at(axis)}, {word});
            if (named)
                variant.name = variantNameOf(placeOf(variant, effective(draft.axes)));
        }
    }
    const auto place = std::count_if(draft.axes.cbegin(), draft.axes.cbegin() + axis, [](const OptionAxis &other) {
        return !other.name.isEmpty() && !other.values.isEmpty();
    });
    for (auto &combination : draft.leftOut) {
        if (combination.value(place) == from)
            combination[place] = word;
    }
}

bool isMatrix(const ProductDraft &draft) {
    return draft.wanted.variants.size() < 2 || !effective(draft.axes).isEmpty();
}

QStringList valuesOf(const ProductDraft &draft, const Variant &variant) {
    return placeOf(variant, effective(draft.axes));
}

QString variantNameOf(const QStringList &values) {
    return values.join(QStringLiteral(", "));
}

QList<DraftProblem> problemsOf(const ProductDraft &draft, const QSet<QString> &taken) {
    using Kind = DraftProblem::Kind;
    QList<DraftProblem> problems;
    const auto &wanted = draft.wanted;
    if (wanted.name.trimmed().isEmpty())
        problems.append({DraftField::Name, {}, Kind::Missing});
    if (wanted.categories.isEmpty() && wanted.status != ProductStatus::Draft)
        problems.append({DraftField::Category, {}, Kind::Missing});
    if (draft.typed.contains(draftKey(DraftField::Gtin)))
        problems.append({DraftField::Gtin, {}, Kind::Malformed});
    else if (!wanted.gtin.isEmpty() && !isValidGtin(wanted.gtin))
        problems.append({DraftField::Gtin, {}, gtinCheckDigit(wanted.gtin) ? Kind::CheckDigit : Kind::Malformed});
    if (wanted.variants.isEmpty())
        problems.append({DraftField::Variants, {}, Kind::Missing});
    QSet<QString> ownSkus;
    for (const auto &variant : wanted.variants)
        checkVariant(draft, variant, taken, ownSkus, problems);
    return problems;
}

bool hasChanges(const ProductDraft &draft) {
    if (draft.wanted != draft.base || (draft.isNew && !draft.axes.isEmpty()))
        return true;
    // What was typed of a variant that was taken out is nothing to save.
    for (auto it = draft.typed.cbegin(); it != draft.typed.cend(); ++it) {
        const auto id = variantOf(it.key());
        // A new product's price that is missing is nothing that somebody has put in.
        if ((!id || knows(draft.wanted.variants, *id)) && (!draft.isNew || !it->isEmpty()))
            return true;
    }
    return std::any_of(draft.received.keyBegin(), draft.received.keyEnd(),
                       [&](const Id &id) { return knows(draft.wanted.variants, id); });
}

QList<OperationArgs> operationsOf(const ProductDraft &draft) {
    QList<OperationArgs> operations;
    if (draft.isNew) {
        ProductCreate create{draft.wanted};
        // They come with their bytes.
        create.product.pictures.clear();
        for (auto &variant : create.product.variants)
            variant.pictures.clear();
        operations.append(create);
    } else if (const auto patch = patchOf(draft); !patch.changes.isEmpty() || !patch.addedVariants.isEmpty() ||
                                                  !patch.removedPictures.isEmpty() ||
                                                  !patch.removedVariants.isEmpty()) {
        operations.append(patch);
    }
    for (const auto &variant : draft.wanted.variants) {
        const auto pieces = draft.received.value(variant.id);
        if (pieces > 0 && variant.trackInventory && (draft.isNew || !knows(draft.base.variants, variant.id)))
            operations.append(StockAdjust{variant.id, pieces, StockReason::Received, {}});
    }
    addPictures(draft, operations);
    return operations;
}

} // namespace aura
