// SPDX-License-Identifier: Apache-2.0
#include "drawings.h"

namespace aura::server::demo {

namespace {

const Rgb warm = rgb("#ffe2a0");
const Rgb bulb = rgb("#fff4d6");
const Rgb white = rgb("#ffffff");
const Rgb leaf = rgb("#6f8f6b");

void legs(Canvas &c, const Tones &t, double top, double bottom, double inner, double outer, double width) {
    for (const double side : {-1.0, 1.0})
        c.stroke(Path().M(200 + side * inner, top).L(200 + side * outer, bottom), width, side < 0 ? t.base : t.dark);
}

void sprig(Canvas &c, double x, double y, double tipX, double tipY, Rgb colour) {
    const double bendX = (x + tipX) / 2 + (tipX - x) * 0.1;
    const double bendY = (y + tipY) / 2 - 14;
    c.stroke(Path().M(x, y).Q(bendX, bendY, tipX, tipY), 3, mix(colour, Rgb{40, 40, 40}, 0.2));
    Path leaves;
    for (int i = 1; i <= 4; ++i) {
        const double t = 0.3 + 0.17 * i;
        const double px = (1 - t) * (1 - t) * x + 2 * t * (1 - t) * bendX + t * t * tipX;
        const double py = (1 - t) * (1 - t) * y + 2 * t * (1 - t) * bendY + t * t * tipY;
        const double side = i % 2 == 0 ? 1 : -1;
        leaves.M(px, py).Q(px + side * 4, py - 20, px + side * 24, py - 20).Q(px + side * 22, py - 2, px, py);
    }
    c.fill(leaves, colour);
}

} // namespace

void drawDeskLamp(Canvas &c, const Look &k) {
    const double baseX = k.shape.in(0, 150, 185);
    const double elbowX = baseX - k.shape.in(1, 20, 60);
    const double elbowY = k.shape.in(2, 185, 215);
    const double headX = k.shape.in(3, 225, 255);
    const double headY = k.shape.in(4, 92, 118);
    c.shadow(baseX, 321, 78);
    c.ellipse(headX + 26, 318, 92, 14, c.glow(warm, 0.8));
    c.fill(Path().M(headX - 26, headY + 40).L(headX + 66, headY + 26).L(headX + 116, 316).L(headX - 62, 316).Z(),
           c.beamDown(warm, 0.5));
    if (k.shape.chance(5, 0.6)) {
        c.ellipse(baseX, 314, 58, 11, k.main.dark);
        c.ellipse(baseX, 308, 58, 11, c.round(k.main));
    } else {
        c.rect(baseX - 52, 302, 104, 18, 8, c.round(k.main));
    }
    c.line(baseX, 304, elbowX, elbowY, 9, k.accent.base);
    c.line(elbowX, elbowY, headX, headY, 9, k.accent.light);
    c.circle(elbowX, elbowY, 11, k.accent.dark);
    c.circle(elbowX - 2, elbowY - 2, 5, k.accent.pale);
    c.circle(baseX, 302, 9, k.accent.dark);
    c.beginRotated(-9, headX, headY);
    c.ellipse(headX + 22, headY + 44, 26, 12, bulb);
    switch (k.shape.pick(6, 3)) {
    case 0:
        c.fill(Path()
                   .M(headX - 4, headY - 20)
                   .L(headX + 44, headY - 20)
                   .L(headX + 82, headY + 42)
                   .L(headX - 38, headY + 42)
                   .Z(),
               c.round(k.main));
        break;
    case 1:
        c.fill(Path()
                   .M(headX - 42, headY + 42)
                   .C(headX - 42, headY - 38, headX + 86, headY - 38, headX + 86, headY + 42)
                   .Z(),
               c.round(k.main));
        break;
    default:
        c.fill(Path()
                   .M(headX + 2, headY - 30)
                   .Q(headX + 22, headY - 42, headX + 42, headY - 30)
                   .L(headX + 48, headY)
                   .L(headX + 76, headY + 42)
                   .L(headX - 32, headY + 42)
                   .L(headX - 4, headY)
                   .Z(),
               c.round(k.main));
    }
    c.fill(Path().M(headX - 20, headY + 34).Q(headX - 10, headY - 4, headX + 6, headY - 10), white, 0.3);
    c.end();
    c.circle(headX, headY, 9, k.accent.dark);
}

void drawPendantLamp(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 78, 112);
    const double top = k.shape.in(1, 120, 150);
    const double h = k.shape.in(2, 74, 108);
    const double low = top + h;
    c.line(200, 0, 200, top - 14, 4, k.accent.deep);
    c.ellipse(200, low + 66, w * 1.5, 70, c.glow(warm, 0.75));
    c.circle(200, low - 2, 22, bulb);
    switch (k.shape.pick(3, 4)) {
    case 0:
        c.fill(Path().M(200 - w, low).C(200 - w, top - 12, 200 + w, top - 12, 200 + w, low).Z(), c.round(k.main));
        break;
    case 1:
        c.fill(Path().M(188, top).L(212, top).L(200 + w, low).L(200 - w, low).Z(), c.round(k.main));
        break;
    case 2:
        c.fill(lathe(200, {{top, 14}, {top + h * 0.35, 22}, {top + h * 0.6, w * 0.62}, {low, w}}), c.round(k.main));
        break;
    default:
        c.fill(lathe(200, {{top, 16}, {top + h * 0.25, w * 0.7}, {top + h * 0.6, w * 0.86}, {low, w * 0.6}}),
               c.round(k.main));
        c.stroke(Path().M(200 - w * 0.74, top + h * 0.35).Q(200, top + h * 0.48, 200 + w * 0.74, top + h * 0.35), 3,
                 k.main.dark, 0.6);
        c.stroke(Path().M(200 - w * 0.8, top + h * 0.7).Q(200, top + h * 0.84, 200 + w * 0.8, top + h * 0.7), 3,
                 k.main.dark, 0.6);
    }
    c.rect(184, top - 18, 32, 24, 6, c.metal(k.accent));
    c.stroke(Path().M(200 - w * 0.6, low - 14).Q(200 - w * 0.5, top + h * 0.4, 200 - w * 0.2, top + h * 0.24), 6, white,
             0.28);
}

