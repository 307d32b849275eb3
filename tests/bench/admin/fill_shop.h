// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/store/store.h>

namespace aura::bench {

/// How much there is besides people and the log.
inline constexpr int shops = 2'000;
inline constexpr int openApplications = 300; ///< Of them.
inline constexpr int products = 20'000;
inline constexpr int proposedProducts = 5'000; ///< Of them.
inline constexpr int pendingReviews = 5'000;
inline constexpr int orders = 100'000;

/// Shops, products and reviews that wait, and orders of every shop by people who are there: a fifth of the orders are
/// one shop's, one in a hundred was canceled, one in a thousand paid back in part.
void fillShop(server::Store &store);

} // namespace aura::bench
