// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/ports/clock.h>
#include <aura/ports/transport.h>

#include <map>
#include <memory>
#include <optional>

namespace aura::sync {

/// The engine's watch over its transport: a request that hangs beyond its limit is cancelled and fails with
/// Unavailable, as if its answer had been lost. Keeps no timer: expire() has to be called at nextLimit(). A download
/// may take as long as it likes, provided that bytes come.
class Requests final : public Transport {
public:
    /// Both must outlive this. `opened` is called after each new request, because nextLimit() may have changed.
    Requests(Transport &transport, const Clock &clock, std::function<void()> opened);
    /// Cancels what is open.
    ~Requests() override;
    Requests(const Requests &) = delete;
    Requests &operator=(const Requests &) = delete;

    Handle send(HttpRequest request, Done done) override;
    Handle download(HttpRequest request, DownloadSink &sink, Done done) override;
    void cancel(Handle handle) override;

    /// When the next request is overdue, in monotonic milliseconds; nothing while none is open.
    std::optional<std::int64_t> nextLimit() const;
    /// Fails what is overdue.
    void expire();

private:
    class Open;
    void answered(Handle handle, HttpAnswer answer);

    Transport &m_transport;
    const Clock &m_clock;
    std::function<void()> m_opened;
    std::map<Handle, std::shared_ptr<Open>> m_open;
    Handle m_last = 0;
};

} // namespace aura::sync
