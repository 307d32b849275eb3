// SPDX-License-Identifier: Apache-2.0
#include <aura/app/admin_commission.h>

#include "admin/admin_fields.h"
#include "vendor/field_values.h"

#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/sync/admin_client.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

struct AdminCommission {
    Q_DECLARE_TR_FUNCTIONS(AdminCommission)
};

constexpr std::int64_t microsOfPoint = 10'000; // a hundredth of a percent, of a number in millionths
constexpr int shopsAtOnce = 50;

QString percentText(int basisPoints) {
    return AdminCommission::tr("%1 %").arg(
        QLocale().toString(static_cast<double>(basisPoints) / 100, 'f', QLocale::FloatingPointShortest));
}

QString nameOf(const QList<CommissionName> &names, const Id &id) {
    const auto found =
        std::find_if(names.cbegin(), names.cend(), [&](const CommissionName &name) { return name.id == id; });
    return found == names.cend() ? AdminCommission::tr("One that is gone") : found->name;
}

QString pricesText(const CommissionRule &rule) {
    const auto price = [&](std::int64_t micros) { return format::price({micros, rule.currency}); };
    if (rule.priceBelowMicros == 0 && rule.priceFromMicros == 0)
        return rule.currency.isNone() ? AdminCommission::tr("Every price")
                                      : AdminCommission::tr("Every price in %1").arg(rule.currency.code());
    if (rule.priceBelowMicros == 0)
        return AdminCommission::tr("From %1").arg(price(rule.priceFromMicros));
    if (rule.priceFromMicros == 0)
        return AdminCommission::tr("Below %1").arg(price(rule.priceBelowMicros));
    return AdminCommission::tr("From %1, below %2").arg(price(rule.priceFromMicros), price(rule.priceBelowMicros));
}

QString daysText(const CommissionRule &rule) {
    if (rule.from == 0 && rule.until == 0)
        return AdminCommission::tr("Always");
    if (rule.until == 0)
        return AdminCommission::tr("From %1").arg(dayText(rule.from));
    const auto last = dayText(rule.until - 1);
    return rule.from == 0 ? AdminCommission::tr("Until %1").arg(last)
                          : AdminCommission::tr("%1 to %2").arg(dayText(rule.from), last);
}

} // namespace

QString commissionFeeText(int basisPoints, Money fixed) {
    if (fixed.minor == 0)
        return basisPoints == 0 ? AdminCommission::tr("Nothing") : percentText(basisPoints);
    const auto amount = format::money(fixed);
    return basisPoints == 0 ? amount : AdminCommission::tr("%1 + %2").arg(percentText(basisPoints), amount);
}

QString commissionDayExample() {
    return QLocale().toString(QDate(2026, 12, 24), dayFormat());
}

CommissionForm commissionForm(const CommissionRule &rule) {
    CommissionForm form;
    form.name = rule.name;
    form.vendor = rule.vendorId;
    form.category = rule.categoryId;
    form.currency = rule.currency.code();
    if (rule.priceFromMicros != 0)
        form.priceFrom = priceFieldText({rule.priceFromMicros, rule.currency});
    if (rule.priceBelowMicros != 0)
        form.priceBelow = priceFieldText({rule.priceBelowMicros, rule.currency});
    if (rule.from != 0)
        form.from = dayText(rule.from);
    if (rule.until != 0)
        form.until = dayText(rule.until - 1);
    form.share = priceFieldText({std::int64_t{rule.basisPoints} * microsOfPoint, Currency{}})
                     .replace(QLocale().decimalPoint() + u"00"_s, QString());
    if (rule.fixedMinor != 0) {
        const auto fixed = unitPriceFromDecimal(toDecimalString(Money{rule.fixedMinor, rule.currency}), rule.currency);
        form.fixed = fixed ? priceFieldText(*fixed) : QString();
    }
    return form;
}

