// SPDX-License-Identifier: Apache-2.0
// Boost 1.81's basic_parser asserts on input that a slow chunked client can send; its code behind the assertion is
// right.
#define BOOST_DISABLE_ASSERTS

#include "parser.h"
#include "text.h"

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

#include <algorithm>
#include <functional>
#include <optional>

namespace aura::server::http {

namespace beast = boost::beast::http;
using beast::field;
using BeastError = boost::beast::error_code;
using BeastView = boost::beast::string_view;

namespace {

std::string_view standard(BeastView text) {
    return {text.data(), text.size()};
}

constexpr std::string_view malformed = "invalid_argument";

/// Fills a Request from Beast's callbacks. A field that breaks a rule sets `failure` and stops the parser.
class MessageParser final : public beast::basic_parser<true> {
public:
    MessageParser(Request &request, const Limits &limits)
        : m_request(request)
        , m_limits(limits) {
        // The limit over the head is counted in RequestParser: this one starts again with every piece.
        header_limit(static_cast<std::uint32_t>(limits.headerBytes) + 4096);
        body_limit(boost::none);
    }

    std::optional<RequestParser::Failure> failure;
    std::string_view input; // what put() is looking at; another home of a value means that it was unfolded
    std::size_t bodyLimit = 0;
    bool startLineDone = false;
    bool headDone = false;
    bool complete = false;
    bool expectsContinue = false;
    int httpVersion = 11;
    bool hasChunks = false;
    bool hasContentLength = false;

protected:
    void on_request_impl(beast::verb, BeastView method, BeastView target, int version, BeastError &ec) override {
        startLineDone = true;
        httpVersion = version;
        if (target.size() > m_limits.targetBytes)
            return fail(ec, {414, "too_large", "The request target is too long."});
        RequestAccess::setTarget(m_request, standard(target));
        if (const auto known = methodFromName(standard(method)))
            RequestAccess::setMethod(m_request, *known);
        else
            fail(ec, {501, "not_implemented", "The server does not know this method."});
    }

    void on_response_impl(int, BeastView, int, BeastError &) override {}

    void on_field_impl(field name, BeastView nameText, BeastView valueText, BeastError &ec) override {
        if (headDone)
            return; // Trailers must not pass for headers.
        const std::string_view value = standard(valueText);
        if (!value.empty() &&
            (std::less<>()(value.data(), input.data()) || !std::less<>()(value.data(), input.data() + input.size())))
            return fail(ec, {400, malformed, "A header is folded over two lines."});
        if (m_request.headerCount() == m_limits.headerCount)
            return fail(ec, {431, "too_large", "The request has too many headers."});
        switch (name) {
        case field::host:
            ++m_hosts;
            if (value.empty() || value.find_first_of(" \t,/?#@\\") != std::string_view::npos)
                return fail(ec, {400, malformed, "The Host header is malformed."});
            break;
        case field::transfer_encoding:
            if (m_transferEncodings++ > 0 || !equalsIgnoringCase(value, "chunked"))
                return fail(ec, {501, "not_implemented", "The only transfer encoding is chunked."});
            break;
        case field::content_length:
            ++m_contentLengths;
            break;
        case field::expect:
            if (!equalsIgnoringCase(value, "100-continue"))
                return fail(ec, {417, "expectation_failed", "The only expectation is 100-continue."});
            expectsContinue = true;
            break;
        default:
            break;
        }
        RequestAccess::addHeader(m_request, standard(nameText), value);
    }

    void on_header_impl(BeastError &ec) override {
        hasChunks = m_transferEncodings > 0;
        hasContentLength = m_contentLengths > 0;
        expectsContinue = expectsContinue && httpVersion == 11;
        if (m_hosts > 1 || (m_hosts == 0 && httpVersion == 11))
            return fail(ec, {400, malformed, "Exactly one Host header is needed."});
        if (hasChunks && (hasContentLength || httpVersion == 10))
            return fail(ec, {400, malformed, "The length of the body is ambiguous."});
        if (m_contentLengths > 1)
            return fail(ec, {400, malformed, "Content-Length is given twice."});
        if (const std::string_view reason = RequestAccess::parseTarget(m_request); !reason.empty())
            return fail(ec, {400, malformed, reason});
        headDone = true;
    }

    void on_body_init_impl(const boost::optional<std::uint64_t> &length, BeastError &ec) override {
        if (!length)
            return;
        if (*length > bodyLimit)
            return failTooLarge(ec);
        // A promise is not believed: memory beyond this comes with the bytes themselves.
        constexpr std::uint64_t trusted = 65'536;
        RequestAccess::body(m_request).reserve(static_cast<std::size_t>(std::min(*length, trusted)));
    }

    std::size_t on_body_impl(BeastView bytes, BeastError &) override {
        RequestAccess::body(m_request).append(bytes.data(), bytes.size());
        return bytes.size();
    }

    void on_chunk_header_impl(std::uint64_t size, BeastView, BeastError &ec) override {
        if (size > bodyLimit - RequestAccess::body(m_request).size())
            failTooLarge(ec);
    }

    std::size_t on_chunk_body_impl(std::uint64_t, BeastView bytes, BeastError &) override {
        RequestAccess::body(m_request).append(bytes.data(), bytes.size());
        return bytes.size();
    }

