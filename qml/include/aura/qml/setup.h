// SPDX-License-Identifier: Apache-2.0
#pragma once

class QQmlEngine;

namespace aura::qml {

/// Makes `import Aura.Shop` work in `engine`: import path, image providers, typeface and control style.
/// Call once per engine, after the QGuiApplication exists and before the engine loads QML. GUI thread only.
void setUp(QQmlEngine &engine);

} // namespace aura::qml
