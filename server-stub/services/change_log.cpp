// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/change_log.h>

#include <aura/domain/operation.h>

#include <algorithm>

namespace aura::server::changeLog {

namespace {

thread_local std::vector<std::pair<QString, std::int64_t>> touched;

void touch(QStringView scope, std::int64_t seq) {
    const auto known = std::find_if(touched.rbegin(), touched.rend(), [&](const auto &e) { return e.first == scope; });
    if (known != touched.rend())
        known->second = seq;
    else
        touched.emplace_back(scope.toString(), seq);
}

Result<Head> headForUpdate(storage::Database &db, QStringView scope) {
    AURA_ASSIGN(auto found, head(db, scope));
    if (found.num == 0) {
        AURA_TRY(db.run("INSERT INTO scope_head(scope) VALUES(?1)", scope));
        found.num = db.lastInsertRowId();
    }
    return found;
}

Status advance(storage::Database &db, QStringView scope, const Head &head) {
    AURA_TRY(db.run("UPDATE scope_head SET seq = ?2, checksum = ?3 WHERE num = ?1", head.num, head.seq,
                    static_cast<std::int64_t>(head.checksum)));
    touch(scope, head.seq);
    return {};
}

std::uint64_t share(QStringView entity, const Id &id, std::int64_t rev) {
    return rev == 0 ? 0 : rowChecksum(entity, id, rev);
}

Result<std::int64_t> move(storage::Database &db, QStringView scope, QStringView entity, const Id &id, std::int64_t rev,
                          std::optional<UnixMillis> deletedAt) {
    AURA_ASSIGN(auto head, headForUpdate(db, scope));
    {
        AURA_ASSIGN(auto former, db.prepare("SELECT rev FROM change_log WHERE scope = ?1 AND entity = ?2 AND id = ?3 "
                                            "AND deleted_at IS NULL"));
        AURA_ASSIGN(const bool known, former.bind(head.num, entity, id).step());
        if (known)
            head.checksum -= share(entity, id, former.int64(0));
    }
    if (!deletedAt)
        head.checksum += share(entity, id, rev);
    ++head.seq;
    AURA_TRY(db.run("INSERT INTO change_log(scope, entity, id, seq, rev, deleted_at) VALUES(?1, ?2, ?3, ?4, ?5, ?6) "
                    "ON CONFLICT(scope, entity, id) DO UPDATE SET seq = excluded.seq, rev = excluded.rev, "
                    "deleted_at = excluded.deleted_at",
                    head.num, entity, id, head.seq, rev, deletedAt));
    AURA_TRY(advance(db, scope, head));
    return head.seq;
}

} // namespace

QString userScope(const Id &user) {
    return QStringLiteral("user:") + user.toString();
}

QString vendorScope(const Id &vendor) {
    return QStringLiteral("vendor:") + vendor.toString();
}

Result<std::int64_t> record(storage::Database &db, QStringView scope, QStringView entity, const Id &id,
                            std::int64_t rev) {
    return move(db, scope, entity, id, rev, std::nullopt);
}

Result<std::int64_t> recordDeletion(storage::Database &db, QStringView scope, QStringView entity, const Id &id,
                                    UnixMillis at) {
    return move(db, scope, entity, id, 0, at);
}

Result<std::int64_t> takeNumbers(storage::Database &db, QStringView scope, std::int64_t count) {
    AURA_ASSIGN(auto head, headForUpdate(db, scope));
    const auto first = head.seq + 1;
    head.seq += count;
    AURA_TRY(advance(db, scope, head));
    return first;
}

Status begin(storage::Database &db, QStringView scope, const std::vector<Row> &rows) {
    AURA_ASSIGN(auto head, headForUpdate(db, scope));
    for (const auto &row : rows) {
        head.checksum += share(row.entity, row.id, row.rev);
        AURA_TRY(db.run("INSERT INTO change_log(scope, entity, id, seq, rev) VALUES(?1, ?2, ?3, ?4, ?5)", head.num,
                        row.entity, row.id, ++head.seq, row.rev));
    }
    return advance(db, scope, head);
}

Result<Head> head(storage::Database &db, QStringView scope) {
    AURA_ASSIGN(auto row, db.prepare("SELECT num, seq, checksum, swept FROM scope_head WHERE scope = ?1"));
    AURA_ASSIGN(const bool found, row.bind(scope).step());
    Head head;
    if (found) {
        head.num = row.int64(0);
        head.seq = row.int64(1);
        head.checksum = static_cast<std::uint64_t>(row.int64(2));
        head.swept = row.int64(3);
    }
    return head;
}

Status sweepTombstones(storage::Database &db, UnixMillis olderThan) {
    AURA_TRY(db.run("UPDATE scope_head SET swept = max(swept, gone.seq) FROM (SELECT scope, max(seq) AS seq FROM "
                    "change_log WHERE deleted_at < ?1 GROUP BY scope) AS gone WHERE scope_head.num = gone.scope",
                    olderThan));
    return db.run("DELETE FROM change_log WHERE deleted_at < ?1", olderThan);
}

std::vector<std::pair<QString, std::int64_t>> takeTouched() {
    return std::exchange(touched, {});
}

} // namespace aura::server::changeLog
