// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/exchange_json.h>

#include <algorithm>

namespace aura::wire {

using namespace Qt::StringLiterals;

using Need = JsonReader::Need;

QJsonObject toJson(const ExchangeRates &rates) {
    QJsonObject table;
    for (const auto &entry : rates.rates)
        table.insert(entry.currency.code(), toDecimalString(entry.rate));
    return {{u"base"_s, rates.base.code()}, {u"setAt"_s, timeToString(rates.setAt)}, {u"rates"_s, table}};
}

ExchangeRates exchangeRatesFromJson(JsonReader &reader) {
    ExchangeRates rates;
    const auto base = reader.string("base"_L1, 3, Need::Optional);
    if (!base.isEmpty()) {
        if (const auto currency = Currency::parse(base))
            rates.base = *currency;
        else
            reader.fail("base"_L1, "format", u"is not a currency"_s);
    }
    rates.setAt = reader.time("setAt"_L1, Need::Optional);
    const auto table = reader.object("rates"_L1, Need::Optional);
    for (auto it = table.begin(); it != table.end(); ++it) {
        const auto currency = Currency::parse(it.key());
        const auto rate = exchangeRateFromDecimal(it->toString());
        if (currency && rate)
            rates.rates.append({*currency, *rate});
        else
            reader.fail("rates"_L1, "format", u"%1 has no rate"_s.arg(it.key().left(10)));
    }
    std::sort(rates.rates.begin(), rates.rates.end(),
              [](const CurrencyRate &a, const CurrencyRate &b) { return a.currency < b.currency; });
    if (const auto valid = validateExchangeRates(rates); !valid)
        reader.fail("rates"_L1, "format", valid.error().detail);
    return rates;
}

Result<ExchangeRates> exchangeRatesFromBytes(QByteArrayView utf8) {
    AURA_ASSIGN(auto object, parseObject(utf8));
    JsonReader reader(std::move(object));
    auto rates = exchangeRatesFromJson(reader);
    if (reader.failed())
        return reader.error();
    return rates;
}

QJsonObject toJson(const Conversion &conversion) {
    return {{u"total"_s, toJson(conversion.total)},
            {u"rate"_s, toDecimalString(conversion.rate)},
            {u"ratesSetAt"_s, timeToString(conversion.ratesSetAt)}};
}

Conversion conversionFromJson(JsonReader &reader) {
    Conversion conversion;
    conversion.total = reader.money("total"_L1);
    if (const auto rate = exchangeRateFromDecimal(reader.string("rate"_L1, 40)))
        conversion.rate = *rate;
    else
        reader.fail("rate"_L1, "format", u"is not a rate"_s);
    conversion.ratesSetAt = reader.time("ratesSetAt"_L1, Need::Optional);
    return conversion;
}

} // namespace aura::wire
