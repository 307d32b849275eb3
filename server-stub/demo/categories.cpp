// SPDX-License-Identifier: Apache-2.0
#include "catalogue.h"

#include <algorithm>
#include <cassert>

namespace aura::server::demo {

const std::vector<CategoryText> &categoryTexts() {
    static const std::vector<CategoryText> all{
        {"home-living", {}, "Home & Living", "Lamps, chairs and small things that make four walls a place to come back to.", "#7a9a86", {"table-lamp", "armchair", "vase"}},
        {"lighting", "home-living", "Lighting", "Light for desks, tables and the corner that never had any.", "#46587c", {"desk-lamp"}},
        {"furniture", "home-living", "Furniture", "Chairs to stay on and tables that follow you around.", "#d8a35a", {"chair"}},
        {"decor", "home-living", "Decor", "Vases, clocks, candles and pictures, chosen one by one.", "#c98268", {"vase"}},
        {"textiles", "home-living", "Textiles", "Cushions and throws, woven rather than printed.", "#8f7a9c", {"cushion"}},
        {"kitchen-table", {}, "Kitchen & Table", "Pots, plates and everything that happens between stove and table.", "#cf7d5d", {"casserole", "cutting-board", "carafe"}},
        {"cookware", "kitchen-table", "Cookware", "Pots, pans and knives that are handed down.", "#3f7377", {"casserole"}},
        {"tableware", "kitchen-table", "Tableware", "Bowls, plates and mugs from people who fire their own kilns.", "#d9b25c", {"bowl"}},
        {"coffee-gear", "kitchen-table", "Coffee & Tea Making", "Kettles, presses and pots for the first and the fourth cup.", "#6d8f76", {"kettle"}},
        {"coffee-tea", "kitchen-table", "Coffee & Tea", "Fresh beans and whole leaves.", "#a9664a", {"coffee-beans"}},
        {"sound-desk", {}, "Sound & Desk", "Good sound for the room and good tools for the desk.", "#50648c", {"turntable", "headphones", "speaker"}},
        {"audio", "sound-desk", "Audio", "Speakers, headphones, radios and turntables with a voice of their own.", "#b8737e", {"headphones"}},
        {"desk-tech", "sound-desk", "Desk & Computing", "Keyboards, mice, hubs and power for the working day.", "#5f7f94", {"keyboard"}},
        {"outdoor-travel", {}, "Outdoor & Travel", "For nights under canvas and trains at seventeen past.", "#5b7a61", {"tent", "backpack", "lantern"}},
        {"camping", "outdoor-travel", "Camping", "Tents, stoves and lanterns that hold up in the rain.", "#8a9a5b", {"tent"}},
        {"bottles-flasks", "outdoor-travel", "Bottles & Flasks", "Cold water at noon and hot coffee on the second train.", "#4f8c9c", {"bottle"}},
        {"bags", "outdoor-travel", "Bags & Wallets", "Backpacks, totes and leather that gets better.", "#c39a6b", {"backpack"}},
        {"cycling", {}, "Cycling", "City bikes and what belongs on them.", "#d39a3f", {"bicycle"}},
        {"bikes", "cycling", "Bikes", "Quiet, quick and ready to go.", "#6b7fa6", {"bicycle"}},
        {"bike-accessories", "cycling", "Bike Accessories", "Lights, helmets and bells worth ringing.", "#7d6a92", {"helmet"}},
        {"paper-play", {}, "Paper & Play", "Good paper for grown-ups, good wood for children.", "#b3a2ce", {"bear", "blocks", "pencils"}},
        {"stationery", "paper-play", "Stationery", "Notebooks, pens and scissors that you hide from the others.", "#cf8f7e", {"notebook"}},
        {"toys", "paper-play", "Toys", "Trains, bears, blocks and kites. No batteries.", "#7aa6c2", {"train"}},
        {"garden-balcony", {}, "Garden & Balcony", "For beds, boxes and the one tomato plant on the sill.", "#7d9c6c", {"watering-can", "plant-pot", "birdhouse"}},
        {"pots-planters", "garden-balcony", "Pots & Planters", "Clay that breathes and keeps its looks.", "#c27b5c", {"plant-pot"}},
        {"garden-tools", "garden-balcony", "Garden Tools & Birds", "Cans, secateurs and first homes for tits.", "#5f8f8a", {"watering-can"}},
        {"bath-body", {}, "Bath & Body", "Towels with weight and soaps with an address.", "#88b3b0", {"towel", "dispenser", "soap"}},
        {"towels", "bath-body", "Towels", "Terry, waffle and linen.", "#6f8fae", {"towel"}},
        {"soaps-care", "bath-body", "Soap & Care", "Cold-processed bars and hand wash to refill.", "#b49b77", {"dispenser"}},
        {"clothing", {}, "Clothing", "A few good things to wear, in colours that get along.", "#c77f8b", {"sweater"}},
        {"tops-outerwear", "clothing", "Shirts, Knitwear & Coats", "Layers from the inside out.", "#647b9b", {"raincoat"}},
        {"hats-socks", "clothing", "Hats & Socks", "Warm at both ends.", "#a3a05d", {"beanie"}},
    };
    return all;
}

const std::vector<ProductType> &allTypes() {
    static const std::vector<ProductType> all = [] {
        std::vector<ProductType> joined;
        for (const auto *part : {&homeTypes(), &kitchenTypes(), &coffeeTypes(), &techTypes(), &outdoorTypes(),
                                 &cyclingTypes(), &paperTypes(), &gardenTypes(), &clothingTypes()})
            joined.insert(joined.end(), part->begin(), part->end());
        return joined;
    }();
    return all;
}

const ProductType &typeOf(std::string_view key) {
    const auto found =
        std::find_if(allTypes().begin(), allTypes().end(), [&](const ProductType &t) { return t.key == key; });
    assert(found != allTypes().end() && "a kind of product that the table does not have");
    return found != allTypes().end() ? *found : allTypes().front();
}

} // namespace aura::server::demo
