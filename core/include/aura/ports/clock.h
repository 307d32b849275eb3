// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace aura {

/// Milliseconds since 1970-01-01T00:00:00Z.
using UnixMillis = std::int64_t;

/// Where time comes from. Nothing below the composition root reads the system's clock itself. Implementations may be
/// called from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    /// Wall-clock time; may jump in either direction.
    virtual UnixMillis now() const = 0;
    /// Milliseconds since an arbitrary start; never goes back.
    virtual std::int64_t monotonic() const = 0;
};

/// The real clocks of the machine.
class SystemClock final : public Clock {
public:
    UnixMillis now() const override;
    std::int64_t monotonic() const override;
};

} // namespace aura
