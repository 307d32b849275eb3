// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace aura {

/// The sizes in which the server hands pictures out, in pixels of their longest side. They are a part of addresses:
/// what has been fetched stays good for ever.
inline constexpr std::array thumbnailSides{96, 320, 960, 1920};

/// The smallest of them from which a picture can be shown `pixels` wide and high at most; 0: only the picture itself.
constexpr int thumbnailSideFor(int pixels) {
    for (const int side : thumbnailSides) {
        if (pixels <= side)
            return side;
    }
    return 0;
}

} // namespace aura
