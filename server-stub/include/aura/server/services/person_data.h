// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/server/store/write_queue.h>

#include <QJsonObject>

namespace aura::server {

/// Everything that the server has about a person: to hand it out, and to forget it.
namespace personData {

/// One document for people and for programs: the profile, addresses, cart, orders, reviews, wishes and notices as the
/// API shows them, and under `records` every other row that names the person or belongs to such a row. New tables are
/// found by their columns (user_id, owner, order_num, …), so that none can be forgotten. Hashes of secrets are left
/// out.
Result<QJsonObject> document(storage::Database &db, const Id &user, UnixMillis now);

/// The tables that name people, and so have a place in the document.
Result<QStringList> tablesOf(storage::Database &db);

/// Forgets who the person was: the profile, addresses, cart, wishes and devices go, reviews lose their author, orders
/// their names and addresses. An order that is still under way keeps its address until it is delivered or canceled;
/// see forgetFinishedOrders(). The account can never be used again, its address for mail is free. Conflict when a shop
/// would be left without anybody who works for it.
Status forget(Write &write, const Id &user);
/// Takes names and addresses out of the orders of forgotten people that are over by now.
Status forgetFinishedOrders(Write &write);

} // namespace personData

} // namespace aura::server
