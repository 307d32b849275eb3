// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace aura::simulation::shopTexts {

inline constexpr qsizetype lines = 5;

/// A description as two devices write it: so many lines, each of which somebody changes. A text from before is none of
/// it.
inline QStringList linesOf(const QString &description) {
    auto found = description.split(u'\n');
    if (found.size() != lines) {
        found.clear();
        for (qsizetype i = 0; i < lines; ++i)
            found.append(QStringLiteral("line %1").arg(i));
    }
    return found;
}

} // namespace aura::simulation::shopTexts
