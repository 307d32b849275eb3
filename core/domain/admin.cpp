// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/admin.h>

namespace aura {

QString userStandingName(UserStanding standing) {
    switch (standing) {
    case UserStanding::Any:
        return QStringLiteral("any");
    case UserStanding::Active:
        return QStringLiteral("active");
    case UserStanding::Locked:
        return QStringLiteral("locked");
    case UserStanding::Blocked:
        return QStringLiteral("blocked");
    case UserStanding::Gone:
        return QStringLiteral("gone");
    }
    return {};
}

std::optional<UserStanding> userStandingFromName(QStringView name) {
    for (const auto standing :
         {UserStanding::Any, UserStanding::Active, UserStanding::Locked, UserStanding::Blocked, UserStanding::Gone}) {
        if (name == userStandingName(standing))
            return standing;
    }
    return std::nullopt;
}

UserStanding standingOf(const AdminUser &user, UnixMillis now) {
    if (user.deletedAt != 0)
        return UserStanding::Gone;
    if (!user.isActive)
        return UserStanding::Blocked;
    return user.lockedUntil > now ? UserStanding::Locked : UserStanding::Active;
}

QString userActionName(UserAction action) {
    switch (action) {
    case UserAction::Block:
        return QStringLiteral("block");
    case UserAction::Unblock:
        return QStringLiteral("unblock");
    case UserAction::EndSessions:
        return QStringLiteral("end-sessions");
    }
    return {};
}

bool mayDecide(VendorStatus from, VendorStatus to) {
    switch (from) {
    case VendorStatus::ReadyForReview:
        return to == VendorStatus::Approved || to == VendorStatus::Rejected;
    case VendorStatus::Approved:
        return to == VendorStatus::Suspended;
    case VendorStatus::Suspended:
    case VendorStatus::Rejected:
        return to == VendorStatus::Approved;
    case VendorStatus::Invited:
    case VendorStatus::Onboarding:
        return false;
    }
    return false;
}

bool needsReason(VendorStatus to) {
    return to != VendorStatus::Approved;
}

QString moderationKindName(ModerationItem::Kind kind) {
    return kind == ModerationItem::Kind::Product ? QStringLiteral("product") : QStringLiteral("review");
}

std::optional<ModerationItem::Kind> moderationKindFromName(QStringView name) {
    for (const auto kind : {ModerationItem::Kind::Product, ModerationItem::Kind::Review}) {
        if (name == moderationKindName(kind))
            return kind;
    }
    return std::nullopt;
}

} // namespace aura
