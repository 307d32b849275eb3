// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/store/store.h>

namespace aura::bench {

inline constexpr int people = 1'000'000;
inline constexpr int shops = 1'000'000;
inline constexpr int sellingShops = 2'000;   ///< Of them.
inline constexpr int openApplications = 300; ///< Of them.
inline constexpr int products = 1'000'000;
inline constexpr int proposedProducts = 500'000; ///< Of them.
inline constexpr int pendingReviews = 500'000;
inline constexpr int orders = 1'000'000;

/// People with names of two thousand kinds, one in a thousand an admin, one in five hundred blocked.
void fillPeople(server::Store &store);

/// Shops, products and reviews that wait, and orders of the shops that sell by people who are there: a fifth of the
/// orders are one shop's, one in a hundred was canceled, one in a thousand paid back in part. After fillPeople().
void fillShop(server::Store &store);

} // namespace aura::bench
