// SPDX-License-Identifier: Apache-2.0
#include "catalogue.h"
#include "catalogue_worker.h"
#include "texts.h"
#include "vendor/sales_words.h"
#include "vendor/vendor_words.h"

#include <aura/app/app_context.h>
#include <aura/app/format.h>
#include <aura/app/items.h>
#include <aura/app/vendor_analytics.h>
#include <aura/domain/sales.h>

#include <algorithm>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownProducts = 10;
constexpr qsizetype shownCategories = 5;
constexpr qsizetype shownCover = 8;
constexpr std::int64_t soonDays = 14;
constexpr std::int64_t verySoonDays = 5;
constexpr std::int64_t farDays = 365;
constexpr std::array<int, 4> daysOfSpan{7, 30, 90, 365};

/// Orders as the figures need them.
struct Laid {
    SalesBook book;
    QHash<Id, QString> names; // of products as they were sold, for those that are gone
};

Laid lay(const QList<Order> &orders) {
    Laid laid;
    std::vector<Sale> sales;
    sales.reserve(static_cast<std::size_t>(orders.size()));
    for (const auto &order : orders) { // newest first: the last name that a product had is kept
        auto sale = saleOf(order);
        if (!sale)
            continue;
        for (const auto &line : order.lines) {
            if (!laid.names.contains(line.productId))
                laid.names.insert(line.productId, line.productName);
        }
        sales.push_back(std::move(*sale));
    }
    laid.book = SalesBook(sales);
    return laid;
}

using Measure = VendorAnalyticsModel::Measure;
constexpr std::array measures{Measure::Revenue, Measure::Orders,   Measure::Units,
                              Measure::Basket,  Measure::Returned, Measure::Refunded};

} // namespace

class VendorAnalyticsModel::Private {
public:
    explicit Private(QObject *parent)
        : currencies(&ChoiceItem::staticMetaObject, parent)
        , figures(&AnalyticsFigureItem::staticMetaObject, parent)
        , products(&AnalyticsShareItem::staticMetaObject, parent)
        , categories(&AnalyticsShareItem::staticMetaObject, parent)
        , cover(&AnalyticsCoverItem::staticMetaObject, parent) {}

    QString nameOf(const VendorDesk &desk, const Id &product) const;
    AnalyticsShareItem shareItem(const QString &name, const SalesShare &share, std::int64_t largest) const;
    void showFigures();
    void showPoints();
    void showShares(const VendorDesk &desk, const QHash<Id, QString> &categoryNames);
    void showHours();
    void showCover(const VendorDesk &desk);

    Span span = Span::Month;
    SalesPeriod period;
    Measure measure = Measure::Revenue;
    Id vendor;
    Currency wanted;   // none: whatever most was sold in
    bool stale = true; // the orders are others than those that are laid out
    bool ready = false;
    Laid laid;
    SalesReport report;
    QString top;
    QString middle;
    QString unsold;
    QString busiest;
    QStringList pointLabels;
    QStringList pointTexts;
    QList<double> pointShares;
    QList<double> pointSharesBefore;
    QStringList weekdays;
    QStringList hourTexts;
    QList<double> hourShares;

    ItemListModel currencies;
    ItemListModel figures;
    ItemListModel products;
    ItemListModel categories;
    ItemListModel cover;
};

QString VendorAnalyticsModel::Private::nameOf(const VendorDesk &desk, const Id &product) const {
    const auto own = desk.products().constFind(product);
    return own == desk.products().cend() ? laid.names.value(product) : own->name;
}

AnalyticsShareItem VendorAnalyticsModel::Private::shareItem(const QString &name, const SalesShare &share,
                                                            std::int64_t largest) const {
    AnalyticsShareItem item;
    item.name = name;
    item.amount = valueText(share.revenue, Measure::Revenue, report.currency);
    item.share = shareOf(share.revenue, largest);
    item.part = shareOf(share.revenue, report.now.revenue);
    item.detail =
        VendorAnalyticsModel::tr("%n sold, %1", nullptr, static_cast<int>(share.units)).arg(percentText(item.part));
    item.text = VendorAnalyticsModel::tr("%1: %2, %3").arg(item.name, item.amount, item.detail);
    return item;
}

