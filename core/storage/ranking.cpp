// SPDX-License-Identifier: Apache-2.0
#include "ranking.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace aura::storage {

using namespace weights;

namespace {

constexpr int scoreSteps = 1'000;

std::size_t at(std::int32_t number) {
    return static_cast<std::size_t>(number);
}

} // namespace

Ranking::Ranking(Database &database, const CatalogueColumns &columns, const NameWords &words, QueryTerms query,
                 const std::vector<TermMatches> &matches, bool allTermsFirst)
    : m_database(database)
    , m_columns(columns)
    , m_words(words)
    , m_query(std::move(query))
    , m_matches(matches)
    , m_allTermsFirst(allTermsFirst)
    , m_slotOfWord(at(words.table().size()))
    , m_hits(1)
    , m_phrases(1)
    , m_slotOfValue(at(columns.facetValueLimit()))
    , m_valueHits(1) {
    preferShopsWord();
    indexForms();
    indexApart();
    findLongerNames();
    findTypicalNames();
    weighTerms();
    scoreCategories();
    m_isSeries = isSeries();
    if (m_isSeries)
        scoreCategories();
    scoreValues();
    scoreYesNo();
}

/// The index cuts decimals: "1.5 m" has no 5 m.
bool Ranking::isCutMeasure(std::span<const NameWords::Entry> name, const QueryTerm &term) const {
    if (term.kind != NameToken::Measure)
        return false;
    return std::any_of(name.begin(), name.end(), [&](const NameWords::Entry &entry) {
        const auto text = m_words.table().text(entry.word());
        const auto whole = text.size() - static_cast<std::size_t>(term.typed.size());
        return text.size() > static_cast<std::size_t>(term.typed.size()) && text[whole - 1] == u'.' &&
               QStringView(text.data(), static_cast<qsizetype>(text.size())).endsWith(term.typed);
    });
}

