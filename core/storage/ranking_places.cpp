// SPDX-License-Identifier: Apache-2.0
#include "ranking.h"

#include <algorithm>
#include <limits>

namespace aura::storage {

using namespace weights;

namespace {

std::size_t at(std::int32_t number) {
    return static_cast<std::size_t>(number);
}

} // namespace

/// "Potentiometers, variable resistors" has a part that says "potentiometer" and no more; "digital potentiometers" are
/// one kind of them.
bool Ranking::hasPlainPart(std::span<const NameWords::Entry> name) const {
    for (std::size_t i = 0; i < name.size();) {
        bool plain = true;
        bool noun = false;
        std::size_t next = i;
        do {
            std::size_t length = 0;
            const auto slot = m_slotOfWord[at(name[next].word())];
            for (const auto &hit : m_hits[slot]) {
                if (hit.quality > 0) {
                    length = std::max<std::size_t>(length, 1);
                    noun = noun || static_cast<int>(hit.term) == m_query.head;
                }
            }
            for (const auto &phrase : m_phrases[slot]) {
                if (stands(phrase, name, next)) {
                    length = std::max(length, phrase.words.size());
                    noun = noun || static_cast<int>(phrase.term) == m_query.head;
                }
            }
            plain = plain && length > 0;
            next += std::max<std::size_t>(length, 1);
        } while (next < name.size() && !name[next].has(NameToken::StartsPart));
        if (plain && noun)
            return true;
        i = next;
    }
    return false;
}

bool Ranking::stands(const Phrase &phrase, std::span<const NameWords::Entry> name, std::size_t from) {
    const auto length = phrase.words.size();
    bool same = from + length <= name.size();
    for (std::size_t i = 0; same && i < length; ++i)
        same = name[from + i].word() == phrase.words[i] && (i == 0 || !name[from + i].has(NameToken::StartsPart));
    return same;
}

void Ranking::scoreCategories() {
    const auto terms = m_query.terms.size();
    const auto &categories = m_words.categories();
    m_categoryScores.assign(categories.size() * terms, 0);
    m_isHeadCategory.assign(categories.size(), 0);
    m_isPartCategory.assign(categories.size(), 0);
    m_isPlainCategory.assign(categories.size(), 0);
    for (std::size_t category = 0; category < categories.size(); ++category) {
        const std::span own(m_categoryScores.data() + category * terms, terms);
        NameScore score;
        scoreName(categories[category].words, own, {}, score);
        m_isHeadCategory[category] = score.noun ? 1 : 0;
        m_isPartCategory[category] = !score.noun && m_query.head >= 0 && own[at(m_query.head)] > 0 ? 1 : 0;
        m_isPlainCategory[category] = score.noun && hasPlainPart(categories[category].words) ? 1 : 0;
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
            m_isPlainCategory[category] |= m_isPlainCategory[at(up)];
        }
    }
}

/// "Touchscreen: yes" says what was typed as a trait; "no" denies what a text only mentions.
void Ranking::scoreYesNo() {
    for (std::size_t i = 0; i < m_query.terms.size() && m_query.head >= 0; ++i) {
        if (static_cast<int>(i) == m_query.head)
            continue;
        for (const auto &form : m_query.terms[i].nameForms) {
            if (form.isPrefix || form.quality < asSynonym)
                continue;
            for (const auto &each : m_words.yesNoOf(form.words))
                m_yesNo.push_back({each.value, static_cast<std::uint8_t>(i), each.isYes});
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
        m_valueHits[slot].push_back(
            {term, quality * worth, found.isKind && quality > asShorterName && (whole || found.isLast)});
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

} // namespace aura::storage
