// SPDX-License-Identifier: Apache-2.0
#include "product_rows.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Kind = ImportProblem::Kind;

constexpr std::int64_t mostGrams = 1'000'000'000;
constexpr qsizetype mostProperties = 1'000; // more than columns, as an empty one is one that is taken away

struct Entity {
    QLatin1StringView name;
    char16_t letter;
};
constexpr std::array entities{Entity{"nbsp"_L1, u' '},  Entity{"lt"_L1, u'<'},     Entity{"gt"_L1, u'>'},
                              Entity{"quot"_L1, u'"'},  Entity{"apos"_L1, u'\''},  Entity{"amp"_L1, u'&'},
                              Entity{"ndash"_L1, u'–'}, Entity{"mdash"_L1, u'—'},  Entity{"hellip"_L1, u'…'},
                              Entity{"bull"_L1, u'•'},  Entity{"rsquo"_L1, u'’'},  Entity{"lsquo"_L1, u'‘'},
                              Entity{"euro"_L1, u'€'},  Entity{"trade"_L1, u'™'},  Entity{"deg"_L1, u'°'},
                              Entity{"times"_L1, u'×'}, Entity{"frac12"_L1, u'½'}, Entity{"reg"_L1, u'®'}};

/// The letter of "amp", "#39" or "#x27"; 0 for none that is known.
char32_t letterOf(QStringView name) {
    if (name.startsWith(u'#')) {
        const bool hexadecimal = name.size() > 1 && name.at(1).toLower() == u'x';
        bool ok = false;
        const auto code = name.sliced(hexadecimal ? 2 : 1).toUInt(&ok, hexadecimal ? 16 : 10);
        return ok && code >= u' ' && code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF) ? code : 0;
    }
    const auto it =
        std::find_if(entities.begin(), entities.end(), [&](const Entity &known) { return known.name == name; });
    return it == entities.end() ? 0 : it->letter;
}

/// What a tag leaves of itself in plain words.
QStringView traceOf(QStringView tag) {
    qsizetype size = tag.startsWith(u'/') ? 1 : 0;
    while (size < tag.size() && tag.at(size).isLetterOrNumber())
        ++size;
    const auto name = tag.left(size).toString().toLower();
    if (name == "li"_L1)
        return u"\n• ";
    static const QSet<QString> breaks{u"br"_s, u"p"_s,   u"/p"_s,  u"div"_s, u"/div"_s, u"/li"_s, u"/ul"_s, u"/ol"_s,
                                      u"tr"_s, u"/tr"_s, u"/h1"_s, u"/h2"_s, u"/h3"_s,  u"/h4"_s, u"/h5"_s, u"/h6"_s};
    return breaks.contains(name) ? u"\n" : u"";
}

/// Words without markup: shops that show HTML keep their descriptions in it. In one go, whatever stands there.
QString plainText(const QString &html) {
    constexpr qsizetype longestEntity = 10;
    QString text;
    const QStringView whole(html);
    qsizetype at = 0;
    while (at < whole.size()) {
        const QChar letter = whole.at(at);
        if (letter == u'<' && at + 1 < whole.size() &&
            (whole.at(at + 1).isLetter() || whole.at(at + 1) == u'/' || whole.at(at + 1) == u'!')) {
            const auto end = whole.indexOf(u'>', at);
            if (end < 0)
                break; // cut off within a tag
            const auto tag = whole.sliced(at + 1, end - at - 1);
            text += traceOf(tag);
            at = end + 1;
            for (const auto silent : {"script"_L1, "style"_L1}) {
                if (!tag.startsWith(silent, Qt::CaseInsensitive))
                    continue;
                const QString closing = u"</"_s + silent;
                const auto close = whole.indexOf(closing, at, Qt::CaseInsensitive);
                at = close < 0 ? whole.size() : close;
            }
        } else if (const auto semicolon = letter == u'&' ? whole.mid(at, longestEntity).indexOf(u';') : -1;
                   semicolon > 1 && letterOf(whole.sliced(at + 1, semicolon - 1)) != 0) {
            text += QChar::fromUcs4(letterOf(whole.sliced(at + 1, semicolon - 1)));
            at += semicolon + 1;
        } else {
            text += letter;
            ++at;
        }
    }
    QStringList lines;
    for (const auto &line : text.split(u'\n')) {
        if (const auto words = line.simplified(); !words.isEmpty() && words != u"•"_s)
            lines.append(words);
    }
    return lines.join(u'\n');
}

