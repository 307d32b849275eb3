// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin.h>
#include <aura/domain/admin_device.h>
#include <aura/server/store/write_queue.h>

#include <QHash>

#include <memory>
#include <mutex>
#include <vector>

namespace aura::server {

/// How far devices are with what they have to send, as they say it themselves. What they say is kept in memory until
/// keep(), so that asking for what is new costs no write. Any thread.
class DeviceReports {
public:
    void note(const Id &session, const Id &user, const DeviceReport &report, UnixMillis now);
    /// Has what was said since the last time written, and some of those forgotten whose sign-in somebody has ended or
    /// that were silent for deviceKeptMillis: a part after the other, so that other writes come in between. Who only
    /// sees the shop as somebody is no device of theirs. `writes` and this must outlive the work.
    void keep(WriteQueue &writes);

private:
    struct Said {
        Id session;
        Id user;
        DeviceReport report;
        UnixMillis at = 0;
    };
    void keepFrom(WriteQueue &writes, const std::shared_ptr<const std::vector<Said>> &said, std::size_t from);
    Status sweep(Write &write);

    std::mutex m_mutex;
    QHash<Id, Said> m_said; // by sign-in
    Id m_sweptTo;           // the writer's: where the next part begins
};

namespace adminDevices {

/// Who asked last first. InvalidArgument for a cursor that is none of these.
Result<AdminPage<AdminDevice>> page(storage::Database &db, const AdminDeviceQuery &query, UnixMillis now);

} // namespace adminDevices

} // namespace aura::server
