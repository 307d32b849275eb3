// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/staff_role.h>

namespace aura {

using namespace Qt::StringLiterals;

QString tidyRoleName(const QString &name) {
    return name.simplified();
}

Status checkStaffRole(const StaffRole &role) {
    const auto name = tidyRoleName(role.name);
    if (name.isEmpty())
        return Error{ErrorCode::InvalidArgument, u"name: is empty"_s};
    if (name.size() > longestRoleName)
        return Error{ErrorCode::InvalidArgument, u"name: is too long"_s};
    // Nobody is to take one for the other, in a log for instance.
    const QString plain = QString(name).replace(u' ', u'_');
    for (const auto known : allRoles()) {
        if (plain.compare(roleName(known), Qt::CaseInsensitive) == 0)
            return Error{ErrorCode::InvalidArgument, u"name: is that of a role which is always there"_s};
    }
    if (role.rights.isEmpty())
        return Error{ErrorCode::InvalidArgument, u"permissions: at least one"_s};
    return {};
}

} // namespace aura
