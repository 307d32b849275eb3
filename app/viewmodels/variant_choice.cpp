// SPDX-License-Identifier: Apache-2.0
#include "variant_choice.h"

#include "texts.h"

#include <QCoreApplication>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

struct VariantTexts {
    Q_DECLARE_TR_FUNCTIONS(VariantTexts)
};

constexpr QLatin1StringView variantOption("variant");

} // namespace

VariantChoice::VariantChoice(const Product &product)
    : m_variants(product.variants) {
    if (const auto *standard = defaultVariant(product))
        m_selected = standard - product.variants.constData();
    const qsizetype count = m_variants.size();
    for (qsizetype i = 0; i < count; ++i) {
        for (const auto &attribute : m_variants.at(i).options) {
            const QString value = attributeText(attribute);
            if (value.isEmpty())
                continue;
            auto option = std::find_if(m_options.begin(), m_options.end(),
                                       [&](const Option &known) { return known.name == attribute.name; });
            if (option == m_options.end()) {
                m_options.append({attribute.name, QStringList(count)});
                option = m_options.end() - 1;
            }
            option->values[i] = value;
        }
    }
    m_options.removeIf([](const Option &option) {
        return std::all_of(option.values.begin(), option.values.end(),
                           [&](const QString &value) { return value == option.values.first(); });
    });
    // Variants that say nothing of what makes them differ are told apart by their names.
    if (m_options.isEmpty() && count > 1) {
        Option byName{variantOption, {}};
        for (const auto &variant : std::as_const(m_variants))
            byName.values += variant.name.isEmpty() ? variant.sku : variant.name;
        m_options.append(byName);
    }
}

const Variant *VariantChoice::variant() const {
    return m_variants.isEmpty() ? nullptr : &m_variants.at(m_selected);
}

bool VariantChoice::selectVariant(const Id &id) {
    for (qsizetype i = 0; i < m_variants.size(); ++i) {
        if (m_variants.at(i).id == id) {
            m_selected = i;
            return true;
        }
    }
    return false;
}

bool VariantChoice::select(const QString &name, const QString &value) {
    const auto option =
        std::find_if(m_options.cbegin(), m_options.cend(), [&](const Option &known) { return known.name == name; });
    if (option == m_options.cend())
        return false;
    qsizetype best = -1;
    int bestScore = -1;
    for (qsizetype i = 0; i < m_variants.size(); ++i) {
        if (option->values.at(i) != value)
            continue;
        int score = m_variants.at(i).availability != Availability::Out ? 1 : 0;
        for (const auto &other : m_options) {
            if (other.name != name && other.values.at(i) == chosen(other))
                score += 2;
        }
        if (score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    if (best < 0)
        return false;
    m_selected = best;
    return true;
}

QList<GroupListModel::Group> VariantChoice::groups() const {
    QList<GroupListModel::Group> groups;
    for (const auto &option : m_options) {
        GroupListModel::Group group;
        group.kind = u"option"_s;
        group.name = option.name;
        group.title = option.name == variantOption ? VariantTexts::tr("Variant") : attributeLabel(option.name);
        group.detail = chosen(option);
        for (const auto &value : option.values) {
            const bool listed = std::any_of(group.values.cbegin(), group.values.cend(),
                                            [&](const ChoiceItem &known) { return known.value == value; });
            if (value.isEmpty() || listed)
                continue;
            ChoiceItem item;
            item.value = value;
            item.text = value;
            item.checked = value == chosen(option);
            item.possible = false;
            for (qsizetype i = 0; i < m_variants.size() && !item.possible; ++i) {
                item.possible = option.values.at(i) == value &&
                                std::all_of(m_options.cbegin(), m_options.cend(), [&](const Option &other) {
                                    return other.name == option.name || other.values.at(i) == chosen(other);
                                });
            }
            group.values.append(item);
        }
        groups.append(group);
    }
    return groups;
}

} // namespace aura::app
