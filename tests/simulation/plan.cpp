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
    // Each seed has a world of its own: what is rare there and what is common, which part of life most of it is about,
    // and what its people do again and again. A mixture that is always the same would hardly ever bring several rare
    // things together.
    struct Habit {
        const StepKind *kind = nullptr;
        std::uint64_t weight = 0;
        std::uint32_t a = 0;
    };
    constexpr std::uint64_t shares[] = {1, 2, 2, 4};
    constexpr std::uint64_t quarters[] = {1, 2, 4, 4, 8, 16};
    std::vector<Habit> habits;
    std::uint64_t weights = 0;
    for (const auto part : stepParts()) {
        const auto share = shares[below(std::size(shares))];
        for (const auto &kind : part) {
            habits.push_back({&kind, share * kind.weight * quarters[below(std::size(quarters))],
                              static_cast<std::uint32_t>(below(1'000))});
            weights += habits.back().weight;
        }
    }
    const auto number = [&] { return static_cast<std::uint32_t>(below(1'000)); };
    Plan plan;
    plan.seed = seed;
    // Every other day begins with everybody at work.
    const auto signedIn = below(2) == 0 ? World::deviceCount : 0;
    for (std::uint32_t device = 0; device < signedIn && std::ssize(plan.steps) < steps; ++device)
        plan.steps.push_back({u"sign-in"_s, 1'000, device, number(), number()});
    while (std::ssize(plan.steps) < steps) {
        auto chosen = below(weights);
        auto habit = habits.begin();
        while (chosen >= habit->weight)
            chosen -= (habit++)->weight;
        Step step;
        step.kind = QString::fromLatin1(habit->kind->name);
        // Mostly faster than the network, sometimes as slow as a person.
        step.pause = static_cast<std::int64_t>(below(4) == 0 ? below(3'000) : below(40));
        step.device = static_cast<std::uint32_t>(below(World::deviceCount));
        step.a = below(4) == 0 ? habit->a : number();
        step.b = number();
        plan.steps.push_back(step);
    }
    return plan;
}

Plan shopDayFor(std::uint64_t seed, int steps) {
    std::mt19937_64 engine(seed * 0x9e37'79b9'7f4a'7c15ULL + 2);
    const auto below = [&](std::uint64_t bound) { return engine() % bound; };
    const auto number = [&] { return static_cast<std::uint32_t>(below(1'000)); };
    // As in planFor(), each seed has a mixture of its own; most of it is the shop's.
    struct Habit {
        const StepKind *kind = nullptr;
        std::uint64_t weight = 0;
    };
    constexpr std::uint64_t quarters[] = {1, 2, 4, 4, 8, 16};
    std::vector<Habit> habits;
    std::uint64_t weights = 0;
    const auto take = [&](std::span<const StepKind> part, std::uint64_t share) {
        for (const auto &kind : part) {
            habits.push_back({&kind, share * kind.weight * quarters[below(std::size(quarters))]});
            weights += habits.back().weight;
        }
    };
    take(shopSteps(), 12);
    take(vendorSteps(), 8);
    take(peopleSteps(), 1);
    take(officeSteps(), 1);
    take(machineSteps(), 1 + below(3));
    take(networkSteps(), 1 + below(3));
    Plan plan;
    plan.seed = seed;
    plan.steps.push_back({u"sign-in"_s, 1'000, 0, 0, 1});
    for (std::uint32_t device = 1; device < World::deviceCount; ++device)
        plan.steps.push_back({u"shop.sign-in"_s, 1'000, device, number(), 1});
    while (std::ssize(plan.steps) < steps) {
        auto chosen = below(weights);
        auto habit = habits.begin();
        while (chosen >= habit->weight)
            chosen -= (habit++)->weight;
        Step step;
        step.kind = QString::fromLatin1(habit->kind->name);
        // Together about an hour: at times faster than the network, at times as slow as people who serve somebody.
        step.pause = static_cast<std::int64_t>(below(4) == 0 ? below(90'000) : below(60));
        step.device = static_cast<std::uint32_t>(below(World::deviceCount));
        // The two devices stay the shop's.
        if (step.device != 0 && step.kind == "sign-in"_L1)
            step.kind = u"shop.sign-in"_s;
        step.a = number();
        step.b = number();
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
