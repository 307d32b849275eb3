// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/action_registry.h>
#include <aura/domain/admin.h>

#include <QString>

namespace aura::app {

/// How things of the platform are called, in the person's language.
QString roleText(Role role);
QString standingText(UserStanding standing);
QString shopStandingText(VendorStatus status);
QString moderationKindText(ModerationItem::Kind kind);
/// "Blocked a person", "Published a product"; what this software does not know stays as it is.
QString auditActionText(const QString &action);
/// What is asked before it is done: "Block", "Unblock", "Sign out everywhere".
QString userActionText(UserAction action);
/// What stands on the button that leads there: "Approve", "Reject", "Suspend".
QString shopStepText(VendorStatus to);

/// Opens the console, from the palette and by its keys.
Action consoleAction(std::function<void()> open);
inline constexpr QStringView consoleKeys = u"Ctrl+Shift+A";

} // namespace aura::app
