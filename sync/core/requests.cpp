// SPDX-License-Identifier: Apache-2.0
#include "core/requests.h"

#include <aura/planted.h>

#include <algorithm>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

// The transport has its own idle limit; this one catches a transport that forgets.
constexpr std::int64_t idleGrace = 10'000;

} // namespace

class Requests::Open final : public DownloadSink {
public:
    Open(const Clock &clock, Done whenDone)
        : done(std::move(whenDone))
        , m_clock(clock) {}

    void allow(std::int64_t millis) { until = m_clock.monotonic() + millis; }
    Status begin(std::int64_t offset, const QByteArray &type) override {
        allow(idle);
        return sink->begin(offset, type);
    }
    Status write(QByteArrayView bytes) override {
        allow(idle);
        return sink->write(bytes);
    }

    Done done;
    DownloadSink *sink = nullptr;
    Handle inner = 0;
    std::int64_t idle = 0;
    std::int64_t until = 0; // monotonic

private:
    const Clock &m_clock;
};

Requests::Requests(Transport &transport, const Clock &clock, std::function<void()> opened)
    : m_transport(transport)
    , m_clock(clock)
    , m_opened(std::move(opened)) {}

Requests::~Requests() {
    for (const auto &[handle, open] : m_open)
        m_transport.cancel(open->inner);
}

Transport::Handle Requests::send(HttpRequest request, Done done) {
    const auto handle = ++m_last;
    const auto open = std::make_shared<Open>(m_clock, std::move(done));
    open->allow(request.limitMillis);
    m_open.emplace(handle, open);
    open->inner = m_transport.send(std::move(request),
                                   [this, handle](HttpAnswer answer) { answered(handle, std::move(answer)); });
    m_opened();
    return handle;
}

Transport::Handle Requests::download(HttpRequest request, DownloadSink &sink, Done done) {
    const auto handle = ++m_last;
    const auto open = std::make_shared<Open>(m_clock, std::move(done));
    open->sink = &sink;
    open->idle = request.idleTimeoutMillis + idleGrace;
    open->allow(open->idle);
    m_open.emplace(handle, open);
    open->inner = m_transport.download(std::move(request), *open,
                                       [this, handle](HttpAnswer answer) { answered(handle, std::move(answer)); });
    m_opened();
    return handle;
}

void Requests::cancel(Handle handle) {
    const auto found = m_open.find(handle);
    if (found == m_open.end())
        return;
    // The sink may be cancelling from within its own write().
    const auto open = found->second;
    m_open.erase(found);
    m_transport.cancel(open->inner);
}

void Requests::answered(Handle handle, HttpAnswer answer) {
    const auto found = m_open.find(handle);
    if (found == m_open.end())
        return;
    const auto open = found->second;
    m_open.erase(found);
    open->done(std::move(answer));
}

std::optional<std::int64_t> Requests::nextLimit() const {
    std::optional<std::int64_t> next;
    for (const auto &[handle, open] : m_open)
        next = std::min(next.value_or(open->until), open->until);
    return next;
}

void Requests::expire() {
    while (!AURA_PLANTED("watchdog-off")) {
        const auto now = m_clock.monotonic();
        const auto late =
            std::find_if(m_open.begin(), m_open.end(), [&](const auto &entry) { return entry.second->until <= now; });
        if (late == m_open.end())
            return;
        const auto open = late->second;
        m_open.erase(late);
        m_transport.cancel(open->inner);
        HttpAnswer answer;
        answer.failure = {ErrorCode::Unavailable, u"no answer in time"_s};
        open->done(std::move(answer));
    }
}

} // namespace aura::sync
