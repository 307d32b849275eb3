// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>

#include <QList>
#include <QString>

#include <optional>

namespace aura {

/// What can be switched off for everybody, one by one. The server refuses it then, and the app does not offer it once
/// it has heard of it.
enum class Feature : std::uint8_t {
    Registration,  ///< New accounts.
    Reviews,       ///< Writing of products; what is written stays.
    Cards,         ///< Paying by card.
    Returns,       ///< Asking to send something back; what was asked for goes on.
    ReviewsAtOnce, ///< What is written of products is shown at once. Off: once somebody has looked at it.
};
const QList<Feature> &allFeatures();
/// "registration", "reviews", "cards", "returns", "reviews_at_once"
QString featureName(Feature feature);
std::optional<Feature> featureFromName(QStringView name);

/// How the platform is run at the moment, as everybody is told.
struct PlatformState {
    bool isInMaintenance = false; ///< Nothing can be changed for a while; reading goes on.
    QString message;              ///< For people, in the operator's own words; may be empty.
    UnixMillis until = 0;         ///< When it is meant to be over; 0 when nobody knows.
    QList<Feature> off;           ///< In their order.
    std::int64_t rev = 0;

    bool has(Feature feature) const { return !off.contains(feature); }
    friend bool operator==(const PlatformState &, const PlatformState &) = default;
};

inline constexpr qsizetype longestPlatformMessage = 500;

} // namespace aura
