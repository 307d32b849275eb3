// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>

namespace aura::sync {

/// Says which process syncs a folder. The system holds the lock, not the file's content: it is free the moment its
/// process is gone, however that ended, and a file that is left behind, empty or half written, means nothing. Two
/// objects exclude each other even within one process. Used by one thread at a time.
class FolderLock {
public:
    /// `path` is created when the lock is first taken, and stays.
    explicit FolderLock(QString path);
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

    /// True when this object holds the lock now. Does not wait. Also false when the file cannot be made.
    bool tryLock();
    /// The same, and waits for it as long as `millis`: for work of moments, such as writing a small file.
    bool lockWithin(int millis);
    void unlock();

private:
    struct Held;
    QString m_path;
    std::unique_ptr<Held> m_held;
};

} // namespace aura::sync