Ranking::Scored Ranking::score(std::int32_t num) const {
    const auto terms = m_query.terms.size();
    std::array<float, mostQueryTerms> best{};
    NameScore nameScore;
    const auto name = m_words.nameOf(num);
    const auto kind = m_words.kindOf(num);
    scoreName(name, std::span(best).first(terms), kind, nameScore);
    bool nounCategory = false;
    bool bothCategories = false;
    bool plainCategory = false;
    bool partOfCategory = false;
    for (const auto category : m_columns.categoriesOf(num)) {
        if (at(category) >= m_isHeadCategory.size())
            continue;
        nounCategory = nounCategory || m_isHeadCategory[at(category)] != 0;
        partOfCategory = partOfCategory || m_isPartCategory[at(category)] != 0;
        plainCategory = plainCategory || m_isPlainCategory[at(category)] != 0;
        const auto up = m_words.categories()[at(category)].parent;
        bothCategories =
            bothCategories || (m_isHeadCategory[at(category)] != 0 && up >= 0 && m_isHeadCategory[at(up)] != 0);
        for (std::size_t term = 0; term < terms; ++term)
            best[term] = std::max(best[term], m_categoryScores[at(category) * terms + term]);
    }
    const bool isMentioned = m_query.head >= 0 && best[at(m_query.head)] == 0;
    bool nounValue = false;
    for (const auto value : m_columns.facetValuesOf(num)) {
        const auto slot = at(value) < m_slotOfValue.size() ? m_slotOfValue[at(value)] : 0;
        if (slot == 0)
            continue;
        for (const auto &hit : m_valueHits[slot]) {
            best[hit.term] = std::max(best[hit.term], hit.quality);
            nounValue = nounValue || (static_cast<int>(hit.term) == m_query.head && hit.isNoun);
        }
    }
    std::array<bool, mostQueryTerms> denied{};
    for (const auto &hit : m_yesNo) {
        if (best[hit.term] >= asValue)
            continue;
        const auto values = m_columns.facetValuesOf(num);
        if (!std::binary_search(values.begin(), values.end(), hit.value))
            continue;
        if (hit.isYes)
            best[hit.term] = asValue;
        else if (best[hit.term] == 0)
            denied[hit.term] = true;
    }
    for (std::size_t term = 0; term < terms; ++term) {
        if (best[term] < apart && !m_apart[term].empty() && m_matches[term].main.contains(num))
            scoreApart(name, term, best[term], kind, nameScore);
    }
    float sum = 0;
    float factor = 1;
    for (std::size_t term = 0; term < terms; ++term) {
        const bool isNowhere = best[term] == 0 && isCutMeasure(name, m_query.terms[term]);
        if (best[term] == 0 && m_matches[term].main.contains(num) && !isNowhere)
            best[term] = elsewhereInMain;
        if (best[term] == 0 && m_matches[term].like.contains(num))
            best[term] = asLike;
        if (best[term] == 0 && m_matches[term].more.contains(num) && !isNowhere && !denied[term])
            best[term] = m_query.terms[term].kind == NameToken::Measure ? measureInDescription : inDescription;
        if (best[term] == 0 && !m_query.terms[term].isVague)
            factor *= missing;
        sum += m_weights[term] * best[term];
    }
    // What is wanted only stands in the description: mostly something else that has to do with it.
    if (m_query.head >= 0 && terms > 1 && best[at(m_query.head)] == inDescription)
        factor *= farFromNoun;
    Scored scored;
    float score = sum;
    if (terms > 1)
        score += neighboursBonus * static_cast<float>(nameScore.neighbours) / static_cast<float>(terms - 1);
    if (!name.empty())
        score += coverageBonus * static_cast<float>(nameScore.matched) / static_cast<float>(name.size());
    if (nameScore.first == 0)
        score += beginningBonus;
    const bool bearsName = m_isSeries && nameScore.first >= 0 && nameScore.first <= 1;
    if (bearsName)
        score += bearsNameBonus;
    // "Suits: smartphone" is no kind of a thing whose name says that it is another one.
    const bool isOtherKind = kind.word != WordTable::none && m_slotOfWord[at(kind.word)] == 0;
    if (isOtherKind && kind.sureness > surelyKind)
        nounValue = false;
    // The category of connectors for cards holds no cards, whatever the names say.
    const bool isPart = partOfCategory && !nounCategory;
    const bool isLike = m_query.head >= 0 && m_matches[at(m_query.head)].like.contains(num);
    // "Uninterruptible power supply" is no power supply.
    const bool isLonger = nameScore.noun && !nameScore.plain && !nounCategory;
    const bool isNoun = (nameScore.noun && !isPart) || nounCategory || nounValue || isLike;
    if (isNoun)
        score += nounBonus;
    if (isLonger)
        score -= narrowerMalus;
    if (nameScore.typical)
        score += typicalBonus;
    if (nameScore.turned)
        score -= turnedMalus;
    if (bothCategories)
        score += bothCategoriesBonus;
    if (plainCategory)
        score += plainCategoryBonus;
    const bool wantsAccessory = m_headKind > knownKind && m_headAccessory > 0.5F;
    if (m_words.isMadeForOthers(num) && !wantsAccessory)
        score -= madeForOthersMalus;
    if (isOtherKind && !isNoun && m_query.head >= 0 && !m_isSeries)
        score -= otherKindMalus * kind.sureness;
    if (isPart && !m_isSeries)
        score -= otherKindMalus;
    score *= factor;
    // A thing that lacks a trait is nearer than another thing that has it.
    if (m_allTermsFirst && factor < 1)
        score -= hasNoun() && isNoun && !isLonger ? allTermsLead : 3 * allTermsLead;
    else if (m_allTermsFirst && hasNoun() &&
             (isLonger || (isMentioned && !isNoun && isOtherKind && kind.sureness > wellKnownKind)))
        score -= 2 * allTermsLead;
    scored.score = score;
    scored.isPlain = plainCategory && isNoun;
    scored.isNarrow = nounCategory && !plainCategory;
    scored.isLike = isLike && !nameScore.noun && !nounCategory && !nounValue;
    scored.isTypical = nameScore.typical;
    scored.isNamed = nameScore.noun && !isOtherKind;
    scored.isKind = scored.isNamed && kind.sureness > surelyKind &&
                    std::find(m_typedNouns.begin(), m_typedNouns.end(), kind.word) != m_typedNouns.end();
    scored.isSeed = (isNoun || (bearsName && !m_words.isMadeForOthers(num))) && factor == 1;
    return scored;
}

