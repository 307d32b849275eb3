// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/snapshot_signer.h>

#include <aura/server/services/auth_secrets.h>

#include <openssl/evp.h>

namespace aura::server {

namespace {

constexpr std::size_t publicKeyBytes = 32;
constexpr std::size_t signatureBytes = 64;

struct ContextFree {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_MD_CTX, ContextFree>;

const unsigned char *bytesOf(const QByteArray &bytes) {
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Error refused() {
    return {ErrorCode::Internal, QStringLiteral("the library refuses to sign with Ed25519")};
}

} // namespace

void SnapshotSigner::Free::operator()(void *key) const {
    EVP_PKEY_free(static_cast<EVP_PKEY *>(key));
}

Result<SnapshotSigner> SnapshotSigner::open(const QString &keyPath, Random &random) {
    AURA_ASSIGN(const auto secret, loadOrCreateKey(keyPath, random));
    SnapshotSigner signer;
    auto *key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytesOf(secret),
                                             static_cast<std::size_t>(secret.size()));
    signer.m_key.reset(key);
    signer.m_publicKey.resize(publicKeyBytes);
    auto length = publicKeyBytes;
    if (key == nullptr ||
        EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char *>(signer.m_publicKey.data()), &length) != 1)
        return refused();
    return signer;
}

Status SnapshotSigner::sign(wire::SnapshotManifest &manifest) const {
    manifest.publicKey = m_publicKey;
    for (auto &form : manifest.forms) {
        const auto statement = wire::signedStatement(manifest, form);
        const Context context(EVP_MD_CTX_new());
        form.signature.resize(signatureBytes);
        auto length = signatureBytes;
        if (EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, static_cast<EVP_PKEY *>(m_key.get())) != 1 ||
            EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(form.signature.data()), &length,
                           bytesOf(statement), static_cast<std::size_t>(statement.size())) != 1)
            return refused();
    }
    return {};
}

bool SnapshotSigner::hasSigned(const wire::SnapshotManifest &manifest) const {
    // Ed25519 is deterministic: the same key makes the same signature.
    auto again = manifest;
    if (manifest.publicKey != m_publicKey || !sign(again))
        return false;
    return std::equal(manifest.forms.begin(), manifest.forms.end(), again.forms.begin(),
                      [](const auto &a, const auto &b) { return a.signature == b.signature; });
}

} // namespace aura::server
