// SPDX-License-Identifier: Apache-2.0
#include "builder.h"

namespace aura::server::demo {

namespace {

struct VendorText {
    std::string_view name;
    std::string_view city;
    std::string_view country;
    std::string_view story;
    int commission;
    int standardCents;
    int freeFromEuros;
    int minDays;
    int maxDays;
    int expressCents; ///< 0: no express.
    int returnDays;
    std::string_view returnPolicy;
    Words categories;
};

const std::vector<VendorText> &vendorTexts() {
    static const std::vector<VendorText> all{
        {"Haus Abendrot",
         "Hamburg",
         "DE",
         "It began with one lamp in the window of a closed bakery. Fifteen years later Haus Abendrot still chooses "
         "every "
         "chair by sitting in it for an evening, and still delivers in Hamburg by cargo bike.",
         1'200,
         690,
         120,
         3,
         6,
         1'490,
         30,
         "Return within 30 days, unused; we collect furniture at your door and carry the cost.",
         {"lighting", "furniture", "decor"}},
        {"Kiln & Kettle",
         "Dublin",
         "IE",
         "Two sisters, one a potter, the other a pastry cook, sell what they would put on their own table. Every glaze "
         "is "
         "tested with soup, every pan with onions.",
         1'000,
         590,
         80,
         3,
         5,
         1'290,
         30,
         "Return within 30 days. Anything that breaks on the way is replaced without questions.",
         {"cookware", "tableware", "coffee-gear", "coffee-tea"}},
        {"Tonwerk",
         "Berlin",
         "DE",
         "A hi-fi workshop in a Kreuzberg courtyard that repairs what others throw away, and sells only what it would "
         "be "
         "willing to repair.",
         900,
         490,
         100,
         2,
         4,
         990,
         14,
         "Return within 14 days in the original box. Two years of guarantee, five on our own repairs.",
         {"audio", "desk-tech"}},
        {"Outpost Alpina",
         "Innsbruck",
         "AT",
         "Run by mountain guides in the seasons between. Everything has spent at least one wet night on the Nordkette "
         "before it gets into the shop.",
         1'100,
         590,
         90,
         2,
         5,
         1'190,
         60,
         "Return within 60 days, even if it has been out in the rain once.",
         {"camping", "bottles-flasks", "bags"}},
        {"Vélo Lumière",
         "Lyon",
         "FR",
         "Bikes for the city from a former silk mill on the Saône. They come adjusted, oiled and with a bell that you "
         "will "
         "want to ring.",
         1'000,
         890,
         150,
         4,
         8,
         0,
         30,
         "Return within 30 days. Bikes are collected by our own van within 500 km of Lyon.",
         {"bikes", "bike-accessories"}},
        {"Papier & Pips",
         "Ghent",
         "BE",
         "A stationer and a toymaker share a shop, a printing press and a cat. Good paper in front, good wood at the "
         "back.",
         1'300,
         390,
         50,
         2,
         5,
         890,
         30,
         "Return within 30 days. Toys that have been loved already stay where they are.",
         {"stationery", "toys"}},
        {"Jardim Claro",
         "Porto",
         "PT",
         "From a walled garden above the Douro: clay pots, good tools and soaps that smell of what grows there.",
         1'200,
         590,
         70,
         4,
         7,
         0,
         30,
         "Return within 30 days. Clay is packed in straw; if it arrives in pieces, send us a photo.",
         {"pots-planters", "garden-tools", "towels", "soaps-care"}},
        {"Lille Strik",
         "Aarhus",
         "DK",
         "Knitwear and weaves from around the cold seas, bought directly from the people who make them. Mending is "
         "free.",
         1'200,
         490,
         80,
         3,
         5,
         1'090,
         45,
         "Return within 45 days. Holes are mended free of charge for as long as we exist.",
         {"textiles", "tops-outerwear", "hats-socks"}},
    };
    return all;
}

} // namespace

void addVendors(Builder &builder) {
    IdMaker ids(builder.seed, "vendor ids");
    const Currency euro = Currency::of("EUR");
    int index = 0;
    for (const auto &text : vendorTexts()) {
        Vendor vendor;
        vendor.createdAt = builder.now - (790 - index * 6) * dayMillis;
        vendor.updatedAt = builder.now - (40 + index * 9) * dayMillis;
        vendor.id = ids.at(vendor.createdAt);
        vendor.name = toText(text.name);
        vendor.slug = slugify(vendor.name);
        vendor.story = toText(text.story);
        vendor.city = toText(text.city);
        vendor.country = toText(text.country);
        vendor.deliveryMethods.append({QStringLiteral("standard"), QStringLiteral("Standard delivery"),
                                       Money{text.standardCents, euro}, Money{text.freeFromEuros * 100LL, euro},
                                       text.minDays, text.maxDays});
        if (text.expressCents > 0)
            vendor.deliveryMethods.append({QStringLiteral("express"), QStringLiteral("Express delivery"),
                                           Money{text.expressCents, euro}, std::nullopt, 1, 2});
        vendor.deliveryMethods.append({QStringLiteral("pickup"), QStringLiteral("Pick-up in ") + vendor.city,
                                       Money{0, euro}, std::nullopt, 1, 3});
        vendor.returnPolicy = toText(text.returnPolicy);
        vendor.returnDays = text.returnDays;
        for (const auto category : text.categories)
            builder.vendorIds.insert(toText(category), vendor.id);
        builder.shop.vendors.append(vendor);
        builder.shop.vendorTerms.append({vendor.id, {}, text.commission});
        ++index;
    }
}

} // namespace aura::server::demo
