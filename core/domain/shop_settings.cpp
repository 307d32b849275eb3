// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/shop_settings.h>

#include <QSet>

#include <algorithm>

namespace aura {

namespace {

Error invalid(const char *field, const QString &problem) {
    return {ErrorCode::InvalidArgument, QString::fromLatin1(field) + QStringLiteral(": ") + problem};
}

Status validateText(const char *field, const QString &text, qsizetype longest) {
    if (text.size() > longest)
        return invalid(field, QStringLiteral("longer than %1 characters").arg(longest));
    return {};
}

Status validateMethod(const DeliveryMethod &method) {
    constexpr const char *field = "deliveryMethods";
    if (method.code.isEmpty() || method.code.size() > 50)
        return invalid(field, QStringLiteral("one has no code"));
    if (method.name.trimmed().isEmpty() || method.name.size() > longestShopName)
        return invalid(field, QStringLiteral("one has no name"));
    if (method.price.minor < 0 || (method.freeFrom && method.freeFrom->minor < 0))
        return invalid(field, QStringLiteral("a price is below zero"));
    if (method.freeFrom && method.freeFrom->currency != method.price.currency)
        return invalid(field, QStringLiteral("more than one currency"));
    if (method.minDays < 0 || method.maxDays < method.minDays || method.maxDays > mostDeliveryDays)
        return invalid(field, QStringLiteral("the days are not a span"));
    return {};
}

const DeliveryMethod *find(const QList<DeliveryMethod> &methods, const QString &code) {
    const auto found = std::find_if(methods.cbegin(), methods.cend(),
                                    [&](const DeliveryMethod &method) { return method.code == code; });
    return found == methods.cend() ? nullptr : &*found;
}

bool isSame(const DeliveryMethod *a, const DeliveryMethod *b) {
    return a == nullptr || b == nullptr ? a == b : *a == *b;
}

/// In my order, and behind it what only the others have.
QList<DeliveryMethod> merged(const QList<DeliveryMethod> &theirs, const QList<DeliveryMethod> &mine,
                             const QList<DeliveryMethod> &base) {
    if (mine == base)
        return theirs;
    QList<DeliveryMethod> result;
    const auto take = [&](const QString &code) {
        const auto *own = find(mine, code);
        const auto *chosen = isSame(own, find(base, code)) ? find(theirs, code) : own;
        if (chosen != nullptr && find(result, code) == nullptr)
            result.append(*chosen);
    };
    for (const auto &method : mine)
        take(method.code);
    for (const auto &method : theirs)
        take(method.code);
    return result;
}

} // namespace

ShopSettings settingsOf(const Vendor &vendor) {
    return {vendor.name,       vendor.story,           vendor.contact, vendor.returnPolicy,
            vendor.returnDays, vendor.deliveryMethods, vendor.holiday};
}

Status validateShopSettings(const ShopSettings &settings) {
    if (settings.name.trimmed().isEmpty() || settings.name.contains(u'\n'))
        return invalid("name", QStringLiteral("a shop needs one, in one line"));
    AURA_TRY(validateText("name", settings.name, longestShopName));
    AURA_TRY(validateText("story", settings.story, longestShopStory));
    AURA_TRY(validateText("contact", settings.contact, longestShopContact));
    AURA_TRY(validateText("returnPolicy", settings.returnPolicy, longestReturnPolicy));
    AURA_TRY(validateText("holiday", settings.holiday.note, longestHolidayNote));
    if (settings.holiday.until < 0)
        return invalid("holiday", QStringLiteral("ends before time began"));
    if (settings.returnDays < 0 || settings.returnDays > mostReturnDays)
        return invalid("returnDays", QStringLiteral("out of range"));
    if (settings.deliveryMethods.size() > mostDeliveryMethods)
        return invalid("deliveryMethods", QStringLiteral("more than %1").arg(mostDeliveryMethods));
    QSet<QString> codes;
    for (const auto &method : settings.deliveryMethods) {
        AURA_TRY(validateMethod(method));
        if (method.price.currency != settings.deliveryMethods.first().price.currency)
            return invalid("deliveryMethods", QStringLiteral("more than one currency"));
        if (codes.contains(method.code))
            return invalid("deliveryMethods", QStringLiteral("two have the code ") + method.code);
        codes.insert(method.code);
    }
    return {};
}

Result<bool> apply(Vendor &vendor, const ShopPatch &operation, UnixMillis at) {
    AURA_TRY(validateShopSettings(operation.mine));
    const auto &base = operation.base;
    const auto &mine = operation.mine;
    const auto former = settingsOf(vendor);
    auto now = former;
    const auto take = [&](auto field) {
        if (mine.*field != base.*field)
            now.*field = mine.*field;
    };
    take(&ShopSettings::name);
    take(&ShopSettings::story);
    take(&ShopSettings::contact);
    take(&ShopSettings::returnPolicy);
    take(&ShopSettings::returnDays);
    take(&ShopSettings::holiday);
    now.deliveryMethods = merged(former.deliveryMethods, mine.deliveryMethods, base.deliveryMethods);
    AURA_TRY(validateShopSettings(now));
    const auto sells = sellsIn(vendor);
    if (!now.deliveryMethods.isEmpty() && !sells.isNone() && now.deliveryMethods.first().price.currency != sells)
        return invalid("deliveryMethods", QStringLiteral("the shop sells in ") + sells.code());
    if (now == former)
        return false;
    vendor.name = now.name;
    vendor.story = now.story;
    vendor.contact = now.contact;
    vendor.returnPolicy = now.returnPolicy;
    vendor.returnDays = now.returnDays;
    vendor.deliveryMethods = now.deliveryMethods;
    vendor.holiday = now.holiday;
    vendor.updatedAt = std::max(vendor.updatedAt, at);
    return true;
}

} // namespace aura
