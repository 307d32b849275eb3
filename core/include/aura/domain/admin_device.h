// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>

#include <QString>
#include <QStringView>

#include <optional>

namespace aura {

/// What a device says of its queue whenever it asks for what is new of its person.
struct DeviceReport {
    int waiting = 0;         ///< Operations that are to be sent yet.
    int attention = 0;       ///< That were refused, or wait for one that was.
    UnixMillis oldestAt = 0; ///< When the oldest of all these happened; 0 when there is none.

    friend bool operator==(const DeviceReport &, const DeviceReport &) = default;
};
inline constexpr int mostReported = 1'000'000; ///< More is told as so many.

/// A sign-in that nobody has ended, as those who run the platform see how it syncs. One that is over because it was not
/// renewed is shown for deviceKeptMillis: what waits on the device waits there still.
struct AdminDevice {
    Id id; ///< Of the sign-in.
    Id userId;
    QString person;
    QString email;
    QString name; ///< Of the device, as its person calls it; may be empty.
    DeviceReport report;
    UnixMillis syncedAt = 0; ///< When it last asked, to a minute.

    friend bool operator==(const AdminDevice &, const AdminDevice &) = default;
};

inline constexpr std::int64_t deviceKeptMillis = 30LL * 24 * 3'600 * 1'000;

enum class DeviceStanding : std::uint8_t {
    Waiting,   ///< Something is to be sent yet.
    Attention, ///< Something was refused.
    Silent,    ///< It has not asked for silentMillis.
};
inline constexpr std::int64_t silentMillis = 24LL * 3'600 * 1'000;
/// "waiting", "attention", "silent"
QString deviceStandingName(DeviceStanding standing);
std::optional<DeviceStanding> deviceStandingFromName(QStringView name);

struct AdminDeviceQuery {
    std::optional<DeviceStanding> standing;
    QString cursor;
    int limit = 100;
    bool isExport = false;
};

} // namespace aura
