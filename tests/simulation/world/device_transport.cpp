// SPDX-License-Identifier: Apache-2.0
#include "world/device_transport.h"

#include "world/device.h"
#include "world/world.h"

#include <aura/wire/sync_json.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <iterator>

namespace aura::simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array names{"none",        "not-sent",  "lost",   "answer-lost", "twice", "late",
                           "late-answer", "truncated", "portal", "status",      "cut",   "ignored-range",
                           "flipped",     "row-lost",  "hang",   "older"};
constexpr std::array statuses{401, 403, 404, 408, 409, 410, 423, 425, 426, 429, 500, 502, 503, 504, 401, 429, 503};

HttpAnswer trouble(bool neverSent) {
    HttpAnswer answer;
    answer.failure = {ErrorCode::Unavailable, u"no network"_s};
    answer.neverSent = neverSent;
    return answer;
}

HttpAnswer injected(std::uint32_t detail) {
    HttpAnswer answer;
    answer.status = injectedStatus(detail);
    // Proxies speak HTML, gateways of the shop's own speak its problem format.
    const bool page = detail % 3 == 0 && answer.status >= 500;
    answer.contentType = page ? "text/html" : "application/problem+json";
    answer.body = page ? QByteArray("<html>Bad gateway</html>") : QByteArray(R"({"code":"unavailable"})");
    if (answer.status == 429 || answer.status == 503)
        answer.retryAfterSeconds = 1 + static_cast<int>(detail % 10);
    return answer;
}

/// A page of changes without its last row; other bodies stay.
QByteArray withoutLastRow(const QByteArray &body) {
    auto page = wire::pullResponseFromBytes(body);
    if (!page || page->rows.isEmpty())
        return body;
    page->rows.removeLast();
    return wire::toBytes(*page);
}

bool isPicture(const HttpRequest &request) {
    return request.method == HttpRequest::Method::Get && request.path.startsWith(u"/api/v1/blobs/"_s);
}

/// A thumbnail has no hash of its own, but HTTP says how long it is.
bool isThumbnail(const HttpRequest &request) {
    return isPicture(request) && request.path.count(u'/') > 4;
}

/// Its bytes come one by one, and never end by themselves.
bool isStream(const HttpRequest &request) {
    return request.path.startsWith(u"/api/v1/events"_s);
}

bool canBefall(NetFault fault, const HttpRequest &request, bool isDownload) {
    switch (fault) {
    case NetFault::Older:
        return request.path.startsWith(u"/api/v1/sync/push"_s);
    case NetFault::RowLost:
        // Of a private scope only: what a catalogue lacks is looked for every six hours at most.
        return request.path.contains(u"scope=user"_s);
    case NetFault::IgnoredRange:
        return isDownload && request.rangeFrom > 0;
    case NetFault::Truncated:
    case NetFault::LateAnswer:
        return !isStream(request);
    case NetFault::Cut:
        return isDownload || isPicture(request);
    case NetFault::Flipped:
        return (isDownload && !isStream(request)) || (isPicture(request) && !isThumbnail(request));
    default:
        return true;
    }
}

/// What a server of an earlier version would make of a push.
QByteArray withUnknownLast(const QByteArray &body) {
    auto push = QJsonDocument::fromJson(body).object();
    auto operations = push[u"operations"].toArray();
    if (operations.isEmpty())
        return body;
    auto last = operations.last().toObject();
    last[u"version"] = 1'000;
    operations.replace(operations.size() - 1, last);
    push[u"operations"] = operations;
    return QJsonDocument(push).toJson(QJsonDocument::Compact);
}

} // namespace

const char *netFaultName(NetFault fault) {
    return names[static_cast<std::size_t>(fault)];
}

int injectedStatus(std::uint32_t index) {
    return statuses[index % statuses.size()];
}

Link::Armed Link::take(const HttpRequest &request, bool isDownload) {
    const auto found = std::find_if(m_armed.begin(), m_armed.end(), [&](const Armed &armed) {
        return request.path.startsWith(armed.path) && canBefall(armed.fault, request, isDownload);
    });
    if (found == m_armed.end())
        return {};
    const auto armed = *found;
    m_armed.erase(found);
    return armed;
}

template <typename F>
void DeviceTransport::later(std::int64_t millis, F function) {
    m_world.timeline().after(millis, [alive = std::weak_ptr(m_alive), function = std::move(function)]() mutable {
        if (!alive.expired())
            function();
    });
}

Transport::Handle DeviceTransport::send(HttpRequest request, Done done) {
    return begin(std::move(request), nullptr, std::move(done));
}

Transport::Handle DeviceTransport::download(HttpRequest request, DownloadSink &sink, Done done) {
    return begin(std::move(request), &sink, std::move(done));
}

