// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/onboarding.h>

#include <aura/domain/shop_settings.h>

#include <algorithm>
#include <array>

namespace aura {

namespace {

constexpr std::array stepNames{u"identity", u"address", u"payout", u"delivery", u"returns"};
static_assert(stepNames.size() == onboardingSteps);

/// How long the IBANs of a country are; of those that are not named, anything the standard allows.
struct IbanLength {
    QStringView country;
    qsizetype length;
};
constexpr std::array ibanLengths{
    IbanLength{u"AT", 20}, IbanLength{u"BE", 16}, IbanLength{u"BG", 22}, IbanLength{u"CH", 21}, IbanLength{u"CY", 28},
    IbanLength{u"CZ", 24}, IbanLength{u"DE", 22}, IbanLength{u"DK", 18}, IbanLength{u"EE", 20}, IbanLength{u"ES", 24},
    IbanLength{u"FI", 18}, IbanLength{u"FR", 27}, IbanLength{u"GB", 22}, IbanLength{u"GR", 27}, IbanLength{u"HR", 21},
    IbanLength{u"HU", 28}, IbanLength{u"IE", 22}, IbanLength{u"IT", 27}, IbanLength{u"LI", 21}, IbanLength{u"LT", 20},
    IbanLength{u"LU", 20}, IbanLength{u"LV", 21}, IbanLength{u"MT", 31}, IbanLength{u"NL", 18}, IbanLength{u"NO", 15},
    IbanLength{u"PL", 28}, IbanLength{u"PT", 25}, IbanLength{u"RO", 24}, IbanLength{u"SE", 24}, IbanLength{u"SI", 19},
    IbanLength{u"SK", 24}, IbanLength{u"TR", 26}, IbanLength{u"AE", 23}, IbanLength{u"SA", 24}};
constexpr qsizetype shortestIban = 15;
constexpr qsizetype longestIban = 34;

bool isCapital(QChar letter) {
    return letter >= u'A' && letter <= u'Z';
}
bool isDigit(QChar letter) {
    return letter >= u'0' && letter <= u'9';
}
bool isCountry(QStringView code) {
    return code.size() == 2 && isCapital(code[0]) && isCapital(code[1]);
}

Error invalid(const char *field, const char *why) {
    return {ErrorCode::InvalidArgument, QLatin1StringView(field) + QStringLiteral(": ") + QLatin1StringView(why)};
}

bool hasControl(const QString &text) {
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar letter) { return letter.category() == QChar::Other_Control; });
}

/// A line that a person writes; may be empty.
Status checkLine(const char *field, const QString &text, qsizetype longest) {
    if (text.size() > longest)
        return invalid(field, "is too long");
    return hasControl(text) ? Status(invalid(field, "contains line breaks")) : Status{};
}

bool isBic(const QString &bic) {
    const auto fits = [](QChar letter) { return isCapital(letter) || isDigit(letter); };
    return (bic.size() == 8 || bic.size() == 11) && std::all_of(bic.cbegin(), bic.cend(), fits) &&
           std::all_of(bic.cbegin(), bic.cbegin() + 6, isCapital);
}

bool isEmpty(const Address &address) {
    return address == Address{};
}

} // namespace

Status validateApplication(const ShopApplication &application) {
    if (application.vendorId.isNil())
        return invalid("vendorId", "is missing");
    ShopSettings settings;
    settings.name = application.name;
    settings.contact = application.contact;
    AURA_TRY(validateShopSettings(settings));
    if (application.sells.trimmed().isEmpty())
        return invalid("sells", "is empty");
    if (application.sells.size() > longestSells)
        return invalid("sells", "is too long");
    if (!isCountry(application.country))
        return invalid("country", "must be a code such as DE");
    return checkLine("city", application.city, longestPaper);
}

