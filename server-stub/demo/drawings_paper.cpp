// SPDX-License-Identifier: Apache-2.0
#include "drawings.h"

#include <cmath>

namespace aura::server::demo {

namespace {

const Rgb white = rgb("#ffffff");
const Rgb ink = rgb("#1c1e30");
const Rgb wood = rgb("#d9b98c");
const Rgb steel = rgb("#c3cad0");
const Rgb crayons[] = {rgb("#e8735f"), rgb("#e7b84f"), rgb("#8fb9d9"), rgb("#7fa886"), rgb("#b3a0cf")};

} // namespace

void drawNotebook(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 82, 98);
    const double h = w * k.shape.in(1, 1.22, 1.42);
    c.beginRotated(k.shape.in(2, -16, 14), 200, 200);
    c.rect(200 - w + 10, 200 - h + 14, w * 2, h * 2, 10, ink, 0.15);
    c.rect(200 - w + 5, 200 - h + 6, w * 2, h * 2 - 2, 8, rgb("#f7f0e0"));
    c.dashes(Path().M(200 + w + 3, 200 - h + 12).L(200 + w + 3, 200 + h - 4), 4, rgb("#d9cfb8"), 2, 2);
    c.rect(200 - w, 200 - h, w * 2, h * 2, 8, c.across(k.main.light, k.main.base));
    c.rect(200 - w, 200 - h, 24, h * 2, 8, k.main.dark, 0.6);
    switch (k.shape.pick(3, 4)) {
    case 0:
        c.rect(176, 200 - h * 0.56, w * 0.9, 44, 3, rgb("#fbf6ea"));
        c.line(188, 200 - h * 0.56 + 16, 176 + w * 0.72, 200 - h * 0.56 + 16, 3, k.main.dark, 0.7);
        c.line(188, 200 - h * 0.56 + 28, 176 + w * 0.5, 200 - h * 0.56 + 28, 3, k.main.dark, 0.4);
        break;
    case 1:
        c.rect(200 - w, 200 + h * 0.3, w * 2, h * 0.7, 8, k.accent.base);
        c.rect(200 - w, 200 + h * 0.3, w * 2, 14, 0, k.accent.base);
        break;
    case 2:
        c.circle(214, 186, w * 0.42, k.accent.base);
        c.circle(214, 186, w * 0.28, k.main.light);
        c.circle(214, 186, w * 0.14, k.accent.base);
        break;
    default:
        for (int i = 0; i < 7; ++i)
            c.dashes(Path().M(196, 200 - h * 0.7 + i * h * 0.23).L(186 + w * 0.9, 200 - h * 0.7 + i * h * 0.23), 5,
                     k.accent.base, 5, 13, 0.8);
    }
    if (k.shape.chance(4, 0.55))
        c.rect(200 + w - 30, 200 - h, 9, h * 2, 0, k.accent.dark);
    else
        c.fill(poly({{206, 199 + h}, {218, 199 + h}, {218, 226 + h}, {212, 218 + h}, {206, 226 + h}}), k.accent.dark);
    c.line(200 - w + 34, 200 - h + 12, 200 + w - 44, 200 - h + 12, 4, white, 0.3);
    c.end();
}

void drawPen(Canvas &c, const Look &k) {
    const double r = k.shape.in(0, 15, 21);
    c.beginRotated(k.shape.in(1, -42, -24), 200, 200);
    c.rect(64, 214, 276, r * 1.4, r, ink, 0.12);
    const bool fountain = k.shape.chance(2, 0.55);
    c.rect(56, 200 - r, 130, r * 2, r * 0.8, c.down(k.main.light, k.main.dark));
    c.fill(Path().M(180, 200 - r).L(286, 200 - r * 0.86).L(286, 200 + r * 0.86).L(180, 200 + r).Z(),
           c.down(k.main.pale, k.main.base));
    c.rect(176, 200 - r - 1, 12, r * 2 + 2, 2, c.down(k.accent.pale, k.accent.dark));
    c.rect(282, 200 - r * 0.8, 26, r * 1.6, 3, c.down(k.accent.light, k.accent.dark));
    if (fountain) {
        c.fill(
            Path().M(306, 200 - r * 0.7).Q(336, 200 - r * 0.6, 356, 200).Q(336, 200 + r * 0.6, 306, 200 + r * 0.7).Z(),
            c.down(tones(rgb("#d8b46a")).pale, rgb("#a97f3a")));
        c.line(318, 200, 354, 200, 1.6, ink, 0.7);
        c.circle(318, 200, 2.4, ink, 0.7);
    } else {
        c.fill(poly({{306, 200 - r * 0.66}, {340, 196}, {340, 204}, {306, 200 + r * 0.66}}),
               c.down(rgb("#eef1f2"), rgb("#8d969d")));
        c.circle(342, 200, 3.4, ink);
        c.rect(44, 194, 16, 12, 4, c.down(k.accent.light, k.accent.dark));
    }
    c.rect(70, 200 - r - 7, 96, 7, 3, c.down(k.accent.pale, k.accent.base));
    c.line(80, 200 - r * 0.5, 272, 200 - r * 0.45, 3, white, 0.45);
    c.end();
    c.stroke(Path().M(96, 316).C(120, 290, 140, 340, 164, 312).C(178, 294, 196, 334, 220, 308), 3.5, k.main.dark, 0.55);
}

