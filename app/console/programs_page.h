// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table_page.h"

#include <aura/app/admin_programs.h>

namespace aura::console {

/// Keys by which programs ask.
class KeysPage final : public TablePage {
    Q_OBJECT

public:
    /// `rights` are those of whoever sits here: a key permits no others.
    KeysPage(sync::Client &client, sync::AdminClient &admin, const Clock &clock, const Rights &rights,
             QSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void historyRequested(const Id &key);

protected:
    void find() override;
    QVariantMap filters() const override { return {}; }
    void setFilters(const QVariantMap &) override {}

private:
    app::KeyTable *m_keys;
};

/// Addresses that are told.
class WebhooksPage final : public TablePage {
    Q_OBJECT

public:
    WebhooksPage(sync::Client &client, sync::AdminClient &admin, const Clock &clock, const Rights &rights,
                 QSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void historyRequested(const Id &hook);
    /// What was delivered there is to be shown.
    void deliveriesRequested(const Id &hook);

protected:
    void find() override;
    QVariantMap filters() const override { return {}; }
    void setFilters(const QVariantMap &) override {}

private:
    void offer();
    app::StepDone saying();
    app::MadeDone<wire::WebhookMade> showing();

    app::WebhookTable *m_hooks;
};

/// What was and is to be told.
class DeliveriesPage final : public TablePage {
    Q_OBJECT

public:
    DeliveriesPage(sync::AdminClient &admin, QSettings &settings, QWidget *parent = nullptr);

    /// Those of one webhook only.
    void showWebhook(const Id &hook);

protected:
    void find() override;
    QVariantMap filters() const override;
    void setFilters(const QVariantMap &filters) override;

private:
    app::DeliveryTable *m_deliveries;
    QComboBox *m_state;
    Id m_hook;
};

} // namespace aura::console
