// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

// What ranking weighs: chosen over the judgements of tests/search, by their mean, never for one of them.

namespace aura::storage::weights {

// Where a term may stand, and what that is worth; 1: in the name.
inline constexpr float asNoun = 1.15F;     ///< The text's noun where the name has its noun.
inline constexpr float notAsNoun = 0.75F;  ///< The text's noun, but the name says another thing.
inline constexpr float asTarget = 0.45F;   ///< Behind "for".
inline constexpr float behindKind = 0.97F; ///< Behind the word that says what the product is: a trait of it.
inline constexpr float asIncluded = 0.6F;  ///< Behind "with".
inline constexpr float inCategory = 0.95F;
inline constexpr float inUpperCategory = 0.6F;
inline constexpr float asValue = 0.95F;  ///< The whole value of an attribute.
inline constexpr float endsValue = 0.9F; ///< "tablet" in "full-size tablet".
inline constexpr float inValue = 0.6F;
inline constexpr float apart = 0.85F; ///< The words of one thing, not next to each other: "hard SATA drive".
inline constexpr float elsewhereInMain = 0.7F;
inline constexpr float inDescription = 0.35F;
inline constexpr float measureInDescription = 0.6F; ///< Texts mention many words, but amounts of their own thing.
inline constexpr float asLike = 0.9F;               ///< Has no such word, but all that those have that do.
inline constexpr float farFromNoun = 0.7F;          ///< Factor where only the description has the text's noun.
inline constexpr float missing = 0.55F;             ///< Factor for each term that a product lacks.

// What is added for the text as a whole.
inline constexpr float nounBonus = 0.2F;
inline constexpr float neighboursBonus = 0.12F;
inline constexpr float coverageBonus = 0.06F;
inline constexpr float beginningBonus = 0.03F;
inline constexpr float bearsNameBonus = 0.1F; ///< The name of a series stands first in the name, or behind the brand.
inline constexpr float otherKindMalus = 0.12F;
inline constexpr float narrowerMalus =
    0.12F;                                   ///< It has a name of its own that ends so: "uninterruptible power supply".
inline constexpr float typicalBonus = 0.15F; ///< It is what the noun mostly means: "steam iron" of "iron".
inline constexpr float turnedMalus = 0.2F;   ///< "HDMI to DVI cable" where "HDMI cable" was typed.
inline constexpr float madeForOthersMalus = 0.2F;
inline constexpr float profileBonus = 0.25F;
inline constexpr float bothCategoriesBonus = 0.05F; ///< The category and one above it have the text's noun.
inline constexpr float plainCategoryBonus = 0.06F;  ///< It, or one above it, is named by the text and nothing more.
inline constexpr float priceBonus = 0.16F;
inline constexpr float allTermsLead = 4; ///< More than all else together.

/// Forms of this quality are the word that was typed, in either number; of the other, another word for the same.
inline constexpr float asTyped = 0.96F;
inline constexpr float asSynonym = 0.86F;
inline constexpr float asShorterName = 0.6F; ///< "Game" where "board game" was typed: no noun for it.
inline constexpr float asShopsWord = 0.99F;
/// A word that names few of the things whose names have it, of which the shop sells many under other names.
inline constexpr float asRarelyNoun = 0.95F;
inline constexpr float rarelyNoun = 0.25F;
inline constexpr float manyMore = 3;

/// From here on a word is the noun of a kind of things.
inline constexpr float knownKind = 0.15F;
inline constexpr float surelyKind = 0.3F;
inline constexpr float wellKnownKind = 0.5F;

/// A word of so many names would be known as a noun, if it were one.
inline constexpr std::int32_t fewOfSeries = 20;

} // namespace aura::storage::weights
