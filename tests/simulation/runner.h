// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"
#include "world/world.h"

#include <QStringList>

namespace aura::simulation {

struct Outcome {
    std::optional<Finding> finding;
    std::uint64_t traceHash = 0;
    int stepsRun = 0; ///< Those before the finding, or all.
};

/// Runs one plan in a folder of its own.
Outcome runPlan(const Plan &plan, bool verbose = false);

/// What the program does; its exit code: 0 when nothing was found, 1 when something was, 2 for wrong arguments.
int runFromArguments(const QStringList &arguments);

} // namespace aura::simulation
