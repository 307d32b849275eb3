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
    if (method.countries.size() > mostDeliveryCountries ||
        !std::all_of(method.countries.cbegin(), method.countries.cend(),
                     [](const QString &country) { return isCountryCode(country); }))
        return invalid(field, QStringLiteral("a country is not one (ISO 3166-1)"));
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

/// Every one that is not in `base` as it is here, and all of them together.
Status validateMethods(const QList<DeliveryMethod> &methods, const QList<DeliveryMethod> &base) {
    constexpr const char *field = "deliveryMethods";
    // Who has too many already can still change them, and take some away.
    if (methods.size() > mostDeliveryMethods && methods.size() > base.size())
        return invalid(field, QStringLiteral("more than %1").arg(mostDeliveryMethods));
    QSet<QString> codes;
    for (const auto &method : methods) {
        if (!isSame(&method, find(base, method.code)))
            AURA_TRY(validateMethod(method));
        if (method.price.currency != methods.first().price.currency)
            return invalid(field, QStringLiteral("more than one currency"));
        if (codes.contains(method.code))
            return invalid(field, QStringLiteral("two have the code ") + method.code);
        codes.insert(method.code);
    }
    return {};
}

/// What is another than in `base`: what is wrong already is nobody's fault who changes something else. Everything
/// without one.
Status validateChanged(const ShopSettings &settings, const ShopSettings *base) {
    const auto isChanged = [&](auto field) { return base == nullptr || settings.*field != base->*field; };
    const auto validateChangedText = [&](const char *name, auto field, qsizetype longest) {
        return isChanged(field) ? validateText(name, settings.*field, longest) : Status{};
    };
    if (isChanged(&ShopSettings::name) && (settings.name.trimmed().isEmpty() || settings.name.contains(u'\n')))
        return invalid("name", QStringLiteral("a shop needs one, in one line"));
    AURA_TRY(validateChangedText("name", &ShopSettings::name, longestShopName));
    AURA_TRY(validateChangedText("story", &ShopSettings::story, longestShopStory));
    AURA_TRY(validateChangedText("contact", &ShopSettings::contact, longestShopContact));
    AURA_TRY(validateChangedText("returnPolicy", &ShopSettings::returnPolicy, longestReturnPolicy));
    if (isChanged(&ShopSettings::holiday)) {
        AURA_TRY(validateText("holiday", settings.holiday.note, longestHolidayNote));
        if (settings.holiday.until < 0)
            return invalid("holiday", QStringLiteral("ends before time began"));
    }
    if (isChanged(&ShopSettings::returnDays) && (settings.returnDays < 0 || settings.returnDays > mostReturnDays))
        return invalid("returnDays", QStringLiteral("out of range"));
    if (!isChanged(&ShopSettings::deliveryMethods))
        return {};
    return validateMethods(settings.deliveryMethods, base == nullptr ? QList<DeliveryMethod>{} : base->deliveryMethods);
}

/// What two people made of them together.
Status validateMerged(const QList<DeliveryMethod> &methods, const Vendor &before) {
    constexpr const char *field = "deliveryMethods";
    if (methods.size() > mostDeliveryMethods && methods.size() > before.deliveryMethods.size())
        return Error{ErrorCode::TooLarge, QStringLiteral("deliveryMethods: with those that others have added more "
                                                         "than %1")
                                              .arg(mostDeliveryMethods)};
    const auto sells = methods.isEmpty() ? Currency{} : methods.first().price.currency;
    if (std::any_of(methods.cbegin(), methods.cend(),
                    [&](const DeliveryMethod &method) { return method.price.currency != sells; }))
        return invalid(field, QStringLiteral("more than one currency"));
    if (const auto sold = sellsIn(before); !methods.isEmpty() && !sold.isNone() && sells != sold)
        return invalid(field, QStringLiteral("the shop sells in ") + sold.code());
    return {};
}

} // namespace

ShopSettings settingsOf(const Vendor &vendor) {
    return {vendor.name,       vendor.story,           vendor.contact, vendor.returnPolicy,
            vendor.returnDays, vendor.deliveryMethods, vendor.holiday};
}

Status validateShopSettings(const ShopSettings &settings) {
    return validateChanged(settings, nullptr);
}

Result<bool> apply(Vendor &vendor, const ShopPatch &operation, UnixMillis at) {
    const auto &base = operation.base;
    const auto &mine = operation.mine;
    AURA_TRY(validateChanged(mine, &base));
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
    if (now.deliveryMethods != former.deliveryMethods)
        AURA_TRY(validateMerged(now.deliveryMethods, vendor));
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