struct ReadPrice {
    std::int64_t micros = 0;
    std::optional<Currency> currency;
};

/// Digits and at most one point, out of a number as people write it; nothing when it can be read in two ways, of which
/// one is a thousand times the other. `commaIsPoint` decides for a comma before three digits.
std::optional<QString> plainNumber(const QString &text, bool commaIsPoint) {
    const auto dot = text.lastIndexOf(u'.');
    const auto comma = text.lastIndexOf(u',');
    const bool both = dot >= 0 && comma >= 0;
    QChar point;
    if (both) {
        point = dot > comma ? u'.' : u',';
    } else if (const QChar sign = dot >= 0 ? u'.' : u','; dot >= 0 || comma >= 0) {
        constexpr qsizetype group = 3;
        const bool usual = (sign == u',') == commaIsPoint;
        const auto place = std::max(dot, comma);
        if (text.count(sign) > 1)
            point = QChar(); // thousands
        else if (!usual && text.size() - place - 1 == group && !text.startsWith(u'0'))
            return std::nullopt;
        else
            point = sign;
    }
    QString number;
    qsizetype digits = 0; // since a sign
    bool grouped = false;
    bool fraction = false;
    const auto closesGroup = [&] { return grouped ? digits == 3 : digits > 0; };
    for (const QChar letter : text) {
        if (letter.isDigit()) {
            number += letter;
            ++digits;
        } else if (letter == point && !fraction) {
            if (!closesGroup())
                return std::nullopt;
            number += u'.';
            fraction = true;
        } else if (!fraction && closesGroup() && (grouped || digits <= 3)) {
            grouped = true;
            digits = 0;
        } else {
            return std::nullopt;
        }
        if (letter == point)
            digits = 0;
    }
    return fraction || closesGroup() ? std::optional(number) : std::nullopt;
}

/// Digits of any script as ours, and Arabic signs between them as those that they stand for.
QString withOurDigits(const QString &text) {
    QString ascii;
    for (const QChar letter : text.simplified()) {
        if (letter.digitValue() >= 0)
            ascii += QChar(u'0' + letter.digitValue());
        else
            ascii += letter == QChar(0x066B) ? QChar(u',') : letter == QChar(0x066C) ? QChar(u'\'') : letter;
    }
    return ascii;
}

std::optional<Currency> currencyFrom(const QString &sign) {
    if (sign == u"€")
        return Currency::of("EUR");
    if (sign == u"£")
        return Currency::of("GBP");
    const auto currency = Currency::parse(sign.toUpper());
    return currency ? std::optional(*currency) : std::nullopt;
}

