// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/notices.h>

#include <aura/planted.h>
#include <aura/server/services/change_log.h>
#include <aura/server/services/rights_book.h>

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace aura::server::notices {

using namespace Qt::StringLiterals;

namespace {

#define AURA_NOTICE_COLUMNS                                                                                            \
    "SELECT id, kind, subject, name, detail, price_micros, former_micros, amount, currency, created_at FROM notice "

Result<Notice> noticeFrom(const storage::Statement &row) {
    Notice notice;
    notice.id = row.id(0);
    AURA_ASSIGN(notice.kind, noticeKindFromName(row.text(1)));
    notice.subject = row.id(2);
    notice.name = row.text(3);
    notice.detail = row.text(4);
    if (const auto code = row.text(8); !code.isEmpty()) {
        AURA_ASSIGN(const auto currency, Currency::parse(code));
        if (!row.isNull(5))
            notice.price = {row.int64(5), currency};
        if (!row.isNull(6))
            notice.former = {row.int64(6), currency};
        if (!row.isNull(7))
            notice.amount = {row.int64(7), currency};
    }
    notice.at = row.int64(9);
    return notice;
}

constexpr int timeBytes = 6; // of a UUIDv7

std::int64_t millisOf(const Id &id) {
    std::int64_t millis = 0;
    for (std::size_t i = 0; i < timeBytes; ++i)
        millis = millis << 8 | id.bytes()[i];
    return millis;
}

Result<Id> newest(storage::Database &db, const Id &user) {
    AURA_ASSIGN(auto row, db.prepare("SELECT id FROM notice WHERE user_id = ?1 ORDER BY id DESC LIMIT 1"));
    AURA_ASSIGN(const bool found, row.bind(user).step());
    return found ? row.id(0) : Id{};
}

/// Above all ids that the person's notices ever had, even when the server's clock was set back: otherwise something new
/// would count as read.
Result<Id> nextId(storage::Database &db, const Id &user, const Notice &notice, UnixMillis now) {
    AURA_ASSIGN(const auto last, newest(db, user));
    AURA_ASSIGN(const auto read, readUpTo(db, user));
    const auto before = std::max(last, read);
    const auto millis = std::max<std::int64_t>(now, before.isNil() ? 0 : millisOf(before) + 1);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &part : {user, notice.subject, before})
        hash.addData(part.view());
    hash.addData(noticeKindName(notice.kind).toUtf8());
    std::array<std::uint8_t, 16> bytes{};
    const auto digest = hash.result();
    std::copy_n(digest.cbegin(), bytes.size(), bytes.begin());
    for (std::size_t i = 0; i < timeBytes; ++i)
        bytes[i] = static_cast<std::uint8_t>(millis >> (40 - 8 * i));
    bytes[6] = static_cast<std::uint8_t>(0x70 | (bytes[6] & 0x0f));
    bytes[8] = static_cast<std::uint8_t>(0x80 | (bytes[8] & 0x3f));
    return Id{bytes};
}

std::optional<std::int64_t> microsOf(const UnitPrice &price) {
    return price.currency.isNone() ? std::nullopt : std::optional(price.micros);
}

QString currencyOf(const Notice &notice) {
    const auto &currency = notice.price.currency.isNone() ? notice.amount.currency : notice.price.currency;
    return currency.isNone() ? u""_s : currency.code();
}

Status remove(Write &write, const Id &user, const QList<Id> &ids) {
    for (const auto &id : ids) {
        AURA_TRY(write.db.run("DELETE FROM notice WHERE id = ?1", id));
        AURA_TRY(changeLog::recordDeletion(write.db, changeLog::userScope(user), u"notice", id, write.now));
    }
    return {};
}

} // namespace

Result<QList<Id>> peopleOf(storage::Database &db, const Id &vendor) {
    QList<Id> people;
    AURA_TRY(db.forEach(
        "SELECT user_id FROM vendor_member WHERE vendor_id = ?1",
        [&](const storage::Statement &row) { people.append(row.id(0)); }, vendor));
    return people;
}

