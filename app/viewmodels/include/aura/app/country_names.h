// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>

namespace aura::app {

/// The country of a two-letter code (ISO 3166-1) in the locale's language, as the Unicode CLDR has it; in English where
/// that is not known, and the code itself where there is no such country.
QString countryName(const QString &code, const QLocale &locale = QLocale());

} // namespace aura::app
