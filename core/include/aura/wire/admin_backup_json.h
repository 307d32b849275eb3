// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin_backup.h>
#include <aura/wire/json_reader.h>

#include <QList>

namespace aura::wire {

/// As the API shows it, and as it is kept beside the copy.
QJsonObject toJson(const BackupEntry &entry);
Result<BackupEntry> backupEntryFromBytes(QByteArrayView bytes);
/// GET /admin/backups: {"data": […]}, the newest first.
QByteArray toBytes(const QList<BackupEntry> &entries);
Result<QList<BackupEntry>> backupEntriesFromBytes(QByteArrayView bytes);

} // namespace aura::wire
