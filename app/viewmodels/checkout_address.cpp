// SPDX-License-Identifier: Apache-2.0
// The part of CheckoutModel that chooses from the person's address book, and adds to it.
#include "address_check.h"
#include "checkout_private.h"

#include <aura/app/app_context.h>
#include <aura/sync/client.h>

#include <algorithm>

namespace aura::app {

void CheckoutModel::useAddress(const AddressItem &address, const Id &entry) {
    if (address == d->address && entry == d->entry)
        return;
    const bool goesElsewhere = address.country != d->address.country;
    d->address = address;
    d->entry = entry;
    // Taxes and deliveries depend on the country.
    if (goesElsewhere)
        requestQuote();
    d->countries.setItems(countryChoices(address.country));
    if (std::exchange(d->errors, {}) != AddressItem{})
        Q_EMIT addressErrorsChanged();
    showAddressBook();
    Q_EMIT addressChanged();
}

void CheckoutModel::showAddressBook() {
    d->addressBook.setItems(addressCards(app()->client().addresses(), d->entry));
}

void CheckoutModel::chooseAddress(const QString &addressId) {
    if (app() == nullptr)
        return;
    const auto book = app()->client().addresses();
    const auto chosen = std::find_if(book.cbegin(), book.cend(),
                                     [id = idFrom(addressId)](const AddressEntry &entry) { return entry.id == id; });
    if (chosen == book.cend())
        return;
    d->addressTouched = true;
    useAddress(addressItem(chosen->address), chosen->id);
}

void CheckoutModel::writeAnother() {
    if (d->entry.isNil())
        return;
    AddressItem fresh;
    fresh.country = d->address.country;
    d->addressTouched = true;
    useAddress(fresh, {});
}

ItemListModel *CheckoutModel::addressBook() const {
    return &d->addressBook;
}
bool CheckoutModel::writesAddress() const {
    return d->entry.isNil();
}
bool CheckoutModel::canKeepAddress() const {
    return app() != nullptr && !app()->client().account().isGuest() && d->addressBook.count() < mostAddresses;
}
bool CheckoutModel::keepsAddress() const {
    return d->keepsAddress;
}

void CheckoutModel::setKeepsAddress(bool keeps) {
    if (d->keepsAddress == keeps)
        return;
    d->keepsAddress = keeps;
    Q_EMIT addressChanged();
}

void CheckoutModel::keepAddress() {
    const auto address = addressFrom(d->address);
    const auto book = app()->client().addresses();
    const bool known =
        std::any_of(book.cbegin(), book.cend(), [&](const AddressEntry &entry) { return entry.address == address; });
    // The order is what matters: a book that takes no more is no reason to say anything now.
    if (d->keepsAddress && canKeepAddress() && writesAddress() && !known)
        (void)app()->client().perform(AddressPut{{}, address, false, {}});
}

} // namespace aura::app
