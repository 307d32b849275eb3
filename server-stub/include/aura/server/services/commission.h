// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/commission.h>
#include <aura/domain/order.h>
#include <aura/server/services/audit_log.h>

namespace aura::server {

/// What shops are charged for what they sell: see CommissionRule.
namespace commission {

/// With the names of shops and categories.
Result<CommissionRules> rules(storage::Database &db);

/// Puts `wanted` in the place of what there is; its revision is the one that was seen. The log is told what was before
/// and after of the rules that are others, and their order. Answers what there is then; with nothing changed, that it
/// was looked at. InvalidArgument for rules that make no sense or name a shop or a category that is not there, Conflict
/// when there is another revision.
Result<CommissionRules> replace(Write &write, const AuditLog &log, const Actor &actor, const CommissionRules &wanted);

/// The fee of each line, by the rules of this moment, and kept: in the transaction that makes the order. The sum.
Result<Money> freeze(Write &write, const Order &order);

/// What was kept of an order's lines, in their order; empty for orders that are older than this.
Result<QList<LineFee>> frozen(storage::Database &db, const Order &order);

/// What one piece of a product would be charged at a time: `text` is its id, the SKU of one of its variants, or else
/// its name or the beginning of it. NotFound when there is no such product.
Result<CommissionTrial> tryOn(storage::Database &db, const QString &text, UnixMillis at);

} // namespace commission

} // namespace aura::server
