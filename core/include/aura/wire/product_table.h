// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/product_import.h>
#include <aura/wire/csv.h>

#include <QIODevice>

#include <functional>
#include <memory>

namespace aura::wire {

/// Who wrote a file of products. All but MerchantXml are tables of separated values.
enum class ProductFormat : std::uint8_t {
    Aura,         ///< What productTableHeader() and productTableRows() write, or a table of a person's own.
    Shopify,      ///< Shopify's product CSV: one product's rows share a handle, and follow one another.
    MerchantText, ///< Google Merchant Center, tab separated.
    MerchantXml,  ///< Google Merchant Center, RSS 2.0 or Atom.
};

/// What a column says.
enum class TableField : std::uint8_t {
    Ignored,
    Key,        ///< The rows of one product share it.
    VariantKey, ///< Our own id of a variant.
    Name,
    Description,
    Brand,
    ModelNumber,
    Gtin,
    Category,
    Tags,
    Status,
    Sku,
    Price,
    SalePrice, ///< Instead of the price, which is the one before then.
    ComparePrice,
    Stock,
    Weight,
    Picture,
    OptionName1,
    OptionValue1,
    OptionName2,
    OptionValue2,
    OptionName3,
    OptionValue3,
    Attribute, ///< The column's name is the attribute's.
};
/// "key", "name", "option1 name", …: as the columns of our own tables are called.
QString tableFieldName(TableField field);

/// A column of a file and what it is read as.
struct TableColumn {
    QString name;
    TableField field = TableField::Ignored;

    friend bool operator==(const TableColumn &, const TableColumn &) = default;
};

/// Reads products out of a file, one after another, so that a file may be of any size.
class ProductTableReader {
public:
    static constexpr qsizetype mostRows = 1'000; ///< Of one product, those of its pictures included.
    static constexpr int deepestElement = 50;

    /// Looks at the beginning of the file and proposes what its columns are. `source` must be open, able to seek, and
    /// outlive the reader. InvalidArgument when it is no table and no feed; otherwise as CsvReader::next().
    static Result<std::unique_ptr<ProductTableReader>> open(QIODevice &source);
    virtual ~ProductTableReader() = default;

    ProductFormat format() const { return m_format; }
    const QList<TableColumn> &columns() const { return m_columns; }
    /// Another reading of the columns, which must be as many. Before the first product.
    void setColumns(const QList<TableColumn> &columns) { m_columns = columns; }

    /// Asked between rows, so that a product of any number of them can be given up: once it says true, next() gives
    /// nothing any more. Called by whoever calls next().
    void setStop(std::function<bool()> stop) { m_stop = std::move(stop); }

    /// The next product, with what is wrong in it; nothing at the end. One that goes on behind mostVariants variants or
    /// mostRows rows is wrong; what follows of it is passed over. Errors end the reading: of a feed also TooLarge for
    /// an item of more than CsvReader::longestRecord bytes or elements more than deepestElement within one another, and
    /// InvalidArgument for one that declares entities.
    virtual Result<std::optional<ImportedProduct>> next() = 0;
    /// How much has been read, in bytes.
    virtual std::int64_t position() const = 0;
    /// The line that is read, from 1.
    virtual std::int64_t line() const = 0;

protected:
    ProductTableReader() = default;
    bool isStopped() const { return m_stop && m_stop(); }

    ProductFormat m_format = ProductFormat::Aura;
    QList<TableColumn> m_columns;

private:
    std::function<bool()> m_stop;
};

/// How a table is written, so that the spreadsheets of a country open it: where a comma parts whole numbers from
/// fractions, a semicolon parts cells.
struct TableStyle {
    char separator = ',';
    QChar decimalPoint = u'.';
};

/// A table of one's own products that reads back as what it was written from: a row for each variant. What no cell can
/// hold (structured attributes, technical specifications, pictures) is not in it, and stays as it is when it is read.
QByteArray productTableHeader(const TableStyle &style = {});
/// `category` gives the way to a category ("Kitchen > Mugs"), `stock` what is on the shelf of a variant.
QByteArray productTableRows(const Product &product, const std::function<QString(const Id &)> &category,
                            const std::function<std::optional<std::int64_t>(const Id &)> &stock,
                            const TableStyle &style = {});

} // namespace aura::wire
