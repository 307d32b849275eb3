// SPDX-License-Identifier: Apache-2.0
// How the server does, for those who run it.
#include <aura/server/api/mounts.h>
#include <aura/server/services/admin_system.h>
#include <aura/wire/admin_system_json.h>

#include "admin_routes.h"

namespace aura::server {

using namespace Qt::StringLiterals;

void mountAdminSystem(http::Router &router, ServerApp &app) {
    router.add(http::Method::Get, "/admin/system",
               admin::route("adminSystem", Permission::SystemRead, "How the server and its people do."),
               [&app](http::Request &&request, http::Responder responder) {
                   admin::readAndTell(app, request, std::move(responder), {u"system.read"_s, {}, {}, {}},
                                      [&app, now = app.clock().now()](storage::Database &db) -> Result<QByteArray> {
                                          AURA_ASSIGN(auto summary, adminSystem::summary(db, now));
                                          summary.version = QStringLiteral(AURA_VERSION);
                                          summary.isReady = !app.store().writes().isFull();
                                          return wire::toBytes(summary);
                                      });
               });
}

} // namespace aura::server
