// SPDX-License-Identifier: Apache-2.0
#include "store/durable_file.h"

#include <aura/storage/save_file.h>

#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace aura::sync {

Status writeDurably(const QString &path, const QByteArray &bytes) {
    // Waits for the disk before it renames.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !storage::commitWhole(file))
        return Error{ErrorCode::StorageReadOnly, QStringLiteral("cannot write ") + path + u": " + file.errorString()};
#ifdef Q_OS_UNIX
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#endif
    return {};
}

} // namespace aura::sync