void drawPencils(Canvas &c, const Look &k) {
    const int count = k.shape.pick(0, 3) + 5;
    const double w = 112.0 / count + 2;
    const bool rainbow = k.shape.chance(1, 0.5);
    c.shadow(200, 321, 80);
    for (int i = 0; i < count; ++i) {
        const double x = 200 + (i - (count - 1) / 2.0) * w;
        const double lean = (i - (count - 1) / 2.0) * k.shape.in(2, 3, 5);
        const double tip = 92 + k.shape.in(10 + i, 0, 44);
        const Rgb tone = rainbow ? crayons[i % 5] : i % 2 == 0 ? k.main.base : k.main.light;
        c.beginRotated(lean, x, 320);
        c.fill(poly({{x, tip}, {x + w * 0.42, tip + 32}, {x - w * 0.42, tip + 32}}), wood);
        c.fill(poly({{x, tip}, {x + w * 0.15, tip + 11}, {x - w * 0.15, tip + 11}}), rainbow ? tone : ink);
        c.rect(x - w * 0.42, tip + 30, w * 0.84, 230 - tip, 0, tone);
        c.rect(x - w * 0.42, tip + 30, w * 0.26, 230 - tip, 0, white, 0.25);
        c.end();
    }
    const double r = k.shape.in(3, 68, 78);
    c.rect(200 - r, 216, r * 2, 104, k.shape.in(4, 6, 22), c.round(k.accent));
    c.rect(200 - r, 240, r * 2, 34, 0, rgb("#fbf6ea"), 0.9);
    c.circle(200, 257, 9, k.main.base);
    c.line(200 - r + 12, 228, 200 - r + 12, 308, 5, white, 0.3);
}

void drawScissors(Canvas &c, const Look &k) {
    const double open = k.shape.in(0, 12, 24);
    const double length = k.shape.in(1, 150, 180);
    const double loop = k.shape.in(2, 34, 42);
    c.beginRotated(k.shape.in(3, 20, 50), 200, 200);
    const double y = 206;
    c.ellipse(208, 222, 70, 130, c.glow(ink, 0.35));
    for (const double side : {1.0, -1.0}) {
        c.beginRotated(side * open, 200, y);
        c.fill(Path()
                   .M(200 - side * 13, y + 30)
                   .L(200 - side * 10, y - 30)
                   .Q(200 - side * 6, y - length * 0.7, 200 + side * 5, y - length)
                   .Q(200 + side * 13, y - length * 0.5, 200 + side * 13, y + 20)
                   .Z(),
               side > 0 ? c.across(rgb("#eef1f3"), steel) : c.across(steel, rgb("#98a2aa")));
        const Tones &t = k.main;
        c.stroke(Path().M(200 + side * 2, y + 22).Q(200 - side * 10, y + 44, 200 - side * 22, y + 60), 15,
                 side > 0 ? t.base : t.dark);
        c.begin("translate(" + std::to_string(static_cast<int>(200 - side * 34)) + ' ' +
                std::to_string(static_cast<int>(y + 90)) + ')');
        c.stroke(Path()
                     .M(-loop * 0.66, 0)
                     .A(loop * 0.66, loop, true, loop * 0.66, 0)
                     .A(loop * 0.66, loop, true, -loop * 0.66, 0)
                     .Z(),
                 15, side > 0 ? t.base : t.dark);
        c.stroke(Path().M(-loop * 0.66, 6).A(loop * 0.66, loop, true, -loop * 0.1, -loop), 4, t.pale, 0.5);
        c.end();
        c.end();
    }
    c.circle(200, y, 9, c.ball(k.accent));
    c.line(196, y - 3, 204, y + 3, 2, k.accent.deep);
    c.end();
}

