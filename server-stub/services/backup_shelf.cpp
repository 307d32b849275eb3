// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/backup_shelf.h>

#include <aura/server/services/backup.h>
#include <aura/server/services/change_log.h>
#include <aura/server/services/sync_pull.h>
#include <aura/storage/save_file.h>
#include <aura/wire/admin_backup_json.h>

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

using State = BackupEntry::State;
using Verdict = BackupEntry::Verdict;

bool isBusy(const BackupEntry &entry) {
    return entry.state == State::Running || entry.verdict == Verdict::Running;
}

Error busy() {
    return {ErrorCode::Conflict, u"one is being made or verified"_s};
}

/// A query that counts what is wrong, and what that is.
struct Rule {
    const char *what;
    const char *sql;
};

constexpr std::array rules{
    Rule{"lines of orders that do not add up",
         "SELECT count(*) FROM customer_order o WHERE o.subtotal <> (SELECT ifnull(sum(l.total), 0) FROM order_line l "
         "WHERE l.order_num = o.num)"},
    Rule{"orders whose sums are not their total",
         "SELECT count(*) FROM customer_order WHERE total <> subtotal + shipping - discount + CASE tax_included WHEN 1 "
         "THEN 0 ELSE tax END"},
    Rule{"orders of which more went back than they cost",
         "SELECT count(*) FROM customer_order o WHERE o.total < (SELECT ifnull(sum(r.amount), 0) FROM payment p JOIN "
         "refund r ON r.payment_id = p.id WHERE p.order_num = o.num)"},
    Rule{"rows of stock that are not their ledger's sum",
         "SELECT count(*) FROM stock s LEFT JOIN (SELECT variant_id, sum(on_hand_delta) AS on_hand, "
         "sum(allocated_delta) AS allocated, sum(reserved_delta) AS reserved FROM stock_movement GROUP BY variant_id) "
         "m ON m.variant_id = s.variant_id WHERE s.on_hand <> ifnull(m.on_hand, 0) OR s.allocated <> "
         "ifnull(m.allocated, 0) OR s.reserved <> ifnull(m.reserved, 0)"},
    Rule{"shelves that do not hold their ledger's sum",
         "SELECT count(*) FROM (SELECT variant_id, location_id FROM stock_place UNION SELECT variant_id, location_id "
         "FROM stock_movement WHERE location_id IS NOT NULL) k WHERE ifnull((SELECT p.on_hand FROM stock_place p WHERE "
         "p.variant_id = k.variant_id AND p.location_id = k.location_id), 0) <> ifnull((SELECT sum(m.on_hand_delta) "
         "FROM stock_movement m WHERE m.variant_id = k.variant_id AND m.location_id = k.location_id), 0)"},
    Rule{"articles of which more is at locations than there is",
         "SELECT count(*) FROM stock s WHERE s.on_hand < (SELECT ifnull(sum(p.on_hand), 0) FROM stock_place p WHERE "
         "p.variant_id = s.variant_id)"},
};

} // namespace

Result<QString> whatDoesNotAddUp(storage::Database &db, const AuditLog &log) {
    QString foreign;
    AURA_TRY(db.forEach("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1",
                        [&](const storage::Statement &row) { foreign = row.text(0); }));
    if (!foreign.isEmpty())
        return u"rows of %1 name others that are not there"_s.arg(foreign);
    for (const auto &rule : rules) {
        AURA_ASSIGN(const auto wrong, db.queryInt64(rule.sql));
        if (wrong.value_or(0) != 0)
            return u"%1 %2"_s.arg(*wrong).arg(QLatin1StringView(rule.what));
    }
    AURA_ASSIGN(const auto head, changeLog::head(db, changeLog::catalogueScope));
    AURA_ASSIGN(const auto sum, recomputedChecksum(db, changeLog::catalogueScope));
    if (head.checksum != sum)
        return u"the public's log does not add up"_s;
    AURA_ASSIGN(const auto verdict, AuditLog(log).verify(db));
    return verdict.isWhole() ? QString() : u"audit log, row %1: %2"_s.arg(verdict.firstBad).arg(verdict.problem);
}

BackupShelf::BackupShelf(Store &store, const AuditLog &log, const Clock &clock, Random &random, IdGenerator &ids,
                         bool inlined)
    : m_store(store)
    , m_log(log)
    , m_clock(clock)
    , m_random(random)
    , m_ids(ids)
    , m_folder(store.folder().path() + u"/backups"_s)
    , m_worker(inlined ? 0U : 1U, 4) {
    const QDir folder(m_folder);
    for (const auto &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        QFile note(folder.filePath(name));
        if (!note.open(QIODevice::ReadOnly))
            continue;
        auto entry = wire::backupEntryFromBytes(note.readAll());
        if (!entry || name != entry->id.toString() + u".json")
            continue;
        if (entry->state == State::Running) {
            entry->state = State::Failed;
            entry->problem = u"the server ended meanwhile"_s;
        }
        if (entry->verdict == Verdict::Running)
            entry->verdict = Verdict::Unknown;
        if (entry->state == State::Ready && !QFile::exists(fileOf(entry->id))) {
            entry->state = State::Failed;
            entry->problem = u"its file is gone"_s;
        }
        m_entries.append(*entry);
    }
    std::sort(m_entries.begin(), m_entries.end(),
              [](const BackupEntry &a, const BackupEntry &b) { return a.at > b.at || (a.at == b.at && a.id > b.id); });
}

