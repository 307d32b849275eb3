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
    const auto in = [&](std::span<const StepKind> part) -> const StepKind * {
        const auto found =
            std::find_if(part.begin(), part.end(), [&](const auto &kind) { return name == QLatin1String(kind.name); });
        return found == part.end() ? nullptr : &*found;
    };
    for (const auto part : stepParts()) {
        if (const auto *found = in(part))
            return found;
    }
    return in(shopSteps());
}

} // namespace aura::simulation
