// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace aura::simulation {

/// Switches on one planted bug after the other, each in a process of its own, and looks for a seed that catches it.
/// Prints which does. 0 when at least 95 % of them are caught by `seeds` seeds; 2 in a program without planted bugs.
int runPlanted(std::uint64_t from, std::uint64_t seeds, int steps, int jobs);

} // namespace aura::simulation
