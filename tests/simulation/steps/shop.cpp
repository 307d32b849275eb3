// SPDX-License-Identifier: Apache-2.0
// What two devices do that are of one shop, at the same things and at the same time.
#include "steps/commands.h"
#include "steps/places.h"
#include "steps/shop_texts.h"
#include "steps/step_table.h"

#include <algorithm>

namespace aura::simulation {

using namespace Qt::StringLiterals;
using sync::QueueState;

namespace {

bool isOfShop(World &world, Device &device) {
    return device.isUp() && device.user() == world.shop().seller().id;
}

/// The step's own device if it is of the shop, or the next one that is.
Device *deviceOfShop(World &world, const Step &step) {
    return deviceThat(world, step, [&](Device &device) { return isOfShop(world, device); });
}

std::optional<Product> productOf(World &world, Device &device, std::uint32_t index) {
    const auto &shop = world.shop().sellersShop().id;
    auto products = look(device, [&](sync::WorkViews &views) { return views.products(shop); });
    // Few of them, so that both devices are at the same ones; in an order that both agree upon.
    std::sort(products.begin(), products.end(), [](const Product &a, const Product &b) { return a.id < b.id; });
    constexpr qsizetype few = 4;
    return products.isEmpty() ? std::nullopt
                              : std::optional(products.at(index % std::min<qsizetype>(few, products.size())));
}

void signIn(World &world, const Step &step) {
    auto &device = world.device(step.device);
    if (!world.ensureUp(device) || device.signingIn)
        return;
    world.signIn(device, world.shop().sellerIndex(), step.b % 12 != 0);
}

/// True when the change shows on the device at once.
bool change(World &world, Device &device, const Product &product, ProductField field, const FieldValue &mine,
            const Id &variant = {}) {
    const FieldChange wanted{field, variant, *valueOf(product, field, variant), mine};
    if (!perform(world, device, ProductPatch{product.id, {wanted}, {}, {}}))
        return false;
    const auto shown = look(
        device, [&](sync::WorkViews &views) { return views.products(world.shop().sellersShop().id, {product.id}); });
    mustShow(world, device, shown.size() == 1 && valueOf(shown.first(), field, variant) == mine, "a field");
    return true;
}

void tags(World &world, const Step &step) {
    auto *device = deviceOfShop(world, step);
    const auto product = device == nullptr ? std::nullopt : productOf(world, *device, step.a);
    if (!product)
        return;
    auto mine = product->tags;
    if (step.b % 4 == 0 && !mine.isEmpty()) {
        mine.removeAt(static_cast<qsizetype>(step.b / 4) % mine.size());
    } else {
        const auto tag = u"t%1"_s.arg(step.b);
        if (mine.contains(tag))
            return;
        mine.append(tag);
    }
    (void)change(world, *device, *product, ProductField::Tags, mine);
}

void text(World &world, const Step &step) {
    auto *device = deviceOfShop(world, step);
    const auto product = device == nullptr ? std::nullopt : productOf(world, *device, step.a);
    if (!product)
        return;
    auto lines = shopTexts::linesOf(product->description);
    lines[static_cast<qsizetype>(step.b) % lines.size()] = u"%1 on %2"_s.arg(step.b).arg(step.device);
    (void)change(world, *device, *product, ProductField::Description, lines.join(u'\n'));
}

/// The same price tag in two hands.
void both(World &world, const Step &step) {
    std::int64_t cents = 100 + std::int64_t{step.b};
    for (std::uint32_t i = 0; i < World::deviceCount; ++i) {
        auto &device = world.device(i);
        if (!isOfShop(world, device) || !device.isSettled())
            continue;
        const auto product = productOf(world, device, step.a);
        if (!product)
            continue;
        const auto variant = product->variants.first().id;
        (void)change(world, device, *product, ProductField::VariantPrice,
                     std::optional(UnitPrice{cents * 10'000, Currency::of("EUR")}), variant);
        cents += 1'000;
    }
}

void addVariant(World &world, const Step &step) {
    auto *device = deviceOfShop(world, step);
    const auto product = device == nullptr ? std::nullopt : productOf(world, *device, step.a);
    if (!product || product->variants.size() > 4)
        return;
    Variant variant;
    variant.id = world.ids().next();
    variant.name = u"Size %1"_s.arg(step.b);
    variant.price = product->variants.first().price;
    variant.trackInventory = true;
    variant.options = {{u"size"_s, Attribute::Kind::Text, false, {QString::number(step.b)}}};
    if (!perform(world, *device, ProductPatch{product->id, {}, {variant}, {}}))
        return;
    const auto shown = look(
        *device, [&](sync::WorkViews &views) { return views.products(world.shop().sellersShop().id, {product->id}); });
    const auto isIt = [&](const Variant &other) { return other.id == variant.id; };
    mustShow(world, *device,
             shown.size() == 1 && std::any_of(shown.first().variants.cbegin(), shown.first().variants.cend(), isIt),
             "a variant");
}

void threshold(World &world, const Step &step) {
    auto *device = deviceOfShop(world, step);
    if (device == nullptr)
        return;
    const auto levels =
        look(*device, [&](sync::WorkViews &views) { return views.stock(world.shop().sellersShop().id); });
    if (levels.isEmpty())
        return;
    const auto variant = levels.at(step.a % levels.size()).variantId;
    const std::optional<std::int64_t> low = step.b % 3 == 0 ? std::nullopt : std::optional(std::int64_t{step.b} % 20);
    if (!perform(world, *device, StockThreshold{variant, low}))
        return;
    const auto shown =
        look(*device, [&](sync::WorkViews &views) { return views.stock(world.shop().sellersShop().id, {variant}); });
    mustShow(world, *device, shown.size() == 1 && shown.first().ownThreshold == low.has_value(), "a threshold");
}

/// A person decides about what met something: field by field, mine over theirs or theirs.
void decide(World &world, const Step &step) {
    auto *device = deviceThat(world, step, [&](Device &other) {
        return isOfShop(world, other) &&
               std::any_of(other.view().queue.begin(), other.view().queue.end(), [](const auto &entry) {
                   return entry->result && !entry->result->fields.isEmpty() &&
                          entry->state == QueueState::NeedsAttention;
               });
    });
    if (device == nullptr)
        return;
    for (const auto &entry : device->view().queue) {
        const auto *patch = std::get_if<ProductPatch>(&entry->operation.args);
        if (patch == nullptr || !entry->result || entry->result->fields.isEmpty() ||
            entry->state != QueueState::NeedsAttention)
            continue;
        auto again = *patch;
        for (const auto &conflict : entry->result->fields) {
            const auto isIt = [&](const FieldChange &wanted) {
                return wanted.field == conflict.field && wanted.variantId == conflict.variantId;
            };
            if (step.b % 2 == 0)
                again.changes.removeIf(isIt);
            for (auto &wanted : again.changes) {
                if (isIt(wanted))
                    wanted.base = conflict.theirs;
            }
        }
        const auto id = entry->operation.opId;
        world.command(*device, [&] {
            return again.changes.isEmpty() ? device->core().discard(id).has_value()
                                           : device->core().edit(id, again).has_value();
        });
        return;
    }
}

constexpr StepKind kinds[] = {
    {"shop.sign-in", 16, signIn},      {"shop.tags", 30, tags},           {"shop.text", 30, text},
    {"shop.both", 24, both},           {"shop.variant", 8, addVariant},   {"shop.threshold", 10, threshold},
    {"shop.decide", 40, decide},       {"shop.place", 12, places::place}, {"shop.carry", 30, places::carry},
    {"shop.shelf", 24, places::shelf},
};

} // namespace

std::span<const StepKind> shopSteps() {
    return kinds;
}

} // namespace aura::simulation
