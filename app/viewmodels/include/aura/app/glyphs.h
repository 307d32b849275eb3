// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace aura::app {

/// The name of the drawing (resources/glyphs) that stands for a product without a picture, chosen by the words of its
/// name and its category path, root first; "box" when no word is known. Understands plurals and compounds; English.
QString glyphFor(const QString &name, const QStringList &categoryPath = {});

/// Every name that glyphFor() can return.
QStringList knownGlyphs();

} // namespace aura::app
