// SPDX-License-Identifier: Apache-2.0
#include <aura/app/product_list_model.h>

#include "catalogue.h"
#include "list_query.h"
#include "texts.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/sync/client.h>

#include <QMetaProperty>

#include <cmath>
#include <list>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int32_t pageSize = 48;
constexpr std::size_t mostPages = 24;

} // namespace

class ProductListModel::Private {
public:
    explicit Private(ProductListModel *model)
        : chips(&ChipItem::staticMetaObject, model)
        , facets(model)
        , bars(&BarItem::staticMetaObject, model)
        , sorts(&ChoiceItem::staticMetaObject, model)
        , q(model) {}

    /// The query was changed by a person: the newest one is asked once the event loop is reached.
    void changed() {
        asksAnew = true;
        Q_EMIT q->queryChanged();
        showQuery();
        askLater();
    }

    void askLater() {
        if (scheduled || !app)
            return;
        scheduled = true;
        QMetaObject::invokeMethod(
            q,
            [this] {
                scheduled = false;
                if (app)
                    ask();
            },
            Qt::QueuedConnection);
    }

    void ask() {
        if (state == State::Idle) {
            state = State::Loading;
            Q_EMIT q->answerChanged();
        }
        query.shownIn = format::shownCurrency();
        const bool anew = std::exchange(asksAnew, false) || anewPending;
        anewPending = anew;
        app->worker().ask<ListAnswer>(
            q, [query = query](CatalogueSession &session) { return aura::app::answer(session, query); },
            [this, asked = query](Result<ListAnswer> result) { arrived(asked, std::move(result)); });
    }

    void arrived(const ListQuery &asked, Result<ListAnswer> result) {
        if (!result) {
            if (result.error().code == ErrorCode::Unavailable)
                return; // no catalogue yet: asked again once there is one
            state = State::Failed;
            error = aura::app::errorText(result.error());
            Q_EMIT q->answerChanged();
            return;
        }
        const bool anew = std::exchange(anewPending, false);
        const auto counted = filteredCurrency();
        state = result->nums.empty() ? State::Empty : State::Ready;
        error.clear();
        relaxed = aura::app::relaxedText(*result, asked.text);
        if (anew || result->generation != answer.generation)
            replaceRows(std::move(*result));
        else
            updateRows(std::move(*result));
        facets.setGroups(facetGroups(answer.facets, query));
        bars.setItems(priceBars(answer.facets));
        showQuery();
        Q_EMIT q->answerChanged();
        // The limits are other numbers in another currency; after the scale on which they are shown.
        if (filteredCurrency() != counted)
            Q_EMIT q->queryChanged();
    }

    void replaceRows(ListAnswer fresh) {
        if (fresh.generation == answer.generation && fresh.nums == answer.nums) {
            answer = std::move(fresh); // the same rows: nothing may flicker
            return;
        }
        q->beginResetModel();
        answer = std::move(fresh);
        forgetPages();
        q->endResetModel();
    }

    /// The same question after the catalogue changed: a person keeps the place where they are reading.
    void updateRows(ListAnswer fresh) {
        auto &nums = answer.nums;
        const auto row = [](std::size_t position) { return static_cast<int>(position); };
        std::size_t head = 0;
        while (head < nums.size() && head < fresh.nums.size() && nums[head] == fresh.nums[head])
            ++head;
        std::size_t tail = 0;
        while (tail < nums.size() - head && tail < fresh.nums.size() - head &&
               nums[nums.size() - 1 - tail] == fresh.nums[fresh.nums.size() - 1 - tail])
            ++tail;
        const std::size_t before = nums.size() - head - tail;
        const std::size_t after = fresh.nums.size() - head - tail;
        if (before > after) {
            q->beginRemoveRows({}, row(head + after), row(head + before - 1));
            nums.erase(nums.begin() + row(head + after), nums.begin() + row(head + before));
            q->endRemoveRows();
        } else if (after > before) {
            q->beginInsertRows({}, row(head + before), row(head + after - 1));
            nums.insert(nums.begin() + row(head + before), fresh.nums.begin() + row(head + before),
                        fresh.nums.begin() + row(head + after));
            q->endInsertRows();
        }
        answer = std::move(fresh);
        forgetPages(); // views may have read old rows while they moved
        if (!answer.nums.empty())
            Q_EMIT q->dataChanged(q->index(0), q->index(q->rowCount() - 1));
    }

    void forgetPages() {
        pages.clear();
        recent.clear();
    }

    const ProductItem *item(int row) {
        const std::int32_t page = row / pageSize;
        if (const auto found = pages.find(page); found != pages.end()) {
            recent.splice(recent.begin(), recent, found->second.place);
            return &found->second.items.at(row % pageSize);
        }
        // Numbers mean nothing in another file; the new answer is on its way.
        if (!app || app->catalogue().generation() != answer.generation)
            return nullptr;
        const auto first = static_cast<std::size_t>(page) * pageSize;
        const auto length = std::min<std::size_t>(pageSize, answer.nums.size() - first);
        auto read = app->catalogue().items(std::span(answer.nums).subspan(first, length));
        if (!read)
            return nullptr;
        if (pages.size() >= mostPages) {
            pages.erase(recent.back());
            recent.pop_back();
        }
        recent.push_front(page);
        const auto &kept = pages[page] = {std::move(*read), recent.begin()};
        return &kept.items.at(row % pageSize);
    }