void VendorAnalyticsModel::Private::showFigures() {
    const std::array labels{VendorAnalyticsModel::tr("Revenue"),         VendorAnalyticsModel::tr("Orders"),
                            VendorAnalyticsModel::tr("Pieces sold"),     VendorAnalyticsModel::tr("Average basket"),
                            VendorAnalyticsModel::tr("Pieces returned"), VendorAnalyticsModel::tr("Paid back")};
    QList<AnalyticsFigureItem> items;
    for (const auto one : measures) {
        AnalyticsFigureItem item;
        const auto now = valueOf(report.now, one);
        const auto before = valueOf(report.before, one);
        item.label = labels.at(static_cast<std::size_t>(one));
        item.amount = valueText(now, one, report.currency);
        item.before = VendorAnalyticsModel::tr("%1 before").arg(valueText(before, one, report.currency));
        if (const auto percent = changeInPercent(now, before)) {
            item.change = signedPercentText(*percent);
            item.tone = *percent == 0                      ? Tone::Neutral
                        : (*percent > 0) == isWelcome(one) ? Tone::Positive
                                                           : Tone::Warning;
        }
        std::int64_t highest = 0;
        for (const auto &point : std::as_const(report.points))
            highest = std::max(highest, valueOf(point.totals, one));
        for (const auto &point : std::as_const(report.points))
            item.shares.append(shareOf(valueOf(point.totals, one), highest));
        items.append(item);
    }
    figures.setItems(items);
}

void VendorAnalyticsModel::Private::showPoints() {
    std::int64_t highest = 0;
    for (const auto *part : {&report.points, &report.pointsBefore}) {
        for (const auto &point : *part)
            highest = std::max(highest, valueOf(point.totals, measure));
    }
    const auto end = topOf(highest);
    top = valueText(end, measure, report.currency);
    middle = valueText(end / 2, measure, report.currency);
    pointLabels.clear();
    pointTexts.clear();
    pointShares.clear();
    pointSharesBefore.clear();
    for (const auto &point : std::as_const(report.pointsBefore).mid(0, report.points.size()))
        pointSharesBefore.append(shareOf(valueOf(point.totals, measure), end));
    for (qsizetype i = 0; i < report.points.size(); ++i) {
        const auto &point = report.points.at(i);
        const auto last = i + 1 < report.points.size() ? report.points.at(i + 1).first.addDays(-1) : report.period.last;
        const auto value = valueText(valueOf(point.totals, measure), measure, report.currency);
        const auto days = pointText(point.first, last, report.step);
        pointLabels.append(pointLabel(point.first, report.step));
        pointShares.append(shareOf(valueOf(point.totals, measure), end));
        if (i < report.pointsBefore.size()) {
            const auto before = valueOf(report.pointsBefore.at(i).totals, measure);
            pointTexts.append(VendorAnalyticsModel::tr("%1: %2; before: %3")
                                  .arg(days, value, valueText(before, measure, report.currency)));
        } else {
            pointTexts.append(VendorAnalyticsModel::tr("%1: %2").arg(days, value));
        }
    }
}

void VendorAnalyticsModel::Private::showShares(const VendorDesk &desk, const QHash<Id, QString> &categoryNames) {
    const auto largest = report.products.isEmpty() ? 0 : report.products.first().revenue;
    QList<AnalyticsShareItem> items;
    for (const auto &share : report.products.mid(0, shownProducts))
        items.append(shareItem(nameOf(desk, share.id), share, largest));
    products.setItems(items);

    items.clear();
    SalesShare rest;
    for (qsizetype i = 0; i < report.categories.size(); ++i) {
        const auto &share = report.categories.at(i);
        // A rest of one would say less than its name.
        if (i >= shownCategories && report.categories.size() > shownCategories + 1) {
            rest.units += share.units;
            rest.revenue += share.revenue;
            continue;
        }
        const auto name = categoryNames.value(share.id);
        items.append(shareItem(name.isEmpty() ? VendorAnalyticsModel::tr("Without a category") : name, share,
                               report.now.revenue));
    }
    if (rest.units > 0)
        items.append(shareItem(VendorAnalyticsModel::tr("Everything else"), rest, report.now.revenue));
    categories.setItems(items);
}

