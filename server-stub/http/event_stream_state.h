// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/http/responder.h>

#include <functional>
#include <memory>
#include <mutex>

namespace aura::server::http {

/// What the handles of a stream and its connection share.
struct EventStreamState {
    std::mutex mutex;
    std::shared_ptr<ResponseSink> sink; // null once the stream is closed
    std::uint64_t serial = 0;
    std::size_t queued = 0; // bytes given to the sink and not yet written
    std::size_t limit = 0;
    std::function<void()> notice;

    /// Marks the stream closed and calls the notice, once. Returns the sink that it had; null when it was closed
    /// before.
    std::shared_ptr<ResponseSink> detach() {
        std::function<void()> call;
        std::shared_ptr<ResponseSink> had;
        {
            const std::lock_guard lock(mutex);
            had = std::move(sink);
            sink.reset();
            if (had)
                call = std::move(notice);
        }
        if (call)
            call();
        return had;
    }

    void written(std::size_t bytes) {
        const std::lock_guard lock(mutex);
        queued -= bytes;
    }
};

} // namespace aura::server::http