    void showQuery() {
        const auto *index = app ? app->catalogue().index() : nullptr;
        chips.setItems(chipsOf(query, index));
        QList<ChoiceItem> items;
        const auto offer = [&](Sort sort, const QString &text) {
            ChoiceItem item;
            item.value = QString::number(static_cast<int>(sort));
            item.text = text;
            item.checked = static_cast<int>(sort) == static_cast<int>(query.sort);
            items.append(item);
        };
        offer(Sort::Relevance, query.text.isEmpty() ? tr("Recommended") : tr("Best match"));
        if (!query.text.isEmpty())
            offer(Sort::Popularity, tr("Most popular"));
        offer(Sort::PriceAsc, tr("Price: low to high"));
        offer(Sort::PriceDesc, tr("Price: high to low"));
        offer(Sort::Rating, tr("Best rated"));
        offer(Sort::Newest, tr("Newest"));
        offer(Sort::Discount, tr("Biggest saving"));
        offer(Sort::NameAsc, tr("Name"));
        sorts.setItems(items);
    }

    const storage::PriceFacet *prices() const {
        return answer.facets.prices.empty() ? nullptr : &answer.facets.prices.front();
    }

    /// In which prices are counted and narrowed down; none when there are no prices.
    Currency filteredCurrency() const { return prices() == nullptr ? query.currency : prices()->currency; }
    /// A limit in major units of that; negative for none.
    double limit(const std::optional<std::int64_t> &micros) const {
        if (!micros || !app)
            return -1;
        return static_cast<double>(
                   limitIn(*micros, query.currency, filteredCurrency(), app->client().exchangeRates())) /
               1e6;
    }

    struct Page {
        QList<ProductItem> items;
        std::list<std::int32_t>::iterator place;
    };

    QPointer<AppContext> app;
    ListQuery query;
    ListAnswer answer;
    State state = State::Idle;
    QString error;
    QString relaxed;
    ItemListModel chips;
    GroupListModel facets;
    ItemListModel bars;
    ItemListModel sorts;

private:
    ProductListModel *q;
    bool scheduled = false;
    bool asksAnew = true;
    bool anewPending = true;
    std::unordered_map<std::int32_t, Page> pages;
    std::list<std::int32_t> recent; // page numbers, the one used last first
};

ProductListModel::ProductListModel(QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(this)) {
    d->showQuery();
}

ProductListModel::~ProductListModel() = default;

AppContext *ProductListModel::app() const {
    return d->app;
}

void ProductListModel::setApp(AppContext *app) {
    if (d->app == app)
        return;
    if (d->app)
        d->app->disconnect(this);
    d->app = app;
    if (app != nullptr) {
        connect(app, &AppContext::catalogueChanged, this, [this] { d->askLater(); });
        d->askLater();
    }
    Q_EMIT appChanged();
}

QString ProductListModel::text() const {
    return d->query.text;
}

void ProductListModel::setText(const QString &text) {
    if (d->query.text == text)
        return;
    d->query.text = text;
    d->query.submitted = false;
    d->changed();
}

bool ProductListModel::submitted() const {
    return d->query.submitted;
}

void ProductListModel::setSubmitted(bool submitted) {
    if (d->query.submitted == submitted)
        return;
    d->query.submitted = submitted;
    d->changed();
}

QString ProductListModel::categoryId() const {
    return idText(d->query.category);
}

void ProductListModel::setCategoryId(const QString &id) {
    if (idText(d->query.category) == id)
        return;
    d->query.category = idFrom(id);
    d->query.narrowed = {};
    d->changed();
}

QString ProductListModel::vendorId() const {
    return idText(d->query.vendor);
}

void ProductListModel::setVendorId(const QString &id) {
    if (idText(d->query.vendor) == id)
        return;
    d->query.vendor = idFrom(id);
    d->changed();
}

ProductListModel::Sort ProductListModel::sorting() const {
    return static_cast<Sort>(d->query.sort);
}

void ProductListModel::setSorting(Sort sort) {
    if (sorting() == sort)
        return;
    d->query.sort = static_cast<storage::SortOrder>(sort);
    d->changed();
}

bool ProductListModel::inStockOnly() const {
    return d->query.inStockOnly;
}

void ProductListModel::setInStockOnly(bool on) {
    if (d->query.inStockOnly == on)
        return;
    d->query.inStockOnly = on;
    d->changed();
}

int ProductListModel::minRating() const {
    return d->query.minRating;
}

void ProductListModel::setMinRating(int stars) {
    if (d->query.minRating == stars)
        return;
    d->query.minRating = std::clamp(stars, 0, 5);
    d->changed();
}

double ProductListModel::priceFrom() const {
    return d->limit(d->query.priceFrom);
}

double ProductListModel::priceTo() const {
    return d->limit(d->query.priceTo);
}