void drawTrain(Canvas &c, const Look &k) {
    const double cab = k.shape.in(0, 92, 112);
    const Tones red = k.accent;
    c.shadow(200, 321, 138);
    c.line(58, 318, 344, 318, 5, rgb("#a98a5f"));
    c.rect(240, 292 - cab, 78, cab, 6, c.round(k.main));
    c.rect(228, 280 - cab, 102, 15, 7, c.across(red.light, red.dark));
    c.rect(257, 308 - cab, 44, 36, 6, rgb("#e3eef2"));
    c.rect(92, 212, 152, 80, k.shape.in(1, 20, 40), c.down(k.main.light, k.main.dark));
    c.rect(176, 212, 14, 80, 0, red.base);
    c.rect(80, 286, 246, 17, 6, c.across(tones(wood).light, tones(wood).dark));
    const double chimney = k.shape.in(2, 46, 64);
    c.rect(116, 214 - chimney, 30, chimney + 4, 3, c.round(red));
    c.rect(109, 206 - chimney, 44, 14, 6, red.dark);
    if (k.shape.chance(3, 0.6))
        c.fill(Path().M(200, 214).Q(200, 186, 215, 186).Q(230, 186, 230, 214).Z(), c.ball(tones(rgb("#e7b84f"))));
    c.circle(98, 250, 12, c.ball(tones(rgb("#f4d58a"))));
    c.circle(112, 150 - chimney + 30, 13, white, 0.5);
    c.circle(136, 126 - chimney + 30, 18, white, 0.4);
    for (const auto &[x, r] : {std::pair{116.0, 23.0}, {176.0, 23.0}, {278.0, 33.0}}) {
        c.circle(x, 318 - r, r, rgb("#3a3d45"));
        c.circle(x, 318 - r, r - 6, c.ball(red));
        c.circle(x, 318 - r, 6, tones(wood).light);
    }
    c.line(116, 298, 278, 290, 5, rgb("#8d969d"));
    c.line(106, 224, 168, 224, 5, white, 0.35);
}

void drawBlocks(Canvas &c, const Look &k) {
    c.shadow(200, 321, 112);
    const Rgb colours[] = {k.main.base, k.accent.base, rgb("#e7b84f"), rgb("#7fa886"), rgb("#8fb9d9"), rgb("#e8735f")};
    const int turn = k.shape.pick(0, 6);
    const auto colour = [&](int i) { return tones(colours[(i + turn) % 6]); };
    const double s = k.shape.in(1, 68, 76);
    for (int i = 0; i < 3; ++i)
        c.rect(200 + (i - 1.5) * (s + 4) + 2, 320 - s, s, s, 8, c.round(colour(i)));
    const double x = 200 - s - 2 + k.shape.in(2, -12, 12);
    if (k.shape.chance(3, 0.5)) {
        c.fill(Path()
                   .M(x, 318 - s)
                   .L(x, 318 - s * 2)
                   .L(x + s * 2 + 4, 318 - s * 2)
                   .L(x + s * 2 + 4, 318 - s)
                   .L(x + s * 1.5, 318 - s)
                   .A(s * 0.48, s * 0.48, false, x + s * 0.52, 318 - s)
                   .Z(),
               c.round(colour(3)));
    } else {
        c.rect(x, 318 - s * 2, s, s, 8, c.round(colour(3)));
        c.circle(x + s * 1.5 + 6, 318 - s * 1.5, s / 2, c.ball(colour(4)));
    }
    c.beginRotated(k.shape.in(4, -6, 6), 200, 316 - s * 2);
    const double y = 316 - s * 2;
    if (k.shape.chance(5, 0.6))
        c.fill(Path().M(200 - s * 0.7, y).L(200, y - s * 0.86).L(200 + s * 0.7, y).Z(),
               c.across(colour(5).light, colour(5).dark));
    else
        c.fill(Path().M(200 - s * 0.66, y).A(s * 0.66, s * 0.66, true, 200 + s * 0.66, y).Z(), c.round(colour(5)));
    c.end();
    c.circle(200, 320 - s / 2, 14, white, 0.45);
    c.fill(poly({{200 - s - 4, 302 - s / 2}, {200 - s + 12, 330 - s / 2}, {200 - s - 20, 330 - s / 2}}), white, 0.45);
    c.rect(200 + s - 10, 306 - s / 2, 28, 28, 4, white, 0.45);
}

