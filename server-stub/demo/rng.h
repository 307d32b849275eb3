// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/ports/clock.h>
#include <aura/ports/random.h>

#include <cstdint>
#include <string_view>
#include <vector>

namespace aura::server::demo {

/// Repeatable randomness (splitmix64) that is the same on every platform, unlike the standard's distributions. Streams
/// of different names are independent, so that a change of one part of the shop leaves the others as they were.
class Rng final : public Random {
public:
    Rng(std::uint64_t seed, std::string_view stream);

    void fill(std::span<std::uint8_t> bytes) override;
    std::uint64_t next();
    /// Uniform in [0, 1).
    double real();
    double between(double from, double to) { return from + (to - from) * real(); }
    /// Uniform in [from, to], both included.
    int range(int from, int to);
    bool chance(double probability) { return real() < probability; }
    /// Around 0 with a deviation of 1, never beyond ±3.
    double normal();
    template <typename List>
    const auto &pick(const List &list) {
        return list[static_cast<decltype(list.size())>(range(0, static_cast<int>(list.size()) - 1))];
    }
    template <typename List>
    void shuffle(List &list) {
        for (int i = static_cast<int>(list.size()) - 1; i > 0; --i) {
            const int other = range(0, i);
            std::swap(list[static_cast<decltype(list.size())>(i)], list[static_cast<decltype(list.size())>(other)]);
        }
    }

private:
    std::uint64_t m_state;
};

/// Draws indexes in proportion to weights.
class Weighted {
public:
    explicit Weighted(const std::vector<double> &weights);
    std::size_t draw(Rng &rng) const;

private:
    std::vector<double> m_sums;
};

/// Makes ids that carry the time at which their thing came into being.
class IdMaker {
public:
    IdMaker(std::uint64_t seed, std::string_view stream)
        : m_random(seed, stream)
        , m_ids(m_clock, m_random) {}
    Id at(UnixMillis time) {
        m_clock.time = time;
        return m_ids.next();
    }

private:
    struct SetClock final : Clock {
        UnixMillis time = 0;
        UnixMillis now() const override { return time; }
        std::int64_t monotonic() const override { return time; }
    };
    SetClock m_clock;
    Rng m_random;
    IdGenerator m_ids;
};

} // namespace aura::server::demo
