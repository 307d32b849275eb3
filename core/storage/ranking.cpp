// SPDX-License-Identifier: Apache-2.0
#include "ranking.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace aura::storage {

namespace {

// Where a term may stand, and what that is worth; 1: in the name.
constexpr float asNoun = 1.15F;     ///< The text's noun where the name has its noun.
constexpr float notAsNoun = 0.75F;  ///< The text's noun, but the name says another thing.
constexpr float asTarget = 0.45F;   ///< Behind "for".
constexpr float behindKind = 0.97F; ///< Behind the word that says what the product is: a trait of it.
constexpr float asIncluded = 0.6F;  ///< Behind "with".
constexpr float inCategory = 0.95F;
constexpr float inUpperCategory = 0.6F;
constexpr float asValue = 0.95F;  ///< The whole value of an attribute.
constexpr float endsValue = 0.9F; ///< "tablet" in "full-size tablet".
constexpr float inValue = 0.6F;
constexpr float elsewhereInMain = 0.7F;
constexpr float inDescription = 0.35F;
constexpr float asLike = 0.5F;      ///< Has no such word, but all that those have that do.
constexpr float farFromNoun = 0.7F; ///< Factor where only the description has the text's noun.
constexpr float missing = 0.55F;    ///< Factor for each term that a product lacks.

// What is added for the text as a whole.
constexpr float nounBonus = 0.2F;
constexpr float neighboursBonus = 0.12F;
constexpr float coverageBonus = 0.06F;
constexpr float beginningBonus = 0.03F;
constexpr float bearsNameBonus = 0.1F; ///< The name of a series stands first in the name, or behind the brand.
constexpr float otherKindMalus = 0.12F;
constexpr float madeForOthersMalus = 0.2F;
constexpr float profileBonus = 0.25F;
constexpr float bothCategoriesBonus = 0.05F; ///< The category and one above it have the text's noun.
constexpr float priceBonus = 0.16F;
constexpr float allTermsLead = 4; ///< More than all else together.

/// Forms of this quality are the word that was typed, in either number; of the other, another word for the same.
constexpr float asTyped = 0.96F;
constexpr float asSynonym = 0.86F;
constexpr float asShopsWord = 0.99F;

/// From here on a word is the noun of a kind of things.
constexpr float knownKind = 0.15F;
constexpr float surelyKind = 0.3F;

/// A word of so many names would be known as a noun, if it were one.
constexpr std::int32_t fewOfSeries = 20;

/// Only so many of the best are compared with the profile of the very best.
constexpr std::size_t mostProfiled = 3'000;
constexpr std::size_t mostSeeds = 150;
constexpr std::size_t fewestSeeds = 3;
// Likeness alone is told from so many seeds, by so many attributes, of which so much must be there.
constexpr std::size_t fewestAlikeSeeds = 1;
constexpr std::size_t mostAlikeSeeds = 12;
constexpr int fewestAlikeAttributes = 10;
constexpr float alikeShare = 0.5F;
/// An attribute belongs to the profile when this share of the seeds has it.
constexpr float profileShare = 0.3F;

constexpr int scoreSteps = 1'000;

std::size_t at(std::int32_t number) {
    return static_cast<std::size_t>(number);
}

} // namespace

struct NameScore {
    int matched = 0;    ///< Entries that some term matches.
    int neighbours = 0; ///< Terms that stand behind the term that was typed before them.
    int first = -1;     ///< Place of the first match.
    bool noun = false;  ///< The text's noun is a noun of the name.
    bool kind = false;  ///< The word that says what the product is was asked for.
};

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
    weighTerms();
    m_isSeries = isSeries();
    scoreCategories();
    scoreValues();
}

void Ranking::addHit(std::int32_t word, std::uint8_t term, float quality) {
    auto &slot = m_slotOfWord[at(word)];
    if (slot == 0) {
        if (m_hits.size() > std::numeric_limits<std::uint16_t>::max())
            return;
        slot = static_cast<std::uint16_t>(m_hits.size());
        m_hits.emplace_back();
        m_phrases.emplace_back();
    }
    auto &hits = m_hits[slot];
    const auto known = std::find_if(hits.begin(), hits.end(), [&](const Hit &hit) { return hit.term == term; });
    if (known == hits.end())
        hits.push_back({term, quality});
    else
        known->quality = std::max(known->quality, quality);
}

