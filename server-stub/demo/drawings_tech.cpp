// SPDX-License-Identifier: Apache-2.0
#include "drawings.h"

namespace aura::server::demo {

namespace {

const Rgb white = rgb("#ffffff");
const Rgb ink = rgb("#1c1e30");
const Rgb glowGreen = rgb("#7fe0b0");

} // namespace

void drawHeadphones(Canvas &c, const Look &k) {
    const double r = k.shape.in(0, 86, 100);
    const double cup = k.shape.in(1, 32, 42);
    const double tall = k.shape.in(2, 46, 60);
    c.shadow(200, 252 + tall, r + 22);
    c.stroke(Path().M(200 - r, 240).C(200 - r - 14, 60, 200 + r + 14, 60, 200 + r, 240), 18, c.round(k.main));
    c.stroke(Path().M(200 - r + 18, 142).C(166, 94, 234, 94, 200 + r - 18, 142), 12, k.accent.base);
    c.stroke(Path().M(200 - r, 240).C(200 - r - 14, 60, 200 + r + 14, 60, 200 + r, 240), 4, white, 0.3);
    for (const double side : {-1.0, 1.0}) {
        const double x = 200 + side * r;
        c.line(x, 176, x, 226, 7, tones(rgb("#b4bcc2")).base);
        c.ellipse(x - side * 15, 254, cup * 0.62, tall - 4, k.accent.dark);
        c.ellipse(x - side * 9, 254, cup * 0.62, tall - 4, k.accent.base);
        if (k.shape.chance(3, 0.5))
            c.ellipse(x + side * 6, 254, cup * 0.8, tall, c.ball(k.main));
        else
            c.rect(x + side * 6 - cup * 0.75, 254 - tall, cup * 1.5, tall * 2, cup * 0.7, c.ball(k.main));
        c.ellipse(x + side * 8, 254, cup * 0.46, tall * 0.56, k.main.dark, 0.55);
        c.ellipse(x + side * 8, 254, cup * 0.3, tall * 0.38, k.main.light, 0.6);
    }
    c.circle(200 + r + 8, 294, 3, glowGreen);
}

void drawEarbuds(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 66, 84);
    const double h = k.shape.in(1, 40, 54);
    const double y = 318 - h;
    c.shadow(200, 321, w + 14);
    c.fill(Path()
               .M(200 - w, y)
               .L(200 - w + 10, y - h * 1.3)
               .Q(200 - w + 16, y - h * 1.7, 200 - w + 44, y - h * 1.7)
               .L(200 + w - 44, y - h * 1.7)
               .Q(200 + w - 16, y - h * 1.7, 200 + w - 10, y - h * 1.3)
               .L(200 + w, y)
               .Z(),
           c.down(k.main.base, k.main.deep));
    c.rect(200 - w + 12, y - h * 0.5, w * 2 - 24, h, 18, k.main.deep);
    for (const double side : {-1.0, 1.0}) {
        const double x = 200 + side * w * 0.46;
        if (k.shape.chance(2, 0.6))
            c.rect(x - 8, y - h * 1.3, 16, h * 1.7, 8, c.round(k.accent));
        c.circle(x, y - h * 1.12, 21, c.ball(k.accent));
        c.ellipse(x + side * 8, y - h * 1.12, 8, 11, k.accent.dark);
        c.circle(x - 7, y - h * 1.12 - 8, 4, white, 0.6);
    }
    c.rect(200 - w, y - h * 0.12, w * 2, h * 1.12 + 2, h * k.shape.in(3, 0.4, 0.62), c.round(k.main));
    c.rect(200 - w + 14, y + 6, w * 1.1, 8, 4, white, 0.25);
    c.circle(200, y + h * 0.55, 4, glowGreen);
}

