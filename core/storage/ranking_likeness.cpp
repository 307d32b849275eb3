// SPDX-License-Identifier: Apache-2.0
#include "ranking.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace aura::storage {

using namespace weights;

namespace {

/// Only so many of the best are compared with the profile of the very best.
constexpr std::size_t mostProfiled = 3'000;
constexpr std::size_t mostSeeds = 150;
constexpr std::size_t fewestSeeds = 3;
// Likeness alone is told from so many seeds, by so many attributes, of which so much must be there.
constexpr std::size_t fewestAlikeSeeds = 1;
constexpr int fewestAlikeAttributes = 10;
constexpr int fewestOfFew = 40; ///< What one or two products have in common may be what all of its maker's have.
constexpr float alikeShare = 0.5F;
/// What the noun mostly means is told from those alone, when so many of all things called so are that.
constexpr float typicalShare = 0.2F;
/// An attribute belongs to the profile when this share of the seeds has it.
constexpr float profileShare = 0.3F;

std::size_t at(std::int32_t number) {
    return static_cast<std::size_t>(number);
}

/// Which attributes products have in common.
class SharedAttributes {
public:
    SharedAttributes(const CatalogueColumns &columns, std::shared_ptr<const std::vector<std::int32_t>> attributeOf)
        : m_columns(columns)
        , m_attributeOf(std::move(attributeOf)) {
        const auto largest = std::max_element(m_attributeOf->begin(), m_attributeOf->end());
        const auto limit = largest == m_attributeOf->end() ? 0 : at(*largest) + 1;
        m_share.resize(limit);
        m_seen.resize(limit, -1);
    }

    /// Counts the attributes of one of `seeds` products.
    void add(std::int32_t num, std::size_t seeds) {
        forEach(num, [&](std::size_t attribute) { m_share[attribute] += 1 / static_cast<float>(seeds); });
    }
    /// Forgets what few of them have; nothing is added any more.
    void settle() {
        for (auto &share : m_share) {
            if (share < profileShare)
                share = 0;
            m_whole += share;
            m_common += share > 0 ? 1 : 0;
        }
    }
    int common() const { return m_common; }
    /// 0 to 1: how much of what they have in common the product has.
    float of(std::int32_t num) {
        float own = 0;
        forEach(num, [&](std::size_t attribute) { own += m_share[attribute]; });
        return m_whole > 0 ? own / m_whole : 0;
    }
    /// 0 to 1: how much of what they have in common the product has, and how little else, where what all kinds of
    /// products have counts little.
    float likeness(std::int32_t num, const NameWords &words) {
        if (m_telling == 0) {
            for (std::size_t attribute = 0; attribute < m_share.size(); ++attribute)
                m_telling += m_share[attribute] * words.tellingOf(static_cast<std::int32_t>(attribute));
        }
        float shared = 0;
        float own = 0;
        int common = 0;
        forEach(num, [&](std::size_t attribute) {
            const float telling = words.tellingOf(static_cast<std::int32_t>(attribute));
            shared += m_share[attribute] * telling;
            own += telling;
            common += m_share[attribute] > 0 ? 1 : 0;
        });
        return common < fewestAlikeAttributes ? 0 : shared / std::sqrt(m_telling * own);
    }

private:
    template <typename Visit>
    void forEach(std::int32_t num, Visit &&visit) {
        ++m_stamp;
        for (const auto value : m_columns.facetValuesOf(num)) {
            const auto attribute = at((*m_attributeOf)[at(value)]);
            if (std::exchange(m_seen[attribute], m_stamp) != m_stamp)
                visit(attribute);
        }
    }

    const CatalogueColumns &m_columns;
    std::shared_ptr<const std::vector<std::int32_t>> m_attributeOf; ///< By facet value.
    std::vector<float> m_share;                                     ///< By attribute.
    std::vector<std::int32_t> m_seen;                               ///< By attribute: the visit that was last.
    std::int32_t m_stamp = 0;
    float m_whole = 0;
    float m_telling = 0;
    int m_common = 0;
};

} // namespace

