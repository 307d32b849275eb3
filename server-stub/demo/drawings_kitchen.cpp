// SPDX-License-Identifier: Apache-2.0
#include "drawings.h"

namespace aura::server::demo {

namespace {

const Rgb white = rgb("#ffffff");
const Rgb ink = rgb("#1c1e30");

} // namespace

void drawCasserole(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 92, 116);
    const double top = k.shape.in(1, 196, 222);
    const double dome = k.shape.in(2, 26, 48);
    c.shadow(200, 321, w + 14);
    for (const double side : {-1.0, 1.0})
        c.stroke(Path()
                     .M(200 + side * (w - 4), top + 22)
                     .Q(200 + side * (w + 34), top + 20, 200 + side * (w + 30), top + 38)
                     .Q(200 + side * (w + 26), top + 50, 200 + side * (w - 6), top + 46),
                 11, side < 0 ? k.main.base : k.main.dark);
    c.fill(Path()
               .M(200 - w, top)
               .L(200 + w, top)
               .L(200 + w - 4, 294)
               .Q(200 + w - 8, 320, 200 + w - 34, 320)
               .L(200 - w + 34, 320)
               .Q(200 - w + 8, 320, 200 - w + 4, 294)
               .Z(),
           c.round(k.main));
    c.fill(Path()
               .M(200 - w - 4, top)
               .C(200 - w + 18, top - dome * 1.3, 200 + w - 18, top - dome * 1.3, 200 + w + 4, top)
               .Z(),
           c.round(k.main));
    c.rect(200 - w - 6, top - 4, w * 2 + 12, 11, 5, c.across(k.main.light, k.main.deep));
    const double knob = top - dome - 4;
    if (k.shape.chance(3, 0.5)) {
        c.rect(194, knob - 8, 12, 14, 2, k.accent.dark);
        c.ellipse(200, knob - 14, 20, 10, c.ball(k.accent));
    } else {
        c.stroke(Path().M(178, knob + 5).Q(178, knob - 20, 200, knob - 20).Q(222, knob - 20, 222, knob + 5), 8,
                 k.accent.base);
    }
    c.stroke(Path().M(200 - w + 16, top + 24).Q(200 - w + 16, 282, 200 - w + 24, 298), 7, white, 0.3);
    c.stroke(Path().M(200 - w + 40, top - dome * 0.55).Q(160, top - dome * 0.95, 186, top - dome * 0.92), 5, white,
             0.35);
}

void drawFryingPan(Canvas &c, const Look &k) {
    const double r = k.shape.in(0, 88, 104);
    const double angle = k.shape.in(1, 28, 52);
    c.beginRotated(angle, 200, 200);
    const double cx = 168;
    c.ellipse(cx + 10, 212, r + 14, r + 10, c.glow(ink, 0.5));
    c.rect(cx + r - 8, 191, 150, 26, 13, ink, 0.1);
    c.rect(cx + r - 6, 188, 40, 24, 4, c.down(tones(rgb("#b4bcc2")).pale, rgb("#8d969d")));
    c.rect(cx + r + 22, 184, 116, 32, 15, c.down(k.accent.light, k.accent.dark));
    c.circle(cx + r + 122, 200, 6, k.accent.deep);
    c.circle(cx, 200, r, c.down(k.main.light, k.main.dark));
    c.circle(cx, 200, r - 8, k.main.deep);
    c.circle(cx, 200, r - 20, c.down(k.main.dark, k.main.base));
    if (k.shape.chance(2, 0.5)) {
        for (int i = 1; i <= 4; ++i)
            c.ring(cx, 200, i * (r - 26) / 4.4, 1.5, k.main.light, 0.35);
    } else {
        c.fill(Path()
                   .M(cx - 40, 176)
                   .C(cx - 30, 148, cx + 30, 150, cx + 44, 178)
                   .C(cx + 60, 210, cx + 22, 244, cx - 10, 236)
                   .C(cx - 48, 232, cx - 56, 206, cx - 40, 176)
                   .Z(),
               rgb("#fdfaf2"));
        c.circle(cx, 196, 22, c.ball(tones(rgb("#f2b233"))));
        c.ellipse(cx - 7, 188, 6, 4, white, 0.7);
    }
    c.stroke(Path().M(cx - r + 12, 176).Q(cx - r + 30, 200 - r + 26, cx - 20, 200 - r + 12), 4, white, 0.3);
    c.end();
}

