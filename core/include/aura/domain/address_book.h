// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/domain/order.h>

#include <QList>

#include <optional>

namespace aura {

inline constexpr qsizetype mostAddresses = 50;

/// One of the addresses that a person keeps.
struct AddressEntry {
    Id id;
    Address address;
    bool preferred =
        false; ///< Where things go unless somebody says otherwise. Exactly one of a book that is not empty.
    UnixMillis createdAt = 0;
    UnixMillis updatedAt = 0;
    std::int64_t rev = 0;

    friend bool operator==(const AddressEntry &, const AddressEntry &) = default;
};

/// A person's addresses, oldest first.
using AddressBook = QList<AddressEntry>;

/// Adds an address, or writes one anew.
struct AddressPut {
    Id addressId; ///< Made on the device; final from the start.
    Address address;
    bool preferred = false;      ///< True makes it the preferred one; false leaves that as it is.
    std::optional<Address> base; ///< What the person had before them; nothing for a new one.

    friend bool operator==(const AddressPut &, const AddressPut &) = default;
};

struct AddressRemove {
    Id addressId;

    friend bool operator==(const AddressRemove &, const AddressRemove &) = default;
};

/// The reducers of address books, the same in client and server. True when the book changed, false when it says that
/// already. A put merges line by line: what only somebody else changed since `base` stays, everything else becomes as
/// the person wrote it, so that there is nothing to decide. A put of one that was removed meanwhile brings it back.
/// InvalidArgument for an address that validateAddress() refuses or without an id, TooLarge beyond mostAddresses.
Result<bool> apply(AddressBook &book, const AddressPut &operation, UnixMillis at);
/// When the preferred one goes, the oldest one left is preferred.
Result<bool> apply(AddressBook &book, const AddressRemove &operation, UnixMillis at);

} // namespace aura
