// SPDX-License-Identifier: Apache-2.0
#include "shrink.h"

#include "runner.h"

namespace aura::simulation {

namespace {

constexpr int mostRuns = 400;

bool stillFails(const Plan &plan, const Finding &finding, int &stepsRun) {
    const auto outcome = runPlan(plan);
    stepsRun = outcome.stepsRun;
    return outcome.finding && outcome.finding->checker == finding.checker;
}

} // namespace

Plan shrink(const Plan &plan, const Finding &finding) {
    auto smallest = plan;
    int runs = 0;
    // Ever smaller pieces are left out, as long as what remains fails.
    for (auto piece = smallest.steps.size() / 2; piece >= 1 && runs < mostRuns; piece /= 2) {
        for (std::size_t from = 0; from < smallest.steps.size() && runs < mostRuns;) {
            auto smaller = smallest;
            const auto first = smaller.steps.begin() + static_cast<std::ptrdiff_t>(from);
            const auto count = std::min(piece, smaller.steps.size() - from);
            smaller.steps.erase(first, first + static_cast<std::ptrdiff_t>(count));
            ++runs;
            int stepsRun = 0;
            if (stillFails(smaller, finding, stepsRun)) {
                if (static_cast<std::size_t>(stepsRun) + 1 < smaller.steps.size())
                    smaller.steps.resize(static_cast<std::size_t>(stepsRun) + 1);
                smallest = std::move(smaller);
            } else {
                from += piece;
            }
        }
    }
    return smallest;
}

} // namespace aura::simulation
