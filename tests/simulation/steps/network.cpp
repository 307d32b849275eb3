// SPDX-License-Identifier: Apache-2.0
// What the network does to the next requests.
#include "steps/step_table.h"
#include "world/world.h"

namespace aura::simulation {

namespace {

void arm(World &world, const Step &step) {
    const auto fault = static_cast<NetFault>(1 + step.a % (netFaults - 1));
    world.device(step.device).link().arm({fault, step.b});
}

/// The next request of one kind, which others do not take the place of.
void armFor(World &world, const Step &step, const QString &path) {
    const auto fault = static_cast<NetFault>(1 + step.a % (netFaults - 1));
    world.device(step.device).link().arm({fault, step.b, path});
}

void armPush(World &world, const Step &step) {
    armFor(world, step, QStringLiteral("/api/v1/sync/push"));
}

void armSession(World &world, const Step &step) {
    armFor(world, step, QStringLiteral("/api/v1/auth/"));
}

/// A request that goes through, so that faults do not always come in a row.
void spare(World &world, const Step &step) {
    world.device(step.device).link().arm({});
}

void offline(World &world, const Step &step) {
    world.device(step.device).goOffline(world.timeline().now() + 1'000 + step.b * 60);
}

void online(World &world, const Step &step) {
    auto &device = world.device(step.device);
    device.link().setOfflineUntil(0);
    if (device.isUp())
        device.core().setReachable(Reachability::Hint::Online);
}

constexpr StepKind kinds[] = {
    {"net", 120, arm},        {"net.push", 40, armPush}, {"net.session", 24, armSession},
    {"net.spare", 40, spare}, {"offline", 12, offline},  {"online", 12, online},
};

} // namespace

std::span<const StepKind> networkSteps() {
    return kinds;
}

} // namespace aura::simulation
