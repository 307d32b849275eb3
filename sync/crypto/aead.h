// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QByteArray>

#include <initializer_list>
#include <memory>

namespace aura::sync {

/// AES-256-GCM under one key, whose schedule is computed once. Used by one thread.
class Aead {
public:
    static constexpr qsizetype keyBytes = 32;
    static constexpr qsizetype nonceBytes = 12;
    static constexpr qsizetype tagBytes = 16;

    /// `key` has keyBytes.
    explicit Aead(QByteArrayView key);
    Aead(Aead &&) noexcept;
    ~Aead();

    /// Appends ciphertext and tag to `out`. A nonce must never be used twice with a key. `bound` is what the tag covers
    /// besides, as one sequence of bytes. A machine that cannot encrypt ends the process: nothing is written plain.
    void seal(QByteArrayView nonce, QByteArrayView plain, std::initializer_list<QByteArrayView> bound,
              QByteArray &out) const;
    /// The plain bytes; Corrupt when ciphertext, tag, nonce, `bound` and key do not belong together.
    Result<QByteArray> open(QByteArrayView nonce, QByteArrayView sealed,
                            std::initializer_list<QByteArrayView> bound) const;

private:
    struct Contexts;
    std::unique_ptr<Contexts> m_contexts;
};

/// A key for `purpose` that says nothing about `key` or other purposes (HKDF-SHA256).
QByteArray derivedKey(QByteArrayView key, QByteArrayView purpose);

/// What deriving a key from a passphrase costs: memory is 128 × blocks × 2^logCost bytes.
struct ScryptCost {
    std::uint8_t logCost = 16;
    std::uint8_t blocks = 8;
    std::uint8_t lanes = 2;

    friend bool operator==(const ScryptCost &, const ScryptCost &) = default;
};
/// Aead::keyBytes from a passphrase. InvalidArgument for a cost beyond 1 GiB or none at all, Unavailable when the
/// memory is not there.
Result<QByteArray> keyFromPassphrase(QByteArrayView passphrase, QByteArrayView salt, ScryptCost cost);

/// Overwrites secrets before their memory is given back.
void wipe(QByteArray &secret);

} // namespace aura::sync
