// SPDX-License-Identifier: Apache-2.0
#include "drawing.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace aura::qml {

QByteArray drawing(const QString &path) {
    QFile file(QStringLiteral(":/aura/") + path + QStringLiteral(".svg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void paintDrawing(QPainter &painter, const QByteArray &svg, const QColor &color, const QRectF &target) {
    if (svg.isEmpty())
        return;
    QByteArray tinted = svg;
    tinted.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(tinted);
    if (!renderer.isValid())
        return;
    const qreal before = painter.opacity();
    painter.setOpacity(before * color.alphaF());
    renderer.render(&painter, target);
    painter.setOpacity(before);
}

QColor colorFromHex(QStringView hex) {
    const QColor color(QString(QLatin1Char('#') + hex.toString()));
    return color.isValid() ? color : QColor(Qt::black);
}

} // namespace aura::qml