void drawFloorLamp(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 48, 66);
    const double h = k.shape.in(1, 62, 88);
    c.shadow(200, 322, 76);
    c.ellipse(200, 60 + h, w * 2.1, h * 1.3, c.glow(warm, 0.6));
    if (k.shape.chance(2, 0.5)) {
        c.line(200, 150, 200, 322, 8, k.accent.dark);
        c.line(200, 160, 136, 322, 8, k.accent.light);
        c.line(200, 160, 264, 322, 8, k.accent.base);
        c.circle(200, 160, 11, k.accent.deep);
    } else {
        c.rect(196, 130, 8, 186, 0, c.metal(k.accent));
        c.ellipse(200, 318, 54, 10, k.accent.deep);
        c.ellipse(200, 313, 54, 10, c.round(k.accent));
    }
    const double flare = k.shape.in(3, 0.62, 1);
    c.fill(Path().M(200 - w * flare, 58).L(200 + w * flare, 58).L(200 + w, 58 + h).L(200 - w, 58 + h).Z(),
           c.round(tones(mix(k.main.base, bulb, 0.25))));
    c.ellipse(200, 58 + h, w, 7, bulb);
    c.ellipse(200, 58, w * flare, 4, k.main.dark);
    if (k.shape.chance(4, 0.5))
        c.line(228, 60 + h, 228, 92 + h, 2, k.accent.deep);
}

