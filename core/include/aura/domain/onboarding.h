// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/catalogue.h>
#include <aura/domain/order.h>

namespace aura {

inline constexpr qsizetype longestSells = 1'000; ///< Of what somebody says that they sell.
inline constexpr qsizetype longestPaper = 200;   ///< Names of law, numbers of registers.
inline constexpr int mostOpenApplications = 1;   ///< Of a person, at a time.

/// Somebody wants to sell: what their shop is called, where it is, and what it will have.
struct ShopApplication {
    Id vendorId; ///< Made on the device; final from the start.
    QString name;
    QString sells;
    QString country; ///< ISO 3166-1 alpha-2.
    QString city;    ///< May be empty.
    QString contact; ///< How buyers reach the shop; may be empty.

    friend bool operator==(const ShopApplication &, const ShopApplication &) = default;
};
/// InvalidArgument, naming the field.
Status validateApplication(const ShopApplication &application);

/// Who answers for the shop.
struct ShopIdentity {
    bool isCompany = false;
    QString legalName;
    QString registration; ///< Of a company: register and number.
    QString taxId;        ///< May be empty.

    friend bool operator==(const ShopIdentity &, const ShopIdentity &) = default;
};

/// Where the shop's money goes, as its owner writes it down.
struct BankAccount {
    QString holder;
    QString iban; ///< Without spaces, in capitals.
    QString bic;  ///< May be empty.

    friend bool operator==(const BankAccount &, const BankAccount &) = default;
};
/// Length of the country and check digits (ISO 13616); without spaces, in capitals.
bool isValidIban(QStringView iban);
/// As it is kept: without spaces, in capitals.
QString plainIban(const QString &text);
/// "DE•• •••• 3000": enough to know one's own by.
QString maskedIban(const QString &iban);

/// What the market has to know of a shop before it may sell, and nobody else. Parts may be empty until they are sent
/// for review.
struct ShopPapers {
    QString sells;
    ShopIdentity identity;
    Address address;
    BankAccount account;

    friend bool operator==(const ShopPapers &, const ShopPapers &) = default;
};

/// The checklist, in the order in which it is shown.
enum class OnboardingStep : std::uint8_t { Identity, Address, Payout, Delivery, Returns };
inline constexpr int onboardingSteps = 5;
/// "identity", "address", "payout", "delivery", "returns"
QString onboardingStepName(OnboardingStep step);
Result<OnboardingStep> onboardingStepFromName(QStringView name);

/// InvalidArgument, naming the field, when something that is written breaks a rule: what is empty does not.
Status validatePapers(const ShopPapers &papers);
/// What is left to do; the same in client and server.
QList<OnboardingStep> missingSteps(const ShopPapers &papers, const Vendor &shop);

/// ready_for_review and rejected → onboarding: the shop takes its papers back and may change them.
bool mayReopen(VendorStatus status);

/// How far a shop is, as its owner sees it.
struct Onboarding {
    Id vendorId;
    VendorStatus status = VendorStatus::Onboarding;
    ShopPapers papers;
    QList<OnboardingStep> missing;
    QString reason; ///< Of the market's last decision; may be empty.
    UnixMillis submittedAt = 0;
    UnixMillis decidedAt = 0;
    std::int64_t rev = 0; ///< Of the papers.

    friend bool operator==(const Onboarding &, const Onboarding &) = default;
};

/// New papers over those that were seen. Sent for review as well when `submit` is set.
struct PapersChange {
    Id vendorId;
    std::int64_t seenRev = 0;
    ShopPapers papers;
    bool submit = false;

    friend bool operator==(const PapersChange &, const PapersChange &) = default;
};

/// What a person has written on this device and not sent, beside what the market said last.
struct OnboardingDraft {
    std::optional<ShopApplication> application;
    std::optional<Onboarding> known;
    std::optional<ShopPapers> mine;

    friend bool operator==(const OnboardingDraft &, const OnboardingDraft &) = default;
};

/// What those who decide look at: the papers, with the account masked, and what the shop says of itself.
struct ShopDossier {
    Onboarding onboarding;
    Vendor shop;

    friend bool operator==(const ShopDossier &, const ShopDossier &) = default;
};

} // namespace aura
