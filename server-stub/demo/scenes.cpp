// SPDX-License-Identifier: Apache-2.0
#include "scenes.h"

#include <array>

namespace aura::server::demo {

namespace {

const Rgb white = rgb("#ffffff");

/// A wall, the floor before it and a shape that sets the product off.
struct Backdrop {
    std::string_view wall;
    std::string_view floor;
    std::string_view shape;
};

constexpr auto pale = std::to_array<Backdrop>({
    {"#f3e9dc", "#e4d2ba", "#fbf5ec"},
    {"#e1ebf0", "#c9d9e2", "#f3f8fa"},
    {"#f6e3dc", "#e8c8bd", "#fdf3ef"},
    {"#e2eadc", "#cbd8c2", "#f2f6ee"},
    {"#e8e4f1", "#d3cbe4", "#f6f3fb"},
    {"#f7ecce", "#ead9a4", "#fdf8e8"},
    {"#efdccf", "#dbbca5", "#f9eee6"},
    {"#e8e6e0", "#d2cec5", "#f6f5f2"},
    {"#d9ebe6", "#bedad2", "#eff8f6"},
    {"#dee2ee", "#c4cadd", "#f0f2f8"},
});
constexpr auto deep = std::to_array<Backdrop>({
    {"#3d6f73", "#2f5a5e", "#4b8084"},
    {"#46587c", "#384867", "#566a91"},
    {"#c27b5c", "#a9664a", "#d18f72"},
    {"#5b7a61", "#4a6650", "#6d8d73"},
    {"#7a5670", "#66465d", "#8c6881"},
    {"#cf9f48", "#b98a39", "#dcb266"},
    {"#5f6876", "#4e5663", "#717b8a"},
});

/// How well a backdrop lets a colour stand out.
bool suits(const Backdrop &backdrop, Rgb product) {
    return distance(rgb(backdrop.wall), product) > 0.14 && distance(rgb(backdrop.shape), product) > 0.1;
}

Backdrop choose(Rgb product, bool wantDeep, const Shape &seed) {
    std::vector<Backdrop> fitting;
    const auto collect = [&](const auto &candidates) {
        for (const auto &candidate : candidates) {
            if (suits(candidate, product))
                fitting.push_back(candidate);
        }
    };
    if (wantDeep)
        collect(deep);
    if (fitting.empty())
        collect(pale);
    if (fitting.empty())
        collect(deep);
    return fitting[static_cast<std::size_t>(seed.pick(0, static_cast<int>(fitting.size())))];
}

void windowLight(Canvas &c, double opacity) {
    c.fill(Path()
               .M(70, 0)
               .L(150, 0)
               .L(300, 400)
               .L(210, 400)
               .Z()
               .M(180, 0)
               .L(250, 0)
               .L(400, 390)
               .L(400, 400)
               .L(330, 400)
               .Z(),
           white, opacity);
}

void paintBackdrop(Canvas &c, const Backdrop &backdrop, Setting setting, const Shape &seed) {
    const Rgb wall = rgb(backdrop.wall);
    const Rgb floor = rgb(backdrop.floor);
    const Rgb shape = rgb(backdrop.shape);
    c.rect(0, 0, 400, 400, 0, c.down(mix(wall, shape, 0.5), wall));
    const int style = seed.pick(1, setting == Setting::Standing ? 6 : 4);
    switch (style) {
    case 0:
        c.circle(200, 192, seed.in(2, 142, 160), shape, 0.8);
        break;
    case 1:
        windowLight(c, 0.22);
        break;
    case 2:
        c.fill(Path().M(0, 250).C(60, 150, 120, 60, 230, 50).C(340, 42, 392, 120, 400, 170).L(400, 400).L(0, 400).Z(),
               shape, 0.75);
        break;
    case 3:
        c.fill(Path()
                   .M(seed.in(2, 48, 66), 400)
                   .L(seed.in(2, 48, 66), 190)
                   .A(200 - seed.in(2, 48, 66), 150, true, 400 - seed.in(2, 48, 66), 190)
                   .L(400 - seed.in(2, 48, 66), 400)
                   .Z(),
               shape, 0.85);
        break;
    case 4:
        c.circle(seed.in(2, 110, 290), 150, 92, shape, 0.85);
        break;
    default:
        break;
    }
    if (setting != Setting::Standing)
        return;
    const double horizon = 282;
    if (style == 2)
        c.fill(Path().M(0, 300).Q(200, 268, 400, 300).L(400, 400).L(0, 400).Z(), c.down(floor, mix(floor, wall, 0.45)));
    else
        c.rect(0, horizon, 400, 400 - horizon, 0, c.down(floor, mix(floor, wall, 0.45)));
    if (style == 1)
        windowLight(c, 0.1);
}

} // namespace

Rendered renderProduct(const Subject &subject, std::uint64_t sceneSeed, bool close) {
    const Shape seed(sceneSeed);
    const Rgb product = subject.look.main.base;
    const bool isPale = brightness(product) > 0.72;
    const Backdrop backdrop = choose(product, close || (isPale && seed.chance(3, 0.45)), seed);
    Canvas c(400, 400);
    paintBackdrop(c, backdrop, subject.setting, seed);
    const double scale = subject.scale * (close ? 1.14 : 1);
    // Standing things keep their foot on the floor whatever the scale.
    const double foot = subject.setting == Setting::Standing ? 340 : 200;
    const double anchor = subject.setting == Setting::Standing ? 320 : 200;
    c.beginPlaced(200 - 200 * scale, subject.setting == Setting::Hanging ? 0 : foot - anchor * scale, scale);
    subject.drawing(c, subject.look);
    c.end();
    return {c.document(), std::string(backdrop.wall), 400, 400};
}

Rendered renderTile(const std::vector<Subject> &subjects, Rgb colour, std::uint64_t sceneSeed) {
    const Shape seed(sceneSeed);
    Canvas c(400, 400);
    c.rect(0, 0, 400, 400, 0, c.down(mix(colour, white, 0.12), colour));
    c.circle(seed.in(0, 176, 224), seed.in(1, 172, 196), seed.in(2, 140, 166), mix(colour, white, 0.22), 0.7);
    const bool anyStanding = subjects.front().setting == Setting::Standing;
    if (anyStanding)
        c.fill(Path().M(0, 316).Q(200, 292, 400, 316).L(400, 400).L(0, 400).Z(), mix(colour, Rgb{20, 24, 40}, 0.16));
    static constexpr std::array<std::array<double, 3>, 6> places{
        {{0, 20, 1}, {-52, 132, 0.68}, {166, 132, 0.68}, {98, 112, 0.74}, {-44, 150, 0.6}, {196, 150, 0.6}}};
    const std::size_t first = subjects.size() == 1 ? 0 : subjects.size() == 2 ? 1 : 3;
    // The one in the middle is drawn last, in front of the others.
    for (std::size_t i = subjects.size(); i-- > 0;) {
        const auto &[x, y, scale] = places[first + i];
        c.beginPlaced(x, subjects[i].setting == Setting::Standing ? y : y - (subjects.size() == 1 ? 20 : 60 * scale),
                      scale);
        subjects[i].drawing(c, subjects[i].look);
        c.end();
    }
    return {c.document(), hex(colour), 400, 400};
}

Rendered renderBanner(const std::vector<Subject> &subjects, Rgb colour, std::uint64_t sceneSeed) {
    const Shape seed(sceneSeed);
    Canvas c(1200, 480);
    c.rect(0, 0, 1200, 480, 0, c.across(colour, mix(colour, white, 0.18)));
    c.circle(seed.in(0, 800, 870), 236, seed.in(1, 200, 230), mix(colour, white, 0.25), 0.8);
    c.circle(seed.in(2, 1050, 1100), seed.in(3, 92, 120), 84, mix(colour, white, 0.34), 0.6);
    c.fill(Path().M(0, 408).C(320, 380, 760, 376, 1200, 404).L(1200, 480).L(0, 480).Z(),
           mix(colour, Rgb{20, 24, 40}, 0.14));
    static constexpr std::array<std::array<double, 3>, 3> places{{{620, 62, 1.14}, {440, 176, 0.78}, {890, 158, 0.82}}};
    for (std::size_t i = std::min<std::size_t>(subjects.size(), 3); i-- > 0;) {
        const auto &[x, y, scale] = places[i];
        c.beginPlaced(x, y, scale);
        subjects[i].drawing(c, subjects[i].look);
        c.end();
    }
    return {c.document(), hex(colour), 1200, 480};
}

} // namespace aura::server::demo
