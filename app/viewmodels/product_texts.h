// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue_index.h"

#include <aura/app/items.h>
#include <aura/domain/catalogue.h>

namespace aura::app {

/// Attributes, technical specifications, dimensions and weight as a table for people; technical names and nested
/// structures are left out, and what stands in both lists stands once.
QList<SpecItem> specsOf(const Product &product);
QList<CrumbItem> crumbsOf(const Product &product, const CatalogueIndex *index);
QList<ChoiceItem> deliveriesOf(const Vendor &vendor, Currency currency);
QList<BarItem> ratingBars(const std::array<std::int64_t, 5> &histogram);
ReviewItem reviewItem(const Review &review);

} // namespace aura::app
