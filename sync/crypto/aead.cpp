// SPDX-License-Identifier: Apache-2.0
#include "crypto/aead.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

namespace aura::sync {

namespace {

const unsigned char *bytesOf(QByteArrayView view) {
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytesOf(QByteArray &array) {
    return reinterpret_cast<unsigned char *>(array.data());
}

struct FreeContext {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

Context makeContext(QByteArrayView key, int encrypt) {
    Context context(EVP_CIPHER_CTX_new());
    if (context == nullptr ||
        EVP_CipherInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key), nullptr, encrypt) != 1)
        qFatal("AES-256-GCM is not available");
    return context;
}

bool bind(EVP_CIPHER_CTX *context, QByteArrayView nonce, std::initializer_list<QByteArrayView> bound) {
    // The key stays as it is.
    if (EVP_CipherInit_ex(context, nullptr, nullptr, nullptr, bytesOf(nonce), -1) != 1)
        return false;
    for (const auto &part : bound) {
        int taken = 0;
        if (!part.isEmpty() &&
            EVP_CipherUpdate(context, nullptr, &taken, bytesOf(part), static_cast<int>(part.size())) != 1)
            return false;
    }
    return true;
}

} // namespace

struct Aead::Contexts {
    Context seal;
    Context open;
};

Aead::Aead(QByteArrayView key)
    : m_contexts(new Contexts{makeContext(key, 1), makeContext(key, 0)}) {
    Q_ASSERT(key.size() == keyBytes);
}

Aead::Aead(Aead &&) noexcept = default;
Aead::~Aead() = default;

void Aead::seal(QByteArrayView nonce, QByteArrayView plain, std::initializer_list<QByteArrayView> bound,
                QByteArray &out) const {
    auto *context = m_contexts->seal.get();
    const auto start = out.size();
    out.resize(start + plain.size() + tagBytes);
    int written = 0;
    int last = 0;
    const bool sealed =
        bind(context, nonce, bound) &&
        EVP_CipherUpdate(context, bytesOf(out) + start, &written, bytesOf(plain), static_cast<int>(plain.size())) ==
            1 &&
        EVP_CipherFinal_ex(context, bytesOf(out) + start + written, &last) == 1 &&
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, tagBytes, bytesOf(out) + start + plain.size()) == 1;
    if (!sealed)
        qFatal("AES-256-GCM does not encrypt");
}

Result<QByteArray> Aead::open(QByteArrayView nonce, QByteArrayView sealed,
                              std::initializer_list<QByteArrayView> bound) const {
    const Error broken{ErrorCode::Corrupt, QStringLiteral("sealed bytes do not open with this key in this place")};
    if (sealed.size() < tagBytes || nonce.size() != nonceBytes)
        return broken;
    auto *context = m_contexts->open.get();
    const auto cipher = sealed.chopped(tagBytes);
    QByteArray tag = sealed.last(tagBytes).toByteArray();
    QByteArray plain(cipher.size(), Qt::Uninitialized);
    int written = 0;
    int last = 0;
    const bool opened =
        bind(context, nonce, bound) &&
        EVP_CipherUpdate(context, bytesOf(plain), &written, bytesOf(cipher), static_cast<int>(cipher.size())) == 1 &&
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, tagBytes, tag.data()) == 1 &&
        EVP_CipherFinal_ex(context, bytesOf(plain) + written, &last) == 1;
    if (!opened)
        return broken;
    return plain;
}

QByteArray derivedKey(QByteArrayView key, QByteArrayView purpose) {
    QByteArray derived(Aead::keyBytes, Qt::Uninitialized);
    auto *kdf = EVP_KDF_fetch(nullptr, "HKDF", nullptr);
    auto *context = EVP_KDF_CTX_new(kdf);
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, const_cast<char *>(key.data()),
                                          static_cast<std::size_t>(key.size())),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, const_cast<char *>(purpose.data()),
                                          static_cast<std::size_t>(purpose.size())),
        OSSL_PARAM_construct_end(),
    };
    const bool made = context != nullptr && EVP_KDF_derive(context, bytesOf(derived),
                                                           static_cast<std::size_t>(derived.size()), parameters) == 1;
    EVP_KDF_CTX_free(context);
    EVP_KDF_free(kdf);
    if (!made)
        qFatal("HKDF is not available");
    return derived;
}

Result<QByteArray> keyFromPassphrase(QByteArrayView passphrase, QByteArrayView salt, ScryptCost cost) {
    constexpr std::uint64_t mostMemory = 1ULL << 30;
    if (cost.logCost < 1 || cost.logCost > 30 || cost.blocks < 1 || cost.lanes < 1 ||
        (128ULL * cost.blocks << cost.logCost) > mostMemory)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("scrypt at this cost is out of bounds")};
    QByteArray key(Aead::keyBytes, Qt::Uninitialized);
    const bool made =
        EVP_PBE_scrypt(passphrase.data(), static_cast<std::size_t>(passphrase.size()), bytesOf(salt),
                       static_cast<std::size_t>(salt.size()), 1ULL << cost.logCost, cost.blocks, cost.lanes,
                       mostMemory + (64ULL << 20), bytesOf(key), static_cast<std::size_t>(key.size())) == 1;
    if (!made)
        return Error{ErrorCode::Unavailable, QStringLiteral("no memory to derive the key")};
    return key;
}

void wipe(QByteArray &secret) {
    if (!secret.isEmpty())
        OPENSSL_cleanse(secret.data(), static_cast<std::size_t>(secret.size()));
    secret.clear();
}

} // namespace aura::sync
