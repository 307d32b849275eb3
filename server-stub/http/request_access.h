// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/http/request.h>

namespace aura::server::http {

/// How the parser and the connection fill a Request.
struct RequestAccess {
    static constexpr std::size_t maxQueryParameters = 128;

    /// Empties the request and keeps its buffers.
    static void clear(Request &request);
    static void setMethod(Request &request, Method method) { request.m_method = method; }
    static void addHeader(Request &request, std::string_view name, std::string_view value);
    /// Keeps the raw target; parseTarget() decodes it. Views of the request stay valid until the next call.
    static void setTarget(Request &request, std::string_view target) { request.m_target = append(request, target); }
    /// Decodes path and query of the target. The reason when it is malformed; empty when it is fine.
    static std::string_view parseTarget(Request &request);
    static std::string &body(Request &request) { return request.m_body; }
    static void setPeer(Request &request, std::string_view peer) { request.m_peer.assign(peer); }
    static void setId(Request &request, std::string_view id) { request.m_id.assign(id); }
    static void setTls(Request &request, bool on) { request.m_tls = on; }

private:
    static Request::Span append(Request &request, std::string_view text);
    static std::string_view parsePath(Request &request, std::string_view raw);
    static std::string_view parseQuery(Request &request, std::string_view raw);
};

} // namespace aura::server::http
