// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/auth.h>

namespace aura::server {

/// What is known of an account before its password is checked.
struct AuthService::Known {
    Id id;
    QByteArray hash;
    UnixMillis lockUntil = 0;
};

/// What an attempt is told while the pool for passwords is full.
inline Error passwordsBusy() {
    return {ErrorCode::Unavailable, QStringLiteral("too many people sign in at this moment")};
}

} // namespace aura::server
