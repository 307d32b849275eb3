// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <cstdint>

namespace aura::simulation {

struct PlantedOptions {
    std::uint64_t from = 1;
    std::uint64_t seeds = 200;
    int steps = 300;
    int jobs = 1;
    bool known = false; ///< Tries the seed that caught a bug before, and some others, instead of all.
    QStringList only;   ///< Names of bugs; empty: all.
};

/// Switches on one planted bug after the other, each in a process of its own, and looks for a seed that catches it; and
/// runs the same seeds without any. Prints a table. 0 when at least 95 % of the bugs, or with `known` all of
/// them, are caught and nothing is found without one; 2 in a program without planted bugs.
int runPlanted(const PlantedOptions &options);

} // namespace aura::simulation
