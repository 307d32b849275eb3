// SPDX-License-Identifier: Apache-2.0
// The one place where orders are priced.
#include <aura/domain/pricing.h>

#include <algorithm>
#include <map>

namespace aura {

namespace {

Error invalid(const QString &detail) {
    return {ErrorCode::InvalidArgument, detail};
}

/// Which of a shop's ways of delivery an order takes.
struct Delivery {
    const DeliveryMethod *method = nullptr;
    bool isRefused = false; ///< There are some, but none goes there.
};

Delivery deliveryOf(const PriceBasis &basis, const Id &vendorId, Currency currency) {
    const auto vendor =
        std::find_if(basis.vendors.cbegin(), basis.vendors.cend(), [&](const Vendor &v) { return v.id == vendorId; });
    if (vendor == basis.vendors.cend())
        return {};
    QString wanted;
    for (const auto &choice : basis.deliveries) {
        if (choice.vendorId == vendorId)
            wanted = choice.code;
    }
    Delivery delivery;
    for (const auto &method : vendor->deliveryMethods) {
        if (method.price.currency != currency)
            continue;
        if (!method.serves(basis.country)) {
            delivery.isRefused = delivery.method == nullptr;
            continue;
        }
        if (method.code == wanted)
            return {&method, false};
        if (delivery.method == nullptr)
            delivery = {&method, false};
    }
    return delivery;
}

/// Something that may be taken off of: a line, or the delivery of a vendor.
struct Unit {
    VendorQuote *part = nullptr;
    const QuoteLine *line = nullptr; ///< nullptr: the delivery.
    const ProductFacts *facts = nullptr;
    std::int64_t left = 0; ///< What it costs after what was taken off.
    bool isTouched = false;
    bool isClosed = false;

    bool isOpenFor(const Promotion &promotion) const {
        return left > 0 && !(promotion.isCombinable ? isClosed : isTouched);
    }
};

/// What a promotion says of an order.
struct Fit {
    QList<qsizetype> lines; ///< Indexes of units.
    VoucherVerdict why;     ///< When there are none.
};

const Money *amountIn(const QList<Money> &amounts, Currency currency) {
    const auto found = std::find_if(amounts.cbegin(), amounts.cend(),
                                    [&](const Money &amount) { return amount.currency == currency; });
    return found == amounts.cend() ? nullptr : &*found;
}

class Promoter {
public:
    Promoter(const PriceBasis &basis, Quote &quote)
        : m_basis(basis)
        , m_currency(quote.subtotal.currency) {
        static const ProductFacts nothing;
        for (auto &part : quote.vendors) {
            for (const auto &line : std::as_const(part.lines)) {
                const auto facts = basis.products.constFind(line.productId);
                m_units.append({&part, &line, facts == basis.products.cend() ? &nothing : &*facts, line.total.minor});
            }
        }
        m_lines = m_units.size();
        for (auto &part : quote.vendors)
            m_units.append({&part, nullptr, &nothing, part.shipping.minor});
    }

    /// Whether there is room for what one more promotion may take off.
    bool hasRoom() const { return m_taken + m_units.size() <= mostDiscounts; }

