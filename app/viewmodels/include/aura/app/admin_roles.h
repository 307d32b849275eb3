// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_tables.h>
#include <aura/sync/role_client.h>

#include <QAbstractTableModel>

namespace aura::sync {
class Client;
}

namespace aura::app {

/// What a permission lets somebody do, as a sentence without a subject.
QString permissionText(Permission permission);
/// Why a role was not saved, for whoever sits at it.
QString roleErrorText(const Error &error);

/// The matrix of roles: a row for each permission and one for how many people there are, a column for each role. Those
/// that are always there come first. GUI thread.
class RoleMatrix : public QAbstractTableModel {
    Q_OBJECT

public:
    /// `own` are the rights of whoever sits here. Both must outlive it.
    RoleMatrix(sync::Client &client, sync::AdminClient &admin, const Rights &own, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void refresh();
    bool isKnown() const { return m_isKnown; }
    const QList<StaffRole> &roles() const { return m_roles; }
    /// Null for one that is always there.
    const StaffRole *roleAt(int column) const;
    /// Whether whoever sits here may change it: nobody handles more than they have themselves.
    bool mayChange(int column) const;
    const Rights &own() const { return m_own; }

    /// A new one without an id. Reads all again.
    void save(const StaffRole &role, const QString &reason, const StepDone &done);
    void remove(const StaffRole &role, const Id &replacement, const QString &reason, const StepDone &done);

Q_SIGNALS:
    /// `problem` is empty when the roles have come.
    void arrived(const QString &problem);

private:
    void finish(const Status &status, const StepDone &done);

    sync::Client &m_client;
    sync::RoleClient m_asked;
    const Rights m_own;
    QList<StaffRole> m_roles;
    bool m_isKnown = false;
};

} // namespace aura::app
