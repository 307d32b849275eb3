// SPDX-License-Identifier: Apache-2.0
#include "session/vault.h"

#include <QFile>

namespace aura::sync {

using namespace Qt::StringLiterals;

Vault::Vault(std::shared_ptr<SecretStore> system, QString filePath, ScryptCost cost, Random &random)
    : m_system(std::move(system))
    , m_path(std::move(filePath))
    , m_cost(cost)
    , m_random(random) {}

bool Vault::usesFile() const {
    // Asked each time: another process may have made it.
    return QFile::exists(m_path);
}

template <typename T, typename Act>
T Vault::onFile(Act act) {
    const QMutexLocker lock(&m_mutex);
    if (!m_file)
        return Error{ErrorCode::SecretsLocked, u"the file of secrets waits for its passphrase"_s};
    T answer = act(*m_file);
    if (!answer && answer.error().code == ErrorCode::SecretsLocked)
        m_file.reset();
    return answer;
}

void Vault::read(const QString &name, std::function<void(Result<QByteArray>)> done) {
    if (!usesFile())
        return m_system->read(name, std::move(done));
    done(onFile<Result<QByteArray>>([&](PassphraseFile &file) { return file.read(name); }));
}

void Vault::write(const QString &name, const QByteArray &secret, std::function<void(Status)> done) {
    if (!usesFile())
        return m_system->write(name, secret, std::move(done));
    done(onFile<Status>([&](PassphraseFile &file) { return file.write(name, secret); }));
}

void Vault::remove(const QString &name, std::function<void(Status)> done) {
    if (!usesFile())
        return m_system->remove(name, std::move(done));
    done(onFile<Status>([&](PassphraseFile &file) { return file.remove(name); }));
}

SecretState Vault::state() const {
    if (!usesFile())
        return m_system->state();
    const QMutexLocker lock(&m_mutex);
    return m_file ? SecretState::Passphrase : SecretState::PassphraseNeeded;
}

Status Vault::unlock(const QString &passphrase) {
    AURA_ASSIGN(auto file, PassphraseFile::open(m_path, passphrase, m_random));
    const QMutexLocker lock(&m_mutex);
    m_file.emplace(std::move(file));
    return {};
}

Status Vault::changePassphrase(const QString &current, const QString &fresh) {
    if (!usesFile())
        return Error{ErrorCode::NotFound, u"there is no file of secrets"_s};
    AURA_TRY(unlock(current));
    return onFile<Status>([&](PassphraseFile &file) { return file.change(current, fresh, m_cost); });
}

Status Vault::startFile(const QString &passphrase, const PassphraseFile::Secrets &secrets) {
    AURA_ASSIGN(auto file, PassphraseFile::create(m_path, passphrase, secrets, m_cost, m_random));
    const QMutexLocker lock(&m_mutex);
    m_file.emplace(std::move(file));
    return {};
}

Result<PassphraseFile::Secrets> Vault::fileSecrets() const {
    if (!usesFile())
        return Error{ErrorCode::NotFound, u"there is no file of secrets"_s};
    const QMutexLocker lock(&m_mutex);
    if (!m_file)
        return Error{ErrorCode::SecretsLocked, u"the file of secrets waits for its passphrase"_s};
    return m_file->secrets();
}

Status Vault::removeFile() {
    const QMutexLocker lock(&m_mutex);
    if (QFile::exists(m_path) && !QFile::remove(m_path))
        return Error{ErrorCode::StorageReadOnly, u"cannot remove "_s + m_path};
    m_file.reset();
    return {};
}

Status Vault::putFileAside(std::int64_t time) {
    const QMutexLocker lock(&m_mutex);
    if (QFile::exists(m_path) && !QFile::rename(m_path, m_path + u'.' + QString::number(time)))
        return Error{ErrorCode::StorageReadOnly, u"cannot put aside "_s + m_path};
    m_file.reset();
    return {};
}

} // namespace aura::sync
