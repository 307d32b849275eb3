// SPDX-License-Identifier: Apache-2.0
#include "list_query.h"

#include "texts.h"

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
void flip(QList<T> &list, const T &value) {
    if (list.removeAll(value) == 0)
        list.append(value);
}

/// Lists without the in-memory columns, for the time until a bare catalogue has its indexes.
Result<ListAnswer> browse(CatalogueSession &session, const ListQuery &query) {
    ListAnswer answer;
    QSet<std::int64_t> categories;
    const Id wanted = query.narrowed.isNil() ? query.category : query.narrowed;
    if (const auto top = session.index->categoryById.constFind(wanted); top != session.index->categoryById.constEnd()) {
        std::vector<int> open{*top};
        while (!open.empty()) {
            const auto &node = session.index->categories[static_cast<std::size_t>(open.back())];
            open.pop_back();
            categories.insert(node.num);
            open.insert(open.end(), node.children.begin(), node.children.end());
        }
    }
    AURA_TRY(session.database.forEach(
        "SELECT p.num, ifnull(p.category, 0), v.id FROM product p JOIN vendor v ON v.num = p.vendor "
        "WHERE p.status = 2 AND p.is_active = 1 AND (?1 = '' OR instr(lower(p.name), lower(?1)) > 0) ORDER BY p.num",
        [&](const storage::Statement &row) {
            if (!wanted.isNil() && !categories.contains(row.int64(1)))
                return;
            if (!query.vendor.isNil() && row.id(2) != query.vendor)
                return;
            answer.nums.push_back(static_cast<std::int32_t>(row.int64(0)));
        },
        query.text.simplified()));
    answer.total = static_cast<std::int64_t>(answer.nums.size());
    return answer;
}

} // namespace

void ListQuery::toggle(const QString &kind, const QString &name, const QString &value) {
    if (kind == "category"_L1) {
        const Id id = idFrom(value);
        narrowed = id == narrowed ? Id{} : id;
    } else if (kind == "brand"_L1) {
        flip(brands, value);
    } else if (kind == "vendor"_L1) {
        flip(vendors, idFrom(value));
    } else if (kind == "rating"_L1) {
        const int stars = value.toInt();
        minRating = stars == minRating ? 0 : std::clamp(stars, 0, 5);
    } else if (kind == "stock"_L1) {
        inStockOnly = !inStockOnly;
    } else if (kind == "price"_L1) {
        priceFrom.reset();
        priceTo.reset();
        currency = {};
    } else if (kind == "attribute"_L1) {
        auto selection = std::find_if(attributes.begin(), attributes.end(),
                                      [&](const storage::AttributeSelection &s) { return s.name == name; });
        if (selection == attributes.end()) {
            attributes.append({name, {value}});
            return;
        }
        flip<QString>(selection->values, value);
        if (selection->values.isEmpty())
            attributes.erase(selection);
    }
}

void ListQuery::clearFilters() {
    ListQuery cleared;
    cleared.text = text;
    cleared.submitted = submitted;
    cleared.category = category;
    cleared.vendor = vendor;
    cleared.sort = sort;
    cleared.shownIn = shownIn;
    *this = cleared;
}

int ListQuery::filterCount() const {
    qsizetype count = brands.size() + vendors.size();
    for (const auto &selection : attributes)
        count += selection.values.size();
    return static_cast<int>(count) + (narrowed.isNil() ? 0 : 1) + (minRating > 0 ? 1 : 0) + (inStockOnly ? 1 : 0) +
           (priceFrom || priceTo ? 1 : 0);
}

std::int64_t limitIn(std::int64_t limit, Currency from, Currency to, const ExchangeRates &rates) {
    const auto rate = rateBetween(rates, from, to);
    const auto converted = rate ? convert(UnitPrice{limit, from}, to, *rate) : Result<UnitPrice>(UnitPrice{limit, to});
    return from == to || !converted ? limit : converted->micros;
}

storage::CatalogueQuery ListQuery::toCatalogue(const ExchangeRates &rates) const {
    storage::CatalogueQuery query;
    query.text = text;
    query.textComplete = submitted;
    if (!narrowed.isNil())
        query.categories = {narrowed};
    else if (!category.isNil())
        query.categories = {category};
    query.brands = brands;
    query.vendors = vendor.isNil() ? vendors : QList<Id>{vendor};
    query.currency = shownIn;
    if (priceFrom || priceTo) {
        if (shownIn.isNone() || !rateBetween(rates, currency, shownIn))
            query.currency = currency;
        const auto limit = [&](const std::optional<std::int64_t> &micros) {
            return micros ? std::optional(limitIn(*micros, currency, query.currency, rates)) : std::nullopt;
        };
        query.minPriceMicros = limit(priceFrom);
        query.maxPriceMicros = limit(priceTo);
    }
    query.minRatingHundredths = minRating * 100;
    query.inStockOnly = inStockOnly;
    query.attributes = attributes;
    query.sort = sort;
    return query;
}

Result<ListAnswer> answer(CatalogueSession &session, const ListQuery &query) {
    ListAnswer answer;
    if (!session.search) {
        AURA_ASSIGN(answer, browse(session, query));
    } else {
        AURA_ASSIGN(auto page, session.search->runWithFacets(query.toCatalogue(session.search->columns()->rates())));
        answer.nums = std::move(page.result.nums);
        answer.total = page.result.total;
        answer.relaxed = page.result.relaxed;
        answer.corrected = page.result.corrected;
        answer.lacking = page.result.lacking;
        answer.facets = std::move(page.facets);
    }
    answer.generation = session.index->handle->generation;
    return answer;
}

} // namespace aura::app
