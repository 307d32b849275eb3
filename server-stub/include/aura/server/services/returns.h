// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin_return.h>
#include <aura/domain/return_thread.h>
#include <aura/server/store/write_queue.h>

namespace aura::server {

/// What buyers send back: the shared reducers over the rows, with stock and money kept in step.
namespace returns {

/// Adds a return of the person's order and gives the order as it is now, also when the return was there already.
/// NotFound for an unknown or another person's order, AlreadyExists when the id is that of another order's return;
/// otherwise the reducer's errors. `at` is when the person asked.
Result<Order> request(Write &write, const Id &user, const ReturnRequest &operation, UnixMillis at);

/// Moves a return on, for a member of the order's vendor. What is received is on the shelf again, what is refunded is
/// written down with the payment that it goes back to. NotFound for whoever is neither buyer nor vendor,
/// PermissionDenied for the buyer or a vendor that may not work; otherwise the reducer's errors.
Result<Order> transition(Write &write, const Id &user, const ReturnTransition &operation, const Id &opId,
                         UnixMillis at);

/// Writes to the other side, for the buyer or a member of the order's vendor. NotFound and PermissionDenied as above,
/// AlreadyExists when the id is that of a message elsewhere; otherwise the reducer's errors. `at` is when the person
/// wrote. The other side is told, and whoever has written for the platform.
Result<Order> say(Write &write, const Id &user, const ReturnSay &operation, UnixMillis at);

/// Has the platform decide, for the buyer; the shop's time is over by our clock. The shop is told, and those who
/// decide. Errors as above.
Result<Order> dispute(Write &write, const Id &user, const ReturnDispute &operation, UnixMillis at);

/// What somebody who runs the platform writes to both; false when it is there already. PermissionDenied for the buyer
/// and those who work for the shop; otherwise the errors of the reducer.
Result<bool> sayForPlatform(Write &write, const Id &actor, const Id &orderId, const Id &returnId,
                            const ReturnWords &words);

/// What somebody who runs the platform decides in the shop's place: false when it was so already. Nothing is put on a
/// shelf by it; buyer and shop are told why. Refusals as aura::decide(), Conflict when less than the amount is left of
/// the order, and PermissionDenied for the buyer and those who work for the shop.
Result<bool> decide(Write &write, const Id &actor, const Id &orderId, const Id &returnId,
                    const ReturnDecision &decision);

} // namespace returns

} // namespace aura::server
