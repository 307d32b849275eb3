// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>

namespace aura {

/// The system's opinion of the network. A hint only: a network may be there and lead nowhere (captive portal), and a
/// system may know nothing at all.
class Reachability {
public:
    enum class Hint : std::uint8_t { Unknown, Offline, Online };

    virtual ~Reachability() = default;
    virtual Hint hint() const = 0;
    /// `changed` is called on the owner's thread after each change, until it is replaced (nullptr for none).
    virtual void watch(std::function<void(Hint)> changed) = 0;
};

} // namespace aura