/// "12.50", "12,5", "1.234,50 EUR", "€ 12"; nothing for anything else.
std::optional<ReadPrice> priceFrom(const QString &text, bool commaIsPoint) {
    static const QRegularExpression form(u"^(\\p{L}{3}|\\p{Sc})?\\s*([0-9][0-9.,'’\\s]*?)\\s*(\\p{L}{3}|\\p{Sc})?$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(withOurDigits(text));
    if (!match.hasMatch())
        return std::nullopt;
    ReadPrice price;
    const auto sign = match.captured(1).isEmpty() ? match.captured(3) : match.captured(1);
    if (!sign.isEmpty() && !(price.currency = currencyFrom(sign)))
        return std::nullopt;
    const auto number = plainNumber(match.captured(2), commaIsPoint);
    const auto read = number ? unitPriceFromDecimal(*number, price.currency.value_or(Currency::of("EUR")))
                             : Result<UnitPrice>(Error{ErrorCode::InvalidArgument, {}});
    if (!read)
        return std::nullopt;
    price.micros = read->micros;
    return price;
}

/// "250", "0.25 kg", "1.200,5 g"; in grams. Nothing for what can be read in two ways.
std::optional<std::int64_t> gramsFrom(const QString &text, bool commaIsPoint) {
    static const QRegularExpression form(u"^([0-9][0-9.,'’\\s]*?)\\s*(kg|g|lb|oz)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(withOurDigits(text));
    const auto number = match.hasMatch() ? plainNumber(match.captured(1), commaIsPoint) : std::nullopt;
    if (!number)
        return std::nullopt;
    const auto unit = match.captured(2).toLower();
    const double grams = unit == "kg"_L1 ? 1'000 : unit == "lb"_L1 ? 453.59237 : unit == "oz"_L1 ? 28.349523125 : 1;
    // Nobody weighs thousandths of a gram: "1.200" means more than one gram in every country.
    constexpr qsizetype group = 3;
    const auto point = number->indexOf(u'.');
    if (grams == 1 && point > 0 && point <= group && number->size() - point - 1 == group && !number->startsWith(u'0'))
        return std::nullopt;
    const double weight = number->toDouble() * grams + 0.5;
    return weight <= static_cast<double>(mostGrams) ? std::optional(static_cast<std::int64_t>(weight)) : std::nullopt;
}

std::optional<ProductStatus> statusFrom(const QString &text) {
    const auto word = text.trimmed().toLower();
    if (word == "active"_L1 || word == "true"_L1)
        return ProductStatus::Published;
    if (word == "false"_L1)
        return ProductStatus::Draft;
    const auto status = productStatusFromName(word);
    return status ? std::optional(*status) : std::nullopt;
}

/// A line of our own properties: see propertyLine(). Nothing when there is no colon in it.
std::optional<std::pair<QString, QString>> propertyFrom(QStringView line) {
    std::pair<QString, QString> property;
    QString *part = &property.first;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar letter = line.at(i);
        const QChar next = i + 1 < line.size() ? line.at(i + 1) : QChar();
        if (letter == u'\\' && (next == u'\\' || next == u'n' || next == u':')) {
            *part += next == u'n' ? QChar(u'\n') : next;
            ++i;
        } else if (letter == u':' && part == &property.first) {
            part = &property.second;
        } else {
            *part += letter;
        }
    }
    if (part == &property.first)
        return std::nullopt;
    return std::pair(property.first.trimmed(), property.second.trimmed());
}

} // namespace

QString ProductRowsReader::textOf(const Row &row, TableField field) const {
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).field == field)
            return row.fields.value(i).trimmed();
    }
    return {};
}

QString ProductRowsReader::columnName(TableField field) const {
    const auto it = std::find_if(m_columns.cbegin(), m_columns.cend(),
                                 [&](const TableColumn &column) { return column.field == field; });
    return it == m_columns.cend() ? QString() : it->name;
}

bool ProductRowsReader::isSilent(const QString &text) const {
    return text.isEmpty() && m_format == ProductFormat::MerchantXml;
}

bool ProductRowsReader::has(TableField field) const {
    return std::any_of(m_columns.cbegin(), m_columns.cend(),
                       [&](const TableColumn &column) { return column.field == field; });
}

void ProductRowsReader::takePictures(const QString &links, ImportedProduct &product) const {
    for (const auto &part : links.split(u',')) {
        if (product.pictures.size() >= mostPictures)
            return;
        const auto link = part.trimmed();
        if (!link.isEmpty() && !product.pictures.contains(link))
            product.pictures.append(link);
    }
}