void ProductListModel::setPriceRange(double from, double to) {
    auto &query = d->query;
    const auto micros = [](double major) -> std::optional<std::int64_t> {
        // Past 10^12 major units there is no price, and the conversion would overflow.
        if (!(major >= 0) || major > 1e12)
            return std::nullopt;
        return std::llround(major * 1e6);
    };
    const auto lower = micros(from);
    const auto upper = micros(to);
    const auto currency = lower || upper ? d->filteredCurrency() : Currency{};
    if (query.priceFrom == lower && query.priceTo == upper && query.currency == currency)
        return;
    query.priceFrom = lower;
    query.priceTo = upper;
    query.currency = currency;
    d->changed();
}

ProductListModel::State ProductListModel::state() const {
    return d->state;
}

int ProductListModel::total() const {
    return static_cast<int>(d->answer.total);
}

QString ProductListModel::totalText() const {
    return productCountText(d->answer.total);
}

QString ProductListModel::title() const {
    const auto *index = d->app ? d->app->catalogue().index() : nullptr;
    if (index == nullptr)
        return {};
    if (const auto *node = index->category(d->query.category))
        return node->name;
    if (!d->query.vendor.isNil()) {
        if (const auto vendor = d->app->catalogue().vendor(d->query.vendor))
            return vendor->name;
    }
    return {};
}

QString ProductListModel::relaxedText() const {
    return d->relaxed;
}

QString ProductListModel::errorText() const {
    return d->error;
}

ItemListModel *ProductListModel::chips() const {
    return &d->chips;
}

GroupListModel *ProductListModel::facets() const {
    return &d->facets;
}

ItemListModel *ProductListModel::priceHistogram() const {
    return &d->bars;
}

ItemListModel *ProductListModel::sorts() const {
    return &d->sorts;
}

double ProductListModel::priceLowest() const {
    const auto *prices = d->prices();
    return prices == nullptr ? 0 : static_cast<double>(prices->minMicros) / 1e6;
}

double ProductListModel::priceHighest() const {
    const auto *prices = d->prices();
    return prices == nullptr ? 0 : static_cast<double>(prices->maxMicros) / 1e6;
}

QString ProductListModel::priceRangeText() const {
    const auto *prices = d->prices();
    if (prices == nullptr)
        return {};
    return tr("%1 to %2")
        .arg(format::shownPrice({prices->minMicros, prices->currency}),
             format::shownPrice({prices->maxMicros, prices->currency}));
}

QString ProductListModel::priceCurrency() const {
    return d->filteredCurrency().code();
}

QString ProductListModel::priceNote() const {
    QStringList notes;
    const auto &prices = d->answer.facets.prices;
    if (!prices.empty() && prices.front().converted > 0)
        notes += tr("Approximate: prices in other currencies are converted at the shop's rates.");
    std::int64_t apart = 0;
    for (std::size_t i = 1; i < prices.size(); ++i)
        apart += prices[i].count;
    if (apart > 0)
        notes +=
            tr("A range leaves out %n product(s) for which the shop has no rate.", nullptr, static_cast<int>(apart));
    return notes.join(u' ');
}

QString ProductListModel::priceText(double major) const {
    const auto currency = d->filteredCurrency();
    if (currency.isNone() || !(major >= 0) || major > 1e12)
        return {};
    // A slider's handle does not speak of fractions of a cent.
    const double minor = major * std::pow(10, currency.exponent());
    return format::shownMoney({std::llround(minor), currency});
}

int ProductListModel::filterCount() const {
    return d->query.filterCount();
}

void ProductListModel::toggleFacet(const QString &kind, const QString &name, const QString &value) {
    d->query.toggle(kind, name, value);
    d->changed();
}

void ProductListModel::removeChip(const QString &key) {
    const auto parts = splitChipKey(key);
    toggleFacet(parts.at(0), parts.at(1), parts.at(2));
}

void ProductListModel::clearFilters() {
    if (filterCount() == 0)
        return;
    d->query.clearFilters();
    d->changed();
}

QString ProductListModel::productIdAt(int row) const {
    const auto *item = row >= 0 && row < rowCount() ? d->item(row) : nullptr;
    return item == nullptr ? QString() : item->productId;
}

int ProductListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(d->answer.nums.size());
}

QVariant ProductListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    static const ProductItem nothing;
    const auto *read = d->item(index.row());
    const ProductItem &item = read != nullptr ? *read : nothing;
    if (role == ItemListModel::ItemRole)
        return QVariant::fromValue(item);
    const int property = role - ItemListModel::FirstPropertyRole;
    const auto &meta = ProductItem::staticMetaObject;
    return property >= 0 && property < meta.propertyCount() ? meta.property(property).readOnGadget(&item) : QVariant();
}

QHash<int, QByteArray> ProductListModel::roleNames() const {
    static const auto names = ItemListModel(&ProductItem::staticMetaObject).roleNames();
    return names;
}

static_assert(static_cast<int>(ProductListModel::Sort::Relevance) == static_cast<int>(storage::SortOrder::Relevance));
static_assert(static_cast<int>(ProductListModel::Sort::Discount) == static_cast<int>(storage::SortOrder::Discount));

} // namespace aura::app
