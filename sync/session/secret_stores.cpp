// SPDX-License-Identifier: Apache-2.0
#include <aura/sync/secret_stores.h>

#include <aura/wire/json_reader.h>

#include <QFile>
#include <QMutexLocker>
#include <QSaveFile>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

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

Status store(const QString &path, const QJsonObject &secrets) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::StorageReadOnly, file.errorString()};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(wire::toBytes(secrets));
    if (!file.commit())
        return Error{ErrorCode::StorageReadOnly, file.errorString()};
    return {};
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
        auto secrets = load(m_path);
        if (secrets) {
            secrets->insert(name, QString::fromLatin1(secret));
            status = store(m_path, *secrets);
        } else {
            status = secrets.error();
        }
    }
    done(std::move(status));
}

void InsecureFileSecretStore::remove(const QString &name, std::function<void(Status)> done) {
    Status status;
    {
        const QMutexLocker lock(&m_mutex);
        auto secrets = load(m_path);
        if (secrets && secrets->contains(name)) {
            secrets->remove(name);
            status = store(m_path, *secrets);
        } else if (!secrets) {
            status = secrets.error();
        }
    }
    done(std::move(status));
}

} // namespace aura::sync
