// SPDX-License-Identifier: Apache-2.0
#include "drawings.h"

namespace aura::server::demo {

namespace {

const Rgb white = rgb("#ffffff");
const Rgb coffee = rgb("#4b2f22");
const Rgb glass = rgb("#dcebee");

} // namespace

void drawKettle(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 72, 88);
    const double top = k.shape.in(1, 190, 208);
    const bool goose = k.shape.chance(2, 0.55);
    c.shadow(196, 321, w + 20);
    if (goose)
        c.stroke(Path().M(200 - w + 8, 296).C(200 - w - 50, 300, 200 - w - 4, 190, 200 - w - 44, 168), 13,
                 c.round(k.main));
    else
        c.fill(Path()
                   .M(200 - w + 4, 262)
                   .L(200 - w - 40, 190)
                   .Q(200 - w - 30, 180, 200 - w - 18, 186)
                   .L(200 - w + 16, 226)
                   .Z(),
               c.round(k.main));
    const double r = w * k.shape.in(3, 0.55, 0.86);
    if (k.shape.chance(4, 0.5))
        c.stroke(Path().M(200 + r - 6, top + 14).C(200 + w + 70, top - 20, 200 + w + 62, 290, 200 + w - 8, 286), 13,
                 k.accent.base);
    else
        c.stroke(Path().M(200 - r + 10, top + 4).C(200 - r, 88, 200 + r, 88, 200 + r - 10, top + 4), 13, k.accent.base);
    c.fill(Path()
               .M(200 - r, top)
               .L(200 + r, top)
               .C(200 + r + 10, top + 26, 200 + w, 270, 200 + w, 306)
               .Q(200 + w, 320, 200 + w - 14, 320)
               .L(200 - w + 14, 320)
               .Q(200 - w, 320, 200 - w, 306)
               .C(200 - w, 270, 200 - r - 10, top + 26, 200 - r, top)
               .Z(),
           c.round(k.main));
    c.fill(Path().M(200 - r, top + 1).Q(200, top - 34, 200 + r, top + 1).Z(), c.round(k.main));
    c.rect(200 - r - 3, top - 3, r * 2 + 6, 7, 3, k.main.deep, 0.55);
    c.circle(200, top - 24, 10, c.ball(k.accent));
    c.stroke(Path().M(200 - w + 18, 300).C(200 - w + 18, 270, 200 - r + 4, top + 40, 200 - r + 10, top + 20), 7, white,
             0.38);
    c.rect(200 - w + 4, 310, w * 2 - 8, 10, 5, k.main.deep, 0.45);
}

void drawMug(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 66, 82);
    const double top = k.shape.in(1, 168, 200);
    const double foot = w * k.shape.in(2, 0.72, 1);
    c.shadow(206, 321, w + 20);
    const double middle = (top + 320) / 2;
    if (k.shape.chance(3, 0.6))
        c.stroke(Path().M(196 + w - 6, top + 28).C(196 + w + 56, top + 16, 196 + w + 50, 296, 196 + foot - 4, 284), 15,
                 k.main.dark);
    else
        c.stroke(Path()
                     .M(196 + w - 6, top + 26)
                     .L(196 + w + 26, top + 26)
                     .Q(196 + w + 38, middle, 196 + w + 12, middle + 34)
                     .L(196 + w - 14, middle + 34),
                 15, k.main.dark);
    c.fill(Path()
               .M(196 - w, top)
               .L(196 + w, top)
               .L(196 + foot, 302)
               .Q(196 + foot - 2, 320, 196 + foot - 20, 320)
               .L(196 - foot + 20, 320)
               .Q(196 - foot + 2, 320, 196 - foot, 302)
               .Z(),
           c.round(k.main));
    switch (k.shape.pick(4, 5)) {
    case 0:
        c.fill(Path()
                   .M(196 - w + (w - foot) * 0.6, 262)
                   .Q(196, 276, 196 + w - (w - foot) * 0.6, 262)
                   .L(196 + foot, 302)
                   .Q(196 + foot - 2, 320, 196 + foot - 20, 320)
                   .L(196 - foot + 20, 320)
                   .Q(196 - foot + 2, 320, 196 - foot, 302)
                   .Z(),
               k.accent.base, 0.9);
        break;
    case 1:
        for (int i = 0; i < 3; ++i)
            c.stroke(Path().M(196 - w + 3, top + 38 + i * 20).Q(196, top + 48 + i * 20, 196 + w - 3, top + 38 + i * 20),
                     5, k.accent.base, 0.8);
        break;
    case 2:
        for (int i = 0; i < 4; ++i)
            c.dashes(Path().M(196 - w + 8, top + 40 + i * 22).Q(196, top + 49 + i * 22, 196 + w - 8, top + 40 + i * 22),
                     7, k.accent.base, 7, 15, 0.85);
        break;
    case 3:
        c.circle(190, middle + 6, 22, k.accent.base, 0.9);
        c.fill(Path()
                   .M(168, middle + 10)
                   .Q(180, middle - 2, 190, middle + 8)
                   .Q(202, middle + 18, 212, middle + 6)
                   .Q(210, middle + 28, 190, middle + 28)
                   .Q(172, middle + 28, 168, middle + 10)
                   .Z(),
               k.main.pale, 0.9);
        break;
    default:
        c.stroke(Path().M(196 - w, top + 4).L(196 + w, top + 4), 6, k.accent.base);
    }
    c.ellipse(196, top, w, 13, k.main.pale);
    c.ellipse(196, top + 2, w - 7, 9, coffee);
    c.stroke(Path().M(196 - w + 14, top + 30).L(196 - foot + 14, 290), 7, white, 0.32);
    c.stroke(Path().M(178, top - 22).Q(166, top - 44, 180, top - 60).Q(192, top - 76, 180, top - 94), 6, white, 0.5);
    c.stroke(Path().M(212, top - 20).Q(202, top - 38, 214, top - 52).Q(224, top - 66, 214, top - 80), 5, white, 0.4);
}

