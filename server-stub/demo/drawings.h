// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "svg.h"

namespace aura::server::demo {

/// How one product looks: its colour, the colour of its second material and its form.
struct Look {
    Tones main;
    Tones accent;
    Shape shape;
};

/// Draws a product on a field of 400 × 400 without a background. Standing things end at y = 320.
using Drawing = void (*)(Canvas &, const Look &);

/// What is behind a product.
enum class Setting { Standing, Hanging, Flat };

// Lighting, furniture and decoration
void drawDeskLamp(Canvas &, const Look &);
void drawPendantLamp(Canvas &, const Look &);
void drawFloorLamp(Canvas &, const Look &);
void drawTableLamp(Canvas &, const Look &);
void drawChair(Canvas &, const Look &);
void drawArmchair(Canvas &, const Look &);
void drawSideTable(Canvas &, const Look &);
void drawVase(Canvas &, const Look &);
void drawWallClock(Canvas &, const Look &);
void drawCandle(Canvas &, const Look &);
void drawArtPrint(Canvas &, const Look &);
void drawCushion(Canvas &, const Look &);
void drawThrow(Canvas &, const Look &);
// Kitchen and table
void drawCasserole(Canvas &, const Look &);
void drawFryingPan(Canvas &, const Look &);
void drawChefKnife(Canvas &, const Look &);
void drawCuttingBoard(Canvas &, const Look &);
void drawBowl(Canvas &, const Look &);
void drawPlate(Canvas &, const Look &);
void drawCarafe(Canvas &, const Look &);
// Coffee and tea
void drawKettle(Canvas &, const Look &);
void drawMug(Canvas &, const Look &);
void drawTeapot(Canvas &, const Look &);
void drawDripper(Canvas &, const Look &);
void drawFrenchPress(Canvas &, const Look &);
void drawMokaPot(Canvas &, const Look &);
void drawCoffeeBag(Canvas &, const Look &);
void drawTeaTin(Canvas &, const Look &);
// Audio and computing
void drawHeadphones(Canvas &, const Look &);
void drawEarbuds(Canvas &, const Look &);
void drawSpeaker(Canvas &, const Look &);
void drawTurntable(Canvas &, const Look &);
void drawRadio(Canvas &, const Look &);
void drawKeyboard(Canvas &, const Look &);
void drawMouse(Canvas &, const Look &);
void drawUsbHub(Canvas &, const Look &);
void drawPowerBank(Canvas &, const Look &);
// Outdoor, bags and bikes
void drawTent(Canvas &, const Look &);
void drawCampStove(Canvas &, const Look &);
void drawLantern(Canvas &, const Look &);
void drawBottle(Canvas &, const Look &);
void drawFlask(Canvas &, const Look &);
void drawBackpack(Canvas &, const Look &);
void drawTote(Canvas &, const Look &);
void drawWeekender(Canvas &, const Look &);
void drawWallet(Canvas &, const Look &);
void drawBicycle(Canvas &, const Look &);
void drawBikeLight(Canvas &, const Look &);
void drawHelmet(Canvas &, const Look &);
void drawBell(Canvas &, const Look &);
// Paper, play and garden
void drawNotebook(Canvas &, const Look &);
void drawPen(Canvas &, const Look &);
void drawPencils(Canvas &, const Look &);
void drawScissors(Canvas &, const Look &);
void drawTrain(Canvas &, const Look &);
void drawBlocks(Canvas &, const Look &);
void drawBear(Canvas &, const Look &);
void drawKite(Canvas &, const Look &);
void drawPlantPot(Canvas &, const Look &);
void drawWateringCan(Canvas &, const Look &);
void drawSecateurs(Canvas &, const Look &);
void drawBirdhouse(Canvas &, const Look &);
// Bath and clothing
void drawTowel(Canvas &, const Look &);
void drawSoap(Canvas &, const Look &);
void drawDispenser(Canvas &, const Look &);
void drawTshirt(Canvas &, const Look &);
void drawSweater(Canvas &, const Look &);
void drawBeanie(Canvas &, const Look &);
void drawSocks(Canvas &, const Look &);
void drawRaincoat(Canvas &, const Look &);

} // namespace aura::server::demo
