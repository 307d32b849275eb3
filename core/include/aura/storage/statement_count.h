// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace aura::storage {

/// How many statements this process has begun to run, on all connections. Any thread.
std::uint64_t statementsRun();

} // namespace aura::storage
