// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QString>

#include <cstdint>
#include <vector>

namespace aura::simulation {

/// One thing that happens: to a device, the server, a disk or the network. Its numbers mean what the kind makes of them
/// in the state that it meets, so that a plan still makes sense when steps are taken out of it.
struct Step {
    QString kind;             ///< A name of the step table: "cart.add".
    std::int64_t pause = 0;   ///< Virtual milliseconds before it.
    std::uint32_t device = 0; ///< Which device; ignored by steps of the server.
    std::uint32_t a = 0;
    std::uint32_t b = 0;

    friend bool operator==(const Step &, const Step &) = default;
};

struct Plan {
    std::uint64_t seed = 0; ///< Of ids, latencies and jitter.
    std::vector<Step> steps;
};

/// The plan of a seed: always the same.
Plan planFor(std::uint64_t seed, int steps);
/// The plan of an hour in one shop: two devices are the seller's and at the same things, a third one buys. Always the
/// same, too.
Plan shopDayFor(std::uint64_t seed, int steps);

/// A plan as text, one step a line, and back. `remarks` becomes comment lines.
QByteArray toText(const Plan &plan, const QString &remarks);
Result<Plan> planFromText(const QByteArray &text);

} // namespace aura::simulation
