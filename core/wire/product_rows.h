// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/wire/product_table.h>

#include <array>

namespace aura::wire {

/// Makes products of rows: those that share a key and follow one another are one product.
class ProductRowsReader : public ProductTableReader {
public:
    Result<std::optional<ImportedProduct>> next() override;

protected:
    struct Row {
        std::int64_t line = 0;
        QStringList fields;  ///< As many as there are columns, or fewer.
        bool cutOff = false; ///< The file ends within it.
    };
    virtual Result<std::optional<Row>> nextRow() = 0;

    /// What "1,234" and "1.234" are: with a comma for a point, the first one is between 1 and 2 and the second one is
    /// not certain; otherwise it is the other way round.
    bool m_commaIsPoint = false;

private:
    QString textOf(const Row &row, TableField field) const;
    QString columnName(TableField field) const;
    bool has(TableField field) const;
    /// An empty cell says that there is nothing; an element that a feed leaves out says nothing.
    bool isSilent(const QString &text) const;
    void take(const Row &row, ImportedProduct &product);
    void takeVariant(const Row &row, ImportedProduct &product);
    void takePrices(const Row &row, ImportedVariant &variant, ImportedProduct &product) const;
    void takeProperties(const Row &row, ImportedProduct &product, bool first) const;
    void takePictures(const QString &links, ImportedProduct &product) const;

    std::optional<Row> m_ahead;
    std::array<QString, 3> m_optionNames; // of the product whose rows are read, by their place
    bool m_ended = false;
};

/// What Google Merchant Center calls a column ("item group id", underscores as spaces).
TableField merchantField(const QString &name);
/// A feed in RSS 2.0 or Atom.
Result<std::unique_ptr<ProductTableReader>> merchantFeed(QIODevice &source);

} // namespace aura::wire
