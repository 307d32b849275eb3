// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/product_edit.h>

#include <aura/domain/text_merge.h>

#include <QSet>

#include <algorithm>
#include <array>

namespace aura {

namespace {

constexpr std::array fieldNames{u"name",
                                u"description",
                                u"brand",
                                u"modelNumber",
                                u"gtin",
                                u"categories",
                                u"tags",
                                u"attributes",
                                u"technicalSpecs",
                                u"dimensions",
                                u"status",
                                u"isActive",
                                u"pictures",
                                u"variant.name",
                                u"variant.sku",
                                u"variant.price",
                                u"variant.comparePrice",
                                u"variant.weightGrams",
                                u"variant.trackInventory",
                                u"variant.attributes"};

Error invalid(const QString &detail) {
    return {ErrorCode::InvalidArgument, detail};
}

/// Of a list, const or not.
template <typename List>
auto *variantIn(List &variants, const Id &id) {
    const auto it = std::find_if(variants.begin(), variants.end(), [&](const Variant &v) { return v.id == id; });
    return it == variants.end() ? nullptr : &*it;
}

/// Calls `visit` with the member that a field names, for reading and for writing alike. False when there is none.
template <typename AnyProduct, typename AnyVariant, typename Visit>
bool withField(AnyProduct &product, AnyVariant *variant, ProductField field, Visit visit) {
    if (isOfVariant(field) && variant == nullptr)
        return false;
    switch (field) {
    case ProductField::Name:
        visit(product.name);
        break;
    case ProductField::Description:
        visit(product.description);
        break;
    case ProductField::Brand:
        visit(product.brand);
        break;
    case ProductField::ModelNumber:
        visit(product.modelNumber);
        break;
    case ProductField::Gtin:
        visit(product.gtin);
        break;
    case ProductField::Categories:
        visit(product.categories);
        break;
    case ProductField::Tags:
        visit(product.tags);
        break;
    case ProductField::Attributes:
        visit(product.attributes);
        break;
    case ProductField::TechnicalSpecs:
        visit(product.technicalSpecs);
        break;
    case ProductField::Dimensions:
        visit(product.dimensions);
        break;
    case ProductField::Status:
        visit(product.status);
        break;
    case ProductField::Active:
        visit(product.isActive);
        break;
    case ProductField::Pictures: // no member holds their order alone
        break;
    case ProductField::VariantName:
        visit(variant->name);
        break;
    case ProductField::VariantSku:
        visit(variant->sku);
        break;
    case ProductField::VariantPrice:
        visit(variant->price);
        break;
    case ProductField::VariantComparePrice:
        visit(variant->comparePrice);
        break;
    case ProductField::VariantWeight:
        visit(variant->weightGrams);
        break;
    case ProductField::VariantTracking:
        visit(variant->trackInventory);
        break;
    case ProductField::VariantOptions:
        visit(variant->options);
        break;
    }
    return true;
}

void removeVariants(Product &product, const QList<Id> &removed) {
    product.variants.removeIf([&](const Variant &variant) { return removed.contains(variant.id); });
    const auto isDefault = [](const Variant &variant) { return variant.isDefault; };
    if (!product.variants.isEmpty() && std::none_of(product.variants.cbegin(), product.variants.cend(), isDefault))
        product.variants.first().isDefault = true;
}

/// Takes another order of pictures; variants name their pictures by place and follow them. `from[new place]` is the
/// former place, or -1 for a picture that is new.
void reorderPictures(Product &product, const QList<Picture> &pictures, const QList<int> &from) {
    for (auto &variant : product.variants) {
        QList<int> places;
        for (const int place : std::as_const(variant.pictures)) {
            if (const auto now = from.indexOf(place); now >= 0)
                places.append(static_cast<int>(now));
        }
        variant.pictures = places;
    }
    product.pictures = pictures;
}

QStringList pictureOrder(const Product &product) {
    QStringList order;
    for (const auto &picture : product.pictures) {
        if (!picture.sha256.isEmpty())
            order.append(QString::fromLatin1(picture.sha256.toHex()));
    }
    return order;
}

/// Pictures that the order does not name (they came meanwhile, or have no hash) follow as they were; names of pictures
/// that are not there are passed over.
void arrangePictures(Product &product, const QStringList &order) {
    QList<Picture> pictures;
    QList<int> from;
    const auto take = [&](int place) {
        if (from.contains(place))
            return;
        pictures.append(product.pictures.at(place));
        from.append(place);
    };
    for (const auto &hash : order) {
        const auto sha256 = QByteArray::fromHex(hash.toLatin1());
        const auto known =
            std::find_if(product.pictures.cbegin(), product.pictures.cend(),
                         [&](const Picture &picture) { return !sha256.isEmpty() && picture.sha256 == sha256; });
        if (known != product.pictures.cend())
            take(static_cast<int>(known - product.pictures.cbegin()));
    }
    for (int place = 0; place < product.pictures.size(); ++place)
        take(place);
    reorderPictures(product, pictures, from);
}

FieldValue read(const Product &product, const Variant *variant, ProductField field) {
    if (field == ProductField::Pictures)
        return pictureOrder(product);
    FieldValue value;
    withField(product, variant, field, [&](const auto &member) {
        if constexpr (std::is_same_v<std::decay_t<decltype(member)>, UnitPrice>)
            value = std::optional<UnitPrice>(member);
        else
            value = member;
    });
    return value;
}

void write(Product &product, Variant *variant, ProductField field, const FieldValue &value) {
    if (field == ProductField::Pictures)
        return arrangePictures(product, std::get<QStringList>(value));
    withField(product, variant, field, [&](auto &member) {
        using Member = std::decay_t<decltype(member)>;
        if constexpr (std::is_same_v<Member, UnitPrice>)
            member = std::get<std::optional<UnitPrice>>(value).value_or(member);
        else
            member = std::get<Member>(value);
    });
}

/// base + what mine and theirs added − what they removed; theirs keeps its order.
template <typename List>
List mergeSets(const List &base, const List &mine, const List &theirs) {
    List merged;
    for (const auto &entry : theirs) {
        if (mine.contains(entry) || !base.contains(entry))
            merged.append(entry);
    }
    for (const auto &entry : mine) {
        if (!base.contains(entry) && !merged.contains(entry))
            merged.append(entry);
    }
    return merged;
}

/// As sets, but the first category is the main one: only one side may have chosen another.
std::optional<FieldValue> mergeCategories(const QList<Id> &base, const QList<Id> &mine, const QList<Id> &theirs) {
    const auto main = [](const QList<Id> &list) { return list.isEmpty() ? Id{} : list.first(); };
    if (main(mine) != main(base) && main(theirs) != main(base) && main(mine) != main(theirs))
        return std::nullopt;
    const Id chosen = main(mine) == main(base) ? main(theirs) : main(mine);
    auto merged = mergeSets(base, mine, theirs);
    const auto at = merged.indexOf(chosen);
    if (at > 0)
        merged.move(at, 0);
    return merged;
}

const Attribute *attributeIn(const QList<Attribute> &list, const QString &name) {
    const auto it = std::find_if(list.begin(), list.end(), [&](const Attribute &a) { return a.name == name; });
    return it == list.end() ? nullptr : &*it;
}

bool same(const Attribute *a, const Attribute *b) {
    return a == nullptr || b == nullptr ? a == b : *a == *b;
}

std::optional<FieldValue> mergeAttributes(const QList<Attribute> &base, const QList<Attribute> &mine,
                                          const QList<Attribute> &theirs) {
    QStringList names;
    for (const auto *list : {&theirs, &mine}) {
        for (const auto &attribute : *list) {
            if (!names.contains(attribute.name))
                names.append(attribute.name);
        }
    }
    QList<Attribute> merged;
    for (const auto &name : names) {
        const auto *was = attributeIn(base, name);
        const auto *ours = attributeIn(mine, name);
        const auto *other = attributeIn(theirs, name);
        if (!same(ours, was) && !same(other, was) && !same(ours, other))
            return std::nullopt;
        if (const auto *kept = same(ours, was) ? other : ours)
            merged.append(*kept);
    }
    return merged;
}

/// What both sides agree upon; nothing when a person must decide.
std::optional<FieldValue> merge(const FieldChange &change, const FieldValue &theirs) {
    if (theirs == change.base || theirs == change.mine || change.mine == change.base)
        return change.mine == change.base ? theirs : change.mine;
    switch (change.field) {
    case ProductField::Pictures: // nobody is asked about an order; what both have stays
        return change.mine;
    case ProductField::Description: {
        const auto text =
            mergeLines(std::get<QString>(change.base), std::get<QString>(change.mine), std::get<QString>(theirs));
        return text ? std::optional<FieldValue>(*text) : std::nullopt;
    }
    case ProductField::Tags:
        return mergeSets(std::get<QStringList>(change.base), std::get<QStringList>(change.mine),
                         std::get<QStringList>(theirs));
    case ProductField::Categories:
        return mergeCategories(std::get<QList<Id>>(change.base), std::get<QList<Id>>(change.mine),
                               std::get<QList<Id>>(theirs));
    case ProductField::Attributes:
    case ProductField::TechnicalSpecs:
    case ProductField::VariantOptions:
        return mergeAttributes(std::get<QList<Attribute>>(change.base), std::get<QList<Attribute>>(change.mine),
                               std::get<QList<Attribute>>(theirs));
    default:
        return std::nullopt;
    }
}

Status checkIds(const Product &product) {
    if (product.id.isNil() || product.vendorId.isNil())
        return invalid(QStringLiteral("product without an id or a vendor"));
    QSet<Id> seen;
    for (const auto &variant : product.variants) {
        if (variant.id.isNil() || seen.contains(variant.id))
            return invalid(QStringLiteral("variants need an id each"));
        seen.insert(variant.id);
        for (const int picture : variant.pictures) {
            if (picture < 0 || picture >= product.pictures.size())
                return invalid(QStringLiteral("a variant shows a picture that is not there"));
        }
    }
    return {};
}

/// A variant as it begins: nothing is in stock yet.
void begin(Variant &variant) {
    variant.stock.reset();
    variant.availability = variant.trackInventory ? Availability::Out : Availability::In;
}

} // namespace

QString productFieldName(ProductField field) {
    const auto index = static_cast<std::size_t>(field);
    return index < fieldNames.size() ? QString::fromUtf16(fieldNames[index]) : QString{};
}

Result<ProductField> productFieldFromName(QStringView name) {
    for (std::size_t i = 0; i < fieldNames.size(); ++i) {
        if (name == QStringView(fieldNames[i]))
            return static_cast<ProductField>(i);
    }
    return invalid(QStringLiteral("unknown field: ") + name.left(32).toString());
}

FieldValue emptyValue(ProductField field) {
    const Variant variant;
    return read(Product{}, &variant, field);
}

bool hasTypeOf(const FieldValue &value, ProductField field) {
    return value.index() == emptyValue(field).index();
}

std::optional<FieldValue> valueOf(const Product &product, ProductField field, const Id &variantId) {
    const auto *variant = isOfVariant(field) ? variantIn(product.variants, variantId) : nullptr;
    if (isOfVariant(field) && variant == nullptr)
        return std::nullopt;
    return read(product, variant, field);
}

Result<Product> productFrom(const ProductCreate &operation, UnixMillis at) {
    Product product = operation.product;
    product.status = product.status == ProductStatus::Proposed ? ProductStatus::Proposed : ProductStatus::Draft;
    product.isActive = true;
    product.ratingSum = product.ratingCount = product.views = 0;
    product.createdAt = product.updatedAt = at;
    for (auto &variant : product.variants)
        begin(variant);
    AURA_TRY(checkIds(product));
    AURA_TRY(validateProduct(product));
    return product;
}

Result<QList<FieldConflict>> apply(Product &product, const ProductPatch &operation, UnixMillis at,
                                   OnConflict onConflict) {
    Product next = product;
    QList<FieldConflict> conflicts;
    for (auto variant : operation.addedVariants) {
        begin(variant);
        // A repeated patch finds the variant that it brought.
        if (variantIn(next.variants, variant.id) == nullptr)
            next.variants.append(variant);
    }
    for (const auto &change : operation.changes) {
        if (!hasTypeOf(change.base, change.field) || !hasTypeOf(change.mine, change.field))
            return invalid(productFieldName(change.field) + QStringLiteral(": wrong type"));
        if (change.field == ProductField::VariantPrice && !std::get<std::optional<UnitPrice>>(change.mine))
            return invalid(QStringLiteral("a variant needs a price"));
        auto *variant = isOfVariant(change.field) ? variantIn(next.variants, change.variantId) : nullptr;
        if (isOfVariant(change.field) && variant == nullptr)
            return Error{ErrorCode::NotFound, QStringLiteral("no variant ") + change.variantId.toString()};
        const auto theirs = read(next, variant, change.field);
        auto merged = merge(change, theirs);
        if (!merged) {
            conflicts.append({change.field, change.variantId, change.mine, theirs, change.base});
            merged = change.mine;
        }
        write(next, variant, change.field, *merged);
        if (change.field == ProductField::VariantTracking && *merged != theirs && std::get<bool>(*merged) == false)
            variant->availability = Availability::In;
    }
    if (!conflicts.isEmpty() && onConflict == OnConflict::Refuse)
        return conflicts;
    if (next.status != product.status && !vendorMayMove(product.status, next.status))
        return Error{ErrorCode::PermissionDenied,
                     QStringLiteral("a vendor moves no product from %1 to %2")
                         .arg(productStatusName(product.status), productStatusName(next.status))};
    if (!operation.removedPictures.isEmpty()) {
        QList<Picture> kept;
        QList<int> from;
        for (int i = 0; i < next.pictures.size(); ++i) {
            if (!next.pictures[i].sha256.isEmpty() && operation.removedPictures.contains(next.pictures[i].sha256))
                continue;
            kept.append(next.pictures[i]);
            from.append(i);
        }
        reorderPictures(next, kept, from);
    }
    removeVariants(next, operation.removedVariants);
    if (!next.variants.isEmpty() && !product.variants.isEmpty() &&
        next.variants.first().price.currency != product.variants.first().price.currency)
        return invalid(QStringLiteral("currency: a product keeps the one that it has"));
    AURA_TRY(checkIds(next));
    AURA_TRY(validateProduct(next));
    if (next != product) {
        next.updatedAt = std::max(product.updatedAt, at);
        product = std::move(next);
    }
    return conflicts;
}

Status apply(Product &product, const MediaAttach &operation, UnixMillis at) {
    if (operation.picture.sha256.size() != 32)
        return invalid(QStringLiteral("a picture without its hash"));
    auto pictures = product.pictures;
    QList<int> from;
    for (int i = 0; i < pictures.size(); ++i)
        from.append(i);
    const auto known = std::find_if(pictures.begin(), pictures.end(),
                                    [&](const Picture &p) { return p.sha256 == operation.picture.sha256; });
    int formerPlace = -1;
    if (known != pictures.end()) {
        formerPlace = static_cast<int>(known - pictures.begin());
        pictures.removeAt(formerPlace);
        from.removeAt(formerPlace);
    } else if (pictures.size() >= mostPictures) {
        return Error{ErrorCode::TooLarge, QStringLiteral("more than %1 pictures").arg(mostPictures)};
    }
    const auto place = std::clamp<qsizetype>(operation.position, 0, pictures.size());
    pictures.insert(place, operation.picture);
    from.insert(place, formerPlace);
    if (pictures == product.pictures)
        return {};
    reorderPictures(product, pictures, from);
    product.updatedAt = std::max(product.updatedAt, at);
    return {};
}

bool vendorMayMove(ProductStatus from, ProductStatus to) {
    switch (from) {
    case ProductStatus::Draft:
        return to == ProductStatus::Proposed;
    case ProductStatus::Proposed:
        return to == ProductStatus::Draft;
    case ProductStatus::Rejected:
        return to == ProductStatus::Draft || to == ProductStatus::Proposed;
    case ProductStatus::Published:
        return to == ProductStatus::Archived;
    case ProductStatus::Archived:
        return to == ProductStatus::Proposed;
    }
    return false;
}

bool isPublic(const Product &product) {
    return product.status == ProductStatus::Published && product.isActive;
}

bool mayWork(VendorStatus status) {
    return status == VendorStatus::Onboarding || status == VendorStatus::ReadyForReview ||
           status == VendorStatus::Approved;
}

} // namespace aura
