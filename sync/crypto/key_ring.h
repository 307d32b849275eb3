// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>
#include <aura/ports/random.h>

#include <QByteArray>
#include <QList>

namespace aura::sync {

/// The data keys of one server's folder: the one that seals, and while keys change also those that only open. Kept as
/// one secret, so that a change of keys is one write.
class KeyRing {
public:
    struct Key {
        QByteArray id;    ///< idBytes, random: tells keys apart and says nothing about them.
        QByteArray bytes; ///< Aead::keyBytes
    };
    static constexpr qsizetype idBytes = 4;

    static KeyRing fresh(Random &random);
    /// Corrupt when the bytes are not what toBytes() made, NewerVersion for another form.
    static Result<KeyRing> fromBytes(const QByteArray &bytes);

    bool isEmpty() const { return m_keys.isEmpty(); }
    /// First the key that seals.
    const QList<Key> &keys() const { return m_keys; }
    QByteArray currentId() const { return m_keys.isEmpty() ? QByteArray() : m_keys.first().id; }
    bool contains(const QByteArray &id) const;
    /// With a new key in front.
    KeyRing rotated(Random &random) const;
    KeyRing onlyCurrent() const;
    /// Printable.
    QByteArray toBytes() const;

private:
    QList<Key> m_keys;
};

} // namespace aura::sync
