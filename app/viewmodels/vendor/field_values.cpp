// SPDX-License-Identifier: Apache-2.0
#include "vendor/field_values.h"

#include "texts.h"
#include "vendor/vendor_words.h"

#include <aura/app/format.h>

#include <QCoreApplication>

namespace aura::app {

namespace {

struct FieldValues {
    Q_DECLARE_TR_FUNCTIONS(FieldValues)
};

QString orDash(const QString &text) {
    return text.isEmpty() ? QStringLiteral("–") : text;
}

struct TextOf {
    const QHash<Id, QString> &categories;

    QString operator()(const QString &text) const { return orDash(text); }
    QString operator()(bool value) const { return value ? FieldValues::tr("Yes") : FieldValues::tr("No"); }
    QString operator()(std::int64_t number) const { return format::count(number); }
    QString operator()(const std::optional<UnitPrice> &price) const {
        return price ? format::price(*price) : orDash({});
    }
    QString operator()(ProductStatus status) const { return productStatusText(status); }
    QString operator()(const Dimensions &size) const {
        const auto millimetres = [](std::int64_t micrometres) {
            return QLocale().toString(static_cast<double>(micrometres) / 1'000, 'f', QLocale::FloatingPointShortest);
        };
        return FieldValues::tr("%1 × %2 × %3 mm, %4 g")
            .arg(millimetres(size.widthMicrometres), millimetres(size.heightMicrometres),
                 millimetres(size.depthMicrometres), format::count(size.weightGrams));
    }
    QString operator()(const QStringList &list) const { return orDash(list.join(FieldValues::tr(", "))); }
    QString operator()(const QList<Id> &ids) const {
        QStringList names;
        for (const auto &id : ids)
            names += categories.value(id, FieldValues::tr("A category that is gone"));
        return (*this)(names);
    }
    QString operator()(const QList<Attribute> &attributes) const {
        QStringList texts;
        for (const auto &attribute : attributes)
            texts += FieldValues::tr("%1: %2").arg(attributeLabel(attribute.name), attributeText(attribute));
        return orDash(texts.join(u'\n'));
    }
};

} // namespace

QString fieldValueText(const FieldValue &value, const QHash<Id, QString> &categories) {
    return std::visit(TextOf{categories}, value);
}

Result<UnitPrice> priceFromText(const QString &text, Currency currency, const QLocale &locale) {
    QString plain = text.trimmed();
    if (!locale.groupSeparator().isEmpty())
        plain.remove(locale.groupSeparator());
    plain.remove(QChar(QChar::Nbsp));
    QString ascii;
    for (const QChar letter : std::as_const(plain)) {
        if (locale.decimalPoint() == letter)
            ascii += u'.';
        else if (letter.digitValue() >= 0)
            ascii += QChar(u'0' + letter.digitValue());
        else
            ascii += letter;
    }
    return unitPriceFromDecimal(ascii, currency);
}

QString priceFieldText(UnitPrice price, const QLocale &locale) {
    return toDecimalString(price).replace(u'.', locale.decimalPoint());
}

} // namespace aura::app
