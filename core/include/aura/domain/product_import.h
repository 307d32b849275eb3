// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/product_draft.h>

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

namespace aura {

/// What is wrong with a row of a file of products.
struct ImportProblem {
    enum class Kind : std::uint8_t {
        NameMissing,
        PriceMissing,
        PriceMalformed,
        ComparePriceMalformed,
        StockMalformed,
        WeightMalformed,
        GtinInvalid,
        StatusUnknown,
        CategoryUnknown,
        OtherCurrency, ///< Than the shop's.
        SkuTwice,      ///< In the file, or another product of the shop has it.
        GtinTwice,
        TooManyVariants,
        TooLong,      ///< `value` is how it begins.
        KeyRefused,   ///< Rows before it, of the same product, are wrong.
        VariantTwice, ///< The same SKU or combination of options once more.
        CutOff,       ///< The file ends within the row.
        TooManyCells, ///< More than there are columns.
        NotQueued,    ///< This device could not keep it.
        Invalid,      ///< Breaks another rule of validateProduct(): `value` says which, for developers.
    };
    Kind kind = Kind::Invalid;
    std::int64_t line = 0; ///< Of the file, from 1.
    QString value;         ///< What stands there.

    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
};

/// A row's share in a product. What the file does not say is absent.
struct ImportedVariant {
    std::int64_t line = 0;
    QString key; ///< Our own id of the variant; empty in the tables of others.
    QString sku;
    std::optional<std::int64_t> priceMicros;
    std::optional<std::int64_t> comparePriceMicros; ///< 0: it has none any more.
    std::optional<Currency> currency;
    std::optional<std::int64_t> stock;
    std::optional<std::int64_t> weightGrams;
    QList<Attribute> options;

    friend bool operator==(const ImportedVariant &, const ImportedVariant &) = default;
};

/// A product as a file has it. Fields of which the file says nothing are absent and stay as they are.
struct ImportedProduct {
    std::int64_t line = 0; ///< Of its first row.
    QString key;           ///< The file's own name for it; empty when it has none.
    std::optional<QString> name;
    std::optional<QString> description;
    std::optional<QString> brand;
    std::optional<QString> modelNumber;
    std::optional<QString> gtin;
    std::optional<QString> category; ///< A way ("Kitchen > Mugs"), or a name.
    std::optional<QStringList> tags;
    std::optional<ProductStatus> status;
    QList<Attribute> attributes; ///< Each with one text, whatever it is in the shop; an empty one is taken away.
    QStringList pictures;        ///< Links, at most mostPictures; they are not fetched.
    QList<ImportedVariant> variants;
    QList<ImportProblem> problems;

    friend bool operator==(const ImportedProduct &, const ImportedProduct &) = default;
};

/// The entries of a list that is written with commas, each once.
QStringList listFromText(const QString &text);
/// An attribute's values in one cell: a list with commas, or with semicolons where a comma is part of a value.
QString cellOf(const Attribute &attribute);

/// What the shop has that a file is held against.
struct ImportGround {
    Id vendor;
    Currency currency;
    /// The category of a way or name; nil when there is none, or several.
    std::function<Id(const QString &)> category;
    std::function<Id()> newId;
};

/// The work that makes the shop's product (nullptr: a new one) what the file says. New products begin as drafts, or as
/// proposals when the file says that they are sold and they have a category; a rejected one that the file calls
/// published is proposed again only with something else of it changed. Variants are found by their id, by SKU,
/// then by their options; those that the file does not name stay. Stock of what the shop has already is not touched: it
/// is counted, not imported. Values that say the same as the shop's are left as they are, kind and all. `taken` are the
/// variants that the file has had before, and takes up those of this product. What cannot be is added to
/// `product.problems`; nothing may be done then.
ProductDraft draftFrom(ImportedProduct &product, const Product *existing, const ImportGround &ground, QSet<Id> &taken);

/// Holds a file against a shop, product after product. Which product of the shop one of the file is, is told by its
/// key; if that is unknown by an SKU, and then by its GTIN unless the file has had that product under another key or
/// SKU; by its name alone only when the file has none of these for it. So a file that was
/// brought in before changes nothing, however far one came with it.
class ImportBook {
public:
    explicit ImportBook(ImportGround ground)
        : m_ground(std::move(ground)) {}

    /// A product of the shop; all of them first.
    void know(const Product &product);

    enum class Outcome : std::uint8_t { New, Changed, Same, Wrong };
    struct Step {
        Outcome outcome = Outcome::Same;
        QString name;
        QList<OperationArgs> operations; ///< They belong together.
    };
    /// The next product of the file; when it is Wrong, `product.problems` says why. Rows of a product that do not
    /// follow one another bring further variants of it.
    Step take(ImportedProduct &product);

private:
    const Product *find(const ImportedProduct &product) const;
    void forget(const Product &product);
    void compareNames(ImportedProduct &product, const ProductDraft &draft) const;

    ImportGround m_ground;
    QHash<Id, Product> m_products;
    QHash<QString, Id> m_byKey;
    QHash<QString, Id> m_bySku;
    QHash<QString, Id> m_byGtin;
    QHash<QString, Id> m_byName; // nil for a name that there is twice
    QSet<Id> m_seen;             // products that the file has had
    QSet<Id> m_taken;            // variants of them
    QSet<QString> m_refusedKeys;
};

} // namespace aura
