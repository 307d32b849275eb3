// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/blobs.h>

#include <aura/server/services/vendor_scope.h>

#include "zstd.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <unistd.h>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

// Enough for every header that sniffPicture() looks at, a JPEG's metadata included.
constexpr qsizetype sniffedBytes = 256 * 1024;
constexpr std::int64_t shortestPicture = 16;
constexpr std::int64_t dayMillis = 86'400'000;
// Looking for pictures that nothing shows reads the whole table.
constexpr std::int64_t collectMillis = 3'600'000;
// Devices keep what they have sent for 30 days.
constexpr std::int64_t adoptableMillis = 35 * dayMillis;
constexpr QLatin1StringView partSuffix(".part");

Error storageError(const QFile &file) {
    return {file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError
                ? ErrorCode::StorageFull
                : ErrorCode::Unavailable,
            file.fileName() + u": "_s + file.errorString()};
}

} // namespace

QString BlobService::wholePath(const QByteArray &sha256) const {
    return m_store.folder().blobsPath() + u'/' + QString::fromLatin1(sha256.toHex());
}

QString BlobService::partPath(const QByteArray &sha256) const {
    return wholePath(sha256) + partSuffix;
}

Result<BlobService::Progress> BlobService::append(const Part &part) {
    if (const QFileInfo whole(wholePath(part.sha256)); whole.exists())
        return Progress{whole.size(), whole.size(), true};
    QFile file(partPath(part.sha256));
    const auto received = file.exists() ? file.size() : 0;
    Progress progress{received, part.total, false};
    if (part.offset != received || part.bytes.isEmpty())
        return progress;
    if (received == 0 && !sniffPicture(part.bytes))
        return Error{ErrorCode::InvalidArgument, u"not a PNG, JPEG, WebP or GIF"_s};
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return storageError(file);
    if (file.write(part.bytes) != part.bytes.size() || !file.flush()) {
        const auto error = storageError(file);
        file.resize(received);
        return error;
    }
    progress.received += part.bytes.size();
    return progress;
}

/// Nothing when the bytes are not what they were said to be; then they are gone.
Result<std::optional<PictureKind>> BlobService::finish(const Part &part) {
    QFile file(partPath(part.sha256));
    if (!file.open(QIODevice::ReadWrite))
        return storageError(file);
    const QByteArray head = file.peek(sniffedBytes);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto kind = sniffPicture(head);
    if (!hash.addData(&file) || hash.result() != part.sha256 || !kind) {
        file.remove();
        return std::optional<PictureKind>{};
    }
    if (::fsync(file.handle()) != 0)
        return storageError(file);
    file.close();
    if (std::rename(QFile::encodeName(file.fileName()).constData(),
                    QFile::encodeName(wholePath(part.sha256)).constData()) != 0)
        return Error{ErrorCode::Unavailable, u"cannot rename "_s + file.fileName()};
    AURA_TRY(syncDirectory(m_store.folder().blobsPath()));
    return kind;
}

void BlobService::take(const Id &user, Part part, const Done &done) {
    if (part.sha256.size() != 32 || part.total < shortestPicture || part.offset < 0 || part.offset > part.total ||
        part.bytes.size() > part.total - part.offset)
        return done(Error{ErrorCode::InvalidArgument, u"the part is not within the picture"_s});
    if (part.total > m_options.largest)
        return done(Error{ErrorCode::TooLarge, u"a picture has at most %1 bytes"_s.arg(m_options.largest)});
    const auto db = m_store.reads().connection();
    if (!db)
        return done(db.error());
    const auto works = vendorScope::worksAnywhere(**db, user);
    if (!works)
        return done(works.error());
    if (!*works) {
        // Whoever sells nothing adds pictures to reviews, and those are few.
        const auto since = (*db)->queryInt64("SELECT count(*) FROM blob WHERE owner_id = ?1 AND created_at > ?2 AND "
                                             "sha256 <> ?3",
                                             user, m_clock.now() - dayMillis, part.sha256);
        if (!since || since->value_or(0) >= m_options.mostOfBuyerADay)
            return done(since ? Error{ErrorCode::RateLimited, u"enough pictures for a day"_s} : since.error());
    }
    const auto unfinished = (*db)->queryInt64("SELECT count(*) FROM blob WHERE owner_id = ?1 AND completed_at IS NULL "
                                              "AND sha256 <> ?2",
                                              user, part.sha256);
    if (!unfinished || unfinished->value_or(0) >= m_options.mostUnfinished)
        return done(unfinished ? Error{ErrorCode::RateLimited, u"too many pictures are under way"_s}
                               : unfinished.error());

    PictureKind kind;
    Progress progress;
    {
        const std::scoped_lock lock(m_mutex);
        auto appended = append(part);
        if (!appended)
            return done(appended.error());
        progress = *appended;
        m_unrecorded.insert(part.sha256);
        if (progress.complete) {
            QFile file(wholePath(part.sha256));
            if (file.open(QIODevice::ReadOnly))
                kind = sniffPicture(file.read(sniffedBytes)).value_or(PictureKind{});
        } else if (progress.received == part.total) {
            const auto finished = finish(part);
            if (!finished) {
                m_unrecorded.remove(part.sha256);
                return done(finished.error());
            }
            if (!*finished) {
                m_unrecorded.remove(part.sha256);
                return done(Error{ErrorCode::Corrupt, u"the bytes have another hash"_s});
            }
            kind = **finished;
            progress.complete = true;
        }
    }
    const Done recorded = [this, sha256 = part.sha256, done](Result<Progress> result) {
        {
            const std::scoped_lock lock(m_mutex);
            m_unrecorded.remove(sha256);
        }
        done(std::move(result));
    };
    const auto known =
        (*db)->queryInt64("SELECT 1 FROM blob WHERE sha256 = ?1 AND completed_at IS NOT NULL", part.sha256);
    if (!known || *known)
        return recorded(known ? Result<Progress>(progress) : known.error());
    if (!progress.complete)
        return remember(user, part, progress, kind, std::nullopt, recorded);
    part.bytes.clear();
    m_thumbnails.make(part.sha256, [this, user, part, progress, kind, recorded](const Result<PictureLook> &look) {
        auto seen = kind;
        if (look) {
            seen.width = look->width;
            seen.height = look->height;
        }
        remember(user, part, progress, seen, look ? std::optional(look->color) : std::nullopt, recorded);
    });
}

