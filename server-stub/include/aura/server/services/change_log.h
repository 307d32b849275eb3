// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/storage/database.h>

#include <QString>

#include <utility>
#include <vector>

namespace aura::server {

/// The place of every changed row within its scope: what a client pulls. Called inside the writer's transaction, in the
/// same one as the change itself, so that numbers become visible in their order.
///
/// The scope's checksum is kept in step: the sum of rowChecksum() over its living rows that carry a revision. Rows with
/// rev 0 ("availability") are a part of another row and are left out of it.
namespace changeLog {

inline constexpr QStringView catalogueScope = u"catalogue";
QString userScope(const Id &user);
QString vendorScope(const Id &vendor);

/// Moves the row to the scope's next number, which is returned.
Result<std::int64_t> record(storage::Database &db, QStringView scope, QStringView entity, const Id &id,
                            std::int64_t rev);
/// Leaves a tombstone. A row that the scope never had gets one too.
Result<std::int64_t> recordDeletion(storage::Database &db, QStringView scope, QStringView entity, const Id &id,
                                    UnixMillis at);
/// Takes the scope's next numbers for things that are not rows (acknowledged operations), and returns the first.
Result<std::int64_t> takeNumbers(storage::Database &db, QStringView scope, std::int64_t count);

struct Row {
    QString entity;
    Id id;
    std::int64_t rev = 0;
};
/// Begins a scope that is not known yet with all its rows, in their order. AlreadyExists when a row is there already.
Status begin(storage::Database &db, QStringView scope, const std::vector<Row> &rows);

struct Head {
    std::int64_t num = 0; ///< 0 when the scope is unknown: then it is empty.
    std::int64_t seq = 0;
    std::uint64_t checksum = 0;
    std::int64_t swept = 0;
};
Result<Head> head(storage::Database &db, QStringView scope);

/// Removes tombstones of before `olderThan` and remembers how far cursors must be to be still good.
Status sweepTombstones(storage::Database &db, UnixMillis olderThan);

/// The scopes whose number moved on the calling thread since the last call, with their last numbers. May name changes
/// that were rolled back.
std::vector<std::pair<QString, std::int64_t>> takeTouched();

} // namespace changeLog

} // namespace aura::server
