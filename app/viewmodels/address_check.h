// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/checkout_model.h>

namespace aura::app {

/// The part of an address that a field edits.
QString &partOf(AddressItem &address, CheckoutModel::Field field);
/// What is wrong with a field, for people; empty when nothing is. Agrees with the core's validateAddress().
QString fieldMessage(const AddressItem &address, CheckoutModel::Field field);
/// A message in each field that is not right.
AddressItem addressMessages(const AddressItem &address);
/// Countries by name, the locale's own first; values are ISO 3166-1 codes.
QList<ChoiceItem> countryChoices(const QString &chosen);

} // namespace aura::app