/// What the shop calls things by a name of its own is as good as what was typed: "PC" for a computer.
void Ranking::preferShopsWord() {
    if (m_query.head < 0)
        return;
    auto &forms = m_query.terms[at(m_query.head)].nameForms;
    const auto kindOf = [&](const QueryTerm::NameForm &form) {
        const auto word = form.isPrefix ? WordTable::none : m_words.table().find(form.words.back());
        return word == WordTable::none ? 0 : m_words.facts(word).kind();
    };
    float typed = 0;
    for (const auto &form : forms)
        typed = form.quality >= asTyped ? std::max(typed, kindOf(form)) : typed;
    for (auto &form : forms) {
        if (form.quality >= asSynonym && form.words.size() == 1 && kindOf(form) > surelyKind &&
            kindOf(form) > 2 * typed)
            form.quality = asShopsWord;
    }
}

void Ranking::indexForms() {
    const auto &table = m_words.table();
    for (std::size_t i = 0; i < m_query.terms.size(); ++i) {
        const auto term = static_cast<std::uint8_t>(i);
        for (const auto &form : m_query.terms[i].nameForms) {
            if (form.words.size() == 1 && form.isPrefix) {
                const auto &prefix = form.words.front();
                const std::u16string_view wanted(QStringView(prefix).utf16(), static_cast<std::size_t>(prefix.size()));
                for (std::int32_t word = 0; word < table.size(); ++word) {
                    if (table.text(word).starts_with(wanted))
                        addHit(word, term, form.quality);
                }
                continue;
            }
            std::vector<std::int32_t> words;
            for (const auto &text : form.words)
                words.push_back(table.find(text));
            if (std::find(words.begin(), words.end(), WordTable::none) != words.end())
                continue;
            if (words.size() == 1) {
                addHit(words.front(), term, form.quality);
            } else {
                addHit(words.front(), term, 0);
                m_phrases[m_slotOfWord[at(words.front())]].push_back({term, form.quality, std::move(words)});
            }
        }
    }
}

void Ranking::weighTerms() {
    float sum = 0;
    for (std::size_t i = 0; i < m_query.terms.size(); ++i) {
        auto found = m_matches[i].main;
        found |= m_matches[i].more;
        const auto all = static_cast<float>(std::max(1, m_words.products()));
        const float weight = std::log(1 + all / (1 + static_cast<float>(found.count())));
        m_weights.push_back(std::clamp(weight, 1.0F, 7.0F));
        sum += m_weights.back();
    }
    // What is wanted counts at least as much as one of its traits.
    if (m_query.head >= 0) {
        auto &head = m_weights[at(m_query.head)];
        const float before = head;
        head = std::max(head * 1.25F, sum / static_cast<float>(m_weights.size()));
        sum += head - before;
    }
    for (auto &weight : m_weights)
        weight /= sum;
    if (m_query.head < 0)
        return;
    for (const auto &form : m_query.terms[at(m_query.head)].nameForms) {
        const auto word = form.isPrefix ? WordTable::none : m_words.table().find(form.words.back());
        if (word == WordTable::none)
            continue;
        const auto &facts = m_words.facts(word);
        if (facts.kind() * form.quality > m_headKind) {
            m_headKind = facts.kind() * form.quality;
            m_headAccessory = facts.accessory();
        }
    }
}

bool Ranking::isSeries() const {
    if (m_query.head < 0 || m_headKind >= surelyKind)
        return false;
    const auto &head = m_query.terms[at(m_query.head)];
    std::int32_t products = 0;
    for (const auto &form : head.nameForms) {
        const auto word = form.isPrefix ? WordTable::none : m_words.table().find(form.words.back());
        if (word != WordTable::none)
            products = std::max(products, m_words.facts(word).products);
    }
    const bool isCategory =
        std::any_of(m_isHeadCategory.begin(), m_isHeadCategory.end(), [](std::uint8_t isHead) { return isHead != 0; });
    return products >= fewOfSeries && !isCategory && m_words.lexicon().synonyms(head.typed).isEmpty();
}

