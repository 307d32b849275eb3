// SPDX-License-Identifier: Apache-2.0
#include "vendor/field_values.h"

#include "texts.h"
#include "vendor/vendor_words.h"

#include <aura/app/format.h>

#include <QCoreApplication>

#include <algorithm>

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

/// Without the marks that come with the signs of right-to-left languages and only say where they stand.
QString bare(QString text) {
    text.removeIf([](QChar letter) { return letter.category() == QChar::Other_Format; });
    return text;
}

/// Takes the sign off; true for a minus.
bool takeSign(QString &bareText, const QLocale &locale) {
    bareText = bareText.trimmed();
    const auto begins = [&](const QStringList &signs) {
        const auto sign = std::find_if(signs.cbegin(), signs.cend(),
                                       [&](const QString &one) { return bareText.startsWith(bare(one)); });
        if (sign == signs.cend())
            return false;
        bareText.remove(0, bare(*sign).size());
        return true;
    };
    const bool minus = begins({locale.negativeSign(), QStringLiteral("-"), QString(QChar(0x2212))});
    if (!minus)
        begins({locale.positiveSign(), QStringLiteral("+")});
    return minus;
}

} // namespace

QString fieldValueText(const FieldValue &value, const QHash<Id, QString> &categories) {
    return std::visit(TextOf{categories}, value);
}

Result<UnitPrice> priceFromText(const QString &text, Currency currency, const QLocale &locale) {
    const Error malformed{ErrorCode::InvalidArgument, QStringLiteral("not a price: ") + text.left(40)};
    const auto separator = locale.groupSeparator();
    const bool bySpace = !separator.isEmpty() && separator.front().isSpace();
    QString ascii;
    int sinceGroup = -1; // digits since the last separator; -1 before the first one
    bool decimals = false;
    for (const QChar letter : text.trimmed()) {
        const bool groups = separator == letter || (bySpace && letter.isSpace());
        if (letter.digitValue() >= 0) {
            ascii += QChar(u'0' + letter.digitValue());
            sinceGroup += sinceGroup >= 0 && !decimals ? 1 : 0;
        } else if (locale.decimalPoint() == letter && !decimals) {
            if (sinceGroup >= 0 && sinceGroup != 3)
                return malformed;
            ascii += u'.';
            decimals = true;
        } else if (groups && !decimals &&
                   (sinceGroup == 3 || (sinceGroup < 0 && !ascii.isEmpty() && ascii.size() <= 3))) {
            // Where groups of three are told apart, and nowhere else: "12.50" is not 1250 where the point means that.
            sinceGroup = 0;
        } else {
            return malformed;
        }
    }
    if (!decimals && sinceGroup >= 0 && sinceGroup != 3)
        return malformed;
    return unitPriceFromDecimal(ascii, currency);
}

std::optional<std::int64_t> signedAmount(const QString &text, const QLocale &locale) {
    QString plain = bare(text);
    for (const auto &percent : {locale.percent(), QStringLiteral("%")})
        plain.remove(bare(percent));
    const bool minus = takeSign(plain, locale);
    const auto number = priceFromText(plain, Currency::of("EUR"), locale);
    if (!number || number->micros == 0)
        return std::nullopt;
    return minus ? -number->micros : number->micros;
}

std::optional<int> wholeFromText(const QString &text, const QLocale &locale) {
    QString plain = bare(text);
    const bool minus = takeSign(plain, locale);
    // Everybody's keyboard has the digits that need no locale.
    auto ungrouped = QLocale::c();
    ungrouped.setNumberOptions(QLocale::RejectGroupSeparator);
    for (const auto &reading : {locale, ungrouped}) {
        bool ok = false;
        const int number = reading.toInt(plain, &ok);
        if (ok && number >= 0)
            return minus ? -number : number;
    }
    return std::nullopt;
}

QString wholeFieldText(int number, bool difference, const QLocale &locale) {
    auto plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const auto text = plain.toString(number);
    return difference && number > 0 ? plain.positiveSign() + text : text;
}

QString priceFieldText(UnitPrice price, const QLocale &locale) {
    return toDecimalString(price).replace(u'.', locale.decimalPoint());
}

} // namespace aura::app
