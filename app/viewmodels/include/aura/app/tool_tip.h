// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace aura::app {

/// A tool tip that says the text as it is. Qt takes what looks like HTML for HTML, and names are other people's.
inline QString toolTip(const QString &text) {
    return text.isEmpty() ? text : QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

} // namespace aura::app
