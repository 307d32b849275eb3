// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/group_list_model.h>
#include <aura/domain/catalogue.h>

namespace aura::app {

/// Which variant of a product is chosen, and what else could be. Knows nothing of screens.
class VariantChoice {
public:
    VariantChoice() = default;
    /// Starts with the default variant.
    explicit VariantChoice(const Product &product);

    /// nullptr when the product has none.
    const Variant *variant() const;
    /// False when there is no such variant.
    bool selectVariant(const Id &id);
    /// Chooses a value; of the variants that have it the one that keeps most of the other choices, rather one that can
    /// be bought. False when no variant has it.
    bool select(const QString &option, const QString &value);

    /// One group for each option by which the variants differ, values in the order in which they first appear. A value
    /// is possible when some variant has it together with all other choices.
    QList<GroupListModel::Group> groups() const;

private:
    struct Option {
        QString name;
        QStringList values; ///< Of each variant, empty where it has none.
    };
    QString chosen(const Option &option) const { return option.values.at(m_selected); }

    QList<Variant> m_variants;
    QList<Option> m_options;
    qsizetype m_selected = 0;
};

} // namespace aura::app
