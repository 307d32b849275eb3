// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/ports/clock.h>
#include <aura/ports/random.h>
#include <aura/server/store/store.h>

#include <QStringList>

#include <cstdint>
#include <optional>

namespace aura::server {

/// What a demo shop in a database counts.
struct DemoSeeded {
    std::uint64_t seed = 0;
    bool wasThere = false;
    std::int64_t products = 0;
    std::int64_t vendors = 0;
    std::int64_t users = 0;
    std::int64_t orders = 0;
    std::int64_t reviews = 0;
    std::int64_t pictures = 0;
};

struct DemoOptions {
    std::uint64_t seed = 1;
    int bcryptCost = 10; ///< One hash for all: they share their password.
};

/// Fills the server's database of a data folder, which this process holds, with the demo shop, in one transaction:
/// catalogue, people, orders with their payments, shipments and returns, and stock whose ledger adds up. Products are
/// numbered by falling popularity. A database that has a demo shop stays as it is. AlreadyExists when something in the
/// database stands in the way (a vendor or category of the same name).
Result<DemoSeeded> seedDemoShop(storage::Database &database, const DataFolder &folder, const Clock &clock,
                                Random &random, const DemoOptions &options);

/// `aura-server demo --data DIR [--seed N] [--json]`, with what follows the word demo. Returns the exit code.
int demoCommand(const QStringList &arguments);

} // namespace aura::server
