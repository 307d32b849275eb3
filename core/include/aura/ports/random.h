// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace aura {

/// Where randomness comes from. Implementations may be called from any thread.
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
    /// Uniform in [0, bound); `bound` must be positive.
    std::uint64_t below(std::uint64_t bound);
};

/// The operating system's cryptographic generator.
class SystemRandom final : public Random {
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

} // namespace aura
