// SPDX-License-Identifier: Apache-2.0
#include "drawings.h"

#include <cmath>

namespace aura::server::demo {

namespace {

const Rgb white = rgb("#ffffff");
const Rgb ink = rgb("#1c1e30");
const Rgb warm = rgb("#ffd98a");
const Rgb steel = rgb("#b4bcc2");

} // namespace

void drawTent(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 128, 150);
    const double top = k.shape.in(1, 132, 168);
    c.shadow(200, 319, w + 14);
    c.line(200 - w - 18, 318, 200 - w * 0.3, top + 60, 2, k.accent.deep, 0.7);
    c.line(200 + w + 18, 318, 200 + w * 0.3, top + 60, 2, k.accent.deep, 0.7);
    if (k.shape.chance(2, 0.55)) { // dome
        c.fill(Path().M(200 - w, 318).C(200 - w + 16, top - 20, 200 + w - 16, top - 20, 200 + w, 318).Z(),
               c.round(k.main));
        c.fill(Path()
                   .M(186, top + 36)
                   .C(150, top + 70, 140, 260, 128, 318)
                   .L(214, 318)
                   .C(222, 250, 214, top + 80, 186, top + 36)
                   .Z(),
               k.accent.deep);
        c.fill(Path()
                   .M(186, top + 36)
                   .C(150, top + 70, 140, 260, 128, 318)
                   .L(146, 318)
                   .C(160, 260, 158, top + 90, 186, top + 36)
                   .Z(),
               k.main.light);
        c.stroke(Path().M(200 - w, 318).C(200 - w * 0.5, top - 10, 200 + w * 0.2, top - 16, 200 + w * 0.62, 318), 4,
                 k.accent.light, 0.9);
        c.stroke(Path().M(200 + w, 318).C(200 + w * 0.5, top - 10, 200 - w * 0.2, top - 16, 200 - w * 0.62, 318), 4,
                 k.accent.light, 0.5);
    } else { // ridge
        c.fill(poly({{180, top}, {284, top + 14}, {200 + w, 318}, {252, 318}}), c.across(k.main.base, k.main.dark));
        c.fill(poly({{180, top}, {252, 318}, {200 - w, 318}}), c.across(k.main.light, k.main.base));
        c.fill(poly({{180, top + 30}, {222, 318}, {118, 318}}), k.accent.deep);
        c.fill(Path().M(180, top + 30).Q(150, 250, 118, 318).L(142, 318).Q(170, 260, 180, top + 30).Z(), k.main.pale);
        c.fill(Path().M(180, top + 30).Q(206, 250, 222, 318).L(204, 318).Q(188, 260, 180, top + 30).Z(), k.main.light);
        c.line(180, top, 284, top + 14, 4, k.accent.light);
    }
    c.fill(Path().M(200 - w - 8, 320).Q(200, 310, 200 + w + 8, 320).Z(), k.main.deep, 0.6);
}

void drawCampStove(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 54, 66);
    const double h = k.shape.in(1, 56, 72);
    c.shadow(200, 321, w + 16);
    c.rect(200 - w, 320 - h, w * 2, h, 24, c.round(k.main));
    c.rect(200 - w, 320 - h * 0.62, w * 2, h * 0.22, 0, k.accent.base);
    c.rect(186, 320 - h - 34, 28, 38, 4, c.metal(tones(steel)));
    c.stroke(Path().M(212, 320 - h - 18).L(252, 320 - h - 14), 5, rgb("#8d969d"));
    c.circle(258, 320 - h - 14, 9, c.ball(k.accent));
    const double y = 320 - h - 42;
    c.rect(172, y, 56, 12, 5, c.metal(tones(steel)));
    for (int i = -2; i <= 2; ++i)
        c.fill(Path()
                   .M(200 + i * 13.0 - 6, y)
                   .Q(200 + i * 13.0 - 5, y - 12, 200 + i * 14.0, y - 24)
                   .Q(200 + i * 13.0 + 6, y - 12, 200 + i * 13.0 + 6, y)
                   .Z(),
               c.down(rgb("#9fc6ff"), rgb("#3f74d8")), 0.85);
    for (const double side : {-1.0, 1.0})
        c.stroke(Path().M(200 + side * 22, y + 8).L(200 + side * 56, y - 4).L(200 + side * 60, y - 28), 6,
                 rgb("#7d868d"));
    if (k.shape.chance(2, 0.7)) {
        const double r = k.shape.in(3, 58, 70);
        const double top = y - 30 - k.shape.in(4, 48, 66);
        c.stroke(Path().M(200 + r - 4, top + 14).L(200 + r + 46, top + 8), 9, k.accent.dark);
        c.rect(200 - r, top, r * 2, y - 28 - top, 8, c.metal(tones(steel)));
        c.rect(200 - r - 4, top - 4, r * 2 + 8, 9, 4, rgb("#dfe4e7"));
        c.fill(Path().M(200 - r, top - 4).Q(200, top - 26, 200 + r, top - 4).Z(), c.metal(tones(steel)));
        c.circle(200, top - 18, 7, k.accent.base);
    }
    c.stroke(Path().M(200 - w + 14, 314 - h * 0.4).L(200 - w + 14, 330 - h), 6, white, 0.35);
}

