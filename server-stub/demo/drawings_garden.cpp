// SPDX-License-Identifier: Apache-2.0
#include "drawings.h"

namespace aura::server::demo {

namespace {

const Rgb white = rgb("#ffffff");
const Rgb ink = rgb("#1c1e30");
const Rgb green = rgb("#5f8a5f");

void blade(Canvas &c, double x, double y, double tipX, double tipY, double width, Rgb colour) {
    const double mx = (x + tipX) / 2 + (tipX - x) * 0.25;
    const double my = (y + tipY) / 2 - 18;
    c.fill(Path().M(x - 4, y).Q(mx - width, my, tipX, tipY).Q(mx + width, my + 8, x + 4, y).Z(), colour);
}

} // namespace

void drawPlantPot(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 62, 80);
    const double top = k.shape.in(1, 206, 226);
    const double foot = w * k.shape.in(2, 0.62, 0.9);
    c.shadow(200, 321, w + 14);
    switch (k.shape.pick(3, 4)) {
    case 0: // upright blades
        for (int i = -3; i <= 3; ++i)
            blade(c, 200 + i * 7.0, top + 4, 200 + i * 26.0, 76 + (i < 0 ? -i : i) * 16.0 + k.shape.in(10 + i, 0, 18),
                  13, i % 2 == 0 ? green : mix(green, white, 0.22));
        break;
    case 1: // round leaves on stems
        for (int i = 0; i < 6; ++i) {
            const double x = 200 + (i - 2.5) * 36;
            const double y = 118 + (i % 2) * 34 + k.shape.in(10 + i, -12, 12);
            c.stroke(Path().M(200, top + 4).Q(200 + (x - 200) * 0.3, y + 40, x, y), 4, mix(green, ink, 0.2));
            c.circle(x, y, 27, i % 2 == 0 ? green : mix(green, white, 0.2));
            c.line(x - 12, y + 9, x + 11, y - 10, 2, mix(green, white, 0.5), 0.7);
        }
        break;
    case 2: // cactus
        c.rect(172, 96, 56, top - 86, 28, c.round(tones(green)));
        c.stroke(Path().M(178, 186).L(150, 186).Q(142, 186, 142, 176).L(142, 150), 20, mix(green, white, 0.12));
        c.stroke(Path().M(222, 164).L(250, 164).Q(258, 164, 258, 154).L(258, 134), 20, mix(green, ink, 0.15));
        for (int i = -1; i <= 1; ++i)
            c.dashes(Path().M(200 + i * 15.0, 112).L(200 + i * 15.0, top), 2.5, mix(green, white, 0.6), 4, 12);
        c.circle(200, 96, 10, rgb("#e8899a"));
        break;
    default: // hanging leaves
        for (int i = 0; i < 7; ++i) {
            const double side = i % 2 == 0 ? -1 : 1;
            const double x = 200 + side * (30 + i * 12);
            const double y = 150 + i * 12.0;
            c.stroke(Path().M(200 + side * 10, top).C(200 + side * 20, y - 60, x, y - 50, x, y + 14), 4,
                     mix(green, ink, 0.2));
            c.fill(Path()
                       .M(x, y + 34)
                       .Q(x - 26, y + 6, x - 8, y - 12)
                       .Q(x, y - 4, x + 8, y - 12)
                       .Q(x + 26, y + 6, x, y + 34)
                       .Z(),
                   i % 3 == 0 ? mix(green, white, 0.25) : green);
        }
        c.fill(Path().M(200, 180).Q(160, 130, 186, 104).Q(200, 116, 214, 104).Q(240, 130, 200, 180).Z(),
               mix(green, white, 0.12));
    }
    c.fill(Path()
               .M(200 - w, top)
               .L(200 + w, top)
               .L(200 + foot, 308)
               .Q(200 + foot - 2, 320, 200 + foot - 14, 320)
               .L(200 - foot + 14, 320)
               .Q(200 - foot + 2, 320, 200 - foot, 308)
               .Z(),
           c.round(k.main));
    if (k.shape.chance(4, 0.5))
        c.rect(200 - w - 7, top - 8, w * 2 + 14, 26, 6, c.round(k.main));
    else
        c.ellipse(200, top, w, 7, k.main.dark);
    switch (k.shape.pick(5, 3)) {
    case 0:
        c.fill(Path()
                   .M(200 - w + (w - foot) * 0.5, 258)
                   .L(200 + w - (w - foot) * 0.5, 258)
                   .L(200 + w - (w - foot) * 0.8, 286)
                   .L(200 - w + (w - foot) * 0.8, 286)
                   .Z(),
               k.accent.base, 0.9);
        break;
    case 1:
        c.stroke(Path()
                     .M(200 - w + 8, 262)
                     .L(200 - 40, 240)
                     .L(200 - 20, 262)
                     .L(200, 240)
                     .L(200 + 20, 262)
                     .L(200 + 40, 240)
                     .L(200 + w - 8, 262),
                 4, k.accent.base, 0.8);
        break;
    default:
        break;
    }
    c.line(200 - w + 14, top + 30, 200 - foot + 13, 304, 7, white, 0.3);
}