void drawBear(Canvas &c, const Look &k) {
    const double head = k.shape.in(0, 60, 70);
    const double body = k.shape.in(1, 66, 76);
    const bool bunny = k.shape.chance(2, 0.35);
    const Rgb belly = k.main.pale;
    c.shadow(200, 321, 104);
    const double hy = 168;
    for (const double side : {-1.0, 1.0}) {
        if (bunny) {
            c.beginRotated(side * 12, 200, hy);
            c.ellipse(200 + side * 30, hy - head - 26, 18, 54, side < 0 ? k.main.base : k.main.dark);
            c.ellipse(200 + side * 30, hy - head - 22, 8, 38, rgb("#eab8a8"));
            c.end();
        } else {
            c.circle(200 + side * head * 0.74, hy - head * 0.72, 24, side < 0 ? k.main.base : k.main.dark);
            c.circle(200 + side * head * 0.72, hy - head * 0.7, 12, belly);
        }
        c.beginRotated(side * -28, 200 + side * body, 244);
        c.ellipse(200 + side * body, 250, 21, 44, side < 0 ? k.main.base : k.main.dark);
        c.end();
    }
    c.ellipse(200, 258, body, 62, c.ball(k.main));
    c.ellipse(200, 264, body * 0.6, 44, belly, 0.75);
    for (const double side : {-1.0, 1.0}) {
        c.ellipse(200 + side * (body - 6), 294, 34, 27, side < 0 ? k.main.base : k.main.dark);
        c.ellipse(200 + side * (body - 3), 296, 19, 15, belly);
    }
    c.ellipse(200, hy, head * 1.06, head * 0.94, c.ball(k.main));
    c.ellipse(200, hy + 20, 27, 21, belly);
    c.ellipse(200, hy + 10, 9, 6.5, rgb("#3b302b"));
    c.stroke(Path().M(200, hy + 17).L(200, hy + 23).M(190, hy + 27).Q(200, hy + 34, 210, hy + 27), 3, rgb("#3b302b"));
    c.circle(200 - 25, hy - 8, 6, rgb("#2c2522"));
    c.circle(200 + 25, hy - 8, 6, rgb("#2c2522"));
    c.circle(200 - 27, hy - 10, 2, white);
    c.circle(200 + 23, hy - 10, 2, white);
    if (k.shape.chance(3, 0.6)) {
        c.fill(Path()
                   .M(200, 226)
                   .Q(166, 206, 164, 232)
                   .Q(170, 246, 200, 230)
                   .Q(230, 246, 236, 232)
                   .Q(234, 206, 200, 226)
                   .Z(),
               k.accent.base);
        c.circle(200, 229, 8, k.accent.dark);
    } else {
        c.stroke(Path().M(152, 222).Q(200, 246, 248, 222), 15, k.accent.base);
        c.rect(216, 228, 18, 46, 5, k.accent.dark);
    }
}

void drawKite(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 72, 90);
    const double up = k.shape.in(1, 68, 84);
    const double low = k.shape.in(2, 110, 132);
    c.beginRotated(k.shape.in(3, 14, 30), 200, 160);
    const double y = 150;
    c.fill(poly({{208, y - up + 10}, {208 + w, y + 12}, {208, y + low + 12}, {208 - w, y + 12}}), ink, 0.1);
    c.fill(poly({{200, y - up}, {200, y}, {200 - w, y}}), k.main.light);
    c.fill(poly({{200, y - up}, {200 + w, y}, {200, y}}), k.accent.base);
    c.fill(poly({{200 - w, y}, {200, y}, {200, y + low}}), k.accent.light);
    c.fill(poly({{200, y}, {200 + w, y}, {200, y + low}}), k.main.base);
    if (k.shape.chance(4, 0.5)) {
        c.circle(200, y, 28, rgb("#fdf4dc"));
        c.circle(200, y, 18, rgb("#e7b84f"));
    } else {
        c.stroke(poly({{200, y - up + 24}, {200 + w - 26, y + 1}, {200, y + low - 34}, {200 - w + 26, y + 1}}), 6,
                 white, 0.7);
    }
    c.line(200, y - up, 200, y + low, 3, k.main.deep, 0.7);
    c.line(200 - w, y, 200 + w, y, 3, k.main.deep, 0.7);
    c.end();
    const double tx = 200 - low * 0.38;
    const double ty = y + low * 0.92;
    c.stroke(Path()
                 .M(tx, ty)
                 .C(tx - 50, ty + 30, tx + 50, ty + 50, tx - 4, ty + 86)
                 .C(tx - 30, ty + 104, tx + 6, ty + 116, tx + 30, ty + 110),
             3, k.main.deep, 0.8);
    const double at[][2] = {{-7, 26}, {14, 52}, {-2, 84}};
    for (int i = 0; i < 3; ++i) {
        const double x = tx + at[i][0];
        const double by = ty + at[i][1];
        c.fill(poly({{x, by}, {x - 17, by - 9}, {x - 15, by + 10}, {x, by}, {x + 17, by - 9}, {x + 15, by + 10}}),
               crayons[(i + k.shape.pick(5, 5)) % 5]);
    }
}

} // namespace aura::server::demo
