// SPDX-License-Identifier: Apache-2.0
#include "drawings.h"

namespace aura::server::demo {

namespace {

const Rgb white = rgb("#ffffff");
const Rgb ink = rgb("#1c1e30");

} // namespace

void drawBackpack(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 78, 92);
    const double top = k.shape.in(1, 108, 128);
    const double r = k.shape.in(2, 40, 72);
    c.shadow(200, 321, w + 16);
    c.stroke(Path().M(180, top + 4).Q(180, top - 28, 200, top - 28).Q(220, top - 28, 220, top + 4), 9, k.accent.dark);
    c.stroke(Path()
                 .M(200 - w + 8, 180)
                 .Q(200 - w - 26, 230, 200 - w + 4, 296)
                 .M(200 + w - 8, 180)
                 .Q(200 + w + 26, 230, 200 + w - 4, 296),
             13, k.main.deep);
    c.rect(200 - w, top, w * 2, 320 - top, r, c.round(k.main));
    c.rect(200 - w, 260, w * 2, 60, 24, c.round(k.main));
    const double py = k.shape.in(3, 216, 232);
    switch (k.shape.pick(4, 3)) {
    case 0: // flap with two straps
        c.fill(Path()
                   .M(200 - w + 1, top + 60)
                   .Q(200 - w + 2, top, 200 - w + r, top)
                   .L(200 + w - r, top)
                   .Q(200 + w - 2, top, 200 + w - 1, top + 60)
                   .L(200 + w - 4, py - 22)
                   .Q(200, py + 2, 200 - w + 4, py - 22)
                   .Z(),
               k.main.dark);
        for (const double side : {-1.0, 1.0}) {
            c.rect(200 + side * 36 - 6, top + 54, 12, py - top - 10, 3, k.accent.base);
            c.rect(200 + side * 36 - 9, py + 20, 18, 14, 3, rgb("#d8b46a"));
        }
        break;
    case 1: // rolled top
        c.rect(200 - w + 4, top - 6, w * 2 - 8, 26, 13, k.main.dark);
        c.rect(194, top - 10, 12, 112, 3, k.accent.base);
        c.rect(188, top + 84, 24, 17, 4, rgb("#c3cad0"));
        break;
    default:
        c.stroke(Path()
                     .M(200 - w + 16, top + 82)
                     .Q(200 - w + 18, top + 22, 200 - w + r + 10, top + 18)
                     .L(200 + w - r - 10, top + 18)
                     .Q(200 + w - 18, top + 22, 200 + w - 16, top + 82),
                 4, k.main.deep, 0.7);
        c.rect(182, top + 44, 36, 26, 5, k.accent.base);
    }
    c.rect(200 - w * 0.7, py, w * 1.4, 306 - py, 16, c.down(k.main.light, k.main.base));
    c.line(200 - w * 0.58, py + 20, 200 + w * 0.58, py + 20, 4, k.main.deep, 0.7);
    c.rect(200 + w * 0.4, py + 18, 6, 22, 3, k.accent.base);
    c.line(200 - w + 14, top + 64, 200 - w + 14, 250, 7, white, 0.2);
}

void drawTote(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 92, 110);
    const double top = k.shape.in(1, 162, 190);
    const double foot = w * k.shape.in(2, 0.82, 0.98);
    c.shadow(200, 321, w + 8);
    const double hx = w * 0.44;
    c.stroke(Path().M(200 - hx + 10, top + 6).C(200 - hx + 10, 76, 200 + hx - 10, 76, 200 + hx - 10, top + 6), 9,
             k.accent.deep);
    c.fill(Path()
               .M(200 - w, top)
               .L(200 + w, top)
               .L(200 + foot, 310)
               .Q(200 + foot - 2, 320, 200 + foot - 14, 320)
               .L(200 - foot + 14, 320)
               .Q(200 - foot + 2, 320, 200 - foot, 310)
               .Z(),
           c.round(k.main));
    c.rect(200 - w, top, w * 2, 15, 2, k.main.dark);
    switch (k.shape.pick(3, 4)) {
    case 0:
        c.fill(Path()
                   .M(200 - w + (w - foot) * 0.6, 264)
                   .L(200 + w - (w - foot) * 0.6, 264)
                   .L(200 + foot, 310)
                   .Q(200 + foot - 2, 320, 200 + foot - 14, 320)
                   .L(200 - foot + 14, 320)
                   .Q(200 - foot + 2, 320, 200 - foot, 310)
                   .Z(),
               k.accent.base);
        break;
    case 1:
        c.circle(200, 250, 38, k.accent.base);
        c.circle(214, 240, 30, k.main.light, 0.9);
        break;
    case 2:
        for (int i = 0; i < 4; ++i)
            c.line(200 - w + 10, top + 40.0 + i * 24, 200 + w - 10, top + 40.0 + i * 24, 7, k.accent.base, 0.85);
        break;
    default:
        c.rect(200 - w * 0.4, 226, w * 0.8, 60, 4, k.main.dark, 0.5);
    }
    c.stroke(Path()
                 .M(200 - hx, top + 34)
                 .L(200 - hx, top)
                 .C(200 - hx, 62, 200 + hx, 62, 200 + hx, top)
                 .L(200 + hx, top + 34),
             11, k.accent.base);
    c.line(200 - w + 18, top + 34, 200 - foot + 16, 296, 7, white, 0.2);
}