void drawSpeaker(Canvas &c, const Look &k) {
    const Rgb mesh = k.main.deep;
    const int form = k.shape.pick(0, 4);
    if (form == 0) { // upright cylinder in fabric
        const double w = k.shape.in(1, 50, 68);
        const double top = k.shape.in(2, 128, 168);
        c.shadow(200, 321, w + 12);
        c.rect(200 - w, top, w * 2, 320 - top, w * 0.42, c.round(k.main));
        for (int i = 0; i < 9; ++i)
            c.dashes(Path()
                         .M(200 - w + 8, top + 36 + i * (226 - top) / 9.0)
                         .L(200 + w - 8, top + 36 + i * (226 - top) / 9.0),
                     3, mesh, 3, 5, 0.4);
        c.ellipse(200, top + 15, w - 10, 11, k.accent.dark);
        c.ellipse(200, top + 13, w - 20, 7, k.accent.light);
        c.rect(200 - w, 292, w * 2, 10, 0, k.accent.base);
        c.line(200 - w + 14, top + 40, 200 - w + 14, 280, 6, white, 0.22);
    } else if (form == 1) { // shelf speaker
        const double w = k.shape.in(1, 62, 76);
        const double top = k.shape.in(2, 100, 128);
        c.shadow(200, 321, w + 14);
        c.rect(200 - w, top, w * 2, 320 - top, 10, c.round(k.accent));
        c.rect(200 - w + 9, top + 9, w * 2 - 18, 302 - top, 6, c.down(k.main.base, k.main.dark));
        const double r = w * 0.66;
        c.circle(200, 308 - r, r, k.main.deep);
        c.circle(200, 308 - r, r - 7, c.ball(tones(rgb("#3c4049"))));
        c.circle(200, 308 - r, r * 0.34, c.ball(k.accent));
        c.circle(200, top + 42, 24, k.main.deep);
        c.circle(200, top + 42, 17, c.ball(tones(rgb("#4a4f59"))));
        c.circle(200, top + 42, 7, k.accent.light);
    } else if (form == 2) { // wide with a handle
        const double w = k.shape.in(1, 104, 124);
        const double h = k.shape.in(2, 100, 124);
        c.shadow(200, 321, w + 6);
        c.stroke(Path()
                     .M(200 - w * 0.6, 326 - h)
                     .Q(200 - w * 0.6, 282 - h, 200 - w * 0.3, 282 - h)
                     .L(200 + w * 0.3, 282 - h)
                     .Q(200 + w * 0.6, 282 - h, 200 + w * 0.6, 326 - h),
                 11, k.accent.base);
        c.rect(200 - w, 320 - h, w * 2, h, k.shape.in(3, 18, 44), c.round(k.main));
        c.rect(200 - w + 14, 334 - h, w * 2 - 28, h - 28, 20, k.main.dark);
        for (int i = 0; i < 6; ++i)
            c.dashes(Path().M(200 - w + 26, 346 - h + i * (h - 52) / 5).L(200 + w - 26, 346 - h + i * (h - 52) / 5), 4,
                     k.main.light, 4, 7, 0.5);
        c.circle(200 + w - 32, 333 - h + 14, 5, glowGreen);
        c.line(200 - w + 24, 326 - h, 200 + w * 0.4, 326 - h, 4, white, 0.35);
    } else { // ball on a foot
        const double r = k.shape.in(1, 72, 88);
        c.shadow(200, 321, r);
        c.ellipse(200, 314, r * 0.5, 9, k.accent.deep);
        c.circle(200, 312 - r, r, c.ball(k.main));
        for (int i = 1; i < 5; ++i)
            c.dashes(Path()
                         .M(200 - r * 0.16 * i, 312 - r)
                         .A(r * 0.16 * i, r * 0.16 * i, true, 200 + r * 0.16 * i, 312 - r)
                         .A(r * 0.16 * i, r * 0.16 * i, true, 200 - r * 0.16 * i, 312 - r),
                     4, mesh, 4, 6, 0.45);
        c.circle(200, 312 - r, 9, k.accent.base);
        c.stroke(Path().M(200 - r + 16, 300 - r).Q(200 - r + 18, 330 - r * 1.75, 180, 326 - r * 1.95), 6, white, 0.3);
    }
}

