// SPDX-License-Identifier: Apache-2.0
#include "illustration_provider.h"

#include "drawing.h"

#include <QPainter>

#include <array>

namespace aura::qml {

IllustrationProvider::IllustrationProvider()
    : QQuickImageProvider(QQuickImageProvider::Image) {}

QImage IllustrationProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize) {
    const QStringList parts = id.split(u'/');
    QByteArray svg = drawing(QStringLiteral("illustrations/") + parts.value(0));
    const std::array<QByteArray, 4> standIns{"#111111", "#dddddd", "#4b3fd6", "#ffffff"};
    const std::array<QByteArray, 4> marks{"{ink}", "{soft}", "{accent}", "{raised}"};
    // Two passes, so that a role whose colour equals a stand-in is not replaced again.
    for (std::size_t i = 0; i < standIns.size(); ++i)
        svg.replace(standIns[i], marks[i]);
    for (std::size_t i = 0; i < marks.size(); ++i)
        svg.replace(marks[i], colorFromHex(parts.value(static_cast<qsizetype>(i) + 1)).name().toLatin1());

    const QSize actual = requestedSize.isEmpty() ? QSize(200, 140) : requestedSize;
    QImage image(actual, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDrawing(painter, svg, Qt::black, QRectF(QPointF(0, 0), actual));
    if (size)
        *size = actual;
    return image;
}

} // namespace aura::qml
