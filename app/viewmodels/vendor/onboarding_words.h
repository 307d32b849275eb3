// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/onboarding_model.h>

namespace aura::app {

QString onboardingStepText(OnboardingStep step);
/// What is left to do.
QString onboardingTaskText(OnboardingStep step);
/// What was written, for who looks through it.
QString onboardingAnswerText(OnboardingStep step, const ShopPapers &papers, const Vendor &shop);

/// How a shop stands, for its owner; empty for one that may sell.
QString onboardingStandingText(VendorStatus status);
QString onboardingHintText(VendorStatus status, const QString &reason, int done);

/// What the market did not take, and why.
QString onboardingRefusalText(const Error &error);

} // namespace aura::app
