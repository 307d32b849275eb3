// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"
#include "world/world.h"

namespace aura::simulation {

/// A plan with fewer steps in which the same checker still finds something.
Plan shrink(const Plan &plan, const Finding &finding);

} // namespace aura::simulation
