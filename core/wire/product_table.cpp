// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/product_table.h>

#include "product_rows.h"

#include <algorithm>
#include <array>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

struct FieldName {
    TableField field;
    QLatin1StringView name;
};

constexpr qsizetype mostColumns = 300;

/// Our own columns, in the order in which they are written.
constexpr std::array ownColumns{
    FieldName{TableField::Key, "key"_L1},
    FieldName{TableField::Name, "name"_L1},
    FieldName{TableField::Description, "description"_L1},
    FieldName{TableField::Brand, "brand"_L1},
    FieldName{TableField::ModelNumber, "model number"_L1},
    FieldName{TableField::Gtin, "gtin"_L1},
    FieldName{TableField::Category, "category"_L1},
    FieldName{TableField::Tags, "tags"_L1},
    FieldName{TableField::Status, "status"_L1},
    FieldName{TableField::VariantKey, "variant key"_L1},
    FieldName{TableField::Sku, "sku"_L1},
    FieldName{TableField::Price, "price"_L1},
    FieldName{TableField::ComparePrice, "price before"_L1},
    FieldName{TableField::Stock, "stock"_L1},
    FieldName{TableField::Weight, "weight in g"_L1},
    FieldName{TableField::OptionName1, "option 1"_L1},
    FieldName{TableField::OptionValue1, "value 1"_L1},
    FieldName{TableField::OptionName2, "option 2"_L1},
    FieldName{TableField::OptionValue2, "value 2"_L1},
    FieldName{TableField::OptionName3, "option 3"_L1},
    FieldName{TableField::OptionValue3, "value 3"_L1},
    FieldName{TableField::Attribute, "properties"_L1},
};
constexpr std::array otherNames{
    FieldName{TableField::SalePrice, "sale price"_L1},
    FieldName{TableField::Picture, "picture"_L1},
};

constexpr std::array shopifyColumns{
    FieldName{TableField::Key, "handle"_L1},
    FieldName{TableField::Name, "title"_L1},
    FieldName{TableField::Description, "body (html)"_L1},
    FieldName{TableField::Brand, "vendor"_L1},
    FieldName{TableField::Category, "type"_L1},
    FieldName{TableField::Tags, "tags"_L1},
    FieldName{TableField::Status, "status"_L1},
    FieldName{TableField::OptionName1, "option1 name"_L1},
    FieldName{TableField::OptionValue1, "option1 value"_L1},
    FieldName{TableField::OptionName2, "option2 name"_L1},
    FieldName{TableField::OptionValue2, "option2 value"_L1},
    FieldName{TableField::OptionName3, "option3 name"_L1},
    FieldName{TableField::OptionValue3, "option3 value"_L1},
    FieldName{TableField::Sku, "variant sku"_L1},
    FieldName{TableField::Weight, "variant grams"_L1},
    FieldName{TableField::Stock, "variant inventory qty"_L1},
    FieldName{TableField::Price, "variant price"_L1},
    FieldName{TableField::ComparePrice, "variant compare at price"_L1},
    FieldName{TableField::Gtin, "variant barcode"_L1},
    FieldName{TableField::Picture, "image src"_L1},
};

/// What people call columns of tables of their own.
constexpr std::array commonNames{FieldName{TableField::Name, "title"_L1},
                                 FieldName{TableField::Name, "product"_L1},
                                 FieldName{TableField::Gtin, "ean"_L1},
                                 FieldName{TableField::Gtin, "barcode"_L1},
                                 FieldName{TableField::Gtin, "upc"_L1},
                                 FieldName{TableField::Sku, "article number"_L1},
                                 FieldName{TableField::Sku, "item number"_L1},
                                 FieldName{TableField::Stock, "quantity"_L1},
                                 FieldName{TableField::Stock, "qty"_L1},
                                 FieldName{TableField::ComparePrice, "compare at price"_L1},
                                 FieldName{TableField::Weight, "weight"_L1},
                                 FieldName{TableField::ModelNumber, "model"_L1},
                                 FieldName{TableField::Key, "id"_L1},
                                 FieldName{TableField::Category, "product type"_L1},
                                 FieldName{TableField::Brand, "manufacturer"_L1}};