void drawChefKnife(Canvas &c, const Look &k) {
    const double length = k.shape.in(0, 150, 186);
    const double belly = k.shape.in(1, 30, 48);
    const Tones steel = tones(rgb("#c3cad0"));
    c.beginRotated(k.shape.in(2, -42, -28), 200, 200);
    const double x = 172;
    c.rect(58, 208, 300, 26, 13, ink, 0.12);
    c.fill(Path()
               .M(x, 182)
               .L(x + length * 0.6, 182)
               .Q(x + length, 186, x + length + 18, 206)
               .Q(x + length * 0.6, 190 + belly, x + 6, 188 + belly)
               .Z(),
           c.down(steel.pale, steel.base));
    c.fill(Path()
               .M(x + length + 18, 206)
               .Q(x + length * 0.6, 190 + belly, x + 6, 188 + belly)
               .L(x + 5, 176 + belly)
               .Q(x + length * 0.6, 178 + belly, x + length + 18, 206)
               .Z(),
           white, 0.6);
    c.rect(x - 16, 179, 20, 32, 3, c.down(steel.light, steel.deep));
    const Paint handle = c.down(k.main.light, k.main.dark);
    if (k.shape.chance(3, 0.5))
        c.fill(Path().M(x - 16, 180).L(66, 178).Q(46, 178, 46, 198).Q(48, 218, 66, 216).Q(110, 206, x - 16, 211).Z(),
               handle);
    else
        c.rect(48, 180, x - 64, 30, 8, handle);
    for (int i = 0; i < 3; ++i)
        c.circle(80.0 + i * 32, 195, 4, k.accent.pale);
    if (k.shape.chance(4, 0.35))
        c.dashes(Path().M(x + 30, 198).L(x + length * 0.75, 199), 7, steel.dark, 14, 12, 0.35);
    c.end();
}

void drawCuttingBoard(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 74, 98);
    const double h = k.shape.in(1, 92, 118);
    const double r = k.shape.pick(2, 3) == 0 ? w : k.shape.in(3, 10, 34);
    c.beginRotated(k.shape.in(4, -16, 16), 200, 200);
    const bool handled = k.shape.chance(5, 0.6);
    const double y = handled ? 228 : 200;
    c.rect(200 - w + 8, y - h + 12, w * 2, h * 2, r, ink, 0.15);
    if (handled) {
        c.rect(182, y - h - 62, 36, 96, 18, c.down(k.main.light, k.main.base));
        c.circle(200, y - h - 42, 8, k.main.deep);
    }
    c.rect(200 - w, y - h, w * 2, h * 2, r, c.across(k.main.light, k.main.dark));
    c.rect(200 - w, y - h, w * 2, h * 2 - 5, r, c.across(k.main.light, k.main.base));
    for (int i = 0; i < 4; ++i) {
        const double x = 200 - w * 0.7 + i * w * 0.46;
        c.stroke(Path().M(x, y - h * 0.72).C(x + 12, y - 30, x - 12, y + 20, x + 5, y + h * 0.74), 2, k.main.dark,
                 0.45);
    }
    if (k.shape.chance(6, 0.4))
        c.rect(200 - w, y + h * 0.52, w * 2, 15, 0, k.accent.base, 0.8);
    c.end();
    if (k.shape.chance(7, 0.55)) {
        c.circle(206, 250, 25, c.ball(tones(rgb("#d6493a"))));
        c.fill(
            Path().M(206, 232).Q(194, 224, 190, 234).Q(198, 234, 206, 232).Q(208, 222, 220, 228).Q(216, 234, 206, 232),
            rgb("#4f7a4a"));
        c.ellipse(197, 243, 6, 4, white, 0.5);
    }
}

void drawBowl(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 100, 124);
    const double h = k.shape.in(1, 74, 102);
    const double top = 312 - h;
    c.shadow(200, 321, w * 0.8);
    c.rect(200 - w * 0.36, 304, w * 0.72, 16, 4, k.main.dark);
    c.fill(Path()
               .M(200 - w, top)
               .C(200 - w, top + h * 0.75, 200 - w * 0.5, 312, 200, 312)
               .C(200 + w * 0.5, 312, 200 + w, top + h * 0.75, 200 + w, top)
               .Z(),
           c.round(k.main));
    switch (k.shape.pick(2, 3)) {
    case 0:
        c.fill(Path()
                   .M(200 - w * 0.93, top + h * 0.4)
                   .Q(200, top + h * 0.62, 200 + w * 0.93, top + h * 0.4)
                   .C(200 + w * 0.7, 306, 200 + w * 0.4, 312, 200, 312)
                   .C(200 - w * 0.4, 312, 200 - w * 0.7, 306, 200 - w * 0.93, top + h * 0.4)
                   .Z(),
               k.accent.base, 0.85);
        break;
    case 1:
        for (int i = 0; i < 2; ++i)
            c.stroke(Path()
                         .M(200 - w * (0.97 - i * 0.05), top + 18 + i * 13)
                         .Q(200, top + 46 + i * 13, 200 + w * (0.97 - i * 0.05), top + 18 + i * 13),
                     4, k.accent.base, 0.8);
        break;
    default:
        for (int i = -3; i <= 3; ++i)
            c.stroke(
                Path().M(200 + i * w * 0.27, top + 22).Q(200 + i * w * 0.24, top + h * 0.6, 200 + i * w * 0.1, 304),
                2.5, k.main.dark, 0.4);
    }
    const double ry = k.shape.in(3, 18, 26);
    c.ellipse(200, top, w, ry, k.main.light);
    c.ellipse(200, top + 2, w - 7, ry - 5, c.across(k.main.dark, k.main.base));
    c.stroke(Path().M(200 - w + 14, top + 26).Q(200 - w + 22, top + h * 0.55, 200 - w * 0.6, top + h * 0.78), 6, white,
             0.3);
}

