// SPDX-License-Identifier: Apache-2.0
#include "store/sealer.h"

namespace aura::sync {

namespace {

constexpr char plainScheme = 0;
constexpr char sealedScheme = 1;
constexpr qsizetype markBytes = 1 + KeyRing::idBytes;
constexpr qsizetype headerBytes = markBytes + Aead::nonceBytes;

Error noScheme() {
    return {ErrorCode::Corrupt, QStringLiteral("sealed value without a scheme")};
}

Error unknownScheme(char scheme) {
    return {ErrorCode::NewerVersion, QStringLiteral("sealed with unknown scheme %1").arg(int(scheme))};
}

Error noKey() {
    return {ErrorCode::SecretsLocked, QStringLiteral("sealed with a key that is not here")};
}

} // namespace

QByteArray PlainSealer::seal(QByteArrayView plain, QByteArrayView) const {
    QByteArray sealed;
    sealed.reserve(plain.size() + 1);
    sealed.append(plainScheme);
    sealed.append(plain);
    return sealed;
}

Result<QByteArray> PlainSealer::open(QByteArrayView sealed, QByteArrayView) const {
    if (sealed.isEmpty())
        return noScheme();
    if (sealed.front() == sealedScheme)
        return noKey();
    if (sealed.front() != plainScheme)
        return unknownScheme(sealed.front());
    return sealed.sliced(1).toByteArray();
}

QByteArray PlainSealer::mark() const {
    return QByteArray(1, plainScheme);
}

bool PlainSealer::opens(QByteArrayView mark) const {
    return mark.size() == 1 && mark.front() == plainScheme;
}

QByteArray markOfKey(const QByteArray &keyId) {
    return QByteArray(1, sealedScheme) + keyId;
}

AccountSealer::AccountSealer(const KeyRing &ring, const Id &account, Random &random)
    : m_random(random) {
    Q_ASSERT(!ring.isEmpty());
    for (const auto &key : ring.keys()) {
        auto bytes = derivedKey(key.bytes, QByteArray("aura/account/" + account.toBytes()));
        m_keys.push_back({markOfKey(key.id), Aead(bytes)});
        wipe(bytes);
    }
}

const AccountSealer::Key *AccountSealer::keyFor(QByteArrayView mark) const {
    for (const auto &key : m_keys) {
        if (key.mark == mark)
            return &key;
    }
    return nullptr;
}

QByteArray AccountSealer::seal(QByteArrayView plain, QByteArrayView context) const {
    const auto &key = m_keys.front();
    QByteArray sealed;
    sealed.reserve(headerBytes + plain.size() + Aead::tagBytes);
    sealed.append(key.mark);
    sealed.resize(headerBytes);
    m_random.fill({reinterpret_cast<std::uint8_t *>(sealed.data()) + markBytes, std::size_t{Aead::nonceBytes}});
    const QByteArray nonce = sealed.sliced(markBytes);
    key.aead.seal(nonce, plain, {key.mark, context}, sealed);
    return sealed;
}

Result<QByteArray> AccountSealer::open(QByteArrayView sealed, QByteArrayView context) const {
    if (sealed.isEmpty())
        return noScheme();
    if (sealed.front() == plainScheme)
        return Error{ErrorCode::Corrupt, QStringLiteral("a plain value among sealed ones")};
    if (sealed.front() != sealedScheme)
        return unknownScheme(sealed.front());
    if (sealed.size() < headerBytes)
        return Error{ErrorCode::Corrupt, QStringLiteral("a sealed value was cut short")};
    const auto *key = keyFor(sealed.first(markBytes));
    if (key == nullptr)
        return noKey();
    return key->aead.open(sealed.sliced(markBytes, Aead::nonceBytes), sealed.sliced(headerBytes), {key->mark, context});
}

QByteArray AccountSealer::mark() const {
    return m_keys.front().mark;
}

bool AccountSealer::opens(QByteArrayView mark) const {
    return keyFor(mark) != nullptr;
}

} // namespace aura::sync
