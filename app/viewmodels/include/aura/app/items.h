// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/enums.h>

#include <QMetaType>
#include <QString>
#include <QVariantList>

/// What screens show, ready to be read: texts are in the person's language and locale. Ids are their 36 characters,
/// empty for none; pictures are the hex sha256 of their bytes, empty for none; colours are "#rrggbb".
namespace aura::app {

struct ProductItem {
    Q_GADGET
    Q_PROPERTY(QString productId MEMBER productId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString brand MEMBER brand)
    Q_PROPERTY(QString vendorName MEMBER vendorName)
    Q_PROPERTY(QString price MEMBER price)
    Q_PROPERTY(QString comparePrice MEMBER comparePrice)
    Q_PROPERTY(int discountPercent MEMBER discountPercent)
    Q_PROPERTY(aura::app::StockLevel availability MEMBER availability)
    Q_PROPERTY(double rating MEMBER rating)
    Q_PROPERTY(int ratingCount MEMBER ratingCount)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(QString pictureColor MEMBER pictureColor)
    Q_PROPERTY(QString glyph MEMBER glyph)
    Q_PROPERTY(int variantCount MEMBER variantCount)
public:
    QString productId;
    QString name;
    QString brand;
    QString vendorName;
    QString price;
    QString comparePrice; ///< Empty unless it is higher than the price.
    int discountPercent = 0;
    StockLevel availability = StockLevel::Unknown;
    double rating = 0; ///< 0 when nobody rated.
    int ratingCount = 0;
    QString picture;
    QString pictureColor;
    QString glyph; ///< Name of the drawing that stands for a picture.
    int variantCount = 1;

    friend bool operator==(const ProductItem &, const ProductItem &) = default;
};

struct CategoryItem {
    Q_GADGET
    Q_PROPERTY(QString categoryId MEMBER categoryId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(QString color MEMBER color)
    Q_PROPERTY(QString glyph MEMBER glyph)
    Q_PROPERTY(int productCount MEMBER productCount)
    Q_PROPERTY(QString countText MEMBER countText)
    Q_PROPERTY(bool hasChildren MEMBER hasChildren)
public:
    QString categoryId;
    QString name;
    QString picture;
    QString color;
    QString glyph;
    int productCount = 0; ///< With everything below it.
    QString countText;    ///< "1,204 products"
    bool hasChildren = false;

    friend bool operator==(const CategoryItem &, const CategoryItem &) = default;
};

/// A step of the path from the root to a category.
struct CrumbItem {
    Q_GADGET
    Q_PROPERTY(QString categoryId MEMBER categoryId)
    Q_PROPERTY(QString name MEMBER name)
public:
    QString categoryId;
    QString name;

    friend bool operator==(const CrumbItem &, const CrumbItem &) = default;
};

struct SpecItem {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString value MEMBER value)
public:
    QString name;
    QString value;

    friend bool operator==(const SpecItem &, const SpecItem &) = default;
};

struct PictureItem {
    Q_GADGET
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(QString color MEMBER color)
    Q_PROPERTY(QString text MEMBER text)
public:
    QString picture;
    QString color;
    QString text; ///< For people who cannot see it.

    friend bool operator==(const PictureItem &, const PictureItem &) = default;
};

struct ReviewItem {
    Q_GADGET
    Q_PROPERTY(QString reviewId MEMBER reviewId)
    Q_PROPERTY(QString author MEMBER author)
    Q_PROPERTY(int rating MEMBER rating)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString content MEMBER content)
    Q_PROPERTY(QString dateText MEMBER dateText)
    Q_PROPERTY(bool verified MEMBER verified)
    Q_PROPERTY(int helpfulVotes MEMBER helpfulVotes)
    Q_PROPERTY(QStringList pictures MEMBER pictures)
    Q_PROPERTY(QStringList pictureColors MEMBER pictureColors)
    Q_PROPERTY(bool mine MEMBER mine)
    Q_PROPERTY(bool voted MEMBER voted)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(aura::app::Tone stateTone MEMBER stateTone)
public:
    QString reviewId;
    QString author;
    int rating = 0;
    QString title;
    QString content;
    QString dateText;
    bool verified = false;
    int helpfulVotes = 0;
    QStringList pictures;
    QStringList pictureColors; ///< One each; empty where nobody knows.
    bool mine = false;
    bool voted = false; ///< The person finds it helpful.
    QString stateText;  ///< Of the person's own: "Waits to be sent"; often empty.
    Tone stateTone = Tone::Neutral;

    friend bool operator==(const ReviewItem &, const ReviewItem &) = default;
};

