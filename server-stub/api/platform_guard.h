// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/api/platform_services.h>
#include <aura/server/http/router.h>

namespace aura::server {

/// Adds to a guard what the moment forbids: somebody who sees the shop as another person changes nothing and takes
/// nothing away (403 read_only), and during maintenance nobody changes anything but those who run the platform (503
/// maintenance, with Retry-After). What is switched off is refused as well (403 switched_off). All must outlive it.
http::Guard withPlatform(http::Guard guard, const PlatformServices &platform, const Clock &clock);

} // namespace aura::server
