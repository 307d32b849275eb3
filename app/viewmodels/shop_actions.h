// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace aura::app {

class AppContext;

/// Offers the places, commands and settings of the storefront in `app.actions()`, to each person theirs.
void addShopActions(AppContext &app);

} // namespace aura::app
