// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/stock_ledger.h>

namespace aura::server::stockPolicy {

/// How a vendor looks after their stock; the standard when nothing was ever set.
Result<StockPolicy> of(storage::Database &db, const Id &vendor);

/// Sets the threshold of one variant, or takes it away. NotFound when no stock is kept of it, PermissionDenied when it
/// is another vendor's (or that one is suspended), InvalidArgument as the reducer says. What it is now.
Result<StockLevel> set(Write &write, const Id &user, const StockThreshold &operation, UnixMillis at);

/// Sets the threshold of all variants that have none of their own. The public's bands follow; rows of stock do not
/// change by it, because a vendor's devices look the shop's threshold up in its own row. Errors as above.
Status set(Write &write, const Id &user, const StockPolicySet &operation, UnixMillis at);

} // namespace aura::server::stockPolicy
