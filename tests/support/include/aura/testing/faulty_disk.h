// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/ports/random.h>

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace aura::testing {

/// A folder whose SQLite files can fail and lose what was not synced. Connections opened with vfsName() anywhere below
/// the folder belong to it; others of that name are served without faults. The files themselves are real ones, so that
/// code which renames or removes them works as ever. All disks are for one thread.
class FaultyDisk {
public:
    enum class Trouble : std::uint8_t {
        None,
        Full,     ///< Writes fail with SQLITE_FULL.
        Busy,     ///< Nobody gets a lock for writing.
        IoError,  ///< Writes and syncs fail with SQLITE_IOERR.
        ReadOnly, ///< Writes fail with SQLITE_READONLY.
    };
    enum class Loss : std::uint8_t {
        Process, ///< kill -9: what was written stays.
        Power,   ///< Of what was not synced, some writes stay, some do not, one may be torn.
    };

    explicit FaultyDisk(const QString &folder);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// Of the one VFS that serves all disks; registered at the first call.
    static QByteArray vfsName();

    /// For the next `operations` that would change the disk (locks, for Busy); then the trouble is over by itself.
    void setTrouble(Trouble trouble, int operations);
    /// The process dies at the `writes`-th change from now on: from there nothing reaches the disk, and every attempt
    /// fails, until recover(). 0 takes the plan back.
    void dieAfter(int writes) { m_dieAfter = writes; }
    bool died() const { return m_died; }
    /// Dies now.
    void die() { m_died = true; }
    /// What a restart finds. No connection may be open.
    void recover(Loss loss, Random &random);
    std::uint64_t changes() const { return m_changes; }
    /// While somebody only looks: no trouble, and nothing is counted.
    void setSpared(bool spared) { m_spared = spared; }

    // For the VFS.
    /// Of the names of its files.
    const QByteArray &prefix() const { return m_prefix; }
    struct Write {
        std::int64_t offset = 0;
        std::int64_t sizeBefore = 0;
        QByteArray before;
        QByteArray after;
    };
    struct Unsynced {
        /// Which file has the name. One that took it later has lost nothing.
        std::uint64_t inode = 0;
        std::vector<Write> writes;
    };
    /// The SQLite error that a change has to fail with, or SQLITE_OK.
    int judgeChange(bool isSync);
    int judgeLock();
    Unsynced &unsyncedOf(const QByteArray &path) { return m_unsynced[path]; }
    void forget(const QByteArray &path) { m_unsynced.erase(path); }

private:
    void lose(const QByteArray &path, const Unsynced &unsynced, Random &random);

    QByteArray m_prefix;
    Trouble m_trouble = Trouble::None;
    int m_troubleLeft = 0;
    int m_dieAfter = 0;
    bool m_died = false;
    bool m_spared = false;
    std::uint64_t m_changes = 0;
    std::map<QByteArray, Unsynced> m_unsynced;
};

} // namespace aura::testing
