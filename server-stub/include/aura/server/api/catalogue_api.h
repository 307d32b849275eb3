// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/http/router.h>
#include <aura/server/services/catalogue.h>
#include <aura/server/services/worker_pool.h>

#include <QString>

namespace aura::server {

/// What the catalogue's handlers use; all must outlive the router.
struct CatalogueApi {
    CatalogueService &catalogue;
    WorkerPool &workers; ///< Answers that are not finished yet are made here, off the I/O threads.
    QString blobsPath;   ///< Pictures too large to stand in the database, by the hexadecimal hash of their bytes.
};

/// GET /products, /products/{id}, /products/{id}/reviews, /facets, /categories, /categories/{id}, /vendors,
/// /vendors/{id}, /blobs/{sha256}.
void addCatalogueRoutes(http::Router &router, const CatalogueApi &api);

} // namespace aura::server
