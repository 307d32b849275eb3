// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "num_set.h"
#include "query_terms.h"
#include "ranking_weights.h"

#include <memory>
#include <vector>

namespace aura::storage {

/// Where a term of the text was found.
struct TermMatches {
    NumSet main; ///< Name, brand, codes, category path, tags, options.
    NumSet more; ///< Description and attribute values.
    NumSet like; ///< Nowhere, but like what surely is meant.
};

/// How a name answers a text.
struct NameScore {
    int matched = 0;      ///< Entries that some term matches.
    int neighbours = 0;   ///< Terms that stand behind the term that was typed before them.
    int first = -1;       ///< Place of the first match.
    bool noun = false;    ///< The text's noun is a noun of the name.
    bool plain = false;   ///< It is not only the end of a longer name for another kind of things.
    bool typical = false; ///< It stands in the name that the lexicon has for what it mostly means.
    bool turned = false;  ///< What is asked for becomes something else, or is made out of it: "HDMI to DVI".
};

/// Orders the products that a text finds by what a buyer means: one object for one text. Reads memory only.
///
/// A product scores by each term's best place (name, category, attribute value, description), weighted by how rare the
/// term is. Then it counts whether the product is what the text's noun says: a name whose noun it is beats one in which
/// it says what a thing is for ("laptop" and "laptop bag"); things made for others stand behind unless they are asked
/// for; and products with the attributes or the category of the best matches stand before odd ones out.
class Ranking {
public:
    Ranking(Database &database, const CatalogueColumns &columns, const NameWords &words, QueryTerms query,
            const std::vector<TermMatches> &matches, bool allTermsFirst);

    /// Best first. Among equals what can be bought comes first, then the order that the numbers had: popularity.
    Status order(std::vector<std::int32_t> &nums) const;
    /// Whether at least `wanted` of the products surely are the thing that is asked for, with all that is asked of it.
    bool hasSeeds(const NumSet &nums, std::size_t wanted) const;
    /// The text's noun is one that the catalogue knows as the noun of things.
    bool hasNoun() const { return m_headKind > weights::surelyKind && m_query.head >= 0; }
    /// Adds to `alike` what the matches `nums` show to be the same kind of thing, though no word says so.
    /// Looks only among `candidates`.
    Status addAlike(const std::vector<std::int32_t> &nums, const NumSet &candidates, NumSet &alike) const;

private:
    struct Hit {
        std::uint8_t term = 0;
        float quality = 0;
        bool isNoun = false; ///< Of attribute values: says what the product is.
    };
    /// Words in a row that are one form of a term.
    struct Phrase {
        std::uint8_t term = 0;
        float quality = 0;
        std::vector<std::int32_t> words;
    };
    struct Scored {
        float score = 0;
        bool isSeed = false;    ///< Surely the thing that is asked for.
        bool isNamed = false;   ///< By its name.
        bool isKind = false;    ///< By the word of its name that surely says what it is.
        bool isLike = false;    ///< Only by its attributes.
        bool isTypical = false; ///< By the name that the lexicon has for what the noun mostly means.
        // By its categories:
        bool isPlain = false;  ///< One is named by the text and nothing more.
        bool isNarrow = false; ///< It is one kind of the thing: "digital potentiometers".
    };

    bool isCutMeasure(std::span<const NameWords::Entry> name, const QueryTerm &term) const;
    void preferShopsWord();
    void findLongerNames();
    void findTypicalNames();
    void scoreYesNo();
    /// Next to a word that turns things into others, on whose other side stands something that is not asked for.
    bool isTurned(std::span<const NameWords::Entry> name, std::size_t place) const;
    static bool endsAt(const std::vector<std::vector<std::int32_t>> &names, std::span<const NameWords::Entry> name,
                       std::size_t from);
    /// Words that stand before the term in the name make it the name of another kind of things.
    bool isLongerName(std::span<const NameWords::Entry> name, std::size_t from) const;
    void indexForms();
    void scoreCategories();
    bool hasPlainPart(std::span<const NameWords::Entry> name) const;
    /// Its words stand in the name from there on.
    static bool stands(const Phrase &phrase, std::span<const NameWords::Entry> name, std::size_t from);
    void scoreValues();
    void weighTerms();
    /// The text's noun is none that the catalogue or the lexicon knows, but stands in many names.
    bool isSeries() const;
    void indexApart();
    /// Adds a term of several words that stand in the name apart from each other.
    void scoreApart(std::span<const NameWords::Entry> name, std::size_t term, float &best, NameWords::Kind kind,
                    NameScore &score) const;
    void addHit(std::int32_t word, std::uint8_t term, float quality);
    void scoreName(std::span<const NameWords::Entry> name, std::span<float> best, NameWords::Kind kind,
                   NameScore &score) const;
    Scored score(std::int32_t num) const;
    /// What has no category is no worse than what has one: when the text names a category, both show on the first page.
    void mixUncategorized(std::vector<std::int32_t> &nums, const NumSet &sure) const;
    void addPrices(const std::vector<std::int32_t> &nums, std::vector<Scored> &scores) const;
    Status addProfile(const std::vector<std::int32_t> &nums, std::vector<Scored> &scores) const;

    Database &m_database;
    const CatalogueColumns &m_columns;
    const NameWords &m_words;
    QueryTerms m_query;
    const std::vector<TermMatches> &m_matches;
    const bool m_allTermsFirst;              ///< Whatever lacks a term stands behind all that lacks none.
    std::vector<std::uint16_t> m_slotOfWord; ///< 0: no term has the word; otherwise 1 + index into m_hits.
    std::vector<std::vector<Hit>> m_hits;
    std::vector<std::vector<Phrase>> m_phrases; ///< By slot of their first word.
    /// By term of several words, then word: the words of the table that it may be, ascending.
    std::vector<std::vector<std::vector<std::int32_t>>> m_apart;
    /// By last word that stands before the text's noun in names of other kinds: all words before it, in order.
    std::vector<std::vector<std::int32_t>> m_longerNames;
    std::vector<std::vector<std::int32_t>> m_typicalNames; ///< Of those for what the noun mostly means.
    std::vector<std::int32_t> m_turning;                   ///< The words that turn things into others.
    /// A value of an attribute that things have or lack, and the term that the attribute is called.
    struct YesNoHit {
        std::int32_t value = 0;
        std::uint8_t term = 0;
        bool isYes = false;
    };
    std::vector<YesNoHit> m_yesNo;
    std::vector<std::int32_t> m_typedNouns; ///< The text's noun as it was typed, in either number.
    std::vector<float> m_weights;           ///< By term; they add up to 1.
    /// By category index, then term.
    std::vector<float> m_categoryScores;
    std::vector<std::uint8_t> m_isHeadCategory;  ///< The category's noun is the text's noun.
    std::vector<std::uint8_t> m_isPartCategory;  ///< It names things for or of what is asked for.
    std::vector<std::uint8_t> m_isPlainCategory; ///< It, or one above it, is named by the text and nothing more.
    std::vector<std::uint16_t> m_slotOfValue;    ///< As m_slotOfWord, for facet values.
    std::vector<std::vector<Hit>> m_valueHits;
    float m_headKind = 0;
    float m_headAccessory = 0;
    bool m_isSeries = false; ///< The text asks for what bears a name, not for a kind of things.
};

} // namespace aura::storage
