// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "picture_intake.h"

#include <aura/app/vendor_product_edit.h>
#include <aura/domain/category_rules.h>
#include <aura/domain/product_draft.h>
#include <aura/storage/catalogue_query.h>

#include <QSet>
#include <QTimer>

#include <optional>

namespace aura::app {

/// The currency in which the shop sells, as far as this device knows.
Currency shopCurrency(const AppContext &app);

/// The name under which a draft is kept.
QString productDraftName(const Id &productId);
inline constexpr auto productDraftPrefix = "product/";

class VendorProductEditModel::Private {
public:
    explicit Private(VendorProductEditModel *q)
        : attributes(&ProductAttributeItem::staticMetaObject, q)
        , axes(&OptionAxisItem::staticMetaObject, q)
        , variants(&VariantEditItem::staticMetaObject, q)
        , pictures(&PictureEditItem::staticMetaObject, q)
        , statuses(&ChoiceItem::staticMetaObject, q)
        , intake(q, pictureForm(q)) {
        keeping.setSingleShot(true);
    }

    /// The next of the ids that were made for this product.
    std::function<Id()> newId() {
        return [this] { return ids.isEmpty() ? Id{} : ids.takeFirst(); };
    }
    Variant *variant(const Id &id);
    bool showsProblem(DraftField field, const Id &variantId = {}) const {
        return tried || left.contains(draftKey(field, variantId));
    }
    QString problemText(const DraftProblem &problem) const;
    /// Of a field, when it is to be shown; empty when nothing is wrong.
    QString problemAt(DraftField field, const Id &variantId = {}) const;
    /// The text of a field: as it is being typed, as it was typed and is no value, or its value.
    QString textOf(DraftField field, const Id &variantId, const QString &value) const;
    static PictureIntake::Form pictureForm(VendorProductEditModel *q);
    /// Everything but what was asked for.
    void forget();

    Id person; // who works on it, and for which vendor
    Id vendor;
    Id productId; // of the draft; nil before it is read
    Id asked;     // by productId
    Id copied;    // by copyOf
    State state = State::Idle;
    ProductDraft draft;
    bool isDirty = false;
    bool resumed = false;
    bool tried = false;            // to save it: everything that is wrong is shown
    QSet<QString> left;            // fields that a person has been in, by draftKey()
    QMap<QString, QString> typing; // what stands in fields that a person is in
    QList<DraftProblem> problems;
    std::optional<QSet<QString>> taken; // SKUs of the vendor's other products; nothing once they are others
    QList<Id> ids;
    bool idsUnderWay = false;
    QTimer keeping;
    int sitting = 0; // counts what was worked on: answers for an earlier one are dropped
    std::optional<Error> failure;
    bool draftFailed = false; // it is a kept draft that cannot be read
    struct Suggestion {
        QString name;
        QStringList values;
        bool isYesOrNo = false;
        bool isNumber = false;
        bool isRequired = false;
        QString label{}; ///< Empty for that of its name.
    };
    /// What the category asks for, then what others in it have.
    static QList<Suggestion> suggestionsFrom(const storage::Facets &facets, const QList<AttributeRule> &rules);
    /// What the category asks for of a product that is proposed, and this one lacks.
    QStringList missing() const;
    /// A property as it was before somebody wrote in it, and those that stood behind it.
    struct FormerAttribute {
        Attribute attribute;
        QStringList following;
    };
    /// Nothing for what others of the category do not have.
    const Suggestion *suggestion(const QString &name) const;
    const FormerAttribute &formerAttribute(const QString &name);
    QList<Suggestion> suggested;
    QList<AttributeRule> rules; // of the category, and those above it
    Id suggestedFor;            // the category
    QStringList shownAttributes;
    QHash<QString, FormerAttribute> former; // by name
    ItemListModel attributes;
    ItemListModel axes;
    ItemListModel variants;
    ItemListModel pictures;
    ItemListModel statuses;
    PictureIntake intake;
};

template <typename Answered>
auto VendorProductEditModel::whileSitting(Answered answered) {
    return [this, sitting = d->sitting, answered = std::move(answered)](const auto &result) {
        if (sitting == d->sitting)
            answered(result);
    };
}

} // namespace aura::app
