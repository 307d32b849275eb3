// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/rates_command.h>

#include <aura/ports/clock.h>
#include <aura/server/services/rates.h>

#include <QCommandLineParser>
#include <QDir>

#include <algorithm>
#include <cstdio>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int failed = 1;
constexpr int wrongUse = 2;

int refuse(const QString &why, int exitCode) {
    std::fprintf(stderr, "aura-server rates: %s\n", qPrintable(why));
    return exitCode;
}

/// "USD=1.0845", or "USD=" to convert into it no more.
Status change(ExchangeRates &rates, const QString &text) {
    const auto equals = text.indexOf(u'=');
    if (equals < 0)
        return Error{ErrorCode::InvalidArgument, u"not CODE=RATE: "_s + text};
    AURA_ASSIGN(const auto currency, Currency::parse(text.left(equals).toUpper()));
    const auto value = text.mid(equals + 1);
    auto &list = rates.rates;
    list.removeIf([&](const CurrencyRate &entry) { return entry.currency == currency; });
    if (value.isEmpty())
        return {};
    AURA_ASSIGN(const auto rate, exchangeRateFromDecimal(value));
    const auto place =
        std::find_if(list.begin(), list.end(), [&](const CurrencyRate &entry) { return currency < entry.currency; });
    list.insert(place, CurrencyRate{currency, rate});
    return {};
}

void print(const ExchangeRates &rates) {
    for (const auto &entry : rates.rates) {
        std::printf("1 %s = %s %s\n", qPrintable(rates.base.code()), qPrintable(toDecimalString(entry.rate)),
                    qPrintable(entry.currency.code()));
    }
}

} // namespace

int ratesCommand(const QStringList &arguments) {
    QCommandLineParser parser;
    const QCommandLineOption data(u"data"_s, u"The server's data folder."_s, u"DIR"_s);
    const QCommandLineOption base(u"base"_s, u"The currency of which the rates are."_s, u"CODE"_s);
    parser.addOptions({data, base});
    if (!parser.parse(QStringList{u"aura-server rates"_s} + arguments))
        return refuse(parser.errorText(), wrongUse);
    const auto folder = parser.value(data);
    if (folder.isEmpty() || !QDir(folder).exists())
        return refuse(u"needs --data DIR, a data folder"_s, wrongUse);
    const RatesFile file(folder);
    auto rates = file.read();
    if (!rates)
        return refuse(rates.error().detail, failed);
    const auto changes = parser.positionalArguments();
    if (changes.isEmpty() && !parser.isSet(base)) {
        print(*rates);
        return 0;
    }
    if (parser.isSet(base)) {
        const auto currency = Currency::parse(parser.value(base).toUpper());
        if (!currency)
            return refuse(currency.error().detail, wrongUse);
        // Rates of another base are other rates.
        if (*currency != rates->base)
            rates->rates.clear();
        rates->base = *currency;
    }
    for (const auto &text : changes) {
        if (const auto changed = change(*rates, text); !changed)
            return refuse(changed.error().detail, wrongUse);
    }
    rates->setAt = SystemClock().now();
    if (const auto written = file.write(*rates); !written)
        return refuse(written.error().detail, written.error().code == ErrorCode::InvalidArgument ? wrongUse : failed);
    print(*rates);
    return 0;
}

} // namespace aura::server