void drawTeapot(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 76, 92);
    const double h = k.shape.in(1, 58, 74);
    const double y = 316 - h;
    c.shadow(200, 321, w + 16);
    c.fill(Path()
               .M(200 - w + 8, y + 20)
               .C(200 - w - 40, y + 10, 200 - w - 26, y - 34, 200 - w - 56, y - 42)
               .L(200 - w - 40, y - 54)
               .C(200 - w - 4, y - 40, 200 - w - 12, y - 20, 200 - w + 20, y - 22)
               .Z(),
           c.round(k.main));
    if (k.shape.chance(2, 0.5))
        c.stroke(Path().M(200 + w - 12, y - 30).C(200 + w + 60, y - 50, 200 + w + 56, y + 40, 200 + w - 6, y + 30), 13,
                 k.main.dark);
    else
        c.stroke(Path()
                     .M(200 - w * 0.6, y - h + 14)
                     .C(200 - w * 0.7, y - h - 84, 200 + w * 0.7, y - h - 84, 200 + w * 0.6, y - h + 14),
                 10, k.accent.base);
    const double square = k.shape.in(3, 0.86, 1);
    c.fill(
        lathe(200,
              {{y - h, w * 0.5 * square}, {y - h * 0.6, w * 0.86}, {y, w}, {y + h * 0.6, w * 0.86}, {320, w * 0.55}}),
        c.round(k.main));
    c.fill(Path().M(200 - w * 0.5, y - h + 1).Q(200, y - h - 32, 200 + w * 0.5, y - h + 1).Z(), c.round(k.main));
    c.stroke(Path().M(200 - w * 0.52, y - h + 1).Q(200, y - h + 9, 200 + w * 0.52, y - h + 1), 4, k.main.deep, 0.5);
    c.circle(200, y - h - 22, 10, c.ball(k.accent));
    if (k.shape.chance(4, 0.5)) {
        for (int i = -3; i <= 3; ++i)
            c.stroke(Path().M(200 + i * w * 0.14, y - h + 12).Q(200 + i * w * 0.3, y, 200 + i * w * 0.16, 316), 3,
                     k.main.dark, 0.4);
    } else {
        c.stroke(Path().M(200 - w + 1, y + 6).Q(200, y + 28, 200 + w - 1, y + 6), 6, k.accent.base, 0.8);
    }
    c.stroke(Path().M(200 - w + 22, y + 12).Q(200 - w + 20, y - 24, 200 - w * 0.5, y - h + 18), 7, white, 0.4);
}