/// A bar of a histogram: of star ratings or of prices.
struct BarItem {
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(double share MEMBER share)
    Q_PROPERTY(double from MEMBER from)
    Q_PROPERTY(double to MEMBER to)
public:
    QString label; ///< "5", "12,00 € – 18,00 €"
    int count = 0;
    double share = 0; ///< 0 to 1: of all ratings, or of the highest bar of prices.
    double from = 0;  ///< Prices only, in major units.
    double to = 0;

    friend bool operator==(const BarItem &, const BarItem &) = default;
};

/// One value that a person can choose: of a facet, an option of a product, a delivery, a payment.
struct ChoiceItem {
    Q_GADGET
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString price MEMBER price)
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(bool checked MEMBER checked)
    Q_PROPERTY(bool possible MEMBER possible)
public:
    QString value; ///< What the model's functions take.
    QString text;
    QString detail; ///< Deliveries: "2 to 4 days".
    QString price;  ///< Deliveries: "4,90 €", "Free".
    int count = 0;  ///< Facets: products that would be left.
    bool checked = false;
    bool possible = true; ///< Options: false when no variant has it together with the other chosen options.

    friend bool operator==(const ChoiceItem &, const ChoiceItem &) = default;
};

/// A filter that is on, to be taken away.
struct ChipItem {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString text MEMBER text)
public:
    QString key;
    QString text;

    friend bool operator==(const ChipItem &, const ChipItem &) = default;
};

struct CartLineItem {
    Q_GADGET
    Q_PROPERTY(QString variantId MEMBER variantId)
    Q_PROPERTY(QString productId MEMBER productId)
    Q_PROPERTY(QString vendorId MEMBER vendorId)
    Q_PROPERTY(QString vendorName MEMBER vendorName)
    Q_PROPERTY(QString vendorSubtotal MEMBER vendorSubtotal)
    Q_PROPERTY(bool firstOfVendor MEMBER firstOfVendor)
    Q_PROPERTY(bool lastOfVendor MEMBER lastOfVendor)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString variantName MEMBER variantName)
    Q_PROPERTY(int quantity MEMBER quantity)
    Q_PROPERTY(int most MEMBER most)
    Q_PROPERTY(QString unitPrice MEMBER unitPrice)
    Q_PROPERTY(QString total MEMBER total)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(QString pictureColor MEMBER pictureColor)
    Q_PROPERTY(QString glyph MEMBER glyph)
    Q_PROPERTY(aura::app::StockLevel availability MEMBER availability)
    Q_PROPERTY(QString notice MEMBER notice)
    Q_PROPERTY(QString discount MEMBER discount)
public:
    QString variantId;
    QString productId;
    QString vendorId;
    QString vendorName;
    QString vendorSubtotal; ///< Of all the vendor's lines.
    bool firstOfVendor = false;
    bool lastOfVendor = false;
    QString name;
    QString variantName;
    int quantity = 1;
    int most = 1; ///< The largest quantity that a line takes.
    QString unitPrice;
    QString total;
    QString picture;
    QString pictureColor;
    QString glyph;
    StockLevel availability = StockLevel::Unknown;
    QString notice;   ///< What changed since it was added; empty when nothing did.
    QString discount; ///< What promotions take off: "Autumn sale −€2.00"; empty without one.

    friend bool operator==(const CartLineItem &, const CartLineItem &) = default;
};

struct SuggestionItem {
    Q_GADGET
    Q_PROPERTY(Kind kind MEMBER kind)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString targetId MEMBER targetId)
    Q_PROPERTY(QString glyph MEMBER glyph)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(QString pictureColor MEMBER pictureColor)
public:
    /// History, Query and Brand: search for `text`. Product and Category: open `targetId`.
    enum class Kind { History, Query, Product, Brand, Category };
    Q_ENUM(Kind)

    Kind kind = Kind::Query;
    QString text;
    QString detail;
    QString targetId;
    QString glyph;
    QString picture;
    QString pictureColor;

    friend bool operator==(const SuggestionItem &, const SuggestionItem &) = default;
};

struct QueueItem {
    Q_GADGET
    Q_PROPERTY(QString opId MEMBER opId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(State state MEMBER state)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(aura::app::Tone tone MEMBER tone)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString help MEMBER help)
    Q_PROPERTY(QString changes MEMBER changes)
    Q_PROPERTY(QString newTotal MEMBER newTotal)
    Q_PROPERTY(QString createdText MEMBER createdText)
    Q_PROPERTY(QString attemptsText MEMBER attemptsText)
    Q_PROPERTY(QString orderId MEMBER orderId)
    Q_PROPERTY(bool canRetry MEMBER canRetry)
    Q_PROPERTY(bool canConfirm MEMBER canConfirm)
    Q_PROPERTY(bool canEdit MEMBER canEdit)
    Q_PROPERTY(bool canDiscard MEMBER canDiscard)
    Q_PROPERTY(bool asksBeforeDiscard MEMBER asksBeforeDiscard)
public:
    enum class State { Pending, InFlight, Applied, NeedsAttention, Blocked, Parked };
    Q_ENUM(State)

