// SPDX-License-Identifier: Apache-2.0
#include "ranking.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace aura::storage {

using namespace weights;

namespace {

std::size_t at(std::int32_t number) {
    return static_cast<std::size_t>(number);
}

} // namespace

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
    for (const auto &form : forms) {
        if (form.quality < asTyped || form.isPrefix)
            continue;
        typed = std::max(typed, kindOf(form));
        if (const auto word = m_words.table().find(form.words.back()); word != WordTable::none)
            m_typedNouns.push_back(word);
    }
    // It is the shop's word, when a category is called so.
    if (std::any_of(m_typedNouns.begin(), m_typedNouns.end(),
                    [&](std::int32_t word) { return m_words.isCategoryNoun(word); }))
        return;
    for (auto &form : forms) {
        if (form.quality >= asSynonym && form.words.size() == 1 && kindOf(form) > surelyKind &&
            kindOf(form) > 2 * typed)
            form.quality = asShopsWord;
    }
    // "Computer" stands in many names, mostly of what is made for one, and few things are called so.
    const auto factsOf = [&](const QueryTerm::NameForm &form) {
        const auto word =
            form.isPrefix || form.words.size() > 1 ? WordTable::none : m_words.table().find(form.words[0]);
        return word == WordTable::none ? NameWords::WordFacts() : m_words.facts(word);
    };
    NameWords::WordFacts own;
    for (const auto &form : forms) {
        if (const auto facts = factsOf(form); form.quality >= asTyped && facts.products > own.products)
            own = facts;
    }
    const auto isRare = static_cast<float>(own.heads) < rarelyNoun * static_cast<float>(own.products);
    bool others = false;
    for (auto &form : forms) {
        const auto facts = factsOf(form);
        const bool isOwn = form.quality >= asTyped && form.quality != asShopsWord;
        if (!isRare || isOwn || form.quality <= asShorterName || facts.kind() <= surelyKind ||
            facts.kind() <= own.kind() || static_cast<float>(facts.heads) < manyMore * static_cast<float>(own.heads))
            continue;
        form.quality = form.quality >= asSynonym ? asShopsWord : asSynonym;
        others = true;
    }
    for (auto &form : forms) {
        if (others && form.quality >= asTyped && form.quality != asShopsWord)
            form.quality *= asRarelyNoun;
    }
}

/// Entries of the lexicon that end with the text's noun and are no names for it: "uninterruptible power supply" of
/// "power supply". One word has many kinds, and all are asked for: "patch cable" of "cable".
void Ranking::findLongerNames() {
    if (m_query.head < 0)
        return;
    const auto &head = m_query.terms[at(m_query.head)];
    const auto isOwn = [&](const QString &entry) {
        return std::any_of(head.nameForms.begin(), head.nameForms.end(),
                           [&](const QueryTerm::NameForm &form) { return form.words.join(u' ') == entry; });
    };
    for (const auto &form : head.nameForms) {
        if (form.isPrefix || form.words.size() < 2)
            continue;
        const QString text = form.words.join(u' ');
        for (const auto &entry : m_words.lexicon().entriesEndingWith(form.words.back())) {
            if (entry.size() <= text.size() || !entry.endsWith(u' ' + text) || isOwn(entry))
                continue;
            std::vector<std::int32_t> words;
            for (const auto &word : QStringView(entry).chopped(text.size() + 1).split(u' '))
                words.push_back(m_words.table().find(word));
            // Asked for all the same: "label printer brother" typed as "printer for labels".
            if (std::find(words.begin(), words.end(), WordTable::none) == words.end() &&
                m_slotOfWord[at(words.back())] == 0)
                m_longerNames.push_back(std::move(words));
        }
    }
}

/// What the lexicon has for the noun with words before it: "network switch" of "switch".
void Ranking::findTypicalNames() {
    if (m_query.head < 0)
        return;
    for (const auto &word : m_words.lexicon().turningWords()) {
        if (const auto known = m_words.table().find(word); known != WordTable::none)
            m_turning.push_back(known);
    }
    // "AA batteries" says which ones are meant.
    if (m_query.terms.size() > 1)
        return;
    const auto &typed = m_query.terms.front().typed;
    const auto &lexicon = m_words.lexicon();
    for (const auto &noun : QStringList{typed} + otherNumbers(typed)) {
        for (const auto &entry : lexicon.synonyms(noun) + lexicon.related(noun)) {
            if (!entry.endsWith(u' ' + noun))
                continue;
            std::vector<std::int32_t> words;
            for (const auto &word : QStringView(entry).chopped(noun.size() + 1).split(u' '))
                words.push_back(m_words.table().find(word));
            if (std::find(words.begin(), words.end(), WordTable::none) == words.end())
                m_typicalNames.push_back(std::move(words));
        }
    }
}

