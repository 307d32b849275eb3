// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "world/world.h"

namespace aura::simulation {

/// What a view of the work shows; empty when it cannot be read.
template <typename Read>
auto look(Device &device, Read read) {
    auto views = device.core().workViews();
    using Found = decltype(read(*views));
    using Value = std::decay_t<decltype(std::declval<Found &>().value())>;
    return views ? read(*views).value_or(Value{}) : Value{};
}

/// The step's device, when somebody's account is open on it; nullptr otherwise.
inline Device *personsDevice(World &world, const Step &step) {
    auto &device = world.device(step.device);
    return world.ensureUp(device) && !device.user().isNil() ? &device : nullptr;
}

/// The step's device if it `has` what the step needs, or else the next one that is up and does; nullptr when none does.
template <typename Has>
Device *deviceThat(World &world, const Step &step, Has has) {
    for (std::uint32_t i = 0; i < World::deviceCount; ++i) {
        auto &device = world.device(step.device + i);
        if ((i == 0 ? world.ensureUp(device) : device.isSettled()) && has(device))
            return &device;
    }
    return nullptr;
}

/// True when it was shown as saved, and the process has lived to show it.
inline bool perform(World &world, Device &device, const OperationArgs &args) {
    bool saved = false;
    world.command(device, [&] {
        saved = device.core().perform(args).has_value();
        return saved;
    });
    return saved && !device.disk().died();
}

inline void mustShow(World &world, Device &device, bool shown, const char *what) {
    if (!shown)
        world.fail(
            QStringLiteral("read your writes"),
            QStringLiteral("d%1: %2 does not show after the command").arg(device.index()).arg(QLatin1StringView(what)));
}

} // namespace aura::simulation
