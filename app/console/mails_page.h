// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table_page.h"

#include <aura/app/admin_mails.h>

namespace aura::console {

/// What mails say, to be written anew, looked at, tried and put back.
class MailsPage final : public TablePage {
    Q_OBJECT

public:
    MailsPage(sync::AdminClient &admin, QSettings &settings, QWidget *parent = nullptr);

protected:
    void find() override;
    QVariantMap filters() const override { return {}; }
    void setFilters(const QVariantMap &) override {}

private:
    void edit(const MailTemplate &mail);
    app::StepDone saying(const QString &done = {});

    app::MailTable *m_mails;
};

} // namespace aura::console
