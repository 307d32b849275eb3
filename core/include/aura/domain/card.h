// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/domain/money.h>
#include <aura/domain/result.h>

#include <QString>

namespace aura {

/// A card as a person types it. It lives in memory only, from the form to the payment service: it is never part of an
/// operation, a log, a file or an error.
struct CardDetails {
    QString number; ///< Digits only.
    QString holder;
    int month = 0; ///< 1 to 12.
    int year = 0;  ///< Four digits.
    QString cvc;   ///< Three or four digits.
};

/// What stands in the form without blanks and dashes.
QString cardDigits(QStringView text);
/// The check digit of ISO/IEC 7812; false for anything but 12 to 19 digits.
bool passesLuhn(QStringView digits);
/// "08/27", "8 / 2027" or "0827"; InvalidArgument for anything else.
Status readExpiry(QStringView text, CardDetails &card);

enum class CardProblem : std::uint8_t { None, Number, Expiry, Expired, Cvc, Holder };
/// The first thing that is wrong; a card is good to the end of its month.
CardProblem problemOf(const CardDetails &card, UnixMillis now);

/// pending → authorized | action_required | declined; action_required → authorized | declined; authorized → voided
enum class CardPaymentState : std::uint8_t { Pending, ActionRequired, Authorized, Declined, Voided };
QString cardPaymentStateName(CardPaymentState state);
Result<CardPaymentState> cardPaymentStateFromName(QStringView name);

/// The money for an order that is about to be placed, held on a card.
struct CardPayment {
    Id paymentId; ///< Made on the device: a repeated request is the same payment.
    Id groupId;   ///< The order's.
    Money amount;
    CardPaymentState state = CardPaymentState::Pending;
    QString action;  ///< With ActionRequired: what the person's bank asks, an address of the web or a sentence.
    QString decline; ///< With Declined: "card_declined", "insufficient_funds", "expired_card", "incorrect_cvc", …

    friend bool operator==(const CardPayment &, const CardPayment &) = default;
};

} // namespace aura
