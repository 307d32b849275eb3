// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "num_set.h"
#include "ranking.h"

#include <aura/storage/catalogue_query.h>

namespace aura::storage {

/// Which products a text finds, and in which order they stand. One object for one text.
class TextMatch {
public:
    /// Finds the products; when no visible one has the words, looser readings are tried in the order of Relaxation.
    static Result<TextMatch> find(Database &database, const CatalogueColumns &columns, const CatalogueQuery &query);

    /// Visible products only.
    const NumSet &nums() const { return m_nums; }
    Relaxation relaxed() const { return m_relaxed; }
    /// The text that was searched, when relaxed() is Spelling.
    QString corrected() const { return m_relaxed == Relaxation::Spelling ? m_query.text() : QString{}; }

    /// The terms that the products with most of them lack; nothing unless relaxed() is AnyWord.
    QStringList lacking(const std::vector<std::int32_t> &nums) const;

    /// Orders `nums`, which are matches in rising order, by relevance.
    Status rank(Database &database, const CatalogueColumns &columns, std::vector<std::int32_t> &nums) const;

private:
    TextMatch(std::shared_ptr<const NameWords> words, QueryTerms query, std::int32_t limit)
        : m_words(std::move(words))
        , m_query(std::move(query))
        , m_nums(limit) {}

    Status search(Database &database, const CatalogueColumns &columns, bool descriptions);
    void collectHaving(const CatalogueColumns &columns, const QueryTerm &term, NumSet &found) const;
    Status findMore(Database &database, const CatalogueColumns &columns);
    void widen(const CatalogueColumns &columns);
    Status addAlike(const CatalogueColumns &columns, const Ranking &ranking);
    Status addShorterName(Database &database, const CatalogueColumns &columns);
    bool asksForModel() const;
    Status readRareWords(Database &database, const CatalogueColumns &columns);
    /// The text with words that no product has read as similar ones.
    Result<QString> corrected(Database &database) const;
    bool keepVisible(const CatalogueColumns &columns, const NumSet &found);

    std::shared_ptr<const NameWords> m_words;
    QueryTerms m_query;
    NumSet m_nums;
    std::vector<TermMatches> m_matches; ///< By term.
    bool m_isCode = false;              ///< Some product's code begins with the whole text.
    Relaxation m_relaxed = Relaxation::None;
};

/// Runs a full-text expression and adds the rows to `found`.
Status collectMatches(Database &database, std::string_view sql, const QString &expression, NumSet &found);
inline constexpr std::string_view mainIndexSql = "SELECT rowid FROM product_search WHERE product_search MATCH ?1";
inline constexpr std::string_view descriptionsSql =
    "SELECT rowid FROM product_search_more WHERE product_search_more MATCH ?1";

} // namespace aura::storage
