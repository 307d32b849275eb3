// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

#include <span>

namespace aura::simulation {

class World;

/// One kind of step: how often it comes up (relative to the others), and what it does.
struct StepKind {
    const char *name;
    std::uint32_t weight;
    void (*run)(World &world, const Step &step);
};

/// All kinds by what they are about, in a fixed order.
std::span<const std::span<const StepKind>> stepParts();
/// Of days in one shop alone (shopDayFor()): what other plans mean does not hang on them.
std::span<const StepKind> shopSteps();
/// nullptr for an unknown name.
const StepKind *findStep(QStringView name);

// The parts, one a file.
std::span<const StepKind> peopleSteps();
std::span<const StepKind> homeSteps();
std::span<const StepKind> watchingSteps();
std::span<const StepKind> vendorSteps();
std::span<const StepKind> officeSteps();
std::span<const StepKind> machineSteps();
std::span<const StepKind> networkSteps();

} // namespace aura::simulation
