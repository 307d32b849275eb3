// SPDX-License-Identifier: Apache-2.0
// What a seller does on a device, and people with orders and reviews.
#include "steps/step_table.h"
#include "world/world.h"

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

/// What a view of the work shows; empty when it cannot be read.
template <typename Read>
auto look(Device &device, Read read) {
    auto views = device.core().workViews();
    using Found = decltype(read(*views));
    using Value = std::decay_t<decltype(std::declval<Found &>().value())>;
    return views ? read(*views).value_or(Value{}) : Value{};
}

/// True when it was shown as saved, and the process has lived to show it.
bool perform(World &world, Device &device, const OperationArgs &args) {
    bool saved = false;
    world.command(device, [&] {
        saved = device.core().perform(args).has_value();
        return saved;
    });
    return saved && !device.disk().died();
}

void mustShow(World &world, Device &device, bool shown, const char *what) {
    if (!shown)
        world.fail(u"read your writes"_s,
                   u"d%1: %2 does not show after the command"_s.arg(device.index()).arg(QLatin1StringView(what)));
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
    if (shelf && perform(world, *device, StockCount{shelf->variantId, std::int64_t{step.b} % 30, 0, 0}))
        mustHold(world, *device, shelf->variantId, std::int64_t{step.b} % 30);
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
    variant.sku = u"N-%1"_s.arg(step.b % 12);
    variant.price = {(100 + std::int64_t{step.a}) * 10'000, Currency::of("EUR")};
    variant.isDefault = true;
    variant.trackInventory = true;
    product.variants = {variant};
    if (!perform(world, *device, create))
        return;
    const auto shown =
        look(*device, [&](sync::WorkViews &views) { return views.products(ownShop(world), {product.id}); });
    mustShow(world, *device, shown.size() == 1, "a new product");
    if (step.a % 2 == 0)
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

/// A picture as far as the server looks into it.
QByteArray pictureFrom(std::uint32_t number) {
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x02\0\0\0", 29);
    bytes += QByteArray::number(number % 40);
    // Some come in several parts.
    return bytes + QByteArray(number % 10 == 0 ? 300'000 : 500, 'p');
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
        saved = device->core().attachPicture(product->id, pictureFrom(step.b), u"A thing"_s, 0).has_value();
        return saved;
    });
    if (!saved || device->disk().died())
        return;
    const auto shown =
        look(*device, [&](sync::WorkViews &views) { return views.products(ownShop(world), {product->id}); });
    mustShow(world, *device, shown.size() == 1 && !shown.first().pictures.isEmpty(), "a picture");
}

void moveOrder(World &world, const Step &step) {
    auto *device = sellersDevice(world, step);
    if (device == nullptr)
        return;
    const auto orders = look(*device, [&](sync::WorkViews &views) { return views.orders(ownShop(world)); });
    if (orders.isEmpty())
        return;
    const auto &order = orders.at(step.a % orders.size());
    const auto from = stepOf(order);
    if (!from || *from == OrderStep::Canceled || *from == OrderStep::Delivered)
        return;
    auto to = static_cast<OrderStep>(static_cast<int>(*from) + 1);
    if (step.b % 8 == 0 && *from != OrderStep::Shipped)
        to = OrderStep::Canceled;
    if (!perform(world, *device, OrderTransition{order.id, *from, to, {}}))
        return;
    const auto shown = look(*device, [&](sync::WorkViews &views) { return views.orders(ownShop(world)); });
    const auto moved =
        std::find_if(shown.begin(), shown.end(), [&](const Order &other) { return other.id == order.id; });
    mustShow(world, *device, moved != shown.end() && stepOf(*moved) == to, "an order's step");
}

void cancelOwn(World &world, const Step &step) {
    auto &device = world.device(step.device);
    if (!world.ensureUp(device) || device.user().isNil())
        return;
    QList<Order> orders;
    for (const auto &shown : device.view().orders) {
        if (shown.queuedAs.isNil() && shown.order.state == OrderState::Placed)
            orders.append(shown.order);
    }
    if (orders.isEmpty())
        return;
    const auto &order = orders.at(step.a % orders.size());
    if (const auto from = stepOf(order))
        (void)perform(world, device, OrderTransition{order.id, *from, OrderStep::Canceled, {}});
}

void review(World &world, const Step &step) {
    auto &device = world.device(step.device);
    if (!world.ensureUp(device) || device.user().isNil())
        return;
    const auto &products = world.shop().products;
    ReviewPut put;
    put.productId = products.at(step.a % products.size());
    put.text.rating = 1 + static_cast<int>(step.b % 5);
    put.text.title = u"Well"_s;
    if (!perform(world, device, put))
        return;
    const auto shown = look(device, [&](sync::WorkViews &views) { return views.ownReview(put.productId); });
    mustShow(world, device, shown && shown->rating == put.text.rating, "a review");
}

constexpr StepKind kinds[] = {
    {"stock.adjust", 24, adjust},   {"stock.count", 12, count},   {"product.create", 10, createProduct},
    {"product.patch", 26, patch},   {"media.attach", 10, attach}, {"order.move", 24, moveOrder},
    {"order.cancel", 8, cancelOwn}, {"review.put", 16, review},
};

} // namespace

std::span<const StepKind> vendorSteps() {
    return kinds;
}

} // namespace aura::simulation
