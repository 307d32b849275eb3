// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/passphrase_file.h"

#include <aura/ports/secret_store.h>

#include <QMutex>

#include <memory>
#include <optional>

namespace aura::sync {

/// The secrets of this device: in a file that a passphrase opens when there is such a file, otherwise in the system's
/// store. Which one it is never changes by itself: a person says so. As a SecretStore it is as thread-safe as the store
/// that it was given.
class Vault final : public SecretStore {
public:
    Vault(std::shared_ptr<SecretStore> system, QString filePath, ScryptCost cost, Random &random);

    void read(const QString &name, std::function<void(Result<QByteArray>)> done) override;
    void write(const QString &name, const QByteArray &secret, std::function<void(Status)> done) override;
    void remove(const QString &name, std::function<void(Status)> done) override;
    SecretState state() const override;

    /// See PassphraseFile::open(). Takes as long as scrypt.
    Status unlock(const QString &passphrase);
    /// See PassphraseFile::change().
    Status changePassphrase(const QString &current, const QString &fresh);
    /// Makes the file with these secrets in it, and uses it from now on. See PassphraseFile::create().
    Status startFile(const QString &passphrase, const PassphraseFile::Secrets &secrets);
    /// What the file holds. SecretsLocked when it is not open, NotFound when there is none.
    Result<PassphraseFile::Secrets> fileSecrets() const;
    /// Uses the system's store again; the file is gone.
    Status removeFile();
    /// Renames the file to "<path>.<time>": for a passphrase that nobody knows any more. Success when there is none.
    Status putFileAside(std::int64_t time);
    SecretStore &system() const { return *m_system; }
    bool usesFile() const;

private:
    /// Runs `act` on the open file; the error says why there is none.
    template <typename T, typename Act>
    T onFile(Act act);

    const std::shared_ptr<SecretStore> m_system;
    const QString m_path;
    const ScryptCost m_cost;
    Random &m_random;
    mutable QMutex m_mutex;
    std::optional<PassphraseFile> m_file;
};

} // namespace aura::sync
