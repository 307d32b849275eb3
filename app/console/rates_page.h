// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table_page.h"

#include <aura/app/admin_rates.h>

namespace aura::console {

/// What the shop's currencies are worth, and which are offered.
class RatesPage final : public TablePage {
    Q_OBJECT

public:
    /// `rights` are those of whoever sits here: without the right to change them the rates are only read.
    RatesPage(sync::AdminClient &admin, const Rights &rights, QSettings &settings, QWidget *parent = nullptr);

protected:
    void find() override;
    QVariantMap filters() const override { return {}; }
    void setFilters(const QVariantMap &) override {}

private:
    void ask(const std::optional<app::RateRow> &row);
    void askForBase();
    void remove(const QList<int> &rows);
    void set(const ExchangeRates &to, const QString &reason);

    app::RateTable *m_rates;
};

/// The tables that there were.
class RatesHistoryPage final : public TablePage {
    Q_OBJECT

public:
    RatesHistoryPage(sync::AdminClient &admin, QSettings &settings, QWidget *parent = nullptr);

protected:
    void find() override;
    QVariantMap filters() const override { return {}; }
    void setFilters(const QVariantMap &) override {}

private:
    app::RatesHistoryTable *m_history;
};

} // namespace aura::console
