// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>

namespace aura {

/// How secrets are kept, for people to see. Personal data can be read and written in the states that keep them.
enum class SecretState : std::uint8_t {
    Unknown,          ///< Not asked yet, or no answer yet.
    Ready,            ///< Kept by a keychain.
    Locked,           ///< There is a keychain, but it does not open; nothing is kept.
    Absent,           ///< No keychain on this system; nothing is kept.
    MemoryOnly,       ///< Kept until the program ends.
    InsecureFile,     ///< Kept in a plain file, because somebody asked for that explicitly.
    Passphrase,       ///< Kept in a file that a passphrase has opened.
    PassphraseNeeded, ///< In a file that waits for its passphrase.
    KeyMissing,       ///< What is on this device was sealed with a key that is not where it was kept.
};
/// "unknown", "keychain", "locked", "absent", "memory_only", "insecure_file", "passphrase", "passphrase_needed",
/// "key_missing"
QString secretStateName(SecretState state);
/// True when personal data can be read and written.
bool keepsSecrets(SecretState state);

/// Keeps small secrets (tokens, keys) under names. Calls return at once; `done` is called exactly once, later or from
/// within the call, on any thread. A store that hangs answers Unavailable after its own time limit.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    /// NotFound when there is no such secret.
    virtual void read(const QString &name, std::function<void(Result<QByteArray>)> done) = 0;
    virtual void write(const QString &name, const QByteArray &secret, std::function<void(Status)> done) = 0;
    /// Success when there was none.
    virtual void remove(const QString &name, std::function<void(Status)> done) = 0;
    /// Thread-safe.
    virtual SecretState state() const = 0;
};

} // namespace aura
