// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QRectF>
#include <QString>

class QPainter;

namespace aura::qml {

/// Text of a drawing under :/aura ("icons/heart", "glyphs/laptop"); empty when there is none of that name. Any thread.
QByteArray drawing(const QString &path);

/// Draws an SVG with `currentColor` replaced by `color` into `target`. Draws nothing for an empty or broken SVG.
void paintDrawing(QPainter &painter, const QByteArray &svg, const QColor &color, const QRectF &target);

/// Colour written as hex digits without the number sign ("rrggbb" or "aarrggbb"); black when it cannot be read.
QColor colorFromHex(QStringView hex);

} // namespace aura::qml
