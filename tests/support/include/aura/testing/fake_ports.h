// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/ports/clock.h>
#include <aura/ports/random.h>

#include <atomic>
#include <mutex>
#include <random>

namespace aura::testing {

/// A clock that stands still until told otherwise. Wall and monotonic time move together with advance(); jump() moves
/// the wall clock alone, as a person or a time server would.
class FakeClock final : public Clock {
public:
    explicit FakeClock(UnixMillis start = 1'750'000'000'000)
        : m_wall(start) {}
    UnixMillis now() const override { return m_wall; }
    std::int64_t monotonic() const override { return m_monotonic; }
    void advance(std::int64_t millis) {
        m_wall += millis;
        m_monotonic += millis;
    }
    void jump(std::int64_t millis) { m_wall += millis; }

private:
    std::atomic<UnixMillis> m_wall;
    std::atomic<std::int64_t> m_monotonic{0};
};

/// Repeatable randomness from a seed. Thread-safe.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed)
        : m_engine(seed) {}
    void fill(std::span<std::uint8_t> bytes) override {
        const std::scoped_lock lock(m_mutex);
        for (auto &byte : bytes)
            byte = static_cast<std::uint8_t>(m_engine());
    }

private:
    std::mutex m_mutex;
    std::mt19937_64 m_engine;
};

} // namespace aura::testing
