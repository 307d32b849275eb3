// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/onboarding.h>
#include <aura/wire/json_reader.h>

namespace aura::wire {

QJsonObject toJson(const ShopApplication &application);
QJsonObject toJson(const ShopPapers &papers);
QJsonObject toJson(const PapersChange &change);
QJsonObject toJson(const Onboarding &onboarding);
/// {"onboarding": …, "shop": …}
QJsonObject toJson(const ShopDossier &dossier);

/// Each reads what toJson() writes; problems are collected in the reader. Whether what is written keeps the rules is
/// validateApplication()'s and validatePapers()'s to say.
ShopApplication shopApplicationFromJson(JsonReader &reader);
ShopPapers shopPapersFromJson(JsonReader &reader);
PapersChange papersChangeFromJson(JsonReader &reader);
Onboarding onboardingFromJson(JsonReader &reader);
ShopDossier shopDossierFromJson(JsonReader &reader);

Result<ShopPapers> shopPapersFromBytes(QByteArrayView bytes);
Result<Onboarding> onboardingFromBytes(QByteArrayView bytes);
Result<ShopDossier> shopDossierFromBytes(QByteArrayView bytes);

/// As a device keeps it.
QByteArray toBytes(const OnboardingDraft &draft);
Result<OnboardingDraft> onboardingDraftFromBytes(QByteArrayView bytes);

} // namespace aura::wire