void drawWateringCan(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 62, 74);
    const double top = k.shape.in(1, 184, 208);
    c.shadow(206, 321, 108);
    const double x = 218;
    c.stroke(Path().M(x + w * 0.3, top + 8).C(x + w * 0.3, 96, x + w + 78, 150, x + w - 6, 286), 12, k.accent.base);
    c.fill(Path().M(x - w + 4, 300).L(x - w + 2, 262).L(96, 152).L(84, 164).Z(), c.round(k.main));
    if (k.shape.chance(2, 0.6)) {
        c.fill(poly({{98, 146}, {74, 168}, {58, 146}, {88, 120}}), c.across(k.main.light, k.main.dark));
        c.beginRotated(-47, 73, 133);
        c.ellipse(73, 133, 21, 8, k.accent.light);
        c.end();
    }
    c.fill(Path()
               .M(x - w * 0.86, top)
               .L(x + w * 0.86, top)
               .L(x + w, 308)
               .Q(x + w, 320, x + w - 14, 320)
               .L(x - w + 14, 320)
               .Q(x - w, 320, x - w, 308)
               .Z(),
           c.round(k.main));
    c.fill(Path()
               .M(x - w * 0.86, top + 1)
               .Q(x - w * 0.4, top - 30, x + w * 0.3, top - 24)
               .Q(x + w * 0.2, top - 6, x + w * 0.86, top + 1)
               .Z(),
           k.main.dark);
    c.rect(x - w - 2, 294, w * 2 + 4, 9, 4, k.main.deep, 0.4);
    c.rect(x - w * 0.9, top + 20, w * 1.8, 7, 3, k.main.deep, 0.25);
    c.stroke(Path().M(x - w * 0.64, top + 40).L(x - w * 0.72, 284), 7, white, 0.35);
}

void drawSecateurs(Canvas &c, const Look &k) {
    const double open = k.shape.in(0, 12, 20);
    c.beginRotated(k.shape.in(1, 24, 52), 200, 200);
    c.ellipse(210, 226, 56, 130, c.glow(ink, 0.35));
    const double y = 176;
    const Tones metal = tones(rgb("#aab3ba"));
    for (const double side : {1.0, -1.0}) {
        c.beginRotated(side * open, 200, y);
        if (side > 0)
            c.fill(Path().M(190, y + 14).Q(186, y - 40, 206, y - 92).Q(236, y - 60, 214, y + 14).Z(),
                   c.across(metal.pale, metal.base));
        else
            c.fill(Path()
                       .M(186, y + 14)
                       .Q(170, y - 30, 184, y - 74)
                       .Q(196, y - 84, 204, y - 70)
                       .Q(194, y - 30, 212, y + 14)
                       .Z(),
                   c.across(metal.base, metal.dark));
        const double bow = k.shape.in(2, 14, 26);
        c.stroke(Path().M(200, y + 10).Q(200 - side * bow, y + 70, 200 - side * (bow - 4), y + 148), 25,
                 side > 0 ? k.main.base : k.main.dark);
        c.stroke(Path().M(200 - side * 6, y + 40).Q(200 - side * (bow + 3), y + 80, 200 - side * (bow + 1), y + 130), 5,
                 k.main.pale, 0.6);
        c.end();
    }
    c.stroke(Path().M(188, y + 34).Q(200, y + 48, 212, y + 34), 5, metal.dark);
    c.circle(200, y, 13, c.ball(k.accent));
    c.circle(200, y, 4, k.accent.deep);
    c.end();
}

void drawBirdhouse(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 64, 80);
    const double eave = k.shape.in(1, 150, 172);
    const double peak = eave - k.shape.in(2, 54, 84);
    const bool post = k.shape.chance(3, 0.55);
    const double low = post ? 276 : 318;
    c.shadow(200, 321, post ? 40 : w + 14);
    if (post) {
        c.rect(190, 270, 20, 50, 0, c.round(tones(rgb("#a98a5f"))));
    }
    c.fill(poly({{200, peak + 10}, {200 + w, eave}, {200 + w - 6, low}, {200 - w + 6, low}, {200 - w, eave}}),
           c.round(k.main));
    for (int i = 1; i < 4; ++i)
        c.line(200 - w + 6, eave + i * (low - eave) / 4, 200 + w - 6, eave + i * (low - eave) / 4, 2, k.main.deep,
               0.25);
    c.stroke(Path().M(200 - w - 20, eave + 12).L(200, peak).L(200 + w + 20, eave + 12), 17, k.accent.base);
    c.stroke(Path().M(200 - w - 18, eave + 7).L(200, peak - 5), 4, k.accent.pale, 0.7);
    const double hy = eave + (low - eave) * 0.3;
    c.circle(200, hy, 25, k.main.deep);
    c.circle(201, hy + 2, 21, rgb("#2e2622"));
    c.line(200, hy + 44, 200, hy + 46, 13, k.accent.dark);
    c.circle(200, hy + 44, 5, k.accent.light);
    c.rect(200 - w, low - 10, w * 2, 13, 4, c.across(k.accent.light, k.accent.dark));
    if (k.shape.chance(4, 0.6)) {
        const double x = 200 + w - 4;
        const double y = low - 30;
        c.fill(Path()
                   .M(x - 18, y)
                   .Q(x - 16, y - 26, x + 8, y - 26)
                   .Q(x + 26, y - 26, x + 26, y - 8)
                   .Q(x + 18, y + 22, x - 4, y + 20)
                   .Q(x - 22, y + 18, x - 38, y + 4)
                   .Z(),
               rgb("#6f93b5"));
        c.fill(Path().M(x + 25, y - 14).L(x + 38, y - 10).L(x + 26, y - 5).Z(), rgb("#e8992d"));
        c.ellipse(x + 8, y + 6, 13, 11, rgb("#f2d9b8"));
        c.circle(x + 15, y - 14, 2.6, ink);
    }
}

} // namespace aura::server::demo
