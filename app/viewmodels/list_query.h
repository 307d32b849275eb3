// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue_worker.h"

#include <aura/app/group_list_model.h>

namespace aura::app {

/// Everything that a person set on a product list, and what a facet's kind and value mean for it.
struct ListQuery {
    QString text;
    bool submitted = false;
    Id category; ///< The list's own.
    Id vendor;   ///< The list's own.
    storage::SortOrder sort = storage::SortOrder::Relevance;

    // Filters: what chips show and clearing removes.
    Id narrowed; ///< A category chosen among the facets.
    QStringList brands;
    QList<Id> vendors;
    QList<storage::AttributeSelection> attributes;
    int minRating = 0;
    bool inStockOnly = false;
    std::optional<std::int64_t> priceFrom; ///< Micros of `currency`.
    std::optional<std::int64_t> priceTo;
    Currency currency; ///< Of the limits, as the person set them: reading prices in another one does not move them.

    Currency shownIn; ///< In which the person reads prices; none for the vendors' own. No filter.

    void toggle(const QString &kind, const QString &name, const QString &value);
    void clearFilters();
    int filterCount() const;
    storage::CatalogueQuery toCatalogue(const ExchangeRates &rates) const;
};

struct ListAnswer {
    std::vector<std::int32_t> nums;
    std::int64_t total = 0;
    storage::Relaxation relaxed = storage::Relaxation::None;
    QString corrected;
    QStringList lacking;
    storage::Facets facets;
    std::int64_t generation = 0; ///< Of the catalogue that the numbers belong to.
};

/// Runs on the worker thread. Without indexes only category, vendor and words of the name restrict.
Result<ListAnswer> answer(CatalogueSession &session, const ListQuery &query);

QList<GroupListModel::Group> facetGroups(const storage::Facets &facets, const ListQuery &query);
/// The key of a chip holds what toggle() takes; see splitChipKey().
QList<ChipItem> chipsOf(const ListQuery &query, const CatalogueIndex *index);
QStringList splitChipKey(const QString &key);
/// What a limit in micros of `from` comes to in `to`; the limit itself where there is no rate.
std::int64_t limitIn(std::int64_t limit, Currency from, Currency to, const ExchangeRates &rates);
QList<BarItem> priceBars(const storage::Facets &facets);
QString relaxedText(const ListAnswer &answer, const QString &text);

} // namespace aura::app
