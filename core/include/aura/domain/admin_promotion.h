// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/commission.h>
#include <aura/domain/pricing.h>

namespace aura {

/// A promotion as those see it who run the platform.
struct AdminPromotion {
    Promotion promotion;
    std::int64_t rev = 0;
    std::int64_t uses = 0;  ///< Orders that were not canceled.
    std::int64_t codes = 0; ///< How many there are.
    UnixMillis createdAt = 0;
    UnixMillis updatedAt = 0;

    friend bool operator==(const AdminPromotion &, const AdminPromotion &) = default;
};

/// All there are, the newest first, with the names of what they may name.
struct PromotionBook {
    QList<AdminPromotion> promotions;
    QList<CommissionName> shops{};      ///< Those that promotions name.
    QList<CommissionName> categories{}; ///< All, parents first; each with those above it.

    friend bool operator==(const PromotionBook &, const PromotionBook &) = default;
};

/// `rev` is the one that was seen; 0 makes a new one.
struct PromotionChange {
    Promotion promotion;
    std::int64_t rev = 0;

    friend bool operator==(const PromotionChange &, const PromotionChange &) = default;
};

/// What became of one so far.
struct PromotionFigures {
    std::int64_t orders = 0;   ///< That were not canceled.
    std::int64_t canceled = 0; ///< Orders whose use came back.
    std::int64_t people = 0;   ///< Of the orders that were not canceled.
    QList<Money> given;        ///< What it took off them, one for each currency.

    friend bool operator==(const PromotionFigures &, const PromotionFigures &) = default;
};

struct PromotionCode {
    QString code;
    std::int64_t mostUses = 0; ///< Of this code alone; 0: no limit of its own.
    std::int64_t uses = 0;
    UnixMillis createdAt = 0;

    friend bool operator==(const PromotionCode &, const PromotionCode &) = default;
};

struct PromotionCodePage {
    QList<PromotionCode> codes; ///< By their letters.
    QString next;               ///< Empty at the end.

    friend bool operator==(const PromotionCodePage &, const PromotionCodePage &) = default;
};

inline constexpr int mostCodesAtOnce = 10'000;
inline constexpr int mostCodesOfOne = 200'000;
inline constexpr qsizetype longestCodePrefix = 20;

/// New codes: one that somebody chose, or `count` random ones behind a prefix.
struct PromotionCodeBatch {
    QString code; ///< Empty: random ones.
    QString prefix;
    int count = 1;
    std::int64_t mostUses = 1; ///< Of each; 0: no limit of its own.

    friend bool operator==(const PromotionCodeBatch &, const PromotionCodeBatch &) = default;
};

/// What an order would cost now, for somebody who has ordered before, or not.
struct PriceTrial {
    struct Article {
        QString product; ///< Its id, a SKU or the beginning of its name.
        std::int64_t quantity = 1;
        friend bool operator==(const Article &, const Article &) = default;
    };
    QList<Article> articles; ///< 1 to 50.
    QString code;
    QString country;
    bool isFirstOrder = false;
    UnixMillis at = 0; ///< 0: now.

    friend bool operator==(const PriceTrial &, const PriceTrial &) = default;
};

/// Taxes and deliveries, with the names of all categories and the rate of where nothing is said.
struct TaxBook {
    PriceRules rules; ///< Without promotions.
    QList<CommissionName> categories{};

    friend bool operator==(const TaxBook &, const TaxBook &) = default;
};

} // namespace aura
