// SPDX-License-Identifier: Apache-2.0
// What two devices of one shop do at its locations: they make some, carry things between them, and count there.
#include "steps/places.h"

#include "steps/commands.h"

#include <algorithm>

namespace aura::simulation::places {

using namespace Qt::StringLiterals;

namespace {

Device *deviceOfShop(World &world, const Step &step) {
    return deviceThat(world, step,
                      [&](Device &device) { return device.isUp() && device.user() == world.shop().seller().id; });
}

const Id &ownShop(World &world) {
    return world.shop().sellersShop().id;
}

StockPolicy policyOn(World &world, Device &device) {
    return look(device, [&](sync::WorkViews &views) { return views.stockPolicy(ownShop(world)); });
}

QList<StockLocation> openOn(World &world, Device &device) {
    auto locations = locationsOf(policyOn(world, device));
    locations.removeIf([](const StockLocation &location) { return location.closed; });
    return locations;
}

/// Few of them, and the same for both devices.
std::optional<StockLevel> shelfOn(World &world, Device &device, std::uint32_t index) {
    auto levels = look(device, [&](sync::WorkViews &views) { return views.stock(ownShop(world)); });
    std::sort(levels.begin(), levels.end(),
              [](const StockLevel &a, const StockLevel &b) { return a.variantId < b.variantId; });
    constexpr qsizetype few = 5;
    return levels.isEmpty() ? std::nullopt : std::optional(levels.at(index % std::min<qsizetype>(few, levels.size())));
}

void mustHold(World &world, Device &device, const Id &variant, const Id &location, std::int64_t pieces) {
    const auto levels = look(device, [&](sync::WorkViews &views) { return views.stock(ownShop(world), {variant}); });
    mustShow(world, device, levels.size() == 1 && onHandAt(levels.first(), location) == pieces,
             "a shelf at a location");
}

} // namespace

void place(World &world, const Step &step) {
    auto *device = deviceOfShop(world, step);
    if (device == nullptr)
        return;
    const auto locations = locationsOf(policyOn(world, *device));
    StockLocationPut put{ownShop(world), {}, {}};
    constexpr qsizetype many = 4;
    if (locations.size() < 3 || (locations.size() < many && step.b % 4 == 0)) {
        put.mine.name = u"Place %1"_s.arg(step.b);
    } else {
        put.base = locations.at(step.a % locations.size());
        put.mine = *put.base;
        switch (step.b % 3) {
        case 0:
            put.mine.name = u"Place %1"_s.arg(step.b);
            break;
        case 1:
            put.mine.position = static_cast<int>(step.b % 7);
            break;
        default:
            put.mine.closed = !put.mine.closed && !put.mine.id.isNil();
            break;
        }
    }
    if (!perform(world, *device, put) || (put.base && *put.base == put.mine))
        return;
    const auto shown = locationsOf(policyOn(world, *device));
    const auto isIt = [&](const StockLocation &other) {
        return put.base ? other == put.mine : other.name == put.mine.name;
    };
    mustShow(world, *device, std::any_of(shown.cbegin(), shown.cend(), isIt), "a location");
}

void carry(World &world, const Step &step) {
    auto *device = deviceOfShop(world, step);
    const auto shelf = device == nullptr ? std::nullopt : shelfOn(world, *device, step.a);
    if (!shelf)
        return;
    const auto locations = openOn(world, *device);
    if (locations.size() < 2)
        return;
    const auto from = locations.at(step.b % locations.size()).id;
    const auto to = locations.at((step.b + 1) % locations.size()).id;
    const auto there = onHandAt(*shelf, from);
    // At times more than there are: then nobody is told that it is saved.
    const auto quantity = 1 + std::int64_t{step.b} % 4;
    const bool saved = perform(world, *device, StockTransfer{shelf->variantId, from, to, quantity, {}});
    if (saved && quantity > there)
        world.fail(u"read your writes"_s, u"d%1: more was carried away than was there"_s.arg(device->index()));
    if (!saved)
        return;
    mustHold(world, *device, shelf->variantId, from, there - quantity);
    mustHold(world, *device, shelf->variantId, to, onHandAt(*shelf, to) + quantity);
}

void shelf(World &world, const Step &step) {
    auto *device = deviceOfShop(world, step);
    const auto shelf = device == nullptr ? std::nullopt : shelfOn(world, *device, step.a);
    if (!shelf)
        return;
    const auto locations = openOn(world, *device);
    const auto location = locations.at(step.b % locations.size()).id;
    const auto there = onHandAt(*shelf, location);
    if (step.b % 3 == 0) {
        const auto counted = std::int64_t{step.b} % 15;
        if (perform(world, *device, StockCount{shelf->variantId, counted, StockCount::notObserved, 0, location}))
            mustHold(world, *device, shelf->variantId, location, counted);
        return;
    }
    const auto delta = std::int64_t{step.b} % 10 - 3;
    if (delta != 0 && perform(world, *device, StockAdjust{shelf->variantId, delta, StockReason::Found, {}, location}))
        mustHold(world, *device, shelf->variantId, location, there + delta);
}

} // namespace aura::simulation::places