Transport::Handle DeviceTransport::begin(HttpRequest request, DownloadSink *sink, Done done) {
    const auto handle = ++m_last;
    Open open;
    open.request = std::move(request);
    open.done = std::move(done);
    open.sink = sink;
    const auto at = m_open.emplace(handle, std::move(open)).first;
    // What a dying process asks for never leaves it.
    if (!m_device.disk().died())
        travel(handle, at->second, m_link.take(at->second.request, sink != nullptr));
    return handle;
}

void DeviceTransport::travel(Handle handle, const Open &open, Link::Armed fault) {
    const auto &request = open.request;
    m_world.note(u"d%1 %2 %3 %4"_s.arg(m_device.index())
                     .arg(request.path.section(u'?', 0, 0))
                     .arg(QString::fromLatin1(netFaultName(fault.fault)))
                     .arg(request.body.size()));
    m_world.noteSent(request, m_device);
    if (m_link.isOffline(m_world.timeline().now())) {
        fail(handle, true, 1);
        return;
    }
    const auto delay = m_link.latency();
    switch (fault.fault) {
    case NetFault::Hang:
        m_open.at(handle).hung = true;
        return;
    case NetFault::NotSent:
        fail(handle, true, 5);
        return;
    case NetFault::Lost:
        fail(handle, false, request.idleTimeoutMillis);
        return;
    case NetFault::Portal: {
        HttpAnswer page;
        page.status = 200;
        page.contentType = "text/html";
        page.body = "<html>Welcome to the hotel</html>";
        m_faults[handle] = fault;
        later(delay, [this, handle, page] { finish(handle, page); });
        return;
    }
    case NetFault::Status:
        m_device.noteInjected(request.path, injectedStatus(fault.detail));
        if (World::startsOver(request, injectedStatus(fault.detail)))
            m_device.noteGone();
        later(delay, [this, handle, fault] { finish(handle, injected(fault.detail)); });
        return;
    case NetFault::Twice:
        // The copy does not need the process that sent it.
        m_world.timeline().after(delay + fault.detail * 20, [world = &m_world, index = m_device.index(), request] {
            (void)world->serve(request, index);
        });
        break;
    default:
        break;
    }
    const auto extra = fault.fault == NetFault::Late ? fault.detail * 20LL : 0;
    // A request that is on its way arrives, whether its sender lives or not.
    m_world.timeline().after(delay + extra, [this, alive = std::weak_ptr(m_alive), world = &m_world,
                                             index = m_device.index(), handle, request, fault] {
        if (alive.expired())
            (void)world->serve(request, index);
        else
            arrive(handle, request, fault);
    });
}

void DeviceTransport::openStream(Handle handle, const HttpRequest &request, Link::Armed fault) {
    const auto tap = std::make_shared<EventTap>();
    const auto answer = m_world.server().answer(request, tap);
    const auto found = m_open.find(handle);
    if (found == m_open.end())
        return;
    if (!answer || fault.fault == NetFault::AnswerLost) {
        fail(handle, false, answer ? request.idleTimeoutMillis : m_link.latency());
        return;
    }
    if (answer->status != 200) {
        later(m_link.latency(), [this, handle, answer = *answer] { finish(handle, answer); });
        return;
    }
    found->second.tap = tap;
    tap->frame = [this, alive = std::weak_ptr(m_alive), handle](const QByteArray &bytes) {
        if (!alive.expired())
            later(m_link.latency(), [this, handle, bytes] { feed(handle, bytes); });
    };
    tap->closed = [this, alive = std::weak_ptr(m_alive), handle] {
        if (!alive.expired())
            fail(handle, false, 1);
    };
    if (const auto begun = found->second.sink->begin(0, answer->contentType); !begun)
        fail(handle, false, 1);
    else
        beat(handle);
    if (fault.fault == NetFault::Cut)
        fail(handle, false, fault.detail * 20);
}

void DeviceTransport::beat(Handle handle) {
    constexpr std::int64_t heartbeat = 15'000;
    later(heartbeat, [this, handle] {
        if (!m_open.contains(handle))
            return;
        feed(handle, ":\n\n");
        beat(handle);
    });
}

void DeviceTransport::feed(Handle handle, const QByteArray &bytes) {
    const auto found = m_open.find(handle);
    if (found == m_open.end() || m_device.disk().died())
        return;
    if (!found->second.sink->write(bytes))
        fail(handle, false, 0);
}

bool DeviceTransport::isSending() const {
    return std::any_of(m_open.begin(), m_open.end(), [](const auto &entry) {
        const auto &path = entry.second.request.path;
        return path.startsWith(u"/api/v1/sync/push"_s) || path.startsWith(u"/api/v1/auth/"_s);
    });
}

std::size_t DeviceTransport::openPictures(const QString &path) const {
    const auto isOne = [&](const auto &entry) {
        const auto &request = entry.second.request;
        return isPicture(request) && (path.isEmpty() || request.path == path);
    };
    return static_cast<std::size_t>(std::count_if(m_open.begin(), m_open.end(), isOne));
}

