// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/page_cache.h>
#include <aura/server/store/read_pool.h>
#include <aura/storage/catalogue_columns.h>
#include <aura/storage/catalogue_query.h>

#include <list>
#include <memory>
#include <mutex>

namespace aura::server {

/// Reads of the public catalogue for any number of threads: one set of columns in memory for all, patched when few rows
/// changed, and finished answers. Whatever was committed before a call, by this process or another one, is seen by it.
class CatalogueService {
public:
    struct Options {
        std::size_t cacheBytes = 64 << 20;
        /// With more changed products than this the columns are read anew.
        std::size_t mostPatched = 2'000;
    };

    /// `reads` must outlive the service.
    CatalogueService(ReadPool &reads, const Options &options);
    explicit CatalogueService(ReadPool &reads)
        : CatalogueService(reads, Options{}) {}

    /// The number of the catalogue's last change. Costs a few microseconds when nothing was committed since this thread
    /// asked last.
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
