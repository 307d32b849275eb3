// SPDX-License-Identifier: Apache-2.0
#include "name_words.h"

#include <algorithm>
#include <bit>
#include <cmath>

// What a catalogue teaches about nouns. A name says what a thing is with one word ("Acme X1 notebook black, 4 GB,
// Windows 10"); others stand where nouns stand as well. Which one it is follows from all names together: the noun of a
// kind of things is shared by brands and stands as the noun wherever it stands. So words are counted twice: first
// wherever a noun may stand, then only where they win against the other words of their name.

namespace aura::storage {

namespace {

constexpr float asTrait = 0.3F; ///< Another attribute of the product says the word as well: its system, its colour.
constexpr float traitShare = 0.25F;
constexpr float asBrand = 0;           ///< The brand, at the beginning of the name.
constexpr float asLetters = 0.3F;      ///< Two letters that no lexicon knows are mostly of a model or a standard.
constexpr float behindMeasures = 0.5F; ///< "… 6.7 in, 128 GB dual SIM": features stand behind measures.
constexpr int fewMeasures = 2;
constexpr float knownThing = 0.25F; ///< The lexicon knows a thing of that name.
constexpr float insidePart = 0.4F;  ///< Not where a noun stands, but perhaps with a list behind it.
constexpr std::int32_t fewNames = 20;
/// The first noun of a name is the one, unless a later one is so much surer.
constexpr float firstAgainstBest = 0.6F;
constexpr int rounds = 2;

std::size_t index(std::int32_t number) {
    return static_cast<std::size_t>(number);
}

} // namespace

float NameWords::WordFacts::kind() const {
    if (heads < 2 || products == 0)
        return 0;
    // Many nouns stand before others as well ("notebook case"), but are not lost among others where nouns stand.
    const auto count = static_cast<float>(heads);
    const float share = (count / static_cast<float>(products) + count / static_cast<float>(stands)) / 2;
    // Nouns of things are shared by brands; the name of a series is not. Without a brand nothing is known of that.
    constexpr float unknown = 0.7F;
    const int others = std::max(0, std::popcount(brands) - 1);
    const float spread = (unknown * static_cast<float>(heads - branded) +
                          std::min(1.0F, static_cast<float>(others) / 4.0F) * static_cast<float>(branded)) /
                         static_cast<float>(heads);
    const float known = std::min(1.0F, std::log2(static_cast<float>(heads)) / 4.0F);
    return share * spread * known;
}

float NameWords::WordFacts::accessory() const {
    return heads == 0 ? 0 : static_cast<float>(made) / static_cast<float>(heads);
}

Result<NameWords::Chances> NameWords::chances(Database &database, const CatalogueColumns &columns) const {
    Chances chances;
    chances.least.assign(index(m_table.size()), 0);
    std::vector<float> byWord(index(m_table.size()), 1);
    std::vector<std::uint8_t> isAmount(index(m_table.size()));
    for (std::int32_t word = 0; word < m_table.size(); ++word) {
        const auto text = m_table.text(word);
        const bool isThing =
            !m_lexicon->synonyms(QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()))).isEmpty();
        chances.least[index(word)] = isThing ? knownThing : 0;
        isAmount[index(word)] = text.front() >= u'0' && text.front() <= u'9' ? 1 : 0;
        // Numbers, measures and models that begin with one say what no thing is.
        if (text.size() == 1 || isAmount[index(word)] != 0)
            byWord[index(word)] = 0;
        else if (text.size() == 2 && !isThing)
            byWord[index(word)] = asLetters;
    }
    // The words of each value of attributes that say no kind.
    std::vector<std::uint32_t> start(index(columns.facetValueLimit()) + 1);
    const auto isTrait = [&](const Value &value) { return value.isTrait && value.value < columns.facetValueLimit(); };
    for (const auto &value : m_values) {
        if (isTrait(value))
            ++start[index(value.value) + 1];
    }
    for (std::size_t i = 1; i < start.size(); ++i)
        start[i] += start[i - 1];
    std::vector<std::int32_t> valueWords(start.back());
    auto next = start;
    for (const auto &value : m_values) {
        if (isTrait(value))
            valueWords[next[index(value.value)]++] = value.word;
    }
    std::vector<std::vector<std::int32_t>> brands(index(columns.brandLimit()));
    AURA_TRY(database.forEach("SELECT num, name FROM brand WHERE num > 0", [&](const Statement &row) {
        const auto brand = row.integer(0);
        if (brand >= columns.brandLimit())
            return;
        for (const auto &token : cutName(row.text(1), *m_lexicon))
            brands[index(brand)].push_back(m_table.find(token.text));
    }));

    // Not every product has all that is known of it as attributes: what often is a trait is one.
    chances.ofEntry.assign(m_entries.size(), 0);
    std::vector<std::int32_t> named(index(m_table.size()), 0);
    std::vector<std::int32_t> traits(index(m_table.size()), 0);
    std::vector<std::int32_t> traitOf(index(m_table.size()), 0);
    for (std::int32_t num = 1; num < columns.size(); ++num) {
        for (const auto value : columns.facetValuesOf(num)) {
            for (auto i = start[index(value)]; i < start[index(value) + 1]; ++i)
                traitOf[index(valueWords[i])] = num;
        }
        const auto name = nameOf(num);
        for (std::size_t i = 0; i < name.size(); ++i) {
            const auto word = index(name[i].word());
            const bool isOwn = traitOf[word] == num;
            ++named[word];
            traits[word] += isOwn ? 1 : 0;
            chances.ofEntry[m_start[index(num)] + i] = isOwn ? asTrait : 1;
        }
    }
    const auto isTraitWord = [&](std::int32_t word) {
        return static_cast<float>(traits[index(word)]) > traitShare * static_cast<float>(named[index(word)]);
    };

    for (std::int32_t num = 1; num < columns.size(); ++num) {
        const auto name = nameOf(num);
        const auto &brand = brands[index(columns.brand(num))];
        bool inBrand = true;
        int amounts = 0;
        for (std::size_t i = 0; i < name.size(); ++i) {
            const auto word = name[i].word();
            inBrand = inBrand && i < brand.size() && brand[i] == word;
            auto &chance = chances.ofEntry[m_start[index(num)] + i];
            if (chance == 1)
                chance = isTraitWord(word) ? asTrait : amounts >= fewMeasures ? behindMeasures : 1;
            chance *= inBrand ? asBrand : byWord[index(word)];
            amounts += isAmount[index(word)];
        }
    }
    return chances;
}

