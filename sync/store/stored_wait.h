// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/ports/clock.h>

#include <algorithm>

namespace aura::sync {

/// What is left of a wait that an earlier process has stored, in milliseconds: it was set at `since` to end at `until`,
/// by the wall clock, and is never longer than it was or than `longest`. 0 when it is over, and when the clock has been
/// set back behind `since` or `since` is not known (0): how much of the wait has passed cannot be told then, and
/// waiting too long is worse than asking once more.
inline std::int64_t remainingWait(UnixMillis until, UnixMillis since, UnixMillis now, std::int64_t longest) {
    if (since == 0 || now < since || now >= until)
        return 0;
    return std::min({until - now, until - since, longest});
}

} // namespace aura::sync