void Ranking::scoreName(std::span<const NameWords::Entry> name, std::span<float> best, NameWords::Kind kind,
                        NameScore &score) const {
    int lastTerm = -2;
    bool behind = false;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto entry = name[i];
        const auto slot = m_slotOfWord[at(entry.word())];
        const float region = entry.has(NameToken::Target)     ? asTarget
                             : entry.has(NameToken::Included) ? asIncluded
                             : behind && m_query.head >= 0    ? behindKind
                                                              : 1;
        behind = behind || entry.word() == kind.word;
        if (slot == 0) {
            lastTerm = -2;
            continue;
        }
        // What stands before a sure noun or behind it, as in a list, is no noun.
        const bool isOther = entry.word() != kind.word && kind.sureness > surelyKind;
        // "notebook PC" is no PC that is called otherwise.
        const bool isNarrower = i > 0 && !entry.has(NameToken::StartsPart) &&
                                m_slotOfWord[at(name[i - 1].word())] == 0 &&
                                m_words.facts(name[i - 1].word()).kind() > surelyKind;
        int found = -2;
        const auto take = [&](std::uint8_t term, float quality, NameWords::Entry last) {
            float worth = quality * region;
            if (static_cast<int>(term) == m_query.head && !m_isSeries) {
                const bool noun = region >= behindKind && !(isNarrower && quality < 1) && last.has(NameToken::Head) &&
                                  (last.word() == kind.word || !isOther);
                score.noun = score.noun || noun;
                worth *= noun ? asNoun : notAsNoun;
            }
            best[term] = std::max(best[term], worth);
            if (found < 0 || static_cast<int>(term) == lastTerm + 1)
                found = term;
        };
        for (const auto &hit : m_hits[slot]) {
            if (hit.quality > 0)
                take(hit.term, hit.quality, entry);
        }
        for (const auto &phrase : m_phrases[slot]) {
            const auto length = phrase.words.size();
            bool same = i + length <= name.size();
            for (std::size_t j = 1; same && j < length; ++j)
                same = name[i + j].word() == phrase.words[j] && !name[i + j].has(NameToken::StartsPart);
            if (same)
                take(phrase.term, phrase.quality, name[i + length - 1]);
        }
        if (found < 0) {
            lastTerm = -2;
            continue;
        }
        ++score.matched;
        if (score.first < 0)
            score.first = static_cast<int>(i);
        if (found == lastTerm + 1 && found > 0 && !entry.has(NameToken::StartsPart))
            ++score.neighbours;
        lastTerm = found;
    }
}

void Ranking::scoreCategories() {
    const auto terms = m_query.terms.size();
    const auto &categories = m_words.categories();
    m_categoryScores.assign(categories.size() * terms, 0);
    m_isHeadCategory.assign(categories.size(), 0);
    for (std::size_t category = 0; category < categories.size(); ++category) {
        const std::span own(m_categoryScores.data() + category * terms, terms);
        NameScore score;
        scoreName(categories[category].words, own, {}, score);
        m_isHeadCategory[category] = score.noun ? 1 : 0;
        for (auto &worth : own)
            worth *= inCategory;
    }
    // A parent's name says less about the product.
    std::vector<float> upper = m_categoryScores;
    for (std::size_t category = 0; category < categories.size(); ++category) {
        int depth = 0;
        for (auto up = categories[category].parent; up >= 0 && ++depth < 20; up = categories[at(up)].parent) {
            for (std::size_t term = 0; term < terms; ++term) {
                auto &worth = m_categoryScores[category * terms + term];
                worth = std::max(worth, upper[at(up) * terms + term] * inUpperCategory);
            }
        }
    }
}

