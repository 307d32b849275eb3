// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QStringList>

#include <cstdint>

namespace aura::bench {

/// What was written into a benchmark's catalogue.
struct BuiltCatalogue {
    std::int64_t products = 0;
    std::int64_t refused = 0;
};

/// Writes the NDJSON files (also compressed with zstd, whose program must be installed) into a new catalogue at `path`,
/// one vendor a file, in file order. Ids come from a fixed seed, so that runs are alike.
Result<BuiltCatalogue> buildCatalogue(const QString &path, const QStringList &files);

/// The two large real catalogues, in the folder that AURA_SHARED_DATA names; empty when one of them is not there.
QStringList sharedCatalogues();

/// Prints {"bench","metric","value","unit","n"} as one line of JSON.
void report(const char *bench, const char *metric, double value, const char *unit, std::int64_t n);

/// The q-th quantile (0 to 1) of the values, by nearest rank; 0 for none.
double quantile(std::vector<double> values, double q);

} // namespace aura::bench