void ProductRowsReader::takeProperties(const Row &row, ImportedProduct &product, bool first) const {
    // False when no more of them are taken.
    const auto add = [&](const QString &name, const QString &value) {
        if (name.isEmpty())
            return true;
        const auto known = std::find_if(product.attributes.begin(), product.attributes.end(),
                                        [&](const Attribute &attribute) { return attribute.name == name; });
        if (known != product.attributes.end()) {
            known->values = {value};
        } else if (product.attributes.size() < mostProperties) {
            product.attributes.append(Attribute{name, Attribute::Kind::Text, false, {value}});
        } else {
            product.problems.append({Kind::Invalid, row.line, u"attributes: are more than %1"_s.arg(mostProperties)});
            return false;
        }
        return true;
    };
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const auto text = row.fields.value(i).trimmed();
        if (m_columns.at(i).field == TableField::Picture)
            takePictures(text, product);
        if (m_columns.at(i).field != TableField::Attribute)
            continue;
        if (m_columns.at(i).name.compare(tableFieldName(TableField::Attribute), Qt::CaseInsensitive) != 0) {
            // What the first row says of a product its other rows need not repeat.
            if (((first && !isSilent(text)) || !text.isEmpty()) && !add(m_columns.at(i).name, text))
                return;
            continue;
        }
        for (const auto &line : QStringView(text).split(u'\n')) {
            if (const auto property = propertyFrom(line); property && !add(property->first, property->second))
                return;
        }
    }
}

void ProductRowsReader::takePrices(const Row &row, ImportedVariant &variant, ImportedProduct &product) const {
    const auto price = textOf(row, TableField::Price);
    const auto sale = textOf(row, TableField::SalePrice);
    const auto compare = textOf(row, TableField::ComparePrice);
    const auto readPrice = [&](const QString &text, Kind problem) -> std::optional<std::int64_t> {
        if (text.isEmpty())
            return std::nullopt;
        const auto read = priceFrom(text, m_commaIsPoint);
        if (!read) {
            product.problems.append({problem, row.line, text});
            return std::nullopt;
        }
        if (read->currency)
            variant.currency = read->currency;
        return read->micros;
    };
    variant.priceMicros = readPrice(sale.isEmpty() ? price : sale, Kind::PriceMalformed);
    const auto before = sale.isEmpty() || price.isEmpty() ? compare : price;
    variant.comparePriceMicros = readPrice(before, Kind::ComparePriceMalformed);
    // A price without one before it ends a sale; where the file says nothing of prices it says nothing of sales.
    const bool priced = !price.isEmpty() || !sale.isEmpty();
    const bool tells = has(TableField::ComparePrice) || (has(TableField::SalePrice) && priced);
    if (before.isEmpty() && tells)
        variant.comparePriceMicros = 0;
}

void ProductRowsReader::takeVariant(const Row &row, ImportedProduct &product) {
    ImportedVariant variant;
    variant.line = row.line;
    variant.key = textOf(row, TableField::VariantKey);
    variant.sku = textOf(row, TableField::Sku);
    constexpr std::array names{TableField::OptionName1, TableField::OptionName2, TableField::OptionName3};
    constexpr std::array values{TableField::OptionValue1, TableField::OptionValue2, TableField::OptionValue3};
    for (std::size_t i = 0; i < names.size(); ++i) {
        QString name = textOf(row, names.at(i));
        const auto value = textOf(row, values.at(i));
        // A product's later rows do not repeat what its options are called, and feeds never say it. By their place and
        // not by the options of the first row, of which those without a value are none.
        if (product.variants.isEmpty() || !name.isEmpty())
            m_optionNames.at(i) = name;
        if (name.isEmpty() && has(names.at(i)))
            name = m_optionNames.at(i);
        if (name.isEmpty() && !has(names.at(i)))
            name = columnName(values.at(i));
        if (!name.isEmpty() && !value.isEmpty() && value != "Default Title"_L1)
            variant.options.append(Attribute{name, Attribute::Kind::Text, false, {value}});
    }
    takePrices(row, variant, product);
    if (const auto text = textOf(row, TableField::Stock); !text.isEmpty()) {
        bool whole = false;
        const auto pieces = text.toLongLong(&whole);
        if (whole && pieces >= 0 && pieces <= mostStock)
            variant.stock = pieces;
        else
            product.problems.append({Kind::StockMalformed, row.line, text});
    }
    if (const auto text = textOf(row, TableField::Weight); !text.isEmpty()) {
        variant.weightGrams = gramsFrom(text, m_commaIsPoint);
        if (!variant.weightGrams)
            product.problems.append({Kind::WeightMalformed, row.line, text});
    }
    const bool empty = variant.key.isEmpty() && variant.sku.isEmpty() && variant.options.isEmpty() &&
                       textOf(row, TableField::Price).isEmpty() && textOf(row, TableField::SalePrice).isEmpty();
    // Shopify's rows for further pictures say nothing else.
    if (empty && !product.variants.isEmpty())
        return;
    if (product.variants.size() < mostVariants)
        product.variants.append(variant);
    else
        product.problems.append({Kind::TooManyVariants, row.line, u"%1+"_s.arg(mostVariants)});
}