/// Without a noun, a series or a brand is asked for: what bears its name costs more than what is made for it.
void Ranking::addPrices(const std::vector<std::int32_t> &nums, std::vector<Scored> &scores) const {
    const bool isName = std::all_of(m_query.terms.begin(), m_query.terms.end(),
                                    [](const QueryTerm &term) { return term.kind == NameToken::Word; });
    if (m_headKind > knownKind || !isName || nums.size() < 2)
        return;
    const auto comparable = m_columns.comparablePrices();
    std::vector<std::int64_t> prices;
    for (const auto num : nums)
        prices.push_back((*comparable)[at(num)]);
    std::sort(prices.begin(), prices.end());
    for (std::size_t i = 0; i < nums.size(); ++i) {
        const auto below = std::lower_bound(prices.begin(), prices.end(), (*comparable)[at(nums[i])]);
        scores[i].score += priceBonus * static_cast<float>(below - prices.begin()) / static_cast<float>(nums.size());
    }
}

bool Ranking::hasSeeds(const NumSet &nums, std::size_t wanted) const {
    std::size_t found = 0;
    nums.forEach([&](std::int32_t num) {
        if (found < wanted && score(num).isSeed)
            ++found;
    });
    return found >= wanted;
}

void Ranking::mixUncategorized(std::vector<std::int32_t> &nums, const NumSet &sure) const {
    if (nums.empty() || m_columns.categoriesOf(nums.front()).empty())
        return;
    constexpr std::size_t mostMixed = 12; // Of each.
    constexpr std::size_t fewestMixed = 3;
    std::array<std::vector<std::int32_t>, 2> groups;
    for (const auto num : nums) {
        auto &group = groups[m_columns.categoriesOf(num).empty() ? 1 : 0];
        if (group.size() < mostMixed && sure.contains(num))
            group.push_back(num);
    }
    if (std::min(groups[0].size(), groups[1].size()) < fewestMixed)
        return;
    NumSet mixed(m_columns.size());
    std::vector<std::int32_t> order;
    order.reserve(nums.size());
    for (std::size_t i = 0; i < mostMixed; ++i) {
        for (const auto &group : groups) {
            if (i < group.size()) {
                order.push_back(group[i]);
                mixed.insert(group[i]);
            }
        }
    }
    std::copy_if(nums.begin(), nums.end(), std::back_inserter(order),
                 [&](std::int32_t num) { return !mixed.contains(num); });
    nums = std::move(order);
}

Status Ranking::order(std::vector<std::int32_t> &nums) const {
    std::vector<Scored> scores;
    scores.reserve(nums.size());
    for (const auto num : nums)
        scores.push_back(score(num));
    addPrices(nums, scores);
    AURA_TRY(addProfile(nums, scores));
    struct Place {
        int step;
        std::int32_t num;
    };
    std::vector<Place> places;
    places.reserve(nums.size());
    for (std::size_t i = 0; i < nums.size(); ++i) {
        const int out = m_columns.availability(nums[i]) == Availability::Out ? 0 : 1;
        places.push_back({static_cast<int>(std::lround(scores[i].score * scoreSteps)) * 2 + out, nums[i]});
    }
    NumSet mixed(m_columns.size());
    for (std::size_t i = 0; i < nums.size(); ++i) {
        if (scores[i].isSeed && (scores[i].isPlain || scores[i].isKind))
            mixed.insert(nums[i]);
    }
    std::stable_sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.step > b.step; });
    for (std::size_t i = 0; i < nums.size(); ++i)
        nums[i] = places[i].num;
    if (!m_columns.categories().empty())
        mixUncategorized(nums, mixed);
    return {};
}

} // namespace aura::storage