std::optional<CommissionRule> commissionFrom(const CommissionForm &form, CommissionRule rule, QString &problem) {
    problem.clear();
    const auto wrong = [&](const QString &text) {
        if (problem.isEmpty())
            problem = text;
    };
    rule.name = form.name.trimmed();
    if (rule.name.isEmpty() || rule.name.size() > longestRuleName)
        wrong(AdminCommission::tr("It needs a name of at most %n character(s).", nullptr,
                                  static_cast<int>(longestRuleName)));
    rule.vendorId = form.vendor;
    rule.categoryId = form.category;
    const auto code = form.currency.trimmed().toUpper();
    const auto currency = Currency::parse(code);
    rule.currency = currency.value_or(Currency{});
    if (!code.isEmpty() && !currency)
        wrong(AdminCommission::tr("The currency is not one; EUR is, for example."));
    const auto amount = [&](const QString &text, const QString &what) -> std::optional<UnitPrice> {
        if (text.trimmed().isEmpty())
            return UnitPrice{0, rule.currency};
        const auto price = priceFromText(text, rule.currency);
        if (!price)
            wrong(AdminCommission::tr("%1 is not an amount.").arg(what));
        else if (rule.currency.isNone() && price->micros != 0)
            wrong(AdminCommission::tr("An amount needs a currency."));
        return price ? std::optional(*price) : std::nullopt;
    };
    rule.priceFromMicros = amount(form.priceFrom, AdminCommission::tr("The lowest price")).value_or(UnitPrice{}).micros;
    rule.priceBelowMicros =
        amount(form.priceBelow, AdminCommission::tr("The price it ends below")).value_or(UnitPrice{}).micros;
    if (rule.priceBelowMicros != 0 && rule.priceBelowMicros <= rule.priceFromMicros)
        wrong(AdminCommission::tr("The prices end before they begin."));
    const auto from = dayFrom(form.from);
    const auto last = dayFrom(form.until);
    if (!from || !last)
        wrong(AdminCommission::tr("A day is written like %1.").arg(commissionDayExample()));
    rule.from = from.value_or(0);
    rule.until = last.value_or(0) == 0 ? 0 : *last + dayMillis;
    if (rule.until != 0 && rule.until <= rule.from)
        wrong(AdminCommission::tr("The time ends before it begins."));
    const auto share = priceFromText(form.share.trimmed().isEmpty() ? u"0"_s : form.share, Currency{});
    if (!share || share->micros % microsOfPoint != 0 || share->micros > 10'000 * microsOfPoint)
        wrong(AdminCommission::tr("The share is a number of percent from 0 to 100, with two decimals at most."));
    else
        rule.basisPoints = static_cast<int>(share->micros / microsOfPoint);
    rule.fixedMinor = 0;
    if (const auto fixed = amount(form.fixed, AdminCommission::tr("The fixed part")); fixed && fixed->micros != 0) {
        const auto coins = moneyFromDecimal(toDecimalString(*fixed), rule.currency);
        if (coins)
            rule.fixedMinor = coins->minor;
        else
            wrong(AdminCommission::tr("%1 is not an amount.").arg(AdminCommission::tr("The fixed part")));
    }
    // Whatever the server would refuse and no sentence above speaks of.
    auto named = rule;
    named.id = Id::fromBytes(QByteArray(16, '\1'));
    if (problem.isEmpty() && !validateCommissionRules({named}))
        wrong(AdminCommission::tr("An amount is out of range."));
    return problem.isEmpty() ? std::optional(rule) : std::nullopt;
}

CommissionTable::CommissionTable(sync::Client &client, sync::AdminClient &admin, QObject *parent)
    : AdminTableOf({{u"place"_s, tr("Place"), 7, true},
                    {u"name"_s, tr("Rule"), 26},
                    {u"shop"_s, tr("Shop"), 20},
                    {u"category"_s, tr("Category"), 28},
                    {u"prices"_s, tr("Prices"), 26},
                    {u"days"_s, tr("Days"), 24},
                    {u"fee"_s, tr("Charged"), 18}},
                   parent)
    , m_client(client)
    , m_admin(admin) {}

QString CommissionTable::shopName(const Id &shop) const {
    return shop.isNil() ? tr("Every shop") : nameOf(m_known.shops, shop);
}

CommissionTable::Pages CommissionTable::pages() {
    return [this](const QString &, Purpose purpose, const PageDone &done) {
        sync::whenDone(m_admin.commission(purpose == Purpose::Export), this,
                       [this, done](const Result<CommissionRules> &rules) {
                           if (!rules)
                               return done(rules.error());
                           m_known = *rules;
                           done(AdminPage<CommissionRule>{rules->rules, {}});
                       });
    };
}

QString CommissionTable::textOf(const CommissionRule &rule, int column) const {
    switch (static_cast<Column>(column)) {
    case Place: {
        const auto found = std::find_if(m_known.rules.cbegin(), m_known.rules.cend(),
                                        [&](const CommissionRule &known) { return known.id == rule.id; });
        return format::count(found - m_known.rules.cbegin() + 1);
    }
    case Name:
        return rule.name;
    case ShopColumn:
        return shopName(rule.vendorId);
    case CategoryColumn:
        return rule.categoryId.isNil() ? tr("Everything") : nameOf(m_known.categories, rule.categoryId);
    case Prices:
        return pricesText(rule);
    case Days:
        return daysText(rule);
    case Fee:
        return commissionFeeText(rule.basisPoints, {rule.fixedMinor, rule.currency});
    }
    return {};
}

void CommissionTable::put(const QList<CommissionRule> &rules, const StepDone &done) {
    sync::whenDone(m_admin.changeCommission({rules, m_known.rev}), this,
                   [this, done](const Result<CommissionRules> &now) {
                       if (now)
                           m_known = *now;
                       // What is there is shown, whether it is what was wanted or somebody else's.
                       refresh();
                       done(now ? Status{} : Status(now.error()));
                   });
}

void CommissionTable::add(const CommissionRule &rule, const StepDone &done) {
    sync::whenDone(m_client.newIds(1), this, [this, rule, done](const Result<QList<Id>> &ids) {
        if (!ids)
            return done(ids.error());
        auto fresh = rule;
        fresh.id = ids->first();
        put(m_known.rules + QList{fresh}, done);
    });
}

void CommissionTable::change(const CommissionRule &rule, const StepDone &done) {
    auto rules = m_known.rules;
    std::replace_if(
        rules.begin(), rules.end(), [&](const CommissionRule &known) { return known.id == rule.id; }, rule);
    put(rules, done);
}

void CommissionTable::remove(const QList<Id> &ids, const StepDone &done) {
    auto rules = m_known.rules;
    rules.removeIf([&](const CommissionRule &known) { return ids.contains(known.id); });
    put(rules, done);
}

void CommissionTable::move(const Id &id, bool up, const StepDone &done) {
    auto rules = m_known.rules;
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const CommissionRule &known) { return known.id == id; });
    const auto at = found - rules.begin();
    const auto to = up ? at - 1 : at + 1;
    if (found == rules.end() || to < 0 || to >= rules.size())
        return done({});
    rules.swapItemsAt(at, to);
    put(rules, done);
}

