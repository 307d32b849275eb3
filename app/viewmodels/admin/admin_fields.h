// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>

#include <QString>

#include <cstdint>
#include <optional>

namespace aura::app {

inline constexpr std::int64_t dayMillis = 24LL * 3'600 * 1'000;

/// How a day is written here: the short form of the locale, but with whole years.
QString dayFormat();
/// The day of UTC.
QString dayText(UnixMillis at);
/// The beginning of the day; 0 for an empty text, nothing for what is no day.
std::optional<UnixMillis> dayFrom(const QString &text);

} // namespace aura::app
