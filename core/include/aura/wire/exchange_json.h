// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/exchange.h>
#include <aura/wire/json_reader.h>

namespace aura::wire {

/// {"base": "EUR", "setAt": "2026-01-31T08:00:00.000Z", "rates": {"JPY": "161.2", "USD": "1.0845"}}
QJsonObject toJson(const ExchangeRates &rates);
/// Sorted, whatever the order of the members. Fails as validateExchangeRates().
ExchangeRates exchangeRatesFromJson(JsonReader &reader);
/// A whole document; InvalidArgument when it is not such a table.
Result<ExchangeRates> exchangeRatesFromBytes(QByteArrayView utf8);

/// {"total": {"amount", "currency"}, "rate": "1.0845", "ratesSetAt": "2026-01-31T08:00:00.000Z"}
QJsonObject toJson(const Conversion &conversion);
Conversion conversionFromJson(JsonReader &reader);

} // namespace aura::wire
