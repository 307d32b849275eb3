// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table_page.h"

#include <aura/app/admin_promotions.h>

namespace aura::console {

/// What takes off of orders: promotions, their codes, and a line to try what articles would cost.
class PromotionsPage final : public TablePage {
    Q_OBJECT

public:
    /// `rights` are those of whoever sits here: without the right to change them promotions are only read.
    PromotionsPage(sync::Client &client, sync::AdminClient &admin, const Clock &clock, const Rights &rights,
                   QSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void historyRequested(const aura::Id &promotion);

protected:
    void find() override;
    QVariantMap filters() const override { return {}; }
    void setFilters(const QVariantMap &) override {}

private:
    void addTrial();
    void offerChanges();
    void edit(const std::optional<AdminPromotion> &known, bool isCopy = false);
    void remove(int row);
    void openCodes(int row);
    app::StepDone saying();

    app::PromotionTable *m_promotions;
    Id m_chosen; ///< Stays chosen when the list is read again.
};

} // namespace aura::console
