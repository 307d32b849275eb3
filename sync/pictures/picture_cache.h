// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>
#include <aura/ports/clock.h>

#include <QByteArray>
#include <QString>

#include <map>
#include <mutex>

namespace aura::sync {

/// A picture in one of the sizes of thumbnailSides, or in whole (side 0).
struct PictureName {
    QByteArray sha256; ///< 32 bytes: of the whole picture.
    int side = 0;

    friend bool operator==(const PictureName &, const PictureName &) = default;
    friend bool operator<(const PictureName &a, const PictureName &b) {
        return a.sha256 != b.sha256 ? a.sha256 < b.sha256 : a.side < b.side;
    }
};

/// Pictures that the shop has sent, as files: what can be fetched again. It has a limit, and what was shown longest ago
/// goes first. Every file carries the hash of its bytes, so that one that was cut or has decayed is no picture but a
/// gap. Nothing is fsynced: what a crash takes is fetched again. Thread-safe; the folder is looked through once, at the
/// first call. Several processes may use one folder; limit and size are then each one's own, until its next start.
class PictureCache {
public:
    static constexpr std::int64_t usualLimit = 200LL << 20;

    /// `clock` must outlive the cache; its time orders what earlier runs have left.
    PictureCache(QString folder, const Clock &clock, std::int64_t limit = usualLimit)
        : m_folder(std::move(folder))
        , m_clock(clock)
        , m_limit(limit) {}

    /// NotFound when it is not here, or was damaged (then it is gone).
    Result<QByteArray> read(const PictureName &name);
    /// Keeps the bytes, and lets others go for them. What is larger than the whole limit is not kept. StorageFull when
    /// it cannot be written.
    Status write(const PictureName &name, const QByteArray &bytes);

    /// Of all files.
    std::int64_t bytes();
    std::int64_t limit();
    /// Lets go at once of what is too much.
    void setLimit(std::int64_t bytes);
    /// Removes everything.
    void clear();

private:
    struct Entry {
        std::int64_t bytes = 0;
        std::uint64_t used = 0;   ///< Grows with each use.
        UnixMillis stampedAt = 0; ///< When the file was last told that it is used.
    };
    void look();
    void forget(const PictureName &name);
    void makeRoom();
    QString pathOf(const PictureName &name) const;

    const QString m_folder;
    const Clock &m_clock;
    std::mutex m_mutex; // of all that follows
    std::int64_t m_limit;
    bool m_looked = false;
    std::int64_t m_bytes = 0;
    std::uint64_t m_uses = 0;
    std::uint64_t m_writes = 0;
    std::map<PictureName, Entry> m_entries;
    std::map<std::uint64_t, PictureName> m_byUse;
};

} // namespace aura::sync
