// SPDX-License-Identifier: Apache-2.0
#include "drawings.h"

namespace aura::server::demo {

namespace {

const Rgb white = rgb("#ffffff");
const Rgb ink = rgb("#1c1e30");

Path shirt(double w, double sleeve, double drop, double low) {
    return Path()
        .M(164, 92)
        .Q(200, 118, 236, 92)
        .L(200 + w * 0.82, 106)
        .L(200 + w + sleeve, drop)
        .L(200 + w + sleeve - 42, drop + 26)
        .L(200 + w - 12, 172)
        .L(200 + w - 8, low)
        .Q(200, low + 10, 200 - w + 8, low)
        .L(200 - w + 12, 172)
        .L(200 - w - sleeve + 42, drop + 26)
        .L(200 - w - sleeve, drop)
        .L(200 - w * 0.82, 106)
        .Z();
}

} // namespace

void drawTowel(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 100, 118);
    c.shadow(200, 321, w + 6);
    if (k.shape.chance(1, 0.5)) { // a stack
        const int count = k.shape.pick(2, 2) + 3;
        const double h = 150.0 / count;
        for (int i = 0; i < count; ++i) {
            const double y = 320 - (i + 1) * h;
            const double inset = k.shape.in(10 + i, 0, 14);
            const Tones &t = i % 2 == 1 && k.shape.chance(3, 0.6) ? k.accent : k.main;
            c.rect(200 - w + inset, y, w * 2 - inset * 2, h + 1, h / 2, c.across(t.light, t.dark));
            c.line(200 - w + inset + 22, y + h * 0.56, 200 + w - inset - 10, y + h * 0.56, 3, t.deep, 0.35);
            c.line(200 - w + inset + 16, y + 7, 200 + w * 0.5, y + 7, 4, white, 0.3);
        }
    } else { // hung over a rail
        const double low = k.shape.in(2, 268, 304);
        c.line(64, 104, 336, 104, 11, rgb("#b99a6b"));
        c.circle(64, 104, 10, rgb("#8f7248"));
        c.circle(336, 104, 10, rgb("#8f7248"));
        c.rect(200 - w * 0.72, 98, w * 1.36, low - 126, 4, k.main.dark);
        c.fill(Path()
                   .M(200 - w * 0.78, 108)
                   .Q(200 - w * 0.78, 96, 200 - w * 0.68, 96)
                   .L(200 + w * 0.68, 96)
                   .Q(200 + w * 0.78, 96, 200 + w * 0.78, 108)
                   .L(200 + w * 0.78, low)
                   .L(200 - w * 0.78, low)
                   .Z(),
               c.round(k.main));
        for (int i = 0; i < 3; ++i)
            c.rect(200 - w * 0.78, low - 62 + i * 15, w * 1.56, i == 1 ? 9 : 4, 0, k.accent.base, 0.85);
        c.dashes(Path().M(200 - w * 0.78, low + 6).L(200 + w * 0.78, low + 6), 13, k.main.base, 3, 3);
        c.stroke(Path()
                     .M(200 - w * 0.3, 110)
                     .Q(200 - w * 0.36, 200, 200 - w * 0.28, low - 6)
                     .M(200 + w * 0.34, 110)
                     .Q(200 + w * 0.28, 200, 200 + w * 0.36, low - 6),
                 5, k.main.deep, 0.15);
    }
}

void drawSoap(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 88, 104);
    const double h = k.shape.in(1, 58, 72);
    const double y = 300 - h;
    c.shadow(200, 321, w + 22);
    c.ellipse(200, 306, w + 22, 15, k.accent.dark);
    c.ellipse(200, 301, w + 22, 14, c.across(k.accent.light, k.accent.base));
    const double r = k.shape.in(2, 16, h * 0.7);
    c.rect(200 - w, y, w * 2, h, r, k.main.dark);
    c.rect(200 - w, y - 12, w * 2, h, r, c.down(k.main.light, k.main.base));
    switch (k.shape.pick(3, 3)) {
    case 0:
        c.ellipse(200, y + h / 2 - 12, w * 0.56, h * 0.26, k.main.dark, 0.4);
        c.ellipse(200, y + h / 2 - 10, w * 0.5, h * 0.2, k.main.light);
        break;
    case 1:
        c.rect(200 - w * 0.36, y - 12, w * 0.72, h + 12, 0, rgb("#fbf6ea"), 0.95);
        c.rect(200 - w * 0.36, y - 12, 4, h + 12, 0, k.accent.base);
        c.rect(200 + w * 0.36 - 4, y - 12, 4, h + 12, 0, k.accent.base);
        c.fill(Path().M(200, y + h * 0.62).Q(178, y + h * 0.3, 200, y + 2).Q(222, y + h * 0.3, 200, y + h * 0.62).Z(),
               rgb("#7b9a74"));
        break;
    default:
        for (int i = 0; i < 14; ++i)
            c.circle(200 - w * 0.8 + k.shape.in(20 + i, 0, w * 1.6), y - 4 + k.shape.in(40 + i, 0, h - 14), 2.4,
                     k.accent.dark, 0.55);
    }
    const double bubbles[][3] = {{-70, 18, 15}, {-46, 38, 9}, {66, 24, 12}, {88, 44, 7}};
    for (const auto &b : bubbles) {
        c.circle(200 + b[0], y - 12 - b[1], b[2], white, 0.5);
        c.circle(200 + b[0] - b[2] * 0.3, y - 12 - b[1] - b[2] * 0.3, b[2] * 0.25, white, 0.9);
    }
    c.line(200 - w + 24, y - 3, 200 - w * 0.44, y - 3, 5, white, 0.5);
}

