// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/vendor_desk.h>

namespace aura::app {

/// One change of many products.
struct BulkEdit {
    enum class Kind { PricePercent, PriceAmount, Status, AddTag, RemoveTag, Category };

    Kind kind = Kind::PricePercent;
    /// PricePercent: hundredths of a percent, -10,000 to 100,000. PriceAmount: millionths of the major unit, in
    /// whichever currency a product is sold in.
    std::int64_t amount = 0;
    ProductStatus status = ProductStatus::Draft;
    QString tag;
    Id category; ///< Becomes the main one; the others stay.
};

/// What the edit means for a product: empty when it is so already. InvalidArgument when a price would not stay above
/// zero, PermissionDenied for a step of the status that is not the vendor's.
Result<QList<FieldChange>> changesOf(const BulkEdit &edit, const DeskProduct &product);

/// The change that takes these back: what is mine now was the base then.
QList<FieldChange> reversed(const QList<FieldChange> &changes);

} // namespace aura::app
