// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace aura::simulation {

class World;
struct Step;

/// Steps at the locations of the shop: kinds of shopSteps().
namespace places {

/// Makes one as long as there are few, and otherwise names, moves, closes or opens one.
void place(World &world, const Step &step);
/// From one to another.
void carry(World &world, const Step &step);
/// More, fewer, or counted at one.
void shelf(World &world, const Step &step);

} // namespace places

} // namespace aura::simulation
