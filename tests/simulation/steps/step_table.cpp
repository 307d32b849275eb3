// SPDX-License-Identifier: Apache-2.0
#include "steps/step_table.h"

#include <algorithm>

namespace aura::simulation {

const std::vector<StepKind> &stepTable() {
    static const std::vector<StepKind> table = [] {
        std::vector<StepKind> all;
        for (const auto part : {peopleSteps(), homeSteps(), watchingSteps(), vendorSteps(), officeSteps(),
                                machineSteps(), networkSteps()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return table;
}

const StepKind *findStep(QStringView name) {
    const auto &table = stepTable();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const StepKind &kind) { return name == QLatin1String(kind.name); });
    return found == table.end() ? nullptr : &*found;
}

} // namespace aura::simulation
