// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin_promotion.h>
#include <aura/storage/database.h>

namespace aura::server::promotionRows {

/// How many codes there are is counted for those who run the platform; there may be many, and no order asks for it.
enum class Codes : bool { NotCounted, Counted };
/// NotFound.
Result<AdminPromotion> byId(storage::Database &db, const Id &id, Codes codes = Codes::NotCounted);
/// The newest first.
Result<QList<AdminPromotion>> all(storage::Database &db, Codes codes = Codes::NotCounted);
inline bool isUsedUp(const AdminPromotion &known) {
    return known.promotion.mostUses != 0 && known.uses >= known.promotion.mostUses;
}

} // namespace aura::server::promotionRows
