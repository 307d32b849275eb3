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

/// Lets so much of a file through at a time: what an XML reader is in the middle of it keeps in memory, however long.
class Portions final : public QIODevice {
public:
    explicit Portions(QIODevice &source)
        : m_source(source) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    /// Another portion may come.
    void restart() { m_left = CsvReader::longestRecord; }
    bool isUsedUp() const { return m_left <= 0; }
    bool hasFailed() const { return m_failed; }

protected:
    qint64 readData(char *data, qint64 size) override {
        const auto count = isUsedUp() ? 0 : m_source.read(data, std::min(size, m_left));
        m_failed = m_failed || count < 0;
        m_left -= std::max<qint64>(count, 0);
        return count;
    }
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    QIODevice &m_source;
    qint64 m_left = CsvReader::longestRecord;
    bool m_failed = false;
};

class MerchantFeed final : public ProductRowsReader {
public:
    explicit MerchantFeed(QIODevice &source)
        : m_source(source)
        , m_portions(source)
        , m_xml(&m_portions) {
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
        while (!m_xml.atEnd() && !isStopped()) {
            AURA_ASSIGN(const auto token, step());
            if (token == QXmlStreamReader::StartElement && (m_xml.name() == "item"_L1 || m_xml.name() == "entry"_L1)) {
                m_portions.restart();
                return readItem();
            }
            // In front of the first one there is little: what goes on for long without any is no feed.
            if (m_any)
                m_portions.restart();
        }
        return std::optional<Row>{};
    }

private:
    /// The next token. Everything is read by this one, without recursion: how deep elements stand within one another
    /// is the file's.
    Result<QXmlStreamReader::TokenType> step() {
        const auto token = m_xml.readNext();
        if (m_portions.hasFailed())
            return Error{ErrorCode::StorageReadOnly, m_source.errorString()};
        if (m_xml.hasError() && m_portions.isUsedUp())
            return Error{ErrorCode::TooLarge, u"what ends on line %1"_s.arg(m_xml.lineNumber())};
        if (m_xml.hasError())
            return Error{ErrorCode::Corrupt, u"line %1: %2"_s.arg(m_xml.lineNumber()).arg(m_xml.errorString())};
        // A few bytes that stand for many, again and again, are no feed's.
        if (token == QXmlStreamReader::DTD && !m_xml.entityDeclarations().isEmpty())
            return Error{ErrorCode::InvalidArgument, u"the feed declares entities"_s};
        if (token == QXmlStreamReader::EndElement)
            --m_depth;
        else if (token == QXmlStreamReader::StartElement && ++m_depth > deepestElement)
            return Error{ErrorCode::TooLarge, u"line %1: elements are too deep"_s.arg(m_xml.lineNumber())};
        return token;
    }

    /// All text of the element that has begun, and of those within it.
    Result<QString> readText() {
        const auto within = m_depth;
        QString text;
        while (m_depth >= within) {
            AURA_ASSIGN(const auto token, step());
            if (token == QXmlStreamReader::Characters || token == QXmlStreamReader::EntityReference)
                text += m_xml.text();
        }
        return text.trimmed();
    }

    Result<std::optional<Row>> readItem() {
        m_any = true;
        Row row{m_xml.lineNumber(), QStringList(m_columns.size(), QString())};
        const auto within = m_depth;
        for (;;) {
            AURA_ASSIGN(const auto token, step());
            if (m_depth < within)
                break;
            if (token != QXmlStreamReader::StartElement)
                continue;
            const auto name = m_xml.name().toString().replace(u'_', u' ');
            const auto it = std::find_if(m_columns.cbegin(), m_columns.cend(),
                                         [&](const TableColumn &column) { return column.name == name; });
            AURA_ASSIGN(const auto text, readText());
            if (it == m_columns.cend())
                continue;
            // Pictures may be many; of anything else the first one counts.
            auto &field = row.fields[it - m_columns.cbegin()];
            if (field.isEmpty())
                field = text;
            else if (it->field == TableField::Picture)
                field += u',' + text;
        }
        return std::optional(std::move(row));
    }

    QIODevice &m_source;
    Portions m_portions;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_any = false; // an item has begun
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
