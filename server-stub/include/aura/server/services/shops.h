// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/shop_settings.h>
#include <aura/server/store/write_queue.h>

namespace aura::server::shops {

/// Changes what a vendor says of their shop, and tells the catalogue and the vendor's own scope. PermissionDenied for
/// anybody but a member of a vendor that may work, AlreadyExists when another shop has the name, InvalidArgument as the
/// reducer says or for deliveries in another currency than the products'. `at` is when the person acted.
Status change(Write &write, const Id &user, const ShopPatch &operation, UnixMillis at);

/// Nobody passes for another shop: AlreadyExists when one has the name, however it is written.
Status requireOwnName(Write &write, const Vendor &vendor);

} // namespace aura::server::shops
