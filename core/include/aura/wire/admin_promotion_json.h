// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin_promotion.h>
#include <aura/wire/json_reader.h>

namespace aura::wire {

QJsonObject toJson(const AdminPromotion &promotion);
Result<AdminPromotion> adminPromotionFromBytes(QByteArrayView utf8);
QByteArray toBytes(const PromotionBook &book);
Result<PromotionBook> promotionBookFromBytes(QByteArrayView utf8);

QByteArray toBytes(const PromotionChange &change);
PromotionChange promotionChangeFromJson(JsonReader &reader);

QByteArray toBytes(const PromotionFigures &figures);
Result<PromotionFigures> promotionFiguresFromBytes(QByteArrayView utf8);

QByteArray toBytes(const PromotionCodePage &page);
Result<PromotionCodePage> promotionCodesFromBytes(QByteArrayView utf8);
QByteArray toBytes(const PromotionCodeBatch &batch);
PromotionCodeBatch promotionCodeBatchFromJson(JsonReader &reader);

QByteArray toBytes(const PriceTrial &trial);
PriceTrial priceTrialFromJson(JsonReader &reader);
Result<Quote> quoteFromBytes(QByteArrayView utf8);

QByteArray toBytes(const TaxBook &book);
Result<TaxBook> taxBookFromBytes(QByteArrayView utf8);

} // namespace aura::wire
