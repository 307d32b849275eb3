// SPDX-License-Identifier: Apache-2.0
// How people's devices sync, for those who run the platform.
#include <aura/server/api/mounts.h>
#include <aura/server/services/device_reports.h>
#include <aura/wire/admin_device_json.h>

#include "admin_routes.h"

namespace aura::server {

using namespace Qt::StringLiterals;

void mountAdminDevices(http::Router &router, ServerApp &app) {
    router.add(http::Method::Get, "/admin/devices",
               admin::route("adminDevices", Permission::UsersRead,
                            "People's devices, with what each has to send, who asked last first."),
               [&app](http::Request &&request, http::Responder responder) {
                   AdminDeviceQuery query;
                   query.cursor = admin::parameterOf(request, "cursor");
                   if (const auto name = request.query("standing")) {
                       query.standing = deviceStandingFromName(textOf(*name));
                       if (!query.standing)
                           return responder.send(invalidQuery("standing", "is not a standing of devices"));
                   }
                   const auto limit = admin::limitOf(request, responder, query.limit);
                   if (!limit)
                       return;
                   query.limit = *limit;
                   admin::readAndTell(app, request, std::move(responder), admin::listed(u"devices"_s, request),
                                      [query, now = app.clock().now()](storage::Database &db) -> Result<QByteArray> {
                                          AURA_ASSIGN(const auto page, adminDevices::page(db, query, now));
                                          return wire::toBytes(page);
                                      });
               });
}

} // namespace aura::server
