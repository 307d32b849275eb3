// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_tables.h>
#include <aura/domain/admin_backup.h>
#include <aura/sync/operation_client.h>

namespace aura::app {

QString featureText(Feature feature);
/// What it means for people when it is off.
QString featureHint(Feature feature);

/// Copies of the server's database.
class BackupTable : public AdminTableOf<BackupEntry> {
    Q_OBJECT

public:
    enum Column { At, By, Size, State, Verdict, VerifiedAt, Problem };

    /// `admin` must outlive it.
    explicit BackupTable(sync::AdminClient &admin, QObject *parent = nullptr);

    QString nameAt(int row) const override;
    void find() { refresh(); }
    /// Whether one is made or verified.
    bool isBusy() const;
    void backUp(const StepDone &done);
    void verify(const Id &backup, const StepDone &done);
    void remove(const Id &backup, const QString &reason, const StepDone &done);

protected:
    Pages pages() override;
    QString textOf(const BackupEntry &entry, int column) const override;

private:
    void follow(const QFuture<Result<BackupEntry>> &future, const StepDone &done);

    sync::OperationClient m_operation;
};

} // namespace aura::app
