// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/admin_backup_json.h>

#include "admin_rows.h"

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr qsizetype mostBackups = 10'000;

BackupEntry entryFrom(JsonReader &reader) {
    BackupEntry entry;
    entry.id = reader.id("id"_L1);
    const auto state = backupStateFromName(reader.string("state"_L1, 20));
    const auto verdict = backupVerdictFromName(reader.string("verdict"_L1, 20));
    if ((!state || !verdict) && !reader.failed())
        reader.fail("state"_L1, "format", u"is not known of backups"_s);
    entry.state = state.value_or(BackupEntry::State::Failed);
    entry.verdict = verdict.value_or(BackupEntry::Verdict::Unknown);
    entry.at = reader.time("at"_L1);
    entry.by = reader.string("by"_L1, rows::longestText, Need::Optional);
    entry.bytes = reader.integer("bytes"_L1, 0);
    entry.verifiedAt = reader.time("verifiedAt"_L1, Need::Optional);
    entry.problem = reader.string("problem"_L1, rows::longestText, Need::Optional);
    return entry;
}

} // namespace

QJsonObject toJson(const BackupEntry &entry) {
    QJsonObject object{{u"id"_s, entry.id.toString()},
                       {u"state"_s, backupStateName(entry.state)},
                       {u"at"_s, timeToString(entry.at)},
                       {u"by"_s, entry.by},
                       {u"bytes"_s, qint64{entry.bytes}},
                       {u"verdict"_s, backupVerdictName(entry.verdict)},
                       {u"problem"_s, entry.problem.left(rows::longestText)}};
    if (entry.verifiedAt != 0)
        object.insert("verifiedAt"_L1, timeToString(entry.verifiedAt));
    return object;
}

Result<BackupEntry> backupEntryFromBytes(QByteArrayView bytes) {
    return rows::valueFromBytes<BackupEntry>(bytes, entryFrom);
}

QByteArray toBytes(const QList<BackupEntry> &entries) {
    QJsonArray data;
    for (const auto &entry : entries)
        data.append(toJson(entry));
    return toBytes(QJsonObject{{u"data"_s, data}});
}

Result<QList<BackupEntry>> backupEntriesFromBytes(QByteArrayView bytes) {
    AURA_ASSIGN(auto object, parseObject(bytes));
    JsonReader reader(std::move(object));
    QList<BackupEntry> entries;
    for (const auto &value : reader.array("data"_L1, mostBackups)) {
        JsonReader row(value.toObject(), u"/data"_s);
        entries.append(entryFrom(row));
        reader.absorb(row);
    }
    if (reader.failed())
        return reader.error();
    return entries;
}

} // namespace aura::wire
