// SPDX-License-Identifier: Apache-2.0
// The properties of a product that is being edited: those that it has, and those that others of its category have. A
// property stays of the kind that it is, a number a number, for as long as what is written can be read so.
#include "catalogue.h"
#include "catalogue_worker.h"
#include "vendor/product_edit_private.h"

#include <aura/app/app_context.h>
#include <aura/storage/category_rules.h>

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestValue = 2'000;
constexpr qsizetype mostValues = 100;
constexpr qsizetype mostSuggestions = 12;
constexpr qsizetype mostChoices = 12;

QString attributeKey(const QString &name) {
    return u"attribute/"_s + name;
}

Attribute *attributeNamed(QList<Attribute> &attributes, const QString &name) {
    const auto it = std::find_if(attributes.begin(), attributes.end(),
                                 [&](const Attribute &attribute) { return attribute.name == name; });
    return it == attributes.end() ? nullptr : &*it;
}

bool isComma(QChar letter) {
    return letter == u',' || letter == QChar(0x060c) || letter == QChar(0xff0c);
}
bool isSemicolon(QChar letter) {
    return letter == u';' || letter == QChar(0x061b) || letter == QChar(0xff1b);
}

/// Whether all values that others have are yes and no, as facets keep them.
bool isYesOrNo(const QStringList &labels) {
    return !labels.isEmpty() && std::all_of(labels.cbegin(), labels.cend(), [](const QString &label) {
        return label == "true"_L1 || label == "false"_L1;
    });
}

/// A value as it stands in its field, in the person's own way of writing.
QString valueText(Attribute::Kind kind, const QString &value) {
    if (kind == Attribute::Kind::Boolean)
        return value == "true"_L1 ? VendorProductEditModel::tr("Yes") : VendorProductEditModel::tr("No");
    return kind == Attribute::Kind::Number ? QString(value).replace(u'.', QLocale().decimalPoint()) : value;
}

/// The value that somebody has written; nothing when it is none of this kind.
std::optional<QString> valueFrom(Attribute::Kind kind, const QString &text) {
    if (kind == Attribute::Kind::Boolean) {
        for (const auto *value : {"true", "false"}) {
            if (text.compare(valueText(kind, QLatin1StringView(value)), Qt::CaseInsensitive) == 0)
                return QLatin1StringView(value);
        }
        return std::nullopt;
    }
    if (kind != Attribute::Kind::Number)
        return text;
    // Everybody's keyboard has the digits that need no locale.
    auto plain = QLocale::c();
    plain.setNumberOptions(QLocale::RejectGroupSeparator);
    for (const auto &locale : {QLocale(), plain}) {
        bool ok = false;
        const double number = locale.toDouble(text, &ok);
        if (!ok || !std::isfinite(number))
            continue;
        constexpr double largestWhole = 9e15; // above, not each whole number is one of these
        return std::floor(number) == number && std::abs(number) < largestWhole
                   ? QString::number(static_cast<qint64>(number))
                   : QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    return std::nullopt;
}

/// Whether the values of a list are told apart by semicolons, since there are commas in them.
bool needsSemicolons(const Attribute &attribute) {
    return (attribute.kind == Attribute::Kind::Number && isComma(QLocale().decimalPoint().front())) ||
           std::any_of(attribute.values.cbegin(), attribute.values.cend(),
                       [](const QString &value) { return std::any_of(value.cbegin(), value.cend(), isComma); });
}

QString fieldText(const Attribute &attribute) {
    QStringList texts;
    for (const auto &value : attribute.values)
        texts.append(valueText(attribute.kind, value));
    return texts.join(needsSemicolons(attribute) ? u"; "_s : VendorProductEditModel::tr(", "));
}

QStringList splitAt(const QString &text, bool (*separates)(QChar)) {
    QStringList parts{QString()};
    for (const QChar letter : text) {
        if (separates(letter))
            parts.append(QString());
        else
            parts.last() += letter;
    }
    return parts;
}

/// What a property that was `before` is with this text in its field: of the same kind if it can be.
Attribute attributeFrom(const Attribute &before, const QString &text) {
    if (text == fieldText(before))
        return before;
    auto parts = QStringList{text};
    if (before.isList) {
        const bool semicolons = needsSemicolons(before) || std::any_of(text.cbegin(), text.cend(), isSemicolon);
        parts = splitAt(text, semicolons ? isSemicolon : isComma);
    }
    QStringList values;
    QStringList texts;
    for (const auto &part : std::as_const(parts)) {
        const auto one = part.simplified();
        if (one.isEmpty() || texts.contains(one) || texts.size() >= std::max(mostValues, before.values.size()))
            continue;
        texts.append(one);
        if (const auto value = valueFrom(before.kind, one))
            values.append(*value);
    }
    // Whoever writes "about 5" means a text.
    if (values.size() < texts.size())
        return {before.name, Attribute::Kind::Text, before.isList, texts};
    return {before.name, before.kind, before.isList, values};
}

} // namespace

