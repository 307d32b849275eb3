// SPDX-License-Identifier: Apache-2.0
// What Google Merchant Center calls things, in tables and in feeds.
#include "product_rows.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

struct MerchantName {
    QLatin1StringView name;
    TableField field;
};

/// A feed's columns, in the order in which a person is asked about them. Of colour and size, variants of one group
/// differ; those of a product on its own are properties like any other.
constexpr std::array merchantNames{
    MerchantName{"id"_L1, TableField::Sku},
    MerchantName{"item group id"_L1, TableField::Key},
    MerchantName{"title"_L1, TableField::Name},
    MerchantName{"description"_L1, TableField::Description},
    MerchantName{"brand"_L1, TableField::Brand},
    MerchantName{"mpn"_L1, TableField::ModelNumber},
    MerchantName{"gtin"_L1, TableField::Gtin},
    MerchantName{"product type"_L1, TableField::Category},
    MerchantName{"price"_L1, TableField::Price},
    MerchantName{"sale price"_L1, TableField::SalePrice},
    MerchantName{"sell on google quantity"_L1, TableField::Stock},
    MerchantName{"shipping weight"_L1, TableField::Weight},
    MerchantName{"image link"_L1, TableField::Picture},
    MerchantName{"additional image link"_L1, TableField::Picture},
    MerchantName{"color"_L1, TableField::OptionValue1},
    MerchantName{"size"_L1, TableField::OptionValue2},
    MerchantName{"material"_L1, TableField::Attribute},
    MerchantName{"pattern"_L1, TableField::Attribute},
    MerchantName{"condition"_L1, TableField::Attribute},
};

class MerchantFeed final : public ProductRowsReader {
public:
    explicit MerchantFeed(QIODevice &source)
        : m_source(source)
        , m_xml(&source) {
        m_format = ProductFormat::MerchantXml;
        for (const auto &known : merchantNames)
            m_columns.append({QString(known.name), known.field});
    }
    std::int64_t position() const override { return m_source.pos(); }
    std::int64_t line() const override { return m_xml.lineNumber(); }

    /// Whether there is any product in it.
    Result<bool> begins() {
        AURA_ASSIGN(m_first, nextRow());
        return m_first.has_value();
    }

protected:
    Result<std::optional<Row>> nextRow() override {
        if (m_first)
            return std::exchange(m_first, std::nullopt);
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() == QXmlStreamReader::StartElement &&
                (m_xml.name() == "item"_L1 || m_xml.name() == "entry"_L1))
                return readItem();
        }
        if (m_xml.hasError())
            return Error{ErrorCode::Corrupt, u"line %1: %2"_s.arg(m_xml.lineNumber()).arg(m_xml.errorString())};
        return std::optional<Row>{};
    }

private:
    Result<std::optional<Row>> readItem() {
        Row row{m_xml.lineNumber(), QStringList(m_columns.size(), QString())};
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.name().toString().replace(u'_', u' ');
            const auto it = std::find_if(m_columns.cbegin(), m_columns.cend(),
                                         [&](const TableColumn &column) { return column.name == name; });
            const auto text = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (it == m_columns.cend())
                continue;
            // Pictures may be many; of anything else the first one counts.
            auto &field = row.fields[it - m_columns.cbegin()];
            if (field.isEmpty())
                field = text;
            else if (it->field == TableField::Picture)
                field += u',' + text;
        }
        if (m_xml.hasError())
            return Error{ErrorCode::Corrupt, u"line %1: %2"_s.arg(m_xml.lineNumber()).arg(m_xml.errorString())};
        return std::optional(std::move(row));
    }

    QIODevice &m_source;
    QXmlStreamReader m_xml;
    std::optional<Row> m_first;
};

} // namespace

TableField merchantField(const QString &name) {
    const auto it = std::find_if(merchantNames.begin(), merchantNames.end(),
                                 [&](const MerchantName &known) { return known.name == name; });
    return it == merchantNames.end() ? TableField::Ignored : it->field;
}

Result<std::unique_ptr<ProductTableReader>> merchantFeed(QIODevice &source) {
    auto feed = std::make_unique<MerchantFeed>(source);
    AURA_ASSIGN(const bool any, feed->begins());
    if (!any)
        return Error{ErrorCode::InvalidArgument, u"no feed of products"_s};
    return std::unique_ptr<ProductTableReader>(std::move(feed));
}

} // namespace aura::wire
