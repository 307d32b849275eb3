// SPDX-License-Identifier: Apache-2.0
#include <aura/app/admin_promotions.h>

#include "admin/admin_fields.h"
#include "texts.h"

#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/sync/admin_client.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>
#include <aura/wire/csv.h>

#include <QLocale>

#include <algorithm>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int shopsAtOnce = 50;

QString nameOf(const QList<CommissionName> &names, const Id &id, const QString &absent) {
    const auto found =
        std::find_if(names.cbegin(), names.cend(), [&](const CommissionName &name) { return name.id == id; });
    return found == names.cend() ? absent : found->name;
}

} // namespace

PromotionTable::PromotionTable(sync::Client &client, sync::AdminClient &admin, const Clock &clock, QObject *parent)
    : AdminTableOf({{u"name"_s, tr("Promotion"), 24},
                    {u"standing"_s, tr("Standing"), 14},
                    {u"takes"_s, tr("Takes off"), 24},
                    {u"for"_s, tr("For"), 34},
                    {u"days"_s, tr("Days"), 22},
                    {u"uses"_s, tr("Used"), 12, true},
                    {u"codes"_s, tr("Codes"), 8, true},
                    {u"payer"_s, tr("Paid by"), 16},
                    {u"priority"_s, tr("Priority"), 8, true}},
                   parent)
    , m_client(client)
    , m_admin(admin)
    , m_promotions(admin)
    , m_clock(clock) {}

QString PromotionTable::nameAt(int row) const {
    return rowAt(row).known.promotion.name.in(QLocale().name());
}

QString PromotionTable::shopName(const Id &shop) const {
    return shop.isNil() ? tr("The marketplace") : nameOf(m_names.shops, shop, tr("One that is gone"));
}

QString PromotionTable::categoryName(const Id &category) const {
    return nameOf(m_names.categories, category, tr("One that is gone"));
}

PromotionTable::Pages PromotionTable::pages() {
    return [this](const QString &, Purpose, const PageDone &done) {
        sync::whenDone(m_promotions.book(), this, [this, done](const Result<PromotionBook> &book) {
            if (!book)
                return done(book.error());
            m_names = *book;
            m_names.promotions.clear();
            AdminPage<PromotionRow> page;
            for (const auto &known : book->promotions)
                page.rows.append({known.promotion.id, known});
            done(page);
        });
    };
}

QString PromotionTable::standingOf(const AdminPromotion &known) const {
    const auto &promotion = known.promotion;
    const auto now = m_clock.now();
    if (!promotion.isOn)
        return tr("Off");
    if (promotion.until != 0 && promotion.until <= now)
        return tr("Over");
    if (promotion.mostUses != 0 && known.uses >= promotion.mostUses)
        return tr("Used up");
    return promotion.from > now ? tr("Planned") : tr("Runs");
}

QString PromotionTable::conditionsOf(const Promotion &promotion) const {
    QStringList parts;
    for (const auto &condition : promotion.conditions) {
        switch (condition.kind) {
        case PromotionCondition::Kind::Category:
            parts.append(categoryName(condition.id));
            break;
        case PromotionCondition::Kind::Shop:
            parts.append(shopName(condition.id));
            break;
        case PromotionCondition::Kind::Tag:
            parts.append(tr("tag “%1”").arg(condition.tag));
            break;
        case PromotionCondition::Kind::Total: {
            QStringList amounts;
            for (const auto &amount : condition.amounts)
                amounts.append(format::money(amount));
            parts.append(tr("from %1 on").arg(amounts.join(u" / "_s)));
            break;
        }
        case PromotionCondition::Kind::Quantity:
            parts.append(tr("from %n piece(s) on", nullptr, static_cast<int>(condition.quantity)));
            break;
        case PromotionCondition::Kind::FirstOrder:
            parts.append(tr("first order"));
            break;
        case PromotionCondition::Kind::SignedIn:
            parts.append(tr("signed in"));
            break;
        }
    }
    if (parts.isEmpty())
        return promotion.paidBy.isNil() ? tr("Everything") : shopName(promotion.paidBy);
    return parts.join(promotion.joinsAny ? tr(" or ") : tr(" and "));
}

