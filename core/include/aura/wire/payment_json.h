// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/card.h>
#include <aura/wire/json_reader.h>

namespace aura::wire {

/// What a device asks for: the money of an order that is about to be placed.
struct CardPaymentRequest {
    Id paymentId;
    Id groupId;
    Money amount;
    CardDetails card;
};
QByteArray toBytes(const CardPaymentRequest &request);
/// Problems name the member and never its value.
CardPaymentRequest cardPaymentRequestFromJson(JsonReader &reader);

QJsonObject toJson(const CardPayment &payment);
CardPayment cardPaymentFromJson(JsonReader &reader);
Result<CardPayment> cardPaymentFromBytes(QByteArrayView bytes);

} // namespace aura::wire
