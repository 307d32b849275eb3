// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/ports/clock.h>
#include <aura/server/http/response.h>
#include <aura/wire/json_reader.h>

#include <algorithm>

namespace aura::server {

/// A refusal of something that has to do with passwords: 423 tells until when, 503 to come again in a second.
inline http::Response refusalOf(const Error &error, UnixMillis lockedUntil, const Clock &clock) {
    if (error.code == ErrorCode::AccountLocked) {
        http::Problem problem;
        problem.status = 423;
        problem.code = "account_locked";
        problem.detail = error.detail.toStdString();
        problem.members =
            wire::toBytes(QJsonObject{{QStringLiteral("until"), wire::timeToString(lockedUntil)}}).toStdString();
        auto response = http::Response::problem(std::move(problem));
        const auto seconds = std::max<std::int64_t>(1, (lockedUntil - clock.now() + 999) / 1'000);
        response.addHeader("Retry-After", std::to_string(seconds));
        return response;
    }
    auto response = http::Response::error(error);
    if (error.code == ErrorCode::Unavailable)
        response.addHeader("Retry-After", "1");
    return response;
}

} // namespace aura::server