QString PromotionTable::textOf(const PromotionRow &row, int column) const {
    const auto &promotion = row.known.promotion;
    switch (static_cast<Column>(column)) {
    case Name:
        return promotion.name.in(QLocale().name());
    case Standing:
        return standingOf(row.known);
    case Takes:
        return promotionActionText(promotion.action);
    case For:
        return conditionsOf(promotion);
    case Days:
        if (promotion.from == 0 && promotion.until == 0)
            return tr("Always");
        if (promotion.until == 0)
            return tr("From %1").arg(dayText(promotion.from));
        return promotion.from == 0 ? tr("Until %1").arg(dayText(promotion.until - 1))
                                   : tr("%1 to %2").arg(dayText(promotion.from), dayText(promotion.until - 1));
    case Uses:
        return promotion.mostUses == 0
                   ? format::count(row.known.uses)
                   : tr("%1 of %2").arg(format::count(row.known.uses), format::count(promotion.mostUses));
    case Codes:
        return promotion.needsCode ? format::count(row.known.codes) : QString();
    case Payer:
        return shopName(promotion.paidBy);
    case Priority:
        return format::count(promotion.priority);
    }
    return {};
}

void PromotionTable::save(const PromotionChange &change, const StepDone &done) {
    sync::whenDone(m_promotions.put(change), this, [this, done](const Result<AdminPromotion> &now) {
        // What is there is shown, whether it is what was wanted or somebody else's.
        refresh();
        done(now ? Status{} : Status(now.error()));
    });
}

void PromotionTable::add(const Promotion &promotion, const StepDone &done) {
    sync::whenDone(m_client.newIds(1), this, [this, promotion, done](const Result<QList<Id>> &ids) {
        if (!ids)
            return done(ids.error());
        auto fresh = promotion;
        fresh.id = ids->first();
        save({fresh, 0}, done);
    });
}

void PromotionTable::remove(int row, const StepDone &done) {
    const auto &known = rowAt(row).known;
    sync::whenDone(m_promotions.remove(known.promotion.id, known.rev), this,
                   [this, done](const Result<QByteArray> &answer) {
                       refresh();
                       done(answer ? Status{} : Status(answer.error()));
                   });
}

void PromotionTable::setOn(const QList<int> &rows, bool on, const StepDone &done) {
    if (rows.isEmpty())
        return;
    QList<PromotionChange> changes;
    for (const int row : rows) {
        PromotionChange change{rowAt(row).known.promotion, rowAt(row).known.rev};
        change.promotion.isOn = on;
        changes.append(change);
    }
    for (const auto &change : std::as_const(changes))
        save(change, done);
}

