// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/sync/category_client.h>
#include <aura/sync/client.h>
#include <aura/wire/admin_backup_json.h>
#include <aura/wire/admin_view_json.h>
#include <aura/wire/platform_state_json.h>

namespace aura::sync {

/// Seeing the shop as a person does, and taking from them what says who they are. As AdminClient.
class PersonClient {
public:
    /// `admin` must outlive it.
    explicit PersonClient(AdminClient &admin)
        : m_admin(admin) {}

    /// Ends what one saw so far. PermissionDenied for whoever runs the platform, Conflict for who cannot sign in.
    QFuture<Result<wire::PersonView>> view(const Id &user, const QString &reason) {
        return readAs(m_admin.send(HttpRequest::Method::Post, QStringLiteral("/users/%1/view").arg(user.toString()),
                                   wire::reasonToBytes(reason)),
                      wire::personViewFromBytes);
    }
    QFuture<Result<QByteArray>> endView(const Id &view) {
        return m_admin.send(HttpRequest::Method::Post, QStringLiteral("/views/%1/end").arg(view.toString()));
    }
    /// InvalidArgument when the address is not theirs, Conflict for the last who works for a shop.
    QFuture<Result<AdminUser>> anonymize(const Id &user, const wire::Anonymization &asked) {
        return readAs(m_admin.send(HttpRequest::Method::Post,
                                   QStringLiteral("/users/%1/anonymize").arg(user.toString()), wire::toBytes(asked)),
                      wire::adminUserFromBytes);
    }

private:
    AdminClient &m_admin;
};

/// Shows the shop as a person sees it, with the ticket of a PersonView: a session that changes nothing. Answers as
/// Client::signIn(), AuthRequired for a ticket that was used or is too old.
inline QFuture<Result<Account>> viewAs(Client &client, const QByteArray &ticket) {
    return client.signIn({}, QString::fromLatin1(ticket));
}

/// How the platform is run. As AdminClient.
class OperationClient {
public:
    /// `admin` must outlive it.
    explicit OperationClient(AdminClient &admin)
        : m_admin(admin) {}

    QFuture<Result<PlatformState>> state() {
        return readAs(m_admin.send(HttpRequest::Method::Get, QStringLiteral("/platform")),
                      wire::platformStateFromBytes);
    }
    /// Conflict when it is not what was seen.
    QFuture<Result<PlatformState>> change(const wire::PlatformChange &change) {
        return readAs(m_admin.send(HttpRequest::Method::Post, QStringLiteral("/platform"), wire::toBytes(change)),
                      wire::platformStateFromBytes);
    }

    QFuture<Result<QList<BackupEntry>>> backups(bool isExport) {
        return readAs(m_admin.send(HttpRequest::Method::Get,
                                   isExport ? QStringLiteral("/backups?export=1") : QStringLiteral("/backups")),
                      wire::backupEntriesFromBytes);
    }
    /// Conflict while another one is made or verified; here and below.
    QFuture<Result<BackupEntry>> backUp() {
        return readAs(m_admin.send(HttpRequest::Method::Post, QStringLiteral("/backups")), wire::backupEntryFromBytes);
    }
    QFuture<Result<BackupEntry>> verify(const Id &backup) {
        return readAs(
            m_admin.send(HttpRequest::Method::Post, QStringLiteral("/backups/%1/verify").arg(backup.toString())),
            wire::backupEntryFromBytes);
    }
    QFuture<Result<QByteArray>> remove(const Id &backup, const QString &reason) {
        return m_admin.send(HttpRequest::Method::Post, QStringLiteral("/backups/%1/remove").arg(backup.toString()),
                            wire::reasonToBytes(reason));
    }

private:
    AdminClient &m_admin;
};

} // namespace aura::sync
