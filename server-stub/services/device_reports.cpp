// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/device_reports.h>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

// More than are ever heard of between two times of keeping; what is beyond it says so again.
constexpr qsizetype mostHeld = 200'000;

constexpr std::string_view hasEnded =
    "EXISTS(SELECT 1 FROM refresh_token t WHERE t.family = s.session_id AND t.revoked_at IS NOT NULL)";

} // namespace

void DeviceReports::note(const Id &session, const Id &user, const DeviceReport &report, UnixMillis now) {
    const std::scoped_lock lock(m_mutex);
    if (m_said.size() < mostHeld || m_said.contains(session))
        m_said[session] = {user, report, now};
}

Status DeviceReports::keep(Write &write) {
    QHash<Id, Said> said;
    {
        const std::scoped_lock lock(m_mutex);
        said.swap(m_said);
    }
    for (auto each = said.cbegin(); each != said.cend(); ++each)
        AURA_TRY(write.db.run(
            "INSERT INTO device_sync(session_id, user_id, name, waiting, attention, oldest_at, synced_at) SELECT ?1, "
            "?2, ifnull((SELECT d.name FROM refresh_token t JOIN device d ON d.id = t.device_id AND d.user_id = "
            "t.user_id WHERE t.family = ?1 LIMIT 1), ''), ?3, ?4, ?5, ?6 WHERE NOT EXISTS(SELECT 1 FROM impersonation "
            "WHERE id = ?1) AND EXISTS(SELECT 1 FROM user_account WHERE id = ?2) ON CONFLICT(session_id) DO UPDATE SET "
            "waiting = excluded.waiting, attention = excluded.attention, oldest_at = excluded.oldest_at, synced_at = "
            "max(synced_at, excluded.synced_at)",
            each.key(), each->user, each->report.waiting, each->report.attention, each->report.oldestAt, each->at));
    return {};
}

Status DeviceReports::sweep(Write &write) {
    return write.db.run("DELETE FROM device_sync AS s WHERE s.synced_at < ?1 OR " + std::string(hasEnded),
                        write.now - deviceKeptMillis);
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
