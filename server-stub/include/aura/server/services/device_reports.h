// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin.h>
#include <aura/domain/admin_device.h>
#include <aura/server/store/write_queue.h>

#include <QHash>

#include <mutex>

namespace aura::server {

/// How far devices are with what they have to send, as they say it themselves. What they say is kept in memory until
/// keep(), so that asking for what is new costs no write. Any thread.
class DeviceReports {
public:
    void note(const Id &session, const Id &user, const DeviceReport &report, UnixMillis now);
    /// Writes what was said since the last time. Who only sees the shop as somebody is no device of theirs.
    Status keep(Write &write);
    /// Forgets those whose sign-in somebody has ended, and those of deviceKeptMillis ago.
    static Status sweep(Write &write);

private:
    struct Said {
        Id user;
        DeviceReport report;
        UnixMillis at = 0;
    };
    std::mutex m_mutex;
    QHash<Id, Said> m_said; // by sign-in
};

namespace adminDevices {

/// Who asked last first. InvalidArgument for a cursor that is none of these.
Result<AdminPage<AdminDevice>> page(storage::Database &db, const AdminDeviceQuery &query, UnixMillis now);

} // namespace adminDevices

} // namespace aura::server