    /// What it takes off is in the quote afterwards.
    VoucherVerdict take(const Promotion &promotion, const QString &code) {
        const auto verdict = [](VoucherState state) { return VoucherVerdict{state, {}, {}, 0}; };
        if (!promotion.isOn)
            return verdict(VoucherState::Expired);
        if (m_basis.at < promotion.from)
            return verdict(VoucherState::NotYet);
        if (promotion.until != 0 && m_basis.at >= promotion.until)
            return verdict(VoucherState::Expired);
        if (promotion.mostUsesEach != 0 && m_basis.shopper.uses.value(promotion.id) >= promotion.mostUsesEach)
            return verdict(VoucherState::UsedByYou);
        const auto *amount = amountIn(promotion.action.amounts, m_currency);
        if (!promotion.action.amounts.isEmpty() && amount == nullptr)
            return verdict(VoucherState::OtherCurrency);
        const auto fit = fitOf(promotion);
        if (fit.lines.isEmpty())
            return fit.why;
        bool took = false;
        const auto takeOff = [&](Unit &unit, std::int64_t off) {
            off = std::clamp<std::int64_t>(off, 0, unit.left);
            if (off == 0)
                return;
            unit.left -= off;
            unit.isTouched = true;
            unit.isClosed = !promotion.isCombinable;
            took = true;
            ++m_taken;
            unit.part->discounts.append({promotion.id, promotion.name, code, unit.part->vendorId,
                                         unit.line == nullptr ? Id{} : unit.line->variantId, Money{off, m_currency},
                                         promotion.paidBy.isNil()});
        };
        if (promotion.action.target == PromotionAction::Target::Lines) {
            for (const auto at : fit.lines) {
                auto &unit = m_units[at];
                if (unit.isOpenFor(promotion))
                    takeOff(unit, amount == nullptr ? shareOf(promotion, unit.left) : eachOff(*amount, unit));
            }
            return verdict(took ? VoucherState::Applied : VoucherState::NoEffect);
        }
        QList<qsizetype> open;
        std::vector<std::int64_t> weights;
        std::int64_t sum = 0;
        for (const auto at : unitsOf(promotion, fit)) {
            if (!m_units[at].isOpenFor(promotion))
                continue;
            open.append(at);
            weights.push_back(m_units[at].left);
            sum += m_units[at].left;
        }
        const auto off = amount == nullptr ? shareOf(promotion, sum) : std::min(amount->minor, sum);
        const auto parts = spread(off, weights);
        for (qsizetype i = 0; i < open.size(); ++i)
            takeOff(m_units[open[i]], parts[static_cast<std::size_t>(i)]);
        return verdict(took ? VoucherState::Applied : VoucherState::NoEffect);
    }

private:
    std::int64_t shareOf(const Promotion &promotion, std::int64_t amount) const {
        const auto share = percentage({amount, m_currency}, promotion.action.basisPoints);
        return share ? share->minor : 0;
    }

    /// An amount off each piece.
    static std::int64_t eachOff(const Money &amount, const Unit &unit) {
        const auto pieces = unit.line->quantity;
        return amount.minor > unit.left / pieces ? unit.left : amount.minor * pieces;
    }

    /// What the action looks at: the lines, or the deliveries of their shops.
    QList<qsizetype> unitsOf(const Promotion &promotion, const Fit &fit) const {
        if (promotion.action.target != PromotionAction::Target::Delivery)
            return fit.lines;
        QList<qsizetype> deliveries;
        for (auto at = m_lines; at < m_units.size(); ++at) {
            if (std::any_of(fit.lines.cbegin(), fit.lines.cend(),
                            [&](qsizetype line) { return m_units[line].part == m_units[at].part; }))
                deliveries.append(at);
        }
        return deliveries;
    }

    static bool meets(const PromotionCondition &condition, const Unit &unit) {
        switch (condition.kind) {
        case PromotionCondition::Kind::Category:
            return unit.facts->categories.contains(condition.id);
        case PromotionCondition::Kind::Shop:
            return unit.line->vendorId == condition.id;
        case PromotionCondition::Kind::Tag:
            return unit.facts->tags.contains(condition.tag.trimmed(), Qt::CaseInsensitive);
        default:
            return false;
        }
    }

