// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace aura::qml {

/// Family of the app's typeface: the embedded Inter with tabular figures, or the system's family where none is
/// embedded. Loads the fonts on the first call. GUI thread only.
QString textFontFamily();

/// Turns an OpenType font with the family "Inter" into one with the family "AuraT" whose figures are tabular by
/// default. Needed because Qt before 6.7 cannot ask for an OpenType feature. Returns the bytes unchanged when they are
/// not such a font.
QByteArray withTabularFigures(QByteArray font);

} // namespace aura::qml
