// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/aead.h"

#include <aura/ports/random.h>

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

namespace aura::sync {

/// A file of secrets that a passphrase opens: for systems without a keychain. Everything in it is sealed with
/// AES-256-GCM under a key that scrypt derives from the passphrase; salt and cost stand in the header. Written whole,
/// under another name first, so that a crash leaves the old or the new one. Several processes may use it; each call
/// reads it anew. Used by one thread.
class PassphraseFile {
public:
    using Secrets = QHash<QString, QByteArray>;
    static constexpr qsizetype shortestPassphrase = 8;

    /// Makes the file and opens it. AlreadyExists when there is one, InvalidArgument for a passphrase of less than
    /// shortestPassphrase characters.
    static Result<PassphraseFile> create(const QString &path, const QString &passphrase, const Secrets &secrets,
                                         ScryptCost cost, Random &random);
    /// Opens the file. NotFound when there is none, PermissionDenied for a wrong passphrase, Corrupt when it is damaged
    /// (in its header: damage behind it looks like a wrong passphrase), NewerVersion.
    static Result<PassphraseFile> open(const QString &path, const QString &passphrase, Random &random);

    PassphraseFile(PassphraseFile &&) noexcept = default;
    PassphraseFile &operator=(PassphraseFile &&) noexcept;
    ~PassphraseFile();

    /// SecretsLocked when another process has changed the passphrase or taken the file away.
    Result<Secrets> secrets() const;
    /// NotFound when there is no such secret.
    Result<QByteArray> read(const QString &name) const;
    /// Durable when it returns.
    Status write(const QString &name, const QByteArray &secret);
    Status remove(const QString &name);
    /// From now on `fresh` opens the file. PermissionDenied when `current` does not; then nothing has changed.
    Status change(const QString &current, const QString &fresh, ScryptCost cost);

private:
    PassphraseFile(QString path, QByteArray header, QByteArray key, Random &random)
        : m_path(std::move(path))
        , m_header(std::move(header))
        , m_key(std::move(key))
        , m_random(&random) {}

    Status store(const Secrets &secrets);
    Status update(const std::function<void(Secrets &)> &change);

    QString m_path;
    QByteArray m_header; ///< With salt and cost: another one means another key.
    QByteArray m_key;
    Random *m_random;
};

} // namespace aura::sync