void drawTableLamp(Canvas &c, const Look &k) {
    const double belly = k.shape.in(0, 38, 62);
    const double neck = k.shape.in(1, 10, 18);
    const double shade = k.shape.in(2, 80, 104);
    const double flare = k.shape.in(3, 0.55, 0.9);
    c.shadow(200, 321, 70);
    c.ellipse(200, 150, 160, 130, c.glow(warm, 0.65));
    switch (k.shape.pick(4, 3)) {
    case 0:
        c.fill(lathe(200, {{196, neck}, {224, neck + 6}, {268, belly}, {304, belly * 0.8}, {320, belly * 0.6}}),
               c.round(k.main));
        break;
    case 1:
        c.circle(200, 276, 44, c.ball(k.main));
        c.circle(200, 214, 24, c.ball(k.main));
        break;
    default:
        c.fill(Path().M(200 - neck, 196).L(200 + neck, 196).L(200 + belly, 320).L(200 - belly, 320).Z(),
               c.round(k.main));
        c.rect(200 - belly, 312, belly * 2, 9, 3, k.accent.base);
    }
    c.rect(194, 178, 12, 24, 2, c.metal(k.accent));
    c.fill(Path().M(200 - shade * flare, 86).L(200 + shade * flare, 86).L(200 + shade, 184).L(200 - shade, 184).Z(),
           c.across(rgb("#fff6e2"), rgb("#f0d7a8")));
    c.ellipse(200, 184, shade, 9, bulb);
    c.stroke(Path().M(200 - shade * flare, 87).L(200 + shade * flare, 87), 4, k.accent.base);
    c.ellipse(186, 262, 7, 22, white, 0.3);
}

void drawChair(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 58, 72);
    const int back = k.shape.pick(1, 4);
    c.shadow(200, 323, 92);
    legs(c, k.accent, 226, 310, w - 14, w - 6, 9);
    if (back == 0) {
        c.fill(Path().M(200 - w, 198).C(200 - w - 8, 88, 200 + w + 8, 88, 200 + w, 198).Z(), c.round(k.main));
        c.fill(Path().M(200 - w + 14, 190).C(200 - w + 8, 112, 190, 106, 204, 106), white, 0.14);
    } else if (back == 1) {
        c.rect(200 - w, 96, w * 2, 46, 20, c.round(k.main));
        legs(c, k.accent, 110, 224, w - 10, w - 8, 9);
    } else if (back == 2) {
        for (int i = 0; i < 5; ++i) {
            const double x = 200 + (i - 2) * (w - 12) / 2;
            c.line(x + (i - 2) * 2.0, 104, x, 210, 6, i < 2 ? k.main.light : k.main.base);
        }
        c.stroke(Path().M(200 - w - 4, 106).Q(200, 82, 200 + w + 4, 106), 15, c.round(k.main));
    } else {
        legs(c, k.accent, 92, 220, w - 4, w - 8, 10);
        for (int i = 0; i < 3; ++i)
            c.stroke(Path().M(200 - w + 4, 106.0 + i * 30).Q(200, 94.0 + i * 30, 200 + w - 4, 106.0 + i * 30), 14,
                     c.round(k.main));
    }
    legs(c, k.accent, 230, 321, w + 2, w + 18, 11);
    c.fill(Path()
               .M(200 - w - 2, 204)
               .L(200 + w + 2, 204)
               .Q(200 + w + 22, 230, 200 + w + 14, 238)
               .L(200 - w - 14, 238)
               .Q(200 - w - 22, 230, 200 - w - 2, 204)
               .Z(),
           c.down(k.main.light, k.main.base));
    c.fill(Path()
               .M(200 - w - 16, 234)
               .L(200 + w + 16, 234)
               .Q(200 + w + 12, 248, 200 + w, 248)
               .L(200 - w, 248)
               .Q(200 - w - 12, 248, 200 - w - 16, 234)
               .Z(),
           k.main.dark);
}

void drawArmchair(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 72, 90);
    const double top = k.shape.in(1, 96, 130);
    const double r = k.shape.in(2, 18, 62);
    c.shadow(200, 323, 118);
    legs(c, k.accent, 290, 320, w - 6, w + 8, 10);
    c.rect(200 - w, top, w * 2, 190, r, c.round(k.main));
    if (k.shape.chance(3, 0.5)) {
        for (int i = -1; i <= 1; ++i)
            c.line(200 + i * w * 0.45, top + 22, 200 + i * w * 0.42, 220, 3, k.main.dark, 0.6);
    } else {
        c.rect(200 - w * 0.62, top + 38, w * 1.24, 100, 18, k.main.light, 0.5);
    }
    c.rect(200 - w + 8, 216, w * 2 - 16, 46, 16, c.down(k.main.light, k.main.base));
    c.rect(200 - w + 4, 254, w * 2 - 8, 42, 10, k.main.dark);
    c.rect(200 - w - 26, 186, 42, 110, 19, c.round(k.main));
    c.rect(200 + w - 16, 186, 42, 110, 19, c.round(tones(mix(k.main.base, k.main.dark, 0.5))));
    c.ellipse(200 - w - 8, 206, 13, 9, white, 0.18);
}

