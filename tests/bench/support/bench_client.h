// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bench_report.h"

#include <aura/sync/client.h>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

#include <atomic>

namespace aura::bench {

/// What clients have sent and received; bytes are those of bodies.
struct Traffic {
    std::atomic<std::int64_t> requests{0};
    std::atomic<std::int64_t> pushes{0}; ///< Of the requests, those that carry operations.
    std::atomic<std::int64_t> bytesSent{0};
    std::atomic<std::int64_t> bytesReceived{0};
};

/// A client over the real network; gives up when it cannot be opened. With `traffic`, which must outlive the client,
/// its requests are counted. Without `automatic` it makes no request but those of syncNow() and of the session.
std::unique_ptr<sync::Client> openClient(const QString &folder, const QUrl &server, bool automatic,
                                         Traffic *traffic = nullptr);

/// Runs the event loop until `condition` holds; looks whenever the client says something, and twice a second besides.
template <typename Condition>
void waitFor(sync::Client &client, const QString &what, Condition condition) {
    QElapsedTimer patience;
    patience.start();
    while (!condition()) {
        if (patience.elapsed() > 120'000)
            giveUp(what + QStringLiteral(" did not happen within two minutes"));
        QEventLoop loop;
        QObject::connect(&client, &sync::Client::statusChanged, &loop, &QEventLoop::quit);
        QObject::connect(&client, &sync::Client::catalogueReplaced, &loop, &QEventLoop::quit);
        QTimer::singleShot(500, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

/// Imports the files into a server below `folder`, syncs a device with it, and returns the path of the device's
/// catalogue; both are at rest again.
QString syncedCatalogue(const QString &folder, const QStringList &files);

/// The value of a command once it has finished; gives up when it failed.
template <typename T>
T await(const QFuture<Result<T>> &future) {
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcher<Result<T>>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    const auto result = future.result();
    if (!result)
        giveUp(result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return *result;
}

} // namespace aura::bench
