// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "texts.h"

#include <aura/app/checkout_model.h>
#include <aura/app/format.h>
#include <aura/sync/types.h>

#include <array>

namespace aura::app {

using namespace Qt::StringLiterals;

inline constexpr std::array paymentMethods{"invoice"_L1, "card"_L1, "cash_on_delivery"_L1};
inline constexpr QLatin1StringView cardMethod("card");

inline QString paymentDetail(QLatin1StringView code) {
    if (code == cardMethod)
        return CheckoutModel::tr("It is charged when the order is placed.");
    return code == "invoice"_L1 ? CheckoutModel::tr("You pay after the goods have arrived.")
                                : CheckoutModel::tr("You pay the courier at your door.");
}

class CheckoutModel::Private {
public:
    explicit Private(CheckoutModel *q)
        : countries(&ChoiceItem::staticMetaObject, q)
        , addressBook(&AddressCardItem::staticMetaObject, q)
        , deliveries(q)
        , payments(&ChoiceItem::staticMetaObject, q)
        , lines(&CartLineItem::staticMetaObject, q)
        , quotes(&QuoteItem::staticMetaObject, q) {}

    QString country() const { return addressFrom(address).country; }

    sync::CheckoutRequest request() const {
        sync::CheckoutRequest request;
        request.shippingAddress = addressFrom(address);
        request.billingAddress = request.shippingAddress;
        for (auto it = choices.cbegin(); it != choices.cend(); ++it)
            request.deliveries.append({it.key(), it.value()});
        // No card holds nothing.
        request.paymentMethod = costsNothing && paymentMethod == u"card"_s ? u"invoice"_s : paymentMethod;
        request.notes = notes.trimmed();
        request.payment = payment;
        request.voucher = voucher;
        request.shownIn = format::shownCurrency();
        return request;
    }

    /// Why no card can be used now; empty when one can.
    QString cardObstacle(bool offline) const {
        if (offline)
            return CheckoutModel::tr("You are offline. Paying by card needs a connection: a card is never kept on this "
                                     "device to be charged later.");
        return quotes.count() > 1 ? CheckoutModel::tr("A card pays in one currency at a time.") : QString();
    }

    void showPayments(bool offline) {
        QList<ChoiceItem> items;
        for (const auto code : paymentMethods) {
            ChoiceItem item;
            item.value = code;
            item.text = paymentMethodText(item.value);
            const QString obstacle = code == cardMethod ? cardObstacle(offline) : QString();
            item.possible = obstacle.isEmpty();
            item.detail = item.possible ? paymentDetail(code) : obstacle;
            item.checked = item.value == paymentMethod;
            items.append(item);
        }
        payments.setItems(items);
    }

    Step step = Step::Address;
    Step furthest = Step::Address;
    State state = State::Empty;
    QString error;
    AddressItem address;
    AddressItem errors;
    bool addressTouched = false;
    Id entry; ///< Of the address book; nil for what is written here.
    bool keepsAddress = true;
    QString paymentMethod = paymentMethods.front();
    CardItem card;
    CardItem cardErrors;
    std::optional<CardPayment> payment; ///< Held, or being asked for by the bank.
    QString notes;
    GivenVoucher voucher;
    VoucherVerdict verdict;
    std::uint64_t voucherTicket = 0;
    bool asksForVoucher = false;
    QStringList undeliverable; // names of shops
    QHash<Id, QString> choices;
    QString total;
    bool costsNothing = false;
    std::uint64_t quoteTicket = 0;
    ItemListModel countries;
    ItemListModel addressBook;
    GroupListModel deliveries;
    ItemListModel payments;
    QStringList closedShops;        // of those in the cart
    QList<CartLineItem> plainLines; // without what is taken off
    ItemListModel lines;
    ItemListModel quotes;
};

} // namespace aura::app
