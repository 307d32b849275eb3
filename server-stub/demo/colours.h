// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace aura::server::demo {

/// A finish that products come in. `code` is unique and part of the article number.
struct Colour {
    std::string_view name;
    std::string_view code;
    std::string_view hex;
};

/// The colour of that name; asserts that it is in the table.
const Colour &colourNamed(std::string_view name);

} // namespace aura::server::demo