void drawDispenser(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 46, 60);
    const double top = k.shape.in(1, 176, 204);
    c.shadow(200, 321, w + 14);
    c.rect(195, top - 56, 10, 40, 0, c.metal(k.accent));
    c.fill(Path()
               .M(172, top - 68)
               .Q(172, top - 76, 182, top - 76)
               .L(216, top - 76)
               .Q(222, top - 76, 222, top - 68)
               .L(222, top - 56)
               .L(182, top - 56)
               .L(150, top - 50)
               .Q(142, top - 50, 142, top - 58)
               .Q(142, top - 66, 150, top - 66)
               .Z(),
           c.down(k.accent.light, k.accent.dark));
    c.rect(180, top - 24, 40, 22, 4, c.metal(k.accent));
    if (k.shape.chance(2, 0.5))
        c.fill(Path()
                   .M(182, top - 2)
                   .L(218, top - 2)
                   .C(218, top + 16, 200 + w, top + 12, 200 + w, top + 40)
                   .L(200 + w, 306)
                   .Q(200 + w, 320, 200 + w - 14, 320)
                   .L(200 - w + 14, 320)
                   .Q(200 - w, 320, 200 - w, 306)
                   .L(200 - w, top + 40)
                   .C(200 - w, top + 12, 182, top + 16, 182, top - 2)
                   .Z(),
               c.round(k.main));
    else
        c.rect(200 - w, top - 4, w * 2, 324 - top, k.shape.in(3, 8, 20), c.round(k.main));
    const double ly = top + 52;
    c.rect(200 - w * 0.66, ly, w * 1.32, 66, 4, rgb("#fbf6ea"), 0.95);
    c.line(200 - w * 0.4, ly + 16, 200 + w * 0.4, ly + 16, 4, k.accent.dark, 0.8);
    if (k.shape.chance(4, 0.5))
        c.fill(Path().M(200, ly + 56).Q(178, ly + 42, 200, ly + 26).Q(222, ly + 42, 200, ly + 56).Z(), rgb("#7b9a74"));
    else
        c.circle(200, ly + 42, 12, k.main.base);
    c.line(200 - w + 12, top + 38, 200 - w + 12, 302, 6, white, 0.35);
}

void drawTshirt(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 86, 98);
    const double low = k.shape.in(1, 308, 324);
    const double drop = k.shape.in(2, 168, 186);
    c.begin("translate(8 12)");
    c.fill(shirt(w, 38, drop, low), ink, 0.13);
    c.end();
    c.fill(shirt(w, 38, drop, low), c.across(k.main.light, k.main.base));
    c.fill(Path().M(160, 91).Q(200, 132, 240, 91).L(232, 90).Q(200, 112, 168, 90).Z(), k.main.dark);
    c.fill(Path().M(168, 90).Q(200, 113, 232, 90).Q(200, 100, 168, 90).Z(), k.main.deep);
    switch (k.shape.pick(3, 4)) {
    case 0:
        c.rect(216, 150, 38, 42, 4, k.main.dark, 0.35);
        break;
    case 1:
        for (int i = 0; i < 6; ++i)
            c.line(200 - w + 14, 188.0 + i * 22, 200 + w - 14, 188.0 + i * 22, 6, k.accent.base, 0.8);
        break;
    case 2:
        c.circle(200, 200, 34, k.accent.base, 0.9);
        c.fill(Path()
                   .M(166, 204)
                   .Q(184, 186, 200, 202)
                   .Q(216, 218, 234, 200)
                   .Q(232, 234, 200, 234)
                   .Q(170, 234, 166, 204)
                   .Z(),
               k.main.deep, 0.7);
        break;
    default:
        break;
    }
    c.stroke(Path()
                 .M(200 - w + 13, 174)
                 .L(200 - w + 20, 230)
                 .M(200 + w - 13, 174)
                 .L(200 + w - 20, 230)
                 .M(176, low - 6)
                 .Q(180, 270, 172, 240),
             3, k.main.deep, 0.25);
}