const VendorProductEditModel::Private::Suggestion *
VendorProductEditModel::Private::suggestion(const QString &name) const {
    const auto it = std::find_if(suggested.cbegin(), suggested.cend(),
                                 [&](const Suggestion &suggestion) { return suggestion.name == name; });
    return it == suggested.cend() ? nullptr : &*it;
}

const VendorProductEditModel::Private::FormerAttribute &
VendorProductEditModel::Private::formerAttribute(const QString &name) {
    if (const auto known = former.constFind(name); known != former.cend())
        return *known;
    FormerAttribute before{{name, Attribute::Kind::Text, false, {}}, {}};
    if (const auto *suggested = suggestion(name); suggested != nullptr)
        before.attribute.kind = suggested->isYesOrNo  ? Attribute::Kind::Boolean
                                : suggested->isNumber ? Attribute::Kind::Number
                                                      : Attribute::Kind::Text;
    // The shop's comes before one that was half written when the draft was kept.
    for (auto *list : {&draft.wanted.attributes, &draft.base.attributes}) {
        const auto *attribute = attributeNamed(*list, name);
        if (attribute == nullptr)
            continue;
        before = {*attribute, {}};
        for (++attribute; attribute != list->cend(); ++attribute)
            before.following.append(attribute->name);
    }
    return *former.insert(name, before);
}

QList<VendorProductEditModel::Private::Suggestion>
VendorProductEditModel::Private::suggestionsFrom(const storage::Facets &facets, const QList<AttributeRule> &rules) {
    QList<Suggestion> suggestions;
    for (const auto &rule : rules) {
        Suggestion suggestion{rule.name, rule.choices};
        suggestion.isYesOrNo = rule.type == AttributeRule::Type::YesNo;
        suggestion.isNumber = rule.type == AttributeRule::Type::Number;
        suggestion.isRequired = rule.isRequired;
        suggestion.label = ruleLabel(rule);
        suggestions.append(suggestion);
    }
    auto found = facets.attributes;
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.coverage > b.coverage; });
    for (const auto &attribute : std::as_const(found)) {
        QStringList values;
        for (const auto &value : attribute.values)
            values.append(value.label);
        const auto known = std::find_if(suggestions.begin(), suggestions.end(),
                                        [&](const Suggestion &each) { return each.name == attribute.name; });
        if (known == suggestions.end()) {
            Suggestion suggestion{attribute.name, values};
            suggestion.isYesOrNo = app::isYesOrNo(values);
            suggestions.append(suggestion);
        } else if (known->values.isEmpty() && !known->isYesOrNo) {
            known->values = values;
        }
    }
    return suggestions;
}

QStringList VendorProductEditModel::Private::missing() const {
    if (draft.wanted.status != ProductStatus::Proposed || draft.wanted.categories.value(0) != suggestedFor)
        return {};
    return missingAttributes(draft.wanted, rules);
}

void VendorProductEditModel::suggestAttributes() {
    const Id category = d->draft.wanted.categories.value(0);
    if (category == d->suggestedFor && !d->suggested.isEmpty())
        return;
    d->suggestedFor = category;
    d->suggested.clear();
    d->rules.clear();
    if (category.isNil())
        return;
    struct Asked {
        storage::Facets facets;
        QList<AttributeRule> rules;
    };
    app()->worker().ask<Asked>(
        this,
        [category](CatalogueSession &session) -> Result<Asked> {
            Asked asked;
            AURA_ASSIGN(asked.rules, storage::rulesFor(session.database, category));
            // Without indexes nobody knows what others have.
            if (session.search) {
                storage::CatalogueQuery query;
                query.categories = {category};
                AURA_ASSIGN(asked.facets, session.search->facets(query));
            }
            return asked;
        },
        [this](const Result<Asked> &asked) {
            // Without them everything can be written by hand.
            if (!asked || d->state != State::Editing)
                return;
            d->rules = asked->rules;
            d->suggested = Private::suggestionsFrom(asked->facets, asked->rules);
            showAttributes();
            Q_EMIT changed();
        });
}

