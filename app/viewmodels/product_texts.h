// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue_index.h"

#include <aura/app/items.h>
#include <aura/domain/catalogue.h>
#include <aura/sync/types.h>

namespace aura::app {

/// Attributes, technical specifications, dimensions and weight as a table for people; technical names and nested
/// structures are left out, and what stands in both lists stands once.
QList<SpecItem> specsOf(const Product &product);
QList<CrumbItem> crumbsOf(const Product &product, const CatalogueIndex *index);
QList<ChoiceItem> deliveriesOf(const Vendor &vendor, Currency currency);
QList<BarItem> ratingBars(const std::array<std::int64_t, 5> &histogram);
ReviewItem reviewItem(const Review &review);

/// How the person's own review stands, in honest words; no text when everybody sees it as it is.
struct ReviewWords {
    QString text;
    Tone tone = Tone::Neutral;
};
/// `waits` is the operation that writes it, as long as the shop has not taken it.
ReviewWords ownReviewWords(const Review &review, const sync::QueueEntry *waits);

} // namespace aura::app
