// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin.h>
#include <aura/domain/onboarding.h>
#include <aura/ports/transport.h>
#include <aura/wire/account_json.h>
#include <aura/wire/admin_json.h>
#include <aura/wire/admin_order_json.h>
#include <aura/wire/admin_system_json.h>
#include <aura/wire/commission_json.h>
#include <aura/wire/settlement_json.h>

#include <QFuture>

namespace aura::sync {

class Client;

/// What those who run the platform ask of it, as the person who is signed in. Nothing of it is kept on the device and
/// nothing waits for a network: a decision that could not be made now might be another one later. Any thread; futures
/// finish once. Unavailable without a network, AuthRequired for a guest, PermissionDenied for a role without the right,
/// Conflict when somebody else was faster.
class AdminClient {
public:
    /// `client` must outlive it.
    explicit AdminClient(Client &client)
        : m_client(client) {}

    QFuture<Result<AdminPage<AdminUser>>> users(const AdminUserQuery &query);
    /// NotFound when there is no such person.
    QFuture<Result<AdminUser>> user(const Id &id);
    /// Answers the person as they are then. PermissionDenied for oneself and for those above. A repeat changes nothing.
    QFuture<Result<AdminUser>> act(UserAction action, const Id &user, const QString &reason);
    /// Where the person is signed in; nobody's is the current one.
    QFuture<Result<QList<wire::SessionInfo>>> sessions(const Id &user);
    /// Answers the person as they are then. NotFound for a session that never was theirs.
    QFuture<Result<AdminUser>> endSession(const Id &user, const Id &session, const QString &reason);
    /// Conflict when the person's role is not `seen`, or when nobody would be left to assign roles.
    QFuture<Result<AdminUser>> setRole(const Id &user, const wire::RoleChange &change);

    QFuture<Result<AdminPage<AdminVendor>>> vendors(const AdminVendorQuery &query);
    /// What a shop has shown of itself, its account masked; the log is told. NotFound.
    QFuture<Result<ShopDossier>> papers(const Id &vendor);
    QFuture<Result<AdminVendor>> decideVendor(const Id &vendor, const VendorDecision &decision);

    QFuture<Result<AdminPage<ModerationItem>>> moderation(const ModerationQuery &query);
    QFuture<Status> decide(ModerationItem::Kind kind, const Id &id, const ModerationDecision &decision);

    /// Without names and streets; order() is told to the log and has them.
    QFuture<Result<AdminPage<AdminOrder>>> orders(const AdminOrderQuery &query);
    QFuture<Result<AdminOrder>> order(const Id &id);
    /// Both answer the order as it is then. Conflict when it is another one than was seen or something of it has left,
    /// or when less is left to give back. A repeat changes nothing.
    QFuture<Result<AdminOrder>> cancelOrder(const Id &order, const OrderCancellation &cancellation);
    QFuture<Result<AdminOrder>> refundOrder(const Id &order, const OrderRefund &refund);

    /// `isExport`: they go into a file, and the log says so.
    QFuture<Result<CommissionRules>> commission(bool isExport = false);
    /// In the place of those of the revision. Answers what there is then. InvalidArgument for rules that make no sense.
    QFuture<Result<CommissionRules>> changeCommission(const CommissionRules &rules);
    /// A product by its id, a SKU or the beginning of its name. NotFound.
    QFuture<Result<CommissionTrial>> tryCommission(const QString &product);

    QFuture<Result<AdminPage<AdminPayout>>> payouts(const AdminPayoutQuery &query);
    /// Answers what is to be paid then: another payout instead of a failed one. A repeat changes nothing.
    QFuture<Result<AdminPayout>> retryPayout(const Id &payout, const PayoutRetry &retry);

    QFuture<Result<SystemSummary>> system();
    /// What the server counts; everybody may ask, and no log is told.
    QFuture<Result<ServerCounters>> counters();

    QFuture<Result<AdminPage<AuditRow>>> audit(const AuditQuery &query);
    QFuture<Result<AuditVerdict>> verifyAudit();

    /// What the parts of the console ask that have clients of their own: `path` is below /api/v1/admin, and the answer
    /// is its body.
    QFuture<Result<QByteArray>> send(HttpRequest::Method method, const QString &path, const QByteArray &body = {});

private:
    Client &m_client;
};

} // namespace aura::sync