void ProductRowsReader::take(const Row &row, ImportedProduct &product) {
    if (row.cutOff)
        product.problems.append({Kind::CutOff, row.line, {}});
    if (row.fields.size() > m_columns.size() &&
        !row.fields.sliced(m_columns.size()).join(QString()).trimmed().isEmpty())
        product.problems.append({Kind::TooManyCells, row.line, row.fields.at(m_columns.size())});
    const bool first = product.variants.isEmpty();
    if (first) {
        product.line = row.line;
        product.key = textOf(row, TableField::Key);
        const auto read = [&](TableField field) -> std::optional<QString> {
            auto text = textOf(row, field);
            return has(field) && !isSilent(text) ? std::optional(std::move(text)) : std::nullopt;
        };
        product.name = read(TableField::Name);
        product.description = read(TableField::Description);
        if (product.description && m_format != ProductFormat::Aura)
            product.description = plainText(*product.description);
        product.brand = read(TableField::Brand);
        product.modelNumber = read(TableField::ModelNumber);
        product.gtin = read(TableField::Gtin);
        if (product.gtin)
            product.gtin->remove(u' ').remove(u'-').remove(u'\'');
        product.category = read(TableField::Category);
        if (has(TableField::Tags))
            product.tags = listFromText(textOf(row, TableField::Tags));
        if (const auto text = textOf(row, TableField::Status); !text.isEmpty()) {
            product.status = statusFrom(text);
            if (!product.status)
                product.problems.append({Kind::StatusUnknown, row.line, text});
        }
    }
    takeVariant(row, product);
    takeProperties(row, product, first);
}

Result<std::optional<ImportedProduct>> ProductRowsReader::next() {
    if (!m_ahead && !m_ended) {
        AURA_ASSIGN(m_ahead, nextRow());
        m_ended = !m_ahead;
    }
    if (!m_ahead)
        return std::optional<ImportedProduct>{};
    ImportedProduct product;
    const auto key = textOf(*m_ahead, TableField::Key);
    bool tooMany = false;
    qsizetype rows = 0;
    do {
        // Nothing of such a product is brought in, so there may be any number of further rows.
        if (!tooMany) {
            if (++rows <= mostRows)
                take(*m_ahead, product);
            else
                product.problems.append({Kind::TooManyVariants, m_ahead->line, u"%1+"_s.arg(mostRows)});
            tooMany = std::any_of(product.problems.cbegin(), product.problems.cend(),
                                  [](const ImportProblem &problem) { return problem.kind == Kind::TooManyVariants; });
        }
        AURA_ASSIGN(m_ahead, nextRow());
        m_ended = !m_ahead;
        if (isStopped()) {
            m_ahead.reset();
            m_ended = true;
            return std::optional<ImportedProduct>{};
        }
    } while (m_ahead && !key.isEmpty() && textOf(*m_ahead, TableField::Key) == key);
    return std::optional(std::move(product));
}

} // namespace aura::wire
