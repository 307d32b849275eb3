// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/store/store.h>

namespace aura::bench {

inline constexpr int returns = 1'000'000;
inline constexpr int payouts = 1'000'000;
inline constexpr int deliveries = 1'000'000;
inline constexpr int webhooks = 20; ///< The last of them was told of nothing but the first event.
inline constexpr int apiKeys = 100;
inline constexpr int promotions = 500;
inline constexpr int codes = 1'000'000; ///< Of the first five promotions.
/// The number of a shop to which nothing was sent back but one thing, long ago.
inline constexpr int smallShop = 1'999;

/// What the platform has to do with it: returns of every order, one in a hundred not answered; payouts of every shop
/// that sells, one in a thousand failed; what programs were told, of which one in a thousand failed; promotions with
/// codes. After fillShop().
void fillPlatform(server::Store &store);

} // namespace aura::bench
