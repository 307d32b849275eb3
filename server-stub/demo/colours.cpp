// SPDX-License-Identifier: Apache-2.0
#include "colours.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace aura::server::demo {

namespace {

constexpr auto colours = std::to_array<Colour>({
    // paints, glazes and cloth
    {"Black", "BLK", "#2f3138"},
    {"Charcoal", "CHA", "#4a4e57"},
    {"Slate", "SLT", "#66727d"},
    {"Stone", "STN", "#aaa59b"},
    {"Chalk", "CHK", "#f0ece3"},
    {"Ivory", "IVO", "#e9dec9"},
    {"Oat", "OAT", "#dcccb0"},
    {"Sand", "SND", "#d3bb94"},
    {"Clay", "CLY", "#b9775c"},
    {"Terracotta", "TER", "#c4683f"},
    {"Rust", "RST", "#a84e2f"},
    {"Mustard", "MUS", "#d9a233"},
    {"Butter", "BUT", "#efd483"},
    {"Saffron", "SAF", "#e8962f"},
    {"Coral", "COR", "#e5745f"},
    {"Tomato", "TOM", "#cb4436"},
    {"Blush", "BLS", "#e2b3a7"},
    {"Rose", "ROS", "#cb7183"},
    {"Berry", "BER", "#8f3a56"},
    {"Plum", "PLU", "#624063"},
    {"Lilac", "LIL", "#b3a2ce"},
    {"Sky", "SKY", "#8fb9d8"},
    {"Denim", "DEN", "#50719a"},
    {"Navy", "NAV", "#2d4263"},
    {"Ocean", "OCE", "#317794"},
    {"Teal", "TEA", "#2f7f7c"},
    {"Mint", "MIN", "#a3d0b9"},
    {"Sage", "SAG", "#94a88a"},
    {"Olive", "OLI", "#7d7d4b"},
    {"Forest", "FOR", "#33604a"},
    // metals
    {"Brass", "BRS", "#c79a4b"},
    {"Copper", "COP", "#bb7650"},
    {"Steel", "STL", "#b3bbc1"},
    {"Graphite", "GRA", "#565b63"},
    // woods
    {"Oak", "OAK", "#c99f6b"},
    {"Walnut", "WAL", "#805538"},
    {"Beech", "BEE", "#dabb8f"},
    {"Ash", "ASH", "#d9c6a6"},
    {"Bamboo", "BAM", "#d3b47c"},
    // leathers
    {"Cognac", "COG", "#a9663a"},
    {"Chestnut", "CHE", "#6d4330"},
    // glass
    {"Clear", "CLR", "#cfe1e4"},
    {"Smoke", "SMO", "#858f96"},
    {"Amber", "AMB", "#c98e43"},
    {"Sea glass", "SEA", "#9dc9be"},
});

} // namespace

const Colour &colourNamed(std::string_view name) {
    const auto *found = std::find_if(colours.begin(), colours.end(), [&](const Colour &c) { return c.name == name; });
    assert(found != colours.end() && "a colour that the table does not have");
    return found != colours.end() ? *found : colours.front();
}

} // namespace aura::server::demo
