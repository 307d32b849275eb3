// SPDX-License-Identifier: Apache-2.0
#include "store/folder_lock.h"

#include <QDeadlineTimer>
#include <QThread>

#ifdef Q_OS_WIN
#include <QLockFile>
#else
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace aura::sync {

#ifdef Q_OS_WIN
// There the lock is the open handle as well.
struct FolderLock::Held {
    explicit Held(const QString &path)
        : file(path) {
        file.setStaleLockTime(0);
    }
    bool take() { return file.tryLock(0); }
    QLockFile file;
};
#else
struct FolderLock::Held {
    explicit Held(const QString &path)
        : descriptor(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR)) {}
    ~Held() {
        if (descriptor >= 0)
            ::close(descriptor);
    }
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;
    bool take() const { return descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0; }
    int descriptor;
};
#endif

FolderLock::FolderLock(QString path)
    : m_path(std::move(path)) {}

FolderLock::~FolderLock() = default;

bool FolderLock::tryLock() {
    if (m_held != nullptr)
        return true;
    auto held = std::make_unique<Held>(m_path);
    if (held->take())
        m_held = std::move(held);
    return m_held != nullptr;
}

void FolderLock::unlock() {
    m_held.reset();
}

bool FolderLock::lockWithin(int millis) {
    const QDeadlineTimer deadline(millis);
    while (!tryLock()) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(2);
    }
    return true;
}

} // namespace aura::sync
