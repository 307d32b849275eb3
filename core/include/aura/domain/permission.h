// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace aura {

enum class Role : std::uint8_t { Customer, Vendor, Admin, SuperAdmin };
/// "customer", "vendor", "admin", "super_admin"
QString roleName(Role role);
/// Customer for an unknown name: the fewest rights.
Role roleFromName(QStringView name);
/// Nothing for an unknown name.
std::optional<Role> knownRole(QStringView name);

/// What somebody who runs the platform may do. What people may do with what is their own needs none of these.
enum class Permission : std::uint8_t {
    UsersRead,        ///< Find people and see who they are, where they are signed in and what they ordered.
    UsersBlock,       ///< Keep people out and let them in again, and end their sessions.
    RolesAssign,      ///< Make somebody an admin, or no longer one.
    VendorsRead,      ///< See every shop and its application.
    VendorsDecide,    ///< Approve, reject, suspend and reinstate shops.
    ProductsDecide,   ///< Publish and reject what shops propose.
    ReviewsDecide,    ///< Publish, reject and hide reviews.
    OrdersRead,       ///< See what was ordered, of every shop.
    OrdersCancel,     ///< Cancel what has not left.
    OrdersRefund,     ///< Give back what was paid by card.
    FinanceRead,      ///< See what shops are charged and paid.
    FinanceDecide,    ///< Change what they are charged, and have payouts tried again.
    SystemRead,       ///< See how the server does.
    AuditRead,        ///< Read and export who did what.
    CategoriesManage, ///< Make, name, move, hide and merge categories, and say what their products are asked for.
    ReturnsDecide,    ///< Decide about what is sent back when a shop does not.
    UsersImpersonate, ///< See the shop as a person sees it.
    UsersAnonymize,   ///< Take everything from a person that says who they are.
    BackupsManage,    ///< Make backups, and verify that they can be restored.
    SystemManage,     ///< Maintenance, and what is switched on.
};
/// All there are, in the order above.
const QList<Permission> &allPermissions();
/// "users.read", "users.block", "roles.assign", …
QString permissionName(Permission permission);

/// The matrix of roles. Customers and vendors have none of these; an admin has all but assigning roles, taking names
/// away, backups and switches.
bool may(Role role, Permission permission);

} // namespace aura