void VendorAnalyticsModel::Private::showHours() {
    const QLocale locale;
    std::int64_t most = 0;
    for (const auto &day : report.hours)
        most = std::max(most, *std::max_element(day.begin(), day.end()));
    busiest.clear();
    weekdays.clear();
    hourTexts.clear();
    hourShares.clear();
    for (int i = 0; i < 7; ++i) {
        const int weekday = (static_cast<int>(locale.firstDayOfWeek()) - 1 + i) % 7;
        const auto name = locale.standaloneDayName(weekday + 1, QLocale::LongFormat);
        weekdays.append(locale.standaloneDayName(weekday + 1, QLocale::ShortFormat));
        for (int hour = 0; hour < 24; ++hour) {
            const auto orders = report.hours.at(static_cast<std::size_t>(weekday)).at(static_cast<std::size_t>(hour));
            const auto time = locale.toString(QTime(hour, 0), QLocale::ShortFormat);
            if (orders > 1 && orders == most && busiest.isEmpty())
                busiest = VendorAnalyticsModel::tr("Busiest: %1, %2").arg(name, time);
            hourTexts.append(
                VendorAnalyticsModel::tr("%1, %2: %3")
                    .arg(name, time, VendorAnalyticsModel::tr("%n order(s)", nullptr, static_cast<int>(orders))));
            hourShares.append(shareOf(orders, most));
        }
    }
}

void VendorAnalyticsModel::Private::showCover(const VendorDesk &desk) {
    QList<AnalyticsCoverItem> items;
    for (const auto &entry : std::as_const(report.cover)) {
        const auto found = desk.find(entry.variantId);
        if (items.size() == shownCover || entry.days > farDays)
            break;
        if (found.variant == nullptr)
            continue;
        AnalyticsCoverItem item;
        item.name = deskName(*found.product, *found.variant);
        item.amount = VendorAnalyticsModel::tr("%n day(s)", nullptr, static_cast<int>(entry.days));
        item.detail = VendorAnalyticsModel::tr("Can be sold: %1 · sold in this time: %2")
                          .arg(format::count(entry.available), format::count(entry.sold));
        item.tone = entry.days < verySoonDays ? Tone::Danger : entry.days < soonDays ? Tone::Warning : Tone::Neutral;
        items.append(item);
    }
    cover.setItems(items);
    unsold = report.unsold == 0 ? QString()
                                : VendorAnalyticsModel::tr("%n article(s) in stock were not sold in this time.",
                                                           nullptr, static_cast<int>(report.unsold));
}

VendorAnalyticsModel::VendorAnalyticsModel(QObject *parent)
    : AppObject(parent)
    , d(std::make_unique<Private>(this)) {}

VendorAnalyticsModel::~VendorAnalyticsModel() = default;

void VendorAnalyticsModel::attach(AppContext &app) {
    auto *desk = app.desk();
    connect(desk, &VendorDesk::ordersChanged, this, [this] {
        d->stale = true;
        refreshLater();
    });
    for (const auto signal : {&VendorDesk::productsChanged, &VendorDesk::stockChanged, &VendorDesk::readyChanged})
        connect(desk, signal, this, &VendorAnalyticsModel::refreshLater);
    connect(&app, &AppContext::catalogueChanged, this, &VendorAnalyticsModel::refreshLater);
    d->vendor = desk->vendor();
    connect(desk, &VendorDesk::vendorChanged, this, [this, desk] {
        // What was chosen of one shop is nothing for another.
        if (std::exchange(d->vendor, desk->vendor()) != desk->vendor())
            d->wanted = {};
    });
    desk->open();
}

void VendorAnalyticsModel::layOut() {
    d->stale = false;
    // Behind the scenes: years of a large shop would hold up the window.
    app()->worker().ask<Laid>(
        this, [orders = app()->desk()->orders()](CatalogueSession &) -> Result<Laid> { return lay(orders); },
        [this](Result<Laid> laid) {
            if (app() == nullptr)
                return;
            d->laid = laid ? std::move(*laid) : lay(app()->desk()->orders());
            d->ready = true;
            show();
        });
}

