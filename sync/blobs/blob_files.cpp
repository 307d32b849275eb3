// SPDX-License-Identifier: Apache-2.0
#include "blobs/blob_files.h"

#include <aura/storage/save_file.h>

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <numeric>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr auto waitingSuffix = ".blob"_L1;
constexpr auto sentSuffix = ".sent"_L1;

bool isOld(const QFileInfo &file, UnixMillis now) {
    return now - file.lastModified().toMSecsSinceEpoch() > BlobFiles::keepSentMillis;
}

} // namespace

QString BlobFiles::waitingPath(const QByteArray &sha256) const {
    return m_folder + u'/' + QString::fromLatin1(sha256.toHex()) + waitingSuffix;
}

QString BlobFiles::sentPath(const QByteArray &sha256) const {
    return m_folder + u'/' + QString::fromLatin1(sha256.toHex()) + sentSuffix;
}

Status BlobFiles::open() {
    if (!QDir().mkpath(m_folder))
        return Error{ErrorCode::StorageReadOnly, u"cannot create "_s + m_folder};
    m_waiting.clear();
    QFileInfoList sent;
    // Oldest first.
    const auto files = QDir(m_folder).entryInfoList(QDir::Files, QDir::Time | QDir::Reversed);
    for (const auto &file : files) {
        if (file.fileName().endsWith(waitingSuffix))
            m_waiting.insert(QByteArray::fromHex(file.completeBaseName().toLatin1()));
        else if (file.fileName().endsWith(sentSuffix))
            sent.append(file);
        else if (isOld(file, m_clock.now()))
            QFile::remove(file.filePath()); // what a crash has left of one that was being written
    }
    makeRoom(sent);
    return {};
}

void BlobFiles::makeRoom(const QFileInfoList &sent) const {
    auto bytes = std::accumulate(sent.begin(), sent.end(), std::int64_t{0},
                                 [](std::int64_t sum, const QFileInfo &file) { return sum + file.size(); });
    for (const auto &file : sent) {
        if (bytes <= m_sentLimit || !isOld(file, m_clock.now()))
            return;
        bytes -= file.size();
        QFile::remove(file.filePath());
    }
}

Result<QByteArray> BlobFiles::keep(const QByteArray &bytes) {
    if (bytes.isEmpty())
        return Error{ErrorCode::InvalidArgument, u"an empty picture"_s};
    if (bytes.size() > largest)
        return Error{ErrorCode::TooLarge, u"a picture of %1 bytes"_s.arg(bytes.size())};
    const auto sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    // Synced and renamed into place.
    QSaveFile file(waitingPath(sha256));
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::StorageReadOnly, file.fileName() + u": "_s + file.errorString()};
    if (file.write(bytes) != bytes.size() || !storage::commitWhole(file))
        return Error{ErrorCode::StorageFull, file.fileName() + u": "_s + file.errorString()};
    m_waiting.insert(sha256);
    return sha256;
}

std::int64_t BlobFiles::size(const QByteArray &sha256) const {
    return QFileInfo(waitingPath(sha256)).size();
}

Result<QByteArray> BlobFiles::read(const QByteArray &sha256, std::int64_t offset, std::int64_t length) const {
    for (const auto &path : {waitingPath(sha256), sentPath(sha256)}) {
        QFile file(path);
        if (!file.exists())
            continue;
        if (!file.open(QIODevice::ReadOnly) || !file.seek(offset))
            return Error{ErrorCode::StorageReadOnly, path + u": "_s + file.errorString()};
        return file.read(length);
    }
    return Error{ErrorCode::NotFound, u"no such picture"_s};
}

Status BlobFiles::sent(const QByteArray &sha256) {
    QFile::remove(sentPath(sha256));
    if (!QFile::rename(waitingPath(sha256), sentPath(sha256)))
        return Error{ErrorCode::StorageReadOnly, u"cannot rename "_s + waitingPath(sha256)};
    m_waiting.erase(sha256);
    // It may have waited for long. Without the stamp it goes earlier at worst.
    if (QFile file(sentPath(sha256)); file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::fromMSecsSinceEpoch(m_clock.now()), QFileDevice::FileModificationTime);
    return {};
}

void BlobFiles::sendAgain(const QByteArray &sha256) {
    if (QFile::rename(sentPath(sha256), waitingPath(sha256)))
        m_waiting.insert(sha256);
}

} // namespace aura::sync
