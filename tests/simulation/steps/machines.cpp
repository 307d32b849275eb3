// SPDX-License-Identifier: Apache-2.0
// Time, clocks, crashes and disks.
#include "steps/step_table.h"
#include "world/world.h"

namespace aura::simulation {

using namespace Qt::StringLiterals;
using testing::FaultyDisk;

namespace {

FaultyDisk::Loss lossFrom(std::uint32_t number) {
    return number % 2 == 0 ? FaultyDisk::Loss::Process : FaultyDisk::Loss::Power;
}

FaultyDisk::Trouble troubleFrom(std::uint32_t number) {
    constexpr FaultyDisk::Trouble troubles[] = {FaultyDisk::Trouble::Full, FaultyDisk::Trouble::Busy,
                                                FaultyDisk::Trouble::IoError, FaultyDisk::Trouble::ReadOnly};
    return troubles[number % std::size(troubles)];
}

void wait(World &world, const Step &step) {
    constexpr std::int64_t longest[] = {2'000, 10'000, 45'000, 120'000};
    world.pass(1 + std::int64_t{step.b} * longest[step.a % std::size(longest)] / 1'000);
}

void sleepLong(World &world, const Step &step) {
    constexpr std::int64_t hour = 3'600 * 1'000;
    // With the apps closed, as over night.
    for (std::uint32_t i = 0; i < World::deviceCount; ++i) {
        if (world.device(i).isUp())
            world.stop(world.device(i), FaultyDisk::Loss::Process);
    }
    // Not so often for so long that people forget what they were told.
    const bool holidays = step.a % 10 == 0 && world.timeline().now() < 60 * 24 * hour;
    world.pass(holidays ? 8 * 24 * hour : (1 + std::int64_t{step.b} % 12) * hour);
}

void setClock(World &world, const Step &step) {
    constexpr std::int64_t minute = 60'000;
    constexpr std::int64_t year = 365LL * 24 * 60 * minute;
    constexpr std::int64_t errors[] = {0, year, -year, 5 * minute, -5 * minute, 0};
    world.device(step.device).clock().setError(errors[step.a % std::size(errors)]);
}

void crashDevice(World &world, const Step &step) {
    auto &device = world.device(step.device);
    if (!device.isUp())
        return;
    if (step.a % 4 == 0) {
        world.stop(device, lossFrom(step.b));
        return;
    }
    // In the middle of what it is about to write.
    device.lossAtDeath = lossFrom(step.b);
    device.disk().dieAfter(1 + static_cast<int>(step.a % 23));
}

void startDevice(World &world, const Step &step) {
    (void)world.ensureUp(world.device(step.device));
}

void crashServer(World &world, const Step &step) {
    if (!world.server().isUp())
        return;
    if (step.a % 3 == 0)
        world.crashServer(lossFrom(step.b));
    else
        world.server().disk().dieAfter(1 + static_cast<int>(step.b % 40));
    // Of another part of the number than when it dies.
    world.server().lossAtDeath = lossFrom(step.b / 40);
}

void backUp(World &world, const Step &) {
    world.backUpServer();
}

void restore(World &world, const Step &) {
    world.restoreServer();
}

void troubleDevice(World &world, const Step &step) {
    world.device(step.device).disk().setTrouble(troubleFrom(step.a), 1 + static_cast<int>(step.b % 6));
}

void troubleServer(World &world, const Step &step) {
    world.server().disk().setTrouble(troubleFrom(step.a), 1 + static_cast<int>(step.b % 6));
}

void troubleKeychain(World &world, const Step &step) {
    using Trouble = Keychain::Trouble;
    constexpr Trouble troubles[] = {Trouble::Late, Trouble::Locked, Trouble::Silent};
    world.device(step.device)
        .keychain()
        .trouble(troubles[step.a % std::size(troubles)], 1'000 + std::int64_t{step.b} * 60, 1 + step.b * 3);
}

/// The app is updated, and finds the files of its first version.
void update(World &world, const Step &step) {
    auto &device = world.device(step.device);
    if (device.isUp())
        world.stop(device, FaultyDisk::Loss::Process);
    world.promises().loseArchive(device.index(), device.makeOutboxesOld());
}

constexpr StepKind kinds[] = {
    {"wait", 90, wait},           {"sleep", 4, sleepLong},        {"clock", 10, setClock},
    {"crash", 25, crashDevice},   {"start", 20, startDevice},     {"server.crash", 10, crashServer},
    {"server.backup", 4, backUp}, {"server.restore", 2, restore}, {"keychain", 14, troubleKeychain},
    {"update", 8, update},        {"disk", 16, troubleDevice},    {"server.disk", 6, troubleServer},
};

} // namespace

std::span<const StepKind> machineSteps() {
    return kinds;
}

} // namespace aura::simulation
