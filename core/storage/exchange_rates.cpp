// SPDX-License-Identifier: Apache-2.0
#include <aura/storage/exchange_rates.h>

#include <aura/storage/catalogue_schema.h>
#include <aura/wire/exchange_json.h>

namespace aura::storage {

namespace {

constexpr std::string_view key = "rates";

} // namespace

Result<ExchangeRates> exchangeRates(Database &database) {
    AURA_ASSIGN(const auto text, catalogue::metaValue(database, key));
    if (text.isEmpty())
        return ExchangeRates{};
    auto rates = wire::exchangeRatesFromBytes(text.toUtf8());
    if (!rates)
        return Error{ErrorCode::Corrupt, rates.error().detail};
    return rates;
}

Status setExchangeRates(Database &database, const ExchangeRates &rates) {
    AURA_TRY(validateExchangeRates(rates));
    return catalogue::setMetaValue(database, key, QString::fromUtf8(wire::toBytes(wire::toJson(rates))));
}

} // namespace aura::storage
