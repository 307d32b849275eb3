// SPDX-License-Identifier: Apache-2.0
#include "idle_memory.h"

#include <QQuickWindow>

#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace aura::app {

IdleMemory::IdleMemory(QQuickWindow &window, std::chrono::milliseconds rest, std::function<void()> giveBack)
    : m_giveBack(std::move(giveBack)) {
    m_timer.setInterval(rest);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleMemory::look);
    connect(&window, &QQuickWindow::frameSwapped, this, [this] {
        m_drew = true;
        if (!m_timer.isActive())
            m_timer.start();
    });
}

void IdleMemory::look() {
    if (std::exchange(m_drew, false))
        m_timer.start();
    else
        m_giveBack();
}

void giveFreeMemoryBack() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace aura::app
