// SPDX-License-Identifier: Apache-2.0
#include "response_access.h"
#include "text.h"

#include <QFile>

#include <cerrno>
#include <charconv>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace aura::server::http {

namespace {

constexpr std::string_view jsonType = "application/json";

void appendHeader(std::string &out, std::string_view name, std::string_view value) {
    out.append(name).append(": ").append(value).append("\r\n");
}

bool isSetByConnection(std::string_view name) {
    for (const std::string_view reserved :
         {"Content-Length", "Transfer-Encoding", "Connection", "Date", "X-Request-Id", "X-Content-Type-Options"}) {
        if (equalsIgnoringCase(name, reserved))
            return true;
    }
    return false;
}

std::optional<std::uint64_t> parseNumber(std::string_view text) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return value;
}

std::string_view statusLine(int status) {
    switch (status) {
    case 200:
        return "HTTP/1.1 200 OK\r\n";
    case 201:
        return "HTTP/1.1 201 Created\r\n";
    case 204:
        return "HTTP/1.1 204 No Content\r\n";
    case 304:
        return "HTTP/1.1 304 Not Modified\r\n";
    default:
        return {};
    }
}

bool hasNoBody(int status) {
    return status == 204 || status == 304 || status < 200;
}

void appendCommon(std::string &out, const ResponseAccess::HeadInput &input) {
    out += input.date;
    out += "X-Content-Type-Options: nosniff\r\n";
    if (input.tls)
        out += "Strict-Transport-Security: max-age=31536000; includeSubDomains\r\n";
    if (!input.requestId.empty())
        appendHeader(out, "X-Request-Id", input.requestId);
    if (!input.keepAlive)
        out += "Connection: close\r\n";
    else if (input.http10)
        out += "Connection: keep-alive\r\n";
}

} // namespace

std::string_view statusText(int status) {
    switch (status) {
    case 100:
        return "Continue";
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 303:
        return "See Other";
    case 304:
        return "Not Modified";
    case 307:
        return "Temporary Redirect";
    case 308:
        return "Permanent Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 402:
        return "Payment Required";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 411:
        return "Length Required";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 416:
        return "Range Not Satisfiable";
    case 417:
        return "Expectation Failed";
    case 422:
        return "Unprocessable Content";
    case 423:
        return "Locked";
    case 426:
        return "Upgrade Required";
    case 428:
        return "Precondition Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 505:
        return "HTTP Version Not Supported";
    case 507:
        return "Insufficient Storage";
    default:
        return "Unknown";
    }
}

int statusFor(ErrorCode code) {
    switch (code) {
    case ErrorCode::InvalidArgument:
        return 422;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::AlreadyExists:
    case ErrorCode::Conflict:
    case ErrorCode::OutOfStock:
        return 409;
    case ErrorCode::PermissionDenied:
        return 403;
    case ErrorCode::AuthRequired:
        return 401;
    case ErrorCode::AccountLocked:
        return 423;
    case ErrorCode::Unavailable:
    case ErrorCode::StorageBusy:
        return 503;
    case ErrorCode::RateLimited:
        return 429;
    case ErrorCode::TooLarge:
        return 413;
    case ErrorCode::NewerVersion:
        return 426;
    case ErrorCode::StorageFull:
    case ErrorCode::StorageReadOnly:
        return 507;
    case ErrorCode::Corrupt:
    case ErrorCode::SecretsLocked:
    case ErrorCode::Untrusted:
    case ErrorCode::Canceled:
    case ErrorCode::Internal:
        return 500;
    }
    return 500;
}

std::string Problem::toJson(std::string_view requestId) const {
    std::string out;
    out.reserve(256 + detail.size());
    const auto text = [&](std::string_view name, std::string_view value) {
        out.append(",\"").append(name).append("\":\"");
        appendJsonEscaped(out, value);
        out += '"';
    };
    out += "{\"type\":\"/problems/";
    appendJsonEscaped(out, code);
    out += '"';
    text("title", statusText(status));
    out += ",\"status\":";
    appendNumber(out, static_cast<std::uint64_t>(status));
    text("code", code);
    if (!detail.empty())
        text("detail", detail);
    out += retryable ? ",\"retryable\":true" : ",\"retryable\":false";
    if (!requestId.empty()) {
        text("request_id", requestId);
        out += ",\"instance\":\"urn:aura:request:";
        appendJsonEscaped(out, requestId);
        out += '"';
    }
    if (!errors.empty()) {
        out += ",\"errors\":[";
        for (const ProblemItem &item : errors) {
            if (&item != &errors.front())
                out += ',';
            out += "{\"pointer\":\"";
            appendJsonEscaped(out, item.pointer);
            out += '"';
            text("code", item.code);
            text("detail", item.detail);
            out += '}';
        }
        out += ']';
    }
    if (members.size() > 2)
        out.append(",").append(members, 1, members.size() - 2);
    out += '}';
    return out;
}

