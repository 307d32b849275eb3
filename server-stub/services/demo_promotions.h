// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/demo/demo_shop.h>
#include <aura/storage/database.h>

namespace aura::server {

/// A voucher (demoVoucher) that everybody may use once, and a promotion that begins in a month: what anything costs
/// today is what it would cost without them.
Status writeDemoPromotions(storage::Database &db, IdGenerator &ids, const DemoShop &shop, UnixMillis now);

} // namespace aura::server