    QString opId;
    QString title;  ///< "Order of 3 articles, 45,90 €"
    QString detail; ///< What is in it.
    State state = State::Pending;
    QString stateText;
    Tone tone = Tone::Neutral;
    QString icon;    ///< Name of the icon of its kind.
    QString reason;  ///< Why it was not taken, or not sent.
    QString help;    ///< What the state means for the person; often empty.
    QString changes; ///< Of an order: what is not as it was when it was queued, one change a line.
    QString newTotal;
    QString createdText;
    QString attemptsText; ///< "Tried 3 times, next try in 2 min"
    QString orderId;      ///< Of an order: the first one that it promises.
    bool canRetry = false;
    bool canConfirm = false; ///< An order that the shop would take at `newTotal`.
    bool canEdit = false;
    bool canDiscard = false;
    bool asksBeforeDiscard = false; ///< It may be sent at any moment: there is no undo.

    friend bool operator==(const QueueItem &, const QueueItem &) = default;
};

/// A line of an operation that is being edited.
struct QueueLineItem {
    Q_GADGET
    Q_PROPERTY(QString variantId MEMBER variantId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString variantName MEMBER variantName)
    Q_PROPERTY(int quantity MEMBER quantity)
    Q_PROPERTY(QString unitPrice MEMBER unitPrice)
    Q_PROPERTY(bool isShort MEMBER isShort)
public:
    QString variantId;
    QString name;
    QString variantName;
    int quantity = 0; ///< 0: it will be taken out.
    QString unitPrice;
    bool isShort = false; ///< The shop does not have that many.

    friend bool operator==(const QueueLineItem &, const QueueLineItem &) = default;
};

struct OrderItem {
    Q_GADGET
    Q_PROPERTY(QString orderId MEMBER orderId)
    Q_PROPERTY(QString groupId MEMBER groupId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString vendorName MEMBER vendorName)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(aura::app::Tone tone MEMBER tone)
    Q_PROPERTY(QString total MEMBER total)
    Q_PROPERTY(QString dateText MEMBER dateText)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(int itemCount MEMBER itemCount)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(QString pictureColor MEMBER pictureColor)
    Q_PROPERTY(QString glyph MEMBER glyph)
    Q_PROPERTY(bool queued MEMBER queued)
    Q_PROPERTY(bool needsAttention MEMBER needsAttention)
public:
    QString orderId;
    QString groupId;
    QString title; ///< "Order A-2026-000123", "Order without a number yet"
    QString vendorName;
    QString stateText;
    Tone tone = Tone::Neutral;
    QString total;
    QString dateText;
    QString summary; ///< "Mug and 2 more"
    int itemCount = 0;
    QString picture; ///< Of its first line, as the catalogue has it now.
    QString pictureColor;
    QString glyph;
    bool queued = false;
    bool needsAttention = false;

    friend bool operator==(const OrderItem &, const OrderItem &) = default;
};

struct OrderLineItem {
    Q_GADGET
    Q_PROPERTY(QString productId MEMBER productId)
    Q_PROPERTY(QString variantId MEMBER variantId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString variantName MEMBER variantName)
    Q_PROPERTY(int quantity MEMBER quantity)
    Q_PROPERTY(QString unitPrice MEMBER unitPrice)
    Q_PROPERTY(QString total MEMBER total)
    Q_PROPERTY(QString notice MEMBER notice)
    Q_PROPERTY(QString discount MEMBER discount)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(QString pictureColor MEMBER pictureColor)
    Q_PROPERTY(QString glyph MEMBER glyph)
public:
    QString productId;
    QString variantId;
    QString name;
    QString variantName;
    int quantity = 0;
    QString unitPrice;
    QString total;
    QString notice;   ///< "1 of 3 canceled"; mostly empty.
    QString discount; ///< "Autumn sale −€2.00"; mostly empty.
    QString picture;
    QString pictureColor;
    QString glyph;

    friend bool operator==(const OrderLineItem &, const OrderLineItem &) = default;
};

/// A parcel of an order.
struct ParcelItem {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(aura::app::Tone tone MEMBER tone)
    Q_PROPERTY(QString time MEMBER time)
    Q_PROPERTY(QString content MEMBER content)
    Q_PROPERTY(QString tracking MEMBER tracking)
    Q_PROPERTY(QString trackingUrl MEMBER trackingUrl)
public:
    QString title; ///< "Parcel 1 of 2"
    QString stateText;
    Tone tone = Tone::Neutral;
    QString time;
    QString content;     ///< "2 × Mug"
    QString tracking;    ///< "DHL 0034"
    QString trackingUrl; ///< Only addresses of the web; often empty.

