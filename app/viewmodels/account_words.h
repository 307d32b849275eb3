// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QString>

namespace aura::app {

/// Only what is certainly wrong: the server knows better.
bool couldBeEmail(const QString &email);
/// What speaks against a new password; empty when nothing does.
QString newPasswordMessage(const QString &password);
/// An account that is locked: kindly, and for how long.
QString lockedText(std::int64_t millis);
/// The code of a reset as it was copied: with or without the link around it. Empty when it cannot be one.
QString resetCode(const QString &copied);

} // namespace aura::app
