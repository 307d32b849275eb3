// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/order.h>
#include <aura/domain/settlement.h>
#include <aura/server/store/write_queue.h>

namespace aura::server {

/// What the platform owes a shop: a ledger that is only added to, and beside it the balance that it adds up to, moved
/// in the same transaction. Orders that are older than the ledger are no part of it.
namespace settlement {

/// After an order was delivered its money waits so long, in which things are sent back; and so long after it was sent
/// when nobody says that it arrived. Both are counted from when the server is told.
inline constexpr std::int64_t holdMillis = 14LL * 24 * 3'600 * 1'000;
inline constexpr std::int64_t undeliveredMillis = 28LL * 24 * 3'600 * 1'000;

/// An order was placed, of which the shop is charged `fee`. What buyers pay to the shop itself (everything but cards)
/// the platform does not owe: only the fee counts then, and what the platform pays of the discounts, which it owes in
/// either case.
Status sold(Write &write, const Order &order, Money fee);

/// `amount` of an order does not come or goes back, or what is left of it when that is less; its share of the fee goes
/// back to the shop (feeGivenBack()), and what the platform paid of the discounts on the pieces that are gone by now
/// goes back to it, whatever the amount. `key` names the reason: the same again has no effect.
Status takeBack(Write &write, const Order &order, Money amount, const Id &key);

/// After each change of an order: once it is on its way or there, its money falls due.
Status movedOn(Write &write, const Order &order);

/// Makes available what has fallen due, was paid, and is in no open return. Returns how many orders.
Result<int> release(Write &write);

/// A payout takes what is available, arrives, or comes back. Each has its effect once.
Status payoutMade(Write &write, const Payout &payout);
Status payoutArrived(Write &write, const Payout &payout);
Status payoutCameBack(Write &write, const Payout &payout);

/// What a shop's devices get. NotFound.
Result<LedgerEntry> entry(storage::Database &db, const Id &id);
Result<ShopBalance> balance(storage::Database &db, const Id &id);
Result<std::optional<ShopBalance>> balanceOf(storage::Database &db, const Id &vendor, Currency currency);

/// Whether every balance is the sum of its entries, and every order's entries are what its row says. Empty when so;
/// otherwise what is wrong.
Result<QString> audit(storage::Database &db);

} // namespace settlement

} // namespace aura::server
