// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawings.h"

#include <string>
#include <vector>

namespace aura::server::demo {

/// A finished picture: the SVG document in UTF-8 and the colour that covers most of it ("#rrggbb").
struct Rendered {
    std::string svg;
    std::string dominant;
    int width = 400;
    int height = 400;
};

/// What stands in a picture.
struct Subject {
    Drawing drawing = nullptr;
    Setting setting = Setting::Standing;
    Look look;
    /// Small things are drawn larger, so that every tile is equally full.
    double scale = 1;
};

/// A product before a background that suits its colour; `sceneSeed` chooses among what suits. `close` shows it nearer
/// and on a deep tone.
Rendered renderProduct(const Subject &subject, std::uint64_t sceneSeed, bool close);

/// Up to three things on a bold tile of the given colour, 400 × 400.
Rendered renderTile(const std::vector<Subject> &subjects, Rgb colour, std::uint64_t sceneSeed);

/// A wide picture for the home page, 1200 × 480, with room for words on the left.
Rendered renderBanner(const std::vector<Subject> &subjects, Rgb colour, std::uint64_t sceneSeed);

} // namespace aura::server::demo
