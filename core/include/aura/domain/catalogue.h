// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/domain/money.h>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace aura {

/// What the public learns about stock: a band, so that one sale does not rewrite the catalogue.
enum class Availability : std::uint8_t { Out = 0, Low = 1, In = 2 };

/// draft → proposed → published | rejected; published → archived.
enum class ProductStatus : std::uint8_t { Draft = 0, Proposed = 1, Published = 2, Rejected = 3, Archived = 4 };

/// "draft", "proposed", …
QString productStatusName(ProductStatus status);
Result<ProductStatus> productStatusFromName(QStringView name);
/// "out", "low", "in".
QString availabilityName(Availability availability);
Result<Availability> availabilityFromName(QStringView name);

/// The band for a stock level: out at zero or less, low up to the threshold. Untracked stock is always in.
Availability availabilityFor(std::int64_t available, std::int64_t lowThreshold, bool tracked);

/// A named property of a product or variant. A list keeps its order; nested structures arrive as compact JSON text.
struct Attribute {
    enum class Kind : std::uint8_t { Text, Number, Boolean, Json };

    QString name;
    Kind kind = Kind::Text;
    bool isList = false;
    QStringList values; ///< Numbers in shortest decimal form, booleans "true" or "false".

    friend bool operator==(const Attribute &, const Attribute &) = default;
};

/// A picture by the hash of its bytes. Small drawings travel inside the catalogue; larger pictures are fetched on
/// demand.
struct Picture {
    QByteArray sha256; ///< 32 bytes; empty when only the source's link is known.
    QString mime;
    QString alt;
    std::uint32_t color = 0; ///< Dominant colour, 0xRRGGBB, for the placeholder.
    int width = 0;
    int height = 0;
    QString sourceUrl; ///< Where an import says the picture is; never fetched by the app.

    friend bool operator==(const Picture &, const Picture &) = default;
};

/// What a place for a picture is made of before its bytes are here.
struct PictureLook {
    std::uint32_t color = 0; ///< As Picture::color.
    int width = 0;           ///< 0 × 0 when nobody has looked at the bytes.
    int height = 0;

    friend bool operator==(const PictureLook &, const PictureLook &) = default;
};

struct Variant {
    Id id;
    QString sku; ///< Unique within its vendor when not empty.
    QString name;
    UnitPrice price;
    std::optional<UnitPrice> comparePrice;
    std::int64_t weightGrams = 0;
    bool trackInventory = true;
    bool isDefault = false;
    Availability availability = Availability::Out;
    std::optional<std::int64_t> stock; ///< Known to the server and the vendor only.
    QList<Attribute> options;
    QList<int> pictures; ///< Indexes into Product::pictures.

    friend bool operator==(const Variant &, const Variant &) = default;
};

struct Dimensions {
    std::int64_t widthMicrometres = 0;
    std::int64_t heightMicrometres = 0;
    std::int64_t depthMicrometres = 0;
    std::int64_t weightGrams = 0;

    friend bool operator==(const Dimensions &, const Dimensions &) = default;
};

struct Product {
    Id id;
    Id vendorId;
    QString externalId; ///< The source's own id, unique within the vendor when not empty.
    QString name;
    QString description;
    QString brand;
    QString modelNumber;
    QString gtin;
    QList<Id> categories; ///< The first one is the main category.
    ProductStatus status = ProductStatus::Published;
    bool isActive = true;
    QList<Attribute> attributes;
    QList<Attribute> technicalSpecs;
    Dimensions dimensions;
    QStringList tags;
    std::int64_t ratingSum = 0;
    std::int64_t ratingCount = 0;
    std::int64_t views = 0;
    QList<Variant> variants; ///< At least one; exactly one is the default.
    QList<Picture> pictures;
    UnixMillis createdAt = 0;
    UnixMillis updatedAt = 0;
    std::int64_t rev = 0;

    friend bool operator==(const Product &, const Product &) = default;
};

/// The default variant, or the first one; nullptr when there is none.
const Variant *defaultVariant(const Product &product);
/// The best band among the variants.
Availability availabilityOf(const Product &product);

struct Category {
    Id id;
    Id parentId;  ///< Nil for a root.
    QString name; ///< Unique among its siblings.
    QString slug; ///< Unique in the whole tree.
    QString description;
    int position = 0;
    bool isActive = true;
    QString seoTitle;
    QString seoDescription;
    QByteArray picture; ///< sha256 of its illustration, or empty.
    std::uint32_t color = 0;
    UnixMillis createdAt = 0;
    UnixMillis updatedAt = 0;
    std::int64_t rev = 0;

    friend bool operator==(const Category &, const Category &) = default;
};