    void on_finish_impl(BeastError &) override { complete = true; }

private:
    void fail(BeastError &ec, const RequestParser::Failure &why) {
        failure = why;
        ec = beast::error::bad_field;
    }
    void failTooLarge(BeastError &ec) { fail(ec, {413, "too_large", "The body is larger than this resource takes."}); }

    Request &m_request;
    const Limits &m_limits;
    int m_hosts = 0;
    int m_transferEncodings = 0;
    int m_contentLengths = 0;
};

/// True for "… HTTP/2.0" and the like: a well-formed request line of a version that is not ours.
bool hasOtherVersion(std::string_view bytes) {
    const std::string_view line = bytes.substr(0, bytes.find('\r'));
    const std::size_t at = line.rfind(" HTTP/");
    if (at == std::string_view::npos)
        return false;
    const std::string_view version = line.substr(at + 6);
    return version.size() == 3 && version[0] >= '0' && version[0] <= '9' && version[1] == '.' && version[2] >= '0' &&
           version[2] <= '9';
}

RequestParser::Failure describe(const BeastError &ec, std::string_view bytes) {
    if (ec == beast::error::bad_version && hasOtherVersion(bytes))
        return {505, "http_version_not_supported", "The server speaks HTTP/1.1."};
    if (ec == beast::error::bad_transfer_encoding || ec == beast::error::bad_content_length ||
        ec == beast::error::multiple_content_length)
        return {400, malformed, "The length of the body is malformed or ambiguous."};
    if (ec == beast::error::bad_chunk || ec == beast::error::bad_chunk_extension)
        return {400, malformed, "The chunked body is malformed."};
    return {400, malformed, "This is not a valid HTTP request."};
}

} // namespace

struct RequestParser::Impl {
    explicit Impl(const Limits &bounds)
        : limits(bounds) {}

    const Limits &limits;
    std::optional<MessageParser> parser;
    Failure failure;
    std::size_t headBytes = 0;
    bool started = false;

    Step fail(const Failure &why, std::size_t consumed) {
        failure = why;
        return {Event::Failed, consumed};
    }
};

RequestParser::RequestParser(const Limits &limits)
    : m_impl(std::make_unique<Impl>(limits)) {}
RequestParser::~RequestParser() = default;

void RequestParser::start(Request &request) {
    RequestAccess::clear(request);
    m_impl->parser.emplace(request, m_impl->limits);
    m_impl->headBytes = 0;
    m_impl->started = false;
}

RequestParser::Step RequestParser::feed(std::string_view bytes) {
    MessageParser &parser = *m_impl->parser;
    if (parser.complete)
        return {Event::Complete, 0};
    std::size_t skipped = 0;
    // An empty line before a request is allowed; old clients send one behind a body.
    while (!m_impl->started && bytes.size() >= 2 && bytes.substr(0, 2) == "\r\n") {
        bytes.remove_prefix(2);
        skipped += 2;
    }
    if (bytes.empty() || (!m_impl->started && bytes == "\r"))
        return {Event::NeedMore, skipped};
    m_impl->started = true;

    std::size_t used = 0;
    BeastError ec;
    const bool inHead = !parser.headDone;
    parser.eager(!inHead);
    while (used < bytes.size() && !ec && !parser.complete && parser.headDone != inHead) {
        const std::string_view rest = bytes.substr(used);
        parser.input = rest;
        used += parser.put(boost::asio::const_buffer(rest.data(), rest.size()), ec);
    }
    if (inHead) {
        m_impl->headBytes += used;
        const std::size_t waiting = parser.headDone ? 0 : bytes.size() - used;
        const bool overLimit = m_impl->headBytes + waiting > m_impl->limits.headerBytes;
        if (overLimit && !parser.startLineDone)
            return m_impl->fail({414, "too_large", "The request line is too long."}, skipped + used);
        if (overLimit && !parser.failure)
            return m_impl->fail({431, "too_large", "The headers are too large."}, skipped + used);
    }
    if (parser.failure)
        return m_impl->fail(*parser.failure, skipped + used);
    if (ec && ec != beast::error::need_more)
        return m_impl->fail(describe(ec, bytes), skipped + used);
    if (inHead && parser.headDone)
        return {Event::Head, skipped + used};
    return {parser.complete ? Event::Complete : Event::NeedMore, skipped + used};
}

void RequestParser::setBodyLimit(std::size_t bytes) {
    m_impl->parser->bodyLimit = bytes;
}

const RequestParser::Failure &RequestParser::failure() const {
    return m_impl->failure;
}

bool RequestParser::hasStarted() const {
    return m_impl->started;
}

bool RequestParser::isHeadDone() const {
    return m_impl->parser && m_impl->parser->headDone;
}

bool RequestParser::hasBody() const {
    return !m_impl->parser->complete;
}

bool RequestParser::hasLength() const {
    return m_impl->parser->hasContentLength || m_impl->parser->hasChunks;
}

std::uint64_t RequestParser::contentLength() const {
    return m_impl->parser->content_length().value_or(0);
}

bool RequestParser::keepAlive() const {
    return m_impl->parser->keep_alive();
}

bool RequestParser::isHttp10() const {
    return m_impl->parser->httpVersion == 10;
}

bool RequestParser::expectsContinue() const {
    return m_impl->parser->expectsContinue;
}

} // namespace aura::server::http
