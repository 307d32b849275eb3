// SPDX-License-Identifier: Apache-2.0
#include <aura/app/vendor_money.h>

#include "texts.h"
#include "vendor/money_words.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/app/item_list_model.h>
#include <aura/app/items.h>
#include <aura/app/lazy_list_model.h>
#include <aura/sync/client.h>
#include <aura/sync/money_client.h>
#include <aura/sync/when_done.h>

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

UnixMillis beginningOf(QDate day) {
    return day.startOfDay().toMSecsSinceEpoch();
}

QDate monthOf(UnixMillis time) {
    const auto day = QDateTime::fromMSecsSinceEpoch(time).date();
    return {day.year(), day.month(), 1};
}

} // namespace

class VendorMoneyModel::Private {
public:
    explicit Private(VendorMoneyModel *model)
        : q(model)
        , entries(
              &MoneyEntryItem::staticMetaObject, [this](const Id &id) { return QVariant::fromValue(entryItem(id)); },
              model) {}

    MoneyEntryItem entryItem(const Id &id) const {
        MoneyEntryItem item;
        const auto place = places.value(id, -1);
        if (place < 0 || place >= statement.entries.size())
            return item;
        const auto &entry = statement.entries.at(place);
        item.entryId = idText(entry.id);
        item.title = entryTitle(entry.kind);
        item.detail = QStringList{entry.orderNumber, entryDetail(entry)}.join(u" · "_s);
        if (entry.orderNumber.isEmpty())
            item.detail = entryDetail(entry);
        item.amount = signedMoney(entry.amount());
        item.dateText = format::dateTime(entry.at);
        item.orderId = idText(entry.orderId);
        item.isPlus = entry.amount().minor > 0;
        return item;
    }
    const ShopBalance *balance() const {
        const auto found = std::find_if(money.balances.cbegin(), money.balances.cend(),
                                        [&](const ShopBalance &one) { return one.pending.currency == currency; });
        return found == money.balances.cend() ? nullptr : &*found;
    }
    QString balanceText(Money ShopBalance::*part) const {
        const auto *known = balance();
        return known == nullptr ? QString() : format::money(known->*part);
    }
    void showCurrencies() {
        const auto has = [&](Currency one) {
            return std::any_of(money.balances.cbegin(), money.balances.cend(),
                               [&](const ShopBalance &balance) { return balance.pending.currency == one; });
        };
        if (!has(currency))
            currency = money.balances.isEmpty() ? Currency{} : money.balances.first().pending.currency;
        QList<ChoiceItem> choices;
        for (const auto &known : std::as_const(money.balances)) {
            ChoiceItem choice;
            choice.value = choice.text = known.pending.currency.code();
            choice.checked = known.pending.currency == currency;
            choices.append(choice);
        }
        currencies.setItems(choices.size() > 1 ? choices : QList<ChoiceItem>());
    }
    void showStatement() {
        const auto made = statementOf(money.entries, currency, beginningOf(month), beginningOf(month.addMonths(1)));
        statement = made.value_or(Statement{});
        QList<MoneySumItem> items;
        const auto add = [&](const QString &label, Money amount, bool strong) {
            if (strong || amount.minor != 0)
                items.append({label, strong ? format::money(amount) : signedMoney(amount), strong});
        };
        add(VendorMoneyModel::tr("Owed to you before"), statement.opening, true);
        add(VendorMoneyModel::tr("Sold"), statement.sales, false);
        add(VendorMoneyModel::tr("Commission"), statement.fees, false);
        add(VendorMoneyModel::tr("Canceled or sent back"), statement.refunds, false);
        add(VendorMoneyModel::tr("Between you and your buyers"), statement.direct, false);
        add(VendorMoneyModel::tr("Payouts"), statement.payouts, false);
        add(VendorMoneyModel::tr("Owed to you after"), statement.closing, true);
        sums.setItems(items);
        showTaxes(items);
        places.clear();
        QList<Id> ids;
        for (const auto &entry : std::as_const(statement.entries)) {
            places.insert(entry.id, ids.size());
            ids.append(entry.id);
        }
        entries.setIds(ids);
    }
    /// Below the sums: what of the sales of the month is tax, by rate, as far as their orders are known here.
    void showTaxes(const QList<MoneySumItem> &before) {
        const int ticket = ++taxTicket;
        QList<Id> orders;
        for (const auto &entry : std::as_const(statement.entries)) {
            if (entry.kind == EntryKind::Sale && !entry.orderId.isNil())
                orders.append(entry.orderId);
        }
        if (orders.isEmpty() || q->app() == nullptr)
            return;
        sync::whenDone(q->app()->client().vendorOrders(q->app()->desk()->vendor(), orders), q,
                       [this, ticket, before](const Result<QList<Order>> &sold) {
                           if (ticket != taxTicket || !sold)
                               return;
                           std::map<int, TaxPart, std::greater<>> rates;
                           for (const auto &order : *sold) {
                               for (const auto &tax : order.taxes) {
                                   if (tax.net.currency != currency)
                                       continue;
                                   const TaxPart nothing{tax.basisPoints, {0, currency}, {0, currency}};
                                   auto &sum = rates.try_emplace(tax.basisPoints, nothing).first->second;
                                   sum.net.minor += tax.net.minor;
                                   sum.tax.minor += tax.tax.minor;
                               }
                           }
                           auto items = before;
                           for (const auto &[rate, tax] : rates)
                               items.append({VendorMoneyModel::tr("Tax in what was sold: %1 of %2")
                                                 .arg(rateText(rate), format::money(tax.net)),
                                             format::money(tax.tax), false});
                           if (items.size() > before.size())
                               sums.setItems(items);
                       });
    }
    void showPayouts() {
        QList<PayoutItem> items;
        for (const auto &payout : std::as_const(money.payouts)) {
            PayoutItem item;
            item.payoutId = idText(payout.id);
            item.amount = format::money(payout.amount);
            item.stateText = payoutStateText(payout.state);
            item.tone = payoutTone(payout.state);
            const auto where = VendorMoneyModel::tr("To the account ending in %1").arg(payout.account);
            item.detail = payout.state == PayoutState::Failed
                              ? VendorMoneyModel::tr("%1. %2 The amount is available again.")
                                    .arg(where, payoutReasonText(payout.reason))
                              : where;
            item.dateText = format::dateTime(payout.changedAt);
            items.append(item);
        }
        payouts.setItems(items);
    }
    /// All that there is, or what is new of the entries.
    void take(const ShopMoney &read, bool all) {
        auto entries = all ? QList<LedgerEntry>() : std::move(money.entries);
        money = read;
        if (all)
            return;
        QSet<Id> fresh;
        for (const auto &entry : read.entries)
            fresh.insert(entry.id);
        entries.removeIf([&](const LedgerEntry &entry) { return fresh.contains(entry.id); });
        entries += read.entries;
        std::stable_sort(entries.begin(), entries.end(), [](const LedgerEntry &a, const LedgerEntry &b) {
            return std::tie(a.at, a.id) < std::tie(b.at, b.id);
        });
        money.entries = std::move(entries);
    }
    void show() {
        showCurrencies();
        showStatement();
        showPayouts();
        Q_EMIT q->changed();
    }