void VendorAnalyticsModel::refresh() {
    if (d->stale)
        layOut();
    else if (d->ready)
        show();
}

void VendorAnalyticsModel::show() {
    const auto &desk = *app()->desk();
    const auto today = QDateTime::fromMSecsSinceEpoch(app()->clock().now()).date();
    if (d->span != Span::Other || !d->period.last.isValid()) {
        const SalesPeriod period{today.addDays(1 - daysOfSpan.at(static_cast<std::size_t>(d->span))), today};
        if (d->period != period) {
            d->period = period;
            Q_EMIT periodChanged();
        }
    }
    SalesQuery query;
    query.period = d->period;
    query.zone = QTimeZone::systemTimeZone();
    query.currency = d->wanted;
    for (const auto &product : desk.products())
        addGoods(query, product, desk.stock());
    d->report = d->laid.book.report(query);
    if (!d->report.currencies.isEmpty() && !d->report.currencies.contains(d->report.currency)) {
        query.currency = {};
        d->report = d->laid.book.report(query);
    }
    QHash<Id, QString> names;
    if (const auto *index = app()->catalogue().index()) {
        for (const auto &node : index->categories)
            names.insert(node.id, node.path.isEmpty() ? QString() : node.path.last());
    }
    QList<ChoiceItem> choices;
    for (const auto &currency : std::as_const(d->report.currencies)) {
        ChoiceItem choice;
        choice.value = choice.text = currency.code();
        choice.checked = currency == d->report.currency;
        choices.append(choice);
    }
    d->currencies.setItems(choices.size() > 1 ? choices : QList<ChoiceItem>());
    d->showFigures();
    d->showPoints();
    d->showShares(desk, names);
    d->showHours();
    d->showCover(desk);
    Q_EMIT changed();
}

bool VendorAnalyticsModel::isReady() const {
    return d->ready;
}

int VendorAnalyticsModel::span() const {
    return d->span;
}

void VendorAnalyticsModel::setSpan(int span) {
    if (span < Span::Week || span >= Span::Other || d->span == span)
        return;
    d->span = static_cast<Span>(span);
    Q_EMIT periodChanged();
    refreshLater();
}

void VendorAnalyticsModel::earlier() {
    // Before the first figures there is no period to go back from.
    if (!d->period.last.isValid())
        return;
    d->period = d->period.before();
    d->span = Span::Other;
    Q_EMIT periodChanged();
    refreshLater();
}

void VendorAnalyticsModel::later() {
    if (!canGoLater())
        return;
    const auto today = QDateTime::fromMSecsSinceEpoch(app()->clock().now()).date();
    const auto days = std::min(d->period.days(), d->period.last.daysTo(today));
    d->period = {d->period.first.addDays(days), d->period.last.addDays(days)};
    d->span = Span::Other;
    Q_EMIT periodChanged();
    refreshLater();
}

bool VendorAnalyticsModel::canGoLater() const {
    return app() != nullptr && d->period.last.isValid() &&
           d->period.last < QDateTime::fromMSecsSinceEpoch(app()->clock().now()).date();
}

bool VendorAnalyticsModel::setPeriod(const QString &first, const QString &last) {
    const SalesPeriod period{dayFromText(first), dayFromText(last)};
    if (!validateSalesPeriod(period))
        return false;
    d->period = period;
    d->span = Span::Other;
    Q_EMIT periodChanged();
    refreshLater();
    return true;
}

