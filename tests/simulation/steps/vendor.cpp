// SPDX-License-Identifier: Apache-2.0
// What a seller does on a device.
#include "steps/commands.h"
#include "steps/step_table.h"

namespace aura::simulation {

using namespace Qt::StringLiterals;

namespace {

/// A device on which the seller works, the step's own first; nullptr when there is none.
Device *sellersDevice(World &world, const Step &step) {
    for (std::uint32_t i = 0; i < World::deviceCount; ++i) {
        auto &device = world.device(step.device + i);
        if (device.isUp() && device.user() == world.shop().seller().id)
            return &device;
    }
    return nullptr;
}

const Id &ownShop(World &world) {
    return world.shop().sellersShop().id;
}

std::optional<StockLevel> chosenShelf(World &world, Device &device, std::uint32_t index) {
    const auto levels = look(device, [&](sync::WorkViews &views) { return views.stock(ownShop(world)); });
    return levels.isEmpty() ? std::nullopt : std::optional(levels.at(index % levels.size()));
}

void mustHold(World &world, Device &device, const Id &variant, std::int64_t pieces) {
    const auto levels = look(device, [&](sync::WorkViews &views) { return views.stock(ownShop(world), {variant}); });
    mustShow(world, device, levels.size() == 1 && levels.first().onHand == pieces, "a shelf");
}

void adjust(World &world, const Step &step) {
    auto *device = sellersDevice(world, step);
    if (device == nullptr)
        return;
    const auto shelf = chosenShelf(world, *device, step.a);
    const auto delta = std::int64_t{step.b} % 12 - 4;
    if (shelf && perform(world, *device, StockAdjust{shelf->variantId, delta == 0 ? 7 : delta, StockReason::Found, {}}))
        mustHold(world, *device, shelf->variantId, shelf->onHand + (delta == 0 ? 7 : delta));
}

void count(World &world, const Step &step) {
    auto *device = sellersDevice(world, step);
    if (device == nullptr)
        return;
    const auto shelf = chosenShelf(world, *device, step.a);
    // At the main location; what lies elsewhere lies there as before.
    const auto elsewhere = shelf ? shelf->onHand - onHandAt(*shelf, {}) : 0;
    if (shelf &&
        perform(world, *device, StockCount{shelf->variantId, std::int64_t{step.b} % 30, StockCount::notObserved, 0}))
        mustHold(world, *device, shelf->variantId, std::int64_t{step.b} % 30 + elsewhere);
}

void createProduct(World &world, const Step &step) {
    auto *device = sellersDevice(world, step);
    if (device == nullptr)
        return;
    ProductCreate create;
    auto &product = create.product;
    product.id = world.ids().next();
    product.vendorId = ownShop(world);
    product.name = u"Novelty %1"_s.arg(step.a);
    Variant variant;
    variant.id = world.ids().next();
    // Some are taken: what was made for such a product has to wait for a person.
    variant.sku = u"N-%1"_s.arg(step.b % 4);
    variant.price = {(100 + std::int64_t{step.a}) * 10'000, Currency::of("EUR")};
    variant.isDefault = true;
    variant.trackInventory = true;
    product.variants = {variant};
    if (!perform(world, *device, create))
        return;
    const auto shown =
        look(*device, [&](sync::WorkViews &views) { return views.products(ownShop(world), {product.id}); });
    mustShow(world, *device, shown.size() == 1, "a new product");
    // At once, or while the product is on its way: then the verdict on it comes alone.
    if (step.a % 4 == 0)
        world.pass(1 + step.b % 30);
    if (step.a % 2 == 0 && device->isSettled() && device->user() == world.shop().seller().id)
        (void)perform(world, *device, StockAdjust{variant.id, 3, StockReason::Received, {}});
}

std::optional<Product> chosenProduct(World &world, Device &device, std::uint32_t index) {
    const auto products = look(device, [&](sync::WorkViews &views) { return views.products(ownShop(world)); });
    return products.isEmpty() ? std::nullopt : std::optional(products.at(index % products.size()));
}

ProductStatus nextStatus(ProductStatus status) {
    switch (status) {
    case ProductStatus::Published:
        return ProductStatus::Archived;
    case ProductStatus::Draft:
    case ProductStatus::Archived:
        return ProductStatus::Proposed;
    default:
        return ProductStatus::Draft;
    }
}

void patch(World &world, const Step &step) {
    auto *device = sellersDevice(world, step);
    if (device == nullptr)
        return;
    const auto product = chosenProduct(world, *device, step.a);
    if (!product)
        return;
    FieldChange change;
    switch (step.b % 4) {
    case 0:
        change.field = ProductField::Name;
        change.mine = u"Piece %1"_s.arg(step.b);
        break;
    case 1:
        change.field = ProductField::Status;
        change.mine = nextStatus(product->status);
        break;
    default:
        change.field = ProductField::VariantPrice;
        change.variantId = product->variants.first().id;
        change.mine = std::optional(UnitPrice{(100 + std::int64_t{step.b}) * 10'000, Currency::of("EUR")});
        break;
    }
    change.base = *valueOf(*product, change.field, change.variantId);
    if (!perform(world, *device, ProductPatch{product->id, {change}, {}, {}}))
        return;
    const auto shown =
        look(*device, [&](sync::WorkViews &views) { return views.products(ownShop(world), {product->id}); });
    mustShow(world, *device, shown.size() == 1 && valueOf(shown.first(), change.field, change.variantId) == change.mine,
             "a product");
}

void attach(World &world, const Step &step) {
    auto *device = sellersDevice(world, step);
    if (device == nullptr)
        return;
    const auto product = chosenProduct(world, *device, step.a);
    if (!product)
        return;
    bool saved = false;
    world.command(*device, [&] {
        // Some come in several parts.
        const auto picture = ShopTemplate::picture(step.b % 40, step.b % 10 == 0 ? 300'000 : 500);
        saved = device->core().attachPicture(product->id, picture, u"A thing"_s, 0).has_value();
        return saved;
    });
    if (!saved || device->disk().died())
        return;
    const auto shown =
        look(*device, [&](sync::WorkViews &views) { return views.products(ownShop(world), {product->id}); });
    mustShow(world, *device, shown.size() == 1 && !shown.first().pictures.isEmpty(), "a picture");
}

QList<Order> sales(World &world, Device &device) {
    return look(device, [&](sync::WorkViews &views) { return views.orders(ownShop(world)); });
}

/// The order's next step; nothing when there is none.
std::optional<OrderTransition> nextStep(const Order &order, bool cancels) {
    const auto from = stepOf(order);
    if (!from || *from == OrderStep::Canceled || *from == OrderStep::Delivered)
        return std::nullopt;
    const auto to = cancels && *from != OrderStep::Shipped ? OrderStep::Canceled
                                                           : static_cast<OrderStep>(static_cast<int>(*from) + 1);
    return OrderTransition{order.id, *from, to, {}};
}

void moveOrder(World &world, const Step &step) {
    auto *device = sellersDevice(world, step);
    const bool cancels = step.b % 8 == 0;
    auto orders = device == nullptr ? QList<Order>{} : sales(world, *device);
    orders.removeIf([&](const Order &order) { return !nextStep(order, cancels); });
    if (orders.isEmpty())
        return;
    const auto id = orders.at(step.a % orders.size()).id;
    // Some days a shop does all that is to be done.
    const int steps = step.b % 2 == 1 ? 3 : 1;
    for (int i = 0; i < steps; ++i) {
        const auto find = [&](const QList<Order> &all) {
            return std::find_if(all.begin(), all.end(), [&](const Order &other) { return other.id == id; });
        };
        const auto before = sales(world, *device);
        const auto order = find(before);
        const auto move = order == before.end() ? std::nullopt : nextStep(*order, cancels);
        if (!move || !perform(world, *device, *move))
            return;
        const auto shown = sales(world, *device);
        const auto moved = find(shown);
        mustShow(world, *device, moved != shown.end() && stepOf(*moved) == move->to, "an order's step");
    }
}

/// What the shop can do next about what people want to send back.
QList<ReturnTransition> openReturns(const QList<Order> &orders) {
    QList<ReturnTransition> possible;
    for (const auto &order : orders) {
        for (const auto &entry : order.returns) {
            if (entry.state == ReturnState::Requested)
                possible.append({entry.id, order.id, entry.state, ReturnState::Approved, {}});
            else if (entry.state == ReturnState::Approved)
                possible.append({entry.id, order.id, entry.state, ReturnState::Received, {}});
            else if (entry.state == ReturnState::Received)
                possible.append({entry.id, order.id, entry.state, ReturnState::Refunded, {}});
        }
    }
    return possible;
}

void moveReturn(World &world, const Step &step) {
    auto *device = sellersDevice(world, step);
    const auto open = device == nullptr ? QList<ReturnTransition>{} : openReturns(sales(world, *device));
    if (open.isEmpty())
        return;
    const auto id = open.at(step.a % open.size()).returnId;
    // As with orders: sometimes everything at once.
    const int steps = step.b % 2 == 1 ? 3 : 1;
    for (int i = 0; i < steps; ++i) {
        const auto possible = openReturns(sales(world, *device));
        const auto next = std::find_if(possible.begin(), possible.end(),
                                       [&](const ReturnTransition &other) { return other.returnId == id; });
        if (next == possible.end())
            return;
        auto move = *next;
        if (move.from == ReturnState::Requested && step.b % 5 == 0) {
            move.to = ReturnState::Rejected;
            move.answer = u"It was used"_s;
        }
        if (!perform(world, *device, move))
            return;
        bool shown = false;
        for (const auto &order : sales(world, *device)) {
            for (const auto &entry : order.returns)
                shown = shown || (entry.id == move.returnId && entry.state == move.to);
        }
        mustShow(world, *device, shown, "a return's step");
    }
}

constexpr StepKind kinds[] = {
    {"stock.adjust", 24, adjust},    {"stock.count", 12, count},   {"product.create", 10, createProduct},
    {"product.patch", 26, patch},    {"media.attach", 10, attach}, {"order.move", 34, moveOrder},
    {"return.move", 20, moveReturn},
};

} // namespace

std::span<const StepKind> vendorSteps() {
    return kinds;
}

} // namespace aura::simulation