enum class VendorStatus : std::uint8_t { Invited, Onboarding, ReadyForReview, Approved, Rejected, Suspended };
QString vendorStatusName(VendorStatus status);
Result<VendorStatus> vendorStatusFromName(QStringView name);

/// Two capital letters, as ISO 3166-1 names countries.
bool isCountryCode(QStringView text);

/// A way a vendor delivers, with its price for one order.
struct DeliveryMethod {
    QString code;
    QString name;
    Money price;
    std::optional<Money> freeFrom; ///< No charge from this order value on.
    int minDays = 0;
    int maxDays = 0;
    QStringList countries{}; ///< Where it goes (ISO 3166-1 alpha-2); everywhere when empty.

    /// A country that is not known yet is served by every method.
    bool serves(const QString &country) const {
        return countries.isEmpty() || country.isEmpty() || countries.contains(country);
    }
    friend bool operator==(const DeliveryMethod &, const DeliveryMethod &) = default;
};

/// A shop is closed for a while: what it sells is shown, and nothing of it can be ordered.
struct Holiday {
    bool closed = false;
    UnixMillis until = 0; ///< It opens by itself then; 0: when somebody opens it.
    QString note;         ///< For shoppers; may be empty.

    friend bool operator==(const Holiday &, const Holiday &) = default;
};
/// Whether orders are taken at that moment.
inline bool takesOrders(const Holiday &holiday, UnixMillis now) {
    return !holiday.closed || (holiday.until != 0 && holiday.until <= now);
}

struct Vendor {
    Id id;
    QString name;
    QString slug;
    QString story;
    QString contact; ///< How buyers reach it, such as a mail address; may be empty.
    QString city;
    QString country; ///< ISO 3166-1 alpha-2.
    VendorStatus status = VendorStatus::Approved;
    QList<DeliveryMethod> deliveryMethods;
    QString returnPolicy;
    int returnDays = 30;
    Holiday holiday;
    UnixMillis createdAt = 0;
    UnixMillis updatedAt = 0;
    std::int64_t rev = 0;

    friend bool operator==(const Vendor &, const Vendor &) = default;
};

/// The currency in which the vendor sells: that of its deliveries. None while it has named none.
Currency sellsIn(const Vendor &vendor);

enum class ReviewStatus : std::uint8_t { Pending, Published, Rejected, Hidden };
QString reviewStatusName(ReviewStatus status);
Result<ReviewStatus> reviewStatusFromName(QStringView name);

struct Review {
    Id id;
    Id productId;
    Id userId;  ///< Nil in the public catalogue.
    Id orderId; ///< Nil in the public catalogue.
    QString author;
    int rating = 0; ///< 1 to 5.
    QString title;
    QString content;
    bool isVerifiedPurchase = false;
    QList<QByteArray> pictures; ///< SHA-256 of their bytes.
    QList<PictureLook> looks;   ///< Of the pictures, one each; filled by the server.
    std::int64_t helpfulVotes = 0;
    ReviewStatus status = ReviewStatus::Published;
    UnixMillis createdAt = 0;
    UnixMillis updatedAt = 0;
    std::int64_t rev = 0;

    friend bool operator==(const Review &, const Review &) = default;
};

/// A drawing small enough to travel inside the catalogue.
struct InlineBlob {
    QByteArray sha256;
    QString mime;
    QByteArray bytes;
};
inline constexpr qsizetype largestInlineBlob = qsizetype{8} * 1024;

/// Digits only, 8, 12, 13 or 14 of them, with the right GS1 check digit.
bool isValidGtin(QStringView gtin);
/// What its last digit has to be by the others; nothing when it has another length or is not all digits.
std::optional<int> gtinCheckDigit(QStringView gtin);

/// Lower case, ASCII letters and digits with single dashes; empty when nothing is left.
QString slugify(QStringView text);

/// "display_diagonal" → "Display diagonal".
QString attributeLabel(QStringView name);

/// The (attribute, value) pairs by which people narrow lists down: short scalars of attributes and of variant options,
/// at most 192, without technical ones (names starting with "_", links, nested structures). Client and server derive
/// facets with this same function.
std::vector<std::pair<QString, QString>> facetTerms(const Product &product);

/// Checks a product against the platform's limits and rules; the error's detail names the field. Limits: name 1 to 500
/// characters, description 100,000, at most 100 variants, 50 pictures, 200 attributes.
Status validateProduct(const Product &product);

inline constexpr qsizetype longestName = 500;
inline constexpr qsizetype mostVariants = 100;
inline constexpr qsizetype mostPictures = 50;
inline constexpr qsizetype longestModelNumber = 300;
inline constexpr qsizetype longestDescription = 100'000;

} // namespace aura
