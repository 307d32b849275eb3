// SPDX-License-Identifier: Apache-2.0
#include "plan.h"

#include "steps/step_table.h"
#include "world/world.h"

#include <QList>

#include <random>

namespace aura::simulation {

using namespace Qt::StringLiterals;

Plan planFor(std::uint64_t seed, int steps) {
    std::mt19937_64 engine(seed * 0x9e37'79b9'7f4a'7c15ULL + 1);
    // Not std::uniform_int_distribution: its results differ between libraries.
    const auto below = [&](std::uint64_t bound) { return engine() % bound; };
    // Each seed has a world of its own: what is rare there and what is common, and what its people do again and again.
    // A mixture that is always the same would hardly ever bring several rare things together.
    struct Habit {
        std::uint64_t weight = 0;
        std::uint32_t a = 0;
    };
    constexpr std::uint64_t quarters[] = {1, 2, 4, 4, 8, 16};
    std::vector<Habit> habits;
    std::uint64_t weights = 0;
    for (const auto &kind : stepTable()) {
        habits.push_back(
            {kind.weight * quarters[below(std::size(quarters))], static_cast<std::uint32_t>(below(1'000))});
        weights += habits.back().weight;
    }
    Plan plan;
    plan.seed = seed;
    for (int i = 0; i < steps; ++i) {
        auto chosen = below(weights);
        std::size_t index = 0;
        while (chosen >= habits[index].weight)
            chosen -= habits[index++].weight;
        Step step;
        step.kind = QString::fromLatin1(stepTable()[index].name);
        // Mostly faster than the network, sometimes as slow as a person.
        step.pause = static_cast<std::int64_t>(below(4) == 0 ? below(3'000) : below(40));
        step.device = static_cast<std::uint32_t>(below(World::deviceCount));
        step.a = below(4) == 0 ? habits[index].a : static_cast<std::uint32_t>(below(1'000));
        step.b = static_cast<std::uint32_t>(below(1'000));
        plan.steps.push_back(step);
    }
    return plan;
}

QByteArray toText(const Plan &plan, const QString &remarks) {
    QString text;
    for (const auto &line : remarks.split(u'\n', Qt::SkipEmptyParts))
        text += u"# "_s + line + u'\n';
    text += u"seed "_s + QString::number(plan.seed) + u'\n';
    for (const auto &step : plan.steps)
        text += u"%1 %2 %3 %4 %5\n"_s.arg(step.kind).arg(step.pause).arg(step.device).arg(step.a).arg(step.b);
    return text.toUtf8();
}

Result<Plan> planFromText(const QByteArray &text) {
    Plan plan;
    for (const auto &line : text.split('\n')) {
        const auto words = QString::fromUtf8(line).simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty() || words.first().startsWith(u'#'))
            continue;
        if (words.size() == 2 && words.first() == "seed"_L1) {
            plan.seed = words.at(1).toULongLong();
            continue;
        }
        if (words.size() != 5 || findStep(words.first()) == nullptr)
            return Error{ErrorCode::InvalidArgument, u"not a step: "_s + QString::fromUtf8(line)};
        plan.steps.push_back(
            {words.at(0), words.at(1).toLongLong(), words.at(2).toUInt(), words.at(3).toUInt(), words.at(4).toUInt()});
    }
    return plan;
}

} // namespace aura::simulation