Result<std::shared_ptr<const File>> File::open(const std::string &path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        const int reason = errno;
        const ErrorCode code = reason == ENOENT || reason == ENOTDIR ? ErrorCode::NotFound
                               : reason == EACCES || reason == EPERM ? ErrorCode::PermissionDenied
                                                                     : ErrorCode::Internal;
        return Error{code, QString::fromLocal8Bit(std::strerror(reason))};
    }
    struct stat status {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return Error{ErrorCode::NotFound, QStringLiteral("not a regular file")};
    }
    return std::shared_ptr<const File>(new File(descriptor, static_cast<std::uint64_t>(status.st_size)));
}

File::~File() {
    ::close(m_descriptor);
}

std::int64_t File::read(char *into, std::size_t length, std::uint64_t offset) const {
    for (;;) {
        const ssize_t count = ::pread(m_descriptor, into, length, static_cast<off_t>(offset));
        if (count >= 0 || errno != EINTR)
            return count;
    }
}

Response Response::empty(int status) {
    Response response;
    response.setStatus(status);
    return response;
}

Response Response::json(std::string body, int status) {
    Response response = empty(status);
    response.m_body = std::move(body);
    response.setContentType(jsonType);
    return response;
}

Response Response::json(QByteArray body, int status) {
    Response response = shared(jsonType, std::move(body));
    response.setStatus(status);
    return response;
}

Response Response::text(std::string body, int status) {
    Response response = empty(status);
    response.m_body = std::move(body);
    response.setContentType("text/plain; charset=utf-8");
    return response;
}

Response Response::shared(std::string_view contentType, QByteArray body) {
    Response response;
    response.m_body = std::move(body);
    response.setContentType(contentType);
    return response;
}

Response Response::file(std::string_view contentType, std::shared_ptr<const File> file) {
    Response response;
    response.m_body = std::move(file);
    response.setContentType(contentType).setAcceptRanges(true);
    return response;
}

Response Response::problem(Problem problem) {
    Response response = empty(problem.status);
    response.m_problem = std::make_shared<const Problem>(std::move(problem));
    response.setContentType("application/problem+json");
    return response;
}

Response Response::problem(int status, std::string_view code, std::string_view detail) {
    Problem details;
    details.status = status;
    details.code = code;
    details.detail = detail;
    details.retryable = status == 408 || status == 429 || status == 503;
    return problem(std::move(details));
}

Response Response::error(const Error &error) {
    Problem details;
    details.status = statusFor(error.code);
    // Which part of the server fails is its own business; a client would take it for its own disk.
    const auto code = details.status < 500    ? error.code
                      : details.status == 500 ? ErrorCode::Internal
                                              : ErrorCode::Unavailable;
    details.code = errorCodeName(code).toStdString();
    if (details.status < 500)
        details.detail = error.detail.toStdString();
    details.retryable = isTransient(error.code);
    return problem(std::move(details));
}

Response &Response::setStatus(int status) {
    m_status = static_cast<std::int16_t>(status);
    return *this;
}

Response &Response::addHeader(std::string_view name, std::string_view value) {
    if (!isToken(name) || !isFieldValue(value) || isSetByConnection(name))
        return *this;
    m_hasCacheControl = m_hasCacheControl || equalsIgnoringCase(name, "Cache-Control");
    m_hasETag = m_hasETag || equalsIgnoringCase(name, "ETag");
    appendHeader(m_headers, name, value);
    return *this;
}

Response &Response::setAcceptRanges(bool on) {
    m_acceptRanges = on;
    return *this;
}

Response &Response::setCloseConnection(bool on) {
    m_close = on;
    return *this;
}

std::string_view Response::header(std::string_view name) const {
    std::string_view rest = m_headers;
    while (!rest.empty()) {
        std::string_view line = takeUntil(rest, '\n');
        const std::string_view found = takeUntil(line, ':');
        if (equalsIgnoringCase(found, name)) {
            line.remove_suffix(1);
            return trimmed(line);
        }
    }
    return {};
}

std::string_view Response::body() const {
    if (const auto *text = std::get_if<std::string>(&m_body))
        return *text;
    if (const auto *bytes = std::get_if<QByteArray>(&m_body))
        return {bytes->constData(), static_cast<std::size_t>(bytes->size())};
    return {};
}

std::uint64_t ResponseAccess::bodySize(const Response &response) {
    const auto *file = std::get_if<std::shared_ptr<const File>>(&response.m_body);
    return file ? (*file)->size() : response.body().size();
}

