// SPDX-License-Identifier: Apache-2.0
// A static library needs one object of its own; what it carries is attached by qt_add_resources.
namespace aura::languages {
extern const int version;
const int version = 1;
} // namespace aura::languages
