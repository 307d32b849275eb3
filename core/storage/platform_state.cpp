// SPDX-License-Identifier: Apache-2.0
#include <aura/storage/platform_state.h>

#include <aura/storage/catalogue_schema.h>
#include <aura/wire/platform_state_json.h>

namespace aura::storage {

namespace {

constexpr std::string_view key = "platform";

} // namespace

Result<PlatformState> platformState(Database &database) {
    AURA_ASSIGN(const auto text, catalogue::metaValue(database, key));
    if (text.isEmpty())
        return PlatformState{};
    auto state = wire::platformStateFromBytes(text.toUtf8());
    if (!state)
        return Error{ErrorCode::Corrupt, state.error().detail};
    return state;
}

Status setPlatformState(Database &database, const PlatformState &state) {
    return catalogue::setMetaValue(database, key, QString::fromUtf8(wire::toBytes(wire::toJson(state))));
}

} // namespace aura::storage