void BlobService::remember(const Id &user, const Part &part, const Progress &progress, const PictureKind &kind,
                           std::optional<std::uint32_t> color, const Done &done) {
    const auto db = m_store.reads().connection();
    if (!db)
        return done(db.error());
    // What the table says already needs no commit.
    const auto known = (*db)->queryInt64("SELECT completed_at IS NOT NULL FROM blob WHERE sha256 = ?1", part.sha256);
    if (!known)
        return done(known.error());
    if (progress.received == 0 || (*known && (**known != 0 || !progress.complete)))
        return done(progress);
    m_store.writes().submit(
        [user, sha256 = part.sha256, progress, kind, color](Write &write) {
            return write.db.run(
                "INSERT INTO blob(sha256, owner_id, mime, bytes, received, width, height, created_at, completed_at, "
                "color) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT(sha256) DO UPDATE SET mime = "
                "excluded.mime, bytes = excluded.bytes, received = excluded.received, width = excluded.width, height = "
                "excluded.height, completed_at = excluded.completed_at, color = excluded.color WHERE completed_at IS "
                "NULL",
                sha256, user, kind.mime, progress.bytes, progress.received, kind.width, kind.height, write.now,
                progress.complete ? std::optional(write.now) : std::nullopt, color);
        },
        [done, progress](const Status &status) {
            if (status)
                done(progress);
            else
                done(status.error());
        });
}

Status BlobService::removeFile(Write &write, const QByteArray &sha256) {
    AURA_ASSIGN(const auto known, write.db.queryInt64("SELECT 1 FROM blob WHERE sha256 = ?1", sha256));
    if (known || m_unrecorded.contains(sha256))
        return {};
    QFile::remove(wholePath(sha256));
    m_thumbnails.remove(sha256);
    return {};
}

Status BlobService::collect(Write &write) {
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto &sha256 : std::exchange(m_collected, {}))
            AURA_TRY(removeFile(write, sha256));
        // What an earlier run left behind. After a restore from a backup files are younger than their rows, and whoever
        // sent them may send the row again; but not for ever.
        const QDir folder(m_store.folder().blobsPath());
        const auto files = std::exchange(m_lookedThrough, true) ? QFileInfoList() : folder.entryInfoList(QDir::Files);
        for (const auto &file : files) {
            const auto sha256 = QByteArray::fromHex(file.fileName().toLatin1());
            if (file.suffix().isEmpty() && sha256.size() == 32 &&
                file.lastModified().toMSecsSinceEpoch() < write.now - adoptableMillis)
                AURA_TRY(removeFile(write, sha256));
        }
    }
    if (write.now < m_collectAt)
        return {};
    m_collectAt = write.now + collectMillis;
    // What nobody owns came with the shop itself.
    return write.db.forEach(
        "DELETE FROM blob WHERE owner_id IS NOT NULL AND completed_at < ?1 AND sha256 NOT IN (SELECT sha256 FROM "
        "product_picture WHERE sha256 IS NOT NULL) AND sha256 NOT IN (SELECT sha256 FROM review_picture) AND sha256 "
        "NOT "
        "IN (SELECT picture FROM category WHERE picture IS NOT NULL) RETURNING sha256",
        [this](const storage::Statement &row) { m_collected.append(row.blob(0)); }, write.now - m_options.unusedMillis);
}

Status BlobService::sweep(Write &write) {
    AURA_TRY(collect(write));
    const auto oldest = write.now - m_options.incompleteMillis;
    QList<QByteArray> old;
    AURA_TRY(write.db.forEach(
        "SELECT sha256 FROM blob WHERE completed_at IS NULL AND created_at <= ?1",
        [&](const storage::Statement &row) { old.append(row.blob(0)); }, oldest));
    const std::scoped_lock lock(m_mutex);
    for (const auto &sha256 : old) {
        QFile::remove(partPath(sha256));
        AURA_TRY(write.db.run("DELETE FROM blob WHERE sha256 = ?1", sha256));
    }
    // Parts of which the table does not know: their row was never committed, or is of another history.
    const QDir folder(m_store.folder().blobsPath());
    const auto parts = folder.entryList({u'*' + partSuffix}, QDir::Files);
    for (const auto &name : parts) {
        const auto sha256 = QByteArray::fromHex(name.chopped(partSuffix.size()).toLatin1());
        AURA_ASSIGN(const auto known, write.db.queryInt64("SELECT 1 FROM blob WHERE sha256 = ?1", sha256));
        if (!known && !m_unrecorded.contains(sha256))
            QFile::remove(folder.filePath(name));
    }
    return {};
}

} // namespace aura::server
