// SPDX-License-Identifier: Apache-2.0
#pragma once

// What benches of the real screens share: waiting, flicking, frames and memory. Needs Qt Quick.

#include "bench_report.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace aura::bench {

/// Runs the event loop until `condition` holds; looks twenty times a second.
template <typename Condition>
void waitFor(const QString &what, Condition condition) {
    QElapsedTimer patience;
    patience.start();
    while (!condition()) {
        if (patience.elapsed() > 120'000)
            giveUp(what + QStringLiteral(" did not happen within two minutes"));
        QEventLoop loop;
        QTimer::singleShot(50, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

/// The longest list on screen of more than `least` rows; nullptr when there is none.
inline QQuickItem *largestList(QQuickItem *item, int least = 1'000) {
    QQuickItem *best = nullptr;
    if (item->isVisible() && item->inherits("QQuickItemView") && item->property("count").toInt() > least)
        best = item;
    for (auto *child : item->childItems()) {
        if (auto *found = largestList(child, least))
            best = best == nullptr || found->property("count").toInt() > best->property("count").toInt() ? found : best;
    }
    return best;
}

/// Shows a page of the app's window, and waits until it has all that it shows and a frame of that is drawn.
inline void show(QQuickWindow &window, const QString &route) {
    // Within an event, as what people do comes: what is left outside of one is never deleted later.
    QMetaObject::invokeMethod(&window, "navigate", Qt::QueuedConnection, Q_ARG(QString, route));
    QCoreApplication::sendPostedEvents(&window, QEvent::MetaCall);
    bool drawn = false;
    QObject context;
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &context, [&] { drawn = window.property("settled").toBool(); },
        Qt::DirectConnection);
    QElapsedTimer patience;
    patience.start();
    while (!drawn) {
        if (patience.elapsed() > 60'000)
            giveUp(QStringLiteral("this does not settle: ") + route);
        window.update();
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

/// What the calling thread has computed so far.
inline double threadMillis() {
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

/// Frames of a window while something moves: from one picture to the next, with everything that the interface's thread
/// does in between (input, animations, items that come into view, layout, painting).
class Frames {
public:
    explicit Frames(QQuickWindow &window) {
        QObject::connect(
            &window, &QQuickWindow::frameSwapped, &m_context, [this] { swapped(); }, Qt::DirectConnection);
    }
    /// What comes before the next picture is no frame of a movement.
    void begin() { m_since.invalidate(); }

    const std::vector<double> &work() const { return m_work; }           ///< Computed by the interface's thread.
    const std::vector<double> &intervals() const { return m_intervals; } ///< What a person sees.

private:
    void swapped() {
        const double used = threadMillis();
        if (m_since.isValid()) {
            m_intervals.push_back(millisSince(m_since));
            m_work.push_back(used - m_used);
        }
        m_used = used;
        m_since.start();
    }

    QObject m_context;
    QElapsedTimer m_since;
    double m_used = 0;
    std::vector<double> m_work;
    std::vector<double> m_intervals;
};

/// Flicks the list and waits until it rests.
inline void flick(QQuickItem &list, Frames &frames, qreal velocity) {
    QEventLoop moving;
    QObject::connect(&list, SIGNAL(movementEnded()), &moving, SLOT(quit()));
    QTimer::singleShot(60'000, &moving, [] { giveUp(QStringLiteral("a flick does not end")); });
    frames.begin();
    QMetaObject::invokeMethod(&list, "flick", Q_ARG(qreal, 0.0), Q_ARG(qreal, velocity));
    if (list.property("moving").toBool())
        moving.exec();
}

/// A row of the process's status such as "VmRSS:", in megabytes; 0 when there is none.
inline double megabytesOf(const QByteArray &line) {
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const auto &row : status.readAll().split('\n')) {
            if (row.startsWith(line))
                return row.simplified().split(' ').value(1).toDouble() / 1024;
        }
    }
    return 0;
}

} // namespace aura::bench