    friend bool operator==(const ParcelItem &, const ParcelItem &) = default;
};

/// Something that goes back.
struct ReturnItem {
    Q_GADGET
    Q_PROPERTY(QString returnId MEMBER returnId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(aura::app::Tone tone MEMBER tone)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString answer MEMBER answer)
    Q_PROPERTY(QString time MEMBER time)
public:
    QString returnId;
    QString title; ///< "1 × Mug"
    QString stateText;
    Tone tone = Tone::Neutral;
    QString detail; ///< What happens next, or what was paid back.
    QString reason; ///< The buyer's.
    QString answer; ///< The seller's.
    QString time;

    friend bool operator==(const ReturnItem &, const ReturnItem &) = default;
};

/// A line of an order of which some may go back.
struct ReturnLineItem {
    Q_GADGET
    Q_PROPERTY(QString variantId MEMBER variantId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString variantName MEMBER variantName)
    Q_PROPERTY(int quantity MEMBER quantity)
    Q_PROPERTY(int most MEMBER most)
public:
    QString variantId;
    QString name;
    QString variantName;
    int quantity = 0; ///< To be sent back.
    int most = 0;     ///< Bought and not sent back yet.

    friend bool operator==(const ReturnLineItem &, const ReturnLineItem &) = default;
};

struct TimelineItem {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString time MEMBER time)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(aura::app::Stage stage MEMBER stage)
public:
    QString title;
    QString time;
    QString note;
    Stage stage = Stage::Upcoming;

    friend bool operator==(const TimelineItem &, const TimelineItem &) = default;
};

/// Sums of one payment; the labels say how tax stands.
struct QuoteItem {
    Q_GADGET
    Q_PROPERTY(QString subtotal MEMBER subtotal)
    Q_PROPERTY(QString shipping MEMBER shipping)
    Q_PROPERTY(QString taxLabel MEMBER taxLabel)
    Q_PROPERTY(QString tax MEMBER tax)
    Q_PROPERTY(QString discount MEMBER discount)
    Q_PROPERTY(QVariantList discounts MEMBER discounts)
    Q_PROPERTY(QVariantList taxes MEMBER taxes)
    Q_PROPERTY(QString total MEMBER total)
    Q_PROPERTY(QString converted MEMBER converted)
    Q_PROPERTY(QString canceled MEMBER canceled)
    Q_PROPERTY(QString remaining MEMBER remaining)
public:
    QString subtotal;
    QString shipping; ///< "Free" when nothing is charged.
    QString taxLabel; ///< "Including tax", "Plus tax"
    QString tax;
    QString discount;       ///< All of it; empty when there is none, or when `discounts` says of what.
    QVariantList discounts; ///< SpecItem: the promotion and what it took off.
    QVariantList taxes;     ///< SpecItem: of more than one rate each, and what its tax is.
    QString total;
    QString converted; ///< The total in the person's own currency, with the rate; often empty.
    QString canceled;  ///< Of an order of which the rest was canceled: "-€10.00", and what it costs without that.
    QString remaining;

    friend bool operator==(const QuoteItem &, const QuoteItem &) = default;
};

struct AddressItem {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString line1 MEMBER line1)
    Q_PROPERTY(QString line2 MEMBER line2)
    Q_PROPERTY(QString postalCode MEMBER postalCode)
    Q_PROPERTY(QString city MEMBER city)
    Q_PROPERTY(QString region MEMBER region)
    Q_PROPERTY(QString country MEMBER country)
    Q_PROPERTY(QString phone MEMBER phone)
public:
    QString name;
    QString line1;
    QString line2;
    QString postalCode;
    QString city;
    QString region;
    QString country; ///< ISO 3166-1 alpha-2.
    QString phone;

    friend bool operator==(const AddressItem &, const AddressItem &) = default;
};

/// A card as it is being typed. Lives in the checkout only.
struct CardItem {
    Q_GADGET
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString expiry MEMBER expiry)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString holder MEMBER holder)
public:
    QString number;
    QString expiry; ///< "08/27"
    QString code;
    QString holder;

    friend bool operator==(const CardItem &, const CardItem &) = default;
};

/// An entry of the person's address book.
struct AddressCardItem {
    Q_GADGET
    Q_PROPERTY(QString addressId MEMBER addressId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString lines MEMBER lines)
    Q_PROPERTY(bool preferred MEMBER preferred)
    Q_PROPERTY(bool chosen MEMBER chosen)
public:
    QString addressId;
    QString name;
    QString lines; ///< One line of the address a line, without the name.
    bool preferred = false;
    bool chosen = false; ///< In a checkout: the order goes there.

    friend bool operator==(const AddressCardItem &, const AddressCardItem &) = default;
};

} // namespace aura::app
