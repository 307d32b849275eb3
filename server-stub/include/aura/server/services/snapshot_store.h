// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>
#include <aura/ports/clock.h>
#include <aura/server/services/snapshot_builder.h>
#include <aura/server/services/snapshot_signer.h>
#include <aura/wire/sync_json.h>

#include <QString>

#include <memory>
#include <mutex>
#include <optional>

namespace aura::server {

/// The folder of published snapshots: immutable files named by their hash, and the manifest that names the newest.
/// Readers of any thread see one whole manifest at a time; one thread publishes.
class SnapshotStore {
public:
    /// `filesUrl` is what stands before a file's name in the manifest, `clock` must outlive the store.
    SnapshotStore(QString folder, QString filesUrl, SnapshotSigner signer, const Clock &clock);

    /// Creates the folder, reads the last manifest and removes what an interrupted build left. A manifest that is
    /// damaged, is not signed with our key, or names a file that is missing or has another length counts as none.
    Status open();

    /// A fresh folder for a build, inside this one so that publishing is a rename.
    Result<QString> buildFolder() const;
    /// Takes the built files over and switches the manifest. Until this returns successfully, and when the process dies
    /// anywhere in it, the former manifest and its files stand.
    Status publish(const BuiltSnapshot &built);
    /// Removes files that have not been in the manifest for `keepMillis`: downloads that began before can resume.
    Status removeOld(std::int64_t keepMillis);

    /// The key with which manifests are signed.
    const QByteArray &publicKey() const { return m_signer.publicKey(); }
    /// Null while there is none.
    std::shared_ptr<const wire::SnapshotManifest> current() const;
    /// The path of a published file ("<sha256>.zst"); nothing for names of another form, even when a file has them.
    std::optional<QString> filePath(const QString &name) const;

private:
    QString manifestPath() const;
    QString pathOf(const QByteArray &sha256) const;

    const QString m_folder;
    const QString m_filesUrl;
    const SnapshotSigner m_signer;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    std::shared_ptr<const wire::SnapshotManifest> m_current;
};

} // namespace aura::server
