// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon.h"
#include "name_tokens.h"

#include <aura/storage/catalogue_columns.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace aura::storage {

/// Words with numbers from 0, in memory once each.
class WordTable {
public:
    static constexpr std::int32_t none = -1;

    std::int32_t intern(QStringView word);
    /// `none` when it is not there.
    std::int32_t find(QStringView word) const;
    std::int32_t size() const { return static_cast<std::int32_t>(m_ends.size()); }
    std::u16string_view text(std::int32_t word) const;

private:
    struct Slot {
        std::int32_t word = none;
        std::uint32_t hash = 0; ///< Tells most others apart without reading their texts.
    };
    static std::uint32_t hashOf(std::u16string_view word);
    std::size_t slotOf(std::u16string_view word, std::uint32_t hash) const;
    void grow();

    std::u16string m_texts; ///< All words, one behind the other.
    std::vector<std::uint32_t> m_ends;
    std::vector<Slot> m_slots;
};

/// The words of all products' names, of categories and of attribute values in memory, and what the catalogue itself
/// teaches about words: which are nouns of things, which things are made for others. Ranking reads nothing else.
/// Immutable, for any number of threads.
class NameWords : public std::enable_shared_from_this<NameWords> {
public:
    /// A word of a name: its number and the flags of NameToken.
    class Entry {
    public:
        Entry(std::int32_t word, std::uint8_t flags)
            : m_packed(static_cast<std::uint32_t>(word) << flagBits | flags) {}
        void add(NameToken::Flag flag) { m_packed |= flag; }
        std::int32_t word() const { return static_cast<std::int32_t>(m_packed >> flagBits); }
        bool has(NameToken::Flag flag) const { return (m_packed & flag) != 0; }
        bool operator==(const Entry &) const = default;

    private:
        static constexpr int flagBits = 4;
        std::uint32_t m_packed;
    };

    struct WordFacts {
        std::int32_t products = 0; ///< Whose names have it.
        std::int32_t stands = 0;   ///< Whose names have it where a noun may stand.
        std::int32_t heads = 0;    ///< Of which it says what the product is.
        std::int32_t made = 0;     ///< Of the heads: products that are made for others.
        std::int32_t branded = 0;  ///< Of the heads: products that have a brand.
        std::uint64_t brands = 0;  ///< A bit for each brand of those, by its number modulo 64.

        /// 0 (a model, a trait) to 1: how surely it is the noun of a kind of thing.
        float kind() const;
        /// 0 to 1: how many of those things are made for others: cables, bags, toner.
        float accessory() const;
    };

    struct CategoryWords {
        std::vector<Entry> words;
        std::int32_t parent = -1;
    };

    static Result<std::shared_ptr<const NameWords>> load(Database &database, const CatalogueColumns &columns);
    /// The names of these products read again. Shares everything when no name changed.
    Result<std::shared_ptr<const NameWords>> updated(Database &database, const CatalogueColumns &columns,
                                                     std::span<const std::int64_t> changed) const;

    const Lexicon &lexicon() const { return *m_lexicon; }
    const WordTable &table() const { return m_table; }
    const WordFacts &facts(std::int32_t word) const { return m_facts[static_cast<std::size_t>(word)]; }
    /// Empty for numbers that no product has.
    std::span<const Entry> nameOf(std::int32_t num) const;
    /// The word of a name that says what the product is.
    struct Kind {
        std::int32_t word = WordTable::none;
        float sureness = 0; ///< 0 to 1.
    };
    Kind kindOf(std::int32_t num) const {
        return num < static_cast<std::int32_t>(m_kinds.size()) ? m_kinds[static_cast<std::size_t>(num)] : Kind();
    }
    /// The name or an attribute says that it is made for another product.
    bool isMadeForOthers(std::int32_t num) const {
        return num < static_cast<std::int32_t>(m_made.size()) && m_made[static_cast<std::size_t>(num)] != 0;
    }
    /// A category is called so, perhaps with words before it.
    bool isCategoryNoun(std::int32_t word) const {
        return std::binary_search(m_categoryNouns.begin(), m_categoryNouns.end(), word);
    }
    /// 0 (all products have the attribute) to 1 (hardly any): how much it tells of what a product is.
    float tellingOf(std::int32_t attribute) const {
        return attribute < static_cast<std::int32_t>(m_telling.size()) ? m_telling[static_cast<std::size_t>(attribute)]
                                                                       : 0;
    }
    /// By index of CatalogueColumns::categories().
    const std::vector<CategoryWords> &categories() const { return m_categories; }

    struct Value {
        std::int32_t word = 0;
        std::int32_t value = 0;      ///< Number of the facet value.
        std::uint8_t valueWords = 0; ///< How many words the value has.
        bool isLast = false;         ///< The word is the value's last one.
        bool isOther = false;        ///< The attribute names other products.
        bool isKind = false;         ///< The attribute says what kind of thing a product is.
        bool isTrait = false;        ///< The attribute says how a product is, neither its kind nor what it fits.
    };
    /// The attribute values in which the word stands.
    std::span<const Value> valuesOf(std::int32_t word) const;
    /// A value of an attribute that things have or lack.
    struct YesNo {
        std::vector<std::int32_t> words; ///< Of the attribute's name.
        std::int32_t value = 0;          ///< Number of the facet value.
        bool isYes = false;
    };
    /// The values of those attributes that are called exactly so.
    std::vector<YesNo> yesNoOf(const QStringList &name) const;
    /// How many visible products there are, for weights.
    std::int32_t products() const { return m_products; }

private:
    NameWords() = default;
    Status loadValues(Database &database);
    Status loadMade(Database &database, const CatalogueColumns &columns);
    void loadCategories(const CatalogueColumns &columns);
    void append(std::vector<Entry> &entries, QStringView name);
    Status learnKinds(Database &database, const CatalogueColumns &columns);
    /// How far words may be nouns of what is sold, while that is being learnt.
    struct Chances {
        std::vector<float> ofEntry; ///< By entry of all names; 0 to 1.
        std::vector<float> least;   ///< By word: how sure a noun it is without being learnt.
    };
    Result<Chances> chances(Database &database, const CatalogueColumns &columns) const;
    void markHeads(const CatalogueColumns &columns, const Chances &chances);
    void countKind(std::int32_t num, std::int32_t word, const CatalogueColumns &columns);
    struct Elected {
        Kind kind;
        std::size_t place = 0; ///< In the name.
    };
    Elected kindIn(std::int32_t num, const Chances &chances) const;

    std::shared_ptr<const Lexicon> m_lexicon;
    WordTable m_table;
    std::vector<std::uint32_t> m_start; ///< By product number; the entries end where the next ones start.
    std::vector<Entry> m_entries;
    std::vector<CategoryWords> m_categories;
    std::vector<Value> m_values; ///< By word.
    std::vector<YesNo> m_yesNo;
    std::vector<WordFacts> m_facts;
    std::vector<std::uint8_t> m_made;
    std::vector<Kind> m_kinds;
    std::vector<std::int32_t> m_categoryNouns; ///< In rising order.
    std::vector<float> m_telling;              ///< By attribute.
    std::int32_t m_products = 0;
};

} // namespace aura::storage
