// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/permission.h>

namespace aura {

namespace {

// One bit each, see Rights.
constexpr qsizetype mostPermissions = 64;

} // namespace

const QList<Role> &allRoles() {
    static const QList<Role> all{Role::Customer, Role::Vendor, Role::Staff, Role::Admin, Role::SuperAdmin};
    return all;
}

QString roleName(Role role) {
    switch (role) {
    case Role::Customer:
        return QStringLiteral("customer");
    case Role::Vendor:
        return QStringLiteral("vendor");
    case Role::Staff:
        return QStringLiteral("staff");
    case Role::Admin:
        return QStringLiteral("admin");
    case Role::SuperAdmin:
        return QStringLiteral("super_admin");
    }
    return {};
}

std::optional<Role> knownRole(QStringView name) {
    for (const auto role : allRoles()) {
        if (name == roleName(role))
            return role;
    }
    return std::nullopt;
}

Role roleFromName(QStringView name) {
    return knownRole(name).value_or(Role::Customer);
}

const QList<Permission> &allPermissions() {
    static const QList<Permission> all{
        Permission::UsersRead,      Permission::UsersBlock,       Permission::RolesAssign,
        Permission::VendorsRead,    Permission::VendorsDecide,    Permission::ProductsDecide,
        Permission::ReviewsDecide,  Permission::OrdersRead,       Permission::OrdersCancel,
        Permission::OrdersRefund,   Permission::FinanceRead,      Permission::FinanceDecide,
        Permission::SystemRead,     Permission::AuditRead,        Permission::CategoriesManage,
        Permission::ReturnsDecide,  Permission::UsersImpersonate, Permission::UsersAnonymize,
        Permission::BackupsManage,  Permission::SystemManage,     Permission::KeysManage,
        Permission::WebhooksManage, Permission::PromotionsRead,   Permission::PromotionsManage,
        Permission::PricingManage};
    Q_ASSERT(all.size() <= mostPermissions);
    return all;
}

QString permissionName(Permission permission) {
    switch (permission) {
    case Permission::UsersRead:
        return QStringLiteral("users.read");
    case Permission::UsersBlock:
        return QStringLiteral("users.block");
    case Permission::RolesAssign:
        return QStringLiteral("roles.assign");
    case Permission::VendorsRead:
        return QStringLiteral("vendors.read");
    case Permission::VendorsDecide:
        return QStringLiteral("vendors.decide");
    case Permission::ProductsDecide:
        return QStringLiteral("products.decide");
    case Permission::ReviewsDecide:
        return QStringLiteral("reviews.decide");
    case Permission::OrdersRead:
        return QStringLiteral("orders.read");
    case Permission::OrdersCancel:
        return QStringLiteral("orders.cancel");
    case Permission::OrdersRefund:
        return QStringLiteral("orders.refund");
    case Permission::FinanceRead:
        return QStringLiteral("finance.read");
    case Permission::FinanceDecide:
        return QStringLiteral("finance.decide");
    case Permission::SystemRead:
        return QStringLiteral("system.read");
    case Permission::AuditRead:
        return QStringLiteral("audit.read");
    case Permission::CategoriesManage:
        return QStringLiteral("categories.manage");
    case Permission::ReturnsDecide:
        return QStringLiteral("returns.decide");
    case Permission::UsersImpersonate:
        return QStringLiteral("users.impersonate");
    case Permission::UsersAnonymize:
        return QStringLiteral("users.anonymize");
    case Permission::BackupsManage:
        return QStringLiteral("backups.manage");
    case Permission::SystemManage:
        return QStringLiteral("system.manage");
    case Permission::KeysManage:
        return QStringLiteral("keys.manage");
    case Permission::WebhooksManage:
        return QStringLiteral("webhooks.manage");
    case Permission::PromotionsRead:
        return QStringLiteral("promotions.read");
    case Permission::PromotionsManage:
        return QStringLiteral("promotions.manage");
    case Permission::PricingManage:
        return QStringLiteral("pricing.manage");
    }
    return {};
}

std::optional<Permission> knownPermission(QStringView name) {
    for (const auto permission : allPermissions()) {
        if (name == permissionName(permission))
            return permission;
    }
    return std::nullopt;
}

bool may(Role role, Permission permission) {
    switch (role) {
    case Role::Customer:
    case Role::Vendor:
    case Role::Staff:
        return false;
    case Role::Admin:
        return permission != Permission::RolesAssign && permission != Permission::UsersAnonymize &&
               permission != Permission::BackupsManage && permission != Permission::SystemManage &&
               permission != Permission::KeysManage && permission != Permission::WebhooksManage;
    case Role::SuperAdmin:
        return true;
    }
    return false;
}

Rights::Rights(Role role) {
    for (const auto permission : allPermissions()) {
        if (may(role, permission))
            m_bits |= bit(permission);
    }
}

Rights::Rights(const QList<Permission> &permissions) {
    for (const auto permission : permissions)
        m_bits |= bit(permission);
}

Rights Rights::fromNames(const QStringList &names) {
    Rights rights;
    for (const auto &name : names) {
        if (const auto permission = knownPermission(name))
            rights.m_bits |= bit(*permission);
    }
    return rights;
}

QList<Permission> Rights::permissions() const {
    QList<Permission> list;
    for (const auto permission : allPermissions()) {
        if (has(permission))
            list.append(permission);
    }
    return list;
}

QStringList Rights::names() const {
    QStringList list;
    for (const auto permission : permissions())
        list.append(permissionName(permission));
    return list;
}

} // namespace aura
