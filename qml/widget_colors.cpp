// SPDX-License-Identifier: Apache-2.0
#include "aura/qml/setup.h"

#include "appearance.h"

#include <QPalette>
#include <QQmlComponent>
#include <QQmlEngine>

namespace aura::qml {

namespace {

QPalette paletteOf(const QObject &roles) {
    const auto color = [&](const char *role) { return roles.property(role).value<QColor>(); };
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const char *name) { palette.setColor(role, color(name)); };
    set(QPalette::Window, "surface");
    set(QPalette::WindowText, "ink");
    set(QPalette::Base, "raised");
    set(QPalette::AlternateBase, "surface");
    set(QPalette::Text, "ink");
    set(QPalette::PlaceholderText, "muted");
    set(QPalette::Button, "overlay");
    set(QPalette::ButtonText, "ink");
    set(QPalette::BrightText, "danger");
    set(QPalette::Highlight, "accent");
    set(QPalette::HighlightedText, "inkOnAccent");
    set(QPalette::Link, "accent");
    set(QPalette::LinkVisited, "accent");
    set(QPalette::ToolTipBase, "inverse");
    set(QPalette::ToolTipText, "inkOnInverse");
    // What a style draws edges with.
    set(QPalette::Light, "overlay");
    set(QPalette::Midlight, "hairline");
    set(QPalette::Mid, "hairline");
    set(QPalette::Dark, "outline");
    set(QPalette::Shadow, "outline");
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color("outline"));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color("hairline"));
    return palette;
}

} // namespace

void followColors(QQmlEngine &engine, std::function<void(const QPalette &)> changed) {
    // Tokens that are written in QML are asked for in QML.
    QQmlComponent component(&engine);
    component.setData("import QtQml\nimport Aura.Theme\nQtObject { property QtObject roles: Theme.roles }", QUrl());
    auto *tokens = component.create();
    if (tokens == nullptr) {
        qWarning("%s", qPrintable(component.errorString()));
        return;
    }
    tokens->setParent(&engine);
    const auto tell = [tokens, changed = std::move(changed)] {
        if (const auto *roles = tokens->property("roles").value<QObject *>(); roles != nullptr)
            changed(paletteOf(*roles));
    };
    auto *looks = engine.singletonInstance<Appearance *>(qmlTypeId("Aura.Theme", 1, 0, "Appearance"));
    // Queued: by then the tokens have followed as well.
    QObject::connect(looks, &Appearance::darkChanged, tokens, tell, Qt::QueuedConnection);
    tell();
}

} // namespace aura::qml
