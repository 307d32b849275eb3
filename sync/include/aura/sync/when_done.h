// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace aura::sync {

/// Calls `function(Result)` on the context's thread once the future has finished; never when the context is gone by
/// then. A future that was abandoned counts as Canceled. Must be called on the context's thread.
template <typename T, typename Function>
void whenDone(const QFuture<T> &future, QObject *context, Function function) {
    // Not QFuture::then(context): it aborts when the context dies first.
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
                     [watcher, function = std::move(function)]() mutable {
                         const auto finished = watcher->future();
                         watcher->deleteLater();
                         if (finished.resultCount() > 0)
                             function(finished.result());
                         else
                             function(T(Error{ErrorCode::Canceled, QStringLiteral("abandoned")}));
                     });
    watcher->setFuture(future);
}

} // namespace aura::sync
