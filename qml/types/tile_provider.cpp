// SPDX-License-Identifier: Apache-2.0
#include "tile_provider.h"

#include "drawing.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace aura::qml {

namespace {

struct Tones {
    QColor ground;
    QColor motif;
    QColor ink;
};

Tones tones(int hue, bool dark) {
    const auto hsl = [hue](double saturation, double lightness) {
        return QColor::fromHslF(static_cast<float>(hue) / 360.0F, static_cast<float>(saturation),
                                static_cast<float>(lightness));
    };
    if (dark)
        return {hsl(0.15, 0.175), hsl(0.16, 0.21), hsl(0.30, 0.70)};
    return {hsl(0.32, 0.94), hsl(0.33, 0.905), hsl(0.32, 0.40)};
}

void paintMotif(QPainter &painter, int motif, qreal w, qreal h) {
    const qreal unit = std::max(w, h);
    switch (motif) {
    case 0:
        painter.drawEllipse(QPointF(w, h), unit * 0.62, unit * 0.62);
        break;
    case 1:
        painter.drawEllipse(QPointF(w * 0.5, h * 0.5), unit * 0.40, unit * 0.40);
        break;
    case 2:
        painter.drawEllipse(QPointF(0, 0), unit * 0.55, unit * 0.55);
        painter.drawEllipse(QPointF(w, h), unit * 0.30, unit * 0.30);
        break;
    default: {
        QPainterPath hill;
        hill.moveTo(0, h * 0.70);
        hill.cubicTo(w * 0.30, h * 0.48, w * 0.55, h * 0.92, w, h * 0.58);
        hill.lineTo(w, h);
        hill.lineTo(0, h);
        hill.closeSubpath();
        painter.drawPath(hill);
    }
    }
}

} // namespace

TileProvider::TileProvider()
    : QQuickImageProvider(QQuickImageProvider::Image) {}

QImage TileProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize) {
    const QStringList parts = id.split(u'/');
    const QSize actual = requestedSize.isEmpty() ? QSize(160, 160) : requestedSize;
    const Tones colors = tones(parts.value(0).toInt() % 360, parts.value(2) == u"d");
    const int radius = parts.value(3).toInt();
    const qreal w = actual.width();
    const qreal h = actual.height();

    QImage image(actual, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);

    painter.setBrush(colors.ground);
    painter.drawRoundedRect(QRectF(0, 0, w, h), radius, radius);
    // Painting only where something is painted already keeps the rounded corners smooth.
    painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    painter.setBrush(colors.motif);
    paintMotif(painter, parts.value(1).toInt(), w, h);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);

    if (parts.value(4) != u"-") {
        const qreal side = std::min(w, h) * (std::min(w, h) < 80 ? 0.52 : 0.40);
        QByteArray glyph = drawing(QStringLiteral("glyphs/") + parts.value(4));
        // Large drawings keep a fine line instead of growing a fat one.
        const qreal stroke = std::clamp(2.0 * 24 / side, 0.8, 1.5);
        const QByteArray width = "\"" + QByteArray::number(stroke, 'f', 2) + "\"";
        glyph.replace("\"1.4\"", width);
        paintDrawing(painter, glyph, colors.ink, QRectF((w - side) / 2, (h - side) / 2, side, side));
    }
    if (size)
        *size = actual;
    return image;
}

} // namespace aura::qml
