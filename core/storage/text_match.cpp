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

/// So few that a page of results is not full.
constexpr std::int64_t fewMatches = 10;
/// Shorter codes are sizes and standards: "ddr4", "m3".
constexpr qsizetype shortestModel = 5;

/// Of what more products are called, enough is found.
constexpr std::int64_t mostForLikeness = 400;
/// Among more products than this, some are what is asked for.
constexpr std::int64_t mostLookedAt = 3'000;

// Words in at most so many products, and how much oftener the word must be that was meant.
constexpr qsizetype shortestSlip = 5;
constexpr std::int64_t mostSlips = 3;
constexpr std::int64_t likelierThanSlip = 30;
constexpr float asSlip = 0.9F;

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
    if (query.textComplete)
        AURA_TRY(match.readRareWords(database, columns));
    if (!match.m_nums.isEmpty()) {
        if (query.textComplete)
            AURA_TRY(match.findMore(database, columns));
        return match;
    }
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

/// Adds what says of itself that it has the trait: "Touchscreen: yes".
void TextMatch::collectHaving(const CatalogueColumns &columns, const QueryTerm &term, NumSet &found) const {
    std::vector<std::int32_t> wanted;
    for (const auto &form : term.nameForms) {
        if (form.isPrefix || form.quality < weights::asSynonym)
            continue;
        for (const auto &each : m_words->yesNoOf(form.words)) {
            if (each.isYes)
                wanted.push_back(each.value);
        }
    }
    if (wanted.empty())
        return;
    for (std::int32_t num = 1; num < columns.size(); ++num) {
        const auto values = columns.facetValuesOf(num);
        if (std::any_of(wanted.begin(), wanted.end(),
                        [&](std::int32_t value) { return std::binary_search(values.begin(), values.end(), value); }))
            found.insert(num);
    }
}

Status TextMatch::search(Database &database, const CatalogueColumns &columns, bool descriptions) {
    m_matches.clear();
    std::optional<NumSet> all;
    for (const auto &term : m_query.terms) {
        TermMatches found{NumSet(columns.size()), NumSet(columns.size()), NumSet(columns.size())};
        AURA_TRY(collectMatches(database, mainIndexSql, term.expression(), found.main));
        if (descriptions) {
            const auto collected = collectMatches(database, descriptionsSql, term.expression(false), found.more);
            // That index keeps no positions, so it refuses a word which its own, older Unicode tables cut in two.
            if (!collected && collected.error().code != ErrorCode::InvalidArgument)
                return collected.error();
        }
        if (descriptions && m_query.head >= 0 && &term != &m_query.terms[static_cast<std::size_t>(m_query.head)])
            collectHaving(columns, term, found.more);
        auto either = found.main;
        either |= found.more;
        if (!term.isVague)
            all ? *all &= either : all.emplace(std::move(either));
        m_matches.push_back(std::move(found));
    }
    if (!all)
        all.emplace(columns.size());
    if (m_query.terms.size() > 1 && m_query.joined.size() >= shortestCodeBeginning) {
        NumSet codes(columns.size());
        AURA_TRY(collectMatches(database, mainIndexSql, u"codes : \"%1\"*"_s.arg(m_query.joined), codes));
        m_isCode = !codes.isEmpty() && m_query.joined.size() >= shortestModel;
        *all |= codes;
    }
    keepVisible(columns, *all);
    return {};
}

/// A text that few products answer in full, some of them in their descriptions only, finds what it is about as well:
/// what lacks one of its words, but not the noun. A model's number that is there is all that was asked for.
void TextMatch::widen(const CatalogueColumns &columns) {
    const auto before = m_nums.count();
    const auto &terms = m_query.terms;
    NumSet found = m_nums;
    if (m_query.head >= 0) {
        found |= m_matches[static_cast<std::size_t>(m_query.head)].main;
        found |= m_matches[static_cast<std::size_t>(m_query.head)].like;
    }
    for (std::size_t left = 0; left < terms.size(); ++left) {
        if (static_cast<int>(left) == m_query.head)
            continue;
        std::optional<NumSet> others;
        for (std::size_t i = 0; i < terms.size(); ++i) {
            if (i == left || terms[i].isVague)
                continue;
            auto either = m_matches[i].main;
            if (m_query.head >= 0 && static_cast<int>(i) != m_query.head)
                either |= m_matches[i].more;
            others ? *others &= either : others.emplace(std::move(either));
        }
        if (others)
            found |= *others;
    }
    keepVisible(columns, found);
    if (m_nums.count() > before)
        m_relaxed = Relaxation::Widened;
}

bool TextMatch::asksForModel() const {
    return m_isCode || std::any_of(m_query.terms.begin(), m_query.terms.end(), [](const QueryTerm &term) {
               return term.kind == NameToken::Code && term.typed.size() >= shortestModel;
           });
}

/// Of a text that few products answer in full, what else answers it in part or without its words.
Status TextMatch::findMore(Database &database, const CatalogueColumns &columns) {
    const auto count = m_nums.count();
    const bool one = m_query.terms.size() == 1;
    if (m_query.head < 0 && (one || count >= fewMatches))
        return {};
    if (one ? count > mostForLikeness : asksForModel())
        return {};
    const Ranking ranking(database, columns, *m_words, m_query, m_matches, false);
    const auto few = [&] {
        return m_nums.count() < fewMatches || (ranking.hasNoun() && m_nums.count() <= mostLookedAt &&
                                               !ranking.hasSeeds(m_nums, static_cast<std::size_t>(fewMatches)));
    };
    if (!one && !few())
        return {};
    if (m_query.head >= 0)
        AURA_TRY(addAlike(columns, ranking));
    if (!one && few())
        widen(columns);
    return one && m_nums.count() < fewMatches ? addShorterName(database, columns) : Status{};
}

