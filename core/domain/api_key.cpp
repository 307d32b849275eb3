// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/api_key.h>

namespace aura {

using namespace Qt::StringLiterals;

ApiKeyState stateOf(const ApiKey &key, UnixMillis now) {
    if (key.revokedAt != 0)
        return ApiKeyState::Revoked;
    return key.expiresAt != 0 && key.expiresAt <= now ? ApiKeyState::Expired : ApiKeyState::Active;
}

Status checkApiKey(const ApiKey &key, UnixMillis now) {
    const auto name = key.name.simplified();
    if (name.isEmpty() || name.size() > longestKeyName)
        return Error{ErrorCode::InvalidArgument, u"name: must have 1 to 60 characters"_s};
    if (key.rights.isEmpty())
        return Error{ErrorCode::InvalidArgument, u"permissions: at least one"_s};
    if (key.perMinute < 1 || key.perMinute > mostPerMinute)
        return Error{ErrorCode::InvalidArgument, u"perMinute: is out of range"_s};
    if (key.expiresAt != 0 && key.expiresAt <= now)
        return Error{ErrorCode::InvalidArgument, u"expiresAt: is over already"_s};
    return {};
}

} // namespace aura
