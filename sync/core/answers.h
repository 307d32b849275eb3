// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/ports/transport.h>

namespace aura::sync {

/// What an answer means. Only what speaks our formats is the server's word: a page of a captive portal or a proxy, with
/// whatever status, is no answer.
enum class Verdict : std::uint8_t {
    Good,         ///< 2xx
    NoAnswer,     ///< Nothing came, or something that is not the server: try later.
    Later,        ///< The server says so: 403, 404, 408, 423, 425, 426, 429, 5xx.
    Unauthorized, ///< 401
    Gone,         ///< 410
    Refused,      ///< Any other 4xx: this request will never do.
};

struct Judged {
    Verdict verdict = Verdict::NoAnswer;
    Error error; ///< Empty for Good.
};

/// Judges the answer to a request whose good answer is JSON (or nothing, for 204).
Judged judge(const HttpAnswer &answer);

/// True for the error of an answer that did not come from the shop's server (a captive portal, a proxy).
bool isForeign(const Error &error);
/// The shop says that the account does not exist any more.
bool isAccountGone(const HttpAnswer &answer);

/// How long the server asks to wait, bounded; `otherwise` when it asks nothing.
std::int64_t waitFor(const HttpAnswer &answer, std::int64_t otherwise);

} // namespace aura::sync