void drawSideTable(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 86, 116);
    const double top = k.shape.in(1, 172, 196);
    const int base = k.shape.pick(2, 3);
    c.shadow(200, 322, w);
    if (base == 0) {
        c.line(200, top, 200, 318, 8, k.accent.dark);
        legs(c, k.accent, top + 6, 320, w * 0.5, w * 0.82, 10);
    } else if (base == 1) {
        c.rect(191, top, 18, 136, 0, c.metal(k.accent));
        c.ellipse(200, 316, w * 0.56, 11, k.accent.deep);
        c.ellipse(200, 311, w * 0.56, 11, c.round(k.accent));
    } else {
        c.fill(lathe(200, {{top, w * 0.5}, {top + 60, w * 0.24}, {300, w * 0.4}, {320, w * 0.46}}), c.round(k.accent));
    }
    c.ellipse(200, top + 9, w, 19, k.main.dark);
    c.ellipse(200, top, w, 19, c.across(k.main.light, k.main.base));
    c.stroke(Path().M(200 - w * 0.8, top - 2).Q(200 - w * 0.3, top - 12, 200 + w * 0.3, top - 10), 2, white, 0.4);
    if (k.shape.chance(3, 0.6)) {
        const double x = k.shape.in(4, 172, 222);
        sprig(c, x, top - 30, x + 34, top - 92, leaf);
        sprig(c, x, top - 30, x - 26, top - 84, mix(leaf, white, 0.2));
        c.fill(lathe(x, {{top - 44, 8}, {top - 30, 11}, {top - 12, 18}, {top - 1, 12}}),
               c.round(tones(rgb("#e9dfd0"))));
    }
}

void drawVase(Canvas &c, const Look &k) {
    const double belly = k.shape.in(0, 54, 82);
    const double neck = k.shape.in(1, 18, 34);
    const double top = k.shape.in(2, 150, 178);
    c.shadow(200, 321, belly + 12);
    if (k.shape.chance(3, 0.75)) {
        const Rgb green = k.shape.chance(4, 0.5) ? leaf : rgb("#b39566");
        sprig(c, 198, top + 6, k.shape.in(5, 118, 150), k.shape.in(6, 60, 84), green);
        sprig(c, 202, top + 6, k.shape.in(7, 240, 280), k.shape.in(8, 52, 90), mix(green, white, 0.18));
        sprig(c, 200, top + 6, k.shape.in(9, 188, 212), 42, mix(green, Rgb{30, 50, 40}, 0.15));
    }
    const double middle = k.shape.in(10, 0.35, 0.65);
    const double y = top + (320 - top) * middle;
    c.fill(lathe(200, {{top, neck + 5}, {top + 16, neck}, {y, belly}, {300, belly * 0.72}, {320, belly * 0.5}}),
           c.round(k.main));
    c.ellipse(200, top, neck + 5, 5, k.main.deep);
    switch (k.shape.pick(11, 4)) {
    case 0:
        c.stroke(Path().M(200 - belly * 0.95, y - 8).Q(200, y + 6, 200 + belly * 0.95, y - 8), 5, k.accent.base, 0.8);
        c.stroke(Path().M(200 - belly * 0.95, y + 8).Q(200, y + 22, 200 + belly * 0.95, y + 8), 5, k.accent.base, 0.8);
        break;
    case 1:
        for (int i = -2; i <= 2; ++i)
            c.stroke(Path().M(200 + i * neck * 0.4, top + 20).Q(200 + i * belly * 0.5, y, 200 + i * belly * 0.22, 314),
                     3, k.main.dark, 0.45);
        break;
    case 2:
        c.fill(lathe(200, {{y + 20, belly * 0.98}, {300, belly * 0.72}, {320, belly * 0.5}}), k.main.deep, 0.35);
        break;
    default:
        break;
    }
    c.stroke(Path().M(200 - belly * 0.62, y + 18).Q(200 - belly * 0.72, y - 12, 200 - neck * 0.8, top + 34), 7, white,
             0.35);
}

