// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/catalogue.h>

#include <variant>

namespace aura {

/// What a vendor may change of a product, one by one. Those from VariantName on belong to one variant.
enum class ProductField : std::uint8_t {
    Name,
    Description,
    Brand,
    ModelNumber,
    Gtin,
    Categories,
    Tags,
    Attributes,
    TechnicalSpecs,
    Dimensions,
    Status,
    Active,
    Pictures, ///< Their order, by the hexadecimal of their sha256; none comes or goes by it.
    VariantName,
    VariantSku,
    VariantPrice,
    VariantComparePrice,
    VariantWeight,
    VariantTracking,
    VariantOptions,
};
/// "name", "status", "variant.price", …
QString productFieldName(ProductField field);
Result<ProductField> productFieldFromName(QStringView name);
inline bool isOfVariant(ProductField field) {
    return field >= ProductField::VariantName;
}

/// A field's value; which alternative a field has is fixed (hasTypeOf()). Prices are optional because a comparison
/// price may be absent.
using FieldValue = std::variant<QString, bool, std::int64_t, std::optional<UnitPrice>, ProductStatus, Dimensions,
                                QStringList, QList<Id>, QList<Attribute>>;

/// A value of the field's type, empty.
FieldValue emptyValue(ProductField field);
bool hasTypeOf(const FieldValue &value, ProductField field);
/// The field's value now; nothing when the product has no such variant. `variantId` is ignored for fields of the
/// product.
std::optional<FieldValue> valueOf(const Product &product, ProductField field, const Id &variantId);

/// A person saw `base` and wants `mine`.
struct FieldChange {
    ProductField field = ProductField::Name;
    Id variantId; ///< Nil for fields of the product.
    FieldValue base;
    FieldValue mine;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// A change that met another one: for a person to decide.
struct FieldConflict {
    ProductField field = ProductField::Name;
    Id variantId;
    FieldValue mine;
    FieldValue theirs;
    FieldValue base;

    friend bool operator==(const FieldConflict &, const FieldConflict &) = default;
};

/// A new product with its final ids, made on the device. It begins as a draft (or as a proposal) whatever it says of
/// itself; stock comes by movements.
struct ProductCreate {
    Product product;

    friend bool operator==(const ProductCreate &, const ProductCreate &) = default;
};

struct ProductPatch {
    Id productId;
    QList<FieldChange> changes;
    QList<Variant> addedVariants;
    QList<QByteArray> removedPictures; ///< By their sha256. Of those that are gone already nothing is left to do.
    QList<Id> removedVariants{}; ///< As removedPictures. When the default one goes, the first of the others is it.

    friend bool operator==(const ProductPatch &, const ProductPatch &) = default;
};

/// Shows a picture with the product. It waits for the picture's bytes to be on the server.
struct MediaAttach {
    Id productId;
    Picture picture;  ///< sha256 is needed. The server looks at the bytes for the type and the size.
    int position = 0; ///< 0 is the first place; places beyond the end are the end.

    friend bool operator==(const MediaAttach &, const MediaAttach &) = default;
};

/// The product as it begins. InvalidArgument as validateProduct(), or when an id is missing or used twice.
Result<Product> productFrom(const ProductCreate &operation, UnixMillis at);

enum class OnConflict : std::uint8_t {
    Refuse,   ///< A conflict leaves the product unchanged: the server.
    TakeMine, ///< The person's own value is shown until the server has spoken: views.
};

/// Merges each change in three ways. Where the product still has the base (or has the new value already) there is
/// nothing to decide; descriptions merge line by line, tags and categories as sets, attributes name by name; of two
/// orders of pictures the later one counts. What remains is returned as conflicts: always for price, tracking and
/// visibility that changed on both sides. InvalidArgument when a value has the wrong type, a price is in another
/// currency than the product's, or the result breaks a rule of validateProduct(); NotFound for an unknown variant;
/// PermissionDenied for a step of the product's status that is not the vendor's. The product is unchanged then.
Result<QList<FieldConflict>> apply(Product &product, const ProductPatch &operation, UnixMillis at,
                                   OnConflict onConflict = OnConflict::Refuse);

/// Puts the picture into its place, or moves it there. InvalidArgument without a hash, TooLarge when the product has 50
/// pictures.
Status apply(Product &product, const MediaAttach &operation, UnixMillis at);

/// draft ⇄ proposed, rejected → draft | proposed, published → archived, archived → proposed. The rest is the market's.
bool vendorMayMove(ProductStatus from, ProductStatus to);
/// Whether the public sees it (its vendor's state aside).
bool isPublic(const Product &product);
/// Whether a vendor in this state may change anything: not before the invitation is taken, not when rejected or
/// suspended.
bool mayWork(VendorStatus status);

} // namespace aura
