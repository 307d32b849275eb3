// SPDX-License-Identifier: Apache-2.0
#include "aura/qml/setup.h"

#include "fonts.h"
#include "icon_provider.h"
#include "illustration_provider.h"
#include "picture_provider.h"
#include "tile_provider.h"

#include <QFont>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Aura_ThemePlugin)
Q_IMPORT_QML_PLUGIN(AuraStylePlugin)
Q_IMPORT_QML_PLUGIN(Aura_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Aura_ShopPlugin)

namespace aura::qml {

void setUp(QQmlEngine &engine) {
    // The style is a property of the process: setting it again after the first engine has loaded would only warn.
    static const bool styled = [] {
        QQuickStyle::setFallbackStyle(QStringLiteral("Basic"));
        QQuickStyle::setStyle(QStringLiteral("AuraStyle"));
        QGuiApplication::setFont(QFont(textFontFamily()));
        return true;
    }();
    Q_UNUSED(styled)

    engine.addImportPath(QStringLiteral(":/qt/qml"));
    // The engine owns its providers.
    engine.addImageProvider(QStringLiteral("icon"), new IconProvider);
    engine.addImageProvider(QStringLiteral("tile"), new TileProvider);
    engine.addImageProvider(QStringLiteral("illustration"), new IllustrationProvider);
}

void setPictureSource(QQmlEngine &engine, PictureSource source) {
    engine.addImageProvider(QStringLiteral("picture"), new PictureProvider(std::move(source)));
}

} // namespace aura::qml