/// Products with nearly all attributes that those have in common which surely are what is asked for.
Status Ranking::addAlike(const std::vector<std::int32_t> &nums, const NumSet &candidates, NumSet &alike) const {
    std::vector<std::int32_t> seeds;
    std::size_t whole = 0; // Seeds that lack nothing that is asked for; they stand in front.
    for (const auto num : nums) {
        const auto scored = score(num);
        // What nothing is known of shows nothing.
        const bool isMute = static_cast<int>(m_columns.facetValuesOf(num).size()) < fewestAlikeAttributes;
        if (!scored.isNamed || isMute || m_words.isMadeForOthers(num))
            continue;
        seeds.push_back(num);
        if (scored.isSeed)
            std::swap(seeds[whole++], seeds.back());
    }
    if (whole >= fewestSeeds)
        seeds.resize(whole);
    seeds.resize(std::min(seeds.size(), mostSeeds));
    if (seeds.size() < fewestAlikeSeeds)
        return {};
    AURA_ASSIGN(auto attributeOf, m_columns.attributeOfValue(m_database));
    SharedAttributes attributes(m_columns, std::move(attributeOf));
    for (const auto num : seeds)
        attributes.add(num, seeds.size());
    attributes.settle();
    if (attributes.common() < (seeds.size() < fewestSeeds ? fewestOfFew : fewestAlikeAttributes))
        return {};
    // Things that are not alike themselves make nothing like them.
    float coherence = 0;
    for (const auto num : seeds)
        coherence += attributes.likeness(num, m_words) / static_cast<float>(seeds.size());
    if (coherence < alikeShare)
        return {};
    candidates.forEach([&](std::int32_t num) {
        if (!m_columns.isVisible(num) || m_words.isMadeForOthers(num))
            return;
        const auto kind = m_words.kindOf(num);
        if (kind.word != WordTable::none && kind.sureness > surelyKind && m_slotOfWord[at(kind.word)] == 0)
            return;
        if (attributes.likeness(num, m_words) >= alikeShare)
            alike.insert(num);
    });
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
    // What is only like it says less of it than the thing itself, if there are some.
    const auto isLike = [&](std::size_t i) { return scores[i].isLike; };
    if (static_cast<std::size_t>(std::count_if(best.begin(), best.end(), isLike)) + fewestSeeds <= best.size())
        std::erase_if(best, isLike);
    // What is one kind of the thing says less of it than the thing itself.
    const auto isPlain = [&](std::size_t i) { return scores[i].isPlain; };
    if (std::count_if(best.begin(), best.end(), isPlain) >= static_cast<std::ptrdiff_t>(fewestSeeds))
        std::erase_if(best, [&](std::size_t i) { return scores[i].isNarrow; });
    // And what the noun mostly means says more of it than the rest.
    const auto isTypical = [&](std::size_t i) { return scores[i].isTypical; };
    const auto typical = static_cast<std::size_t>(std::count_if(best.begin(), best.end(), isTypical));
    if (typical >= fewestSeeds && static_cast<float>(typical) >= typicalShare * static_cast<float>(best.size()))
        std::erase_if(best, [&](std::size_t i) { return !isTypical(i); });
    const auto higher = [&](std::size_t a, std::size_t b) { return scores[a].score > scores[b].score; };
    const auto seeds = std::min(best.size(), mostSeeds);
    if (seeds < fewestSeeds)
        return {};
    std::partial_sort(best.begin(), best.begin() + static_cast<std::ptrdiff_t>(seeds), best.end(), higher);
    best.resize(seeds);

    AURA_ASSIGN(auto attributeOf, m_columns.attributeOfValue(m_database));
    SharedAttributes attributes(m_columns, std::move(attributeOf));
    std::vector<float> categoryShare(m_columns.categories().size());
    const float one = 1.0F / static_cast<float>(seeds);
    float categorized = 0;
    for (const auto i : best) {
        attributes.add(nums[i], seeds);
        if (const auto categories = m_columns.categoriesOf(nums[i]); !categories.empty()) {
            categoryShare[at(categories.front())] += one;
            categorized += one;
        }
    }
    attributes.settle();

    std::vector<std::size_t> compared(nums.size());
    for (std::size_t i = 0; i < compared.size(); ++i)
        compared[i] = i;
    if (compared.size() > mostProfiled) {
        std::nth_element(compared.begin(), compared.begin() + mostProfiled, compared.end(), higher);
        compared.resize(mostProfiled);
    }
    for (const auto i : compared) {
        float alike = attributes.of(nums[i]);
        if (categorized > 0.5F) {
            const auto categories = m_columns.categoriesOf(nums[i]);
            if (!categories.empty())
                alike = (alike + 2 * std::sqrt(categoryShare[at(categories.front())])) / 3;
        }
        scores[i].score += profileBonus * alike;
    }
    return {};
}

} // namespace aura::storage
