// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/storage/database.h>
#include <aura/wire/sync_json.h>

#include <QSet>

namespace aura::server {

struct PullRequest {
    QString scope;
    QString epoch; ///< The epoch of the cursor; empty when the client does not say.
    std::int64_t cursor = 0;
    int limit = 500;
    /// Only rows of these buckets (checksumBucket()), for the repair of a scope whose checksum differs: from cursor 0,
    /// page by page. The answer replaces the client's rows of these buckets; its own cursor stays where it was, and a
    /// page may hold fewer rows than the limit, or none.
    QSet<int> buckets{};
};
inline constexpr int mostRowsPerPull = 2'000;

/// The rows of a scope that changed after the cursor, as they are now: a wire::PullResponse as it travels. Reads in one
/// transaction of `db`, so that page and checksum belong together. Whether the caller may see the scope is decided
/// before.
///
/// NewerVersion when the cursor is good no more (another epoch, ahead of this history, or older than the tombstones):
/// the client starts again. InvalidArgument for an unknown kind of scope.
Result<QByteArray> pullPage(storage::Database &db, const PullRequest &request, const QString &epoch, UnixMillis now);

/// The checksums of a scope's 256 parts, and the cursor at which they are true. Their sum is the scope's checksum.
Result<wire::BucketSums> bucketSums(storage::Database &db, QStringView scope, const QString &epoch);

/// The checksum of a scope, added up again from its rows: what scope_head must hold.
Result<std::uint64_t> recomputedChecksum(storage::Database &db, QStringView scope);

} // namespace aura::server
