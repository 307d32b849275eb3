// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/client_file.h"

#include <aura/domain/id.h>

#include <memory>
#include <optional>

namespace aura::sync {

/// What this device knows about one server, whoever is signed in (device.db): ids and pointers, nothing personal.
/// Durable, because it names which account and which catalogue file are in use. Used by one thread.
class DeviceFile {
public:
    static Result<std::unique_ptr<DeviceFile>> open(const QString &path, const FileContext &context);

    /// This device's id at the server; made on first use.
    Result<Id> deviceId(IdGenerator &ids);
    Result<QString> text(std::string_view key);
    Result<std::int64_t> number(std::string_view key);
    Status setText(std::string_view key, const QString &value);
    Status setNumber(std::string_view key, std::int64_t value) { return setText(key, QString::number(value)); }
    /// Several values in one transaction.
    Status setTexts(std::initializer_list<std::pair<std::string_view, QString>> values);
    Result<bool> changedElsewhere();

private:
    explicit DeviceFile(storage::Database database)
        : m_database(std::move(database)) {}

    storage::Database m_database;
    std::int64_t m_dataVersion = 0;
};

} // namespace aura::sync
