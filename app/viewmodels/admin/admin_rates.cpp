// SPDX-License-Identifier: Apache-2.0
#include <aura/app/admin_rates.h>

#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/sync/when_done.h>

#include <QCoreApplication>
#include <QLocale>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

struct RateWords {
    Q_DECLARE_TR_FUNCTIONS(RateWords)
};

constexpr int exampleMajor = 100;

Id idOf(Currency currency) {
    return Id::fromBytes(currency.code().toLatin1().leftJustified(16, '\0', true));
}

QString localized(QString decimal) {
    return decimal.replace(u'.', QLocale().decimalPoint());
}

/// 100 of it.
Money exampleIn(Currency currency) {
    std::int64_t minor = exampleMajor;
    for (int i = 0; i < currency.exponent(); ++i)
        minor *= 10;
    return {minor, currency};
}

} // namespace

QString ratesErrorText(const Error &error) {
    switch (error.code) {
    case ErrorCode::Conflict:
        return RateWords::tr("Somebody has changed the rates meanwhile. What is so now is shown; look at it and try "
                             "again.");
    case ErrorCode::InvalidArgument:
        return RateWords::tr("A rate must be between 0.000001 and 1,000,000, and none of the base itself.");
    default:
        return errorText(error);
    }
}

std::optional<ExchangeRate> rateFromText(const QString &text) {
    const auto plain = text.trimmed().replace(QLocale().decimalPoint(), u"."_s);
    const auto rate = exchangeRateFromDecimal(plain);
    return rate ? std::optional(*rate) : std::nullopt;
}

QString rateFieldText(ExchangeRate rate) {
    return rate == 0 ? QString() : localized(toDecimalString(rate));
}

RateTable::RateTable(sync::AdminClient &admin, QObject *parent)
    : AdminTableOf({{u"code"_s, tr("Currency"), 12},
                    {u"rate"_s, tr("One of the base is"), 24, true},
                    {u"inverse"_s, tr("One of it is"), 24, true},
                    {u"rounding"_s, tr("Rounded to"), 16, true},
                    {u"example"_s, tr("100 of the base"), 18, true}},
                   parent)
    , m_asked(admin) {}

QString RateTable::nameAt(int row) const {
    return rowAt(row).currency.code();
}

RateTable::Pages RateTable::pages() {
    return [this](const QString &, Purpose purpose, const PageDone &done) {
        sync::whenDone(m_asked.rates(purpose == Purpose::Export), this,
                       [this, done](const Result<ExchangeRates> &rates) {
                           if (!rates)
                               return done(rates.error());
                           m_rates = *rates;
                           AdminPage<RateRow> page;
                           for (const auto &entry : rates->rates)
                               page.rows.append({idOf(entry.currency), entry.currency, entry.rate});
                           done(page);
                       });
    };
}

void RateTable::change(const ExchangeRates &to, const QString &reason, const StepDone &done) {
    sync::whenDone(m_asked.change({to, m_rates.setAt, reason}), this,
                   [this, done](const Result<ExchangeRates> &changed) {
                       done(changed ? Status{} : Status(changed.error()));
                       refresh();
                   });
}

QString RateTable::textOf(const RateRow &row, int column) const {
    switch (static_cast<Column>(column)) {
    case Code:
        return row.currency.code();
    case Rate:
        return u"%1 %2"_s.arg(localized(toDecimalString(row.rate)), row.currency.code());
    case Inverse: {
        const auto inverse = rateBetween(m_rates, row.currency, m_rates.base);
        return inverse ? u"%1 %2"_s.arg(localized(toDecimalString(*inverse)), m_rates.base.code()) : QString();
    }
    case Rounding:
        return format::money({1, row.currency});
    case Example: {
        const auto converted = convert(exampleIn(m_rates.base), row.currency, row.rate);
        return converted ? format::money(*converted) : QString();
    }
    }
    return {};
}

RatesHistoryTable::RatesHistoryTable(sync::AdminClient &admin, QObject *parent)
    : AdminTableOf({{u"since"_s, tr("Since"), 20},
                    {u"base"_s, tr("Base"), 8},
                    {u"rates"_s, tr("Rates"), 60},
                    {u"source"_s, tr("Set"), 18},
                    {u"by"_s, tr("By"), 18},
                    {u"reason"_s, tr("Why"), 30}},
                   parent)
    , m_asked(admin) {}

QString RatesHistoryTable::nameAt(int row) const {
    return format::dateTime(rowAt(row).rates.setAt);
}

RatesHistoryTable::Pages RatesHistoryTable::pages() {
    return [this](const QString &cursor, Purpose purpose, const PageDone &done) {
        sync::whenDone(m_asked.history(cursor, 100, purpose == Purpose::Export), this, done);
    };
}

QString RatesHistoryTable::textOf(const RatesEntry &entry, int column) const {
    switch (static_cast<Column>(column)) {
    case Since:
        return format::dateTime(entry.rates.setAt);
    case Base:
        return entry.rates.base.code();
    case Rates: {
        QStringList texts;
        for (const auto &rate : entry.rates.rates)
            texts.append(u"%1 %2"_s.arg(rate.currency.code(), localized(toDecimalString(rate.rate))));
        return texts.join(u" · "_s);
    }
    case Source:
        return entry.source == "console"_L1 ? tr("In the console") : tr("Beside the server");
    case By:
        return entry.actorName;
    case Reason:
        return entry.reason;
    }
    return {};
}

} // namespace aura::app