void drawLantern(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 48, 60);
    const double top = k.shape.in(1, 150, 172);
    c.shadow(200, 321, w + 18);
    c.circle(200, 236, 130, c.glow(warm, 0.7));
    c.stroke(Path().M(200 - w, top + 4).C(200 - w - 10, 60, 200 + w + 10, 60, 200 + w, top + 4), 6, k.accent.base);
    c.rect(200 - w + 6, top + 10, w * 2 - 12, 130, k.shape.in(2, 6, 26), c.across(rgb("#fff6dd"), rgb("#f7dfa6")),
           0.95);
    c.circle(200, top + 76, 30, c.glow(rgb("#ffb648"), 0.9));
    if (k.shape.chance(3, 0.5))
        c.fill(Path().M(200, top + 40).Q(222, top + 74, 200, top + 96).Q(178, top + 74, 200, top + 40).Z(),
               rgb("#ffb648"));
    else
        c.rect(190, top + 44, 20, 58, 10, rgb("#fffdf4"));
    const int bars = k.shape.pick(4, 2) + 2;
    for (int i = 0; i <= bars; ++i) {
        const double x = 200 - w + 8 + i * (w * 2 - 16) / bars;
        c.line(x, top + 10, x, top + 138, 4, k.main.dark);
    }
    c.fill(Path()
               .M(200 - w - 4, top + 14)
               .L(200 - w * 0.5, top - 20)
               .L(200 + w * 0.5, top - 20)
               .L(200 + w + 4, top + 14)
               .Z(),
           c.round(k.main));
    c.rect(186, top - 34, 28, 16, 4, k.main.dark);
    c.rect(200 - w - 6, 286, w * 2 + 12, 34, 8, c.round(k.main));
    c.circle(200, 303, 8, c.ball(k.accent));
}

