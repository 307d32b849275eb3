// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/context.h"

#include <mutex>
#include <optional>

namespace aura::sync {

/// Runs `call(answer)` and continues with `done` on the engine's thread: at once when the answer comes within the call,
/// as from a store in memory, otherwise through `post`. `alive` is whoever waits: without it nothing happens.
template <typename T, typename Call>
void askStore(const Executor::Poster &post, const std::weak_ptr<bool> &alive, Call call, std::function<void(T)> done) {
    struct Exchange {
        std::mutex mutex;
        bool inside = true;
        std::optional<T> early;
    };
    const auto exchange = std::make_shared<Exchange>();
    call([exchange, post, alive, done](T answer) {
        {
            const std::scoped_lock lock(exchange->mutex);
            if (exchange->inside) {
                exchange->early.emplace(std::move(answer));
                return;
            }
        }
        post([alive, done, answer = std::move(answer)] {
            if (!alive.expired())
                done(answer);
        });
    });
    {
        const std::scoped_lock lock(exchange->mutex);
        exchange->inside = false;
    }
    if (exchange->early)
        done(std::move(*exchange->early));
}

} // namespace aura::sync
