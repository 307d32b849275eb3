// SPDX-License-Identifier: Apache-2.0
// How a promotion is written and read in a form.
#include <aura/app/admin_promotions.h>

#include "admin/admin_fields.h"
#include "vendor/field_values.h"

#include <aura/app/admin_commission.h>
#include <aura/app/format.h>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

struct AdminPromotions {
    Q_DECLARE_TR_FUNCTIONS(AdminPromotions)
};

constexpr std::int64_t microsOfPoint = 10'000; // a hundredth of a percent, of a number in millionths

/// A whole number of at least `least`; `absent` for an empty text, nothing for what is none.
std::optional<std::int64_t> numberFrom(const QString &text, std::int64_t least, std::int64_t absent) {
    const auto plain = text.trimmed();
    if (plain.isEmpty())
        return absent;
    const auto number = wholeFromText(plain);
    return number && *number >= least ? std::optional<std::int64_t>(*number) : std::nullopt;
}

QString numberText(std::int64_t number) {
    return number == 0 ? QString() : QString::number(number);
}

} // namespace

QString conditionKindText(PromotionCondition::Kind kind) {
    switch (kind) {
    case PromotionCondition::Kind::Category:
        return AdminPromotions::tr("Category");
    case PromotionCondition::Kind::Shop:
        return AdminPromotions::tr("Shop");
    case PromotionCondition::Kind::Tag:
        return AdminPromotions::tr("Tag");
    case PromotionCondition::Kind::Total:
        return AdminPromotions::tr("Costs at least");
    case PromotionCondition::Kind::Quantity:
        return AdminPromotions::tr("Pieces at least");
    case PromotionCondition::Kind::FirstOrder:
        return AdminPromotions::tr("First order");
    case PromotionCondition::Kind::SignedIn:
        return AdminPromotions::tr("Signed in");
    }
    return {};
}

QString actionTargetText(PromotionAction::Target target) {
    switch (target) {
    case PromotionAction::Target::Lines:
        return AdminPromotions::tr("Each article");
    case PromotionAction::Target::Order:
        return AdminPromotions::tr("The order");
    case PromotionAction::Target::Delivery:
        return AdminPromotions::tr("Delivery");
    }
    return {};
}

QString taxClassText(TaxClass taxClass) {
    switch (taxClass) {
    case TaxClass::Standard:
        return AdminPromotions::tr("Standard");
    case TaxClass::Reduced:
        return AdminPromotions::tr("Reduced");
    case TaxClass::Zero:
        return AdminPromotions::tr("None");
    }
    return {};
}

