// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/catalogue_files.h"

#include <aura/domain/operation.h>
#include <aura/sync/types.h>

namespace aura::sync {

/// One thing that a person does to the cart.
struct CartCommand {
    enum class Kind : std::uint8_t { Add, Set, Remove, Save, Restore };
    Kind kind = Kind::Add;
    Id variantId;
    std::int64_t quantity = 0;
};

/// The operation's arguments for a command, with names and price as the local catalogue (or the cart's own line) shows
/// them, applied to the cart as of `at`. Nothing when there is nothing to do; NotFound for a variant that neither
/// knows; see Cart's reducers for the others. On an error the cart is as it was.
Result<std::optional<OperationArgs>> changeCart(Cart &cart, const CartCommand &command, UnixMillis at,
                                                storage::Database *catalogue);

/// What an order is priced by, beside its lines.
struct Pricing {
    const QList<Vendor> &vendors;
    const PriceRules &rules;
    const ExchangeRates &rates;
    Shopper shopper;
    UnixMillis at = 0;
};

/// The submissions for the chosen lines, one for each currency, priced by the local catalogue. `groupId` and
/// `expiresAt` are not set. NotFound when the cart has none of the lines.
struct Submission {
    OrderSubmit submit;
    Quote quote;
};
Result<QList<Submission>> submissionsFor(const CheckoutRequest &request, const Cart &cart, storage::Database *catalogue,
                                         const Pricing &pricing);

} // namespace aura::sync
