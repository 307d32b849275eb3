// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace aura {

/// Staff: somebody who has a custom role, whose rights are written down with it.
enum class Role : std::uint8_t { Customer, Vendor, Staff, Admin, SuperAdmin };
/// "customer", "vendor", "staff", "admin", "super_admin"
QString roleName(Role role);
/// Customer for an unknown name: the fewest rights.
Role roleFromName(QStringView name);
/// Nothing for an unknown name.
std::optional<Role> knownRole(QStringView name);
/// All there are, in the order above.
const QList<Role> &allRoles();
/// Whoever has one of these handles others' things, and is handled with care.
inline bool runsThePlatform(Role role) {
    return role >= Role::Staff;
}

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
    KeysManage,       ///< Make keys for programs, and end them.
    WebhooksManage,   ///< Say which addresses are told of what happens.
    PromotionsRead,   ///< See promotions, their codes and what became of them.
    PromotionsManage, ///< Make and change promotions and their codes.
    PricingManage,    ///< Say what is taxed how, and to which countries may be ordered.
};
/// All there are, in the order above.
const QList<Permission> &allPermissions();
/// "users.read", "users.block", "roles.assign", …
QString permissionName(Permission permission);
/// Nothing for an unknown name.
std::optional<Permission> knownPermission(QStringView name);

/// The matrix of roles. Customers and vendors have none of these; an admin has all but assigning roles, taking names
/// away, backups, switches, keys and webhooks. Staff have none by their role alone: see Rights.
bool may(Role role, Permission permission);

/// A set of permissions: the matrix' row of a role, or what a custom role, or a key for programs, was given.
class Rights {
public:
    Rights() = default;
    Rights(Role role); // NOLINT(google-explicit-constructor): a role is what it may
    explicit Rights(const QList<Permission> &permissions);
    /// Unknown names are left out: newer software knows more.
    static Rights fromNames(const QStringList &names);

    bool has(Permission permission) const { return (m_bits & bit(permission)) != 0; }
    bool isEmpty() const { return m_bits == 0; }
    /// Whether all of the other's are among these: nobody gives what they do not have.
    bool cover(const Rights &other) const { return (other.m_bits & ~m_bits) == 0; }
    QList<Permission> permissions() const;
    /// In the order of allPermissions().
    QStringList names() const;

    friend Rights operator&(const Rights &a, const Rights &b) {
        Rights both;
        both.m_bits = a.m_bits & b.m_bits;
        return both;
    }
    friend bool operator==(const Rights &, const Rights &) = default;

private:
    static std::uint64_t bit(Permission permission) { return std::uint64_t{1} << static_cast<unsigned>(permission); }

    std::uint64_t m_bits = 0;
};

inline bool may(const Rights &rights, Permission permission) {
    return rights.has(permission);
}

} // namespace aura
