// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace aura::console {

/// Asks for a reason and for the address, typed once more: only then can it be done. `given` is called with what was
/// typed.
void askToAnonymize(QWidget *window, const QString &name, const QString &email,
                    const std::function<void(const QString &typed, const QString &reason)> &given);

} // namespace aura::console
