// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin.h>
#include <aura/wire/json_reader.h>

#include <QByteArray>

namespace aura::wire {

// The administration API, under /api/v1/admin. Each route needs a permission (permission.h); 403 without it. Pages are
// {"data": [...], "next": "..."}; "next" is absent at the end.

/// The query of GET /admin/users, /admin/vendors, /admin/moderation and /admin/audit, percent-encoded, with its "?".
/// With "export=1" the log says that the page goes into a file.
QByteArray toQuery(const AdminUserQuery &query);
QByteArray toQuery(const AdminVendorQuery &query);
QByteArray toQuery(const ModerationQuery &query);
QByteArray toQuery(const AuditQuery &query);

QJsonObject toJson(const AdminUser &user);
QJsonObject toJson(const AdminVendor &vendor);
QJsonObject toJson(const ModerationItem &item);
QJsonObject toJson(const AuditRow &row);
AdminUser adminUserFromJson(JsonReader &reader);
AdminVendor adminVendorFromJson(JsonReader &reader);
ModerationItem moderationItemFromJson(JsonReader &reader);
AuditRow auditRowFromJson(JsonReader &reader);

template <typename Row>
QByteArray toBytes(const AdminPage<Row> &page) {
    QJsonArray data;
    for (const auto &row : page.rows)
        data.append(toJson(row));
    QJsonObject object{{QStringLiteral("data"), data}};
    if (!page.next.isEmpty())
        object.insert(QStringLiteral("next"), page.next);
    return toBytes(object);
}
Result<AdminPage<AdminUser>> adminUsersFromBytes(QByteArrayView bytes);
Result<AdminPage<AdminVendor>> adminVendorsFromBytes(QByteArrayView bytes);
Result<AdminPage<ModerationItem>> moderationFromBytes(QByteArrayView bytes);
Result<AdminPage<AuditRow>> auditFromBytes(QByteArrayView bytes);

/// POST /admin/users/{id}/block, /unblock and /end-sessions: {"reason": "..."}. Answers the person as they are now.
QByteArray reasonToBytes(const QString &reason);
QString reasonFromJson(JsonReader &reader);
Result<AdminUser> adminUserFromBytes(QByteArrayView bytes);

/// POST /admin/users/{id}/role. 404 for a custom role that is not there. 409 when `seen` is not the person's role any
/// more.
struct RoleChange {
    Role seen = Role::Customer;
    Role role = Role::Customer;
    QString reason;
    Id seenStaffRole{}; ///< With Role::Staff, which one; and below.
    Id staffRole{};
};
QByteArray toBytes(const RoleChange &change);
RoleChange roleChangeFromJson(JsonReader &reader);

/// POST /admin/vendors/{id}/decision. 409 when the shop is not where it was seen.
QByteArray toBytes(const VendorDecision &decision);
VendorDecision vendorDecisionFromJson(JsonReader &reader);
Result<AdminVendor> adminVendorFromBytes(QByteArrayView bytes);

/// POST /admin/moderation/products/{id} and /admin/moderation/reviews/{id}: 204. 409 when it is another one by now, or
/// somebody else has decided.
QByteArray toBytes(const ModerationDecision &decision);
ModerationDecision moderationDecisionFromJson(JsonReader &reader);

/// GET /admin/audit/verify
QByteArray toBytes(const AuditVerdict &verdict);
Result<AuditVerdict> auditVerdictFromBytes(QByteArrayView bytes);

} // namespace aura::wire