template <typename Names>
TableField fieldIn(const Names &names, const QString &column) {
    const auto it =
        std::find_if(names.begin(), names.end(), [&](const FieldName &known) { return known.name == column; });
    return it == names.end() ? TableField::Ignored : it->field;
}

/// As we call it, or as people often do.
TableField ownField(const QString &column) {
    auto field = fieldIn(ownColumns, column);
    if (field == TableField::Ignored)
        field = fieldIn(otherNames, column);
    return field == TableField::Ignored ? fieldIn(commonNames, column) : field;
}

QString folded(const QString &column) {
    return column.trimmed().toLower().replace(u'_', u' ');
}

ProductFormat formatOf(const QStringList &header) {
    QSet<QString> names;
    for (const auto &column : header)
        names.insert(folded(column));
    if (names.contains(u"handle"_s) && names.contains(u"variant price"_s))
        return ProductFormat::Shopify;
    if (names.contains(u"id"_s) && names.contains(u"title"_s) && names.contains(u"price"_s) &&
        (names.contains(u"link"_s) || names.contains(u"image link"_s) || names.contains(u"availability"_s)))
        return ProductFormat::MerchantText;
    return ProductFormat::Aura;
}

QList<TableColumn> columnsOf(const QStringList &header, ProductFormat format) {
    QList<TableColumn> columns;
    for (const auto &name : header) {
        const auto plain = folded(name);
        TableField field = TableField::Ignored;
        if (format == ProductFormat::Shopify)
            field = fieldIn(shopifyColumns, plain);
        else if (format == ProductFormat::MerchantText)
            field = merchantField(plain);
        else
            field = ownField(plain);
        // Each says one thing once.
        const bool taken = std::any_of(columns.cbegin(), columns.cend(), [&](const TableColumn &other) {
            return other.field == field && field != TableField::Picture && field != TableField::Attribute;
        });
        columns.append({name.trimmed(), taken ? TableField::Ignored : field});
    }
    return columns;
}

class CsvProducts final : public ProductRowsReader {
public:
    CsvProducts(CsvReader reader, const QStringList &header, ProductFormat format)
        : m_csv(std::move(reader)) {
        m_format = format;
        m_columns = columnsOf(header, format);
        m_commaIsPoint = m_csv.separator() == ';';
    }
    std::int64_t position() const override { return m_csv.position(); }
    std::int64_t line() const override { return m_csv.line(); }

protected:
    Result<std::optional<Row>> nextRow() override {
        AURA_ASSIGN(auto fields, m_csv.next());
        if (!fields)
            return std::optional<Row>{};
        for (auto &field : *fields)
            field = withoutApostrophe(field);
        const bool cutOff = m_csv.endedWithoutLine() && fields->size() < m_columns.size();
        return std::optional(Row{m_csv.line(), std::move(*fields), cutOff});
    }

private:
    CsvReader m_csv;
};

/// In one cell, so that a line break, and a colon of a name, must not look like another property.
QString propertyLine(const Attribute &attribute) {
    const auto escaped = [](QString text) { return text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s); };
    return escaped(attribute.name).replace(u':', u"\\:"_s) + u": "_s + escaped(cellOf(attribute));
}

bool isTable(const QStringList &header) {
    const bool readable = std::all_of(header.cbegin(), header.cend(), [](const QString &name) {
        return std::none_of(name.cbegin(), name.cend(), [](QChar letter) {
            return letter.category() == QChar::Other_Control && !letter.isSpace();
        });
    });
    return readable && header.size() > 1 && header.size() <= mostColumns;
}

} // namespace

