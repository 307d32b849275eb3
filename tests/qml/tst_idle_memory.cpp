// SPDX-License-Identifier: Apache-2.0
#include "idle_memory.h"

#include <QQuickWindow>
#include <QTest>

using namespace aura;
using namespace std::chrono_literals;

class IdleMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void memoryGoesBackOnceAfterEachTimeThatSomethingWasDrawn() {
        QQuickWindow window;
        window.setGeometry(0, 0, 100, 100);
        int given = 0;
        int frames = 0;
        const app::IdleMemory idle(window, 20ms, [&] { ++given; });
        connect(&window, &QQuickWindow::frameSwapped, this, [&] { ++frames; });
        window.show();
        QTRY_VERIFY(frames > 0);
        QTRY_COMPARE(given, 1);
        // Another window draws on: the event loop turns, and nothing of this one's asks for it again.
        QQuickWindow other;
        int others = 0;
        connect(&other, &QQuickWindow::frameSwapped, this, [&] { ++others; });
        other.setGeometry(0, 0, 100, 100);
        other.show();
        const int before = frames;
        for (int seen = 0; seen < 10; ++seen) {
            other.update();
            QTRY_VERIFY(others > seen);
        }
        if (frames == before)
            QCOMPARE(given, 1);
        window.update();
        QTRY_COMPARE(given, 2);
    }

    void nothingGoesBackBeforeSomethingWasDrawn() {
        QQuickWindow window;
        int given = 0;
        const app::IdleMemory idle(window, 0ms, [&] { ++given; });
        for (int turn = 0; turn < 10; ++turn)
            QCoreApplication::processEvents();
        QCOMPARE(given, 0);
    }
};

QTEST_MAIN(IdleMemoryTest)
#include "tst_idle_memory.moc"
