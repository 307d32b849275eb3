// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace aura::app {

/// Shows every component in every state until its window is closed; the exit code. Needs a QGuiApplication.
int showGallery();

/// Leaves a picture of each page in `folder`, at three sizes, in both themes and directions: those whose file name
/// contains `only`. The exit code; not 0 when something cannot be written. Needs a QGuiApplication.
int pictureGallery(const QString &folder, const QString &only);

} // namespace aura::app