void drawSweater(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 86, 96);
    c.begin("translate(8 12)");
    c.fill(shirt(w, 60, 262, 306), ink, 0.13);
    c.end();
    c.fill(shirt(w, 60, 262, 306), c.across(k.main.light, k.main.base));
    const double low = 306;
    c.dashes(Path().M(200 - w + 9, low - 6).L(200 + w - 9, low - 6), 22, k.main.dark, 4, 4, 0.6);
    for (const double side : {-1.0, 1.0})
        c.stroke(Path().M(200 + side * (w + 52), 262).L(200 + side * (w + 24), 278), 13, k.main.dark, 0.55);
    c.stroke(Path().M(164, 94).Q(200, 124, 236, 94), k.shape.chance(1, 0.4) ? 22 : 13, k.main.dark);
    switch (k.shape.pick(2, 3)) {
    case 0: // cables
        for (int i = -1; i <= 1; ++i)
            for (int j = 0; j < 4; ++j)
                c.stroke(Path()
                             .M(200 + i * 44 - 9, 142.0 + j * 36)
                             .Q(200 + i * 44 + 20, 160.0 + j * 36, 200 + i * 44 - 9, 176.0 + j * 36)
                             .M(200 + i * 44 + 9, 142.0 + j * 36)
                             .Q(200 + i * 44 - 20, 160.0 + j * 36, 200 + i * 44 + 9, 176.0 + j * 36),
                         4, k.main.dark, 0.55);
        break;
    case 1: // a patterned yoke
        for (int i = 0; i < 3; ++i)
            c.dashes(Path().M(130.0 - i * 8, 132 + i * 15).Q(200, 170.0 + i * 19, 270.0 + i * 8, 132 + i * 15), 9,
                     i == 1 ? rgb("#fbf3e2") : k.accent.base, 9, 8);
        break;
    default: // broad stripes
        for (int i = 0; i < 3; ++i)
            c.rect(200 - w + 12, 186 + i * 36, w * 2 - 24, 17, 0, k.accent.base, 0.85);
    }
    c.stroke(Path().M(200 - w + 11, 174).L(200 - w + 14, 250).M(200 + w - 11, 174).L(200 + w - 14, 250), 3, k.main.deep,
             0.3);
}

void drawBeanie(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 92, 108);
    const double top = k.shape.in(1, 104, 126);
    c.shadow(200, 318, w + 8);
    const double cuff = k.shape.in(2, 54, 72);
    if (k.shape.chance(3, 0.55)) {
        c.circle(200, top + 2, 32, c.ball(k.accent));
        c.dashes(Path().M(174, top + 2).A(26, 26, true, 226, top + 2).A(26, 26, true, 174, top + 2), 14, k.accent.light,
                 3, 6, 0.8);
    }
    c.fill(Path()
               .M(200 - w, 290)
               .C(200 - w - 4, top + 10, 170, top + 14, 200, top + 14)
               .C(230, top + 14, 200 + w + 4, top + 10, 200 + w, 290)
               .Z(),
           c.round(k.main));
    for (int i = -3; i <= 3; ++i)
        c.stroke(Path().M(200 + i * 6.0, top + 24).Q(200 + i * w * 0.3, 190, 200 + i * w * 0.29, 310 - cuff), 5,
                 k.main.dark, 0.4);
    if (k.shape.chance(4, 0.45)) {
        c.stroke(Path().M(200 - w * 0.9, 226).Q(200, 248, 200 + w * 0.9, 226), 9, k.accent.base);
        c.stroke(Path().M(200 - w * 0.84, 206).Q(200, 228, 200 + w * 0.84, 206), 5, k.accent.base);
    }
    c.rect(200 - w - 7, 318 - cuff, w * 2 + 14, cuff, 18, c.round(k.main));
    c.dashes(Path().M(200 - w + 4, 318 - cuff / 2).L(200 + w, 318 - cuff / 2), cuff - 16, k.main.dark, 5, 9, 0.45);
    c.rect(200 + w * 0.34, 318 - cuff * 0.7, 30, 20, 2, k.accent.base);
}