void drawBottle(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 40, 54);
    const double top = k.shape.in(1, 116, 142);
    const double shoulder = k.shape.in(2, 22, 46);
    c.shadow(200, 321, w + 14);
    c.fill(Path()
               .M(176, top)
               .L(224, top)
               .C(224, top + shoulder * 0.6, 200 + w, top + shoulder * 0.5, 200 + w, top + shoulder + 14)
               .L(200 + w, 304)
               .Q(200 + w, 320, 200 + w - 16, 320)
               .L(200 - w + 16, 320)
               .Q(200 - w, 320, 200 - w, 304)
               .L(200 - w, top + shoulder + 14)
               .C(200 - w, top + shoulder * 0.5, 176, top + shoulder * 0.6, 176, top)
               .Z(),
           c.round(k.main));
    switch (k.shape.pick(3, 3)) {
    case 0:
        c.rect(200 - w, 250, w * 2, k.shape.in(4, 12, 40), 0, k.accent.base, 0.9);
        break;
    case 1:
        c.fill(Path()
                   .M(200 - w, 280)
                   .L(200 - 14, 232)
                   .L(200 + 6, 258)
                   .L(200 + 22, 240)
                   .L(200 + w, 276)
                   .L(200 + w, 304)
                   .Q(200 + w, 320, 200 + w - 16, 320)
                   .L(200 - w + 16, 320)
                   .Q(200 - w, 320, 200 - w, 304)
                   .Z(),
               k.main.deep, 0.55);
        c.circle(216, 212, 11, k.accent.light, 0.9);
        break;
    default:
        c.rect(200 - w, 306, w * 2, 6, 0, k.main.deep, 0.5);
        c.rect(200 - 9, 222, 18, 44, 9, k.main.pale, 0.5);
    }
    if (k.shape.chance(5, 0.5)) {
        c.rect(172, top - 36, 56, 38, 7, c.round(k.accent));
        c.stroke(Path().M(180, top - 34).Q(180, top - 62, 200, top - 62).Q(220, top - 62, 220, top - 34), 9,
                 k.accent.dark);
    } else {
        c.rect(176, top - 24, 48, 26, 5, c.round(k.accent));
        c.rect(188, top - 46, 24, 24, 6, c.metal(tones(steel)));
    }
    c.line(200 - w + 13, top + shoulder + 26, 200 - w + 13, 300, 7, white, 0.35);
}

void drawFlask(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 42, 54);
    const double top = k.shape.in(1, 134, 156);
    const double foot = w * k.shape.in(2, 0.74, 1);
    c.shadow(200, 321, w + 12);
    if (k.shape.chance(3, 0.5))
        c.stroke(Path().M(200 + w - 4, top + 40).C(200 + w + 46, top + 34, 200 + w + 42, 276, 200 + foot, 266), 12,
                 k.accent.base);
    c.fill(Path()
               .M(200 - w, top)
               .L(200 + w, top)
               .L(200 + foot, 308)
               .Q(200 + foot - 2, 320, 200 + foot - 14, 320)
               .L(200 - foot + 14, 320)
               .Q(200 - foot + 2, 320, 200 - foot, 308)
               .Z(),
           c.round(k.main));
    c.rect(200 - w - 1, top - 2, w * 2 + 2, 12, 3, c.metal(tones(steel)));
    if (k.shape.chance(4, 0.5)) {
        c.rect(200 - w + 2, top - 56, w * 2 - 4, 55, 10, c.round(k.accent));
        for (int i = 0; i < 3; ++i)
            c.line(200 - w + 10, top - 40.0 + i * 12, 200 + w - 10, top - 40.0 + i * 12, 2, k.accent.deep, 0.4);
    } else {
        c.rect(200 - w - 4, top - 22, w * 2 + 8, 22, 8, c.round(k.accent));
        c.rect(200 - w + 14, top - 36, 34, 17, 6, k.accent.dark);
    }
    if (k.shape.chance(5, 0.5))
        c.fill(Path()
                   .M(200 - w + (w - foot) * 0.45, 212)
                   .L(200 + w - (w - foot) * 0.45, 212)
                   .L(200 + w - (w - foot) * 0.75, 266)
                   .L(200 - w + (w - foot) * 0.75, 266)
                   .Z(),
               k.accent.base);
    else
        c.circle(200, 236, 17, k.main.pale, 0.8);
    c.line(200 - w + 13, top + 24, 200 - foot + 13, 300, 6, white, 0.38);
}

