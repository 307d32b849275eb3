// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <vector>

namespace aura::bench {

/// Notes how long each event keeps the interface's thread, whatever came of it: keys, timers, answers, painting. While
/// one is handled, the window answers nobody.
class TimedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    /// Those that took a millisecond or longer since the last call.
    std::vector<double> takeStalls() { return std::exchange(m_stalls, {}); }

    bool notify(QObject *receiver, QEvent *event) override {
        if (m_isInside)
            return QApplication::notify(receiver, event);
        m_isInside = true;
        QElapsedTimer timer;
        timer.start();
        const bool done = QApplication::notify(receiver, event);
        if (timer.nsecsElapsed() >= leastNanos)
            m_stalls.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        m_isInside = false;
        return done;
    }

private:
    static constexpr qint64 leastNanos = 1'000'000;
    bool m_isInside = false;
    std::vector<double> m_stalls;
};

} // namespace aura::bench
