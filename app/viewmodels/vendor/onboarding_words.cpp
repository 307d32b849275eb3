// SPDX-License-Identifier: Apache-2.0
#include "vendor/onboarding_words.h"

#include "texts.h"

#include <aura/app/error_text.h>

#include <QCoreApplication>
#include <QLocale>

namespace aura::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Onboarding)
};

} // namespace

QString onboardingStepText(OnboardingStep step) {
    switch (step) {
    case OnboardingStep::Identity:
        return Words::tr("Who answers for the shop");
    case OnboardingStep::Address:
        return Words::tr("Address of the business");
    case OnboardingStep::Payout:
        return Words::tr("Account for payouts");
    case OnboardingStep::Delivery:
        return Words::tr("Ways of delivery");
    case OnboardingStep::Returns:
        return Words::tr("Returns");
    }
    return {};
}

QString onboardingTaskText(OnboardingStep step) {
    switch (step) {
    case OnboardingStep::Identity:
        return Words::tr("Name the person or the company.");
    case OnboardingStep::Address:
        return Words::tr("Say where letters reach you.");
    case OnboardingStep::Payout:
        return Words::tr("Say whose account it is, and its IBAN.");
    case OnboardingStep::Delivery:
        return Words::tr("Say how you deliver, for how much, and how long it takes.");
    case OnboardingStep::Returns:
        return Words::tr("Say how you take things back.");
    }
    return {};
}

QString onboardingAnswerText(OnboardingStep step, const ShopPapers &papers, const Vendor &shop) {
    switch (step) {
    case OnboardingStep::Identity:
        return papers.identity.legalName;
    case OnboardingStep::Address:
        return addressLines(papers.address).replace(u'\n', QStringLiteral(", "));
    case OnboardingStep::Payout:
        return papers.account.iban.contains(QChar(0x2022)) ? papers.account.iban : maskedIban(papers.account.iban);
    case OnboardingStep::Delivery: {
        QStringList names;
        for (const auto &method : shop.deliveryMethods)
            names.append(method.name);
        return names.join(QStringLiteral(", "));
    }
    case OnboardingStep::Returns:
        return Words::tr("Within %n day(s)", nullptr, shop.returnDays);
    }
    return {};
}

QString onboardingStandingText(VendorStatus status) {
    switch (status) {
    case VendorStatus::Invited:
    case VendorStatus::Onboarding:
        return Words::tr("Your shop may not sell yet");
    case VendorStatus::ReadyForReview:
        return Words::tr("The market looks at your shop");
    case VendorStatus::Rejected:
        return Words::tr("The market did not approve your shop");
    case VendorStatus::Suspended:
        return Words::tr("The market has suspended your shop");
    case VendorStatus::Approved:
        break;
    }
    return {};
}

QString onboardingHintText(VendorStatus status, const QString &reason, int done) {
    switch (status) {
    case VendorStatus::Invited:
    case VendorStatus::Onboarding: {
        const auto progress = Words::tr("%1 of %2 things are done. You can get your products ready meanwhile.")
                                  .arg(QLocale().toString(done), QLocale().toString(onboardingSteps));
        return reason.isEmpty() ? progress : Words::tr("What the market said: %1").arg(reason) + u' ' + progress;
    }
    case VendorStatus::ReadyForReview:
        return Words::tr("You are told as soon as it is decided. You can get your products ready meanwhile.");
    case VendorStatus::Rejected:
        return reason.isEmpty() ? Words::tr("You can change what you wrote and apply again.")
                                : Words::tr("%1 You can change what you wrote and apply again.").arg(reason);
    case VendorStatus::Suspended:
        return reason.isEmpty()
                   ? Words::tr("What you sell is not shown. What was ordered before is yours to send.")
                   : Words::tr("%1 What you sell is not shown. What was ordered before is yours to send.").arg(reason);
    case VendorStatus::Approved:
        break;
    }
    return {};
}

QString onboardingRefusalText(const Error &error) {
    switch (error.code) {
    case ErrorCode::AlreadyExists:
        return Words::tr("Another shop has this name. Please choose another one.");
    case ErrorCode::Conflict:
        return Words::tr("Something of it was changed on another device, or is being looked at already. Please look at "
                         "it again.");
    case ErrorCode::Unavailable:
        return Words::tr("The market cannot be reached now. What you wrote is kept on this device: send it when there "
                         "is a network.");
    default:
        return errorText(error);
    }
}

} // namespace aura::app
