// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>

namespace aura {

/// Instead of a location, in a StockAdjust or a StockCount: whoever queued it knew of no locations, and saw the sum of
/// all of them as the shelf. A count sets that sum: what is elsewhere stays there, and the main location has the rest,
/// OutOfStock when there is none. More pieces come to the main location; fewer leave it, and what it does not have
/// leaves the others. No location has this id, and nothing is carried from or to it.
const Id &wholeShop();

} // namespace aura
