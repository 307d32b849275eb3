// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/card_payments.h>

namespace aura::server::cardPayments {

/// Has a held amount let go that no order has taken.
Status release(Write &write, const Id &paymentId, Money amount);
/// The provider has taken what was held: the orders are paid.
Status captured(Write &write, const Id &paymentId, Money amount);

} // namespace aura::server::cardPayments