Result<QList<Id>> peopleWho(storage::Database &db, Permission permission) {
    QList<Id> known;
    // By the index of roles, among however many people.
    AURA_TRY(db.forEach(
        "SELECT id FROM user_account WHERE role IN (?1, ?2) AND is_active = 1 UNION SELECT user_id FROM staff_member",
        [&](const storage::Statement &row) { known.append(row.id(0)); }, roleName(Role::Admin),
        roleName(Role::SuperAdmin)));
    QList<Id> people;
    for (const auto &person : std::as_const(known)) {
        AURA_ASSIGN(const auto standing, RightsBook::standing(db, person));
        if (standing && may(standing->rights, permission))
            people.append(person);
    }
    return people;
}

Result<Id> readUpTo(storage::Database &db, const Id &user) {
    AURA_ASSIGN(auto row, db.prepare("SELECT up_to FROM notice_mark WHERE user_id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(user).step());
    return found ? row.id(0) : Id{};
}

namespace {

/// What a notice's texts may come to for a device (wire::noticeFromJson()).
void cut(QString &text) {
    constexpr qsizetype longest = 500;
    if (text.size() <= longest)
        return;
    text.truncate(text[longest - 1].isHighSurrogate() ? longest - 1 : longest);
}

} // namespace

Status tell(Write &write, const Id &user, Notice notice) {
    AURA_ASSIGN(const auto here,
                write.db.queryInt64("SELECT 1 FROM user_account WHERE id = ?1 AND deleted_at IS NULL", user));
    if (!here)
        return {};
    // No device takes longer ones: the notice would be told to nobody.
    cut(notice.name);
    cut(notice.detail);
    AURA_ASSIGN(notice.id, nextId(write.db, user, notice, write.now));
    AURA_TRY(write.db.run("INSERT INTO notice(id, user_id, kind, subject, name, detail, price_micros, former_micros, "
                          "amount, currency, created_at) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                          notice.id, user, noticeKindName(notice.kind), notice.subject, notice.name, notice.detail,
                          microsOf(notice.price), microsOf(notice.former),
                          notice.amount.currency.isNone() ? std::nullopt : std::optional(notice.amount.minor),
                          currencyOf(notice), write.now));
    if (!AURA_PLANTED("notice-not-told"))
        AURA_TRY(changeLog::record(write.db, changeLog::userScope(user), u"notice", notice.id, 1));
    QList<Id> beyond;
    AURA_TRY(write.db.forEach(
        "SELECT id FROM notice WHERE user_id = ?1 ORDER BY id DESC LIMIT -1 OFFSET ?2",
        [&](const storage::Statement &row) { beyond.append(row.id(0)); }, user,
        static_cast<std::int64_t>(mostNotices)));
    return remove(write, user, beyond);
}

Status tellOfOrder(Write &write, const Order &order, NoticeKind kind, const Money &amount) {
    Notice notice;
    notice.kind = kind;
    notice.subject = order.id;
    notice.name = order.number;
    notice.detail = order.vendorName;
    notice.amount = amount;
    return tell(write, order.userId, notice);
}

Status tellBoth(Write &write, const Order &order, NoticeKind kind, const QString &detail, const Money &amount) {
    AURA_ASSIGN(auto people, peopleOf(write.db, order.vendorId));
    if (!people.contains(order.userId))
        people.prepend(order.userId);
    Notice notice;
    notice.kind = kind;
    notice.subject = order.id;
    notice.name = order.number;
    notice.detail = detail;
    notice.amount = amount;
    for (const auto &person : std::as_const(people))
        AURA_TRY(tell(write, person, notice));
    return {};
}

Status tellShop(Write &write, const Id &vendor, NoticeKind kind, const Id &subject, const QString &name,
                const QString &reason) {
    AURA_ASSIGN(const auto people, peopleOf(write.db, vendor));
    Notice notice;
    notice.kind = kind;
    notice.subject = subject;
    notice.name = name;
    notice.detail = reason;
    for (const auto &person : people)
        AURA_TRY(tell(write, person, notice));
    return {};
}

Result<std::optional<UnixMillis>> lastTold(storage::Database &db, const Id &user, NoticeKind kind, const Id &subject) {
    return db.queryInt64("SELECT max(created_at) FROM notice WHERE user_id = ?1 AND kind = ?2 AND subject = ?3", user,
                         noticeKindName(kind), subject);
}

Result<std::optional<UnixMillis>> unreadSince(storage::Database &db, const Id &user, NoticeKind kind,
                                              const Id &subject) {
    AURA_ASSIGN(const auto read, readUpTo(db, user));
    // Whoever has never read has no mark.
    return db.queryInt64(
        "SELECT max(created_at) FROM notice WHERE user_id = ?1 AND kind = ?2 AND subject = ?3 AND id > ifnull(?4, x'')",
        user, noticeKindName(kind), subject, read);
}

Status tellAnew(Write &write, const Id &user, const Notice &notice) {
    QList<Id> former;
    AURA_TRY(write.db.forEach(
        "SELECT id FROM notice WHERE user_id = ?1 AND kind = ?2 AND subject = ?3",
        [&](const storage::Statement &row) { former.append(row.id(0)); }, user, noticeKindName(notice.kind),
        notice.subject));
    // The new one first: its id has to be above those that go.
    AURA_TRY(tell(write, user, notice));
    return AURA_PLANTED("notice-told-twice") ? Status{} : remove(write, user, former);
}

Result<NoticeBoard> of(storage::Database &db, const Id &user) {
    NoticeBoard board;
    AURA_ASSIGN(board.readUpTo, readUpTo(db, user));
    AURA_ASSIGN(auto row, db.prepare(AURA_NOTICE_COLUMNS "WHERE user_id = ?1 ORDER BY id DESC"));
    row.bind(user);
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            return board;
        AURA_ASSIGN(auto notice, noticeFrom(row));
        board.notices.append(std::move(notice));
    }
}

Result<Notice> byId(storage::Database &db, const Id &id) {
    AURA_ASSIGN(auto row, db.prepare(AURA_NOTICE_COLUMNS "WHERE id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(id).step());
    if (!found)
        return Error{ErrorCode::NotFound, u"no such notice"_s};
    return noticeFrom(row);
}

Status change(Write &write, const Id &user, const NoticesRead &operation) {
    NoticeBoard board;
    AURA_ASSIGN(board.readUpTo, readUpTo(write.db, user));
    AURA_ASSIGN(const auto last, newest(write.db, user));
    if (operation.upTo.isNil() || last.isNil()) {
        // The reducer says what is wrong with it; without any notice there is nothing to have read.
        const auto checked = apply(board, operation);
        return checked ? Status{} : Status(checked.error());
    }
    if (AURA_PLANTED("read-goes-back"))
        board.readUpTo = {};
    AURA_ASSIGN(const bool further, apply(board, NoticesRead{std::min(operation.upTo, last)}));
    if (!further)
        return {};
    AURA_TRY(write.db.run("INSERT INTO notice_mark(user_id, up_to) VALUES(?1, ?2) ON CONFLICT(user_id) DO UPDATE SET "
                          "up_to = excluded.up_to, rev = rev + 1",
                          user, board.readUpTo));
    AURA_ASSIGN(const auto rev, write.db.queryInt64("SELECT rev FROM notice_mark WHERE user_id = ?1", user));
    AURA_TRY(changeLog::record(write.db, changeLog::userScope(user), u"notice_mark", user, rev.value_or(1)));
    return {};
}

Status sweep(Write &write) {
    QHash<Id, QList<Id>> old;
    AURA_TRY(write.db.forEach(
        "SELECT user_id, id FROM notice WHERE created_at < ?1",
        [&](const storage::Statement &row) { old[row.id(0)].append(row.id(1)); }, write.now - noticeLifetimeMillis));
    for (auto it = old.cbegin(); it != old.cend(); ++it)
        AURA_TRY(remove(write, it.key(), it.value()));
    return {};
}

} // namespace aura::server::notices
