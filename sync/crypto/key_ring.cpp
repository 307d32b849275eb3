// SPDX-License-Identifier: Apache-2.0
#include "crypto/key_ring.h"

#include "crypto/aead.h"

#include <algorithm>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

const QByteArray form = "aura-keys-1";

QByteArray randomBytes(Random &random, qsizetype count) {
    QByteArray bytes(count, Qt::Uninitialized);
    random.fill({reinterpret_cast<std::uint8_t *>(bytes.data()), static_cast<std::size_t>(count)});
    return bytes;
}

} // namespace

KeyRing KeyRing::fresh(Random &random) {
    return KeyRing().rotated(random);
}

KeyRing KeyRing::rotated(Random &random) const {
    KeyRing ring = *this;
    auto id = randomBytes(random, idBytes);
    while (contains(id))
        id = randomBytes(random, idBytes);
    ring.m_keys.prepend({id, randomBytes(random, Aead::keyBytes)});
    return ring;
}

KeyRing KeyRing::onlyCurrent() const {
    KeyRing ring;
    ring.m_keys = m_keys.mid(0, 1);
    return ring;
}

bool KeyRing::contains(const QByteArray &id) const {
    return std::any_of(m_keys.begin(), m_keys.end(), [&](const Key &key) { return key.id == id; });
}

QByteArray KeyRing::toBytes() const {
    QByteArray bytes = form;
    for (const auto &key : m_keys)
        bytes += ' ' + key.id.toHex() + ':' + key.bytes.toHex();
    return bytes;
}

Result<KeyRing> KeyRing::fromBytes(const QByteArray &bytes) {
    const auto words = bytes.split(' ');
    if (words.first() != form)
        return Error{words.first().startsWith("aura-keys-") ? ErrorCode::NewerVersion : ErrorCode::Corrupt,
                     u"not a key ring of this version"_s};
    KeyRing ring;
    for (const auto &word : words.mid(1)) {
        const auto parts = word.split(':');
        Key key{QByteArray::fromHex(parts.first()), QByteArray::fromHex(parts.value(1))};
        // What is no hex, fromHex() leaves out.
        if (parts.size() != 2 || key.id.toHex() != parts[0] || key.bytes.toHex() != parts[1] ||
            key.id.size() != idBytes || key.bytes.size() != Aead::keyBytes)
            return Error{ErrorCode::Corrupt, u"a key of the ring is damaged"_s};
        ring.m_keys.append(std::move(key));
    }
    if (ring.isEmpty())
        return Error{ErrorCode::Corrupt, u"a key ring without keys"_s};
    return ring;
}

} // namespace aura::sync
