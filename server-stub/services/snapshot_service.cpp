// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/snapshot_service.h>

#include <QLoggingCategory>

namespace aura::server {

namespace {
Q_LOGGING_CATEGORY(lcSnapshot, "aura.server.snapshot")
}

bool RebuildPolicy::isDue(const std::optional<CataloguePosition> &published, const CataloguePosition &current,
                          std::int64_t now) {
    const bool first = std::exchange(m_first, false);
    if (!published || published->epoch != current.epoch || published->cursor > current.cursor)
        return true;
    if (published->cursor == current.cursor) {
        m_seen.reset();
        return false;
    }
    if (!m_seen || m_seen->published != published->cursor)
        m_seen = Seen{published->cursor, current.cursor, now, now};
    if (m_seen->cursor != current.cursor) {
        m_seen->cursor = current.cursor;
        m_seen->lastChange = now;
    }
    if (current.cursor - published->cursor < m_options.manyChanges)
        return now - m_seen->firstChange >= m_options.fewWait;
    return first || now - m_seen->lastChange >= m_options.quietMillis ||
           now - m_seen->firstChange >= m_options.longestWait;
}

SnapshotService::SnapshotService(QString databasePath, SnapshotStore &store, const Clock &clock, const Options &options)
    : m_databasePath(std::move(databasePath))
    , m_store(store)
    , m_clock(clock)
    , m_options(options)
    , m_builder(m_databasePath, clock, options.builder)
    , m_policy(options.policy) {}

SnapshotService::~SnapshotService() {
    stop();
}

void SnapshotService::start() {
    m_thread = std::thread([this] { run(); });
}

void SnapshotService::stop() {
    {
        const std::scoped_lock lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

Result<storage::Database> SnapshotService::openDatabase() const {
    storage::OpenOptions options;
    options.mode = storage::OpenOptions::Mode::ReadOnly;
    options.vfs = m_options.builder.vfs;
    return storage::Database::open(m_databasePath, options);
}

Status SnapshotService::lookNow() {
    AURA_ASSIGN(auto database, openDatabase());
    return look(database);
}

void SnapshotService::run() {
    auto database = openDatabase();
    if (!database) {
        qCCritical(lcSnapshot) << "no snapshots:" << database.error().detail;
        return;
    }
    std::optional<std::int64_t> retryAt;
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        lock.unlock();
        if (!retryAt || m_clock.monotonic() >= *retryAt) {
            const auto looked = look(*database);
            retryAt.reset();
            if (!looked && looked.error().code != ErrorCode::Canceled) {
                qCWarning(lcSnapshot) << "snapshot failed:" << looked.error().detail;
                retryAt = m_clock.monotonic() + m_options.retryMillis;
            }
        }
        lock.lock();
        m_wake.wait_for(lock, std::chrono::milliseconds(m_options.lookMillis), [this] { return m_stop.load(); });
    }
}

Status SnapshotService::look(storage::Database &database) {
    AURA_ASSIGN(const auto position, cataloguePosition(database));
    std::optional<CataloguePosition> last;
    if (const auto manifest = m_store.current())
        last = CataloguePosition{manifest->epoch, manifest->cursor};
    if (!m_policy.isDue(last, position, m_clock.monotonic()))
        return {};
    const auto begun = m_clock.monotonic();
    AURA_ASSIGN(const auto folder, m_store.buildFolder());
    AURA_ASSIGN(const auto built, m_builder.build(folder, m_stop));
    AURA_TRY(m_store.publish(built));
    ++m_published;
    qCInfo(lcSnapshot) << "snapshot of" << built.products << "products at" << built.position.cursor << "in"
                       << m_clock.monotonic() - begun << "ms";
    return m_store.removeOld(m_options.keepMillis);
}

} // namespace aura::server
