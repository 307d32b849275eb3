// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawings.h"

#include <string_view>
#include <vector>

/// The tables that the demo shop is made from. Texts are UTF-8.
namespace aura::server::demo {

using Words = std::vector<std::string_view>;

/// One attribute or technical specification of a kind of product and the values that a product may have.
struct Fact {
    enum class Kind { Text, Number, Flag };
    Kind kind = Kind::Text;
    std::string_view name;
    std::string_view unit;
    Words choices;
};

inline Fact text(std::string_view name, Words choices) {
    return {Fact::Kind::Text, name, {}, std::move(choices)};
}
inline Fact number(std::string_view name, std::string_view unit, Words choices) {
    return {Fact::Kind::Number, name, unit, std::move(choices)};
}
/// Choices are "yes" and "no"; repeat one to make it likelier.
inline Fact flag(std::string_view name, Words choices = {"yes", "no"}) {
    return {Fact::Kind::Flag, name, {}, std::move(choices)};
}

/// One step of a size that a product comes in, with its price and weight in percent of the product's own.
struct SizeStep {
    std::string_view label;
    std::string_view code;
    int pricePercent = 100;
    int weightPercent = 100;
};

struct Body {
    int grams = 0;
    int width = 0; ///< mm
    int height = 0;
    int depth = 0;
};

/// Everything that products of one kind have in common. In texts, {brand}, {model} and {material} stand for the
/// product's own.
struct ProductType {
    std::string_view key;
    std::string_view code; ///< Part of article numbers; three letters, unique.
    std::string_view category;
    std::string_view noun;
    Drawing drawing = nullptr;
    Setting setting = Setting::Standing;
    double scale = 1;
    int count = 9;
    int colourways = 3;      ///< The most colours that one product comes in.
    bool namesColour = true; ///< False where the colour is only that of the packaging or the picture.
    int priceLow = 10;       ///< EUR
    int priceHigh = 100;
    Body body;
    Words brands;
    Words colours;
    Words accents;
    std::string_view accentName; ///< The attribute that tells the accent; empty when it is not worth telling.
    std::string_view materialName = "Material";
    Words materials;
    std::string_view sizeName;
    std::vector<SizeStep> sizes;
    std::vector<Fact> attributes;
    std::vector<Fact> specs;
    Words openings;
    Words details;
    Words praise;
    Words gripes;
    Words tags;
    Words models; ///< Model names of its own; empty to take the brand's.
};

struct Brand {
    std::string_view name;
    std::string_view code;
    Words models;
    std::string_view line; ///< One sentence about where its things come from.
};

struct CategoryText {
    std::string_view slug;
    std::string_view parent; ///< Empty for the top level.
    std::string_view name;
    std::string_view description;
    std::string_view tile;                ///< Colour of its illustration.
    std::vector<std::string_view> emblem; ///< Kinds of product drawn in it.
};

const std::vector<ProductType> &homeTypes();
const std::vector<ProductType> &kitchenTypes();
const std::vector<ProductType> &coffeeTypes();
const std::vector<ProductType> &techTypes();
const std::vector<ProductType> &outdoorTypes();
const std::vector<ProductType> &cyclingTypes();
const std::vector<ProductType> &paperTypes();
const std::vector<ProductType> &gardenTypes();
const std::vector<ProductType> &clothingTypes();
/// All of the above in one list.
const std::vector<ProductType> &allTypes();
/// The type of that key; asserts that there is one.
const ProductType &typeOf(std::string_view key);

const std::vector<CategoryText> &categoryTexts();
const std::vector<Brand> &brands();
/// The brand of that name; asserts that there is one.
const Brand &brandNamed(std::string_view name);

} // namespace aura::server::demo