PreparedBody ResponseAccess::writeHead(std::string &out, Response &response, const Conditions &conditions,
                                       const HeadInput &input) {
    if (response.m_problem)
        response.m_body = response.m_problem->toJson(input.requestId);

    PreparedBody body;
    body.status = response.m_status;
    std::uint64_t size = bodySize(response);
    body.length = size;
    const bool conditional = conditions.readOnly && body.status == 200;
    std::string_view tag;
    if (conditional && response.m_hasETag && (!conditions.ifNoneMatch.empty() || !conditions.ifRange.empty()))
        tag = response.header("ETag");

    std::string contentRange;
    if (!tag.empty() && !conditions.ifNoneMatch.empty() && etagMatches(conditions.ifNoneMatch, tag)) {
        body.status = 304;
    } else if (conditional && response.m_acceptRanges && !conditions.range.empty() && !conditions.head) {
        // If-Range compares strongly: a weak tag never continues a download.
        const bool sameVersion = conditions.ifRange.empty() || (conditions.ifRange == tag && tag.substr(0, 2) != "W/");
        const RangeAnswer range = sameVersion ? resolveRange(conditions.range, size) : RangeAnswer{};
        if (range.kind == RangeAnswer::Unsatisfiable) {
            contentRange = "bytes */";
            appendNumber(contentRange, size);
            Response refusal =
                Response::problem(416, "range_not_satisfiable", "The range lies outside of the content.");
            refusal.addHeader("Content-Range", contentRange);
            response = std::move(refusal);
            return writeHead(out, response, conditions, input);
        }
        if (range.kind == RangeAnswer::Part) {
            body.status = 206;
            body.offset = range.first;
            body.length = range.length;
            contentRange = "bytes ";
            appendNumber(contentRange, range.first);
            contentRange += '-';
            appendNumber(contentRange, range.first + range.length - 1);
            contentRange += '/';
            appendNumber(contentRange, size);
            size = range.length;
        }
    }

    if (const std::string_view line = statusLine(body.status); !line.empty()) {
        out += line;
    } else {
        out += "HTTP/1.1 ";
        appendNumber(out, static_cast<std::uint64_t>(body.status));
        out.append(" ").append(statusText(body.status)).append("\r\n");
    }
    appendCommon(out, input);
    out += response.m_headers;
    if (!response.m_hasCacheControl)
        out += "Cache-Control: no-store\r\n";
    if (response.m_acceptRanges)
        out += "Accept-Ranges: bytes\r\n";
    if (!contentRange.empty())
        appendHeader(out, "Content-Range", contentRange);
    if (!hasNoBody(body.status)) {
        out += "Content-Length: ";
        appendNumber(out, size);
        out += "\r\n";
    }
    out += "\r\n";

    if (hasNoBody(body.status) || conditions.head)
        body.length = 0;
    if (const auto *file = std::get_if<std::shared_ptr<const File>>(&response.m_body))
        body.file = file->get();
    else
        body.memory = response.body().substr(body.offset, body.length);
    return body;
}

void ResponseAccess::writeStreamHead(std::string &out, const HeadInput &input) {
    out += "HTTP/1.1 200 OK\r\n";
    appendCommon(out, input);
    // The last header keeps reverse proxies from collecting events.
    out += "Content-Type: text/event-stream\r\nCache-Control: no-store\r\nX-Accel-Buffering: no\r\n\r\n";
}

RangeAnswer resolveRange(std::string_view header, std::uint64_t size) {
    constexpr std::string_view unit = "bytes=";
    if (header.size() <= unit.size() || !equalsIgnoringCase(header.substr(0, unit.size()), unit))
        return {};
    std::string_view last = trimmed(header.substr(unit.size()));
    if (last.find(',') != std::string_view::npos || last.find('-') == std::string_view::npos)
        return {};
    const std::string_view first = takeUntil(last, '-');
    if (first.empty()) {
        const auto suffix = parseNumber(last);
        if (!suffix)
            return {};
        if (*suffix == 0 || size == 0)
            return {RangeAnswer::Unsatisfiable, 0, 0};
        const std::uint64_t length = std::min(*suffix, size);
        return {RangeAnswer::Part, size - length, length};
    }
    const auto begin = parseNumber(first);
    const auto end = last.empty() ? std::optional<std::uint64_t>(UINT64_MAX) : parseNumber(last);
    if (!begin || !end || *end < *begin)
        return {};
    if (*begin >= size)
        return {RangeAnswer::Unsatisfiable, 0, 0};
    return {RangeAnswer::Part, *begin, std::min(*end, size - 1) - *begin + 1};
}

bool etagMatches(std::string_view header, std::string_view tag) {
    const auto strong = [](std::string_view text) { return text.substr(0, 2) == "W/" ? text.substr(2) : text; };
    if (trimmed(header) == "*")
        return true;
    while (!header.empty()) {
        if (strong(trimmed(takeUntil(header, ','))) == strong(tag))
            return true;
    }
    return false;
}

} // namespace aura::server::http
