// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/order.h>

#include <QHash>
#include <QStringList>

namespace aura {

/// What kind of goods something is for the tax.
enum class TaxClass : std::uint8_t { Standard, Reduced, Zero };
/// "standard", "reduced", "zero"
QString taxClassName(TaxClass taxClass);
Result<TaxClass> taxClassFromName(QStringView name);

/// The rates of the country that something is sent to.
struct TaxRule {
    QString country;      ///< ISO 3166-1 alpha-2; empty: every country without a rule of its own.
    bool included = true; ///< Prices hold the tax already; otherwise it is added.
    int standardBasisPoints = 0;
    int reducedBasisPoints = 0;

    friend bool operator==(const TaxRule &, const TaxRule &) = default;
};

/// A category and everything below it, unless a category below says otherwise.
struct CategoryTax {
    Id categoryId;
    TaxClass taxClass = TaxClass::Standard;

    friend bool operator==(const CategoryTax &, const CategoryTax &) = default;
};

/// To which countries may be ordered at all.
struct DeliveryLimits {
    bool isExcept = false; ///< The countries are those to which may not.
    QStringList countries; ///< ISO 3166-1 alpha-2. Empty: everywhere.

    bool allows(const QString &country) const {
        return countries.isEmpty() || country.isEmpty() || countries.contains(country) != isExcept;
    }
    friend bool operator==(const DeliveryLimits &, const DeliveryLimits &) = default;
};

struct PromotionCondition {
    /// Category (with everything below it), Shop and Tag say which lines; the others are about the order.
    enum class Kind : std::uint8_t { Category, Shop, Tag, Total, Quantity, FirstOrder, SignedIn };
    Kind kind = Kind::Total;
    Id id;                     ///< Of the category or the shop.
    QString tag;               ///< Whatever its case.
    QList<Money> amounts;      ///< Total: what the lines must cost at least, one for each currency.
    std::int64_t quantity = 0; ///< How many pieces there must be at least.

    bool isOfLines() const { return kind == Kind::Category || kind == Kind::Shop || kind == Kind::Tag; }
    friend bool operator==(const PromotionCondition &, const PromotionCondition &) = default;
};
QString conditionKindName(PromotionCondition::Kind kind);
Result<PromotionCondition::Kind> conditionKindFromName(QStringView name);

struct PromotionAction {
    enum class Target : std::uint8_t {
        Lines,    ///< A share of each line, or an amount off each piece.
        Order,    ///< Once off all the lines together, spread over them by what they cost.
        Delivery, ///< Off what the shops of the lines charge for delivery; 100 % is free delivery.
    };
    Target target = Target::Lines;
    int basisPoints = 0;  ///< When there are no amounts.
    QList<Money> amounts; ///< One for each currency; in others it takes nothing off.

    friend bool operator==(const PromotionAction &, const PromotionAction &) = default;
};
QString actionTargetName(PromotionAction::Target target);
Result<PromotionAction::Target> actionTargetFromName(QStringView name);

inline constexpr int mostPromotions = 500;
inline constexpr qsizetype mostConditions = 20;
inline constexpr qsizetype mostDiscounts = 5'000; ///< Of one order: see quoteOrder().
inline constexpr qsizetype longestPromotionName = 100;

/// A rule by which something costs less. With `joinsAny` false a line is in it that meets all conditions of lines, and
/// the conditions of the order look at these lines. With true a line is in it that meets any of them, and if the whole
/// order meets one of its conditions, all lines are.
struct Promotion {
    Id id;
    LocalText name; ///< For people.
    bool isOn = true;
    bool needsCode = false;
    bool joinsAny = false;
    QList<PromotionCondition> conditions;
    PromotionAction action;
    Id paidBy;                     ///< The shop that pays for it, whose lines alone it is for. Nil: the platform pays.
    UnixMillis from = 0;           ///< Inclusive; 0: no beginning.
    UnixMillis until = 0;          ///< Exclusive; 0: no end.
    std::int64_t mostUses = 0;     ///< Orders in all; 0: no limit.
    std::int64_t mostUsesEach = 0; ///< Orders of one person; 0: no limit.
    int priority = 0;              ///< The higher one is taken first.
    bool isCombinable = true;      ///< See quoteOrder().

    friend bool operator==(const Promotion &, const Promotion &) = default;
};
/// InvalidArgument, naming the field.
Status validatePromotion(const Promotion &promotion);

/// All that decides what an order costs beside the prices. Devices sync it, without codes and what needs one.
struct PriceRules {
    TaxPolicy tax; ///< Where no rule names the country. Not synced: both sides have been given it.
    QList<TaxRule> taxRules{};
    QList<CategoryTax> taxClasses{};
    DeliveryLimits delivery{};
    QList<Promotion> promotions{};
    std::int64_t rev = 0; ///< Of taxes and deliveries; the revision that a change of them names.

    friend bool operator==(const PriceRules &, const PriceRules &) = default;
};
/// InvalidArgument for taxes or deliveries that make no sense, naming the field. Promotions are not looked at.
Status validatePriceRules(const PriceRules &rules);

/// What the rules ask of a product.
struct ProductFacts {
    QList<Id> categories; ///< The main one, those above it from the nearest, then the others with theirs.
    QStringList tags;

    friend bool operator==(const ProductFacts &, const ProductFacts &) = default;
};

/// What they ask of the person.
struct Shopper {
    bool isSignedIn = false;
    bool hasOrdered = false; ///< Something that was not canceled.
    QHash<Id, int> uses;     ///< By promotion: in how many orders that were not canceled.
};
/// As the person's own orders say. What is only queued counts as well: it is on its way.
Shopper shopperOf(const QList<const Order *> &orders, bool isSignedIn);

/// A code, and what is known of it.
struct GivenVoucher {
    QString code; ///< As somebody wrote it; empty without one.
    std::optional<Promotion> promotion{};
    VoucherState otherwise = VoucherState::Unchecked; ///< Without a promotion: why there is none.

    friend bool operator==(const GivenVoucher &, const GivenVoucher &) = default;
};

/// What quoteOrder() prices.
struct PriceBasis {
    QList<QuoteLine> lines;
    QList<Vendor> vendors;
    QList<DeliveryChoice> deliveries;
    QHash<Id, ProductFacts> products{}; ///< By id. What is not known is in no category.
    QString country{};                  ///< Where it goes; empty when nobody has said yet.
    Shopper shopper{};
    GivenVoucher voucher{};
    UnixMillis at = 0;
};

/// **Stacking.** Promotions are taken by priority, the highest first; at the same one the voucher comes first, then
/// the older one. Each takes its share of what the earlier ones have left. One that is not combinable takes only lines
/// (and deliveries) that none has touched, and none touches them after it. Nothing ever costs less than zero.
/// A promotion that could bring more than `mostDiscounts` with those before it takes nothing off.
///
/// **Taxes.** A line is taxed by the country and the class of its category: that of the nearest category above it that
/// has one, standard otherwise. Delivery is taxed as the goods are that come with it, in their proportion. All of a
/// vendor that is taxed at one rate is taxed as one sum, rounded once.
///
/// Which category of a product decides: the main one.
TaxClass taxClassOf(const ProductFacts &product, const PriceRules &rules);
/// The rule for a country; made of `rules.tax` when none fits.
TaxRule taxRuleFor(const QString &country, const PriceRules &rules);

} // namespace aura