    VendorMoneyModel *q;
    ShopMoney money;
    bool ready = false;
    Currency currency;
    QDate month;
    Statement statement;
    QHash<Id, qsizetype> places; // in the statement
    ItemListModel currencies{&ChoiceItem::staticMetaObject};
    ItemListModel sums{&MoneySumItem::staticMetaObject};
    ItemListModel payouts{&PayoutItem::staticMetaObject};
    LazyListModel entries;
    bool saving = false;
    QString saveProblem;
    bool brief = false;
    bool stale = true; // everything is to be read
    QSet<Id> changed;  // or else these
    int taxTicket = 0; // as `read`, of taxes
    int read = 0;      // counts reads: an answer that comes after the next question is dropped
};

VendorMoneyModel::VendorMoneyModel(QObject *parent)
    : AppObject(parent)
    , d(std::make_unique<Private>(this)) {}

VendorMoneyModel::~VendorMoneyModel() = default;

void VendorMoneyModel::attach(AppContext &app) {
    auto *desk = app.desk();
    d->month = monthOf(app.clock().now());
    connect(desk, &VendorDesk::vendorChanged, this, [this] {
        d->ready = false;
        d->stale = true;
        d->money = {};
        refreshLater();
    });
    connect(&app.client(), &sync::Client::changed, this, [this](sync::Table table, const QList<Id> &ids) {
        if (table != sync::Table::VendorMoney)
            return;
        // Years of entries are read once; from then on, those that come.
        d->stale = d->stale || ids.isEmpty();
        for (const auto &id : ids)
            d->changed.insert(id);
        refreshLater();
    });
    desk->open();
}

void VendorMoneyModel::refresh() {
    const int read = ++d->read;
    // What is asked for and not answered is asked for again with the next question.
    const auto ids = d->stale || d->brief ? QSet<Id>() : d->changed;
    const bool all = d->stale && !d->brief;
    sync::MoneyClient client(app()->client());
    sync::whenDone(client.money(app()->desk()->vendor(), all ? std::nullopt : std::optional(ids.values())), this,
                   [this, read, ids, all](const Result<ShopMoney> &money) {
                       if (read != d->read || app() == nullptr)
                           return;
                       // What could not be read stays as it was; the engine says what is wrong with its file.
                       if (money) {
                           d->take(*money, all);
                           d->stale = false;
                           d->changed.subtract(ids);
                       }
                       d->ready = true;
                       d->show();
                   });
}

bool VendorMoneyModel::isBrief() const {
    return d->brief;
}

void VendorMoneyModel::setBrief(bool brief) {
    if (d->brief == brief)
        return;
    d->brief = brief;
    d->stale = true;
    Q_EMIT briefChanged();
    refreshLater();
}

