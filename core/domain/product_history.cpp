// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/product_history.h>

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace aura {

namespace {

constexpr std::array eventNames{u"created",         u"field",         u"variant_added",
                                u"variant_removed", u"picture_added", u"picture_removed"};
constexpr std::array byNames{u"shop", u"market", u"import"};
constexpr auto more = u'\u2026';
constexpr qsizetype aroundDifference = 24; // characters that say where in a text something is another

template <typename T, typename Names>
Result<T> fromName(const Names &names, QStringView name) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QStringView(names[i]))
            return static_cast<T>(i);
    }
    return Error{ErrorCode::InvalidArgument, QStringLiteral("unknown: ") + name.left(32).toString()};
}

template <typename T, typename Names>
QString nameOf(const Names &names, T value) {
    const auto index = static_cast<std::size_t>(value);
    return index < names.size() ? QString::fromUtf16(names[index]) : QString{};
}

const Variant *variantIn(const Product &product, const Id &id) {
    const auto it = std::find_if(product.variants.cbegin(), product.variants.cend(),
                                 [&](const Variant &variant) { return variant.id == id; });
    return it == product.variants.cend() ? nullptr : &*it;
}

/// Never between the two halves of a character.
QString clipped(const QString &text, qsizetype from, qsizetype length) {
    if (from > 0 && text.at(from).isLowSurrogate())
        --from;
    auto end = std::min(from + length, text.size());
    if (end > from && end < text.size() && text.at(end - 1).isHighSurrogate())
        --end;
    return (from > 0 ? QString(more) : QString()) + text.mid(from, end - from) +
           (end < text.size() ? QString(more) : QString());
}

/// Both texts from shortly before the place where they begin to differ.
void shorten(QString &before, QString &after) {
    if (before.size() <= longestToldText && after.size() <= longestToldText)
        return;
    const auto [left, right] = std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend());
    const auto same = static_cast<qsizetype>(left - before.cbegin());
    const auto from = std::max<qsizetype>(0, same - aroundDifference);
    const auto part = [from](const QString &text) {
        return from >= text.size() ? QString(more) : clipped(text, from, longestToldText);
    };
    before = part(before);
    after = part(after);
}

/// Takes out what both have, and then what is too much to tell.
template <typename T>
void shorten(QList<T> &before, QList<T> &after) {
    if (before.size() <= mostToldEntries && after.size() <= mostToldEntries)
        return;
    const auto was = before;
    before.removeIf([&](const T &entry) { return after.contains(entry); });
    after.removeIf([&](const T &entry) { return was.contains(entry); });
    for (auto *list : {&before, &after}) {
        if (list->size() > mostToldEntries)
            list->resize(mostToldEntries);
    }
}

void clip(QStringList &list) {
    for (auto &entry : list) {
        if (entry.size() > longestToldText / 4)
            entry = clipped(entry, 0, longestToldText / 4);
    }
}

/// Attributes are told one by one: of all that a product has, those that are others now.
void shorten(QList<Attribute> &before, QList<Attribute> &after) {
    const auto was = before;
    before.removeIf([&](const Attribute &entry) { return after.contains(entry); });
    after.removeIf([&](const Attribute &entry) { return was.contains(entry); });
    for (auto *list : {&before, &after}) {
        if (list->size() > mostToldEntries)
            list->resize(mostToldEntries);
        for (auto &attribute : *list) {
            attribute.name = attribute.name.left(longestToldText / 4);
            if (attribute.values.size() > mostToldEntries)
                attribute.values.resize(mostToldEntries);
            const auto whole = attribute.values;
            clip(attribute.values);
            // What is cut off is no number any more, and no structure.
            if (attribute.values != whole || attribute.kind == Attribute::Kind::Json)
                attribute.kind = Attribute::Kind::Text;
        }
    }
}

void shorten(ProductChange &change) {
    if (change.field == ProductField::Pictures) {
        change.before = change.after = QStringList{};
        return;
    }
    std::visit(
        [&](auto &before) {
            using Value = std::decay_t<decltype(before)>;
            auto *after = std::get_if<Value>(&change.after);
            if (after == nullptr)
                return;
            if constexpr (std::is_same_v<Value, QStringList>) {
                shorten<QString>(before, *after);
                clip(before);
                clip(*after);
            } else if constexpr (std::is_same_v<Value, QList<Id>>) {
                shorten<Id>(before, *after);
            } else if constexpr (std::is_same_v<Value, QString> || std::is_same_v<Value, QList<Attribute>>) {
                shorten(before, *after);
            }
        },
        change.before);
}

