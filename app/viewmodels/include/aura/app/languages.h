// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/items.h>

#include <QList>
#include <QString>

namespace aura::app {

/// The languages of the app and of the shop's mail: "en", "de", "es", "ar".
QStringList languageCodes();
/// Each under its own name ("Deutsch"), behind an empty one with the given text. `chosen` is marked.
QList<ChoiceItem> languageChoices(const QString &chosen, const QString &textOfNone);

} // namespace aura::app
