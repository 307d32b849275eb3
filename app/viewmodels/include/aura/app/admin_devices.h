// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_tables.h>
#include <aura/sync/device_client.h>

namespace aura::app {

QString deviceStandingText(DeviceStanding standing);

/// The devices that are signed in, and how far each is with what it has to send. GUI thread.
class DeviceTable : public AdminTableOf<AdminDevice> {
    Q_OBJECT

public:
    enum Column { Person, Email, Device, Synced, Waiting, Attention, Oldest };

    /// Both must outlive it.
    DeviceTable(sync::AdminClient &admin, const Clock &clock, QObject *parent = nullptr);

    QString nameAt(int row) const override;
    void find(std::optional<DeviceStanding> standing);

protected:
    Pages pages() override;
    QString textOf(const AdminDevice &device, int column) const override;
    QString fileTextOf(const AdminDevice &device, int column) const override;

private:
    sync::DeviceClient m_devices;
    const Clock &m_clock;
    AdminDeviceQuery m_query;
};

} // namespace aura::app