void drawWeekender(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 122, 140);
    const double h = k.shape.in(1, 116, 136);
    const double top = 318 - h;
    c.shadow(200, 321, w + 6);
    c.stroke(Path().M(146, top + 50).C(146, top - 64, 254, top - 64, 254, top + 50), 10, k.accent.deep);
    c.fill(Path()
               .M(200 - w + 30, top)
               .L(200 + w - 30, top)
               .Q(200 + w, top + 8, 200 + w, top + h * 0.5)
               .L(200 + w, 300)
               .Q(200 + w, 320, 200 + w - 22, 320)
               .L(200 - w + 22, 320)
               .Q(200 - w, 320, 200 - w, 300)
               .L(200 - w, top + h * 0.5)
               .Q(200 - w, top + 8, 200 - w + 30, top)
               .Z(),
           c.round(k.main));
    c.line(200 - w + 34, top + 9, 200 + w - 34, top + 9, 4, k.main.deep);
    if (k.shape.chance(2, 0.5)) {
        c.rect(200 - w, 280, w * 2, 40, 20, k.accent.base);
        c.line(200 - w + 12, 282, 200 + w - 12, 282, 2, k.accent.light, 0.8);
    } else {
        c.rect(200 - w * 0.52, top + 46, w * 1.04, h - 66, 12, k.main.dark, 0.6);
    }
    for (const double x : {146.0, 254.0}) {
        c.rect(x - 8, top + 26, 16, h - 26, 3, k.accent.base);
        c.circle(x, top + 42, 5, rgb("#d8b46a"));
    }
    c.stroke(Path().M(146, top + 44).C(146, top - 50, 254, top - 50, 254, top + 44), 10, k.accent.base);
    c.rect(184, top - 36, 32, 16, 7, k.accent.dark);
    if (k.shape.chance(3, 0.5))
        c.fill(Path()
                   .M(200 + w - 34, top + 12)
                   .L(200 + w - 20, top + 18)
                   .L(200 + w - 26, top + 58)
                   .L(200 + w - 48, top + 52)
                   .Z(),
               k.accent.light);
    c.stroke(
        Path().M(200 - w + 16, 276).L(200 - w + 16, top + h * 0.5).Q(200 - w + 16, top + 30, 200 - w + 30, top + 22), 7,
        white, 0.22);
}

void drawWallet(Canvas &c, const Look &k) {
    const double w = k.shape.in(0, 96, 112);
    const double h = k.shape.in(1, 66, 78);
    c.beginRotated(k.shape.in(2, -14, 10), 200, 210);
    c.rect(200 - w + 8, 210 - h + 14, w * 2, h * 2, 14, ink, 0.15);
    const Rgb cards[] = {rgb("#e7b84f"), rgb("#8fb9d9"), rgb("#e8735f")};
    for (int i = 0; i < 3; ++i)
        c.rect(200 - w + 20 + i * 6, 210 - h - 26 + i * 9, w * 2 - 46, 70, 7, cards[(i + k.shape.pick(3, 3)) % 3]);
    c.rect(200 - w, 210 - h, w * 2, h * 2, 12, c.across(k.main.light, k.main.dark));
    c.stroke(Path()
                 .M(200 - w + 8, 210 - h + 8)
                 .L(200 + w - 8, 210 - h + 8)
                 .L(200 + w - 8, 202 + h)
                 .L(200 - w + 8, 202 + h)
                 .Z(),
             1.6, k.main.pale, 0.5);
    if (k.shape.chance(4, 0.5)) {
        c.fill(Path()
                   .M(200 + w, 190)
                   .L(200 + w - 52, 190)
                   .Q(200 + w - 72, 190, 200 + w - 72, 210)
                   .Q(200 + w - 72, 230, 200 + w - 52, 230)
                   .L(200 + w, 230)
                   .Z(),
               k.main.dark);
        c.circle(200 + w - 50, 210, 9, c.ball(tones(rgb("#d8b46a"))));
    } else {
        c.stroke(Path().M(200 - w, 200).Q(200, 226, 200 + w, 200), 3, k.main.deep, 0.6);
        c.rect(200 - w + 20, 210 + h - 40, 44, 20, 3, k.main.dark, 0.6);
    }
    c.line(200 - w + 18, 210 - h + 18, 200 + w * 0.3, 210 - h + 18, 5, white, 0.2);
    c.end();
}

} // namespace aura::server::demo
