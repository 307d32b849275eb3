// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/catalogue_files.h"
#include "core/context.h"

namespace aura::sync {

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
    /// Conflict: not by parts; the server does not have them, is further by now, or so much differs that all of it is
    /// fetched as quickly. Other errors: the server cannot be asked now.
    using Done = std::function<void(Result<Found>)>;

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
    Result<std::array<std::uint64_t, checksumBuckets>> sumsAfterPull();
    void fetch();
    void fetched(const HttpAnswer &answer);
    Result<Found> put();
    void end(Result<Found> found);

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
