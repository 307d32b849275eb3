// SPDX-License-Identifier: Apache-2.0
#include <aura/app/admin_dossier.h>

#include "texts.h"
#include "vendor/onboarding_words.h"

#include <aura/app/country_names.h>
#include <aura/app/format.h>

#include <QCoreApplication>

namespace aura::app {

namespace {

struct Dossier {
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

QStringList linesOf(OnboardingStep step, const ShopDossier &dossier) {
    const auto &papers = dossier.onboarding.papers;
    QStringList lines;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.append(Dossier::tr("%1: %2").arg(label, value));
    };
    switch (step) {
    case OnboardingStep::Identity:
        if (!papers.identity.legalName.isEmpty())
            lines.append(papers.identity.isCompany ? Dossier::tr("A company") : Dossier::tr("A person"));
        add(Dossier::tr("Name"), papers.identity.legalName);
        add(Dossier::tr("Register and number"), papers.identity.registration);
        add(Dossier::tr("Tax number"), papers.identity.taxId);
        break;
    case OnboardingStep::Address:
        if (!papers.address.line1.isEmpty() || !papers.address.name.isEmpty())
            lines = addressLines(papers.address).split(u'\n');
        break;
    case OnboardingStep::Payout:
        add(Dossier::tr("Holder"), papers.account.holder);
        add(Dossier::tr("IBAN"), papers.account.iban);
        add(Dossier::tr("BIC"), papers.account.bic);
        break;
    case OnboardingStep::Delivery:
        for (const auto &method : dossier.shop.deliveryMethods)
            lines.append(Dossier::tr("%1: %2, %3")
                             .arg(method.name, moneyOrFree(method.price), daysText(method.minDays, method.maxDays)));
        break;
    case OnboardingStep::Returns:
        if (!dossier.shop.returnPolicy.isEmpty()) {
            lines.append(Dossier::tr("Within %n day(s)", nullptr, dossier.shop.returnDays));
            lines.append(dossier.shop.returnPolicy);
        }
        break;
    }
    return lines;
}

} // namespace

QList<OrderSection> dossierSections(const ShopDossier &dossier) {
    const auto &onboarding = dossier.onboarding;
    QList<OrderSection> sections;
    QStringList shop{dossier.shop.name};
    const auto place = QStringList{dossier.shop.city, countryName(dossier.shop.country)};
    shop.append(place.first().isEmpty() ? place.last() : place.join(QStringLiteral(", ")));
    if (!onboarding.papers.sells.isEmpty())
        shop.append(onboarding.papers.sells);
    shop.removeAll(QString());
    sections.append({Dossier::tr("Shop"), shop});
    for (int i = 0; i < onboardingSteps; ++i) {
        const auto step = static_cast<OnboardingStep>(i);
        const bool missing = onboarding.missing.contains(step);
        auto lines = linesOf(step, dossier);
        if (lines.isEmpty())
            lines.append(Dossier::tr("Nothing was written."));
        sections.append({missing ? Dossier::tr("✗ %1").arg(onboardingStepText(step))
                                 : Dossier::tr("✓ %1").arg(onboardingStepText(step)),
                         lines});
    }
    QStringList times;
    if (onboarding.submittedAt != 0)
        times.append(Dossier::tr("Sent for review: %1").arg(format::dateTime(onboarding.submittedAt)));
    if (onboarding.decidedAt != 0)
        times.append(Dossier::tr("Decided: %1").arg(format::dateTime(onboarding.decidedAt)));
    if (!onboarding.reason.isEmpty())
        times.append(Dossier::tr("Reason given: %1").arg(onboarding.reason));
    if (!times.isEmpty())
        sections.append({Dossier::tr("So far"), times});
    return sections;
}

} // namespace aura::app
