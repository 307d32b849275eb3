// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "order_words.h"

#include <aura/app/vendor_desk.h>

namespace aura::app {

/// How an order stands for whoever packs it.
OrderWords vendorOrderWords(const Order &order);
/// What a step is called where it was taken: "packed", "shipped".
QString stepText(OrderStep step);
/// Why a change that this device made of an order did not happen: what the order was instead.
QString stepRefusalText(const sync::QueueEntry &entry);
/// A change that was not taken, or that hangs on one: nothing happens until a person decides.
bool isUndecided(const sync::QueueEntry &entry);
QString productStatusText(ProductStatus status);
Tone productStatusTone(ProductStatus status);
QString stockReasonText(StockReason reason);
/// "Mug", "Mug, Blue": the variant's name where it says something that the product's does not.
QString deskName(const DeskProduct &product, const DeskVariant &variant);

} // namespace aura::app
