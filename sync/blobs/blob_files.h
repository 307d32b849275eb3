// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>
#include <aura/ports/clock.h>

#include <QByteArray>
#include <QFileInfoList>
#include <QString>

#include <set>

namespace aura::sync {

/// The pictures that an account adds: files named by the SHA-256 of their bytes. A file waits until the server has it,
/// and stays for a while longer, for a server that is restored from a backup. That it waits is told by its name alone,
/// so nothing has to agree with anything after a crash. Used by one thread.
///
/// What was sent is stamped with the clock's time, and goes when it was long ago and there is much of it: a clock that
/// is wrong must not take what a restored server would wait for in vain.
class BlobFiles {
public:
    static constexpr std::int64_t largest = 16LL << 20; ///< Bytes of one picture; the server takes no more.
    static constexpr std::int64_t keepSentMillis = 30LL * 24 * 3'600 * 1'000;
    static constexpr std::int64_t keepSentBytes = 128LL << 20; ///< As much stays, however long ago it was sent.

    /// `clock` must outlive this.
    BlobFiles(QString folder, const Clock &clock, std::int64_t sentLimit = keepSentBytes)
        : m_folder(std::move(folder))
        , m_clock(clock)
        , m_sentLimit(sentLimit) {}

    /// Finds what waits, and removes of what was sent longer ago than keepSentMillis what is too much, oldest first.
    Status open();
    /// Keeps bytes; they are on disk when this returns. Their hash. InvalidArgument for nothing, TooLarge.
    Result<QByteArray> keep(const QByteArray &bytes);
    /// In an order that does not change.
    const std::set<QByteArray> &waiting() const { return m_waiting; }
    bool isWaiting(const QByteArray &sha256) const { return m_waiting.contains(sha256); }
    /// 0 when it is not here.
    std::int64_t size(const QByteArray &sha256) const;
    /// At most `length` bytes from `offset` on. NotFound.
    Result<QByteArray> read(const QByteArray &sha256, std::int64_t offset, std::int64_t length) const;
    /// The server has it.
    Status sent(const QByteArray &sha256);
    /// The server does not have it any more; nothing when it is not here either.
    void sendAgain(const QByteArray &sha256);

private:
    QString waitingPath(const QByteArray &sha256) const;
    QString sentPath(const QByteArray &sha256) const;

    void makeRoom(const QFileInfoList &sent) const;

    QString m_folder;
    const Clock &m_clock;
    std::int64_t m_sentLimit;
    std::set<QByteArray> m_waiting;
};

} // namespace aura::sync