void drawWallClock(Canvas &c, const Look &k) {
    const double r = k.shape.in(0, 98, 122);
    const Rgb face = k.shape.chance(1, 0.6) ? rgb("#fbf8f1") : k.main.base;
    const bool dark = brightness(face) < 0.5;
    c.circle(208, 212, r + 12, c.glow(Rgb{28, 30, 48}, 0.5));
    c.circle(200, 200, r, c.across(k.main.light, k.main.dark));
    c.circle(200, 200, r - k.shape.in(2, 6, 16), face);
    const Rgb mark = dark ? rgb("#f5efe2") : rgb("#3a3f48");
    c.begin("translate(200 200)");
    const double ring = r - 28;
    if (k.shape.chance(3, 0.5))
        c.dashes(Path().M(ring, 0).A(ring, ring, true, -ring, 0).A(ring, ring, true, ring, 0), 12, mark, 3.2,
                 ring * 6.28318 / 12 - 3.2);
    else
        c.dashes(Path().M(ring, 0).A(ring, ring, true, -ring, 0).A(ring, ring, true, ring, 0), 6, mark, 6,
                 ring * 6.28318 / 12 - 6, 0.8);
    c.beginRotated(k.shape.in(4, 280, 320), 0, 0);
    c.line(0, 8, 0, -r * 0.45, 7, mark);
    c.end();
    c.beginRotated(k.shape.in(5, 30, 80), 0, 0);
    c.line(0, 12, 0, -r * 0.66, 5, mark);
    c.end();
    c.beginRotated(k.shape.in(6, 150, 220), 0, 0);
    c.line(0, 18, 0, -r * 0.7, 2, k.accent.base);
    c.end();
    c.circle(0, 0, 6, k.accent.base);
    c.end();
}

void drawCandle(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 44, 62);
    const double top = k.shape.in(1, 176, 214);
    c.shadow(200, 321, w + 14);
    c.circle(200, top - 26, 92, c.glow(warm, 0.75));
    if (k.shape.chance(2, 0.55)) {
        c.rect(200 - w, top, w * 2, 320 - top, 12, c.round(tones(mix(k.main.base, white, 0.25))));
        c.ellipse(200, top + 14, w - 6, 7, mix(k.main.base, white, 0.75));
        c.rect(200 - w, top + 26, w * 2, 294 - top, 12, c.round(k.main), 0.85);
        c.rect(200 - w * 0.58, top + 46, w * 1.16, k.shape.in(3, 34, 50), 3, rgb("#fbf6ec"));
        c.line(200 - w * 0.3, top + 60, 200 + w * 0.3, top + 60, 3, k.accent.dark, 0.7);
        c.line(200 - w * 0.2, top + 70, 200 + w * 0.2, top + 70, 2, k.accent.dark, 0.5);
        c.line(200, top + 12, 200, top - 2, 3, rgb("#4a4038"));
    } else {
        const double r = w * 0.6;
        c.rect(200 - r, top, r * 2, 302 - top, 4, c.round(k.main));
        c.ellipse(200, top + 1, r, 7, k.main.pale);
        c.ellipse(200, 312, w + 14, 9, k.accent.dark);
        c.ellipse(200, 306, w + 14, 9, c.round(k.accent));
        c.line(200, top, 200, top - 10, 3, rgb("#4a4038"));
    }
    c.fill(Path()
               .M(200, top - 58)
               .C(220, top - 30, 214, top - 6, 200, top - 6)
               .C(186, top - 6, 180, top - 30, 200, top - 58)
               .Z(),
           c.down(rgb("#ffd36b"), rgb("#f59a3c")));
    c.ellipse(200, top - 16, 5, 9, bulb);
    c.line(200 - w * 0.66, top + 40, 200 - w * 0.66, 296, 5, white, 0.3);
}

