// SPDX-License-Identifier: Apache-2.0
#include <aura/storage/catalogue_query.h>

#include "facets.h"
#include "query_filter.h"
#include "text_match.h"

namespace aura::storage {

CatalogueSearch::CatalogueSearch(Database &database, std::shared_ptr<const CatalogueColumns> columns)
    : m_database(database)
    , m_columns(std::move(columns)) {}

Result<QueryPage> CatalogueSearch::evaluate(const CatalogueQuery &query, bool wantNums, bool wantFacets) {
    const auto &columns = *m_columns;
    AURA_ASSIGN(const auto filter, QueryFilter::compile(m_database, columns, query));
    AURA_ASSIGN(const auto match, TextMatch::find(m_database, columns, query));

    QueryPage page;
    std::vector<Candidate> candidates;
    auto &nums = page.result.nums;
    match.nums().forEach([&](std::int32_t num) {
        const auto failed = filter.failed(num);
        if (failed == 0)
            nums.push_back(num);
        if (wantFacets && (failed & (failed - 1)) == 0)
            candidates.push_back({num, failed});
    });
    page.result.total = static_cast<std::int64_t>(nums.size());
    page.result.relaxed = match.relaxed();
    page.result.corrected = match.corrected();
    if (wantNums && query.sort == SortOrder::Relevance) {
        AURA_TRY(match.rank(m_database, columns, nums));
    } else if (wantNums && query.sort != SortOrder::Popularity) {
        NumSet members(columns.size());
        for (const auto num : nums)
            members.insert(num);
        AURA_ASSIGN(const auto order, columns.order(m_database, query.sort, query.currency));
        nums.clear();
        for (const auto num : *order) {
            if (members.contains(num))
                nums.push_back(num);
        }
    }
    if (wantNums)
        page.result.lacking = match.lacking(nums);
    if (wantFacets) {
        AURA_ASSIGN(page.facets, countFacets(m_database, columns, query, filter, candidates));
    }
    return page;
}

Result<QueryResult> CatalogueSearch::run(const CatalogueQuery &query) {
    AURA_ASSIGN(auto page, evaluate(query, true, false));
    return std::move(page.result);
}

Result<Facets> CatalogueSearch::facets(const CatalogueQuery &query) {
    AURA_ASSIGN(auto page, evaluate(query, false, true));
    return std::move(page.facets);
}

Result<QueryPage> CatalogueSearch::runWithFacets(const CatalogueQuery &query) {
    return evaluate(query, true, true);
}

} // namespace aura::storage
