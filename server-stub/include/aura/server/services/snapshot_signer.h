// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>
#include <aura/ports/random.h>
#include <aura/wire/sync_json.h>

#include <memory>

namespace aura::server {

/// Signs snapshots (Ed25519), so that a client can tell its shop's catalogue from somebody else's, whatever lies
/// between them. Clients remember the public key of their first snapshot: who moves a server to another machine takes
/// the key's file along. Thread-safe.
class SnapshotSigner {
public:
    /// The key is made on first use. Errors as loadOrCreateKey().
    static Result<SnapshotSigner> open(const QString &keyPath, Random &random);

    /// 32 bytes.
    const QByteArray &publicKey() const { return m_publicKey; }
    /// Sets the manifest's key and the signature of each of its forms.
    Status sign(wire::SnapshotManifest &manifest) const;
    /// True when the manifest is signed with this key as it is.
    bool hasSigned(const wire::SnapshotManifest &manifest) const;

private:
    struct Free {
        void operator()(void *key) const;
    };
    SnapshotSigner() = default;

    std::unique_ptr<void, Free> m_key;
    QByteArray m_publicKey;
};

} // namespace aura::server
