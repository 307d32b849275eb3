// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/catalogue.h>
#include <aura/domain/result.h>

namespace aura {

inline constexpr qsizetype longestShopName = 100;
inline constexpr qsizetype longestShopStory = 4'000;
inline constexpr qsizetype longestShopContact = 200;
inline constexpr qsizetype longestReturnPolicy = 4'000;
inline constexpr qsizetype longestHolidayNote = 300;
inline constexpr int mostReturnDays = 365;
inline constexpr qsizetype mostDeliveryMethods = 10;
inline constexpr qsizetype mostDeliveryCountries = 260; ///< Of one method.
inline constexpr int mostDeliveryDays = 90;

/// What those who work for a shop say of it; everything else of a Vendor is the market's.
struct ShopSettings {
    QString name;
    QString story;
    QString contact;
    QString returnPolicy;
    int returnDays = 30;
    QList<DeliveryMethod> deliveryMethods;
    Holiday holiday;

    friend bool operator==(const ShopSettings &, const ShopSettings &) = default;
};
ShopSettings settingsOf(const Vendor &vendor);

/// InvalidArgument, naming the field, for a name that is empty or contains line breaks, texts that are too long,
/// numbers out of range, deliveries without a code or a name, with the code of another one, with days the wrong way
/// round or a price below zero, or in more than one currency. A shop without deliveries delivers free.
Status validateShopSettings(const ShopSettings &settings);

/// Changes a shop's settings. Every field that the person changed becomes as they wrote it, every other one stays as it
/// is by then, right or wrong; deliveries are compared one by one, by their codes. So there is nothing to decide.
struct ShopPatch {
    Id vendorId;
    ShopSettings base; ///< As the person saw them.
    ShopSettings mine;

    friend bool operator==(const ShopPatch &, const ShopPatch &) = default;
};

/// True when something changed. InvalidArgument as above, of what is changed, or for another currency than the shop's;
/// TooLarge when with those of others there are more deliveries than mostDeliveryMethods. All is unchanged then.
Result<bool> apply(Vendor &vendor, const ShopPatch &operation, UnixMillis at);

} // namespace aura
