// SPDX-License-Identifier: Apache-2.0
#include "text_match.h"

#include "vocabulary.h"

#include <aura/storage/catalogue_writer.h>

#include <algorithm>

namespace aura::storage {

using namespace Qt::StringLiterals;

namespace {

// Measured on 44,000 products: bm25 takes about a microsecond a match and a twentieth of one for each row that has one
// of the words. Beyond this many microseconds a keystroke would be felt, and popularity orders well enough.
constexpr std::int64_t mostRankMicros = 1'200;

// Name, brand, codes, extra.
constexpr std::string_view rankSql = "SELECT rowid, bm25(product_search, 10.0, 6.0, 8.0, 1.0) FROM product_search "
                                     "WHERE product_search MATCH ?1";

// More rows than this share a word of their codes only when it is no code.
constexpr std::int64_t mostExactCodes = 64;
constexpr qsizetype shortestCode = 3;

QString withoutZeros(QString code) {
    while (code.startsWith(u'0'))
        code.remove(0, 1);
    return code;
}

/// The products one of whose codes is the text, whatever the separators.
Result<std::vector<std::int32_t>> exactCodes(Database &database, const TextQuery &text, std::int32_t limit) {
    std::vector<std::int32_t> exact;
    if (text.joined.size() < shortestCode)
        return exact;
    const QString wanted = withoutZeros(text.joined);
    NumSet candidates(limit);
    const QString zeroless = wanted.isEmpty() ? text.joined : wanted;
    AURA_TRY(
        collectMatches(database, mainIndexSql, u"codes : (\"%1\" OR \"%2\")"_s.arg(text.joined, zeroless), candidates));
    if (candidates.count() > mostExactCodes)
        return exact;
    AURA_ASSIGN(auto codes, database.prepare("SELECT external_id, model_number, gtin FROM product WHERE num = ?1"));
    AURA_ASSIGN(auto skus, database.prepare("SELECT sku FROM variant WHERE product = ?1"));
    Status failed;
    candidates.forEach([&](std::int32_t num) {
        const auto same = [&](const Statement &row, int column) {
            return withoutZeros(normalizedCode(row.text(column))) == wanted;
        };
        codes.reset();
        auto row = codes.bind(num).step();
        bool found = row && *row && (same(codes, 0) || same(codes, 1) || same(codes, 2));
        skus.reset();
        skus.bind(num);
        while (row && !found) {
            row = skus.step();
            if (!row || !*row)
                break;
            found = same(skus, 0);
        }
        if (!row && failed)
            failed = row.error();
        if (found)
            exact.push_back(num);
    });
    AURA_TRY(std::move(failed));
    return exact;
}

/// Moves the marked numbers to the front; both parts keep their order.
template <typename Predicate>
void toFront(std::vector<std::int32_t> &nums, Predicate &&marked) {
    std::stable_partition(nums.begin(), nums.end(), marked);
}

} // namespace

Status collectMatches(Database &database, std::string_view sql, const QString &expression, NumSet &found) {
    AURA_ASSIGN(auto statement, database.prepare(sql));
    statement.bind(expression);
    for (;;) {
        AURA_ASSIGN(const bool row, statement.step());
        if (!row)
            return {};
        found.insert(statement.int64(0));
    }
}

Result<TextMatch> TextMatch::find(Database &database, const CatalogueColumns &columns, const CatalogueQuery &query) {
    TextMatch match(parseQueryText(query.text), columns.size());
    if (match.m_text.isEmpty()) {
        for (std::int32_t num = 0; num < columns.size(); ++num) {
            if (columns.isVisible(num))
                match.m_nums.insert(num);
        }
        return match;
    }
    AURA_TRY(match.search(database, columns, query.textComplete));
    if (!match.m_nums.isEmpty())
        return match;
    if (!query.textComplete) {
        AURA_TRY(match.search(database, columns, true));
        if (!match.m_nums.isEmpty()) {
            match.m_relaxed = Relaxation::Descriptions;
            return match;
        }
    }
    const TextQuery asTyped = match.m_text;
    AURA_TRY(match.correct(database));
    if (match.m_text.text() != asTyped.text()) {
        AURA_TRY(match.search(database, columns, true));
        if (!match.m_nums.isEmpty()) {
            match.m_relaxed = Relaxation::Spelling;
            return match;
        }
    }
    NumSet any(columns.size());
    for (std::size_t i = 0; match.m_text.words.size() > 1 && i < match.m_wordMatches.size(); ++i) {
        if (!match.m_text.words[i].isShortPrefix())
            any |= match.m_wordMatches[i];
    }
    if (match.keepVisible(columns, any))
        match.m_relaxed = Relaxation::AnyWord;
    return match;
}

bool TextMatch::keepVisible(const CatalogueColumns &columns, const NumSet &found) {
    m_nums = NumSet(columns.size());
    found.forEach([&](std::int32_t num) {
        if (columns.isVisible(num))
            m_nums.insert(num);
    });
    return !m_nums.isEmpty();
}

Status TextMatch::search(Database &database, const CatalogueColumns &columns, bool descriptions) {
    m_wordMatches.clear();
    m_cost = {};
    std::optional<NumSet> all;
    std::optional<NumSet> ranked;
    for (const auto &word : m_text.words) {
        NumSet found(columns.size());
        AURA_TRY(collectMatches(database, mainIndexSql, matchExpression(word), found));
        if (!word.isShortPrefix()) {
            m_cost.postings += found.count();
            ranked ? *ranked &= found : ranked.emplace(found);
        }
        if (descriptions) {
            // Short beginnings would match nearly every description.
            QueryWord whole = word;
            whole.isPrefix = word.isPrefix && !word.isShortPrefix();
            const auto collected = collectMatches(database, descriptionsSql, matchExpression(whole), found);
            // That index keeps no positions, so it refuses a word which its own, older Unicode tables cut in two.
            if (!collected && collected.error().code != ErrorCode::InvalidArgument)
                return collected.error();
        }
        all ? *all &= found : all.emplace(found);
        m_wordMatches.push_back(std::move(found));
    }
    if (m_text.words.size() > 1 && m_text.joined.size() >= shortestCode)
        AURA_TRY(collectMatches(database, mainIndexSql, u"codes : \"%1\"*"_s.arg(m_text.joined), *all));
    m_cost.matches = ranked ? ranked->count() : 0;
    keepVisible(columns, *all);
    return {};
}

Status TextMatch::correct(Database &database) {
    Vocabulary vocabulary(database);
    for (std::size_t i = 0; i < m_text.words.size(); ++i) {
        if (!m_wordMatches[i].isEmpty())
            continue;
        auto &word = m_text.words[i];
        AURA_ASSIGN(const auto better, vocabulary.correction(word.text, word.isPrefix));
        if (better)
            word = {*better, false, {}};
    }
    return {};
}

Status TextMatch::rank(Database &database, const CatalogueColumns &columns, std::vector<std::int32_t> &nums) const {
    if (m_text.isEmpty() || nums.size() < 2)
        return {};
    if (m_relaxed == Relaxation::AnyWord) {
        const auto words = [&](std::int32_t num) {
            return std::count_if(m_wordMatches.begin(), m_wordMatches.end(),
                                 [&](const NumSet &matches) { return matches.contains(num); });
        };
        std::stable_sort(nums.begin(), nums.end(), [&](std::int32_t a, std::int32_t b) { return words(a) > words(b); });
        return {};
    }
    if (m_text.words.size() == 1 && m_text.words.front().isShortPrefix())
        return {};

    if (m_cost.matches + m_cost.postings / 20 <= mostRankMicros) {
        const QString expression = matchExpression(m_text, [](const QueryWord &word) { return !word.isShortPrefix(); });
        // Lower is better. What the main index does not know stands behind, in popularity order.
        std::vector<double> score(static_cast<std::size_t>(columns.size()), 0.0);
        if (!expression.isEmpty()) {
            AURA_TRY(database.forEach(
                rankSql,
                [&](const Statement &row) {
                    const auto num = row.int64(0);
                    if (num > 0 && num < columns.size())
                        score[static_cast<std::size_t>(num)] = row.real(1);
                },
                expression));
        }
        std::stable_sort(nums.begin(), nums.end(), [&](std::int32_t a, std::int32_t b) {
            return score[static_cast<std::size_t>(a)] < score[static_cast<std::size_t>(b)];
        });
    } else {
        for (const auto &place : {u"name : "_s, u"name : ^ "_s}) {
            NumSet better(columns.size());
            AURA_TRY(collectMatches(database, mainIndexSql, matchExpression(m_text.words.front(), place), better));
            toFront(nums, [&](std::int32_t num) { return better.contains(num); });
        }
    }
    AURA_ASSIGN(const auto exact, exactCodes(database, m_text, columns.size()));
    if (!exact.empty())
        toFront(nums, [&](std::int32_t num) { return std::binary_search(exact.begin(), exact.end(), num); });
    return {};
}

} // namespace aura::storage
