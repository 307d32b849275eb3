// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/domain/permission.h>
#include <aura/domain/result.h>

#include <QString>

namespace aura {

/// A role that those who run the platform have made of the permissions there are.
struct StaffRole {
    Id id;
    QString name; ///< Of one's own choice, unique whatever the case.
    Rights rights;
    std::int64_t people = 0; ///< Who have it.
    UnixMillis updatedAt = 0;
    std::int64_t rev = 0;

    friend bool operator==(const StaffRole &, const StaffRole &) = default;
};

inline constexpr qsizetype longestRoleName = 60;
inline constexpr int mostStaffRoles = 100;

/// The form in which a role's name is kept: without blanks around it and with single ones within.
QString tidyRoleName(const QString &name);
/// InvalidArgument for a name that is empty, too long or that of a role which is always there, and for a role that
/// permits nothing; the detail begins with the field.
Status checkStaffRole(const StaffRole &role);

} // namespace aura
