// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/sync/category_client.h>
#include <aura/wire/admin_device_json.h>

namespace aura::sync {

/// How people's devices sync, for those who run the platform. As AdminClient.
class DeviceClient {
public:
    /// `admin` must outlive it.
    explicit DeviceClient(AdminClient &admin)
        : m_admin(admin) {}

    QFuture<Result<AdminPage<AdminDevice>>> devices(const AdminDeviceQuery &query) {
        return readAs(m_admin.send(HttpRequest::Method::Get,
                                   QStringLiteral("/devices") + QString::fromLatin1(wire::toQuery(query))),
                      wire::adminDevicesFromBytes);
    }

private:
    AdminClient &m_admin;
};

} // namespace aura::sync
