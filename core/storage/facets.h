// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "query_filter.h"

namespace aura::storage {

/// A product that has the text, and which restrictions it fails.
struct Candidate {
    std::int32_t num = 0;
    std::uint32_t failed = 0;
};

/// Counts one result. `candidates` must hold every product that fails at most one restriction; others may be left out.
Result<Facets> countFacets(Database &database, const CatalogueColumns &columns, const CatalogueQuery &query,
                           const QueryFilter &filter, const std::vector<Candidate> &candidates);

/// Amounts such as "17", "4.5 V" and "100kHz", brought to one scale.
struct Quantity {
    double amount = 0;
    QString unit; ///< Without an SI prefix.
};
/// The quantities of all texts; nothing when one is none or when units differ.
std::optional<std::vector<double>> commonQuantities(const QStringList &texts);

} // namespace aura::storage