void drawSocks(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 27, 33);
    const double top = k.shape.in(1, 74, 104);
    const double toe = k.shape.in(2, 78, 96);
    const int pattern = k.shape.pick(3, 4);
    for (int i = 1; i >= 0; --i) {
        c.begin(i == 1 ? "translate(56 -14) rotate(6 200 200)" : "translate(-30 4) rotate(-4 200 200)");
        const double x = 214;
        const Path outline = Path()
                                 .M(x - w, top)
                                 .L(x + w, top)
                                 .L(x + w - 2, 262)
                                 .C(x + w, 320, x - 20, 322, x - toe, 322)
                                 .C(x - toe - 40, 322, x - toe - 36, 268, x - toe, 266)
                                 .C(x - 50, 264, x - w, 262, x - w + 2, 216)
                                 .Z();
        c.begin("translate(7 10)");
        c.fill(outline, ink, 0.12);
        c.end();
        c.fill(outline, c.across(k.main.light, i == 1 ? k.main.dark : k.main.base));
        c.fill(Path()
                   .M(x - toe, 322)
                   .C(x - toe - 40, 322, x - toe - 36, 268, x - toe, 266)
                   .Q(x - toe + 14, 292, x - toe, 322)
                   .Z(),
               k.accent.base);
        c.fill(Path().M(x + w - 3, 238).C(x + w + 2, 280, x + 14, 308, x - 2, 316).Q(x - 4, 262, x + w - 3, 238).Z(),
               k.accent.base);
        if (pattern == 0)
            for (int j = 0; j < 5; ++j)
                c.line(x - w + 3, top + 46.0 + j * 22, x + w - 3, top + 46.0 + j * 22, 8, k.accent.base);
        else if (pattern == 1)
            for (int j = 0; j < 6; ++j)
                c.dashes(Path().M(x - w + 6 + (j % 2) * 9, top + 46.0 + j * 20).L(x + w - 3, top + 46.0 + j * 20), 8,
                         k.accent.base, 8, 10);
        else if (pattern == 2)
            c.fill(poly({{x, top + 42}, {x + w - 6, top + 80}, {x, top + 118}, {x - w + 6, top + 80}}), k.accent.base);
        c.rect(x - w - 2, top - 6, w * 2 + 4, 34, 7, k.main.dark);
        c.dashes(Path().M(x - w + 3, top + 11).L(x + w, top + 11), 26, k.main.light, 3, 5, 0.5);
        c.end();
    }
}

void drawRaincoat(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 76, 90);
    const double low = k.shape.in(1, 326, 342);
    c.begin("translate(8 12)");
    c.fill(shirt(w, 44, 258, low), ink, 0.13);
    c.end();
    c.fill(Path().M(152, 112).C(136, 34, 264, 34, 248, 112).Q(200, 140, 152, 112).Z(), c.round(k.main));
    c.fill(Path().M(166, 106).C(158, 58, 242, 58, 234, 106).Q(200, 128, 166, 106).Z(), k.accent.deep);
    c.fill(shirt(w, 44, 258, low), c.across(k.main.light, k.main.base));
    c.stroke(Path().M(160, 92).Q(200, 124, 240, 92), 9, k.main.dark);
    c.line(200, 112, 200, low + 3, 3, k.main.deep, 0.6);
    const bool buttons = k.shape.chance(2, 0.5);
    for (int i = 0; i < 5; ++i) {
        if (buttons)
            c.circle(210, 140.0 + i * 36, 5, k.accent.base);
        else
            c.dashes(Path().M(200, 136.0 + i * 38).L(200, 160.0 + i * 38), 5, k.accent.base, 4, 3);
    }
    for (const double side : {-1.0, 1.0}) {
        c.stroke(Path().M(200 + side * 26, 250).L(200 + side * 58, 240).L(200 + side * 60, 254), 9, k.main.dark);
        c.line(200 + side * (w + 40), 258, 200 + side * (w + 6), 278, 9, k.main.dark);
        c.line(200 + side * 14, 118, 200 + side * 17, 152, 3, k.accent.light);
    }
    if (k.shape.chance(3, 0.4))
        c.fill(Path()
                   .M(200 - w * 0.82, 106)
                   .L(164, 93)
                   .Q(200, 118, 236, 93)
                   .L(200 + w * 0.82, 106)
                   .L(200 + w - 8, 172)
                   .Q(200, 190, 200 - w + 8, 172)
                   .Z(),
               k.accent.base, 0.5);
    c.stroke(Path().M(200 - w + 14, 180).L(200 - w + 14, low - 20), 5, white, 0.25);
}

} // namespace aura::server::demo
