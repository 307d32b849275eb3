// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/aead.h"
#include "crypto/key_ring.h"

#include <aura/domain/id.h>
#include <aura/domain/result.h>
#include <aura/ports/random.h>

#include <QByteArray>

#include <vector>

namespace aura::sync {

/// Everything personal passes through here on its way into and out of a file. The first byte of what is stored names
/// the scheme, so that a file may hold rows of several schemes while keys change.
class Sealer {
public:
    virtual ~Sealer() = default;
    /// `context` binds the bytes to their place (table, column, row), so that sealed values cannot be swapped.
    virtual QByteArray seal(QByteArrayView plain, QByteArrayView context) const = 0;
    /// Corrupt when the bytes are not what seal() made for this context; SecretsLocked when they need a key that is not
    /// here; NewerVersion for an unknown scheme.
    virtual Result<QByteArray> open(QByteArrayView sealed, QByteArrayView context) const = 0;
    /// What everything begins with that is sealed now: the scheme, and the id of the key if there is one.
    virtual QByteArray mark() const = 0;
    /// True when values that begin with `mark` can be opened.
    virtual bool opens(QByteArrayView mark) const = 0;
};

/// Scheme 0: as it is. For what names nobody, and to read files of early versions.
class PlainSealer final : public Sealer {
public:
    QByteArray seal(QByteArrayView plain, QByteArrayView context) const override;
    Result<QByteArray> open(QByteArrayView sealed, QByteArrayView context) const override;
    QByteArray mark() const override;
    bool opens(QByteArrayView mark) const override;
};

/// What everything begins with that is sealed under a key.
QByteArray markOfKey(const QByteArray &keyId);

/// Scheme 1: AES-256-GCM with a nonce of its own for each value; docs/sync.md has the layout. Used by one thread.
class AccountSealer final : public Sealer {
public:
    /// Seals for one account (nil for a guest) under keys derived from those of the ring. `random` must outlive it.
    AccountSealer(const KeyRing &ring, const Id &account, Random &random);

    QByteArray seal(QByteArrayView plain, QByteArrayView context) const override;
    Result<QByteArray> open(QByteArrayView sealed, QByteArrayView context) const override;
    QByteArray mark() const override;
    bool opens(QByteArrayView mark) const override;

private:
    struct Key {
        QByteArray mark;
        Aead aead;
    };
    const Key *keyFor(QByteArrayView mark) const;

    std::vector<Key> m_keys;
    Random &m_random;
};

} // namespace aura::sync
