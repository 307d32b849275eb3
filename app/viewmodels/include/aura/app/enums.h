// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// Words that several view models share. Registered in QML as a namespace; the numbers are those of the components'
/// own enums (AvailabilityBadge.Level, Tag.Kind, OrderTimeline.Stage).
namespace aura::app {
Q_NAMESPACE

enum class StockLevel { InStock, Low, Out, Unknown };
Q_ENUM_NS(StockLevel)

enum class Tone { Neutral, Accent, Positive, Warning, Danger };
Q_ENUM_NS(Tone)

enum class Stage { Done, Current, Upcoming, Failed };
Q_ENUM_NS(Stage)

} // namespace aura::app
