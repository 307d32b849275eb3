// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/operation.h>

#include <QHash>
#include <QMap>

#include <functional>

namespace aura {

/// By what the variants of a product differ ("Size": S, M, L), values in the order in which they are offered.
struct OptionAxis {
    QString name;
    QStringList values;

    friend bool operator==(const OptionAxis &, const OptionAxis &) = default;
};

/// Somebody's unfinished work on a product: how it was when they began, and how they want it. What they have typed and
/// what is no value (yet) stands beside it, so that nothing typed is lost.
struct ProductDraft {
    bool isNew = false;
    Product base;   ///< As it was seen; of a new product nothing but ids and currency.
    Product wanted; ///< Its pictures have their hash and their text; the server looks at the bytes itself.
    QList<OptionAxis> axes;
    /// Combinations of values, in the order of the axes that have values, that are not offered.
    QList<QStringList> leftOut;
    /// Variants whose combination is not there now, the last one first: they come back as what they were, with what was
    /// typed and received of them. All that the shop has, and at most mostVariants together with others.
    QList<Variant> withheld;
    QHash<Id, std::int64_t> received; ///< Pieces of new variants that are on the shelf.
    /// By draftKey(): a text that is no value of its field. Empty for a price that is missing.
    QMap<QString, QString> typed;

    friend bool operator==(const ProductDraft &, const ProductDraft &) = default;
};

enum class DraftField : std::uint8_t { Name, Category, Gtin, Price, ComparePrice, Sku, Stock, Variants };
/// Names a field in ProductDraft::typed.
QString draftKey(DraftField field, const Id &variantId = {});

/// Of a product that there is. Without axes when its variants are no matrix: two of them alike, or so many options that
/// there would be more combinations than a product may have variants.
ProductDraft draftOf(const Product &product);
/// Of a new one with one variant.
ProductDraft newDraft(const Id &productId, const Id &variantId, const Id &vendorId, Currency currency);
/// Of a new one that is like another one: everything but what names a thing once (SKU, GTIN, model number), stock,
/// ratings and pictures without a hash. `newId` gives each id that is needed.
ProductDraft copyOf(const Product &product, const std::function<Id()> &newId);

/// False when it has several variants that differ by no axes: such are edited as they are.
bool isMatrix(const ProductDraft &draft);
/// Makes a variant of each combination of values; only for what isMatrix(). A variant stays the one that it was as long
/// as its combination is there, and is that one again when the combination comes back; those that lack a new axis take
/// its first value, and new ones begin with the price of the first. Axes without a name or values make nothing.
/// TooLarge when there would be more than a product may have; nothing changes then.
Status setAxes(ProductDraft &draft, const QList<OptionAxis> &axes, const std::function<Id()> &newId);
/// A combination, with values in the order of the axes that have some, is not offered, or is so again.
Status offer(ProductDraft &draft, const QStringList &values, bool offered, const std::function<Id()> &newId);
/// Another name for an axis; variants stay what they are, those that are held back too. Nothing happens when the name
/// is empty or something else that tells variants apart has it.
void renameAxis(ProductDraft &draft, qsizetype axis, const QString &name);
/// Another word for a value; variants stay what they are. Nothing happens when the axis has it already.
void renameValue(ProductDraft &draft, qsizetype axis, const QString &from, const QString &to);
/// All combinations of values, offered or not; one without values for a product that has no options.
QList<QStringList> combinations(const QList<OptionAxis> &axes);
/// Of the axes that have values, in their order.
QStringList valuesOf(const ProductDraft &draft, const Variant &variant);
/// "S, Blue"
QString variantNameOf(const QStringList &values);

struct DraftProblem {
    enum class Kind : std::uint8_t {
        Missing,
        Malformed,  ///< No number, or none that is possible.
        CheckDigit, ///< Right but for the last digit.
        Twice,
        NotHigher, ///< A price before that is not higher than the price.
    };
    DraftField field = DraftField::Name;
    Id variantId; ///< Nil for fields of the product.
    Kind kind = Kind::Missing;

    friend bool operator==(const DraftProblem &, const DraftProblem &) = default;
};
/// Why it cannot be saved as it is; what is to be proposed needs a category and prices, too. `taken` are the SKUs of
/// the vendor's other products.
QList<DraftProblem> problemsOf(const ProductDraft &draft, const QSet<QString> &taken);

/// Whether there is anything to save: of a new product, anything that a person has put into it.
bool hasChanges(const ProductDraft &draft);
/// What makes the shop's product the wanted one, in this order: the product, what is on the shelf, pictures. Nothing
/// when nothing changes.
QList<OperationArgs> operationsOf(const ProductDraft &draft);

} // namespace aura
