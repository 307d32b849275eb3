// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/stock.h>

namespace aura {

/// Pieces are sold or held: the variant has to stay with its product until they have left the shelf, or are let go.
inline bool isPromised(const StockLevel &level) {
    return level.allocated > 0 || level.reserved > 0;
}

} // namespace aura
