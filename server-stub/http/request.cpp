// SPDX-License-Identifier: Apache-2.0
#include "request_access.h"
#include "text.h"

#include <aura/server/http/router.h>

#include <algorithm>

namespace aura::server::http {

namespace {

constexpr std::array<std::string_view, methodCount> methodNames{"GET",   "HEAD",   "POST",   "PUT",
                                                                "PATCH", "DELETE", "OPTIONS"};

} // namespace

std::string_view methodName(Method method) {
    return methodNames[static_cast<std::size_t>(method)];
}

std::optional<Method> methodFromName(std::string_view name) {
    for (std::size_t i = 0; i < methodNames.size(); ++i) {
        if (methodNames[i] == name)
            return static_cast<Method>(i);
    }
    return std::nullopt;
}

Result<Request> Request::make(Method method, std::string_view target, std::initializer_list<NameValue> headers,
                              std::string body) {
    Request request;
    RequestAccess::setMethod(request, method);
    RequestAccess::setTarget(request, target);
    for (const auto &[name, value] : headers)
        RequestAccess::addHeader(request, name, value);
    if (const std::string_view reason = RequestAccess::parseTarget(request); !reason.empty()) {
        return Error{ErrorCode::InvalidArgument,
                     QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size()))};
    }
    RequestAccess::body(request) = std::move(body);
    return request;
}

std::string_view Request::parameter(std::string_view name) const {
    if (m_route) {
        const auto &names = m_route->parameterNames;
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (names[i] == name)
                return view(m_parameters[i]);
        }
    }
    return {};
}

std::optional<std::string_view> Request::query(std::string_view name) const {
    for (const auto &entry : m_query) {
        if (view(entry.name) == name)
            return view(entry.value);
    }
    return std::nullopt;
}

NameValue Request::queryAt(std::size_t index) const {
    return {view(m_query[index].name), view(m_query[index].value)};
}

std::optional<std::string_view> Request::header(std::string_view name) const {
    for (const auto &entry : m_headers) {
        if (equalsIgnoringCase(view(entry.name), name))
            return view(entry.value);
    }
    return std::nullopt;
}

NameValue Request::headerAt(std::size_t index) const {
    return {view(m_headers[index].name), view(m_headers[index].value)};
}

void RequestAccess::clear(Request &request) {
    // A body of some size is given back, so that an idle connection does not keep the largest one it ever had.
    constexpr std::size_t keptBody = 4096;
    request.m_text.clear();
    request.m_headers.clear();
    request.m_query.clear();
    if (request.m_body.capacity() > keptBody)
        std::string().swap(request.m_body);
    request.m_body.clear();
    request.m_id.clear();
    request.m_context.reset();
    request.m_route = nullptr;
    request.m_target = {};
    request.m_path = {};
}

Request::Span RequestAccess::append(Request &request, std::string_view text) {
    const Request::Span span{static_cast<std::uint32_t>(request.m_text.size()),
                             static_cast<std::uint32_t>(text.size())};
    request.m_text.append(text);
    return span;
}

void RequestAccess::addHeader(Request &request, std::string_view name, std::string_view value) {
    const Request::Span nameSpan = append(request, name);
    request.m_headers.push_back({nameSpan, append(request, value)});
}

std::string_view RequestAccess::parseTarget(Request &request) {
    // The text grows below, which would move a view of the target.
    request.m_text.reserve(request.m_text.size() + std::size_t{2} * request.m_target.length);
    std::string_view raw = request.view(request.m_target);
    if (std::any_of(raw.begin(), raw.end(), [](char c) { return c <= 0x20 || c >= 0x7F; }))
        return "The request target has bytes that must be percent-encoded.";
    if (raw.find('#') != std::string_view::npos)
        return "The request target has a fragment.";
    if (request.m_method == Method::Options && raw == "*") {
        request.m_path = request.m_target;
        return {};
    }
    // The absolute form ("GET http://host/path") has to be understood by every server.
    if (!raw.empty() && raw.front() != '/') {
        const std::size_t scheme = raw.find("://");
        const bool known = scheme != std::string_view::npos && (equalsIgnoringCase(raw.substr(0, scheme), "http") ||
                                                                equalsIgnoringCase(raw.substr(0, scheme), "https"));
        if (!known)
            return "The request target is neither a path nor a URL.";
        raw.remove_prefix(scheme + 3);
        const std::size_t path = raw.find('/');
        raw = path == std::string_view::npos ? std::string_view("/") : raw.substr(path);
    }
    const std::size_t mark = raw.find('?');
    if (const std::string_view reason = parsePath(request, raw.substr(0, mark)); !reason.empty())
        return reason;
    return mark == std::string_view::npos ? std::string_view{} : parseQuery(request, raw.substr(mark + 1));
}

std::string_view RequestAccess::parsePath(Request &request, std::string_view raw) {
    if (raw.empty() || raw.front() != '/')
        return "The path does not start with a slash.";
    // An encoded slash would change the path's structure behind the back of whoever looked at it before.
    for (std::size_t at = raw.find('%'); at != std::string_view::npos; at = raw.find('%', at + 1)) {
        if (equalsIgnoringCase(raw.substr(at, 3), "%2f"))
            return "The path has an encoded slash.";
    }
    const auto start = static_cast<std::uint32_t>(request.m_text.size());
    if (!percentDecode(raw, false, request.m_text))
        return "The path has a malformed escape.";
    request.m_path = {start, static_cast<std::uint32_t>(request.m_text.size()) - start};
    const std::string_view path = request.view(request.m_path);
    const auto forbidden = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F || c == '\\'; };
    if (std::any_of(path.begin(), path.end(), forbidden))
        return "The path has a control character or a backslash.";
    if (!isValidUtf8(path))
        return "The path is not valid UTF-8.";
    for (std::string_view rest = path; !rest.empty();) {
        const std::string_view segment = takeUntil(rest, '/');
        if (segment == "." || segment == "..")
            return "The path has a dot segment.";
    }
    return {};
}

std::string_view RequestAccess::parseQuery(Request &request, std::string_view raw) {
    while (!raw.empty()) {
        std::string_view value = takeUntil(raw, '&');
        if (value.empty())
            continue;
        if (request.m_query.size() == maxQueryParameters)
            return "The query has too many parameters.";
        const std::string_view name = takeUntil(value, '=');
        Request::SpanPair entry;
        for (auto [part, span] : {std::pair{name, &entry.name}, std::pair{value, &entry.value}}) {
            const auto start = static_cast<std::uint32_t>(request.m_text.size());
            if (!percentDecode(part, true, request.m_text))
                return "The query has a malformed escape.";
            *span = {start, static_cast<std::uint32_t>(request.m_text.size()) - start};
            const std::string_view decoded = request.view(*span);
            if (decoded.find('\0') != std::string_view::npos)
                return "The query has a NUL.";
            if (!isValidUtf8(decoded))
                return "The query is not valid UTF-8.";
        }
        request.m_query.push_back(entry);
    }
    return {};
}

} // namespace aura::server::http
