// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table_page.h"

#include <aura/app/admin_commission.h>

namespace aura::console {

/// What shops are charged: the rules in their order, and a line to try a product on them.
class CommissionPage final : public TablePage {
    Q_OBJECT

public:
    /// `rights` are those of whoever sits here: without the right to change them the rules are only read.
    CommissionPage(sync::Client &client, sync::AdminClient &admin, const Rights &rights, QSettings &settings,
                   QWidget *parent = nullptr);

protected:
    void find() override;
    QVariantMap filters() const override { return {}; }
    void setFilters(const QVariantMap &) override {}

private:
    void addTrial();
    void edit(const std::optional<CommissionRule> &rule);
    void move(const QList<int> &rows, bool up);
    void remove(const QList<int> &rows);
    app::StepDone saying();

    app::CommissionTable *m_rules;
    Id m_chosen; ///< Stays chosen when the list is read again.
};

} // namespace aura::console