void drawDripper(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 72, 88);
    const double top = k.shape.in(1, 92, 112);
    const double belly = k.shape.in(2, 66, 82);
    c.shadow(200, 321, belly + 8);
    c.stroke(Path().M(200 + belly - 12, 236).C(200 + belly + 42, 226, 200 + belly + 36, 306, 200 + belly - 6, 298), 10,
             k.accent.base);
    c.fill(lathe(200, {{214, 40}, {232, 44}, {268, belly * 0.94}, {300, belly}, {320, belly * 0.86}}),
           c.round(tones(glass)), 0.75);
    c.fill(lathe(200, {{274, belly * 0.93}, {300, belly - 6}, {314, belly * 0.8}}), coffee, 0.9);
    c.ellipse(200, 274, belly * 0.93, 8, rgb("#6d4632"));
    c.line(200, 216, 200, 268, 3, coffee, 0.7);
    c.fill(Path()
               .M(200 - w + 8, top + 2)
               .L(200 - 8, top - 22)
               .L(200 + w - 8, top + 2)
               .L(200 + 24, top + 84)
               .L(200 - 24, top + 84)
               .Z(),
           rgb("#faf5ea"));
    c.fill(Path().M(200 - w, top + 6).L(200 + w, top + 6).L(200 + 26, 204).L(200 - 26, 204).Z(), c.round(k.main));
    for (int i = -2; i <= 2; ++i)
        c.line(200 + i * w * 0.34, top + 20, 200 + i * 10, 198, 3, k.main.dark, 0.5);
    c.ellipse(200, top + 6, w, 11, k.main.light);
    c.ellipse(200, top + 8, w - 8, 7, coffee);
    c.rect(200 - 54, 202, 108, 13, 6, c.across(k.main.light, k.main.dark));
    c.stroke(Path().M(200 - belly + 16, 296).Q(200 - belly + 18, 262, 168, 234), 5, white, 0.7);
}

void drawFrenchPress(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 50, 64);
    const double top = k.shape.in(1, 150, 172);
    const double level = k.shape.in(2, 206, 236);
    c.shadow(206, 321, w + 22);
    c.stroke(Path().M(200 + w - 2, top + 26).C(200 + w + 58, top + 14, 200 + w + 52, 298, 200 + w - 2, 288), 13,
             k.accent.base);
    c.rect(200 - w, top, w * 2, 312 - top, 8, c.round(tones(glass)), 0.8);
    c.rect(200 - w + 4, level, w * 2 - 8, 306 - level, 5, coffee, 0.93);
    c.rect(200 - w + 4, level - 8, w * 2 - 8, 12, 4, rgb("#8a5f43"));
    c.line(200, 92, 200, level - 14, 5, tones(rgb("#b4bcc2")).base);
    c.rect(200 - w + 5, level - 18, w * 2 - 10, 9, 3, rgb("#9aa3aa"));
    if (k.shape.chance(3, 0.5)) {
        for (int i = -1; i <= 1; ++i)
            c.rect(200 + i * (w - 6) - 5, top, 10, 318 - top, 3, c.metal(k.main));
        c.rect(200 - w - 3, 290, w * 2 + 6, 14, 3, c.metal(k.main));
    } else {
        c.rect(200 - w - 4, 252, w * 2 + 8, 66, 10, c.round(k.main));
    }
    c.rect(200 - w - 3, top + 18, w * 2 + 6, 10, 3, c.metal(k.main));
    c.rect(200 - w - 4, 308, w * 2 + 8, 12, 5, k.main.deep);
    c.fill(Path()
               .M(200 - w - 4, top + 2)
               .Q(200 - w + 10, top - 26, 200, top - 28)
               .Q(200 + w - 10, top - 26, 200 + w + 4, top + 2)
               .Z(),
           c.metal(k.main));
    c.circle(200, 90, 14, c.ball(k.accent));
    c.line(200 - w + 14, top + 40, 200 - w + 14, 240, 5, white, 0.7);
}

void drawMokaPot(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 62, 74);
    const double waist = w * k.shape.in(1, 0.56, 0.7);
    const double top = k.shape.in(2, 138, 158);
    const double mid = k.shape.in(3, 228, 244);
    c.shadow(204, 321, w + 18);
    c.stroke(Path()
                 .M(200 + w - 8, top + 12)
                 .L(200 + w + 38, top + 16)
                 .Q(200 + w + 50, top + 20, 200 + w + 46, top + 36)
                 .L(200 + w + 32, mid - 4),
             14, k.accent.base);
    const auto section = [&](double y1, double r1, double y2, double r2) {
        const Rgb facets[] = {k.main.light, k.main.pale, k.main.base, k.main.dark};
        const double cuts[] = {-1, -0.55, 0.1, 0.62, 1};
        for (int i = 0; i < 4; ++i)
            c.fill(poly({{200 + cuts[i] * r1, y1},
                         {200 + cuts[i + 1] * r1 + 0.4, y1},
                         {200 + cuts[i + 1] * r2 + 0.4, y2},
                         {200 + cuts[i] * r2, y2}}),
                   facets[i]);
    };
    section(top, w, mid, waist);
    c.fill(Path().M(200 - w, top).L(200 - w - 22, top + 2).L(200 - w + 14, top + 50).Z(), k.main.light);
    section(mid + 10, waist, 320, w);
    c.rect(200 - waist - 5, mid, waist * 2 + 10, 14, 4, c.metal(k.main));
    c.fill(poly({{200 - w - 2, top}, {200 + w + 2, top}, {214, top - 30}, {186, top - 30}}),
           c.across(k.main.pale, k.main.dark));
    c.circle(200, top - 38, 12, c.ball(k.accent));
    c.circle(200 + w * 0.2, 292, 6, k.main.deep);
    c.stroke(Path().M(184, top - 66).Q(174, top - 84, 186, top - 98), 5, white, 0.5);
}

