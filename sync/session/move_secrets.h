// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync_core.h"
#include "session/vault.h"

namespace aura::sync {

/// From the system's store into a file that `passphrase` opens. They are taken out of the store only once the file is
/// on disk; a crash in between leaves both, and the file counts. See Client::setPassphrase().
void moveIntoFile(SyncCore &core, Vault &vault, const Executor::Poster &post, const QString &passphrase,
                  std::function<void(Status)> done);

/// From the file into the system's store, which must show each of them again before the file goes. See
/// Client::useKeychain().
void moveOutOfFile(SyncCore &core, Vault &vault, const Executor::Poster &post, std::function<void(Status)> done);

} // namespace aura::sync
