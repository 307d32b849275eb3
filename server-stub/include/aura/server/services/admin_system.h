// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin_system.h>
#include <aura/storage/database.h>

namespace aura::server {

namespace adminSystem {

/// Counts people and orders. Takes time with the sessions that were renewed within the lifetime of one.
Result<SystemSummary> summary(storage::Database &db, UnixMillis now);

} // namespace adminSystem

} // namespace aura::server
