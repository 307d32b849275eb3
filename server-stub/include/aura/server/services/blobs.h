// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/thumbnails.h>
#include <aura/server/store/store.h>

#include <QByteArray>
#include <QList>
#include <QSet>

#include <functional>
#include <mutex>
#include <optional>
#include <variant>

namespace aura::server {

/// What the first bytes of a picture say of it.
struct PictureKind {
    QString mime; ///< "image/png", "image/jpeg", "image/webp" or "image/gif"
    int width = 0;
    int height = 0; ///< 0 × 0 when the size does not stand in the bytes that were given.
};
/// Nothing for anything but the four types; never trusts what a client says.
std::optional<PictureKind> sniffPicture(QByteArrayView bytes);

/// Takes pictures in parts. A picture is named by the SHA-256 of its bytes, so that parts may come from any device, at
/// any time, and what is there already need not come again. The part of a picture that is here is a file
/// `blobs/<hash>.part`; its length says where to go on. A whole picture is `blobs/<hash>` and never changes.
class BlobService {
public:
    struct Options {
        std::int64_t largest = 16LL << 20;          ///< Bytes of one picture.
        std::int64_t incompleteMillis = 86'400'000; ///< How long a part is kept.
        std::int64_t mostUnfinished = 50;           ///< Pictures that one person may have begun.
        std::int64_t mostOfBuyerADay = 60;          ///< Pictures of a person who works for no vendor.
        std::int64_t unusedMillis = 86'400'000;     ///< How long a picture is kept that nothing shows.
    };
    /// All must outlive the service.
    BlobService(Store &store, ThumbnailService &thumbnails, const Clock &clock, const Options &options)
        : m_store(store)
        , m_thumbnails(thumbnails)
        , m_clock(clock)
        , m_options(options) {}

    const Options &options() const { return m_options; }

    struct Progress {
        std::int64_t received = 0;
        std::int64_t bytes = 0;
        bool complete = false;
    };
    using Done = std::function<void(Result<Progress>)>;

    struct Part {
        QByteArray sha256;       ///< 32 bytes.
        std::int64_t total = 0;  ///< Of the whole picture.
        std::int64_t offset = 0; ///< Where these bytes belong.
        QByteArray bytes;        ///< May be empty: asks how far the picture is.
    };
    /// Takes a part. `done` is called once, on the calling or on the writer's thread. Not on an I/O thread: it writes
    /// and reads files. A whole picture is looked at before the answer: its thumbnails are made, and its size and
    /// colour are kept. One that cannot be decoded is taken all the same; it is shown nowhere.
    ///
    /// A part that is not the next one changes nothing and answers how far the picture is. TooLarge beyond the limits,
    /// InvalidArgument when the bytes are not a picture or not within the total, Corrupt when the whole has another
    /// hash (then it must come again from the start), RateLimited when the person has begun too many.
    void take(const Id &user, Part part, const Done &done);

    /// Removes parts that are too old, of the table and of the folder, and from time to time pictures that people have
    /// sent and that nothing shows: first their rows, and by the next time their files, so that a file is there as long
    /// as its row is. In the writer's transaction.
    Status sweep(Write &write);

private:
    QString partPath(const QByteArray &sha256) const;
    QString wholePath(const QByteArray &sha256) const;
    Result<Progress> append(const Part &part);
    Result<std::optional<PictureKind>> finish(const Part &part);
    Status collect(Write &write);
    Status removeFile(Write &write, const QByteArray &sha256);
    void remember(const Id &user, const Part &part, const Progress &progress, const PictureKind &kind,
                  std::optional<std::uint32_t> color, const Done &done);

    Store &m_store;
    ThumbnailService &m_thumbnails;
    const Clock &m_clock;
    const Options m_options;
    std::mutex m_mutex;            // of the files: one part at a time
    QSet<QByteArray> m_unrecorded; // pictures whose row is on its way; guarded by m_mutex
    UnixMillis m_collectAt = 0;    // the writer's
    QList<QByteArray> m_collected; // rows that went at the last sweep; the writer's
    bool m_lookedThrough = false;  // the folder, since the start; the writer's
};

} // namespace aura::server