void Ranking::scoreValues() {
    const auto add = [&](const NameWords::Value &found, std::uint8_t term, float quality, std::size_t words) {
        auto &slot = m_slotOfValue[at(found.value)];
        if (slot == 0) {
            if (m_valueHits.size() > std::numeric_limits<std::uint16_t>::max())
                return;
            slot = static_cast<std::uint16_t>(m_valueHits.size());
            m_valueHits.emplace_back();
        }
        const bool whole = found.valueWords == words;
        const float worth = found.isOther                  ? asTarget
                            : whole                        ? asValue
                            : found.isLast && found.isKind ? endsValue
                                                           : inValue;
        m_valueHits[slot].push_back({term, quality * worth, found.isKind && (whole || found.isLast)});
    };
    for (std::size_t i = 0; i < m_query.terms.size(); ++i) {
        const auto term = static_cast<std::uint8_t>(i);
        for (const auto &form : m_query.terms[i].nameForms) {
            if (form.isPrefix)
                continue;
            const auto word = m_words.table().find(form.words.front());
            if (word == WordTable::none)
                continue;
            const auto second = form.words.size() > 1 ? m_words.table().find(form.words[1]) : WordTable::none;
            for (const auto &value : m_words.valuesOf(word)) {
                if (value.value >= m_columns.facetValueLimit())
                    continue;
                if (form.words.size() == 1) {
                    add(value, term, form.quality, 1);
                } else if (second != WordTable::none) {
                    const auto others = m_words.valuesOf(second);
                    const auto other = std::find_if(others.begin(), others.end(),
                                                    [&](const auto &each) { return each.value == value.value; });
                    if (other != others.end())
                        add(*other, term, form.quality, form.words.size());
                }
            }
        }
    }
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
    for (const auto category : m_columns.categoriesOf(num)) {
        if (at(category) >= m_isHeadCategory.size())
            continue;
        nounCategory = nounCategory || m_isHeadCategory[at(category)] != 0;
        const auto up = m_words.categories()[at(category)].parent;
        bothCategories =
            bothCategories || (m_isHeadCategory[at(category)] != 0 && up >= 0 && m_isHeadCategory[at(up)] != 0);
        for (std::size_t term = 0; term < terms; ++term)
            best[term] = std::max(best[term], m_categoryScores[at(category) * terms + term]);
    }
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
    float sum = 0;
    float factor = 1;
    for (std::size_t term = 0; term < terms; ++term) {
        if (best[term] < elsewhereInMain && m_matches[term].main.contains(num) && best[term] == 0)
            best[term] = elsewhereInMain;
        if (best[term] == 0 && m_matches[term].like.contains(num))
            best[term] = asLike;
        if (best[term] == 0 && m_matches[term].more.contains(num))
            best[term] = inDescription;
        if (best[term] == 0)
            factor *= missing;
        sum += m_weights[term] * best[term];
    }
    // What is wanted only stands in the description: mostly something else that has to do with it.
    const bool isFar = m_query.head >= 0 && terms > 1 && best[at(m_query.head)] == inDescription;
    if (isFar)
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
    const bool isNoun = nameScore.noun || nounCategory || nounValue;
    if (isNoun)
        score += nounBonus;
    if (bothCategories)
        score += bothCategoriesBonus;
    const bool wantsAccessory = m_headKind > knownKind && m_headAccessory > 0.5F;
    if (m_words.isMadeForOthers(num) && !wantsAccessory)
        score -= madeForOthersMalus;
    if (isOtherKind && !isNoun && m_query.head >= 0 && !m_isSeries)
        score -= otherKindMalus * kind.sureness;
    score *= factor;
    if (m_allTermsFirst && factor < 1)
        score -= allTermsLead;
    scored.score = score;
    scored.isSeed = (isNoun || (bearsName && !m_words.isMadeForOthers(num))) && factor == 1;
    return scored;
}

/// Without a noun, a series or a brand is asked for: what bears its name costs more than what is made for it.
void Ranking::addPrices(const std::vector<std::int32_t> &nums, std::vector<Scored> &scores) const {
    const bool isName = std::all_of(m_query.terms.begin(), m_query.terms.end(),
                                    [](const QueryTerm &term) { return term.kind == NameToken::Word; });
    if (m_headKind > knownKind || !isName || nums.size() < 2)
        return;
    std::vector<std::int64_t> prices;
    for (const auto num : nums)
        prices.push_back(m_columns.priceMicros(num));
    std::sort(prices.begin(), prices.end());
    for (std::size_t i = 0; i < nums.size(); ++i) {
        const auto below = std::lower_bound(prices.begin(), prices.end(), m_columns.priceMicros(nums[i]));
        scores[i].score += priceBonus * static_cast<float>(below - prices.begin()) / static_cast<float>(nums.size());
    }
}

