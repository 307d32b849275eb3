// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <functional>

class QQmlEngine;

namespace aura::app {
class AppContext;
}

namespace aura::qml {

/// Makes `import Aura.Shop` work in `engine`: import path, image providers, typeface and control style.
/// Call once per engine, after the QGuiApplication exists and before the engine loads QML. GUI thread only.
void setUp(QQmlEngine &engine);

/// What QML sees as the singleton `App`. Call before the engine loads QML; the context must outlive the engine.
void setAppContext(QQmlEngine &engine, app::AppContext &context);

/// Gives the bytes of a picture by its sha256, or nothing. Called on worker threads.
using PictureSource = std::function<QByteArray(const QByteArray &sha256)>;

/// Where image://picture/<sha256>/<radius> takes its bytes from. Call before the engine loads QML.
void setPictureSource(QQmlEngine &engine, PictureSource source);

} // namespace aura::qml
