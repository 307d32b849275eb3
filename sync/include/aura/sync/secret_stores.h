// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/ports/secret_store.h>

#include <QHash>
#include <QMutex>

namespace aura::sync {

/// Forgets everything when the program ends. Thread-safe.
class MemorySecretStore final : public SecretStore {
public:
    void read(const QString &name, std::function<void(Result<QByteArray>)> done) override;
    void write(const QString &name, const QByteArray &secret, std::function<void(Status)> done) override;
    void remove(const QString &name, std::function<void(Status)> done) override;
    SecretState state() const override { return SecretState::MemoryOnly; }

private:
    QMutex m_mutex;
    QHash<QString, QByteArray> m_secrets;
};

/// Keeps secrets readable for everybody who can read the file (which only its owner may): for tests and machines that
/// somebody chose to trust, never by default. Thread-safe; several processes may use the same file.
class InsecureFileSecretStore final : public SecretStore {
public:
    explicit InsecureFileSecretStore(QString path);
    void read(const QString &name, std::function<void(Result<QByteArray>)> done) override;
    void write(const QString &name, const QByteArray &secret, std::function<void(Status)> done) override;
    void remove(const QString &name, std::function<void(Status)> done) override;
    SecretState state() const override { return SecretState::InsecureFile; }

private:
    QMutex m_mutex;
    QString m_path;
};

} // namespace aura::sync
