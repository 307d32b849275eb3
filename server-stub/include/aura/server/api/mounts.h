// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/http/router.h>

namespace aura::server {

class ServerApp;

/// Each adds its routes; the app must outlive the router.
void mountAuth(http::Router &router, ServerApp &app);
void mountAccount(http::Router &router, ServerApp &app);
void mountCart(http::Router &router, ServerApp &app);
void mountOrders(http::Router &router, ServerApp &app);
void mountBlobs(http::Router &router, ServerApp &app);
void mountThumbnails(http::Router &router, ServerApp &app);
void mountCheckout(http::Router &router, ServerApp &app);
void mountPayments(http::Router &router, ServerApp &app);
void mountVendor(http::Router &router, ServerApp &app);
/// Those of mountVendor() by which somebody becomes a shop.
void mountOnboarding(http::Router &router, ServerApp &app);
void mountAdmin(http::Router &router, ServerApp &app);
/// Those of mountAdmin() that concern orders.
void mountAdminOrders(http::Router &router, ServerApp &app);
/// Those that concern what shops are charged and paid.
void mountAdminMoney(http::Router &router, ServerApp &app);
/// The one that tells how the server does.
void mountAdminSystem(http::Router &router, ServerApp &app);
/// The tree of categories; what is sent back; a person's view and their leaving; backups; maintenance and switches.
void mountAdminCategories(http::Router &router, ServerApp &app);
void mountAdminReturns(http::Router &router, ServerApp &app);
void mountAdminPersons(http::Router &router, ServerApp &app);
void mountAdminBackups(http::Router &router, ServerApp &app);
void mountAdminOperation(http::Router &router, ServerApp &app);
/// Roles that are made of the permissions there are.
void mountAdminRoles(http::Router &router, ServerApp &app);
/// Keys of programs, and addresses that are told of what happens.
void mountAdminRates(http::Router &router, ServerApp &app);
void mountAdminMails(http::Router &router, ServerApp &app);
void mountAdminKeys(http::Router &router, ServerApp &app);
void mountAdminWebhooks(http::Router &router, ServerApp &app);
void mountAdminDevices(http::Router &router, ServerApp &app);
/// Promotions, vouchers, taxes and deliveries.
void mountAdminPromotions(http::Router &router, ServerApp &app);
void mountSync(http::Router &router, ServerApp &app);
void mountHealth(http::Router &router, ServerApp &app);

} // namespace aura::server