void drawTurntable(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 128, 142);
    c.shadow(200, 318, w + 4);
    c.ellipse(200 - w + 28, 312, 16, 9, ink);
    c.ellipse(200 + w - 28, 312, 16, 9, ink);
    c.rect(200 - w, 268, w * 2, 40, 6, c.across(k.main.light, k.main.dark));
    c.fill(Path()
               .M(200 - w, 274)
               .L(200 - w + 38, 150)
               .Q(200 - w + 40, 146, 200 - w + 46, 146)
               .L(200 + w - 46, 146)
               .Q(200 + w - 40, 146, 200 + w - 38, 150)
               .L(200 + w, 274)
               .Z(),
           c.down(k.main.base, k.main.light));
    const double x = 186;
    c.ellipse(x, 216, 98, 50, k.accent.base);
    c.ellipse(x, 212, 98, 50, rgb("#26272e"));
    for (int i = 0; i < 3; ++i)
        c.stroke(Path()
                     .M(x - 84 + i * 15, 212)
                     .A(84 - i * 15, 42 - i * 7.5, true, x + 84 - i * 15, 212)
                     .A(84 - i * 15, 42 - i * 7.5, true, x - 84 + i * 15, 212),
                 1.5, white, 0.16);
    c.fill(Path().M(x, 212).L(x - 80, 184).Q(x - 62, 172, x - 44, 168).Z(), white, 0.14);
    c.ellipse(x, 212, 32, 16, k.shape.chance(1, 0.5) ? rgb("#e8735f") : rgb("#e7b84f"));
    c.ellipse(x, 212, 4, 2.4, ink);
    const double tip = k.shape.in(2, 222, 244);
    c.stroke(Path().M(290, 176).L(282, 232).Q(278, 246, tip + 18, 242), 6, tones(rgb("#c3cad0")).light);
    c.rect(tip, 236, 22, 11, 3, k.accent.deep);
    c.ellipse(290, 178, 17, 10, rgb("#8d969d"));
    c.ellipse(290, 174, 17, 10, rgb("#dfe4e7"));
    c.circle(200 - w + 30, 288, 8, c.ball(k.accent));
    c.circle(200 - w + 56, 288, 5, k.accent.base);
    c.rect(200 + w - 62, 285, 40, 6, 3, k.main.deep, 0.6);
}

void drawRadio(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 108, 128);
    const double h = k.shape.in(1, 104, 132);
    const double y = 316 - h;
    c.shadow(200, 321, w + 6);
    c.line(200 + w * 0.5, y + 6, 200 + w * 0.5 + k.shape.in(2, 24, 56), y - 92, 4, rgb("#9aa3aa"));
    if (k.shape.chance(3, 0.6))
        c.stroke(Path()
                     .M(200 - w + 16, y + 10)
                     .Q(200 - w + 10, y - 30, 200 - w + 44, y - 30)
                     .L(200 + w - 44, y - 30)
                     .Q(200 + w - 10, y - 30, 200 + w - 16, y + 10),
                 9, k.accent.base);
    c.rect(200 - w, y, w * 2, h, k.shape.in(4, 14, 34), c.round(k.main));
    c.rect(200 - w + 10, 314, 22, 7, 2, k.main.deep);
    c.rect(200 + w - 32, 314, 22, 7, 2, k.main.deep);
    const double r = h * 0.36;
    const double gx = 200 - w + r + 20;
    if (k.shape.chance(5, 0.5)) {
        c.circle(gx, y + h / 2, r, k.main.deep);
        for (int i = -3; i <= 3; ++i)
            c.dashes(Path().M(gx - r * 0.72, y + h / 2 + i * r * 0.23).L(gx + r * 0.76, y + h / 2 + i * r * 0.23), 5,
                     k.main.light, 5, 6, 0.6);
    } else {
        c.rect(gx - r, y + h / 2 - r, r * 2, r * 2, 8, k.accent.base);
        for (int i = 0; i < 6; ++i)
            c.line(gx - r + 10, y + h / 2 - r + 12 + i * (r * 2 - 24) / 5, gx + r - 10,
                   y + h / 2 - r + 12 + i * (r * 2 - 24) / 5, 4, k.accent.deep, 0.7);
    }
    const double left = gx + r + 18;
    const double right = 200 + w - 18;
    c.rect(left, y + 20, right - left, 34, 5, rgb("#fbf0d4"));
    c.dashes(Path().M(left + 8, y + 31).L(right - 8, y + 31), 8, rgb("#6b5a44"), 1.6, 6);
    c.line(left + (right - left) * k.shape.in(6, 0.25, 0.75), y + 25, left + (right - left) * k.shape.in(6, 0.25, 0.75),
           y + 49, 2.5, rgb("#d9482e"));
    const double knob = y + h - 32;
    c.circle(left + 18, knob, 17, k.main.deep);
    c.circle(left + 17, knob - 2, 14, c.ball(k.accent));
    c.circle(right - 18, knob, 17, k.main.deep);
    c.circle(right - 19, knob - 2, 14, c.ball(k.accent));
    c.line(200 - w + 26, y + 8, 200 + w - 60, y + 8, 4, white, 0.3);
}

