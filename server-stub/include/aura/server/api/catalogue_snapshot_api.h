// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/http/router.h>
#include <aura/server/services/snapshot_store.h>

namespace aura::server {

/// Where the manifest says that the files are: SnapshotStore's `filesUrl`.
inline constexpr const char *snapshotFilesUrl = "/api/v1/sync/catalogue/files/";

/// GET /sync/catalogue/snapshot and /sync/catalogue/files/{name}. `store` must outlive the router.
void addSnapshotRoutes(http::Router &router, const SnapshotStore &store);

} // namespace aura::server
