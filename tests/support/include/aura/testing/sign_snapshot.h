// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/wire/sync_json.h>

#include <openssl/evp.h>

namespace aura::testing {

/// Signs the manifest and its forms as a server does that has these 32 bytes in its key's file.
inline void signSnapshot(wire::SnapshotManifest &manifest, const QByteArray &secret) {
    auto *key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr,
                                             reinterpret_cast<const unsigned char *>(secret.constData()), 32);
    manifest.publicKey.resize(32);
    std::size_t length = 32;
    EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char *>(manifest.publicKey.data()), &length);
    for (auto &form : manifest.forms) {
        const auto statement = wire::signedStatement(manifest, form);
        form.signature.resize(64);
        length = 64;
        auto *context = EVP_MD_CTX_new();
        EVP_DigestSignInit(context, nullptr, nullptr, nullptr, key);
        EVP_DigestSign(context, reinterpret_cast<unsigned char *>(form.signature.data()), &length,
                       reinterpret_cast<const unsigned char *>(statement.constData()),
                       static_cast<std::size_t>(statement.size()));
        EVP_MD_CTX_free(context);
    }
    EVP_PKEY_free(key);
}
inline void signSnapshot(wire::SnapshotManifest &manifest, char seed = 'k') {
    signSnapshot(manifest, QByteArray(32, seed));
}

} // namespace aura::testing