void drawArtPrint(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 88, 108);
    const double h = w * k.shape.in(1, 1.25, 1.4);
    c.rect(200 - w + 7, 200 - h + 12, w * 2, h * 2, 4, Rgb{28, 30, 48}, 0.16);
    c.rect(200 - w, 200 - h, w * 2, h * 2, 3, c.across(k.accent.light, k.accent.dark));
    const double pw = w - 9;
    const double ph = h - 9;
    c.rect(200 - pw, 200 - ph, pw * 2, ph * 2, 0, rgb("#faf6ee"));
    const double iw = pw - 20;
    const double ih = ph - 20;
    const double left = 200 - iw;
    const double top = 200 - ih;
    const double right = 200 + iw;
    const double low = 200 + ih;
    c.rect(left, top, iw * 2, ih * 2, 0, k.main.pale);
    if (k.shape.chance(5, 0.5))
        c.begin("translate(400 0) scale(-1 1)");
    else
        c.begin("translate(0 0)");
    const double sun = k.shape.in(2, 0.25, 0.38) * iw * 2;
    const double x = k.shape.in(3, -0.3, 0.3) * iw + 200;
    switch (k.shape.pick(4, 4)) {
    case 0: // hills under a sun
        c.circle(x, 200 - ih * 0.3, sun * 0.8, mix(k.main.base, rgb("#f2a65a"), 0.65));
        c.fill(Path().M(left, 210).C(left + iw * 0.6, 150, 200, 260, right, 190).L(right, low).L(left, low).Z(),
               k.main.base);
        c.fill(Path().M(left, 240).C(200, 190, 210, 280, right, 236).L(right, low).L(left, low).Z(), k.main.dark);
        c.fill(Path().M(left, 284).C(180, 240, 250, 310, right, 270).L(right, low).L(left, low).Z(), k.main.deep);
        break;
    case 1: // arches
        for (int i = 0; i < 4; ++i) {
            const double r = iw * (0.88 - 0.22 * i);
            const Rgb tone = i == 0 ? k.main.deep : i == 1 ? k.main.base : i == 2 ? rgb("#f0dcc0") : k.main.dark;
            c.fill(Path().M(200 - r, low).L(200 - r, 200).A(r, r, true, 200 + r, 200).L(200 + r, low).Z(), tone);
        }
        break;
    case 2: // stacked stones
        c.circle(x, top + ih * 0.36, sun * 0.36, rgb("#e7b96a"));
        c.ellipse(200, low - ih * 0.22, iw * 0.7, ih * 0.2, k.main.deep);
        c.ellipse(200 - 6, low - ih * 0.56, iw * 0.52, ih * 0.16, k.main.base);
        c.ellipse(200 + 5, low - ih * 0.83, iw * 0.36, ih * 0.12, k.main.dark);
        c.ellipse(200, low - ih * 1.04, iw * 0.22, ih * 0.09, rgb("#d98f6a"));
        break;
    default: // a leaf
        c.circle(x, 190, sun, rgb("#f0dcc0"));
        c.stroke(Path().M(200, low - 12).Q(206, 200, 196, top + 24), 5, k.main.deep);
        for (int i = 0; i < 4; ++i) {
            const double y = low - 36 - i * ih * 0.36;
            const double r = iw * (0.74 - 0.1 * i);
            c.fill(Path()
                       .M(201, y)
                       .Q(200 + r * 0.4, y - 44, 200 + r, y - 34)
                       .Q(200 + r * 0.7, y + 2, 201, y)
                       .M(201, y - 12)
                       .Q(200 - r * 0.4, y - 56, 200 - r, y - 46)
                       .Q(200 - r * 0.7, y - 10, 201, y - 12),
                   i % 2 == 0 ? k.main.base : k.main.dark);
        }
    }
    c.end();
}