    /// Applied when the order, of which only these lines count, meets the condition; otherwise why it does not.
    VoucherVerdict meets(const PromotionCondition &condition, const QList<qsizetype> &lines) const {
        VoucherVerdict verdict;
        verdict.state = VoucherState::Applied;
        switch (condition.kind) {
        case PromotionCondition::Kind::Total: {
            std::int64_t sum = 0;
            for (const auto at : lines)
                sum += m_units[at].line->total.minor;
            const auto *least = amountIn(condition.amounts, m_currency);
            if (least == nullptr)
                verdict.state = VoucherState::OtherCurrency;
            else if (sum < least->minor) {
                verdict.state = VoucherState::TooLittle;
                verdict.least = *least;
            }
            break;
        }
        case PromotionCondition::Kind::Quantity: {
            std::int64_t pieces = 0;
            for (const auto at : lines)
                pieces += m_units[at].line->quantity;
            if (pieces < condition.quantity) {
                verdict.state = VoucherState::TooFew;
                verdict.pieces = condition.quantity;
            }
            break;
        }
        case PromotionCondition::Kind::FirstOrder:
            if (m_basis.shopper.hasOrdered)
                verdict.state = VoucherState::NotFirstOrder;
            break;
        case PromotionCondition::Kind::SignedIn:
            if (!m_basis.shopper.isSignedIn)
                verdict.state = VoucherState::NeedsAccount;
            break;
        default:
            break;
        }
        return verdict;
    }

    Fit fitOf(const Promotion &promotion) const {
        QList<qsizetype> all;
        for (qsizetype at = 0; at < m_lines; ++at) {
            if (promotion.paidBy.isNil() || m_units[at].line->vendorId == promotion.paidBy)
                all.append(at);
        }
        Fit fit;
        fit.why.state = VoucherState::OtherArticles;
        if (all.isEmpty())
            return fit;
        const auto &conditions = promotion.conditions;
        const auto isIn = [&](qsizetype at) {
            const auto met = [&](const PromotionCondition &condition) {
                return condition.isOfLines() && meets(condition, m_units[at]);
            };
            return promotion.joinsAny
                       ? std::any_of(conditions.cbegin(), conditions.cend(), met)
                       : std::all_of(conditions.cbegin(), conditions.cend(), [&](const PromotionCondition &condition) {
                             return !condition.isOfLines() || met(condition);
                         });
        };
        if (promotion.joinsAny && !conditions.isEmpty()) {
            std::optional<VoucherVerdict> first;
            for (const auto &condition : conditions) {
                if (condition.isOfLines())
                    continue;
                const auto verdict = meets(condition, all);
                if (verdict.state == VoucherState::Applied) {
                    fit.lines = all;
                    return fit;
                }
                if (!first)
                    first = verdict;
            }
            std::copy_if(all.cbegin(), all.cend(), std::back_inserter(fit.lines), isIn);
            if (first)
                fit.why = *first;
            return fit;
        }
        QList<qsizetype> in;
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(in), isIn);
        if (in.isEmpty())
            return fit;
        for (const auto &condition : conditions) {
            if (condition.isOfLines())
                continue;
            const auto verdict = meets(condition, in);
            if (verdict.state != VoucherState::Applied) {
                fit.why = verdict;
                return fit;
            }
        }
        fit.lines = in;
        return fit;
    }

    const PriceBasis &m_basis;
    const Currency m_currency;
    QList<Unit> m_units; ///< The lines, then the deliveries.
    qsizetype m_lines = 0;
    qsizetype m_taken = 0; ///< Discounts in the quote.
};

void takePromotions(const PriceBasis &basis, const PriceRules &rules, Quote &quote) {
    struct Candidate {
        const Promotion *promotion = nullptr;
        bool isVoucher = false;
    };
    QList<Candidate> candidates;
    for (const auto &promotion : rules.promotions) {
        if (!promotion.needsCode)
            candidates.append({&promotion, false});
    }
    if (basis.voucher.promotion)
        candidates.append({&*basis.voucher.promotion, true});
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        if (a.promotion->priority != b.promotion->priority)
            return a.promotion->priority > b.promotion->priority;
        return a.isVoucher != b.isVoucher ? a.isVoucher : a.promotion->id < b.promotion->id;
    });
    const auto code = voucherCode(basis.voucher.code);
    quote.voucher.code = code.isEmpty() ? basis.voucher.code.trimmed() : code;
    if (!quote.voucher.code.isEmpty() && !basis.voucher.promotion)
        quote.voucher.state = basis.voucher.otherwise;
    Promoter promoter(basis, quote);
    for (const auto &candidate : std::as_const(candidates)) {
        if (!promoter.hasRoom()) {
            if (candidate.isVoucher)
                quote.voucher.state = VoucherState::NoEffect;
            continue;
        }
        auto verdict = promoter.take(*candidate.promotion, candidate.isVoucher ? code : QString());
        if (!candidate.isVoucher)
            continue;
        verdict.code = quote.voucher.code;
        quote.voucher = verdict;
    }
}

