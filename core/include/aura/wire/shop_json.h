// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/shop_settings.h>
#include <aura/wire/json_reader.h>

namespace aura::wire {

QJsonObject toJson(const Holiday &holiday);
QJsonObject toJson(const ShopSettings &settings);

/// Each reads what toJson() writes; problems are collected in the reader. A delivery that cannot be read is one: left
/// out it would be one that somebody took away.
Holiday holidayFromJson(JsonReader &reader);
ShopSettings shopSettingsFromJson(JsonReader &reader);

} // namespace aura::wire
