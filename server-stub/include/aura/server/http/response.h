// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QByteArray>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace aura::server::http {

/// One entry of a problem's `errors`: which part of the body is wrong, and how.
struct ProblemItem {
    std::string pointer; ///< JSON Pointer into the request's body, or the name of a query parameter.
    std::string code;
    std::string detail;
};

/// An RFC 9457 problem document. It is rendered when it is sent, because it carries the request's id.
struct Problem {
    int status = 500;
    std::string code;   ///< Stable name to branch on; one of errorCodeName() where one fits.
    std::string detail; ///< For developers, never shown to people.
    bool retryable = false;
    std::vector<ProblemItem> errors;
    std::string members; ///< Further members of this problem: a JSON object, or empty.

    /// The document's JSON. `requestId` goes into "instance" and "request_id".
    std::string toJson(std::string_view requestId) const;
};

/// The reason phrase of a status ("Not Found"); "Unknown" for others.
std::string_view statusText(int status);
/// The HTTP status that stands for an error code.
int statusFor(ErrorCode code);

/// An open, immutable file. Reading is thread-safe; the descriptor closes with the last owner.
class File {
public:
    /// NotFound when there is no such regular file, PermissionDenied or Internal otherwise. Errors do not name the
    /// path: they are answered to whoever asked.
    static Result<std::shared_ptr<const File>> open(const std::string &path);
    ~File();
    File(const File &) = delete;
    File &operator=(const File &) = delete;

    std::uint64_t size() const { return m_size; }
    /// Reads up to `length` bytes; the number read, 0 at the end, -1 on an error.
    std::int64_t read(char *into, std::size_t length, std::uint64_t offset) const;

private:
    File(int descriptor, std::uint64_t size)
        : m_descriptor(descriptor)
        , m_size(size) {}
    int m_descriptor;
    std::uint64_t m_size;
};

/// What a handler answers. A value; it may be built on any thread.
///
/// The connection adds Date, Content-Length, X-Request-Id, Connection, X-Content-Type-Options and, over TLS,
/// Strict-Transport-Security, and `Cache-Control: no-store` unless a Cache-Control is set. It answers 304 to a matching
/// If-None-Match when the response is a 200 with an ETag, 206 or 416 to Range when acceptRanges is set, and leaves
/// the body out for HEAD.
class Response {
public:
    Response() = default;

    static Response empty(int status = 204);
    /// `application/json`.
    static Response json(std::string body, int status = 200);
    /// Shares the buffer with every other copy of it: a cached page is sent without being copied.
    static Response json(QByteArray body, int status = 200);
    static Response text(std::string body, int status = 200);
    static Response shared(std::string_view contentType, QByteArray body);
    static Response file(std::string_view contentType, std::shared_ptr<const File> file);
    static Response problem(Problem problem);
    static Response problem(int status, std::string_view code, std::string_view detail);
    /// A problem with the status and name of the error's code; its detail is sent only below 500.
    static Response error(const Error &error);

    int status() const { return m_status; }
    Response &setStatus(int status);
    /// Appends a header. Names that the connection sets itself are ignored, and so are names and values that HTTP does
    /// not allow (a line break in a value, for instance), because they may come from people.
    Response &addHeader(std::string_view name, std::string_view value);
    Response &setContentType(std::string_view value) { return addHeader("Content-Type", value); }
    Response &setCacheControl(std::string_view value) { return addHeader("Cache-Control", value); }
    /// `tag` with its quotes ("\"17\"").
    Response &setETag(std::string_view tag) { return addHeader("ETag", tag); }
    Response &setAcceptRanges(bool on);
    /// Closes the connection once this response is sent.
    Response &setCloseConnection(bool on);

    /// The value of the first header of that name (any case) that was added; empty when absent.
    std::string_view header(std::string_view name) const;
    /// The body in memory; empty for files and for problems, which are rendered later.
    std::string_view body() const;
    /// Null unless this is a problem.
    const Problem *problemDetails() const { return m_problem.get(); }

private:
    friend struct ResponseAccess;

    std::string m_headers; // "Name: value\r\n" lines, ready to be sent
    std::variant<std::string, QByteArray, std::shared_ptr<const File>> m_body;
    std::shared_ptr<const Problem> m_problem;
    std::int16_t m_status = 200;
    bool m_hasCacheControl = false;
    bool m_hasETag = false;
    bool m_acceptRanges = false;
    bool m_close = false;
};

} // namespace aura::server::http
