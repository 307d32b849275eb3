// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/catalogue.h>
#include <aura/storage/catalogue_query.h>

#include <QHash>
#include <QStringList>

#include <map>
#include <vector>

namespace aura::judging {

/// A product as its source describes it.
struct Source {
    Product product;
    QString path; ///< Category names from the root, separated by " > ".
};

/// The real catalogues by name (the file's name up to its first "_"), products by external id.
using Sources = std::map<QString, QHash<QString, Source>>;

/// A query, and the grades (3: just this, 2: fits, 1: near) of the products that deserve one. Made by judgements.json
/// from what the source says of a product: its attributes, category, codes and name; never from a search.
struct Judgement {
    QString query;
    QString catalogue;
    /// Written before anybody saw what was found for it; no rule was made and no weight was chosen by looking at it.
    bool heldOut = false;
    QHash<QString, int> grades; ///< By external id.
};

struct Quality {
    double ndcg = 0;       ///< Of the first ten, gain 2^grade - 1, against the best possible order.
    double reciprocal = 0; ///< One over the place of the first product of grade 2 or 3, 0 beyond 50.
    double recall = 0;     ///< Of the products of grade 2 and 3, at most 50, how many are among the first 50.
    bool nothing = false;  ///< Nothing was found.

    Quality &operator+=(const Quality &other);
    Quality mean(std::size_t count) const;
};

/// The catalogues in the folder, which are read whole; empty when one of them is absent.
Sources readSources(const QString &folder);

/// The judgements of the file for these catalogues. Ends the program when the file is wrong.
std::vector<Judgement> readJudgements(const QString &path, const Sources &sources);

/// A database file with all the catalogues, each one its own vendor's. Ends the program when that fails.
void writeCatalogue(const QString &path, const Sources &sources);

/// Searches all catalogues at once; best first, as (catalogue, external id). Vendors are named like their catalogues.
class Searcher {
public:
    explicit Searcher(const QString &path);
    std::vector<std::pair<QString, QString>> find(const QString &query, std::size_t limit);

private:
    storage::Database m_database;
    std::unique_ptr<storage::CatalogueSearch> m_search;
    QHash<std::int32_t, std::pair<QString, QString>> m_names;
};

Quality judge(const Judgement &judgement, const std::vector<std::pair<QString, QString>> &found);

} // namespace aura::judging
