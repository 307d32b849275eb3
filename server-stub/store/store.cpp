// SPDX-License-Identifier: Apache-2.0
#include <aura/server/store/store.h>

#include <aura/planted.h>
#include <aura/server/store/server_schema.h>

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace aura::server {

Result<DataFolder> DataFolder::open(const QString &path) {
    const QDir dir(path);
    for (const auto *part :
         {".", "keys", "snapshots", "blobs", "thumbnails/96", "thumbnails/320", "thumbnails/960", "thumbnails/1920"}) {
        if (!dir.mkpath(QString::fromLatin1(part)))
            return Error{ErrorCode::StorageReadOnly, QStringLiteral("cannot create the data folder ") + path};
    }
    ::chmod(QFile::encodeName(dir.filePath(QStringLiteral("keys"))).constData(), S_IRWXU);
    const QByteArray lockName = QFile::encodeName(dir.filePath(QStringLiteral("lock")));
    const int lock = ::open(lockName.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (lock < 0)
        return Error{ErrorCode::StorageReadOnly, QStringLiteral("cannot write into the data folder ") + path};
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        ::close(lock);
        return Error{ErrorCode::StorageBusy, QStringLiteral("another process uses the data folder ") + path};
    }
    return DataFolder(dir, lock);
}

DataFolder::DataFolder(DataFolder &&other) noexcept
    : m_dir(other.m_dir)
    , m_lock(std::exchange(other.m_lock, -1)) {}

DataFolder::~DataFolder() {
    if (m_lock >= 0)
        ::close(m_lock);
}

Result<std::unique_ptr<Store>> Store::open(DataFolder folder, const Clock &clock, Random &random) {
    return open(std::move(folder), clock, random, WriteQueue::Options{});
}

Result<std::unique_ptr<Store>> Store::open(DataFolder folder, const Clock &clock, Random &random,
                                           WriteQueue::Options options, const QByteArray &vfs) {
    std::unique_ptr<Store> store(new Store(std::move(folder)));
    storage::OpenOptions open;
    open.cacheKibibytes = 64'000;
    open.vfs = vfs;
    if (AURA_PLANTED("server-not-synced"))
        open.durability = storage::Durability::Normal;
    AURA_ASSIGN(auto database, storage::Database::open(store->m_folder.databasePath(), open));
    AURA_TRY(serverSchema::prepare(database, random));
    AURA_ASSIGN(store->m_epoch, serverSchema::epoch(database));
    store->m_reads = std::make_unique<ReadPool>(store->m_folder.databasePath(), vfs);
    store->m_writes = std::make_unique<WriteQueue>(std::move(database), clock, std::move(options));
    return store;
}

} // namespace aura::server