void drawBicycle(Canvas &c, const Look &k) {
    const double r = k.shape.in(0, 62, 70);
    const double y = 318 - r;
    const double rear = 112;
    const double front = 292;
    c.shadow(200, 321, 150);
    for (const double x : {rear, front}) {
        c.ring(x, y, r, 7, rgb("#33363d"));
        c.ring(x, y, r - 6, 2.5, k.accent.light);
        Path spokes;
        for (int i = 0; i < 6; ++i) {
            const double dx = std::cos(i * 0.5236 + 0.2) * (r - 7);
            const double dy = std::sin(i * 0.5236 + 0.2) * (r - 7);
            spokes.M(x - dx, y - dy).L(x + dx, y + dy);
        }
        c.stroke(spokes, 1, rgb("#8d969d"), 0.6);
        c.circle(x, y, 6, rgb("#6d757c"));
    }
    const double seatX = 156;
    const double seatY = k.shape.in(1, 138, 152);
    const double headX = 266;
    const double headY = k.shape.in(2, 150, 164);
    const bool low = k.shape.chance(3, 0.4);
    c.stroke(Path().M(headX, headY - 8).L(headX + 6, headY + 18).Q(headX + 12, y - 40, front, y), 7, k.main.dark);
    c.stroke(Path().M(rear, y).L(190, y + 4).L(seatX + 4, seatY + 30).Z(), 6, k.main.base);
    if (low)
        c.stroke(Path()
                     .M(seatX + 18, y - 34)
                     .C(200, y - 30, 240, 190, headX + 4, headY + 12)
                     .M(190, y + 4)
                     .C(226, y - 8, 254, 200, headX + 6, headY + 22),
                 8, k.main.base);
    else
        c.stroke(Path().M(seatX + 6, seatY + 36).L(headX + 2, headY + 6).M(190, y + 4).L(headX + 6, headY + 22), 8,
                 k.main.base);
    c.stroke(Path().M(190, y + 4).L(seatX, seatY), 7, k.main.light);
    c.stroke(Path().M(headX - 3, headY - 18).L(headX + 6, headY + 22), 10, k.main.light);
    c.fill(Path()
               .M(seatX - 26, seatY - 8)
               .Q(seatX, seatY - 16, seatX + 30, seatY - 4)
               .Q(seatX + 10, seatY + 6, seatX - 20, seatY + 4)
               .Z(),
           k.accent.dark);
    c.line(headX - 3, headY - 18, headX - 8, headY - 34, 6, rgb("#6d757c"));
    if (k.shape.chance(4, 0.5))
        c.stroke(Path().M(headX - 40, headY - 34).Q(headX - 20, headY - 44, headX - 4, headY - 36), 7, k.accent.dark);
    else
        c.stroke(Path()
                     .M(headX - 8, headY - 34)
                     .L(headX + 16, headY - 36)
                     .C(headX + 44, headY - 36, headX + 40, headY - 4, headX + 14, headY - 8),
                 7, k.accent.dark);
    c.ring(190, y + 4, 15, 5, rgb("#5b636b"));
    c.line(182, y - 14, 200, y + 26, 5, rgb("#4a5058"));
    c.line(194, y + 27, 212, y + 27, 6, rgb("#33363d"));
    if (k.shape.chance(5, 0.35)) {
        c.fill(Path().M(rear - 44, y - 88).L(rear + 32, y - 88).L(rear + 26, y - 40).L(rear - 38, y - 40).Z(),
               k.accent.base);
        c.line(rear - 46, y - 90, rear + 36, y - 90, 5, k.accent.dark);
    }
}

void drawBikeLight(Canvas &c, const Look &k) {
    const bool red = k.shape.chance(0, 0.35);
    const Rgb beam = red ? rgb("#ff5a4a") : rgb("#fff0bf");
    const double w = k.shape.in(1, 70, 86);
    c.shadow(206, 321, w);
    c.fill(Path().M(140, 190).L(20, 120).L(20, 300).L(140, 234).Z(), c.beamLeft(beam, 0.6));
    c.rect(196, 240, 30, 66, 6, k.accent.dark);
    c.stroke(Path().M(180, 302).Q(180, 276, 211, 276).Q(242, 276, 242, 302), 13, k.accent.deep);
    c.rect(172, 302, 78, 18, 8, k.accent.base);
    if (k.shape.chance(2, 0.5)) {
        c.rect(150, 168, w * 1.7, 84, 34, c.down(k.main.light, k.main.dark));
    } else {
        c.fill(Path()
                   .M(150, 160)
                   .L(236, 176)
                   .Q(150 + w * 1.9, 184, 150 + w * 1.9, 212)
                   .Q(150 + w * 1.9, 240, 236, 246)
                   .L(150, 262)
                   .Z(),
               c.down(k.main.light, k.main.dark));
    }
    c.ellipse(150, 211, 24, 51, k.main.deep);
    c.ellipse(147, 211, 19, 43, c.ball(tones(beam)));
    c.ellipse(142, 200, 7, 15, white, 0.8);
    c.rect(206, 174, 40, 9, 4, k.accent.base);
    for (int i = 0; i < 3; ++i)
        c.circle(200.0 + i * 16, 212, 4, i < 2 ? rgb("#7fe0b0") : k.main.deep);
    c.line(176, 186, 190 + w * 0.6, 192, 4, white, 0.4);
}

