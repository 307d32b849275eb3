// SPDX-License-Identifier: Apache-2.0
#include "pictures/picture_cache.h"

#include <aura/planted.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <optional>
#include <vector>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashBytes = 32;
constexpr QLatin1StringView unfinished = ".new"_L1;
// How exact the order is that the next run finds; stamping a file at each look would cost more than it is worth.
constexpr std::int64_t stampMillis = 3'600'000;
// Another process may be writing one right now.
constexpr std::int64_t abandonedMillis = 600'000;

QByteArray hashOf(QByteArrayView bytes) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result();
}

std::optional<PictureName> nameFrom(const QString &file) {
    const auto dash = file.indexOf(u'-');
    bool fine = false;
    PictureName name{QByteArray::fromHex(file.left(dash).toLatin1()), file.mid(dash + 1).toInt(&fine)};
    return dash == 2 * hashBytes && name.sha256.size() == hashBytes && fine ? std::optional(name) : std::nullopt;
}

void stamp(QFile &file, UnixMillis now) {
    file.setFileTime(QDateTime::fromMSecsSinceEpoch(now), QFileDevice::FileModificationTime);
}

} // namespace

QString PictureCache::pathOf(const PictureName &name) const {
    return m_folder + u'/' + QString::fromLatin1(name.sha256.toHex()) + u'-' + QString::number(name.side);
}

void PictureCache::look() {
    if (std::exchange(m_looked, true))
        return;
    const QDir folder(m_folder);
    folder.mkpath(u"."_s);
    struct Found {
        UnixMillis at = 0;
        PictureName name;
        std::int64_t bytes = 0;
    };
    std::vector<Found> found;
    const auto files = folder.entryInfoList(QDir::Files);
    for (const auto &file : files) {
        if (const auto name = nameFrom(file.fileName()))
            found.push_back({file.lastModified().toMSecsSinceEpoch(), *name, file.size()});
        else if (file.fileName().endsWith(unfinished) &&
                 file.lastModified().toMSecsSinceEpoch() < m_clock.now() - abandonedMillis)
            QFile::remove(file.filePath());
    }
    std::sort(found.begin(), found.end(),
              [](const Found &a, const Found &b) { return a.at < b.at || (a.at == b.at && a.name < b.name); });
    for (const auto &[at, name, bytes] : found) {
        m_entries[name] = {bytes, ++m_uses, at};
        m_byUse[m_uses] = name;
        m_bytes += bytes;
    }
    makeRoom();
}

void PictureCache::forget(const PictureName &name) {
    const auto found = m_entries.find(name);
    if (found == m_entries.end())
        return;
    QFile::remove(pathOf(name));
    m_bytes -= found->second.bytes;
    m_byUse.erase(found->second.used);
    m_entries.erase(found);
}

void PictureCache::makeRoom() {
    while (m_bytes > m_limit && !m_byUse.empty())
        forget(PictureName(m_byUse.begin()->second));
}

Result<QByteArray> PictureCache::read(const PictureName &name) {
    const Error none{ErrorCode::NotFound, u"the picture is not on this device"_s};
    const auto now = m_clock.now();
    bool stale = false;
    {
        const std::scoped_lock lock(m_mutex);
        look();
        const auto found = m_entries.find(name);
        if (found == m_entries.end())
            return none;
        auto &entry = found->second;
        m_byUse.erase(entry.used);
        entry.used = ++m_uses;
        m_byUse[entry.used] = name;
        stale = now - entry.stampedAt >= stampMillis;
        if (stale)
            entry.stampedAt = now;
    }
    // Beside the lock: several threads read at once. A file that goes meanwhile stays readable while it is open.
    QFile file(pathOf(name));
    const auto content = file.open(stale ? QIODevice::ReadWrite | QIODevice::ExistingOnly : QIODevice::ReadOnly)
                             ? file.readAll()
                             : QByteArray();
    if (content.size() > hashBytes && (AURA_PLANTED("damaged-picture-is-shown") ||
                                       hashOf(QByteArrayView(content).sliced(hashBytes)) == content.first(hashBytes))) {
        if (stale)
            stamp(file, now);
        return content.sliced(hashBytes);
    }
    const std::scoped_lock lock(m_mutex);
    forget(name);
    return none;
}

Status PictureCache::write(const PictureName &name, const QByteArray &bytes) {
    const auto size = bytes.size() + hashBytes;
    QString path;
    {
        const std::scoped_lock lock(m_mutex);
        look();
        if (size > m_limit || bytes.isEmpty())
            return {};
        path = pathOf(name) + u".%1.%2"_s.arg(QCoreApplication::applicationPid()).arg(++m_writes) + unfinished;
    }
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(hashOf(bytes)) == hashBytes &&
                         file.write(bytes) == bytes.size() && file.flush();
    if (written)
        stamp(file, m_clock.now());
    file.close();
    const std::scoped_lock lock(m_mutex);
    const Error full{ErrorCode::StorageFull, u"cannot keep a picture: "_s + file.errorString()};
    // What was there stays there, then.
    if (!written) {
        QFile::remove(path);
        return full;
    }
    forget(name);
    // One that is not known here may be there: another process uses the same folder.
    QFile::remove(pathOf(name));
    if (!QFile::rename(path, pathOf(name))) {
        QFile::remove(path);
        return full;
    }
    m_entries[name] = {size, ++m_uses, m_clock.now()};
    m_byUse[m_uses] = name;
    m_bytes += size;
    makeRoom();
    return {};
}

std::int64_t PictureCache::bytes() {
    const std::scoped_lock lock(m_mutex);
    look();
    return m_bytes;
}

std::int64_t PictureCache::limit() {
    const std::scoped_lock lock(m_mutex);
    return m_limit;
}

void PictureCache::setLimit(std::int64_t bytes) {
    const std::scoped_lock lock(m_mutex);
    m_limit = bytes;
    if (m_looked)
        makeRoom();
}

void PictureCache::clear() {
    const std::scoped_lock lock(m_mutex);
    look();
    while (!m_byUse.empty())
        forget(PictureName(m_byUse.begin()->second));
}

} // namespace aura::sync