bool DeviceTransport::hangs() const {
    return std::any_of(m_open.begin(), m_open.end(), [](const auto &entry) { return entry.second.hung; });
}

void DeviceTransport::breakStreams() {
    for (const auto &[handle, open] : m_open) {
        if (open.tap != nullptr)
            fail(handle, false, 1);
    }
}

void DeviceTransport::arrive(Handle handle, const HttpRequest &request, Link::Armed fault) {
    if (isStream(request)) {
        openStream(handle, request, fault);
        return;
    }
    auto served = request;
    if (fault.fault == NetFault::Older)
        served.body = withUnknownLast(request.body);
    auto answer = m_world.serve(std::move(served), m_device.index());
    if (!answer) {
        // Nobody listens, or the server died: a closed connection says nothing about what it did.
        fail(handle, false, m_link.latency());
        return;
    }
    if (fault.fault == NetFault::AnswerLost) {
        fail(handle, false, request.idleTimeoutMillis);
        return;
    }
    const bool noticed = isThumbnail(request) && fault.fault == NetFault::Truncated;
    if (isPicture(request) && (fault.fault == NetFault::Cut || noticed)) {
        fail(handle, false, m_link.latency());
        return;
    }
    if (isPicture(request) && fault.fault == NetFault::Flipped && !answer->body.isEmpty())
        answer->body[static_cast<qsizetype>(fault.detail) % answer->body.size()] ^= 0x10;
    if (fault.fault == NetFault::Truncated)
        answer->body.truncate(answer->body.size() / 2);
    if (fault.fault == NetFault::RowLost)
        answer->body = withoutLastRow(answer->body);
    m_faults[handle] = fault;
    later(m_link.latency() + (fault.fault == NetFault::LateAnswer ? fault.detail * 20LL : 0),
          [this, handle, answer = std::move(*answer)] { finish(handle, answer); });
}

void DeviceTransport::fail(Handle handle, bool neverSent, std::int64_t after) {
    if (const auto open = m_open.find(handle); open != m_open.end() && after > 1'000)
        open->second.hopeless = true;
    later(after, [this, handle, neverSent] { finish(handle, trouble(neverSent)); });
}

void DeviceTransport::finish(Handle handle, HttpAnswer answer) {
    const auto fault = m_faults.contains(handle) ? m_faults.extract(handle).mapped() : Link::Armed{};
    const auto found = m_open.find(handle);
    if (found == m_open.end() || m_device.disk().died())
        return;
    m_world.note(u"d%1 -> %2 %3 %4"_s.arg(m_device.index())
                     .arg(answer.status)
                     .arg(answer.body.size())
                     .arg(qChecksum(answer.body)));
    if (found->second.sink != nullptr) {
        // Stays open while the sink takes the bytes: it may cancel.
        finishDownload(found->second, std::move(answer), fault);
        return;
    }
    auto open = std::move(found->second);
    m_open.erase(found);
    m_world.noteDelivered(open.request, answer, m_device);
    open.done(std::move(answer));
}

void DeviceTransport::finishDownload(Open open, HttpAnswer answer, Link::Armed fault) {
    const auto handle = std::find_if(m_open.begin(), m_open.end(), [&](const auto &entry) {
                            return entry.second.sink == open.sink && entry.second.request.path == open.request.path;
                        })->first;
    if (answer.status == 200) {
        const auto from = fault.fault == NetFault::IgnoredRange ? 0 : open.request.rangeFrom;
        if (from > answer.body.size()) {
            answer.status = 416;
        } else {
            answer.status = from > 0 ? 206 : 200;
            auto bytes = answer.body.mid(from);
            const bool cut = fault.fault == NetFault::Cut || fault.fault == NetFault::Truncated;
            if (cut)
                bytes.truncate(bytes.size() * (fault.detail % 100) / 100);
            if (fault.fault == NetFault::Flipped && !bytes.isEmpty())
                bytes[static_cast<qsizetype>(fault.detail) % bytes.size()] ^= 0x10;
            auto taken = open.sink->begin(from, answer.contentType);
            constexpr qsizetype piece = 4'000;
            for (qsizetype at = 0; taken && at < bytes.size(); at += piece) {
                taken = open.sink->write(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
                if (!m_open.contains(handle))
                    return;
            }
            answer.body.clear();
            if (!taken)
                answer = trouble(false);
            if (!taken)
                answer.failure = taken.error();
            else if (cut)
                answer = trouble(false);
        }
    }
    m_open.erase(handle);
    open.done(std::move(answer));
}

void DeviceTransport::heal() {
    std::vector<Handle> hopeless;
    for (const auto &[handle, open] : m_open) {
        if (open.hopeless)
            hopeless.push_back(handle);
    }
    for (const auto handle : hopeless)
        finish(handle, trouble(false));
}

} // namespace aura::simulation
