// SPDX-License-Identifier: Apache-2.0
#include <aura/sync/secret_stores.h>

#include "store/durable_file.h"
#include "store/folder_lock.h"

#include <aura/wire/json_reader.h>

#include <QFile>
#include <QMutexLocker>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr int lockMillis = 5'000;

Error noSuchSecret() {
    return {ErrorCode::NotFound, u"no such secret"_s};
}

Result<QJsonObject> load(const QString &path) {
    QFile file(path);
    if (!file.exists())
        return QJsonObject{};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unavailable, file.errorString()};
    return wire::parseObject(file.readAll());
}

/// Other processes write the same file.
Status update(const QString &path, const std::function<void(QJsonObject &)> &change) {
    FolderLock lock(path + u".lock"_s);
    if (!lock.lockWithin(lockMillis))
        return Error{ErrorCode::StorageBusy, u"another process writes the secrets"_s};
    AURA_ASSIGN(auto secrets, load(path));
    change(secrets);
    return writeDurably(path, wire::toBytes(secrets));
}

} // namespace

void MemorySecretStore::read(const QString &name, std::function<void(Result<QByteArray>)> done) {
    Result<QByteArray> answer = noSuchSecret();
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto it = m_secrets.constFind(name); it != m_secrets.cend())
            answer = *it;
    }
    done(std::move(answer));
}

void MemorySecretStore::write(const QString &name, const QByteArray &secret, std::function<void(Status)> done) {
    {
        const QMutexLocker lock(&m_mutex);
        m_secrets.insert(name, secret);
    }
    done({});
}

void MemorySecretStore::remove(const QString &name, std::function<void(Status)> done) {
    {
        const QMutexLocker lock(&m_mutex);
        m_secrets.remove(name);
    }
    done({});
}

InsecureFileSecretStore::InsecureFileSecretStore(QString path)
    : m_path(std::move(path)) {}

void InsecureFileSecretStore::read(const QString &name, std::function<void(Result<QByteArray>)> done) {
    Result<QByteArray> answer = noSuchSecret();
    {
        const QMutexLocker lock(&m_mutex);
        const auto secrets = load(m_path);
        if (!secrets)
            answer = secrets.error();
        else if (secrets->contains(name))
            answer = secrets->value(name).toString().toLatin1();
    }
    done(std::move(answer));
}

void InsecureFileSecretStore::write(const QString &name, const QByteArray &secret, std::function<void(Status)> done) {
    Status status;
    {
        const QMutexLocker lock(&m_mutex);
        status = update(m_path, [&](QJsonObject &secrets) { secrets.insert(name, QString::fromLatin1(secret)); });
    }
    done(std::move(status));
}

void InsecureFileSecretStore::remove(const QString &name, std::function<void(Status)> done) {
    Status status;
    {
        const QMutexLocker lock(&m_mutex);
        status = update(m_path, [&](QJsonObject &secrets) { secrets.remove(name); });
    }
    done(std::move(status));
}

} // namespace aura::sync
