// SPDX-License-Identifier: Apache-2.0
#include "session/passphrase_file.h"

#include "store/durable_file.h"
#include "store/folder_lock.h"

#include <aura/wire/json_reader.h>

#include <QFile>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

// magic, version, cost: three bytes, salt, nonce, sealed content. The tag covers all that stands before the nonce.
constexpr QByteArrayView magic = "AURA-SECRETS";
constexpr char version = 1;
constexpr qsizetype saltBytes = 16;
constexpr qsizetype costAt = magic.size() + 1;
constexpr qsizetype saltAt = costAt + 3;
constexpr qsizetype headerBytes = saltAt + saltBytes;
constexpr qint64 largestFile = 1 << 20;
constexpr int lockMillis = 5'000;

QByteArray randomBytes(Random &random, qsizetype count) {
    QByteArray bytes(count, Qt::Uninitialized);
    random.fill({reinterpret_cast<std::uint8_t *>(bytes.data()), static_cast<std::size_t>(count)});
    return bytes;
}

QByteArray makeHeader(ScryptCost cost, Random &random) {
    QByteArray header = magic.toByteArray();
    header += version;
    header += static_cast<char>(cost.logCost);
    header += static_cast<char>(cost.blocks);
    header += static_cast<char>(cost.lanes);
    return header + randomBytes(random, saltBytes);
}

Result<QByteArray> keyFor(const QString &passphrase, const QByteArray &header) {
    const ScryptCost cost{static_cast<std::uint8_t>(header[costAt]), static_cast<std::uint8_t>(header[costAt + 1]),
                          static_cast<std::uint8_t>(header[costAt + 2])};
    // The same passphrase typed on another keyboard may be composed differently.
    auto bytes = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    auto key = keyFromPassphrase(bytes, QByteArrayView(header).sliced(saltAt), cost);
    wipe(bytes);
    if (!key && key.error().code == ErrorCode::InvalidArgument)
        return Error{ErrorCode::Corrupt, key.error().detail};
    return key;
}

Result<QByteArray> load(const QString &path) {
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, u"there is no file "_s + path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::StorageReadOnly, u"cannot read "_s + path};
    auto bytes = file.read(largestFile);
    if (bytes.size() < headerBytes + Aead::nonceBytes + Aead::tagBytes || !bytes.startsWith(magic))
        return Error{ErrorCode::Corrupt, u"not a file of secrets: "_s + path};
    if (bytes[magic.size()] != version)
        return Error{ErrorCode::NewerVersion, u"a file of secrets of another version: "_s + path};
    return bytes;
}

Result<PassphraseFile::Secrets> unseal(const QByteArray &file, const QByteArray &key) {
    const auto header = file.first(headerBytes);
    const auto nonce = file.sliced(headerBytes, Aead::nonceBytes);
    AURA_ASSIGN(auto plain, Aead(key).open(nonce, file.sliced(headerBytes + Aead::nonceBytes), {header}));
    AURA_ASSIGN(const auto object, wire::parseObject(plain));
    wipe(plain);
    PassphraseFile::Secrets secrets;
    for (auto it = object.begin(); it != object.end(); ++it)
        secrets.insert(it.key(), QByteArray::fromBase64(it.value().toString().toLatin1()));
    return secrets;
}

Status acceptable(const QString &passphrase) {
    if (passphrase.size() < PassphraseFile::shortestPassphrase)
        return Error{ErrorCode::InvalidArgument, u"a passphrase has at least 8 characters"_s};
    return {};
}

} // namespace

PassphraseFile &PassphraseFile::operator=(PassphraseFile &&other) noexcept {
    std::swap(m_path, other.m_path);
    std::swap(m_header, other.m_header);
    std::swap(m_key, other.m_key);
    std::swap(m_random, other.m_random);
    return *this;
}

PassphraseFile::~PassphraseFile() {
    wipe(m_key);
}

Result<PassphraseFile> PassphraseFile::create(const QString &path, const QString &passphrase, const Secrets &secrets,
                                              ScryptCost cost, Random &random) {
    AURA_TRY(acceptable(passphrase));
    if (QFile::exists(path))
        return Error{ErrorCode::AlreadyExists, u"there is a file of secrets already"_s};
    auto header = makeHeader(cost, random);
    AURA_ASSIGN(auto key, keyFor(passphrase, header));
    PassphraseFile file(path, std::move(header), std::move(key), random);
    AURA_TRY(file.store(secrets));
    return file;
}

Result<PassphraseFile> PassphraseFile::open(const QString &path, const QString &passphrase, Random &random) {
    AURA_ASSIGN(const auto bytes, load(path));
    AURA_ASSIGN(auto key, keyFor(passphrase, bytes.first(headerBytes)));
    if (!unseal(bytes, key))
        return Error{ErrorCode::PermissionDenied, u"the passphrase does not open the file of secrets"_s};
    return PassphraseFile(path, bytes.first(headerBytes), std::move(key), random);
}

Result<PassphraseFile::Secrets> PassphraseFile::secrets() const {
    const auto bytes = load(m_path);
    if (!bytes && bytes.error().code != ErrorCode::NotFound)
        return bytes.error();
    if (!bytes || bytes->first(headerBytes) != m_header)
        return Error{ErrorCode::SecretsLocked, u"the passphrase was changed or the file taken away"_s};
    return unseal(*bytes, m_key);
}

Result<QByteArray> PassphraseFile::read(const QString &name) const {
    AURA_ASSIGN(const auto all, secrets());
    const auto it = all.constFind(name);
    if (it == all.constEnd())
        return Error{ErrorCode::NotFound, u"no such secret"_s};
    return *it;
}

Status PassphraseFile::store(const Secrets &secrets) {
    QJsonObject object;
    for (auto it = secrets.constBegin(); it != secrets.constEnd(); ++it)
        object.insert(it.key(), QString::fromLatin1(it.value().toBase64()));
    auto plain = wire::toBytes(object);
    QByteArray bytes = m_header;
    const auto nonce = randomBytes(*m_random, Aead::nonceBytes);
    bytes += nonce;
    Aead(m_key).seal(nonce, plain, {m_header}, bytes);
    wipe(plain);
    return writeDurably(m_path, bytes);
}

Status PassphraseFile::update(const std::function<void(Secrets &)> &change) {
    FolderLock lock(m_path + u".lock"_s);
    if (!lock.lockWithin(lockMillis))
        return Error{ErrorCode::StorageBusy, u"another process writes the secrets"_s};
    AURA_ASSIGN(auto all, secrets());
    change(all);
    return store(all);
}

Status PassphraseFile::write(const QString &name, const QByteArray &secret) {
    return update([&](Secrets &all) { all.insert(name, secret); });
}

Status PassphraseFile::remove(const QString &name) {
    return update([&](Secrets &all) { all.remove(name); });
}

Status PassphraseFile::change(const QString &current, const QString &fresh, ScryptCost cost) {
    AURA_TRY(acceptable(fresh));
    FolderLock lock(m_path + u".lock"_s);
    if (!lock.lockWithin(lockMillis))
        return Error{ErrorCode::StorageBusy, u"another process writes the secrets"_s};
    AURA_ASSIGN(auto opened, open(m_path, current, *m_random));
    AURA_ASSIGN(const auto all, opened.secrets());
    auto header = makeHeader(cost, *m_random);
    AURA_ASSIGN(auto key, keyFor(fresh, header));
    PassphraseFile changed(m_path, std::move(header), std::move(key), *m_random);
    AURA_TRY(changed.store(all));
    *this = std::move(changed);
    return {};
}

} // namespace aura::sync
