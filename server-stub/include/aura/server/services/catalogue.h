// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/ports/clock.h>
#include <aura/server/services/page_cache.h>
#include <aura/server/store/read_pool.h>
#include <aura/storage/catalogue_columns.h>
#include <aura/storage/catalogue_query.h>

#include <atomic>
#include <list>
#include <memory>
#include <mutex>

namespace aura::server {

/// Reads of the public catalogue for any number of threads: one set of columns in memory for all, patched when few rows
/// changed, and finished answers. Whatever this process committed before a call is seen by it; what another process
/// committed, within a moment.
class CatalogueService {
public:
    struct Options {
        std::size_t cacheBytes = 64 << 20;
        /// With more changed products than this the columns are read anew.
        std::size_t mostPatched = 2'000;
        /// How long a thread trusts what it knows when nobody says noteCommit(). Asking SQLite takes two locks of the
        /// file, a tenth of the cost of a whole answer from memory. 0: asks each time.
        std::int64_t trustMillis = 50;
    };

    /// Both must outlive the service.
    CatalogueService(ReadPool &reads, const Clock &clock, const Options &options);

    /// After each commit of this process, before anybody is told of it. Any thread.
    void noteCommit() { m_commits.fetch_add(1, std::memory_order_release); }

    /// The number of the catalogue's last change.
    Result<std::int64_t> version();
    PageCache &pages() { return m_pages; }

    /// What a read works with: one consistent state of the database for as long as it lives, on one thread.
    class Reading {
    public:
        storage::Database &database() { return m_database; }
        const storage::CatalogueColumns &columns() const { return *m_columns; }
        std::shared_ptr<const storage::CatalogueColumns> sharedColumns() const { return m_columns; }
        std::int64_t version() const { return m_version; }

    private:
        friend class CatalogueService;
        Reading(storage::Database &database, storage::Transaction transaction)
            : m_database(database)
            , m_transaction(std::move(transaction)) {}

        storage::Database &m_database;
        storage::Transaction m_transaction;
        std::shared_ptr<const storage::CatalogueColumns> m_columns;
        std::int64_t m_version = 0;
    };
    Result<Reading> read();

    /// Has what the first search would otherwise wait for: columns, and the words of all names. Any thread.
    Status learn();

    using Nums = std::shared_ptr<const storage::QueryResult>;
    /// The matches of a query, remembered under `key` for the pages that follow. `key` stands for all of the query.
    Result<Nums> matches(Reading &reading, const std::string &key, const storage::CatalogueQuery &query);

    /// True when the public may see the product.
    static Result<bool> isPublic(storage::Database &database, const Id &productId);

private:
    struct Columns {
        std::int64_t version = -1;
        std::shared_ptr<const storage::CatalogueColumns> columns;
    };
    struct Remembered {
        std::string key;
        std::int64_t version;
        Nums nums;
    };

    Result<Columns> columnsFor(storage::Database &database, std::int64_t version);
    Result<std::shared_ptr<const storage::CatalogueColumns>> patched(storage::Database &database, const Columns &last);

    ReadPool &m_reads;
    const Clock &m_clock;
    std::atomic<std::uint64_t> m_commits{0};
    const Options m_options;
    const std::uint64_t m_serial;
    PageCache m_pages;
    std::mutex m_columnsMutex; ///< Of m_columns; held shortly.
    std::mutex m_loadMutex;    ///< One thread loads, the others wait for it.
    Columns m_columns;
    std::mutex m_matchesMutex;
    std::list<Remembered> m_matches; ///< The most recently used first.
};

} // namespace aura::server
