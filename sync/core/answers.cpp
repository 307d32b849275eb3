// SPDX-License-Identifier: Apache-2.0
#include "core/answers.h"

#include <aura/wire/json_reader.h>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

ErrorCode codeForStatus(int status) {
    switch (status) {
    case 401:
        return ErrorCode::AuthRequired;
    case 403:
        return ErrorCode::PermissionDenied;
    case 404:
        return ErrorCode::NotFound;
    case 409:
    case 412:
        return ErrorCode::Conflict;
    case 413:
        return ErrorCode::TooLarge;
    case 423:
        return ErrorCode::AccountLocked;
    case 426:
        return ErrorCode::NewerVersion;
    case 429:
        return ErrorCode::RateLimited;
    default:
        return status >= 500 ? ErrorCode::Unavailable : ErrorCode::InvalidArgument;
    }
}

/// What only the device's own files can mean.
bool isOfThisDevice(ErrorCode code) {
    return code == ErrorCode::Corrupt || code == ErrorCode::StorageFull || code == ErrorCode::StorageReadOnly ||
           code == ErrorCode::StorageBusy;
}

Error errorOf(const HttpAnswer &answer) {
    Error error{codeForStatus(answer.status), u"HTTP %1"_s.arg(answer.status)};
    if (const auto problem = wire::parseObject(answer.body)) {
        const auto named = errorCodeFromName(problem->value("code"_L1).toString());
        if (named != ErrorCode::Internal && !isOfThisDevice(named))
            error.code = named;
        for (const auto key : {"title"_L1, "detail"_L1}) {
            if (const auto text = problem->value(key).toString(); !text.isEmpty())
                error.detail += u": "_s + text;
        }
    }
    if (answer.retryAfterSeconds && (error.code == ErrorCode::AccountLocked || error.code == ErrorCode::RateLimited))
        error.retryAfterMillis = std::int64_t{*answer.retryAfterSeconds} * 1'000;
    return error;
}

/// What the details of foreign answers end with.
constexpr QLatin1StringView foreignMark = " is not an answer of the shop"_L1;

} // namespace

Judged judge(const HttpAnswer &answer) {
    if (answer.status == 0)
        return {Verdict::NoAnswer, answer.failure};
    const bool json = answer.contentType == "application/json" || answer.contentType == "application/problem+json";
    if (!json && answer.status != 204) {
        return {Verdict::NoAnswer,
                Error{ErrorCode::Unavailable,
                      u"HTTP %1 with %2"_s.arg(answer.status).arg(QString::fromLatin1(answer.contentType.left(60))) +
                          foreignMark}};
    }
    if (answer.status >= 200 && answer.status < 300)
        return {Verdict::Good, {}};
    const auto error = errorOf(answer);
    switch (answer.status) {
    case 401:
        return {Verdict::Unauthorized, error};
    case 410:
        return {Verdict::Gone, error};
    case 403:
    case 404:
    case 408:
    case 423:
    case 425:
    case 426:
    case 429:
        return {Verdict::Later, error};
    default:
        return {answer.status >= 500 || answer.status < 400 ? Verdict::Later : Verdict::Refused, error};
    }
}

bool isForeign(const Error &error) {
    return error.code == ErrorCode::Unavailable && error.detail.endsWith(foreignMark);
}

bool isAccountGone(const HttpAnswer &answer) {
    const auto problem = wire::parseObject(answer.body);
    return judge(answer).verdict == Verdict::Gone && problem && problem->value("code"_L1) == "account_gone"_L1;
}

std::int64_t waitFor(const HttpAnswer &answer, std::int64_t otherwise) {
    constexpr std::int64_t longest = 5 * 60 * 1'000;
    if (!answer.retryAfterSeconds)
        return otherwise;
    return std::clamp(std::int64_t{*answer.retryAfterSeconds} * 1'000, std::int64_t{0}, longest);
}

} // namespace aura::sync
