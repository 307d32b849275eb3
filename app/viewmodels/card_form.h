// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/checkout_model.h>
#include <aura/domain/card.h>

namespace aura::app {

/// A card as it is being typed.
QString &partOf(CardItem &card, CheckoutModel::CardField field);
/// What is wrong with a field, for people; empty when nothing is.
QString cardMessage(const CardItem &card, CheckoutModel::CardField field, UnixMillis now);
/// A message in each field that is not right.
CardItem cardMessages(const CardItem &card, UnixMillis now);
/// Good when cardMessages() has nothing to say.
CardDetails cardFrom(const CardItem &card);
/// "4242 4242 4242 4242": digits in groups, as they stand on the card.
QString groupedCardNumber(const QString &text);
/// Why a card was declined, and what helps.
QString declineText(const QString &code);

} // namespace aura::app
