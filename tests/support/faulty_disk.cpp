// SPDX-License-Identifier: Apache-2.0
#include <aura/testing/faulty_disk.h>

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <sys/stat.h>

namespace aura::testing {

namespace {

std::vector<FaultyDisk *> disks;

/// Allocated by SQLite; the real file's bytes follow.
struct ShimFile {
    sqlite3_file base;
    FaultyDisk *disk;
    /// What the disk may lose is kept under the name; only the database and its log are worth losing.
    char *path;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

ShimFile *shim(sqlite3_file *file) {
    return reinterpret_cast<ShimFile *>(file);
}
sqlite3_vfs *realVfs(sqlite3_vfs *vfs) {
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

FaultyDisk *diskOf(const char *path) {
    if (path == nullptr)
        return nullptr;
    const auto name = QByteArray::fromRawData(path, static_cast<qsizetype>(std::strlen(path)));
    for (auto *disk : disks) {
        if (name.startsWith(disk->prefix()))
            return disk;
    }
    return nullptr;
}

std::uint64_t inodeOf(const char *path) {
    struct stat found {};
    return ::stat(path, &found) == 0 ? found.st_ino : 0;
}

int closeFile(sqlite3_file *file) {
    auto *mine = shim(file);
    const int code = mine->real()->pMethods->xClose(mine->real());
    sqlite3_free(mine->path);
    return code;
}

int readFile(sqlite3_file *file, void *into, int amount, sqlite3_int64 offset) {
    return shim(file)->real()->pMethods->xRead(shim(file)->real(), into, amount, offset);
}

int sizeOf(sqlite3_file *file, sqlite3_int64 *size) {
    return shim(file)->real()->pMethods->xFileSize(shim(file)->real(), size);
}

/// Remembers what a change is about to replace.
void note(ShimFile *mine, sqlite3_int64 offset, const void *bytes, sqlite3_int64 amount) {
    if (mine->path == nullptr)
        return;
    auto *real = mine->real();
    sqlite3_int64 size = 0;
    real->pMethods->xFileSize(real, &size);
    FaultyDisk::Write write;
    write.offset = offset;
    write.sizeBefore = size;
    const auto known = std::clamp<sqlite3_int64>(size - offset, 0, bytes == nullptr ? size - offset : amount);
    write.before.resize(static_cast<qsizetype>(known));
    if (known > 0)
        real->pMethods->xRead(real, write.before.data(), static_cast<int>(known), offset);
    if (bytes != nullptr)
        write.after = QByteArray(static_cast<const char *>(bytes), static_cast<qsizetype>(amount));
    auto &unsynced = mine->disk->unsyncedOf(mine->path);
    if (const auto inode = inodeOf(mine->path); inode != unsynced.inode)
        unsynced = {inode, {}};
    unsynced.writes.push_back(std::move(write));
}

int writeFile(sqlite3_file *file, const void *bytes, int amount, sqlite3_int64 offset) {
    auto *mine = shim(file);
    if (mine->disk != nullptr) {
        if (const int refused = mine->disk->judgeChange(false); refused != SQLITE_OK)
            return refused;
        note(mine, offset, bytes, amount);
    }
    return mine->real()->pMethods->xWrite(mine->real(), bytes, amount, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size) {
    auto *mine = shim(file);
    if (mine->disk != nullptr) {
        if (const int refused = mine->disk->judgeChange(false); refused != SQLITE_OK)
            return refused;
        note(mine, size, nullptr, 0);
    }
    return mine->real()->pMethods->xTruncate(mine->real(), size);
}

int syncFile(sqlite3_file *file, int flags) {
    auto *mine = shim(file);
    if (mine->disk != nullptr) {
        if (const int refused = mine->disk->judgeChange(true); refused != SQLITE_OK)
            return refused;
        if (mine->path != nullptr)
            mine->disk->forget(mine->path);
        // The loss of power is simulated: the real disk need not wait.
        return SQLITE_OK;
    }
    return mine->real()->pMethods->xSync(mine->real(), flags);
}

int lockFile(sqlite3_file *file, int lock) {
    auto *mine = shim(file);
    if (mine->disk != nullptr && lock > SQLITE_LOCK_SHARED) {
        if (const int refused = mine->disk->judgeLock(); refused != SQLITE_OK)
            return refused;
    }
    return mine->real()->pMethods->xLock(mine->real(), lock);
}
int unlockFile(sqlite3_file *file, int lock) {
    return shim(file)->real()->pMethods->xUnlock(shim(file)->real(), lock);
}
int checkReserved(sqlite3_file *file, int *held) {
    return shim(file)->real()->pMethods->xCheckReservedLock(shim(file)->real(), held);
}
int fileControl(sqlite3_file *file, int operation, void *argument) {
    return shim(file)->real()->pMethods->xFileControl(shim(file)->real(), operation, argument);
}
int sectorSize(sqlite3_file *file) {
    return shim(file)->real()->pMethods->xSectorSize(shim(file)->real());
}
int characteristics(sqlite3_file *file) {
    // Nothing is promised, so that SQLite assumes torn and reordered writes.
    (void)file;
    return 0;
}
int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **memory) {
    return shim(file)->real()->pMethods->xShmMap(shim(file)->real(), page, size, extend, memory);
}
int shmLock(sqlite3_file *file, int offset, int count, int flags) {
    auto *mine = shim(file);
    constexpr int writing = SQLITE_SHM_LOCK | SQLITE_SHM_EXCLUSIVE;
    if (mine->disk != nullptr && (flags & writing) == writing) {
        if (const int refused = mine->disk->judgeLock(); refused != SQLITE_OK)
            return refused;
    }
    return mine->real()->pMethods->xShmLock(mine->real(), offset, count, flags);
}
void shmBarrier(sqlite3_file *file) {
    shim(file)->real()->pMethods->xShmBarrier(shim(file)->real());
}
int shmUnmap(sqlite3_file *file, int remove) {
    return shim(file)->real()->pMethods->xShmUnmap(shim(file)->real(), remove);
}
int fetch(sqlite3_file *file, sqlite3_int64 offset, int amount, void **memory) {
    return shim(file)->real()->pMethods->xFetch(shim(file)->real(), offset, amount, memory);
}
int unfetch(sqlite3_file *file, sqlite3_int64 offset, void *memory) {
    return shim(file)->real()->pMethods->xUnfetch(shim(file)->real(), offset, memory);
}

const sqlite3_io_methods methods = {3,           closeFile,  readFile,        writeFile,  truncateFile,
                                    syncFile,    sizeOf,     lockFile,        unlockFile, checkReserved,
                                    fileControl, sectorSize, characteristics, shmMap,     shmLock,
                                    shmBarrier,  shmUnmap,   fetch,           unfetch};

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags) {
    auto *mine = shim(file);
    mine->base.pMethods = nullptr;
    mine->path = nullptr;
    mine->disk = diskOf(name);
    if (mine->disk != nullptr && mine->disk->died())
        return SQLITE_CANTOPEN;
    const int code = realVfs(vfs)->xOpen(realVfs(vfs), name, mine->real(), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    if (mine->disk != nullptr && (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL)) != 0) {
        const auto bytes = std::strlen(name) + 1;
        mine->path = static_cast<char *>(sqlite3_malloc64(bytes));
        std::memcpy(mine->path, name, bytes);
    }
    mine->base.pMethods = &methods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder) {
    if (auto *disk = diskOf(name)) {
        if (const int refused = disk->judgeChange(false); refused != SQLITE_OK)
            return refused;
        disk->forget(name);
    }
    return realVfs(vfs)->xDelete(realVfs(vfs), name, syncFolder);
}
int accessFile(sqlite3_vfs *vfs, const char *name, int flags, int *result) {
    return realVfs(vfs)->xAccess(realVfs(vfs), name, flags, result);
}
int fullPath(sqlite3_vfs *vfs, const char *name, int size, char *out) {
    return realVfs(vfs)->xFullPathname(realVfs(vfs), name, size, out);
}
int randomness(sqlite3_vfs *, int amount, char *out) {
    // What SQLite draws here (salts of the log) shows nowhere; the same in each run is all that is asked.
    std::memset(out, 7, static_cast<std::size_t>(amount));
    return amount;
}
int sleepFor(sqlite3_vfs *, int micros) {
    // Waiting for a lock takes no time in a world whose clock is not the machine's.
    return micros;
}
int currentTime(sqlite3_vfs *vfs, double *time) {
    return realVfs(vfs)->xCurrentTime(realVfs(vfs), time);
}
int lastError(sqlite3_vfs *vfs, int amount, char *out) {
    return realVfs(vfs)->xGetLastError(realVfs(vfs), amount, out);
}
int currentTime64(sqlite3_vfs *vfs, sqlite3_int64 *time) {
    return realVfs(vfs)->xCurrentTimeInt64(realVfs(vfs), time);
}

} // namespace

QByteArray FaultyDisk::vfsName() {
    static sqlite3_vfs vfs;
    static const QByteArray name = "aura-faulty";
    if (vfs.zName != nullptr)
        return name;
    auto *real = sqlite3_vfs_find(nullptr);
    vfs = {};
    vfs.iVersion = 2;
    vfs.szOsFile = static_cast<int>(sizeof(ShimFile)) + real->szOsFile;
    vfs.mxPathname = real->mxPathname;
    vfs.zName = name.constData();
    vfs.pAppData = real;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullPath;
    vfs.xRandomness = randomness;
    vfs.xSleep = sleepFor;
    vfs.xCurrentTime = currentTime;
    vfs.xGetLastError = lastError;
    vfs.xCurrentTimeInt64 = currentTime64;
    sqlite3_vfs_register(&vfs, 0);
    return name;
}

FaultyDisk::FaultyDisk(const QString &folder)
    : m_prefix(QFile::encodeName(folder).append('/')) {
    disks.push_back(this);
}

FaultyDisk::~FaultyDisk() {
    std::erase(disks, this);
}

void FaultyDisk::setTrouble(Trouble trouble, int operations) {
    m_trouble = operations > 0 ? trouble : Trouble::None;
    m_troubleLeft = operations;
}

int FaultyDisk::judgeChange(bool isSync) {
    if (m_spared)
        return SQLITE_OK;
    ++m_changes;
    if (m_dieAfter > 0 && --m_dieAfter == 0)
        m_died = true;
    if (m_died)
        return SQLITE_IOERR;
    if (m_trouble == Trouble::None || m_trouble == Trouble::Busy || (isSync && m_trouble != Trouble::IoError))
        return SQLITE_OK;
    const auto trouble = m_trouble;
    if (--m_troubleLeft <= 0)
        m_trouble = Trouble::None;
    switch (trouble) {
    case Trouble::Full:
        return SQLITE_FULL;
    case Trouble::ReadOnly:
        return SQLITE_READONLY;
    default:
        return isSync ? SQLITE_IOERR_FSYNC : SQLITE_IOERR_WRITE;
    }
}

int FaultyDisk::judgeLock() {
    if (m_spared)
        return SQLITE_OK;
    if (m_died)
        return SQLITE_IOERR;
    if (m_trouble != Trouble::Busy)
        return SQLITE_OK;
    if (--m_troubleLeft <= 0)
        m_trouble = Trouble::None;
    return SQLITE_BUSY;
}

void FaultyDisk::lose(const QByteArray &path, const Unsynced &unsynced, Random &random) {
    QFile file(QFile::decodeName(path));
    if (unsynced.writes.empty() || inodeOf(path.constData()) != unsynced.inode || !file.open(QIODevice::ReadWrite))
        return;
    // Back to the last sync, and forward again with what the disk happened to have taken.
    for (auto write = unsynced.writes.rbegin(); write != unsynced.writes.rend(); ++write) {
        file.resize(write->sizeBefore);
        file.seek(write->offset);
        file.write(write->before);
    }
    const auto style = random.below(3);
    const auto last = style == 2 ? random.below(unsynced.writes.size() + 1) : 0;
    for (std::size_t i = 0; i < unsynced.writes.size(); ++i) {
        const auto &write = unsynced.writes[i];
        // Nothing, a random choice, or everything up to a torn write.
        const bool taken = style == 1 ? random.below(2) == 0 : i < last;
        if (!taken)
            continue;
        if (write.after.isEmpty()) {
            file.resize(write.offset);
            continue;
        }
        const bool torn = style == 2 && i + 1 == last;
        file.seek(write.offset);
        file.write(torn ? write.after.first(write.after.size() / 2) : write.after);
    }
}

void FaultyDisk::recover(Loss loss, Random &random) {
    if (loss == Loss::Power) {
        for (const auto &[path, unsynced] : m_unsynced)
            lose(path, unsynced, random);
    }
    m_unsynced.clear();
    m_died = false;
    m_dieAfter = 0;
    m_trouble = Trouble::None;
}

} // namespace aura::testing
