// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>

#include <QString>

#include <optional>

namespace aura {

/// A copy of the server's database, as those see it who keep them.
struct BackupEntry {
    enum class State : std::uint8_t { Running, Ready, Failed };
    /// Whether it can be restored: Whole when it was restored into a file of its own and everything in it added up.
    enum class Verdict : std::uint8_t { Unknown, Running, Whole, Broken };

    Id id;
    State state = State::Running;
    UnixMillis at = 0;
    QString by; ///< Who asked for it: their name then.
    std::int64_t bytes = 0;
    Verdict verdict = Verdict::Unknown;
    UnixMillis verifiedAt = 0;
    QString problem; ///< Why it failed or is broken; for those who run the server.

    friend bool operator==(const BackupEntry &, const BackupEntry &) = default;
};
/// "running", "ready", "failed"
QString backupStateName(BackupEntry::State state);
std::optional<BackupEntry::State> backupStateFromName(QStringView name);
/// "unknown", "running", "whole", "broken"
QString backupVerdictName(BackupEntry::Verdict verdict);
std::optional<BackupEntry::Verdict> backupVerdictFromName(QStringView name);

} // namespace aura
