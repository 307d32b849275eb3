// SPDX-License-Identifier: Apache-2.0
#pragma once

// Bugs on purpose, to show that the simulation's checkers catch them: `if (!AURA_PLANTED("result-not-stored"))`. In
// everything that is built for use this is the constant false. Only the simulation's own copies of the libraries,
// compiled with AURA_SIMULATION_BUGS, can switch one on.

#ifdef AURA_SIMULATION_BUGS

#include <string_view>

namespace aura::planted {

/// The bug that is in force; empty for none. Set before anything runs.
inline std::string_view active;

inline bool is(std::string_view name) {
    return active == name;
}

} // namespace aura::planted

#define AURA_PLANTED(name) ::aura::planted::is(name)

#else

#define AURA_PLANTED(name) false

#endif
