// SPDX-License-Identifier: Apache-2.0
// What people do with the app.
#include "steps/commands.h"
#include "steps/step_table.h"

namespace aura::simulation {

using namespace Qt::StringLiterals;
using sync::CartCommand;
using sync::QueueState;

namespace {

std::int64_t quantityOf(const QList<CartLine> &lines, const Id &variant) {
    for (const auto &line : lines) {
        if (line.variantId == variant)
            return line.quantity;
    }
    return 0;
}

/// What a person sees right after a command must be what the command says.
void changeCart(World &world, Device &device, const CartCommand &command) {
    if (!world.ensureUp(device))
        return;
    const auto before = quantityOf(device.view().cart.lines, command.variantId);
    const auto saved = quantityOf(device.view().cart.saved, command.variantId);
    bool done = false;
    world.command(device, [&] {
        const auto answers = device.core().changeCart({command});
        done = answers.first().has_value();
        return done;
    });
    if (!done || device.disk().died())
        return;
    auto expected = before;
    switch (command.kind) {
    case CartCommand::Kind::Add:
        expected = std::min(before + command.quantity, mostPerLine);
        break;
    case CartCommand::Kind::Set:
        expected = command.quantity;
        break;
    case CartCommand::Kind::Remove:
    case CartCommand::Kind::Save:
        expected = 0;
        break;
    case CartCommand::Kind::Restore:
        expected = before > 0 ? before : saved > 0 ? saved : command.quantity;
        break;
    }
    // In the cart or saved, never both.
    auto expectedSaved = expected > 0 || command.kind == CartCommand::Kind::Remove ? 0 : saved;
    if (command.kind == CartCommand::Kind::Set)
        expectedSaved = 0;
    else if (command.kind == CartCommand::Kind::Save)
        expectedSaved = saved > 0 ? saved : before > 0 ? before : command.quantity;
    if (const auto kept = quantityOf(device.view().cart.saved, command.variantId); kept != expectedSaved)
        world.fail(u"read your writes"_s,
                   u"d%1: %2 pieces are saved after the command, expected %3"_s.arg(device.index())
                       .arg(kept)
                       .arg(expectedSaved));
    const auto shown = quantityOf(device.view().cart.lines, command.variantId);
    if (shown != expected)
        world.fail(u"read your writes"_s,
                   u"d%1: %2 pieces after the command, expected %3"_s.arg(device.index()).arg(shown).arg(expected));
}

Id variantOf(World &world, std::uint32_t index) {
    const auto &variants = world.shop().variants;
    return variants.at(index % variants.size()).id;
}

void add(World &world, const Step &step) {
    changeCart(world, world.device(step.device),
               {CartCommand::Kind::Add, variantOf(world, step.a), 1 + std::int64_t{step.b} % 3});
}

void set(World &world, const Step &step) {
    changeCart(world, world.device(step.device),
               {CartCommand::Kind::Set, variantOf(world, step.a), std::int64_t{step.b} % 6});
}

void removeLine(World &world, const Step &step) {
    auto &device = world.device(step.device);
    const auto lines = device.view().cart.lines;
    if (!lines.isEmpty())
        changeCart(world, device, {CartCommand::Kind::Remove, lines.at(step.a % lines.size()).variantId, 0});
}

/// From the cart to what is saved for later, or back.
void move(World &world, const Step &step, CartCommand::Kind kind, QList<CartLine> Cart::*from) {
    auto &device = world.device(step.device);
    if (!world.ensureUp(device))
        return;
    const auto lines = device.view().cart.*from;
    // Sometimes what is in neither: it goes as the person sees it.
    const auto variant =
        lines.isEmpty() || step.b % 8 == 0 ? variantOf(world, step.a) : lines.at(step.a % lines.size()).variantId;
    changeCart(world, device, {kind, variant, 1 + std::int64_t{step.b} % 3});
}

void save(World &world, const Step &step) {
    move(world, step, CartCommand::Kind::Save, &Cart::lines);
}

void restore(World &world, const Step &step) {
    move(world, step, CartCommand::Kind::Restore, &Cart::saved);
}

void checkout(World &world, const Step &step) {
    auto &device = world.device(step.device);
    if (!world.ensureUp(device))
        return;
    sync::CheckoutRequest request;
    const auto lines = device.view().cart.lines;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if ((step.b >> (i % 8) & 1) != 0)
            request.variants.append(lines.at(i).variantId);
    }
    request.shippingAddress = {u"Ada"_s, u"Main St 1"_s, {}, u"10115"_s, u"Berlin"_s, {}, u"DE"_s, {}};
    request.paymentMethod = u"invoice"_s;
    if (const auto currencies = ShopTemplate::shownIn(); step.a % 2 == 0)
        request.shownIn = currencies.at(step.a / 2 % currencies.size());
    world.command(device, [&] { return device.core().checkout(request).has_value(); });
}

/// An entry that the person may decide about; mostly one that needs it, every third time one that was tried and may
/// have taken effect.
sync::QueuePointer chosenEntry(Device &device, std::uint32_t index) {
    QList<sync::QueuePointer> waiting;
    QList<sync::QueuePointer> tried;
    for (const auto &entry : device.view().queue) {
        if (entry->state == QueueState::NeedsAttention || entry->state == QueueState::Blocked)
            waiting.append(entry);
        else if (entry->state == QueueState::Pending && entry->attempts > 0)
            tried.append(entry);
    }
    if (index % 3 == 0 && !tried.isEmpty())
        return tried.at(index / 3 % tried.size());
    const auto &all = device.view().queue;
    if (waiting.isEmpty())
        waiting = {all.begin(), all.end()};
    return waiting.isEmpty() ? nullptr : waiting.at(index % waiting.size());
}

template <typename F>
void decide(World &world, const Step &step, F decision) {
    auto *device = deviceThat(world, step, [](Device &other) { return !other.view().queue.isEmpty(); });
    if (device == nullptr)
        return;
    if (const auto entry = chosenEntry(*device, step.a))
        world.command(*device, [&] { return decision(device->core(), *entry); });
}

void retry(World &world, const Step &step) {
    decide(world, step, [](auto &core, const auto &entry) { return core.retry(entry.operation.opId).has_value(); });
}

void confirm(World &world, const Step &step) {
    decide(world, step, [](auto &core, const auto &entry) { return core.confirm(entry.operation.opId).has_value(); });
}

void discard(World &world, const Step &step) {
    decide(world, step, [](auto &core, const auto &entry) { return core.discard(entry.operation.opId).has_value(); });
}

void edit(World &world, const Step &step) {
    decide(world, step, [&](auto &core, const auto &entry) {
        auto args = entry.operation.args;
        if (auto *added = std::get_if<CartAdd>(&args))
            added->line.quantity = 1 + step.b % 4;
        else if (auto *submit = std::get_if<OrderSubmit>(&args))
            submit->notes = u"Ring twice"_s;
        return core.edit(entry.operation.opId, args).has_value();
    });
}

void signIn(World &world, const Step &step) {
    auto &device = world.device(step.device);
    if (!world.ensureUp(device) || device.signingIn)
        return;
    // Mostly two shoppers, so that carts are shared and accounts switched; the last device is mostly the seller's.
    const bool sells = device.index() + 1 == World::deviceCount ? step.a % 5 != 0 : step.a % 12 == 7;
    world.signIn(device, sells ? world.shop().sellerIndex() : step.a % 8 == 0 ? 2 : step.a % 2, step.b % 12 != 0);
}

void signOut(World &world, const Step &step) {
    auto &device = world.device(step.device);
    if (!world.ensureUp(device) || device.signingIn)
        return;
    const auto user = device.user();
    if (user.isNil())
        return;
    const auto mode = static_cast<sync::SignOut>(step.a % 3);
    if (mode == sync::SignOut::DiscardPending)
        world.promises().discardAll(device.index(), user);
    (void)device.core().signOut(mode);
    if (!device.disk().died() && device.user().isNil())
        device.mayHaveEnded = false;
}

void syncNow(World &world, const Step &step) {
    auto &device = world.device(step.device);
    if (world.ensureUp(device))
        device.core().syncNow([](const Result<sync::SyncReport> &) {});
}

constexpr StepKind kinds[] = {
    {"cart.add", 80, add},     {"cart.set", 40, set},         {"cart.remove", 25, removeLine},
    {"cart.save", 22, save},   {"cart.restore", 16, restore}, {"checkout", 35, checkout},
    {"retry", 20, retry},      {"confirm", 20, confirm},      {"discard", 16, discard},
    {"edit", 10, edit},        {"sign-in", 45, signIn},       {"sign-out", 12, signOut},
    {"sync-now", 10, syncNow},
};

} // namespace

std::span<const StepKind> peopleSteps() {
    return kinds;
}

} // namespace aura::simulation
