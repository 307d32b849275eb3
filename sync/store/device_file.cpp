// SPDX-License-Identifier: Apache-2.0
#include "store/device_file.h"

namespace aura::sync {

using storage::Transaction;

namespace {

constexpr std::int32_t applicationId = 0x4175'4465; // "AuDe"

constexpr storage::Migration migrations[] = {
    {1, "CREATE TABLE meta(key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;"},
};

} // namespace

Result<std::unique_ptr<DeviceFile>> DeviceFile::open(const QString &path, const FileContext &context) {
    AURA_ASSIGN(auto database, openClientFile(path, storage::Durability::Full, applicationId, migrations, context));
    std::unique_ptr<DeviceFile> file(new DeviceFile(std::move(database)));
    AURA_ASSIGN(file->m_dataVersion, dataVersion(file->m_database));
    return file;
}

Result<Id> DeviceFile::deviceId(IdGenerator &ids) {
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database));
    AURA_ASSIGN(const auto known, text("device_id"));
    if (const auto id = Id::parse(known))
        return *id;
    const auto fresh = ids.next();
    AURA_TRY(setText("device_id", fresh.toString()));
    AURA_TRY(transaction.commit());
    return fresh;
}

Result<QString> DeviceFile::text(std::string_view key) {
    AURA_ASSIGN(const auto bytes, metaBytes(m_database, key));
    return QString::fromUtf8(bytes);
}

Result<std::int64_t> DeviceFile::number(std::string_view key) {
    AURA_ASSIGN(const auto value, text(key));
    return value.toLongLong();
}

Status DeviceFile::setText(std::string_view key, const QString &value) {
    return setMetaBytes(m_database, key, value.toUtf8());
}

Status DeviceFile::setTexts(std::initializer_list<std::pair<std::string_view, QString>> values) {
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database));
    for (const auto &[key, value] : values)
        AURA_TRY(setText(key, value));
    return transaction.commit();
}

Result<bool> DeviceFile::changedElsewhere() {
    AURA_ASSIGN(const auto version, dataVersion(m_database));
    return std::exchange(m_dataVersion, version) != version;
}

} // namespace aura::sync
