// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace aura::server::serverSchema {

// What takes off of orders: a promotion is a JSON document, as the wire has it. How often it and each of its codes were
// used stands beside it, moved in the same transaction as `promotion_use`, which holds who used it in which payment.
inline constexpr std::string_view promotionsSql = R"sql(
CREATE TABLE promotion(
    id BLOB PRIMARY KEY CHECK(length(id) = 16),
    body TEXT NOT NULL,
    uses INTEGER NOT NULL DEFAULT 0 CHECK(uses >= 0),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1
) WITHOUT ROWID;

CREATE TABLE promotion_code(
    code TEXT PRIMARY KEY,
    promotion_id BLOB NOT NULL CHECK(length(promotion_id) = 16),
    most_uses INTEGER NOT NULL DEFAULT 0,
    uses INTEGER NOT NULL DEFAULT 0 CHECK(uses >= 0 AND (most_uses = 0 OR uses <= most_uses)),
    created_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX promotion_code_promotion ON promotion_code(promotion_id, code);

CREATE TABLE promotion_use(
    promotion_id BLOB NOT NULL CHECK(length(promotion_id) = 16),
    group_id BLOB NOT NULL CHECK(length(group_id) = 16),
    user_id BLOB NOT NULL CHECK(length(user_id) = 16),
    code TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK(amount > 0),
    used_at INTEGER NOT NULL,
    came_back_at INTEGER,
    PRIMARY KEY(promotion_id, group_id)
) WITHOUT ROWID;
CREATE INDEX promotion_use_person ON promotion_use(user_id, promotion_id) WHERE came_back_at IS NULL;

-- Discounts and taxes as they were agreed to; empty in older orders.
ALTER TABLE customer_order ADD COLUMN pricing TEXT NOT NULL DEFAULT '';
ALTER TABLE order_line ADD COLUMN tax_rate INTEGER NOT NULL DEFAULT -1;
-- What the platform pays of an order's discounts, which it owes the shop beside what the buyer pays.
ALTER TABLE order_money ADD COLUMN subsidy INTEGER NOT NULL DEFAULT 0 CHECK(subsidy >= 0);
ALTER TABLE order_money ADD COLUMN subsidy_back INTEGER NOT NULL DEFAULT 0 CHECK(subsidy_back BETWEEN 0 AND subsidy);
)sql";

} // namespace aura::server::serverSchema
