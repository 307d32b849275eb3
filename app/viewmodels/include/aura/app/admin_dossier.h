// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_orders.h>
#include <aura/domain/onboarding.h>

namespace aura::app {

/// What a shop has shown of itself, for those who decide: what it sells, the checklist with what was written or that it
/// is missing, and what was decided before.
QList<OrderSection> dossierSections(const ShopDossier &dossier);

} // namespace aura::app
