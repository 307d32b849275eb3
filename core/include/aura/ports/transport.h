// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>

namespace aura {

struct HttpRequest {
    enum class Method : std::uint8_t { Get, Post, Put, Delete };

    Method method = Method::Get;
    QString path; ///< Absolute within the server, with its query: "/api/v1/sync/pull?scope=catalogue".
    QByteArray body;
    QByteArray contentType;
    QByteArray contentRange{};             ///< Of the body; empty for none.
    QByteArray accept{};                   ///< Empty: JSON for send(), anything for download().
    QByteArray bearer;                     ///< Access token; empty for none.
    std::int64_t rangeFrom = 0;            ///< Asks for the bytes from here on when positive.
    int idleTimeoutMillis = 30'000;        ///< Without a byte in either direction for so long, the request fails.
    int limitMillis = 120'000;             ///< For send(): how long the engine waits for the whole answer.
    std::int64_t largestBody = 64LL << 20; ///< A larger answer fails with TooLarge; downloads are not bounded by it.
};

/// What came back. Exactly one of a status and a failure.
struct HttpAnswer {
    int status = 0; ///< 0: no whole answer came; `failure` says why.
    Error failure;  ///< Unavailable for every network trouble; what a sink refused with.
    /// With status 0: the request certainly never left, so it cannot have had an effect.
    bool neverSent = false;
    QByteArray contentType; ///< Lower case, without parameters.
    QByteArray body;        ///< Empty for a download that the sink took.
    std::optional<int> retryAfterSeconds;
};

/// Takes a download's bytes as they come. Called on the transport's thread; the first error ends the download.
class DownloadSink {
public:
    virtual ~DownloadSink() = default;
    /// Before the first byte of a 200 or 206 answer. `offset` is where its bytes start in the whole file (0 for 200).
    virtual Status begin(std::int64_t offset, const QByteArray &contentType) = 0;
    virtual Status write(QByteArrayView bytes) = 0;
};

/// Requests to one server. Used by one thread; answers come on that thread, always after the call has returned and
/// exactly once, unless the request was cancelled.
class Transport {
public:
    using Handle = std::uint64_t;
    using Done = std::function<void(HttpAnswer)>;

    virtual ~Transport() = default;
    virtual Handle send(HttpRequest request, Done done) = 0;
    /// Streams a 200 or 206 answer into `sink`, which must live until `done` or cancel(). The bytes are as stored on
    /// the server: no content coding. Other answers come whole in HttpAnswer::body. An answer without an end (a stream
    /// of events) is passed on as it comes, too.
    virtual Handle download(HttpRequest request, DownloadSink &sink, Done done) = 0;
    /// `done` is not called any more. Unknown and finished handles are ignored.
    virtual void cancel(Handle handle) = 0;
};

} // namespace aura
