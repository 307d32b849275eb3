// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/ports/transport.h>
#include <aura/testing/fake_ports.h>

#include <QSet>

#include <deque>
#include <map>
#include <memory>

namespace aura::simulation {

class Device;
class World;
struct EventTap;

/// What the network does to one request.
enum class NetFault : std::uint8_t {
    None,
    NotSent,      ///< Refused at once; the client knows that the server never saw it.
    Lost,         ///< Never arrives; the client sees a time-out.
    AnswerLost,   ///< The server does it, the answer never arrives.
    Twice,        ///< Arrives twice, the second time possibly after later requests.
    Late,         ///< Arrives seconds later, after others.
    LateAnswer,   ///< Its answer comes seconds later.
    Truncated,    ///< Half of the answer, as if it were whole.
    Portal,       ///< Somebody else's page with status 200.
    Status,       ///< A status that something on the way, or an overloaded server, answers with.
    Cut,          ///< A download ends in the middle.
    IgnoredRange, ///< A download starts at the beginning, whatever was asked.
    Flipped,      ///< One byte of a download is another one.
    RowLost,      ///< A page of changes comes without its last row.
    Hang,         ///< Nothing ever comes back, not even a time-out of the transport.
    Older,        ///< A push reaches a server of an earlier version, which does not know its last operation yet.
};
const char *netFaultName(NetFault fault);
inline constexpr int netFaults = 16;
/// The statuses of NetFault::Status, by index.
int injectedStatus(std::uint32_t index);

/// A device's way to the network. Outlives the process on the device.
class Link {
public:
    explicit Link(std::uint64_t seed)
        : m_random(seed) {}

    struct Armed {
        NetFault fault = NetFault::None;
        std::uint32_t detail = 0;
        QString path{}; ///< Only a request whose path begins like this; empty for any.
    };
    void arm(Armed armed) { m_armed.push_back(armed); }
    /// The first one that can befall the request; the others wait for theirs.
    Armed take(const HttpRequest &request, bool isDownload);
    void setOfflineUntil(std::int64_t monotonic) { m_offlineUntil = monotonic; }
    bool isOffline(std::int64_t now) const { return now < m_offlineUntil; }
    void heal() {
        m_armed.clear();
        m_offlineUntil = 0;
    }
    std::int64_t latency() { return 2 + static_cast<std::int64_t>(m_random.below(60)); }

private:
    testing::SeededRandom m_random;
    std::deque<Armed> m_armed;
    std::int64_t m_offlineUntil = 0;
};

/// The transport of one process on a device: requests travel through virtual time to the world's server and back.
class DeviceTransport final : public Transport {
public:
    DeviceTransport(World &world, Device &device, Link &link)
        : m_world(world)
        , m_device(device)
        , m_link(link) {}

    Handle send(HttpRequest request, Done done) override;
    Handle download(HttpRequest request, DownloadSink &sink, Done done) override;
    void cancel(Handle handle) override { m_open.erase(handle); }
    /// A push is under way, or something about the session that one may wait for.
    bool isSending() const;
    /// How many pictures are under way; of `path` alone, if it is given.
    std::size_t openPictures(const QString &path) const;
    /// A request hangs: only the engine's own limit will end it.
    bool hangs() const;
    /// Whatever stream is open breaks.
    void breakStreams();
    /// Requests that nobody would answer any more fail now, as they do when a network comes back.
    void heal();

private:
    struct Open {
        HttpRequest request;
        Done done;
        DownloadSink *sink = nullptr;
        bool hopeless = false; ///< Only a time-out will end it.
        bool hung = false;
        std::shared_ptr<EventTap> tap; ///< Of a stream of events.
    };
    Handle begin(HttpRequest request, DownloadSink *sink, Done done);
    void travel(Handle handle, const Open &open, Link::Armed fault);
    void arrive(Handle handle, const HttpRequest &request, Link::Armed fault);
    void openStream(Handle handle, const HttpRequest &request, Link::Armed fault);
    void beat(Handle handle);
    void feed(Handle handle, const QByteArray &bytes);
    void fail(Handle handle, bool neverSent, std::int64_t after);
    void finish(Handle handle, HttpAnswer answer);
    void finishDownload(Open open, HttpAnswer answer, Link::Armed fault);
    template <typename F>
    void later(std::int64_t millis, F function);

    World &m_world;
    Device &m_device;
    Link &m_link;
    Handle m_last = 0;
    std::map<Handle, Open> m_open;
    std::map<Handle, Link::Armed> m_faults;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace aura::simulation
