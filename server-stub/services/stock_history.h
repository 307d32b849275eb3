// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/stock_history.h>
#include <aura/storage/database.h>

#include <string_view>

namespace aura::server::stockHistory {

/// Whether a vendor is told of movements of this kind of the ledger: not of what checkouts hold for some minutes.
bool isTold(std::string_view kind);

/// The end of a variant's ledger as its vendor sees it. Without a line when there is none.
Result<StockHistory> of(storage::Database &db, const Id &variant);

} // namespace aura::server::stockHistory