void PromotionTable::findShops(const QString &text, const std::function<void(const QList<CommissionName> &)> &done) {
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

void PromotionTable::askFigures(const Id &id, const std::function<void(const QString &)> &done) {
    sync::whenDone(m_promotions.figures(id), this, [done](const Result<PromotionFigures> &figures) {
        if (!figures)
            return done(aura::app::errorText(figures.error()));
        QStringList given;
        for (const auto &amount : figures->given)
            given.append(format::money(amount));
        QStringList said{tr("Used in %n order(s)", nullptr, static_cast<int>(figures->orders)),
                         tr("by %n person(s)", nullptr, static_cast<int>(figures->people))};
        if (!given.isEmpty())
            said.append(tr("took off %1").arg(given.join(u" + "_s)));
        if (figures->canceled != 0)
            said.append(tr("%n order(s) canceled since", nullptr, static_cast<int>(figures->canceled)));
        done(said.join(u", "_s) + u'.');
    });
}

void PromotionTable::addCodes(const Id &id, const PromotionCodeBatch &batch,
                              const std::function<void(const Result<QList<PromotionCode>> &)> &done) {
    sync::whenDone(m_promotions.addCodes(id, batch), this, [this, done](const Result<PromotionCodePage> &made) {
        refresh();
        done(made ? Result<QList<PromotionCode>>(made->codes) : Result<QList<PromotionCode>>(made.error()));
    });
}

QByteArray PromotionTable::csvOf(const QList<PromotionCode> &codes) {
    QByteArray file = wire::csvRecord({tr("Code"), tr("Most uses"), tr("Used"), tr("Made")}, ',');
    for (const auto &code : codes)
        file += wire::csvRecord({code.code, code.mostUses == 0 ? QString() : QString::number(code.mostUses),
                                 QString::number(code.uses), wire::timeToString(code.createdAt)},
                                ',');
    return file;
}

void PromotionTable::codesAsCsv(const Id &id, const std::function<void(const Result<QByteArray> &)> &done) {
    readCodes(id, {}, {}, done);
}

void PromotionTable::readCodes(const Id &id, const QString &cursor, const QList<PromotionCode> &before,
                               const std::function<void(const Result<QByteArray> &)> &done) {
    sync::whenDone(m_promotions.codes(id, cursor), this,
                   [this, id, before, done](const Result<PromotionCodePage> &page) {
                       if (!page)
                           return done(page.error());
                       const auto all = before + page->codes;
                       if (page->next.isEmpty())
                           return done(csvOf(all));
                       readCodes(id, page->next, all, done);
                   });
}

void PromotionTable::tryOn(const QString &articles, const QString &code, const QString &country,
                           const std::function<void(const QString &)> &done) {
    PriceTrial trial;
    trial.code = code;
    trial.country = country.trimmed().toUpper();
    for (const auto &part : articles.split(u';', Qt::SkipEmptyParts)) {
        const auto text = part.trimmed();
        if (text.isEmpty())
            continue;
        // "3 Cup": a number in front says how many.
        bool isNumber = false;
        const auto space = text.indexOf(u' ');
        const auto quantity = text.left(space).toLongLong(&isNumber);
        const bool counts = space > 0 && isNumber && quantity > 0;
        trial.articles.append({counts ? text.mid(space + 1).trimmed() : text, counts ? quantity : 1});
    }
    if (trial.articles.isEmpty())
        return done({});
    sync::whenDone(m_promotions.tryOn(trial), this, [done](const Result<Quote> &quote) {
        if (!quote)
            return done(quote.error().code == ErrorCode::NotFound ? tr("There is no such article.")
                                                                  : aura::app::errorText(quote.error()));
        const auto item = quoteItem(*quote);
        QStringList said;
        for (const auto &part : quote->vendors) {
            for (const auto &line : part.lines) {
                const auto off = lineDiscount(part.discounts, line.variantId, DiscountIn::Paid);
                said.append(
                    tr("%1 × %2: %3").arg(format::count(line.quantity), line.productName, format::money(line.total)) +
                    (off.isEmpty() ? QString() : u" ("_s + off + u')') + u", "_s +
                    tr("%1 tax").arg(rateText(line.taxBasisPoints)));
            }
            if (part.isUndeliverable)
                said.append(tr("Is not delivered there."));
        }
        said.append(tr("Delivery: %1").arg(item.shipping));
        for (const auto &row : item.discounts) {
            const auto discount = row.value<SpecItem>();
            said.append(tr("%1: %2").arg(discount.name, discount.value));
        }
        said.append(tr("%1: %2").arg(item.taxLabel, item.tax));
        said.append(tr("Total: %1").arg(item.total));
        if (quote->voucher.state != VoucherState::None)
            said.append(voucherText(quote->voucher));
        done(said.join(u'\n'));
    });
}

} // namespace aura::app
