// SPDX-License-Identifier: Apache-2.0
// What people do with what is theirs: their name and addresses, what they have bought, and what they say of it.
#include "steps/commands.h"
#include "steps/step_table.h"

#include <algorithm>
#include <aura/domain/order_return.h>

namespace aura::simulation {

using namespace Qt::StringLiterals;

namespace {

QList<Order> ownOrders(Device &device) {
    QList<Order> orders;
    for (const auto &shown : device.view().orders) {
        if (shown.queuedAs.isNil())
            orders.append(shown.order);
    }
    return orders;
}

void putAddress(World &world, const Step &step) {
    auto *device = personsDevice(world, step);
    if (device == nullptr)
        return;
    const auto book = device->view().addresses;
    AddressPut put;
    put.preferred = step.b % 4 == 0;
    if (book.isEmpty() || step.a % 3 == 0) {
        put.addressId = world.ids().next();
        put.address = {u"Ada"_s, u"Main St %1"_s.arg(step.b), {}, u"10115"_s, u"Berlin"_s, {}, u"DE"_s, {}};
    } else {
        // One line of it, so that others may change another one meanwhile.
        const auto &entry = book.at(step.a % book.size());
        put.addressId = entry.id;
        put.address = entry.address;
        (step.b % 2 == 0 ? put.address.line1 : put.address.line2) = u"Side St %1"_s.arg(step.b);
    }
    if (!perform(world, *device, put))
        return;
    const auto shown = device->view().addresses;
    mustShow(world, *device,
             std::any_of(shown.begin(), shown.end(),
                         [&](const AddressEntry &entry) {
                             return entry.id == put.addressId && entry.address == put.address &&
                                    (entry.preferred || !put.preferred);
                         }),
             "an address");
}

void removeAddress(World &world, const Step &step) {
    auto *device = personsDevice(world, step);
    if (device == nullptr || device->view().addresses.isEmpty())
        return;
    const auto book = device->view().addresses;
    const auto id = book.at(step.a % book.size()).id;
    if (!perform(world, *device, AddressRemove{id}))
        return;
    const auto shown = device->view().addresses;
    mustShow(world, *device,
             std::none_of(shown.begin(), shown.end(), [&](const AddressEntry &entry) { return entry.id == id; }),
             "that an address is gone");
}

void patchProfile(World &world, const Step &step) {
    auto *device = personsDevice(world, step);
    if (device == nullptr)
        return;
    constexpr QLatin1StringView languages[] = {"en"_L1, "de"_L1, "es"_L1, "ar"_L1};
    ProfilePatch patch;
    if (step.a % 2 == 0)
        patch.name = u"Person %1"_s.arg(step.b);
    else
        patch.language = languages[step.b % std::size(languages)];
    if (!perform(world, *device, patch))
        return;
    const auto shown = device->view().account.user;
    mustShow(world, *device, patch.name ? shown.name == *patch.name : shown.language == *patch.language,
             "what a person says of themselves");
}

void cancelOwn(World &world, const Step &step) {
    auto *device = personsDevice(world, step);
    if (device == nullptr)
        return;
    auto orders = ownOrders(*device);
    orders.removeIf([](const Order &order) { return order.state != OrderState::Placed; });
    if (orders.isEmpty())
        return;
    const auto &order = orders.at(step.a % orders.size());
    if (const auto from = stepOf(order))
        (void)perform(world, *device, OrderTransition{order.id, *from, OrderStep::Canceled, {}});
}

void askForReturn(World &world, const Step &step) {
    const auto returnable = [](Device &device) {
        auto orders = ownOrders(device);
        orders.removeIf([](const Order &order) { return !canReturn(order); });
        return orders;
    };
    auto *device = deviceThat(world, step, [&](Device &other) { return !returnable(other).isEmpty(); });
    if (device == nullptr)
        return;
    const auto orders = returnable(*device);
    const auto &order = orders.at(step.a % orders.size());
    ReturnRequest request;
    request.returnId = world.ids().next();
    request.orderId = order.id;
    request.reason = ReturnReason::Damaged;
    for (const auto &line : order.lines) {
        if (const auto most = returnableQuantity(order, line.variantId); most > 0)
            request.lines.append({line.variantId, 1 + std::int64_t{step.b} % most});
    }
    if (!perform(world, *device, request))
        return;
    bool shown = false;
    for (const auto &own : ownOrders(*device)) {
        shown = shown || std::any_of(own.returns.begin(), own.returns.end(),
                                     [&](const OrderReturn &entry) { return entry.id == request.returnId; });
    }
    mustShow(world, *device, shown, "a return");
}

void review(World &world, const Step &step) {
    auto *device = personsDevice(world, step);
    if (device == nullptr)
        return;
    const auto &products = world.shop().products;
    ReviewPut put;
    put.productId = products.at(step.a % products.size());
    put.text.rating = 1 + static_cast<int>(step.b % 5);
    put.text.title = u"Well"_s;
    if (!perform(world, *device, put))
        return;
    const auto shown = look(*device, [&](sync::WorkViews &views) { return views.ownReview(put.productId); });
    mustShow(world, *device, shown && shown->rating == put.text.rating, "a review");
}

/// About a review that the catalogue on the device shows.
void vote(World &world, const Step &step) {
    auto *device = personsDevice(world, step);
    if (device == nullptr)
        return;
    QList<ReviewVote> possible;
    if (auto catalogue = device->openCatalogue()) {
        (void)catalogue->forEach(
            "SELECT r.id, p.id FROM review r JOIN product p ON p.num = r.product WHERE r.status = ?1 ORDER BY r.id",
            [&](const storage::Statement &row) {
                possible.append({row.id(0), row.id(1), step.b % 3 != 0});
            },
            ReviewStatus::Published);
    }
    if (possible.isEmpty())
        return;
    const auto chosen = possible.at(step.a % possible.size());
    if (!perform(world, *device, chosen))
        return;
    const auto shown = look(*device, [&](sync::WorkViews &views) { return views.ownVotes(); });
    mustShow(world, *device, shown.contains(chosen.reviewId) == chosen.helpful, "a vote");
}

constexpr StepKind kinds[] = {
    {"address.put", 16, putAddress}, {"address.remove", 6, removeAddress}, {"profile.patch", 10, patchProfile},
    {"order.cancel", 8, cancelOwn},  {"return.request", 24, askForReturn}, {"review.put", 16, review},
    {"review.vote", 16, vote},
};

} // namespace

std::span<const StepKind> homeSteps() {
    return kinds;
}

} // namespace aura::simulation
