// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace aura::server::serverSchema {

/// The statements that bring a database of version 1 to version 2, to version 3, …: one text for each step.
std::vector<std::string> upgrades();

} // namespace aura::server::serverSchema