/// "Board game" of which there are few finds other games.
Status TextMatch::addShorterName(Database &database, const CatalogueColumns &columns) {
    auto &term = m_query.terms.front();
    const QString last = term.typed.mid(term.typed.lastIndexOf(u' ') + 1);
    const auto word = m_words->table().find(last);
    if (last == term.typed || word == WordTable::none || m_words->facts(word).heads == 0)
        return {};
    auto shorter = queryTerms(last, true, *m_words).terms;
    for (auto &form : shorter.front().forms) {
        form.quality *= weights::asShorterName;
        term.forms.push_back(std::move(form));
    }
    for (auto &form : shorter.front().nameForms) {
        form.quality *= weights::asShorterName;
        term.nameForms.push_back(std::move(form));
    }
    const auto before = m_nums.count();
    const auto like = m_matches.front().like;
    AURA_TRY(search(database, columns, true));
    m_matches.front().like = like;
    m_nums |= like;
    if (m_nums.count() > before)
        m_relaxed = Relaxation::Widened;
    return {};
}

/// The name of a kind of things that few products bear finds the others of that kind as well.
Status TextMatch::addAlike(const CatalogueColumns &columns, const Ranking &ranking) {
    auto &head = m_matches[static_cast<std::size_t>(m_query.head)];
    std::vector<std::int32_t> nums;
    head.main.forEach([&](std::int32_t num) {
        if (columns.isVisible(num))
            nums.push_back(num);
    });
    NumSet candidates(columns.size());
    for (std::int32_t num = 1; num < columns.size(); ++num)
        candidates.insert(num);
    for (std::size_t i = 0; i < m_matches.size(); ++i) {
        if (static_cast<int>(i) == m_query.head || m_query.terms[i].isVague)
            continue;
        auto either = m_matches[i].main;
        either |= m_matches[i].more;
        candidates &= either;
    }
    NumSet alike(columns.size());
    AURA_TRY(ranking.addAlike(nums, candidates, alike));
    const auto before = m_nums.count();
    head.like = alike;
    alike |= m_nums;
    m_nums = std::move(alike);
    if (m_nums.count() > before)
        m_relaxed = Relaxation::Widened;
    return {};
}

/// A word that hardly any product has may be a slip, in the text or in the products, of one that many have.
Status TextMatch::readRareWords(Database &database, const CatalogueColumns &columns) {
    Vocabulary vocabulary(database);
    bool changed = false;
    for (std::size_t i = 0; i < m_query.terms.size(); ++i) {
        auto &term = m_query.terms[i];
        auto found = m_matches[i].main;
        found |= m_matches[i].more;
        if (term.kind != NameToken::Word || term.typed.size() < shortestSlip || found.isEmpty() ||
            found.count() > mostSlips)
            continue;
        AURA_ASSIGN(const auto better, vocabulary.correction(term.typed, false));
        const auto word = better ? m_words->table().find(*better) : WordTable::none;
        if (word == WordTable::none || m_words->facts(word).products < likelierThanSlip * found.count())
            continue;
        auto meant = queryTerms(*better, true, *m_words).terms;
        for (auto &form : meant.front().forms)
            form.quality *= asSlip;
        for (auto &form : meant.front().nameForms)
            form.quality *= asSlip;
        term.forms.insert(term.forms.end(), meant.front().forms.begin(), meant.front().forms.end());
        term.nameForms.insert(term.nameForms.end(), meant.front().nameForms.begin(), meant.front().nameForms.end());
        changed = true;
    }
    return changed ? search(database, columns, true) : Status{};
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

QStringList TextMatch::lacking(const std::vector<std::int32_t> &nums) const {
    QStringList best;
    if (m_relaxed != Relaxation::AnyWord)
        return best;
    auto fewest = m_matches.size() + 1;
    for (const auto num : nums) {
        QStringList lacks;
        for (std::size_t i = 0; i < m_matches.size() && static_cast<std::size_t>(lacks.size()) < fewest; ++i) {
            if (!m_matches[i].main.contains(num) && !m_matches[i].more.contains(num))
                lacks += m_query.terms[i].typed;
        }
        if (static_cast<std::size_t>(lacks.size()) < fewest) {
            fewest = static_cast<std::size_t>(lacks.size());
            best = lacks;
        }
        if (fewest <= 1)
            break;
    }
    return best;
}

Status TextMatch::rank(Database &database, const CatalogueColumns &columns, std::vector<std::int32_t> &nums) const {
    if (m_query.isEmpty() || nums.size() < 2)
        return {};
    if (m_query.terms.size() == 1 && m_query.terms.front().isShortPrefix())
        return {};
    AURA_TRY(Ranking(database, columns, *m_words, m_query, m_matches, m_relaxed == Relaxation::Widened).order(nums));
    AURA_ASSIGN(auto exact, exactCodes(database, m_query.joined, columns.size()));
    if (!exact.empty())
        toFront(nums, [&](std::int32_t num) { return std::binary_search(exact.begin(), exact.end(), num); });
    return {};
}

} // namespace aura::storage
