// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QByteArray>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace aura::sync {

/// A thread that takes pieces of bytes in the order in which they were put, so that reading, unpacking and writing go
/// on beside one another. It holds a few pieces at most. All functions are for one thread, the one that puts.
class ByteLane {
public:
    using Take = std::function<Status(QByteArrayView)>;

    /// `take` runs on the lane's thread; its first error ends the lane.
    explicit ByteLane(Take take);
    ~ByteLane() { stop(); }
    ByteLane(const ByteLane &) = delete;
    ByteLane &operator=(const ByteLane &) = delete;

    /// Of no particular content; empty or a piece that has been taken, so that memory is used again.
    QByteArray spare();
    /// Waits while the lane is full. The error that ended it, if one has.
    Status put(QByteArray piece);
    /// Waits until every piece has been taken. The error that ended the lane, if one has. put() may follow.
    Status drain();
    /// Drops what waits and ends the thread; returns when `take` has. Nothing may follow.
    void stop();

private:
    void run();

    Take m_take;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_waiting;
    std::vector<QByteArray> m_spare;
    Status m_status;
    bool m_taking = false;
    bool m_stop = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace aura::sync
