// SPDX-License-Identifier: Apache-2.0
// What vendors and the shop's staff do on the server.
#include "steps/step_table.h"
#include "world/world.h"

#include <aura/domain/product_edit.h>
#include <aura/server/services/product_history.h>
#include <aura/server/services/products.h>
#include <aura/server/services/stock_ledger.h>
#include <aura/server/services/tellings.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/storage/catalogue_writer.h>

namespace aura::simulation {

using namespace Qt::StringLiterals;
using server::Write;

namespace {

/// Reads a product, changes it and writes it with its next revision.
template <typename F>
Status changeProduct(Write &write, const Id &id, F change) {
    AURA_ASSIGN(auto product, storage::CatalogueReader(write.db).product(id));
    const auto before = product;
    change(product);
    product.updatedAt = write.now;
    ++product.rev;
    AURA_TRY(storage::CatalogueWriter(write.db).putProduct(product));
    AURA_TRY(server::tellings::beginPriceDrop(write, before, product));
    AURA_TRY(server::productHistory::record(write, &before, product, ChangedBy::Market, {}));
    return server::products::publish(write, product, isPublic(before));
}

template <typename F>
void changeProduct(World &world, const Step &step, F change) {
    const auto &products = world.shop().products;
    const auto id = products.at(step.a % products.size());
    world.server().write([&](Write &write) { return changeProduct(write, id, change); });
    world.checkServer();
}

void price(World &world, const Step &step) {
    changeProduct(world, step, [&](Product &product) {
        product.variants.first().price.micros = (100 + std::int64_t{step.b}) * 10'000;
    });
}

void maintain(World &world, const Step &) {
    if (!world.server().isUp())
        return;
    world.server().app().maintain();
    world.checkServer();
}

/// Another table of exchange rates; the server looks for one now and then.
void setRates(World &world, const Step &step) {
    world.server().writeRates(ShopTemplate::ratesFrom(step.a, world.timeline().clock().now()));
    if (step.b % 3 != 0)
        maintain(world, step);
}

void rename(World &world, const Step &step) {
    changeProduct(world, step, [&](Product &product) { product.name = u"Thing %1"_s.arg(step.b); });
}

void publish(World &world, const Step &step) {
    changeProduct(world, step, [&](Product &product) {
        product.status = step.b % 3 == 0 ? ProductStatus::Archived : ProductStatus::Published;
    });
}

/// Lets something that was proposed into the catalogue.
void approve(World &world, const Step &step) {
    world.server().write([&](Write &write) -> Status {
        QList<Id> proposed;
        AURA_TRY(write.db.forEach(
            "SELECT id FROM product WHERE status = ?1 ORDER BY num",
            [&](const storage::Statement &row) { proposed.append(row.id(0)); }, ProductStatus::Proposed));
        if (proposed.isEmpty())
            return {};
        return changeProduct(write, proposed.at(step.a % proposed.size()),
                             [](Product &product) { product.status = ProductStatus::Published; });
    });
    world.checkServer();
}

void adjustStock(World &world, const Step &step) {
    const auto &variants = world.shop().variants;
    const auto &variant = variants.at(step.a % variants.size());
    if (variant.stock < 0)
        return;
    const auto delta = std::int64_t{step.b} % 12 - 4;
    if (delta == 0)
        return;
    world.server().write([&](Write &write) -> Status {
        server::stockLedger::Movement movement;
        movement.variantId = variant.id;
        movement.kind = "adjust";
        movement.onHand = delta;
        movement.reason = u"simulated"_s;
        movement.occurredAt = write.now;
        AURA_ASSIGN(const bool moved, server::stockLedger::move(write, movement));
        (void)moved;
        return {};
    });
    world.checkServer();
}

void cancelOrder(World &world, const Step &step) {
    if (!world.server().isUp())
        return;
    world.server().write([&](Write &write) -> Status {
        QList<std::pair<Id, Id>> orders;
        AURA_TRY(
            write.db.forEach("SELECT user_id, id FROM customer_order ORDER BY num", [&](const storage::Statement &row) {
                orders.append({row.id(0), row.id(1)});
            }));
        if (orders.isEmpty())
            return {};
        const auto [user, order] = orders.at(step.a % orders.size());
        AURA_TRY(world.server().app().orders().cancel(write, user, order));
        return {};
    });
    world.checkServer();
}

void rebuildSnapshot(World &world, const Step &) {
    if (!world.server().isUp())
        return;
    (void)world.server().app().lookForSnapshot();
    world.checkServer();
}

constexpr StepKind kinds[] = {
    {"office.price", 20, price},      {"office.rename", 8, rename},
    {"office.publish", 8, publish},   {"office.stock", 20, adjustStock},
    {"office.approve", 14, approve},  {"office.cancel", 8, cancelOrder},
    {"office.rates", 8, setRates},    {"office.snapshot", 4, rebuildSnapshot},
    {"office.maintain", 4, maintain},
};

} // namespace

std::span<const StepKind> officeSteps() {
    return kinds;
}

} // namespace aura::simulation
