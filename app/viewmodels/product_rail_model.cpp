// SPDX-License-Identifier: Apache-2.0
#include "catalogue.h"
#include "catalogue_worker.h"
#include "local_state.h"
#include "texts.h"

#include <aura/app/app_context.h>
#include <aura/app/browse_models.h>

#include <cmath>

namespace aura::app {

namespace {

using Nums = std::vector<std::int32_t>;

struct RailQuery {
    ProductRailModel::Kind kind = ProductRailModel::Kind::Featured;
    Id product;
    QList<Id> seen;
    std::size_t limit = 0; ///< With those that are skipped.
    std::size_t skip = 0;
};

/// What is popular, but no more than a few of each category so that the first screen shows the width of the shop.
Result<Nums> featured(CatalogueSession &session, std::size_t limit) {
    constexpr int mostOfCategory = 2;
    QHash<std::int64_t, int> ofCategory;
    Nums chosen;
    Nums spare;
    AURA_TRY(session.database.forEach("SELECT num, ifnull(category, 0) FROM product "
                                      "WHERE status = 2 AND is_active = 1 AND availability > 0 ORDER BY num LIMIT 600",
                                      [&](const storage::Statement &row) {
                                          const auto num = static_cast<std::int32_t>(row.int64(0));
                                          if (!session.index->isVisible(num) || chosen.size() >= limit)
                                              return;
                                          if (++ofCategory[row.int64(1)] <= mostOfCategory)
                                              chosen.push_back(num);
                                          else
                                              spare.push_back(num);
                                      }));
    for (std::size_t i = 0; i < spare.size() && chosen.size() < limit; ++i)
        chosen.push_back(spare[i]);
    return chosen;
}

Result<Nums> visible(CatalogueSession &session, std::string_view sql, std::size_t limit) {
    Nums chosen;
    AURA_ASSIGN(auto row, session.database.prepare(sql));
    while (chosen.size() < limit) {
        AURA_ASSIGN(const bool found, row.step());
        if (!found)
            break;
        const auto num = static_cast<std::int32_t>(row.int64(0));
        if (session.index->isVisible(num))
            chosen.push_back(num);
    }
    return chosen;
}

Result<Nums> numbersOf(CatalogueSession &session, const QList<Id> &ids, std::size_t limit) {
    Nums chosen;
    for (const auto &id : ids) {
        AURA_ASSIGN(const auto num, session.database.queryInt64("SELECT num FROM product WHERE id = ?1", id));
        if (num && session.index->isVisible(static_cast<std::int32_t>(*num)))
            chosen.push_back(static_cast<std::int32_t>(*num));
        if (chosen.size() == limit)
            break;
    }
    return chosen;
}

/// Of the same category: first of the same brand, then by how near the price is; what is sold out comes last.
Result<Nums> similar(CatalogueSession &session, const Id &product, std::size_t limit) {
    struct Candidate {
        std::int32_t num;
        double distance;
    };
    AURA_ASSIGN(auto self, session.database.prepare("SELECT num, ifnull(category, 0), ifnull(brand, 0), price_micros, "
                                                    "currency FROM product WHERE id = ?1"));
    AURA_ASSIGN(const bool found, self.bind(product).step());
    if (!found)
        return Nums{};
    const auto num = self.int64(0);
    const auto brand = self.int64(2);
    const double price = std::log1p(static_cast<double>(self.int64(3)));
    const QString currency = self.text(4);
    std::vector<Candidate> candidates;
    AURA_TRY(session.database.forEach(
        "SELECT num, ifnull(brand, 0), price_micros, availability, currency FROM product "
        "WHERE category = ?1 AND is_active = 1 AND status = 2 ORDER BY num LIMIT 1000",
        [&](const storage::Statement &row) {
            const auto other = static_cast<std::int32_t>(row.int64(0));
            if (other == num || !session.index->isVisible(other))
                return;
            double distance =
                row.text(4) == currency ? std::abs(std::log1p(static_cast<double>(row.int64(2))) - price) : 4.0;
            if (brand == 0 || row.int64(1) != brand)
                distance += 0.7;
            if (static_cast<Availability>(row.integer(3)) == Availability::Out)
                distance += 8.0;
            candidates.push_back({other, distance});
        },
        self.int64(1)));
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.distance < b.distance; });
    Nums chosen;
    for (std::size_t i = 0; i < candidates.size() && i < limit; ++i)
        chosen.push_back(candidates[i].num);
    return chosen;
}