void CommissionTable::findShops(const QString &text, const std::function<void(const QList<CommissionName> &)> &done) {
    AdminVendorQuery query;
    query.text = text.trimmed();
    query.limit = shopsAtOnce;
    sync::whenDone(m_admin.vendors(query), this, [done](const Result<AdminPage<AdminVendor>> &page) {
        QList<CommissionName> shops;
        if (page) {
            for (const auto &vendor : page->rows)
                shops.append({vendor.id, vendor.name});
        }
        done(shops);
    });
}

void CommissionTable::tryOn(const QString &product, const std::function<void(const QString &)> &done) {
    sync::whenDone(m_admin.tryCommission(product), this, [done](const Result<CommissionTrial> &trial) {
        if (!trial)
            return done(trial.error().code == ErrorCode::NotFound ? tr("There is no such product.")
                                                                  : aura::app::errorText(trial.error()));
        const auto what = tr("%1 of %2, %3").arg(trial->productName, trial->vendorName, format::price(trial->price));
        if (trial->place == 0)
            return done(tr("%1: no rule fits, nothing is charged.").arg(what));
        done(tr("%1: rule %2, “%3”, charges %4, which is %5.")
                 .arg(what, format::count(trial->place), trial->fee.ruleName,
                      commissionFeeText(trial->fee.basisPoints, {trial->fee.fixedMinor, trial->fee.amount.currency}),
                      format::money(trial->fee.amount)));
    });
}

} // namespace aura::app
