// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/catalogue.h>
#include <aura/domain/permission.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace aura {

/// What those who run the platform see of it, page by page, and what they decide. Pages go by a cursor, which is the
/// server's own: rows that come or go meanwhile neither shift nor repeat others.
template <typename Row>
struct AdminPage {
    QList<Row> rows;
    QString next; ///< The cursor of the following page; empty at the end.

    friend bool operator==(const AdminPage &, const AdminPage &) = default;
};

inline constexpr int mostAdminRows = 500;       ///< On one page.
inline constexpr qsizetype longestReason = 500; ///< Characters of what is said about a decision.

/// A person as those see them who run the platform.
struct AdminUser {
    Id id;
    QString name;
    QString email;
    Role role = Role::Customer;
    bool isActive = true;       ///< False: kept out by somebody who runs the platform, or gone.
    UnixMillis lockedUntil = 0; ///< After too many wrong passwords; 0 or past when not.
    UnixMillis deletedAt = 0;   ///< When the person left; 0 when they have not.
    UnixMillis createdAt = 0;
    UnixMillis lastSeenAt = 0; ///< When one of their devices last renewed its session; 0 when none is known.
    std::int64_t sessions = 0; ///< Sign-ins that have not ended.
    std::int64_t orders = 0;
    QStringList shops{}; ///< Names of the shops that they work for.
    Id staffRole{};      ///< With Role::Staff: which one.
    QString title{};     ///< With Role::Staff: what it is called.
    std::int64_t rev = 0;

    friend bool operator==(const AdminUser &, const AdminUser &) = default;
};

enum class UserStanding : std::uint8_t { Any, Active, Locked, Blocked, Gone };
/// "any", "active", "locked", "blocked", "gone"
QString userStandingName(UserStanding standing);
std::optional<UserStanding> userStandingFromName(QStringView name);
/// Where the person stands at the time.
UserStanding standingOf(const AdminUser &user, UnixMillis now);

/// Newest first.
struct AdminUserQuery {
    QString text; ///< Beginnings of words of name and address, all of them; empty for everybody.
    std::optional<Role> role;
    UserStanding standing = UserStanding::Any;
    QString cursor;
    int limit = 100;       ///< 1 to mostAdminRows.
    bool isExport = false; ///< Goes into a file: the log says so. Here and below.
};

enum class UserAction : std::uint8_t {
    Block,       ///< Keep the person out: their sessions end and they cannot sign in.
    Unblock,     ///< Let them in again; ends a lock after wrong passwords as well.
    EndSessions, ///< Sign all their devices out.
};
/// "block", "unblock", "end-sessions"
QString userActionName(UserAction action);

/// A shop as those see it who run the platform.
struct AdminVendor {
    Id id;
    QString name;
    QString slug;
    QString city;
    QString country;
    VendorStatus status = VendorStatus::Approved;
    std::int64_t products = 0;
    std::int64_t members = 0;
    std::int64_t openOrders = 0; ///< Neither delivered nor canceled.
    UnixMillis createdAt = 0;
    UnixMillis updatedAt = 0;
    std::int64_t rev = 0;

    friend bool operator==(const AdminVendor &, const AdminVendor &) = default;
};

/// Those that wait for a decision first, then by name.
struct AdminVendorQuery {
    QString text; ///< A part of the name.
    std::optional<VendorStatus> status;
    QString cursor;
    int limit = 100;
    bool isExport = false;
};

/// ready_for_review → approved | rejected; approved → suspended; suspended and rejected → approved.
bool mayDecide(VendorStatus from, VendorStatus to);
/// Whether the decision needs to be explained to the shop.
bool needsReason(VendorStatus to);

struct VendorDecision {
    VendorStatus from = VendorStatus::ReadyForReview; ///< As it was seen.
    VendorStatus to = VendorStatus::Approved;
    QString reason;
    /// The revision of the shop's papers (Onboarding::rev) that were looked at; 0: none were.
    std::int64_t seenPapers = 0;
};

/// Something that waits for somebody to look at it before the public does.
struct ModerationItem {
    enum class Kind : std::uint8_t { Product, Review };

    Kind kind = Kind::Product;
    Id id;
    std::int64_t rev = 0; ///< What was looked at; a decision names it.
    UnixMillis since = 0; ///< When it was last changed.
    QString title;
    QString text;
    QString author; ///< The shop's name, or the reviewer's.
    Id productId;   ///< The product itself, or the one that is reviewed.
    QString productName;
    int rating = 0; ///< 1 to 5; 0 for a product.
    std::optional<UnitPrice> price;
    QString category;           ///< Names from the root on, separated by " › ".
    QList<QByteArray> pictures; ///< SHA-256.

    friend bool operator==(const ModerationItem &, const ModerationItem &) = default;
};
/// "product", "review"
QString moderationKindName(ModerationItem::Kind kind);
std::optional<ModerationItem::Kind> moderationKindFromName(QStringView name);

/// What waits longest comes first.
struct ModerationQuery {
    std::optional<ModerationItem::Kind> kind;
    QString cursor;
    int limit = 50;
    bool isExport = false;
};

struct ModerationDecision {
    bool approve = false;
    QString reason; ///< Told to the author; required unless it is approved.
    std::int64_t seenRev = 0;
};

/// Who did what. Rows are never changed: each one's hash covers the one before it.
struct AuditRow {
    std::int64_t num = 0;
    UnixMillis at = 0;
    Id actorId; ///< Nil for the server itself.
    QString actorName;
    QString actorRole;
    QString action; ///< "user.block", "product.approve", "users.list", …
    QString entity; ///< "user", "vendor", "product", "review", or empty.
    Id entityId;
    QByteArray detail; ///< A JSON object: what was before and after, the reason, what was asked for.
    QString address;   ///< Where the request came from.

    friend bool operator==(const AuditRow &, const AuditRow &) = default;
};

/// Newest first.
struct AuditQuery {
    QString action; ///< The beginning of it, such as "user."; empty for all.
    Id actor;       ///< Nil for all.
    Id entity;      ///< Nil for all.
    UnixMillis from = 0;
    UnixMillis to = 0; ///< Exclusive; 0 for no end.
    QString cursor;
    int limit = 100;
    bool isExport = false;
};

/// Whether the log is as it was written.
struct AuditVerdict {
    std::int64_t rows = 0;
    std::int64_t firstBad = 0; ///< The number of the first row that is not as it was written or lacks; 0 when none is.
    QString problem;           ///< For developers and auditors; empty when there is none.

    bool isWhole() const { return firstBad == 0; }
    friend bool operator==(const AuditVerdict &, const AuditVerdict &) = default;
};

} // namespace aura
