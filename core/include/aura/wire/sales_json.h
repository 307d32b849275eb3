// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/sales.h>
#include <aura/wire/json_reader.h>

namespace aura::wire {

/// {"period": {"from", "to"}, "currency", "currencies", "now": {"orders", "units", "revenue", "averageBasket",
/// "returned", "refunded"}, "before": {…}, "step": "day", "points": [{"from", …}], "pointsBefore", "products": [{"id",
/// "units", "revenue"}], "categories", "hours": 7 lists of 24 from Monday on, "cover": [{"variantId", "available",
/// "sold", "days"}], "unsold"}. Amounts are absent when nothing was sold, and the currency is null.
QJsonObject toJson(const SalesReport &report);
SalesReport salesReportFromJson(JsonReader &reader);

} // namespace aura::wire
