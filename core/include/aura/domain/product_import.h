// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/product_draft.h>

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
        GtinInvalid,
        StatusUnknown,
        CategoryUnknown,
        OtherCurrency, ///< Than the shop's.
        SkuTwice,      ///< In the file, or another product of the shop has it.
        TooManyVariants,
        KeyTwice,     ///< The rows of one product do not follow one another.
        VariantTwice, ///< The same combination of options once more.
        Invalid,      ///< Breaks another rule of validateProduct(): `value` says which.
    };
    Kind kind = Kind::Invalid;
    std::int64_t line = 0; ///< Of the file, from 1.
    QString value;         ///< What stands there.

    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
};

/// A row's share in a product. What the file does not say is absent.
struct ImportedVariant {
    std::int64_t line = 0;
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
    QList<Attribute> attributes;
    QStringList pictures; ///< Links; they are not fetched.
    QList<ImportedVariant> variants;
    QList<ImportProblem> problems;

    friend bool operator==(const ImportedProduct &, const ImportedProduct &) = default;
};

/// What the shop has that a file is held against.
struct ImportGround {
    Id vendor;
    Currency currency;
    /// The category of a way or name; nil when there is none, or several.
    std::function<Id(const QString &)> category;
    std::function<Id()> newId;
};

/// The work that makes the shop's product (nullptr: a new one) what the file says. New products begin as drafts, or as
/// proposals when the file says that they are sold. Variants are found by SKU, then by their options; those that the
/// file does not name stay. Stock of what the shop has already is not touched: it is counted, not imported. What cannot
/// be is added to `product.problems`; nothing may be done then.
ProductDraft draftFrom(ImportedProduct &product, const Product *existing, const ImportGround &ground);

} // namespace aura
