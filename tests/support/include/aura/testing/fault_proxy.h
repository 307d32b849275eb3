// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QByteArray>
#include <QThread>
#include <QUrl>

#include <cstdint>
#include <functional>
#include <memory>

namespace aura::testing {

/// What goes wrong with one exchange between a client and the server.
struct Fault {
    enum class Kind : std::uint8_t {
        None,
        Refuse,     ///< The connection is closed before anything reaches the server.
        CutRequest, ///< The server gets the first `bytes` of the request, then both ends are closed.
        LoseAnswer, ///< The server answers; the client sees its connection closed.
        CutAnswer,  ///< The client gets the first `bytes` of the answer, then its connection is closed.
        Delay,      ///< The answer comes `millis` late.
        Duplicate,  ///< The server gets the request twice; the client gets the second answer.
        Portal,     ///< The client gets a page with status 200, as from a captive portal; the server gets nothing.
        Replace,    ///< The client gets `answer` (a whole HTTP message); the server gets nothing.
    };
    Kind kind = Kind::None;
    std::int64_t bytes = 0;
    int millis = 0;
    QByteArray answer;
};

/// One request as the proxy sees it.
struct Exchange {
    QByteArray method;
    QByteArray target; ///< "/api/v1/sync/push"
    QByteArray body;
};

/// An HTTP proxy on the loopback that stands between a client and a server and fails as it is told. It runs on a
/// thread of its own, keeps its port while the server comes and goes, and answers every exchange on a connection of its
/// own: what breaks, breaks alone.
class FaultProxy {
public:
    /// Decides about an exchange. Called on the proxy's thread, one exchange at a time, in the order of arrival.
    using Plan = std::function<Fault(const Exchange &)>;

    FaultProxy();
    ~FaultProxy();
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;

    /// Where clients go; nil when no port could be had.
    QUrl url() const { return m_url; }
    /// Where exchanges that start from now on are sent to.
    void setServer(const QUrl &server);
    /// For exchanges that start from now on; an empty plan lets everything through.
    void setPlan(Plan plan);
    /// How many exchanges have begun.
    std::int64_t exchanges() const;

private:
    class Gate;
    QThread m_thread;
    std::unique_ptr<Gate> m_gate;
    QUrl m_url;
};

} // namespace aura::testing
