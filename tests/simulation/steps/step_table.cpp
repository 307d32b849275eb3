// SPDX-License-Identifier: Apache-2.0
#include "steps/step_table.h"

#include <algorithm>
#include <array>

namespace aura::simulation {

std::span<const std::span<const StepKind>> stepParts() {
    static const std::array parts{peopleSteps(), homeSteps(),    watchingSteps(), vendorSteps(),
                                  officeSteps(), machineSteps(), networkSteps()};
    return parts;
}

const StepKind *findStep(QStringView name) {
    for (const auto part : stepParts()) {
        const auto found =
            std::find_if(part.begin(), part.end(), [&](const auto &kind) { return name == QLatin1String(kind.name); });
        if (found != part.end())
            return &*found;
    }
    return nullptr;
}

} // namespace aura::simulation
