// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/testing/fake_ports.h>

#include <functional>
#include <map>
#include <optional>

namespace aura::simulation {

/// The one virtual time of a world, and what is to happen in it. Events of one moment happen in the order in which they
/// were planned.
class Timeline {
public:
    testing::FakeClock &clock() { return m_clock; }
    std::int64_t now() const { return m_clock.monotonic(); }

    void after(std::int64_t millis, std::function<void()> event) {
        m_events.emplace(now() + std::max<std::int64_t>(0, millis), std::move(event));
    }
    /// When the next event is due; nothing when none is planned.
    std::optional<std::int64_t> next() const {
        return m_events.empty() ? std::nullopt : std::optional(m_events.begin()->first);
    }
    /// Runs one event that is due; false when none is.
    bool runOne() {
        if (m_events.empty() || m_events.begin()->first > now())
            return false;
        auto event = std::move(m_events.begin()->second);
        m_events.erase(m_events.begin());
        event();
        return true;
    }
    void advanceTo(std::int64_t monotonic) {
        if (monotonic > now())
            m_clock.advance(monotonic - now());
    }

private:
    testing::FakeClock m_clock;
    std::multimap<std::int64_t, std::function<void()>> m_events;
};

/// The clock of a device: the true time, wrong by as much as somebody has set it wrong.
class DeviceClock final : public Clock {
public:
    explicit DeviceClock(const Clock &truth)
        : m_truth(truth) {}
    UnixMillis now() const override { return m_truth.now() + m_error; }
    std::int64_t monotonic() const override { return m_truth.monotonic(); }
    void setError(std::int64_t millis) { m_error = millis; }

private:
    const Clock &m_truth;
    std::int64_t m_error = 0;
};

} // namespace aura::simulation
