// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/permission.h>

#include <QString>

#include <functional>

class QWidget;

namespace aura::console {

/// Asks why, which has to be said; `given` is called with it, and nothing when the person thinks better of it.
void askForReason(QWidget *window, const QString &title, const QString &question, const QString &button,
                  const std::function<void(const QString &reason)> &given);

/// The same with a role to choose; `seen` is what the person has.
void askForRole(QWidget *window, const QString &name, Role seen,
                const std::function<void(Role role, const QString &reason)> &given);

} // namespace aura::console