QString tableFieldName(TableField field) {
    for (const auto &known : ownColumns) {
        if (known.field == field)
            return known.name;
    }
    for (const auto &known : otherNames) {
        if (known.field == field)
            return known.name;
    }
    return {};
}

Result<std::unique_ptr<ProductTableReader>> ProductTableReader::open(QIODevice &source) {
    const auto beginning = source.peek(512).trimmed();
    if (beginning.startsWith('<') || beginning.startsWith("\xef\xbb\xbf<") ||
        beginning.startsWith(QByteArray("\xff\xfe<\0", 4)) || beginning.startsWith(QByteArray("\xfe\xff\0<", 4)))
        return merchantFeed(source);
    CsvReader csv(source);
    AURA_ASSIGN(const auto header, csv.next());
    if (!header || !isTable(*header))
        return Error{ErrorCode::InvalidArgument, u"no table of products"_s};
    const auto format = formatOf(*header);
    return std::unique_ptr<ProductTableReader>(std::make_unique<CsvProducts>(std::move(csv), *header, format));
}

QByteArray productTableHeader(const TableStyle &style) {
    QStringList names;
    for (const auto &column : ownColumns)
        names.append(column.name);
    return QByteArray("\xef\xbb\xbf") + csvRecord(names, style.separator);
}

QByteArray productTableRows(const Product &product, const std::function<QString(const Id &)> &category,
                            const std::function<std::optional<std::int64_t>(const Id &)> &stock,
                            const TableStyle &style) {
    const auto decimal = [&](const UnitPrice &price) {
        return toDecimalString(price).replace(u'.', style.decimalPoint);
    };
    QByteArray rows;
    for (qsizetype i = 0; i < product.variants.size(); ++i) {
        const auto &variant = product.variants.at(i);
        QStringList properties;
        for (const auto &attribute : product.attributes) {
            if (attribute.kind != Attribute::Kind::Json)
                properties.append(propertyLine(attribute));
        }
        QList<Attribute> options = variant.options;
        options.removeIf([](const Attribute &option) { return option.kind == Attribute::Kind::Json || option.isList; });
        QHash<TableField, QString> values{
            {TableField::Key, product.id.toString()},
            {TableField::VariantKey, variant.id.toString()},
            {TableField::Sku, variant.sku},
            {TableField::Price, decimal(variant.price)},
            {TableField::ComparePrice, variant.comparePrice ? decimal(*variant.comparePrice) : QString()}};
        if (const auto pieces = stock(variant.id))
            values.insert(TableField::Stock, QString::number(*pieces));
        if (variant.weightGrams > 0)
            values.insert(TableField::Weight, QString::number(variant.weightGrams));
        constexpr std::array names{TableField::OptionName1, TableField::OptionName2, TableField::OptionName3};
        constexpr std::array texts{TableField::OptionValue1, TableField::OptionValue2, TableField::OptionValue3};
        for (std::size_t at = 0; at < names.size() && static_cast<qsizetype>(at) < options.size(); ++at) {
            values.insert(names.at(at), options.at(static_cast<qsizetype>(at)).name);
            values.insert(texts.at(at), options.at(static_cast<qsizetype>(at)).values.value(0));
        }
        if (i == 0) {
            values.insert(TableField::Name, product.name);
            values.insert(TableField::Description, product.description);
            values.insert(TableField::Brand, product.brand);
            values.insert(TableField::ModelNumber, product.modelNumber);
            values.insert(TableField::Gtin, product.gtin);
            values.insert(TableField::Category,
                          product.categories.isEmpty() ? QString() : category(product.categories.first()));
            values.insert(TableField::Tags, product.tags.join(u", "_s));
            values.insert(TableField::Status, productStatusName(product.status));
            values.insert(TableField::Attribute, properties.join(u'\n'));
        }
        QStringList fields;
        for (const auto &column : ownColumns)
            fields.append(values.value(column.field));
        rows += csvRecord(fields, style.separator);
    }
    return rows;
}

} // namespace aura::wire