void drawKeyboard(Canvas &c, const Look &k) {
    const bool compact = k.shape.chance(0, 0.5);
    const double w = compact ? 136 : 158;
    const double h = k.shape.in(1, 58, 66);
    c.beginRotated(k.shape.in(2, -14, -4), 200, 200);
    c.rect(200 - w + 6, 200 - h + 14, w * 2, h * 2, 16, ink, 0.16);
    c.rect(200 - w, 200 - h + 6, w * 2, h * 2, 14, k.accent.deep);
    c.rect(200 - w, 200 - h, w * 2, h * 2, 14, c.down(k.accent.light, k.accent.base));
    c.rect(200 - w + 9, 200 - h + 9, w * 2 - 18, h * 2 - 18, 7, k.accent.deep, 0.55);
    const double inner = w * 2 - 24;
    const int keys = compact ? 12 : 15;
    const double pitch = (inner + 4) / keys;
    const double rowHeight = (h * 2 - 24) / 5;
    for (int row = 0; row < 5; ++row) {
        const double y = 200 - h + 12 + rowHeight * row + (rowHeight - 4) / 2;
        const double left = 200 - w + 12;
        if (row < 4) {
            c.dashes(Path().M(left, y + 2.5).L(left + inner, y + 2.5), rowHeight - 4, k.main.dark, pitch - 4, 4);
            c.dashes(Path().M(left, y).L(left + inner, y), rowHeight - 6, k.main.light, pitch - 4, 4);
        } else {
            c.dashes(Path().M(left, y).L(left + pitch * 3 - 4, y), rowHeight - 4, k.main.light, pitch - 4, 4);
            c.rect(left + pitch * 3, y - rowHeight / 2 + 2, pitch * (keys - 6) - 4, rowHeight - 4, 3, k.main.light);
            c.dashes(Path().M(left + pitch * (keys - 3), y).L(left + inner, y), rowHeight - 4, k.main.light, pitch - 4,
                     4);
        }
    }
    const Rgb pop = k.shape.chance(3, 0.5) ? rgb("#e8735f") : rgb("#e7b84f");
    c.rect(200 - w + 12, 200 - h + 12, pitch - 4, rowHeight - 4, 3, pop);
    c.rect(200 + w - 8 - pitch * 2, 200 - h + 12 + rowHeight * 2, pitch * 2 - 4, rowHeight - 4, 3, pop);
    if (k.shape.chance(4, 0.35))
        c.circle(200 + w - 12 - pitch / 2 + 2, 200 - h + 12 + (rowHeight - 4) / 2, pitch / 2 - 2, c.ball(k.accent));
    c.end();
}

