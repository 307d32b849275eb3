// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/exchange.h>
#include <aura/storage/database.h>

namespace aura::storage {

/// The shop's rates in a catalogue or in the server's database; without a base when it has none. Corrupt when what
/// stands there cannot be read.
Result<ExchangeRates> exchangeRates(Database &database);
/// InvalidArgument as validateExchangeRates().
Status setExchangeRates(Database &database, const ExchangeRates &rates);

} // namespace aura::storage
