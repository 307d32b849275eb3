// SPDX-License-Identifier: Apache-2.0
// What people keep an eye on, what they are told, and the pictures that they look at.
#include "checkers/quiet.h"
#include "steps/commands.h"
#include "steps/step_table.h"

#include <QCryptographicHash>

namespace aura::simulation {

using namespace Qt::StringLiterals;

namespace {

void wish(World &world, const Step &step) {
    auto &device = world.device(step.device);
    if (!world.ensureUp(device))
        return;
    const auto &variant = world.shop().variants.at(step.a % world.shop().variants.size());
    WishAdd add{variant.product};
    if (step.b % 3 == 0)
        add.variantId = variant.id;
    // Of what there never was the server says so.
    if (step.b % 40 == 7)
        add.productId = world.ids().next();
    if (!perform(world, device, add))
        return;
    const auto shown = device.view().wishlist;
    const auto *entry = wishFor(shown, add.productId);
    mustShow(world, device, entry != nullptr && (add.variantId.isNil() || entry->variantId == add.variantId), "a wish");
}

void unwish(World &world, const Step &step) {
    auto &device = world.device(step.device);
    if (!world.ensureUp(device) || device.view().wishlist.isEmpty())
        return;
    const auto wishes = device.view().wishlist;
    const auto product = wishes.at(step.a % wishes.size()).productId;
    if (!perform(world, device, WishRemove{product}))
        return;
    const auto shown = device.view().wishlist;
    mustShow(world, device, wishFor(shown, product) == nullptr, "that a wish is gone");
}

/// What a device shows as unread, newest first, without what is not older than `before`; that may be nil.
QList<Id> unreadOn(Device &device, const Id &before) {
    const auto board = device.view().notices;
    QList<Id> unread;
    for (const auto &notice : board.notices) {
        if (board.readUpTo < notice.id && (before.isNil() || notice.id < before))
            unread.append(notice.id);
    }
    return unread;
}

void readOn(World &world, Device &device, const Id &upTo) {
    if (perform(world, device, NoticesRead{upTo}))
        mustShow(world, device, upTo <= device.view().notices.readUpTo, "what was read");
}

void read(World &world, const Step &step) {
    auto *device = personsDevice(world, step);
    if (device == nullptr || device->view().notices.notices.isEmpty())
        return;
    auto possible = unreadOn(*device, {});
    // Or once more.
    if (possible.isEmpty()) {
        for (const auto &notice : device->view().notices.notices)
            possible.append(notice.id);
    }
    // Mostly all of them.
    const auto upTo = possible.at(step.a % 3 == 0 ? step.b % possible.size() : 0);
    const auto user = device->user();
    readOn(world, *device, upTo);
    // Another device of theirs has not heard of that, and there they have not come so far.
    for (std::uint32_t i = 1; i < World::deviceCount; ++i) {
        auto &other = world.device(step.device + i);
        const auto unread = other.isSettled() && other.user() == user ? unreadOn(other, upTo) : QList<Id>{};
        if (!unread.isEmpty())
            readOn(world, other, unread.at(step.b % unread.size()));
    }
}

void look(World &world, const Step &step) {
    auto &device = world.device(step.device);
    if (!world.ensureUp(device))
        return;
    auto pictures = picturesShown(device);
    // One that the shop never had.
    if (step.a % 10 == 0)
        pictures = {{QCryptographicHash::hash(QByteArray::number(step.b % 2), QCryptographicHash::Sha256), 0}};
    // A page shows several, and a person may have scrolled on by the time they come.
    const std::int64_t patience = step.b % 4 == 0 ? step.b * 10 : 3'600'000;
    const auto many = std::min<qsizetype>(pictures.size(), 1 + step.b % 7);
    for (qsizetype i = 0; i < many; ++i)
        world.looks().look(device, pictures.at((step.a + i) % pictures.size()), patience);
}

constexpr StepKind kinds[] = {
    {"wish.add", 26, wish},
    {"wish.remove", 12, unwish},
    {"notices.read", 14, read},
    {"picture.look", 26, look},
};

} // namespace

std::span<const StepKind> watchingSteps() {
    return kinds;
}

} // namespace aura::simulation
