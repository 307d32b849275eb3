// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/sync/category_client.h>
#include <aura/wire/staff_role_json.h>

namespace aura::sync {

/// Roles that are made of the permissions there are. As AdminClient.
class RoleClient {
public:
    /// `admin` must outlive it.
    explicit RoleClient(AdminClient &admin)
        : m_admin(admin) {}

    QFuture<Result<QList<StaffRole>>> all() {
        return readAs(m_admin.send(HttpRequest::Method::Get, QStringLiteral("/roles")), wire::staffRolesFromBytes);
    }
    /// A repeat answers what there is. AlreadyExists for a name that is taken; here and below.
    QFuture<Result<StaffRole>> create(const wire::StaffRoleChange &change) {
        return readAs(m_admin.send(HttpRequest::Method::Post, QStringLiteral("/roles"), wire::toBytes(change)),
                      wire::staffRoleFromBytes);
    }
    /// Conflict when it is another one than was seen.
    QFuture<Result<StaffRole>> change(const wire::StaffRoleChange &change) {
        return readAs(m_admin.send(HttpRequest::Method::Post,
                                   QStringLiteral("/roles/%1").arg(change.role.id.toString()), wire::toBytes(change)),
                      wire::staffRoleFromBytes);
    }
    /// Conflict also when somebody has it and no other is named.
    QFuture<Result<QByteArray>> remove(const Id &role, const wire::StaffRoleRemoval &removal) {
        return m_admin.send(HttpRequest::Method::Post, QStringLiteral("/roles/%1/remove").arg(role.toString()),
                            wire::toBytes(removal));
    }

private:
    AdminClient &m_admin;
};

} // namespace aura::sync
