// SPDX-License-Identifier: Apache-2.0
#include <aura/storage/save_file.h>

#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace aura::storage {

bool commitWhole(QSaveFile &file) {
    bool whole = file.flush() && file.error() == QFileDevice::NoError;
#ifdef Q_OS_UNIX
    whole = whole && ::fsync(file.handle()) == 0;
#endif
    if (!whole)
        file.cancelWriting();
    return file.commit() && whole;
}

} // namespace aura::storage
