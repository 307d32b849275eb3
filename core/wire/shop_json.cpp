// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/shop_json.h>

#include <aura/wire/catalogue_json.h>

namespace aura::wire {

using namespace Qt::StringLiterals;
using Need = JsonReader::Need;

QJsonObject toJson(const Holiday &holiday) {
    return {{u"closed"_s, holiday.closed},
            {u"until"_s, holiday.until == 0 ? QJsonValue() : QJsonValue(timeToString(holiday.until))},
            {u"note"_s, holiday.note}};
}

Holiday holidayFromJson(JsonReader &reader) {
    Holiday holiday;
    holiday.closed = reader.boolean("closed"_L1, false);
    holiday.until = reader.time("until"_L1, Need::Optional);
    holiday.note = reader.string("note"_L1, longestHolidayNote, Need::Optional);
    return holiday;
}

QJsonObject toJson(const ShopSettings &settings) {
    return {{u"name"_s, settings.name},
            {u"story"_s, settings.story},
            {u"contact"_s, settings.contact},
            {u"returnPolicy"_s, settings.returnPolicy},
            {u"returnDays"_s, settings.returnDays},
            {u"deliveryMethods"_s, deliveryMethodsToJson(settings.deliveryMethods)},
            {u"holiday"_s, toJson(settings.holiday)}};
}

ShopSettings shopSettingsFromJson(JsonReader &reader) {
    // Longer than a person may write: what the market has set stays comparable.
    constexpr qsizetype longest = 10'000;
    ShopSettings settings;
    settings.name = reader.string("name"_L1, 200);
    settings.story = reader.string("story"_L1, longest, Need::Optional);
    settings.contact = reader.string("contact"_L1, longestShopContact, Need::Optional);
    settings.returnPolicy = reader.string("returnPolicy"_L1, longest, Need::Optional);
    settings.returnDays = static_cast<int>(reader.integer("returnDays"_L1, 0, 3'650, Need::Optional));
    const auto methods = reader.array("deliveryMethods"_L1, 100, Need::Optional);
    settings.deliveryMethods = deliveryMethodsFromJson(methods);
    if (settings.deliveryMethods.size() != methods.size())
        reader.fail("deliveryMethods"_L1, "format", u"must be deliveries"_s);
    auto holiday = reader.nested("holiday"_L1, Need::Optional);
    settings.holiday = holidayFromJson(holiday);
    reader.absorb(holiday);
    return settings;
}

} // namespace aura::wire