/// What is left of a line or of the delivery (nil) after discounts.
std::int64_t discountOn(const VendorQuote &part, const Id &variant) {
    std::int64_t off = 0;
    for (const auto &discount : part.discounts)
        off += discount.variantId == variant ? discount.amount.minor : 0;
    return off;
}

/// Sums a vendor's part up: discount, tax by rate, total. Each line knows its rate.
Status sumUp(VendorQuote &part, bool taxIncluded) {
    const auto currency = part.subtotal.currency;
    std::map<int, std::int64_t, std::greater<>> goods;
    std::int64_t discounted = 0;
    for (const auto &line : std::as_const(part.lines)) {
        const auto off = discountOn(part, line.variantId);
        discounted += off;
        goods[line.taxBasisPoints] += line.total.minor - off;
    }
    const auto offDelivery = discountOn(part, Id{});
    std::vector<std::int64_t> weights;
    for (const auto &[rate, amount] : goods)
        weights.push_back(amount);
    const auto deliveries = spread(part.shipping.minor - offDelivery, weights);
    part.discount = {discounted + offDelivery, currency};
    part.tax = {0, currency};
    std::size_t at = 0;
    for (const auto &[rate, amount] : goods) {
        AURA_ASSIGN(const auto taxed, add(Money{amount, currency}, Money{deliveries[at++], currency}));
        TaxPart tax;
        tax.basisPoints = rate;
        AURA_ASSIGN(tax.tax, taxOf(taxed, {taxIncluded, rate}));
        tax.net = taxIncluded ? Money{taxed.minor - tax.tax.minor, currency} : taxed;
        AURA_ASSIGN(part.tax, add(part.tax, tax.tax));
        part.taxes.append(tax);
    }
    AURA_ASSIGN(const auto gross, add(part.subtotal, part.shipping));
    AURA_ASSIGN(part.total, subtract(gross, part.discount));
    if (!taxIncluded) {
        AURA_ASSIGN(part.total, add(part.total, part.tax));
    }
    return {};
}

/// Lines by vendor, and what their deliveries cost.
Result<Quote> quoteOfGoods(const PriceBasis &basis, const DeliveryLimits &limits) {
    if (basis.lines.isEmpty())
        return invalid(QStringLiteral("an order needs at least one line"));
    const Currency currency = basis.lines.first().unitPrice.currency;
    const Money zero{0, currency};
    Quote quote;
    quote.subtotal = quote.shipping = quote.tax = quote.discount = quote.total = zero;
    Money all = zero; // what is added up later without a look fits in, too
    for (auto line : basis.lines) {
        if (line.unitPrice.currency != currency)
            return invalid(QStringLiteral("an order carries one currency"));
        if (line.quantity < 1)
            return invalid(QStringLiteral("quantity must be positive"));
        AURA_ASSIGN(line.total, lineTotal(line.unitPrice, line.quantity));
        AURA_ASSIGN(all, add(all, line.total));
        auto vendor = std::find_if(quote.vendors.begin(), quote.vendors.end(),
                                   [&](const VendorQuote &v) { return v.vendorId == line.vendorId; });
        if (vendor == quote.vendors.end()) {
            VendorQuote part;
            part.vendorId = line.vendorId;
            part.subtotal = part.shipping = part.tax = part.discount = part.total = zero;
            vendor = quote.vendors.insert(quote.vendors.end(), part);
        }
        AURA_ASSIGN(vendor->subtotal, add(vendor->subtotal, line.total));
        vendor->lines.append(line);
    }
    for (auto &vendor : quote.vendors) {
        const auto delivery = deliveryOf(basis, vendor.vendorId, currency);
        vendor.isUndeliverable = delivery.isRefused || !limits.allows(basis.country);
        if (delivery.method == nullptr)
            continue;
        vendor.deliveryCode = delivery.method->code;
        const auto &freeFrom = delivery.method->freeFrom;
        const bool isFree = freeFrom && freeFrom->currency == currency && vendor.subtotal.minor >= freeFrom->minor;
        vendor.shipping = isFree ? zero : delivery.method->price;
    }
    return quote;
}

