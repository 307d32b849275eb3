// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace aura::app {

/// What the sources call something, in their own language and as the app says it in the language it speaks: the tour
/// looks for things by name, whatever the language. `argument` stands in the place of %1.
QStringList saidAs(const QString &source, const QString &argument = {});

} // namespace aura::app