Result<QList<ProductItem>> read(CatalogueSession &session, const RailQuery &query) {
    Result<Nums> nums = Nums{};
    switch (query.kind) {
    case ProductRailModel::Kind::Featured:
        nums = featured(session, query.limit);
        break;
    case ProductRailModel::Kind::PriceDrops:
        nums = visible(session,
                       "SELECT num FROM product WHERE compare_micros > price_micros AND status = 2 AND is_active = 1 "
                       "AND availability > 0 ORDER BY price_micros * 1.0 / compare_micros, num",
                       query.limit);
        break;
    case ProductRailModel::Kind::NewArrivals:
        nums = visible(session,
                       "SELECT num FROM product WHERE status = 2 AND is_active = 1 AND availability > 0 "
                       "ORDER BY created_at DESC, num",
                       query.limit);
        break;
    case ProductRailModel::Kind::RecentlySeen:
        nums = numbersOf(session, query.seen, query.limit);
        break;
    case ProductRailModel::Kind::Similar:
        nums = similar(session, query.product, query.limit);
        break;
    }
    if (!nums)
        return nums.error();
    nums->erase(nums->begin(), nums->begin() + static_cast<std::ptrdiff_t>(std::min(query.skip, nums->size())));
    return productItems(session.database, session.index.get(), *nums);
}

} // namespace

ProductRailModel::ProductRailModel(QObject *parent)
    : AppListModel(&ProductItem::staticMetaObject, parent) {}

void ProductRailModel::setKind(Kind kind) {
    if (m_kind == kind)
        return;
    m_kind = kind;
    Q_EMIT kindChanged();
    refreshLater();
}

void ProductRailModel::setProductId(const QString &id) {
    if (m_productId == id)
        return;
    m_productId = id;
    Q_EMIT productIdChanged();
    refreshLater();
}

void ProductRailModel::setLimit(int limit) {
    if (m_limit == limit)
        return;
    m_limit = limit;
    Q_EMIT limitChanged();
    refreshLater();
}

void ProductRailModel::setSkip(int skip) {
    if (m_skip == skip)
        return;
    m_skip = skip;
    Q_EMIT skipChanged();
    refreshLater();
}

QString ProductRailModel::title() const {
    switch (m_kind) {
    case Kind::Featured:
        return tr("Featured");
    case Kind::PriceDrops:
        return tr("Price drops");
    case Kind::NewArrivals:
        return tr("New arrivals");
    case Kind::RecentlySeen:
        return tr("Recently seen");
    case Kind::Similar:
        return tr("Similar products");
    }
    return {};
}

void ProductRailModel::attach(AppContext &app) {
    connect(&app, &AppContext::catalogueChanged, this, &ProductRailModel::refreshLater);
    connect(&app.localState(), &LocalState::seenChanged, this, [this] {
        if (m_kind == Kind::RecentlySeen)
            refreshLater();
    });
}

void ProductRailModel::refresh() {
    RailQuery query;
    query.kind = m_kind;
    query.product = idFrom(m_productId);
    query.seen = app()->localState().seen();
    query.skip = static_cast<std::size_t>(std::clamp(m_skip, 0, 100));
    query.limit = static_cast<std::size_t>(std::clamp(m_limit, 0, 100)) + query.skip;
    app()->worker().ask<QList<ProductItem>>(
        this, [query](CatalogueSession &session) { return read(session, query); },
        [this](const Result<QList<ProductItem>> &items) {
            if (!items && items.error().code == ErrorCode::Unavailable)
                return; // no catalogue yet: it asks again once there is one
            setItems(items ? *items : QList<ProductItem>{});
            if (m_loading) {
                m_loading = false;
                Q_EMIT loadingChanged();
            }
        });
}

} // namespace aura::app