Result<Quote> total(Quote quote) {
    for (auto &vendor : quote.vendors) {
        AURA_TRY(sumUp(vendor, quote.taxIncluded));
        AURA_ASSIGN(quote.subtotal, add(quote.subtotal, vendor.subtotal));
        AURA_ASSIGN(quote.shipping, add(quote.shipping, vendor.shipping));
        AURA_ASSIGN(quote.tax, add(quote.tax, vendor.tax));
        AURA_ASSIGN(quote.discount, add(quote.discount, vendor.discount));
        AURA_ASSIGN(quote.total, add(quote.total, vendor.total));
    }
    return quote;
}

} // namespace

TaxClass taxClassOf(const ProductFacts &product, const PriceRules &rules) {
    for (const auto &category : product.categories) {
        const auto found = std::find_if(rules.taxClasses.cbegin(), rules.taxClasses.cend(),
                                        [&](const CategoryTax &entry) { return entry.categoryId == category; });
        if (found != rules.taxClasses.cend())
            return found->taxClass;
    }
    return TaxClass::Standard;
}

TaxRule taxRuleFor(const QString &country, const PriceRules &rules) {
    for (const auto &wanted : {country, QString()}) {
        const auto found = std::find_if(rules.taxRules.cbegin(), rules.taxRules.cend(),
                                        [&](const TaxRule &rule) { return rule.country == wanted; });
        if (found != rules.taxRules.cend())
            return *found;
    }
    const auto rate = static_cast<int>(rules.tax.basisPoints);
    return {country, rules.tax.included, rate, rate};
}

Result<Quote> quoteOrder(const PriceBasis &basis, const PriceRules &rules) {
    AURA_ASSIGN(auto quote, quoteOfGoods(basis, rules.delivery));
    const auto rule = taxRuleFor(basis.country, rules);
    quote.taxIncluded = rule.included;
    for (auto &part : quote.vendors) {
        for (auto &line : part.lines) {
            switch (taxClassOf(basis.products.value(line.productId), rules)) {
            case TaxClass::Standard:
                line.taxBasisPoints = rule.standardBasisPoints;
                break;
            case TaxClass::Reduced:
                line.taxBasisPoints = rule.reducedBasisPoints;
                break;
            case TaxClass::Zero:
                line.taxBasisPoints = 0;
                break;
            }
        }
    }
    takePromotions(basis, rules, quote);
    return total(std::move(quote));
}

Result<Quote> quoteAsSeen(const OrderSubmit &submit, const QList<Vendor> &vendors, const TaxPolicy &policy) {
    PriceBasis basis{submit.lines, vendors, submit.deliveries};
    basis.country = submit.shippingAddress.country;
    AURA_ASSIGN(auto quote, quoteOfGoods(basis, {}));
    quote.taxIncluded = submit.taxIncluded.value_or(policy.included);
    for (auto &part : quote.vendors) {
        for (auto &line : part.lines) {
            if (line.taxBasisPoints < 0)
                line.taxBasisPoints = static_cast<int>(policy.basisPoints);
        }
        for (const auto &discount : submit.discounts) {
            if (discount.vendorId == part.vendorId)
                part.discounts.append(discount);
        }
    }
    return total(std::move(quote));
}

} // namespace aura
