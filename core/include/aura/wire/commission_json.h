// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/commission.h>
#include <aura/wire/json_reader.h>

namespace aura::wire {

/// {"id", "name", "vendorId"?, "categoryId"?, "currency"?, "priceFrom"?, "priceBelow"?, "from"?, "until"?,
/// "basisPoints", "fixed"?}; amounts are decimals in "currency".
QJsonObject toJson(const CommissionRule &rule);

/// GET /admin/commission, and the body and the answer of PUT: {"rules": […], "rev"}. In the body, "rev" is the one that
/// was seen: 409 when there is another one.
QByteArray toBytes(const CommissionRules &rules);
CommissionRules commissionRulesFromJson(JsonReader &reader);
Result<CommissionRules> commissionRulesFromBytes(QByteArrayView bytes);

/// GET /admin/commission/trial?product=
QByteArray toBytes(const CommissionTrial &trial);
Result<CommissionTrial> commissionTrialFromBytes(QByteArrayView bytes);

} // namespace aura::wire
