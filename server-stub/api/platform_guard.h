// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/api/platform_services.h>
#include <aura/server/http/router.h>
#include <aura/server/store/store.h>

namespace aura::server {

/// Adds to a guard what the moment forbids: somebody who sees the shop as another person changes nothing and takes
/// nothing away (403 read_only), and during maintenance nobody changes anything but those who run the platform (503
/// maintenance, with Retry-After). What is switched off is refused as well (403 switched_off). Programs come in by
/// their keys instead of the guard: 429 when they ask too often. All must outlive it.
http::Guard withPlatform(http::Guard guard, PlatformServices &platform, Store &store, const Clock &clock);

} // namespace aura::server