void drawHelmet(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 108, 122);
    const double top = k.shape.in(1, 122, 142);
    c.shadow(200, 321, w - 14);
    c.stroke(Path().M(150, 250).Q(166, 306, 200, 318).Q(240, 306, 262, 250), 6, k.accent.deep);
    c.rect(190, 308, 22, 12, 4, ink);
    c.fill(Path()
               .M(200 - w, 246)
               .C(200 - w - 4, top - 18, 200 + w - 30, top - 34, 200 + w, 226)
               .Q(200 + w + 8, 250, 200 + w - 22, 256)
               .Q(200, 276, 200 - w + 14, 262)
               .Q(200 - w - 2, 260, 200 - w, 246)
               .Z(),
           c.ball(k.main));
    const int vents = k.shape.pick(2, 3) + 2;
    for (int i = 0; i < vents; ++i) {
        const double t = (i + 0.5) / vents;
        const double x = 200 - w * 0.7 + t * w * 1.35;
        c.fill(Path().M(x - 12, 222).Q(x - 8, top + 54 - 30 * t, x + 16, top + 34).Q(x + 18, top + 80, x + 8, 224).Z(),
               k.main.deep, 0.85);
    }
    if (k.shape.chance(3, 0.5))
        c.stroke(Path().M(200 - w + 4, 238).Q(200, 256, 200 + w - 2, 230), 8, k.accent.base);
    else
        c.fill(
            Path().M(200 - w - 2, 240).Q(200 - w - 40, 246, 200 - w - 36, 258).Q(200 - w, 266, 200 - w + 30, 262).Z(),
            k.accent.dark);
    c.stroke(Path().M(200 - w + 22, 212).Q(200 - w + 44, top + 46, 180, top + 30), 6, white, 0.4);
}

void drawBell(Canvas &c, const Look &k) {
    const double r = k.shape.in(0, 78, 96);
    c.shadow(200, 321, r + 20);
    c.rect(90, 290, 220, 26, 13, c.down(rgb("#5b6068"), rgb("#2f3238")));
    c.rect(176, 280, 48, 40, 8, k.accent.deep);
    c.rect(188, 262, 24, 24, 3, k.accent.dark);
    c.fill(Path().M(200 - r, 266).C(200 - r, 266 - r * 1.35, 200 + r, 266 - r * 1.35, 200 + r, 266).Z(),
           k.shape.chance(1, 0.5) ? c.metal(k.main) : c.ball(k.main));
    c.rect(200 - r - 6, 260, r * 2 + 12, 13, 6, c.across(k.main.light, k.main.deep));
    c.circle(200, 266 - r, 9, c.ball(k.accent));
    if (k.shape.chance(2, 0.5)) {
        c.stroke(Path().M(200 + r - 4, 276).L(200 + r + 38, 262), 8, k.accent.dark);
        c.ellipse(200 + r + 42, 260, 15, 10, c.ball(k.accent));
    } else {
        c.stroke(Path().M(200 - r + 10, 278).Q(200 - r - 30, 276, 200 - r - 40, 246), 7, k.accent.dark);
        c.circle(200 - r - 40, 240, 11, c.ball(k.accent));
    }
    if (k.shape.chance(3, 0.4))
        c.stroke(Path().M(200 - r * 0.86, 236).Q(200, 252, 200 + r * 0.86, 236), 5, k.accent.base, 0.7);
    c.stroke(Path().M(200 - r * 0.7, 240).Q(200 - r * 0.66, 266 - r * 0.66, 178, 262 - r * 0.84), 8, white, 0.5);
}

} // namespace aura::server::demo