void drawMouse(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 58, 72);
    const double h = k.shape.in(1, 98, 116);
    c.beginRotated(k.shape.in(2, -24, 24), 200, 200);
    c.ellipse(208, 218, w + 16, h + 6, c.glow(ink, 0.55));
    const double waist = w * k.shape.in(3, 0.86, 1);
    c.fill(Path()
               .M(200, 200 - h)
               .C(200 + w, 200 - h, 200 + w, 180, 200 + waist, 204)
               .C(200 + w + 6, 240, 200 + w, 200 + h, 200, 200 + h)
               .C(200 - w, 200 + h, 200 - w - 6, 240, 200 - waist, 204)
               .C(200 - w, 180, 200 - w, 200 - h, 200, 200 - h)
               .Z(),
           c.ball(k.main));
    c.stroke(Path().M(200, 200 - h + 2).L(200, 176), 2.5, k.main.deep, 0.6);
    c.stroke(Path().M(200 - waist - 1, 176).Q(200, 194, 200 + waist + 1, 176), 2.5, k.main.deep, 0.5);
    c.rect(191, 200 - h + 26, 18, 42, 9, k.main.deep);
    c.rect(194, 200 - h + 32, 12, 28, 6, c.down(k.accent.light, k.accent.dark));
    if (k.shape.chance(4, 0.5))
        c.stroke(Path().M(200 - waist + 3, 196).L(200 - waist + 3, 226), 6, k.accent.dark);
    c.circle(200, 250, 4, glowGreen, 0.9);
    c.stroke(Path().M(200 - w + 20, 164).Q(200 - w + 26, 200 - h + 34, 180, 200 - h + 16), 6, white, 0.35);
    c.end();
}

void drawUsbHub(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 98, 118);
    const double h = k.shape.in(1, 34, 44);
    c.beginRotated(k.shape.in(2, -20, -6), 200, 220);
    c.stroke(Path().M(200 + w - 6, 220).C(200 + w + 60, 220, 330, 120, 250, 110).C(200, 104, 190, 80, 170, 76), 11,
             k.main.deep);
    c.rect(128, 60, 50, 30, 6, c.down(k.main.light, k.main.dark));
    c.rect(106, 67, 26, 16, 4, c.down(rgb("#e6eaec"), rgb("#9aa3aa")));
    c.rect(200 - w + 6, 220 - h + 14, w * 2, h * 2, 14, ink, 0.15);
    c.rect(200 - w, 220 - h, w * 2, h * 2, 14, c.down(k.main.light, k.main.base));
    c.fill(Path()
               .M(200 - w, 226)
               .L(200 + w, 226)
               .L(200 + w, 206 + h)
               .Q(200 + w, 220 + h, 200 + w - 14, 220 + h)
               .L(200 - w + 14, 220 + h)
               .Q(200 - w, 220 + h, 200 - w, 206 + h)
               .Z(),
           k.main.dark);
    const int ports = k.shape.pick(3, 3) + 2;
    for (int i = 0; i < ports; ++i) {
        const double x = 200 - w + 20 + i * (w * 2 - 34) / ports;
        c.rect(x, 234, 30, 13, 2, ink);
        c.rect(x + 4, 241, 22, 4, 1, i == 0 ? rgb("#4f8fd0") : rgb("#c3cad0"));
    }
    c.rect(200 - w + 20, 200, 46, 6, 3, k.accent.base);
    c.circle(200 + w - 20, 203, 4, glowGreen);
    c.end();
}

void drawPowerBank(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 58, 74);
    const double h = k.shape.in(1, 96, 116);
    const double r = k.shape.in(2, 14, 40);
    c.beginRotated(k.shape.in(3, -18, 18), 200, 200);
    c.rect(200 - w + 8, 200 - h + 14, w * 2, h * 2, r, ink, 0.15);
    c.rect(200 - w, 200 - h, w * 2, h * 2, r, k.main.deep);
    c.rect(200 - w, 200 - h, w * 2 - 7, h * 2, r, c.round(k.main));
    if (k.shape.chance(4, 0.5))
        c.rect(200 - w, 214, w * 2 - 7, 18, 0, k.accent.base);
    else
        for (int i = 0; i < 5; ++i)
            c.line(200 - w + 18, 196.0 + i * 16, 200 + w - 26, 196.0 + i * 16, 4, k.main.dark, 0.45);
    for (int i = 0; i < 4; ++i)
        c.circle(200 - 31 + i * 18.0, 200 - h + 42, 4.5, i < 3 ? glowGreen : k.main.deep);
    c.fill(poly({{202, 132}, {182, 166}, {196, 166}, {190, 190}, {212, 156}, {198, 156}}), k.accent.pale, 0.9);
    c.rect(184, 200 - h - 3, 26, 8, 3, ink);
    c.stroke(Path().M(200 - w + 12, 200 + h - 34).L(200 - w + 12, 200 - h + 34), 6, white, 0.3);
    c.end();
}

} // namespace aura::server::demo
