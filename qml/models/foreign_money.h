// SPDX-License-Identifier: Apache-2.0
#pragma once

// The view models of a shop's money: see foreign_models.h.

#include <aura/app/vendor_money.h>

#include <QtQml/qqml.h>

namespace aura::qml {

struct ForeignVendorMoneyModel {
    Q_GADGET
    QML_FOREIGN(aura::app::VendorMoneyModel)
    QML_NAMED_ELEMENT(VendorMoneyModel)
};

struct ForeignMoneySumItem {
    Q_GADGET
    QML_FOREIGN(aura::app::MoneySumItem)
    QML_VALUE_TYPE(moneySumItem)
};

struct ForeignMoneyEntryItem {
    Q_GADGET
    QML_FOREIGN(aura::app::MoneyEntryItem)
    QML_VALUE_TYPE(moneyEntryItem)
};

struct ForeignPayoutItem {
    Q_GADGET
    QML_FOREIGN(aura::app::PayoutItem)
    QML_VALUE_TYPE(payoutItem)
};

} // namespace aura::qml
