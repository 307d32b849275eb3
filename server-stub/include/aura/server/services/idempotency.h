// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/server/store/write_queue.h>

#include <optional>
#include <string_view>

namespace aura::server {

/// Answers to requests with an Idempotency-Key, kept for a day, in the transaction of what they did. Only successes are
/// kept: a refusal had no effect and may be judged again.
namespace idempotency {

struct Kept {
    int status = 0;
    QByteArray body;
};

QByteArray hashOf(std::string_view method, std::string_view path, std::string_view body);

/// The kept answer; nothing when the key is new. InvalidArgument when the key came with another request.
Result<std::optional<Kept>> find(Write &write, const Id &owner, const QString &key, const QByteArray &requestHash);
Status keep(Write &write, const Id &owner, const QString &key, const QByteArray &requestHash, const Kept &answer);
/// Forgets what is older than a day.
Status sweep(Write &write);

/// 1 to 200 visible ASCII characters.
bool isKey(std::string_view key);

} // namespace idempotency

} // namespace aura::server
