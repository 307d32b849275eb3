// SPDX-License-Identifier: Apache-2.0
#include <aura/storage/catalogue_query.h>

#include "text_match.h"
#include "vocabulary.h"

#include <aura/storage/catalogue_reader.h>

#include <algorithm>

namespace aura::storage {

namespace {

// How many of each kind make a list that stays readable.
constexpr std::size_t mostWords = 4;
constexpr std::size_t mostNames = 2;
constexpr int mostProducts = 5;
/// Completing one or two letters would read a good part of the vocabulary, to offer what nobody meant.
constexpr qsizetype shortestCompleted = 3;

/// All words begin some word of the name, in any order.
bool nameFits(const TextQuery &text, const QString &name) {
    // Most names fall here, without the cost of cutting them into words.
    if (!name.contains(text.words.front().text, Qt::CaseInsensitive))
        return false;
    const auto words = parseQueryText(name).words;
    return std::all_of(text.words.begin(), text.words.end(), [&](const QueryWord &typed) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QueryWord &word) { return word.text.startsWith(typed.text); });
    });
}

Status suggestWords(Database &database, const CatalogueColumns &columns, const TextQuery &text,
                    QList<Suggestion> &suggestions) {
    const auto &typed = text.words.back();
    if (typed.text.size() < shortestCompleted)
        return {};
    const QString before = text.text().chopped(typed.text.size());
    std::optional<NumSet> others;
    for (std::size_t i = 0; i + 1 < text.words.size(); ++i) {
        NumSet found(columns.size());
        AURA_TRY(collectMatches(database, mainIndexSql, matchExpression(text.words[i]), found));
        others ? *others &= found : others.emplace(found);
    }
    Vocabulary vocabulary(database);
    AURA_ASSIGN(const auto terms, vocabulary.completions(typed.text, 4 * mostWords));
    std::vector<Suggestion> words;
    for (const auto &term : terms) {
        NumSet found(columns.size());
        AURA_TRY(collectMatches(database, mainIndexSql, matchExpression(QueryWord{term.text, false, {}}), found));
        if (others)
            found &= *others;
        std::int64_t count = 0;
        found.forEach([&](std::int32_t num) { count += columns.isVisible(num) ? 1 : 0; });
        if (count > 0)
            words.push_back({Suggestion::Kind::Words, before + term.text, {}, count});
    }
    std::stable_sort(words.begin(), words.end(), [](const auto &a, const auto &b) { return a.count > b.count; });
    words.resize(std::min(words.size(), mostWords));
    suggestions.append(QList<Suggestion>(words.begin(), words.end()));
    return {};
}

void suggestCategories(const CatalogueColumns &columns, const TextQuery &text, QList<Suggestion> &suggestions) {
    std::vector<const CatalogueColumns::CategoryRow *> fitting;
    for (const auto &category : columns.categories()) {
        if (category.active && nameFits(text, category.name))
            fitting.push_back(&category);
    }
    const auto typed = text.text();
    std::stable_sort(fitting.begin(), fitting.end(), [&](const auto *a, const auto *b) {
        const bool first = a->name.startsWith(typed, Qt::CaseInsensitive);
        const bool second = b->name.startsWith(typed, Qt::CaseInsensitive);
        return first != second ? first : a->name.size() < b->name.size();
    });
    fitting.resize(std::min(fitting.size(), mostNames));
    for (const auto *category : fitting)
        suggestions.append({Suggestion::Kind::Category, category->name, category->id, 0});
}

Status suggestBrands(Database &database, const CatalogueColumns &columns, const TextQuery &text,
                     QList<Suggestion> &suggestions) {
    std::vector<Suggestion> fitting;
    AURA_TRY(database.forEach("SELECT num, name FROM brand", [&](const Statement &row) {
        const auto count = columns.brandCount(row.integer(0));
        if (count == 0)
            return;
        QString name = row.text(1);
        if (nameFits(text, name))
            fitting.push_back({Suggestion::Kind::Brand, std::move(name), {}, count});
    }));
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto &a, const auto &b) { return a.count > b.count; });
    fitting.resize(std::min(fitting.size(), mostNames));
    suggestions.append(QList<Suggestion>(fitting.begin(), fitting.end()));
    return {};
}

} // namespace

Result<QList<Suggestion>> CatalogueSearch::suggest(const QString &prefix, int limit) {
    QList<Suggestion> suggestions;
    const auto text = parseQueryText(prefix);
    if (text.isEmpty() || limit <= 0)
        return suggestions;
    AURA_TRY(suggestWords(m_database, *m_columns, text, suggestions));
    suggestCategories(*m_columns, text, suggestions);
    AURA_TRY(suggestBrands(m_database, *m_columns, text, suggestions));
    CatalogueQuery query;
    query.text = prefix;
    AURA_ASSIGN(auto found, run(query));
    // What was probably meant, when nothing begins so.
    if (found.relaxed == Relaxation::Spelling && suggestions.isEmpty())
        suggestions.append({Suggestion::Kind::Words, found.corrected, {}, found.total});
    if (found.relaxed == Relaxation::None || found.relaxed == Relaxation::Spelling) {
        found.nums.resize(std::min<std::size_t>(found.nums.size(), mostProducts));
        AURA_ASSIGN(const auto cards, CatalogueReader(m_database).cards(found.nums));
        for (const auto &card : cards)
            suggestions.append({Suggestion::Kind::Product, card.name, card.id, 1});
    }
    suggestions.resize(std::min<qsizetype>(suggestions.size(), limit));
    return suggestions;
}

} // namespace aura::storage
