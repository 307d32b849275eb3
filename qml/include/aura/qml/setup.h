// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/qml/picture_source.h>

#include <functional>

class QPalette;
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

/// Offers in `context.actions()` what a person can choose about the looks, for as long as the engine lives. Call after
/// setAppContext().
void offerAppearance(QQmlEngine &engine, app::AppContext &context);

/// Tells the colours as widgets read them, now and whenever another appearance is chosen: what is no QML wears the
/// same. For as long as the engine lives; call after setUp().
void followColors(QQmlEngine &engine, std::function<void(const QPalette &)> changed);

/// Where image://picture/<sha256>/<radius> takes its bytes from. Call before the engine loads QML.
void setPictureSource(QQmlEngine &engine, PictureSource source);

} // namespace aura::qml
