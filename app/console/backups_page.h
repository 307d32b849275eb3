// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table_page.h"

#include <aura/app/admin_operation.h>

namespace aura::console {

/// Copies of the server's database: made, verified, and removed. While something is under way, it looks again.
class BackupsPage final : public TablePage {
    Q_OBJECT

public:
    BackupsPage(sync::AdminClient &admin, const Rights &rights, QSettings &settings, QWidget *parent = nullptr);

protected:
    void find() override;
    QVariantMap filters() const override { return {}; }
    void setFilters(const QVariantMap &) override {}

private:
    void look();
    app::StepDone saying();

    app::BackupTable *m_backups;
    QTimer *m_again;
};

} // namespace aura::console
