// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/pricing.h>
#include <aura/wire/json_reader.h>

namespace aura::wire {

/// {"de": "Herbst", "en": "Autumn"}
QJsonObject toJson(const LocalText &text);
LocalText localTextFromJson(JsonReader &reader, QLatin1StringView key, qsizetype longest);

/// The member "discounts" of quotes, orders and submissions; none when it is not there.
QJsonArray discountsToJson(const QList<Discount> &discounts);
QList<Discount> discountsFromJson(JsonReader &reader);
/// The member "taxes" of quotes and orders; none when it is not there.
QJsonArray taxesToJson(const QList<TaxPart> &taxes);
QList<TaxPart> taxesFromJson(JsonReader &reader);

QJsonObject toJson(const VoucherVerdict &verdict);
VoucherVerdict voucherVerdictFromJson(JsonReader &reader);

QJsonObject toJson(const Promotion &promotion);
Promotion promotionFromJson(JsonReader &reader);

/// Without the promotions: taxes, deliveries and the revision.
QJsonObject taxesAndDeliveryToJson(const PriceRules &rules);
/// Reads both.
PriceRules priceRulesFromJson(JsonReader &reader);
/// With the promotions. The policy is not in it.
QJsonObject toJson(const PriceRules &rules);
Result<PriceRules> priceRulesFromBytes(QByteArrayView utf8);

/// By which the row "pricing" of the catalogue scope goes. It has the revision 0 and counts in no checksum.
Id pricingRowId();

/// POST /api/v1/vouchers/check: what a person who knows a code may know of it.
struct VoucherAnswer {
    VoucherState state = VoucherState::Unknown; ///< Applied: there is such a code, and here is what it does.
    std::optional<Promotion> promotion;

    friend bool operator==(const VoucherAnswer &, const VoucherAnswer &) = default;
};
QByteArray toBytes(const VoucherAnswer &answer);
Result<VoucherAnswer> voucherAnswerFromBytes(QByteArrayView utf8);

} // namespace aura::wire
