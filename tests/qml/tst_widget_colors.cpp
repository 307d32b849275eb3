// SPDX-License-Identifier: Apache-2.0
// Widgets wear the colours of the rest, and what is written on them can be read.
#include "appearance.h"
#include "aura/qml/setup.h"

#include <QPalette>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &color) {
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b) {
    const auto lighter = std::max(luminance(a), luminance(b));
    const auto darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class WidgetColorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyFollowTheAppearance() {
        QQmlEngine engine;
        aura::qml::setUp(engine);
        QList<QPalette> told;
        QQmlComponent component(&engine);
        component.setData("import QtQuick\nimport Aura.Theme\nItem { property color ink: Theme.roles.ink }",
                          QUrl(u"qrc:/test.qml"_s));
        const std::unique_ptr<QObject> item(component.create());
        QVERIFY2(item, qPrintable(component.errorString()));
        auto *looks = engine.singletonInstance<aura::qml::Appearance *>(qmlTypeId("Aura.Theme", 1, 0, "Appearance"));
        looks->showForNow(aura::qml::Appearance::Mode::Light);
        aura::qml::followColors(engine, [&](const QPalette &palette) { told.append(palette); });
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.last().color(QPalette::Text), item->property("ink").value<QColor>());
        looks->showForNow(aura::qml::Appearance::Mode::Dark);
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told.last().color(QPalette::Text), item->property("ink").value<QColor>());
        QVERIFY(told[1].color(QPalette::Window).lightness() < told[0].color(QPalette::Window).lightness());
        for (const auto &palette : std::as_const(told)) {
            using Role = QPalette::ColorRole;
            for (const auto &[ink, ground] :
                 {std::pair{Role::WindowText, Role::Window}, std::pair{Role::Text, Role::Base},
                  std::pair{Role::Text, Role::AlternateBase}, std::pair{Role::ButtonText, Role::Button},
                  std::pair{Role::HighlightedText, Role::Highlight}, std::pair{Role::ToolTipText, Role::ToolTipBase},
                  std::pair{Role::PlaceholderText, Role::Base}})
                QVERIFY2(contrast(palette.color(ink), palette.color(ground)) >= 4.5,
                         qPrintable(u"%1 on %2"_s.arg(ink).arg(ground)));
        }
    }
};

QTEST_MAIN(WidgetColorsTest)
#include "tst_widget_colors.moc"
