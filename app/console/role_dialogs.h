// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/staff_role.h>

#include <QList>

#include <functional>

class QWidget;

namespace aura::console {

/// Asks for a role's name and what it permits; none can be chosen that is not among `own`.
void askForStaffRole(QWidget *window, const StaffRole &role, const Rights &own,
                     const std::function<void(const StaffRole &role, const QString &reason)> &given);

/// Asks what those get who have it, if anybody has; nil when nobody.
void askToRemoveRole(QWidget *window, const StaffRole &role, const QList<StaffRole> &others,
                     const std::function<void(const Id &replacement, const QString &reason)> &given);

} // namespace aura::console
