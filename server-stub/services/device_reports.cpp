// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/device_reports.h>

#include <algorithm>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

// More than are ever heard of between two times of keeping; what is beyond it says so again.
constexpr qsizetype mostHeld = 200'000;
// So many take a few milliseconds.
constexpr std::size_t atOnce = 500;

constexpr std::string_view hasEnded =
    "EXISTS(SELECT 1 FROM refresh_token t WHERE t.family = s.session_id AND t.revoked_at IS NOT NULL)";

Status write(storage::Database &db, const Id &session, const Id &user, const DeviceReport &report, UnixMillis at) {
    return db.run(
        "INSERT INTO device_sync(session_id, user_id, name, waiting, attention, oldest_at, synced_at) SELECT ?1, ?2, "
        "ifnull((SELECT d.name FROM refresh_token t JOIN device d ON d.id = t.device_id AND d.user_id = t.user_id "
        "WHERE t.family = ?1 LIMIT 1), ''), ?3, ?4, ?5, ?6 WHERE NOT EXISTS(SELECT 1 FROM impersonation WHERE id = ?1) "
        "AND EXISTS(SELECT 1 FROM user_account WHERE id = ?2) ON CONFLICT(session_id) DO UPDATE SET waiting = "
        "excluded.waiting, attention = excluded.attention, oldest_at = excluded.oldest_at, synced_at = max(synced_at, "
        "excluded.synced_at)",
        session, user, report.waiting, report.attention, report.oldestAt, at);
}

} // namespace

void DeviceReports::note(const Id &session, const Id &user, const DeviceReport &report, UnixMillis now) {
    auto said = report;
    // A clock that is ahead, or somebody who makes it up, says nothing of the future.
    said.oldestAt = said.waiting + said.attention > 0 ? std::min(said.oldestAt, now) : 0;
    const std::scoped_lock lock(m_mutex);
    if (m_said.size() < mostHeld || m_said.contains(session))
        m_said[session] = {session, user, said, now};
}

void DeviceReports::keep(WriteQueue &writes) {
    const auto said = std::make_shared<std::vector<Said>>();
    {
        const std::scoped_lock lock(m_mutex);
        said->assign(m_said.cbegin(), m_said.cend());
        m_said.clear();
    }
    keepFrom(writes, said, 0);
}

void DeviceReports::keepFrom(WriteQueue &writes, const std::shared_ptr<const std::vector<Said>> &said,
                             std::size_t from) {
    if (from >= said->size())
        return writes.submit([this](Write &write) { return sweep(write); }, [](const Status &) {});
    writes.submit(
        [said, from](Write &job) -> Status {
            for (auto i = from; i < std::min(from + atOnce, said->size()); ++i) {
                const auto &each = (*said)[i];
                AURA_TRY(write(job.db, each.session, each.user, each.report, each.at));
            }
            return {};
        },
        // What could not be written is said again.
        [this, &writes, said, from](const Status &done) {
            if (done)
                keepFrom(writes, said, from + atOnce);
        });
}

Status DeviceReports::sweep(Write &write) {
    Id last;
    std::size_t rows = 0;
    AURA_TRY(write.db.forEach(
        "SELECT session_id FROM device_sync WHERE session_id > ?1 ORDER BY session_id LIMIT ?2",
        [&](const storage::Statement &row) {
            last = row.id(0);
            ++rows;
        },
        m_sweptTo.toBytes(), static_cast<std::int64_t>(atOnce)));
    AURA_TRY(write.db.run("DELETE FROM device_sync AS s WHERE s.session_id > ?1 AND s.session_id <= ?2 AND "
                          "(s.synced_at < ?3 OR " +
                              std::string(hasEnded) + ")",
                          m_sweptTo.toBytes(), last, write.now - deviceKeptMillis));
    m_sweptTo = rows < atOnce ? Id() : last;
    return {};
}

namespace adminDevices {

Result<AdminPage<AdminDevice>> page(storage::Database &db, const AdminDeviceQuery &query, UnixMillis now) {
    std::int64_t before = INT64_MAX;
    Id below = Id::fromBytes(QByteArray(16, '\xff'));
    if (!query.cursor.isEmpty()) {
        bool isNumber = false;
        before = query.cursor.section(u'.', 0, 0).toLongLong(&isNumber);
        const auto id = Id::parse(query.cursor.section(u'.', 1));
        if (!isNumber || !id)
            return Error{ErrorCode::InvalidArgument, u"cursor"_s};
        below = *id;
    }
    std::string narrowed;
    if (query.standing == DeviceStanding::Waiting)
        narrowed = " AND s.waiting > 0";
    else if (query.standing == DeviceStanding::Attention)
        narrowed = " AND s.attention > 0";
    else if (query.standing == DeviceStanding::Silent)
        before = std::min(before, now - silentMillis);
    AURA_ASSIGN(
        auto row,
        db.prepare("SELECT s.session_id, s.user_id, u.name, u.email, s.name, s.waiting, s.attention, s.oldest_at, "
                   "s.synced_at FROM device_sync s JOIN user_account u ON u.id = s.user_id WHERE (s.synced_at, "
                   "s.session_id) < (?1, ?2) AND NOT " +
                   std::string(hasEnded) + narrowed + " ORDER BY s.synced_at DESC, s.session_id DESC LIMIT ?3"));
    row.bindAt(1, before);
    row.bindAt(2, below);
    row.bindAt(3, query.limit + 1);
    AdminPage<AdminDevice> page;
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            return page;
        if (page.rows.size() == query.limit) {
            const auto &last = page.rows.last();
            page.next = u"%1.%2"_s.arg(last.syncedAt).arg(last.id.toString());
            return page;
        }
        page.rows.append({row.id(0),
                          row.id(1),
                          row.text(2),
                          row.text(3),
                          row.text(4),
                          {row.integer(5), row.integer(6), row.int64(7)},
                          row.int64(8)});
    }
}

} // namespace adminDevices

} // namespace aura::server
