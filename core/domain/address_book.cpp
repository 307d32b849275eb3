// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/address_book.h>

#include <algorithm>
#include <array>

namespace aura {

namespace {

constexpr std::array parts{&Address::name, &Address::line1,  &Address::line2,   &Address::postalCode,
                           &Address::city, &Address::region, &Address::country, &Address::phone};

auto find(AddressBook &book, const Id &id) {
    return std::find_if(book.begin(), book.end(), [&](const AddressEntry &entry) { return entry.id == id; });
}

/// What was there, with what the person changed.
Address merged(const Address &theirs, const Address &mine, const std::optional<Address> &base) {
    if (!base)
        return mine;
    Address result = mine;
    for (const auto part : parts) {
        const bool untouched = mine.*part == (*base).*part;
        if (untouched)
            result.*part = theirs.*part;
    }
    return result;
}

/// Makes exactly one entry the preferred one; true when that changed something.
bool prefer(AddressBook &book, const Id &id, UnixMillis at) {
    bool changed = false;
    for (auto &entry : book) {
        const bool preferred = entry.id == id;
        if (entry.preferred == preferred)
            continue;
        entry.preferred = preferred;
        entry.updatedAt = std::max(entry.updatedAt, at);
        changed = true;
    }
    return changed;
}

} // namespace

Result<bool> apply(AddressBook &book, const AddressPut &operation, UnixMillis at) {
    if (operation.addressId.isNil())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("an address without an id")};
    AURA_TRY(validateAddress(operation.address));
    bool changed = false;
    if (const auto known = find(book, operation.addressId); known != book.end()) {
        const auto address = merged(known->address, operation.address, operation.base);
        AURA_TRY(validateAddress(address));
        changed = known->address != address;
        if (changed) {
            known->address = address;
            known->updatedAt = std::max(known->updatedAt, at);
        }
    } else {
        if (book.size() >= mostAddresses)
            return Error{ErrorCode::TooLarge, QStringLiteral("the address book is full")};
        book.append({operation.addressId, operation.address, false, at, at, 0});
        changed = true;
    }
    if (operation.preferred || book.size() == 1)
        changed = prefer(book, operation.addressId, at) || changed;
    return changed;
}

Result<bool> apply(AddressBook &book, const AddressRemove &operation, UnixMillis at) {
    const auto known = find(book, operation.addressId);
    if (known == book.end())
        return false;
    const bool preferred = known->preferred;
    book.erase(known);
    if (preferred && !book.isEmpty()) {
        const auto oldest =
            std::min_element(book.begin(), book.end(), [](const AddressEntry &a, const AddressEntry &b) {
                return std::pair(a.createdAt, a.id) < std::pair(b.createdAt, b.id);
            });
        prefer(book, Id(oldest->id), at);
    }
    return true;
}

} // namespace aura
