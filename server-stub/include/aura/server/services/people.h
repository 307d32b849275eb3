// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/account.h>
#include <aura/domain/address_book.h>
#include <aura/server/store/write_queue.h>

namespace aura::server {

/// What people say of themselves: their profile and the addresses that they keep, as rows of their scope.
namespace people {

/// Oldest first.
Result<AddressBook> addresses(storage::Database &db, const Id &user);
/// NotFound when there is none.
Result<AddressEntry> address(storage::Database &db, const Id &id);

/// Errors as of the reducers. PermissionDenied for the id of somebody else's address.
Status change(Write &write, const Id &user, const AddressPut &operation, UnixMillis at);
Status change(Write &write, const Id &user, const AddressRemove &operation, UnixMillis at);
Status change(Write &write, const Id &user, const ProfilePatch &operation);

/// Keeps what people are found by in step with their name and address: called where either is written. Somebody who
/// has left is not found.
Status index(storage::Database &db, const Id &user);
/// What finds people in that index by beginnings of words, all of which must be there: "ada exam" → "ada"* "exam"*.
/// Empty when there is no word in it.
QString matchOf(const QString &text);

} // namespace people

} // namespace aura::server