NameWords::Elected NameWords::kindIn(std::int32_t num, const Chances &chances) const {
    const auto name = nameOf(num);
    const auto *const chance = chances.ofEntry.data() + m_start[index(num)];
    // One candidate of each part that ends in a noun.
    struct Candidate {
        Elected noun;
        float votes = 0;
    };
    std::vector<Candidate> candidates;
    Elected inside;
    float best = 0;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto entry = name[i];
        if (entry.has(NameToken::Target) || entry.has(NameToken::Included))
            continue;
        if (entry.has(NameToken::StartsPart))
            inside = {};
        const float learnt = facts(entry.word()).kind();
        const float least = chances.least[index(entry.word())];
        if (!entry.has(NameToken::Head)) {
            if (learnt * chance[i] >= inside.kind.sureness)
                inside = {{entry.word(), learnt * chance[i]}, i};
            continue;
        }
        // Of a rare word nothing is known but its place: "printer lid".
        const bool isRare = least == 0 && chance[i] == 1 && facts(entry.word()).products < fewNames;
        const float sureness = std::max(learnt, least) * chance[i];
        if (isRare || sureness >= inside.kind.sureness * insidePart)
            candidates.push_back({{{entry.word(), sureness}, i}, sureness});
        else
            candidates.push_back({inside, inside.kind.sureness * insidePart});
        best = std::max(best, candidates.back().votes);
        inside = {};
    }
    for (const auto &candidate : candidates) {
        if (best > 0 && candidate.votes >= best * firstAgainstBest)
            return candidate.noun;
    }
    return {};
}

