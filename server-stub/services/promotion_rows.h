// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin_promotion.h>
#include <aura/storage/database.h>

namespace aura::server::promotionRows {

/// NotFound.
Result<AdminPromotion> byId(storage::Database &db, const Id &id);
/// The newest first.
Result<QList<AdminPromotion>> all(storage::Database &db);
inline bool isUsedUp(const AdminPromotion &known) {
    return known.promotion.mostUses != 0 && known.uses >= known.promotion.mostUses;
}

} // namespace aura::server::promotionRows
