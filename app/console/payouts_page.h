// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table_page.h"

#include <aura/app/admin_payouts.h>

namespace aura::console {

/// What was and is paid out to shops.
class PayoutsPage final : public TablePage {
    Q_OBJECT

public:
    PayoutsPage(sync::AdminClient &admin, const Rights &rights, QSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void historyRequested(const Id &payout);

protected:
    void find() override;
    QVariantMap filters() const override;
    void setFilters(const QVariantMap &filters) override;

private:
    void showShop(const Id &shop, const QString &name);
    void retry(const QList<int> &rows);

    app::PayoutTable *m_payouts;
    QComboBox *m_state;
    Id m_shop;
    QString m_shopName;
};

} // namespace aura::console