QString VendorAnalyticsModel::firstDay() const {
    return QLocale().toString(d->period.first, QLocale::ShortFormat);
}
QString VendorAnalyticsModel::lastDay() const {
    return QLocale().toString(d->period.last, QLocale::ShortFormat);
}
QString VendorAnalyticsModel::periodText() const {
    return daysText(d->report.period);
}
QString VendorAnalyticsModel::beforeText() const {
    return tr("Compared with %1").arg(daysText(d->report.period.before()));
}
bool VendorAnalyticsModel::isEmpty() const {
    return d->report.currency.isNone();
}
int VendorAnalyticsModel::measure() const {
    return d->measure;
}
void VendorAnalyticsModel::setMeasure(int measure) {
    if (measure < Measure::Revenue || measure > Measure::Refunded || d->measure == measure)
        return;
    d->measure = static_cast<Measure>(measure);
    d->showPoints();
    Q_EMIT measureChanged();
    Q_EMIT changed();
}
QString VendorAnalyticsModel::measureText() const {
    return d->figures.count() == 0 ? QString() : d->figures.itemAt<AnalyticsFigureItem>(d->measure).label;
}
QString VendorAnalyticsModel::topText() const {
    return d->top;
}
QString VendorAnalyticsModel::middleText() const {
    return d->middle;
}
QString VendorAnalyticsModel::unsoldText() const {
    return d->unsold;
}
QString VendorAnalyticsModel::busiestText() const {
    return d->busiest;
}
ItemListModel *VendorAnalyticsModel::currencies() const {
    return &d->currencies;
}
int VendorAnalyticsModel::currencyIndex() const {
    return static_cast<int>(d->currencies.texts(u"value"_s).indexOf(d->report.currency.code()));
}
void VendorAnalyticsModel::setCurrency(const QString &code) {
    const auto currency = Currency::parse(code);
    if (!currency)
        return;
    d->wanted = *currency;
    if (*currency != d->report.currency)
        refreshLater();
}
ItemListModel *VendorAnalyticsModel::figures() const {
    return &d->figures;
}
QStringList VendorAnalyticsModel::pointLabels() const {
    return d->pointLabels;
}
QStringList VendorAnalyticsModel::pointTexts() const {
    return d->pointTexts;
}
QList<double> VendorAnalyticsModel::pointShares() const {
    return d->pointShares;
}
QList<double> VendorAnalyticsModel::pointSharesBefore() const {
    return d->pointSharesBefore;
}
ItemListModel *VendorAnalyticsModel::products() const {
    return &d->products;
}
ItemListModel *VendorAnalyticsModel::categories() const {
    return &d->categories;
}
QStringList VendorAnalyticsModel::productTexts() const {
    return d->products.texts(u"text"_s);
}
QStringList VendorAnalyticsModel::categoryTexts() const {
    return d->categories.texts(u"text"_s);
}
QList<double> VendorAnalyticsModel::categoryParts() const {
    QList<double> parts;
    for (int row = 0; row < d->categories.count(); ++row)
        parts.append(d->categories.itemAt<AnalyticsShareItem>(row).part);
    return parts;
}
QStringList VendorAnalyticsModel::weekdays() const {
    return d->weekdays;
}
QStringList VendorAnalyticsModel::hourTexts() const {
    return d->hourTexts;
}
QList<double> VendorAnalyticsModel::hourShares() const {
    return d->hourShares;
}
ItemListModel *VendorAnalyticsModel::cover() const {
    return &d->cover;
}

QString VendorAnalyticsModel::csvName() const {
    return tr("sales-%1.csv").arg(d->period.last.toString(Qt::ISODate));
}
QString VendorAnalyticsModel::productCsvName() const {
    return tr("products-%1.csv").arg(d->period.last.toString(Qt::ISODate));
}
QString VendorAnalyticsModel::pictureName() const {
    return tr("sales-%1.png").arg(d->period.last.toString(Qt::ISODate));
}

void VendorAnalyticsModel::saveCsv(const QUrl &file) {
    if (app() != nullptr && app()->desk()->saveFile(salesCsv(d->report), file))
        Q_EMIT saved(file.toLocalFile());
}

void VendorAnalyticsModel::saveProductCsv(const QUrl &file) {
    if (app() == nullptr)
        return;
    const auto &desk = *app()->desk();
    const auto name = [&](const Id &product) { return d->nameOf(desk, product); };
    if (app()->desk()->saveFile(productCsv(d->report, name), file))
        Q_EMIT saved(file.toLocalFile());
}

} // namespace aura::app