BackupShelf::~BackupShelf() {
    stop();
}

void BackupShelf::stop() {
    m_worker.stop();
}

QString BackupShelf::fileOf(const Id &id) const {
    return m_folder + u'/' + id.toString() + u".db";
}

QString BackupShelf::noteOf(const Id &id) const {
    return m_folder + u'/' + id.toString() + u".json";
}

QList<BackupEntry> BackupShelf::all() const {
    const std::scoped_lock lock(m_mutex);
    return m_entries;
}

/// In memory, and beside the copy for the next start.
void BackupShelf::keep(const BackupEntry &entry) {
    {
        const std::scoped_lock lock(m_mutex);
        const auto known = std::find_if(m_entries.begin(), m_entries.end(),
                                        [&](const BackupEntry &each) { return each.id == entry.id; });
        if (known == m_entries.end())
            m_entries.prepend(entry);
        else
            *known = entry;
    }
    QSaveFile note(noteOf(entry.id));
    const auto bytes = wire::toBytes(wire::toJson(entry));
    if (note.open(QIODevice::WriteOnly) && note.write(bytes) == bytes.size())
        (void)storage::commitWhole(note);
}

void BackupShelf::tell(const Actor &actor, const QString &action, const BackupEntry &entry) {
    // It was told that it began; how it ended is told as soon as the writer comes to it.
    m_store.writes().submit(
        [this, actor, action, entry](Write &write) {
            return m_log.append(write, actor, {action, u"backup"_s, entry.id, {{u"after"_s, wire::toJson(entry)}}});
        },
        [](const Status &) {});
}

Result<BackupEntry> BackupShelf::begin(const Actor &actor, const QString &name) {
    BackupEntry entry;
    {
        const std::scoped_lock lock(m_mutex);
        if (std::any_of(m_entries.begin(), m_entries.end(), isBusy))
            return busy();
        entry.id = m_ids.next();
        entry.at = m_clock.now();
        entry.by = name;
        m_entries.prepend(entry);
    }
    if (!QDir().mkpath(m_folder)) {
        entry.state = State::Failed;
        entry.problem = u"the folder cannot be made"_s;
        keep(entry);
        return entry;
    }
    keep(entry);
    if (!m_worker.tryPost([this, actor, entry] { make(actor, entry); }))
        return Error{ErrorCode::Unavailable, u"the server ends"_s};
    return entry;
}

void BackupShelf::make(const Actor &actor, BackupEntry entry) {
    const auto path = fileOf(entry.id);
    const auto written = backup::write(m_store.folder().path(), path);
    entry.state = written ? State::Ready : State::Failed;
    entry.problem = written ? QString() : written.error().detail;
    entry.bytes = QFileInfo(path).size();
    // Readable by who runs the server: everything about everybody is in it.
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Into the log before anybody sees it and goes on with it.
    tell(actor, written ? u"backup.made"_s : u"backup.failed"_s, entry);
    keep(entry);
}

Result<BackupEntry> BackupShelf::verify(const Actor &actor, const Id &id) {
    BackupEntry entry;
    {
        const std::scoped_lock lock(m_mutex);
        const auto known =
            std::find_if(m_entries.begin(), m_entries.end(), [&](const BackupEntry &each) { return each.id == id; });
        if (known == m_entries.end())
            return Error{ErrorCode::NotFound, u"no such backup"_s};
        if (std::any_of(m_entries.begin(), m_entries.end(), isBusy))
            return busy();
        if (known->state != State::Ready)
            return Error{ErrorCode::Conflict, u"it is not ready"_s};
        known->verdict = Verdict::Running;
        entry = *known;
    }
    keep(entry);
    if (!m_worker.tryPost([this, actor, entry] { look(actor, entry); }))
        return Error{ErrorCode::Unavailable, u"the server ends"_s};
    return entry;
}

void BackupShelf::look(const Actor &actor, BackupEntry entry) {
    const QString scratch = fileOf(entry.id) + u".verify";
    const auto looked = [&]() -> Result<QString> {
        AURA_TRY(backup::restoreInto(fileOf(entry.id), scratch, m_random));
        AURA_ASSIGN(auto copy, storage::Database::open(scratch));
        return whatDoesNotAddUp(copy, m_log);
    }();
    for (const auto *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(scratch + QLatin1StringView(suffix));
    entry.problem = looked ? *looked : looked.error().detail;
    entry.verdict = entry.problem.isEmpty() && looked ? Verdict::Whole : Verdict::Broken;
    entry.verifiedAt = m_clock.now();
    tell(actor, u"backup.verified"_s, entry);
    keep(entry);
}

Status BackupShelf::remove(const Id &id) {
    {
        const std::scoped_lock lock(m_mutex);
        const auto known =
            std::find_if(m_entries.begin(), m_entries.end(), [&](const BackupEntry &each) { return each.id == id; });
        if (known == m_entries.end())
            return Error{ErrorCode::NotFound, u"no such backup"_s};
        if (isBusy(*known))
            return busy();
        m_entries.erase(known);
    }
    for (const auto &path : {fileOf(id), noteOf(id)}) {
        if (QFile::exists(path) && !QFile::remove(path))
            return Error{ErrorCode::StorageReadOnly, u"cannot remove "_s + path};
    }
    return {};
}

} // namespace aura::server
