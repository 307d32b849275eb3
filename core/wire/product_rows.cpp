// SPDX-License-Identifier: Apache-2.0
#include "product_rows.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Kind = ImportProblem::Kind;

constexpr qsizetype longestValue = 200;

/// Words without markup: shops that show HTML keep their descriptions in it.
QString plainText(const QString &html) {
    if (!html.contains(u'<'))
        return html;
    static const QRegularExpression breaks(u"<\\s*(br|/p|/div|/li|/h[1-6]|/tr)\\b[^>]*>"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression items(u"<\\s*li\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    static const QRegularExpression gaps(u"\\n\\s*\\n+"_s);
    QString text = html;
    text.replace(breaks, u"\n"_s).replace(items, u"• "_s).remove(tags);
    text.replace(u"&nbsp;"_s, u" "_s).replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s);
    text.replace(u"&quot;"_s, u"\""_s).replace(u"&#39;"_s, u"'"_s).replace(u"&amp;"_s, u"&"_s);
    return text.replace(gaps, u"\n"_s).trimmed();
}

struct ReadPrice {
    std::int64_t micros = 0;
    std::optional<Currency> currency;
};

/// "12.50", "12,5", "12.50 EUR"; nothing for anything else.
std::optional<ReadPrice> priceFrom(const QString &text) {
    ReadPrice price;
    QString number = text.simplified();
    if (const auto space = number.lastIndexOf(u' '); space > 0) {
        const auto currency = Currency::parse(number.sliced(space + 1));
        if (!currency)
            return std::nullopt;
        price.currency = *currency;
        number.truncate(space);
    }
    const auto comma = number.lastIndexOf(u',');
    constexpr qsizetype cents = 2;
    if (comma >= 0 && !number.contains(u'.') && number.size() - comma - 1 <= cents)
        number[comma] = u'.';
    const auto read = unitPriceFromDecimal(number, price.currency.value_or(Currency::of("EUR")));
    if (!read || read->micros < 0)
        return std::nullopt;
    price.micros = read->micros;
    return price;
}

/// "250", "0.25 kg", "250 g"; in grams.
std::optional<std::int64_t> gramsFrom(const QString &text) {
    static const QRegularExpression form(u"^([0-9]+(?:[.,][0-9]+)?)\\s*(kg|g|lb|oz)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    const auto unit = match.captured(2).toLower();
    const double grams = unit == "kg"_L1 ? 1'000 : unit == "lb"_L1 ? 453.59237 : unit == "oz"_L1 ? 28.349523125 : 1;
    return static_cast<std::int64_t>(match.captured(1).replace(u',', u'.').toDouble() * grams + 0.5);
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

QStringList listFrom(const QString &text) {
    QStringList list;
    for (const auto &part : text.split(u',')) {
        const auto entry = part.simplified().left(longestValue);
        if (!entry.isEmpty() && !list.contains(entry))
            list.append(entry);
    }
    return list;
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

bool ProductRowsReader::has(TableField field) const {
    return std::any_of(m_columns.cbegin(), m_columns.cend(),
                       [&](const TableColumn &column) { return column.field == field; });
}

void ProductRowsReader::takeProperties(const Row &row, ImportedProduct &product) const {
    const auto add = [&](const QString &name, const QString &value) {
        if (!name.isEmpty())
            product.attributes.append(Attribute{name, Attribute::Kind::Text, false, {value.left(longestValue)}});
    };
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const auto text = row.fields.value(i).trimmed();
        if (m_columns.at(i).field == TableField::Picture) {
            for (const auto &link : text.split(u',')) {
                if (!link.trimmed().isEmpty() && !product.pictures.contains(link.trimmed()))
                    product.pictures.append(link.trimmed());
            }
        }
        if (m_columns.at(i).field != TableField::Attribute)
            continue;
        if (m_columns.at(i).name.compare(tableFieldName(TableField::Attribute), Qt::CaseInsensitive) != 0) {
            add(m_columns.at(i).name, text);
            continue;
        }
        for (const auto &line : text.split(u'\n')) {
            if (const auto colon = line.indexOf(u':'); colon > 0)
                add(line.left(colon).trimmed(), line.sliced(colon + 1).trimmed());
        }
    }
}

void ProductRowsReader::takeVariant(const Row &row, ImportedProduct &product) const {
    ImportedVariant variant;
    variant.line = row.line;
    variant.sku = textOf(row, TableField::Sku).left(100);
    constexpr std::array names{TableField::OptionName1, TableField::OptionName2, TableField::OptionName3};
    constexpr std::array values{TableField::OptionValue1, TableField::OptionValue2, TableField::OptionValue3};
    for (std::size_t i = 0; i < names.size(); ++i) {
        QString name = textOf(row, names.at(i));
        const auto value = textOf(row, values.at(i));
        // A product's later rows do not repeat what its options are called, and feeds never say it.
        if (name.isEmpty() && has(names.at(i)) && !product.variants.isEmpty())
            name = product.variants.first().options.value(static_cast<qsizetype>(i)).name;
        if (name.isEmpty() && !has(names.at(i)))
            name = columnName(values.at(i));
        if (!name.isEmpty() && !value.isEmpty() && value != "Default Title"_L1)
            variant.options.append(Attribute{name, Attribute::Kind::Text, false, {value}});
    }
    const auto price = textOf(row, TableField::Price);
    const auto sale = textOf(row, TableField::SalePrice);
    const auto compare = textOf(row, TableField::ComparePrice);
    const auto readPrice = [&](const QString &text, Kind problem) -> std::optional<std::int64_t> {
        if (text.isEmpty())
            return std::nullopt;
        const auto read = priceFrom(text);
        if (!read) {
            product.problems.append({problem, row.line, text});
            return std::nullopt;
        }
        if (read->currency)
            variant.currency = read->currency;
        return read->micros;
    };
    variant.priceMicros = readPrice(sale.isEmpty() ? price : sale, Kind::PriceMalformed);
    variant.comparePriceMicros = readPrice(sale.isEmpty() ? compare : price, Kind::ComparePriceMalformed);
    if (!variant.comparePriceMicros && compare.isEmpty() && has(TableField::ComparePrice))
        variant.comparePriceMicros = 0;
    if (const auto text = textOf(row, TableField::Stock); !text.isEmpty()) {
        bool whole = false;
        const auto pieces = text.toLongLong(&whole);
        if (whole && pieces >= 0 && pieces <= mostStock)
            variant.stock = pieces;
        else
            product.problems.append({Kind::StockMalformed, row.line, text});
    }
    if (const auto grams = gramsFrom(textOf(row, TableField::Weight)))
        variant.weightGrams = *grams;
    const bool empty = variant.sku.isEmpty() && variant.options.isEmpty() && price.isEmpty() && sale.isEmpty();
    // Shopify's rows for further pictures say nothing else.
    if (!empty || product.variants.isEmpty())
        product.variants.append(variant);
}

void ProductRowsReader::take(const Row &row, ImportedProduct &product) const {
    if (product.variants.isEmpty()) {
        product.line = row.line;
        product.key = textOf(row, TableField::Key).left(longestValue);
        const auto read = [&](TableField field, qsizetype longest) -> std::optional<QString> {
            return has(field) ? std::optional(textOf(row, field).left(longest)) : std::nullopt;
        };
        product.name = read(TableField::Name, longestName);
        product.description = read(TableField::Description, longestDescription);
        if (product.description)
            product.description = plainText(*product.description);
        product.brand = read(TableField::Brand, longestValue);
        product.modelNumber = read(TableField::ModelNumber, longestModelNumber);
        product.gtin = read(TableField::Gtin, longestValue);
        if (product.gtin)
            product.gtin->remove(u' ').remove(u'-').remove(u'\'');
        product.category = read(TableField::Category, longestDescription);
        if (has(TableField::Tags))
            product.tags = listFrom(textOf(row, TableField::Tags));
        if (const auto text = textOf(row, TableField::Status); !text.isEmpty()) {
            product.status = statusFrom(text);
            if (!product.status)
                product.problems.append({Kind::StatusUnknown, row.line, text});
        }
    }
    takeVariant(row, product);
    takeProperties(row, product);
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
    do {
        take(*m_ahead, product);
        AURA_ASSIGN(m_ahead, nextRow());
        m_ended = !m_ahead;
    } while (m_ahead && !key.isEmpty() && textOf(*m_ahead, TableField::Key) == key);
    return std::optional(std::move(product));
}

} // namespace aura::wire
