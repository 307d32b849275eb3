// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/catalogue_files.h"
#include "core/context.h"

#include <array>
#include <variant>

namespace aura::sync {

/// Beyond so many rows a new snapshot is cheaper than applying them one by one.
inline constexpr qsizetype mostRowsOneByOne = 20'000;
/// Errors of a local file that may pass by themselves: a full disk, a lock.
bool mayPass(ErrorCode code);

/// Finds out in which of its 256 parts (checksumBucket()) a catalogue that does not add up differs from the server's,
/// and fetches these alone. Writes nothing: what comes is checked against the server's sums and handed over. Used by
/// one thread; destroying it ends it without an answer.
class CatalogueRepair {
public:
    /// Makes the catalogue the server's when it is applied.
    struct Found {
        QList<wire::PullRow> rows;
        QList<wire::Tombstone> tombstones;
        std::uint64_t checksum = 0;
    };
    /// Why there is nothing to apply.
    struct Failure {
        Error error;
        /// Not by parts: the server does not have them or is further by now, so much differs that all of it is fetched
        /// as quickly, or the file cannot be read through. Otherwise the same may go well later.
        bool needsSnapshot = false;
        bool reached = true;          ///< The server has answered.
        std::int64_t waitMillis = -1; ///< That it asks for; -1 when it asks for none.
    };
    using Done = std::function<void(std::variant<Found, Failure>)>;

    CatalogueRepair(Context &context, CatalogueFiles &files)
        : m_context(context)
        , m_files(files) {}
    ~CatalogueRepair();
    CatalogueRepair(const CatalogueRepair &) = delete;
    CatalogueRepair &operator=(const CatalogueRepair &) = delete;

    /// `rows` and `tombstones` were pulled up to the cursor `next` and are not applied yet. Once.
    void run(QList<wire::PullRow> rows, QList<wire::Tombstone> tombstones, std::int64_t next, Done done);

private:
    void bucketsCame(const HttpAnswer &answer);
    /// What each part is once the pull is applied.
    struct Part {
        std::uint64_t sum = 0;
        qsizetype rows = 0;
    };
    Result<std::array<Part, checksumBuckets>> partsAfterPull();
    void fetch();
    void fetched(const HttpAnswer &answer);
    Result<Found> put();
    void endWithAll();
    void end(std::variant<Found, Failure> outcome);

    Context &m_context;
    CatalogueFiles &m_files;
    Transport::Handle m_handle = 0;
    Done m_done;
    QList<wire::PullRow> m_rows;
    QList<wire::Tombstone> m_tombstones;
    std::int64_t m_next = 0;
    wire::BucketSums m_theirs;
    QSet<int> m_parts; ///< Those that differ.
    QList<wire::PullRow> m_fetched;
    std::int64_t m_cursor = 0;
};

} // namespace aura::sync