void drawCushion(Canvas &c, const Look &k) {
    const double r = k.shape.in(0, 104, 120);
    const double flat = k.shape.chance(1, 0.3) ? 0.68 : 0.94;
    const double h = r * flat;
    const double y = 318 - h;
    c.shadow(200, 320, r);
    c.begin("translate(200 " + std::to_string(static_cast<int>(y)) + ")");
    c.fill(Path().M(-r, -h).Q(0, -h + 20, r, -h).Q(r - 18, 0, r, h).Q(0, h - 16, -r, h).Q(-r + 18, 0, -r, -h).Z(),
           c.ball(k.main));
    switch (k.shape.pick(2, 4)) {
    case 0:
        for (int i = -2; i <= 2; ++i)
            c.stroke(Path().M(i * r * 0.34, -h + 14).Q(i * r * 0.27, 0, i * r * 0.34, h - 12), i == 0 ? 12 : 6,
                     k.accent.base, 0.75);
        break;
    case 1:
        for (int i = -1; i <= 1; ++i)
            c.dashes(Path().M(-r + 26, i * h * 0.5).Q(0, i * h * 0.42, r - 26, i * h * 0.5), 12, k.accent.base, 12, 16,
                     0.8);
        break;
    case 2:
        c.stroke(poly({{0, -h * 0.66}, {r * 0.62, 0}, {0, h * 0.66}, {-r * 0.62, 0}}), 6, k.accent.base, 0.85);
        c.fill(poly({{0, -h * 0.36}, {r * 0.34, 0}, {0, h * 0.36}, {-r * 0.34, 0}}), k.accent.base, 0.85);
        break;
    default:
        c.stroke(Path().M(-r, -h).Q(0, -h + 20, r, -h).Q(r - 18, 0, r, h).Q(0, h - 16, -r, h).Q(-r + 18, 0, -r, -h).Z(),
                 5, k.accent.base);
        c.circle(0, 0, 7, k.accent.base);
        c.stroke(Path()
                     .M(-40, -22)
                     .Q(-14, -12, -4, -4)
                     .M(40, -22)
                     .Q(14, -12, 4, -4)
                     .M(-36, 26)
                     .Q(-14, 14, -4, 4)
                     .M(36, 26)
                     .Q(14, 14, 4, 4),
                 3, k.main.dark, 0.6);
    }
    c.stroke(Path().M(-r + 16, -h + 20).Q(-r + 28, -h * 0.4, -r + 30, 0), 7, white, 0.25);
    c.end();
}

void drawThrow(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 104, 122);
    const int folds = 3;
    const double each = k.shape.in(1, 34, 42);
    c.shadow(200, 321, w + 4);
    for (int i = folds - 1; i >= 0; --i) {
        const double y = 320 - (folds - i) * each;
        c.rect(200 - w, y, w * 2, each + 1, each / 2, c.across(i % 2 == 0 ? k.main.light : k.main.base, k.main.dark));
        c.line(200 - w + 20, y + each - 3, 200 + w - 8, y + each - 3, 3, k.main.deep, 0.3);
    }
    const double top = 320 - folds * each;
    const double x = k.shape.in(2, 130, 170);
    const double drop = k.shape.in(3, 244, 266);
    c.rect(x + 3, top + 6, 107, drop + 30 - top, 6, k.main.deep, 0.35);
    c.fill(Path()
               .M(x - 10, top)
               .L(x + 96, top)
               .Q(x + 108, top + 4, x + 106, top + 20)
               .L(x + 100, drop + 34)
               .L(x + 4, drop + 34)
               .L(x, top + 18)
               .Q(x, top + 4, x - 10, top)
               .Z(),
           c.down(k.main.light, k.main.base));
    c.dashes(Path().M(x + 5, drop + 40).L(x + 100, drop + 40), 18, k.main.light, 3, 3.4);
    switch (k.shape.pick(4, 3)) {
    case 0:
        for (int i = 0; i < 3; ++i)
            c.line(x + 3, drop + 22 - i * 12, x + 100, drop + 22 - i * 12, i == 1 ? 6 : 3, k.accent.base, 0.85);
        break;
    case 1:
        for (int i = 0; i < 3; ++i) {
            c.line(x + 24 + i * 27, top + 4, x + 24 + i * 27, drop + 32, 7, k.accent.base, 0.35);
            c.line(x + 3, top + 28 + i * 34, x + 102, top + 28 + i * 34, 7, k.accent.base, 0.35);
        }
        break;
    default:
        for (int i = 0; i < 4; ++i)
            c.dashes(Path().M(x + 6, top + 26 + i * 22).L(x + 100, top + 26 + i * 22), 7, k.accent.base, 7, 9, 0.6);
    }
}

} // namespace aura::server::demo