bool VendorMoneyModel::needsAccount() const {
    return !d->money.balances.isEmpty() && (!d->money.account || !d->money.account->problem.isEmpty());
}

bool VendorMoneyModel::isReady() const {
    return d->ready;
}
bool VendorMoneyModel::isEmpty() const {
    return d->money.entries.isEmpty();
}
QString VendorMoneyModel::pending() const {
    return d->balanceText(&ShopBalance::pending);
}
QString VendorMoneyModel::available() const {
    return d->balanceText(&ShopBalance::available);
}
QString VendorMoneyModel::onWay() const {
    return d->balanceText(&ShopBalance::onWay);
}
bool VendorMoneyModel::isOwing() const {
    const auto *balance = d->balance();
    return balance != nullptr && balance->available.minor < 0;
}
ItemListModel *VendorMoneyModel::currencies() const {
    return &d->currencies;
}
int VendorMoneyModel::currencyIndex() const {
    return static_cast<int>(d->currencies.texts(u"value"_s).indexOf(d->currency.code()));
}
QString VendorMoneyModel::periodText() const {
    return tr("%1 %2", "month and year")
        .arg(QLocale().standaloneMonthName(d->month.month(), QLocale::LongFormat), QString::number(d->month.year()));
}
bool VendorMoneyModel::canGoEarlier() const {
    return !d->money.entries.isEmpty() && monthOf(d->money.entries.first().at) < d->month;
}
bool VendorMoneyModel::canGoLater() const {
    return app() != nullptr && d->month < monthOf(app()->clock().now());
}
ItemListModel *VendorMoneyModel::sums() const {
    return &d->sums;
}
LazyListModel *VendorMoneyModel::entries() const {
    return &d->entries;
}
ItemListModel *VendorMoneyModel::payouts() const {
    return &d->payouts;
}
bool VendorMoneyModel::hasAccount() const {
    return d->money.account.has_value();
}
QString VendorMoneyModel::accountText() const {
    return d->money.account ? tr("%1, account ending in %2").arg(d->money.account->holder, d->money.account->ending)
                            : QString();
}
QString VendorMoneyModel::accountProblem() const {
    return d->money.account ? payoutReasonText(d->money.account->problem) : QString();
}
bool VendorMoneyModel::isSaving() const {
    return d->saving;
}
QString VendorMoneyModel::saveProblem() const {
    return d->saveProblem;
}
QString VendorMoneyModel::csvName() const {
    return tr("statement-%1.csv").arg(d->month.toString(u"yyyy-MM"_s));
}

void VendorMoneyModel::setCurrency(const QString &code) {
    const auto currency = Currency::parse(code);
    if (!currency || *currency == d->currency)
        return;
    d->currency = *currency;
    d->show();
}

void VendorMoneyModel::earlier() {
    if (!canGoEarlier())
        return;
    d->month = d->month.addMonths(-1);
    d->show();
}

void VendorMoneyModel::later() {
    if (!canGoLater())
        return;
    d->month = d->month.addMonths(1);
    d->show();
}

void VendorMoneyModel::saveAccount(const QString &holder, const QString &iban) {
    if (app() == nullptr || d->saving)
        return;
    d->saving = true;
    d->saveProblem.clear();
    Q_EMIT savingChanged();
    sync::MoneyClient client(app()->client());
    sync::whenDone(client.setAccount(app()->desk()->vendor(), holder, iban), this,
                   [this](const Result<PayoutAccount> &account) {
                       d->saving = false;
                       if (account) {
                           d->money.account = *account;
                           d->show();
                           Q_EMIT savingChanged();
                           Q_EMIT accountSaved();
                           return;
                       }
                       const auto &error = account.error();
                       switch (error.code) {
                       case ErrorCode::InvalidArgument:
                           d->saveProblem = error.detail == "holder"_L1
                                                ? tr("Whose account is it?")
                                                : tr("This is no IBAN: a letter or a number of it is wrong.");
                           break;
                       case ErrorCode::Unavailable:
                           d->saveProblem = tr("This needs the network: the number goes to the bank's side at once and "
                                               "is not kept here.");
                           break;
                       case ErrorCode::PermissionDenied:
                           d->saveProblem = tr("Only an owner of the shop can say where its money goes.");
                           break;
                       case ErrorCode::NotFound:
                           d->saveProblem = tr("This market does not pay out by itself.");
                           break;
                       default:
                           d->saveProblem = errorText(error);
                       }
                       Q_EMIT savingChanged();
                   });
}

void VendorMoneyModel::forgetProblem() {
    d->saveProblem.clear();
    Q_EMIT savingChanged();
}

void VendorMoneyModel::saveCsv(const QUrl &file) {
    if (app() != nullptr && app()->desk()->saveFile(statementCsv(d->statement), file))
        Q_EMIT saved(file.toLocalFile());
}

} // namespace aura::app
