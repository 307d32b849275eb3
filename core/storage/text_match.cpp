// SPDX-License-Identifier: Apache-2.0
#include "text_match.h"

#include "vocabulary.h"

#include <aura/storage/catalogue_writer.h>

#include <algorithm>

namespace aura::storage {

using namespace Qt::StringLiterals;

namespace {

// More rows than this share a word of their codes only when it is no code.
constexpr std::int64_t mostExactCodes = 64;
constexpr qsizetype shortestCode = 2;
/// Shorter beginnings of codes are no codes.
constexpr qsizetype shortestCodeBeginning = 3;

QString withoutZeros(QString code) {
    while (code.startsWith(u'0'))
        code.remove(0, 1);
    return code;
}

/// The products one of whose codes is the text, whatever the separators.
Result<std::vector<std::int32_t>> exactCodes(Database &database, const QString &joined, std::int32_t limit) {
    std::vector<std::int32_t> exact;
    if (joined.size() < shortestCode)
        return exact;
    const QString wanted = withoutZeros(joined);
    NumSet candidates(limit);
    const QString zeroless = wanted.isEmpty() ? joined : wanted;
    AURA_TRY(collectMatches(database, mainIndexSql, u"codes : (\"%1\" OR \"%2\")"_s.arg(joined, zeroless), candidates));
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
    if (parseQueryText(query.text).isEmpty()) {
        TextMatch match({}, {}, columns.size());
        for (std::int32_t num = 0; num < columns.size(); ++num) {
            if (columns.isVisible(num))
                match.m_nums.insert(num);
        }
        return match;
    }
    AURA_ASSIGN(auto words, columns.words(database));
    TextMatch match(words, queryTerms(query.text, query.textComplete, *words), columns.size());
    AURA_TRY(match.search(database, columns, query.textComplete));
    if (!match.m_nums.isEmpty())
        return match;
    if (query.textComplete) {
        // Perhaps the last word was left unfinished.
        TextMatch open(words, queryTerms(query.text, false, *words), columns.size());
        AURA_TRY(open.search(database, columns, true));
        if (!open.m_nums.isEmpty())
            return open;
    } else {
        AURA_TRY(match.search(database, columns, true));
        if (!match.m_nums.isEmpty()) {
            match.m_relaxed = Relaxation::Descriptions;
            return match;
        }
    }
    AURA_ASSIGN(const auto better, match.corrected(database));
    if (better != match.m_query.text()) {
        TextMatch respelt(words, queryTerms(better, true, *words), columns.size());
        AURA_TRY(respelt.search(database, columns, true));
        respelt.m_relaxed = Relaxation::Spelling;
        if (!respelt.m_nums.isEmpty())
            return respelt;
        match = std::move(respelt);
    }
    NumSet any(columns.size());
    for (std::size_t i = 0; match.m_matches.size() > 1 && i < match.m_matches.size(); ++i) {
        if (match.m_query.terms[i].isShortPrefix())
            continue;
        any |= match.m_matches[i].main;
        any |= match.m_matches[i].more;
    }
    match.m_relaxed = match.keepVisible(columns, any) ? Relaxation::AnyWord : Relaxation::None;
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
    m_matches.clear();
    std::optional<NumSet> all;
    for (const auto &term : m_query.terms) {
        TermMatches found{NumSet(columns.size()), NumSet(columns.size())};
        AURA_TRY(collectMatches(database, mainIndexSql, term.expression(), found.main));
        if (descriptions) {
            const auto collected = collectMatches(database, descriptionsSql, term.expression(false), found.more);
            // That index keeps no positions, so it refuses a word which its own, older Unicode tables cut in two.
            if (!collected && collected.error().code != ErrorCode::InvalidArgument)
                return collected.error();
        }
        auto either = found.main;
        either |= found.more;
        all ? *all &= either : all.emplace(std::move(either));
        m_matches.push_back(std::move(found));
    }
    if (!all)
        all.emplace(columns.size());
    if (m_query.terms.size() > 1 && m_query.joined.size() >= shortestCodeBeginning)
        AURA_TRY(collectMatches(database, mainIndexSql, u"codes : \"%1\"*"_s.arg(m_query.joined), *all));
    keepVisible(columns, *all);
    return {};
}

Result<QString> TextMatch::corrected(Database &database) const {
    Vocabulary vocabulary(database);
    QStringList words;
    for (std::size_t i = 0; i < m_query.terms.size(); ++i) {
        const auto &term = m_query.terms[i];
        words += term.typed;
        if (term.kind != NameToken::Word || !m_matches[i].main.isEmpty() || !m_matches[i].more.isEmpty())
            continue;
        AURA_ASSIGN(const auto better, vocabulary.correction(term.typed, term.isPrefix));
        if (better)
            words.back() = *better;
    }
    return words.join(u' ');
}

Status TextMatch::rank(Database &database, const CatalogueColumns &columns, std::vector<std::int32_t> &nums) const {
    if (m_query.isEmpty() || nums.size() < 2)
        return {};
    if (m_query.terms.size() == 1 && m_query.terms.front().isShortPrefix())
        return {};
    AURA_TRY(Ranking(database, columns, *m_words, m_query, m_matches).order(nums));
    AURA_ASSIGN(auto exact, exactCodes(database, m_query.joined, columns.size()));
    if (!exact.empty())
        toFront(nums, [&](std::int32_t num) { return std::binary_search(exact.begin(), exact.end(), num); });
    return {};
}

} // namespace aura::storage