void VendorProductEditModel::showAttributes() {
    const auto hidden = [this](const QString &name) {
        const auto named = [&](const OptionAxis &axis) { return axis.name == name; };
        return name.startsWith(u'_') || std::any_of(d->draft.axes.cbegin(), d->draft.axes.cend(), named);
    };
    // Rows stay where they are while somebody writes in them.
    for (const auto &attribute : std::as_const(d->draft.wanted.attributes)) {
        if (attribute.kind != Attribute::Kind::Json && !d->shownAttributes.contains(attribute.name))
            d->shownAttributes.append(attribute.name);
    }
    const auto missing = d->tried ? d->missing() : QStringList();
    QList<ProductAttributeItem> items;
    const auto show = [&](const QString &name, const Private::Suggestion *suggestion) {
        if (hidden(name))
            return;
        ProductAttributeItem item;
        item.key = name;
        item.label = suggestion != nullptr && !suggestion->label.isEmpty() ? suggestion->label : attributeLabel(name);
        item.isRequired = suggestion != nullptr && suggestion->isRequired;
        if (missing.contains(name))
            item.error = tr("Products of this category need it.");
        const auto *known = attributeNamed(d->draft.wanted.attributes, name);
        if (known != nullptr) {
            item.own = true;
            item.value = fieldText(*known);
        }
        if ((known != nullptr && known->kind == Attribute::Kind::Boolean) ||
            (suggestion != nullptr && suggestion->isYesOrNo))
            item.choices = QStringList{tr("Yes"), tr("No")};
        else if (suggestion != nullptr)
            item.choices = suggestion->values.mid(0, suggestion->label.isEmpty() ? mostChoices : mostRuleChoices);
        item.value = d->typing.value(attributeKey(name), item.value);
        items.append(item);
    };
    for (const auto &name : std::as_const(d->shownAttributes))
        show(name, d->suggestion(name));
    qsizetype more = mostSuggestions;
    for (const auto &suggestion : std::as_const(d->suggested)) {
        if (d->shownAttributes.contains(suggestion.name))
            continue;
        // What the category asks for is shown however much it is.
        if (suggestion.label.isEmpty() && more-- <= 0)
            continue;
        show(suggestion.name, &suggestion);
    }
    d->attributes.setItems(items);
}

void VendorProductEditModel::setAttribute(const QString &key, const QString &value) {
    if (d->state != State::Editing || key.isEmpty())
        return;
    auto &attributes = d->draft.wanted.attributes;
    const auto &before = d->formerAttribute(key);
    const auto text = value.left(std::max(longestValue, fieldText(before.attribute).size())).trimmed();
    d->typing.insert(attributeKey(key), value);
    const auto made = attributeFrom(before.attribute, text);
    auto *known = attributeNamed(attributes, key);
    if (text.isEmpty() || made.values.isEmpty()) {
        attributes.removeIf([&](const Attribute &attribute) { return attribute.name == key; });
    } else if (known != nullptr) {
        *known = made;
    } else {
        // Back to where it was.
        const auto next = std::find_if(attributes.cbegin(), attributes.cend(), [&](const Attribute &attribute) {
            return before.following.contains(attribute.name);
        });
        attributes.insert(next, made);
    }
    edited(Attributes);
}

void VendorProductEditModel::checkAttribute(const QString &key) {
    if (d->typing.remove(attributeKey(key)) > 0)
        show(Attributes);
}

void VendorProductEditModel::addAttribute(const QString &label, const QString &value) {
    auto name = label.simplified().left(longestName);
    if (name.isEmpty() || value.simplified().isEmpty())
        return;
    // The same thing under the name that it has in the category.
    for (const auto &suggestion : std::as_const(d->suggested)) {
        if (attributeLabel(suggestion.name).compare(name, Qt::CaseInsensitive) == 0) {
            name = suggestion.name;
            break;
        }
    }
    setAttribute(name, value);
    checkAttribute(name);
}

} // namespace aura::app
