// SPDX-License-Identifier: Apache-2.0
#include "store/sealed_file.h"

#include "store/client_file.h"

#include <QStringList>

namespace aura::sync {

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Statement;
using storage::Transaction;

namespace {

// Keys of `meta`, never sealed themselves: the mark of the file's values, and that plain ones may be left in free
// space.
constexpr std::string_view markKey = "sealed";
constexpr std::string_view residueKey = "plain_residue";

const QByteArray plainMark = PlainSealer().mark();

Error noKey() {
    return {ErrorCode::SecretsLocked, u"the file is sealed with a key that is not here"_s};
}

QByteArray metaContext(QByteArrayView file, QByteArrayView key) {
    return file.toByteArray() + "/meta/" + key.toByteArray();
}

Result<QByteArray> markOf(Database &database) {
    AURA_ASSIGN(auto mark, metaBytes(database, markKey));
    // Early versions left no mark and wrote plain.
    return mark.isEmpty() ? plainMark : mark;
}

Status removeResidue(Database &database) {
    AURA_ASSIGN(const auto residue, metaBytes(database, residueKey));
    if (residue.isEmpty())
        return {};
    // Pages are rewritten from their live rows, and the journal with their old images is cut off. Whoever still reads
    // an old image keeps us from that: then the next opening does it.
    if (!database.execute("VACUUM"))
        return {};
    std::int64_t busy = 1;
    AURA_TRY(database.forEach("PRAGMA wal_checkpoint(TRUNCATE)", [&](const Statement &row) { busy = row.int64(0); }));
    if (busy != 0)
        return {};
    return removeMeta(database, residueKey);
}

} // namespace

Status adoptSealer(Database &database, const Sealer &sealer, bool isNew,
                   const std::function<Status(const SealAgain &again)> &rewrite) {
    AURA_ASSIGN(const auto seen, markOf(database));
    if (seen != sealer.mark()) {
        AURA_ASSIGN(auto transaction, Transaction::begin(database));
        AURA_ASSIGN(const auto mark, markOf(database));
        const bool plain = mark == plainMark;
        if (!plain && !sealer.opens(mark))
            return noKey();
        const PlainSealer plainly;
        const SealAgain again = [&](QByteArrayView value, QByteArrayView context) {
            const bool plainValue = plain && value.startsWith(plainMark);
            const auto opened = plainValue ? plainly.open(value, context) : sealer.open(value, context);
            return opened ? sealer.seal(*opened, context) : value.toByteArray();
        };
        AURA_TRY(rewrite(again));
        AURA_TRY(setMetaBytes(database, markKey, sealer.mark()));
        if (plain && !isNew)
            AURA_TRY(setMetaBytes(database, residueKey, "1"));
        AURA_TRY(transaction.commit());
    }
    return removeResidue(database);
}

Status checkSeal(Database &database, const Sealer &sealer) {
    AURA_ASSIGN(const auto mark, markOf(database));
    return mark == sealer.mark() ? Status{} : noKey();
}

Result<QByteArray> sealedMeta(Database &database, const Sealer &sealer, QByteArrayView file, std::string_view key) {
    AURA_ASSIGN(const auto sealed, metaBytes(database, key));
    if (sealed.isEmpty())
        return QByteArray{};
    return sealer.open(sealed, metaContext(file, QByteArray::fromStdString(std::string(key))));
}

Status setSealedMeta(Database &database, const Sealer &sealer, QByteArrayView file, std::string_view key,
                     QByteArrayView value) {
    return setMetaBytes(database, key,
                        sealer.seal(value, metaContext(file, QByteArray::fromStdString(std::string(key)))));
}

Status clearMeta(Database &database) {
    return database.run("DELETE FROM meta WHERE key NOT IN (?1, ?2)", markKey, residueKey);
}

Status rewriteMeta(Database &database, const SealAgain &again, QByteArrayView file) {
    std::vector<std::pair<std::string, QByteArray>> values;
    AURA_TRY(database.forEach(
        "SELECT key, value FROM meta WHERE key NOT IN (?1, ?2)",
        [&](const Statement &row) {
            values.emplace_back(row.utf8(0), again(row.blobView(1), metaContext(file, row.blobView(0))));
        },
        markKey, residueKey));
    for (const auto &[key, value] : values)
        AURA_TRY(setMetaBytes(database, key, value));
    return {};
}

Result<bool> holdsValuesOf(Database &database, const QByteArray &mark) {
    QStringList tables;
    AURA_TRY(database.forEach("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
                              [&](const Statement &row) { tables.append(row.text(0)); }));
    bool found = false;
    for (const auto &table : std::as_const(tables)) {
        const QString sql = u"SELECT * FROM \"%1\""_s.arg(table);
        AURA_TRY(database.forEach(sql.toStdString(), [&](const Statement &row) {
            for (int column = 0; column < row.columnCount(); ++column)
                found = found || row.blobView(column).startsWith(mark);
        }));
    }
    return found;
}

} // namespace aura::sync