/// Products with nearly all attributes that the few have in common which surely are what is asked for.
Status Ranking::addAlike(const std::vector<std::int32_t> &nums, NumSet &alike) const {
    std::vector<std::int32_t> seeds;
    for (const auto num : nums) {
        if (score(num).isSeed && !m_words.isMadeForOthers(num))
            seeds.push_back(num);
    }
    if (seeds.size() < fewestAlikeSeeds || seeds.size() > mostAlikeSeeds)
        return {};
    AURA_ASSIGN(const auto attributeOf, m_columns.attributeOfValue(m_database));
    const auto limit = attributeOf->empty() ? 0 : *std::max_element(attributeOf->begin(), attributeOf->end()) + 1;
    std::vector<float> share(at(limit));
    std::vector<std::int32_t> seen(at(limit), -1);
    const auto shareOf = [&](std::int32_t num, auto &&visit) {
        for (const auto value : m_columns.facetValuesOf(num)) {
            const auto attribute = at((*attributeOf)[at(value)]);
            if (std::exchange(seen[attribute], num) != num)
                visit(share[attribute]);
        }
    };
    const float one = 1.0F / static_cast<float>(seeds.size());
    for (const auto num : seeds)
        shareOf(num, [&](float &value) { value += one; });
    std::fill(seen.begin(), seen.end(), -1);
    float whole = 0;
    int common = 0;
    for (auto &value : share) {
        if (value < profileShare)
            value = 0;
        whole += value;
        common += value > 0 ? 1 : 0;
    }
    if (common < fewestAlikeAttributes)
        return {};
    for (std::int32_t num = 1; num < m_columns.size(); ++num) {
        if (!m_columns.isVisible(num) || m_words.isMadeForOthers(num))
            continue;
        const auto kind = m_words.kindOf(num);
        if (kind.word != WordTable::none && kind.sureness > surelyKind && m_slotOfWord[at(kind.word)] == 0)
            continue;
        float own = 0;
        shareOf(num, [&](float value) { own += value; });
        if (own >= alikeShare * whole)
            alike.insert(num);
    }
    return {};
}

/// Products with the attributes and the category of those that surely are what is asked for are more of it.
Status Ranking::addProfile(const std::vector<std::int32_t> &nums, std::vector<Scored> &scores) const {
    if (m_query.head < 0)
        return {};
    std::vector<std::size_t> best;
    for (std::size_t i = 0; i < nums.size(); ++i) {
        if (scores[i].isSeed)
            best.push_back(i);
    }
    const auto higher = [&](std::size_t a, std::size_t b) { return scores[a].score > scores[b].score; };
    const auto seeds = std::min(best.size(), mostSeeds);
    if (seeds < fewestSeeds)
        return {};
    std::partial_sort(best.begin(), best.begin() + static_cast<std::ptrdiff_t>(seeds), best.end(), higher);
    best.resize(seeds);

    AURA_ASSIGN(const auto attributeOf, m_columns.attributeOfValue(m_database));
    std::int32_t attributes = 0;
    for (const auto attribute : *attributeOf)
        attributes = std::max(attributes, attribute + 1);
    std::vector<float> share(at(attributes));
    std::vector<float> categoryShare(m_columns.categories().size());
    std::vector<std::int32_t> seen(at(attributes), -1);
    const auto forEachAttribute = [&](std::int32_t num, auto &&visit) {
        for (const auto value : m_columns.facetValuesOf(num)) {
            const auto attribute = at((*attributeOf)[at(value)]);
            if (seen[attribute] != num) {
                seen[attribute] = num;
                visit(attribute);
            }
        }
    };
    const float one = 1.0F / static_cast<float>(seeds);
    float categorized = 0;
    for (const auto i : best) {
        forEachAttribute(nums[i], [&](std::size_t attribute) { share[attribute] += one; });
        if (const auto categories = m_columns.categoriesOf(nums[i]); !categories.empty()) {
            categoryShare[at(categories.front())] += one;
            categorized += one;
        }
    }
    std::fill(seen.begin(), seen.end(), -1);
    float whole = 0;
    for (auto &value : share) {
        if (value < profileShare)
            value = 0;
        whole += value;
    }

    std::vector<std::size_t> compared(nums.size());
    for (std::size_t i = 0; i < compared.size(); ++i)
        compared[i] = i;
    if (compared.size() > mostProfiled) {
        std::nth_element(compared.begin(), compared.begin() + mostProfiled, compared.end(), higher);
        compared.resize(mostProfiled);
    }
    for (const auto i : compared) {
        float alike = 0;
        if (whole > 0) {
            forEachAttribute(nums[i], [&](std::size_t attribute) { alike += share[attribute]; });
            alike /= whole;
        }
        if (categorized > 0.5F) {
            const auto categories = m_columns.categoriesOf(nums[i]);
            if (!categories.empty())
                alike = (alike + 2 * std::sqrt(categoryShare[at(categories.front())])) / 3;
        }
        scores[i].score += profileBonus * alike;
    }
    return {};
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
    std::stable_sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.step > b.step; });
    for (std::size_t i = 0; i < nums.size(); ++i)
        nums[i] = places[i].num;
    return {};
}

} // namespace aura::storage