bool isValidIban(QStringView iban) {
    if (iban.size() < shortestIban || iban.size() > longestIban || !isCountry(iban.left(2)) || !isDigit(iban[2]) ||
        !isDigit(iban[3]))
        return false;
    const auto known = std::find_if(ibanLengths.begin(), ibanLengths.end(),
                                    [&](const IbanLength &entry) { return iban.startsWith(entry.country); });
    if (known != ibanLengths.end() && iban.size() != known->length)
        return false;
    // The first four behind the rest, letters as numbers from 10 on: 1 is what must be left of it by 97.
    int rest = 0;
    for (qsizetype i = 0; i < iban.size(); ++i) {
        const QChar letter = iban[(i + 4) % iban.size()];
        if (isDigit(letter))
            rest = (rest * 10 + (letter.unicode() - u'0')) % 97;
        else if (isCapital(letter))
            rest = (rest * 100 + (letter.unicode() - u'A' + 10)) % 97;
        else
            return false;
    }
    return rest == 1;
}

QString plainIban(const QString &text) {
    QString plain;
    for (const QChar letter : text) {
        if (!letter.isSpace() && letter != u'-')
            plain += letter.toUpper();
    }
    return plain;
}

QString maskedIban(const QString &iban) {
    if (iban.size() < shortestIban)
        return {};
    return iban.left(2) + QStringLiteral("\u2022\u2022 \u2022\u2022\u2022\u2022 ") + iban.right(4);
}

QString onboardingStepName(OnboardingStep step) {
    const auto index = static_cast<std::size_t>(step);
    return index < stepNames.size() ? QString::fromUtf16(stepNames[index]) : QString{};
}

Result<OnboardingStep> onboardingStepFromName(QStringView name) {
    for (std::size_t i = 0; i < stepNames.size(); ++i) {
        if (name == QStringView(stepNames[i]))
            return static_cast<OnboardingStep>(i);
    }
    return Error{ErrorCode::InvalidArgument, QStringLiteral("unknown step: ") + name.left(32).toString()};
}

Status validatePapers(const ShopPapers &papers) {
    if (papers.sells.size() > longestSells)
        return invalid("sells", "is too long");
    const auto &identity = papers.identity;
    AURA_TRY(checkLine("legalName", identity.legalName, longestPaper));
    AURA_TRY(checkLine("registration", identity.registration, longestPaper));
    AURA_TRY(checkLine("taxId", identity.taxId, longestPaper));
    const auto &address = papers.address;
    for (const auto &part :
         {address.name, address.line1, address.line2, address.postalCode, address.city, address.region, address.phone})
        AURA_TRY(checkLine("address", part, longestPaper));
    if (!address.country.isEmpty() && !isCountry(address.country))
        return invalid("address", "its country must be a code such as DE");
    const auto &account = papers.account;
    AURA_TRY(checkLine("holder", account.holder, longestPaper));
    if (!account.iban.isEmpty() && !isValidIban(account.iban))
        return invalid("iban", "is none");
    if (!account.bic.isEmpty() && !isBic(account.bic))
        return invalid("bic", "is none");
    return {};
}

QList<OnboardingStep> missingSteps(const ShopPapers &papers, const Vendor &shop) {
    QList<OnboardingStep> missing;
    const auto need = [&](OnboardingStep step, bool isThere) {
        if (!isThere)
            missing.append(step);
    };
    const auto said = [](const QString &text) { return !text.trimmed().isEmpty(); };
    const auto &identity = papers.identity;
    need(OnboardingStep::Identity, said(identity.legalName) && (!identity.isCompany || said(identity.registration)));
    need(OnboardingStep::Address, !isEmpty(papers.address) && validateAddress(papers.address).has_value());
    need(OnboardingStep::Payout, said(papers.account.holder) && isValidIban(papers.account.iban));
    need(OnboardingStep::Delivery, !shop.deliveryMethods.isEmpty());
    need(OnboardingStep::Returns, said(shop.returnPolicy));
    return missing;
}

bool mayReopen(VendorStatus status) {
    return status == VendorStatus::ReadyForReview || status == VendorStatus::Rejected;
}

} // namespace aura
