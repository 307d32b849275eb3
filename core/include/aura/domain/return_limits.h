// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <cstdint>

namespace aura {

/// An order travels whole, and with it all that was ever written about its returns: beside mostMessagesOfASide and
/// mostLettersOfASide this is what it may come to. Orders that have more already stay readable.
inline constexpr qsizetype mostReturnsOfOrder = 20;
/// So long the pieces of an accepted return may be on their way, before the buyer may have the platform decide.
inline constexpr std::int64_t disputeAcceptedAfterMillis = 14LL * 24 * 3'600 * 1'000;
/// So long a rejection can be disputed.
inline constexpr std::int64_t disputeRejectedWithinMillis = 30LL * 24 * 3'600 * 1'000;

} // namespace aura
