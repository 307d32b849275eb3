// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/demo/demo_shop.h>
#include <aura/storage/database.h>

namespace aura::server {

/// What the demo's shops are charged, owed and were paid, month by month until `now`; after its orders, shipments and
/// returns were written.
Status writeDemoMoney(storage::Database &database, IdGenerator &ids, const DemoShop &shop, UnixMillis now);

} // namespace aura::server