void drawCoffeeBag(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 72, 86);
    const double top = k.shape.in(1, 108, 128);
    c.shadow(200, 321, w + 12);
    c.fill(Path()
               .M(200 - w + 5, top)
               .L(200 + w - 5, top)
               .L(200 + w, 300)
               .Q(200 + w + 2, 320, 200 + w - 12, 320)
               .L(200 - w + 12, 320)
               .Q(200 - w - 2, 320, 200 - w, 300)
               .Z(),
           c.round(k.main));
    c.fill(Path().M(200 - w + 5, top).L(200 + w - 5, top).L(200 + w - 4, top + 30).L(200 - w + 4, top + 30).Z(),
           k.main.dark);
    c.dashes(Path().M(200 - w + 6, top + 6).L(200 + w - 6, top + 6), 4, k.main.light, 3, 5, 0.6);
    c.fill(Path()
               .M(200 + w * 0.62, top + 32)
               .L(200 + w - 4, top + 32)
               .L(200 + w, 300)
               .Q(200 + w, 316, 200 + w - 10, 320)
               .L(200 + w * 0.7, 320)
               .Z(),
           k.main.deep, 0.25);
    const double ly = k.shape.in(2, 176, 192);
    const Rgb label = rgb("#fbf5e9");
    switch (k.shape.pick(3, 3)) {
    case 0:
        c.rect(200 - w * 0.6, ly, w * 1.2, 96, 3, label);
        break;
    case 1:
        c.circle(200, ly + 46, w * 0.62, label);
        break;
    default:
        c.fill(Path()
                   .M(200 - w * 0.56, ly + 98)
                   .L(200 - w * 0.56, ly + 44)
                   .A(w * 0.56, w * 0.56, true, 200 + w * 0.56, ly + 44)
                   .L(200 + w * 0.56, ly + 98)
                   .Z(),
               label);
    }
    c.beginRotated(k.shape.in(4, 18, 48), 200, ly + 42);
    c.ellipse(200, ly + 42, 17, 24, coffee);
    c.stroke(Path().M(200, ly + 22).Q(190, ly + 36, 200, ly + 43).Q(209, ly + 52, 200, ly + 63), 3, rgb("#c89a6c"));
    c.end();
    c.line(178, ly + 80, 222, ly + 80, 4, k.accent.base);
    c.circle(200, top + 44, 4, k.main.deep);
    c.stroke(Path().M(200 - w + 16, top + 44).L(200 - w + 12, 300), 6, white, 0.25);
}

void drawTeaTin(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 56, 72);
    const double top = k.shape.in(1, 150, 184);
    c.shadow(200, 321, w + 12);
    c.rect(200 - w, top, w * 2, 320 - top, 8, c.round(k.main));
    const double band = k.shape.in(2, 0.3, 0.44) * (320 - top);
    const double y = top + 50;
    c.rect(200 - w, y, w * 2, band + 22, 0, rgb("#fbf5e9"), 0.95);
    c.rect(200 - w, y, w * 2, 4, 0, k.accent.base);
    c.rect(200 - w, y + band + 18, w * 2, 4, 0, k.accent.base);
    const double m = y + band / 2 + 11;
    switch (k.shape.pick(3, 3)) {
    case 0:
        c.fill(Path().M(200, m + 24).Q(166, m, 200, m - 28).Q(234, m, 200, m + 24).Z(), rgb("#6f8f5f"));
        c.line(200, m + 28, 200, m - 14, 2.5, rgb("#4c6b43"));
        break;
    case 1:
        for (int i = 0; i < 5; ++i) {
            c.beginRotated(i * 72, 200, m);
            c.ellipse(200, m - 14, 8, 13, k.main.base, 0.9);
            c.end();
        }
        c.circle(200, m, 7, rgb("#e7b84f"));
        break;
    default:
        c.circle(200, m, 22, k.main.base);
        c.fill(Path()
                   .M(176, m + 8)
                   .Q(190, m - 8, 202, m + 4)
                   .Q(214, m + 14, 224, m + 2)
                   .Q(222, m + 23, 200, m + 23)
                   .Q(180, m + 22, 176, m + 8)
                   .Z(),
               k.main.deep);
    }
    c.rect(200 - w - 3, top - 26, w * 2 + 6, 36, 7, c.metal(k.accent));
    c.ellipse(200, top - 25, w, 6, k.accent.pale);
    c.line(200 - w + 13, top + 20, 200 - w + 13, 306, 6, white, 0.3);
}

} // namespace aura::server::demo
