// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/http/response.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace aura::server::http {

/// The parts of a request that shape how its response is sent; a handler may have moved the request away by then.
struct Conditions {
    std::string ifNoneMatch;
    std::string range;
    std::string ifRange;
    bool head = false;
    bool readOnly = false; ///< GET or HEAD: the only methods for which the conditions mean something.
};

/// Where a prepared response's body comes from.
struct PreparedBody {
    std::string_view memory; ///< Lies in the Response.
    const File *file = nullptr;
    std::uint64_t offset = 0; ///< Within the file.
    std::uint64_t length = 0; ///< Bytes to send; 0 for HEAD.
    int status = 200;
};

struct ResponseAccess {
    static bool wantsClose(const Response &response) { return response.m_close; }
    static void setClose(Response &response) { response.m_close = true; }
    static bool isFile(const Response &response) { return response.m_body.index() == 2; }

    /// What the connection adds of its own.
    struct HeadInput {
        std::string_view date; ///< "Date: …\r\n"
        std::string_view requestId;
        bool keepAlive = true;
        bool http10 = false;
        bool tls = false;
    };
    /// Appends the head to `out`, renders a problem, applies the conditions, and says which bytes follow.
    static PreparedBody writeHead(std::string &out, Response &response, const Conditions &conditions,
                                  const HeadInput &input);
    /// The head of an event stream, which lasts until the connection closes.
    static void writeStreamHead(std::string &out, const HeadInput &input);

private:
    static std::uint64_t bodySize(const Response &response);
};

/// The byte range that a Range header asks of `size` bytes.
struct RangeAnswer {
    enum Kind { Whole, Part, Unsatisfiable } kind = Whole;
    std::uint64_t first = 0;
    std::uint64_t length = 0;
};
/// Malformed headers, other units and several ranges at once are answered as Whole, which HTTP allows.
RangeAnswer resolveRange(std::string_view header, std::uint64_t size);

/// If-None-Match against an entity tag, by weak comparison.
bool etagMatches(std::string_view header, std::string_view tag);

} // namespace aura::server::http
