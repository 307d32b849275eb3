// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin.h>
#include <aura/domain/admin_device.h>

namespace aura::wire {

/// GET /admin/devices?standing=&cursor=&limit=
QByteArray toQuery(const AdminDeviceQuery &query);
QByteArray toBytes(const AdminPage<AdminDevice> &page);
Result<AdminPage<AdminDevice>> adminDevicesFromBytes(QByteArrayView bytes);

} // namespace aura::wire
