// SPDX-License-Identifier: Apache-2.0
#include "catalogue/snapshot_trust.h"

#include <openssl/evp.h>

#include <memory>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

struct KeyFree {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
struct ContextFree {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

const unsigned char *bytesOf(const QByteArray &bytes) {
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

Status checkSignature(const wire::SnapshotManifest &manifest, const wire::SnapshotForm &form, QByteArrayView known) {
    if (manifest.publicKey.size() != serverKeyBytes || form.signature.isEmpty())
        return Error{ErrorCode::Untrusted, u"the snapshot is not signed"_s};
    if (!known.isEmpty() && manifest.publicKey != known) {
        return Error{ErrorCode::Untrusted, u"the server signs with the key %1, known is %2"_s.arg(
                                               QString::fromLatin1(manifest.publicKey.toHex()),
                                               QString::fromLatin1(known.toByteArray().toHex()))};
    }
    const auto statement = wire::signedStatement(manifest, form);
    const std::unique_ptr<EVP_PKEY, KeyFree> key(EVP_PKEY_new_raw_public_key(
        EVP_PKEY_ED25519, nullptr, bytesOf(manifest.publicKey), static_cast<std::size_t>(manifest.publicKey.size())));
    const std::unique_ptr<EVP_MD_CTX, ContextFree> context(EVP_MD_CTX_new());
    const bool good =
        key != nullptr && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
        EVP_DigestVerify(context.get(), bytesOf(form.signature), static_cast<std::size_t>(form.signature.size()),
                         bytesOf(statement), static_cast<std::size_t>(statement.size())) == 1;
    if (!good)
        return Error{ErrorCode::Untrusted, u"the snapshot's signature is not good"_s};
    return {};
}

} // namespace aura::sync