bool Ranking::isTurned(std::span<const NameWords::Entry> name, std::size_t place) const {
    const auto turns = [&](std::size_t other) {
        return !name[other].has(NameToken::StartsPart) &&
               std::find(m_turning.begin(), m_turning.end(), name[other].word()) != m_turning.end();
    };
    const auto isAsked = [&](std::size_t other) { return m_slotOfWord[at(name[other].word())] != 0; };
    if (place + 2 < name.size() && !name[place + 2].has(NameToken::StartsPart) && turns(place + 1) &&
        !isAsked(place + 2))
        return true;
    return place >= 2 && !name[place].has(NameToken::StartsPart) && turns(place - 1) && !isAsked(place - 2);
}

bool Ranking::isLongerName(std::span<const NameWords::Entry> name, std::size_t from) const {
    return endsAt(m_longerNames, name, from);
}

bool Ranking::endsAt(const std::vector<std::vector<std::int32_t>> &names, std::span<const NameWords::Entry> name,
                     std::size_t from) {
    return std::any_of(names.begin(), names.end(), [&](const std::vector<std::int32_t> &words) {
        if (words.size() > from)
            return false;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (name[from - words.size() + i].word() != words[i])
                return false;
        }
        return true;
    });
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

void Ranking::indexApart() {
    m_apart.resize(m_query.terms.size());
    for (std::size_t i = 0; i < m_query.terms.size(); ++i) {
        for (const auto &forms : m_query.terms[i].apart) {
            std::vector<std::int32_t> words;
            for (const auto &form : forms) {
                const auto word = form.words.size() == 1 ? m_words.table().find(form.words.front()) : WordTable::none;
                if (word != WordTable::none)
                    words.push_back(word);
            }
            std::sort(words.begin(), words.end());
            m_apart[i].push_back(std::move(words));
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
                const bool noun = region >= behindKind && quality > asShorterName && !(isNarrower && quality < 1) &&
                                  last.has(NameToken::Head) && (last.word() == kind.word || !isOther);
                score.noun = score.noun || noun;
                score.plain = score.plain || (noun && !isLongerName(name, i));
                score.typical = score.typical || (noun && endsAt(m_typicalNames, name, i));
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
            if (stands(phrase, name, i))
                take(phrase.term, phrase.quality, name[i + phrase.words.size() - 1]);
        }
        if (found < 0) {
            lastTerm = -2;
            continue;
        }
        ++score.matched;
        if (found != m_query.head && m_query.terms[at(found)].kind != NameToken::Measure && !m_turning.empty())
            score.turned = score.turned || isTurned(name, i);
        if (score.first < 0)
            score.first = static_cast<int>(i);
        if (found == lastTerm + 1 && found > 0 && !entry.has(NameToken::StartsPart))
            ++score.neighbours;
        lastTerm = found;
    }
}

void Ranking::scoreApart(std::span<const NameWords::Entry> name, std::size_t term, float &best, NameWords::Kind kind,
                         NameScore &score) const {
    // In one part of the name, and in the order in which they were typed.
    const auto &wanted = m_apart[term];
    std::size_t next = 0;
    for (const auto &entry : name) {
        if (entry.has(NameToken::StartsPart))
            next = 0;
        if (entry.has(NameToken::Target) || entry.has(NameToken::Included) ||
            !std::binary_search(wanted[next].begin(), wanted[next].end(), entry.word()))
            continue;
        if (++next < wanted.size())
            continue;
        const bool isOther = kind.sureness > surelyKind && kind.word != WordTable::none && entry.word() != kind.word;
        const bool isNoun = entry.has(NameToken::Head) && !isOther;
        const bool isHead = static_cast<int>(term) == m_query.head && !m_isSeries;
        score.noun = score.noun || (isHead && isNoun);
        score.plain = score.plain || (isHead && isNoun);
        best = std::max(best, apart * (!isHead ? 1.0F : isNoun ? asNoun : notAsNoun));
        return;
    }
}

} // namespace aura::storage
