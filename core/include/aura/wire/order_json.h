// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/cart.h>
#include <aura/domain/order.h>
#include <aura/wire/json_reader.h>
#include <aura/wire/json_writer.h>

namespace aura::wire {

QJsonObject toJson(const CartLine &line);
/// The same members without a tree: of all that a queue sends, most are cart lines.
void writeJson(JsonWriter &json, const CartLine &line);
/// With `totals` (one for each currency) and `totalItems`.
QJsonObject toJson(const Cart &cart);
QJsonObject toJson(const Address &address);
QJsonObject toJson(const QuoteLine &line);
QJsonObject toJson(const Quote &quote);
QJsonObject toJson(const OrderLine &line);
QJsonObject toJson(const Tracking &tracking);
QJsonArray linePartsToJson(const QList<LinePart> &parts);
QJsonObject toJson(const Order &order);
QJsonObject toJson(const OrderSubmit &submit);

/// Each reads what toJson() writes; problems are collected in the reader. Unknown members are ignored.
CartLine cartLineFromJson(JsonReader &reader);
Cart cartFromJson(JsonReader &reader);
Address addressFromJson(JsonReader &reader);
QuoteLine quoteLineFromJson(JsonReader &reader);
Quote quoteFromJson(JsonReader &reader);
Tracking trackingFromJson(JsonReader &reader);
QList<LinePart> linePartsFromJson(JsonReader &reader, QLatin1StringView key);
Order orderFromJson(JsonReader &reader);
OrderSubmit orderSubmitFromJson(JsonReader &reader);

} // namespace aura::wire