void NameWords::countKind(std::int32_t num, std::int32_t word, const CatalogueColumns &columns) {
    auto &facts = m_facts[index(word)];
    ++facts.heads;
    facts.stands = std::max(facts.stands, facts.heads);
    facts.made += isMadeForOthers(num) ? 1 : 0;
    if (columns.brand(num) <= 0)
        return;
    ++facts.branded;
    facts.brands |= std::uint64_t{1} << (columns.brand(num) % 64);
}

/// A noun stands before a trait, also when only an attribute tells that it is one: "server Intel Xeon".
void NameWords::markHeads(const CatalogueColumns &columns, const Chances &chances) {
    const auto &chance = chances.ofEntry;
    for (std::int32_t num = 1; num < columns.size(); ++num) {
        for (auto i = m_start[index(num)]; i + 1 < m_start[index(num) + 1]; ++i) {
            if (chance[i] <= asTrait || chance[i + 1] != asTrait || m_entries[i + 1].has(NameToken::StartsPart))
                continue;
            // "camera/camcorder battery": the trait has a noun of its own.
            const auto next = i + 2;
            const bool leads = next < m_start[index(num) + 1] && m_entries[next].has(NameToken::Head) &&
                               !m_entries[next].has(NameToken::StartsPart) && chance[next] > asTrait;
            if (!leads)
                m_entries[i].add(NameToken::Head);
        }
    }
}

Status NameWords::learnKinds(Database &database, const CatalogueColumns &columns) {
    AURA_ASSIGN(const auto chances, this->chances(database, columns));
    markHeads(columns, chances);
    m_facts.assign(index(m_table.size()), {});
    m_kinds.assign(index(columns.size()), {});
    std::vector<std::int32_t> seen(index(m_table.size()), 0);
    std::vector<std::int32_t> seenHead(index(m_table.size()), 0);
    for (std::int32_t num = 1; num < columns.size(); ++num) {
        if (!columns.isVisible(num))
            continue;
        ++m_products;
        const auto name = nameOf(num);
        for (std::size_t i = 0; i < name.size(); ++i) {
            const auto entry = name[i];
            const auto word = index(entry.word());
            if (std::exchange(seen[word], num) != num)
                ++m_facts[word].products;
            const bool isNoun = entry.has(NameToken::Head) && !entry.has(NameToken::Target) &&
                                !entry.has(NameToken::Included) && chances.ofEntry[m_start[index(num)] + i] > asTrait;
            if (isNoun && std::exchange(seenHead[word], num) != num)
                countKind(num, entry.word(), columns);
        }
    }
    for (int round = 1; round < rounds; ++round) {
        for (std::int32_t num = 1; num < columns.size(); ++num)
            m_kinds[index(num)] = kindIn(num, chances).kind;
        for (auto &facts : m_facts) {
            facts.heads = 0;
            facts.made = 0;
            facts.branded = 0;
            facts.brands = 0;
        }
        for (std::int32_t num = 1; num < columns.size(); ++num) {
            if (columns.isVisible(num) && m_kinds[index(num)].word != WordTable::none)
                countKind(num, m_kinds[index(num)].word, columns);
        }
    }
    for (std::int32_t num = 1; num < columns.size(); ++num) {
        const auto noun = kindIn(num, chances);
        m_kinds[index(num)] = noun.kind;
        if (noun.kind.word != WordTable::none)
            m_entries[m_start[index(num)] + noun.place].add(NameToken::Head);
    }
    return {};
}

} // namespace aura::storage
