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

// What can befall any request, and pushes besides.
constexpr NetFault faultsOfPushes[] = {NetFault::NotSent, NetFault::Lost,       NetFault::AnswerLost, NetFault::Twice,
                                       NetFault::Late,    NetFault::LateAnswer, NetFault::Truncated,  NetFault::Portal,
                                       NetFault::Status,  NetFault::Hang,       NetFault::Older};
constexpr auto faultsOfAll = std::span(faultsOfPushes).first<std::size(faultsOfPushes) - 1>();

/// The next request of one kind, which others do not take the place of.
void armFor(World &world, const Step &step, const QString &path, std::span<const NetFault> faults) {
    world.device(step.device).link().arm({faults[step.a % faults.size()], step.b, path});
}

void armPush(World &world, const Step &step) {
    armFor(world, step, QStringLiteral("/api/v1/sync/push"), faultsOfPushes);
}

void armSession(World &world, const Step &step) {
    armFor(world, step, QStringLiteral("/api/v1/auth/"), faultsOfAll);
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