QString promotionActionText(const PromotionAction &action) {
    if (action.target == PromotionAction::Target::Delivery && action.basisPoints == 10'000)
        return AdminPromotions::tr("Free delivery");
    QStringList amounts;
    for (const auto &amount : action.amounts)
        amounts.append(format::money(amount));
    const auto what = action.amounts.isEmpty() ? commissionFeeText(action.basisPoints, {}) : amounts.join(u" / "_s);
    switch (action.target) {
    case PromotionAction::Target::Lines:
        return AdminPromotions::tr("%1 off each article").arg(what);
    case PromotionAction::Target::Order:
        return AdminPromotions::tr("%1 off the order").arg(what);
    case PromotionAction::Target::Delivery:
        return AdminPromotions::tr("%1 off the delivery").arg(what);
    }
    return {};
}

QString amountsText(const QList<Money> &amounts) {
    QStringList texts;
    for (const auto &amount : amounts)
        texts.append(
            u"%1 %2"_s.arg(toDecimalString(amount).replace(u'.', QLocale().decimalPoint()), amount.currency.code()));
    return texts.join(u"; "_s);
}

std::optional<QList<Money>> amountsFromText(const QString &text) {
    static const QRegularExpression form(u"^(.*?)\\s*([A-Za-z]{3})$"_s);
    QList<Money> amounts;
    for (const auto &part : text.split(u';', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto match = form.match(part.trimmed());
        const auto currency = Currency::parse(match.captured(2).toUpper());
        if (!match.hasMatch() || !currency)
            return std::nullopt;
        const auto price = priceFromText(match.captured(1), *currency);
        const auto amount = price ? moneyFromDecimal(toDecimalString(*price), *currency) : Result<Money>(price.error());
        if (!amount || amount->minor <= 0)
            return std::nullopt;
        amounts.append(*amount);
    }
    return amounts;
}

QString percentFieldText(int basisPoints) {
    return priceFieldText({std::int64_t{basisPoints} * microsOfPoint, Currency{}})
        .replace(QLocale().decimalPoint() + u"00"_s, QString());
}

std::optional<int> percentFromText(const QString &text) {
    const auto share = priceFromText(text.trimmed().isEmpty() ? u"0"_s : text, Currency{});
    if (!share || share->micros % microsOfPoint != 0 || share->micros > 10'000 * microsOfPoint)
        return std::nullopt;
    return static_cast<int>(share->micros / microsOfPoint);
}

PromotionForm promotionForm(const Promotion &promotion) {
    PromotionForm form;
    form.names = promotion.name.texts;
    form.isOn = promotion.isOn;
    form.needsCode = promotion.needsCode;
    form.joinsAny = promotion.joinsAny;
    for (const auto &condition : promotion.conditions) {
        PromotionForm::Condition written{condition.kind, condition.id, {}};
        if (condition.kind == PromotionCondition::Kind::Tag)
            written.text = condition.tag;
        else if (condition.kind == PromotionCondition::Kind::Total)
            written.text = amountsText(condition.amounts);
        else if (condition.kind == PromotionCondition::Kind::Quantity)
            written.text = numberText(condition.quantity);
        form.conditions.append(written);
    }
    form.target = promotion.action.target;
    if (promotion.action.amounts.isEmpty() && promotion.action.basisPoints != 0)
        form.share = percentFieldText(promotion.action.basisPoints);
    form.amounts = amountsText(promotion.action.amounts);
    form.paidBy = promotion.paidBy;
    if (promotion.from != 0)
        form.from = dayText(promotion.from);
    if (promotion.until != 0)
        form.until = dayText(promotion.until - 1);
    form.mostUses = numberText(promotion.mostUses);
    form.mostUsesEach = numberText(promotion.mostUsesEach);
    form.priority = QString::number(promotion.priority);
    form.isCombinable = promotion.isCombinable;
    return form;
}

std::optional<Promotion> promotionFrom(const PromotionForm &form, Promotion promotion, QString &problem) {
    problem.clear();
    const auto wrong = [&](const QString &text) {
        if (problem.isEmpty())
            problem = text;
    };
    promotion.name = {};
    for (auto name = form.names.cbegin(); name != form.names.cend(); ++name) {
        if (!name->trimmed().isEmpty())
            promotion.name.texts.insert(name.key(), name->trimmed());
    }
    if (promotion.name.isEmpty())
        wrong(AdminPromotions::tr("It needs a name in one language at least."));
    promotion.isOn = form.isOn;
    promotion.needsCode = form.needsCode;
    promotion.joinsAny = form.joinsAny;
    promotion.conditions.clear();
    for (const auto &written : form.conditions) {
        PromotionCondition condition;
        condition.kind = written.kind;
        switch (written.kind) {
        case PromotionCondition::Kind::Category:
        case PromotionCondition::Kind::Shop:
            condition.id = written.id;
            if (condition.id.isNil())
                wrong(AdminPromotions::tr("A condition needs a category or a shop."));
            break;
        case PromotionCondition::Kind::Tag:
            condition.tag = written.text.trimmed();
            if (condition.tag.isEmpty())
                wrong(AdminPromotions::tr("A condition needs a tag."));
            break;
        case PromotionCondition::Kind::Total:
            condition.amounts = amountsFromText(written.text).value_or(QList<Money>{});
            if (condition.amounts.isEmpty())
                wrong(AdminPromotions::tr("What it costs at least is written like “50 EUR; 60 USD”."));
            break;
        case PromotionCondition::Kind::Quantity:
            condition.quantity = numberFrom(written.text, 1, 0).value_or(0);
            if (condition.quantity == 0)
                wrong(AdminPromotions::tr("How many pieces it takes at least is a whole number from 1 on."));
            break;
        case PromotionCondition::Kind::FirstOrder:
        case PromotionCondition::Kind::SignedIn:
            break;
        }
        promotion.conditions.append(condition);
    }
    promotion.action = {form.target, 0, {}};
    if (!form.share.trimmed().isEmpty()) {
        const auto share = percentFromText(form.share);
        if (!share || *share == 0)
            wrong(AdminPromotions::tr("The share is a number of percent above 0 and up to 100."));
        promotion.action.basisPoints = share.value_or(0);
        if (!form.amounts.trimmed().isEmpty())
            wrong(AdminPromotions::tr("It takes either a share or an amount off."));
    } else {
        promotion.action.amounts = amountsFromText(form.amounts).value_or(QList<Money>{});
        if (promotion.action.amounts.isEmpty())
            wrong(AdminPromotions::tr("What it takes off is a share, or amounts like “5 EUR; 6 USD”."));
    }
    promotion.paidBy = form.paidBy;
    const auto from = dayFrom(form.from);
    const auto last = dayFrom(form.until);
    if (!from || !last)
        wrong(AdminPromotions::tr("A day is written like %1.").arg(commissionDayExample()));
    promotion.from = from.value_or(0);
    promotion.until = last.value_or(0) == 0 ? 0 : *last + dayMillis;
    if (promotion.until != 0 && promotion.until <= promotion.from)
        wrong(AdminPromotions::tr("The time ends before it begins."));
    const auto most = numberFrom(form.mostUses, 1, 0);
    const auto mostEach = numberFrom(form.mostUsesEach, 1, 0);
    if (!most || !mostEach)
        wrong(AdminPromotions::tr("A limit is a whole number from 1 on, or empty for none."));
    promotion.mostUses = most.value_or(0);
    promotion.mostUsesEach = mostEach.value_or(0);
    const auto priority = numberFrom(form.priority, -1'000, 0);
    if (!priority || *priority > 1'000)
        wrong(AdminPromotions::tr("The priority is a whole number from -1000 to 1000."));
    promotion.priority = static_cast<int>(priority.value_or(0));
    promotion.isCombinable = form.isCombinable;
    // Whatever the server would refuse and no sentence above speaks of.
    auto named = promotion;
    named.id = Id::fromBytes(QByteArray(16, '\1'));
    if (problem.isEmpty() && !validatePromotion(named))
        wrong(AdminPromotions::tr("Something in it is too long or out of range."));
    return problem.isEmpty() ? std::optional(promotion) : std::nullopt;
}

} // namespace aura::app
