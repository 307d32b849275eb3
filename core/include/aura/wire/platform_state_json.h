// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/platform_state.h>
#include <aura/wire/json_reader.h>

namespace aura::wire {

/// {"maintenance", "message", "until", "off": ["reviews", …], "rev"}. What is switched off that this software does not
/// know is passed over.
QJsonObject toJson(const PlatformState &state);
PlatformState platformStateFromJson(JsonReader &reader);
Result<PlatformState> platformStateFromBytes(QByteArrayView bytes);

/// The id under which the public's log keeps it, as "platform" with the revision 0.
Id platformRowId();

/// POST /admin/platform: what it is to be; "rev" is what was seen, and "reason" why.
struct PlatformChange {
    PlatformState state;
    QString reason;
};
QByteArray toBytes(const PlatformChange &change);
PlatformChange platformChangeFromJson(JsonReader &reader);

} // namespace aura::wire
