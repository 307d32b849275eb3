// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine.h"
#include "pictures/picture_cache.h"

#include <aura/sync/client.h>

#include <QThread>

namespace aura::sync {

class Client::Private {
public:
    ~Private() {
        if (reachability != nullptr)
            reachability->watch(nullptr);
        if (engine != nullptr && thread.isRunning()) {
            QMetaObject::invokeMethod(
                engine.get(), [this] { engine->close(); }, Qt::BlockingQueuedConnection);
        }
        thread.quit();
        thread.wait();
    }

    SystemClock systemClock;
    SystemRandom systemRandom;
    std::shared_ptr<Reachability> reachability;
    std::shared_ptr<PictureCache> pictures;
    std::unique_ptr<SyncEngine> engine;
    QThread thread;
};

} // namespace aura::sync
