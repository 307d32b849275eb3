// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/audit_log.h>

#include <aura/wire/json_reader.h>

#include <QMessageAuthenticationCode>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view headKey = "audit.head";
constexpr qsizetype sealBytes = 32;

/// What is sealed of a row. Every part is told with its length, so that nothing can move from one column to the next.
struct Sealed {
    std::int64_t num = 0;
    std::int64_t at = 0;
    Id actor;
    QString role;
    QString action;
    QString entity;
    Id entityId;
    QString detail;
    QString address;
};

QByteArray sealOf(const QByteArray &key, const QByteArray &previous, const Sealed &row) {
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    const auto add = [&](const QByteArray &bytes) {
        code.addData(QByteArray::number(bytes.size()) + ':');
        code.addData(bytes);
    };
    add(previous);
    add(QByteArray::number(qint64{row.num}));
    add(QByteArray::number(qint64{row.at}));
    add(row.actor.toBytes());
    add(row.role.toUtf8());
    add(row.action.toUtf8());
    add(row.entity.toUtf8());
    add(row.entityId.toBytes());
    add(row.detail.toUtf8());
    add(row.address.toUtf8());
    return code.result();
}

/// Of the row that was written last, kept apart from it.
struct Head {
    std::int64_t num = 0;
    QByteArray seal = QByteArray(sealBytes, '\0');
};

/// Sealed like a row: whoever cuts rows off the end cannot say that the log ended there.
QByteArray sealOfEnd(const QByteArray &key, const Head &head) {
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    code.addData("end:" + QByteArray::number(qint64{head.num}) + ':' + head.seal);
    return code.result();
}

Result<Head> headOf(storage::Database &db, const QByteArray &key) {
    const Error corrupt{ErrorCode::Corrupt, u"what is kept of the audit log's end"_s};
    AURA_ASSIGN(auto row, db.prepare("SELECT value FROM setting WHERE key = ?1"));
    AURA_ASSIGN(const bool found, row.bind(headKey).step());
    if (!found)
        return corrupt;
    const auto parts = row.text(0).split(u' ');
    bool isNumber = false;
    Head head{parts.first().toLongLong(&isNumber), QByteArray::fromHex(parts.value(1).toLatin1())};
    if (!isNumber || head.seal.size() != sealBytes ||
        QByteArray::fromHex(parts.value(2).toLatin1()) != sealOfEnd(key, head))
        return corrupt;
    return head;
}

Status keep(Write &write, const QByteArray &key, const Head &head) {
    const QString text = QString::number(head.num) + u' ' + QString::fromLatin1(head.seal.toHex()) + u' ' +
                         QString::fromLatin1(sealOfEnd(key, head).toHex());
    return write.db.run("INSERT INTO setting(key, value, updated_at) VALUES(?1, ?2, ?3) ON CONFLICT(key) DO UPDATE SET "
                        "value = excluded.value, updated_at = excluded.updated_at",
                        headKey, text, write.now);
}

constexpr std::string_view columns = "SELECT num, at, actor_id, actor_role, action, entity, entity_id, detail, "
                                     "address, previous_hash, hash FROM audit_log";

Sealed sealedFrom(const storage::Statement &row) {
    return {row.int64(0), row.int64(1), row.id(2),   row.text(3), row.text(4),
            row.text(5),  row.id(6),    row.text(7), row.text(8)};
}

} // namespace

Status AuditLog::begin(Write &write) const {
    Head head;
    AURA_TRY(write.db.forEach("SELECT num, hash FROM audit_log ORDER BY num DESC LIMIT 1",
                              [&](const storage::Statement &row) {
                                  head.num = row.int64(0);
                                  head.seal = row.blob(1);
                              }));
    return keep(write, m_key, head);
}

Status AuditLog::append(Write &write, const Actor &actor, const AuditEntry &entry) const {
    AURA_ASSIGN(auto head, headOf(write.db, m_key));
    Sealed row;
    row.num = head.num + 1;
    row.at = write.now;
    row.actor = actor.id;
    row.role = roleName(actor.role);
    row.action = entry.action;
    row.entity = entry.entity;
    row.entityId = entry.entityId;
    auto detail = entry.detail;
    if (!actor.keyId.isNil())
        detail.insert("apiKey"_L1, actor.keyId.toString());
    row.detail = QString::fromUtf8(wire::toBytes(detail));
    row.address = actor.address;
    const auto seal = sealOf(m_key, head.seal, row);
    // A number that is taken already: somebody has changed the log behind this back, and nothing is told on top of it.
    AURA_TRY(write.db.run("INSERT INTO audit_log(num, at, actor_id, actor_role, action, entity, entity_id, detail, "
                          "address, previous_hash, hash) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                          row.num, row.at, row.actor, row.role, row.action, row.entity, row.entityId, row.detail,
                          row.address, head.seal, seal));
    head.num = row.num;
    head.seal = seal;
    return keep(write, m_key, head);
}

