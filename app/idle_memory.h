// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QQuickWindow;

namespace aura::app {

/// Gives memory back when a person rests. Pages that were left are many small pieces, which the allocator keeps for
/// what comes next: after a walk through a shop as much again as is in use.
class IdleMemory : public QObject {
    Q_OBJECT

public:
    /// `giveBack` is called once after each time that the window has drawn and then drawn nothing for so long, on the
    /// thread of the window.
    IdleMemory(QQuickWindow &window, std::chrono::milliseconds rest, std::function<void()> giveBack);

private:
    void look();

    std::function<void()> m_giveBack;
    bool m_drew = false; ///< Since the last look.
    QTimer m_timer;
};

/// What the allocator keeps and nobody uses goes back to the system; nothing where the allocator cannot do so.
void giveFreeMemoryBack();

} // namespace aura::app
