// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/sales.h>
#include <aura/storage/database.h>

namespace aura::server::vendorSales {

/// What the vendor sold in the period and in as many days before, added up by SalesBook as their devices do it:
/// categories are those that products stand in now, the stock is that of now; all of it as it is at one moment. `query`
/// says period, zone and currency; the rest is filled in. InvalidArgument as validateSalesPeriod(). Asks nobody whether
/// they may know.
Result<SalesReport> report(storage::Database &db, const Id &vendor, SalesQuery query);

} // namespace aura::server::vendorSales
