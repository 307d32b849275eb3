// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table_page.h"

namespace aura {
class Clock;
namespace app {
class DeviceTable;
}
} // namespace aura

namespace aura::console {

/// The devices that are signed in, with their queues.
class DevicesPage final : public TablePage {
    Q_OBJECT

public:
    DevicesPage(sync::AdminClient &admin, const Clock &clock, QSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person of a device is to be shown; by their address.
    void personRequested(const QString &email);

protected:
    void find() override;
    QVariantMap filters() const override;
    void setFilters(const QVariantMap &filters) override;

private:
    app::DeviceTable *m_devices;
    QComboBox *m_standing;
};

} // namespace aura::console
