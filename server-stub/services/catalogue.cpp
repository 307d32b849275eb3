// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/catalogue.h>

#include <aura/server/services/change_log.h>

#include <atomic>

namespace aura::server {

using storage::CatalogueColumns;
using storage::Database;
using storage::Statement;

namespace {

constexpr std::size_t matchesRemembered = 64;

std::uint64_t nextSerial() {
    static std::atomic<std::uint64_t> last{0};
    return ++last;
}

/// What this thread's connection saw last. Serials are never used again.
struct Seen {
    std::uint64_t serial = 0;
    std::uint64_t commits = 0;
    std::int64_t trustedUntil = 0;
    std::int64_t dataVersion = 0;
    std::int64_t catalogueVersion = 0;
};
thread_local Seen seen;

Result<std::int64_t> logVersion(Database &database) {
    AURA_ASSIGN(const auto head, changeLog::head(database, changeLog::catalogueScope));
    return head.seq;
}

} // namespace

CatalogueService::CatalogueService(ReadPool &reads, const Clock &clock, const Options &options)
    : m_reads(reads)
    , m_clock(clock)
    , m_options(options)
    , m_serial(nextSerial())
    , m_pages(options.cacheBytes) {}

Result<std::int64_t> CatalogueService::version() {
    const bool mine = seen.serial == m_serial;
    // Before the database is asked: a commit in between is asked about once more.
    const auto commits = m_commits.load(std::memory_order_acquire);
    const auto now = m_clock.monotonic();
    if (mine && seen.commits == commits && now < seen.trustedUntil)
        return seen.catalogueVersion;
    AURA_ASSIGN(auto *database, m_reads.connection());
    // Moves with every commit of any other connection, in this process or another.
    AURA_ASSIGN(const auto data, database->queryInt64("PRAGMA data_version"));
    auto version = seen.catalogueVersion;
    if (!mine || seen.dataVersion != data.value_or(0)) {
        AURA_ASSIGN(version, logVersion(*database));
    }
    seen = {m_serial, commits, now + m_options.trustMillis, data.value_or(0), version};
    return version;
}

Result<CatalogueService::Reading> CatalogueService::read() {
    AURA_ASSIGN(auto *database, m_reads.connection());
    AURA_ASSIGN(auto transaction, storage::Transaction::begin(*database, storage::Transaction::Kind::Deferred));
    Reading reading(*database, std::move(transaction));
    AURA_ASSIGN(reading.m_version, logVersion(*database));
    AURA_ASSIGN(auto columns, columnsFor(*database, reading.m_version));
    reading.m_columns = std::move(columns.columns);
    return reading;
}

Status CatalogueService::learn() {
    AURA_ASSIGN(auto reading, read());
    AURA_ASSIGN(const auto words, reading.columns().words(reading.database()));
    return {};
}

Result<CatalogueService::Columns> CatalogueService::columnsFor(Database &database, std::int64_t version) {
    const auto current = [this] {
        const std::scoped_lock lock(m_columnsMutex);
        return m_columns;
    };
    // Newer columns than this reading's state are as good: a product that it does not know yet is left out of a page.
    if (auto known = current(); known.version >= version)
        return known;
    const std::scoped_lock loading(m_loadMutex);
    const auto last = current();
    if (last.version >= version)
        return last;
    Columns next;
    next.version = version;
    if (last.columns) {
        AURA_ASSIGN(next.columns, patched(database, last));
    }
    if (!next.columns) {
        AURA_ASSIGN(next.columns, CatalogueColumns::load(database));
    }
    const std::scoped_lock lock(m_columnsMutex);
    m_columns = next;
    return next;
}

/// Null when reading everything anew is the better way.
Result<std::shared_ptr<const CatalogueColumns>> CatalogueService::patched(Database &database, const Columns &last) {
    std::vector<std::int64_t> changed;
    bool gone = false;
    AURA_TRY(database.forEach(
        "SELECT CASE c.entity WHEN 'product' THEN (SELECT num FROM product WHERE id = c.id) "
        "WHEN 'availability' THEN (SELECT product FROM variant WHERE id = c.id) ELSE 0 END "
        "FROM change_log c WHERE c.scope = (SELECT num FROM scope_head WHERE scope = ?1) AND c.seq > ?2 LIMIT ?3",
        [&](const Statement &row) {
            // The number of a row that is gone is not known any more.
            gone = gone || row.isNull(0);
            if (row.int64(0) != 0)
                changed.push_back(row.int64(0));
        },
        changeLog::catalogueScope, last.version, m_options.mostPatched + 1));
    if (gone || changed.size() > m_options.mostPatched)
        return std::shared_ptr<const CatalogueColumns>();
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    return last.columns->updated(database, changed);
}

Result<CatalogueService::Nums> CatalogueService::matches(Reading &reading, const std::string &key,
                                                         const storage::CatalogueQuery &query) {
    {
        const std::scoped_lock lock(m_matchesMutex);
        for (auto entry = m_matches.begin(); entry != m_matches.end(); ++entry) {
            if (entry->version == reading.version() && entry->key == key) {
                m_matches.splice(m_matches.begin(), m_matches, entry);
                return entry->nums;
            }
        }
    }
    storage::CatalogueSearch search(reading.database(), reading.sharedColumns());
    AURA_ASSIGN(auto result, search.run(query));
    auto nums = std::make_shared<const storage::QueryResult>(std::move(result));
    const std::scoped_lock lock(m_matchesMutex);
    m_matches.push_front({key, reading.version(), nums});
    if (m_matches.size() > matchesRemembered)
        m_matches.pop_back();
    return Nums(nums);
}

Result<bool> CatalogueService::isPublic(Database &database, const Id &productId) {
    AURA_ASSIGN(const auto found,
                database.queryInt64("SELECT 1 FROM product p JOIN vendor v ON v.num = p.vendor WHERE p.id = ?1 AND "
                                    "p.status = ?2 AND p.is_active = 1 AND v.status = ?3",
                                    productId, ProductStatus::Published, VendorStatus::Approved));
    return found.has_value();
}

} // namespace aura::server
