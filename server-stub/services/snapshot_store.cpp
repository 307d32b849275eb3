// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/snapshot_store.h>

#include "zstd.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr auto buildName = "building"_L1;
constexpr auto suffix = ".zst"_L1;

Error failure(const QString &path, const QString &what) {
    return {ErrorCode::Unavailable, path + u": "_s + what};
}

bool isHashName(const QString &name) {
    constexpr qsizetype hexDigits = 64;
    return name.size() == hexDigits + suffix.size() && name.endsWith(suffix) &&
           std::all_of(name.begin(), name.begin() + hexDigits,
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

/// The file's time says since when it is not in the manifest any more.
Status stamp(const QString &path, UnixMillis time) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) ||
        !file.setFileTime(QDateTime::fromMSecsSinceEpoch(time, Qt::UTC), QFileDevice::FileModificationTime))
        return failure(path, file.errorString());
    return {};
}

} // namespace

SnapshotStore::SnapshotStore(QString folder, QString filesUrl, SnapshotSigner signer, const Clock &clock)
    : m_folder(std::move(folder))
    , m_filesUrl(std::move(filesUrl))
    , m_signer(std::move(signer))
    , m_clock(clock) {}

QString SnapshotStore::manifestPath() const {
    return m_folder + u"/manifest.json"_s;
}

QString SnapshotStore::pathOf(const QByteArray &sha256) const {
    return m_folder + u'/' + QString::fromLatin1(sha256.toHex()) + suffix;
}

Status SnapshotStore::open() {
    if (!QDir().mkpath(m_folder))
        return failure(m_folder, u"cannot be created"_s);
    if (!QDir(m_folder + u'/' + buildName).removeRecursively())
        return failure(m_folder, u"an interrupted build cannot be removed"_s);
    QFile file(manifestPath());
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.fileName(), file.errorString());
    auto manifest = wire::snapshotManifestFromBytes(file.readAll());
    if (!manifest || !m_signer.hasSigned(*manifest))
        return {};
    for (const auto &form : manifest->forms) {
        if (QFileInfo(pathOf(form.sha256)).size() != form.bytes)
            return {};
    }
    const std::scoped_lock lock(m_mutex);
    m_current = std::make_shared<const wire::SnapshotManifest>(std::move(*manifest));
    return {};
}

Result<QString> SnapshotStore::buildFolder() const {
    const QString path = m_folder + u'/' + buildName;
    if (!QDir(path).removeRecursively() || !QDir().mkpath(path))
        return failure(path, u"cannot be created"_s);
    return path;
}

Status SnapshotStore::publish(const BuiltSnapshot &built) {
    wire::SnapshotManifest manifest;
    manifest.epoch = built.position.epoch;
    manifest.cursor = built.position.cursor;
    manifest.schema = built.schema;
    for (const auto &form : built.forms) {
        const auto target = pathOf(form.sha256);
        if (std::rename(QFile::encodeName(form.path).constData(), QFile::encodeName(target).constData()) != 0)
            return failure(target, u"cannot be put in place"_s);
        manifest.forms.append(
            {form.form, m_filesUrl + QFileInfo(target).fileName(), form.bytes, form.unpackedBytes, form.sha256});
    }
    AURA_TRY(m_signer.sign(manifest));
    // The files' names must be on the disk before the manifest says so.
    AURA_TRY(syncDirectory(m_folder));
    AURA_TRY(replaceFile(manifestPath(), wire::toBytes(manifest)));

    auto next = std::make_shared<const wire::SnapshotManifest>(std::move(manifest));
    std::shared_ptr<const wire::SnapshotManifest> former;
    {
        const std::scoped_lock lock(m_mutex);
        former = std::exchange(m_current, next);
    }
    if (former) {
        for (const auto &form : former->forms) {
            const bool stays = std::any_of(next->forms.begin(), next->forms.end(),
                                           [&](const auto &other) { return other.sha256 == form.sha256; });
            if (!stays)
                AURA_TRY(stamp(pathOf(form.sha256), m_clock.now()));
        }
    }
    return {};
}

Status SnapshotStore::removeOld(std::int64_t keepMillis) {
    const auto manifest = current();
    const auto entries = QDir(m_folder).entryInfoList(QDir::Files);
    for (const auto &entry : entries) {
        if (!isHashName(entry.fileName()))
            continue;
        const auto sha256 = QByteArray::fromHex(entry.fileName().chopped(suffix.size()).toLatin1());
        const bool named = manifest && std::any_of(manifest->forms.begin(), manifest->forms.end(),
                                                   [&](const auto &form) { return form.sha256 == sha256; });
        if (named || m_clock.now() - entry.lastModified().toMSecsSinceEpoch() < keepMillis)
            continue;
        if (!QFile::remove(entry.filePath()))
            return failure(entry.filePath(), u"cannot be removed"_s);
    }
    return {};
}

std::shared_ptr<const wire::SnapshotManifest> SnapshotStore::current() const {
    const std::scoped_lock lock(m_mutex);
    return m_current;
}

std::optional<QString> SnapshotStore::filePath(const QString &name) const {
    if (!isHashName(name))
        return std::nullopt;
    return m_folder + u'/' + name;
}

} // namespace aura::server
