// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/platform_state.h>
#include <aura/storage/database.h>

namespace aura::storage {

/// How the platform is run, in a catalogue or in the server's database; everything on and nothing said when it holds
/// nothing. Corrupt when what stands there cannot be read.
Result<PlatformState> platformState(Database &database);
Status setPlatformState(Database &database, const PlatformState &state);

} // namespace aura::storage