Result<AdminPage<AuditRow>> AuditLog::page(storage::Database &db, const AuditQuery &query) {
    std::int64_t below = INT64_MAX;
    if (!query.cursor.isEmpty()) {
        bool isNumber = false;
        below = query.cursor.toLongLong(&isNumber);
        if (!isNumber || below < 1)
            return Error{ErrorCode::InvalidArgument, u"cursor"_s};
    }
    AdminPage<AuditRow> page;
    // "user." finds all that begins so: up to, and without, what follows it in the order of bytes.
    const QString end = query.action.isEmpty() ? QString() : query.action + QChar(0xFFFD);
    // Each index knows one of these, in the order of numbers.
    const std::string_view by = !query.entity.isNil()  ? " INDEXED BY audit_log_entity_id"
                                : !query.actor.isNil() ? " INDEXED BY audit_log_actor"
                                                       : "";
    AURA_ASSIGN(auto row,
                db.prepare("SELECT a.num, a.at, a.actor_id, a.actor_role, a.action, a.entity, a.entity_id, a.detail, "
                           "a.address, coalesce(u.name, '') FROM audit_log a" +
                           std::string(by) + " LEFT JOIN user_account u ON u.id = a.actor_id WHERE a.num < ?1" +
                           (query.actor.isNil() ? "" : " AND a.actor_id = ?2") +
                           (query.entity.isNil() ? "" : " AND a.entity_id = ?3") +
                           (query.action.isEmpty() ? "" : " AND a.action >= ?4 AND a.action < ?5") +
                           (query.from == 0 ? "" : " AND a.at >= ?6") + (query.to == 0 ? "" : " AND a.at < ?7") +
                           " ORDER BY a.num DESC LIMIT ?8"));
    row.bindAt(1, below);
    row.bindAt(2, query.actor);
    row.bindAt(3, query.entity);
    row.bindAt(4, query.action);
    row.bindAt(5, end);
    row.bindAt(6, query.from);
    row.bindAt(7, query.to);
    row.bindAt(8, query.limit + 1);
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            break;
        if (page.rows.size() == query.limit) {
            page.next = QString::number(page.rows.last().num);
            break;
        }
        AuditRow found;
        found.num = row.int64(0);
        found.at = row.int64(1);
        found.actorId = row.id(2);
        found.actorRole = row.text(3);
        found.action = row.text(4);
        found.entity = row.text(5);
        found.entityId = row.id(6);
        found.detail = row.text(7).toUtf8();
        found.address = row.text(8);
        found.actorName = row.text(9);
        page.rows.append(std::move(found));
    }
    return page;
}

Result<AuditVerdict> AuditLog::verify(storage::Database &db) const {
    AURA_ASSIGN(auto transaction, storage::Transaction::begin(db, storage::Transaction::Kind::Deferred));
    AuditVerdict verdict;
    const auto bad = [&](std::int64_t num, const QString &problem) {
        verdict.firstBad = std::max<std::int64_t>(1, num);
        verdict.problem = problem;
        return verdict;
    };
    QByteArray previous(sealBytes, '\0');
    AURA_ASSIGN(auto row, db.prepare(std::string(columns) + " ORDER BY num"));
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            break;
        const auto sealed = sealedFrom(row);
        if (sealed.num != verdict.rows + 1)
            return bad(verdict.rows + 1, u"row %1 is missing"_s.arg(verdict.rows + 1));
        if (row.blob(9) != previous)
            return bad(sealed.num, u"row %1 does not follow the one before it"_s.arg(sealed.num));
        const auto seal = sealOf(m_key, previous, sealed);
        if (row.blob(10) != seal)
            return bad(sealed.num, u"row %1 is not as it was written"_s.arg(sealed.num));
        previous = seal;
        ++verdict.rows;
    }
    const auto head = headOf(db, m_key);
    if (!head && head.error().code != ErrorCode::Corrupt)
        return head.error();
    if (!head)
        return bad(verdict.rows + 1, u"the end of the log is not as it was written"_s);
    if (head->num != verdict.rows || (head->num > 0 && head->seal != previous))
        return bad(verdict.rows + 1, u"the log ends after %1 rows, %2 were written"_s.arg(verdict.rows).arg(head->num));
    return verdict;
}

} // namespace aura::server
