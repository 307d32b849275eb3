// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/http/request.h>
#include <aura/server/http/response.h>
#include <aura/wire/json_reader.h>

#include <optional>
#include <type_traits>

namespace aura::server {

/// 422 with every problem's pointer.
http::Response invalidBody(const QList<wire::FieldError> &problems);

inline http::Response jsonResponse(const QJsonObject &object, int status = 200) {
    return http::Response::json(wire::toBytes(object), status);
}

/// A whole number in a query: `absent` when it is not there, nothing when it is malformed or out of range.
std::optional<std::int64_t> queryNumber(const http::Request &request, std::string_view name, std::int64_t absent,
                                        std::int64_t smallest, std::int64_t largest);
/// 400 that names the query parameter.
http::Response invalidQuery(std::string_view name, std::string_view detail);

inline QString textOf(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Reads the body with `read(JsonReader &)`. Nothing, and `refusal` is set, when it is not a JSON object (400) or
/// breaks a rule (422).
template <typename Read>
auto readBody(const http::Request &request, std::optional<http::Response> &refusal, Read read)
    -> std::optional<std::invoke_result_t<Read, wire::JsonReader &>> {
    auto object = wire::parseObject(request.bodyBytes());
    if (!object) {
        refusal = http::Response::problem(400, "malformed", object.error().detail.toStdString());
        return std::nullopt;
    }
    wire::JsonReader reader(std::move(*object));
    auto value = read(reader);
    if (reader.failed()) {
        refusal = invalidBody(reader.errors());
        return std::nullopt;
    }
    return value;
}

} // namespace aura::server