QString toldName(const Variant &variant, bool several) {
    return several ? variant.name.left(longestToldText / 2) : QString();
}

QList<QByteArray> picturesOf(const Product &product) {
    QList<QByteArray> all;
    for (const auto &picture : product.pictures)
        all.append(picture.sha256.isEmpty() ? picture.sourceUrl.toUtf8() : picture.sha256);
    return all;
}

void comparePictures(QList<ProductChange> &changes, const Product &before, const Product &after) {
    auto was = picturesOf(before);
    auto are = picturesOf(after);
    const auto count = [](const QList<QByteArray> &list, const QList<QByteArray> &other) {
        return static_cast<int>(
            std::count_if(list.cbegin(), list.cend(), [&](const auto &picture) { return !other.contains(picture); }));
    };
    const auto add = [&](ProductEvent event, int pictures) {
        ProductChange change;
        change.event = event;
        change.count = pictures;
        if (pictures > 0)
            changes.append(change);
    };
    add(ProductEvent::PictureAdded, count(are, was));
    add(ProductEvent::PictureRemoved, count(was, are));
    const auto former = was;
    was.removeIf([&](const auto &picture) { return !are.contains(picture); });
    are.removeIf([&](const auto &picture) { return !former.contains(picture); });
    if (was != are) {
        ProductChange change;
        change.field = ProductField::Pictures;
        change.before = change.after = QStringList{};
        changes.append(change);
    }
}

} // namespace

QString productEventName(ProductEvent event) {
    return nameOf(eventNames, event);
}
Result<ProductEvent> productEventFromName(QStringView name) {
    return fromName<ProductEvent>(eventNames, name);
}
QString changedByName(ChangedBy by) {
    return nameOf(byNames, by);
}
Result<ChangedBy> changedByFromName(QStringView name) {
    return fromName<ChangedBy>(byNames, name);
}

QList<ProductChange> changesBetween(const Product &before, const Product &after) {
    QList<ProductChange> changes;
    const bool several = before.variants.size() > 1 || after.variants.size() > 1;
    const auto compare = [&](ProductField field, const Variant *variant) {
        const auto was = valueOf(before, field, variant == nullptr ? Id() : variant->id);
        const auto is = valueOf(after, field, variant == nullptr ? Id() : variant->id);
        if (!was || !is || *was == *is)
            return;
        ProductChange change;
        change.field = field;
        if (variant != nullptr) {
            change.variantId = variant->id;
            change.variantName = toldName(*variant, several);
        }
        change.before = *was;
        change.after = *is;
        shorten(change);
        changes.append(change);
    };
    for (auto field = ProductField::Name; field < ProductField::Pictures;
         field = static_cast<ProductField>(static_cast<int>(field) + 1))
        compare(field, nullptr);
    comparePictures(changes, before, after);
    const auto whole = [&](ProductEvent event, const Variant &variant) {
        ProductChange change;
        change.event = event;
        change.variantId = variant.id;
        change.variantName = toldName(variant, true);
        changes.append(change);
    };
    for (const auto &variant : after.variants) {
        if (variantIn(before, variant.id) == nullptr) {
            whole(ProductEvent::VariantAdded, variant);
            continue;
        }
        for (int field = static_cast<int>(ProductField::VariantName);
             field <= static_cast<int>(ProductField::VariantOptions); ++field)
            compare(static_cast<ProductField>(field), &variant);
    }
    for (const auto &variant : before.variants) {
        if (variantIn(after, variant.id) == nullptr)
            whole(ProductEvent::VariantRemoved, variant);
    }
    return changes;
}

QList<ProductChange> changesOf(const ProductPatch &patch) {
    QList<ProductChange> changes;
    const auto add = [&](ProductEvent event, const Id &variant, const QString &name, int count = 1) {
        ProductChange change;
        change.event = event;
        change.variantId = variant;
        change.variantName = name;
        change.count = count;
        changes.append(change);
    };
    for (const auto &wanted : patch.changes) {
        ProductChange change;
        change.field = wanted.field;
        change.variantId = wanted.variantId;
        change.before = wanted.base;
        change.after = wanted.mine;
        shorten(change);
        changes.append(change);
    }
    for (const auto &variant : patch.addedVariants)
        add(ProductEvent::VariantAdded, variant.id, toldName(variant, true));
    for (const auto &id : patch.removedVariants)
        add(ProductEvent::VariantRemoved, id, {});
    if (!patch.removedPictures.isEmpty())
        add(ProductEvent::PictureRemoved, {}, {}, static_cast<int>(patch.removedPictures.size()));
    return changes;
}

} // namespace aura
