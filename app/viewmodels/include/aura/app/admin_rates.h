// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_tables.h>
#include <aura/sync/rates_client.h>

namespace aura::app {

/// Why a table was not set, for whoever sits at it.
QString ratesErrorText(const Error &error);
/// A decimal number as people here write it, or as everybody does. Nothing when it is none, or out of range.
std::optional<ExchangeRate> rateFromText(const QString &text);
/// As a field shows it.
QString rateFieldText(ExchangeRate rate);

/// What one unit of the base is worth in a currency that is offered.
struct RateRow {
    Id id; ///< Made of the currency's code.
    Currency currency;
    ExchangeRate rate = 0;

    friend bool operator==(const RateRow &, const RateRow &) = default;
};

/// The shop's table of rates: what is in it is offered to people.
class RateTable : public AdminTableOf<RateRow> {
    Q_OBJECT

public:
    enum Column { Code, Rate, Inverse, Rounding, Example };

    /// `admin` must outlive it.
    explicit RateTable(sync::AdminClient &admin, QObject *parent = nullptr);

    QString nameAt(int row) const override;
    void find() { refresh(); }
    /// As it came last.
    const ExchangeRates &rates() const { return m_rates; }
    /// In the place of rates(); reads all again.
    void change(const ExchangeRates &to, const QString &reason, const StepDone &done);

protected:
    Pages pages() override;
    QString textOf(const RateRow &row, int column) const override;

private:
    sync::RatesClient m_asked;
    ExchangeRates m_rates;
};

/// The tables that there were.
class RatesHistoryTable : public AdminTableOf<RatesEntry> {
    Q_OBJECT

public:
    enum Column { Since, Base, Rates, Source, By, Reason };

    explicit RatesHistoryTable(sync::AdminClient &admin, QObject *parent = nullptr);

    QString nameAt(int row) const override;
    void find() { refresh(); }

protected:
    Pages pages() override;
    QString textOf(const RatesEntry &entry, int column) const override;

private:
    sync::RatesClient m_asked;
};

} // namespace aura::app
