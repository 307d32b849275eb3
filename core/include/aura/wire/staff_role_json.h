// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/staff_role.h>
#include <aura/wire/json_reader.h>

#include <QList>

namespace aura::wire {

/// {"id", "name", "permissions": ["users.read", …], "people", "updatedAt", "rev"}
QJsonObject toJson(const StaffRole &role);
Result<StaffRole> staffRoleFromBytes(QByteArrayView bytes);
/// GET /admin/roles: {"data": […]}, by name.
QByteArray toBytes(const QList<StaffRole> &roles);
Result<QList<StaffRole>> staffRolesFromBytes(QByteArrayView bytes);

/// POST /admin/roles, which names an id of its own (a repeat makes no second one), and POST /admin/roles/{id}, which
/// names the revision that was seen: 409 when it is another one.
struct StaffRoleChange {
    StaffRole role; ///< id (of a new one), name, rights, and rev as it was seen.
    QString reason;
};
QByteArray toBytes(const StaffRoleChange &change);
/// A permission that this server does not know is a mistake: it would be lost.
StaffRoleChange staffRoleChangeFromJson(JsonReader &reader);

/// POST /admin/roles/{id}/remove. 409 when somebody has the role and no other is named instead.
struct StaffRoleRemoval {
    std::int64_t seenRev = 0;
    Id replacement{}; ///< Of another one; nil: nobody is to have it.
    QString reason{};
};
QByteArray toBytes(const StaffRoleRemoval &removal);
StaffRoleRemoval staffRoleRemovalFromJson(JsonReader &reader);

} // namespace aura::wire