void drawPlate(Canvas &c, const Look &k) {
    const double r = k.shape.in(0, 112, 132);
    const Rgb body = k.main.base;
    c.circle(209, 214, r + 12, c.glow(ink, 0.5));
    c.circle(200, 200, r, c.down(k.main.light, k.main.dark));
    c.circle(200, 199, r - 3, body);
    switch (k.shape.pick(1, 4)) {
    case 0:
        c.ring(200, 199, r - 9, 7, k.accent.base);
        break;
    case 1: {
        const double ring = r - 17;
        c.dashes(Path().M(200 + ring, 199).A(ring, ring, true, 200 - ring, 199).A(ring, ring, true, 200 + ring, 199),
                 15, k.accent.base, ring * 6.28318 / 56, ring * 6.28318 / 56, 0.75);
        break;
    }
    case 2:
        c.ring(200, 199, r - 9, 2, k.accent.base);
        c.ring(200, 199, r - 16, 2, k.accent.base);
        break;
    default:
        c.circle(200, 199, r - 3, k.accent.base, 0.18);
    }
    const double well = r * k.shape.in(2, 0.62, 0.72);
    c.circle(201, 202, well + 3, k.main.dark, 0.55);
    c.circle(200, 199, well, c.down(mix(body, k.main.dark, 0.25), k.main.light));
    if (k.shape.chance(3, 0.4)) {
        c.stroke(Path().M(166, 232).Q(200, 196, 236, 158), 3, rgb("#5d7a58"));
        c.fill(Path()
                   .M(184, 214)
                   .Q(176, 190, 190, 178)
                   .Q(200, 196, 184, 214)
                   .M(206, 190)
                   .Q(226, 196, 238, 184)
                   .Q(222, 172, 206, 190)
                   .M(198, 200)
                   .Q(214, 214, 230, 206)
                   .Q(218, 192, 198, 200),
               rgb("#7b9a74"));
    }
    c.stroke(Path().M(200 - r + 10, 180).Q(200 - r + 26, 200 - r + 34, 176, 200 - r + 12), 4, white, 0.45);
}

void drawCarafe(Canvas &c, const Look &k) {
    const double belly = k.shape.in(0, 54, 72);
    const double neck = k.shape.in(1, 22, 32);
    const double top = k.shape.in(2, 112, 134);
    const double bend = k.shape.in(3, 210, 250);
    c.shadow(200, 321, belly + 10);
    const double level = bend - 8;
    c.fill(lathe(200, {{top, neck + 5},
                       {top + 40, neck},
                       {bend - 20, belly * 0.85},
                       {bend + 30, belly},
                       {308, belly * 0.94},
                       {320, belly * 0.8}}),
           c.round(tones(mix(k.main.base, white, 0.35))), 0.6);
    c.fill(lathe(200, {{level, belly * 0.86}, {bend + 30, belly - 7}, {304, belly * 0.88}, {313, belly * 0.74}}),
           c.round(k.main), 0.75);
    c.ellipse(200, level, belly * 0.86, 8, k.main.pale, 0.9);
    if (k.shape.chance(4, 0.6)) {
        c.rect(200 - neck + 3, top - 18, neck * 2 - 6, 32, 6, c.round(k.accent));
        c.ellipse(200, top - 18, neck - 2, 6, k.accent.pale);
    } else {
        c.circle(200, top - 18, neck - 4, c.ball(k.accent));
        c.rect(200 - neck + 4, top - 6, neck * 2 - 8, 14, 3, k.accent.dark);
    }
    c.stroke(Path()
                 .M(200 - neck + 8, top + 30)
                 .Q(200 - neck + 4, bend - 40, 200 - belly + 18, bend + 12)
                 .L(200 - belly + 16, 292),
             6, white, 0.6);
    c.line(200 + belly - 14, bend + 30, 200 + belly - 15, 288, 3, white, 0.4);
}

} // namespace aura::server::demo
