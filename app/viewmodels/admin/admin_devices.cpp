// SPDX-License-Identifier: Apache-2.0
#include <aura/app/admin_devices.h>

#include <aura/app/format.h>
#include <aura/sync/when_done.h>

namespace aura::app {

using namespace Qt::StringLiterals;

QString deviceStandingText(DeviceStanding standing) {
    switch (standing) {
    case DeviceStanding::Waiting:
        return DeviceTable::tr("Has something to send");
    case DeviceStanding::Attention:
        return DeviceTable::tr("Has something that was refused");
    case DeviceStanding::Silent:
        return DeviceTable::tr("Silent for a day");
    }
    return {};
}

DeviceTable::DeviceTable(sync::AdminClient &admin, const Clock &clock, QObject *parent)
    : AdminTableOf({{u"person"_s, tr("Person"), 24},
                    {u"email"_s, tr("Address"), 30},
                    {u"device"_s, tr("Device"), 24},
                    {u"synced"_s, tr("Synced"), 18},
                    {u"waiting"_s, tr("To send"), 10, true},
                    {u"attention"_s, tr("Refused"), 10, true},
                    {u"oldest"_s, tr("Since"), 18}},
                   parent)
    , m_devices(admin)
    , m_clock(clock) {}

QString DeviceTable::nameAt(int row) const {
    const auto &device = rowAt(row);
    return device.name.isEmpty() ? device.email : device.name;
}

void DeviceTable::find(std::optional<DeviceStanding> standing) {
    m_query.standing = standing;
    refresh();
}

DeviceTable::Pages DeviceTable::pages() {
    return [this, query = m_query](const QString &cursor, Purpose purpose, const PageDone &done) {
        sync::whenDone(m_devices.devices(placed(query, cursor, purpose)), this, done);
    };
}

QString DeviceTable::textOf(const AdminDevice &device, int column) const {
    switch (static_cast<Column>(column)) {
    case Person:
        return device.person;
    case Email:
        return device.email;
    case Device:
        return device.name;
    case Synced:
        return format::ago(device.syncedAt, m_clock.now());
    case Waiting:
        return format::count(device.report.waiting);
    case Attention:
        return format::count(device.report.attention);
    case Oldest:
        return device.report.oldestAt == 0 ? QString() : format::ago(device.report.oldestAt, m_clock.now());
    }
    return {};
}

QString DeviceTable::fileTextOf(const AdminDevice &device, int column) const {
    if (column == Synced)
        return format::dateTime(device.syncedAt);
    if (column == Oldest)
        return device.report.oldestAt == 0 ? QString() : format::dateTime(device.report.oldestAt);
    return textOf(device, column);
}

} // namespace aura::app
