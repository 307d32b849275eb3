// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/product_edit.h>

#include <QList>

namespace aura {

/// What happened to a product, as its shop is told.
enum class ProductEvent : std::uint8_t {
    Created,
    Field, ///< A field has another value.
    VariantAdded,
    VariantRemoved,
    PictureAdded,
    PictureRemoved,
};
QString productEventName(ProductEvent event);
Result<ProductEvent> productEventFromName(QStringView name);

/// Whose doing it was. Those who run the platform are not named to shops.
enum class ChangedBy : std::uint8_t { Shop, Market, Import };
QString changedByName(ChangedBy by);
Result<ChangedBy> changedByFromName(QStringView name);

/// One thing that became another one. Lines never change once they are written.
struct ProductChange {
    ProductEvent event = ProductEvent::Field;
    ProductField field = ProductField::Name; ///< Of Field only, here and below.
    Id variantId;                            ///< Of VariantAdded and VariantRemoved as well.
    QString variantName{};                   ///< Empty where the product had only the one.
    FieldValue before{}; ///< Of the field's type. Long values in part: see changesBetween(). Of Pictures nothing.
    FieldValue after{};
    int count = 1; ///< So many pictures.

    friend bool operator==(const ProductChange &, const ProductChange &) = default;
};

struct ProductHistoryLine {
    std::int64_t seq = 0; ///< Ascending, with gaps.
    ProductChange what;
    ChangedBy by = ChangedBy::Shop;
    Id userId;                 ///< Of whoever works for the shop; nil for others, and for those who do so no more.
    Id deviceId;               ///< On which they did it; nil when that is not known.
    UnixMillis recordedAt = 0; ///< By the server's clock.

    friend bool operator==(const ProductHistoryLine &, const ProductHistoryLine &) = default;
};

/// How many lines are kept of a product, the newest ones: here and on the devices of its shop. A number and no span of
/// time, for the reasons of mostMovements.
inline constexpr int mostProductChanges = 60;
/// Of a text that is longer, the part that differs is kept, up to so many characters.
inline constexpr qsizetype longestToldText = 300;
/// Of a longer list, so many of its entries that differ.
inline constexpr qsizetype mostToldEntries = 12;

struct ProductHistory {
    Id productId;
    QList<ProductHistoryLine> lines; ///< The newest first, at most mostProductChanges.
    bool complete = true;            ///< There was nothing before.

    friend bool operator==(const ProductHistory &, const ProductHistory &) = default;
};

/// What makes `after` of `before`: a line for each field that differs, for each variant that came or went, and for all
/// pictures that came or went. Nothing of what the market itself keeps (revision, times, views, stars, availability).
/// Long texts, lists and attributes are told by what differs, so that a line is at most some hundred bytes.
QList<ProductChange> changesBetween(const Product &before, const Product &after);
/// The same of what somebody wants, to be shown while it waits. Of variants only those that come with it are named.
QList<ProductChange> changesOf(const ProductPatch &patch);

} // namespace aura
